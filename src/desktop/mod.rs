//! The outside world: the clock, the folders, the language, the browser, notifications and the schedule.
//!
//! Behind a trait, so that everything else is tested without one. Knows nothing of ours but the language.
//! Beside it stands what only the window asks the system for.

#[cfg(feature = "window")]
pub mod appearance;
#[cfg(feature = "window")]
pub mod message;
pub mod notify;
#[cfg(all(feature = "window", unix, not(target_os = "macos")))]
mod portal;
pub mod renderer;
pub mod schedule;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local};

use crate::lang::Lang;
pub use notify::{Notification, NotifyError};
use schedule::Scheduler;

/// The program's name among the system's.
pub const APP_ID: &str = "nl.bezwaar.Bezwaar";

/// The page could not be opened in a browser.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no browser could be started for {url}: {why}")]
pub struct OpenError {
    /// The page.
    pub url: String,
    /// What the system said.
    pub why: String,
}

/// The outside world.
pub trait Desktop: Send + Sync {
    /// The instant, with the local offset.
    fn now(&self) -> DateTime<FixedOffset>;

    /// Opens a page in the browser. Waits at most some seconds for the browser to say that it could not.
    fn open(&self, url: &str) -> Result<(), OpenError>;

    /// Opens a file of the person's with the program that their system has for it. Waits as long as for a page.
    fn open_file(&self, path: &Path) -> Result<(), OpenError>;

    /// Shows a notification, and waits until the system accepted it; at most some seconds.
    fn notify(&self, notification: &Notification) -> Result<(), NotifyError>;

    /// The name of what shows notifications, where the system tells.
    fn notification_service(&self) -> Result<Option<String>, NotifyError>;

    /// What has the system run something while no window is open.
    fn scheduler(&self) -> &dyn Scheduler;

    /// Where this person's downloads go, if there is such a place.
    fn downloads(&self) -> Option<PathBuf> {
        directories::UserDirs::new()?.download_dir().map(PathBuf::from)
    }
}

/// The clock: the system's, or one that was told what time it is and goes on from there.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system's.
    System,
    /// `--now`: the instant given, and when it was given.
    Pretend(DateTime<FixedOffset>, Instant),
}

impl Clock {
    /// A clock that is told what time it is.
    pub fn pretend(now: DateTime<FixedOffset>) -> Self {
        Self::Pretend(now, Instant::now())
    }

    /// The instant, with the local offset.
    pub fn now(&self) -> DateTime<FixedOffset> {
        match self {
            Self::System => Local::now().fixed_offset(),
            Self::Pretend(start, since) => chrono::Duration::from_std(since.elapsed())
                .ok()
                .and_then(|elapsed| start.checked_add_signed(elapsed))
                .unwrap_or(*start),
        }
    }
}

/// This computer.
#[derive(Clone, Copy, Debug)]
pub struct Computer {
    /// Its clock.
    pub clock: Clock,
}

/// How long a browser may take to say that it cannot start. One that takes longer has started.
const PATIENCE: Duration = Duration::from_secs(4);

impl Desktop for Computer {
    fn now(&self) -> DateTime<FixedOffset> {
        self.clock.now()
    }

    fn open(&self, url: &str) -> Result<(), OpenError> {
        open_patiently(url.as_ref())
    }

    fn open_file(&self, path: &Path) -> Result<(), OpenError> {
        open_patiently(path.as_os_str())
    }

    fn notify(&self, notification: &Notification) -> Result<(), NotifyError> {
        notify::show(notification)
    }

    fn notification_service(&self) -> Result<Option<String>, NotifyError> {
        notify::service()
    }

    fn scheduler(&self) -> &dyn Scheduler {
        &schedule::System
    }
}

/// Opens something with the program that the system has for it.
fn open_patiently(what: &OsStr) -> Result<(), OpenError> {
    let failed = |why: String| OpenError { url: what.to_string_lossy().into_owned(), why };
    let (told, answer) = mpsc::channel();
    let opened = what.to_owned();
    std::thread::Builder::new()
        .name("open".to_owned())
        .spawn(move || {
            // Nobody listens any more once the patience is over.
            let _ = told.send(open::that(opened));
        })
        .map_err(|error| failed(error.to_string()))?;
    match answer.recv_timeout(PATIENCE) {
        Ok(Err(error)) => Err(failed(error.to_string())),
        Ok(Ok(())) | Err(_) => Ok(()),
    }
}

/// The data folder of this system for this person, if the system has such a place.
pub fn data_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("nl", "Bezwaar", "Bezwaar").map(|dirs| dirs.data_dir().to_owned())
}

/// The system's language, if it is one of ours.
pub fn system_lang() -> Option<Lang> {
    sys_locale::get_locales().find_map(|tag| Lang::from_tag(&tag))
}
