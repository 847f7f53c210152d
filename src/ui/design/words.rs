//! Words: running text, headings, labels and chips.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    self, Align, Align2, Color32, Galley, Label, Response, RichText, Role, Sense, Stroke, TextWrapMode, Ui, WidgetInfo,
    text_selection::LabelSelectionState,
};

use super::focus::{Titled, focus, take_aim};
use super::theme;
use super::tokens::{Colors, Type, corner, size, space};

pub use crate::words::Tone;

/// The colour of words of a tone, and its soft ground.
pub fn tone_colors(tone: Tone, colors: &Colors) -> (Color32, Color32) {
    match tone {
        Tone::Plain => (colors.muted, colors.background),
        Tone::Accent => (colors.accent, colors.accent_soft),
        Tone::Wait => (colors.wait, colors.wait_soft),
        Tone::Late => (colors.late, colors.late_soft),
        Tone::Done => (colors.done, colors.done_soft),
    }
}

fn rich(text: &str, kind: Type, color: Color32) -> RichText {
    RichText::new(text).font(kind.font()).line_height(Some(kind.line())).color(color)
}

/// Words laid out for painting, with the line height of their type; broken at `room` points.
pub(super) fn galley(ui: &Ui, text: &str, kind: Type, color: Color32, room: f32) -> Arc<Galley> {
    galley_of_rows(ui, text, kind, color, room, usize::MAX)
}

/// The same, with an ellipsis at the end of the last of `rows` lines where it is longer.
pub(super) fn galley_of_rows(ui: &Ui, text: &str, kind: Type, color: Color32, room: f32, rows: usize) -> Arc<Galley> {
    let mut job = LayoutJob::simple(text.to_owned(), kind.font(), color, room);
    job.wrap.max_rows = rows;
    for section in &mut job.sections {
        section.format.line_height = Some(kind.line());
    }
    ui.painter().layout_job(job)
}

pub(super) fn words(ui: &mut Ui, text: &str, kind: Type, color: Color32) -> Response {
    ui.add(Label::new(rich(text, kind, color)).wrap_mode(TextWrapMode::Wrap).halign(Align::Min))
}

/// Running text.
pub fn body(ui: &mut Ui, text: &str) -> Response {
    let color = theme::colors(ui).text;
    words(ui, text, Type::Body, color)
}

/// Running text of the second rank.
pub fn muted(ui: &mut Ui, text: &str) -> Response {
    let color = theme::colors(ui).muted;
    words(ui, text, Type::Body, color)
}

/// Small text of the second rank.
pub fn small(ui: &mut Ui, text: &str) -> Response {
    let color = theme::colors(ui).muted;
    words(ui, text, Type::Small, color)
}

/// A name or a line that carries weight.
pub fn strong(ui: &mut Ui, text: &str) -> Response {
    let color = theme::colors(ui).text;
    words(ui, text, Type::Strong, color)
}

/// The small label above a group.
pub fn label(ui: &mut Ui, text: &str) -> Response {
    let color = theme::colors(ui).muted;
    words(ui, text, Type::Label, color)
}

/// Running text that no longer counts.
pub fn struck(ui: &mut Ui, text: &str) -> Response {
    let color = theme::colors(ui).muted;
    ui.add(Label::new(rich(text, Type::Body, color).strikethrough()).wrap_mode(TextWrapMode::Wrap))
}

/// A heading, announced as one, of level 1 to 3.
pub fn heading(ui: &mut Ui, kind: Type, text: &str) -> Response {
    if kind == Type::Page {
        return title(ui, Titled::Page, text);
    }
    let colors = theme::colors(ui);
    let color = if kind == Type::Label { colors.muted } else { colors.text };
    let response = words(ui, text, kind, color);
    announce(ui, &response, kind, text);
    response
}

/// The title of a part of a page that was opened just now.
pub fn part(ui: &mut Ui, text: &str) -> Response {
    title(ui, Titled::Part, text)
}

