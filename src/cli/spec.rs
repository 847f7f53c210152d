//! Every command and every option, said once: the parser, the help and the remedies all read this table.

use crate::i18n::Messages;
use crate::letter::Kind;

/// An option, global or of a command.
#[derive(Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its name without the dashes.
    pub name: &'static str,
    /// What stands for its value in the help; empty where it takes none.
    pub value: &'static str,
}

/// A command, or the form of one that starts with two words.
#[derive(Debug, PartialEq, Eq)]
pub struct Spec {
    /// One word, or two: `account add`.
    pub name: &'static str,
    /// What it is about, as it stands in the usage line.
    pub operands: &'static [&'static str],
    /// Whether the last operand may be repeated.
    pub repeats: bool,
    /// Its own options, by name.
    pub flags: &'static [&'static str],
    /// Whether `--json` means something to it.
    pub json: bool,
}

/// The options that may stand before or after any command.
pub const GLOBAL: &[Flag] = &[
    Flag { name: "data-dir", value: "DIR" },
    Flag { name: "now", value: "RFC3339" },
    Flag { name: "lang", value: "LANG" },
    Flag { name: "renderer", value: "RENDERER" },
    Flag { name: "json", value: "" },
    Flag { name: "help", value: "" },
    Flag { name: "version", value: "" },
];

/// The options that belong to commands.
pub const FLAGS: &[Flag] = &[
    Flag { name: "all", value: "" },
    Flag { name: "kind", value: "KIND" },
    Flag { name: "reason", value: "TEXT" },
    Flag { name: "account", value: "ID" },
    Flag { name: "route", value: "ROUTE" },
    Flag { name: "print", value: "" },
    Flag { name: "on", value: "DATE" },
    Flag { name: "note", value: "TEXT" },
    Flag { name: "text", value: "FILE" },
    Flag { name: "evidence", value: "FILE" },
    Flag { name: "says", value: "TEXT" },
    Flag { name: "reasons", value: "REASONS" },
    Flag { name: "until", value: "DATE" },
    Flag { name: "reference", value: "TEXT" },
    Flag { name: "no-remedies", value: "" },
    Flag { name: "authority", value: "CODE" },
    Flag { name: "format", value: "FORMAT" },
    Flag { name: "explain", value: "RULE" },
    Flag { name: "dry-run", value: "" },
    Flag { name: "to", value: "WAY" },
    Flag { name: "out", value: "FILE" },
    Flag { name: "mailto", value: "" },
    Flag { name: "find", value: "TEXT" },
    Flag { name: "for-child", value: "" },
    Flag { name: "child", value: "NAME" },
    Flag { name: "closed", value: "" },
    Flag { name: "apart", value: "" },
    Flag { name: "earlier", value: "DATE" },
    Flag { name: "lost", value: "" },
    Flag { name: "sign-in", value: "" },
    Flag { name: "same-email", value: "" },
    Flag { name: "id-copy", value: "COPY" },
    Flag { name: "disagree", value: "TEXT" },
    Flag { name: "obstacle", value: "TEXT" },
    Flag { name: "link", value: "LINK" },
    Flag { name: "disclose", value: "DISCLOSE" },
    Flag { name: "no-court", value: "" },
    Flag { name: "consent", value: "TEXT" },
    Flag { name: "erase", value: "" },
    Flag { name: "helper", value: "NAME" },
    Flag { name: "may-complain", value: "" },
    Flag { name: "valid-until", value: "DATE" },
    Flag { name: "purpose", value: "PURPOSE" },
    Flag { name: "name", value: "NAME" },
    Flag { name: "company", value: "COMPANY" },
    Flag { name: "email", value: "EMAIL" },
    Flag { name: "page", value: "URL" },
    Flag { name: "from", value: "DATE" },
    Flag { name: "last-day", value: "DATE" },
];

