//! What can be wrong with a command line, in words.

use super::{Explain, or, text};
use crate::cli::{UsageError, place};
use crate::i18n::Messages;

impl Explain for UsageError {
    fn explain(&self, m: &Messages) -> String {
        match self {
            Self::Command { word, near } => m.tv("usage-command", &[("word", text(word)), ("near", or(m, near))]),
            Self::Subcommand { command, choices } => {
                m.tv("usage-subcommand", &[("command", text(command)), ("choices", or(m, choices))])
            }
            Self::Option { option, command: Some(command), .. } => {
                m.tv("usage-option-elsewhere", &[("option", text(option)), ("command", text(command))])
            }
            Self::Option { option, command: None, near } => {
                m.tv("usage-option", &[("option", text(option)), ("near", or(m, near))])
            }
            Self::OptionAlone { option } => m.tv("usage-option-alone", &[("option", text(option))]),
            Self::NoValue { option, value } => {
                m.tv("usage-no-value", &[("option", text(option)), ("value", place(m, value).into())])
            }
            Self::NeedlessValue { option } => m.tv("usage-needless-value", &[("option", text(option))]),
            Self::Missing { spec, operand } => {
                let operand = ("operand", place(m, operand).into());
                m.tv("usage-missing", &[("command", text(spec.name)), operand, ("usage", spec.usage(m).into())])
            }
            Self::TooMuch { word, spec } => {
                let id = if spec.operands.is_empty() { "usage-too-much" } else { "usage-too-much-words" };
                m.tv(id, &[("word", text(word)), ("usage", spec.usage(m).into())])
            }
            Self::NotText { word } => m.tv("usage-not-text", &[("word", text(word))]),
            Self::Word { what, word, choices } => m.tv(
                "usage-word",
                &[("what", place(m, what).into()), ("word", text(word)), ("choices", or(m, choices))],
            ),
            Self::Now(word) => m.tv("usage-now", &[("word", text(word))]),
            Self::On(option, word) => m.tv("usage-on", &[("option", (*option).into()), ("word", text(word))]),
            Self::Day(option, word) => m.tv("usage-day", &[("option", (*option).into()), ("word", text(word))]),
            Self::OnlyYear(option, year) => {
                m.tv("usage-only-year", &[("option", (*option).into()), ("word", year.to_string().into())])
            }
            Self::OtherKind { option, kinds } => {
                m.tv("usage-other-kind", &[("option", text(option)), ("kinds", or(m, kinds))])
            }
            Self::Without { option, other } => {
                m.tv("usage-without", &[("option", (*option).into()), ("other", (*other).into())])
            }
            Self::Both(one, other) => m.tv("usage-both", &[("option", (*one).into()), ("other", (*other).into())]),
            Self::Ending(word) => m.tv("usage-ending", &[("word", text(word))]),
            Self::Later(option) => m.tv("usage-later", &[("option", text(option))]),
            Self::NoJson(command) => m.tv("usage-no-json", &[("command", text(command))]),
            Self::NoCommand => m.t("usage-no-command"),
            Self::NoWindow => m.t("usage-no-window"),
        }
    }
}
