//! A switch with a form beside it: the one is done, the other is still there to do.

use eframe::egui::Ui;

use super::PlatformPage;
use crate::catalog::{Deed, Region, Route, RouteKind, RouteState};
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::view::View;
use crate::words;

impl PlatformPage {
    /// Offers what can be done beside what was done here first, and shows it once it was asked for.
    pub(super) fn beside(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        let Some(form) = item.beside() else { return };
        if matches!(item.status, Status::NotUsed | Status::NothingToDo | Status::Retired) {
            return;
        }
        let off = item.objection.switched_off;
        let sent = item.objection.sent.is_some() && item.deed() == Deed::Objection;
        if let Some(off) = off.filter(|_| sent) {
            let on = off.act.on.day().map_or_else(|| view.m.date(off.act.on), |day| view.m.near_date(day, view.today));
            design::note(ui, Tone::Done, &view.tv("beside-off", &[("date", on.into())]));
            ui.add_space(space::S);
        }
        // What stands above among the acts is not offered once more.
        let above = self.chosen_route(item).filter(|_| self.shows_acts(item)).map(|route| item.platform.deed_by(route));
        let next = match above {
            _ if !sent && above != Some(Deed::Objection) => Some(form),
            _ if off.is_none() && above != Some(Deed::Switch) => switch(item),
            _ => None,
        };
        if let Some(next) = next {
            self.offer(ui, view, item, next);
        }
    }

    fn offer(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, next: &Route) {
        let company = words::company(item);
        let t = |id: &str| view.tv(id, &[("company", company.as_str().into())]);
        let objects = item.platform.deed_by(next) == Deed::Objection;
        let (title, why, open) = match (objects, next.kind, view.plan.region) {
            (false, ..) => ("beside-switch-title", "beside-switch-why", "beside-switch-open"),
            (_, kind, Region::Eu) => (title(kind), "beside-why", "beside-open"),
            (_, kind, _) => (title(kind), "beside-why-elsewhere", "beside-open"),
        };
        let begun = self.beside.as_deref() == Some(next.id.as_str());
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &t(title));
            design::muted(ui, &t(why));
            if !begun && Button::secondary(&t(open)).show(ui).clicked() {
                self.beside = Some(next.id.clone());
            }
        });
        if begun {
            ui.add_space(space::XS);
            self.act_by(ui, view, item, next);
        }
        ui.add_space(space::S);
    }
}

fn title(kind: RouteKind) -> &'static str {
    match kind {
        RouteKind::Email => "beside-title-email",
        RouteKind::Post => "beside-title-post",
        _ => "beside-title-form",
    }
}

/// The first way to switch it off that is not gone.
fn switch<'a>(item: &Item<'a>) -> Option<&'a Route> {
    let open = |route: &&Route| route.state != RouteState::Gone && item.platform.deed_by(route) == Deed::Switch;
    item.platform.routes.iter().find(open)
}
