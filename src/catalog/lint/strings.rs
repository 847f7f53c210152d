//! What every text of a file must be, whatever it says.

use toml::de::DeValue;

use super::document::Document;
use super::place::{At, Report};
use super::{Args, Code, MAX_NAME, MAX_TEXT};

/// The languages of a text.
const LANGUAGES: [&str; 2] = ["nl", "en"];
/// The fields that hold a name.
const NAMES: [&str; 2] = ["name", "short"];

/// Looks at every text of a file, also in tables of another shape.
pub(super) fn check(document: &mut Document<'_>) {
    for (key, at) in document.root.entries() {
        match at.value {
            Some(DeValue::Table(_)) => children(&mut document.report, at, key),
            _ => walk(&mut document.report, at, key),
        }
    }
}

/// Looks at a value that is not in a list. A text per language goes by the key of the table that holds it.
fn walk(report: &mut Report, at: At<'_>, key: &str) {
    match at.value {
        Some(DeValue::String(text)) => string(report, at, key, text, false),
        Some(DeValue::Array(_)) => {
            for item in at.items() {
                match item.text() {
                    Some(text) => string(report, item, key, text, false),
                    None => children(report, item, key),
                }
            }
        }
        Some(DeValue::Table(table)) => {
            if table.is_empty() || LANGUAGES.iter().any(|lang| table.contains_key(*lang)) {
                languages(report, at, key);
            }
            children(report, at, key);
        }
        _ => {}
    }
}

/// Looks at the keys of a table and their values.
fn children(report: &mut Report, at: At<'_>, parent: &str) {
    for (key, at) in at.entries() {
        if let Some(c) = key.chars().find(|c| is_forbidden(*c)) {
            report.add(Code::ForbiddenCharacter, at, vec![("character", code_point(c))]);
        }
        match at.text() {
            Some(text) if LANGUAGES.contains(&key) => string(report, at, parent, text, true),
            _ if LANGUAGES.contains(&key) => walk(report, at, parent),
            _ => walk(report, at, key),
        }
    }
}

/// Looks at a text in every language, or at a list of them.
fn languages(report: &mut Report, at: At<'_>, key: &str) {
    for lang in LANGUAGES {
        let text = at.key(lang);
        if text.value.is_none() || text.text().is_some_and(|text| text.trim().is_empty()) {
            report.add(Code::MissingText, text, vec![("field", key.to_owned()), ("language", lang.to_owned())]);
        }
    }
    if let [Some(DeValue::Array(nl)), Some(DeValue::Array(en))] = LANGUAGES.map(|lang| at.key(lang).value)
        && nl.len() != en.len()
    {
        let counts = [("field", key.to_owned()), ("nl", nl.len().to_string()), ("en", en.len().to_string())];
        report.add(Code::UnequalLists, at, counts.to_vec());
    }
}

/// Looks at one text. Only running text in a language may have line breaks, and only it was looked at for being empty.
fn string(report: &mut Report, at: At<'_>, key: &str, text: &str, in_language: bool) {
    let is_name = NAMES.contains(&key);
    let mut add = |code, args: Args| report.add(code, at, args);
    if !in_language && text.trim().is_empty() {
        add(Code::EmptyText, vec![("field", key.to_owned())]);
    }
    let lines = if in_language && !is_name { text.replace("\r\n", "").replace('\n', "") } else { text.to_owned() };
    if let Some(c) = lines.chars().find(|c| is_forbidden(*c)) {
        add(Code::ForbiddenCharacter, vec![("character", code_point(c))]);
    }
    if has_template(text) {
        add(Code::Template, Args::new());
    }
    let (code, most) = if is_name { (Code::LongName, MAX_NAME) } else { (Code::LongText, MAX_TEXT) };
    if text.chars().nth(most).is_some() {
        add(code, vec![("field", key.to_owned()), ("limit", most.to_string())]);
    }
}

/// Whether a text begins something of the templates.
pub(in crate::catalog) fn has_template(text: &str) -> bool {
    ["{{", "{%", "{#"].iter().any(|opening| text.contains(opening))
}

/// Whether a character obeys, hides or turns around what is shown, or means nothing to anybody else.
pub(in crate::catalog) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            // Soft hyphen, joiners, zero-width and other blanks that take no room.
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            // Direction: marks, embeddings, overrides, isolates.
            | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
            // Line and paragraph separators, annotations, noncharacters, tags.
            | '\u{2028}' | '\u{2029}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
            // Private use.
            | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// A character's number, e.g. `U+202E`.
pub(super) fn code_point(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}
