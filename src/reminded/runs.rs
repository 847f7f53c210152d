//! What the runs in the background came to: `remind.log`, a few lines for `schedule status` and the window.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::desktop::NotifyError;
use crate::settings::write_atomically;

/// So much of the log is read, in bytes: many times what we write.
const LARGEST: u64 = 1 << 20;

/// Runs that are kept: two days of hourly ones.
const KEPT: usize = 48;

/// What a run came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum Outcome {
    /// There was nothing to show.
    Nothing,
    /// The system accepted a notification.
    Shown {
        /// With so many reminders.
        count: usize,
        /// Why it is going to be shown again, where that could not be written down.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        again: Option<String>,
    },
    /// The system accepted a trial notification.
    Tried,
    /// The system did not accept it; it is tried again at the next run.
    Failed {
        /// Why.
        why: NotifyError,
        /// Whether it was a trial.
        #[serde(default)]
        trial: bool,
    },
}

/// A run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// When.
    pub at: DateTime<FixedOffset>,
    /// What it came to.
    #[serde(flatten)]
    pub outcome: Outcome,
}

/// The newest runs, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Runs(Vec<Run>);

impl Runs {
    /// Reads the log. What cannot be read is no run.
    pub fn open(folder: &Path) -> Self {
        let path = file(folder);
        let bytes = File::open(&path).and_then(|file| {
            let mut bytes = Vec::new();
            file.take(LARGEST).read_to_end(&mut bytes).map(|_| bytes)
        });
        let bytes = bytes.unwrap_or_default();
        let runs = bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok());
        Self(runs.collect())
    }

    /// Adds a run and keeps the newest.
    pub fn add(&mut self, folder: &Path, run: Run) -> std::io::Result<()> {
        self.0.push(run);
        self.0.drain(..self.0.len().saturating_sub(KEPT));
        let mut text = Vec::new();
        for run in &self.0 {
            serde_json::to_writer(&mut text, run)?;
            text.push(b'\n');
        }
        write_atomically(&file(folder), &text)
    }

    /// The newest run.
    pub fn last(&self) -> Option<&Run> {
        self.0.last()
    }

    /// The newest run whose notification was not accepted.
    pub fn last_failure(&self) -> Option<&Run> {
        self.0.iter().rfind(|run| matches!(run.outcome, Outcome::Failed { .. }))
    }

    /// The newest run that had something to show.
    pub fn last_shown(&self) -> Option<&Run> {
        self.0.iter().rfind(|run| run.outcome != Outcome::Nothing)
    }
}

fn file(folder: &Path) -> std::path::PathBuf {
    folder.join("remind.log")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn of_nonsense_only_what_is_a_run_counts() {
        let folder = tempfile::tempdir().unwrap();
        let run = "{\"at\":\"2025-05-20T10:00:00+02:00\",\"outcome\":\"nothing\"}\n";
        let text = [b"\xff\xfe\n{}\n{\"at\":", run.as_bytes(), b"\n", run.as_bytes(), &[b'x'; 3 << 20]].concat();
        std::fs::write(file(folder.path()), text).unwrap();
        let mut runs = Runs::open(folder.path());
        assert_eq!(runs.0.len(), 1);
        let run = runs.0[0].clone();
        runs.add(folder.path(), run).unwrap();
        assert_eq!(Runs::open(folder.path()).0.len(), 2);
        assert!(std::fs::metadata(file(folder.path())).unwrap().len() < 200);
    }

    #[test]
    fn the_newest_runs_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let at = DateTime::parse_from_rfc3339("2025-05-20T10:00:00+02:00").unwrap();
        let mut runs = Runs::open(folder.path());
        assert_eq!(runs.last(), None);
        for count in 0..KEPT + 5 {
            let outcome = Outcome::Shown { count, again: None };
            runs.add(folder.path(), Run { at, outcome }).unwrap();
        }
        runs.add(folder.path(), Run { at, outcome: Outcome::Nothing }).unwrap();
        let read = Runs::open(folder.path());
        assert_eq!(read, runs);
        assert_eq!(read.0.len(), KEPT);
        assert_eq!(read.last().unwrap().outcome, Outcome::Nothing);
        assert_eq!(read.last_shown().unwrap().outcome, Outcome::Shown { count: KEPT + 4, again: None });
    }
}
