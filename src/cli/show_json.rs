//! `show --json`: everything about a platform, for programs. Its keys and words are a contract.

use chrono::NaiveDate;
use serde::Serialize;

use super::answer::Answer;
use super::failure::Failure;
use super::record::{Told, told};
use crate::catalog::{
    Controller, Device, Milestone, MilestoneKind, PartialDate, Route, RouteKind, RouteState, Source, SourceClass,
    Standing,
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
        history: history.iter().map(|entry| told(&entry.event, entry.retracted_by.is_some())).collect(),
    })
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
