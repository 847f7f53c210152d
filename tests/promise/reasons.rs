//! Every reason, and the days on which it speaks.

use bezwaar::catalog::Region;
use bezwaar::reminded::Entry;
use bezwaar::settings::Country;

use crate::world::{Said, World, at};

/// Acts on platforms, a day, and what stands on it.
const CASES: &str = "
    # The stages of a last day: a nearer one replaces a farther one.
    facebook used 2025-04-01                                      | 2025-05-11 |
    facebook used 2025-04-01                                      | 2025-05-12 | last-day facebook 2025-05-12
    facebook used 2025-04-01                                      | 2025-05-18 | last-day facebook 2025-05-12
    facebook used 2025-04-01                                      | 2025-05-19 | last-day facebook 2025-05-19
    facebook used 2025-04-01                                      | 2025-05-22 | last-day facebook 2025-05-19
    facebook used 2025-04-01                                      | 2025-05-23 | last-day facebook 2025-05-23
    facebook used 2025-04-01                                      | 2025-05-25 | last-day facebook 2025-05-25
    facebook used 2025-04-01                                      | 2025-05-26 | last-day facebook 2025-05-26
    # Unsaid, for as long as somebody may have been away, and told to who was here.
    facebook used 2025-04-01                                      | 2025-05-27 | last-day-passed facebook 2025-05-27
    facebook used 2025-04-01                                      | 2025-08-24 | last-day-passed facebook 2025-05-27
    facebook used 2025-04-01                                      | 2025-08-25 |
    facebook used 2025-05-27                                      | 2025-05-27 |
    facebook account anna                                         | 2025-05-27 |
    facebook used 2025-04-01                                      | 2026-11-21 |
    # Platforms that are used; all while none was chosen, also where one is not used.
    :                                                             | 2025-05-12 | last-day facebook 2025-05-12, last-day instagram 2025-05-12, last-day threads 2025-05-12
    facebook not-used 2025-04-01                                  | 2025-05-12 | last-day instagram 2025-05-12, last-day threads 2025-05-12
    whatsapp used 2025-04-01                                      | 2025-05-12 |
    # One known to the month only has no day.
    whatsapp used 2025-04-01                                      | 2025-08-31 |
    # Dealt with.
    facebook sent 2025-05-12                                      | 2025-05-12 |
    facebook sent 2025-05                                         | 2025-05-26 |
    facebook sent 2025-05-12, - undo 1                            | 2025-05-12 | last-day facebook 2025-05-12, last-day instagram 2025-05-12, last-day threads 2025-05-12
    facebook sent 2025-05-01, facebook granted 2025-05-02         | 2025-05-26 |
    facebook sent 2025-05-01, facebook refused 2025-05-02         | 2025-05-26 |
    facebook sent 2025-05-01, facebook withdrawn 2025-05-02       | 2025-05-26 |
    facebook used 2025-05-01, facebook not-used 2025-05-02, siri used 2025-05-02 | 2025-05-26 |
    facebook sent 2025-05-01, facebook bounced 2025-05-20         | 2025-05-20 | last-day facebook 2025-05-19
    facebook sent 2025-05-20, facebook not-sent 2025-05-20        | 2025-05-20 | last-day facebook 2025-05-19
    instagram sent 2025-05-20, threads used 2025-05-20            | 2025-05-21 |
    siri switched-off 2025-10-20                                  | 2025-10-26 |
    siri switched-off 2025-10-20, siri switched-on 2025-10-21     | 2025-10-26 | last-day siri 2025-10-26
    # Two days of one platform do not hide each other.
    facebook used 2025-04-01                                      | 2025-10-26 | last-day facebook 2025-10-26
    # Each account has its own part to do.
    facebook account a, facebook account b, facebook#1 sent 2025-05-22 | 2025-05-23 | last-day facebook 2025-05-23

    # A page was opened.
    siri opened 2025-05-20                                        | 2025-05-20 |
    siri opened 2025-05-20                                        | 2025-05-21 | say-whether-sent siri 2025-05-21
    siri opened 2025-05-20                                        | 2025-07-21 | say-whether-sent siri 2025-05-21
    siri opened 2025-05-20, siri opened 2025-05-22                | 2025-05-23 | say-whether-sent siri 2025-05-23
    siri opened 2025-05-20, siri not-sent 2025-05-20              | 2025-05-21 |
    siri opened 2025-05-20, siri switched-off 2025-05-20          | 2025-05-21 |
    facebook opened 2025-05-22                                    | 2025-05-23 | last-day facebook 2025-05-23, say-whether-sent facebook 2025-05-23

    # Nobody confirmed, by a way that companies confirm, until the answer has to be there.
    facebook sent 2025-05-20 form                                 | 2025-05-21 |
    facebook sent 2025-05-20 form                                 | 2025-05-22 | no-confirmation facebook 2025-05-22
    facebook sent 2025-05-20 mail                                 | 2025-05-22 | no-confirmation facebook 2025-05-22
    facebook sent 2025-05-20 post                                 | 2025-05-22 |
    facebook sent 2025-05-20 form                                 | 2025-06-20 | no-confirmation facebook 2025-05-22
    facebook sent 2025-05-20, facebook received 2025-05-20        | 2025-05-22 |
    facebook sent 2025-05                                         | 2025-05-22 |
    siri sent 2025-05-20                                          | 2025-05-22 |
    # Sent again: asked again.
    facebook sent 2025-05-20, facebook sent 2025-06-02            | 2025-06-04 | no-confirmation facebook 2025-06-04

    # The answer: late from the day after, and three working days later the reminder to the company.
    facebook sent 2025-05-26, facebook received 2025-05-26        | 2025-06-26 |
    facebook sent 2025-05-26, facebook received 2025-05-26        | 2025-06-27 | answer-late facebook 2025-06-27
    facebook sent 2025-05-26                                      | 2025-06-30 | answer-late facebook 2025-06-27
    facebook sent 2025-05-26                                      | 2025-07-01 | send-reminder facebook 2025-07-01
    facebook sent 2025-05-26                                      | 2026-07-01 | send-reminder facebook 2025-07-01
    facebook sent 2025-05-26 post                                 | 2026-07-01 |
    facebook sent 2025-05-26, facebook granted 2025-06-30         | 2025-07-01 |
    facebook sent 2025-05-26, facebook complained 2025-06-30      | 2025-07-01 |
    facebook sent 2025-05-26, facebook identity-asked 2025-06-01  | 2026-07-01 |
    # In January the month ends in February, also in a leap year, and over the end of the year.
    facebook sent 2028-01-31                                      | 2028-03-01 | answer-late facebook 2028-03-01
    facebook sent 2027-12-31                                      | 2028-02-01 | answer-late facebook 2028-02-01
    # An extension in time; one that came after the month gives nothing.
    facebook sent 2025-05-26, facebook extended 2025-06-26        | 2025-08-26 |
    facebook sent 2025-05-26, facebook extended 2025-06-26        | 2025-08-27 | extension-over facebook 2025-08-27
    facebook sent 2025-05-26, facebook extended 2025-06-26        | 2025-08-29 | send-reminder facebook 2025-08-29
    facebook sent 2025-05-26, facebook extended 2025-06-28        | 2025-06-28 | answer-late facebook 2025-06-27

    # The month that an answer to the question who one is began.
    facebook sent 2025-05-26, facebook identity-asked 2025-06-01, facebook replied 2025-06-10, facebook received 2025-06-10 | 2025-07-10 |
    facebook sent 2025-05-26, facebook identity-asked 2025-06-01, facebook replied 2025-06-10, facebook received 2025-06-10 | 2025-07-11 | answer-late facebook 2025-07-11

    # A day of the company's own, three working days on; then the end of the longer time.
    facebook sent 2025-05-26, facebook extended 2025-06-20 until=2025-07-10 | 2025-07-14 |
    facebook sent 2025-05-26, facebook extended 2025-06-20 until=2025-07-10 | 2025-07-15 | own-day-over facebook 2025-07-15
    facebook sent 2025-05-26, facebook extended 2025-06-20 until=2025-07-10 | 2025-08-27 | extension-over facebook 2025-08-27
    facebook sent 2025-05-26, facebook extended 2025-06-20 until=2025-07-10, facebook reminder-sent 2025-07-15 | 2025-08-15 |
    # A reminder to the company: quiet for its fourteen days, then a complaint.
    facebook sent 2025-05-26, facebook reminder-sent 2025-07-01   | 2025-07-15 |
    facebook sent 2025-05-26, facebook reminder-sent 2025-07-01   | 2025-07-16 | reminder-over facebook 2025-07-16
    facebook sent 2025-05-26, facebook reminder-sent 2025-07-01, facebook complained 2025-07-16 | 2025-07-17 |
    # One that was sent before the month was over.
    facebook sent 2025-05-26, facebook received 2025-05-26, facebook reminder-sent 2025-06-10 | 2025-06-27 | answer-late facebook 2025-06-27
    facebook sent 2025-05-26, facebook received 2025-05-26, facebook reminder-sent 2025-06-10 | 2025-07-01 | reminder-over facebook 2025-07-01
    # The authority's three months, and those after its word.
    facebook sent 2025-05-26, facebook complained 2025-07-16      | 2025-10-16 |
    facebook sent 2025-05-26, facebook complained 2025-07-16      | 2025-10-17 | authority-silent facebook 2025-10-17
    facebook sent 2025-05-26, facebook complained 2025-07-16, facebook authority-news 2025-08-04 | 2025-11-04 |
    facebook sent 2025-05-26, facebook complained 2025-07-16, facebook authority-news 2025-08-04 | 2025-11-05 | authority-silent facebook 2025-11-05

    # A setting, ninety days on.
    siri switched-off 2025-05-20                                  | 2025-08-17 |
    siri switched-off 2025-05-20                                  | 2025-08-18 | check-again siri 2025-08-18
    siri switched-off 2025-05-20, siri switched-off 2025-08-18    | 2025-08-20 |
    siri switched-off 2025-05-20, siri not-used 2025-06-01        | 2025-08-18 |

    nothing used 2025-05-20                                       | 2025-05-26 |
    deleted used 2025-05-20                                       | 2025-06-27 |
