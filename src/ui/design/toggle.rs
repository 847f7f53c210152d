//! A switch: what it says holds, or does not, from the moment it is pressed.

use eframe::egui::{self, CursorIcon, Response, Role, Sense, Ui, WidgetInfo};

use super::card::column;
use super::tokens::{Type, corner, size, space};
use super::words::galley;
use super::{focus, theme};

/// A switch with its name beside it. `busy`: it was pressed, and the system has not done it yet.
pub fn toggle(ui: &mut Ui, on: bool, busy: bool, name: &str) -> Response {
    let colors = theme::colors(ui);
    let indent = indent();
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

/// What stands under the name of a switch; at the left where there is little room.
pub fn under_toggle(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    if ui.available_width() < size::DROP {
        return add(ui);
    }
    // The switch is higher than its name: that is room enough.
    ui.add_space(-ui.spacing().item_spacing.y);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(indent());
        let room = ui.available_width();
        column(ui, room, add);
    });
}

/// From the left of a switch to its name.
fn indent() -> f32 {
    size::SWITCH + space::L
}
