//! Turns what went wrong into one plain sentence with a remedy, in the person's language.
//!
//! The only home of such words: both faces speak through it, and the rooms that fail only say what failed. The
//! sentences are the messages of `errors.ftl`, and of `check.ftl` for catalogue files.

mod usage;

use std::io;
use std::path::Path;

use crate::catalog::lint::Finding;
use crate::catalog::{CatalogError, embedded};
use crate::cli::{Failure, near};
use crate::desk::{DeskError, Remark};
use crate::desktop::OpenError;
use crate::i18n::{Messages, Value};
use crate::journal::{JournalError, Notice};
use crate::letter::LetterError;
use crate::settings::{LONGEST, SettingsError};

/// Something that can be explained to a person.
pub trait Explain {
    /// One plain line: what is wrong, and what to do about it.
    fn explain(&self, m: &Messages) -> String;
}

impl Explain for DeskError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::UnknownPlatform(platform) => {
                let ids = embedded().platforms().map(|(_, platform)| platform.id.as_str());
                let near = near(platform, ids);
                m.tv("error-unknown-platform", &[("platform", text(platform)), ("near", or(m, &near))])
            }
            Self::UnknownRoute { platform, route, known } => m.tv(
                "error-unknown-route",
                &[("platform", text(platform)), ("route", text(route)), ("known", or(m, known))],
            ),
            Self::NoPage { platform, .. } => m.tv("error-no-page", &[("platform", text(platform))]),
            Self::UnknownAccount(account) => m.tv("error-unknown-account", &[("account", text(account))]),
            Self::WhichAccount { platform, known } => {
                m.tv("error-which-account", &[("platform", text(platform)), ("known", accounts(m, known))])
            }
            Self::SameAccount(handle) => m.tv("error-same-account", &[("handle", text(handle))]),
            Self::EmptyHandle => m.t("error-empty-handle"),
            Self::TooLong(longest) => m.tv("error-too-long", &[("longest", (*longest).into())]),
            Self::Ahead(date) => m.tv("error-ahead", &[("date", m.date(*date).into())]),
            Self::NothingToUndo => m.t("error-nothing-to-undo"),
            Self::Journal(error) => error.explain(m),
            Self::Settings(error) => error.explain(m),
            Self::Open(error) => error.explain(m),
        }
    }
}

impl Explain for JournalError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::Read { path, source } => refused(m, "error-journal-read", path, source),
            Self::Write { path, source } => refused(m, "error-journal-write", path, source),
            Self::Busy { path } => m.tv("error-journal-busy", &[("path", shown(path))]),
            Self::TooLarge { path, bytes } => {
                m.tv("error-journal-too-large", &[("path", shown(path)), ("size", (bytes / 1_000_000).into())])
            }
        }
    }
}

impl Explain for SettingsError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::Value { key, value } => m.tv(
                "error-settings-value",
                &[("key", key.word().into()), ("value", text(value)), ("choices", or(m, &key.choices()))],
            ),
            Self::TooLong { key } => {
                m.tv("error-settings-too-long", &[("key", key.word().into()), ("longest", LONGEST.into())])
            }
            Self::Write { path, source } => refused(m, "error-settings-write", path, source),
        }
    }
}

impl Explain for OpenError {
    fn explain(&self, m: &Messages) -> String {
        m.tv("error-open", &[("url", text(&self.url))])
    }
}

impl Explain for LetterError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::NoText { platform } => m.tv("error-no-text", &[("platform", text(platform))]),
            Self::ReasonTooLong { length, limit, .. } => {
                m.tv("error-reason-too-long", &[("length", (*length).into()), ("limit", (*limit).into())])
            }
            Self::Template(error) => m.tv("error-template", &[("said", error.to_string().into())]),
            Self::Words(error) => m.tv("error-template", &[("said", error.message().to_owned().into())]),
        }
    }
}

impl Explain for Finding {
    fn explain(&self, m: &Messages) -> String {
        let (message, remedy) = finding(m, self);
        format!("{message} {remedy}")
    }
}

