//! What a person adds of their own: told, changed, removed, taken back, and merged from two machines.

use super::*;
use crate::journal::{DeadlineId, Own, OwnDay, OwnDeadline, OwnPlatform};

fn own(number: u128, own: Own) -> Event {
    event(number, What::Own(own))
}

fn named(name: &str) -> OwnPlatform {
    OwnPlatform { name: name.to_owned(), ..OwnPlatform::default() }
}

fn platform(number: u128, name: &str) -> Event {
    own(number, Own::PlatformAdded { platform: "own-x".to_owned(), own: named(name) })
}

fn until(day: &str) -> OwnDeadline {
    OwnDeadline { day: OwnDay::LastDay(day.parse().unwrap()), note: None }
}

fn deadline(number: u128, platform: &str, day: &str) -> Event {
    own(number, Own::DeadlineAdded { platform: platform.to_owned(), own: until(day) })
}

fn moved(number: u128, of: u128, day: &str) -> Event {
    own(number, Own::DeadlineChanged { deadline: DeadlineId(Uuid::from_u128(of)), own: until(day) })
}

fn dropped(number: u128, of: u128) -> Event {
    own(number, Own::DeadlineRemoved { deadline: DeadlineId(Uuid::from_u128(of)) })
}

fn gone(number: u128) -> Event {
    own(number, Own::PlatformRemoved { platform: "own-x".to_owned() })
}

/// The names, and the dates.
fn sum(events: &[Event]) -> (Vec<String>, Vec<String>) {
    let record = Record::of(events);
    let names = record.own().platforms.iter().map(|it| it.own.name.clone()).collect();
    (names, record.own().deadlines.iter().map(|it| it.own.day.last().to_string()).collect())
}

fn both(names: &[&str], dates: &[&str]) -> (Vec<String>, Vec<String>) {
    let owned = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
    (owned(names), owned(dates))
}

#[test]
fn the_newest_telling_that_stands_holds() {
    let mut events = vec![platform(1, "x"), deadline(2, "own-x", "2027-01-31"), deadline(3, "facebook", "2027-02-01")];
    events.push(own(4, Own::PlatformChanged { platform: "own-x".to_owned(), own: named("y") }));
    events.push(moved(5, 2, "2027-03-01"));
    assert_eq!(sum(&events), both(&["y"], &["2027-03-01", "2027-02-01"]));
    events.extend([retracted(6, 4), retracted(7, 5)]);
    assert_eq!(sum(&events), both(&["x"], &["2027-01-31", "2027-02-01"]));
    events.extend([dropped(8, 3), gone(9)]);
    assert_eq!(sum(&events), both(&[], &[]), "the dates of a platform go with it");
    events.push(retracted(10, 9));
    assert_eq!(sum(&events), both(&["x"], &["2027-01-31"]));
    events.push(retracted(11, 1));
    assert_eq!(sum(&events), both(&[], &["2027-01-31"]), "taking back the adding takes back nothing else");
    assert_eq!(Record::of(&events).history("own-x").len(), 5, "what was taken back stands in the history");
}

#[test]
fn what_changes_something_that_is_not_there_changes_nothing() {
    let events = [
        moved(1, 9, "2027-03-01"),
        dropped(2, 9),
        gone(3),
        own(4, Own::PlatformChanged { platform: "own-x".to_owned(), own: named("y") }),
    ];
    assert_eq!(sum(&events), both(&[], &[]));
}

#[test]
fn two_machines_that_named_the_same_have_one_of_it() {
    assert_eq!(sum(&[platform(1, "X"), platform(2, "x")]), both(&["x"], &[]));
    assert_eq!(sum(&[platform(1, "X"), platform(2, "x"), retracted(3, 2)]), both(&["X"], &[]));
}

#[test]
fn a_date_shows_that_a_platform_is_used_after_all_and_is_no_choice_by_itself() {
    let not_used = act(1, "facebook", ActKind::NotUsed, None);
    let date = deadline(2, "facebook", "2027-01-31");
    assert_eq!(Record::of(&[not_used, date.clone()]).uses("facebook"), Usage::Used);
    assert_eq!(Record::of(&[date]).uses("facebook"), Usage::Unknown);
}
