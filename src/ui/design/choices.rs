//! Choices in a row under their name, and the head of a sheet.

use eframe::egui::{Role, Ui};

use super::button::choice;
use super::card::{column, tight, wrapped};
use super::progress::mark_and_name;
use super::theme;
use super::tokens::{Type, size, space};
use super::words::{galley, label};

/// Choices of which one holds, in a row under their name.
pub fn choices(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::XS);
    label(ui, name);
    group(ui, name, add);
}

/// Choices in a row, with a name for those who listen.
pub fn group(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    wrapped(ui, |ui| {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::RadioGroup);
            node.set_label(name);
        });
        add(ui);
    });
}

/// The head of a sheet: the program's mark, and choices named `name` at its right; below it where there is no room.
/// Returns the place of the one that was chosen.
pub fn head(ui: &mut Ui, brand_name: &str, name: &str, options: &[(&str, bool)]) -> Option<usize> {
    let mut chosen = None;
    let mut add = |ui: &mut Ui| {
        for (index, (text, on)) in options.iter().enumerate() {
            if choice(ui, *on, text).clicked() {
                chosen = Some(index);
            }
        }
    };
    let wide = |text: &str| {
        let words = galley(ui, text, Type::SmallStrong, theme::colors(ui).text, f32::INFINITY);
        words.size().x + 2.0 * space::M + space::S
    };
    let room = ui.available_width() - options.iter().map(|(text, _)| wide(text)).sum::<f32>();
    if room < size::WORDS {
        tight(ui, |ui| mark_and_name(ui, brand_name));
        group(ui, name, add);
        return chosen;
    }
    ui.horizontal_top(|ui| {
        column(ui, room, |ui| {
            ui.add_space((size::CHIP - size::BRAND) / 2.0);
            tight(ui, |ui| mark_and_name(ui, brand_name));
        });
        group(ui, name, &mut add);
    });
    chosen
}