/// What is wrong in a catalogue file, and the remedy.
pub fn finding(m: &Messages, finding: &Finding) -> (String, String) {
    let id = format!("check-{}", finding.code.as_str());
    let values: Vec<(&str, Value<'_>)> = finding.args.iter().map(|(name, value)| (*name, text(value))).collect();
    (m.tv(&id, &values), m.attribute(&id, "remedy", &values))
}

impl Explain for CatalogError {
    fn explain(&self, m: &Messages) -> String {
        let (message, _) = finding(m, &self.first);
        let place = format!("{}:{}", self.first.file, self.first.line);
        m.tv("remark-catalog", &[("place", place.into()), ("why", message.into()), ("file", text(&self.first.file))])
    }
}

impl Explain for Remark {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::Journal(notice) => notice.explain(m),
            Self::BrokenSettings => m.t("remark-settings"),
            Self::Catalog(error) => error.explain(m),
        }
    }
}

impl Explain for Notice {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::Unreadable { lines, count } => {
                let mut numbers: Vec<String> = lines.iter().take(3).map(usize::to_string).collect();
                if *count > numbers.len() {
                    numbers.push("…".to_owned());
                }
                m.tv("remark-unreadable", &[("count", (*count).into()), ("lines", numbers.join(", ").into())])
            }
            Self::Newer { lines } => m.tv("remark-newer", &[("count", (*lines).into())]),
        }
    }
}

impl Explain for Failure {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::Usage(error) => error.explain(m),
            Self::Desk(error) => error.explain(m),
            Self::Letter(error) => error.explain(m),
            Self::NotOnPlatform { typed, platform, known } => m.tv(
                "error-unknown-account-on",
                &[("account", text(typed)), ("platform", text(platform)), ("known", accounts(m, known))],
            ),
            Self::SameName { typed, known } => {
                m.tv("error-same-name", &[("account", text(typed)), ("known", accounts(m, known))])
            }
            Self::File { path, source } => {
                m.tv("error-file-read", &[("path", shown(path)), ("why", unread(m, source).into())])
            }
            Self::NotText(path) => m.tv("error-file-not-text", &[("path", shown(path))]),
            Self::NoHome(home) => m.tv("error-no-home", &[("home", shown(home))]),
            Self::NoFolder => m.t("error-no-folder"),
            Self::Output(source) => m.tv("error-output", &[("why", unwritten(m, source).into())]),
        }
    }
}

fn refused(m: &Messages, id: &str, path: &Path, source: &io::Error) -> String {
    m.tv(id, &[("path", shown(path)), ("why", unwritten(m, source).into())])
}

/// Why something in the data folder could not be read or written, and what to do.
fn unwritten(m: &Messages, source: &io::Error) -> String {
    use io::ErrorKind::*;
    match source.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => m.t("why-full"),
        ReadOnlyFilesystem => m.t("why-read-only"),
        PermissionDenied => m.t("why-denied"),
        NotADirectory | AlreadyExists => m.t("why-not-folder"),
        NotFound => m.t("why-missing"),
        IsADirectory => m.t("why-folder"),
        _ => m.tv("why-other", &[("said", source.to_string().into())]),
    }
}

/// Why a file that a person named could not be read, and what to do.
fn unread(m: &Messages, source: &io::Error) -> String {
    use io::ErrorKind::*;
    match source.kind() {
        PermissionDenied => m.t("why-file-denied"),
        NotFound | NotADirectory => m.t("why-file-missing"),
        IsADirectory => m.t("why-file-folder"),
        _ => m.tv("why-other", &[("said", source.to_string().into())]),
    }
}

fn text(text: &str) -> Value<'_> {
    Value::from(text)
}

fn shown(path: &Path) -> Value<'static> {
    Value::from(path.display().to_string())
}

/// Choices as people list them, "a, b of c"; the word `none` where there are none, for a message to choose by.
fn or(m: &Messages, words: &[String]) -> Value<'static> {
    Value::from(match words {
        [] => "none".to_owned(),
        [one] => one.clone(),
        [many @ .., last] => m.tv("list-or", &[("many", many.join(", ").into()), ("last", last.as_str().into())]),
    })
}

/// Accounts, each as its short id with its name.
fn accounts(m: &Messages, known: &[(String, String)]) -> Value<'static> {
    let named: Vec<String> = known.iter().map(|(id, name)| format!("{id} ({name})")).collect();
    or(m, &named)
}
