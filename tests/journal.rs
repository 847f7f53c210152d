//! The journal as files on a disk: written by many at once, torn, copied, merged, and never the worse for it.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use bezwaar::journal::{Act, ActKind, Event, EventId, Journal, Notice, What};
use bezwaar::record::Record;
use chrono::{DateTime, FixedOffset};
use proptest::prelude::*;
use tempfile::TempDir;

const NEWER: &str = r#"{"schema":8,"id":"x",   "event":"unheard-of", "é":[1, 2.50]}"#;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn now() -> DateTime<FixedOffset> {
    at("2025-05-20T09:30:00+02:00")
}

fn sent(note: &str) -> What {
    let (platform, on, note) = ("facebook".to_owned(), "2025-05-20".parse().unwrap(), Some(note.to_owned()));
    What::Act(Act { note, ..Act::new(platform, None, ActKind::Sent, on) })
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("journal.jsonl")
}

fn add_raw(path: &Path, bytes: &[u8]) {
    OpenOptions::new().create(true).append(true).open(path).unwrap().write_all(bytes).unwrap();
}

fn folder_with(events: usize) -> (TempDir, Vec<Event>) {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let events = (0..events).map(|n| journal.append(now(), sent(&n.to_string())).unwrap()).collect();
    (folder, events)
}

#[test]
fn reading_creates_nothing_and_the_first_append_what_it_needs() {
    let parent = tempfile::tempdir().unwrap();
    let folder = parent.path().join("a/b");
    let mut journal = Journal::open(&folder).unwrap();
    assert!(journal.events().is_empty() && !journal.refresh().unwrap() && !parent.path().join("a").exists());
    let event = journal.append(now(), sent("é\n\u{2028}\"")).unwrap();
    assert_eq!((event.at, event.device), (now(), journal.device()));
    let again = Journal::open(&folder).unwrap();
    assert_eq!((again.events(), again.device()), ([event].as_slice(), journal.device()));
    assert_eq!(fs::read(folder.join("journal.jsonl")).unwrap().iter().filter(|byte| **byte == b'\n').count(), 1);
    #[cfg(unix)]
    for (name, mode) in [("", 0o700), ("journal.jsonl", 0o600), ("device", 0o600), ("journal.lock", 0o600)] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(folder.join(name)).unwrap().permissions().mode() & 0o777, mode, "{name}");
    }
}

#[test]
fn ten_writers_at_once_lose_nothing_and_keep_order() {
    let folder = tempfile::tempdir().unwrap();
    let writer = |name: usize| {
        let mut journal = Journal::open(folder.path()).unwrap();
        let append = |n| journal.append(now(), sent(&format!("{name}.{n}"))).unwrap();
        (0..20).map(append).collect::<Vec<Event>>()
    };
    let written: Vec<Vec<Event>> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..10).map(|name| scope.spawn(move || writer(name))).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert!(written.iter().all(|events| events.is_sorted_by(|a, b| a.id < b.id)));
    let mut all = written.concat();
    assert!(all.iter().all(|event| event.device == all[0].device));
    all.sort_by_key(|event| event.id);
    assert!(all.is_sorted_by(|a, b| a.id < b.id), "two events with one id");
    let journal = Journal::open(folder.path()).unwrap();
    assert_eq!((journal.events(), journal.notices()), (all.as_slice(), [].as_slice()));
    // Each came after everything before it: the file itself is in order.
    let ids: Vec<EventId> = fs::read_to_string(file(&folder))
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str::<Event>(line).unwrap().id)
        .collect();
    assert!(ids.len() == 200 && ids.is_sorted());
}

#[test]
fn a_line_torn_at_any_byte_costs_no_other() {
    let (folder, events) = folder_with(3);
    let whole = fs::read(file(&folder)).unwrap();
    let last = whole[..whole.len() - 1].iter().rposition(|byte| *byte == b'\n').unwrap() + 1;
    for end in last..=whole.len() {
        fs::write(file(&folder), &whole[..end]).unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        let kept = if end >= whole.len() - 1 { 3 } else { 2 };
        let torn = [Notice::Unreadable { lines: vec![3], count: 1 }];
        let notices = if end == last || kept == 3 { &[] } else { torn.as_slice() };
        assert_eq!((journal.events(), journal.notices()), (&events[..kept], notices), "{end}");
        let new = journal.append(now(), sent("new")).unwrap();
        let expected = [&events[..kept], &[new]].concat();
        for journal in [journal, Journal::open(folder.path()).unwrap()] {
            assert_eq!((journal.events(), journal.notices()), (expected.as_slice(), notices), "{end}");
        }
        let after = fs::read(file(&folder)).unwrap();
        assert!(after.starts_with(&whole[..end]) && after.ends_with(b"}\n"), "{end}");
        assert_eq!(after.iter().filter(|byte| **byte == b'\n').count(), if end == last { 3 } else { 4 });
    }
}

