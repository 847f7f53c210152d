//! What a message about an objection means, and what is to be known of those that came.
//!
//! A short why stands with each, and the article it comes from in brackets at the end. Outside the EU the month and its
//! articles are not spoken of: how long it takes there was not checked.

use chrono::NaiveDate;

use super::company;
use crate::catalog::{About, Authorities, Deed, Land, Region, Subject};
use crate::i18n::{Messages, Value};
use crate::journal::{Act, ActKind, Reasons};
use crate::plan::clock::{ANSWER_MONTHS, EXTENDED_MONTHS, due};
use crate::plan::{Item, Status};
use crate::record::Entry;

/// What an act means for the person, and what to do: nothing where there is nothing to say.
pub fn means(m: &Messages, item: &Item<'_>, region: Region, kind: ActKind, today: NaiveDate) -> Vec<String> {
    let eu = region == Region::Eu;
    let own = item.objection.company_complaint.is_some();
    let id = match (kind, eu) {
        (ActKind::Granted, true) => "means-granted",
        (ActKind::Granted, false) => "means-granted-elsewhere",
        (ActKind::Received, _) if own => "means-received-complaint",
        (ActKind::Received, true) => "means-received",
        (ActKind::Received, false) => "means-received-elsewhere",
        (ActKind::AutoReply, true) => "means-auto-reply",
        (ActKind::AutoReply, false) => "means-auto-reply-elsewhere",
        (ActKind::Extended, true) if item.objection.answer.is_some() => "means-extended-answered",
        (ActKind::Extended, true) => "means-extended",
        (ActKind::Extended, false) => "means-extended-elsewhere",
        (ActKind::IdentityAsked, _) => identity(item),
        (ActKind::ReasonsAsked | ActKind::ProofAsked, true) => "means-question",
        (ActKind::ReasonsAsked | ActKind::ProofAsked, false) => "means-question-elsewhere",
        (ActKind::Refused, true) => "means-refused",
        (ActKind::NoAction, true) => "means-no-action",
        (ActKind::Refused | ActKind::NoAction, false) => "means-refused-elsewhere",
        (ActKind::Bounced, _) => "means-bounced",
        (ActKind::Replied, true) => "means-replied",
        (ActKind::Replied, false) => "means-replied-elsewhere",
        (ActKind::Complained, true) => "means-complained",
        (ActKind::Complained, false) => "means-complained-elsewhere",
        (ActKind::ComplainedToCompany, _) => "means-complained-to-company",
        (ActKind::AuthorityNews, true) if item.objection.complained.is_none() => "means-authority-news-alone",
        (ActKind::AuthorityNews, true) => "means-authority-news",
        (ActKind::AuthorityNews, false) => "means-authority-news-elsewhere",
        (ActKind::StillOff, _) => "means-still-off",
        (ActKind::SwitchedOn, _) => "means-switched-on",
        _ => return Vec::new(),
    };
    let text = m.tv(id, &[("company", company(item).into())]);
    let dates = dates(m, item, kind, today).filter(|_| eu);
    match kind {
        ActKind::IdentityAsked if eu => {
            [Some(text), dates, Some(m.t("means-identity"))].into_iter().flatten().collect()
        }
        _ => dates.into_iter().chain([text]).collect(),
    }
}