";

#[test]
fn every_reason_on_its_days() {
    for case in CASES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [acts, now, expected] = case.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap();
        let acts: Vec<&str> = acts.split(", ").filter(|act| *act != ":").collect();
        let world = World::of(&acts);
        let stands: Vec<String> = world.stands(at(now)).iter().map(Said::short).collect();
        assert_eq!(stands.join(", "), expected, "{case}");
    }
}

#[test]
fn the_united_kingdom_and_switzerland_have_their_own_days_and_no_clock() {
    let mut world = World::of(&["instagram used 2025-04-01", "facebook sent 2025-05-26"]);
    for (country, region, may, june) in [
        ("GB", Region::Uk, vec![], vec!["last-day instagram 2025-06-09", "no-confirmation facebook 2025-05-28"]),
        ("CH", Region::Ch, vec![], vec!["no-confirmation facebook 2025-05-28"]),
        (
            "NL",
            Region::Eu,
            vec!["last-day instagram 2025-05-26"],
            vec!["no-confirmation facebook 2025-05-28", "last-day-passed instagram 2025-05-27"],
        ),
    ] {
        world.settings.country = Country::from_code(country);
        assert_eq!(world.settings.region(), region);
        let stands = |now| world.stands(at(now)).iter().map(Said::short).collect::<Vec<_>>();
        assert_eq!(stands("2025-05-26"), may, "{country}");
        assert_eq!(stands("2025-06-09"), june, "{country}");
        let late = stands("2025-07-01").iter().any(|said| said.starts_with("send-reminder"));
        assert_eq!(late, region == Region::Eu, "{country}");
    }
}

