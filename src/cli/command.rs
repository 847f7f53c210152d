//! The second stage of a command line, the command itself: checked, and ready to be carried out.

use std::ffi::OsString;
use std::path::PathBuf;

use super::args::{Typed, shortened, unicode};
use super::near::near;
use super::spec::{COMMANDS, Spec, first_words};
use super::usage::UsageError;
use crate::catalog::PartialDate;
use crate::journal::ActKind;
use crate::letter::Kind;
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
    /// Judge catalogue files.
    Check {
        /// Files and folders.
        paths: Vec<PathBuf>,
        /// How to tell what was found.
        format: Format,
    },
    /// Help; on one command, or on a word that several begin with.
    Help(Option<&'static str>),
}

/// What `text` is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The platform's id.
    pub platform: String,
    /// Which text.
    pub kind: Kind,
    /// The person's own situation.
    pub reason: Option<String>,
    /// The account, as typed.
    pub account: Option<String>,
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
    /// The file with the text that was sent.
    pub text: Option<PathBuf>,
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
            "text" => Self::Text(Text {
                platform: words.text(0)?,
                kind: letter_kind(typed)?,
                reason: typed.text("reason")?,
                account: typed.text("account")?,
            }),
            "open" => Self::Open(Open {
                platform: words.text(0)?,
                route: typed.text("route")?,
                account: typed.text("account")?,
                print: typed.has("print"),
            }),
            "record" if typed.has("evidence") => return Err(UsageError::Later("--evidence")),
            "record" => Self::Record(Record {
                platform: words.text(0)?,
                kind: act_kind(&words.text(1)?)?,
                on: day_or_month(typed)?,
                account: typed.text("account")?,
                route: typed.text("route")?,
                note: typed.text("note")?,
                text: typed.options.get("text").map(PathBuf::from),
            }),
            "undo" => Self::Undo,
            "account add" => Self::AccountAdd { platform: words.text(0)?, handle: words.text(1)? },
            "account list" => Self::AccountList,
            "account rename" => Self::AccountRename { account: words.text(0)?, handle: words.text(1)? },
            "account remove" => Self::AccountRemove { account: words.text(0)? },
            "set" => Self::Set { key: key(&words.text(0)?)?, value: words.text(1)? },
            "check" => {
                let first = words.next(0)?;
                let rest = words.words.by_ref();
                Self::Check {
                    paths: std::iter::once(first).chain(rest).map(PathBuf::from).collect(),
                    format: format(typed)?,
                }
            }
            _ => help(words.words.by_ref().collect())?,
        };
        words.end()?;
        Ok(command)
    }
}

impl Command {
    /// Whether it writes in the data folder.
    pub fn writes(&self) -> bool {
        match self {
            Self::List { .. } | Self::Show { .. } | Self::Text(_) | Self::AccountList => false,
            Self::Check { .. } | Self::Help(_) => false,
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

/// One of the words that can stand somewhere, else what is wrong.
fn wrong(what: &'static str, word: &str, choices: &[&str]) -> UsageError {
    UsageError::Word { what, word: shortened(word), choices: choices.iter().map(|&word| word.to_owned()).collect() }
}

fn act_kind(word: &str) -> Result<ActKind, UsageError> {
    ActKind::from_word(word).ok_or_else(|| wrong("EVENT", word, &ActKind::ALL.map(ActKind::word)))
}

fn key(word: &str) -> Result<Key, UsageError> {
    word.parse().map_err(|()| wrong("KEY", word, &Key::ALL.map(Key::word)))
}

fn letter_kind(typed: &Typed) -> Result<Kind, UsageError> {
    let Some(word) = typed.text("kind")? else {
        return Ok(Kind::Short);
    };
    Kind::from_word(&word).ok_or_else(|| wrong("--kind", &word, &Kind::ALL.map(Kind::word)))
}

fn format(typed: &Typed) -> Result<Format, UsageError> {
    match typed.text("format")?.as_deref() {
        None if typed.has("json") => Ok(Format::Json),
        None | Some("text") => Ok(Format::Text),
        Some("json") => Ok(Format::Json),
        Some("github") => Ok(Format::Github),
        Some(word) => Err(wrong("--format", word, &["text", "json", "github"])),
    }
}

fn day_or_month(typed: &Typed) -> Result<Option<PartialDate>, UsageError> {
    let Some(text) = typed.text("on")? else {
        return Ok(None);
    };
    match text.parse() {
        Ok(year @ PartialDate::Year(_)) => Err(UsageError::OnlyYear(year)),
        Ok(date) => Ok(Some(date)),
        Err(_) => Err(UsageError::On(shortened(&text))),
    }
}

fn help(words: Vec<OsString>) -> Result<Command, UsageError> {
    let Some(word) = words.first().map(unicode).transpose()? else {
        return Ok(Command::Help(None));
    };
    let found = COMMANDS.iter().map(Spec::first_word).find(|first| *first == word);
    let unknown = || UsageError::Command { near: near(&word, first_words()), word: shortened(&word) };
    Ok(Command::Help(Some(found.ok_or_else(unknown)?)))
}
