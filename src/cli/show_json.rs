//! `show --json`: everything about a platform, for programs. Its keys and words are a contract.

use chrono::NaiveDate;
use serde::Serialize;

use super::answer::Answer;
use super::failure::Failure;
use super::record::{Told, told};
use crate::catalog::trust::{Grade, Unknown, newest};
use crate::catalog::{
    About, Basis, Claim, Controller, Crawler, Deed, Device, Disputed, Group, Milestone, MilestoneKind, Obeys,
    PartialDate, Purpose, Route, RouteKind, RouteState, Source, SourceClass, Standing,
};
use crate::desk::Desk;
use crate::i18n::Messages;
use crate::lang::Lang;
use crate::plan::Phase;
use crate::plan::phase::phase;

#[derive(Serialize)]
struct Shown<'a> {
    platform: &'a str,
    name: &'a str,
    controller: Option<Company<'a>>,
    milestones: Vec<Dated<'a>>,
    routes: Vec<Way<'a>>,
    sources: Vec<Cited<'a>>,
    history: Vec<Told<'a>>,
    aliases: &'a [String],
    retired: bool,
    redirect: Option<&'a str>,
    deed: Deed,
    basis: Option<Basis>,
    facts: Vec<Known<'a>>,
    disputed: Vec<Point<'a>>,
    crawlers: Vec<Reader<'a>>,
    unknown: Vec<Unknown>,
}

#[derive(Serialize)]
struct Known<'a> {
    about: About,
    text: &'a str,
    #[serde(flatten)]
    proof: Proof<'a>,
}

/// Who stands behind something, and when the newest of them was known to say so.
#[derive(Serialize)]
struct Proof<'a> {
    grade: Grade,
    checked: Option<PartialDate>,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct Point<'a> {
    id: &'a str,
    about: &'a str,
    claims: Vec<Said<'a>>,
    held: Option<Holds<'a>>,
}

#[derive(Serialize)]
struct Said<'a> {
    id: &'a str,
    text: &'a str,
    #[serde(flatten)]
    proof: Proof<'a>,
}

#[derive(Serialize)]
struct Holds<'a> {
    claim: &'a str,
    on: NaiveDate,
}

#[derive(Serialize)]
struct Reader<'a> {
    agent: &'a str,
    owner: &'a str,
    purpose: Purpose,
    obeys: Obeys,
    docs: Option<&'a str>,
    #[serde(flatten)]
    proof: Proof<'a>,
}

#[derive(Serialize)]
struct Company<'a> {
    id: &'a str,
    name: &'a str,
    short: &'a str,
    country: Option<&'a str>,
    address: &'a [String],
    lead_authority: Option<&'a str>,
    privacy_contact: Option<&'a str>,
    domains: &'a [String],
}

#[derive(Serialize)]
struct Dated<'a> {
    date: PartialDate,
    kind: MilestoneKind,
    phase: Phase,
    days_left: Option<i64>,
    standing: Standing,
    text: &'a str,
    sources: &'a [String],
}

#[derive(Serialize)]
struct Way<'a> {
    id: &'a str,
    kind: RouteKind,
    url: Option<&'a str>,
    email: Option<&'a str>,
    state: RouteState,
    steps: Vec<OnDevice<'a>>,
    sources: &'a [String],
}

#[derive(Serialize)]
struct OnDevice<'a> {
    device: Device,
    steps: &'a [String],
}

/// A source, of the catalogue or of the law.
#[derive(Serialize)]
pub(super) struct Cited<'a> {
    pub id: &'a str,
    pub title: &'a str,
    pub publisher: &'a str,
    pub class: SourceClass,
    pub date: Option<PartialDate>,
    pub seen: Option<PartialDate>,
    pub url: Option<&'a str>,
}

