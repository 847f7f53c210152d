//! Where a fact comes from and how far it can be relied on, in words; what nobody knows; and corrections to send in.

use chrono::NaiveDate;

use super::{dated, law, own};
use crate::catalog::trust::{Freshness, Grade, Point, Statistics, Unknown};
use crate::catalog::{
    Basis, Crawler, Disputed, Group, Milestone, Obeys, Platform, Purpose, Route, RouteState, Source, SourceClass,
    Standing, host,
};
use crate::i18n::{Messages, capital};
use crate::plan::{Phase, phase::phase};
use crate::record::Held;

/// A class of sources, in plain words.
pub fn class(m: &Messages, class: SourceClass) -> String {
    m.t(match class {
        SourceClass::Official => "class-official",
        SourceClass::Regulator => "class-regulator",
        SourceClass::Law => "class-law",
        SourceClass::Parliament => "class-parliament",
        SourceClass::Ngo => "class-ngo",
        SourceClass::Press => "class-press",
        SourceClass::Community => "class-community",
    })
}

/// What there is to know of a source beside its title: who published it, what that is, when, and on which site.
pub fn published(m: &Messages, source: &Source) -> String {
    let host = host(&source.url).unwrap_or_default();
    [source.publisher.clone(), class(m, source.class), dated(m, source), host].join(" · ")
}

/// Where something comes from, in a few words: "Bron: Consumentenbond, april 2025, en nog 2".
pub fn said(m: &Messages, sources: &[&Source]) -> String {
    let Some(first) = sources.first() else { return capital(&m.t("proof-own")) };
    let values = [
        ("publisher", first.publisher.as_str().into()),
        ("date", dated(m, first).into()),
        ("more", (sources.len() - 1).into()),
    ];
    m.tv("proof-said", &values)
}

/// That nobody but the press or others say so; nothing where somebody does who has to know.
pub fn grade(m: &Messages, grade: Grade) -> Option<String> {
    match grade {
        Grade::Grounded => None,
        Grade::Reported => Some(m.t("proof-reported")),
        Grade::Hearsay => Some(m.t("proof-hearsay")),
    }
}

/// That nobody looked for more than a year, and since when.
pub fn unchecked(m: &Messages, freshness: Freshness) -> Option<String> {
    match freshness {
        Freshness::Checked => None,
        Freshness::UncheckedSince(date) => Some(m.tv("proof-unchecked", &[("date", m.date(date).into())])),
    }
}

/// What is to be said of a fact because of its sources: of whom it is, and that it is old.
pub fn marks(m: &Messages, sources: &[&Source], today: NaiveDate) -> Vec<String> {
    let (graded, old) = (Grade::of(sources), Freshness::of(sources, today));
    grade(m, graded).into_iter().chain(unchecked(m, old)).collect()
}

/// What nobody says.
pub fn unknown(m: &Messages, unknown: Unknown) -> String {
    m.t(match unknown {
        Unknown::Controller => "unknown-controller",
        Unknown::Country => "unknown-country",
        Unknown::Basis => "unknown-basis",
        Unknown::LeadAuthority => "unknown-lead-authority",
        Unknown::Default => "unknown-default",
        Unknown::Answer => "unknown-answer",
    })
}

/// What is known of a route.
pub fn route_state(state: RouteState) -> &'static str {
    match state {
        RouteState::Official => "route-official",
        RouteState::Reported => "route-reported",
        RouteState::Gone => "route-gone",
        RouteState::Own => "yours-route-own",
    }
}

/// A milestone with its date, and what is known of it.
pub fn milestone(m: &Messages, milestone: &Milestone, today: NaiveDate) -> (String, String) {
    let date = format!("{}: {}", m.date(milestone.date), milestone.text.get(m.lang()));
    if let Some(added) = own::added_on(m, milestone.standing) {
        return (date, added);
    }
    let standing = match milestone.standing {
        // Nobody saw a day that is still to come.
        _ if phase(milestone, today).0 != Phase::Passed => "standing-announced",
        Standing::Announced | Standing::Own(_) => "standing-announced",
        Standing::Seen => "standing-seen",
        Standing::Cancelled => "standing-cancelled",
    };
    (date, m.t(standing))
}

/// The company that decides, with its address.
pub fn company(group: &Group, platform: &Platform) -> Option<String> {
    let controller = group.controller(platform)?;
    let lines = std::iter::once(&controller.name).chain(&controller.address);
    Some(lines.map(String::as_str).collect::<Vec<_>>().join(", "))
}

