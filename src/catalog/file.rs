//! Reads catalogue files, the embedded ones and a person's own.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::lint::{self, Against, Code, Finding, Ids, MAX_BYTES, MAX_FILES, MAX_SET_BYTES, Severity};
use super::{Catalog, Controller, Group, GroupHead, Milestone, Platform, Source};
use crate::asset;

/// A catalogue file of the person's own that was refused. What is built in stays in use.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}:{}: {}", first.file, first.line, first.code)]
pub struct CatalogError {
    /// The first mistake in it.
    pub first: Finding,
    /// How many mistakes it has.
    pub count: usize,
}

/// The shape of a catalogue file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CatalogFile {
    group: GroupHead,
    #[serde(default)]
    source: Vec<Source>,
    #[serde(default)]
    controller: Vec<Controller>,
    #[serde(default)]
    platform: Vec<Platform>,
    #[serde(default)]
    milestone: Vec<Milestone>,
}

impl From<CatalogFile> for Group {
    fn from(file: CatalogFile) -> Self {
        Self {
            id: file.group.id,
            name: file.group.name,
            kind: file.group.kind,
            sources: file.source,
            controllers: file.controller,
            platforms: file.platform,
            milestones: file.milestone,
        }
    }
}

/// How often a person's own files are looked at, each time without those that were refused.
const MAX_ROUNDS: usize = 8;

/// Reads a file of the person's own as the embedded ones are read, by way of JSON: one reader in the program, not two.
fn parse(text: &str) -> Result<Group, String> {
    let value = toml::from_str::<serde_json::Value>(text).map_err(|error| error.message().to_owned())?;
    let json = serde_json::to_vec(&value).map_err(|error| error.to_string())?;
    serde_json::from_slice::<CatalogFile>(&json).map(Group::from).map_err(|error| error.to_string())
}

/// The groups that stand in front.
const FIRST: [&str; 2] = ["meta", "apple"];

/// Puts groups in the order of the checklist: those in front, then by kind and name, then what has no kind.
fn in_order(mut groups: Vec<Group>) -> Vec<Group> {
    groups.sort_by_cached_key(|group| {
        let first = FIRST.iter().position(|id| *id == group.id).unwrap_or(FIRST.len());
        (first, group.kind.is_none(), group.kind, group.name.to_lowercase())
    });
    groups
}

/// The list of every platform id, one a line.
pub fn embedded_ids() -> &'static str {
    asset::text!("catalog/ids.txt")
}

/// The catalogue compiled into the program: every `.toml` file of `assets/catalog/`, so that a platform is added without a
/// line of code. `build.rs` made JSON of them.
pub fn embedded() -> &'static Arc<Catalog> {
    static EMBEDDED: OnceLock<Arc<Catalog>> = OnceLock::new();
    EMBEDDED.get_or_init(|| {
        let files = serde_json::from_slice::<Vec<CatalogFile>>(&asset::unpack(include_bytes!(concat!(
            env!("OUT_DIR"),
            "/catalog.json"
        ))));
        debug_assert!(files.is_ok(), "{:?}", files.as_ref().err());
        Arc::new(Catalog { groups: in_order(files.unwrap_or_default().into_iter().map(Group::from).collect()) })
    })
}

impl Catalog {
    /// The embedded catalogue with the person's own files over it: a file with the id of a group takes that group's
    /// place, another one comes after it. A file with a mistake that weighs is refused, with the first mistake to tell.
    pub fn with_folder(folder: &Path) -> (Arc<Self>, Vec<CatalogError>) {
        Self::over(embedded(), folder)
    }