/// The options of `text` that only some texts have a place for, and which.
pub const OF_KINDS: &[(&str, &[Kind])] = &[
    ("find", &[Kind::Short, Kind::Objection, Kind::NoAccount, Kind::Child, Kind::Reasons]),
    ("closed", &[Kind::NoAccount]),
    ("apart", &[Kind::NoAccount]),
    ("earlier", &[Kind::ShortAgain, Kind::Again]),
    ("lost", &[Kind::Again]),
    ("consent", &[Kind::Withdrawal]),
    ("erase", &[Kind::Withdrawal]),
    ("sign-in", &[Kind::Objection, Kind::Child, Kind::Again, Kind::Identity]),
    ("same-email", &[Kind::Identity]),
    ("id-copy", &[Kind::Identity]),
    (
        "for-child",
        &[Kind::Reminder, Kind::Identity, Kind::Reasons, Kind::Refusal, Kind::Complaint, Kind::CompanyComplaint],
    ),
    ("child", &[Kind::Child, Kind::Complaint]),
    ("disagree", &[Kind::Refusal, Kind::Complaint, Kind::CompanyComplaint]),
    ("obstacle", &[Kind::Complaint, Kind::CompanyComplaint]),
    ("link", &[Kind::Complaint]),
    ("disclose", &[Kind::Complaint]),
    ("no-court", &[Kind::Complaint]),
    ("helper", &[Kind::Authorisation]),
    ("may-complain", &[Kind::Authorisation]),
    ("valid-until", &[Kind::Authorisation]),
];

const PLATFORM: &[&str] = &["PLATFORM"];

/// Every command, in the order of the help.
pub const COMMANDS: &[Spec] = &[
    Spec { name: "list", operands: &[], repeats: false, flags: &["all", "find"], json: true },
    Spec { name: "show", operands: PLATFORM, repeats: false, flags: &[], json: true },
    Spec { name: "law", operands: PLATFORM, repeats: false, flags: &[], json: true },
    Spec {
        name: "text",
        operands: PLATFORM,
        repeats: false,
        flags: &[
            "kind",
            "reason",
            "account",
            "to",
            "out",
            "mailto",
            "find",
            "closed",
            "apart",
            "earlier",
            "lost",
            "consent",
            "erase",
            "sign-in",
            "same-email",
            "id-copy",
            "for-child",
            "child",
            "disagree",
            "obstacle",
            "link",
            "disclose",
            "no-court",
            "helper",
            "may-complain",
            "valid-until",
            "purpose",
        ],
        json: false,
    },
    Spec { name: "open", operands: PLATFORM, repeats: false, flags: &["route", "account", "print"], json: false },
    Spec {
        name: "record",
        operands: &["PLATFORM", "EVENT"],
        repeats: false,
        flags: &[
            "on",
            "account",
            "route",
            "note",
            "text",
            "says",
            "reasons",
            "until",
            "reference",
            "no-remedies",
            "authority",
            "evidence",
        ],
        json: true,
    },
    Spec { name: "held", operands: &["PLATFORM", "POINT", "CLAIM"], repeats: false, flags: &[], json: true },
    Spec { name: "undo", operands: &[], repeats: false, flags: &[], json: true },
    Spec { name: "account add", operands: &["PLATFORM", "HANDLE"], repeats: false, flags: &[], json: true },
    Spec { name: "account list", operands: &[], repeats: false, flags: &[], json: true },
    Spec { name: "account rename", operands: &["ID", "HANDLE"], repeats: false, flags: &[], json: true },
    Spec { name: "account remove", operands: &["ID"], repeats: false, flags: &[], json: true },
    Spec {
        name: "own add-platform",
        operands: &["NAME"],
        repeats: false,
        flags: &["company", "email", "page", "from", "last-day", "note"],
        json: true,
    },
    Spec {
        name: "own add-deadline",
        operands: PLATFORM,
        repeats: false,
        flags: &["from", "last-day", "note"],
        json: true,
    },
    Spec { name: "own list", operands: &[], repeats: false, flags: &[], json: true },
    Spec {
        name: "own edit",
        operands: &["ID"],
        repeats: false,
        flags: &["name", "company", "email", "page", "from", "last-day", "note"],
        json: true,
    },
    Spec { name: "own remove", operands: &["ID"], repeats: false, flags: &[], json: true },
    Spec { name: "own toml", operands: &["ID"], repeats: false, flags: &[], json: false },
    Spec { name: "set", operands: &["KEY", "VALUE"], repeats: false, flags: &[], json: false },
    Spec { name: "remind", operands: &[], repeats: false, flags: &["dry-run"], json: true },
    Spec { name: "schedule on", operands: &[], repeats: false, flags: &[], json: false },
    Spec { name: "schedule off", operands: &[], repeats: false, flags: &[], json: false },
    Spec { name: "schedule status", operands: &[], repeats: false, flags: &[], json: true },
    Spec { name: "schedule test", operands: &[], repeats: false, flags: &[], json: false },
    Spec { name: "export calendar", operands: &["FILE"], repeats: false, flags: &[], json: false },
    Spec { name: "check", operands: &["PATH"], repeats: true, flags: &["format", "explain"], json: true },
    Spec { name: "help", operands: &["COMMAND"], repeats: false, flags: &[], json: false },
];

