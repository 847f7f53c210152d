//! What this machine has shown of reminders, and what the person said to them: `reminded.jsonl` in the data folder.
//!
//! One entry a line, only ever appended. It is about this machine and no part of the person's history: without it a
//! reminder is shown once more, and nothing else is lost. Knows nothing of what the reminders are about.

mod runs;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::journal::{JournalError, folder};
pub use runs::{Outcome, Run, Runs};

/// Something that was shown, or said to what was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reminded", rename_all = "kebab-case")]
pub enum Entry {
    /// The system accepted a notification with these reminders.
    Shown {
        /// Their keys.
        keys: Vec<String>,
    },
    /// The person does not want to hear of these before a day.
    Snoozed {
        /// What they are about.
        subjects: Vec<String>,
        /// The day.
        until: NaiveDate,
    },
    /// The person does not want to be reminded of these any more.
    Silenced {
        /// What they are about.
        subjects: Vec<String>,
    },
    /// What was put off or silenced is to be heard of as usual.
    Resumed {
        /// What they are about.
        subjects: Vec<String>,
    },
    /// What the catalogue said of a platform.
    Knows {
        /// Platform id.
        platform: String,
        /// Its facts that matter to a person who has something to do.
        facts: Vec<String>,
    },
    /// An event went into a calendar file.
    Exported {
        /// Its identity there.
        uid: String,
        /// Its revision.
        sequence: u32,
        /// The day that it had.
        on: NaiveDate,
        /// What it said; the first line is its title.
        says: String,
        /// It went there as one that is off.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        cancelled: bool,
    },
}

/// What the person said to a subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Not before this day.
    Snoozed(NaiveDate),
    /// Not at all.
    Silenced,
}

/// What was last known of a platform.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Known {
    facts: Vec<String>,
    changed: Option<NaiveDate>,
}

/// An event of a calendar file that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exported {
    /// Its revision.
    pub sequence: u32,
    /// The day that it had.
    pub on: NaiveDate,
    /// What it said; the first line is its title.
    pub says: String,
    /// It is off.
    pub cancelled: bool,
    /// When it became so.
    pub at: DateTime<FixedOffset>,
}

/// What the entries add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reminded {
    since: Option<NaiveDate>,
    shown: BTreeMap<String, BTreeSet<NaiveDate>>,
    wishes: BTreeMap<String, Wish>,
    known: BTreeMap<String, Known>,
    exported: BTreeMap<String, Exported>,
}

/// The key of a reminder: what it is about, and the day on which it speaks.
pub fn key(subject: &str, on: NaiveDate) -> String {
    format!("{subject}@{on}")
}

#[derive(Serialize, Deserialize)]
struct Line {
    at: DateTime<FixedOffset>,
    #[serde(flatten)]
    entry: Entry,
}