#[test]
fn the_most_pressing_comes_first() {
    let world = World::of(&[
        "siri opened 2025-05-20",
        "instagram used 2025-05-20",
        "facebook sent 2025-04-14",
        "whatsapp sent 2025-05-20",
    ]);
    let reasons: Vec<&str> = world.stands(at("2025-05-23")).iter().map(|said| said.reason.word()).collect();
    assert_eq!(reasons, ["last-day", "send-reminder", "say-whether-sent", "no-confirmation"]);
}

#[test]
fn what_was_shown_is_not_shown_again_and_a_nearer_day_is() {
    let mut world = World::of(&["facebook used 2025-04-01"]);
    assert_eq!(world.hears("2025-05-12"), ["last-day facebook 2025-05-12"]);
    for again in ["2025-05-12T11:00:00+02:00", "2025-05-13", "2025-05-18"] {
        assert!(world.hears(again).is_empty(), "{again}");
    }
    assert_eq!(world.hears("2025-05-24"), ["last-day facebook 2025-05-23"]);
    assert_eq!(world.hears("2025-05-25"), ["last-day facebook 2025-05-25"]);
    // The clock was put back: what was said stays said, and what was not is news.
    assert_eq!(world.hears("2025-05-19"), ["last-day facebook 2025-05-19"]);
    assert!(world.hears("2025-05-25").is_empty());
    // The window still has it.
    assert_eq!(world.stands(at("2025-05-25")).len(), 1);
}

