//! `show`: everything about a platform, for people.

use chrono::NaiveDate;

use super::answer::Answer;
use super::failure::Failure;
use crate::catalog::trust::Point;
use crate::catalog::{About, Group, Platform, Region, Route, RouteState, Source};
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
    let cited = group.sources_of(platform, desk.region());
    let mut page = Page { m, group, platform, today: desk.today(), cited, text: String::new() };
    page.head(desk, group, platform);
    page.stands(desk, id);
    page.facts(desk);
    page.disputed(desk);
    page.unknown(desk);
    page.dates(desk);
    for (number, route) in platform.routes.iter().enumerate() {
        if number == 0 {
            page.heading("show-routes");
        }
        page.route(number, route);
    }
    page.heading("show-sources");
    if let Some(source) = words::own::source(m, desk.record(), id) {
        page.line(&format!("  - {source}"));
    }
    for (number, source) in page.cited.clone().into_iter().enumerate() {
        page.source(number + 1, source);
    }
    page.history(desk, id);
    page.text += &format!("\n{}\n", m.t("help-notice"));
    Ok(Answer::text(page.text))
}

/// The page as it grows.
struct Page<'a> {
    m: &'a Messages,
    group: &'a Group,
    platform: &'a Platform,
    today: NaiveDate,
    /// The sources, in the order of their numbers.
    cited: Vec<&'a Source>,
    text: String,
}

