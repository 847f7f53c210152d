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
    let names: Vec<String> = group.iter().map(|reminder| name(m, reminder.item)).collect();
    let values = [
        ("names", Value::from(list(m, &names))),
        ("count", names.len().into()),
        ("company", company(first.item).into()),
        ("days", (first.due - on).num_days().into()),
        ("due", m.near_weekday_date(first.due, on).into()),
        ("date", m.near_date(first.due, on).into()),
    ];
    let switch = first.item.platform.deed == Deed::Switch;
    let word = first.reason.word();
    let title = match first.reason {
        Reason::SayWhetherSent if switch => "remind-say-whether-sent-switch".to_owned(),
        _ => format!("remind-{word}"),
    };
    let detail = match (first.reason, first.item.status) {
        (Reason::LastDay, Status::Opened) if switch => "remind-last-day-opened-switch-detail".to_owned(),
        (Reason::LastDay, Status::Opened) => "remind-last-day-opened-detail".to_owned(),
        (Reason::LastDay, Status::Bounced) => "remind-last-day-bounced-detail".to_owned(),
        (Reason::LastDay, _) if switch => "remind-last-day-switch-detail".to_owned(),
        _ => format!("remind-{word}-detail"),
    };
    Words { title: m.tv(&title, &values), detail: m.tv(&detail, &values) }
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
