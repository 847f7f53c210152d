//! The month, against worked examples (EDPB Guidelines 01/2022, and our own) and against a second computation.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;

use super::*;
use crate::plan::holidays::Table;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Received, the same date next month, due in Ireland, due in the Netherlands.
const EXAMPLES: [[&str; 4]; 15] = [
    // EDPB Guidelines 01/2022, example 32, in a year in which 5 April is a working day; and example 33.
    ["2024-03-05", "2024-04-05", "2024-04-05", "2024-04-05"],
    ["2026-08-31", "2026-09-30", "2026-09-30", "2026-09-30"],
    // A weekend.
    ["2025-03-05", "2025-04-05", "2025-04-07", "2025-04-07"],
    ["2025-04-25", "2025-05-25", "2025-05-26", "2025-05-26"],
    // The last day before Meta's start.
    ["2025-05-26", "2025-06-26", "2025-06-26", "2025-06-26"],
    // Saint Patrick's Day: the country matters.
    ["2026-02-17", "2026-03-17", "2026-03-18", "2026-03-17"],
    // Easter Sunday, then Easter Monday.
    ["2026-03-05", "2026-04-05", "2026-04-07", "2026-04-07"],
    // Received on a weekend: counts.
    ["2026-11-21", "2026-12-21", "2026-12-21", "2026-12-21"],
    // Christmas, then a weekend; 26 December 2026 is a Saturday without a substitute day in the table.
    ["2026-11-25", "2026-12-25", "2026-12-28", "2026-12-28"],
    ["2026-11-26", "2026-12-26", "2026-12-28", "2026-12-28"],
    ["2026-11-30", "2026-12-30", "2026-12-30", "2026-12-30"],
    // New Year, then a weekend.
    ["2026-12-01", "2027-01-01", "2027-01-04", "2027-01-04"],
    // A short month that ends on a Sunday; a leap year; and a January on the 30th.
    ["2027-01-31", "2027-02-28", "2027-03-01", "2027-03-01"],
    ["2028-01-31", "2028-02-29", "2028-02-29", "2028-02-29"],
    ["2026-01-30", "2026-02-28", "2026-03-02", "2026-03-02"],
];

/// The clock of an assumed receipt, looked at that day, where nothing was asked.
fn clock(received: NaiveDate, notice: Option<NaiveDate>, country: Option<&str>, today: NaiveDate) -> AnswerClock {
    let receipt = Receipt { day: received, basis: ReceiptBasis::Assumed };
    AnswerClock::new(receipt, &[], Extension { notice, promised: None }, country, today)
}

/// The end after a notice, if that counts.
fn ceiling(received: NaiveDate, notice: NaiveDate, country: Option<&str>) -> Option<Due> {
    clock(received, Some(notice), country, notice).ceiling
}

#[test]
fn one_month_as_in_the_worked_examples() {
    for [received, nominal, ireland, netherlands] in EXAMPLES {
        for (country, last) in [("IE", ireland), ("NL", netherlands)] {
            let due = due(day(received), ANSWER_MONTHS, Some(country));
            let expected = Due { nominal: day(nominal), day: day(last), beyond_table: false };
            assert_eq!(due, expected, "received {received}, {country}");
        }
    }
}

#[test]
fn three_months_as_in_the_worked_examples() {
    for [received, ireland, netherlands] in [
        ["2026-08-31", "2026-11-30", "2026-11-30"],
        ["2026-11-21", "2027-02-22", "2027-02-22"],
        ["2026-11-30", "2027-03-01", "2027-03-01"],
        ["2028-01-31", "2028-05-02", "2028-05-01"],
    ] {
        for (country, last) in [("IE", ireland), ("NL", netherlands)] {
            let received = day(received);
            assert_eq!(ceiling(received, received, Some(country)).map(|due| due.day), Some(day(last)), "{received}");
        }
    }
}

/// Countries, days of receipt, and the last day of one month and of three, worked out by another program with another
/// table (`tests/support/public_holidays.py`).
#[test]
fn another_program_comes_to_the_same_last_days() {
    let cases = include_str!("../../tests/support/last_days.txt");
    let mut countries = BTreeSet::new();
    for case in cases.lines() {
        let [country, received, one, three] = case.split(' ').collect::<Vec<_>>().try_into().unwrap();
        let last = |months| due(day(received), months, Some(country)).day;
        assert_eq!([last(1), last(3)], [day(one), day(three)], "{case}");
        countries.insert(country.to_owned());
    }
    assert_eq!(countries.iter().collect::<Vec<_>>(), Table::embedded().days.keys().collect::<Vec<_>>());
}

#[test]
fn only_a_notice_within_the_month_extends() {
    let received = day("2025-05-25");
    for (notice, extends) in [("2025-06-24", true), ("2025-06-25", true), ("2025-06-26", false)] {
        assert_eq!(ceiling(received, day(notice), Some("IE")).is_some(), extends, "{notice}");
    }
    // Rolled over a weekend the month ends on Monday 7 April, and so does the time to extend.
    assert!(ceiling(day("2025-03-05"), day("2025-04-07"), Some("IE")).is_some());
}

