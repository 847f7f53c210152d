//! What a platform, its facts and its routes must say of themselves and of each other.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::place::At;
use super::rules::{File, unique};
use super::{Args, Code, address, words};
use crate::catalog::{
    About, Basis, Certainty, Controller, Crawler, Deed, Disputed, Platform, Route, RouteKind, RouteState, SourceClass,
    Steps, Text,
};

/// The most steps that anybody follows.
const MAX_STEPS: usize = 12;
/// The longest step, in characters.
const MAX_STEP: usize = 160;
/// The longest label, in characters.
const MAX_LABEL: usize = 60;
/// The longest name of a crawler, in characters.
const MAX_AGENT: usize = 60;

/// Looks at a platform and all that it holds.
pub(super) fn check(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform, controller: Option<&Controller>) {
    file.sources(at, &platform.sources);
    file.not_empty(at, "regions", platform.regions.len());
    file.each_once(at.key("regions"), &platform.regions);
    if let Some(it) = controller
        && !it.regions.is_empty()
        && !platform.regions.is_empty()
        && !platform.regions.iter().any(|region| it.regions.contains(region))
    {
        file.add(Code::UnservedRegion, at.key("regions"), vec![("controller", it.id.clone())]);
    }
    names(file, at, platform);
    deed(file, at, platform);
    facts(file, at, platform);
    unique(file.report, at.key("disputed").items(), &mut HashSet::new());
    for (at, disputed) in at.key("disputed").items().zip(&platform.disputed) {
        dispute(file, at, disputed);
    }
    covers(file, at, platform);
    redirect(file, at, platform);
    let mut agents = HashSet::new();
    for (at, it) in at.key("crawler").items().zip(&platform.crawlers) {
        crawler(file, at, it, &mut agents);
    }
    routes(file, at, platform, controller);
}

/// A name is of one platform, and an alias is no name of another.
fn names(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform) {
    let taken = |name: &str| file.set.named(name).filter(|other| *other != platform.id);
    let mut found = Vec::new();
    if let Some(other) = [&platform.name.nl, &platform.name.en].into_iter().find_map(|name| taken(name)) {
        let name = platform.name.en.clone();
        found.extend((!platform.retired).then(|| (at.key("name"), name, other.to_owned())));
    }
    let mut own: HashSet<String> = [&platform.name.nl, &platform.name.en].map(|name| name.to_lowercase()).into();
    for (at, alias) in at.key("aliases").items().zip(&platform.aliases) {
        if !own.insert(alias.to_lowercase()) {
            found.push((at, alias.clone(), platform.id.clone()));
        } else if let Some(other) = taken(alias) {
            found.push((at, alias.clone(), other.to_owned()));
        }
    }
    for (at, name, other) in found {
        file.add(Code::TakenName, at, vec![("name", name), ("other", other)]);
    }
}

/// What a person does, the ways to do it, and the law agree.
fn deed(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform) {
    let first = platform.primary_route();
    let args = || vec![("id", platform.id.clone())];
    let code = match (platform.retired, platform.deed, first) {
        (true, _, Some(_)) => Some(Code::RetiredWithRoutes),
        (true, Deed::Objection | Deed::Switch, None) => Some(Code::RetiredDeed),
        (true, Deed::Nothing, None) | (false, Deed::Nothing, None) => None,
        (false, Deed::Nothing, Some(_)) => Some(Code::NothingToDoWithRoutes),
        // The ways of a table of another shape are told by what is wrong with it.
        (false, _, None) => platform.crawlers.is_empty().then_some(Code::NoWay),
        (false, Deed::Switch, Some(route)) => {
            let writes = matches!(route.kind, RouteKind::Form | RouteKind::Email | RouteKind::Post);
            writes.then_some(Code::DeedRoute)
        }
        (false, Deed::Objection, Some(route)) => {
            let sets = matches!(route.kind, RouteKind::Setting | RouteKind::OwnWebsite);
            sets.then_some(Code::DeedRoute)
        }
    };
    if let Some(code) = code {
        file.add(code, at.key("deed"), args());
    }
    if platform.deed == Deed::Objection && matches!(platform.basis, Some(Basis::Consent | Basis::Contract)) {
        file.add(Code::ObjectionBasis, at.key("basis"), args());
    }
}

