//! The calendar file, as other people's software reads it: two independent parsers, one of them strict, and a store
//! that takes an event again only when its revision is higher.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use bezwaar::calendar;
use bezwaar::catalog::{Catalog, Region};
use bezwaar::i18n::Messages;
use bezwaar::journal::{AccountId, Act, ActKind, DeviceId, Event, EventId, SCHEMA, What};
use bezwaar::lang::Lang;
use bezwaar::plan::plan;
use bezwaar::record::Record;
use bezwaar::reminded::Reminded;
use bezwaar::settings::{Hour, Settings};
use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestRunner};
use serde::Deserialize;
use tempfile::TempDir;
use uuid::Uuid;

const MAY_20: &str = "2025-05-20T10:00:00+02:00";
const HOUR: i64 = 3600;

/// An event, as both parsers read it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Read {
    uid: String,
    sequence: u32,
    stamp: String,
    modified: String,
    on: NaiveDate,
    summary: String,
    description: String,
    status: String,
    transp: String,
    class: String,
    /// Seconds from the start of the day, and what it says.
    alarms: Vec<(i64, String)>,
}

impl Read {
    fn is_open(&self) -> bool {
        self.status == "CONFIRMED"
    }
}

/// The events of files, read by both parsers, which find no fault and agree; the lines are as they have to be.
fn read(files: &[PathBuf]) -> Vec<Vec<Read>> {
    for file in files {
        strict(&fs::read(file).unwrap());
    }
    let helper = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/ics.py");
    let output = Command::new("/usr/bin/python3").arg("-B").arg(helper).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read: Vec<Vec<Read>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(read.len(), files.len());
    for event in read.iter().flatten() {
        assert_eq!((event.transp.as_str(), event.class.as_str()), ("TRANSPARENT", "PRIVATE"));
        assert_eq!(event.stamp, event.modified);
        assert!(event.is_open() || (event.status == "CANCELLED" && event.alarms.is_empty()), "{event:?}");
        assert!(event.uid.ends_with("@bezwaar.nl") && !event.summary.is_empty(), "{event:?}");
        let words = format!("{} {}", event.summary, event.description).to_lowercase();
        assert!(!words.contains("te laat") && !words.contains("too late") && !words.contains("http"), "{words}");
    }
    read
}

/// What RFC 5545 asks of lines: UTF-8, CRLF at every end and nowhere half of it, 75 octets at most, and the properties
/// that have to be there, each once.
fn strict(bytes: &[u8]) {
    let text = std::str::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    for line in &lines {
        assert!(line.len() <= 75 && !line.is_empty(), "{line:?}");
        assert!(!line.contains(|c: char| c.is_control()), "{line:?}");
    }
    let whole = text.replace("\r\n ", "");
    let of = |name: &str| whole.lines().filter(|line| line.split([':', ';']).next() == Some(name)).count();
    for name in ["VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME"] {
        assert_eq!(of(name), 1, "{name}");
    }
    assert_eq!(of("METHOD"), 0);
    let events = whole.matches("\r\nBEGIN:VEVENT\r\n").count();
    assert!(events > 0);
    for name in ["UID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "STATUS"] {
        assert_eq!(of(name), events, "{name}");
    }
    let alarms = whole.matches("\r\nBEGIN:VALARM\r\n").count();
    assert_eq!((of("ACTION"), of("TRIGGER")), (alarms, alarms));
}

/// A calendar program: it knows an event by its identity, and takes it again only with a higher revision.
#[derive(Default)]
struct Store(BTreeMap<String, Read>);

impl Store {
    fn import(&mut self, file: &[Read]) {
        for event in file {
            match self.0.get(&event.uid) {
                Some(known) if known.sequence >= event.sequence => {}
                _ => drop(self.0.insert(event.uid.clone(), event.clone())),
            }
        }
    }

    /// What is ahead, without the alarms: of those a later file has only what is still to come.
    fn ahead(&self, today: NaiveDate) -> Vec<Read> {
        ahead(self.0.values(), today)
    }
}

