//! `show`: everything about a platform, for people.

use super::answer::Answer;
use super::failure::Failure;
use crate::catalog::{About, Disputed, Group, Platform, Route, RouteState, Source};
use crate::desk::Desk;
use crate::i18n::{Messages, capital};
use crate::journal::What;
use crate::plan::{Item, Phase, phase::phase};
use crate::record::Told;
use crate::words;

/// Shows a platform.
pub fn run(desk: &Desk, m: &Messages, id: &str) -> Result<Answer, Failure> {
    let (group, platform) = desk.found(id)?;
    let id = platform.id.as_str();
    let mut page = Page { m, text: String::new() };
    page.head(desk, group, platform);
    page.stands(desk, id);
    page.facts(desk, platform);
    page.dates(desk, group, id);
    for (number, route) in platform.routes.iter().enumerate() {
        if number == 0 {
            page.heading("show-routes");
        }
        page.route(number + 1, route);
    }
    page.heading("show-sources");
    if let Some(source) = words::own::source(m, desk.record(), id) {
        page.line(&format!("  - {source}"));
    }
    for source in group.sources_of(platform, desk.region()) {
        page.source(source);
    }
    page.history(desk, id);
    page.text += &format!("\n{}\n", m.t("help-notice"));
    Ok(Answer::text(page.text))
}

