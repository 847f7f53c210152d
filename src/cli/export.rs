//! `export`: what a person takes along.

use std::path::Path;

use super::answer::{Answer, complain};
use super::failure::Failure;
use crate::desk::Desk;
use crate::explain::Explain;
use crate::i18n::Messages;

/// Writes the dates into a calendar file.
pub fn calendar(desk: &mut Desk, m: &Messages, file: &Path) -> Result<Answer, Failure> {
    let exported = desk.write_calendar(m, file)?;
    if exported.count() == 0 {
        return Ok(Answer::text(m.t("cli-calendar-none")));
    }
    if let Err(why) = &exported.kept {
        complain(&m.tv("error-calendar-kept", &[("why", why.explain(m).into())]));
    }
    let path = file.display().to_string();
    let mut lines = vec![m.tv("cli-calendar-written", &[("count", exported.count().into()), ("path", path.into())])];
    if exported.cancelled > 0 {
        lines.push(m.tv("cli-calendar-cancelled", &[("count", exported.cancelled.into())]));
    }
    lines.push(m.t("cli-calendar-again"));
    Ok(Answer::text(lines.join("\n")))
}
