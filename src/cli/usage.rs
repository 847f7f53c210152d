//! What can be wrong with a command line. The words for it stand in [`crate::explain`].

use super::spec::Spec;
use crate::catalog::PartialDate;

/// Something on the command line that is not understood. The program has done nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UsageError {
    /// No such command.
    #[error("no command {word:?}")]
    Command {
        /// What was typed.
        word: String,
        /// The commands nearest to it.
        near: Vec<String>,
    },
    /// A command that takes a second word got none, or a wrong one.
    #[error("{command} takes one of {choices:?}")]
    Subcommand {
        /// The first word.
        command: String,
        /// What can follow.
        choices: Vec<String>,
    },
    /// No such option, or not with this command.
    #[error("no option {option}")]
    Option {
        /// What was typed, with its dashes.
        option: String,
        /// The command, where the option is one of another command.
        command: Option<String>,
        /// The options nearest to it.
        near: Vec<String>,
    },
    /// An option of a command, without a command.
    #[error("{option} without a command")]
    OptionAlone {
        /// The option with its dashes.
        option: String,
    },
    /// An option without its value.
    #[error("{option} needs a value")]
    NoValue {
        /// The option with its dashes.
        option: String,
        /// What stands for the value in the help.
        value: &'static str,
    },
    /// A value for an option that takes none.
    #[error("{option} takes no value")]
    NeedlessValue {
        /// The option with its dashes.
        option: String,
    },
    /// A command without what it is about.
    #[error("{} needs {operand}", spec.name)]
    Missing {
        /// The command.
        spec: &'static Spec,
        /// What stands for it in the help.
        operand: &'static str,
    },
    /// More words than the command takes.
    #[error("{word:?} is too much")]
    TooMuch {
        /// The first word too many.
        word: String,
        /// The command.
        spec: &'static Spec,
    },
    /// A text that is not Unicode.
    #[error("{word:?} is not Unicode text")]
    NotText {
        /// As much of it as can be read.
        word: String,
    },
    /// None of the words that can stand there.
    #[error("{word:?} is no {what}")]
    Word {
        /// What it stands for: `EVENT`, `KEY`, `--kind`, `--format`, `--lang`, `--renderer`.
        what: &'static str,
        /// What was typed.
        word: String,
        /// What can stand there.
        choices: Vec<String>,
    },
    /// `--now` is no instant.
    #[error("{0:?} is no instant")]
    Now(String),
    /// An option's value is neither a day nor a month.
    #[error("{1:?} is no date")]
    On(&'static str, String),
    /// An option's value is no day.
    #[error("{1:?} is no day")]
    Day(&'static str, String),
    /// An option's value is a year, with which nothing can be done.
    #[error("{1} is a year")]
    OnlyYear(&'static str, PartialDate),
    /// An option that the text asked for has no place for.
    #[error("{option} is for {kinds:?}")]
    OtherKind {
        /// The option with its dashes.
        option: String,
        /// The texts that have.
        kinds: Vec<String>,
    },
    /// An option that says more of another one, without that.
    #[error("{option} without {other}")]
    Without {
        /// The option with its dashes.
        option: &'static str,
        /// The one that lacks.
        other: &'static str,
    },
    /// Two options that say different things.
    #[error("{0} and {1}")]
    Both(&'static str, &'static str),
    /// A file for a letter has another ending than a mail's or a text's.
    #[error("{0:?} ends otherwise")]
    Ending(String),
    /// An option that a later version takes.
    #[error("{0} comes later")]
    Later(&'static str),
    /// The command lists nothing, so `--json` means nothing to it.
    #[error("{0} has no JSON")]
    NoJson(String),
    /// No command, where there is no window.
    #[error("no command")]
    NoCommand,
    /// No command, in a build without a window.
    #[error("no window")]
    NoWindow,
}
