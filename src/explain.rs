//! Turns what went wrong into one plain sentence with a remedy, in the person's language.
//!
//! The only home of such words: both faces speak through it, and the rooms that fail only say what failed. The
//! sentences are the messages of `errors.ftl`, and of `check.ftl` for catalogue files.

mod usage;

use std::io;
use std::path::Path;

use crate::catalog::CatalogError;
use crate::catalog::lint::{Code, Finding};
use crate::cli::Failure;
use crate::desk::{DeskError, Disorder, OwnError, Remark};
use crate::desktop::schedule::ScheduleError;
use crate::desktop::{NotifyError, OpenError};
use crate::i18n::{Messages, Value};
use crate::journal::{ActKind, JournalError, Notice};
use crate::letter::{self, LetterError, Need};
use crate::settings::{LONGEST, SettingsError};

/// Something that can be explained to a person.
pub trait Explain {
    /// One plain line: what is wrong, and what to do about it.
    fn explain(&self, m: &Messages) -> String;
}

impl Explain for DeskError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::UnknownPlatform { platform, near } => {
                m.tv("error-unknown-platform", &[("platform", text(platform)), ("near", or(m, near))])
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
            Self::LongAgo(date) => m.tv("error-long-ago", &[("date", m.date(*date).into())]),
            Self::Disorder(disorder) => disorder.explain(m),
            Self::UntilBefore { until, on } => {
                m.tv("error-until-before", &[("until", m.date(*until).into()), ("date", m.date(*on).into())])
            }
            Self::UntilFar(until) => m.tv("error-until-far", &[("until", m.date(*until).into())]),
            Self::NotOf(detail, kind) => {
                let fits = ActKind::ALL.into_iter().filter(|kind| detail.is_of(*kind)).map(ActKind::word);
                let fits: Vec<String> = fits.map(str::to_owned).collect();
                let values = [("option", format!("--{}", detail.word()).into()), ("event", kind.word().into())];
                m.tv("error-not-of", &[&values[..], &[("fits", or(m, &fits))]].concat())
            }
            Self::UnknownAuthority(code) => m.tv("error-unknown-authority", &[("code", text(code))]),
            Self::Own(error) => error.explain(m),
            Self::UnknownPoint { platform, point, known } => m.tv(
                "error-unknown-point",
                &[("platform", text(platform)), ("point", text(point)), ("known", or(m, known))],
            ),
            Self::UnknownClaim { point, claim, known } => {
                m.tv("error-unknown-claim", &[("point", text(point)), ("claim", text(claim)), ("known", or(m, known))])
            }
            Self::NothingToUndo => m.t("error-nothing-to-undo"),
            Self::Journal(error) => error.explain(m),
            Self::Settings(error) => error.explain(m),
            Self::Open(error) => error.explain(m),
            Self::Schedule(error) => error.explain(m),
            Self::NoTrial => m.t("error-no-trial"),
            Self::Export { path, source } => {
                m.tv("error-export", &[("path", shown(path)), ("why", unexported(m, source).into())])
            }
        }
    }
}

impl Explain for OwnError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::NoName => m.t("yours-error-no-name"),
            Self::Text(part, code) => {
                let values = [("part", part.word().into()), ("longest", part.longest().into())];
                let id = match code {
                    Code::LongText => "yours-error-long",
                    Code::Template => "yours-error-template",
                    _ => "yours-error-character",
                };
                m.tv(id, &values)
            }
            Self::Page(page, Code::NotHttps) => m.tv("yours-error-not-https", &[("page", text(page))]),
            Self::Page(page, _) => m.tv("yours-error-page", &[("page", text(page))]),
            Self::Email(email) => m.tv("yours-error-email", &[("email", text(email))]),
            Self::Same(platform) => m.tv("yours-error-same", &[("platform", text(platform))]),
            Self::LongAgo(day) => m.tv("yours-error-long-ago", &[("date", m.date(*day).into())]),
            Self::Far(day) => m.tv("yours-error-far", &[("date", m.date(*day).into())]),
            Self::NothingToDo(platform) => m.tv("yours-error-nothing-to-do", &[("platform", text(platform))]),
            Self::NotOf(option) => m.tv("yours-error-not-of", &[("option", (*option).into())]),
            Self::Unknown(typed) => m.tv("yours-error-unknown", &[("id", text(typed))]),
            Self::Which(known) => m.tv("yours-error-which", &[("known", or(m, known))]),
        }
    }
}

