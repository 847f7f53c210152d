//! `law`: what the law says of a platform, for people and for programs. The keys and words of its JSON are a contract.

use serde::Serialize;

use super::answer::Answer;
use super::failure::Failure;
use super::show_json::Cited;
use crate::catalog::law::{Kind, Law, Point, Source, Topic};
use crate::catalog::{Basis, Deed, PartialDate, Platform, Region};
use crate::desk::Desk;
use crate::i18n::Messages;
use crate::words;

#[derive(Serialize)]
struct Told<'a> {
    platform: &'a str,
    region: Region,
    basis: Option<Basis>,
    points: Vec<Said<'a>>,
    sources: Vec<Cited<'a>>,
}

#[derive(Serialize)]
struct Said<'a> {
    id: &'a str,
    kind: Kind,
    topic: Topic,
    standing: &'a str,
    instead: Option<&'a str>,
    date: Option<PartialDate>,
    seen: Option<PartialDate>,
    by: &'a str,
    article: Option<&'a str>,
    title: &'a str,
    text: &'a str,
    sources: &'a [String],
}

/// Says what the law says of a platform, the most important first.
pub fn run(desk: &Desk, m: &Messages, id: &str, json: bool) -> Result<Answer, Failure> {
    let (group, platform) = desk.found(id)?;
    let (law, region) = (Law::embedded(), desk.region());
    let points = law.for_platform(&platform.id, platform.basis, platform.deed, region);
    if json {
        return Answer::json(&told(m, law, platform, region, &points));
    }
    let controller = group.controller_in(platform, region);
    let company = controller.map_or(&group.name, |controller| &controller.short);
    let mut page = format!("{} ({})\n{}\n", platform.name.get(m.lang()), platform.id, m.t("more-law"));
    if !platform.regions.contains(&region) {
        page += &format!("{}\n", m.t("show-elsewhere"));
    }
    let deed = if platform.takes_objections() { Deed::Objection } else { platform.deed };
    for sentence in words::law::in_brief(m, company, platform.basis, deed, region) {
        page += &format!("{sentence}\n");
    }
    for point in points {
        page += &said(m, law, point);
    }
    Ok(Answer::text(format!("{page}\n{}\n", m.t("help-notice"))))
}

/// A point with its sources, for people.
fn said(m: &Messages, law: &Law, point: &Point) -> String {
    let lang = m.lang();
    let mark = words::law::firmness(m, point).map(|(word, _)| format!(" [{word}]")).unwrap_or_default();
    let (title, told) = (point.title.get(lang), point.text.get(lang));
    let mut text = format!("\n{title}{mark}\n  {}\n  {told}\n", words::law::said(m, point));
    if let Some(instead) = words::law::instead(m, law, point) {
        text += &format!("  {instead}\n");
    }
    for source in law.sources_of(point) {
        let place = source.url().map(|url| format!("    {url}\n")).unwrap_or_default();
        let date = words::law::when(m, source.when);
        text += &format!("  - {} ({}, {date})\n{place}", source.title, source.publisher);
    }
    text
}

fn told<'a>(m: &Messages, law: &'a Law, platform: &'a Platform, region: Region, points: &[&'a Point]) -> Told<'a> {
    let cited = |source: &&Source| points.iter().any(|point| point.sources.contains(&source.id));
    Told {
        platform: &platform.id,
        region,
        basis: platform.basis,
        points: points.iter().map(|point| Said::of(m, point)).collect(),
        sources: law.sources.iter().filter(cited).map(cite).collect(),
    }
}

impl<'a> Said<'a> {
    fn of(m: &Messages, point: &'a Point) -> Self {
        let lang = m.lang();
        Self {
            id: &point.id,
            kind: point.kind,
            topic: point.topic,
            standing: point.standing.word(),
            instead: point.standing.instead(),
            date: point.when.date(),
            seen: point.when.seen(),
            by: point.by.get(lang),
            article: point.article.as_ref().map(|article| article.get(lang)),
            title: point.title.get(lang),
            text: point.text.get(lang),
            sources: &point.sources,
        }
    }
}

/// A source of the law.
fn cite(source: &Source) -> Cited<'_> {
    Cited {
        id: &source.id,
        title: &source.title,
        publisher: &source.publisher,
        class: source.class,
        date: source.when.date(),
        seen: source.when.seen(),
        url: source.url(),
    }
}