/// Every fact is told once, and none denies another.
fn facts(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform) {
    let plain = |text: &str| text.trim().trim_end_matches('.').to_lowercase();
    let opposite = |about: About| match about {
        About::Used => Some(About::NotUsed),
        About::NotUsed => Some(About::Used),
        About::Covered => Some(About::NotCovered),
        About::NotCovered => Some(About::Covered),
        About::Default | About::Answer | About::Earlier | About::GoodToKnow => None,
    };
    let mut said: HashMap<String, Vec<About>> = HashMap::new();
    for (at, fact) in at.key("fact").items().zip(&platform.facts) {
        file.sources(at, &fact.sources);
        let text = at.key("text");
        if !matches!(fact.about, About::Answer | About::Earlier) {
            no_stop(file, text, &fact.text);
        }
        let before = said.entry(plain(&fact.text.nl)).or_default();
        let args = || vec![("text", fact.text.en.clone())];
        if before.contains(&fact.about) {
            file.add(Code::RepeatedFact, text, args());
        } else if opposite(fact.about).is_some_and(|about| before.contains(&about)) {
            file.add(Code::Contradiction, text, args());
        }
        before.push(fact.about);
        // Kept short: a text that is there a thousand times is looked through a thousand times.
        before.dedup();
    }
}

/// A dispute has two sides, each with words and sources of its own.
fn dispute(file: &mut File<'_, '_>, at: At<'_>, disputed: &Disputed) {
    no_stop(file, at.key("about"), &disputed.about);
    let claims = at.key("claim");
    unique(file.report, claims.items(), &mut HashSet::new());
    // Claims of another shape are told by what is wrong with them.
    if claims.items().count() < 2 {
        file.add(Code::FewClaims, at.key("id"), vec![("id", disputed.id.clone())]);
    }
    let (mut texts, mut grounds) = (HashSet::new(), HashSet::new());
    for (at, claim) in claims.items().zip(&disputed.claims) {
        file.sources(at, &claim.sources);
        let ground: BTreeSet<&str> = claim.sources.iter().map(String::as_str).collect();
        let same_text = !texts.insert(claim.text.nl.trim().to_lowercase());
        if same_text || (!ground.is_empty() && !grounds.insert(ground)) {
            file.add(Code::SameClaims, at.key("id"), vec![("id", claim.id.clone())]);
        }
    }
}

fn covers(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform) {
    let mut reached = HashSet::new();
    for (at, covers) in at.key("covers").items().zip(&platform.covers) {
        file.sources(at, &covers.sources);
        let (id, known) = (&covers.platform, file.set.knows(&covers.platform));
        file.refer(at.key("platform"), id, known);
        if *id == platform.id {
            file.add(Code::CoversItself, at.key("platform"), vec![("id", id.clone())]);
        }
        if !reached.insert(id) {
            file.add(Code::RepeatedItem, at.key("platform"), vec![("item", id.clone())]);
        }
        if covers.certainty == Certainty::Probably && covers.condition.is_none() {
            file.add(Code::NoCondition, at.key("certainty"), vec![("id", id.clone())]);
        }
    }
}

fn redirect(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform) {
    let Some(target) = &platform.redirect else { return };
    let (at, id) = (at.key("redirect"), || vec![("id", platform.id.clone())]);
    let known = file.set.knows(target);
    file.refer(at, target, known);
    if !platform.retired {
        file.add(Code::RedirectNotRetired, at, id());
    }
    if !file.set.ends(&platform.id) {
        file.add(Code::RedirectCycle, at, id());
    } else if file.set.is_retired(target) {
        file.add(Code::RedirectRetired, at, vec![("id", target.clone())]);
    }
}

fn crawler(file: &mut File<'_, '_>, at: At<'_>, crawler: &Crawler, agents: &mut HashSet<String>) {
    file.sources(at, &crawler.sources);
    let agent = &crawler.agent;
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    // A name may have parts, as in "Kangaroo Bot" and "iaskspider/2.0".
    let is_plain =
        agent.len() <= MAX_AGENT && agent.split([' ', '/']).all(|part| !part.is_empty() && part.chars().all(plain));
    if !is_plain && !agent.trim().is_empty() {
        file.add(Code::BadAgent, at.key("agent"), vec![("agent", agent.clone())]);
    }
    if !agents.insert(agent.to_lowercase()) {
        file.add(Code::SameAgent, at.key("agent"), vec![("agent", agent.clone())]);
    }
    if let Some(docs) = &crawler.docs {
        file.url(at.key("docs"), docs);
    }
}

