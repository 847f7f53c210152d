//! The second stage of a command line, the command itself: checked, and ready to be carried out.

use std::ffi::OsString;
use std::path::PathBuf;

use super::args::{Typed, shortened, unicode};
use super::spec::Spec;
use super::usage::UsageError;
use super::values;
use crate::catalog::PartialDate;
use crate::catalog::lint::Code;
use crate::desk::LetterFile;
use crate::journal::{ActKind, Said};
use crate::letter::{Choices, Kind, Way};
use crate::settings::Key;

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The checklist.
    List {
        /// Also what is not used, reassuring or retired.
        all: bool,
    },
    /// Everything about a platform.
    Show {
        /// Its id.
        platform: String,
    },
    /// What the law says of a platform.
    Law {
        /// Its id.
        platform: String,
    },
    /// The text to send.
    Text(Text),
    /// Open a route's page.
    Open(Open),
    /// Record what happened.
    Record(Record),
    /// Take the newest event back.
    Undo,
    /// Name an account.
    AccountAdd {
        /// The platform's id.
        platform: String,
        /// The name.
        handle: String,
    },
    /// The accounts.
    AccountList,
    /// Rename an account.
    AccountRename {
        /// The account, as typed.
        account: String,
        /// Its new name.
        handle: String,
    },
    /// Remove an account.
    AccountRemove {
        /// The account, as typed.
        account: String,
    },
    /// Keep a setting.
    Set {
        /// Which.
        key: Key,
        /// Its value; empty erases it.
        value: String,
    },
    /// Show what is due.
    Remind {
        /// Only say what that is.
        dry: bool,
    },
    /// Has the system run `remind`.
    Schedule(Schedule),
    /// Write the dates into a calendar file.
    ExportCalendar {
        /// The file.
        file: PathBuf,
    },
    /// Judge catalogue files.
    Check {
        /// Files and folders.
        paths: Vec<PathBuf>,
        /// How to tell what was found.
        format: Format,
    },
    /// Explain a rule that they are judged by.
    Explain {
        /// Which.
        rule: Code,
        /// How to tell it.
        format: Format,
    },
    /// Help; on one command, or on a word that several begin with.
    Help(Option<&'static str>),
}

/// What `schedule` is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Register it.
    On,
    /// Take it away.
    Off,
    /// Say how it is.
    Status,
    /// Show a trial notification through it.
    Test,
}

/// What `text` is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The platform's id.
    pub platform: String,
    /// Which text.
    pub kind: Kind,
    /// What the person adds to it.
    pub choices: Choices,
    /// The way it goes; none: as the platform's first route does.
    pub way: Option<Way>,
    /// The account, as typed.
    pub account: Option<String>,
    /// Where it is to appear.
    pub into: Into,
}

/// Where a text is to appear.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Into {
    /// On standard output.
    Output,
    /// In a file.
    File(LetterFile),
    /// In the mail program: the address that opens it is printed.
    Mailto,
}

/// What `open` is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// The platform's id.
    pub platform: String,
    /// The route's id.
    pub route: Option<String>,
    /// The account, as typed.
    pub account: Option<String>,
    /// Print the address instead.
    pub print: bool,
}

/// What `record` is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The platform's id.
    pub platform: String,
    /// What happened.
    pub kind: ActKind,
    /// When.
    pub on: Option<PartialDate>,
    /// The account, as typed.
    pub account: Option<String>,
    /// The route's id.
    pub route: Option<String>,
    /// The person's own note.
    pub note: Option<String>,
    /// The file with the text that was sent, or with the company's message.
    pub text: Option<PathBuf>,
    /// What the message says beyond its kind.
    pub said: Said,
}

/// How `check` tells what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A line each, for people.
    Text,
    /// For programs.
    Json,
    /// For the checks of GitHub.
    Github,
}

