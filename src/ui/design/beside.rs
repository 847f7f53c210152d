//! Things side by side: words with something at their right, a date with what it is about.

use eframe::egui::{Align, Id, Layout, Ui};

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

/// A picture of a known size beside words of any height, at the middle of them.
pub fn pictured(ui: &mut Ui, side: f32, picture: impl FnOnce(&mut Ui), words: impl FnOnce(&mut Ui)) {
    // How high the words were in the last frame.
    let id = ui.unique_id().with(Id::unique("pictured"));
    let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(space::M);
        column(ui, side, |ui| {
            ui.add_space(((before - side) / 2.0).max(0.0));
            picture(ui);
        });
        ui.add_space(space::SECTION);
        let room = ui.available_width();
        let now = column(ui, room, words).response.rect.height();
        if (now - before).abs() > size::HAIR {
            ui.data_mut(|data| data.insert_temp(id, now));
            ui.ctx().request_discard("the picture goes to the middle of its words");
        }
    });
}
