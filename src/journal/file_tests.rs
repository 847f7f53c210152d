//! What others do to the file meanwhile is seen; what cannot be read or written is refused, at no cost to the rest.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::time::Instant;

use tempfile::TempDir;

use super::super::{Act, ActKind};
use super::*;

fn now() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2025-05-20T09:30:00+02:00").unwrap()
}

fn sent(note: &str) -> What {
    let (platform, on, note) = ("facebook".to_owned(), "2025-05-20".parse().unwrap(), Some(note.to_owned()));
    What::Act(Act { note, ..Act::new(platform, None, ActKind::Sent, on) })
}

fn file(folder: &TempDir) -> PathBuf {
    folder.path().join("journal.jsonl")
}

fn add_raw(path: &Path, bytes: &[u8]) {
    OpenOptions::new().append(true).open(path).unwrap().write_all(bytes).unwrap();
}

fn grow(path: &Path, bytes: u64) {
    OpenOptions::new().write(true).open(path).unwrap().set_len(bytes).unwrap();
}

/// A folder with this many events in its journal.
fn folder_with(events: usize) -> (TempDir, Journal) {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    for number in 0..events {
        journal.append(now(), sent(&number.to_string())).unwrap();
    }
    (folder, journal)
}

#[test]
fn a_line_that_another_is_just_writing_is_picked_up_when_it_is_done() {
    let (folder, mut journal) = folder_with(2);
    let events = journal.events().to_vec();
    let before = fs::read(file(&folder)).unwrap();
    let line = fs::read(file(&folder_with(1).0)).unwrap();
    for stop in [1, 100, line.len() - 1] {
        add_raw(&file(&folder), &line[..stop]);
        assert!(journal.refresh().unwrap() && !journal.refresh().unwrap());
        assert_eq!(journal.notices().len(), usize::from(stop < line.len() - 1));
        add_raw(&file(&folder), &line[stop..]);
        assert!(journal.refresh().unwrap());
        assert_eq!((journal.events().len(), journal.notices()), (3, [].as_slice()));
        fs::write(file(&folder), &before).unwrap();
        assert!(journal.refresh().unwrap());
        assert_eq!(journal.events(), events);
    }
}

#[test]
fn an_open_line_that_counted_and_became_rubbish_counts_no_more() {
    let (folder, mut journal) = folder_with(2);
    let whole = fs::read(file(&folder)).unwrap();
    fs::write(file(&folder), whole.trim_ascii_end()).unwrap();
    assert!(journal.refresh().unwrap());
    assert_eq!(journal.events().len(), 2);
    add_raw(&file(&folder), b" and so on\n");
    assert!(journal.refresh().unwrap());
    assert_eq!(journal.events().len(), 1);
    assert_eq!(journal.notices(), [Notice::Unreadable { lines: vec![2], count: 1 }]);
}

#[test]
fn refresh_sees_what_was_added_cut_or_taken_away() {
    let (folder, mut journal) = folder_with(3);
    let events = journal.events().to_vec();
    assert!(!journal.refresh().unwrap());
    let new = Journal::open(folder.path()).unwrap().append(now(), sent("elsewhere")).unwrap();
    assert!(journal.refresh().unwrap() && !journal.refresh().unwrap());
    assert_eq!(journal.events(), [events.as_slice(), &[new]].concat());
    let whole = fs::read(file(&folder)).unwrap();
    fs::write(file(&folder), &whole[..whole.len() / 2 + 1]).unwrap();
    assert!(journal.refresh().unwrap());
    assert_eq!(journal.events(), &events[..2]);
    fs::remove_file(file(&folder)).unwrap();
    assert!(journal.refresh().unwrap() && journal.events().is_empty() && !journal.refresh().unwrap());
}

#[test]
fn refresh_sees_that_a_sync_tool_put_another_file_in_its_place() {
    // As long as ours and of the same words: two people's copies of one letter.
    let letter = "x".repeat(100_000);
    let copy = || {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path()).unwrap();
        journal.append(now(), sent(&letter)).unwrap();
        (folder, journal)
    };
    let ((folder, mut ours), (other, theirs)) = (copy(), copy());
    assert_ne!(ours.events(), theirs.events());
    fs::rename(file(&other), file(&folder)).unwrap();
    assert!(ours.refresh().unwrap());
    assert_eq!(ours.events(), theirs.events());
}

