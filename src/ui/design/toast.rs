//! The frame of a toast: a message over the foot of the page, announced to those who listen.

use eframe::egui::accesskit::Live;
use eframe::egui::{self, Align2, Area, CornerRadius, Frame, Margin, Order, Role, Stroke, Ui};

use super::beside::beside;
use super::theme;
use super::tokens::{Type, corner, size, space};
use super::words::body;

/// Shows a message over the foot of the page, which begins at `page` of the window. `buttons` is the width of what
/// stands at its right.
pub fn toast(ui: &Ui, page: f32, error: bool, text: &str, buttons: f32, add: impl FnOnce(&mut Ui)) {
    let colors = theme::colors(ui);
    let width = (ui.ctx().content_rect().width() - page - 2.0 * space::L).clamp(size::WORDS, size::TOAST);
    Area::new(egui::Id::unique("toast"))
        .anchor(Align2::CENTER_BOTTOM, [page / 2.0, -space::CARD])
        .order(Order::Foreground)
        .show(ui.ctx(), |ui| {
            let line = if error { colors.late } else { colors.accent };
            let frame = Frame::new()
                .fill(colors.surface)
                .stroke(Stroke::new(size::HAIR, line))
                .corner_radius(CornerRadius::same(corner::CONTROL))
                .inner_margin(Margin::symmetric(space::L as i8, space::S as i8));
            frame.show(ui, |ui| {
                ui.set_width(width - 2.0 * space::L);
                let words = |ui: &mut Ui| {
                    // In line with the buttons beside it.
                    ui.add_space((size::CONTROL - Type::Body.line()) / 2.0);
                    let said = body(ui, text);
                    ui.ctx().accesskit_node_builder(said.id, |node| {
                        node.set_role(Role::Alert);
                        node.set_live(if error { Live::Assertive } else { Live::Polite });
                        node.set_label(text);
                    });
                };
                beside(ui, buttons, words, add);
            });
        });
}
