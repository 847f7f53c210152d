//! Linux: a timer of the person's own systemd.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::tool::{Tools, args};
use super::{Found, Job, Registrar, ScheduleError, Way, files};

/// The unit that the timer starts.
pub const SERVICE: &str = "bezwaar-remind.service";
/// The timer.
pub const TIMER: &str = "bezwaar-remind.timer";

/// What systemd does not take in the path of a program.
const STUMBLES: &str = "\"'\\";

/// The timer: each hour, and soon after somebody logged in, as an hour may be more than they stay. A run that was
/// missed is caught up with. The delay keeps it away from everything else that begins on the hour.
pub const TIMER_FILE: &str = "\
# Written by Bezwaar. To remove it: bezwaar schedule off
[Unit]
Description=Bezwaar looks each hour whether there is something to remind of

[Timer]
OnCalendar=hourly
OnStartupSec=1min
Persistent=true
RandomizedDelaySec=2min
AccuracySec=15s

[Install]
WantedBy=timers.target
";

/// The service for a job. Where the program was removed it is passed over, without a failure each hour.
pub fn service(job: &Job) -> String {
    let mut text = String::from(
        "# Written by Bezwaar. To remove it: bezwaar schedule off
[Unit]
Description=Bezwaar looks whether there is something to remind of
",
    );
    if let Some(program) = condition(&job.program) {
        text += &format!("ConditionFileIsExecutable={program}\n");
    }
    text += "StartLimitIntervalSec=0\n\n[Service]\nType=oneshot\nTimeoutStartSec=1min\nExecStart=:";
    let words: Vec<_> = job.words_without(STUMBLES).iter().map(|word| quoted(word)).collect();
    text += &words.join(" ");
    text.push('\n');
    text
}

/// The job that a service was written for.
pub fn job(text: &str) -> Option<Job> {
    let line = text.lines().find_map(|line| line.strip_prefix("ExecStart=:"))?;
    Job::of(&unquoted(line)?)
}

/// The program's path as it stands in a condition, where nothing is quoted; none for one that cannot stand there.
fn condition(path: &Path) -> Option<String> {
    let text = path.to_str()?;
    let whole = text.trim() == text && !text.ends_with('\\') && !text.contains(char::is_control);
    whole.then(|| text.replace('%', "%%"))
}

/// A word of a command line. The sign before the line (`:`) keeps `$` what it is.
fn quoted(word: &OsStr) -> String {
    let mut text = String::from("\"");
    for part in word.as_encoded_bytes().utf8_chunks() {
        for c in part.valid().chars() {
            match c {
                '"' | '\\' => text.extend(['\\', c]),
                '%' => text.push_str("%%"),
                c if c.is_ascii_control() => text += &format!("\\x{:02x}", u32::from(c)),
                c => text.push(c),
            }
        }
        text.extend(part.invalid().iter().map(|byte| format!("\\x{byte:02x}")));
    }
    text.push('"');
    text
}

/// The words of a command line that was written here.
fn unquoted(line: &str) -> Option<Vec<OsString>> {
    let mut words = Vec::new();
    let mut rest = line.bytes();
    loop {
        match rest.next() {
            None => return Some(words),
            Some(b' ') => continue,
            Some(b'"') => {}
            Some(_) => return None,
        }
        let mut word = Vec::new();
        loop {
            match rest.next()? {
                b'"' => break,
                b'%' => word.push(rest.next().filter(|byte| *byte == b'%')?),
                b'\\' => match rest.next()? {
                    b'x' => word.push(u8::try_from(hex(rest.next()?)? * 16 + hex(rest.next()?)?).ok()?),
                    byte => word.push(byte),
                },
                byte => word.push(byte),
            }
        }
        words.push(os_string(word)?);
    }
}

fn hex(byte: u8) -> Option<u32> {
    char::from(byte).to_digit(16)
}

#[cfg(unix)]
fn os_string(bytes: Vec<u8>) -> Option<OsString> {
    use std::os::unix::ffi::OsStringExt;
    Some(OsString::from_vec(bytes))
}

#[cfg(not(unix))]
fn os_string(bytes: Vec<u8>) -> Option<OsString> {
    String::from_utf8(bytes).ok().map(OsString::from)
}

/// The timer of a person's systemd.
pub struct Systemd<'t> {
    /// The folder of their settings, and the one that is not ours to remove when it is empty.
    pub config: (PathBuf, PathBuf),
    /// The folder of their data, likewise.
    pub data: (PathBuf, PathBuf),
    /// What calls `systemctl`.
    pub tools: &'t dyn Tools,
}

impl Systemd<'_> {
    fn unit(&self, name: &str) -> PathBuf {
        self.config.0.join("systemd/user").join(name)
    }

    /// What `systemctl enable` makes.
    fn link(&self) -> PathBuf {
        self.unit("timers.target.wants").join(TIMER)
    }

    /// When the timer last ran. While it is not there systemd knows of nothing that was missed.
    fn stamp(&self) -> PathBuf {
        self.data.0.join(format!("systemd/timers/stamp-{TIMER}"))
    }

    fn ask<const N: usize>(&self, words: [&str; N]) -> Result<(), ScheduleError> {
        let words = [&args(["--user"])[..], &args(words)].concat();
        self.tools.call("systemctl", &words).map(drop)
    }
}

impl Registrar for Systemd<'_> {
    fn way(&self) -> Way {
        Way::Systemd
    }

    /// There may be a systemd, and none for this person: in a container, after `su`, over some kinds of log-in.
    fn works(&self) -> Result<(), ScheduleError> {
        self.ask(["show", "--property=Version"])
    }

    fn put(&self, job: &Job) -> Result<(), ScheduleError> {
        files::write(&self.unit(SERVICE), service(job).as_bytes())?;
        files::write(&self.unit(TIMER), TIMER_FILE.as_bytes())?;
        if !files::is_there(&self.stamp()) {
            files::write(&self.stamp(), b"")?;
        }
        self.ask(["daemon-reload"])?;
        self.ask(["enable", "--now", TIMER])
    }

    fn clear(&self) -> Result<(), ScheduleError> {
        let there = [self.unit(SERVICE), self.unit(TIMER), self.link()].iter().any(|path| files::is_there(path));
        // A systemd that cannot be reached has nothing running of ours either, and its files are removed all the same.
        let reached = there && self.ask(["disable", "--now", TIMER]).is_ok();
        for path in [self.link(), self.unit(SERVICE), self.unit(TIMER)] {
            files::remove(&path, &self.config.1)?;
        }
        files::remove(&self.stamp(), &self.data.1)?;
        if reached {
            self.ask(["daemon-reload"])?;
            // A failure of it would else be remembered. There mostly was none, and then this is refused.
            let _ = self.ask(["reset-failed", SERVICE]);
        }
        Ok(())
    }

    fn find(&self) -> Option<Found> {
        let written = files::read(&self.unit(SERVICE))?;
        let text = String::from_utf8_lossy(&written);
        let job = job(&text);
        let timer = files::read(&self.unit(TIMER));
        let ours =
            job.as_ref().is_some_and(|job| service(job) == text) && timer.as_deref() == Some(TIMER_FILE.as_bytes());
        Some(Found { job, as_we_write_it: ours, declined: false })
    }

    fn is_active(&self) -> bool {
        ["is-enabled", "is-active"].into_iter().all(|word| self.ask([word, "--quiet", TIMER]).is_ok())
    }

    fn run(&self) -> Result<(), ScheduleError> {
        self.ask(["start", "--no-block", SERVICE])
    }
}
