//! Working days: Saturdays, Sundays and the public holidays in a country.
//!
//! The holidays are those of the Member State where the act is to be done (Reg. (EEC, Euratom) 1182/71, Art. 2(1)):
//! for an answer, the controller's country and not the person's. The table is `assets/holidays.toml`; for a country
//! or a year that it lacks only weekends count, and [`Calendar::knows`] says so.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::Deserialize;

use crate::asset;

/// The checked-in list of public holidays, with where it came from.
#[derive(Debug, Default, Deserialize)]
#[serde(try_from = "File")]
pub struct Table {
    /// What it was made with.
    pub source: String,
    /// The version of that.
    pub version: String,
    /// Where that is published.
    pub url: String,
    /// On which day it was made (ISO).
    pub made: String,
    /// The first year it holds.
    pub first_year: i32,
    /// The last year it holds.
    pub last_year: i32,
    /// The holidays by country code (ISO 3166).
    pub days: BTreeMap<String, BTreeSet<NaiveDate>>,
}

/// The list as it is written: months and days, by country and by year; what falls on the same date in all of them apart.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    source: String,
    version: String,
    url: String,
    made: String,
    first_year: i32,
    last_year: i32,
    days: BTreeMap<String, BTreeMap<String, String>>,
}

/// The key of what falls on the same date in all years.
const EVERY: &str = "every";

impl TryFrom<File> for Table {
    type Error = String;

    /// A country has all the years and no other, and each date is one, stands there once, and in order.
    fn try_from(file: File) -> Result<Self, String> {
        let File { source, version, url, made, first_year, last_year, days: written } = file;
        let mut days = BTreeMap::new();
        for (country, mut lines) in written {
            let every = lines.remove(EVERY).unwrap_or_default();
            let mut all = BTreeSet::new();
            for year in first_year..=last_year {
                let own = lines.remove(&year.to_string()).ok_or_else(|| format!("{country} lacks {year}"))?;
                for line in [every.as_str(), own.as_str()] {
                    let mut last = None;
                    for written in line.split_whitespace() {
                        let text = format!("{year}-{written}");
                        let day = text.parse::<NaiveDate>().ok().filter(|day| day.to_string() == text);
                        let day = day.filter(|day| last < Some(*day) && all.insert(*day));
                        last = Some(day.ok_or_else(|| format!("{country}: {text} is no date, out of order or twice"))?);
                    }
                }
            }
            match lines.into_keys().next() {
                Some(other) => return Err(format!("{country}: {other} is none of the years")),
                None => days.insert(country, all),
            };
        }
        Ok(Self { source, version, url, made, first_year, last_year, days })
    }
}

impl Table {
    /// The table compiled into the program. A test sees to it that it can be read.
    pub fn embedded() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| toml::from_str(asset::text!("holidays.toml")).unwrap_or_default())
    }
}

/// Why a day is no working day (Reg. 1182/71, Art. 2(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Free {
    /// A public holiday, on whichever day of the week.
    Holiday,
    /// A Saturday or Sunday that is no holiday.
    Weekend,
}

/// The working days in one country.
#[derive(Clone, Copy, Debug)]
pub struct Calendar {
    table: &'static Table,
    holidays: Option<&'static BTreeSet<NaiveDate>>,
}

impl Calendar {
    /// The calendar of a country (ISO 3166 code); of an unknown one it has weekends only.
    pub fn of(country: Option<&str>) -> Self {
        let table = Table::embedded();
        Self { table, holidays: country.and_then(|code| table.days.get(code)) }
    }

    /// Whether the public holidays around a day are known.
    pub fn knows(self, day: NaiveDate) -> bool {
        self.holidays.is_some() && (self.table.first_year..=self.table.last_year).contains(&day.year())
    }

    /// Why a day is no working day; none where it is one.
    pub fn free(self, day: NaiveDate) -> Option<Free> {
        match day.weekday() {
            _ if self.holidays.is_some_and(|days| days.contains(&day)) => Some(Free::Holiday),
            Weekday::Sat | Weekday::Sun => Some(Free::Weekend),
            _ => None,
        }
    }

    /// Whether a day is a working day: no Saturday, Sunday or public holiday (Reg. 1182/71, Art. 2(2)).
    pub fn is_working_day(self, day: NaiveDate) -> bool {
        self.free(day).is_none()
    }

    /// The day itself if it is a working day, else the next one (Reg. 1182/71, Art. 3(4)).
    pub fn roll(self, day: NaiveDate) -> NaiveDate {
        day.iter_days().find(|day| self.is_working_day(*day)).unwrap_or(NaiveDate::MAX)
    }

    /// The working day that comes so many working days after a day.
    pub fn after(self, day: NaiveDate, working_days: usize) -> NaiveDate {
        let later = day.iter_days().skip(1).filter(|day| self.is_working_day(*day)).nth(working_days.saturating_sub(1));
        later.unwrap_or(NaiveDate::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Country;

    const TABLE: &str = include_str!("../../assets/holidays.toml");

    #[test]
    fn the_table_can_be_read_and_says_where_it_came_from() {
        let table = Table::embedded();
        assert_eq!((table.source.as_str(), table.version.as_str()), ("python-holidays", "0.109"));
        assert!(table.url.starts_with("https://") && table.made.parse::<NaiveDate>().is_ok());
    }

    #[test]
    fn every_country_of_an_authority_is_there_and_the_united_states() {
        let mut expected: Vec<&str> = Country::ALL.iter().map(|country| country.code()).chain(["US"]).collect();
        expected.sort_unstable();
        assert_eq!(Table::embedded().days.keys().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn every_country_has_every_year_and_no_other() {
        let table = Table::embedded();
        for (country, days) in &table.days {
            for year in table.first_year..=table.last_year {
                let count = days.iter().filter(|day| day.year() == year).count();
                assert!((4..=20).contains(&count), "{country} {year}: {count}");
                for fixed in [(1, 1), (12, 25)] {
                    let day = NaiveDate::from_ymd_opt(year, fixed.0, fixed.1);
                    assert!(day.is_some_and(|day| days.contains(&day)), "{country} {day:?}");
                }
            }
            assert!(days.iter().all(|day| (table.first_year..=table.last_year).contains(&day.year())), "{country}");
        }
    }

    #[test]
    fn a_table_that_is_wrong_is_not_read() {
        let read = |text: &str| toml::from_str::<Table>(text);
        assert!(read(TABLE).is_ok());
        let austria = "2025 = \"04-21 05-29 06-09 06-19\"";
        assert!(TABLE.contains(austria));
        for wrong in [
            "",
            "2025 = \"04-21 05-29 06-09 06-31\"",
            "2025 = \"4-21 05-29 06-09 06-19\"",
            "2025 = \"04-21 05-29 06-19 06-09\"",
            "2025 = \"04-21 05-29 06-09 06-09\"",
            "2025 = \"01-01 05-29 06-09 06-19\"",
            "2025 = \"04-21, 05-29\"",
            "2025 = \"\"\n2032 = \"01-01\"",
            "2025 = \"\"\nyears = \"01-01\"",
        ] {
            assert!(read(&TABLE.replacen(austria, wrong, 1)).is_err(), "{wrong}");
        }
        assert!(read(&TABLE.replacen("made", "day = 1\nmade", 1)).is_err());
    }

    #[test]
    fn ireland_has_no_substitute_for_26_december_2026() {
        let monday = NaiveDate::from_ymd_opt(2026, 12, 28);
        assert!(monday.is_some_and(|day| Calendar::of(Some("IE")).is_working_day(day)));
    }
}