fn ahead<'a>(events: impl IntoIterator<Item = &'a Read>, today: NaiveDate) -> Vec<Read> {
    let ahead = events.into_iter().filter(|event| event.is_open() && event.on >= today);
    let mut ahead: Vec<Read> = ahead.cloned().map(|event| Read { alarms: Vec::new(), ..event }).collect();
    ahead.sort_by(|a, b| a.uid.cmp(&b.uid));
    ahead
}

/// A person with a data folder and a calendar.
struct Person {
    home: TempDir,
    lang: &'static str,
    files: std::cell::Cell<usize>,
}

impl Person {
    fn new() -> Self {
        Self { home: tempfile::tempdir().unwrap(), lang: "nl", files: 0.into() }
    }

    fn using(platforms: &[&str]) -> Self {
        let person = Self::new();
        for platform in platforms {
            person.ok(MAY_20, &["record", platform, "used"]);
        }
        person
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("data")
    }

    fn run(&self, now: &str, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bezwaar"));
        for name in ["LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "XDG_DATA_HOME"] {
            command.env_remove(name);
        }
        command.arg("--data-dir").arg(self.folder()).args(["--now", now, "--lang", self.lang]).args(args);
        command.env("HOME", self.home.path()).current_dir(self.home.path()).output().unwrap()
    }

    fn ok(&self, now: &str, args: &[&str]) -> String {
        let output = self.run(now, args);
        assert!(output.status.success() && output.stderr.is_empty(), "{args:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    fn refused(&self, args: &[&str]) -> String {
        let output = self.run(MAY_20, args);
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), b"".as_slice()), "{output:?}");
        let line = String::from_utf8(output.stderr).unwrap();
        assert_eq!(line.matches('\n').count(), 1, "{line}");
        line
    }

    /// A new file.
    fn export_file(&self, now: &str) -> PathBuf {
        let number = self.files.replace(self.files.get() + 1);
        let file = format!("{number}.ics");
        let said = self.ok(now, &["export", "calendar", &file]);
        assert!(said.contains(&file), "{said}");
        self.home.path().join(file)
    }

    fn export(&self, now: &str) -> Vec<Read> {
        read(&[self.export_file(now)]).remove(0)
    }

    /// Writes a catalogue file of the person's own.
    fn catalog(&self, text: &str) {
        let folder = self.folder().join("catalog");
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("own.toml"), text).unwrap();
    }
}

fn brief(events: &[Read]) -> Vec<(&str, u32, &str, bool)> {
    events.iter().map(|event| (event.uid.as_str(), event.sequence, event.summary.as_str(), event.is_open())).collect()
}

fn find<'a>(events: &'a [Read], uid: &str) -> &'a Read {
    events.iter().find(|event| event.uid == uid).unwrap_or_else(|| panic!("no {uid} in {events:?}"))
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn two_platforms_six_days_before_their_last_day_give_two_events_in_the_persons_language() {
    let mut person = Person::using(&["facebook", "instagram"]);
    let events = person.export(MAY_20);
    assert_eq!(
        brief(&events),
        [
            ("last-day.facebook@bezwaar.nl", 0, "Facebook: laatste dag om bezwaar te maken", true),
            ("last-day.instagram@bezwaar.nl", 0, "Instagram: laatste dag om bezwaar te maken", true),
        ]
    );
    let facebook = &events[0];
    assert_eq!((facebook.on, facebook.stamp.as_str()), (day("2025-05-26"), "20250520T080000Z"));
    assert!(facebook.description.contains("middernacht") && facebook.description.contains("\nOok daarna"));
    // What lies behind does not come all at once: of 14, 7, 3, 1 and 0 days before, those that are ahead.
    let told: Vec<_> = facebook.alarms.iter().map(|(at, says)| (at / HOUR, says.as_str())).collect();
    assert_eq!(
        told,
        [
            (10 - 3 * 24, "Facebook: nog 3 dagen"),
            (10 - 24, "Facebook: nog 1 dag"),
            (10, "Facebook: vandaag is de laatste dag, tot middernacht"),
        ]
    );
    person.lang = "en";
    let english = person.export(MAY_20);
    let facebook = find(&english, "last-day.facebook@bezwaar.nl");
    assert_eq!((facebook.sequence, facebook.summary.as_str()), (1, "Facebook: last day to object"));
    assert_eq!(facebook.alarms[0].1, "Facebook: 3 days left");
}

