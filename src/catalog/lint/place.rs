//! Places in a catalogue file, and what is found there.

use toml::de::DeValue;

use super::{Args, Code, Finding, MAX_FINDINGS, Severity, strings};

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
    /// For which a file is refused, and the others; so that many of these never hide one of those.
    refused: Vec<Finding>,
    improve: Vec<Finding>,
    /// The line of the first that there was no room for.
    stopped: Option<usize>,
}

impl Report {
    pub fn new(file: &str, text: &str) -> Self {
        let line_starts = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Self { file: file.to_owned(), line_starts, refused: Vec::new(), improve: Vec::new(), stopped: None }
    }

    /// Adds a finding at a place.
    pub fn add(&mut self, code: Code, at: At<'_>, args: Args) {
        self.add_at(code, at.offset, args);
    }

    /// Adds a finding at a byte.
    pub fn add_at(&mut self, code: Code, offset: usize, args: Args) {
        let line = self.line_starts.partition_point(|start| *start <= offset) + 1;
        let args = args.into_iter().map(|(name, value)| (name, printable(&value))).collect();
        let findings = match code.severity() {
            Severity::Refused => &mut self.refused,
            Severity::Improve => &mut self.improve,
        };
        if findings.len() == MAX_FINDINGS {
            self.stopped.get_or_insert(line);
        } else {
            findings.push(Finding { code, file: self.file.clone(), line, args });
        }
    }

    /// The findings, from top to bottom; what two rules found in the same place is told once.
    pub fn finish(self) -> Vec<Finding> {
        let Self { file, refused: mut findings, improve, mut stopped, .. } = self;
        findings.extend(improve);
        if let Some(first) = findings.get(MAX_FINDINGS) {
            stopped.get_or_insert(first.line);
            findings.truncate(MAX_FINDINGS);
        }
        findings.sort_by_key(|finding| finding.line);
        findings.dedup();
        let count = vec![("count", MAX_FINDINGS.to_string())];
        findings.extend(stopped.map(|line| Finding { code: Code::Stopped, file, line, args: count }));
        findings
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
