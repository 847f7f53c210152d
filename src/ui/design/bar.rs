//! A bar above a page: something that wants to be seen first, with what one can do about it.

use eframe::egui::{self, CornerRadius, Frame, Margin, Ui};

use super::card::{column, wrapped};
use super::theme;
use super::tokens::{Type, corner, size, space};
use super::words::{Tone, galley, small, strong, tone_colors};

/// Shows the bar. `buttons` are `right` wide; where there is no room beside the words they stand below.
pub fn bar(
    ui: &mut Ui,
    tone: Tone,
    icon: &str,
    (title, detail): (&str, &str),
    right: f32,
    buttons: impl FnOnce(&mut Ui),
) {
    let (color, ground) = tone_colors(tone, theme::colors(ui));
    let frame = Frame::new()
        .fill(ground)
        .corner_radius(CornerRadius::same(corner::CARD))
        .inner_margin(Margin::symmetric(space::CARD as i8, space::L as i8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space::S;
        let said = |ui: &mut Ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let side = egui::vec2(Type::Icon.line(), Type::Icon.line());
                let (place, _) = ui.allocate_exact_size(side, egui::Sense::hover());
                let icon = galley(ui, icon, Type::Icon, color, f32::INFINITY);
                ui.painter().galley(place.center() - icon.size() / 2.0, icon, color);
                let room = ui.available_width();
                column(ui, room, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    strong(ui, title);
                    if !detail.is_empty() {
                        small(ui, detail);
                    }
                });
            });
        };
        if ui.available_width() < size::BESIDE {
            said(ui);
            wrapped(ui, buttons);
        } else {
            ui.horizontal_top(|ui| {
                let room = ui.available_width() - right - space::L;
                column(ui, room, said);
                ui.add_space(space::S);
                buttons(ui);
            });
        }
    });
}
