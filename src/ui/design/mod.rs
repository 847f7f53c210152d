//! The design system: tokens, and the components built on them. Everything in the window is put together from these.
//!
//! Colours and lengths stand in [`tokens`] and nowhere else; a view paints nothing itself. Every control here has a role
//! and a name that can be read aloud.

mod beside;
mod button;
mod card;
mod choices;
mod code;
mod dialog;
mod field;
mod layout;
mod progress;
mod row;
mod sheet;
pub mod theme;
mod tick;
mod tile;
mod time;
mod toast;
pub mod tokens;
mod words;

pub use beside::{beside, dated};
pub use button::{Button, choice, link, switch};
pub use card::{card, card_of_height, column, line, note, section, tight, wrapped};
pub use choices::{choices, head};
pub use code::code;
pub use dialog::dialog;
pub use field::{area, drop_down, field, search};
pub use layout::{Columns, page, side};
pub use progress::{brand, progress};
pub use row::{Row, RowResponse};
pub use sheet::sheet;
pub use tick::{Mark, mark};
pub use tile::{Tile, tiles};
pub use time::{Day, month, ring, weeks};
pub use toast::{Toast, ToastResponse, said};
pub use tokens::{Type, size, space};
pub use words::{Tone, body, bullets, chip, heading, label, muted, numbered, small, strong, struck};

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