impl Reminded {
    /// Reads what a data folder has. A missing file is nothing; a line that nobody can read is passed over.
    pub fn open(folder: &Path) -> Result<Self, JournalError> {
        let path = file(folder);
        let (file, size) = match folder::open(&path) {
            Err(JournalError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            opened => opened?,
        };
        let mut reminded = Self::default();
        let bytes = folder::read(&file, &path, 0, size)?;
        for line in bytes.split(|byte| *byte == b'\n') {
            if let Ok(Line { at, entry }) = serde_json::from_slice(line) {
                reminded.take(at, entry);
            }
        }
        Ok(reminded)
    }

    /// Writes entries down and takes them in: all of them, or none.
    pub fn add(&mut self, folder: &Path, at: DateTime<FixedOffset>, entries: Vec<Entry>) -> Result<(), JournalError> {
        let path = file(folder);
        let lines: Vec<Line> = entries.into_iter().map(|entry| Line { at, entry }).collect();
        let failed = |source| JournalError::Write { path: path.clone(), source };
        if lines.is_empty() {
            return Ok(());
        }
        folder::create(folder)?;
        let mut text = Vec::new();
        if ends_torn(&path)? {
            text.push(b'\n');
        }
        for line in &lines {
            serde_json::to_writer(&mut text, line).map_err(|error| failed(error.into()))?;
            text.push(b'\n');
        }
        folder::add(&path, &text)?;
        for line in lines {
            self.take(line.at, line.entry);
        }
        Ok(())
    }

    /// Takes an entry in without writing it down.
    pub fn take(&mut self, at: DateTime<FixedOffset>, entry: Entry) {
        let day = at.date_naive();
        self.since = Some(self.since.map_or(day, |since| since.min(day)));
        match entry {
            Entry::Shown { keys } => {
                for key in keys {
                    if let Some((subject, Ok(on))) = key.rsplit_once('@').map(|(subject, on)| (subject, on.parse())) {
                        self.shown.entry(subject.to_owned()).or_default().insert(on);
                    }
                }
            }
            Entry::Snoozed { subjects, until } => {
                self.wishes.extend(subjects.into_iter().map(|subject| (subject, Wish::Snoozed(until))));
            }
            Entry::Silenced { subjects } => {
                self.wishes.extend(subjects.into_iter().map(|subject| (subject, Wish::Silenced)));
            }
            Entry::Resumed { subjects } => self.wishes.retain(|subject, _| !subjects.contains(subject)),
            Entry::Knows { platform, facts } => match self.known.get_mut(&platform) {
                Some(known) if known.facts == facts => {}
                Some(known) => *known = Known { facts, changed: Some(day) },
                None => drop(self.known.insert(platform, Known { facts, changed: None })),
            },
            Entry::Exported { uid, sequence, on, says, cancelled } => {
                self.exported.insert(uid, Exported { sequence, on, says, cancelled, at });
            }
        }
    }

    /// The first day on which this machine looked.
    pub fn since(&self) -> Option<NaiveDate> {
        self.since
    }

    /// The days on which a subject was shown.
    pub fn shown(&self, subject: &str) -> impl Iterator<Item = NaiveDate> {
        self.shown.get(subject).into_iter().flatten().copied()
    }

    /// What the person said to a subject.
    pub fn wish(&self, subject: &str) -> Option<Wish> {
        self.wishes.get(subject).copied()
    }

    /// Every subject that the person said something to, with what.
    pub fn wishes(&self) -> impl Iterator<Item = (&str, Wish)> {
        self.wishes.iter().map(|(subject, wish)| (subject.as_str(), *wish))
    }

    /// The same as if the person had said nothing.
    pub fn without_wishes(&self) -> Self {
        Self { wishes: BTreeMap::new(), ..self.clone() }
    }

    /// What the catalogue said of a platform when it was last looked at.
    pub fn known(&self, platform: &str) -> Option<&[String]> {
        self.known.get(platform).map(|known| known.facts.as_slice())
    }

    /// The day on which it was seen to say something else than before.
    pub fn changed(&self, platform: &str) -> Option<NaiveDate> {
        self.known.get(platform)?.changed
    }

    /// The events that went into calendar files, by their identity.
    pub fn exported(&self) -> &BTreeMap<String, Exported> {
        &self.exported
    }
}

/// Whether the last line is not finished: a power cut left half of it.
fn ends_torn(path: &Path) -> Result<bool, JournalError> {
    match folder::open(path) {
        Ok((file, size)) => {
            Ok(!matches!(folder::read(&file, path, size.saturating_sub(1), size)?.as_slice(), [] | b"\n"))
        }
        Err(JournalError::Read { source, .. }) if source.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// The file in a data folder.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("reminded.jsonl")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn at(text: &str) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339(text).unwrap()
    }

    fn all() -> Vec<Entry> {
        let subjects = || vec!["a".to_owned(), "b".to_owned()];
        let knows = |fact: &str| Entry::Knows { platform: "p".to_owned(), facts: vec![fact.to_owned()] };
        vec![
            Entry::Shown { keys: vec![key("a", day("2025-05-23")), key("with@in", day("2025-05-24"))] },
            Entry::Snoozed { subjects: subjects(), until: day("2025-06-01") },
            Entry::Silenced { subjects: vec!["c".to_owned()] },
            Entry::Resumed { subjects: vec!["b".to_owned()] },
            knows("one"),
            knows("two"),
            Entry::Exported {
                uid: "u".to_owned(),
                sequence: 2,
                on: day("2025-05-26"),
                says: "it".to_owned(),
                cancelled: true,
            },
        ]
    }

    #[test]
    fn what_is_written_down_is_read_back() {
        let folder = tempfile::tempdir().unwrap();
        let mut written = Reminded::open(folder.path()).unwrap();
        assert_eq!(written, Reminded::default());
        written.add(folder.path(), at("2025-05-20T10:00:00+02:00"), all()).unwrap();
        assert_eq!(Reminded::open(folder.path()).unwrap(), written);
        assert_eq!(written.shown("a").collect::<Vec<_>>(), [day("2025-05-23")]);
        assert_eq!(written.shown("with@in").collect::<Vec<_>>(), [day("2025-05-24")]);
        assert_eq!(written.wish("a"), Some(Wish::Snoozed(day("2025-06-01"))));
        assert_eq!(written.wish("b"), None);
        assert_eq!(written.wish("c"), Some(Wish::Silenced));
        assert_eq!(written.wishes().map(|(subject, _)| subject).collect::<Vec<_>>(), ["a", "c"]);
        assert_eq!(written.without_wishes().wish("c"), None);
        assert_eq!(written.known("p"), Some(["two".to_owned()].as_slice()));
        assert_eq!(written.changed("p"), Some(day("2025-05-20")));
        assert_eq!(written.exported()["u"].sequence, 2);
    }

    #[test]
    fn a_torn_line_and_nonsense_cost_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let mut reminded = Reminded::default();
        std::fs::write(file(folder.path()), b"{\"at\":\"2025-\xff\nnonsense\n{\"at\":\"2025-05-20T1").unwrap();
        reminded.add(folder.path(), at("2025-05-20T10:00:00+02:00"), all()).unwrap();
        assert_eq!(Reminded::open(folder.path()).unwrap(), reminded);
    }

    #[test]
    fn what_is_known_for_the_first_time_or_still_is_no_change() {
        let mut reminded = Reminded::default();
        for _ in 0..2 {
            reminded.take(at("2025-05-20T10:00:00+02:00"), all()[4].clone());
        }
        assert_eq!(reminded.changed("p"), None);
    }
}
