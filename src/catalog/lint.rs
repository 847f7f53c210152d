//! The linter of catalogue files: what it refuses, where, and what to do about it.
//!
//! A [`Finding`] is a code, a place and arguments; its sentence and remedy are the messages `check-CODE` and
//! `check-CODE.remedy`, so a person reads them in their own language. Every table is read on its own, so that one
//! mistake does not hide the rest. A file may come from anybody, so everything has a bound: what is too large, too
//! much or too deep is refused, not read.

pub(super) mod address;
mod document;
mod place;
mod rules;
pub(super) mod strings;

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use super::file;
use document::Document;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 2 << 20;
/// The most findings told of one file.
pub const MAX_FINDINGS: usize = 200;
/// The most tables in one file, the inline ones with a text in every language among them.
pub const MAX_TABLES: usize = 2_000;
/// The most values in one file.
pub const MAX_VALUES: usize = 50_000;
/// The deepest that values may lie in each other.
pub const MAX_DEPTH: usize = 12;
/// The longest text, in characters.
pub const MAX_TEXT: usize = 2_000;
/// The longest name, in characters.
pub const MAX_NAME: usize = 60;
/// The checked-in list of platform ids, as it is called in findings.
pub const IDS_FILE: &str = "assets/catalog/ids.txt";

macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal,)*) => {
        /// What is wrong. The code's name is stable: scripts rely on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $($(#[$doc])* $code,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$code),*];

            /// The code's name, e.g. `duplicate-id`.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }
        }
    };
}

codes! {
    /// The file cannot be read.
    Unreadable = "unreadable",
    /// A link, a folder or a device instead of a file.
    NotAFile = "not-a-file",
    /// The file is not UTF-8.
    NotUtf8 = "not-utf8",
    /// The file is larger than [`MAX_BYTES`].
    TooLarge = "too-large",
    /// The file holds more than [`MAX_TABLES`] tables or [`MAX_VALUES`] values.
    TooMany = "too-many",
    /// Values lie deeper than [`MAX_DEPTH`] in each other.
    TooDeep = "too-deep",
    /// More findings than [`MAX_FINDINGS`]: the rest is not told.
    Stopped = "stopped",
    /// A folder without any catalogue file.
    NothingToCheck = "nothing-to-check",
    /// Not TOML.
    Syntax = "syntax",
    /// A field that does not exist.
    UnknownField = "unknown-field",
    /// A required field is missing.
    MissingField = "missing-field",
    /// A value of another type than the field's.
    WrongType = "wrong-type",
    /// A word that is not among the field's words.
    UnknownWord = "unknown-word",
    /// A date that does not exist.
    BadDate = "bad-date",
    /// A country that is not two capital letters.
    BadCountry = "bad-country",
    /// An id that is not lower case, digits and single hyphens.
    BadId = "bad-id",
    /// An id that was given before.
    DuplicateId = "duplicate-id",
    /// A platform id that the checked-in list does not have.
    UnlistedId = "unlisted-id",
    /// A listed platform id that no file has any more.
    GoneId = "gone-id",
    /// A fact without a source.
    NoSource = "no-source",
    /// A source id that the file does not have.
    UnknownSource = "unknown-source",
    /// A source with neither a date nor a day on which it was read.
    UndatedSource = "undated-source",
    /// A URL that is not well formed.
    BadUrl = "bad-url",
    /// A URL that does not start with `https://`.
    NotHttps = "not-https",
    /// A URL with a user name or password.
    UrlCredentials = "url-credentials",
    /// A URL with a port.
    UrlPort = "url-port",
    /// A URL with a number for a host.
    IpHost = "ip-host",
    /// A host that can look like another one.
    LookalikeHost = "lookalike-host",
    /// A host that is not among the controller's domains.
    ForeignHost = "foreign-host",
    /// A domain that is no plain host name.
    BadDomain = "bad-domain",
    /// An e-mail address that is not plain.
    BadEmail = "bad-email",
    /// A text that one language lacks.
    MissingText = "missing-text",
    /// Lists that are not equally long in every language.
    UnequalLists = "unequal-lists",
    /// A text with nothing in it.
    EmptyText = "empty-text",
    /// A list with nothing in it.
    EmptyList = "empty-list",
    /// A control, direction, invisible or private-use character.
    ForbiddenCharacter = "forbidden-character",
    /// Template syntax in a text.
    Template = "template",
    /// A text over [`MAX_TEXT`] characters.
    LongText = "long-text",
    /// A name over [`MAX_NAME`] characters.
    LongName = "long-name",
    /// A controller that the file does not have.
    UnknownController = "unknown-controller",
    /// A platform that cannot be referred to from here.
    UnknownPlatform = "unknown-platform",
    /// A platform that covers itself.
    CoversItself = "covers-itself",
    /// A redirect that leads back, or on and on.
    RedirectCycle = "redirect-cycle",
    /// A redirect from a platform that is not retired.
    RedirectNotRetired = "redirect-not-retired",
    /// A route without what its kind needs.
    IncompleteRoute = "incomplete-route",
}

