//! Where there is nothing to do: what is gone, with what took its place, and what is there to reassure.

use eframe::egui::Ui;

use super::more::milestones;
use super::proof::Proofs;
use crate::catalog::About;
use crate::catalog::trust::Point;
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Lines, Type, space};
use crate::ui::view::{Command, Key, Page, View};

/// Whether a page is one of these.
pub fn is_calm(status: Status) -> bool {
    matches!(status, Status::Retired | Status::NothingToDo)
}

/// Shows why there is nothing to do, according to whom, and what to know all the same.
pub fn ui(proofs: &mut Proofs, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let about = (view, item);
    design::card(ui, |ui| {
        let gone = item.status == Status::Retired;
        design::heading(ui, Type::Section, &view.t(if gone { "gone-title" } else { "calm-title" }));
        proofs.line(ui, about, Lines::Text, Point::What, item.platform.what.get(view.lang()));
        if gone {
            instead(ui, view, item);
        }
        let dates = milestones(view, item);
        if !dates.is_empty() {
            ui.add_space(space::XS);
            design::strong(ui, &view.t("gone-went"));
            proofs.lines(ui, about, Lines::Bullets, &dates, |_, _| {});
        }
        let cautions: Vec<(Point, String)> = (item.platform.facts.iter().enumerate())
            .filter(|(_, fact)| fact.about == About::GoodToKnow)
            .map(|(index, fact)| (Point::Fact(index), fact.text.get(view.lang()).to_owned()))
            .collect();
        if !cautions.is_empty() {
            ui.add_space(space::XS);
            design::strong(ui, &view.t("calm-caution"));
            proofs.lines(ui, about, Lines::Bullets, &cautions, |_, _| {});
        }
    });
}

/// The platform that took its place.
fn instead(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let redirect = item.platform.redirect.as_deref();
    let Some(next) = view.plan.items.iter().find(|other| Some(other.platform.id.as_str()) == redirect) else { return };
    let values = [("name", next.platform.name.get(view.lang()).into())];
    design::muted(ui, &view.tv("gone-instead-why", &values));
    if Button::primary(&view.tv("gone-instead", &values)).show(ui).clicked() {
        view.send(Command::Go(Page::Platform(Key::of(next))));
    }
}
