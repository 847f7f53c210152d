//! One event of the calendar: its words, its alarms, its lines.

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};

use super::lines::Lines;
use super::{date, instant};
use crate::catalog::Deed;
use crate::i18n::{Messages, Value};
use crate::plan::clock::REMINDER_WORKING_DAYS;
use crate::plan::remind::{CalendarDay, CalendarKind, LAST_DAY_STAGES};
use crate::reminded::{Entry, Exported};
use crate::settings::Hour;
use crate::words::company;

/// An event, in words.
pub struct Event {
    /// Its identity, which stays when its day or its words change.
    pub uid: String,
    on: NaiveDate,
    title: String,
    /// Everything it says, for knowing whether it says something else than before. The first line is the title.
    says: String,
    detail: String,
    alarms: Vec<Alarm>,
    cancelled: bool,
}

struct Alarm {
    /// Hours from the start of the day to it; negative before.
    hours: i64,
    says: String,
}

impl Event {
    /// The event of a day. Of its alarms those that are still to come.
    pub fn of(m: &Messages, day: &CalendarDay<'_, '_>, from: Hour, now: NaiveDateTime) -> Self {
        let name = name(m, day);
        let (title, detail) = words(m, day, &name);
        let alarm = |days_before: u64| Alarm {
            hours: i64::from(from.number()) - 24 * i64::try_from(days_before).unwrap_or(0),
            says: match day.kind {
                CalendarKind::LastDay => {
                    m.tv("remind-last-day", &[("names", name.as_str().into()), ("days", days_before.into())])
                }
                CalendarKind::Answer | CalendarKind::Check => title.clone(),
            },
        };
        let days_before = match day.kind {
            CalendarKind::LastDay => LAST_DAY_STAGES.as_slice(),
            CalendarKind::Answer | CalendarKind::Check => &[0],
        };
        // A calendar may catch up on what an event should have told before it was there: a shower.
        let ahead = |alarm: &Alarm| NaiveDateTime::from(day.on) + TimeDelta::hours(alarm.hours) > now;
        Self {
            uid: uid(day),
            on: day.on,
            says: format!("{title}\n{detail}\n{}:00", from.number()),
            alarms: days_before.iter().map(|days| alarm(*days)).filter(ahead).collect(),
            title,
            detail,
            cancelled: false,
        }
    }

    /// The event of an earlier file that is off.
    pub fn cancelled(m: &Messages, uid: &str, known: &Exported) -> Self {
        let before = known.says.lines().next().unwrap_or_default();
        let title = match known.cancelled {
            true => before.to_owned(),
            false => m.tv("calendar-cancelled", &[("title", before.into())]),
        };
        let says = title.clone();
        Self {
            uid: uid.to_owned(),
            on: known.on,
            title,
            says,
            detail: String::new(),
            alarms: Vec::new(),
            cancelled: true,
        }
    }

    /// Whether it is what an earlier file had.
    pub fn is(&self, known: &Exported) -> bool {
        (self.on, &self.says, self.cancelled) == (known.on, &known.says, known.cancelled)
    }

    /// What to remember of it.
    pub fn entry(&self, sequence: u32) -> Entry {
        let Self { uid, on, says, cancelled, .. } = self;
        Entry::Exported { uid: uid.clone(), sequence, on: *on, says: says.clone(), cancelled: *cancelled }
    }

    /// Writes it down as what it has been since an instant.
    pub fn write(&self, lines: &mut Lines, sequence: u32, since: DateTime<FixedOffset>) {
        let since = instant(since);
        let next = self.on.checked_add_days(Days::new(1)).unwrap_or(self.on);
        lines.part("VEVENT", |lines| {
            lines.say("UID", &self.uid);
            lines.put("SEQUENCE", &sequence.to_string());
            // Without a METHOD the two mean the same (RFC 5545, section 3.8.7.2).
            lines.put("DTSTAMP", &since);
            lines.put("LAST-MODIFIED", &since);
            lines.put("DTSTART;VALUE=DATE", &date(self.on));
            lines.put("DTEND;VALUE=DATE", &date(next));
            lines.say("SUMMARY", &self.title);
            if !self.detail.is_empty() {
                lines.say("DESCRIPTION", &self.detail);
            }
            lines.put("STATUS", if self.cancelled { "CANCELLED" } else { "CONFIRMED" });
            lines.put("TRANSP", "TRANSPARENT");
            lines.put("CLASS", "PRIVATE");
            for alarm in &self.alarms {
                lines.part("VALARM", |lines| {
                    lines.put("ACTION", "DISPLAY");
                    lines.put("TRIGGER", &duration(alarm.hours));
                    lines.say("DESCRIPTION", &alarm.says);
                });
            }
        });
    }
}

/// Made of nothing but the kind and the platform, and a number where there are several.
fn uid(day: &CalendarDay<'_, '_>) -> String {
    let kind = match day.place {
        0 => day.kind.word().to_owned(),
        place => format!("{}-{}", day.kind.word(), place + 1),
    };
    let platform = match day.line {
        0 => day.item.platform.id.clone(),
        line => format!("{}.{}", day.item.platform.id, line + 1),
    };
    format!("{kind}.{platform}@bezwaar.nl")
}

/// The platform's name, with a number in place of the account's name.
fn name(m: &Messages, day: &CalendarDay<'_, '_>) -> String {
    let name = day.item.platform.name.get(m.lang());
    match day.line {
        0 => name.to_owned(),
        line => format!("{name} ({})", line + 1),
    }
}

/// The title and the detail.
fn words(m: &Messages, day: &CalendarDay<'_, '_>, name: &str) -> (String, String) {
    let days = REMINDER_WORKING_DAYS;
    let values = [("name", Value::from(name)), ("company", company(day.item).into()), ("days", days.into())];
    let said = |id: &str| (m.tv(id, &values), m.attribute(id, "detail", &values));
    match day.kind {
        CalendarKind::LastDay if day.item.platform.deed == Deed::Switch => said("calendar-last-day-switch"),
        CalendarKind::LastDay => said("calendar-last-day"),
        CalendarKind::Check => said("calendar-check"),
        CalendarKind::Answer => {
            let (title, detail) = said("calendar-answer");
            match day.item.clock.is_some_and(|clock| clock.until().beyond_table) {
                true => (title, format!("{detail}\n{}", m.t("clock-beyond-table"))),
                false => (title, detail),
            }
        }
    }
}

/// Whole days and hours (RFC 5545, section 3.3.6): days, because one with a change of the clock has no 24 hours.
fn duration(hours: i64) -> String {
    let (days, rest) = (-hours / 24, -hours % 24);
    match (days, rest) {
        (0, ..=0) => format!("PT{hours}H"),
        (0, rest) => format!("-PT{rest}H"),
        (days, 0) => format!("-P{days}D"),
        (days, rest) => format!("-P{days}DT{rest}H"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_before_the_day_is_counted_in_days_and_hours() {
        let told = [10, 0, 23, 10 - 24, -24, 10 - 3 * 24, 10 - 14 * 24, -14 * 24].map(duration);
        assert_eq!(told, ["PT10H", "PT0H", "PT23H", "-PT14H", "-P1D", "-P2DT14H", "-P13DT14H", "-P14D"]);
    }
}
