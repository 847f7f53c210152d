//! The bar on the overview: what there is to be reminded of today, the same as a notification says.

use eframe::egui::Ui;

use crate::plan::remind::grouped;
use crate::plan::{Item, NextStep, Reason, Reminder};
use crate::ui::design::{self, Button, Tone, space};
use crate::ui::icon;
use crate::ui::reminders::later;
use crate::ui::view::{Key, Page, View};
use crate::words;

/// Where it stands by the card of the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Above it: nothing presses more.
    Above,
    /// Below it: what presses most is the next step.
    Below,
}

/// Shows it if this is its place, where there is something that the card of the next step does not say.
pub fn ui(ui: &mut Ui, view: &View<'_>, next: &[&Item<'_>], place: Place) {
    let mut groups = grouped(&view.heard.due);
    let first_is_next = groups.first().is_some_and(|group| says_the_same(group, next));
    if place != if first_is_next { Place::Below } else { Place::Above } {
        return;
    }
    groups.retain(|group| !says_the_same(group, next));
    let Some((group, more)) = groups.split_first() else { return };
    if place == Place::Below {
        ui.add_space(space::M);
    }
    ui.push_id("bar", |ui| show(ui, view, group, more.len()));
    if place == Place::Above {
        ui.add_space(space::L);
    }
}

/// Shows the group that presses most, and how many there are more.
fn show(ui: &mut Ui, view: &View<'_>, group: &[&Reminder<'_, '_>], more: usize) {
    let Some(first) = group.first() else { return };
    let words = words::reminder(view.m, group, view.today);
    let what = || [("what", words.title.as_str().into())];
    let (look, later) = (view.t("overview-continue"), view.t("bar-later"));
    let (look_name, later_name) = (view.tv("bar-look", &what()), view.tv("later-name", &what()));
    let look = Button::secondary(&look).named(&look_name).small();
    let later = Button::quiet(&later).named(&later_name).small();
    let right = look.width(ui) + space::S + later.width(ui);
    design::bar(ui, tone(first.reason), icon::BELL, (&words.title, &words.detail), right, |ui| {
        if look.show(ui).clicked() {
            view.go(Page::Platform(Key::of(first.item)));
        }
        later::menu(ui, view, later, group);
    });
    if more > 0 && design::link(ui, &view.tv("bar-more", &[("count", more.into())])).clicked() {
        view.go(Page::Reminders);
    }
}

fn tone(reason: Reason) -> Tone {
    match reason {
        Reason::AnswerLate | Reason::ExtensionOver | Reason::SendReminder | Reason::ReminderOver => Tone::Late,
        _ => Tone::Accent,
    }
}

/// Whether the card of the next step says it: the same thing to do, for the same ones or for some that it reaches too.
fn says_the_same(group: &[&Reminder<'_, '_>], next: &[&Item<'_>]) -> bool {
    let step = |item: &Item<'_>| match item.next_step {
        NextStep::Send => &[Reason::LastDay, Reason::LastDayPassed][..],
        NextStep::SayWhetherSent => &[Reason::SayWhetherSent, Reason::LastDay],
        NextStep::SendReminder => &[Reason::SendReminder, Reason::OwnDayOver],
        NextStep::Complain => &[Reason::ReminderOver],
        NextStep::CheckAgain => &[Reason::CheckAgain],
        NextStep::ReadAnswer | NextStep::Wait | NextStep::None => &[],
    };
    let is_there = |item: &Item<'_>| next.iter().any(|next| std::ptr::eq(*next, item));
    let is_reached =
        |item: &Item<'_>| item.covered_by.iter().any(|cover| next.iter().any(|next| next.platform.id == cover.by.id));
    let same = next.first().is_some_and(|first| group.iter().all(|reminder| step(first).contains(&reminder.reason)));
    same && group.iter().all(|reminder| is_there(reminder.item) || is_reached(reminder.item))
}

/// What the card of the next step is about that can be heard of again tomorrow, if anybody can be told then.
pub fn tomorrow(view: &View<'_>, next: &[&Item<'_>]) -> Vec<String> {
    let Some(tomorrow) = view.today.succ_opt().filter(|_| view.delivery.is_on()) else { return Vec::new() };
    let reminded = view.desk.reminded();
    let can_wait = |reminder: &Reminder<'_, '_>| match reminder.reason {
        Reason::LastDay => reminder.due >= tomorrow,
        Reason::SayWhetherSent
        | Reason::SendReminder
        | Reason::OwnDayOver
        | Reason::ReminderOver
        | Reason::CheckAgain => reminder.on <= view.today,
        _ => false,
    };
    let about = |reminder: &Reminder<'_, '_>| next.iter().any(|item| std::ptr::eq(*item, reminder.item));
    let mut subjects: Vec<String> = Vec::new();
    for reminder in view.heard.due.iter().chain(&view.heard.coming) {
        let put_off = reminded.wish(&reminder.subject).is_some();
        if about(reminder) && can_wait(reminder) && !put_off && !subjects.contains(&reminder.subject) {
            subjects.push(reminder.subject.clone());
        }
    }
    subjects
}
