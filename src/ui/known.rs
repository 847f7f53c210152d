//! What the program knows, counted: how many facts, from whom, how old, and what nobody says.

use eframe::egui::Ui;

use super::design::{self, Button, Type, space};
use super::icon;
use super::view::{Page, View};
use crate::catalog::trust::Statistics;
use crate::words;

/// Shows the page.
pub fn ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = space::S;
    design::heading(ui, Type::Page, &view.t("known-title"));
    if Button::secondary(&view.t("nav-settings")).icon(icon::BACK).show(ui).clicked() {
        view.go(Page::Settings);
    }
    design::muted(ui, &view.t("known-lead"));
    let counted = Statistics::of(view.desk.catalog(), view.plan.region, view.today);
    design::card(ui, |ui| {
        for line in words::trust::counted(view.m, &counted) {
            design::body(ui, &line);
        }
    });
    ui.add_space(space::S);
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("known-classes"));
        for line in words::trust::shares(view.m, &counted) {
            design::body(ui, &line);
        }
        if let Some(oldest) = counted.oldest {
            design::small(ui, &view.tv("known-oldest", &[("date", view.m.date(oldest).into())]));
        }
    });
}
