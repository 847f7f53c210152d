//! The other ways to object, for when a link is dead: every one there is, with what is known of it.

use eframe::egui::Ui;

use super::PlatformPage;
use super::phone::device_name;
use crate::catalog::trust::Point;
use crate::catalog::{Route, RouteKind, RouteState, host};
use crate::plan::Item;
use crate::ui::design::{self, Button, Lines, Tone, Type, space};
use crate::ui::view::View;
use crate::words;

impl PlatformPage {
    /// Every way there is; any that is not gone can be chosen.
    pub(super) fn ways(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, current: &Route) {
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("other-ways-title"));
            design::small(ui, &view.t("other-ways-note"));
            // A letter needs the company that decides for people in this region; where it is not known there is none.
            let known = |route: &&Route| route.kind != RouteKind::Post || item.controller.is_some();
            for (index, route) in others(item, current).filter(known).enumerate() {
                if index > 0 {
                    ui.add_space(space::XS);
                    design::line(ui);
                }
                ui.push_id(&route.id, |ui| self.way(ui, view, item, route, route.id == current.id));
            }
        });
    }

    fn way(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, chosen: bool) {
        let label = route.label.get(view.lang());
        design::strong(ui, label);
        let host = route.url.as_deref().and_then(host);
        self.known_of(ui, view, item, route, host.as_deref());
        if let Some(note) = &route.note {
            design::small(ui, note.get(view.lang()));
        }
        if route.state == RouteState::Gone {
            steps(ui, view, route);
        } else if chosen {
            design::chip(ui, Tone::Accent, &view.t("route-chosen"));
        } else {
            let name = view.tv("route-choose-name", &[("route", label.into())]);
            if Button::secondary(&view.t("route-choose")).small().named(&name).show(ui).clicked() {
                self.choose(route);
            }
        }
    }
}

impl PlatformPage {
    /// Who names a route, and the site that it leads to where that is not said yet; where that comes from is one press
    /// away.
    pub(super) fn known_of(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        route: &Route,
        host: Option<&str>,
    ) {
        let known = view.t(words::trust::route_state(route.state));
        let text = host.map_or_else(|| known.clone(), |host| format!("{known} · {host}"));
        if let Some(index) = item.platform.routes.iter().position(|it| it.id == route.id) {
            self.proofs.line(ui, (view, item), Lines::Small, Point::Route(index), &text);
        }
    }
}

/// The ways that do the same as one does: a setting is no other way to object, nor the other way round.
fn others<'a>(item: &Item<'a>, current: &Route) -> impl Iterator<Item = &'a Route> {
    let (platform, deed) = (item.platform, item.platform.deed_by(current));
    platform.routes.iter().filter(move |route| platform.deed_by(route) == deed)
}

/// Whether there is another way than this one that does the same.
pub(super) fn several(item: &Item<'_>, route: &Route) -> bool {
    others(item, route).count() > 1
}

/// The steps of a route, those of each device under its name.
fn steps(ui: &mut Ui, view: &View<'_>, route: &Route) {
    for steps in &route.steps {
        if route.steps.len() > 1 {
            design::label(ui, &view.t(device_name(steps.device)));
        }
        design::numbered(ui, steps.steps.get(view.lang()));
    }
}
