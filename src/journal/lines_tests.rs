//! Lines as years of power cuts, sync tools and other versions leave them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use super::super::What;
use super::*;

/// One line of each kind of event, as version 1 writes them. They are in people's files: never change one.
const VERSION_1: [&str; 6] = [
    r#"{"schema":1,"id":"0196e8a0-0000-7000-8000-000000000001","at":"2025-05-20T09:30:00+02:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"act","platform":"facebook","act":"opened","on":"2025-05-20"}"#,
    r#"{"schema":1,"id":"0196e8a0-0001-7000-8000-000000000002","at":"2025-05-20T09:31:00+02:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"act","platform":"facebook","account":"0196e8a0-0002-7000-8000-000000000003","act":"sent","on":"2025-05","route":"form","note":"één regel\nen nog een","text":"Ik maak bezwaar."}"#,
    r#"{"schema":1,"id":"0196e8a0-0002-7000-8000-000000000003","at":"2025-05-20T09:32:00Z","device":"0196e8a0-0000-7000-8000-00000000000d","event":"account-added","platform":"facebook","handle":"anna"}"#,
    r#"{"schema":1,"id":"0196e8a0-0003-7000-8000-000000000004","at":"2025-05-20T09:33:00.123456789+02:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"account-renamed","account":"0196e8a0-0002-7000-8000-000000000003","handle":"anna.k"}"#,
    r#"{"schema":1,"id":"0196e8a0-0004-7000-8000-000000000005","at":"2025-05-20T09:34:00+02:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"account-removed","account":"0196e8a0-0002-7000-8000-000000000003"}"#,
    r#"{"schema":1,"id":"0196e8a0-0005-7000-8000-000000000006","at":"2025-05-20T09:35:00+02:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"retracted","retracts":"0196e8a0-0004-7000-8000-000000000005"}"#,
];

/// One line of each kind of event that version 3 brought. They are in people's files: never change one.
const VERSION_3: [&str; 7] = [
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000001","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-platform","platform":"own-x","own":{"name":"X"}}"#,
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000002","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-platform-changed","platform":"own-x","own":{"name":"X","company":"X B.V.","email":"privacy@x.example","page":"https://x.example/"}}"#,
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000003","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-platform-removed","platform":"own-x"}"#,
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000004","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-deadline","platform":"facebook","own":{"day":{"from":"2027-02-01"},"note":"mail van 20 november"}}"#,
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000005","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-deadline","platform":"facebook","own":{"day":{"last-day":"2027-01-31"}}}"#,
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000006","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-deadline-changed","deadline":"01a202f2-8e8b-7000-8000-000000000004","own":{"day":{"from":"2027-03-01"}}}"#,
    r#"{"schema":3,"id":"01a202f2-8e8b-7000-8000-000000000007","at":"2026-11-22T10:00:00+01:00","device":"0196e8a0-0000-7000-8000-00000000000d","event":"own-deadline-removed","deadline":"01a202f2-8e8b-7000-8000-000000000004"}"#,
];

const NEWER: &str = r#"{"schema":8,"id":{"of":"another kind"},"event":"act","é":1}"#;

fn fed(text: impl AsRef<[u8]>) -> Lines {
    let mut lines = Lines::default();
    lines.feed(text.as_ref().to_vec());
    lines
}