fn routes(file: &mut File<'_, '_>, at: At<'_>, platform: &Platform, controller: Option<&Controller>) {
    let routes = at.key("route");
    unique(file.report, routes.items(), &mut HashSet::new());
    let mut ways = HashSet::new();
    for (at, it) in routes.items().zip(&platform.routes) {
        route(file, at, it, controller);
        let way = match it.kind {
            RouteKind::Form => it.url.as_ref(),
            RouteKind::Email => it.email.as_ref(),
            RouteKind::Setting | RouteKind::Post | RouteKind::App | RouteKind::OwnWebsite => Some(&it.label.nl),
        };
        let way = way.filter(|_| it.state != RouteState::Gone);
        if let Some(way) = way.filter(|way| !ways.insert(way.as_str())) {
            file.add(Code::SameRoute, at.key("id"), vec![("id", it.id.clone()), ("way", way.clone())]);
        }
    }
}

fn route(file: &mut File<'_, '_>, at: At<'_>, route: &Route, controller: Option<&Controller>) {
    file.sources(at, &route.sources);
    file.each_once(at.key("needs"), &route.needs);
    if let Some(url) = &route.url {
        file.page(at.key("url"), url, controller);
    }
    if let Some(email) = &route.email {
        self::email(file, at.key("email"), email, route);
    }
    let id = || vec![("id", route.id.clone())];
    let vouches = |class| matches!(class, SourceClass::Official | SourceClass::Regulator | SourceClass::Law);
    if route.state == RouteState::Official
        && file.all_of(&route.sources).is_some_and(|all| !all.is_empty() && !all.iter().any(|it| vouches(it.class)))
    {
        file.add(Code::UnofficialRoute, at.key("state"), id());
    }
    no_stop(file, at.key("label"), &route.label);
    for lang in ["nl", "en"] {
        let at = at.key("label").key(lang);
        if at.text().is_some_and(|text| text.chars().nth(MAX_LABEL).is_some()) {
            file.add(Code::LongLabel, at, vec![("limit", MAX_LABEL.to_string())]);
        }
    }
    for (at, it) in at.key("steps").items().zip(&route.steps) {
        steps(file, at.key("steps"), it);
    }
    let has_steps = || route.steps.iter().any(|steps| !steps.steps.nl.is_empty() && !steps.steps.en.is_empty());
    let (field, there) = match route.kind {
        RouteKind::Form => ("url", route.url.is_some()),
        RouteKind::Email => ("email", route.email.is_some()),
        RouteKind::Setting | RouteKind::App => ("steps", has_steps()),
        RouteKind::Post => ("address", controller.is_none_or(|controller| !controller.address.is_empty())),
        RouteKind::OwnWebsite => return,
    };
    if !there && route.state != RouteState::Gone {
        let args = vec![("id", route.id.clone()), ("field", field.to_owned())];
        file.add(Code::IncompleteRoute, at.key("kind"), args);
    }
}

/// An address is plain, of a route that writes to it, and where it is official, the company's.
fn email(file: &mut File<'_, '_>, at: At<'_>, email: &str, route: &Route) {
    if !address::is_email(email) {
        file.add(Code::BadEmail, at, vec![("email", email.to_owned())]);
    } else if route.kind != RouteKind::Email {
        file.add(Code::StrayField, at, vec![("field", "email".to_owned()), ("id", route.id.clone())]);
    } else if let Some((_, host)) = email.split_once('@')
        && route.state == RouteState::Official
        && file.home.is_known()
        && !file.home.owns(&host.to_ascii_lowercase(), "")
    {
        file.add(Code::ForeignEmail, at, vec![("host", host.to_owned())]);
    }
}

fn steps(file: &mut File<'_, '_>, at: At<'_>, steps: &Steps) {
    let most = steps.steps.nl.len().max(steps.steps.en.len());
    if most > MAX_STEPS {
        file.add(Code::ManySteps, at, vec![("count", most.to_string()), ("limit", MAX_STEPS.to_string())]);
    }
    for at in ["nl", "en"].into_iter().flat_map(|lang| at.key(lang).items()) {
        let Some(step) = at.text() else { continue };
        if step.chars().nth(MAX_STEP).is_some() {
            file.add(Code::LongStep, at, vec![("limit", MAX_STEP.to_string())]);
        }
        if words::is_numbered(step) {
            file.add(Code::NumberedStep, at, Args::new());
        }
        if words::ends_in_stop(step) {
            file.add(Code::FullStop, at, Args::new());
        }
    }
}

/// What is no sentence ends without a full stop.
pub(super) fn no_stop(file: &mut File<'_, '_>, at: At<'_>, text: &Text) {
    for (lang, text) in [("nl", &text.nl), ("en", &text.en)] {
        if words::ends_in_stop(text) {
            file.add(Code::FullStop, at.key(lang), Args::new());
        }
    }
}
