//! The first stage of a command line: what was typed, by name, nothing judged but the grammar.

use std::collections::BTreeMap;
use std::ffi::OsString;

use lexopt::Arg;

use super::spec::{self, COMMANDS, FLAGS, GLOBAL, Spec};
use super::usage::UsageError;
use crate::near::near;

/// What was typed.
#[derive(Debug, Default)]
pub struct Typed {
    /// The options, by name without dashes; one without a value holds an empty one. The last one typed counts.
    pub options: BTreeMap<&'static str, OsString>,
    /// The words that are no options.
    pub words: Vec<OsString>,
}

impl Typed {
    /// Reads a command line without the program's name. What was read before the mistake comes with it, so that
    /// the mistake can be told in the language asked for.
    pub fn read(args: impl IntoIterator<Item = OsString>) -> (Self, Result<(), UsageError>) {
        let mut typed = Self::default();
        let mut parser = lexopt::Parser::from_args(args);
        let mut first = Ok(());
        loop {
            match typed.next(&mut parser) {
                Ok(true) => {}
                Ok(false) => return (typed, first),
                // Goes on, because `--lang` may still follow.
                Err(mistake) => first = first.and(Err(mistake)),
            }
        }
    }

    fn next(&mut self, parser: &mut lexopt::Parser) -> Result<bool, UsageError> {
        let name = match parser.next() {
            Ok(None) => return Ok(false),
            Ok(Some(Arg::Value(word))) => {
                self.words.push(word);
                return Ok(true);
            }
            Ok(Some(Arg::Short('h'))) => "help".to_owned(),
            Ok(Some(Arg::Short('V'))) => "version".to_owned(),
            Ok(Some(Arg::Short(letter))) => return Err(unknown(&format!("-{letter}"))),
            Ok(Some(Arg::Long(name))) => name.to_owned(),
            // The only mistake the grammar itself knows: `--json=yes`.
            Err(lexopt::Error::UnexpectedValue { option, .. }) => {
                return Err(UsageError::NeedlessValue { option: shortened(&option) });
            }
            Err(error) => return Err(unknown(&error.to_string())),
        };
        let Some(flag) = spec::flag(&name) else {
            // Its value, if one hangs on it, is no mistake of its own.
            let _ = parser.optional_value();
            return Err(unknown(&format!("--{name}")));
        };
        if flag.value.is_empty() {
            if parser.optional_value().is_some() {
                return Err(UsageError::NeedlessValue { option: format!("--{}", flag.name) });
            }
            self.options.insert(flag.name, OsString::new());
            return Ok(true);
        }
        let missing = || UsageError::NoValue { option: format!("--{}", flag.name), value: flag.value };
        let value = match parser.optional_value() {
            Some(value) => value,
            None => {
                // `--data-dir --json` forgot the value; `--note "-)"` did not.
                let option = |next: &OsString| {
                    next.to_str()
                        .and_then(|next| next.strip_prefix("--"))
                        .is_some_and(|name| spec::flag(name).is_some())
                };
                let forgotten = parser.try_raw_args().is_some_and(|args| args.as_slice().first().is_some_and(option));
                if forgotten {
                    return Err(missing());
                }
                parser.value().map_err(|_| missing())?
            }
        };
        self.options.insert(flag.name, value);
        Ok(true)
    }

    /// Whether the option was given.
    pub fn has(&self, name: &str) -> bool {
        self.options.contains_key(name)
    }

    /// The value of an option as text.
    pub fn text(&self, name: &str) -> Result<Option<String>, UsageError> {
        self.options.get(name).map(unicode).transpose()
    }

    /// The command, none where no word was typed, and the words after it.
    pub fn command(&self) -> Result<Option<(&'static Spec, Vec<OsString>)>, UsageError> {
        let Some(first) = self.words.first().map(unicode).transpose()? else {
            return Ok(None);
        };
        let forms: Vec<&'static Spec> = COMMANDS.iter().filter(|spec| spec.first_word() == first).collect();
        let (spec, used) = match forms.as_slice() {
            [] => {
                let near = near(&first, spec::first_words());
                return Err(UsageError::Command { word: shortened(&first), near });
            }
            [spec] if spec.name == first => (*spec, 1),
            // Asked for help, the first word alone is enough.
            [spec, ..] if self.words.len() == 1 && self.has("help") => (*spec, 1),
            forms => {
                let second = self.words.get(1).and_then(|word| word.to_str()).unwrap_or_default();
                let full = format!("{first} {second}");
                let found = forms.iter().copied().find(|spec| spec.name == full);
                let choices = || forms.iter().map(|spec| spec.name.to_owned()).collect();
                (found.ok_or_else(|| UsageError::Subcommand { command: first, choices: choices() })?, 2)
            }
        };
        let rest = self.words.iter().skip(used).cloned().collect();
        self.fits(spec)?;
        Ok(Some((spec, rest)))
    }

    /// An option that only means something to commands.
    pub fn only_of_commands(&self) -> Option<String> {
        let of_commands = |name: &&&str| **name == "json" || FLAGS.iter().any(|flag| flag.name == **name);
        self.options.keys().find(of_commands).map(|name| format!("--{name}"))
    }

    /// Whether every option given is one of the command's, or global.
    fn fits(&self, spec: &Spec) -> Result<(), UsageError> {
        for name in self.options.keys() {
            let global = GLOBAL.iter().any(|flag| flag.name == *name);
            if !global && !spec.flags.contains(name) {
                let option = format!("--{name}");
                return Err(UsageError::Option { option, command: Some(spec.name.to_owned()), near: Vec::new() });
            }
        }
        match self.has("json") && !spec.json && !self.has("help") {
            true => Err(UsageError::NoJson(spec.name.to_owned())),
            false => Ok(()),
        }
    }
}

/// A word as text.
pub fn unicode(word: &OsString) -> Result<String, UsageError> {
    let wrong = || UsageError::NotText { word: shortened(&word.to_string_lossy()) };
    word.to_str().map(str::to_owned).ok_or_else(wrong)
}

/// A text from outside, short enough to be shown in a message.
pub fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn unknown(option: &str) -> UsageError {
    let names = GLOBAL.iter().chain(FLAGS).map(|flag| flag.name);
    let near = near(option.trim_start_matches('-'), names).into_iter().map(|name| format!("--{name}")).collect();
    UsageError::Option { option: shortened(option), command: None, near }
}
