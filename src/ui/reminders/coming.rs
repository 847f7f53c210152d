//! What stands now and what comes next, by date; and what the person put off or does not want to hear of.

use chrono::NaiveDate;
use eframe::egui::{Align, Layout, Ui};

use super::later;
use crate::i18n::capital;
use crate::plan::Reminder;
use crate::plan::remind::grouped;
use crate::reminded::Wish;
use crate::ui::design::{self, Button, Entry, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, Key, Page, View};
use crate::words;

/// How much of what comes is listed.
const NEXT: usize = 10;

/// Days from which on weeks are counted, and from which on months.
const WEEKS_FROM: i64 = 14;
const MONTHS_FROM: i64 = 60;

/// Shows the card. `put_off` is whether what was put off is folded out.
pub fn ui(ui: &mut Ui, view: &View<'_>, put_off: &mut bool) {
    let (now, coming) = (&view.heard.due, &view.heard.coming);
    // They come by date.
    let ahead = &coming[coming.partition_point(|reminder| reminder.on <= view.today)..];
    design::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let nothing = now.is_empty() && ahead.is_empty();
        // What went into a calendar can be made right there, also when all of it was dealt with.
        if nothing && view.desk.reminded().exported().is_empty() {
            design::heading(ui, Type::Section, &view.t("coming-title"));
        } else {
            head(ui, view);
        }
        if nothing {
            design::muted(ui, &view.t("coming-none"));
        }
        for group in grouped(now) {
            entry(ui, view, &group, &view.t("coming-now"), "");
        }
        let groups = grouped(ahead);
        for group in groups.iter().take(NEXT) {
            let Some(first) = group.first() else { continue };
            entry(ui, view, group, &date(view, first.on), &away(view, first.on));
        }
        if groups.len() > NEXT {
            design::line(ui);
            design::small(ui, &view.tv("coming-more", &[("count", (groups.len() - NEXT).into())]));
        }
        wishes(ui, view, put_off);
    });
}

/// The heading, with the way into a calendar at its right; below it where there is no room.
fn head(ui: &mut Ui, view: &View<'_>) {
    let (title, words) = (view.t("coming-title"), view.t("coming-calendar"));
    let calendar = Button::secondary(&words).icon(icon::CALENDAR).small();
    let right = calendar.width(ui);
    let show = |ui: &mut Ui| {
        if calendar.show(ui).clicked() {
            view.send(Command::Export);
        }
    };
    if ui.available_width() < design::width(ui, &title, Type::Section) + space::L + right {
        design::heading(ui, Type::Section, &title);
        design::wrapped(ui, show);
        return;
    }
    ui.horizontal(|ui| {
        design::heading(ui, Type::Section, &title);
        ui.with_layout(Layout::right_to_left(Align::Center), show);
    });
}

/// A line, with the way to its platform where it stands now, and the ways to put it off.
fn entry(ui: &mut Ui, view: &View<'_>, group: &[&Reminder<'_, '_>], date: &str, away: &str) {
    let Some(first) = group.first() else { return };
    let words = said(view, group);
    let (look, later) = (view.t("overview-continue"), view.t("later"));
    let what = || [("what", words.title.as_str().into())];
    let (look_name, later_name) = (view.tv("bar-look", &what()), view.tv("later-name", &what()));
    let look = (first.on <= view.today).then(|| Button::secondary(&look).named(&look_name).small());
    let later = Button::secondary(&later).named(&later_name).small();
    let right = later.width(ui) + look.as_ref().map_or(0.0, |look| look.width(ui) + space::S);
    design::line(ui);
    design::steady(ui, (&first.subject, first.on), |ui| {
        let line = Entry { date, away, title: &words.title, detail: &words.detail };
        line.show(ui, right, |ui| {
            if look.is_some_and(|look| look.show(ui).clicked()) {
                view.go(Page::Platform(Key::of(first.item)));
            }
            later::menu(ui, view, later, group);
        });
    });
}

/// What a group says: now, or on its day.
fn said(view: &View<'_>, group: &[&Reminder<'_, '_>]) -> words::Words {
    match group.first() {
        Some(first) if first.on > view.today => words::reminder_ahead(view.m, group),
        _ => words::reminder(view.m, group, view.today),
    }
}

/// A day, with its weekday while that tells something.
fn date(view: &View<'_>, day: NaiveDate) -> String {
    match (day - view.today).num_days() {
        ..MONTHS_FROM => capital(&view.m.near_weekday_date(day, view.today)),
        _ => view.m.near_date(day, view.today),
    }
}

/// How far off a day is: days, weeks or months, as people count.
fn away(view: &View<'_>, day: NaiveDate) -> String {
    match (day - view.today).num_days() {
        days @ ..WEEKS_FROM => view.tv("days-ahead", &[("days", days.into())]),
        days @ ..MONTHS_FROM => view.tv("coming-weeks", &[("weeks", ((days + 3) / 7).into())]),
        days => view.tv("coming-months", &[("months", ((days + 15) / 30).into())]),
    }
}

/// What the person put off or silenced, with the way back.
fn wishes(ui: &mut Ui, view: &View<'_>, open: &mut bool) {
    let put_off = &view.heard.put_off;
    if put_off.is_empty() {
        return;
    }
    design::line(ui);
    let count = [("count", put_off.len().into())];
    if design::fold(ui, *open, &view.tv("coming-put-off", &count)) {
        *open = !*open;
    }
    if !*open {
        return;
    }
    for (reminder, wish) in put_off {
        let group = [reminder];
        let words = said(view, &group);
        let how = match wish {
            Wish::Snoozed(until) => view.tv("coming-until", &[("date", view.m.near_date(*until, view.today).into())]),
            Wish::Silenced => view.t("coming-silenced"),
        };
        let again = view.t("coming-again");
        let name = view.tv("coming-again-name", &[("what", words.title.as_str().into())]);
        let button = Button::secondary(&again).named(&name).small();
        let right = button.width(ui);
        design::line(ui);
        design::steady(ui, ("wish", &reminder.subject), |ui| {
            let line = Entry { date: &how, away: "", title: &words.title, detail: "" };
            line.show(ui, right, |ui| {
                if button.show(ui).clicked() {
                    later::ask(view, later::subjects(&group), None);
                }
            });
        });
    }
}
