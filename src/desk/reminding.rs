//! What the desk does for reminders: one run at a time shows them, writes down what was shown, and leaves a line in
//! its log.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{Desk, DeskError, Done};
use crate::desktop::schedule::ScheduleError;
use crate::desktop::{Desktop, Notification, NotifyError};
use crate::journal::{JournalError, folder};
use crate::reminded::{Entry, Outcome, Reminded, Run, Runs, Wish};

/// For so long after it was asked for a trial is shown; later nobody waits for it any more.
const TRIAL_LASTS: Duration = Duration::from_secs(120);

/// How long the system may take to run what is registered.
const TRIAL_PATIENCE: Duration = Duration::from_secs(15);

/// After so long without an answer it is asked once more.
const TRIAL_AGAIN: Duration = Duration::from_secs(4);

/// Between two looks whether it did.
const TRIAL_PAUSE: Duration = Duration::from_millis(50);

/// The turn to remind. It ends when this is dropped.
#[derive(Debug)]
pub struct Turn(#[expect(dead_code, reason = "held, not read")] Option<File>);

impl Desk {
    /// What this machine has shown, and what the person said to it.
    pub fn reminded(&self) -> &Reminded {
        &self.reminded
    }

    /// What the runs in the background came to.
    pub fn runs(&self) -> Runs {
        Runs::open(&self.folder)
    }

    /// Takes the turn to remind, and reads what was written before it; none while another run has it. In a folder that
    /// cannot be written there are no turns, and every run may remind.
    pub fn take_turn(&mut self) -> Result<Option<Turn>, DeskError> {
        let lock = folder::create(&self.folder);
        let turn = match lock.and_then(|()| folder::lock(&self.folder, "remind.lock", Duration::ZERO)) {
            Ok(lock) => Turn(Some(lock)),
            Err(JournalError::Busy { .. }) => return Ok(None),
            Err(_) => Turn(None),
        };
        self.refresh()?;
        Ok(Some(turn))
    }

    /// Sees what the catalogue says now of the platforms that somebody is reminded of: what is new in it is news.
    /// Gives that, to be written down.
    pub fn look(&mut self) -> Vec<Entry> {
        let (new, now) = (self.plan().observed(&self.reminded), self.now());
        new.iter().for_each(|entry| self.reminded.take(now, entry.clone()));
        new
    }

    /// Sees what the catalogue says now, and writes it down. Where it cannot be written it is seen again next time.
    pub fn observe(&mut self) {
        let new = self.look();
        self.changes += 1;
        let _ = self.reminded.add(&self.folder, self.now(), new);
    }

    /// Shows a notification, and writes down under which keys once the system accepted it.
    pub fn show(&mut self, notification: &Notification, keys: Vec<String>) -> Shown {
        self.changes += 1;
        match self.desktop.notify(notification) {
            Ok(()) => Shown::Accepted {
                kept: self.reminded.add(&self.folder, self.desktop.now(), vec![Entry::Shown { keys }]),
            },
            Err(why) => Shown::Failed(why),
        }
    }

    /// Leaves a line in the log. It is a help and no record: where it cannot be written nothing is lost.
    pub fn log(&self, outcome: Outcome) {
        let run = Run { at: self.now(), outcome };
        let _ = self.runs().add(&self.folder, run);
    }

    /// Whether a trial is asked for that was not given yet.
    pub fn is_trial_due(&self) -> bool {
        let asked = fs::metadata(trial_file(&self.folder)).and_then(|file| file.modified()).ok();
        // A clock that was put back makes it asked for in the future: that is recent enough.
        asked.is_some_and(|asked| asked.elapsed().map_or(true, |age| age < TRIAL_LASTS))
    }

    /// The trial was given, or nobody waits for it any more.
    pub fn end_trial(&self) {
        let _ = fs::remove_file(trial_file(&self.folder));
    }

    pub(super) fn wish(&mut self, subjects: Vec<String>, wish: Option<Wish>) -> Result<Done, DeskError> {
        let entry = match wish {
            Some(Wish::Snoozed(until)) => Entry::Snoozed { subjects, until },
            Some(Wish::Silenced) => Entry::Silenced { subjects },
            None => Entry::Resumed { subjects },
        };
        self.reminded.add(&self.folder, self.desktop.now(), vec![entry])?;
        Ok(Done::Wished(wish))
    }
}

/// Shows a trial notification now, through what is registered with the system: asks for it in the folder that is
/// registered, has the system run the job, and waits for what came of it. Takes some seconds.
pub fn trial(folder: &Path, desktop: &dyn Desktop) -> Result<Outcome, DeskError> {
    let scheduler = desktop.scheduler();
    let registered = scheduler.registered()?.ok_or(ScheduleError::NotRegistered)?;
    let gone = registered.broken && registered.job.as_ref().is_none_or(|job| !job.program.exists());
    if gone {
        return Err(DeskError::NoTrial);
    }
    let folder = registered.job.map_or_else(|| folder.to_owned(), |job| job.folder);
    let path = trial_file(&folder);
    folder::create(&folder)?;
    fs::write(&path, b"").map_err(|source| JournalError::Write { path: path.clone(), source })?;
    let start = Instant::now();
    let mut ran = Ok(());
    // A run that had begun before it was asked for does not see it, and another can be asked for after that one only.
    while ran.is_ok() && path.exists() && start.elapsed() < TRIAL_PATIENCE {
        ran = scheduler.run();
        let again = Instant::now() + TRIAL_AGAIN;
        while ran.is_ok() && path.exists() && Instant::now() < again {
            sleep(TRIAL_PAUSE);
        }
    }
    let given = !path.exists();
    let _ = fs::remove_file(&path);
    ran?;
    match Runs::open(&folder).last() {
        Some(run) if given => Ok(run.outcome.clone()),
        _ => Err(DeskError::NoTrial),
    }
}

fn trial_file(folder: &Path) -> PathBuf {
    folder.join("remind.trial")
}

/// What came of showing a notification.
#[derive(Debug)]
pub enum Shown {
    /// The system accepted it, and that it did was written down, or could not be.
    Accepted {
        /// Whether it was written down.
        kept: Result<(), JournalError>,
    },
    /// It did not.
    Failed(NotifyError),
}
