//! Watches the data folder for what another process writes, and for a second start that asks for the window.
//!
//! A look at five files every second and a half costs a few microseconds and works on every system and on network
//! folders; the window itself sleeps until something changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How often it looks.
const EVERY: Duration = Duration::from_millis(1500);

/// The file with which a second start asks the first for its window.
pub const RAISE: &str = "window.raise";

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The journal, the settings or the reminders changed, or a run in the background left a line.
    Changed,
    /// A second start asks for the window.
    Raise,
}

/// Watches for ever in a thread of its own, and tells. It ends when nobody listens any more.
pub fn watch(folder: &Path, tell: impl Fn(Seen) -> bool + Send + 'static) -> std::io::Result<()> {
    let files = ["journal.jsonl", "settings.toml", "reminded.jsonl", "remind.log", RAISE].map(|name| folder.join(name));
    let mut before = files.each_ref().map(state);
    std::thread::Builder::new().name("watch".to_owned()).spawn(move || {
        loop {
            std::thread::sleep(EVERY);
            let now = files.each_ref().map(state);
            let changed = now[..4] != before[..4];
            let raise = now[4] != before[4] && now[4].is_some();
            before = now;
            if changed && !tell(Seen::Changed) || raise && !tell(Seen::Raise) {
                return;
            }
        }
    })?;
    Ok(())
}

fn state(file: &PathBuf) -> Option<(u64, SystemTime)> {
    let meta = fs::metadata(file).ok()?;
    Some((meta.len(), meta.modified().unwrap_or(SystemTime::UNIX_EPOCH)))
}
