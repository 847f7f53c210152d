//! What a person added of their own, in words.

use chrono::NaiveDate;

use crate::catalog::{Catalog, Standing};
use crate::i18n::Messages;
use crate::journal::{Own, OwnDay};
use crate::record::Record;

/// A line of the history.
pub(super) fn happened(m: &Messages, own: &Own) -> String {
    match own {
        Own::PlatformAdded { own, .. } => m.tv("history-own-platform", &[("name", own.name.as_str().into())]),
        Own::PlatformChanged { .. } => m.t("history-own-platform-changed"),
        Own::PlatformRemoved { .. } => m.t("history-own-platform-removed"),
        Own::DeadlineAdded { own, .. } => m.tv("history-own-deadline", &[("told", told(m, own.day).into())]),
        Own::DeadlineChanged { own, .. } => m.tv("history-own-deadline-changed", &[("told", told(m, own.day).into())]),
        Own::DeadlineRemoved { .. } => m.t("history-own-deadline-removed"),
    }
}

/// What was recorded just now.
pub(super) fn recorded(m: &Messages, catalog: &Catalog, own: &Own) -> String {
    let last = |day: OwnDay| m.weekday_date(day.last());
    match own {
        Own::PlatformAdded { own, .. } => m.tv("recorded-own-platform", &[("name", own.name.as_str().into())]),
        Own::PlatformChanged { own, .. } => {
            m.tv("recorded-own-platform-changed", &[("name", own.name.as_str().into())])
        }
        Own::PlatformRemoved { .. } => m.t("recorded-own-platform-removed"),
        Own::DeadlineAdded { platform: id, own } => {
            let name = catalog.platform(id).map_or(id.as_str(), |(_, platform)| platform.name.get(m.lang()));
            m.tv("recorded-own-deadline", &[("name", name.into()), ("date", last(own.day).into())])
        }
        Own::DeadlineChanged { own, .. } => m.tv("recorded-own-deadline-changed", &[("date", last(own.day).into())]),
        Own::DeadlineRemoved { .. } => m.t("recorded-own-deadline-removed"),
    }
}

/// The day as it was told: "vanaf 1 februari 2027", "laatste dag 31 januari 2027".
pub fn told(m: &Messages, day: OwnDay) -> String {
    let id = match day {
        OwnDay::From(_) => "yours-told-from",
        OwnDay::LastDay(_) => "yours-told-last-day",
    };
    m.tv(id, &[("date", m.date(day.told()).into())])
}

/// What comes of a day: the last full day, and how far off it is.
pub fn comes_to(m: &Messages, day: OwnDay, today: NaiveDate) -> String {
    let date = m.weekday_date(day.last());
    match (day.last() - today).num_days() {
        0 => m.tv("yours-comes-today", &[("date", date.into())]),
        days @ 1.. => m.tv("yours-comes", &[("date", date.into()), ("days", days.into())]),
        _ => m.tv("yours-comes-passed", &[("date", date.into())]),
    }
}

/// Where a date of one's own comes from.
pub fn added_on(m: &Messages, standing: Standing) -> Option<String> {
    match standing {
        Standing::Own(on) => Some(m.tv("yours-added", &[("date", m.date(on).into())])),
        Standing::Announced | Standing::Seen | Standing::Cancelled => None,
    }
}

/// Where a platform of one's own comes from; none of one of the catalogue.
pub fn source(m: &Messages, record: &Record, platform: &str) -> Option<String> {
    let added = record.own().platform(platform)?;
    Some(m.tv("yours-source", &[("date", m.date(added.on).into())]))
}
