//! Working days: Saturdays, Sundays and the public holidays in a controller's country.
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
#[serde(deny_unknown_fields)]
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

impl Table {
    /// The table compiled into the program. A test sees to it that it can be read.
    pub fn embedded() -> &'static Self {
        static TABLE: OnceLock<Table> = OnceLock::new();
        TABLE.get_or_init(|| toml::from_str(asset::text!("holidays.toml")).unwrap_or_default())
    }
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

    /// Whether a day is a working day: no Saturday, Sunday or public holiday (Reg. 1182/71, Art. 2(2)).
    pub fn is_working_day(self, day: NaiveDate) -> bool {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !self.holidays.is_some_and(|days| days.contains(&day))
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

    #[test]
    fn the_table_can_be_read_and_says_where_it_came_from() {
        let table = Table::embedded();
        assert_eq!((table.source.as_str(), table.version.as_str()), ("python-holidays", "0.109"));
        assert!(table.url.starts_with("https://") && table.made.parse::<NaiveDate>().is_ok());
        assert_eq!(table.days.keys().collect::<Vec<_>>(), ["FR", "IE", "LU", "NL"]);
    }

    #[test]
    fn every_country_has_every_year_and_no_other() {
        let table = Table::embedded();
        for (country, days) in &table.days {
            for year in table.first_year..=table.last_year {
                let count = days.iter().filter(|day| day.year() == year).count();
                assert!((9..=12).contains(&count), "{country} {year}: {count}");
                for fixed in [(1, 1), (12, 25)] {
                    let day = NaiveDate::from_ymd_opt(year, fixed.0, fixed.1);
                    assert!(day.is_some_and(|day| days.contains(&day)), "{country} {day:?}");
                }
            }
            assert!(days.iter().all(|day| (table.first_year..=table.last_year).contains(&day.year())), "{country}");
        }
    }

    #[test]
    fn ireland_has_no_substitute_for_26_december_2026() {
        let monday = NaiveDate::from_ymd_opt(2026, 12, 28);
        assert!(monday.is_some_and(|day| Calendar::of(Some("IE")).is_working_day(day)));
    }
}
