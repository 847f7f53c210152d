//! A line with its day at the left, what it is about, and what one can do about it at the right.

use eframe::egui::Ui;

use super::card::{column, wrapped};
use super::tokens::{size, space};
use super::words::{body, small, strong};

/// A line of a list by date.
pub struct Entry<'a> {
    /// The day.
    pub date: &'a str,
    /// How far off it is; may be empty.
    pub away: &'a str,
    /// What it is about.
    pub title: &'a str,
    /// More about it; may be empty.
    pub detail: &'a str,
}

impl Entry<'_> {
    /// Shows it; `end` is `right` wide. Where there is no room they stand below one another.
    pub fn show(&self, ui: &mut Ui, right: f32, end: impl FnOnce(&mut Ui)) {
        ui.scope(|ui| {
            let between = std::mem::take(&mut ui.spacing_mut().item_spacing.y);
            ui.add_space(space::XS);
            self.line(ui, right, between, end);
            ui.add_space(space::XS);
        });
    }

    fn line(&self, ui: &mut Ui, right: f32, between: f32, end: impl FnOnce(&mut Ui)) {
        if ui.available_width() < size::DATES + size::WORDS + right + 2.0 * space::L {
            ui.scope(|ui| {
                ui.spacing_mut().interact_size.y = 0.0;
                ui.horizontal_wrapped(|ui| self.day(ui));
            });
            self.words(ui);
            ui.add_space(between);
            wrapped(ui, end);
            return;
        }
        ui.horizontal_top(|ui| {
            column(ui, size::DATES, |ui| self.day(ui));
            let room = (ui.available_width() - right - space::L).max(size::WORDS);
            column(ui, room, |ui| self.words(ui));
            ui.add_space(space::S);
            end(ui);
        });
    }

    fn day(&self, ui: &mut Ui) {
        strong(ui, self.date);
        if !self.away.is_empty() {
            small(ui, self.away);
        }
    }

    fn words(&self, ui: &mut Ui) {
        body(ui, self.title);
        if !self.detail.is_empty() {
            small(ui, self.detail);
        }
    }
}
