//! What the tables of a set of files must say of themselves and of each other.

use std::collections::{HashMap, HashSet};

use super::document::Document;
use super::place::{At, Report};
use super::{Args, Code, address};
use crate::catalog::{Controller, Platform, Route, RouteKind, RouteState};

/// The longest way along redirects.
const MAX_REDIRECTS: usize = 10;
/// The longest id.
const MAX_ID: usize = 60;

/// What the files of a set can refer to in each other.
pub(super) struct Set<'a> {
    groups: HashSet<&'a str>,
    platforms: HashSet<&'a str>,
    listed: HashSet<&'a str>,
    redirects: HashMap<&'a str, &'a str>,
}

impl<'a> Set<'a> {
    /// Gathers the ids of files, also from tables of another shape, and reports those given twice.
    pub fn new(documents: &mut [Document<'a>], listed: HashSet<&'a str>) -> Self {
        let mut set = Self { groups: HashSet::new(), platforms: HashSet::new(), listed, redirects: HashMap::new() };
        for Document { report, root, .. } in documents {
            unique(report, [root.key("group")].into_iter(), &mut set.groups);
            unique(report, root.key("platform").items(), &mut set.platforms);
            for platform in root.key("platform").items() {
                let Some(id) = platform.key("id").text() else { continue };
                if !set.listed.contains(id) {
                    report.add(Code::UnlistedId, platform.key("id"), vec![("id", id.to_owned())]);
                }
                if let Some(target) = platform.key("redirect").text() {
                    set.redirects.insert(id, target);
                }
            }
        }
        set
    }

    /// Whether a file holds this group.
    pub fn has_group(&self, id: &str) -> bool {
        self.groups.contains(id)
    }

    /// Whether a file holds this platform.
    pub fn has_platform(&self, id: &str) -> bool {
        self.platforms.contains(id)
    }

    fn knows(&self, id: &str) -> bool {
        self.has_platform(id) || self.listed.contains(id)
    }

    /// Whether the redirects from a platform come to an end.
    fn ends(&self, id: &str) -> bool {
        let mut id = id;
        for _ in 0..MAX_REDIRECTS {
            match self.redirects.get(id) {
                Some(target) => id = target,
                None => return true,
            }
        }
        false
    }
}

/// Looks at the tables of one file.
pub(super) fn check(document: &mut Document<'_>, set: &Set<'_>) {
    let Document { report, root, sources, controllers, platforms, milestones } = document;
    let mut known = HashSet::new();
    unique(report, root.key("source").items(), &mut known);
    let mut companies = HashSet::new();
    unique(report, root.key("controller").items(), &mut companies);
    let own: HashSet<&str> = root.key("platform").items().filter_map(|at| at.key("id").text()).collect();
    let file = &mut File { report, known };

    for (at, source) in sources {
        file.url(at.key("url"), &source.url);
        if source.date.is_none() && source.seen.is_none() {
            file.add(Code::UndatedSource, at.key("id"), vec![("id", source.id.clone())]);
        }
    }
    for (at, it) in &*controllers {
        file.controller(*at, it);
    }
    for (at, platform) in platforms {
        let named = platform.controller.as_deref();
        let controller = controllers.iter().map(|(_, it)| it).find(|it| named == Some(it.id.as_str()));
        if let Some(id) = named.filter(|id| !companies.contains(id)) {
            file.add(Code::UnknownController, at.key("controller"), vec![("id", id.to_owned())]);
        }
        file.platform(*at, platform, set);
        let routes = at.key("route");
        unique(file.report, routes.items(), &mut HashSet::new());
        for (at, route) in routes.items().zip(&platform.routes) {
            file.route(at, route, controller);
        }
    }
    for (at, milestone) in milestones {
        file.sources(*at, &milestone.sources);
        file.not_empty(*at, "regions", milestone.regions.len());
        file.not_empty(*at, "platforms", milestone.platforms.len());
        // Milestones are looked up in their platform's own group.
        for (at, id) in at.key("platforms").items().zip(&milestone.platforms) {
            file.refer(at, id, own.contains(id.as_str()));
        }
    }
}

/// Reports ids that are not well formed, or in `seen` already.
fn unique<'a>(report: &mut Report, tables: impl Iterator<Item = At<'a>>, seen: &mut HashSet<&'a str>) {
    for at in tables.map(|table| table.key("id")) {
        let Some(id) = at.text() else { continue };
        let is_part =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if id.len() > MAX_ID || !id.split('-').all(is_part) {
            report.add(Code::BadId, at, vec![("id", id.to_owned())]);
        }
        if !seen.insert(id) {
            report.add(Code::DuplicateId, at, vec![("id", id.to_owned())]);
        }
    }
}

/// The file that is looked at, with the sources it has.
struct File<'r, 'a> {
    report: &'r mut Report,
    known: HashSet<&'a str>,
}

impl File<'_, '_> {
    fn add(&mut self, code: Code, at: At<'_>, args: Args) {
        self.report.add(code, at, args);
    }

