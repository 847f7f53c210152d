//! The pages for contributors in `assets/catalog`: the rules of the linter, and what the catalogue holds. None of this is
//! in the program: a test holds the pages to what it makes of them, so that they cannot go stale.
//!
//! After a change that is meant: `UPDATE_PAGES=1 cargo test --lib pages`. What is not counted stands in the templates
//! (`*.tmpl`) beside the pages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use chrono::NaiveDate;
use minijinja::{Environment, UndefinedBehavior, Value, context};
use serde::Serialize;

use super::check::Rule;
use crate::catalog::lint::{Code, Severity};
use crate::catalog::trust::Statistics;
use crate::catalog::{About, Catalog, Group, Platform, Region, RouteState, Source, SourceClass, embedded};
use crate::i18n::Messages;
use crate::lang::Lang;

#[test]
fn the_page_of_rules_says_what_the_linter_does() {
    let m = Messages::of(Lang::En);
    let rule = |code: &Code| {
        let rule = Rule::of(*code, m);
        let anchor = format!("{}-{}", rule.code.to_lowercase(), rule.name);
        let weight = if rule.severity == Severity::Refused { "Refused" } else { "Improve" };
        let severity = word(rule.severity);
        let Rule { code, name, means, wrong, right, message, remedy, .. } = rule;
        context! { anchor, weight, code, name, severity, means, wrong, right, message, remedy }
    };
    let rules: Vec<Value> = Code::ALL.iter().map(rule).collect();
    hold("RULES", context! { count => rules.len(), rules });
}

#[test]
fn the_page_of_statistics_counts_what_is_there() {
    hold("STATISTICS", statistics(embedded()));
    // The window counts the same.
    let window = Statistics::of(embedded(), Region::Eu, NaiveDate::MAX);
    assert_eq!(embedded().groups.iter().map(|group| facts(group).len()).sum::<usize>(), window.facts);
}

/// Holds a page to what its template makes of what is known, or writes it anew.
fn hold(name: &str, known: Value) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog");
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.add_test("none", |value: &Value| value.is_none());
    let template = fs::read_to_string(folder.join(name).with_extension("tmpl")).unwrap();
    let page = engine.render_str(&template, known).unwrap() + "\n";
    let file = folder.join(name).with_extension("md");
    if env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&file, page).unwrap();
        return;
    }
    // Compared line by line, for a checkout with other line ends.
    let there = fs::read_to_string(&file).unwrap_or_default();
    let first = there.lines().zip(page.lines()).find(|(there, made)| there != made);
    let same = first.is_none() && there.lines().count() == page.lines().count();
    assert!(same, "{} is old at {first:?}: UPDATE_PAGES=1 cargo test --lib pages", file.display());
}

/// The word for a value in a catalogue file.
fn word(value: impl Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap_or_default().to_owned()
}

/// The rows of a table.
type Rows = Vec<Vec<String>>;

/// How often each comes, most often first.
fn counts(words: impl IntoIterator<Item = String>) -> Vec<(String, usize)> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    words.into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
    let mut rows: Vec<_> = counts.into_iter().collect();
    rows.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    rows
}

fn counted(words: impl IntoIterator<Item = String>) -> Rows {
    counts(words).into_iter().map(|(word, count)| vec![word, count.to_string()]).collect()
}

/// With the share of all.
fn shared(words: impl IntoIterator<Item = String>) -> Rows {
    let rows = counts(words);
    let all: usize = rows.iter().map(|(_, count)| count).sum();
    rows.into_iter().map(|(word, count)| vec![word, count.to_string(), share(count, all)]).collect()
}

fn share(part: usize, all: usize) -> String {
    format!("{} %", (100 * part + all / 2).checked_div(all).unwrap_or_default())
}

/// For each kind how many are announced, seen, and so on.
fn crossed(pairs: impl IntoIterator<Item = (String, String)>, states: [&str; 3]) -> Rows {
    let pairs: Vec<_> = pairs.into_iter().collect();
    let kinds: BTreeSet<&String> = pairs.iter().map(|(kind, _)| kind).collect();
    let count = |kind: &str, state: &str| pairs.iter().filter(|pair| pair.0 == kind && pair.1 == state).count();
    let row =
        |kind: &String| [vec![kind.clone()], states.map(|state| count(kind, state).to_string()).to_vec()].concat();
    kinds.into_iter().map(row).collect()
}

/// The sources of each fact of a group, with what it is.
fn facts(group: &Group) -> Vec<(&'static str, &[String])> {
    fn of(platform: &Platform) -> Vec<(&'static str, &[String])> {
        let what = [("what it is", platform.sources.as_slice())];
        let known = platform.facts.iter().map(|fact| ("a line of what is known", fact.sources.as_slice()));
        let routes = platform.routes.iter().map(|route| ("a route", route.sources.as_slice()));
        let claims = platform.disputed.iter().flat_map(|it| &it.claims);
        let claims = claims.map(|claim| ("one side of a dispute", claim.sources.as_slice()));
        let covers = platform.covers.iter().map(|covers| ("what an objection reaches", covers.sources.as_slice()));
        let crawlers = platform.crawlers.iter().map(|crawler| ("a crawler", crawler.sources.as_slice()));
        what.into_iter().chain(known).chain(routes).chain(claims).chain(covers).chain(crawlers).collect()
    }
    let milestones = group.milestones.iter().map(|milestone| ("a milestone", milestone.sources.as_slice()));
    group.platforms.iter().flat_map(of).chain(milestones).collect()
}

