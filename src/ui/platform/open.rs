//! The second act: open the page, here or on the phone; and the other ways, for when a link is dead.

use eframe::egui::Ui;

use super::{Fold, PlatformPage};
use crate::catalog::{Deed, Device, Need, Route, RouteKind, RouteState, Steps, host};
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};

/// Where the person is logged in, and so where the page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On this computer.
    Here,
    /// On the phone.
    Phone,
}

impl PlatformPage {
    /// Shows the card, at least `height` high. Returns how high it wanted to be.
    pub(super) fn open_card(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        route: &Route,
        height: f32,
    ) -> f32 {
        let mut wanted = 0.0;
        design::card_of_height(ui, height, |ui| {
            let top = ui.cursor().top();
            ui.spacing_mut().item_spacing.y = space::S;
            let title = match (item.platform.deed, route.kind) {
                (Deed::Switch, _) => "act-switch",
                (_, RouteKind::Form) => "act-open-form",
                (_, RouteKind::Email) => "act-open-email",
                (_, RouteKind::Post) => "act-open-post",
                _ => "act-open-page",
            };
            design::heading(ui, Type::Section, &view.t(title));
            match (&route.url, item.platform.deed) {
                (Some(url), Deed::Objection) => {
                    self.places(ui, view, route);
                    match self.place {
                        Place::Here => self.here(ui, view, item, route, url),
                        Place::Phone => phone(ui, view, route, url),
                    }
                }
                (Some(url), _) => {
                    steps(ui, view, route, None);
                    self.browser(ui, view, route, url);
                }
                (None, _) => {
                    steps(ui, view, route, None);
                    self.address(ui, view, item, route);
                }
            }
            for text in [&route.asks, &route.note].into_iter().flatten() {
                design::small(ui, text.get(view.lang()));
            }
            let others = item.platform.routes.len().saturating_sub(1);
            if others > 0 {
                self.fold_link(ui, view, Fold::Routes, "other-ways");
            }
            wanted = ui.cursor().top() - top + 2.0 * space::CARD;
        });
        wanted
    }

    fn places(&mut self, ui: &mut Ui, view: &View<'_>, route: &Route) {
        let logged_in = route.needs.contains(&Need::LogIn);
        design::small(ui, &view.t(if logged_in { "where-logged-in" } else { "where-open" }));
        design::wrapped(ui, |ui| {
            for (place, words) in [(Place::Here, "where-here"), (Place::Phone, "where-phone")] {
                if design::choice(ui, self.place == place, &view.t(words)).clicked() {
                    self.place = place;
                }
            }
        });
    }

    fn here(&self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, url: &str) {
        let own = route.steps.iter().any(|steps| steps.device == Device::Web);
        if own {
            steps(ui, view, route, Some(Device::Web));
        } else {
            let mut lines = Vec::new();
            if route.needs.contains(&Need::LogIn) {
                lines.push(view.t("step-your-name"));
                lines.push(view.t("step-email"));
            }
            if item.platform.deed == Deed::Objection {
                lines.push(view.t("step-paste"));
                lines.push(view.t("step-send"));
            }
            design::numbered(ui, &lines);
        }
        self.browser(ui, view, route, url);
    }

    /// The button that opens the browser, with the host that it goes to.
    fn browser(&self, ui: &mut Ui, view: &View<'_>, route: &Route, url: &str) {
        let words = view.t(if route.kind == RouteKind::Form { "open-form" } else { "open-page" });
        let button = if route.kind == RouteKind::Setting { Button::secondary(&words) } else { Button::primary(&words) };
        if button.icon(icon::EXTERNAL).show(ui).clicked() {
            view.send(Command::Open { key: self.key.clone(), route: route.id.clone() });
        }
        design::small(ui, &view.tv("goes-to", &[("host", host(url).unwrap_or_default().into())]));
        if self.opened {
            design::note(ui, Tone::Accent, &view.t("opened-come-back"));
        }
    }

    /// A route without a page: an address to write to.
    fn address(&self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route) {
        let to = match route.kind {
            RouteKind::Email => route.email.clone(),
            RouteKind::Post => item.controller.map(|controller| {
                std::iter::once(controller.name.as_str())
                    .chain(controller.address.iter().map(String::as_str))
                    .collect::<Vec<_>>()
                    .join("\n")
            }),
            _ => None,
        };
        let Some(to) = to else { return };
        design::strong(ui, &to);
        if Button::secondary(&view.t("copy-address")).icon(icon::COPY).show(ui).clicked() {
            view.send(Command::Copy { text: to, said: "copied-address" });
        }
    }

    /// Every way there is, with what is known of it; any that is not gone can be chosen.
    pub(super) fn routes(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, current: &Route) {
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("other-ways-title"));
            design::small(ui, &view.t("other-ways-note"));
            // A letter needs the company that decides for people in this region; where it is not known there is none.
            let known = |route: &&Route| route.kind != RouteKind::Post || item.controller.is_some();
            for (index, route) in item.platform.routes.iter().filter(known).enumerate() {
                if index > 0 {
                    ui.add_space(space::XS);
                    design::line(ui);
                }
                ui.push_id(&route.id, |ui| {
                    design::strong(ui, route.label.get(view.lang()));
                    let state = match route.state {
                        RouteState::Official => "route-official",
                        RouteState::Reported => "route-reported",
                        RouteState::Gone => "route-gone",
                    };
                    let host = route.url.as_deref().and_then(host);
                    let known = view.t(state);
                    design::small(ui, &host.map_or_else(|| known.clone(), |host| format!("{known} · {host}")));
                    if let Some(note) = &route.note {
                        design::small(ui, note.get(view.lang()));
                    }
                    if route.state == RouteState::Gone {
                        steps(ui, view, route, None);
                    } else if route.id == current.id {
                        design::chip(ui, Tone::Accent, &view.t("route-chosen"));
                    } else {
                        let label = route.label.get(view.lang());
                        let name = view.tv("route-choose-name", &[("route", label.into())]);
                        if Button::secondary(&view.t("route-choose")).small().named(&name).show(ui).clicked() {
                            self.route = Some(route.id.clone());
                            self.opened = false;
                        }
                    }
                });
            }
        });
    }
}

/// The page on the phone: a code to scan, the address, and the steps.
fn phone(ui: &mut Ui, view: &View<'_>, route: &Route, url: &str) {
    design::small(ui, &view.t("phone-scan"));
    design::code(ui, url, &view.tv("phone-code", &[("host", host(url).unwrap_or_default().into())]));
    design::small(ui, url);
    if Button::secondary(&view.t("copy-link")).icon(icon::LINK).show(ui).clicked() {
        view.send(Command::Copy { text: url.to_owned(), said: "copied-link" });
    }
    if route.steps.iter().any(|steps| steps.device == Device::Phone) {
        steps(ui, view, route, Some(Device::Phone));
    }
    design::small(ui, &view.t("phone-text"));
}

/// The steps of a route, for one kind of device or for each.
fn steps(ui: &mut Ui, view: &View<'_>, route: &Route, only: Option<Device>) {
    let wanted = |steps: &&Steps| only.is_none_or(|device| steps.device == device);
    let shown: Vec<&Steps> = route.steps.iter().filter(wanted).collect();
    for steps in &shown {
        if shown.len() > 1 {
            let device = match steps.device {
                Device::Web => "device-web",
                Device::Phone => "device-phone",
                Device::Iphone => "device-iphone",
                Device::Mac => "device-mac",
            };
            design::label(ui, &view.t(device));
        }
        design::numbered(ui, steps.steps.get(view.lang()));
    }
}