impl Command {
    /// Checks what was typed after the command's own words.
    pub fn of(spec: &'static Spec, words: Vec<OsString>, typed: &Typed) -> Result<Self, UsageError> {
        if typed.has("help") {
            return Ok(Self::Help(Some(spec.first_word())));
        }
        let mut words = Words { spec, words: words.into_iter() };
        let command = match spec.name {
            "list" => Self::List { all: typed.has("all") },
            "show" => Self::Show { platform: words.text(0)? },
            "law" => Self::Law { platform: words.text(0)? },
            "text" => {
                let (platform, kind) = (words.text(0)?, values::letter_kind(typed)?);
                let into = match (values::letter_file(typed)?, typed.has("mailto")) {
                    (Some(_), true) => return Err(UsageError::Both("--out", "--mailto")),
                    (Some(file), false) => Into::File(file),
                    (None, true) => Into::Mailto,
                    (None, false) => Into::Output,
                };
                let (choices, way) = (values::choices(typed, kind)?, values::way(typed)?);
                Self::Text(Text { platform, kind, choices, way, account: typed.text("account")?, into })
            }
            "open" => Self::Open(Open {
                platform: words.text(0)?,
                route: typed.text("route")?,
                account: typed.text("account")?,
                print: typed.has("print"),
            }),
            "record" if typed.has("evidence") => return Err(UsageError::Later("--evidence")),
            "record" => Self::Record(Record {
                platform: words.text(0)?,
                kind: values::act_kind(&words.text(1)?)?,
                on: values::day_or_month(typed, "--on")?,
                account: typed.text("account")?,
                route: typed.text("route")?,
                note: typed.text("note")?,
                text: typed.options.get("text").map(PathBuf::from),
                said: Said {
                    reasons: values::reasons(typed)?,
                    gist: typed.text("says")?,
                    until: values::day(typed, "--until")?,
                    reference: typed.text("reference")?,
                    no_remedies: typed.has("no-remedies"),
                    authority: typed.text("authority")?,
                },
            }),
            "undo" => Self::Undo,
            "account add" => Self::AccountAdd { platform: words.text(0)?, handle: words.text(1)? },
            "account list" => Self::AccountList,
            "account rename" => Self::AccountRename { account: words.text(0)?, handle: words.text(1)? },
            "account remove" => Self::AccountRemove { account: words.text(0)? },
            "set" => Self::Set { key: values::key(&words.text(0)?)?, value: words.text(1)? },
            "remind" => Self::Remind { dry: typed.has("dry-run") },
            "schedule on" => Self::Schedule(Schedule::On),
            "schedule off" => Self::Schedule(Schedule::Off),
            "schedule status" => Self::Schedule(Schedule::Status),
            "schedule test" => Self::Schedule(Schedule::Test),
            "export calendar" => Self::ExportCalendar { file: PathBuf::from(words.next(0)?) },
            "check" if typed.has("explain") => {
                Self::Explain { rule: values::rule(typed)?, format: values::format(typed)? }
            }
            "check" => {
                let first = words.next(0)?;
                let rest = words.words.by_ref();
                Self::Check {
                    paths: std::iter::once(first).chain(rest).map(PathBuf::from).collect(),
                    format: values::format(typed)?,
                }
            }
            _ => Self::Help(values::command(words.words.by_ref().collect())?),
        };
        words.end()?;
        Ok(command)
    }
}

impl Command {
    /// Whether it writes in the data folder.
    pub fn writes(&self) -> bool {
        match self {
            // A letter's file is the person's own, wherever they want it.
            Self::List { .. } | Self::Show { .. } | Self::Law { .. } | Self::Text(_) | Self::AccountList => false,
            Self::Check { .. } | Self::Explain { .. } | Self::Help(_) | Self::Remind { dry: true } => false,
            Self::Schedule(Schedule::Off | Schedule::Status) => false,
            Self::Remind { .. } | Self::Schedule(_) | Self::ExportCalendar { .. } => true,
            Self::Open(open) => !open.print,
            Self::Record(_) | Self::Undo | Self::Set { .. } => true,
            Self::AccountAdd { .. } | Self::AccountRename { .. } | Self::AccountRemove { .. } => true,
        }
    }
}

/// The words after a command's own.
struct Words {
    spec: &'static Spec,
    words: std::vec::IntoIter<OsString>,
}

impl Words {
    fn next(&mut self, number: usize) -> Result<OsString, UsageError> {
        let missing = || UsageError::Missing {
            spec: self.spec,
            operand: self.spec.operands.get(number).copied().unwrap_or_default(),
        };
        self.words.next().ok_or_else(missing)
    }

    fn text(&mut self, number: usize) -> Result<String, UsageError> {
        unicode(&self.next(number)?)
    }

    fn end(&mut self) -> Result<(), UsageError> {
        match self.words.next() {
            Some(word) => Err(UsageError::TooMuch { word: shortened(&word.to_string_lossy()), spec: self.spec }),
            None => Ok(()),
        }
    }
}
