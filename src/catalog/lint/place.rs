//! Places in a catalogue file, and what is found there.

use toml::de::DeValue;

use super::{Args, Code, Finding, MAX_FINDINGS, strings};

/// A place in a file: a value, or where it would be.
#[derive(Clone, Copy)]
pub(super) struct At<'a> {
    /// The value, if it is there.
    pub value: Option<&'a DeValue<'a>>,
    /// Where its key starts, or the value itself in a list; for a value that is not there, where its parent starts.
    pub offset: usize,
}

impl<'a> At<'a> {
    /// The value of a key.
    pub fn key(self, key: &str) -> Self {
        match self.value.and_then(DeValue::as_table).and_then(|table| table.get_key_value(key)) {
            Some((key, value)) => Self { value: Some(value.get_ref()), offset: key.span().start },
            None => Self { value: None, ..self },
        }
    }

    /// The values of a list.
    pub fn items(self) -> impl Iterator<Item = Self> {
        let items = self.value.and_then(DeValue::as_array).into_iter().flatten();
        items.map(|value| Self { value: Some(value.get_ref()), offset: value.span().start })
    }

    /// The keys of a table, with the places of their values.
    pub fn entries(self) -> impl Iterator<Item = (&'a str, Self)> {
        let entries = self.value.and_then(DeValue::as_table).into_iter().flatten();
        entries.map(|(key, value)| {
            (key.get_ref().as_ref(), Self { value: Some(value.get_ref()), offset: key.span().start })
        })
    }

    /// The value, if it is a text.
    pub fn text(self) -> Option<&'a str> {
        self.value.and_then(DeValue::as_str)
    }
}

/// The findings of one file.
pub(super) struct Report {
    file: String,
    line_starts: Vec<usize>,
    findings: Vec<Finding>,
}

impl Report {
    pub fn new(file: &str, text: &str) -> Self {
        let line_starts = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Self { file: file.to_owned(), line_starts, findings: Vec::new() }
    }

    /// Adds a finding at a place.
    pub fn add(&mut self, code: Code, at: At<'_>, args: Args) {
        self.add_at(code, at.offset, args);
    }

    /// Adds a finding at a byte.
    pub fn add_at(&mut self, code: Code, offset: usize, args: Args) {
        let (code, args) = match self.findings.len() {
            0..MAX_FINDINGS => (code, args),
            MAX_FINDINGS => (Code::Stopped, vec![("count", MAX_FINDINGS.to_string())]),
            _ => return,
        };
        let line = self.line_starts.partition_point(|start| *start <= offset) + 1;
        let args = args.into_iter().map(|(name, value)| (name, printable(&value))).collect();
        self.findings.push(Finding { code, file: self.file.clone(), line, args });
    }

    /// The findings, from top to bottom; what two rules found in the same place is told once.
    pub fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| (finding.code == Code::Stopped, finding.line));
        self.findings.dedup();
        self.findings
    }
}

/// A text cut short, with nothing in it that a terminal obeys or an eye misses.
pub(super) fn printable(text: &str) -> String {
    const LONGEST: usize = 200;
    let mut printable = String::new();
    for c in text.chars().take(LONGEST) {
        match c {
            c if strings::is_forbidden(c) => printable.push_str(&strings::code_point(c)),
            c => printable.push(c),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        printable.push('…');
    }
    printable
}
