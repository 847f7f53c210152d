//! A date in words, under the line of the coming weeks.

use eframe::egui::{self, Sense, Ui};

use super::Spot;
use crate::ui::design::card::column;
use crate::ui::design::theme;
use crate::ui::design::tokens::{Type, size, space};
use crate::ui::design::words::{body, small, strong};

/// What happens on one day: the date, how far off it is, and each thing with the mark it has on the line, its title and
/// whom it is about. Where there is no room beside the date, it stands below.
pub fn agenda(ui: &mut Ui, date: &str, away: &str, what: &[(Spot, &str, &str)]) {
    let things = |ui: &mut Ui| {
        for (spot, title, detail) in what {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let (rect, _) =
                    ui.allocate_exact_size(egui::vec2(2.0 * size::DOT, Type::Strong.line()), Sense::hover());
                spot.paint(ui.painter(), rect.center(), theme::colors(ui));
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    strong(ui, title);
                    if !detail.is_empty() {
                        small(ui, detail);
                    }
                });
            });
        }
    };
    if ui.available_width() < size::BESIDE {
        ui.scope(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.spacing_mut().item_spacing = egui::vec2(space::S, 0.0);
            ui.horizontal_wrapped(|ui| {
                body(ui, date);
                small(ui, away);
            });
        });
        things(ui);
        ui.add_space(space::XS);
        return;
    }
    ui.horizontal_top(|ui| {
        column(ui, size::AGENDA, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            body(ui, date);
            small(ui, away);
        });
        ui.vertical(things);
    });
}
