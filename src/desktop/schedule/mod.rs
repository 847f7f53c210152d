//! Has the system run `bezwaar remind` while no window is open. No process of ours is kept alive.
//!
//! Each way is a pure function from a [`Job`] to the files that it needs, and a few calls of the system's own tool.

use std::io;
use std::path::{Path, PathBuf};

/// What the system is to run, each hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The program: a path that still exists tomorrow.
    pub program: PathBuf,
    /// The data folder it is about.
    pub folder: PathBuf,
}

/// How the system runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A timer of the user's own systemd, each hour.
    Systemd,
    /// An entry in the session's autostart folder: only at log-in.
    Autostart,
    /// A LaunchAgent, each hour.
    LaunchAgent,
    /// A task of the Task Scheduler, each hour.
    TaskScheduler,
}

/// What is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registered {
    /// How.
    pub way: Way,
    /// What, as far as it can be read back.
    pub job: Option<Job>,
    /// It would not work as it is: the program is gone, a file is missing or the system does not know of it.
    pub broken: bool,
}

/// Why the schedule could not be read or changed.
#[derive(Debug, thiserror::Error)]
pub enum ScheduleError {
    /// The system has no way of running something by itself that is known to us.
    #[error("this system has no scheduler")]
    NoScheduler,
    /// Nothing is registered that could be run.
    #[error("nothing is registered")]
    NotRegistered,
    /// The program's own path is not known.
    #[error("the program does not know where it is: {0}")]
    NoProgram(String),
    /// A file could not be written or removed.
    #[error("cannot write {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system's tool refused.
    #[error("{tool}: {said}")]
    Tool {
        /// Its name.
        tool: String,
        /// What it said.
        said: String,
    },
}

/// What registers jobs with the system. Every call may take seconds.
pub trait Scheduler: Send + Sync {
    /// Registers `remind` for a data folder, or makes what is registered right. Doing it twice is doing it once.
    fn on(&self, folder: &Path) -> Result<Registered, ScheduleError>;

    /// Takes it away; nothing is left behind.
    fn off(&self) -> Result<(), ScheduleError>;

    /// What is registered.
    fn registered(&self) -> Result<Option<Registered>, ScheduleError>;

    /// Has the system run what is registered, now.
    fn run(&self) -> Result<(), ScheduleError>;

    /// Makes a registered job right that this program registered, where it moved or an older version wrote it.
    /// Says whether there was something to do.
    fn repair(&self) -> Result<bool, ScheduleError>;
}

/// This system's own.
#[derive(Clone, Copy, Debug)]
pub struct System;

impl Scheduler for System {
    fn on(&self, _folder: &Path) -> Result<Registered, ScheduleError> {
        Err(ScheduleError::NoScheduler)
    }

    fn off(&self) -> Result<(), ScheduleError> {
        Ok(())
    }

    fn registered(&self) -> Result<Option<Registered>, ScheduleError> {
        Ok(None)
    }

    fn run(&self) -> Result<(), ScheduleError> {
        Err(ScheduleError::NotRegistered)
    }

    fn repair(&self) -> Result<bool, ScheduleError> {
        Ok(false)
    }
}
