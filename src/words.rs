//! Turns what the plan says into words: where something stands, how long it has, what happened.
//!
//! Both faces speak through this room, so that the window and the commands say the same. The words themselves are
//! messages; here is decided which one is true today. Never "too late": an objection can be made at any time
//! (GDPR Art. 21(1)), and the wording is chosen by phase.

mod answers;
pub mod authority;
mod clock;
pub mod law;
pub mod own;
mod reminders;
pub mod trust;

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::catalog::{Catalog, Deed, Group, GroupKind, Platform, RouteKind, Source};
use crate::i18n::{Messages, Value, capital};
use crate::journal::{Act, ActKind, What};
use crate::plan::{Item, NextStep, Phase, Status};
use crate::record::Told;
pub use answers::{beside, came_back, contradiction, details, identity, means};
pub use clock::{Clock, News, clock, clock_parts, news};
pub use reminders::{Words, notification, reminder, reminder_ahead};

/// What a word is about, for those who give it a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Nothing in particular.
    Plain,
    /// To do.
    Accent,
    /// Waits.
    Wait,
    /// Late.
    Late,
    /// Done.
    Done,
}

/// The tone of a status.
pub fn tone(status: Status) -> Tone {
    match status {
        Status::ToDo | Status::Opened | Status::Bounced => Tone::Accent,
        Status::Sent | Status::Received | Status::Extended | Status::IdentityAsked | Status::Complained => Tone::Wait,
        Status::Late | Status::Refused | Status::NoAction => Tone::Late,
        Status::Granted | Status::SwitchedOff | Status::Covered | Status::DoneEarlier => Tone::Done,
        Status::Withdrawn | Status::NotUsed | Status::NothingToDo | Status::Retired => Tone::Plain,
    }
}

/// The name of an item: the platform's, with the account's behind it where it has one.
pub fn name(m: &Messages, item: &Item<'_>) -> String {
    let platform = item.platform.name.get(m.lang());
    match item.account.and_then(|account| account.handle.as_deref()) {
        Some(handle) => format!("{platform} · {handle}"),
        None => platform.to_owned(),
    }
}

/// The heading that a group stands under: its kind, or its own name.
pub fn heading<'g>(m: &Messages, group: &'g Group) -> Cow<'g, str> {
    let Some(kind) = group.kind else { return Cow::Borrowed(&group.name) };
    Cow::Owned(m.t(match kind {
        GroupKind::Social => "find-social",
        GroupKind::Assistant => "find-assistants",
        GroupKind::Work => "find-work",
        GroupKind::Creative => "find-creative",
        GroupKind::Shop => "find-shops",
        GroupKind::Search => "find-search",
        GroupKind::Device => "find-devices",
        GroupKind::Website => "find-website",
        GroupKind::Own => "find-own",
    }))
}

/// The company's name in a sentence.
pub fn company(item: &Item<'_>) -> String {
    item.controller.map_or_else(|| item.group.name.clone(), |controller| controller.short.clone())
}

/// Where it stands, short enough for a line of the checklist.
pub fn status(m: &Messages, item: &Item<'_>, today: NaiveDate) -> String {
    let name = |platform: &Platform| platform.name.get(m.lang()).to_owned();
    let on = || item.objection.by.map(|entry| entry.act.on);
    let dated = |id: &str| match on() {
        Some(on) => match on.day() {
            Some(day) => m.tv(&format!("{id}-on"), &[("date", m.near_date(day, today).into())]),
            None => m.tv(&format!("{id}-in"), &[("date", m.date(on).into())]),
        },
        None => m.t(id),
    };
    let company = || [("company", Value::from(company(item)))];
    match item.status {
        Status::ToDo => match reached_by(item) {
            Some(by) => m.tv("status-would-be-covered", &[("platform", name(by).into())]),
            None if item.objection.by.is_some_and(|entry| entry.act.act == ActKind::SwitchedOn) => {
                m.t("status-switched-on")
            }
            None => m.t("status-to-do"),
        },
        Status::Opened => m.t("status-opened"),
        Status::Sent => dated("status-sent"),
        Status::Received => m.t("status-received"),
        Status::Granted => dated("status-granted"),
        Status::Refused => dated("status-refused"),
        Status::Late => m.tv("status-late", &company()),
        Status::Extended => m.tv("status-extended", &company()),
        Status::IdentityAsked => m.tv("status-identity-asked", &company()),
        Status::NoAction => m.tv("status-no-action", &company()),
        Status::Bounced => m.t("status-bounced"),
        Status::SwitchedOff => dated("status-switched-off"),
        Status::Covered => match item.covered_by.iter().find(|cover| cover.in_effect) {
            Some(cover) => m.tv("status-covered", &[("platform", name(cover.by).into())]),
            None => m.t("status-to-do"),
        },
        Status::DoneEarlier => {
            m.tv("status-done-earlier", &[("date", on().map(|on| m.date(on)).unwrap_or_default().into())])
        }
        Status::Withdrawn => dated("status-withdrawn"),
        Status::Complained => dated("status-complained"),
        Status::NotUsed => m.t("status-not-used"),
        Status::NothingToDo => m.t("status-nothing-to-do"),
        Status::Retired => m.t("status-retired"),
    }
}