#[test]
fn late_from_the_day_after_and_a_reminder_three_working_days_later() {
    let clock = |today| clock(day("2025-05-26"), None, Some("IE"), day(today));
    // Thursday 26 June; then Friday, Monday, Tuesday.
    assert_eq!((clock("2025-06-26").late_since, clock("2025-06-26").days_left), (None, 0));
    assert_eq!((clock("2025-06-27").late_since, clock("2025-06-27").days_left), (Some(day("2025-06-27")), -1));
    assert_eq!(clock("2025-06-27").remind_from, day("2025-07-01"));
}

#[test]
fn beyond_the_table_only_weekends_count_and_it_says_so() {
    // Saint Patrick's Day 2026 in a country that is not there, in none, and in Ireland in 2032.
    for (received, country) in [("2026-02-17", Some("XX")), ("2026-02-17", None), ("2032-02-17", Some("IE"))] {
        let due = due(day(received), 1, country);
        assert!(due.beyond_table && due.day == due.nominal, "{received} {country:?}");
    }
    assert!(!due(day("2030-12-31"), 3, Some("IE")).beyond_table);
    assert!(!due(day("2031-11-30"), 1, Some("IE")).beyond_table);
    assert!(due(day("2031-12-01"), 1, Some("IE")).beyond_table);
    assert!(due(day("2023-11-30"), 1, Some("IE")).beyond_table);
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    for received in [NaiveDate::MIN, NaiveDate::MAX] {
        for today in [NaiveDate::MIN, NaiveDate::MAX] {
            let _ = clock(received, Some(received), Some("IE"), today);
        }
    }
}

/// Days so many days after 1 January 2024, up to the end of 2035.
fn days() -> impl Strategy<Value = NaiveDate> {
    (0u64..4383).prop_map(|days| day("2024-01-01") + Days::new(days))
}

fn countries() -> impl Strategy<Value = Option<&'static str>> {
    let known: Vec<Option<&str>> = Table::embedded().days.keys().map(|country| Some(country.as_str())).collect();
    prop::sample::select([known, vec![Some("XX"), None]].concat())
}

/// The rule once more, written differently: the calendar is walked a day at a time.
fn walked(received: NaiveDate, months: u32, country: Option<&str>) -> (NaiveDate, NaiveDate) {
    let holidays: BTreeSet<String> = country
        .and_then(|country| Table::embedded().days.get(country))
        .map(|days| days.iter().map(ToString::to_string).collect())
        .unwrap_or_default();
    let mut day = received;
    for _ in 0..months {
        day = day.succ_opt().unwrap_or(day);
        while day.day() != 1 {
            day = day.succ_opt().unwrap_or(day);
        }
    }
    while day.day() < received.day() && day.succ_opt().is_some_and(|next| next.month() == day.month()) {
        day = day.succ_opt().unwrap_or(day);
    }
    let nominal = day;
    while ["Sat", "Sun"].contains(&day.format("%a").to_string().as_str()) || holidays.contains(&day.to_string()) {
        day = day.succ_opt().unwrap_or(day);
    }
    (nominal, day)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn a_last_day_is_a_working_day(received in days(), country in countries(), months in 1u32..=3) {
        let last = due(received, months, country).day;
        prop_assert!(!matches!(last.weekday(), Weekday::Sat | Weekday::Sun));
        let table = Table::embedded();
        prop_assert!(!country.and_then(|code| table.days.get(code)).is_some_and(|days| days.contains(&last)));
    }

    #[test]
    fn it_is_at_or_shortly_after_the_same_date(received in days(), country in countries(), months in 1u32..=3) {
        let due = due(received, months, country);
        let month_end = due.nominal.succ_opt().is_some_and(|next| next.day() == 1);
        prop_assert!(due.nominal.day() == received.day() || (month_end && due.nominal.day() < received.day()));
        prop_assert_eq!((due.nominal.year() * 12 + due.nominal.month0() as i32)
            - (received.year() * 12 + received.month0() as i32), months as i32);
        // Six in Hungary over Christmas 2024, with the day off before the weekend.
        prop_assert!((0..=6).contains(&(due.day - due.nominal).num_days()));
    }

    #[test]
    fn a_later_receipt_is_never_due_earlier(received in days(), country in countries(), months in 1u32..=3) {
        let next = received.succ_opt().unwrap_or(received);
        prop_assert!(due(received, months, country).day <= due(next, months, country).day);
    }

    #[test]
    fn an_extension_ends_after_the_month(received in days(), country in countries(), wait in 0u64..50) {
        let notice = received + Days::new(wait);
        let month = due(received, ANSWER_MONTHS, country);
        let ceiling = ceiling(received, notice, country);
        prop_assert_eq!(ceiling.is_some(), notice <= month.day);
        prop_assert!(ceiling.is_none_or(|ceiling| ceiling.day > month.day + Days::new(50)));
    }

    #[test]
    fn a_reminder_comes_three_working_days_after(received in days(), country in countries()) {
        let clock = clock(received, None, country, received);
        let calendar = Calendar::of(country);
        let between = clock.due.day.iter_days().skip(1).take_while(|day| *day <= clock.remind_from);
        prop_assert_eq!(between.filter(|day| calendar.is_working_day(*day)).count(), 3);
        prop_assert!(calendar.is_working_day(clock.remind_from));
    }

    #[test]
    fn another_computation_agrees(received in days(), country in countries(), months in 1u32..=3) {
        let due = due(received, months, country);
        prop_assert_eq!((due.nominal, due.day), walked(received, months, country));
    }
}