#[test]
fn foreign_bytes_and_newer_lines_stay_where_they_are() {
    let (folder, _) = folder_with(1);
    add_raw(&file(&folder), &[b"\x00\xff\xfe{\n<<<<<<< conflict\n", NEWER.as_bytes(), b"\r\n"].concat());
    let before = fs::read(file(&folder)).unwrap();
    let (other, _) = folder_with(2);
    let other_newer = NEWER.replace(r#""schema":8"#, r#""schema":9"#);
    add_raw(&file(&other), other_newer.as_bytes());
    let others = fs::read(file(&other)).unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    for new in [2, 0, 0] {
        journal.append(now(), sent("more")).unwrap();
        assert_eq!(journal.merge(&file(&other)).unwrap(), new);
        assert_eq!(journal.merge(&file(&folder)).unwrap(), 0);
    }
    let after = fs::read(file(&folder)).unwrap();
    assert!(after.starts_with(&before));
    for newer in [NEWER, &other_newer] {
        assert_eq!(after.windows(newer.len()).filter(|part| *part == newer.as_bytes()).count(), 1, "{newer}");
    }
    assert_eq!(fs::read(file(&other)).unwrap(), others);
    for journal in [journal, Journal::open(folder.path()).unwrap()] {
        assert_eq!(journal.events().len(), 6);
        let expected = [Notice::Unreadable { lines: vec![2, 3], count: 2 }, Notice::Newer { lines: 2 }];
        assert_eq!(journal.notices(), expected);
    }
}

#[test]
fn order_holds_whatever_the_clock_says() {
    let (folder, events) = folder_with(1);
    // Written by a machine whose clock stood in the year 9999.
    let line = serde_json::to_string(&events[0]).unwrap();
    let far = format!("e677d21f-dbff{}", &events[0].id.0.to_string()[13..]);
    add_raw(&file(&folder), (line.replace(&events[0].id.0.to_string(), &far) + "\n").as_bytes());
    let mut journal = Journal::open(folder.path()).unwrap();
    let instants =
        ["2025-05-20T09:30:00+02:00", "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"];
    let appended = instants.map(|instant| journal.append(at(instant), sent(instant)).unwrap());
    assert_eq!(appended.each_ref().map(|event| event.at), instants.map(at));
    let again = Journal::open(folder.path()).unwrap();
    assert_eq!(again.events()[1].id.0.to_string(), far);
    assert_eq!(again.events()[2..], appended);
}

/// Lines for two journals: acts, accounts, retractions, newer lines and rubbish, with few ids so that they meet.
fn any_line() -> impl Strategy<Value = String> {
    let id = |n: u32| format!("0196e8a0-0000-7000-8000-{n:012}");
    (0..12_u32, 0..6_u8, 0..12_u32).prop_map(move |(n, kind, of)| {
        let what = match kind {
            0 | 1 => format!(r#""act","platform":"facebook","account":"{}","act":"sent","on":"2025-05-20""#, id(of)),
            2 => format!(r#""account-added","platform":"facebook","handle":"{of}""#),
            3 => format!(r#""account-removed","account":"{}""#, id(of)),
            4 => format!(r#""retracted","retracts":"{}""#, id(of)),
            _ => return format!(r#"{{"schema":8,"n":{n}}}"#),
        };
        let (id, device) = (id(n), id(99));
        format!(r#"{{"schema":1,"id":"{id}","at":"2025-05-20T09:30:00Z","device":"{device}","event":{what}}}"#)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn merging_is_a_union_in_any_order_and_any_number_of_times(
        lines in prop::collection::vec(any_line(), 1..14),
        copies in prop::collection::vec(prop::collection::vec(any::<prop::sample::Index>(), 0..10), 3),
        orders in prop::collection::vec(prop::collection::vec(0..3_usize, 0..4), 2),
    ) {
        // One id, one event: the rest is no journal of ours.
        let mut lines = lines;
        lines.sort();
        lines.dedup_by_key(|line| line[..line.len().min(60)].to_owned());
        let whole: Vec<Vec<&String>> =
            copies.iter().map(|copy| copy.iter().map(|index| index.get(&lines)).collect()).collect();
        let results = orders.iter().map(|order| {
            let folder = tempfile::tempdir().unwrap();
            let paths: Vec<PathBuf> = (0..3).map(|n| folder.path().join(n.to_string())).collect();
            for (path, copy) in paths.iter().zip(&whole) {
                fs::write(path, copy.iter().map(|line| format!("{line}\n")).collect::<String>() + "torn").unwrap();
            }
            let mut journal = Journal::open(&folder.path().join("data")).unwrap();
            for n in order.iter().chain(&[2, 0, 1]) {
                journal.merge(&paths[*n]).unwrap();
            }
            assert_eq!(Journal::open(&folder.path().join("data")).unwrap().events(), journal.events());
            (journal.events().to_vec(), journal.notices().to_vec(), Record::of(journal.events()))
        });
        let results: Vec<_> = results.collect();
        prop_assert_eq!(&results[0], &results[1]);
        let mut expected: Vec<&String> = whole.concat();
        expected.sort();
        expected.dedup();
        let events = expected.iter().filter(|line| line.contains(r#""schema":1"#)).count();
        prop_assert_eq!(results[0].0.len(), events);
        let newer = expected.len() - events;
        prop_assert_eq!(&results[0].1, &Vec::from_iter((newer > 0).then_some(Notice::Newer { lines: newer })));
    }
}