impl Explain for Disorder {
    fn explain(&self, m: &Messages) -> String {
        let (id, on, other) = match *self {
            Self::BeforeSent { on, sent } => ("error-before-sent", on, sent),
            Self::AfterAnswer { on, answered } => ("error-after-answer", on, answered),
            Self::BeforeComplaint { on, complained } => ("error-before-complaint", on, complained),
        };
        m.tv(id, &[("date", m.date(on).into()), ("other", m.date(other).into())])
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

impl Explain for NotifyError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::NoSession(_) => m.t("error-notify-no-session"),
            Self::NoService(_) => m.t("error-notify-no-service"),
            Self::Refused(said) => m.tv("error-notify-refused", &[("said", text(said))]),
            Self::Silent => m.t("error-notify-silent"),
        }
    }
}

impl Explain for ScheduleError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::NoScheduler => m.t("error-schedule-none"),
            Self::NotRegistered => m.t("error-schedule-off"),
            Self::NoProgram(said) => m.tv("error-schedule-program", &[("said", text(said))]),
            Self::Path(path) => m.tv("error-schedule-path", &[("path", shown(path))]),
            Self::File { path, source } => {
                use io::ErrorKind::*;
                let why = match source.kind() {
                    PermissionDenied => "denied",
                    ReadOnlyFilesystem => "read-only",
                    StorageFull | QuotaExceeded => "full",
                    NotADirectory | AlreadyExists => "not-folder",
                    _ => "other",
                };
                let values = [("path", shown(path)), ("why", why.into()), ("said", source.to_string().into())];
                m.tv("error-schedule-file", &values)
            }
            Self::NoTool(tool) => m.tv("error-schedule-no-tool", &[("tool", text(tool))]),
            Self::Silent(tool) => m.tv("error-schedule-silent", &[("tool", text(tool))]),
            Self::Tool { tool, said } => m.tv("error-schedule-tool", &[("tool", text(tool)), ("said", text(said))]),
        }
    }
}

