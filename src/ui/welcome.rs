//! The first screen: in which language, and which platforms the person uses. It can be skipped, and done again later.
//!
//! A few are asked at once: those of the companies that stand for themselves, and the best known. The others are behind
//! headings, and can be searched for: nobody reads sixty names before they begin. Of what stands under a heading that was
//! never opened nothing is said; once somebody chose something it is out of their list all the same ([`Plan::lists`]).

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::{Id, Ui};

use super::design::{self, Button, Heading, Tile, Type, space};
use super::view::{Command, Page, View};
use crate::catalog::{Deed, GroupKind, Platform};
use crate::desk::{Action, Desk, Happening};
use crate::i18n::Messages;
use crate::journal::ActKind;
use crate::lang::Lang;
use crate::plan::{Item, Plan};
use crate::record::Usage;
use crate::search::{Index, Search};
use crate::settings::Key;
use crate::words;

/// As many names of what concerns everybody fit in a line.
const NAMED: usize = 4;

/// The most tiles under one heading: who is asked for more searches sooner.
const TILES: usize = 60;

/// The best known, beside those of companies that stand for themselves. One that is not there is not asked for.
const BEST_KNOWN: [&str; 6] = ["openai-chatgpt", "google-gemini", "linkedin", "tiktok", "snapchat", "x-grok"];

/// What is chosen on it so far.
#[derive(Clone, Debug, Default)]
pub struct Welcome {
    /// Whether this is the first start, rather than asked for later.
    first: bool,
    /// What the person ticked or unticked.
    changed: BTreeMap<String, bool>,
    /// The kinds whose platforms are shown, and those that were shown some time.
    open: BTreeSet<GroupKind>,
    seen: BTreeSet<GroupKind>,
    /// Whether the person said that they use nothing else.
    rest_not: bool,
    typed: String,
    search: Search,
    asked: Option<Asked>,
}

/// What is asked, worked out of the plan with this number.
#[derive(Clone, Debug)]
struct Asked {
    revision: u64,
    /// What stands in front.
    front: Vec<usize>,
    /// The others, by kind.
    parts: Vec<(GroupKind, Vec<usize>)>,
    /// Made when something is looked for.
    index: OnceCell<Index>,
}

/// What was pressed.
enum Press {
    Tile(usize),
    Part(GroupKind),
    Rest,
}

impl Asked {
    fn of(view: &View<'_>) -> Self {
        let (mut front, mut parts) = (Vec::new(), BTreeMap::<GroupKind, Vec<usize>>::new());
        for place in each(view.plan).filter(|place| !view.plan.items[*place].concerns_everybody()) {
            let item = &view.plan.items[place];
            match item.group.kind {
                Some(kind) if !BEST_KNOWN.contains(&item.platform.id.as_str()) => {
                    parts.entry(kind).or_default().push(place);
                }
                _ => front.push(place),
            }
        }
        let parts = parts.into_iter().collect();
        Self { revision: view.revision, front, parts, index: OnceCell::new() }
    }

    /// Every platform that is asked for, and the kind that it is behind.
    fn all(&self) -> impl Iterator<Item = (Option<GroupKind>, usize)> {
        let front = self.front.iter().map(|place| (None, *place));
        front.chain(self.parts.iter().flat_map(|(kind, places)| places.iter().map(|place| (Some(*kind), *place))))
    }
}

impl Welcome {
    /// The screen of the first start.
    pub fn first() -> Self {
        Self { first: true, ..Self::default() }
    }

    /// Where one goes who skips it.
    pub fn back(&self) -> Page {
        if self.first { Page::Overview } else { Page::Settings }
    }

    /// Shows everything again. Says whether something was searched for.
    pub fn stop_searching(&mut self) -> bool {
        !std::mem::take(&mut self.typed).is_empty()
    }

