//! `open`: opens a route's page, or only says its address.

use super::account::choose;
use super::answer::Answer;
use super::command::Open;
use super::failure::Failure;
use crate::desk::Desk;
use crate::i18n::Messages;

/// Opens the page and records it; with `--print` neither.
pub fn run(desk: &mut Desk, m: &Messages, what: &Open) -> Result<Answer, Failure> {
    let route = what.route.as_deref();
    if what.print {
        return Ok(Answer::text(desk.page(&what.platform, route)?.url));
    }
    let account = choose(desk, &what.platform, what.account.as_deref())?;
    let page = desk.open_page(&what.platform, account, route)?;
    Ok(Answer::text(m.tv("cli-opened", &[("host", page.host.into()), ("url", page.url.into())])))
}
