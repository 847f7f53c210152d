//! Lines that say something, each with where it comes from one press away.
//!
//! A line is itself what is pressed. A list of them is one stop of the Tab key and the arrow keys go from line to line, so
//! that a page full of facts is no page full of stops.

use std::hash::Hash;

use eframe::egui::{
    self, CornerRadius, CursorIcon, EventFilter, Frame, Id, Key, Margin, Rect, Response, Role, Sense, Ui, WidgetInfo,
};

use super::card::column;
use super::tokens::{Type, corner, size, space};
use super::words::galley;
use super::{focus, theme};
use crate::ui::icon;

/// A line with where it comes from.
pub struct Sourced<'a> {
    /// What it says.
    pub text: &'a str,
    /// What is to be known of it in small: that it is merely reported, or old. Empty where nothing is.
    pub marks: &'a str,
    /// All of it as one sentence with its source, for those who listen.
    pub said: &'a str,
    /// Whether its sources are folded out.
    pub open: bool,
}

/// How the lines look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// Items of a list.
    Bullets,
    /// Running text.
    Text,
    /// Running text of the second rank.
    Muted,
    /// Small text of the second rank.
    Small,
}

impl Lines {
    fn kind(self) -> Type {
        if self == Self::Small { Type::Small } else { Type::Body }
    }

    fn indent(self) -> f32 {
        if self == Self::Bullets { space::M + space::S } else { 0.0 }
    }
}

/// Shows lines, and below each one that is open what `under` adds to it. Returns the line that was pressed.
pub fn sourced(
    ui: &mut Ui,
    id: impl Hash + std::fmt::Debug,
    look: Lines,
    lines: &[Sourced<'_>],
    mut under: impl FnMut(&mut Ui, usize),
) -> Option<usize> {
    let list = Id::unique(("sourced", ui.unique_id(), id));
    let line = |index: usize| list.with(index);
    let focused = (0..lines.len()).find(|index| ui.memory(|memory| memory.has_focus(line(*index))));
    let focused = focused.map(|index| walk(ui, line(index), index, lines.len(), line));
    if let Some(index) = focused {
        ui.data_mut(|data| data.insert_temp(list, index));
    }
    let stop = focused.or_else(|| ui.data(|data| data.get_temp(list))).filter(|at| *at < lines.len()).unwrap_or(0);
    let mut pressed = None;
    for (index, shown) in lines.iter().enumerate() {
        // What is no stop can be pressed all the same, by mouse and by who reads the page by ear.
        let sense = if index == stop { Sense::click() } else { Sense::CLICK };
        let response = shown.line(ui, line(index), sense, look);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_expanded(shown.open);
            if lines.len() > 1 {
                node.set_position_in_set(index + 1);
                node.set_size_of_set(lines.len());
            }
        });
        if response.clicked() {
            pressed = Some(index);
        }
        if shown.open {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(look.indent());
                let room = ui.available_width();
                column(ui, room, |ui| proof(ui, |ui| ui.push_id(line(index), |ui| under(ui, index))));
            });
        }
    }
    pressed
}

/// Where a fact comes from: on a soft ground below it.
fn proof<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) {
    Frame::new()
        .fill(theme::colors(ui).background)
        .corner_radius(CornerRadius::same(corner::CONTROL))
        .inner_margin(Margin::symmetric(space::L as i8, space::M as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space::S;
            add(ui);
        });
}

/// Goes from line to line by the arrow keys. Returns the line that has the focus then.
fn walk(ui: &Ui, here: Id, index: usize, count: usize, line: impl Fn(usize) -> Id) -> usize {
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(here, filter));
    let last = count.saturating_sub(1);
    let to = ui.input(|input| match () {
        () if input.key_pressed(Key::ArrowDown) => (index + 1).min(last),
        () if input.key_pressed(Key::ArrowUp) => index.saturating_sub(1),
        () => index,
    });
    if to == index {
        return index;
    }
    ui.memory_mut(|memory| memory.request_focus(line(to)));
    ui.ctx().request_repaint();
    to
}

impl Sourced<'_> {
    fn line(&self, ui: &mut Ui, id: Id, sense: Sense, look: Lines) -> Response {
        let colors = theme::colors(ui);
        let color = if matches!(look, Lines::Muted | Lines::Small) { colors.muted } else { colors.text };
        let sign = galley(ui, icon::INFO, Type::Icon, colors.faint, f32::INFINITY);
        let indent = look.indent();
        let taken = indent + space::XS + sign.size().x;
        let room = (ui.available_width() - taken).max(size::WORDS / 2.0);
        let text = galley(ui, self.text, look.kind(), color, room);
        let marked = !self.marks.is_empty();
        let marks = galley(ui, self.marks, Type::Small, colors.muted, room + sign.size().x);
        let below = if marked { marks.size().y } else { 0.0 };
        let wide = (text.size().x + taken).max(if marked { indent + marks.size().x } else { 0.0 });
        let (rect, _) = ui.allocate_exact_size(egui::vec2(wide, text.size().y + below), Sense::hover());
        let response = ui.interact(rect, id, sense);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.said));
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if ui.is_rect_visible(rect) {
            if look == Lines::Bullets {
                let middle = egui::pos2(rect.left() + space::M / 2.0, rect.top() + look.kind().line() / 2.0);
                ui.painter().circle_filled(middle, size::FOCUS, colors.faint);
            }
            let at = egui::pos2(rect.left() + indent, rect.top());
            let end = text.rows.last().map_or(Rect::ZERO, |row| row.rect());
            let lit = response.hovered() || self.open;
            let sign_at = egui::pos2(at.x + end.right() + space::XS, at.y + end.center().y - sign.size().y / 2.0);
            let tint = if lit { colors.accent } else { colors.faint };
            ui.painter().galley_with_override_text_color(sign_at, sign, tint);
            ui.painter().galley(egui::pos2(at.x, rect.top() + text.size().y), marks, colors.muted);
            ui.painter().galley(at, text, color);
        }
        focus(ui, &response, rect.expand(size::FOCUS), corner::SMALL);
        response
    }
}
