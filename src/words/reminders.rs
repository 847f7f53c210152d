//! Reminders as words: for the window, for commands, and for a notification that anybody may read.

use chrono::NaiveDate;

use super::{company, list, name};
use crate::catalog::Deed;
use crate::desktop::Notification;
use crate::i18n::{Messages, Value};
use crate::plan::remind::grouped;
use crate::plan::{Reason, Reminder, Status};

/// Lines of a notification; what is more is counted.
const LINES: usize = 4;

/// A reminder in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// What it is about, in a few words.
    pub title: String,
    /// What to do, or why.
    pub detail: String,
}

/// Reminders that are said as one, in words, as they are on a day: today, or the later day on which they speak.
pub fn reminder(m: &Messages, group: &[&Reminder<'_, '_>], on: NaiveDate) -> Words {
    let Some(first) = group.first() else { return Words { title: String::new(), detail: String::new() } };
    let (title, detail) = messages(first);
    let values = values(m, group, first, on);
    Words { title: m.tv(&title, &values), detail: m.tv(&detail, &values) }
}

/// The same of reminders that are still to come: what will only be true then is said as such.
pub fn reminder_ahead(m: &Messages, group: &[&Reminder<'_, '_>]) -> Words {
    let Some(first) = group.first() else { return Words { title: String::new(), detail: String::new() } };
    let switch = first.item.deed() == Deed::Switch;
    let (title, detail) = messages(first);
    let (title, detail) = match first.reason {
        Reason::LastDay => {
            let detail = match first.item.status {
                Status::Opened if switch => "remind-last-day-opened-switch-detail-ahead",
                Status::Opened => "remind-last-day-opened-detail-ahead",
                Status::Bounced => "remind-last-day-bounced-detail-ahead",
                _ if switch => "remind-last-day-switch-detail-ahead",
                _ => "remind-last-day-detail-ahead",
            };
            ("remind-last-day-ahead", detail)
        }
        Reason::AnswerLate => ("remind-answer-ahead", "remind-answer-late-detail-ahead"),
        Reason::ExtensionOver => ("remind-answer-ahead", "remind-extension-over-detail-ahead"),
        Reason::SendReminder => (title.as_str(), "remind-send-reminder-detail-ahead"),
        Reason::OwnDayOver => (title.as_str(), "remind-own-day-over-detail-ahead"),
        Reason::ReminderOver => ("remind-answer-ahead", "remind-reminder-over-detail-ahead"),
        Reason::AuthoritySilent => (title.as_str(), "remind-authority-silent-detail-ahead"),
        Reason::NoConfirmation => (title.as_str(), "remind-no-confirmation-detail-ahead"),
        Reason::CheckAgain => (title.as_str(), "remind-check-again-detail-ahead"),
        Reason::SayWhetherSent | Reason::LastDayPassed | Reason::Changed => (title.as_str(), detail.as_str()),
    };
    let values = values(m, group, first, first.on);
    Words { title: m.tv(title, &values), detail: m.tv(detail, &values) }
}

/// What the messages of a group are filled with on a day.
fn values(
    m: &Messages,
    group: &[&Reminder<'_, '_>],
    first: &Reminder<'_, '_>,
    on: NaiveDate,
) -> [(&'static str, Value<'static>); 7] {
    let names: Vec<String> = group.iter().map(|reminder| name(m, reminder.item)).collect();
    // "WhatsApp should have answered about WhatsApp" says nothing more.
    let same = names == [company(first.item)];
    [
        ("names", Value::from(list(m, &names))),
        ("same", if same { "yes" } else { "no" }.into()),
        ("count", names.len().into()),
        ("company", company(first.item).into()),
        ("days", (first.due - on).num_days().into()),
        ("due", m.near_weekday_date(first.due, on).into()),
        ("date", m.near_date(first.due, on).into()),
    ]
}

/// The messages of a group on its day: that of its title, and that of its detail.
fn messages(first: &Reminder<'_, '_>) -> (String, String) {
    let switch = first.item.deed() == Deed::Switch;
    let word = first.reason.word();
    let title = match first.reason {
        Reason::SayWhetherSent if switch => "remind-say-whether-sent-switch".to_owned(),
        // Nobody announced it but to the person.
        Reason::LastDayPassed if first.item.group.own_day_since(first.item.platform, first.due).is_some() => {
            "remind-last-day-passed-own".to_owned()
        }
        _ => format!("remind-{word}"),
    };
    let detail = match (first.reason, first.item.status) {
        (Reason::LastDay, Status::Opened) if switch => "remind-last-day-opened-switch-detail".to_owned(),
        (Reason::LastDay, Status::Opened) => "remind-last-day-opened-detail".to_owned(),
        (Reason::LastDay, Status::Bounced) => "remind-last-day-bounced-detail".to_owned(),
        (Reason::LastDay, _) if switch => "remind-last-day-switch-detail".to_owned(),
        _ => format!("remind-{word}-detail"),
    };
    (title, detail)
}

/// The reminders as one notification. `names`: it may name platforms and accounts, also on a lock screen.
pub fn notification(m: &Messages, reminders: &[Reminder<'_, '_>], names: bool, today: NaiveDate) -> Notification {
    let groups = grouped(reminders);
    let stays = reminders.iter().any(|reminder| reminder.is_last_day(today));
    if let ([group], true) = (groups.as_slice(), names) {
        let Words { title, detail } = reminder(m, group, today);
        return Notification { title, body: detail, stays };
    }
    let mut lines: Vec<String> = match names {
        true => groups.iter().map(|group| reminder(m, group, today).title).collect(),
        false => unnamed(m, reminders, today),
    };
    if lines.len() > LINES {
        let more = lines.len() - (LINES - 1);
        lines.truncate(LINES - 1);
        lines.push(m.tv("note-more", &[("count", more.into())]));
    }
    if !names {
        lines.push(m.t("note-open"));
    }
    Notification { title: m.t("window-title"), body: lines.join("\n"), stays }
}

/// What there is to be reminded of, without what it is about.
fn unnamed(m: &Messages, reminders: &[Reminder<'_, '_>], today: NaiveDate) -> Vec<String> {
    let mut counts: Vec<(Reason, i64, usize)> = Vec::new();
    for reminder in reminders {
        let days = if reminder.reason == Reason::LastDay { (reminder.due - today).num_days() } else { 0 };
        match counts.iter_mut().find(|(reason, known, _)| (*reason, *known) == (reminder.reason, days)) {
            Some((_, _, count)) => *count += 1,
            None => counts.push((reminder.reason, days, 1)),
        }
    }
    let line = |(reason, days, count): (Reason, i64, usize)| {
        m.tv(&format!("note-{}", reason.word()), &[("days", days.into()), ("count", count.into())])
    };
    counts.into_iter().map(line).collect()
}
