//! A dialog: something that wants an answer, or a sheet to read, over everything else.

use eframe::egui::{self, Frame, Margin, Modal, Role, ScrollArea, Stroke, Ui};

use super::theme;
use super::tokens::{Type, corner, size, space};
use super::words::heading;

/// Shows a dialog under its title. True when the person wants it closed: by Escape, or by a click beside it.
pub fn dialog(ui: &Ui, title: &str, add: impl FnOnce(&mut Ui)) -> bool {
    let colors = theme::colors(ui);
    let room = ui.ctx().content_rect().size() - egui::Vec2::splat(2.0 * space::PAGE);
    let frame = Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(size::HAIR, colors.line))
        .corner_radius(corner::CARD)
        .inner_margin(Margin::same(space::CARD as i8));
    let shown = Modal::new(egui::Id::unique("dialog")).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(room.x.clamp(size::WORDS, size::DIALOG));
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::Dialog);
            node.set_label(title);
            node.set_modal();
        });
        heading(ui, Type::Card, title);
        ui.add_space(space::S);
        ScrollArea::vertical().max_height(room.y.max(size::WORDS)).show(ui, add);
    });
    shown.should_close()
}
