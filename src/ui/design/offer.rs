//! Offers in a grid: what one can go on with, each with a line by which one recognises it.

use std::sync::Arc;

use eframe::egui::{self, CursorIcon, Galley, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::tokens::{Type, corner, size, space};
use super::words::galley;
use super::{focus, theme};

/// Something to go on with.
pub struct Offer<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What one recognises it by; below the name, and read after it.
    pub second: &'a str,
}

/// Shows offers in two columns where there is room, those of a row equally high. Returns the place of the one that was
/// pressed.
pub fn offers(ui: &mut Ui, offers: &[Offer<'_>]) -> Option<usize> {
    let room = ui.available_width();
    let columns: usize = if room < size::BESIDE { 1 } else { 2 };
    let width = if columns == 1 { room } else { ((room - space::S) / 2.0).floor() };
    let mut pressed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = egui::Vec2::splat(space::S);
        for (row, offers) in offers.chunks(columns).enumerate() {
            let words: Vec<_> = offers.iter().map(|offer| Words::of(ui, offer, width)).collect();
            let height = words.iter().map(Words::height).fold(size::CONTROL, f32::max);
            ui.horizontal_top(|ui| {
                for (column, (offer, words)) in offers.iter().zip(words).enumerate() {
                    if show(ui, offer, words, egui::vec2(width, height)).clicked() {
                        pressed = Some(row * columns + column);
                    }
                }
            });
        }
    });
    pressed
}

/// The words of an offer, laid out.
struct Words {
    name: Arc<Galley>,
    second: Arc<Galley>,
}

impl Words {
    fn of(ui: &Ui, offer: &Offer<'_>, width: f32) -> Self {
        let colors = theme::colors(ui);
        let room = (width - 2.0 * space::M).max(size::WORDS / 2.0);
        Self {
            name: galley(ui, offer.name, Type::Strong, colors.text, room),
            second: galley(ui, offer.second, Type::Small, colors.muted, room),
        }
    }

    fn height(&self) -> f32 {
        self.name.size().y + self.second.size().y + 2.0 * space::S
    }
}

fn show(ui: &mut Ui, offer: &Offer<'_>, words: Words, wanted: egui::Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), offer.name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(offer.second));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let colors = theme::colors(ui);
        let (ground, line) = match response.is_pointer_button_down_on() {
            true => (colors.accent_soft, colors.accent),
            false if response.hovered() => (colors.surface, colors.faint),
            false => (colors.surface, colors.line),
        };
        ui.painter().rect(rect, corner::CONTROL, ground, Stroke::new(size::HAIR, line), StrokeKind::Inside);
        let at = egui::pos2(rect.left() + space::M, rect.center().y + space::S - words.height() / 2.0);
        let below = at + egui::vec2(0.0, words.name.size().y);
        ui.painter().galley(at, words.name, colors.text);
        ui.painter().galley(below, words.second, colors.muted);
    }
    focus(ui, &response, rect, corner::CONTROL);
    response
}