    /// The same over another catalogue than the embedded one; that one itself, where there is nothing to lay over it.
    pub fn over(base: &Arc<Self>, folder: &Path) -> (Arc<Self>, Vec<CatalogError>) {
        let mut errors = Vec::new();
        let mut refuse = |first: Finding, count| errors.push(CatalogError { first, count });
        let paths = match folder.exists() {
            true => toml_files(folder).map_err(|finding| refuse(finding, 1)).unwrap_or_default(),
            false => Vec::new(),
        };
        let (mut own, unread) = read_all(&paths);
        unread.into_iter().for_each(|finding| refuse(finding, 1));
        // What a file may refer to depends on which others are accepted: a refusal means looking again.
        let mut rounds = 0;
        loop {
            let refused = mistakes(base, &own);
            if refused.is_empty() {
                break;
            }
            own.retain(|(name, _)| !refused.contains_key(name));
            for (_, (first, count)) in refused {
                refuse(first, count);
            }
            rounds += 1;
            if rounds == MAX_ROUNDS {
                let unsettled =
                    |(name, _): (String, _)| Finding::of_file(Path::new(&name), Code::Unsettled, Vec::new());
                own.drain(..).for_each(|file| refuse(unsettled(file), 1));
            }
        }

        if own.is_empty() {
            return (Arc::clone(base), errors);
        }
        let mut catalog = Self::clone(base);
        for (name, text) in own {
            match parse(&text) {
                Ok(group) => match catalog.groups.iter_mut().find(|it| it.id == group.id) {
                    Some(place) => *place = group,
                    None => catalog.groups.push(group),
                },
                Err(error) => {
                    let detail = vec![("detail", error)];
                    refuse(Finding::of_file(Path::new(&name), Code::Syntax, detail), 1);
                }
            }
        }
        catalog.groups = in_order(catalog.groups);
        (Arc::new(catalog), errors)
    }
}

/// The first mistake and the number of mistakes for which each of the person's own files that has any is refused, seen
/// together with the groups of the base whose place they do not take.
///
/// The list of ids is not held against it: what it adds is theirs.
fn mistakes(base: &Catalog, own: &[(String, String)]) -> BTreeMap<String, (Finding, usize)> {
    let replaced: BTreeSet<String> = own.iter().filter_map(|(_, text)| lint::group_id(text)).collect();
    let beside: Vec<&Group> = base.groups.iter().filter(|group| !replaced.contains(&group.id)).collect();
    let against = Against { ids: Ids::embedded(), whole: &[], beside: &beside, today: None };
    let mut mistakes = BTreeMap::new();
    for finding in lint::lint(own, &against) {
        if finding.code.severity() == Severity::Refused {
            mistakes.entry(finding.file.clone()).or_insert((finding, 0)).1 += 1;
        }
    }
    mistakes
}

/// The texts of files by their names, and what is wrong with those that cannot be read, or are too many to be.
pub(super) fn read_all(paths: &[PathBuf]) -> (Vec<(String, String)>, Vec<Finding>) {
    let (mut files, mut refused) = (Vec::new(), Vec::new());
    let mut room = MAX_SET_BYTES;
    for (index, path) in paths.iter().enumerate() {
        if index == MAX_FILES || room == 0 {
            refused.push(Finding::of_file(path, Code::TooManyFiles, Vec::new()));
            break;
        }
        match read(path) {
            Ok(text) => {
                room = room.saturating_sub(text.len() as u64);
                files.push((path.display().to_string(), text));
            }
            Err(finding) => refused.push(finding),
        }
    }
    (files, refused)
}

/// The catalogue files of a folder, by name.
pub(super) fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, Finding> {
    let unreadable = |error| Finding::unreadable(folder, &error);
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The text of an ordinary file that is not too large. What is too large is not read.
pub(super) fn read(path: &Path) -> Result<String, Finding> {
    let unreadable = |error| Finding::unreadable(path, &error);
    // A pipe would be waited for, a link could lead anywhere.
    let about = fs::symlink_metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(Finding::of_file(path, Code::NotAFile, Vec::new()));
    }
    let mut bytes = Vec::new();
    if about.len() <= MAX_BYTES {
        let file = fs::File::open(path).map_err(unreadable)?;
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    }
    if about.len().max(bytes.len() as u64) > MAX_BYTES {
        return Err(Finding::of_file(path, Code::TooLarge, Vec::new()));
    }
    String::from_utf8(bytes).map_err(|_| Finding::of_file(path, Code::NotUtf8, Vec::new()))
}