    /// Shows it. Returns how much stands still at its foot.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> f32 {
        let asked = match self.asked.take() {
            Some(asked) if asked.revision == view.revision => asked,
            _ => Asked::of(view),
        };
        let (mut typed, mut search) = (std::mem::take(&mut self.typed), std::mem::take(&mut self.search));
        let any = self.any(view, &asked);
        let mut press = None;
        let foot = design::sheet(
            ui,
            &view.t("welcome-question"),
            |ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                head(ui, view);
                if self.first {
                    design::heading(ui, Type::Page, &view.t("welcome-title"));
                    design::muted(ui, &view.t("welcome-what"));
                    ui.add_space(space::M);
                    design::heading(ui, Type::Card, &view.t("welcome-question"));
                } else {
                    design::heading(ui, Type::Page, &view.t("welcome-question"));
                    design::muted(ui, &view.t("welcome-again"));
                }
                ui.add_space(space::XS);
                self.tiles(ui, view, &asked.front, &mut press);
                if !asked.parts.is_empty() {
                    design::section(ui, &view.t("welcome-more"));
                    design::search(ui, &view.t("search"), &mut typed);
                    if typed.trim().is_empty() {
                        ui.scope(|ui| self.parts(ui, view, &asked, &mut press));
                    } else {
                        self.found(ui, view, (&asked, &mut search), &typed, &mut press);
                    }
                    if any {
                        ui.add_space(space::XS);
                        if design::switch(ui, self.rest_not, &view.t("welcome-rest-not")).clicked() {
                            press = Some(Press::Rest);
                        }
                    }
                }
                ui.add_space(space::XS);
                everybody(ui, view);
                design::small(ui, &view.t("no-legal-advice"));
            },
            |ui| {
                design::wrapped(ui, |ui| {
                    let done = view.t(if any || !self.first { "welcome-done" } else { "welcome-on" });
                    if Button::primary(&done).show(ui).clicked() {
                        view.send(Command::Welcomed(self.told(view, &asked, any)));
                    }
                    let skip = view.t(if self.first { "welcome-skip" } else { "cancel" });
                    if Button::quiet(&skip).show(ui).clicked() {
                        view.send(Command::Welcomed(Vec::new()));
                    }
                });
            },
        );
        (self.typed, self.search, self.asked) = (typed, search, Some(asked));
        match press {
            Some(Press::Tile(place)) => {
                let item = &view.plan.items[place];
                self.changed.insert(item.platform.id.clone(), !self.is_on(item));
            }
            Some(Press::Part(kind)) => {
                self.seen.insert(kind);
                if !self.open.remove(&kind) {
                    self.open.insert(kind);
                }
            }
            Some(Press::Rest) => self.rest_not = !self.rest_not,
            None => {}
        }
        foot
    }

    /// The headings that the others are behind, and what is under those that are open.
    fn parts(&self, ui: &mut Ui, view: &View<'_>, asked: &Asked, press: &mut Option<Press>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (kind, places) in &asked.parts {
            let Some(first) = places.first().map(|place| &view.plan.items[*place]) else { continue };
            let chosen = places.iter().filter(|place| self.is_on(&view.plan.items[**place])).count();
            let count = view.tv("welcome-part", &[("chosen", chosen.into()), ("count", places.len().into())]);
            let name = words::heading(view.m, first.group);
            let values = [("name", name.as_ref().into()), ("part", count.as_str().into())];
            let open = self.open.contains(kind);
            let heading = Heading {
                id: Id::unique(("welcome part", kind)),
                name: &name,
                count: &count,
                said: &view.tv("find-part-said", &values),
                open,
                kind: Type::Strong,
            };
            design::line(ui);
            if heading.button(ui).clicked() {
                *press = Some(Press::Part(*kind));
            }
            if open {
                design::steady(ui, ("welcome tiles", kind), |ui| self.tiles(ui, view, places, press));
                ui.add_space(space::L);
            }
        }
    }

    /// What was found of what is asked for.
    fn found(
        &self,
        ui: &mut Ui,
        view: &View<'_>,
        (asked, search): (&Asked, &mut Search),
        typed: &str,
        press: &mut Option<Press>,
    ) {
        let there: BTreeSet<usize> = asked.all().map(|(_, place)| place).collect();
        let found = asked
            .index
            .get_or_init(|| Index::of_plan(view.plan))
            .find(typed, search)
            .iter()
            .copied()
            .filter(|place| there.contains(place));
        let found: Vec<usize> = found.collect();
        if found.is_empty() {
            design::status(ui, &view.tv("search-nothing", &[("what", typed.trim().into())]));
        }
        design::steady(ui, "welcome found", |ui| self.tiles(ui, view, &found, press));
    }

    /// The tiles of platforms, the first of them where there are very many.
    fn tiles(&self, ui: &mut Ui, view: &View<'_>, places: &[usize], press: &mut Option<Press>) {
        let (shown, more) = places.split_at(places.len().min(TILES));
        let tiles: Vec<Tile> = shown.iter().map(|place| self.tile(view, &view.plan.items[*place])).collect();
        if let Some(index) = design::tiles(ui, &tiles) {
            *press = Some(Press::Tile(shown[index]));
        }
        if !more.is_empty() {
            design::small(ui, &view.tv("welcome-too-many", &[("count", more.len().into())]));
        }
    }

    fn is_on(&self, item: &Item<'_>) -> bool {
        self.changed.get(&item.platform.id).copied().unwrap_or(item.usage == Usage::Used)
    }

    /// Whether anything is chosen.
    fn any(&self, view: &View<'_>, asked: &Asked) -> bool {
        asked.all().any(|(_, place)| self.is_on(&view.plan.items[place]))
    }

    fn tile(&self, view: &View<'_>, item: &Item<'_>) -> Tile {
        let name = item.platform.name.get(view.lang()).to_owned();
        let second = item.group.name.clone();
        let said = view.tv("welcome-tile", &[("name", name.as_str().into()), ("company", second.as_str().into())]);
        Tile { name, second, said, on: self.is_on(item) }
    }

    /// What there is to record: only what differs from the record. Who chose nothing said nothing of the rest; nor did
    /// who never saw it, unless they say so.
    fn told(&self, view: &View<'_>, asked: &Asked, any: bool) -> Vec<Happening> {
        let told = asked.all().filter_map(|(behind, place)| {
            let item = &view.plan.items[place];
            let said = any && (self.rest_not || behind.is_none_or(|kind| self.seen.contains(&kind)));
            let kind = match (self.is_on(item), item.usage) {
                (true, Usage::Used) | (false, Usage::NotUsed) => None,
                (true, _) => Some(ActKind::Used),
                (false, Usage::Used) => Some(ActKind::NotUsed),
                (false, Usage::Unknown) => (said && is_untold(view.desk, item.platform)).then_some(ActKind::NotUsed),
            };
            Some(Happening::new(&item.platform.id, None, kind?))
        });
        told.collect()
    }
}