/// An option by its name.
pub fn flag(name: &str) -> Option<&'static Flag> {
    GLOBAL.iter().chain(FLAGS).find(|flag| flag.name == name)
}

/// The first words that commands begin with, each once.
pub fn first_words() -> Vec<&'static str> {
    let mut words: Vec<_> = COMMANDS.iter().map(Spec::first_word).collect();
    words.dedup();
    words
}

impl Spec {
    /// The word that the command begins with.
    pub fn first_word(&self) -> &'static str {
        self.name.split(' ').next().unwrap_or(self.name)
    }

    /// How it is written: `bezwaar open PLATFORM [--route ID] [--account ID] [--print]`.
    pub fn usage(&self, m: &Messages) -> String {
        let mut usage = format!("bezwaar {}", self.name);
        for operand in self.operands {
            let operand = place(m, operand);
            usage += &match self.name {
                "help" | "own toml" => format!(" [{operand}]"),
                _ => format!(" {operand}"),
            };
        }
        if self.repeats {
            usage += "…";
        }
        for flag in self.own_flags().filter(|flag| self.kinds_of(flag).is_empty()) {
            usage += &format!(" [{}]", flag.usage(m));
        }
        if self.own_flags().any(|flag| !self.kinds_of(flag).is_empty()) {
            usage += &format!(" [{}]", place(m, "OPTIONS"));
        }
        if self.json {
            usage += " [--json]";
        }
        usage
    }

    /// The texts that alone have a place for one of its options; none where it belongs to no text more than to another.
    pub fn kinds_of(&self, flag: &Flag) -> &'static [Kind] {
        let of_kinds = OF_KINDS.iter().find(|(name, _)| self.name == "text" && *name == flag.name);
        of_kinds.map_or(&[], |(_, kinds)| kinds)
    }

    /// Its own options.
    pub fn own_flags(&self) -> impl Iterator<Item = &'static Flag> {
        self.flags.iter().filter_map(|name| flag(name))
    }
}

impl Flag {
    /// How it is written: `--route ID`.
    pub fn usage(&self, m: &Messages) -> String {
        match self.value {
            "" => format!("--{}", self.name),
            value => format!("--{} {}", self.name, place(m, value)),
        }
    }
}

/// What stands for a value in the help, in the person's language: `PLATFORM`, `DATUM`.
pub fn place(m: &Messages, name: &str) -> String {
    let id = format!("place-{}", name.to_ascii_lowercase());
    if m.has(&id) { m.t(&id) } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_option_named_by_a_command_exists() {
        for spec in COMMANDS {
            assert_eq!(spec.own_flags().count(), spec.flags.len(), "{}", spec.name);
        }
        assert!(OF_KINDS.iter().all(|(name, _)| flag(name).is_some()));
    }
}
