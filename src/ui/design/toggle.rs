//! A switch: what it says holds, or does not, from the moment it is pressed.

use eframe::egui::{self, CursorIcon, Response, Role, Sense, Ui, WidgetInfo};

use super::tokens::{Type, corner, size, space};
use super::words::galley;
use super::{focus, theme};

/// A switch with its name beside it. `busy`: it was pressed, and the system has not done it yet.
pub fn toggle(ui: &mut Ui, on: bool, busy: bool, name: &str) -> Response {
    let colors = theme::colors(ui);
    let indent = toggle_indent();
    let room = (ui.available_width() - indent).max(size::WORDS / 2.0);
    let galley = galley(ui, name, Type::Strong, colors.text, room);
    let wanted = egui::vec2(indent + galley.size().x, galley.size().y.max(size::CHIP));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), on, name));
    if busy {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_busy());
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let (wide, high) = (size::SWITCH, size::SWITCH_HIGH);
        let track =
            egui::Rect::from_min_size(egui::pos2(rect.left(), rect.center().y - high / 2.0), egui::vec2(wide, high));
        let (ground, knob) = if on { (colors.accent, colors.on_accent) } else { (colors.faint, colors.surface) };
        ui.painter().rect_filled(track, corner::CHIP, ground);
        let moves = theme::lasting(ui, super::tokens::motion::SHORT);
        let share = ui.ctx().animate_bool_with_time(response.id, on, moves);
        let x = egui::lerp(track.left() + high / 2.0..=track.right() - high / 2.0, share);
        ui.painter().circle_filled(egui::pos2(x, track.center().y), high / 2.0 - size::KNOB_EDGE, knob);
        let at = egui::pos2(rect.left() + indent, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colors.text);
    }
    focus(ui, &response, rect, corner::SMALL);
    response
}

/// Where what stands below a switch begins, so that it stands under its name.
pub fn toggle_indent() -> f32 {
    size::SWITCH + space::L
}
