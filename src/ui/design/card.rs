//! Cards, hairlines and sections.

use eframe::egui::{self, Align, CornerRadius, Frame, InnerResponse, Layout, Margin, Response, Stroke, Ui};

use super::theme;
use super::tokens::{Type, corner, size, space};
use super::words::{Tone, body, heading, tone_colors};

/// A card as wide as its column.
pub fn card<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    card_of_height(ui, 0.0, add)
}

/// A card of at least some height: cards side by side end at the same line.
pub fn card_of_height<R>(ui: &mut Ui, height: f32, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let colors = theme::colors(ui);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(size::HAIR, colors.line))
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::same(space::CARD as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height((height - 2.0 * space::CARD - 2.0 * size::HAIR).max(0.0));
            add(ui)
        })
}

/// A remark on a soft ground.
pub fn note(ui: &mut Ui, tone: Tone, text: &str) {
    noted(ui, tone, text);
}

/// The same, with its words for those who have something to add to them.
pub(super) fn noted(ui: &mut Ui, tone: Tone, text: &str) -> Response {
    let (_, ground) = tone_colors(tone, theme::colors(ui));
    Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(corner::CONTROL))
        .inner_margin(Margin::symmetric(space::L as i8, space::M as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            body(ui, text)
        })
        .inner
}

/// A hairline across the column.
pub fn line(ui: &mut Ui) {
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(egui::vec2(width, size::HAIR), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(size::HAIR, theme::colors(ui).line));
}

/// A section of a page: its heading, with the space above.
pub fn section(ui: &mut Ui, title: &str) {
    ui.add_space(space::SECTION - space::S);
    heading(ui, Type::Section, title);
}

/// Chips or buttons in a row that goes on below where there is no more room.
pub fn wrapped<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::CHIP;
        ui.spacing_mut().item_spacing = egui::vec2(space::S, space::S);
        ui.horizontal_wrapped(add).inner
    })
}

/// The same, as far in as the words of a list's lines.
pub fn wrapped_in<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin { left: space::S as i8, ..Margin::ZERO };
    Frame::new().inner_margin(margin).show(ui, |ui| wrapped(ui, add).inner).inner
}

/// Words in a row, no higher than they are.
pub fn tight<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        ui.horizontal(add).inner
    })
}

/// A part of a page that keeps its focus wherever on the page it stands.
pub fn steady<R>(ui: &mut Ui, id: impl std::hash::Hash + std::fmt::Debug, add: impl FnOnce(&mut Ui) -> R) -> R {
    let id = egui::Id::unique(("steady", id));
    ui.scope_builder(egui::UiBuilder::new().scope_id(id).layout(Layout::top_down(Align::Min)), add).inner
}

/// Columns beside each other from one line down, that go on below where there is no more room.
pub fn columns<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let room = egui::vec2(ui.available_width(), 0.0);
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Min).with_main_wrap(true), add)
}

/// Lines below one another in a column of a fixed width.
pub fn column<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        add(ui)
    })
}