/// Whether nothing that still counts was written down about a platform.
fn is_untold(desk: &Desk, platform: &Platform) -> bool {
    desk.record().history(&platform.id).iter().all(|told| told.retracted_by.is_some())
}

/// Each platform that there is something to do at once, as the place of its first item.
fn each(plan: &Plan<'_>) -> impl Iterator<Item = usize> {
    let there = |item: &Item<'_>| !item.platform.retired && item.platform.deed != Deed::Nothing;
    let is_first = |at: usize, item: &Item<'_>| at == 0 || plan.items[at - 1].platform.id != item.platform.id;
    plan.items.iter().enumerate().filter(move |(at, item)| there(item) && is_first(*at, item)).map(|(at, _)| at)
}

/// The program's mark, and the languages.
fn head(ui: &mut Ui, view: &View<'_>) {
    let names = Lang::ALL.map(|lang| view.t(&format!("language-{}", lang.code())));
    let options: Vec<_> = names.iter().map(String::as_str).zip(Lang::ALL.map(|lang| lang == view.lang())).collect();
    if let Some(chosen) = design::head(ui, &view.t("window-title"), &view.t("settings-language"), &options) {
        view.send(Command::Act(Action::Set(Key::Language, Lang::ALL[chosen].code().to_owned())));
    }
    ui.add_space(space::M);
}

/// What is about everybody is not asked for, and stays in the list.
fn everybody(ui: &mut Ui, view: &View<'_>) {
    let about = || each(view.plan).map(|place| &view.plan.items[place]).filter(|item| item.concerns_everybody());
    match about().count() {
        0 => {}
        1..=NAMED => {
            let names: Vec<String> = about().map(|item| item.platform.name.get(view.lang()).to_owned()).collect();
            let names = words::list(view.m, &names);
            design::small(ui, &view.tv("welcome-everybody", &[("names", names.into())]));
        }
        count => {
            design::small(ui, &view.tv("welcome-everybody-many", &[("count", count.into())]));
        }
    }
}

/// What the list holds now, after choosing.
pub fn list_now(m: &Messages, plan: &Plan<'_>) -> String {
    let listed: BTreeSet<&str> = plan.listed().map(|item| item.platform.id.as_str()).collect();
    let text = m.tv("welcome-list", &[("count", listed.len().into())]);
    match plan.items.len() - plan.listed().count() {
        0 => text,
        rest => {
            let button = m.tv("list-all", &[("count", rest.into())]);
            format!("{text} {}", m.tv("welcome-rest", &[("button", button.into())]))
        }
    }
}
