//! What a person added of their own, as a part of the catalogue: with it plan, reminders, calendar and letters know it
//! like everything else.
//!
//! Pure: the catalogue and what the record holds in, a catalogue out. What stands there of an own entry is the person's
//! word: it has no source, claims no basis, and its routes are theirs. A journal may come from another machine, so what
//! could not have been typed here is left out.

pub mod draft;
mod id;

use std::sync::Arc;

use crate::catalog::lint::{MAX_NAME, MAX_TEXT};
use crate::catalog::{
    Catalog, Controller, Deed, Group, GroupKind, Milestone, MilestoneKind, Need, Platform, Region, Route, RouteKind,
    RouteState, Standing, Subject, Text, host, typed,
};
use crate::i18n::{Messages, Value};
use crate::journal::{OwnDay, OwnPlatform};
use crate::lang::Lang;
use crate::record::{Added, AddedDeadline, AddedPlatform};

pub use id::new_id;

/// Wherever the person lives, it is theirs.
const EVERYWHERE: [Region; 3] = [Region::Eu, Region::Uk, Region::Ch];

/// The catalogue with what the person added. What the catalogue has goes first: a platform with an id of its own there
/// is not added.
pub fn over(base: &Arc<Catalog>, added: &Added) -> Arc<Catalog> {
    if added.is_empty() {
        return Arc::clone(base);
    }
    let mut catalog = Catalog::clone(base);
    let new = added.platforms.iter().filter(|platform| base.platform(&platform.id).is_none());
    catalog.groups.extend(new.map(|added| group(&clean(added))));
    for deadline in &added.deadlines {
        let has_it = |group: &&mut Group| group.platforms.iter().any(|platform| platform.id == deadline.platform);
        if let Some(group) = catalog.groups.iter_mut().find(has_it) {
            group.milestones.push(milestone(deadline));
        }
    }
    Arc::new(catalog)
}

/// What is left of a telling by the rules for what is typed: no page but a plain one, no character that is not seen.
fn clean(added: &AddedPlatform) -> AddedPlatform {
    let OwnPlatform { name, company, email, page } = &added.own;
    let own = OwnPlatform {
        name: typed::cleaned(name, MAX_NAME),
        company: company.as_ref().map(|company| typed::cleaned(company, MAX_NAME)).filter(|name| !name.is_empty()),
        email: email.clone().filter(|email| typed::is_email(email)),
        page: page.clone().filter(|page| typed::page(page).is_ok()),
    };
    AddedPlatform { own, ..added.clone() }
}

/// A group with the one platform: it stands under the heading of all that is one's own.
fn group(added: &AddedPlatform) -> Group {
    let AddedPlatform { id, own, .. } = added;
    let company = own.company.as_ref();
    Group {
        id: id.clone(),
        name: company.unwrap_or(&own.name).clone(),
        kind: Some(GroupKind::Own),
        sources: Vec::new(),
        controllers: vec![Controller {
            id: id.clone(),
            name: company.unwrap_or(&own.name).clone(),
            short: company.unwrap_or(&own.name).clone(),
            // Where nobody told the company, nobody knows for whom it decides: a letter names the platform.
            regions: company.map(|_| EVERYWHERE.to_vec()).unwrap_or_default(),
            country: None,
            domains: own.page.as_deref().and_then(host).into_iter().collect(),
            address: Vec::new(),
            lead_authority: None,
            privacy_contact: None,
            sources: Vec::new(),
        }],
        platforms: vec![platform(added)],
        milestones: Vec::new(),
    }
}

fn platform(added: &AddedPlatform) -> Platform {
    let AddedPlatform { id, own, on } = added;
    let mut routes = Vec::new();
    if let Some(email) = &own.email {
        let email = Some(email.clone());
        routes.push(Route { email, ..route("email", RouteKind::Email, "yours-route-email", Need::Mail) });
    }
    if let Some(page) = &own.page {
        let url = Some(page.clone());
        routes.push(Route { url, needs: Vec::new(), ..route("page", RouteKind::Form, "yours-route-page", Need::Mail) });
    }
    if routes.is_empty() {
        let note = Some(both(|m| m.t("yours-route-post-note")));
        routes.push(Route { note, ..route("post", RouteKind::Post, "yours-route-post", Need::Paper) });
    }
    Platform {
        id: id.clone(),
        name: same(&own.name),
        aliases: own.company.iter().cloned().collect(),
        controller: Some(id.clone()),
        regions: EVERYWHERE.to_vec(),
        deed: Deed::Objection,
        subject: Subject::Account,
        basis: None,
        what: both(|m| m.tv("yours-what", &[("date", m.date(*on).into())])),
        facts: Vec::new(),
        covers: Vec::new(),
        routes,
        retired: false,
        redirect: None,
        disputed: Vec::new(),
        crawlers: Vec::new(),
        sources: Vec::new(),
    }
}

/// A way as the person knows it: nobody checked it.
fn route(id: &str, kind: RouteKind, label: &str, need: Need) -> Route {
    Route {
        id: id.to_owned(),
        kind,
        label: both(|m| m.t(label)),
        url: None,
        email: None,
        state: RouteState::Own,
        needs: vec![need],
        asks: None,
        note: None,
        steps: Vec::new(),
        sources: Vec::new(),
    }
}

fn milestone(added: &AddedDeadline) -> Milestone {
    let AddedDeadline { platform, own, on, .. } = added;
    let text = match (&own.note, own.day) {
        (Some(note), _) => same(&typed::cleaned(note, MAX_TEXT)),
        (None, OwnDay::From(day)) => both(|m| m.tv("yours-text-from", &[("date", Value::from(m.date(day)))])),
        (None, OwnDay::LastDay(_)) => both(|m| m.t("yours-text-last-day")),
    };
    Milestone {
        platforms: vec![platform.clone()],
        kind: MilestoneKind::LastDay,
        date: own.day.last().into(),
        regions: EVERYWHERE.to_vec(),
        standing: Standing::Own(*on),
        text,
        sources: Vec::new(),
    }
}

/// What a person typed, in whichever language it is.
fn same(text: &str) -> Text {
    Text { nl: text.to_owned(), en: text.to_owned() }
}

/// A message in every language.
fn both(text: impl Fn(&Messages) -> String) -> Text {
    Text { nl: text(Messages::of(Lang::Nl)), en: text(Messages::of(Lang::En)) }
}