#[test]
fn a_huge_file_is_refused_unread() {
    let ((folder, mut journal), (_other, mut other)) = (folder_with(1), folder_with(1));
    let events = journal.events().to_vec();
    grow(&file(&folder), 1 << 30);
    let start = Instant::now();
    let results = [
        Journal::open(folder.path()).map(drop),
        journal.append(now(), sent("new")).map(drop),
        journal.refresh().map(drop),
        other.merge(&file(&folder)).map(drop),
    ];
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
    for result in results {
        assert!(matches!(result, Err(JournalError::TooLarge { bytes, .. }) if bytes == 1 << 30), "{result:?}");
    }
    assert_eq!(fs::metadata(file(&folder)).unwrap().len(), 1 << 30);
    assert_eq!(journal.events(), events);
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let (folder, mut journal) = folder_with(1);
    let events = journal.events().to_vec();
    let before = fs::read(file(&folder)).unwrap();
    let refused = journal.append(now(), sent(&"x".repeat(1 << 20)));
    assert!(matches!(refused, Err(JournalError::Write { .. })), "{refused:?}");
    assert_eq!((journal.events(), fs::read(file(&folder)).unwrap()), (events.as_slice(), before));
    // Pushed over the limit, nothing of the file would be read any more.
    grow(&file(&folder), folder::LARGEST - 50);
    let refused = journal.append(now(), sent("new"));
    assert!(matches!(refused, Err(JournalError::TooLarge { .. })), "{refused:?}");
    assert_eq!(Journal::open(folder.path()).unwrap().events(), events);
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_and_changes_nothing() {
    let (folder, mut journal) = folder_with(1);
    let events = journal.events().to_vec();
    let kept = folder.path().with_extension("kept");
    fs::rename(folder.path(), &kept).unwrap();
    fs::write(folder.path(), "a file where the folder was").unwrap();
    assert!(matches!(journal.append(now(), sent("new")), Err(JournalError::Write { .. })));
    assert_eq!(journal.events(), events);
    fs::remove_file(folder.path()).unwrap();
    fs::rename(&kept, folder.path()).unwrap();
    assert!(!journal.refresh().unwrap());
    journal.append(now(), sent("new")).unwrap();
    assert_eq!(journal.events().len(), 2);
}

#[test]
fn a_folder_in_place_of_the_file_cannot_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    fs::create_dir(file(&folder)).unwrap();
    assert!(matches!(Journal::open(folder.path()), Err(JournalError::Read { .. })));
    assert!(matches!(journal.append(now(), sent("new")), Err(JournalError::Read { .. })));
}

#[test]
fn a_copy_that_is_not_there_is_no_empty_one() {
    let (folder, mut journal) = folder_with(1);
    assert!(matches!(journal.merge(&folder.path().join("missing")), Err(JournalError::Read { .. })));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink("/dev/full", file(&folder)).unwrap();
    let mut journal = Journal::open(folder.path()).unwrap();
    let (other, _) = folder_with(1);
    for result in [journal.append(now(), sent("new")).map(drop), journal.merge(&file(&other)).map(drop)] {
        let full = |source: &io::Error| source.kind() == io::ErrorKind::StorageFull;
        assert!(matches!(&result, Err(JournalError::Write { source, .. }) if full(source)), "{result:?}");
        assert!(journal.events().is_empty());
    }
}

#[test]
fn several_at_once_are_all_written_in_order_or_none() {
    let (folder, mut journal) = folder_with(1);
    let events = journal.append_all(now(), ["a", "b", "c"].map(sent).to_vec()).unwrap();
    assert_eq!(journal.events()[1..], events);
    assert_eq!(Journal::open(folder.path()).unwrap().events(), journal.events());
    assert!(journal.events().is_sorted_by(|a, b| a.id < b.id));
    let before = fs::read(file(&folder)).unwrap();
    let endless = sent(&"x".repeat(3_000_000));
    assert!(journal.append_all(now(), vec![sent("d"), endless]).is_err());
    assert_eq!(fs::read(file(&folder)).unwrap(), before);
    assert_eq!(journal.events().len(), 4);
}
