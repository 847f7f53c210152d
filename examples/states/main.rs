//! Makes a data folder for every state of the window, and says how to look at each:
//! `cargo run --example states FOLDER`
#![allow(clippy::expect_used, reason = "a tool for development may stop at once")]

#[path = "../../tests/support/states.rs"]
mod states;

use std::path::PathBuf;
use std::process::ExitCode;

use bezwaar::i18n::Messages;
use bezwaar::lang::Lang;
use states::{STATES, Shows, Then};

fn main() -> ExitCode {
    let Some(root) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: cargo run --example states FOLDER");
        return ExitCode::from(2);
    };
    for state in STATES {
        let folder = root.join(state.name);
        if folder.exists() {
            eprintln!("{} is there already: name a folder that is empty", folder.display());
            return ExitCode::FAILURE;
        }
        state.make(&folder);
        let mut hints = Vec::new();
        match state.shows {
            Shows::Overview => {}
            Shows::Platform(id) => hints.push(format!("open {id}")),
            Shows::Reminders => hints.push("open the reminders".to_owned()),
            Shows::Settings => hints.push("open the settings".to_owned()),
        }
        if state.reminds {
            hints.push("turn reminders on".to_owned());
        }
        match state.then {
            Then::Looks => {}
            Then::SearchesInVain => hints.push("search for waterschap".to_owned()),
            Then::HasNoBrowser => hints.push("open the page, with BROWSER=/bin/false and no other browser".to_owned()),
            Then::Presses(ids) => {
                let words = ids.iter().map(|id| format!("‘{}’", Messages::of(Lang::Nl).t(id)));
                hints.push(format!("press {}", words.collect::<Vec<_>>().join(", ")));
            }
            Then::Tabs(times) => hints.push(format!("press Tab {times} times")),
        }
        let then = if hints.is_empty() { String::new() } else { format!("   # then {}", hints.join(", ")) };
        println!("cargo run -- --data-dir {} --now {} --lang nl{then}", folder.display(), state.now);
    }
    ExitCode::SUCCESS
}
