//! The second stage of a command line, the command itself: checked, and ready to be carried out.

use std::ffi::OsString;
use std::path::PathBuf;

use super::args::{Typed, shortened, unicode};
use super::spec::Spec;
use super::usage::UsageError;
use super::values;
use crate::catalog::lint::Code;
use crate::catalog::{PartialDate, Purpose};
use crate::desk::LetterFile;
use crate::journal::{ActKind, OwnDay, Said};
use crate::letter::{Choices, Kind, Way};
use crate::settings::Key;

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The checklist.
    List {
        /// Also what is not used, reassuring or retired.
        all: bool,
        /// Only what this finds, the likeliest first.
        find: Option<String>,
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
    /// Note which of several claims held.
    Held {
        /// The platform's id.
        platform: String,
        /// The point's id.
        point: String,
        /// The claim's id.
        claim: String,
    },
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
    /// Something of one's own.
    Own(Own),
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

/// What `own` is asked for. Of what is described, an empty text takes away what was there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Own {
    /// Add a platform, perhaps with a date.
    AddPlatform(Described),
    /// Add a date.
    AddDeadline {
        /// The platform's id.
        platform: String,
        /// The date.
        described: Described,
    },
    /// What there is.
    List,
    /// Change a platform or a date.
    Edit {
        /// Which, as typed.
        id: String,
        /// What is another now.
        described: Described,
    },
    /// Remove a platform or a date.
    Remove {
        /// Which, as typed.
        id: String,
    },
    /// As a file of the catalogue.
    Toml {
        /// Which, as typed; none: the only one.
        id: Option<String>,
    },
}

/// What is told of something of one's own; absent: nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Described {
    /// The platform's name.
    pub name: Option<String>,
    /// The company behind it.
    pub company: Option<String>,
    /// Its address for objections.
    pub email: Option<String>,
    /// Its page for objections.
    pub page: Option<String>,
    /// The date.
    pub day: Option<OwnDay>,
    /// Words about the date.
    pub note: Option<String>,
}

impl Described {
    fn of(typed: &Typed) -> Result<Self, UsageError> {
        let day = match (values::day(typed, "--from")?, values::day(typed, "--last-day")?) {
            (Some(_), Some(_)) => return Err(UsageError::Both("--from", "--last-day")),
            (from, last) => from.map(OwnDay::From).or(last.map(OwnDay::LastDay)),
        };
        Ok(Self {
            name: typed.text("name")?,
            company: typed.text("company")?,
            email: typed.text("email")?,
            page: typed.text("page")?,
            day,
            note: typed.text("note")?,
        })
    }
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
    /// For a website of one's own: what those read for that are asked to stay away; none: to train.
    pub purposes: Vec<Purpose>,
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
            "list" => Self::List { all: typed.has("all"), find: typed.text("find")? },
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
                let (account, purposes) = (typed.text("account")?, values::purposes(typed)?);
                Self::Text(Text { platform, kind, choices, way, account, purposes, into })
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
            "held" => Self::Held { platform: words.text(0)?, point: words.text(1)?, claim: words.text(2)? },
            "undo" => Self::Undo,
            "account add" => Self::AccountAdd { platform: words.text(0)?, handle: words.text(1)? },
            "account list" => Self::AccountList,
            "account rename" => Self::AccountRename { account: words.text(0)?, handle: words.text(1)? },
            "account remove" => Self::AccountRemove { account: words.text(0)? },
            "own add-platform" => {
                let name = Some(words.text(0)?);
                let described = Described { name, ..Described::of(typed)? };
                if described.day.is_none() && described.note.is_some() {
                    return Err(UsageError::Without { option: "--note", other: "--from" });
                }
                Self::Own(Own::AddPlatform(described))
            }
            "own add-deadline" => {
                let (platform, described) = (words.text(0)?, Described::of(typed)?);
                if described.day.is_none() {
                    return Err(UsageError::Missing { spec, operand: "--from" });
                }
                Self::Own(Own::AddDeadline { platform, described })
            }
            "own list" => Self::Own(Own::List),
            "own edit" => Self::Own(Own::Edit { id: words.text(0)?, described: Described::of(typed)? }),
            "own remove" => Self::Own(Own::Remove { id: words.text(0)? }),
            "own toml" => {
                let id = words.words.next().map(|word| unicode(&word)).transpose()?;
                Self::Own(Own::Toml { id })
            }
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
            Self::Own(Own::List | Own::Toml { .. }) => false,
            Self::Schedule(Schedule::Off | Schedule::Status) => false,
            Self::Remind { .. } | Self::Schedule(_) | Self::ExportCalendar { .. } => true,
            Self::Open(open) => !open.print,
            Self::Record(_) | Self::Held { .. } | Self::Undo | Self::Set { .. } | Self::Own(_) => true,
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