fn file(lines: &[&str]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[test]
fn version_1_is_read_and_written_to_the_letter() {
    let lines = fed(file(&VERSION_1));
    let written: Vec<String> = lines.events().iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    assert_eq!(written, VERSION_1);
    assert_eq!(lines.notices(), []);
}

#[test]
fn what_is_ones_own_is_read_and_written_to_the_letter_as_version_3() {
    let lines = fed(file(&VERSION_3));
    let written: Vec<String> = lines.events().iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    assert_eq!(written, VERSION_3);
    assert!(lines.events().iter().all(|event| event.what.schema() == 3));
    // A program that knows versions 1 and 2 counts these lines as newer ones; what it knows bears no higher number.
    assert!(fed(file(&VERSION_1)).events().iter().all(|event| event.what.schema() == 1));
    let corrected = VERSION_1[0].replace(r#""schema":1"#, r#""schema":2"#);
    let corrected = corrected.replace("}", r#","corrects":"0196e8a0-0000-7000-8000-000000000000"}"#);
    assert_eq!(fed(corrected).events().iter().map(|event| event.what.schema()).collect::<Vec<_>>(), [2]);
    // A line of ours without what it needs is no event.
    let broken = VERSION_3[3].replace(r#"{"from":"2027-02-01"}"#, r#"{"from":"2027-02-30"}"#);
    assert!(matches!(fed(file(&[&broken])).notices(), [Notice::Unreadable { count: 1, .. }]));
}

#[test]
fn an_unreadable_line_is_reported_and_hides_no_other() {
    let long = format!(r#"{{"schema":8,"x":"{}"}}"#, "x".repeat(LONGEST_LINE));
    let deep = format!(r#""x":{}{},"on""#, "[".repeat(5000), "]".repeat(5000));
    let deep = VERSION_1[0].replace(r#""on""#, &deep);
    let unknown = VERSION_1[5].replace("retracted", "unheard-of");
    let no_uuid = VERSION_1[0].replace("0196e8a0-0000-7000", "x");
    let older = VERSION_1[0].replace(r#""schema":1"#, r#""schema":0"#);
    let negative = VERSION_1[0].replace(r#""schema":1"#, r#""schema":-1"#);
    let twice = format!("{}{}", VERSION_1[0], VERSION_1[1]);
    let torn = &VERSION_1[1][..100];
    let bad: [&[u8]; 15] = [
        b"foreign",
        b"{}",
        b"[2]",
        b"null",
        b"\0\0\0\0\0\0",
        b"\x7fELF\x02\x01\xff\xfe",
        b"{\"schema\":8,\"x\":\"\xff\"}",
        torn.as_bytes(),
        unknown.as_bytes(),
        no_uuid.as_bytes(),
        older.as_bytes(),
        negative.as_bytes(),
        twice.as_bytes(),
        long.as_bytes(),
        deep.as_bytes(),
    ];
    for line in bad {
        let text = [VERSION_1[0].as_bytes(), b"\n", line, b"\n", VERSION_1[2].as_bytes(), b"\n"].concat();
        let lines = fed(text);
        let shown = String::from_utf8_lossy(&line[..line.len().min(60)]).into_owned();
        assert_eq!(lines.events().len(), 2, "{shown}");
        assert_eq!(lines.notices(), [Notice::Unreadable { lines: vec![2], count: 1 }], "{shown}");
    }
}

#[test]
fn a_line_of_the_longest_length_is_read() {
    let long = |length: usize| {
        let empty = VERSION_1[0].replace(r#""on""#, r#""note":"","on""#);
        empty.replace(r#""note":"""#, &format!(r#""note":"{}""#, "x".repeat(length - empty.len())))
    };
    assert_eq!(fed(long(LONGEST_LINE)).events().len(), 1);
    assert_eq!(fed(long(LONGEST_LINE + 1)).events().len(), 0);
}

#[test]
fn blank_lines_and_windows_line_ends_are_nothing_to_report() {
    let lines = fed(format!("\n\r\n  \n{}\r\n\t\r\n{}\r\n", VERSION_1[0], VERSION_1[2]));
    assert_eq!(lines.events().len(), 2);
    assert_eq!(lines.notices(), []);
    assert_eq!(fed("").notices(), []);
}

#[test]
fn events_are_sorted_by_id_and_each_counts_once() {
    let again = VERSION_1[2].replace("anna", "another");
    let lines = fed(file(&[VERSION_1[3], VERSION_1[2], VERSION_1[0], VERSION_1[3], &again, VERSION_1[1]]));
    let written: Vec<String> = lines.events().iter().map(|event| serde_json::to_string(event).unwrap()).collect();
    assert_eq!(written, VERSION_1[..4]);
}

#[test]
fn lines_of_a_newer_schema_are_counted_apart() {
    let lines = fed(file(&[NEWER, VERSION_1[0], r#"{"schema":18446744073709551615}"#, NEWER]));
    assert_eq!(lines.events().len(), 1);
    assert_eq!(lines.notices(), [Notice::Newer { lines: 2 }]);
}

#[test]
fn of_many_unreadable_lines_all_are_counted_and_the_first_told() {
    let lines = fed("x\n".repeat(50) + "y");
    let expected = Notice::Unreadable { lines: (1..=20).collect(), count: 51 };
    assert_eq!(lines.notices(), [expected]);
}

#[test]
fn it_does_not_matter_where_one_reading_stops_and_the_next_goes_on() {
    let text = file(&[VERSION_1[1], "torn", NEWER, VERSION_1[2]]) + "{\"torn";
    let whole = fed(&text);
    assert_eq!(whole.notices(), [Notice::Unreadable { lines: vec![2, 5], count: 2 }, Notice::Newer { lines: 1 }]);
    for stop in 0..=text.len() {
        let (one, two) = text.as_bytes().split_at(stop);
        let mut lines = fed(one);
        lines.feed(two.to_vec());
        assert_eq!(lines.events(), whole.events(), "{stop}");
        assert_eq!(lines.notices(), whole.notices(), "{stop}");
        assert_eq!(lines.mark(), whole.mark(), "{stop}");
        assert_eq!(lines.bytes(), text.len() as u64);
    }
}

#[test]
fn a_line_without_its_end_counts_and_keeps_being_open() {
    let mut lines = fed(VERSION_1[2]);
    assert!(matches!(lines.events(), [Event { what: What::AccountAdded { .. }, .. }]));
    assert!(lines.ends_torn());
    lines.feed(b"\n".to_vec());
    assert_eq!((lines.events().len(), lines.ends_torn()), (1, false));
}

#[test]
fn what_is_lacking_is_taken_over_byte_for_byte_and_once() {
    let ours = fed(file(&[VERSION_1[0], NEWER]));
    let extra = VERSION_1[2].replace(r#""handle""#, r#""unknown": 1, "handle""#);
    let other_newer = NEWER.replace('8', "9");
    let theirs = file(&[VERSION_1[0], &extra, NEWER, "torn", &other_newer, &extra, &other_newer]) + VERSION_1[3];
    let (text, events) = ours.lacking(theirs.replace('\n', "\r\n").as_bytes());
    assert_eq!(String::from_utf8(text).unwrap(), file(&[&extra, &other_newer, VERSION_1[3]]));
    assert_eq!(events, 2);
}
