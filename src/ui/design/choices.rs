//! Choices in a row under their name, and the head of a sheet.

use eframe::egui::{Align, Layout, Role, Ui};

use super::card::wrapped;
use super::progress::brand;
use super::tokens::{size, space};
use super::words::label;

/// Choices of which one holds, in a row under their name.
pub fn choices(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::XS);
    label(ui, name);
    group(ui, name, add);
}

fn group(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    wrapped(ui, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::RadioGroup);
            node.set_label(name);
        });
        add(ui);
    });
}

/// The head of a sheet: the program's mark, and choices named `name` at its right; below it where there is no room.
pub fn head(ui: &mut Ui, brand_name: &str, name: &str, add: impl FnOnce(&mut Ui)) {
    if ui.available_width() < size::TILE {
        brand(ui, brand_name);
        return group(ui, name, add);
    }
    ui.horizontal(|ui| {
        brand(ui, brand_name);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::RadioGroup);
                node.set_label(name);
            });
            add(ui);
        });
    });
}
