//! A catalogue file with a place for every value, and the shape of its tables.

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

use super::place::{At, Report};
use super::{Args, Code, MAX_BYTES, MAX_DEPTH, MAX_TABLES, MAX_VALUES, strings};
use crate::catalog::{Controller, GroupHead, Milestone, Platform, Source};

/// The tables of a file.
const SECTIONS: [&str; 5] = ["group", "source", "controller", "platform", "milestone"];

/// The fields that hold a list of texts; every other list is one of tables.
const LISTS: [&str; 9] = ["address", "aliases", "domains", "en", "needs", "nl", "platforms", "regions", "sources"];

/// The stack to parse on: the parser's own bounds let 6,400 tables lie in each other, each of which takes stack.
const STACK: usize = 64 << 20;

/// Why a file is not looked at any further.
pub(super) struct Refusal {
    code: Code,
    offset: usize,
    args: Args,
}

impl Refusal {
    fn new(code: Code, args: Args) -> Self {
        Self { code, offset: 0, args }
    }
}

/// Parses a text within the bounds.
///
/// `room` is how many values (see [`MAX_SET_VALUES`](super::MAX_SET_VALUES)) the set of files that it belongs to can still hold.
pub(super) fn parse<'a>(text: &'a str, room: &mut usize) -> Result<DeValue<'a>, Refusal> {
    if *room == 0 {
        return Err(Refusal::new(Code::TooManyFiles, Args::new()));
    }
    if text.len() as u64 > MAX_BYTES {
        return Err(Refusal::new(Code::TooLarge, Args::new()));
    }
    let unreadable = |reason: String| Refusal::new(Code::Unreadable, vec![("reason", reason)]);
    let (root, taken) = std::thread::scope(|scope| {
        let parser = std::thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, || parse_bounded(text))
            .map_err(|error| unreadable(error.to_string()))?;
        parser.join().unwrap_or_else(|_| Err(unreadable(String::new())))
    })?;
    *room = room.saturating_sub(taken);
    Ok(root)
}

/// The values of a text, and how much room they take.
fn parse_bounded(text: &str) -> Result<(DeValue<'_>, usize), Refusal> {
    let root = DeTable::parse(text).map_err(|error| Refusal {
        code: Code::Syntax,
        offset: error.span().map_or(0, |span| span.start),
        args: vec![("detail", error.message().to_owned())],
    })?;
    let root = DeValue::Table(root.into_inner());
    let mut census = Census::default();
    census.count(&root, 0).map_err(|code| Refusal::new(code, Args::new()))?;
    Ok((root, census.values + 5 * census.tables))
}

/// Counts what a file holds.
#[derive(Default)]
struct Census {
    tables: usize,
    values: usize,
}

impl Census {
    fn count(&mut self, value: &DeValue<'_>, depth: usize) -> Result<(), Code> {
        self.values += 1;
        self.tables += usize::from(value.is_table());
        if depth > MAX_DEPTH {
            return Err(Code::TooDeep);
        }
        if self.values > MAX_VALUES || self.tables > MAX_TABLES {
            return Err(Code::TooMany);
        }
        match value {
            DeValue::Table(table) => table.values().try_for_each(|value| self.count(value.get_ref(), depth + 1)),
            DeValue::Array(array) => array.iter().try_for_each(|value| self.count(value.get_ref(), depth + 1)),
            _ => Ok(()),
        }
    }
}