/// The title of a page, a part of one or a dialog: a heading that takes the focus when the person comes here by keyboard. It is no
/// stop of the Tab key otherwise.
pub(super) fn title(ui: &mut Ui, what: Titled, text: &str) -> Response {
    let kind = if what == Titled::Page { Type::Page } else { Type::Card };
    let id = ui.next_auto_id();
    if take_aim(ui, what) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    let color = theme::colors(ui).text;
    let mut label = Label::new(rich(text, kind, color)).wrap_mode(TextWrapMode::Wrap).halign(Align::Min);
    if ui.memory(|memory| memory.has_focus(id)) {
        label = label.sense(Sense::focusable_noninteractive());
    }
    // As a label does, but not underlined while it has the focus: there is a line around it.
    let (at, galley, response) = label.layout_in_ui(ui);
    LabelSelectionState::label_text_selection(ui, &response, at, galley, color, Stroke::NONE);
    response.widget_info(|| WidgetInfo::labeled(Role::Heading, true, text));
    focus(ui, &response, response.rect.expand(size::FOCUS), corner::SMALL);
    announce(ui, &response, kind, text);
    response
}

/// Announces words as a heading.
fn announce(ui: &Ui, response: &Response, kind: Type, text: &str) {
    let level = match kind {
        Type::Page => 1,
        Type::Card | Type::Section => 2,
        _ => 3,
    };
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        node.set_level(level);
        node.set_label(text);
        // A name and a value would both be read.
        node.clear_value();
    });
}

/// Words in the middle of their column; a page's title is announced as its heading.
pub(super) fn centered(ui: &mut Ui, text: &str, kind: Type, color: Color32) {
    ui.vertical_centered(|ui| {
        let label = Label::new(rich(text, kind, color)).wrap_mode(TextWrapMode::Wrap).halign(Align::Center);
        let response = ui.add(label);
        if kind == Type::Page {
            announce(ui, &response, kind, text);
        }
    });
}

/// A list of short items.
pub fn bullets(ui: &mut Ui, items: &[String]) {
    for item in items {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            let (rect, _) = ui.allocate_exact_size(egui::vec2(space::M, Type::Body.line()), Sense::hover());
            ui.painter().circle_filled(rect.center(), size::FOCUS, theme::colors(ui).faint);
            ui.vertical(|ui| body(ui, item));
        });
    }
}

/// Numbered lines: steps.
pub fn numbered(ui: &mut Ui, lines: &[String]) {
    for (index, line) in lines.iter().enumerate() {
        ui.horizontal_top(|ui| {
            let (rect, _) = ui.allocate_exact_size(egui::vec2(space::CARD, Type::Body.line()), Sense::hover());
            let (number, font) = ((index + 1).to_string(), Type::SmallStrong.font());
            let color = theme::colors(ui).accent;
            ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, number, font, color);
            ui.vertical(|ui| body(ui, line));
        });
    }
}

/// How wide words are on one line.
pub fn width(ui: &Ui, text: &str, kind: Type) -> f32 {
    galley(ui, text, kind, theme::colors(ui).text, f32::INFINITY).size().x
}

/// How wide a chip is that has its words on one line.
pub fn chip_width(ui: &Ui, text: &str) -> f32 {
    width(ui, text, Type::SmallStrong) + 2.0 * space::M
}

/// A word on a soft ground: a status. It is read as text, and cannot be clicked.
pub fn chip(ui: &mut Ui, tone: Tone, text: &str) -> Response {
    let (color, ground) = tone_colors(tone, theme::colors(ui));
    let galley = galley(ui, text, Type::SmallStrong, color, (ui.available_width() - 2.0 * space::M).max(size::WORDS));
    let wanted = egui::vec2(galley.size().x + 2.0 * space::M, (galley.size().y + space::S).max(size::CHIP));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    if ui.is_rect_visible(rect) {
        ui.painter().rect_filled(rect, corner::CHIP, ground);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    }
    response
}