    /// A fact names at least one source, and only those that the file has.
    fn sources(&mut self, at: At<'_>, sources: &[String]) {
        if sources.is_empty() {
            self.add(Code::NoSource, at.key("sources"), Args::new());
        }
        for (at, id) in at.key("sources").items().zip(sources) {
            if !self.known.contains(id.as_str()) {
                self.add(Code::UnknownSource, at, vec![("id", id.clone())]);
            }
        }
    }

    fn not_empty(&mut self, at: At<'_>, field: &str, len: usize) {
        if len == 0 {
            self.add(Code::EmptyList, at.key(field), vec![("field", field.to_owned())]);
        }
    }

    fn refer(&mut self, at: At<'_>, id: &str, known: bool) {
        if !known {
            self.add(Code::UnknownPlatform, at, vec![("id", id.to_owned())]);
        }
    }

    fn url(&mut self, at: At<'_>, url: &str) -> Option<String> {
        let wrong = |code| self.add(code, at, vec![("url", url.to_owned())]);
        address::url(url).map_err(wrong).ok()
    }

    /// A page that a person is sent to lies in a domain of its controller.
    fn page(&mut self, at: At<'_>, url: &str, controller: Option<&Controller>) {
        let Some(host) = self.url(at, url) else { return };
        let Some(controller) = controller else { return };
        if !controller.domains.iter().any(|domain| address::is_within(&host, domain)) {
            let args = vec![("host", host), ("controller", controller.id.clone())];
            self.add(Code::ForeignHost, at, args);
        }
    }

    fn controller(&mut self, at: At<'_>, controller: &Controller) {
        self.sources(at, &controller.sources);
        self.not_empty(at, "regions", controller.regions.len());
        for (at, domain) in at.key("domains").items().zip(&controller.domains) {
            if !address::is_domain(domain) {
                self.add(Code::BadDomain, at, vec![("domain", domain.clone())]);
            }
        }
        for (field, country) in [("country", &controller.country), ("lead_authority", &controller.lead_authority)] {
            if let Some(country) = country
                && !(country.len() == 2 && country.bytes().all(|b| b.is_ascii_uppercase()))
            {
                self.add(Code::BadCountry, at.key(field), vec![("country", country.clone())]);
            }
        }
        if let Some(url) = &controller.privacy_contact {
            self.page(at.key("privacy_contact"), url, Some(controller));
        }
    }

    fn platform(&mut self, at: At<'_>, platform: &Platform, set: &Set<'_>) {
        self.sources(at, &platform.sources);
        self.not_empty(at, "regions", platform.regions.len());
        for (at, fact) in at.key("fact").items().zip(&platform.facts) {
            self.sources(at, &fact.sources);
        }
        let disputed = at.key("disputed");
        unique(self.report, disputed.items(), &mut HashSet::new());
        for (at, disputed) in disputed.items().zip(&platform.disputed) {
            let claims = at.key("claim");
            unique(self.report, claims.items(), &mut HashSet::new());
            for (at, claim) in claims.items().zip(&disputed.claims) {
                self.sources(at, &claim.sources);
            }
        }
        for (at, crawler) in at.key("crawler").items().zip(&platform.crawlers) {
            self.sources(at, &crawler.sources);
            if let Some(docs) = &crawler.docs {
                self.url(at.key("docs"), docs);
            }
        }
        for (at, covers) in at.key("covers").items().zip(&platform.covers) {
            self.sources(at, &covers.sources);
            self.refer(at.key("platform"), &covers.platform, set.knows(&covers.platform));
            if covers.platform == platform.id {
                self.add(Code::CoversItself, at.key("platform"), vec![("id", platform.id.clone())]);
            }
        }
        if let Some(target) = &platform.redirect {
            let (at, id) = (at.key("redirect"), || vec![("id", platform.id.clone())]);
            self.refer(at, target, set.knows(target));
            if !platform.retired {
                self.add(Code::RedirectNotRetired, at, id());
            }
            if !set.ends(&platform.id) {
                self.add(Code::RedirectCycle, at, id());
            }
        }
    }

    fn route(&mut self, at: At<'_>, route: &Route, controller: Option<&Controller>) {
        self.sources(at, &route.sources);
        if let Some(url) = &route.url {
            self.page(at.key("url"), url, controller);
        }
        if let Some(email) = &route.email
            && !address::is_email(email)
        {
            self.add(Code::BadEmail, at.key("email"), vec![("email", email.clone())]);
        }
        let steps = || route.steps.iter().any(|steps| !steps.steps.nl.is_empty() && !steps.steps.en.is_empty());
        let (field, there) = match route.kind {
            RouteKind::Form => ("url", route.url.is_some()),
            RouteKind::Email => ("email", route.email.is_some()),
            RouteKind::Setting | RouteKind::App => ("steps", steps()),
            RouteKind::Post => ("address", controller.is_none_or(|controller| !controller.address.is_empty())),
            RouteKind::OwnWebsite => return,
        };
        if !there && route.state != RouteState::Gone {
            self.add(
                Code::IncompleteRoute,
                at.key("kind"),
                vec![("id", route.id.clone()), ("field", field.to_owned())],
            );
        }
    }
}
