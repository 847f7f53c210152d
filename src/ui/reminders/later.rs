//! Putting reminders off, or hearing of them no more.

use chrono::{Days, NaiveDate};
use eframe::egui::Ui;

use crate::desk::Action;
use crate::i18n::Messages;
use crate::plan::{Reason, Reminder};
use crate::reminded::Wish;
use crate::ui::design::{self, Button};
use crate::ui::view::{Command, View};

/// For how many days something can be put off: what it is called today, and from a later day on.
const FOR: [(u64, &str, &str); 3] =
    [(1, "later-tomorrow", "later-day"), (3, "later-three", "later-three-days"), (7, "later-week", "later-seven-days")];

/// A button with the ways to put off what is said as one.
pub fn menu(ui: &mut Ui, view: &View<'_>, button: Button<'_>, group: &[&Reminder<'_, '_>]) {
    let Some(first) = group.first() else { return };
    let ahead = first.on > view.today;
    let from = if ahead { first.on } else { view.today };
    // The rule says a last day on that day, however long it was put off: so that is not offered.
    let last = (first.reason == Reason::LastDay).then_some(first.due);
    let days = FOR.iter().filter_map(|(days, now, then)| Some((from.checked_add_days(Days::new(*days))?, now, then)));
    let days: Vec<_> = days.filter(|(until, ..)| last.is_none_or(|last| *until <= last)).collect();
    let mut options: Vec<String> = days
        .iter()
        .map(|(until, now, then)| {
            let date = view.m.near_weekday_date(*until, view.today);
            view.tv(if ahead { then } else { now }, &[("date", date.into())])
        })
        .collect();
    options.push(view.t("later-silence"));
    let remark = last.filter(|_| days.len() < FOR.len()).map(|last| {
        let date = view.m.near_weekday_date(last, view.today);
        view.tv("later-no-further", &[("date", date.into())])
    });
    if let Some(picked) = design::menu(ui, button, &options, remark.as_deref()) {
        let wish = days.get(picked).map_or(Wish::Silenced, |(until, ..)| Wish::Snoozed(*until));
        ask(view, subjects(group), Some(wish));
    }
}

/// What reminders are about.
pub fn subjects(group: &[&Reminder<'_, '_>]) -> Vec<String> {
    group.iter().map(|reminder| reminder.subject.clone()).collect()
}

/// Asks for it.
pub fn ask(view: &View<'_>, subjects: Vec<String>, wish: Option<Wish>) {
    view.send(Command::Act(Action::Wish { subjects, wish }));
}

/// What is said when it was done.
pub fn done(m: &Messages, wish: Option<Wish>, today: NaiveDate) -> String {
    match wish {
        Some(Wish::Snoozed(until)) => m.tv("later-done", &[("date", m.near_weekday_date(until, today).into())]),
        Some(Wish::Silenced) => m.t("later-silenced"),
        None => m.t("later-resumed"),
    }
}
