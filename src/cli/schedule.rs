//! `schedule`: has the system run `remind` while no window is open, says how that is, and tries it.

use super::answer::Answer;
use super::command::Schedule;
use super::failure::Failure;
use crate::desk::Desk;
use crate::i18n::Messages;

/// Registers it, takes it away, says how it is, or tries it.
pub fn run(desk: &Desk, _m: &Messages, what: Schedule, _json: bool) -> Result<Answer, Failure> {
    let scheduler = desk.desktop().scheduler();
    match what {
        Schedule::On => scheduler.on(desk.folder()).map(drop)?,
        Schedule::Off => scheduler.off()?,
        Schedule::Status => drop(scheduler.registered()?),
        Schedule::Test => scheduler.run()?,
    }
    Ok(Answer::text(""))
}
