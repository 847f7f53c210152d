//! The design system: tokens, and the components built on them. Everything in the window is put together from these.
//!
//! Colours and lengths stand in [`tokens`] and nowhere else; a view paints nothing itself. Every control here has a role
//! and a name that can be read aloud.

mod bar;
mod beside;
mod button;
mod card;
mod choices;
mod code;
mod crisp;
mod dialog;
mod door;
mod entry;
mod field;
mod focus;
mod joy;
mod layout;
mod menu;
mod offer;
mod progress;
mod row;
mod sheet;
mod sourced;
mod steps;
mod tall;
pub mod theme;
mod tick;
mod tile;
mod time;
mod toast;
mod toggle;
pub mod tokens;
mod words;

pub use bar::bar;
pub use beside::{beside, dated, pictured};
pub use button::{Button, choice, fold, fold_named, link, more, switch};
pub use card::{card, card_of_height, column, columns, line, note, section, steady, tight, wrapped, wrapped_in};
pub use choices::{choices, group, head};
pub use code::{Code, code};
pub use dialog::{closed as dialog_closed, dialog, open as dialog_opens};
pub use door::Door;
pub use entry::Entry;
pub use field::{area, drop_down, field, search, search_id, sentences, written};
pub use focus::{aim_at_part, aim_at_title, settle as settle_focus};
pub use joy::{Joy, joy};
pub use layout::{Columns, page, side, window_name};
pub use menu::menu;
pub use offer::{Offer, offers};
pub use progress::{brand, progress};
pub use row::{Heading, Row, RowResponse, list};
pub use sheet::sheet;
pub use sourced::{Lines, Sourced, sourced};
pub use steps::{large, ticks};
pub use tall::Tall;
pub use tick::{Mark, mark};
pub use tile::{Tile, tiles};
pub use time::{Day, Month, Spot, Weeks, agenda, ring};
pub use toast::{Toast, ToastResponse, said, status, tally, told};
pub use toggle::{toggle, under_toggle};
pub use tokens::{Type, size, space};
pub use words::{
    Tone, body, bullets, chip, chip_width, heading, label, muted, numbered, part, small, strong, struck, width,
};

use eframe::egui::accesskit::AriaCurrent;
use eframe::egui::{Response, Ui};

use focus::focus;

/// Tells those who listen that this leads to the page that is open.
fn current(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::Page));
}
