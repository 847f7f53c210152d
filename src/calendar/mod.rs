//! The days to come as a file for the person's own calendar (iCalendar, RFC 5545): for those who want no reminders of
//! this program, or want them on their phone.
//!
//! Pure: from the days, what earlier files had and the instant to the text and what to remember of it. An event has an
//! identity that stays, and a revision that goes up when it says something else, so that a calendar that gets a second
//! file changes what it has. What is off is said so until its day is over. Nothing is in it that a person told but
//! which platforms there are: no account, no address, no note.
//!
//! There is no METHOD: it would make the file a message, which needs an organiser (RFC 5546, section 3.2.1).

mod event;
mod lines;

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

use crate::i18n::Messages;
use crate::plan::remind::CalendarDay;
use crate::reminded::{Entry, Exported};
use crate::settings::Hour;
use event::Event;
use lines::Lines;

/// What stands above the events in a list of calendars.
const NAME: &str = "Bezwaar";

/// A calendar file, and what to remember of it.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// The file.
    pub text: String,
    /// Events of days to come.
    pub open: usize,
    /// Events of earlier files that are off.
    pub cancelled: usize,
    /// What is new or changed against the files before.
    pub news: Vec<Entry>,
}

/// Makes the file. `exported`: the events of the files before; `from`: the hour at which the calendar tells of them.
pub fn file(
    m: &Messages,
    days: &[CalendarDay<'_, '_>],
    exported: &BTreeMap<String, Exported>,
    from: Hour,
    now: DateTime<FixedOffset>,
) -> File {
    let today = now.date_naive();
    let open: Vec<Event> = days.iter().map(|day| Event::of(m, day, from, now.naive_local())).collect();
    let is_open = |uid: &str| open.iter().any(|event| event.uid == uid);
    let off = exported.iter().filter(|(uid, known)| known.on >= today && !is_open(uid));
    let cancelled: Vec<Event> = off.map(|(uid, known)| Event::cancelled(m, uid, known)).collect();
    let mut news = Vec::new();
    let mut lines = Lines::default();
    lines.part("VCALENDAR", |lines| {
        lines.put("VERSION", "2.0");
        let lang = m.lang().code().to_uppercase();
        lines.put("PRODID", &format!("-//Bezwaar//Bezwaar {}//{lang}", env!("CARGO_PKG_VERSION")));
        lines.put("CALSCALE", "GREGORIAN");
        lines.say("X-WR-CALNAME", NAME);
        for event in open.iter().chain(&cancelled) {
            let known = exported.get(&event.uid);
            let (sequence, at) = match known.filter(|known| event.is(known)) {
                Some(known) => (known.sequence, known.at),
                None => {
                    let sequence = known.map_or(0, |known| known.sequence.saturating_add(1));
                    news.push(event.entry(sequence));
                    (sequence, now)
                }
            };
            event.write(lines, sequence, at);
        }
    });
    File { text: lines.into_text(), open: open.len(), cancelled: cancelled.len(), news }
}

fn instant(at: DateTime<FixedOffset>) -> String {
    at.with_timezone(&Utc).format("%Y%m%dT%H%M%SZ").to_string()
}

fn date(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}
