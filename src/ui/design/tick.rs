//! The tick of a line in the checklist, and the mark beside a line that only tells.

use std::f32::consts::{FRAC_PI_2, TAU};

use eframe::egui::{
    self, Color32, CursorIcon, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo,
};

use super::focus;
use super::theme;
use super::tokens::{Colors, corner, size, space};

/// Where something stands, as a shape that is told apart without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An empty circle.
    ToDo,
    /// A circle with a dot: begun.
    Begun,
    /// A clock.
    Waits,
    /// A clock that ran out: an exclamation mark.
    Late,
    /// A check.
    Done,
    /// A check in outline: probably covered by another.
    Covered,
    /// A short line: not in use, nothing to do.
    Off,
}

/// Paints a mark in the middle of a place.
pub(super) fn paint(painter: &Painter, center: Pos2, mark: Mark, colors: &Colors, hovered: bool) {
    let radius = size::TICK / 2.0 - 1.0;
    let ring = |color: Color32| painter.circle_stroke(center, radius, Stroke::new(size::STROKE, color));
    let place = Rect::from_center_size(center, egui::Vec2::splat(size::TICK));
    match mark {
        Mark::ToDo => {
            ring(if hovered { colors.accent } else { colors.faint });
            if hovered {
                check(painter, place, colors.accent);
            }
        }
        Mark::Begun => {
            ring(colors.accent);
            painter.circle_filled(center, 0.45 * radius, colors.accent);
        }
        Mark::Waits => {
            ring(colors.wait);
            let hand = Stroke::new(size::STROKE, colors.wait);
            painter.line_segment([center, center - radius * egui::vec2(0.0, 0.55)], hand);
            painter.line_segment([center, center + radius * egui::vec2(0.4, 0.22)], hand);
        }
        Mark::Late => {
            painter.circle_filled(center, radius + 0.5, colors.late);
            let stroke = Stroke::new(size::FOCUS, colors.surface);
            let (top, foot) = (radius * egui::vec2(0.0, 0.55), radius * egui::vec2(0.0, 0.1));
            painter.line_segment([center - top, center + foot], stroke);
            painter.circle_filled(center + radius * egui::vec2(0.0, 0.5), 0.15 * radius, colors.surface);
        }
        Mark::Done => {
            painter.circle_filled(center, radius + 0.5, colors.done);
            check(painter, place, colors.surface);
        }
        Mark::Covered => {
            ring(colors.done);
            check(painter, place, colors.done);
        }
        Mark::Off => {
            ring(colors.line);
            let dash = Stroke::new(size::STROKE, colors.faint);
            let half = radius * egui::vec2(0.45, 0.0);
            painter.line_segment([center - half, center + half], dash);
        }
    };
}

/// Paints a check into a square of a tick's size.
pub(super) fn check(painter: &Painter, place: Rect, color: Color32) {
    let at = |x: f32, y: f32| place.min + egui::vec2(x * place.width(), y * place.height());
    let points = vec![at(0.28, 0.52), at(0.435, 0.67), at(0.72, 0.36)];
    let width = size::STROKE * place.width() / size::TICK;
    painter.add(Shape::line(points, Stroke::new(width, color)));
}

/// Paints the box of what a person says of themselves, ticked or not.
pub(super) fn square_tick(painter: &Painter, place: Rect, on: bool, colors: &Colors) {
    let (ground, line) = if on { (colors.accent, colors.accent) } else { (colors.surface, colors.faint) };
    let stroke = Stroke::new(size::STROKE, line);
    painter.rect(place.shrink(size::HAIR), corner::SMALL, ground, stroke, StrokeKind::Inside);
    if on {
        check(painter, place, colors.on_accent);
    }
}

/// The tick at the head of a line: a box to check, of a finger's size.
pub(super) fn tick(ui: &mut Ui, place: Rect, id: egui::Id, mark: Mark, name: &str) -> Response {
    let response = ui.interact(place, id, Sense::click());
    let checked = matches!(mark, Mark::Waits | Mark::Late | Mark::Done | Mark::Covered);
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), checked, name));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(place) {
        paint(ui.painter(), place.center(), mark, theme::colors(ui), response.hovered());
    }
    let around = Rect::from_center_size(place.center(), egui::Vec2::splat(size::TICK + space::XS));
    focus(ui, &response, around, size::TICK as u8);
    response
}

/// A mark that only tells; the words beside it say the same.
pub fn mark(ui: &mut Ui, mark: Mark) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(size::TICK, size::TICK), Sense::hover());
    paint(ui.painter(), rect.center(), mark, theme::colors(ui), false);
}

/// The points of a part of a circle, clockwise from the top; `share` is 0 to 1.
pub(super) fn arc(center: Pos2, radius: f32, share: f32) -> Vec<Pos2> {
    let steps = (96.0 * share).ceil().max(2.0) as usize; // no length: enough corners to be round
    (0..=steps)
        .map(|step| {
            let angle = TAU * share * step as f32 / steps as f32 - FRAC_PI_2;
            center + radius * egui::vec2(angle.cos(), angle.sin())
        })
        .collect()
}
