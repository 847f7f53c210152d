//! The values that a command line can hold, from the words for them.

use std::ffi::OsString;

use chrono::NaiveDate;

use super::args::{Typed, shortened, unicode};
use super::command::Format;
use super::spec::{COMMANDS, Spec, first_words};
use super::usage::UsageError;
use crate::catalog::PartialDate;
use crate::journal::{ActKind, Reasons};
use crate::letter::Kind;
use crate::near::near;
use crate::settings::Key;

/// One of the words that can stand somewhere, else what is wrong.
fn wrong(what: &'static str, word: &str, choices: &[&str]) -> UsageError {
    UsageError::Word { what, word: shortened(word), choices: choices.iter().map(|&word| word.to_owned()).collect() }
}

/// What happened.
pub fn act_kind(word: &str) -> Result<ActKind, UsageError> {
    ActKind::from_word(word).ok_or_else(|| wrong("EVENT", word, &ActKind::ALL.map(ActKind::word)))
}

/// A key of the settings.
pub fn key(word: &str) -> Result<Key, UsageError> {
    word.parse().map_err(|()| wrong("KEY", word, &Key::ALL.map(Key::word)))
}

/// `--kind`: which text.
pub fn letter_kind(typed: &Typed) -> Result<Kind, UsageError> {
    let Some(word) = typed.text("kind")? else {
        return Ok(Kind::Short);
    };
    Kind::from_word(&word).ok_or_else(|| wrong("--kind", &word, &Kind::ALL.map(Kind::word)))
}

/// `--format`, or `--json`.
pub fn format(typed: &Typed) -> Result<Format, UsageError> {
    match typed.text("format")?.as_deref() {
        None if typed.has("json") => Ok(Format::Json),
        None | Some("text") => Ok(Format::Text),
        Some("json") => Ok(Format::Json),
        Some("github") => Ok(Format::Github),
        Some(word) => Err(wrong("--format", word, &["text", "json", "github"])),
    }
}

/// `--on`: a day, or a month that one remembers.
pub fn day_or_month(typed: &Typed) -> Result<Option<PartialDate>, UsageError> {
    let Some(text) = typed.text("on")? else {
        return Ok(None);
    };
    match text.parse() {
        Ok(year @ PartialDate::Year(_)) => Err(UsageError::OnlyYear(year)),
        Ok(date) => Ok(Some(date)),
        Err(_) => Err(UsageError::On(shortened(&text))),
    }
}

/// `--reasons`: whether a message gives any.
pub fn reasons(typed: &Typed) -> Result<Option<Reasons>, UsageError> {
    let Some(word) = typed.text("reasons")? else {
        return Ok(None);
    };
    let found = Reasons::ALL.into_iter().find(|reasons| reasons.word() == word);
    found.ok_or_else(|| wrong("--reasons", &word, &Reasons::ALL.map(Reasons::word))).map(Some)
}

/// An option that takes a day.
pub fn day(typed: &Typed, name: &'static str) -> Result<Option<NaiveDate>, UsageError> {
    let Some(text) = typed.text(name)? else {
        return Ok(None);
    };
    text.parse().map(Some).map_err(|_| UsageError::Day(name, shortened(&text)))
}

/// The first word of the command that help is asked for, if any.
pub fn command(words: Vec<OsString>) -> Result<Option<&'static str>, UsageError> {
    let Some(word) = words.first().map(unicode).transpose()? else {
        return Ok(None);
    };
    let found = COMMANDS.iter().map(Spec::first_word).find(|first| *first == word);
    let unknown = || UsageError::Command { near: near(&word, first_words()), word: shortened(&word) };
    found.ok_or_else(unknown).map(Some)
}
