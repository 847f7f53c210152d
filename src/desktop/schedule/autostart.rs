//! Linux without a systemd of the person's own: an entry in the session's autostart folder. It only runs at log-in.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use super::tool::Tools;
use super::{Found, Job, Registrar, ScheduleError, Way, files, unicode};

/// The entry's file.
pub const ENTRY: &str = "nl.bezwaar.Bezwaar.remind.desktop";

/// What a desktop's own settings write into an entry that somebody switched off there.
const DECLINED: [&str; 2] = ["Hidden=true", "X-GNOME-Autostart-enabled=false"];

/// What the format forbids in the path of a program (`=`), or desktops look for on disk as it is quoted.
const STUMBLES: &str = "=%\"'`$\\";

/// The entry for a job. The delay, where a desktop knows it, lets the one that shows notifications start first.
pub fn entry(job: &Job) -> Result<String, ScheduleError> {
    let words = job.words_without(STUMBLES).into_iter().map(|word| Ok(quoted(unicode(Path::new(&word))?)));
    let command = words.collect::<Result<Vec<_>, ScheduleError>>()?.join(" ");
    Ok(format!(
        "\
# Written by Bezwaar. To remove it: bezwaar schedule off
[Desktop Entry]
Type=Application
Version=1.0
Name=Bezwaar
Comment=Looks whether there is something to remind of
Icon=nl.bezwaar.Bezwaar
TryExec={}
Exec={}
NoDisplay=true
X-GNOME-Autostart-Delay=30
",
        escaped(unicode(&job.program)?),
        escaped(&command),
    ))
}

/// The job that an entry was written for.
pub fn job(text: &str) -> Option<Job> {
    let line = text.lines().find_map(|line| line.strip_prefix("Exec="))?;
    Job::of(&unquoted(&unescaped(line)?)?)
}

/// An argument of a command line.
fn quoted(word: &str) -> String {
    let mut text = String::from("\"");
    for c in word.chars() {
        match c {
            '"' | '`' | '$' | '\\' => text.extend(['\\', c]),
            '%' => text.push_str("%%"),
            c => text.push(c),
        }
    }
    text.push('"');
    text
}

/// A value as it stands in the file. What is quoted in a command line is escaped once more by this.
fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t").replace('\r', "\\r")
}

fn unescaped(value: &str) -> Option<String> {
    let mut text = String::new();
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        text.push(match c {
            '\\' => match rest.next()? {
                's' => ' ',
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                c => c,
            },
            c => c,
        });
    }
    Some(text)
}

/// The words of a command line that was written here.
fn unquoted(line: &str) -> Option<Vec<OsString>> {
    let mut words = Vec::new();
    let mut rest = line.chars();
    loop {
        match rest.next() {
            None => return Some(words),
            Some(' ') => continue,
            Some('"') => {}
            Some(_) => return None,
        }
        let mut word = String::new();
        loop {
            match rest.next()? {
                '"' => break,
                '\\' => word.push(rest.next()?),
                '%' => word.push(rest.next().filter(|c| *c == '%')?),
                c => word.push(c),
            }
        }
        words.push(word.into());
    }
}

/// The autostart folder of a person's sessions.
pub struct Autostart<'t> {
    /// The folder of their settings, and the one that is not ours to remove when it is empty.
    pub config: (PathBuf, PathBuf),
    /// What starts the program.
    pub tools: &'t dyn Tools,
}

impl Autostart<'_> {
    fn file(&self) -> PathBuf {
        self.config.0.join("autostart").join(ENTRY)
    }
}

impl Registrar for Autostart<'_> {
    fn way(&self) -> Way {
        Way::Autostart
    }

    fn works(&self) -> Result<(), ScheduleError> {
        Ok(())
    }

    fn put(&self, job: &Job) -> Result<(), ScheduleError> {
        files::write(&self.file(), entry(job)?.as_bytes())
    }

    fn clear(&self) -> Result<(), ScheduleError> {
        files::remove(&self.file(), &self.config.1)
    }

    fn find(&self) -> Option<Found> {
        let text = String::from_utf8_lossy(&files::read(&self.file())?).into_owned();
        let job = job(&text);
        let ours = job.as_ref().is_some_and(|job| entry(job).is_ok_and(|entry| entry == text));
        let declined = text.lines().any(|line| DECLINED.contains(&line.trim()));
        Some(Found { job, as_we_write_it: ours, declined })
    }

    fn is_active(&self) -> bool {
        true
    }

    /// Nothing but the session itself runs its entries: this does the same.
    fn run(&self) -> Result<(), ScheduleError> {
        let job = self.find().and_then(|found| found.job).ok_or(ScheduleError::NotRegistered)?;
        let words = job.words();
        let args: Vec<&OsStr> = words.iter().skip(1).map(OsString::as_os_str).collect();
        self.tools.start(job.program.as_os_str(), &args)
    }
}