/// What a company claims, as one sentence.
pub fn basis(m: &Messages, group: &Group, platform: &Platform, basis: Basis) -> String {
    let company = group.controller(platform).map_or(group.name.as_str(), |controller| controller.short.as_str());
    law::claimed(m, company, Some(basis))
}

/// What a program that reads websites is, and whether it keeps to what one asks of it.
pub fn crawler(m: &Messages, crawler: &Crawler) -> String {
    let obeys = m.t(match crawler.obeys {
        Obeys::Yes => "crawler-obeys-yes",
        Obeys::No => "crawler-obeys-no",
        Obeys::Unclear => "crawler-obeys-unclear",
    });
    let values =
        [("agent", crawler.agent.as_str().into()), ("owner", crawler.owner.as_str().into()), ("obeys", obeys.into())];
    m.tv("crawler-line", &values)
}

/// What programs read websites for.
pub fn purpose(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Training => "crawler-training",
        Purpose::Search => "crawler-search",
        Purpose::Visit => "crawler-visit",
    }
}

/// What is said at a point of a platform.
pub fn at(m: &Messages, group: &Group, platform: &Platform, point: Point, today: NaiveDate) -> Option<String> {
    let lang = m.lang();
    match point {
        Point::What => Some(platform.what.get(lang).to_owned()),
        Point::Controller => company(group, platform),
        Point::Basis => platform.basis.map(|claimed| basis(m, group, platform, claimed)),
        Point::Fact(index) => platform.facts.get(index).map(|fact| fact.text.get(lang).to_owned()),
        Point::Covers(index) => platform.covers.get(index).map(|covers| {
            let condition = covers.condition.as_ref().map(|text| format!(": {}", text.get(lang)));
            format!("{}{}", covers.platform, condition.unwrap_or_default())
        }),
        Point::Route(index) => platform.routes.get(index).map(|route| way(m, route)),
        Point::Milestone(index) => group.milestones.get(index).map(|it| {
            let (text, standing) = milestone(m, it, today);
            format!("{text} ({standing})")
        }),
        Point::Claim(point, claim) => {
            let point = platform.disputed.get(point)?;
            Some(format!("{}: {}", point.about.get(lang), point.claims.get(claim)?.text.get(lang)))
        }
        Point::Crawler(index) => platform.crawlers.get(index).map(|it| crawler(m, it)),
    }
}

/// A route with all that is said of it.
fn way(m: &Messages, route: &Route) -> String {
    let address = route.url.iter().chain(&route.email).cloned();
    let known = std::iter::once(m.t(route_state(route.state)));
    let texts = route.asks.iter().chain(&route.note).map(|text| text.get(m.lang()).to_owned());
    let all: Vec<String> =
        std::iter::once(route.label.get(m.lang()).to_owned()).chain(address).chain(known).chain(texts).collect();
    all.join(" · ")
}

/// Where a point stands in the catalogue, for those who keep it: in the words of its files.
fn place(group: &Group, platform: &Platform, point: Point) -> String {
    let id = &platform.id;
    match point {
        Point::What => format!("{id}, what"),
        Point::Controller => format!("{id}, controller {}", platform.controller.as_deref().unwrap_or_default()),
        Point::Basis => format!("{id}, basis"),
        Point::Fact(index) => format!("{id}, fact {}", index + 1),
        Point::Covers(index) => format!("{id}, covers {}", index + 1),
        Point::Route(index) => {
            format!("{id}, route {}", platform.routes.get(index).map(|it| it.id.as_str()).unwrap_or_default())
        }
        Point::Milestone(index) => format!("{}, milestone {}", group.id, index + 1),
        Point::Claim(index, claim) => {
            let point = platform.disputed.get(index);
            let claim = point.and_then(|point| point.claims.get(claim));
            let ids = point.map(|it| it.id.as_str()).zip(claim.map(|it| it.id.as_str())).unwrap_or_default();
            format!("{id}, disputed {}, claim {}", ids.0, ids.1)
        }
        Point::Crawler(index) => {
            format!("{id}, crawler {}", platform.crawlers.get(index).map(|it| it.agent.as_str()).unwrap_or_default())
        }
    }
}

