//! The values that a command line can hold, from the words for them.

use std::ffi::OsString;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::args::{Typed, shortened, unicode};
use super::command::Format;
use super::spec::{COMMANDS, OF_KINDS, Spec, first_words};
use super::usage::UsageError;
use crate::catalog::lint::Code;
use crate::catalog::{PartialDate, Purpose};
use crate::desk::LetterFile;
use crate::journal::{ActKind, Reasons};
use crate::letter::{Choices, Disclosure, Earlier, Helper, IdCopy, Kind, Link, NoAccount, Reason, Way};
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
    let all = Kind::ALL.map(Kind::word);
    let unknown = || match near(&word, all) {
        near if near.is_empty() => wrong("--kind", &word, &all),
        choices => UsageError::Word { what: "--kind", word: shortened(&word), choices },
    };
    Kind::from_word(&word).ok_or_else(unknown)
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

/// `--explain`: which rule of `check`, by its number or name.
pub fn rule(typed: &Typed) -> Result<Code, UsageError> {
    let word = typed.text("explain")?.unwrap_or_default();
    let names = || Code::ALL.iter().flat_map(|code| [code.number(), code.as_str()]);
    let [first, last] = [Code::ALL.first(), Code::ALL.last()].map(|code| code.map_or("", |code| code.number()));
    let unknown = || match near(&word, names()) {
        choices if choices.is_empty() => wrong("--explain", &word, &[first, "…", last]),
        choices => UsageError::Word { what: "--explain", word: shortened(&word), choices },
    };
    Code::find(&word).ok_or_else(unknown)
}

/// An option that takes a day, or a month that one remembers.
pub fn day_or_month(typed: &Typed, option: &'static str) -> Result<Option<PartialDate>, UsageError> {
    let Some(text) = typed.text(option.trim_start_matches('-'))? else {
        return Ok(None);
    };
    match text.parse() {
        Ok(year @ PartialDate::Year(_)) => Err(UsageError::OnlyYear(option, year)),
        Ok(date) => Ok(Some(date)),
        Err(_) => Err(UsageError::On(option, shortened(&text))),
    }
}

/// An option that takes one of a few words.
fn one_of<T: Copy>(
    typed: &Typed,
    option: &'static str,
    choices: &[(&'static str, T)],
) -> Result<Option<T>, UsageError> {
    let Some(word) = typed.text(option.trim_start_matches('-'))? else {
        return Ok(None);
    };
    let found = choices.iter().find(|(choice, _)| *choice == word);
    let words = || choices.iter().map(|(choice, _)| *choice).collect::<Vec<_>>();
    found.map(|(_, value)| Some(*value)).ok_or_else(|| wrong(option, &word, &words()))
}

/// `--to`: the way that a letter goes.
pub fn way(typed: &Typed) -> Result<Option<Way>, UsageError> {
    one_of(typed, "--to", &Way::ALL.map(|way| (way.word(), way)))
}

/// `--purpose`: what those read for that are asked to stay away, with commas between.
pub fn purposes(typed: &Typed) -> Result<Vec<Purpose>, UsageError> {
    let Some(words) = typed.text("purpose")? else {
        return Ok(Vec::new());
    };
    let unknown = |word: &str| wrong("--purpose", word, &Purpose::ALL.map(Purpose::word));
    let known = |word: &str| Purpose::ALL.into_iter().find(|it| it.word() == word).ok_or_else(|| unknown(word));
    words.split(',').map(str::trim).map(known).collect()
}

/// `--out`: the file for a letter.
pub fn letter_file(typed: &Typed) -> Result<Option<LetterFile>, UsageError> {
    let Some(file) = typed.options.get("out").map(PathBuf::from) else {
        return Ok(None);
    };
    let name = shortened(&file.display().to_string());
    LetterFile::of(file).map(Some).ok_or(UsageError::Ending(name))
}

/// What a person adds to a letter of a kind.
pub fn choices(typed: &Typed, kind: Kind) -> Result<Choices, UsageError> {
    for (name, kinds) in OF_KINDS {
        if typed.has(name) && !kinds.contains(&kind) {
            let kinds = kinds.iter().map(|kind| kind.word().to_owned()).collect();
            return Err(UsageError::OtherKind { option: format!("--{name}"), kinds });
        }
    }
    let earlier = day_or_month(typed, "--earlier")?;
    if typed.has("lost") && earlier.is_none() {
        return Err(UsageError::Without { option: "--lost", other: "--earlier" });
    }
    let no_account = match (typed.has("closed"), typed.has("apart")) {
        (true, true) => return Err(UsageError::Both("--closed", "--apart")),
        (true, false) => NoAccount::Closed,
        (false, true) => NoAccount::Apart,
        (false, false) => NoAccount::Never,
    };
    let copies = [("none", IdCopy::NoneSent), ("if-needed", IdCopy::IfNeeded), ("attached", IdCopy::Attached)];
    let links = [("residence", Link::Residence), ("work", Link::Work), ("infringement", Link::Infringement)];
    let disclosures = [("yes", Disclosure::Yes), ("ask", Disclosure::Ask)];
    Ok(Choices {
        reason: typed.text("reason")?.map(Reason::Own),
        find: typed.text("find")?,
        no_account,
        can_sign_in: typed.has("sign-in"),
        earlier: earlier.map(|on| Earlier { on, how: None, proof_lost: typed.has("lost") }),
        for_child: typed.has("for-child"),
        child: typed.text("child")?,
        consent: typed.text("consent")?,
        erase: typed.has("erase"),
        id_copy: one_of(typed, "--id-copy", &copies)?.unwrap_or_default(),
        same_email: typed.has("same-email"),
        rebuttal: typed.text("disagree")?,
        obstacle: typed.text("obstacle")?,
        link: one_of(typed, "--link", &links)?.unwrap_or_default(),
        disclosure: one_of(typed, "--disclose", &disclosures)?,
        no_court: typed.has("no-court"),
        helper: Helper { name: typed.text("helper")?, ..Helper::default() },
        may_complain: typed.has("may-complain"),
        until: day(typed, "--valid-until")?,
        ..Choices::default()
    })
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
pub fn day(typed: &Typed, option: &'static str) -> Result<Option<NaiveDate>, UsageError> {
    let Some(text) = typed.text(option.trim_start_matches('-'))? else {
        return Ok(None);
    };
    text.parse().map(Some).map_err(|_| UsageError::Day(option, shortened(&text)))
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