#[test]
fn a_last_day_far_ahead_has_every_alarm_at_the_chosen_hour() {
    let person = Person::new();
    let hours = |events: &[Read]| {
        find(events, "last-day.facebook@bezwaar.nl").alarms.iter().map(|alarm| alarm.0 / HOUR).collect::<Vec<_>>()
    };
    let first = "2025-05-01T10:00:00+02:00";
    person.ok(first, &["record", "facebook", "used"]);
    assert_eq!(hours(&person.export(first)), [14, 7, 3, 1, 0].map(|days| 10 - 24 * days));
    person.ok(first, &["set", "remind-from", "0"]);
    let events = person.export(first);
    assert_eq!(hours(&events), [14, 7, 3, 1, 0].map(|days| -24 * days));
    // A calendar that takes only what is newer takes the other hour.
    assert_eq!(events[0].sequence, 1);
}

#[test]
fn what_was_sent_is_taken_out_of_the_calendar_and_the_answer_put_in() {
    let person = Person::new();
    person.catalog(&own_catalog("Eigen", &[("2025-05-28", "announced")]));
    for platform in ["facebook", "eigen"] {
        person.ok(MAY_20, &["record", platform, "used"]);
    }
    let mut store = Store::default();
    store.import(&person.export(MAY_20));
    person.ok(MAY_20, &["record", "facebook", "sent"]);
    let said = person.ok(MAY_20, &["export", "calendar", "said.ics"]);
    assert!(said.contains("In said.ics staan 3 datums.") && said.contains("1 daarvan is niet meer nodig"), "{said}");
    let later = "2025-05-21T10:00:00+02:00";
    let events = person.export(later);
    assert_eq!(
        brief(&events),
        [
            ("last-day.eigen@bezwaar.nl", 0, "Eigen: laatste dag om bezwaar te maken", true),
            ("answer.facebook@bezwaar.nl", 0, "Meta moet antwoorden over Facebook (volgens onze berekening)", true),
            ("last-day.facebook@bezwaar.nl", 1, "Niet meer nodig – Facebook: laatste dag om bezwaar te maken", false),
        ]
    );
    assert_eq!((events[1].on, events[1].alarms[0].0), (day("2025-06-20"), 10 * HOUR));
    store.import(&events);
    assert_eq!(store.0.len(), 3);
    assert_eq!(store.ahead(day("2025-05-21")), ahead(&events, day("2025-05-21")));

    // Said too soon: it is open again, and the answer is off.
    person.ok(later, &["undo"]);
    let again = person.export(later);
    assert_eq!(
        brief(&again)[..2],
        [
            ("last-day.facebook@bezwaar.nl", 2, "Facebook: laatste dag om bezwaar te maken", true),
            ("last-day.eigen@bezwaar.nl", 0, "Eigen: laatste dag om bezwaar te maken", true),
        ]
    );
    let answer = find(&again, "answer.facebook@bezwaar.nl");
    assert_eq!((answer.sequence, answer.status.as_str()), (1, "CANCELLED"));
    store.import(&again);
    assert_eq!(store.0.len(), 3);
    assert_eq!(store.ahead(day("2025-05-21")), ahead(&again, day("2025-05-21")));
}

#[test]
fn the_same_state_gives_the_same_file_and_what_is_over_is_left_alone() {
    let person = Person::using(&["facebook"]);
    let one = person.export_file(MAY_20);
    person.ok(MAY_20, &["record", "facebook", "sent"]);
    let after = ["2025-05-20T11:00:00+02:00", "2025-05-21T08:00:00+02:00", "2025-05-26T23:59:59+02:00"]
        .map(|now| fs::read(person.export_file(now)).unwrap());
    assert_ne!(fs::read(one).unwrap(), after[0]);
    assert_eq!(after[0], after[1]);
    assert_eq!(after[0], after[2]);
    // The day is over: that it was off is no news any more.
    assert_eq!(person.export("2025-05-27T00:00:00+02:00").len(), 1);
    // The month is over: nothing is ahead.
    let none = person.ok("2025-06-21T10:00:00+02:00", &["export", "calendar", "none.ics"]);
    assert!(none.contains("niets om in je agenda te zetten"), "{none}");
    assert!(!person.home.path().join("none.ics").exists());
}