/// A correction to send in: what stands there, by whom, and what the person saw. It says nothing of the person.
pub fn correction(
    m: &Messages,
    (group, platform): (&Group, &Platform),
    point: Point,
    saw: &str,
    today: NaiveDate,
) -> String {
    let mut lines = head(m, &place(group, platform, point), platform);
    let text = at(m, group, platform, point, today).unwrap_or_default();
    lines.push(m.tv("correction-text", &[("text", text.into())]));
    lines.extend(sources(m, &group.sources_at(platform, point)));
    let saw = saw.trim();
    if !saw.is_empty() {
        lines.push(m.tv("correction-saw", &[("text", saw.into())]));
    }
    finished(m, lines, today)
}

/// A correction for a point on which sources disagree: all that they say, and which of it held.
pub fn correction_of_dispute(
    m: &Messages,
    (group, platform): (&Group, &Platform),
    index: usize,
    held: Option<&Held>,
    today: NaiveDate,
) -> String {
    let Some(point) = platform.disputed.get(index) else { return String::new() };
    let mut lines = head(m, &format!("{}, disputed {}", platform.id, point.id), platform);
    lines.push(m.tv("correction-about", &[("about", point.about.get(m.lang()).into())]));
    for (number, claim) in point.claims.iter().enumerate() {
        let values = [("claim", claim.id.as_str().into()), ("text", claim.text.get(m.lang()).into())];
        lines.push(m.tv("correction-claim", &values));
        lines.extend(sources(m, &group.sources_at(platform, Point::Claim(index, number))));
    }
    if let Some(held) = held {
        let values = [("claim", held.claim.as_str().into()), ("date", m.date(held.at.date_naive()).into())];
        lines.push(m.tv("correction-held", &values));
    }
    finished(m, lines, today)
}

fn head(m: &Messages, place: &str, platform: &Platform) -> Vec<String> {
    vec![m.tv("correction-head", &[("name", platform.name.get(m.lang()).into()), ("place", place.into())])]
}

fn sources<'a>(m: &'a Messages, sources: &'a [&Source]) -> impl Iterator<Item = String> + 'a {
    sources.iter().map(|source| {
        let values = [
            ("title", source.title.as_str().into()),
            ("publisher", source.publisher.as_str().into()),
            ("date", dated(m, source).into()),
            ("url", source.url.as_str().into()),
        ];
        m.tv("correction-source", &values)
    })
}

fn finished(m: &Messages, mut lines: Vec<String>, today: NaiveDate) -> String {
    let values = [("version", env!("CARGO_PKG_VERSION").into()), ("date", m.date(today).into())];
    lines.push(m.tv("correction-foot", &values));
    format!("{}\n", lines.join("\n"))
}

/// What a person noted of a point on which sources disagree: "Oude berichten: ‘…’ klopte".
pub fn held(m: &Messages, platform: Option<&Platform>, point: &str, claim: &str) -> String {
    let named = platform.and_then(|platform| platform.disputed.iter().find(|known| known.id == point));
    let made = named.and_then(|named| named.claims.iter().find(|known| known.id == claim));
    let lang = m.lang();
    let about = named.map_or(point, |named: &Disputed| named.about.get(lang));
    let text = made.map_or(claim, |made| made.text.get(lang));
    m.tv("history-held", &[("about", capital(about).into()), ("claim", super::in_short(text, 90).into())])
}

/// What a catalogue holds, a line each; what there is none of is left out.
pub fn counted(m: &Messages, counted: &Statistics) -> Vec<String> {
    let lines = [
        m.tv("known-platforms", &[("count", counted.platforms.into()), ("companies", counted.controllers.into())]),
        m.tv("known-facts", &[("count", counted.facts.into()), ("sources", counted.sources().into())]),
    ];
    let rest = [
        ("known-reported", counted.reported),
        ("known-hearsay", counted.hearsay),
        ("known-unchecked", counted.unchecked),
        ("known-disputed", counted.disputed),
        ("known-unknown", counted.unknown),
    ];
    let rest = rest.into_iter().filter(|(_, count)| *count > 0);
    lines.into_iter().chain(rest.map(|(id, count)| m.tv(id, &[("count", count.into())]))).collect()
}

/// The share of each class of sources, a line each.
pub fn shares(m: &Messages, counted: &Statistics) -> Vec<String> {
    let all = counted.sources().max(1);
    let share = |(of, count): &(SourceClass, usize)| {
        // Rounded: half a per cent and more counts as one.
        let share = (200 * count + all) / (2 * all);
        m.tv("known-class", &[("class", class(m, *of).into()), ("count", (*count).into()), ("share", share.into())])
    };
    counted.classes.iter().map(share).collect()
}
