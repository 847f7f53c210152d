//! What a command says, and how it reaches the person: all at once, and without a fright when nobody listens.

use std::io::{self, Write};

use serde::Serialize;

use super::failure::Failure;

/// What goes to standard output, and whether the command did what it was for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    text: String,
    /// Whether nothing was wrong: `check` says something and still finds fault.
    pub sound: bool,
}

impl Answer {
    /// Lines for people.
    pub fn text(text: impl Into<String>) -> Self {
        let mut text = visible(&text.into());
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        Self { text, sound: true }
    }

    /// A value for programs.
    pub fn json(value: &impl Serialize) -> Result<Self, Failure> {
        let mut text = serde_json::to_string_pretty(value).map_err(|error| Failure::Output(error.into()))?;
        text.push('\n');
        Ok(Self { text, sound: true })
    }

    /// The same, with fault found.
    pub fn unsound(self) -> Self {
        Self { sound: false, ..self }
    }

    /// Writes it to standard output. That nobody reads on (`bezwaar list | head -1`) is no failure.
    pub fn print(&self) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        match out.write_all(self.text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Failure::Output(error)),
            _ => Ok(()),
        }
    }
}

/// Says something in one line on standard error.
pub fn complain(sentence: &str) {
    let line = visible(&sentence.replace(['\n', '\r'], " "));
    // Where standard error cannot be written to there is nowhere left to say so.
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// The text without what could play tricks in a terminal: control characters, and those that turn the direction of
/// what follows them. A note or an account name may have come from a file of somebody else's.
fn visible(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' => c,
        '\t' => ' ',
        '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_name_stays_a_name() {
        assert_eq!(visible("a\u{1b}[2Jb\u{202e}c\n"), "a\u{fffd}[2Jb\u{fffd}c\n");
    }
}