#[test]
fn on_the_last_day_it_is_there_until_midnight() {
    let person = Person::using(&["facebook"]);
    let evening = person.export("2025-05-26T23:59:59+02:00");
    assert_eq!((evening.len(), evening[0].on, evening[0].alarms.len()), (1, day("2025-05-26"), 0));
    let none = person.ok("2025-05-27T00:00:00+02:00", &["export", "calendar", "none.ics"]);
    assert!(none.contains("niets om in je agenda te zetten"), "{none}");
}

#[test]
fn more_time_moves_the_event_and_a_question_who_you_are_takes_it_out() {
    let person = Person::using(&["facebook"]);
    person.ok(MAY_20, &["record", "facebook", "sent"]);
    let mut store = Store::default();
    store.import(&person.export(MAY_20));
    let june = "2025-06-10T10:00:00+02:00";
    person.ok(june, &["record", "facebook", "extended"]);
    let extended = person.export(june);
    let answer = find(&extended, "answer.facebook@bezwaar.nl");
    assert_eq!((answer.sequence, answer.on), (1, day("2025-08-20")));
    store.import(&extended);
    assert_eq!(store.0["answer.facebook@bezwaar.nl"].on, day("2025-08-20"));
    person.ok(june, &["record", "facebook", "identity-asked"]);
    let asked = person.export(june);
    assert_eq!((asked[0].sequence, asked[0].status.as_str()), (2, "CANCELLED"));
    store.import(&asked);
    assert_eq!(store.0.len(), 1);
    assert_eq!(store.ahead(day("2025-06-10")), []);
}

#[test]
fn a_setting_that_was_switched_off_is_looked_at_again_unless_the_person_does_not_want_that() {
    let person = Person::using(&["apple-siri"]);
    person.ok(MAY_20, &["record", "apple-siri", "switched-off"]);
    let events = person.export(MAY_20);
    let check = find(&events, "check.apple-siri@bezwaar.nl");
    assert_eq!((check.on, check.alarms.len()), (day("2025-08-18"), 1));
    assert!(check.summary.ends_with(": staat de instelling nog uit?"), "{check:?}");
    person.ok(MAY_20, &["set", "recheck", "off"]);
    let events = person.export(MAY_20);
    assert!(!find(&events, "check.apple-siri@bezwaar.nl").is_open());
}