/// The platform whose objection would reach this one, where it has none of its own that reaches back: the two are
/// not on a par, so doing the other first is the shorter way. Of several, the one nearest above it in the list.
pub fn reached_by<'a>(item: &Item<'a>) -> Option<&'a Platform> {
    let on_a_par = |by: &Platform| item.platform.covers.iter().any(|covers| covers.platform == by.id);
    item.covered_by.iter().map(|cover| cover.by).rfind(|by| !on_a_par(by))
}

/// The date at the end of a line of the checklist: a countdown, a clock, or that there is no end date.
pub fn short_date(m: &Messages, item: &Item<'_>) -> Option<(String, Tone)> {
    let left = |days: i64| m.tv("days-left", &[("days", days.into())]);
    match item.status {
        // Where another objection is the shorter way, that one has the date.
        Status::ToDo if reached_by(item).is_some() => None,
        Status::ToDo | Status::Opened | Status::Bounced => {
            match item.milestone.map(|view| (view.phase, view.days_left)) {
                Some((Phase::Open, Some(days))) => Some((left(days), Tone::Plain)),
                Some((Phase::LastDay, _)) => Some((m.t("last-day-short"), Tone::Accent)),
                _ if item.deed() == Deed::Objection => Some((m.t("no-end-date"), Tone::Plain)),
                _ => None,
            }
        }
        Status::Sent | Status::Received | Status::Extended => item.clock.map(|clock| match clock.days_left {
            0 => (m.t("due-today"), Tone::Wait),
            days => (left(days), Tone::Wait),
        }),
        Status::Late => {
            item.clock.map(|clock| (m.tv("days-over", &[("days", clock.days_left.unsigned_abs().into())]), Tone::Late))
        }
        _ => None,
    }
}

/// A line of the checklist as one sentence, for those who listen.
pub fn sentence(name: &str, status: &str, company: &str, date: Option<&str>) -> String {
    // A status that begins with the company's name keeps its capital.
    let status = if status.starts_with(company) { status.to_owned() } else { lower_first(status) };
    match date {
        Some(date) => format!("{name}, {status}, {date}"),
        None => format!("{name}, {status}"),
    }
}

/// A text with a small letter in front: one that goes on another.
pub fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_lowercase().chain(chars).collect()).unwrap_or_default()
}

/// What the tick of a line is called.
pub fn tick(m: &Messages, item: &Item<'_>, name: &str) -> String {
    let id = match item.deed() {
        Deed::Switch => "tick-switch",
        Deed::Objection | Deed::Nothing => "tick-sent",
    };
    m.tv(id, &[("name", name.into())])
}

/// The countdown in words: "nog 6 dagen", "vandaag is de laatste dag, tot middernacht"; after it, nothing.
pub fn countdown(m: &Messages, item: &Item<'_>) -> Option<String> {
    let view = item.milestone?;
    match (view.phase, view.days_left) {
        (Phase::Open, Some(days)) => Some(m.tv("days-left", &[("days", days.into())])),
        (Phase::LastDay, _) => Some(m.t("last-day")),
        _ => None,
    }
}