impl Explain for LetterError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::NoText { platform } => m.tv("error-no-text", &[("platform", text(platform))]),
            Self::Needs(need) => {
                let what = match need {
                    Need::Until(last) | Need::Acknowledged(last) => m.date(*last),
                    Need::Day(act) => m.t(&format!("event-{}", act.word())),
                    _ => String::new(),
                };
                m.tv(&format!("letter-needs-{}", need.word()), &[("what", what.into())])
            }
            Self::NotThere { kind, .. } => m.tv("letter-not-there", &[("kind", kind.word().into())]),
            Self::ReasonTooLong { length, limit, .. } => {
                let text = if *limit > letter::FIELD { "letter" } else { "short" };
                let values = [("length", (*length).into()), ("limit", (*limit).into()), ("text", text.into())];
                m.tv("error-reason-too-long", &values)
            }
            Self::TooLong { part, length, limit } => {
                let values = [("length", (*length).into()), ("limit", (*limit).into())];
                m.tv(&format!("letter-too-long-{}", part.word()), &values)
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
            Self::Notify(error) => error.explain(m),
            Self::Schedule(error) => error.explain(m),
            Self::Usage(error) => error.explain(m),
            Self::Desk(error) => error.explain(m),
            Self::Letter(error) => error.explain(m),
            Self::Needs { need, command } => {
                let why = LetterError::Needs(*need).explain(m);
                match command {
                    Some(command) => m.tv("cli-first", &[("why", why.into()), ("command", text(command))]),
                    None => why,
                }
            }
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
            Self::EmptyText { path, sent } => {
                let id = if *sent { "error-file-empty-sent" } else { "error-file-empty" };
                m.tv(id, &[("path", shown(path))])
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

/// Why a file that a person named could not be written, and what to do.
fn unexported(m: &Messages, source: &io::Error) -> String {
    use io::ErrorKind::*;
    match source.kind() {
        StorageFull | QuotaExceeded | FileTooLarge => m.t("why-full"),
        ReadOnlyFilesystem => m.t("why-export-read-only"),
        PermissionDenied => m.t("why-export-denied"),
        NotFound | NotADirectory => m.t("why-export-missing"),
        IsADirectory => m.t("why-export-folder"),
        AlreadyExists => m.t("why-export-other"),
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

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;
    use crate::lang::Lang;
    use crate::letter::Part;
    use crate::settings::Key;

    /// One plain line with a remedy, in every language: nothing left unfilled, nothing of the system's own.
    fn plain(said: &dyn Explain) {
        for lang in Lang::ALL {
            let line = said.explain(Messages::of(lang));
            assert!(line.contains(' ') && !line.contains(['\n', '{', '}']), "{line}");
            assert!(line.matches(['.', ':', '?']).count() >= 2 && !line.contains("os error"), "{line}");
        }
    }

    #[test]
    fn every_way_a_file_can_refuse_is_told_with_a_remedy() {
        use io::ErrorKind::*;
        let path = PathBuf::from("/data/journal.jsonl");
        for kind in [
            StorageFull,
            QuotaExceeded,
            ReadOnlyFilesystem,
            PermissionDenied,
            NotADirectory,
            AlreadyExists,
            NotFound,
            IsADirectory,
            Interrupted,
        ] {
            plain(&JournalError::Read { path: path.clone(), source: kind.into() });
            plain(&JournalError::Write { path: path.clone(), source: kind.into() });
            plain(&SettingsError::Write { path: path.clone(), source: kind.into() });
            plain(&Failure::File { path: path.clone(), source: kind.into() });
            plain(&Failure::Output(kind.into()));
            plain(&DeskError::Export { path: path.clone(), source: kind.into() });
        }
        plain(&JournalError::Busy { path: path.clone() });
        plain(&JournalError::TooLarge { path: path.clone(), bytes: 1 << 30 });
        plain(&Failure::NoHome(path.clone()));
        plain(&Failure::NotText(path));
        plain(&Failure::NoFolder);
    }

    #[test]
    fn every_trouble_with_the_schedule_is_told_with_a_remedy() {
        use io::ErrorKind::*;
        let (path, word) = (PathBuf::from("/home/me/.config/autostart"), || "systemctl".to_owned());
        for kind in [PermissionDenied, ReadOnlyFilesystem, StorageFull, NotADirectory, Interrupted] {
            plain(&ScheduleError::File { path: path.clone(), source: kind.into() });
        }
        plain(&ScheduleError::NoScheduler);
        plain(&ScheduleError::NotRegistered);
        plain(&ScheduleError::NoProgram(word()));
        plain(&ScheduleError::Path(path));
        plain(&ScheduleError::NoTool(word()));
        plain(&ScheduleError::Silent(word()));
        plain(&ScheduleError::Tool { tool: word(), said: "no".to_owned() });
        plain(&DeskError::NoTrial);
    }

    #[test]
    fn every_refusal_of_the_desk_is_told_with_a_remedy() {
        let known = vec![("0a1b2c3d".to_owned(), "anneke".to_owned()), ("4e5f6071".to_owned(), "club".to_owned())];
        let platform = || "facebook".to_owned();
        for near in [vec![platform()], Vec::new()] {
            plain(&DeskError::UnknownPlatform { platform: "facebok".to_owned(), near });
        }
        plain(&DeskError::UnknownRoute { platform: platform(), route: "x".to_owned(), known: vec!["form".to_owned()] });
        let known_ids = || vec!["one".to_owned(), "two".to_owned()];
        plain(&DeskError::UnknownPoint { platform: platform(), point: "x".to_owned(), known: Vec::new() });
        plain(&DeskError::UnknownPoint { platform: platform(), point: "x".to_owned(), known: known_ids() });
        plain(&DeskError::UnknownClaim { point: "x".to_owned(), claim: "y".to_owned(), known: known_ids() });
        plain(&DeskError::NoPage { platform: platform(), route: "post".to_owned() });
        plain(&DeskError::UnknownAccount("x".to_owned()));
        plain(&DeskError::WhichAccount { platform: platform(), known: known.clone() });
        plain(&DeskError::SameAccount("x".to_owned()));
        plain(&DeskError::EmptyHandle);
        plain(&DeskError::TooLong(2_000));
        plain(&DeskError::Ahead("2035-01".parse().unwrap()));
        plain(&DeskError::NothingToUndo);
        plain(&SettingsError::Value { key: Key::Country, value: "US".to_owned() });
        plain(&SettingsError::TooLong { key: Key::Name });
        plain(&OpenError { url: "https://example.org/".to_owned(), why: "exit status: 3".to_owned() });
        plain(&Failure::NotOnPlatform { typed: "x".to_owned(), platform: platform(), known: Vec::new() });
        plain(&Failure::NotOnPlatform { typed: "x".to_owned(), platform: platform(), known: known.clone() });
        plain(&Failure::SameName { typed: "x".to_owned(), known });
        plain(&LetterError::NoText { platform: platform() });
        for limit in [120, 1_500] {
            plain(&LetterError::ReasonTooLong { typed: "x".to_owned(), length: 5_000, limit });
        }
        for part in Part::ALL {
            plain(&LetterError::TooLong { part, length: 5_000, limit: 1_500 });
        }
    }

    #[test]
    fn every_remark_is_told_with_a_remedy() {
        plain(&Notice::Unreadable { lines: vec![3], count: 1 });
        plain(&Notice::Unreadable { lines: (1..=20).collect(), count: 4_000 });
        plain(&Notice::Newer { lines: 1 });
        plain(&Notice::Newer { lines: 2 });
        plain(&Remark::BrokenSettings);
    }
}
