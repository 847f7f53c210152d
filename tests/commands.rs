//! The commands, as a person and a script meet them: the real program, in folders of its own.
#![allow(clippy::unwrap_used, reason = "a test may end that way")]

#[path = "commands/bad_input.rs"]
mod bad_input;
#[path = "commands/browser.rs"]
mod browser;
#[path = "commands/check.rs"]
mod check;
#[path = "commands/clock.rs"]
mod clock;
#[path = "commands/law.rs"]
mod law;
#[path = "commands/letters.rs"]
mod letters;
#[path = "commands/list.rs"]
mod list;
#[path = "commands/own.rs"]
mod own;
#[path = "commands/people.rs"]
mod people;
#[path = "commands/record.rs"]
mod record;
#[path = "commands/show.rs"]
mod show;
#[path = "commands/text.rs"]
mod text;
#[path = "commands/trust.rs"]
mod trust;
#[path = "commands/usage.rs"]
mod usage;

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// Six days before the last day.
const MAY_20: &str = "2025-05-20T10:00:00+02:00";
/// Half an hour before the last day ends.
const LAST_EVENING: &str = "2025-05-26T23:30:00+02:00";
/// The first instant after it.
const MIDNIGHT: &str = "2025-05-27T00:00:00+02:00";
/// Long after.
const TODAY: &str = "2026-11-21T12:00:00+01:00";

/// A person with a data folder, at an instant.
struct Person {
    home: TempDir,
    now: &'static str,
    lang: &'static str,
}

/// What a command said.
#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Person {
    fn at(now: &'static str) -> Self {
        Self { home: tempfile::tempdir().unwrap(), now, lang: "nl" }
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("data")
    }

    fn journal(&self) -> PathBuf {
        self.folder().join("journal.jsonl")
    }

    /// The command, not started yet.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = bare();
        command.arg("--data-dir").arg(self.folder()).args(["--now", self.now, "--lang", self.lang]).args(args);
        command.env("HOME", self.home.path());
        command
    }

    fn run(&self, args: &[&str]) -> Said {
        Said::from(self.command(args).output().unwrap())
    }

    /// It was done; what it said.
    fn ok(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{args:?}: {said:?}");
        said.out
    }

    fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.ok(&[args, &["--json"]].concat())).unwrap()
    }

    /// It was not done, with this exit code; the one line that says why.
    fn refused(&self, code: i32, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!((said.code, said.out.as_str()), (code, ""), "{args:?}: {said:?}");
        one_line(&said.err)
    }

    /// The item of a platform in the list.
    fn item(&self, platform: &str) -> Value {
        let list = self.json(&["list", "--all"]);
        list["items"].as_array().unwrap().iter().find(|item| item["platform"] == platform).cloned().unwrap()
    }

    fn history(&self, platform: &str) -> Vec<Value> {
        self.json(&["show", platform])["history"].as_array().unwrap().clone()
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

/// The program, without anything of the person who runs the tests.
fn bare() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_bezwaar"));
    for name in ["LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE", "XDG_DATA_HOME", "BROWSER"] {
        command.env_remove(name);
    }
    command
}

/// The text, which is one plain line that ends as a sentence or with something to copy.
fn one_line(text: &str) -> String {
    assert_eq!(text.matches('\n').count(), 1, "{text:?}");
    assert!(text.ends_with('\n') && text.trim().len() > 20, "{text:?}");
    assert!(!text.contains('{') && !text.contains("Error") && !text.contains("os error"), "{text:?}");
    text.trim_end().to_owned()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn sorted<const N: usize>(mut names: [&str; N]) -> [&str; N] {
    names.sort_unstable();
    names
}
