//! `held`: which of several claims held for the person, where sources disagree.

use super::answer::Answer;
use super::failure::Failure;
use super::record::told;
use crate::desk::{Action, Desk, Done};
use crate::i18n::Messages;
use crate::words;

/// Notes it, and says so.
pub fn run(
    desk: &mut Desk,
    m: &Messages,
    platform: String,
    point: String,
    claim: String,
    json: bool,
) -> Result<Answer, Failure> {
    match desk.carry_out(Action::Hold { platform, point, claim })? {
        Done::Wrote(event) if json => Answer::json(&told(&event, false)),
        Done::Wrote(event) => Ok(Answer::text(words::recorded(m, desk.catalog(), &event.what))),
        _ => Ok(Answer::text("")),
    }
}
