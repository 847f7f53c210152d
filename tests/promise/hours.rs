//! The quiet hours, the chosen hour, and machines that are on at odd hours.

use crate::world::{World, hours};

fn used() -> World {
    World::of(&["facebook used 2025-04-01"])
}

fn heard(world: &mut World, now: &str) -> bool {
    !world.hears(now).is_empty()
}

#[test]
fn nothing_in_the_quiet_hours_whichever_they_are() {
    let day = |hour: u32| format!("2025-05-13T{hour:02}:30:00+02:00");
    for (quiet_from, quiet_to) in [(21, 8), (8, 21), (0, 0), (23, 0), (0, 23), (13, 15), (5, 4)] {
        for hour in 0..24 {
            let mut world = used();
            world.settings.hours = hours(10, quiet_from, quiet_to);
            let quiet = world.settings.hours.is_quiet(hour);
            assert_eq!(heard(&mut world, &day(hour)), !quiet, "{quiet_from}-{quiet_to} at {hour}");
        }
    }
}

#[test]
fn the_last_second_and_the_first() {
    for (now, said) in [
        ("2025-05-13T07:59:59+02:00", false),
        ("2025-05-13T08:00:00+02:00", true),
        ("2025-05-13T20:59:59+02:00", true),
        ("2025-05-13T21:00:00+02:00", false),
        ("2025-05-26T23:59:59+02:00", true),
        ("2025-05-27T00:00:00+02:00", false),
        ("2025-05-27T09:59:59+02:00", false),
        ("2025-05-27T10:00:00+02:00", true),
        // By the clock on the wall, wherever that is.
        ("2025-05-13T08:00:00-11:00", true),
        ("2025-05-13T07:59:59+14:00", false),
    ] {
        assert_eq!(heard(&mut used(), now), said, "{now}");
    }
}

#[test]
fn a_last_day_is_said_until_its_midnight_and_once() {
    let mut world = used();
    assert!(heard(&mut world, "2025-05-25T20:00:00+02:00"));
    // In its small hours people sleep, and it was said.
    assert!(!heard(&mut world, "2025-05-26T00:00:00+02:00"));
    assert!(!heard(&mut world, "2025-05-26T07:59:00+02:00"));
    assert!(heard(&mut world, "2025-05-26T08:00:00+02:00"));
    assert!(!heard(&mut world, "2025-05-26T23:00:00+02:00"));
    // Only on in the evening.
    let mut world = used();
    assert!(heard(&mut world, "2025-05-25T20:00:00+02:00"));
    assert!(heard(&mut world, "2025-05-26T22:00:00+02:00"));
    // Never said: then also in the small hours. Who put it off knows of it.
    assert!(heard(&mut used(), "2025-05-26T02:00:00+02:00"));
    let mut world = used();
    world.snooze(["last-day/facebook/2025-05-26".to_owned()], "2025-05-26");
    assert!(!heard(&mut world, "2025-05-26T02:00:00+02:00"));
    assert!(heard(&mut world, "2025-05-26T08:00:00+02:00"));
}

#[test]
fn only_the_last_day_speaks_in_the_quiet_hours() {
    let mut world = World::of(&["facebook opened 2025-05-24", "whatsapp opened 2025-05-24"]);
    assert_eq!(world.hears("2025-05-26T21:30:00+02:00"), ["last-day facebook 2025-05-26"]);
    let rest = ["say-whether-sent facebook 2025-05-25", "say-whether-sent whatsapp 2025-05-25"];
    assert_eq!(world.hears("2025-05-27T09:00:00+02:00"), rest);
}

#[test]
fn before_the_chosen_hour_only_what_could_be_missed() {
    // The day on which it begins to speak can wait.
    let mut world = used();
    assert!(!heard(&mut world, "2025-05-12T09:59:00+02:00"));
    assert!(heard(&mut world, "2025-05-12T10:00:00+02:00"));
    // So can a nearer one of what was said, but not a day that was never said.
    assert!(!heard(&mut world, "2025-05-19T09:59:00+02:00"));
    assert!(heard(&mut used(), "2025-05-19T09:59:00+02:00"));
    // A machine that is only on at eight.
    let mut world = used();
    assert!(!heard(&mut world, "2025-05-12T08:30:00+02:00"));
    assert!(heard(&mut world, "2025-05-13T08:30:00+02:00"));
    // On a last day nothing waits.
    assert!(heard(&mut world, "2025-05-26T08:30:00+02:00"));
    // Put off, and never shown: the day is near.
    let mut world = used();
    world.snooze(["last-day/facebook/2025-05-26".to_owned()], "2025-05-23");
    assert!(heard(&mut world, "2025-05-23T08:30:00+02:00"));
    let mut world = World::of(&["siri opened 2025-05-20"]);
    assert!(!heard(&mut world, "2025-05-21T08:30:00+02:00"));
    assert!(heard(&mut world, "2025-05-22T08:30:00+02:00"));
}

#[test]
fn what_speaks_early_takes_the_rest_along() {
    let mut world = World::of(&["facebook used 2025-05-01", "whatsapp opened 2025-05-19", "siri opened 2025-05-18"]);
    // Siri's question is a day old; the others would have waited until ten.
    world.hears("2025-05-12T12:00:00+02:00");
    assert_eq!(world.hears("2025-05-20T08:30:00+02:00").len(), 3);
    assert!(!heard(&mut world, "2025-05-20T10:00:00+02:00"));
}

#[test]
fn a_chosen_hour_in_the_quiet_hours_keeps_nobody_waiting() {
    for from in [0, 6, 21, 23] {
        let mut world = World::of(&["siri opened 2025-05-20"]);
        world.settings.hours = hours(from, 21, 8);
        assert!(!heard(&mut world, "2025-05-21T07:00:00+02:00"), "{from}");
        assert!(heard(&mut world, "2025-05-21T08:00:00+02:00"), "{from}");
    }
}

#[test]
fn a_day_that_comes_twice_is_said_once() {
    // From Amsterdam to New York on the last day, and over the date line a day later.
    let mut world = used();
    assert!(heard(&mut world, "2025-05-26T20:00:00+02:00"));
    assert!(!heard(&mut world, "2025-05-26T20:00:00-04:00"));
    assert!(!heard(&mut world, "2025-05-26T23:00:00-10:00"));
    // The hour that comes twice when summer time ends, which is the last day of another one.
    let mut world = used();
    assert!(heard(&mut world, "2025-10-26T02:30:00+02:00"));
    assert!(!heard(&mut world, "2025-10-26T02:30:00+01:00"));
    assert!(!heard(&mut world, "2025-10-26T12:00:00+01:00"));
}
