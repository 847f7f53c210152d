//! A clock that cannot be right is told of, because every countdown stands on it.

use chrono::{DateTime, Datelike, Duration, FixedOffset};

use super::options::Options;
use crate::desk::Desk;
use crate::i18n::Messages;

/// Before this year there was nothing to object to: a clock that says so was never set.
const FIRST_YEAR: i32 = 2023;

/// What the person should know about the clock and the home folder.
pub fn remarks(desk: &Desk, options: &Options, m: &Messages) -> Vec<String> {
    let now = desk.now();
    let date = || ("date", m.date(now.date_naive()).into());
    let mut remarks = Vec::new();
    if now.year() < FIRST_YEAR {
        remarks.push(m.tv("remark-clock-early", &[date()]));
    } else if let Some(newest) = newest(desk).filter(|newest| *newest - now > Duration::days(1)) {
        let newest = ("newest", m.date(newest.date_naive()).into());
        remarks.push(m.tv("remark-clock-back", &[date(), newest]));
    }
    if let Some(home) = &options.missing_home {
        remarks.push(m.tv("remark-no-home", &[("home", home.display().to_string().into())]));
    }
    remarks
}

/// When something was last written down, by the clock of that moment.
fn newest(desk: &Desk) -> Option<DateTime<FixedOffset>> {
    let entries = desk.record().accounts().iter().flat_map(|account| &account.history);
    entries.map(|entry| entry.at).max()
}
