//! The man pages in `assets/linux/man`, made from the same table and messages as the help. None of this is in the
//! program: a test holds the pages to what it makes of them, so that they cannot go stale.
//!
//! After a change that is meant: `UPDATE_MAN=1 cargo test --lib man`. What is no command and no option stands in the
//! templates (`*.tmpl`) beside the pages.

use std::path::{Path, PathBuf};
use std::{env, fs};

use minijinja::{Environment, UndefinedBehavior, context};

use super::help;
use super::spec::{COMMANDS, GLOBAL, Spec};
use crate::i18n::Messages;
use crate::lang::Lang;

#[test]
fn the_man_pages_say_what_the_help_says() {
    for lang in Lang::ALL {
        let file = folder().join(format!("man/bezwaar.{}.1", lang.code()));
        let page = page(lang);
        if env::var_os("UPDATE_MAN").is_some() {
            fs::write(&file, page).unwrap();
        } else {
            // Compared line by line, for a checkout with other line ends.
            let there = fs::read_to_string(&file).unwrap_or_default();
            let first = there.lines().zip(page.lines()).find(|(there, made)| there != made);
            let same = first.is_none() && there.lines().count() == page.lines().count();
            assert!(same, "{} is old at {first:?}: UPDATE_MAN=1 cargo test --lib man", file.display());
        }
    }
}

#[test]
fn what_roff_would_take_for_its_own_is_escaped() {
    assert_eq!(prose("e-mail, like 2025-05 or --all"), r"e-mail, like 2025\-05 or \-\-all");
    assert_eq!(prose(".a \\ b"), r"\&.a \e b");
    assert_eq!(
        usage("bezwaar set KEY… [--on RFC3339]"),
        r"\fBbezwaar\fR \fBset\fR \fIKEY\fR... [\fB\-\-on\fR \fIRFC3339\fR]"
    );
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/linux")
}

/// The page in a language.
fn page(lang: Lang) -> String {
    let m = Messages::of(lang);
    let template = fs::read_to_string(folder().join(format!("man/bezwaar.{}.tmpl", lang.code()))).unwrap();
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    let facts = context! {
        version => env!("CARGO_PKG_VERSION"),
        date => released(),
        commands => commands(m),
        platforms => prose(&m.t("help-platforms")),
        kinds => items(&help::kinds(m)),
        events => items(&help::events(m)),
        details => items(&help::details()),
        keys => items(&help::keys(m)),
        options => items(&help::flags(m, None, GLOBAL.iter())),
        notice => prose(&m.t("help-notice")),
    };
    engine.render_str(&template, facts).unwrap() + "\n"
}

/// The day of the newest release, as the AppStream file has it.
fn released() -> String {
    let metainfo = fs::read_to_string(folder().join("nl.bezwaar.Bezwaar.metainfo.xml")).unwrap();
    metainfo.split("<release ").nth(1).unwrap().split("date=\"").nth(1).unwrap()[..10].to_owned()
}

/// Every command with its own options under it.
fn commands(m: &Messages) -> String {
    let command = |spec: &Spec| {
        let own = help::flags(m, Some(spec), spec.own_flags());
        let command = items(&[(spec.usage(m), help::about(m, spec))]);
        if own.is_empty() { command } else { format!("{command}\n.RS\n{}\n.RE", items(&own)) }
    };
    COMMANDS.iter().map(command).collect::<Vec<_>>().join("\n")
}

/// A list of what can be typed, and what it does.
fn items(rows: &[(String, String)]) -> String {
    let item = |(typed, about): &(String, String)| format!(".TP\n{}\n{}", usage(typed), prose(about));
    rows.iter().map(item).collect::<Vec<_>>().join("\n")
}

/// What is typed: in bold what is typed as it stands, in italics what stands for something else.
fn usage(text: &str) -> String {
    let word = |word: &str| {
        let typed = word.trim_matches(['[', ']', '…']);
        let font = if typed.chars().any(char::is_lowercase) { "B" } else { "I" };
        word.replace(typed, &format!("\\f{font}{}\\fR", typed.replace('-', "\\-"))).replace('…', "...")
    };
    text.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// A sentence: a hyphen stays one only inside a word; elsewhere it is what people type.
fn prose(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let letter = |at: Option<usize>| at.and_then(|at| chars.get(at)).is_some_and(|c| c.is_alphabetic());
    let mut escaped = String::new();
    for (at, &c) in chars.iter().enumerate() {
        match c {
            '.' | '\'' if at == 0 => escaped += &format!("\\&{c}"),
            '\\' => escaped += "\\e",
            '…' => escaped += "...", // Not every terminal has the sign.
            '-' if !(letter(at.checked_sub(1)) && letter(Some(at + 1))) => escaped += "\\-",
            _ => escaped.push(c),
        }
    }
    escaped
}
