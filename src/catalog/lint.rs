//! The linter of catalogue files: what it refuses, where, and what to do about it.
//!
//! A [`Finding`] is a code, a place and arguments; its sentence and remedy are the messages `check-CODE` and
//! `check-CODE.remedy`, so a person reads them in their own language. Every table is read on its own, so that one
//! mistake does not hide the rest. A file may come from anybody, so everything has a bound: what is too large, too
//! much or too deep is refused, not read.

pub(super) mod address;
mod document;
mod example;
mod hosts;
mod milestones;
mod place;
mod platforms;
mod rule;
mod rules;
mod set;
pub(super) mod strings;
mod words;

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;

use super::{Group, file};
use document::Document;
pub use example::{Edits, Example, SAMPLE, SAMPLE_FILE, SAMPLE_IDS, edited, lint_sample};
use hosts::Home;
pub use rule::{Code, Severity};
use set::Set;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 2 << 20;
/// The most findings told of one file.
pub const MAX_FINDINGS: usize = 200;
/// The most findings told of files that are checked at once.
pub const MAX_SET_FINDINGS: usize = 5_000;
/// The most tables in one file, the inline ones with a text in every language among them.
///
/// A fact is two tables and a route with steps six: forty platforms with a hundred tables each are half of it.
pub const MAX_TABLES: usize = 10_000;
/// The most values in one file.
pub const MAX_VALUES: usize = 50_000;
/// The most files that are read at once, e.g. of a folder.
pub const MAX_FILES: usize = 1_000;
/// The most bytes in all files that are read at once.
pub const MAX_SET_BYTES: u64 = 64 << 20;
/// The most values in all files that are read at once, where a table takes the room of six: with 1.2 kB a table that is
/// half a gigabyte at worst, and ten thousand platforms with a route and a few facts each fit.
pub const MAX_SET_VALUES: usize = 2_500_000;
/// The deepest that values may lie in each other.
pub const MAX_DEPTH: usize = 12;
/// The longest text, in characters.
pub const MAX_TEXT: usize = 2_000;
/// The longest name, in characters.
pub const MAX_NAME: usize = 60;
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

/// The list of platform ids that exist.
#[derive(Clone, Copy, Debug)]
pub struct Ids<'a> {
    /// The list, as it is called in findings.
    pub file: &'a str,
    /// Its ids, one a line; `#` starts a comment.
    pub text: &'a str,
}

impl Ids<'static> {
    /// The program's own list.
    pub fn embedded() -> Self {
        Self { file: "assets/catalog/ids.txt", text: file::embedded_ids() }
    }
}

impl<'a> Ids<'a> {
    /// The ids with their lines.
    fn listed(self) -> impl Iterator<Item = (usize, &'a str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(index, line)| (index + 1, line.split('#').next().unwrap_or_default().trim()))
            .filter(|(_, id)| !id.is_empty())
    }
}

/// What files are judged against, beside each other.
#[derive(Clone, Copy, Debug)]
pub struct Against<'a> {
    /// The platforms that exist; files may refer to those too.
    pub ids: Ids<'a>,
    /// The ids of the groups that hold them all: only a set with all of these is told of an id that is gone.
    pub whole: &'a [&'a str],
    /// Groups that stand beside the files: their ids are taken, and can be referred to.
    pub beside: &'a [&'a Group],
    /// The local date, where what lies in the future is to be found. It depends on a clock, so it never refuses a file.
    pub today: Option<NaiveDate>,
}

/// Lints files, given as name and text, as one set: ids are unique across them, and they may refer to each other.
pub fn lint<S: AsRef<str>>(files: &[(S, S)], against: &Against<'_>) -> Vec<Finding> {
    let listed: Vec<(usize, &str)> = against.ids.listed().collect();
    let mut room = MAX_SET_VALUES;
    let parsed: Vec<_> = files.iter().map(|(_, text)| document::parse(text.as_ref(), &mut room)).collect();
    let mut documents: Vec<_> = files
        .iter()
        .zip(&parsed)
        .map(|((name, text), parsed)| Document::read(name.as_ref(), text.as_ref(), parsed.as_ref()))
        .collect();

    let set = Set::new(&mut documents, against, &listed);
    for document in &mut documents {
        let home = Home::of(document);
        strings::check(document, &home);
        rules::check(document, &set, home);
    }

    let whole = !against.whole.is_empty() && against.whole.iter().all(|group| set.has_group(group));
    let gone = listed.iter().filter(|(_, id)| whole && !set.has_platform(id)).map(|(line, id)| Finding {
        code: Code::GoneId,
        file: against.ids.file.to_owned(),
        line: *line,
        args: vec![("id", place::printable(id))],
    });
    documents.into_iter().flat_map(|document| document.report.finish()).chain(gone).collect()
}

/// Lints files and folders (their `*.toml`) as one set. The list of ids is the `ids.txt` beside them, else the
/// program's own.
pub fn lint_paths(paths: &[PathBuf], today: NaiveDate) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut named = Vec::new();
    for path in paths {
        match if path.is_dir() { file::toml_files(path) } else { Ok(vec![path.clone()]) } {
            Ok(files) if files.is_empty() => findings.push(Finding::of_file(path, Code::NothingToCheck, Args::new())),
            Ok(files) => named.extend(files),
            Err(finding) => findings.push(finding),
        }
    }
    // The same file named twice is one file.
    let mut seen = HashSet::new();
    named.retain(|path| seen.insert(path.clone()));
    let (files, refused) = file::read_all(&named);
    findings.extend(refused);

    let list = paths.iter().find_map(|path| {
        let folder = if path.is_dir() { path } else { path.parent()? };
        let list = folder.join("ids.txt");
        Some((list.display().to_string(), file::read(&list).ok()?))
    });
    let ids = match &list {
        Some((file, text)) => Ids { file, text },
        None => Ids::embedded(),
    };
    let groups: Vec<&str> = file::embedded().groups.iter().map(|group| group.id.as_str()).collect();
    findings.extend(lint(&files, &Against { ids, whole: &groups, beside: &[], today: Some(today) }));
    if let Some(last) = findings.get(MAX_SET_FINDINGS).map(|finding| PathBuf::from(&finding.file)) {
        findings.truncate(MAX_SET_FINDINGS);
        findings.push(Finding::of_file(&last, Code::Stopped, vec![("count", MAX_SET_FINDINGS.to_string())]));
    }
    findings
}

/// The id of the group that a text is about, whatever else is wrong with it.
pub(super) fn group_id(text: &str) -> Option<String> {
    let root = document::parse(text, &mut MAX_VALUES.clone()).ok()?;
    Some(root.get("group")?.get_ref().get("id")?.get_ref().as_str()?.to_owned())
}
