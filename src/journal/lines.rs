//! What the bytes of a journal say, line by line, whoever wrote them.
//!
//! A journal lives for years, on disks that fill up and machines that lose power, and is copied by sync tools. So no
//! line is trusted to be whole, and a line that cannot be read never keeps the others from being read.

use std::collections::{BTreeSet, HashSet};

use serde::Deserialize;

use super::{Event, EventId, Notice, SCHEMA};

/// The longest line that is read, in bytes: many times the longest letter.
pub(super) const LONGEST_LINE: usize = 1 << 20;

/// How many numbers of unreadable lines are told; they are counted all.
const NUMBERS_TOLD: usize = 20;

/// What one line holds.
enum Line {
    Blank,
    Event(Box<Event>),
    /// An object of a schema newer than ours.
    Newer,
    Unreadable,
}

/// What a line of any schema has.
#[derive(Deserialize)]
struct AnySchema {
    schema: u64,
}

impl Line {
    fn of(raw: &[u8]) -> Self {
        let raw = raw.trim_ascii();
        if raw.is_empty() {
            return Self::Blank;
        }
        // serde_json lets bad UTF-8 pass in what it skips, and takes `[2]` for an object of one field.
        let text = match std::str::from_utf8(raw) {
            Ok(text) if text.len() <= LONGEST_LINE && text.starts_with('{') => text,
            _ => return Self::Unreadable,
        };
        match serde_json::from_str::<AnySchema>(text) {
            Ok(line) if line.schema > u64::from(SCHEMA) => Self::Newer,
            Ok(line) if line.schema > 0 => {
                serde_json::from_str(text).map_or(Self::Unreadable, |event| Self::Event(Box::new(event)))
            }
            _ => Self::Unreadable,
        }
    }
}

/// The event on a line, if our next reading will find one there.
pub(super) fn event_on(line: &[u8]) -> Option<Event> {
    match Line::of(line) {
        Line::Event(event) => Some(*event),
        _ => None,
    }
}

/// All that was read of one file so far.
#[derive(Debug, Default)]
pub(super) struct Lines {
    /// Sorted by id, each id once.
    events: Vec<Event>,
    newer: BTreeSet<Vec<u8>>,
    unreadable: usize,
    told: Vec<usize>,
    notices: Vec<Notice>,
    /// Lines that ended so far.
    ended: usize,
    bytes: u64,
    /// The last line that ended, with its end, or the last part of it.
    last: Vec<u8>,
    /// What stands after it: empty, torn, or being written right now.
    tail: Vec<u8>,
}

impl Lines {
    pub(super) fn events(&self) -> &[Event] {
        &self.events
    }

    pub(super) fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// How many bytes were read.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// The last of the bytes read. As ids are unique, a file that has these in the same place has grown, and was
    /// not replaced by another.
    pub(super) fn mark(&self) -> Vec<u8> {
        [self.last.as_slice(), &self.tail].concat()
    }

    /// Whether the file ends in the middle of a line.
    pub(super) fn ends_torn(&self) -> bool {
        !self.tail.is_empty()
    }

    /// Reads on. An unfinished last line counts if it can be read (a copying tool may have dropped the line's end),
    /// and stays open until its end comes.
    pub(super) fn feed(&mut self, bytes: Vec<u8>) {
        self.bytes = self.bytes.saturating_add(bytes.len() as u64);
        let mut text = std::mem::take(&mut self.tail);
        if text.is_empty() {
            text = bytes;
        } else {
            text.extend(bytes);
        }
        let end = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |last| last + 1);
        self.tail = text.split_off(end);
        let mut last: &[u8] = &[];
        for line in text.split_inclusive(|byte| *byte == b'\n') {
            last = line;
            self.ended += 1;
            if !self.take(line) {
                self.unreadable += 1;
                if self.told.len() < NUMBERS_TOLD {
                    self.told.push(self.ended);
                }
            }
        }
        if !last.is_empty() {
            self.last = last.get(last.len().saturating_sub(LONGEST_LINE)..).unwrap_or_default().to_vec();
        }
        let tail = std::mem::take(&mut self.tail);
        let torn = !self.take(&tail);
        self.tail = tail;
        // The sort is stable: of two lines with one id the first counts.
        self.events.sort_by_key(|event| event.id);
        self.events.dedup_by_key(|event| event.id);
        self.tell(torn);
    }

    /// Takes in a line; false if it cannot be read.
    fn take(&mut self, raw: &[u8]) -> bool {
        match Line::of(raw) {
            Line::Blank => {}
            Line::Event(event) => self.events.push(*event),
            Line::Newer => {
                self.newer.insert(raw.trim_ascii().to_vec());
            }
            Line::Unreadable => return false,
        }
        true
    }

    fn tell(&mut self, torn: bool) {
        self.notices.clear();
        let count = self.unreadable + usize::from(torn);
        if count > 0 {
            let mut lines = self.told.clone();
            if torn && lines.len() < NUMBERS_TOLD {
                lines.push(self.ended + 1);
            }
            self.notices.push(Notice::Unreadable { lines, count });
        }
        if !self.newer.is_empty() {
            self.notices.push(Notice::Newer { lines: self.newer.len() });
        }
    }

    /// The lines of another file that are lacking here, as they stand there, and how many of them are events.
    pub(super) fn lacking(&self, other: &[u8]) -> (Vec<u8>, usize) {
        let mut text = Vec::new();
        let mut events: HashSet<EventId> = HashSet::new();
        let mut newer: HashSet<&[u8]> = HashSet::new();
        for line in other.split(|byte| *byte == b'\n') {
            let lacking = match Line::of(line) {
                Line::Event(event) => !self.has(event.id) && events.insert(event.id),
                Line::Newer => !self.newer.contains(line.trim_ascii()) && newer.insert(line.trim_ascii()),
                Line::Blank | Line::Unreadable => false,
            };
            if lacking {
                text.extend(line.trim_ascii());
                text.push(b'\n');
            }
        }
        (text, events.len())
    }

    fn has(&self, id: EventId) -> bool {
        self.events.binary_search_by_key(&id, |event| event.id).is_ok()
    }
}

#[cfg(test)]
#[path = "lines_tests.rs"]
mod tests;
