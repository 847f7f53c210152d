//! Has the system run `bezwaar remind` while no window is open. No process of ours is kept alive.
//!
//! Each way is a pure function from a [`Job`] to the files that it needs, and a few calls of the system's own tool. All
//! of them are compiled everywhere, so that all of them are tested everywhere.

pub mod autostart;
mod files;
pub mod launchd;
pub mod program;
pub mod systemd;
pub mod tasks;
pub mod tool;
mod xml;

use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

use program::Running;
use tool::{Real, Tools};

/// What the system is to run, each hour.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The program: a path that still exists tomorrow.
    pub program: PathBuf,
    /// The data folder it is about.
    pub folder: PathBuf,
}

impl Job {
    /// Its command line, the program first.
    fn words(&self) -> Vec<OsString> {
        vec![self.program.clone().into(), "remind".into(), "--data-dir".into(), self.folder.clone().into()]
    }

    /// The same where the program's path may have one of some characters that what reads it stumbles over: then a shell
    /// starts it, which is handed the path as a word.
    fn words_without(&self, stumbles: &str) -> Vec<OsString> {
        let path = self.program.as_os_str().as_encoded_bytes();
        let plain = !path.iter().any(|byte| byte.is_ascii_control() || stumbles.as_bytes().contains(byte));
        let shell = if plain { &[][..] } else { &SHELL };
        shell.iter().map(OsString::from).chain(self.words()).collect()
    }

    /// The job of a command line.
    fn of(words: &[OsString]) -> Option<Self> {
        let shell = SHELL.map(OsString::from);
        match words.strip_prefix(shell.as_slice()).unwrap_or(words) {
            [program, remind, option, folder] if remind == "remind" && option == "--data-dir" => {
                Some(Self { program: program.into(), folder: folder.into() })
            }
            _ => None,
        }
    }
}

/// Starts the program that is its next word, with what comes after that.
const SHELL: [&str; 3] = ["/bin/sh", "-c", "exec \"$0\" \"$@\""];

/// A path as text that a file of the system can hold.
fn unicode(path: &Path) -> Result<&str, ScheduleError> {
    let whole = |text: &&str| !text.contains(|c: char| c.is_control() && !['\n', '\t'].contains(&c));
    path.to_str().filter(whole).ok_or_else(|| ScheduleError::Path(path.to_owned()))
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

impl Way {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Systemd => "systemd",
            Self::Autostart => "autostart",
            Self::LaunchAgent => "launch-agent",
            Self::TaskScheduler => "task-scheduler",
        }
    }
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
    /// The path of the program or of the folder cannot be written into the system's files.
    #[error("not a path that the system's files can hold: {0:?}")]
    Path(PathBuf),
    /// A file could not be written or removed.
    #[error("cannot write {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The system lacks a tool that it has where it has a scheduler.
    #[error("no {0}")]
    NoTool(String),
    /// The system's tool did not answer.
    #[error("{0} does not answer")]
    Silent(String),
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

/// One way of having the system run a job.
pub trait Registrar {
    /// Which.
    fn way(&self) -> Way;

    /// Whether this system has it for this person.
    fn works(&self) -> Result<(), ScheduleError>;

    /// Registers a job, in the place of what was registered so.
    fn put(&self, job: &Job) -> Result<(), ScheduleError>;

    /// Takes it away, with everything that was made for it. Fine where nothing is there.
    fn clear(&self) -> Result<(), ScheduleError>;

    /// What is registered so, as far as files tell.
    fn find(&self) -> Option<Found>;

    /// Whether the system knows of it, and means to run it.
    fn is_active(&self) -> bool;

    /// Has the system run it now.
    fn run(&self) -> Result<(), ScheduleError>;
}

/// What was found registered in one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What is run, if that can be read.
    pub job: Option<Job>,
    /// Everything is as this version writes it.
    pub as_we_write_it: bool,
    /// Somebody switched it off in the system's own settings.
    pub declined: bool,
}

/// The ways of a system, best first, and the program that is to be run.
pub struct Ways<'t> {
    /// The ways.
    pub ways: Vec<Box<dyn Registrar + Send + Sync + 't>>,
    /// Where the program is.
    pub running: Result<Running, ScheduleError>,
}

