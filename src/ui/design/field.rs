//! Fields to write in, and lists to choose from. Every one is named.

use eframe::egui::text::LayoutJob;
use eframe::egui::{self, Id, Margin, Response, RichText, Role, TextBuffer, TextEdit, Ui};

use super::focus::{focus, reveal};
use super::theme;
use super::tokens::{Type, corner, size, space};
use super::words::label;
use crate::ui::icon;

/// The longest search, in characters.
const LONGEST_SEARCH: usize = 80;

/// How much a field of several lines takes: what is longer than can be kept stays, so that one can say so.
const LONGEST_AREA: usize = 5 * crate::desk::LONGEST_TEXT;

/// A field of one line, as wide as its column.
fn one_line(text: &mut String) -> TextEdit<'_> {
    TextEdit::singleline(text)
        .font(Type::Body.font())
        .margin(Margin::symmetric(space::M as i8, space::S as i8))
        .min_size(egui::vec2(0.0, size::CONTROL))
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(f32::INFINITY)
}

/// A field of one line under its name, with a hint where it is empty.
pub fn field(ui: &mut Ui, name: &str, hint: &str, text: &mut String) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        let named = label(ui, name);
        let edit = one_line(text).hint_text(hint).char_limit(crate::settings::LONGEST);
        let response = ui.add(edit).labelled_by(named.id);
        reveal(ui, &response);
        response
    })
    .inner
}

/// A field to search in; what it is for stands in it while it is empty.
pub fn search(ui: &mut Ui, name: &str, text: &mut String) -> Response {
    let hint = RichText::new(format!("{}  {name}", icon::SEARCH)).color(theme::colors(ui).muted);
    let edit = one_line(text).id(search_id()).hint_text(hint).char_limit(LONGEST_SEARCH);
    let response = ui.add(edit);
    reveal(ui, &response);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::SearchInput);
        node.set_label(name);
        node.set_placeholder(name);
    });
    response
}

/// The one field to search in.
pub fn search_id() -> Id {
    Id::unique("search")
}

/// A field for a few sentences under its name, with a hint where it is empty.
pub fn sentences(ui: &mut Ui, name: &str, hint: &str, text: &mut String) -> Response {
    lines(ui, name, true, hint, 2, text)
}

/// A field of several lines. `name` is read aloud and, with `shown`, stands above it.
pub fn area(ui: &mut Ui, name: &str, shown: bool, rows: usize, text: &mut String) -> Response {
    lines(ui, name, shown, "", rows, text)
}

/// A text that was made for the person, under its name, to be read and copied; what is typed into it is not kept.
pub fn written(ui: &mut Ui, name: &str, text: &mut String) -> Response {
    label(ui, name);
    let rows = text.lines().count();
    lines(ui, name, false, "", rows, text)
}

fn lines(ui: &mut Ui, name: &str, shown: bool, hint: &str, rows: usize, text: &mut String) -> Response {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        if shown {
            label(ui, name);
        }
        let colors = theme::colors(ui);
        // A text that was made for the person stands on a ground of its own.
        let ground = if shown { colors.surface } else { colors.background };
        let mut layouter = |ui: &Ui, text: &dyn TextBuffer, room: f32| {
            let mut job = LayoutJob::simple(text.as_str().to_owned(), Type::Body.font(), colors.text, room);
            job.keep_trailing_whitespace = true;
            for section in &mut job.sections {
                section.format.line_height = Some(Type::Body.line());
            }
            ui.painter().layout_job(job)
        };
        let edit = TextEdit::multiline(text)
            .font(Type::Body.font())
            .layouter(&mut layouter)
            .hint_text(hint)
            .background_color(ground)
            .margin(Margin::symmetric(space::M as i8, space::S as i8))
            .desired_width(f32::INFINITY)
            .desired_rows(rows)
            .char_limit(LONGEST_AREA);
        let response = ui.add(edit);
        reveal(ui, &response);
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
        let was_open = egui::ComboBox::is_open(ui.ctx(), ui.make_persistent_id(egui::IdSalt::new(id)));
        let list = egui::ComboBox::from_id_salt(id)
            .selected_text(egui::RichText::new(chosen).font(Type::Body.font()))
            .width(ui.available_width().min(size::DROP))
            .show_ui(ui, |ui| {
                ui.spacing_mut().interact_size.y = size::CHIP;
                for (index, option) in options.iter().enumerate() {
                    let text = egui::RichText::new(option).font(Type::Body.font());
                    let choice = ui.selectable_label(option == chosen, text);
                    focus(ui, &choice, choice.rect.shrink(2.0 * size::FOCUS), corner::CONTROL);
                    if choice.clicked() {
                        picked = Some(index);
                        // egui closes a list for the mouse only; this is for the keyboard and assistive technology.
                        ui.close();
                    }
                }
            });
        let list = list.response.labelled_by(named.id);
        focus(ui, &list, list.rect, corner::CONTROL);
        let closed = was_open && !egui::ComboBox::is_open(ui.ctx(), ui.make_persistent_id(egui::IdSalt::new(id)));
        if closed && !ui.input(|input| input.pointer.any_released()) {
            // By keyboard one goes on where one was.
            list.request_focus();
        }
        picked
    })
    .inner
}
