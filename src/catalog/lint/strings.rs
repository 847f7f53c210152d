//! What every text of a file must be, whatever it says.

use toml::de::DeValue;

use super::document::Document;
use super::hosts::Home;
use super::place::{At, Report};
use super::{Args, Code, MAX_NAME, MAX_TEXT, words};
use crate::lang::Lang;

/// The languages of a text.
const LANGUAGES: [(&str, Lang); 2] = [("nl", Lang::Nl), ("en", Lang::En)];
/// The fields that hold a name.
const NAMES: [&str; 2] = ["name", "short"];
/// The fields that hold an address: rules of their own judge those.
const ADDRESSES: [&str; 5] = ["docs", "domains", "email", "privacy_contact", "url"];

/// Which kind of text it is.
#[derive(Clone, Copy)]
enum Kind {
    /// In no language: an id, a title, an alias.
    Plain,
    /// In a language.
    Text(Lang),
    /// One of a list in a language.
    Item(Lang),
}

/// What texts are looked at for, and with.
struct Texts<'r, 'a> {
    report: &'r mut Report,
    home: &'r Home<'a>,
}

/// Looks at every text of a file, also in tables of another shape.
pub(super) fn check(document: &mut Document<'_>, home: &Home<'_>) {
    let texts = &mut Texts { report: &mut document.report, home };
    for (key, at) in document.root.entries() {
        match at.value {
            Some(DeValue::Table(_)) => children(texts, at, key),
            _ => walk(texts, at, key, Kind::Plain),
        }
    }
}

/// Looks at a value. A text per language goes by the key of the table that holds it.
fn walk(texts: &mut Texts<'_, '_>, at: At<'_>, key: &str, kind: Kind) {
    match at.value {
        Some(DeValue::String(text)) => string(texts, at, key, text, kind),
        Some(DeValue::Array(_)) => {
            for item in at.items() {
                match item.text() {
                    Some(text) => string(texts, item, key, text, kind),
                    None => children(texts, item, key),
                }
            }
        }
        Some(DeValue::Table(table)) => {
            if table.is_empty() || LANGUAGES.iter().any(|(lang, _)| table.contains_key(*lang)) {
                languages(texts, at, key);
            }
            children(texts, at, key);
        }
        _ => {}
    }
}

/// Looks at the keys of a table and their values.
fn children(texts: &mut Texts<'_, '_>, at: At<'_>, parent: &str) {
    for (key, at) in at.entries() {
        if let Some(c) = key.chars().find(|c| is_forbidden(*c)) {
            texts.report.add(Code::ForbiddenCharacter, at, vec![("character", code_point(c))]);
        }
        match LANGUAGES.iter().find(|(lang, _)| *lang == key) {
            Some((_, lang)) if at.text().is_some() => walk(texts, at, parent, Kind::Text(*lang)),
            Some((_, lang)) => walk(texts, at, parent, Kind::Item(*lang)),
            None => walk(texts, at, key, Kind::Plain),
        }
    }
}

/// Looks at a text in every language, or at a list of them.
fn languages(texts: &mut Texts<'_, '_>, at: At<'_>, key: &str) {
    for (lang, _) in LANGUAGES {
        let text = at.key(lang);
        if text.value.is_none() || text.text().is_some_and(|text| text.trim().is_empty()) {
            texts.report.add(Code::MissingText, text, vec![("field", key.to_owned()), ("language", lang.to_owned())]);
        }
    }
    let [nl, en] = LANGUAGES.map(|(lang, _)| at.key(lang));
    if let [Some(DeValue::Array(nl)), Some(DeValue::Array(en))] = [nl.value, en.value]
        && nl.len() != en.len()
    {
        let counts = [("field", key.to_owned()), ("nl", nl.len().to_string()), ("en", en.len().to_string())];
        texts.report.add(Code::UnequalLists, at, counts.to_vec());
        return;
    }
    translation(texts, nl, en, key);
    for (nl, en) in nl.items().zip(en.items()) {
        translation(texts, nl, en, key);
    }
}

