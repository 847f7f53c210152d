//! Why a command did not do what it was asked, and the exit code that goes with it.

use std::io;
use std::path::PathBuf;

use super::usage::UsageError;
use crate::desk::DeskError;
use crate::desktop::NotifyError;
use crate::desktop::schedule::ScheduleError;
use crate::letter::{LetterError, Need};
use crate::settings::SettingsError;

/// Why a command did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The command line is not understood.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// The desk refused.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// There is no such text.
    #[error(transparent)]
    Letter(#[from] LetterError),
    /// A text that does not fit yet.
    #[error("{need:?} is not known")]
    Needs {
        /// What has to be known first.
        need: Need,
        /// What to type for that.
        command: Option<String>,
    },
    /// The system did not show a notification.
    #[error(transparent)]
    Notify(#[from] NotifyError),
    /// The schedule could not be read or changed.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// The platform has accounts, and this is none of them.
    #[error("no account {typed:?} on {platform}")]
    NotOnPlatform {
        /// What was typed.
        typed: String,
        /// The platform's id.
        platform: String,
        /// Its accounts, as short id and name.
        known: Vec<(String, String)>,
    },
    /// Several accounts have this name.
    #[error("several accounts are called {typed:?}")]
    SameName {
        /// What was typed.
        typed: String,
        /// The accounts, as short id and platform.
        known: Vec<(String, String)>,
    },
    /// A file named on the command line cannot be read.
    #[error("cannot read {path}: {source}")]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file with a text is empty.
    #[error("{path} is empty")]
    EmptyText {
        /// The file.
        path: PathBuf,
        /// Whether it was to hold what the person sent: then the field may have been left empty.
        sent: bool,
    },
    /// A file named on the command line holds no text.
    #[error("{0} is not text")]
    NotText(PathBuf),
    /// The home folder, in which the data would be kept, is not there.
    #[error("no home folder {0}")]
    NoHome(PathBuf),
    /// The system has no place for data.
    #[error("no data folder")]
    NoFolder,
    /// Standard output cannot be written to.
    #[error("cannot write the output: {0}")]
    Output(io::Error),
}

impl Failure {
    /// 2 where the command line itself is wrong, else 1.
    pub fn code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Desk(DeskError::Settings(SettingsError::Value { .. })) => 2,
            Self::Desk(DeskError::NotOf(..) | DeskError::UnknownAuthority(_)) => 2,
            _ => 1,
        }
    }
}