#[test]
fn what_the_person_does_not_want_to_hear_of_is_not_in_it() {
    let person = Person::using(&["facebook", "instagram"]);
    let at = r#""at":"2025-05-20T10:00:00+02:00""#;
    let line = format!(r#"{{{at},"reminded":"silenced","subjects":["last-day/facebook/2025-05-26"]}}"#);
    let put_off =
        format!(r#"{{{at},"reminded":"snoozed","subjects":["last-day/instagram/2025-05-26"],"until":"2025-05-23"}}"#);
    fs::write(person.folder().join("reminded.jsonl"), format!("{line}\n{put_off}\n")).unwrap();
    assert_eq!(brief(&person.export(MAY_20)).len(), 1);
    assert_eq!(person.export(MAY_20)[0].uid, "last-day.instagram@bezwaar.nl");
}

#[test]
fn nothing_that_the_person_told_is_in_it_but_which_platforms_there_are() {
    let person = Person::using(&["facebook"]);
    person.catalog(&own_catalog("Eigen", &[]));
    for (key, value) in [("name", "Anneke Geheim"), ("email", "geheim@voorbeeld.nl"), ("address", "Geheimstraat 1")] {
        person.ok(MAY_20, &["set", key, value]);
    }
    person.ok(MAY_20, &["account", "add", "facebook", "geheim.een"]);
    person.ok(MAY_20, &["account", "add", "facebook", "geheim.twee"]);
    person.ok(MAY_20, &["account", "add", "eigen", "geheim.drie"]);
    person.ok(MAY_20, &["record", "eigen", "sent", "--note", "geheime reden"]);
    let file = person.export_file(MAY_20);
    assert!(!fs::read_to_string(&file).unwrap().replace("\r\n ", "").to_lowercase().contains("geheim"));
    let kept = fs::read_to_string(person.folder().join("reminded.jsonl")).unwrap();
    assert!(!kept.to_lowercase().contains("geheim"), "{kept}");
    let events = read(&[file]).remove(0);
    assert_eq!(
        brief(&events),
        [
            ("last-day.facebook@bezwaar.nl", 0, "Facebook: laatste dag om bezwaar te maken", true),
            ("last-day.facebook.2@bezwaar.nl", 0, "Facebook (2): laatste dag om bezwaar te maken", true),
            ("answer.eigen@bezwaar.nl", 0, "Eigen moet antwoorden over Eigen (volgens onze berekening)", true),
        ]
    );
}

/// A catalogue file with one platform, its name, and its last days with their standing.
fn own_catalog(name: &str, last_days: &[(&str, &str)]) -> String {
    let name = serde_json::to_string(name).unwrap();
    let mut text = format!(
        r#"
[group]
id = "eigen"
name = "Eigen"
[[source]]
id = "s"
title = "Source"
publisher = "Eigen"
class = "official"
url = "https://eigen.example/"
seen = "2025-05-01"
[[controller]]
id = "eigen-nl"
name = "Eigen B.V."
short = "Eigen"
regions = ["eu"]
country = "NL"
domains = ["eigen.example"]
sources = ["s"]
[[platform]]
id = "eigen"
name = {{ nl = {name}, en = {name} }}
controller = "eigen-nl"
regions = ["eu"]
deed = "objection"
subject = "account"
what = {{ nl = "Iets.", en = "Something." }}
sources = ["s"]
[[platform.route]]
id = "form"
kind = "form"
label = {{ nl = "Formulier", en = "Form" }}
url = "https://eigen.example/"
state = "official"
sources = ["s"]
"#
    );
    for (date, standing) in last_days {
        text += &format!(
            "[[milestone]]\nplatforms = [\"eigen\"]\nkind = \"last-day\"\ndate = \"{date}\"\nregions = [\"eu\"]\n\
             standing = \"{standing}\"\ntext = {{ nl = \"Laatste dag\", en = \"Last day\" }}\nsources = [\"s\"]\n"
        );
    }
    text
}

#[test]
fn a_last_day_that_moves_stays_the_same_event_and_one_that_is_called_off_goes() {
    let person = Person::new();
    person.catalog(&own_catalog("Eigen", &[("2025-06-01", "announced"), ("2025-09-01", "announced")]));
    person.ok(MAY_20, &["record", "eigen", "used"]);
    let mut store = Store::default();
    let first = person.export(MAY_20);
    assert_eq!(
        first.iter().map(|event| event.uid.as_str()).collect::<Vec<_>>(),
        ["last-day.eigen@bezwaar.nl", "last-day-2.eigen@bezwaar.nl"]
    );
    store.import(&first);
    person.catalog(&own_catalog("Eigen", &[("2025-06-15", "announced"), ("2025-09-01", "announced")]));
    let moved = person.export(MAY_20);
    assert_eq!(
        moved.iter().map(|event| (event.sequence, event.on)).collect::<Vec<_>>(),
        [(1, day("2025-06-15")), (0, day("2025-09-01"))]
    );
    store.import(&moved);
    assert_eq!(store.ahead(day("2025-05-20")), ahead(&moved, day("2025-05-20")));
    person.catalog(&own_catalog("Eigen", &[("2025-06-15", "cancelled"), ("2025-09", "announced")]));
    let off = person.export(MAY_20);
    assert_eq!(off.iter().map(|event| (event.sequence, event.is_open())).collect::<Vec<_>>(), [(1, false), (2, false)]);
    store.import(&off);
    assert_eq!(store.0.len(), 2);
    assert_eq!(store.ahead(day("2025-05-20")), []);
    // It is on after all, on another day.
    person.catalog(&own_catalog("Eigen", &[("2025-07-01", "announced")]));
    assert_eq!(person.export(MAY_20)[0].sequence, 3);
}

#[test]
fn names_with_signs_of_every_kind_come_back_unchanged() {
    for name in [
        "Ünïcödé-Überplattform für Künstliche Größe & Größeres, ja",
        "Смотри 🦊🇳🇱 老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎老虎",
        // One backslash, and none before n: python-icalendar 4 turns back what was escaped in the wrong order.
        r#"AC\DC, a;b:c ‘quoted’ "more" than, fits; into a line"#,
        "places   where    a   line   is   folded   stay   as   is",
    ] {
        let person = Person::new();
        person.catalog(&own_catalog(name, &[("2025-06-01", "announced")]));
        person.ok(MAY_20, &["record", "eigen", "used"]);
        let events = person.export(MAY_20);
        assert_eq!(events[0].summary, format!("{name}: laatste dag om bezwaar te maken"));
    }
}

#[test]
fn a_file_that_cannot_be_written_is_told_in_one_line_and_nothing_is_changed() {
    let person = Person::using(&["facebook"]);
    let home = person.home.path();
    let before = fs::read_dir(home).unwrap().count();
    for (place, why) in [("nergens/mijn.ics", "die map bestaat niet"), ("data", "dat is een map")] {
        let line = person.refused(&["export", "calendar", place]);
        assert!(line.contains(place) && line.contains(why) && !line.contains("--data-dir"), "{line}");
    }
    assert_eq!(fs::read_dir(home).unwrap().count(), before);
    assert!(!person.folder().join("reminded.jsonl").exists());
    // What is no calendar is left alone.
    fs::write(home.join("brief.txt"), "Lieve oma").unwrap();
    assert!(person.refused(&["export", "calendar", "brief.txt"]).contains("andere naam"));
    assert_eq!(fs::read_to_string(home.join("brief.txt")).unwrap(), "Lieve oma");
    // A calendar that was there before is replaced as a whole, also behind a link.
    fs::write(home.join("oud.ics"), format!("BEGIN:VCALENDAR{}", "x".repeat(100_000))).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("oud.ics", home.join("link.ics")).unwrap();
    let name = if cfg!(unix) { "link.ics" } else { "oud.ics" };
    person.ok(MAY_20, &["export", "calendar", name]);
    assert_eq!(read(&[home.join("oud.ics")])[0].len(), 1);
    assert_eq!(home.join("link.ics").is_symlink(), cfg!(unix));
}

#[test]
fn where_nothing_can_be_remembered_the_file_is_written_all_the_same_and_it_says_so() {
    let person = Person::using(&["facebook"]);
    fs::create_dir(person.folder().join("reminded.jsonl")).unwrap();
    let output = person.run(MAY_20, &["export", "calendar", "mijn.ics"]);
    assert!(output.status.success(), "{output:?}");
    let line = String::from_utf8(output.stderr).unwrap();
    assert!(line.contains("kon niet worden onthouden") && line.matches('\n').count() == 1, "{line}");
    assert_eq!(read(&[person.home.path().join("mijn.ics")])[0].len(), 1);
}

/// One step of somebody's life: what happened, and then a file, some days later.
#[derive(Clone, Debug)]
struct Step {
    acts: Vec<(usize, ActKind, u64)>,
    account: Option<usize>,
    days: u64,
    lang: Lang,
    hour: usize,
    recheck: bool,
}

const PLATFORMS: [&str; 4] = ["facebook", "instagram", "whatsapp", "apple-siri"];

fn any_step() -> impl Strategy<Value = Step> {
    let act = (0..PLATFORMS.len(), prop::sample::select(ActKind::ALL.to_vec()), 0..20_u64);
    let acts = prop::collection::vec(act, 0..4);
    let account = prop::option::weighted(0.8, 0..2_usize);
    let lang = prop::sample::select(Lang::ALL.to_vec());
    let choices = (lang, 0..24_usize, prop::bool::weighted(0.8));
    (acts, account, 0..20_u64, choices).prop_map(|(acts, account, days, (lang, hour, recheck))| Step {
        acts,
        account,
        days,
        lang,
        hour,
        recheck,
    })
}

/// The files that a life gives, with the day of each; none where there is nothing to write.
fn live(steps: &[Step], catalog: &Catalog, folder: &Path) -> Vec<(NaiveDate, PathBuf)> {
    let id = |number: usize| Uuid::from_u128(number as u128);
    let mut now: DateTime<FixedOffset> = "2025-04-20T10:00:00+02:00".parse().unwrap();
    let mut events: Vec<Event> = Vec::new();
    let mut accounts: Vec<(usize, AccountId)> = Vec::new();
    let mut reminded = Reminded::default();
    let mut files = Vec::new();
    for (number, step) in steps.iter().enumerate() {
        now = now.checked_add_days(Days::new(step.days)).unwrap();
        let mut write = |what: What| {
            let event =
                Event { schema: SCHEMA, id: EventId(id(events.len() + 1)), at: now, device: DeviceId(id(0)), what };
            events.push(event);
            AccountId(id(events.len()))
        };
        if let Some(platform) = step.account {
            let handle = format!("account {number}");
            accounts.push((platform, write(What::AccountAdded { platform: PLATFORMS[platform].to_owned(), handle })));
        }
        for (platform, act, before) in &step.acts {
            let account = accounts.iter().rfind(|(of, _)| of == platform).map(|(_, id)| *id);
            let on = now.date_naive().checked_sub_days(Days::new(*before)).unwrap().into();
            let platform = PLATFORMS[*platform].to_owned();
            write(What::Act(Act::new(platform, account, *act, on)));
        }
        let record = Record::of(&events);
        let settings = Settings { recheck: step.recheck, ..Settings::default() };
        let from = Hour::all().nth(step.hour).unwrap();
        let m = Messages::of(step.lang);
        let plan = plan(catalog, &record, Region::Eu, now.date_naive());
        let days = plan.calendar_days(&settings, &reminded);
        let file = calendar::file(m, &days, reminded.exported(), from, now);
        reminded.add(folder, now, file.news).unwrap();
        let again = calendar::file(m, &days, reminded.exported(), from, now);
        assert_eq!((&again.text, again.news.len()), (&file.text, 0), "{steps:?}");
        if file.open + file.cancelled > 0 {
            let path = folder.join(format!("{number}.ics"));
            fs::write(&path, file.text).unwrap();
            files.push((now.date_naive(), path));
        }
    }
    files
}

/// In any life: both parsers read every file, no identity is there twice, an event has the revision and the instant it
/// had exactly if it says what it said, and a calendar that imports every file has what the newest one has.
#[test]
fn any_life_gives_files_that_a_calendar_follows() {
    let catalog = bezwaar::catalog::embedded();
    let mut runner = TestRunner::new(Config::default());
    let lives = prop::collection::vec(any_step(), 1..7);
    let folder = tempfile::tempdir().unwrap();
    let mut written = Vec::new();
    for number in 0..64 {
        let steps = lives.new_tree(&mut runner).unwrap().current();
        let folder = folder.path().join(number.to_string());
        fs::create_dir(&folder).unwrap();
        let files = live(&steps, catalog, &folder);
        written.push((steps, files));
    }
    let paths: Vec<PathBuf> = written.iter().flat_map(|(_, files)| files).map(|(_, path)| path.clone()).collect();
    assert!(paths.len() > 64);
    let mut read = read(&paths).into_iter();
    let (mut moved, mut off, mut second) = (0, 0, 0);
    for (steps, files) in &written {
        let mut store = Store::default();
        for (today, path) in files {
            let file = read.next().unwrap();
            let mut uids: Vec<&str> = file.iter().map(|event| event.uid.as_str()).collect();
            uids.sort_unstable();
            uids.dedup();
            assert_eq!(uids.len(), file.len(), "{path:?} {steps:?}");
            for event in &file {
                assert!(event.on >= *today, "{event:?}");
                let Some(known) = store.0.get(&event.uid) else { continue };
                let said = |event: &Read| (event.on, event.summary.clone(), event.description.clone(), event.is_open());
                let newer = (event.sequence, event.stamp.as_str()) != (known.sequence, known.stamp.as_str());
                assert!(newer || said(event) == said(known), "{known:?} {event:?}");
                assert!(event.sequence - known.sequence <= 1 && event.stamp >= known.stamp, "{known:?} {event:?}");
                moved += usize::from(newer && event.is_open());
            }
            second += file.iter().filter(|event| event.uid.contains(".2@")).count();
            off += file.iter().filter(|event| !event.is_open()).count();
            store.import(&file);
            assert_eq!(store.ahead(*today), ahead(&file, *today), "{steps:?}");
        }
    }
    assert!(moved > 0 && off > 0 && second > 0, "{moved} moved, {off} off, {second} of a second account");
}
