//! What is known of a date: sometimes a day, sometimes only a month or a year.
//!
//! Companies announce "from 27 May 2025" or "in 2025", and people remember "around May 2025". A date that is not
//! known to the day never counts down, never starts a clock and is never printed as if it were.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar date known to the day, the month or the year.
///
/// Written as ISO text (`2025-05-26`, `2025-05`, `2025`), in files and in commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Known to the day.
    Day(NaiveDate),
    /// Known to the month; the date held is the month's first day.
    Month(NaiveDate),
    /// Known to the year; the date held is the year's first day.
    Year(NaiveDate),
}

impl PartialDate {
    /// The day, if one is known.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Month(_) | Self::Year(_) => None,
        }
    }

    /// The first day it can be.
    pub fn first(self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Month(day) | Self::Year(day) => day,
        }
    }

    /// The last day it can be.
    pub fn last(self) -> NaiveDate {
        let next = match self {
            Self::Day(day) => return day,
            Self::Month(first) if first.month() < 12 => first.with_month(first.month() + 1),
            Self::Month(first) | Self::Year(first) => NaiveDate::from_ymd_opt(first.year() + 1, 1, 1),
        };
        next.and_then(|day| day.pred_opt()).unwrap_or(NaiveDate::MAX)
    }
}

impl From<NaiveDate> for PartialDate {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

/// A text that is no existing date of the form `2025-05-26`, `2025-05` or `2025`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a date such as 2025-05-26, 2025-05 or 2025")]
pub struct NotADate(pub String);

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let wrong = || NotADate(text.chars().take(40).collect());
        let digits = |part: &str, len: usize| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u32>().ok()).flatten()
        };
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).ok_or_else(wrong)?;
        let month = parts.next().map(|part| digits(part, 2).ok_or_else(wrong)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2).ok_or_else(wrong)).transpose()?;
        if parts.next().is_some() {
            return Err(wrong());
        }
        let first = NaiveDate::from_ymd_opt(year as i32, month.unwrap_or(1), day.unwrap_or(1)).ok_or_else(wrong)?;
        Ok(match (month, day) {
            (_, Some(_)) => Self::Day(first),
            (Some(_), None) => Self::Month(first),
            (None, None) => Self::Year(first),
        })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
            Self::Month(first) => write!(f, "{}", first.format("%Y-%m")),
            Self::Year(first) => write!(f, "{}", first.format("%Y")),
        }
    }
}

impl Serialize for PartialDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_know_of_a_date() {
        for text in ["2025-05-26", "2025-05", "2025", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in ["2025-02-29", "2025-13", "2025-5-1", "26-05-2025", "", "2025-05-26-01", "+2025", "２０２５"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_month_ends_on_its_last_day() {
        let last = |text: &str| text.parse::<PartialDate>().map(|date| date.last().to_string());
        assert_eq!(last("2024-02"), Ok("2024-02-29".to_owned()));
        assert_eq!(last("2025-12"), Ok("2025-12-31".to_owned()));
        assert_eq!(last("2025"), Ok("2025-12-31".to_owned()));
    }
}
