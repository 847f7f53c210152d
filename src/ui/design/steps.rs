//! Steps: a short list to tick for oneself, and a large one to read at arm's length.

use eframe::egui::{self, Align2, CursorIcon, Rect, Role, Sense, Stroke, Ui, Vec2, WidgetInfo};

use super::tick::check;
use super::tokens::{Type, corner, size, space};
use super::words::{galley, words};
use super::{focus, theme};

/// Steps with a circle each that one can tick for oneself. Returns the place of the one that was pressed.
pub fn ticks(ui: &mut Ui, steps: &[String], ticked: impl Fn(usize) -> bool) -> Option<usize> {
    let mut pressed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, step) in steps.iter().enumerate() {
            if tick(ui, step, ticked(index)) {
                pressed = Some(index);
            }
        }
    });
    pressed
}

fn tick(ui: &mut Ui, step: &str, on: bool) -> bool {
    let colors = theme::colors(ui);
    let indent = size::STEP + space::M;
    let color = if on { colors.muted } else { colors.text };
    let galley = galley(ui, step, Type::Body, color, (ui.available_width() - indent).max(size::WORDS / 2.0));
    let wanted = egui::vec2(ui.available_width(), galley.size().y + space::XS);
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, step));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let line = egui::vec2(size::STEP / 2.0, space::XS / 2.0 + Type::Body.line() / 2.0);
        let circle = Rect::from_center_size(rect.min + line, Vec2::splat(size::STEP));
        let round = Stroke::new(size::STROKE, if response.hovered() { colors.accent } else { colors.faint });
        if on {
            ui.painter().circle_filled(circle.center(), circle.width() / 2.0, colors.done);
            check(ui.painter(), circle, colors.surface);
        } else {
            ui.painter().circle_stroke(circle.center(), circle.width() / 2.0 - size::HAIR, round);
        }
        ui.painter().galley(rect.min + egui::vec2(indent, space::XS / 2.0), galley, color);
    }
    focus(ui, &response, rect, corner::SMALL);
    response.clicked()
}

/// Numbered steps in large type, with room between them.
pub fn large(ui: &mut Ui, steps: &[String]) {
    for (index, step) in steps.iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(Type::Large.line()), Sense::hover());
            let colors = theme::colors(ui);
            let round = Rect::from_center_size(rect.center(), Vec2::splat(Type::Large.line()));
            ui.painter().circle_filled(round.center(), round.width() / 2.0, colors.accent_soft);
            let number = (index + 1).to_string();
            ui.painter().text(round.center(), Align2::CENTER_CENTER, number, Type::Strong.font(), colors.accent);
            ui.vertical(|ui| words(ui, step, Type::Large, colors.text));
        });
        ui.add_space(space::XS);
    }
}