impl Page<'_> {
    /// The numbers of the sources of something, and what is to be said of it because of them.
    fn proof(&self, point: Point) -> String {
        let sources = self.group.sources_at(self.platform, point);
        let mut numbers: Vec<usize> = sources
            .iter()
            .filter_map(|source| self.cited.iter().position(|cited| cited.id == source.id))
            .map(|place| place + 1)
            .collect();
        numbers.sort_unstable();
        let marks = words::trust::marks(self.m, &sources, self.today);
        let marks = if marks.is_empty() { String::new() } else { format!(" ({})", marks.join("; ")) };
        format!(" [{}]{marks}", spans(&numbers))
    }

    /// Things of a kind that are known, each with its sources.
    fn known(&mut self, id: &str, known: &[(Point, String)]) {
        let lines: Vec<String> = known.iter().map(|(point, text)| format!("{text}{}", self.proof(*point))).collect();
        self.items(id, &lines);
    }

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
                let proof = self.proof(Point::Controller);
                self.line(&format!("{}{separator}{place}{proof}", controller.name));
            }
            None if platform.controller.is_none() => {}
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

    fn facts(&mut self, desk: &Desk) {
        let (m, lang, platform) = (self.m, self.m.lang(), self.platform);
        let known = |about| -> Vec<(Point, String)> {
            let facts = platform.facts.iter().enumerate().filter(|(_, fact)| fact.about == about);
            facts.map(|(index, fact)| (Point::Fact(index), fact.text.get(lang).to_owned())).collect()
        };
        self.heading("show-what");
        self.line(&format!("  {}{}", platform.what.get(lang), self.proof(Point::What)));
        self.known("show-used", &known(About::Used));
        self.known("show-not-used", &known(About::NotUsed));
        self.known("show-default", &known(About::Default));
        self.known("show-covered", &known(About::Covered));
        self.known("show-not-covered", &known(About::NotCovered));
        let reached = platform.covers.iter().enumerate().map(|(index, covers)| {
            let named = desk.catalog().platform(&covers.platform);
            let name = named.map_or(covers.platform.as_str(), |(_, platform)| platform.name.get(lang));
            let condition = covers.condition.as_ref().map(|text| format!(": {}", text.get(lang))).unwrap_or_default();
            (Point::Covers(index), format!("{name}{condition}"))
        });
        self.known("show-covers", &reached.collect::<Vec<_>>());
        self.known("show-answer", &known(About::Answer));
        self.known("show-good-to-know", &known(About::GoodToKnow));
        let basis = platform.basis.filter(|_| desk.region() == Region::Eu);
        let basis = basis.map(|basis| (Point::Basis, words::trust::basis(m, self.group, platform, basis)));
        self.known("show-basis", &basis.into_iter().collect::<Vec<_>>());
        let crawlers = platform.crawlers.iter().enumerate();
        let crawlers = crawlers.map(|(index, it)| (Point::Crawler(index), words::trust::crawler(m, it)));
        self.known("show-crawlers", &crawlers.collect::<Vec<_>>());
    }

    /// What sources say that disagree, each claim by itself, with the words that `held` takes.
    fn disputed(&mut self, desk: &Desk) {
        let (lang, platform) = (self.m.lang(), self.platform);
        for (number, point) in platform.disputed.iter().enumerate() {
            if number == 0 {
                self.heading("show-disputed");
            }
            self.line(&format!("  {} ({})", capital(point.about.get(lang)), point.id));
            let held = desk.record().held(&platform.id, &point.id);
            for (index, claim) in point.claims.iter().enumerate() {
                let on = held.filter(|held| held.claim == claim.id).map(|held| self.m.date(held.at.date_naive()));
                let on = on.map(|on| format!(" – {}", self.m.tv("show-held", &[("date", on.into())])));
                let proof = self.proof(Point::Claim(number, index));
                let text = claim.text.get(lang);
                self.line(&format!("    - {}: {text}{proof}{}", claim.id, on.unwrap_or_default()));
            }
        }
    }

    fn unknown(&mut self, desk: &Desk) {
        let unknown = self.group.unknown(self.platform, desk.region());
        let lines: Vec<String> = unknown.into_iter().map(|it| words::trust::unknown(self.m, it)).collect();
        self.items("show-unknown", &lines);
    }

    fn dates(&mut self, desk: &Desk) {
        let rows: Vec<[String; 2]> = (self.group.placed_milestones(&self.platform.id, desk.region()))
            .map(|(index, milestone)| {
                let standing =
                    match (words::own::added_on(self.m, milestone.standing), phase(milestone, desk.today()).0) {
                        (Some(added), _) => added,
                        (None, Phase::LastDay) => self.m.t("show-today"),
                        _ => self.m.t(&format!("show-standing-{}", milestone.standing.word())),
                    };
                let (text, proof) = (milestone.text.get(self.m.lang()), self.proof(Point::Milestone(index)));
                [self.m.date(milestone.date), format!("{} ({standing}){proof}", capital(text))]
            })
            .collect();
        if !rows.is_empty() {
            self.heading("show-dates");
            self.text += &super::list::columns(&rows, "  ");
        }
    }

    fn route(&mut self, index: usize, route: &Route) {
        let (m, lang) = (self.m, self.m.lang());
        let state = match route.state {
            RouteState::Official => "show-route-official",
            RouteState::Reported => "show-route-reported",
            RouteState::Gone => "show-route-gone",
            RouteState::Own => "show-route-own",
        };
        let (proof, number) = (self.proof(Point::Route(index)), index + 1);
        self.line(&format!("  {number}. {} ({}), {}{proof}", route.label.get(lang), route.id, m.t(state)));
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

    fn source(&mut self, number: usize, source: &Source) {
        let (class, date) = (words::trust::class(self.m, source.class), words::dated(self.m, source));
        self.line(&format!("  [{number}] {} ({}, {class}, {date})", source.title, source.publisher));
        self.line(&format!("      {}", source.url));
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

/// Numbers in order, those that follow one another as one span: "1–3, 7".
fn spans(numbers: &[usize]) -> String {
    let runs = numbers.chunk_by(|one, next| one + 1 == *next);
    let span = |run: &[usize]| match run {
        [first, .., last] if run.len() > 2 => format!("{first}–{last}"),
        run => run.iter().map(usize::to_string).collect::<Vec<_>>().join(", "),
    };
    runs.map(span).collect::<Vec<_>>().join(", ")
}

/// The word by which a value is known in files and in JSON.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
