//! `export`: what a person takes along.

use std::path::Path;

use super::answer::Answer;
use super::failure::Failure;
use crate::desk::Desk;
use crate::i18n::Messages;

/// Writes the dates into a calendar file.
pub fn calendar(desk: &mut Desk, m: &Messages, file: &Path) -> Result<Answer, Failure> {
    desk.export_calendar(m, file)?;
    Ok(Answer::text(""))
}