/// How to answer "who are you?".
pub fn identity(item: &Item<'_>) -> &'static str {
    match item.platform.subject {
        Subject::Account => "card-identity-asked",
        Subject::Web | Subject::Images => "card-identity-asked-no-account",
    }
}

/// The days that follow from it, where the clock runs: of a notice of more time those of both cases, or, once it is
/// recorded, that it came after the month.
fn dates(m: &Messages, item: &Item<'_>, kind: ActKind, today: NaiveDate) -> Option<String> {
    let clock = item.clock?;
    let country = item.controller.and_then(|controller| controller.country.as_deref());
    let day = |day: NaiveDate| Value::from(m.near_weekday_date(day, today));
    let notice = item.objection.extended;
    let values = [
        ("company", company(item).into()),
        ("notice", notice.map(|entry| when(m, entry, today)).unwrap_or_default().into()),
        ("due", day(clock.from_receipt().day)),
        ("extended", day(due(clock.received, EXTENDED_MONTHS, country).day)),
        ("restart", m.near_date(due(today, ANSWER_MONTHS, country).day, today).into()),
    ];
    match kind {
        ActKind::Extended if notice.is_none() => Some(m.tv("means-extended-dates", &values)),
        ActKind::Extended => clock.ceiling.is_none().then(|| m.tv("clock-extension-late", &values)),
        // Asked after the month it gives no further time.
        ActKind::IdentityAsked => clock.late_since.is_none().then(|| m.tv("means-identity-dates", &values)),
        _ => None,
    }
}

/// What is to be known of the messages that came, beside where it stands: what still waits for the person, what a
/// message does not say though it should, and which of two answers counts.
pub fn beside(m: &Messages, item: &Item<'_>, region: Region, today: NaiveDate) -> Vec<String> {
    let objection = &item.objection;
    let eu = region == Region::Eu;
    let told = |id: &str, entry: &Entry| {
        m.tv(id, &[("company", company(item).into()), ("date", when(m, entry, today).into())])
    };
    let mut said = Vec::new();
    if item.status == Status::DoneEarlier {
        said.extend(item.platform.facts(About::Earlier).map(|fact| fact.text.get(m.lang()).to_owned()));
    }
    if let Some(asked) = objection.open_question().filter(|_| objection.awaits_answer()) {
        let id = match asked.act.act {
            ActKind::ProofAsked => "beside-proof-asked",
            _ => "beside-reasons-asked",
        };
        said.push(told(id, asked));
    }
    let waits = matches!(item.status, Status::Sent | Status::Received | Status::Late | Status::Extended);
    if let Some(auto_reply) = objection.auto_reply.filter(|_| waits) {
        said.push(told(if eu { "beside-auto-reply" } else { "beside-auto-reply-elsewhere" }, auto_reply));
    }
    let unexplained = |entry: &&Entry| entry.act.said.reasons == Some(Reasons::Missing);
    if let Some(extended) = objection.extended.filter(|entry| eu && objection.awaits_answer() && unexplained(entry)) {
        said.push(told("beside-extended-no-reasons", extended));
    }
    let refused = objection.answer.filter(|entry| entry.act.act != ActKind::Granted);
    if let Some(refused) = refused.filter(|entry| eu && unexplained(entry)) {
        said.push(told("beside-refused-no-reasons", refused));
    }
    if refused.is_some_and(|entry| eu && entry.act.said.no_remedies) {
        said.push(m.t("beside-no-remedies"));
    }
    said.extend(contradiction(m, item, today));
    said
}

/// That two answers contradict each other, and which counts.
pub fn contradiction(m: &Messages, item: &Item<'_>, today: NaiveDate) -> Option<String> {
    let (earlier, now) = item.objection.contradicted.zip(item.objection.answer)?;
    let id = if now.act.act == ActKind::Granted { "contradiction-granted" } else { "contradiction-refused" };
    Some(m.tv(id, &[("earlier", when(m, earlier, today).into()), ("now", when(m, now, today).into())]))
}

/// A setting was on again: what to do now.
pub fn came_back(m: &Messages, item: &Item<'_>, today: NaiveDate) -> Option<String> {
    let on = item.objection.by.filter(|entry| entry.act.act == ActKind::SwitchedOn)?;
    let to_do = item.status == Status::ToDo && item.platform.deed == Deed::Switch;
    to_do.then(|| m.tv("beside-switched-on", &[("date", when(m, on, today).into())]))
}

/// The short name of the authority of a code; the code where nobody knows it.
fn authority_named(code: &str) -> &str {
    let (country, land) = code.split_once('-').map_or((code, None), |(country, land)| (country, Land::from_code(land)));
    let known = Authorities::embedded().and_then(|all| all.of(country, land));
    known.map_or(code, |authority| authority.short.as_str())
}

/// What a person told of an act beside its kind and its day, a line each.
pub fn details(m: &Messages, act: &Act, today: NaiveDate) -> Vec<String> {
    let said = &act.said;
    let reasons = said.reasons.map(|reasons| match reasons {
        Reasons::Given => m.t("said-reasons-given"),
        Reasons::Missing => m.t("said-reasons-missing"),
    });
    let until = said.until.map(|day| m.tv("said-until", &[("date", m.near_date(day, today).into())]));
    let reference = said.reference.as_deref().map(|number| m.tv("said-reference", &[("reference", number.into())]));
    let authority =
        said.authority.as_deref().map(|code| m.tv("said-authority", &[("name", authority_named(code).into())]));
    let remedies = said.no_remedies.then(|| m.t("said-no-remedies"));
    [reasons, said.gist.clone(), until, remedies, authority, reference].into_iter().flatten().collect()
}

/// The day of an entry, or the month.
fn when(m: &Messages, entry: &Entry, today: NaiveDate) -> String {
    entry.act.on.day().map_or_else(|| m.date(entry.act.on), |day| m.near_date(day, today))
}
