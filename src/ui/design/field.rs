//! Fields to write in, and lists to choose from. Every one is named.

use eframe::egui::{self, Margin, Response, RichText, Role, TextEdit, Ui};

use super::theme;
use super::tokens::{Type, size, space};
use super::words::label;
use crate::ui::icon;

/// The longest search, in characters.
const LONGEST_SEARCH: usize = 80;

/// A field of one line under its name, with a hint where it is empty.
pub fn field(ui: &mut Ui, name: &str, hint: &str, text: &mut String) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let named = label(ui, name);
        let edit = TextEdit::singleline(text)
            .hint_text(hint)
            .font(Type::Body.font())
            .margin(Margin::symmetric(space::M as i8, space::S as i8))
            .min_size(egui::vec2(0.0, size::CONTROL))
            .align(egui::Align2::LEFT_CENTER)
            .desired_width(f32::INFINITY)
            .char_limit(crate::settings::LONGEST);
        ui.add(edit).labelled_by(named.id)
    })
    .inner
}

/// A field to search in; what it is for stands in it while it is empty.
pub fn search(ui: &mut Ui, name: &str, text: &mut String) -> Response {
    let hint = RichText::new(format!("{}  {name}", icon::SEARCH)).color(theme::colors(ui).muted);
    let edit = TextEdit::singleline(text)
        .hint_text(hint)
        .font(Type::Body.font())
        .margin(Margin::symmetric(space::M as i8, space::S as i8))
        .min_size(egui::vec2(0.0, size::CONTROL))
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(f32::INFINITY)
        .char_limit(LONGEST_SEARCH);
    let response = ui.add(edit);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::SearchInput);
        node.set_label(name);
        node.set_placeholder(name);
    });
    response
}

/// A field of several lines. `name` is read aloud and, with `shown`, stands above it.
pub fn area(ui: &mut Ui, name: &str, shown: bool, rows: usize, text: &mut String) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        if shown {
            label(ui, name);
        }
        let edit = TextEdit::multiline(text)
            .font(Type::Body.font())
            .margin(Margin::symmetric(space::M as i8, space::M as i8))
            .desired_width(f32::INFINITY)
            .desired_rows(rows)
            .char_limit(crate::desk::LONGEST_TEXT);
        let response = ui.add(edit);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
        response
    })
    .inner
}

/// A list to choose one from. Returns the place of what was chosen.
pub fn drop_down(ui: &mut Ui, id: &str, name: &str, chosen: &str, options: &[String]) -> Option<usize> {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let named = label(ui, name);
        let mut picked = None;
        let list = egui::ComboBox::from_id_salt(id)
            .selected_text(egui::RichText::new(chosen).font(Type::Body.font()))
            .width(ui.available_width().min(size::DROP))
            .show_ui(ui, |ui| {
                ui.spacing_mut().interact_size.y = size::CHIP;
                for (index, option) in options.iter().enumerate() {
                    let text = egui::RichText::new(option).font(Type::Body.font());
                    if ui.selectable_label(option == chosen, text).clicked() {
                        picked = Some(index);
                        // egui closes a list for the mouse only; this is for the keyboard and assistive technology.
                        ui.close();
                    }
                }
            });
        list.response.labelled_by(named.id);
        picked
    })
    .inner
}
