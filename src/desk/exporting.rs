//! What the desk writes for other programs.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::{Desk, DeskError};
use crate::calendar;
use crate::i18n::Messages;
use crate::journal::JournalError;
use crate::letter::{Letter, Person, mail};
use crate::settings::write_atomically;

/// How every calendar file begins.
const BEGIN: &[u8] = b"BEGIN:VCALENDAR";

/// A file for a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LetterFile {
    /// A draft that a mail program opens (`.eml`).
    Draft(PathBuf),
    /// The text by itself (`.txt`).
    Text(PathBuf),
}

impl LetterFile {
    /// What is meant by a file's name; none where it has another ending.
    pub fn of(file: PathBuf) -> Option<Self> {
        match file.extension().map(|ending| ending.to_ascii_lowercase()) {
            Some(ending) if ending == "eml" => Some(Self::Draft(file)),
            Some(ending) if ending == "txt" => Some(Self::Text(file)),
            _ => None,
        }
    }
}

/// What came of writing a calendar file.
#[derive(Debug)]
pub struct CalendarFile {
    /// Events of days to come.
    pub open: usize,
    /// Events of earlier files that are off.
    pub cancelled: usize,
    /// Whether it was written down, so that a later file changes what a calendar has of this one.
    pub kept: Result<(), JournalError>,
}

impl CalendarFile {
    /// Events in the file; where there are none, no file was written.
    pub fn count(&self) -> usize {
        self.open + self.cancelled
    }
}

impl Desk {
    /// Writes the days to come into a file for the person's calendar; where there is nothing to put in, nothing is
    /// written.
    pub fn write_calendar(&mut self, m: &Messages, file: &Path) -> Result<CalendarFile, DeskError> {
        self.changes += 1;
        self.refresh()?;
        let now = self.now();
        let calendar = {
            let plan = self.plan();
            let days = plan.calendar_days(&self.settings, &self.reminded);
            calendar::file(m, &days, self.reminded.exported(), self.settings.hours.from, now)
        };
        let calendar::File { text, open, cancelled, news } = calendar;
        let mut exported = CalendarFile { open, cancelled, kept: Ok(()) };
        if exported.count() > 0 {
            write(file, text.as_bytes(), BEGIN)
                .map_err(|source| DeskError::Export { path: file.to_owned(), source })?;
            exported.kept = self.reminded.add(&self.folder, now, news);
        }
        Ok(exported)
    }

    /// Writes a letter into a file. A draft of ours is replaced by a later one; any other file that says something else
    /// stays as it is.
    pub fn write_letter(&self, file: &LetterFile, letter: &Letter, to: Option<&str>) -> Result<(), DeskError> {
        let (path, text) = match file {
            LetterFile::Draft(path) => (path, self.draft(letter, to)),
            LetterFile::Text(path) => (path, plain(letter)),
        };
        let ours = match file {
            LetterFile::Draft(_) => mail::BEGIN,
            LetterFile::Text(_) => text.as_str(),
        };
        let written = write(path, text.as_bytes(), ours.as_bytes());
        written.map_err(|source| DeskError::Export { path: path.clone(), source })
    }
}

impl Desk {
    /// Where the person finds what is written for them: their downloads, else the data folder.
    pub fn folder_for_files(&self) -> PathBuf {
        let downloads = self.desktop.downloads().filter(|folder| folder.is_dir());
        downloads.unwrap_or_else(|| self.folder.clone())
    }

    /// Keeps a letter as a file, and says which: as the draft of a mail to an address, else as plain text.
    pub fn keep_letter(&self, name: &str, letter: &Letter, draft_to: Option<&str>) -> Result<PathBuf, DeskError> {
        match draft_to {
            Some(to) => self.keep_file(name, "eml", &self.draft(letter, Some(to))),
            None => self.keep_file(name, "txt", &plain(letter)),
        }
    }

    /// Keeps a text as a file where the person finds it, and says which. No other file makes place for it: where one of
    /// the name is there, it gets a number.
    pub fn keep_file(&self, name: &str, extension: &str, contents: &str) -> Result<PathBuf, DeskError> {
        let folder = self.folder_for_files();
        let names = (1_u32..).map(|number| match number {
            1 => folder.join(format!("{name}.{extension}")),
            _ => folder.join(format!("{name}-{number}.{extension}")),
        });
        for path in names {
            let written = match OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(mut file) => file.write_all(contents.as_bytes()),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
                Err(error) => Err(error),
            };
            return match written {
                Ok(()) => Ok(path),
                Err(source) => Err(DeskError::Export { path, source }),
            };
        }
        Err(DeskError::Export { path: folder, source: ErrorKind::AlreadyExists.into() })
    }

    /// A letter as the draft of a mail by the person.
    fn draft(&self, letter: &Letter, to: Option<&str>) -> String {
        let person = Person { name: self.settings.name.clone(), email: self.settings.email.clone(), address: None };
        mail::eml(letter, to, &person, self.now(), Uuid::now_v7())
    }
}

/// A letter as a file that every program reads.
fn plain(letter: &Letter) -> String {
    format!("{}\n", letter.text)
}

/// Puts the whole file there, or none of it. Only a file that begins as ours do makes place for it: a name typed wrong
/// must not cost what is kept there. What is no file, a pipe or a device, is written to and stays what it is.
fn write(file: &Path, bytes: &[u8], ours: &[u8]) -> io::Result<()> {
    match fs::metadata(file) {
        Ok(there) if there.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(there) if !there.is_file() => OpenOptions::new().write(true).open(file)?.write_all(bytes),
        Ok(there) if there.len() > 0 && !begins_with(file, ours)? => Err(ErrorKind::AlreadyExists.into()),
        // A link stays one, and leads to the new file.
        Ok(_) => write_atomically(&fs::canonicalize(file)?, bytes),
        Err(_) => write_atomically(file, bytes),
    }
}

fn begins_with(file: &Path, ours: &[u8]) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(file)?.take(ours.len() as u64).read_to_end(&mut start)?;
    Ok(start == ours)
}