#[test]
fn a_machine_that_was_off_for_months_tells_the_newest_truth_at_once() {
    let mut world = World::of(&[
        "instagram used 2025-04-01",
        "siri switched-off 2025-02-01",
        "facebook sent 2025-04-14",
        "whatsapp opened 2025-04-20",
    ]);
    let said = world.hears("2025-07-15T09:00:00+02:00");
    let expected = [
        "send-reminder facebook 2025-05-19",
        "say-whether-sent whatsapp 2025-04-21",
        "last-day-passed instagram 2025-05-27",
        "check-again siri 2025-05-02",
    ];
    assert_eq!(said, expected);
    assert!(world.hears("2025-07-15T10:00:00+02:00").is_empty());
}

#[test]
fn that_a_day_passed_is_told_where_nobody_was_chosen_but_the_machine_was_here() {
    let mut world = World::new();
    assert!(world.hears("2025-05-01").is_empty());
    assert_eq!(world.hears("2025-06-02").len(), 3);
    // Of what was said before it nothing is told after it.
    let mut world = World::new();
    assert_eq!(world.hears("2025-05-13").len(), 3);
    assert!(world.hears("2025-06-02").is_empty());
    // Who came after it is not told.
    assert!(World::new().hears("2025-06-02").is_empty());
}

#[test]
fn to_name_an_account_says_nothing_again_and_another_one_is_told_of() {
    let mut world = World::new();
    assert_eq!(world.hears("2025-05-20").len(), 3);
    world.does("facebook account anna");
    assert!(world.hears("2025-05-20").is_empty());
    world.does("facebook account club");
    let said = world.wakes(at("2025-05-20"));
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].account, Some(world.accounts()[1].1));
    assert_eq!(world.hears("2025-05-23"), ["last-day facebook 2025-05-23", "last-day facebook 2025-05-23"]);
    // One is done: the other is told of alone.
    world.does("facebook#1 sent 2025-05-24");
    let said = world.wakes(at("2025-05-25"));
    assert_eq!(said.iter().map(|said| said.account).collect::<Vec<_>>(), [Some(world.accounts()[1].1)]);
}

#[test]
fn what_is_put_off_comes_back_as_it_is_by_then() {
    let subject = "last-day/facebook/2025-05-26".to_owned();
    let mut world = World::of(&["facebook used 2025-04-01"]);
    assert_eq!(world.wakes(at("2025-05-20"))[0].subject, subject);
    world.snooze([subject.clone()], "2025-05-24");
    // Not on the day that lies between, and not in the window.
    assert!(world.hears("2025-05-23").is_empty());
    assert!(world.stands(at("2025-05-23")).is_empty());
    assert_eq!(world.coming(at("2025-05-23"))[0].short(), "last-day facebook 2025-05-24");
    assert_eq!(world.hears("2025-05-24"), ["last-day facebook 2025-05-24"]);
    assert_eq!(world.hears("2025-05-25"), ["last-day facebook 2025-05-25"]);
    // However long: on the last day it is said.
    world.snooze([subject.clone()], "2025-06-01");
    assert_eq!(world.hears("2025-05-26"), ["last-day facebook 2025-05-26"]);
    assert!(world.hears("2025-06-01").is_empty());
    // What cannot end waits as long as was asked for.
    let mut world = World::of(&["siri opened 2025-05-20"]);
    let subject = world.wakes(at("2025-05-21")).remove(0).subject;
    world.snooze([subject], "2025-05-28");
    assert!(world.hears("2025-05-27").is_empty());
    assert_eq!(world.hears("2025-05-30"), ["say-whether-sent siri 2025-05-28"]);
    assert!(world.hears("2025-06-30").is_empty());
    // An answer that was put off over both its days says the newer.
    let mut world = World::of(&["facebook sent 2025-05-26"]);
    world.snooze(["answer/facebook/2025-06-26".to_owned()], "2025-07-04");
    assert!(world.hears("2025-07-03").iter().all(|said| said.starts_with("no-confirmation")));
    assert_eq!(world.hears("2025-07-04"), ["send-reminder facebook 2025-07-04"]);
    assert!(world.hears("2025-08-04").is_empty());
}

