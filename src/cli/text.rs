//! `text`: the text to send, and nothing else on standard output. What is missing in it, and where it can go, is told on
//! standard error.

use super::account::choose;
use super::answer::{Answer, complain};
use super::command::{Into, Text};
use super::failure::Failure;
use super::spec::place;
use crate::catalog::robots::robots_txt;
use crate::catalog::{Platform, Purpose, Region, RouteKind, host};
use crate::desk::{Desk, LetterFile, Wanted};
use crate::i18n::Messages;
use crate::journal::ActKind;
use crate::letter::ways::Destination;
use crate::letter::{Choices, Kind, Letter, LetterError, Missing, Need, Way, mail};
use crate::plan::Item;
use crate::words::authority;

/// Writes the text.
pub fn run(desk: &Desk, m: &Messages, what: &Text) -> Result<Answer, Failure> {
    let platform = desk.platform(&what.platform)?;
    if !platform.crawlers.is_empty() {
        return for_website(desk, m, platform, what);
    }
    if !what.purposes.is_empty() {
        complain(&m.t("cli-purpose-left-out"));
    }
    let account = choose(desk, &what.platform, what.account.as_deref())?;
    let item = desk.item(&what.platform, account)?;
    let choices = Choices { way: way(&item, what), ..what.choices.clone() };
    let wanted = Wanted { kind: what.kind, lang: m.lang(), today: desk.today(), choices: &choices };
    let letter = desk.letter(&item, &wanted).map_err(|error| match error {
        LetterError::Needs(need) => Failure::Needs { need, command: first(m, need, what.kind, &item) },
        error => error.into(),
    })?;
    let id = item.platform.id.as_str();
    for missing in &letter.missing {
        complain(&m.tv(warning(*missing), &[("platform", id.into())]));
    }
    if choices.reason.is_some() && what.kind.reason_limit(desk.region(), item.platform.subject).is_none() {
        complain(&m.t("cli-reason-left-out"));
    }
    let ways = desk.destinations(&item, what.kind);
    if !what.kind.is_short() {
        beside(desk, m, &item, what.kind, &choices, &ways);
    }
    let to = ways.iter().find_map(|way| match way {
        Destination::Email { address } => Some(address.as_str()),
        _ => None,
    });
    match &what.into {
        Into::Output => Ok(Answer::text(letter.text)),
        Into::File(file) => {
            desk.write_letter(file, &letter, to)?;
            let (LetterFile::Draft(path) | LetterFile::Text(path)) = file;
            Ok(Answer::text(m.tv("cli-letter-written", &[("path", path.display().to_string().into())])))
        }
        Into::Mailto => Ok(mailto(m, &letter, to)),
    }
}

/// What a website of one's own asks of those who read it for one of these purposes; by itself, of those who train.
fn for_website(desk: &Desk, m: &Messages, platform: &Platform, what: &Text) -> Result<Answer, Failure> {
    let asked = if what.purposes.is_empty() { &[Purpose::Training] } else { what.purposes.as_slice() };
    let text = robots_txt(platform.crawlers.iter().filter(|crawler| asked.contains(&crawler.purpose)));
    complain(&m.t("crawlers-request"));
    match &what.into {
        Into::File(file @ LetterFile::Text(path)) => {
            let letter = Letter { text, subject: None, missing: Vec::new(), rests_on: Vec::new() };
            desk.write_letter(file, &letter, None)?;
            Ok(Answer::text(m.tv("cli-letter-written", &[("path", path.display().to_string().into())])))
        }
        Into::Output => Ok(Answer::text(text)),
        Into::File(LetterFile::Draft(_)) | Into::Mailto => {
            Err(LetterError::NoText { platform: platform.id.clone() }.into())
        }
    }
}

/// The way a letter goes: the one asked for, else what its file or address is for, else as the platform's first route.
fn way(item: &Item<'_>, what: &Text) -> Way {
    let by_mail = matches!(what.into, Into::Mailto | Into::File(LetterFile::Draft(_)));
    let of_route = |kind| match kind {
        RouteKind::Post => Way::Post,
        RouteKind::Email => Way::Email,
        RouteKind::Form | RouteKind::App | RouteKind::Setting | RouteKind::OwnWebsite => Way::Form,
    };
    let usual = || item.route.filter(|_| what.kind.objects()).map(|route| of_route(route.kind)).unwrap_or_default();
    what.way.or(by_mail.then_some(Way::Email)).unwrap_or_else(usual)
}

/// The address that opens the mail program.
fn mailto(m: &Messages, letter: &Letter, to: Option<&str>) -> Answer {
    let mailto = mail::mailto(letter, to);
    if to.is_none() {
        complain(&m.t("cli-no-email"));
    }
    if !mailto.whole {
        complain(&m.t("cli-mailto-part"));
    }
    Answer::text(mailto.url)
}

/// What is said beside a letter: where it can go, and what to know before it goes.
fn beside(desk: &Desk, m: &Messages, item: &Item<'_>, kind: Kind, choices: &Choices, ways: &[Destination]) {
    // Of an authority more is to be said than where it is.
    let ways = if kind == Kind::Complaint { &[] } else { ways };
    for way in ways {
        complain(&match way {
            Destination::Form { url } => {
                let host = host(url).unwrap_or_default();
                m.tv("cli-way-form", &[("host", host.into()), ("url", url.as_str().into())])
            }
            Destination::Email { address } => m.tv("cli-way-email", &[("address", address.as_str().into())]),
            Destination::Post { lines } => m.tv("cli-way-post", &[("address", lines.join(", ").into())]),
        });
    }
    let to_company = !matches!(kind, Kind::Complaint | Kind::Authorisation);
    if to_company && choices.way == Way::Post && !ways.iter().any(|way| way.way() == Way::Post) {
        complain(&m.t("cli-no-address"));
    }
    if to_company && ways.is_empty() && choices.way != Way::Post {
        complain(&m.t("cli-nowhere"));
    }
    match kind {
        Kind::Reminder | Kind::Refusal if desk.region() == Region::Eu => complain(&m.t("cli-optional")),
        Kind::Complaint => authority::lines(m, item, desk.settings()).iter().for_each(|line| complain(line)),
        _ => {}
    }
}

/// What to type first, where a text does not fit yet.
fn first(m: &Messages, need: Need, kind: Kind, item: &Item<'_>) -> Option<String> {
    let id = item.platform.id.as_str();
    let record = |act: ActKind| Some(format!("bezwaar record {id} {} --on {}", act.word(), place(m, "DATE")));
    let text = |kind: Kind, more: &str| Some(format!("bezwaar text {id} --kind {}{more}", kind.word()));
    match need {
        Need::Sent => record(ActKind::Sent),
        Need::Day(act) => record(act),
        Need::Receipt => record(ActKind::Received),
        Need::Until(_) | Need::Acknowledged(_) => None,
        Need::Identified => text(Kind::Identity, ""),
        Need::Earlier => text(kind, " --earlier 2025-05"),
        Need::Consent | Need::Account => text(Kind::Objection, ""),
        Need::Question if kind == Kind::Identity => record(ActKind::IdentityAsked),
        Need::Question => record(ActKind::ReasonsAsked),
        Need::Refusal => record(ActKind::Refused),
        Need::Outcome if item.objection.sent.is_none() => record(ActKind::Sent),
        Need::Outcome => record(ActKind::Refused),
        Need::Obstacle => text(kind, &format!(" --obstacle \"{}\"", place(m, "TEXT"))),
        Need::CompanyComplaint => text(Kind::CompanyComplaint, ""),
        Need::UnitedKingdom => Some("bezwaar set country GB".to_owned()),
    }
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
