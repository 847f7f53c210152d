//! The reminders: whether they come while no window is open, what comes when, and what may be said.

mod coming;
mod delivery;
mod hours;
pub mod later;
mod system;

use eframe::egui::Ui;

use super::design::{self, Type, space};
use super::view::{Command, Page, View};
pub use system::{Answer, Delivery, Doing};

/// What is folded out on the page; forgotten when the program ends.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reminders {
    /// What was put off or silenced.
    put_off: bool,
}

impl Reminders {
    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(ui, Type::Page, &view.t("nav-reminders"));
        design::muted(ui, &view.t("reminders-intro"));
        ui.add_space(space::S);
        ui.push_id("delivery", |ui| delivery::ui(ui, view));
        ui.add_space(space::S);
        ui.push_id("coming", |ui| coming::ui(ui, view, &mut self.put_off));
        ui.add_space(space::S);
        ui.push_id("hours", |ui| hours::ui(ui, view));
    }
}

/// Whether somebody who does not have reminders while no window is open may want to know of them.
pub fn has_door(view: &View<'_>) -> bool {
    view.delivery.is_off() && !view.declined
}

/// One quiet line for them, with the way to the page, and a way to never see it again.
pub fn door(ui: &mut Ui, view: &View<'_>) {
    if !has_door(view) {
        return;
    }
    ui.add_space(space::XS);
    design::small(ui, &view.t("door-off"));
    design::wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::CARD;
        to_page(ui, view);
        if design::link(ui, &view.t("door-decline")).clicked() {
            view.send(Command::Decline);
        }
    });
}

/// How it is with reminders, in one line with the way to the page.
pub fn honestly(ui: &mut Ui, view: &View<'_>) {
    let said = match view.delivery.standing() {
        None => return,
        Some(_) if view.delivery.is_on() => "watch-on",
        Some(_) => "watch-off",
    };
    design::small(ui, &view.t(said));
    to_page(ui, view);
}

fn to_page(ui: &mut Ui, view: &View<'_>) {
    if design::link(ui, &view.t("door-page")).clicked() {
        view.go(Page::Reminders);
    }
}
