//! The schedule: what is written for each system, judged by that system's own tools where they are here, and the real
//! program with a `systemctl` that is not, and with one that is.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may end that way")]

#[path = "schedule/commands.rs"]
mod commands;
#[path = "schedule/files.rs"]
mod files;
#[path = "schedule/real.rs"]
mod real;
#[path = "schedule/ways.rs"]
mod ways;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use bezwaar::desktop::schedule::Job;

/// Everything that a file, a shell or a scheduler could take for something of its own.
const NASTY: &str = r#"a "b" 100% $HOME `id` é 'q' \x & <c>"#;

/// A job in a folder with a name that nothing must stumble over, and files that are really there.
fn nasty(home: &Path) -> Job {
    let folder = home.join(NASTY);
    std::fs::create_dir_all(&folder).unwrap();
    let program = folder.join("bezwaar");
    let built = env!("CARGO_BIN_EXE_bezwaar");
    // Not a link by name: a program that is started by one knows itself by the other.
    std::fs::hard_link(built, &program).or_else(|_| std::fs::copy(built, &program).map(drop)).unwrap();
    Job { program, folder: folder.join("data dir") }
}

/// The standard output of a tool that was content.
fn ask(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let Output { status, stdout, stderr } = &output;
    let (out, err) = (String::from_utf8_lossy(stdout), String::from_utf8_lossy(stderr));
    assert!(status.success(), "{command:?}: {out}{err}");
    out.into_owned()
}

/// A script for the Python that the system brings.
fn python(script: &str, args: &[&Path]) -> String {
    ask(Command::new("/usr/bin/python3").args(["-c", script]).args(args))
}

/// Every file and folder in a folder, with what the files hold.
fn tree(folder: &Path) -> Vec<(PathBuf, Option<Vec<u8>>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.is_symlink() {
            found.push((path.clone(), None));
            found.extend(tree(&path));
        } else {
            let bytes = std::fs::read(&path).ok();
            found.push((path, bytes));
        }
    }
    found.sort();
    found
}

/// What a file holds, as soon as it is there.
fn when_there(path: &Path) -> String {
    let start = Instant::now();
    loop {
        match std::fs::read_to_string(path) {
            Ok(text) => return text,
            Err(error) => assert!(start.elapsed() < Duration::from_secs(20), "{}: {error}", path.display()),
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}
