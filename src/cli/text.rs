//! `text`: the text to send, and nothing else on standard output.

use super::account::choose;
use super::answer::{Answer, complain};
use super::command::Text;
use super::failure::Failure;
use crate::catalog::RouteKind;
use crate::desk::{Desk, Wanted};
use crate::i18n::Messages;
use crate::letter::{Choices, Missing, Reason, Way};

/// Writes the text; what is missing in it is told on standard error.
pub fn run(desk: &Desk, m: &Messages, what: &Text) -> Result<Answer, Failure> {
    let account = choose(desk, &what.platform, what.account.as_deref())?;
    let item = desk.item(&what.platform, account)?;
    let id = item.platform.id.as_str();
    let choices = Choices {
        reason: what.reason.clone().map(Reason::Own),
        way: match item.route.map(|route| route.kind) {
            Some(RouteKind::Post) => Way::Post,
            Some(RouteKind::Email) => Way::Email,
            _ => Way::Form,
        },
        ..Choices::default()
    };
    let letter =
        desk.letter(&item, &Wanted { kind: what.kind, lang: m.lang(), today: desk.today(), choices: &choices })?;
    for missing in &letter.missing {
        complain(&m.tv(warning(*missing), &[("platform", id.into())]));
    }
    if what.reason.is_some() && what.kind.reason_limit(desk.region(), item.platform.subject).is_none() {
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
        Missing::Authority => "cli-missing-authority",
        Missing::Helper => "cli-missing-helper",
        Missing::Reason => "cli-missing-reason",
    }
}