impl<'t> Ways<'t> {
    /// Those of this system.
    pub fn here(tools: &'t dyn Tools) -> Self {
        let ways = directories::BaseDirs::new().map(|dirs| Self::of(&dirs, tools)).unwrap_or_default();
        Self { ways, running: Running::here() }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    fn of(dirs: &directories::BaseDirs, tools: &'t dyn Tools) -> Vec<Box<dyn Registrar + Send + Sync + 't>> {
        let home = dirs.home_dir();
        // A folder that somebody chose by name is theirs, also when it is empty.
        let base = |folder: &Path, usual: &str| {
            let top = if folder == home.join(usual) { home } else { folder };
            (folder.to_owned(), top.to_owned())
        };
        let config = base(dirs.config_dir(), ".config");
        let data = base(dirs.data_dir(), ".local/share");
        vec![
            Box::new(systemd::Systemd { config: config.clone(), data, tools }),
            Box::new(autostart::Autostart { config, tools }),
        ]
    }

    #[cfg(target_os = "macos")]
    fn of(dirs: &directories::BaseDirs, tools: &'t dyn Tools) -> Vec<Box<dyn Registrar + Send + Sync + 't>> {
        vec![Box::new(launchd::Launchd { home: dirs.home_dir().to_owned(), tools })]
    }

    #[cfg(windows)]
    fn of(dirs: &directories::BaseDirs, tools: &'t dyn Tools) -> Vec<Box<dyn Registrar + Send + Sync + 't>> {
        vec![Box::new(tasks::Tasks { local: dirs.data_local_dir().to_owned(), tools })]
    }

    fn program(&self) -> Result<PathBuf, ScheduleError> {
        match &self.running {
            Ok(running) => running.lasting(),
            Err(error) => Err(ScheduleError::NoProgram(error.to_string())),
        }
    }

    /// What is registered, and how.
    fn find(&self) -> Option<(&(dyn Registrar + Send + Sync + 't), Found)> {
        self.ways.iter().find_map(|way| Some((way.as_ref(), way.find()?)))
    }

    /// Registers a job in the best way that works, and in no other.
    fn put(&self, job: Job) -> Result<Registered, ScheduleError> {
        let mut tried = None;
        for way in &self.ways {
            let was_there = way.find().is_some();
            match way.works().and_then(|()| way.put(&job)) {
                Ok(()) => {
                    let others = self.ways.iter().filter(|other| other.way() != way.way());
                    // What stays of another way is a second run each time, which shows nothing twice.
                    others.for_each(|other| drop(other.clear()));
                    return Ok(Registered { way: way.way(), job: Some(job), broken: false });
                }
                Err(error) => {
                    if !was_there {
                        let _ = way.clear();
                    }
                    tried.get_or_insert(error);
                }
            }
        }
        Err(tried.unwrap_or(ScheduleError::NoScheduler))
    }
}

impl Scheduler for Ways<'_> {
    fn on(&self, folder: &Path) -> Result<Registered, ScheduleError> {
        let absolute = |source| ScheduleError::File { path: folder.to_owned(), source };
        let folder = std::path::absolute(folder).map_err(absolute)?;
        self.put(Job { program: self.program()?, folder })
    }

    fn off(&self) -> Result<(), ScheduleError> {
        let cleared: Vec<_> = self.ways.iter().map(|way| way.clear()).collect();
        cleared.into_iter().collect()
    }

    fn registered(&self) -> Result<Option<Registered>, ScheduleError> {
        let Some((way, found)) = self.find() else { return Ok(None) };
        let runs = found.job.as_ref().is_some_and(|job| job.program.is_file());
        let sound = runs && found.as_we_write_it && !found.declined && way.is_active();
        Ok(Some(Registered { way: way.way(), job: found.job, broken: !sound }))
    }

    fn run(&self) -> Result<(), ScheduleError> {
        let (way, _) = self.find().ok_or(ScheduleError::NotRegistered)?;
        way.run()
    }

    fn repair(&self) -> Result<bool, ScheduleError> {
        let Some((way, found)) = self.find() else { return Ok(false) };
        let Some(job) = found.job.filter(|_| !found.declined) else { return Ok(false) };
        let better = || self.ways.first().is_some_and(|best| best.way() != way.way() && best.works().is_ok());
        let job = match job.program.is_file() {
            false => Job { program: self.program()?, ..job },
            // Another installation, which is there, has its own window to see to it.
            true if !program::is_same(&job.program, &self.program()?) => return Ok(false),
            true if !found.as_we_write_it || better() => job,
            true => return Ok(false),
        };
        self.put(job).map(|_| true)
    }
}

/// This system's own.
#[derive(Clone, Copy, Debug)]
pub struct System;

impl Scheduler for System {
    fn on(&self, folder: &Path) -> Result<Registered, ScheduleError> {
        Ways::here(&Real).on(folder)
    }

    fn off(&self) -> Result<(), ScheduleError> {
        Ways::here(&Real).off()
    }

    fn registered(&self) -> Result<Option<Registered>, ScheduleError> {
        Ways::here(&Real).registered()
    }

    fn run(&self) -> Result<(), ScheduleError> {
        Ways::here(&Real).run()
    }

    fn repair(&self) -> Result<bool, ScheduleError> {
        Ways::here(&Real).repair()
    }
}