/// The arguments of a finding's message.
pub type Args = Vec<(&'static str, String)>;

/// One mistake in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong.
    pub code: Code,
    /// The file, exactly as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// What the message says of it; safe to print.
    pub args: Args,
}

impl Finding {
    /// A finding about a file as a whole.
    pub(super) fn of_file(file: &Path, code: Code, args: Args) -> Self {
        Self { code, file: file.display().to_string(), line: 1, args }
    }

    /// A finding about a file or folder that cannot be read.
    pub(super) fn unreadable(file: &Path, error: &io::Error) -> Self {
        Self::of_file(file, Code::Unreadable, vec![("reason", error.to_string())])
    }
}

/// Lints files, given as name and text, as one set: ids are unique across them, and they may refer to each other.
///
/// `known_ids` is the list of platform ids that exist, one a line; files may refer to those too. `groups` are the
/// groups that hold them all: only a set with all of these groups is told of an id that is gone.
pub fn lint<S: AsRef<str>>(files: &[(S, S)], known_ids: &str, groups: &[&str]) -> Vec<Finding> {
    let listed: Vec<(usize, &str)> = listed(known_ids).collect();
    let parsed: Vec<_> = files.iter().map(|(_, text)| document::parse(text.as_ref())).collect();
    let mut documents: Vec<_> = files
        .iter()
        .zip(&parsed)
        .map(|((name, text), parsed)| Document::read(name.as_ref(), text.as_ref(), parsed.as_ref()))
        .collect();

    let set = rules::Set::new(&mut documents, listed.iter().map(|(_, id)| *id).collect());
    for document in &mut documents {
        strings::check(document);
        rules::check(document, &set);
    }

    let whole = !groups.is_empty() && groups.iter().all(|group| set.has_group(group));
    let gone = listed.iter().filter(|(_, id)| whole && !set.has_platform(id)).map(|(line, id)| Finding {
        code: Code::GoneId,
        file: IDS_FILE.to_owned(),
        line: *line,
        args: vec![("id", place::printable(id))],
    });
    documents.into_iter().flat_map(|document| document.report.finish()).chain(gone).collect()
}

/// Lints files and folders (their `*.toml`) against the program's own list of platform ids.
pub fn lint_paths(paths: &[PathBuf]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut files = Vec::new();
    for path in paths {
        let listed = if path.is_dir() { file::toml_files(path) } else { Ok(vec![path.clone()]) };
        match listed {
            Ok(listed) if listed.is_empty() => {
                findings.push(Finding::of_file(path, Code::NothingToCheck, Args::new()));
            }
            Ok(listed) => {
                for path in listed {
                    match file::read(&path) {
                        Ok(text) => files.push((path.display().to_string(), text)),
                        Err(finding) => findings.push(finding),
                    }
                }
            }
            Err(finding) => findings.push(finding),
        }
    }
    // The same file named twice is one file.
    let mut seen = HashSet::new();
    files.retain(|(name, _)| seen.insert(name.clone()));

    let groups: Vec<&str> = file::embedded().groups.iter().map(|group| group.id.as_str()).collect();
    findings.extend(lint(&files, file::embedded_ids(), &groups));
    findings
}

/// The id of the group that a text is about, whatever else is wrong with it.
pub(super) fn group_id(text: &str) -> Option<String> {
    let root = document::parse(text).ok()?;
    Some(root.get("group")?.get_ref().get("id")?.get_ref().as_str()?.to_owned())
}

/// The ids of a list with their lines: one a line, `#` starts a comment.
fn listed(list: &str) -> impl Iterator<Item = (usize, &str)> {
    list.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.split('#').next().unwrap_or_default().trim()))
        .filter(|(_, id)| !id.is_empty())
}
