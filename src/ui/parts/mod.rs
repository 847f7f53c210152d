//! The components: everything in the window is put together from these. They take their looks from the tokens and
//! give every control a role and a name that can be read aloud.

mod button;
mod card;
mod code;
mod field;
mod tick;
mod time;
mod words;

pub use button::{Button, choice, link, switch};
pub use card::{card, card_of_height, column, line, note, section, tight, wrapped};
pub use code::code;
pub use field::{area, drop_down, field};
pub use tick::{Mark, mark, tick};
pub use time::{Day, month, ring, weeks};
pub use words::{Tone, body, bullets, chip, heading, label, muted, numbered, small, strong, tone_colors};

use eframe::egui::{Rect, Response, Stroke, StrokeKind, Ui};

use super::theme::{self, size};

/// The line around whatever has the keyboard's focus.
pub fn focus(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(size::FOCUS, theme::colors(ui).accent);
        ui.painter().rect_stroke(rect.expand(2.0), radius + 2, stroke, StrokeKind::Outside);
    }
}

/// Tells those who listen that this leads to the page that is open.
pub fn current(ui: &Ui, response: &Response) {
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_aria_current(eframe::egui::accesskit::AriaCurrent::Page));
}

/// Paints a check around a point: the program's own mark.
pub fn check_in(painter: &eframe::egui::Painter, center: eframe::egui::Pos2, color: eframe::egui::Color32) {
    tick::check(painter, Rect::from_center_size(center, eframe::egui::Vec2::splat(size::TICK)), color);
}