#[test]
fn what_was_silenced_stays_silent_until_it_is_wanted_again() {
    let subjects = vec!["last-day/facebook/2025-05-26".to_owned()];
    let mut world = World::of(&["facebook used 2025-04-01"]);
    world.reminded.take(at("2025-05-01"), Entry::Silenced { subjects: subjects.clone() });
    for quiet in ["2025-05-12", "2025-05-26", "2025-05-27"] {
        assert!(world.hears(quiet).is_empty(), "{quiet}");
    }
    // Of that one day only.
    assert_eq!(world.hears("2025-10-12"), ["last-day facebook 2025-10-12"]);
    world.reminded.take(at("2025-05-01"), Entry::Resumed { subjects });
    assert_eq!(world.hears("2025-05-26"), ["last-day facebook 2025-05-26"]);
}

#[test]
fn the_second_look_at_settings_can_be_turned_off() {
    let mut world = World::of(&["siri switched-off 2025-05-20"]);
    world.settings.recheck = false;
    assert!(
        world.hears("2025-08-18").is_empty()
            && world.coming(at("2025-08-18")).iter().all(|said| said.due.to_string() != "2025-08-18")
    );
    world.settings.recheck = true;
    assert_eq!(world.hears("2025-08-18"), ["check-again siri 2025-08-18"]);
}

#[test]
fn a_notice_in_time_starts_anew_and_a_confirmation_moves_the_day() {
    let mut world = World::of(&["facebook sent 2025-05-26"]);
    assert_eq!(world.hears("2025-05-28"), ["no-confirmation facebook 2025-05-28"]);
    world.does("facebook received 2025-05-30");
    assert!(world.hears("2025-06-27").is_empty());
    assert_eq!(world.hears("2025-07-01"), ["answer-late facebook 2025-07-01"]);
    world.does("facebook extended 2025-06-30");
    assert!(world.hears("2025-07-04").is_empty());
    assert_eq!(world.hears("2025-09-02"), ["extension-over facebook 2025-09-02"]);
}

#[test]
fn what_comes_is_what_will_be_said() {
    let world = World::of(&["facebook used 2025-04-01", "whatsapp sent 2025-05-20"]);
    let coming: Vec<String> = world.coming(at("2025-05-21")).iter().map(Said::short).collect();
    let expected = [
        "no-confirmation whatsapp 2025-05-22",
        "last-day facebook 2025-05-23",
        "last-day facebook 2025-05-25",
        "last-day facebook 2025-05-26",
        "answer-late whatsapp 2025-06-21",
        "send-reminder whatsapp 2025-06-25",
        "last-day facebook 2025-10-12",
        "last-day facebook 2025-10-19",
        "last-day facebook 2025-10-23",
        "last-day facebook 2025-10-25",
        "last-day facebook 2025-10-26",
    ];
    assert_eq!(coming, expected);
}

#[test]
fn an_older_history_from_another_machine_changes_what_is_said_and_nothing_else() {
    let mut here = World::of(&["facebook used 2025-04-01"]);
    assert_eq!(here.hears("2025-05-19"), ["last-day facebook 2025-05-19"]);
    // There it was sent on the 20th. The two histories are put together, in either order.
    let there = World::of(&["siri used 2025-03-01", "facebook sent 2025-05-20"]).events;
    let mut merged = here.events.clone();
    merged.extend(there.into_iter().skip(1));
    for events in [merged.clone(), merged.into_iter().rev().collect()] {
        here.events = events;
        assert_eq!(
            here.stands(at("2025-05-22")).iter().map(Said::short).collect::<Vec<_>>(),
            ["no-confirmation facebook 2025-05-22"]
        );
    }
    assert_eq!(here.hears("2025-05-23"), ["no-confirmation facebook 2025-05-22"]);
}

#[test]
fn the_ends_of_the_calendar_are_no_trouble() {
    for on in ["0001-01-01", "9999-12-31"] {
        let acts = ["sent", "opened", "switched-off"].map(|act| format!("facebook {act} {on}"));
        for act in &acts {
            let mut world = World::new();
            world.does(act);
            for now in ["0001-01-01T12:00:00+00:00", "9999-12-31T23:59:59+00:00"] {
                let _ = (world.hears(now), world.coming(at(now)));
            }
        }
    }
}
