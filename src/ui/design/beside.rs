//! Things side by side: words with something at their right, a date with what it is about.

use eframe::egui::{Align, Layout, Ui};

use super::card::column;
use super::tokens::{size, space};
use super::words::muted;

/// Words on the left that take the room there is, and something of a known width at the right.
pub fn beside<R>(ui: &mut Ui, right: f32, words: impl FnOnce(&mut Ui) -> R, end: impl FnOnce(&mut Ui)) -> R {
    ui.horizontal_top(|ui| {
        let room = (ui.available_width() - right - space::S).max(size::WORDS);
        let said = column(ui, room, words).inner;
        ui.with_layout(Layout::right_to_left(Align::Min), end);
        said
    })
    .inner
}

/// A date, and what it is about: beside it, or below it where there is no room.
pub fn dated<R>(ui: &mut Ui, date: &str, what: impl FnOnce(&mut Ui) -> R) -> R {
    if ui.available_width() < size::BESIDE {
        muted(ui, date);
        return what(ui);
    }
    ui.horizontal_top(|ui| {
        column(ui, size::DATES, |ui| muted(ui, date));
        ui.vertical(what).inner
    })
    .inner
}