/// Shows a platform.
pub fn run(desk: &Desk, m: &Messages, id: &str) -> Result<Answer, Failure> {
    let (group, platform) = desk.found(id)?;
    let id = platform.id.as_str();
    let (region, lang, today) = (desk.region(), m.lang(), desk.today());
    let history = desk.record().history(id);
    Answer::json(&Shown {
        platform: id,
        name: platform.name.get(lang),
        controller: group.controller_in(platform, region).map(Company::of),
        milestones: group.milestones(id, region).map(|milestone| Dated::of(milestone, lang, today)).collect(),
        routes: platform.routes.iter().map(|route| Way::of(route, lang)).collect(),
        sources: group.sources_of(platform, region).into_iter().map(Cited::of).collect(),
        aliases: &platform.aliases,
        retired: platform.retired,
        redirect: platform.redirect.as_deref(),
        deed: platform.deed,
        basis: platform.basis,
        facts: (platform.facts.iter())
            .map(|fact| Known { about: fact.about, text: fact.text.get(lang), proof: Proof::of(group, &fact.sources) })
            .collect(),
        disputed: platform.disputed.iter().map(|it| Point::of(desk, (group, id), it, lang)).collect(),
        crawlers: platform.crawlers.iter().map(|it| Reader::of(group, it)).collect(),
        unknown: group.unknown(platform, region),
        history: history.iter().map(|entry| told(&entry.event, entry.retracted_by.is_some())).collect(),
    })
}

impl<'a> Proof<'a> {
    fn of(group: &'a Group, ids: &'a [String]) -> Self {
        let sources: Vec<&Source> = ids.iter().filter_map(|id| group.source(id)).collect();
        Self {
            grade: Grade::of(&sources),
            checked: newest(&sources),
            sources: ids.iter().map(String::as_str).collect(),
        }
    }
}

impl<'a> Point<'a> {
    fn of(desk: &'a Desk, (group, platform): (&'a Group, &str), point: &'a Disputed, lang: Lang) -> Self {
        let said = |claim: &'a Claim| Said {
            id: &claim.id,
            text: claim.text.get(lang),
            proof: Proof::of(group, &claim.sources),
        };
        let held = desk.record().held(platform, &point.id);
        Self {
            id: &point.id,
            about: point.about.get(lang),
            claims: point.claims.iter().map(said).collect(),
            held: held.map(|held| Holds { claim: &held.claim, on: held.at.date_naive() }),
        }
    }
}

impl<'a> Reader<'a> {
    fn of(group: &'a Group, crawler: &'a Crawler) -> Self {
        Self {
            agent: &crawler.agent,
            owner: &crawler.owner,
            purpose: crawler.purpose,
            obeys: crawler.obeys,
            docs: crawler.docs.as_deref(),
            proof: Proof::of(group, &crawler.sources),
        }
    }
}

impl<'a> Company<'a> {
    fn of(controller: &'a Controller) -> Self {
        Self {
            id: &controller.id,
            name: &controller.name,
            short: &controller.short,
            country: controller.country.as_deref(),
            address: &controller.address,
            lead_authority: controller.lead_authority.as_deref(),
            privacy_contact: controller.privacy_contact.as_deref(),
            domains: &controller.domains,
        }
    }
}

impl<'a> Dated<'a> {
    fn of(milestone: &'a Milestone, lang: Lang, today: NaiveDate) -> Self {
        let (phase, days_left) = phase(milestone, today);
        Self {
            date: milestone.date,
            kind: milestone.kind,
            phase,
            days_left,
            standing: milestone.standing,
            text: milestone.text.get(lang),
            sources: &milestone.sources,
        }
    }
}

impl<'a> Way<'a> {
    fn of(route: &'a Route, lang: Lang) -> Self {
        let on_device =
            |steps: &'a crate::catalog::Steps| OnDevice { device: steps.device, steps: steps.steps.get(lang) };
        Self {
            id: &route.id,
            kind: route.kind,
            url: route.url.as_deref(),
            email: route.email.as_deref(),
            state: route.state,
            steps: route.steps.iter().map(on_device).collect(),
            sources: &route.sources,
        }
    }
}

impl<'a> Cited<'a> {
    fn of(source: &'a Source) -> Self {
        Self {
            id: &source.id,
            title: &source.title,
            publisher: &source.publisher,
            class: source.class,
            date: source.date,
            seen: source.seen,
            url: Some(&source.url),
        }
    }
}
