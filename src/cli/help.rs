//! Help, made from the table of commands and options, so that it cannot say something else than the parser does.

use super::spec::{COMMANDS, Flag, GLOBAL, Spec, place};
use crate::i18n::Messages;
use crate::journal::{ActKind, Detail};
use crate::letter::Kind;
use crate::settings::Key;

/// The version, in one line.
pub fn version() -> String {
    format!("bezwaar {}\n", env!("CARGO_PKG_VERSION"))
}

/// Help on everything.
pub fn overview(m: &Messages) -> String {
    let commands: Vec<_> = COMMANDS.iter().map(|spec| (spec.name.to_owned(), about(m, spec))).collect();
    let start =
        [("bezwaar".to_owned(), m.t("help-window")), (format!("bezwaar {} …", place(m, "COMMAND")), String::new())];
    [
        m.tv("help-title", &[("version", env!("CARGO_PKG_VERSION").into())]) + "\n",
        section(&m.t("help-usage"), &start),
        section(&m.t("help-commands"), &commands),
        section(&m.t("help-global"), &flags(m, None, GLOBAL.iter())),
        [m.t("help-more"), m.t("help-codes"), m.t("help-notice")].join("\n") + "\n",
    ]
    .join("\n")
}

/// Help on the commands that begin with a word.
pub fn command(m: &Messages, first: &str) -> String {
    let specs: Vec<&Spec> = COMMANDS.iter().filter(|spec| spec.first_word() == first).collect();
    let mut parts = Vec::new();
    for spec in &specs {
        parts.push(format!("{}: {}\n", spec.name, about(m, spec)));
        parts.push(section(&m.t("help-usage"), &[(spec.usage(m), String::new())]));
        let (of_kinds, of_all): (Vec<_>, Vec<_>) = spec.own_flags().partition(|flag| !spec.kinds_of(flag).is_empty());
        for (heading, own) in [("help-options", of_all), ("help-kind-options", of_kinds)] {
            if !own.is_empty() {
                parts.push(section(&m.t(heading), &flags(m, Some(spec), own.into_iter())));
            }
        }
    }
    match first {
        "text" => parts.push(section(&m.t("help-kinds"), &kinds(m))),
        "record" => {
            parts.push(section(&m.t("help-events"), &events(m)));
            parts.push(section(&m.t("help-details"), &details()));
        }
        "set" => parts.push(section(&m.t("help-keys"), &keys(m))),
        _ => {}
    }
    if let Some(example) = example(first) {
        parts.push(section(&m.t("help-examples"), &[(example.to_owned(), String::new())]));
    }
    if specs.iter().any(|spec| spec.operands.contains(&"PLATFORM")) {
        parts.push(m.t("help-platforms") + "\n");
    }
    parts.push(section(&m.t("help-global"), &flags(m, None, GLOBAL.iter())));
    parts.join("\n")
}

fn example(first: &str) -> Option<&'static str> {
    match first {
        "text" => Some("bezwaar text facebook --kind objection --reason \"…\""),
        "record" => Some("bezwaar record facebook sent --on 2025-05-20"),
        "account" => Some("bezwaar account add facebook anneke.devries"),
        "own" => Some("bezwaar own add-deadline facebook --from 2027-02-01"),
        "set" => Some("bezwaar set name \"Anneke de Vries\""),
        _ => None,
    }
}

/// What `record` can record, and what each means.
pub(super) fn events(m: &Messages) -> Vec<(String, String)> {
    ActKind::ALL.map(|kind| (kind.word().to_owned(), m.t(&format!("event-{}", kind.word())))).to_vec()
}

/// Which options belong to which events: those that have the same ones together.
pub(super) fn details() -> Vec<(String, String)> {
    let options = |kind: ActKind| {
        let own = Detail::ALL.into_iter().filter(|detail| detail.is_of(kind));
        own.map(|detail| format!("--{}", detail.word())).collect::<Vec<_>>().join(" ")
    };
    let mut rows: Vec<(String, String)> = Vec::new();
    for kind in ActKind::ALL {
        let options = options(kind);
        match rows.iter_mut().find(|(same, _)| *same == options) {
            _ if options.is_empty() => {}
            Some((_, events)) => *events += &format!(", {}", kind.word()),
            None => rows.push((options, kind.word().to_owned())),
        }
    }
    rows
}

/// Which texts there are, and what each is for.
pub(super) fn kinds(m: &Messages) -> Vec<(String, String)> {
    Kind::ALL.map(|kind| (kind.word().to_owned(), m.t(&format!("letter-{}", kind.word())))).to_vec()
}

/// What `set` can keep, and what each may be.
pub(super) fn keys(m: &Messages) -> Vec<(String, String)> {
    let row = |key: Key| {
        let about = m.t(&format!("key-{}", key.word()));
        let choices = key.choices().join(", ");
        (key.word().to_owned(), if choices.is_empty() { about } else { format!("{about}: {choices}") })
    };
    Key::ALL.map(row).to_vec()
}

/// What a command does, in a few words.
pub(super) fn about(m: &Messages, spec: &Spec) -> String {
    m.t(&format!("help-{}", spec.name.replace(' ', "-")))
}

/// How each option is written, and what it does: of a command, what it does there.
pub(super) fn flags<'a>(
    m: &Messages,
    spec: Option<&Spec>,
    flags: impl Iterator<Item = &'a Flag>,
) -> Vec<(String, String)> {
    let about = |flag: &Flag| {
        let here = spec.map(|spec| format!("flag-{}-{}", spec.first_word(), flag.name)).filter(|id| m.has(id));
        let about = m.t(&here.unwrap_or_else(|| format!("flag-{}", flag.name)));
        let kinds: Vec<&str> =
            spec.map_or(&[][..], |spec| spec.kinds_of(flag)).iter().map(|kind| kind.word()).collect();
        if kinds.is_empty() { about } else { format!("{about} ({})", kinds.join(", ")) }
    };
    flags.map(|flag| (flag.usage(m), about(flag))).collect()
}

/// A heading with two columns under it.
fn section(heading: &str, rows: &[(String, String)]) -> String {
    let width = rows.iter().map(|(left, _)| left.chars().count()).max().unwrap_or(0);
    let mut text = format!("{heading}\n");
    for (left, right) in rows {
        text += format!("  {left:width$}  {right}").trim_end();
        text += "\n";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::spec::FLAGS;
    use crate::lang::Lang;

    #[test]
    fn everything_has_help_in_every_language() {
        for lang in Lang::ALL {
            let m = Messages::of(lang);
            let flags = GLOBAL.iter().chain(FLAGS).map(|flag| format!("flag-{}", flag.name));
            let commands = COMMANDS.iter().map(|spec| format!("help-{}", spec.name.replace(' ', "-")));
            let events = ActKind::ALL.map(|kind| format!("event-{}", kind.word()));
            let keys = Key::ALL.map(|key| format!("key-{}", key.word()));
            for id in flags.chain(commands).chain(events).chain(keys) {
                assert!(m.has(&id), "{lang}: {id}");
            }
        }
    }
}
