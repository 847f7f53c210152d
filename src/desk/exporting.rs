//! What the desk writes for other programs.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use super::{Desk, DeskError};
use crate::calendar;
use crate::i18n::Messages;
use crate::journal::JournalError;
use crate::settings::write_atomically;

/// How every calendar file begins.
const BEGIN: &[u8] = b"BEGIN:VCALENDAR";

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
            write(file, text.as_bytes()).map_err(|source| DeskError::Export { path: file.to_owned(), source })?;
            exported.kept = self.reminded.add(&self.folder, now, news);
        }
        Ok(exported)
    }
}

/// Puts the whole file there, or none of it. Only a calendar makes place for it: a name typed wrong must not cost what is
/// kept there. What is no file, a pipe or a device, is written to and stays what it is.
fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::metadata(file) {
        Ok(there) if there.is_dir() => Err(ErrorKind::IsADirectory.into()),
        Ok(there) if !there.is_file() => OpenOptions::new().write(true).open(file)?.write_all(bytes),
        Ok(there) if there.len() > 0 && !is_calendar(file)? => Err(ErrorKind::AlreadyExists.into()),
        // A link stays one, and leads to the new file.
        Ok(_) => write_atomically(&fs::canonicalize(file)?, bytes),
        Err(_) => write_atomically(file, bytes),
    }
}

fn is_calendar(file: &Path) -> io::Result<bool> {
    let mut start = Vec::new();
    File::open(file)?.take(BEGIN.len() as u64).read_to_end(&mut start)?;
    Ok(start == BEGIN)
}
