//! The design system: tokens, and the components built on them. Everything in the window is put together from these.
//!
//! Colours and lengths stand in [`tokens`] and nowhere else; a view paints nothing itself. Every control here has a role
//! and a name that can be read aloud.

mod beside;
mod button;
mod card;
mod code;
mod dialog;
mod door;
mod field;
mod joy;
mod layout;
mod progress;
mod row;
mod steps;
pub mod theme;
mod tick;
mod time;
mod toast;
pub mod tokens;
mod words;

pub use beside::{beside, dated, pictured};
pub use button::{Button, choice, link, more, switch};
pub use card::{card, card_of_height, column, line, note, section, steady, tight, wrapped};
pub use code::{Code, code};
pub use dialog::dialog;
pub use door::Door;
pub use field::{area, drop_down, field, search};
pub use joy::{Joy, joy};
pub use layout::{Columns, page, side};
pub use progress::{brand, progress};
pub use row::{Row, RowResponse};
pub use steps::{large, ticks};
pub use tick::{Mark, mark};
pub use time::{Day, Spot, Weeks, agenda, month, ring};
pub use toast::toast;
pub use tokens::{Type, size, space};
pub use words::{Tone, body, bullets, chip, chip_width, heading, label, muted, numbered, small, strong, struck, width};

use eframe::egui::accesskit::AriaCurrent;
use eframe::egui::{Rect, Response, Stroke, StrokeKind, Ui};

/// The line around whatever has the keyboard's focus.
fn focus(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(size::FOCUS, theme::colors(ui).accent);
        ui.painter().rect_stroke(rect.expand(size::FOCUS), radius + 2, stroke, StrokeKind::Outside);
    }
}

/// Tells those who listen that this leads to the page that is open.
fn current(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::Page));
}
