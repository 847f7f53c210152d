//! The journal file: reading, appending under a lock, merging.
//!
//! What is known in memory is only ever what was read from the file or safely written to it. No byte of the file is
//! ever changed, so no failure here can cost what was recorded before.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, FixedOffset};

use super::lines::{Lines, event_on};
use super::{DeviceId, Event, EventId, What, folder};

/// The lock that every writer of the journal takes.
const LOCK: &str = "journal.lock";

/// How long a writer waits for others that are writing.
const PATIENCE: Duration = Duration::from_secs(5);

/// Something about the journal that the person should know; nothing was lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Lines that this program cannot read: a torn one after a power cut, or something foreign. They stay where they
    /// are.
    Unreadable {
        /// Their numbers, from 1; of many only the first twenty.
        lines: Vec<usize>,
        /// How many there are.
        count: usize,
    },
    /// Lines written by a newer version; kept and ignored.
    Newer {
        /// How many.
        lines: usize,
    },
}

/// Why the journal could not be read or written. Nothing already recorded is lost by any of these.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The file could not be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The folder or file could not be written (read-only, full, no rights).
    #[error("cannot write {path}: {source}")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Another program held the lock for too long.
    #[error("{path} is in use by another program")]
    Busy {
        /// The lock file.
        path: PathBuf,
    },
    /// The file is far larger than a life's history; it is left alone.
    #[error("{path} is {bytes} bytes")]
    TooLarge {
        /// The file.
        path: PathBuf,
        /// Its size.
        bytes: u64,
    },
}

/// The journal of one data folder.
#[derive(Debug)]
pub struct Journal {
    folder: PathBuf,
    path: PathBuf,
    device: DeviceId,
    lines: Lines,
}

impl Journal {
    /// Reads the journal of a data folder; a missing folder or file is an empty journal. Nothing is created.
    pub fn open(folder: &Path) -> Result<Self, JournalError> {
        let mut journal = Self {
            folder: folder.to_owned(),
            path: folder.join("journal.jsonl"),
            device: DeviceId::new(),
            lines: Lines::default(),
        };
        journal.refresh()?;
        Ok(journal)
    }

    /// The events, oldest first, each once.
    pub fn events(&self) -> &[Event] {
        self.lines.events()
    }

    /// What the person should know about the file.
    pub fn notices(&self) -> &[Notice] {
        self.lines.notices()
    }

    /// This machine's id. Until something was appended it is only a proposal.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Appends one event: lock, read what others added, one write, one fsync, unlock.
    pub fn append(&mut self, at: DateTime<FixedOffset>, what: What) -> Result<Event, JournalError> {
        let mut events = self.append_all(at, vec![what])?;
        let nothing = || io::Error::other("nothing was written");
        events.pop().ok_or_else(|| JournalError::Write { path: self.path.clone(), source: nothing() })
    }

    /// Appends several events at once: all of them, or none.
    pub fn append_all(&mut self, at: DateTime<FixedOffset>, whats: Vec<What>) -> Result<Vec<Event>, JournalError> {
        folder::create(&self.folder)?;
        let _lock = folder::lock(&self.folder, LOCK, PATIENCE)?;
        self.refresh()?;
        self.device = folder::device_or(&self.folder, self.device)?;
        let failed = |source| JournalError::Write { path: self.path.clone(), source };
        let too_long = || io::Error::new(io::ErrorKind::InvalidInput, "the text is too long");
        let mut last = self.events().last().map(|event| event.id);
        let (mut text, mut events) = (Vec::new(), Vec::new());
        for what in whats {
            let id = EventId::after(last, SystemTime::now());
            let event = Event { schema: what.schema(), id, at, device: self.device, what };
            let line = serde_json::to_vec(&event).map_err(|error| failed(error.into()))?;
            // What could not be read back (too long a text) must not look recorded. What is read back is the event.
            events.push(event_on(&line).ok_or_else(|| failed(too_long()))?);
            text.extend(line);
            text.push(b'\n');
            last = Some(id);
        }
        self.add(text)?;
        Ok(events)
    }

    /// Reads what another process added. Says whether anything changed.
    pub fn refresh(&mut self) -> Result<bool, JournalError> {
        self.device = folder::device(&self.folder).unwrap_or(self.device);
        let (file, size) = match folder::open(&self.path) {
            Err(JournalError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                return Ok(std::mem::take(&mut self.lines).bytes() > 0);
            }
            opened => opened?,
        };
        let mark = self.lines.mark();
        let mark_at = self.lines.bytes().saturating_sub(mark.len() as u64);
        let fresh = folder::read(&file, &self.path, mark_at, size)?;
        match fresh.strip_prefix(mark.as_slice()) {
            Some([]) => return Ok(false),
            Some(added) if !self.lines.ends_torn() => self.lines.feed(added.to_vec()),
            // It shrank, was replaced, or a line seen half was finished meanwhile: begin again.
            _ => {
                let whole = folder::read(&file, &self.path, 0, size)?;
                self.lines = Lines::default();
                self.lines.feed(whole);
            }
        }
        Ok(true)
    }

    /// Adds the events of another copy of the journal (a backup, a sync tool's conflict copy): their union by id.
    /// Lines of a newer schema are carried over untouched. Returns how many events were new.
    pub fn merge(&mut self, other: &Path) -> Result<usize, JournalError> {
        let (file, size) = folder::open(other)?;
        let theirs = folder::read(&file, other, 0, size)?;
        folder::create(&self.folder)?;
        let _lock = folder::lock(&self.folder, LOCK, PATIENCE)?;
        self.refresh()?;
        let (text, events) = self.lines.lacking(&theirs);
        if !text.is_empty() {
            self.add(text)?;
        }
        Ok(events)
    }

    /// Adds whole lines to the end of a file that was just read, under the lock.
    fn add(&mut self, mut text: Vec<u8>) -> Result<(), JournalError> {
        // A torn last line stays where it is; what is new begins on a line of its own.
        if self.lines.ends_torn() {
            text.insert(0, b'\n');
        }
        folder::fits(&self.path, self.lines.bytes().saturating_add(text.len() as u64))?;
        folder::add(&self.path, &text)?;
        self.lines.feed(text);
        Ok(())
    }
}

#[cfg(test)]
#[path = "file_tests.rs"]
mod tests;