/// What a fact rests on at best.
fn ground(group: &Group, sources: &[String]) -> String {
    let classes: Vec<SourceClass> = sources.iter().filter_map(|id| group.source(id)).map(|it| it.class).collect();
    let has = |class: SourceClass| classes.contains(&class);
    let best = if has(SourceClass::Official) {
        "the company’s own text"
    } else if has(SourceClass::Regulator) || has(SourceClass::Law) || has(SourceClass::Parliament) {
        "an authority, a court or the law"
    } else if has(SourceClass::Ngo) {
        "a consumer or privacy organisation"
    } else if has(SourceClass::Press) {
        "the press"
    } else {
        "others only"
    };
    best.to_owned()
}

fn statistics(catalog: &Catalog) -> Value {
    let groups = &catalog.groups;
    let all: Vec<(&Group, &Platform)> = catalog.platforms().collect();
    let live: Vec<_> = all.iter().copied().filter(|(_, platform)| !platform.retired).collect();
    let said: Vec<_> =
        groups.iter().flat_map(|group| facts(group).into_iter().map(move |fact| (group, fact))).collect();
    let sources: Vec<(&Group, &Source)> =
        groups.iter().flat_map(|group| group.sources.iter().map(move |source| (group, source))).collect();
    let controllers: Vec<_> = groups.iter().flat_map(|group| &group.controllers).collect();
    let routes: Vec<_> = all.iter().flat_map(|(_, platform)| &platform.routes).collect();
    let milestones: Vec<_> = groups.iter().flat_map(|group| &group.milestones).collect();
    let disputes: Vec<_> =
        all.iter().flat_map(|(_, platform)| platform.disputed.iter().map(move |it| (platform, it))).collect();

    let aged = || sources.iter().filter_map(|(group, source)| Some((source.as_of()?, *group, *source)));
    let named = |(date, group, source): (crate::date::PartialDate, &Group, &Source)| {
        format!("{date}, {} (`{}` in `{}.toml`)", source.title, source.id, group.id)
    };
    let lacking =
        |what: &str, count: usize, of: usize| vec![what.to_owned(), format!("{count} of {of}"), share(count, of)];
    let platforms_without =
        |lacks: &dyn Fn(&Group, &Platform) -> bool| live.iter().filter(|(group, it)| lacks(group, it)).count();
    let no_fact = |about: About| platforms_without(&|_, platform| platform.facts(about).next().is_none());
    let company = |group: &Group, platform: &Platform| group.controller(platform).cloned();

    let totals = [
        ("groups", groups.len()),
        ("platforms", all.len()),
        ("of them retired", all.len() - live.len()),
        ("controllers", controllers.len()),
        ("facts", said.len()),
        ("disputes", disputes.len()),
        ("sources", sources.len()),
        ("pages that they are on", sources.iter().map(|(_, source)| &source.url).collect::<BTreeSet<_>>().len()),
    ];
    let unknown = [
        lacking("which company decides", platforms_without(&|group, it| company(group, it).is_none()), live.len()),
        lacking(
            "the country of that company",
            platforms_without(&|group, it| company(group, it).is_some_and(|it| it.country.is_none())),
            live.len(),
        ),
        lacking(
            "its lead authority",
            platforms_without(&|group, it| company(group, it).is_some_and(|it| it.lead_authority.is_none())),
            live.len(),
        ),
        lacking(
            "its postal address",
            platforms_without(&|group, it| company(group, it).is_some_and(|it| it.address.is_empty())),
            live.len(),
        ),
        lacking("the legal basis", platforms_without(&|_, it| it.basis.is_none()), live.len()),
        lacking("what is used", no_fact(About::Used), live.len()),
        lacking("how it stands by default", no_fact(About::Default), live.len()),
        lacking("what objecting covers", no_fact(About::Covered), live.len()),
        lacking("what comes back after sending", no_fact(About::Answer), live.len()),
        lacking(
            "a way that somebody official names",
            platforms_without(&|_, it| {
                !it.routes.is_empty() && it.routes.iter().all(|route| route.state != RouteState::Official)
            }),
            live.len(),
        ),
    ];
    let mut years = counted(aged().map(|(date, ..)| date.to_string()[..4].to_owned()));
    years.sort();
    let totals: Rows = totals.iter().map(|(what, count)| vec![(*what).to_owned(), count.to_string()]).collect();
    let unknown: Rows = unknown.to_vec();
    context! {
        totals,
        facts => counted(said.iter().map(|(_, (what, _))| (*what).to_owned())),
        about => counted(all.iter().flat_map(|(_, platform)| &platform.facts).map(|fact| word(fact.about))),
        ground => shared(said.iter().map(|(group, (_, sources))| ground(group, sources))),
        classes => shared(sources.iter().map(|(_, source)| word(source.class))),
        oldest => aged().min_by_key(|(date, group, source)| (date.last(), &group.id, &source.id)).map(named),
        newest => aged().max_by_key(|(date, group, source)| (date.last(), &group.id, &source.id)).map(named),
        years => years,
        unknown,
        kinds => counted(all.iter().map(|(group, _)| group.kind.map_or_else(|| format!("under its own name ({})", group.name), word))),
        deeds => counted(all.iter().map(|(_, platform)| match platform.retired {
            true => "retired".to_owned(),
            false => word(platform.deed),
        })),
        routes => crossed(routes.iter().map(|it| (word(it.kind), word(it.state))), ["official", "reported", "gone"]),
        milestones => crossed(milestones.iter().map(|it| (word(it.kind), word(it.standing))), ["announced", "seen", "cancelled"]),
        disputes => disputes.iter().map(|(platform, it)| format!("{}: {} ({} claims)", platform.name.en, it.about.en, it.claims.len())).collect::<Vec<_>>(),
    }
}
