//! `text`: the text to send, and nothing else on standard output.

use super::account::choose;
use super::answer::{Answer, complain};
use super::command::Text;
use super::failure::Failure;
use crate::catalog::{Region, RouteKind};
use crate::desk::{Desk, DeskError};
use crate::i18n::Messages;
use crate::letter::{self, Ask, LetterError, Missing, Person, Reason};
use crate::plan::clock;

/// Writes the text; what is missing in it is told on standard error.
pub fn run(desk: &Desk, m: &Messages, what: &Text) -> Result<Answer, Failure> {
    let id = desk.platform(&what.platform)?.id.as_str();
    let account = choose(desk, id, what.account.as_deref())?;
    let found = desk.catalog().platform(id);
    let (group, platform) = found.ok_or_else(|| DeskError::UnknownPlatform(id.to_owned()))?;
    let controller = group.controller(platform).ok_or_else(|| LetterError::NoText { platform: id.to_owned() })?;
    let settings = desk.settings();
    let person =
        Person { name: settings.name.clone(), email: settings.email.clone(), address: settings.address.clone() };
    let reason = what.reason.clone().map(Reason::Own);
    let by_post = platform.primary_route().is_some_and(|route| route.kind == RouteKind::Post);
    let due = (desk.region() == Region::Eu && !by_post)
        .then(|| clock::due(desk.today(), clock::ANSWER_MONTHS, controller.country.as_deref()).day);
    let letter = letter::write(&Ask {
        kind: what.kind,
        lang: m.lang(),
        region: desk.region(),
        platform,
        controller,
        handle: account.and_then(|id| desk.record().account(id)).and_then(|account| account.handle.as_deref()),
        person: &person,
        reason: reason.as_ref(),
        today: desk.today(),
        due_if_today: due,
        by_post,
        find: None,
        expectation: false,
    })?;
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