/// What the deadline means for the person today: until when, or what an objection still does.
pub fn deadline(m: &Messages, item: &Item<'_>, today: NaiveDate) -> Option<String> {
    if item.deed() != Deed::Objection {
        return None;
    }
    let Some(view) = item.milestone else { return Some(m.t("deadline-none")) };
    match (view.phase, view.milestone.date.day()) {
        (Phase::Open, Some(day)) => Some(m.tv("deadline-open", &[("date", m.near_weekday_date(day, today).into())])),
        (Phase::LastDay, _) => Some(m.t("deadline-last-day")),
        (Phase::Announced, _) => Some(m.tv("deadline-announced", &[("date", m.date(view.milestone.date).into())])),
        (Phase::Passed | Phase::Open, _) => Some(m.t("deadline-passed")),
    }
}

/// What an objection still does, whatever the date (for the future; what is in a model is not simply taken out).
pub fn still_does(m: &Messages) -> String {
    m.t("still-does")
}

/// The first sentences of a text, as many as fit in so many characters; of a sentence that is longer its first part.
pub fn in_short(text: &str, limit: usize) -> String {
    if text.chars().count() <= limit {
        return text.to_owned();
    }
    let start: String = text.chars().take(limit).collect();
    match start.rfind(". ").or_else(|| start.rfind("; ")) {
        Some(end) => format!("{}.", &start[..end]),
        None => format!("{} …", start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words)),
    }
}

/// The heading of the next step: what to do, in one line.
pub fn next_title(m: &Messages, items: &[&Item<'_>]) -> String {
    let Some(first) = items.first() else { return m.t("next-none-title") };
    let names: Vec<String> = items.iter().map(|item| name(m, item)).collect();
    let values = [("name", Value::from(list(m, &names))), ("company", Value::from(company(first)))];
    let id = match (first.next_step, first.deed()) {
        (NextStep::Send, Deed::Switch) => "next-switch-title",
        (NextStep::Send, _) => "next-send-title",
        (NextStep::SayWhetherSent, Deed::Switch) => "next-say-switch-title",
        (NextStep::SayWhetherSent, _) => "next-say-title",
        (NextStep::SendReminder, _) if first.late_since().is_none() => "next-own-day-title",
        (NextStep::SendReminder, _) => "next-remind-title",
        (NextStep::ReadAnswer, _) if first.status != Status::IdentityAsked => "next-question-title",
        (NextStep::ReadAnswer, _) => "next-read-title",
        (NextStep::Complain, _) if first.status == Status::Late => "next-silent-title",
        (NextStep::Complain, _) => "next-complain-title",
        (NextStep::CheckAgain, _) => "next-check-title",
        (NextStep::Wait | NextStep::None, _) => "next-none-title",
    };
    m.tv(id, &values)
}

/// Names as people list them: "Facebook, Threads en Instagram".
pub fn list(m: &Messages, names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [many @ .., last] => m.tv("list-and", &[("many", many.join(", ").into()), ("last", last.as_str().into())]),
    }
}

/// A line of the history: what happened, without its date.
pub fn happened(m: &Messages, catalog: &Catalog, what: &What) -> String {
    match what {
        What::Act(act) => happened_act(m, catalog, act),
        What::AccountAdded { handle, .. } => m.tv("history-account-added", &[("handle", handle.as_str().into())]),
        What::AccountRenamed { handle, .. } => m.tv("history-account-renamed", &[("handle", handle.as_str().into())]),
        What::AccountRemoved { .. } => m.t("history-account-removed"),
        What::Own(own) => own::happened(m, own),
        What::Held { platform, point, claim } => {
            trust::held(m, catalog.platform(platform).map(|(_, platform)| platform), point, claim)
        }
        What::Retracted { .. } => m.t("history-retracted"),
    }
}

fn happened_act(m: &Messages, catalog: &Catalog, act: &Act) -> String {
    let found = catalog.platform(&act.platform);
    let company = found
        .and_then(|(group, platform)| group.controller(platform).map(|controller| controller.short.clone()))
        .unwrap_or_else(|| act.platform.clone());
    let route = act.route.as_deref().and_then(|id| found.and_then(|(_, platform)| platform.route(id)));
    let deed = found.map(|(_, platform)| route.map_or(platform.deed, |route| platform.deed_by(route)));
    let id = match (act.act, deed) {
        (ActKind::Opened, Some(Deed::Switch)) => "history-opened-switch".to_owned(),
        // Who only remembers the month did not say by which route.
        (ActKind::Sent, _) if act.on.day().is_none() => "history-sent-remembered".to_owned(),
        (kind, _) => format!("history-{}", kind.word()),
    };
    m.tv(&id, &[("company", company.into()), ("how", how(m, route.map(|route| route.kind)).into())])
}