/// The page as it grows.
struct Page<'a> {
    m: &'a Messages,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text += line.trim_end();
        self.text += "\n";
    }

    fn heading(&mut self, id: &str) {
        let heading = self.m.t(id);
        self.line(&format!("\n{heading}"));
    }

    fn items(&mut self, id: &str, items: &[String]) {
        if !items.is_empty() {
            self.heading(id);
            items.iter().for_each(|item| self.line(&format!("  - {item}")));
        }
    }

    fn head(&mut self, desk: &Desk, group: &Group, platform: &Platform) {
        self.line(&format!("{} ({})", platform.name.get(self.m.lang()), platform.id));
        match group.controller_in(platform, desk.region()) {
            Some(controller) => {
                let place = controller.address.join(", ");
                let separator = if place.is_empty() { "" } else { ", " };
                self.line(&format!("{}{separator}{place}", controller.name));
            }
            None => self.line(&self.m.tv("show-controller-unknown", &[("name", group.name.as_str().into())])),
        }
        if !platform.regions.contains(&desk.region()) {
            self.line(&self.m.t("show-elsewhere"));
        }
        if platform.retired {
            let other = platform.redirect.as_deref().unwrap_or("none");
            self.line(&self.m.tv("show-retired", &[("other", other.into())]));
        }
    }

    /// Where it stands, for each account; and until when, or what an objection still does.
    fn stands(&mut self, desk: &Desk, id: &str) {
        let (m, plan) = (self.m, desk.plan());
        let items: Vec<&Item<'_>> = plan.items.iter().filter(|item| item.platform.id == id).collect();
        for item in &items {
            let status = words::status(m, item, plan.today);
            let date = words::short_date(m, item).map(|(date, _)| format!(" ({date})")).unwrap_or_default();
            self.line(&format!("\n{}: {status}{date}", words::name(m, item)));
            if let Some(words::News { main, more }) = words::news(m, item, plan.today) {
                self.line(&[vec![main], more].concat().join(" "));
            } else if let Some(clock) = words::clock(m, item, plan.today) {
                self.line(&clock);
            }
        }
        // Once it was sent everywhere, the last day no longer matters.
        let Some(first) = items.iter().find(|item| !item.covers_others()) else { return };
        match words::deadline(m, first, plan.today) {
            Some(_) if first.milestone.is_some_and(|view| view.phase == Phase::Passed) => {
                self.line(&format!("{} {}", m.t("show-always"), words::still_does(m)));
            }
            Some(deadline) => self.line(&deadline),
            None => {}
        }
    }

    fn facts(&mut self, desk: &Desk, platform: &Platform) {
        let lang = self.m.lang();
        let known = |about| platform.facts(about).map(|fact| fact.text.get(lang).to_owned()).collect::<Vec<_>>();
        self.heading("show-what");
        self.line(&format!("  {}", platform.what.get(lang)));
        self.items("show-used", &known(About::Used));
        self.items("show-not-used", &known(About::NotUsed));
        self.items("show-default", &known(About::Default));
        self.items("show-covered", &known(About::Covered));
        self.items("show-not-covered", &known(About::NotCovered));
        let reached = platform.covers.iter().map(|covers| {
            let named = desk.catalog().platform(&covers.platform);
            let name = named.map_or(covers.platform.as_str(), |(_, platform)| platform.name.get(lang));
            let condition = covers.condition.as_ref().map(|text| format!(": {}", text.get(lang))).unwrap_or_default();
            format!("{name}{condition}")
        });
        self.items("show-covers", &reached.collect::<Vec<_>>());
        self.items("show-answer", &known(About::Answer));
        self.items("show-good-to-know", &known(About::GoodToKnow));
        let says = |point: &Disputed| {
            let claims: Vec<&str> = point.claims.iter().map(|claim| claim.text.get(lang)).collect();
            format!("{}: {}", point.about.get(lang), claims.join(" / "))
        };
        self.items("show-disputed", &platform.disputed.iter().map(says).collect::<Vec<_>>());
    }

    fn dates(&mut self, desk: &Desk, group: &Group, id: &str) {
        let milestones: Vec<_> = group.milestones(id, desk.region()).collect();
        let rows: Vec<[String; 2]> = milestones
            .into_iter()
            .map(|milestone| {
                let standing =
                    match (words::own::added_on(self.m, milestone.standing), phase(milestone, desk.today()).0) {
                        (Some(added), _) => added,
                        (None, Phase::LastDay) => self.m.t("show-today"),
                        _ => self.m.t(&format!("show-standing-{}", milestone.standing.word())),
                    };
                let text = milestone.text.get(self.m.lang());
                [self.m.date(milestone.date), format!("{} ({standing})", capital(text))]
            })
            .collect();
        if !rows.is_empty() {
            self.heading("show-dates");
            self.text += &super::list::columns(&rows, "  ");
        }
    }

    fn route(&mut self, number: usize, route: &Route) {
        let (m, lang) = (self.m, self.m.lang());
        let state = match route.state {
            RouteState::Official => "show-route-official",
            RouteState::Reported => "show-route-reported",
            RouteState::Gone => "show-route-gone",
            RouteState::Own => "show-route-own",
        };
        self.line(&format!("  {number}. {} [{}], {}", route.label.get(lang), route.id, m.t(state)));
        for address in route.url.iter().chain(&route.email) {
            self.line(&format!("     {address}"));
        }
        for text in route.asks.iter().chain(&route.note) {
            self.line(&format!("     {}", text.get(lang)));
        }
        for steps in &route.steps {
            self.line(&format!("     {}", m.t(&format!("show-device-{}", word(&steps.device)))));
            for (number, step) in steps.steps.get(lang).iter().enumerate() {
                self.line(&format!("       {}. {step}", number + 1));
            }
        }
    }

    fn source(&mut self, source: &Source) {
        let date = words::dated(self.m, source);
        self.line(&format!("  - {} ({}, {date})", source.title, source.publisher));
        self.line(&format!("    {}", source.url));
    }

    fn history(&mut self, desk: &Desk, id: &str) {
        let history = desk.record().history(id);
        if history.is_empty() {
            return;
        }
        let rows: Vec<[String; 2]> = history.iter().map(|told| self.happened(desk, told)).collect();
        self.heading("show-history");
        self.text += &super::list::columns(&rows, "  ");
    }

    fn happened(&self, desk: &Desk, told: &Told) -> [String; 2] {
        let mut line = words::happened(self.m, desk.catalog(), &told.event.what);
        if let What::Act(act) = &told.event.what {
            let account = act.account.and_then(|id| desk.record().account(id));
            if let Some(handle) = account.and_then(|account| account.handle.as_deref()) {
                line += &format!(" · {handle}");
            }
            if let Some(note) = &act.note {
                line += &format!(" ({})", note.replace('\n', " "));
            }
            let said = words::details(self.m, act, desk.today());
            if !said.is_empty() {
                line += &format!(" ({})", said.join(" ").replace('\n', " "));
            }
        }
        if told.retracted_by.is_some() {
            line += &format!(" [{}]", self.m.t("show-taken-back"));
        }
        [words::happened_on(self.m, told, desk.today()), line]
    }
}

/// The word by which a value is known in files and in JSON.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