/// Holds a text against what should be the same in English.
fn translation(texts: &mut Texts<'_, '_>, nl: At<'_>, en: At<'_>, key: &str) {
    let (Some(dutch), Some(english)) = (nl.text(), en.text()) else { return };
    if NAMES.contains(&key) {
        // A name is as it is.
    } else if words::is_untranslated(dutch, english) {
        texts.report.add(Code::SameText, en, Args::new());
    } else if words::are_swapped(dutch, english) {
        texts.report.add(Code::WrongLanguage, nl, vec![("language", Lang::Nl.code().to_owned())]);
    }
    let [ours, theirs] = [dutch, english].map(words::numbers);
    if let Some(number) = ours.symmetric_difference(&theirs).next() {
        texts.report.add(Code::DifferentNumbers, en, vec![("number", number.clone())]);
    }
}

/// Looks at one text. Only running text in a language may have line breaks, and only it was looked at for being empty.
fn string(texts: &mut Texts<'_, '_>, at: At<'_>, key: &str, text: &str, kind: Kind) {
    let is_name = NAMES.contains(&key);
    let is_running = matches!(kind, Kind::Text(_));
    let home = texts.home;
    let mut add = |code, args: Args| texts.report.add(code, at, args);
    let is_empty = text.trim().is_empty();
    if !is_running && is_empty {
        add(Code::EmptyText, vec![("field", key.to_owned())]);
    }
    let (code, most) = if is_name { (Code::LongName, MAX_NAME) } else { (Code::LongText, MAX_TEXT) };
    if text.chars().nth(most).is_some() {
        // Enough is said of it, and there may be megabytes of it.
        add(code, vec![("field", key.to_owned()), ("limit", most.to_string())]);
        return;
    }
    let lines = if is_running && !is_name { text.replace("\r\n", "").replace('\n', "") } else { text.to_owned() };
    if let Some(c) = lines.chars().find(|c| is_forbidden(*c)) {
        add(Code::ForbiddenCharacter, vec![("character", code_point(c))]);
    }
    if has_template(text) {
        add(Code::Template, Args::new());
    }
    let is_address = ADDRESSES.contains(&key);
    if let Some((word, c)) = words::mixed(text).filter(|_| !is_address) {
        add(Code::MixedScript, vec![("word", word.to_owned()), ("character", code_point(c))]);
    }
    if !is_empty && !is_address && text.trim() != text {
        add(Code::Untrimmed, vec![("field", key.to_owned())]);
    }
    if let Some(word) = words::placeholder(text).filter(|_| !is_address) {
        add(Code::Placeholder, vec![("word", word.to_owned())]);
    }
    if let Kind::Text(lang) | Kind::Item(lang) = kind {
        language(&mut add, text, lang, is_name);
        // The company’s own address is as good here as in a route.
        let is_own = |link: &&str| link.rsplit_once('@').is_some_and(|(_, host)| home.has(&host.to_lowercase()));
        if let Some(link) = words::links(text).find(|link| !is_own(link)) {
            add(Code::LinkInText, vec![("link", link.to_owned())]);
        }
    }
}

/// Looks at what a text says in its language, and how it is written.
fn language(add: &mut impl FnMut(Code, Args), text: &str, lang: Lang, is_name: bool) {
    if !is_name && words::is_other_language(text, lang) {
        add(Code::WrongLanguage, vec![("language", lang.code().to_owned())]);
    }
    let said = [(Code::PassingTime, words::passing(text, lang)), (Code::TooLate, words::too_late(text, lang))];
    let written = [(Code::Typography, words::sign(text)), (Code::Markup, words::markup(text))];
    for (code, found) in said.into_iter().chain(written) {
        if let Some(found) = found {
            add(code, vec![("found", found.to_owned())]);
        }
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