/// How something was sent, as it stands in a sentence; "yourself" where no route is known.
fn how(m: &Messages, kind: Option<RouteKind>) -> String {
    match kind {
        Some(RouteKind::Form) => m.t("how-form"),
        Some(RouteKind::App) => m.t("how-app"),
        Some(RouteKind::Email) => m.t("how-email"),
        Some(RouteKind::Post) => m.t("how-post"),
        Some(RouteKind::Setting | RouteKind::OwnWebsite) | None => m.t("how-unknown"),
    }
}

/// The date of a line of the history: of what happened, not of the writing down.
pub fn happened_on(m: &Messages, told: &Told, today: NaiveDate) -> String {
    match &told.event.what {
        What::Act(act) => match act.on.day() {
            Some(day) => m.near_date(day, today),
            None => m.date(act.on),
        },
        _ => m.near_date(told.event.at.date_naive(), today),
    }
}

/// What was recorded just now, as a sentence for a toast or a command's answer.
pub fn recorded(m: &Messages, catalog: &Catalog, what: &What) -> String {
    let platform = |id: &str| {
        catalog.platform(id).map_or_else(|| id.to_owned(), |(_, platform)| platform.name.get(m.lang()).to_owned())
    };
    match what {
        What::Act(act) => {
            let on = m.date(act.on);
            let id = format!("recorded-{}", act.act.word());
            m.tv(&id, &[("name", platform(&act.platform).into()), ("date", on.into())])
        }
        What::AccountAdded { platform: id, handle } => {
            m.tv("recorded-account-added", &[("name", platform(id).into()), ("handle", handle.as_str().into())])
        }
        What::AccountRenamed { handle, .. } => m.tv("recorded-account-renamed", &[("handle", handle.as_str().into())]),
        What::AccountRemoved { .. } => m.t("recorded-account-removed"),
        What::Own(own) => own::recorded(m, catalog, own),
        What::Held { platform: id, .. } => m.tv("recorded-held", &[("name", platform(id).into())]),
        What::Retracted { .. } => m.t("recorded-retracted"),
    }
}

/// What was taken back just now.
pub fn taken_back(m: &Messages, catalog: &Catalog, what: &What) -> String {
    capital(&m.tv("taken-back", &[("what", happened(m, catalog, what).into())]))
}

/// The date of a source, and when it was read where that is another; of an undated one, when it was read.
pub fn dated(m: &Messages, source: &Source) -> String {
    match (source.date, source.seen) {
        (Some(date), Some(seen)) if seen != date => {
            m.tv("source-read", &[("date", m.date(date).into()), ("seen", m.date(seen).into())])
        }
        (Some(date), _) => m.date(date),
        (None, Some(seen)) => m.tv("source-undated", &[("date", m.date(seen).into())]),
        (None, None) => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIMIT: usize = 240;

    #[test]
    fn a_short_text_stays_as_it_is() {
        assert_eq!(in_short("Een zin. En nog een.", LIMIT), "Een zin. En nog een.");
    }

    #[test]
    fn a_long_text_ends_at_a_sentence() {
        let text = format!("Dit is het begin. {}", "woorden ".repeat(100));
        assert_eq!(in_short(&text, LIMIT), "Dit is het begin.");
    }

    #[test]
    fn one_long_sentence_ends_at_a_word() {
        let text = "één woord ".repeat(2000);
        let short = in_short(&text, LIMIT);
        assert!(short.ends_with("woord …") || short.ends_with("één …"), "{short}");
        assert!(short.chars().count() <= LIMIT + 2);
    }

    #[test]
    fn a_long_text_without_spaces_is_cut() {
        assert_eq!(in_short(&"α".repeat(5000), LIMIT).chars().count(), LIMIT + 2);
    }
}
