//! `text`: the text to send, and nothing else on standard output.

use super::account::choose;
use super::answer::{Answer, complain};
use super::command::Text;
use super::failure::Failure;
use crate::desk::{Desk, Wanted};
use crate::i18n::Messages;
use crate::letter::{Missing, Reason};

/// Writes the text; what is missing in it is told on standard error.
pub fn run(desk: &Desk, m: &Messages, what: &Text) -> Result<Answer, Failure> {
    let (group, platform) = desk.found(&what.platform)?;
    let id = platform.id.as_str();
    let account = choose(desk, id, what.account.as_deref())?.and_then(|id| desk.record().account(id));
    let reason = what.reason.clone().map(Reason::Own);
    let wanted = Wanted {
        kind: what.kind,
        lang: m.lang(),
        today: desk.today(),
        handle: account.and_then(|account| account.handle.as_deref()),
        route: platform.primary_route(),
        reason: reason.as_ref(),
        expectation: false,
    };
    let letter = desk.letter(group, platform, &wanted)?;
    for missing in &letter.missing {
        complain(&m.tv(warning(*missing), &[("platform", id.into())]));
    }
    if reason.is_some() && what.kind.reason_limit(desk.region(), platform.subject).is_none() {
        complain(&m.t("cli-reason-left-out"));
    }
    Ok(Answer::text(letter.text))
}

fn warning(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "cli-missing-name",
        Missing::Account => "cli-missing-account",
        Missing::Find => "cli-missing-find",
        Missing::Address => "cli-missing-address",
        Missing::Email => "cli-missing-email",
    }
}