/// A file: its tables as far as their shape is right, each with its place.
pub(super) struct Document<'a> {
    /// The file, exactly as it was named.
    pub name: String,
    /// What was found so far.
    pub report: Report,
    /// The whole file.
    pub root: At<'a>,
    /// `[[source]]`
    pub sources: Vec<(At<'a>, Source)>,
    /// `[[controller]]`
    pub controllers: Vec<(At<'a>, Controller)>,
    /// `[[platform]]`
    pub platforms: Vec<(At<'a>, Platform)>,
    /// `[[milestone]]`
    pub milestones: Vec<(At<'a>, Milestone)>,
}

impl<'a> Document<'a> {
    /// Reads the tables, and reports those that have another shape.
    pub fn read(name: &str, text: &str, parsed: Result<&'a DeValue<'a>, &Refusal>) -> Self {
        let mut report = Report::new(name, text);
        // Also in comments: what turns a line around shows whoever reads the file something else than it says. What controls is no TOML.
        for (offset, c) in text.char_indices().skip(usize::from(text.starts_with('\u{feff}'))) {
            if !c.is_control() && strings::is_forbidden(c) {
                report.add_at(Code::ForbiddenCharacter, offset, vec![("character", strings::code_point(c))]);
            }
        }
        let root = At { value: parsed.ok(), offset: 0 };
        let shapes = &mut Shapes { report: &mut report, text };
        match parsed {
            Ok(_) => shapes.sections(root),
            Err(refusal) => shapes.report.add_at(refusal.code, refusal.offset, refusal.args.clone()),
        }
        let sources = shapes.tables(root.key("source"));
        let controllers = shapes.tables(root.key("controller"));
        let platforms = shapes.tables(root.key("platform"));
        let milestones = shapes.tables(root.key("milestone"));
        Self { name: name.to_owned(), report, root, sources, controllers, platforms, milestones }
    }
}

/// Reads tables, and puts what the reader says of them into findings.
struct Shapes<'r, 't> {
    report: &'r mut Report,
    text: &'t str,
}

impl Shapes<'_, '_> {
    /// Looks at the names of the sections, and reads the only one that is no list.
    fn sections(&mut self, root: At<'_>) {
        for (key, at) in root.entries() {
            let is_list = at.value.is_some_and(DeValue::is_array);
            if !SECTIONS.contains(&key) {
                let args = vec![("field", key.to_owned()), ("allowed", SECTIONS.join(", "))];
                self.report.add(Code::UnknownField, at, args);
            } else if key == "group" {
                self.table::<GroupHead>(at);
            } else if !is_list {
                self.report.add(Code::WrongType, at, vec![("found", key.to_owned())]);
            }
        }
        if root.key("group").value.is_none() {
            self.report.add(Code::MissingField, root, vec![("field", "group".to_owned())]);
        }
    }

    /// Reads every table of a section.
    fn tables<'a, T: DeserializeOwned>(&mut self, section: At<'a>) -> Vec<(At<'a>, T)> {
        section.items().filter_map(|at| Some((at, self.table(at)?))).collect()
    }

    /// Reads one table.
    fn table<T: DeserializeOwned>(&mut self, at: At<'_>) -> Option<T> {
        let value = Spanned::new(at.offset..at.offset, at.value?.clone());
        match (T::deserialize(ValueDeserializer::from(value)), odd_entry(at)) {
            (Ok(table), None) => return Some(table),
            (Ok(_), Some((key, at))) => self.report.add(Code::WrongType, at, vec![("found", key.to_owned())]),
            (Err(error), _) => self.add(&error, at),
        }
        None
    }

    fn add(&mut self, error: &toml::de::Error, at: At<'_>) {
        let span = error.span().unwrap_or(at.offset..at.offset);
        let message = error.message();
        let says = |start: &str| message.starts_with(start);
        // The reader quotes what it met first, and then what it knows.
        let mut quoted = message.split('`').skip(1).step_by(2).map(str::to_owned);
        let met = quoted.next().unwrap_or_default();
        let known = quoted.collect::<Vec<_>>().join(", ");
        let (code, args) = if says("unknown field") {
            (Code::UnknownField, vec![("field", met), ("allowed", known)])
        } else if says("unknown variant") {
            (Code::UnknownWord, vec![("word", met), ("allowed", known)])
        } else if says("missing field") && met == "sources" {
            (Code::NoSource, Args::new())
        } else if says("missing field") {
            (Code::MissingField, vec![("field", met)])
        } else {
            let is_date = message.contains("is not a date");
            let found = self.text.get(span.clone()).unwrap_or_default().to_owned();
            (if is_date { Code::BadDate } else { Code::WrongType }, vec![("found", found)])
        };
        self.report.add_at(code, span.start, args);
    }
}

/// What [`odd_list`] finds in a table, or the place of a table that is none itself.
fn odd_entry<'a>(at: At<'a>) -> Option<(&'a str, At<'a>)> {
    if at.value.is_some_and(DeValue::is_table) { odd_list("", at) } else { Some(("[ ]", at)) }
}

/// A list that stands for a table, with its key: the reader takes a table's values in their order too, but then none
/// of them has a name to be looked at by.
fn odd_list<'a>(key: &'a str, at: At<'a>) -> Option<(&'a str, At<'a>)> {
    match at.value? {
        DeValue::Table(_) => at.entries().find_map(|(key, at)| odd_list(key, at)),
        DeValue::Array(_) if LISTS.contains(&key) => None,
        DeValue::Array(_) => at.items().find_map(|item| match item.value {
            Some(DeValue::Table(_)) => odd_list(key, item),
            _ => Some((key, at)),
        }),
        _ => None,
    }
}
