//! The first screen: in which language, and which platforms the person uses. It can be skipped, and done again later.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::Ui;

use super::design::{self, Button, Tile, Type, space};
use super::view::{Command, Page, View};
use crate::catalog::{Deed, Platform, Subject};
use crate::desk::{Action, Desk, Happening};
use crate::i18n::Messages;
use crate::journal::ActKind;
use crate::lang::Lang;
use crate::plan::{Item, Plan};
use crate::record::Usage;
use crate::settings::Key;
use crate::words;

/// As many names of what concerns everybody fit in a line.
const NAMED: usize = 4;

/// What is chosen on it so far.
#[derive(Clone, Debug, Default)]
pub struct Welcome {
    /// Whether this is the first start, rather than asked for later.
    first: bool,
    /// What the person ticked or unticked.
    changed: BTreeMap<String, bool>,
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

    /// Shows it. Returns how much stands still at its foot.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) -> f32 {
        let asked = asked(view.plan);
        let mut chosen = None;
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
                let tiles: Vec<Tile> = asked.iter().map(|item| self.tile(view, item)).collect();
                chosen = design::tiles(ui, &tiles);
                ui.add_space(space::XS);
                everybody(ui, view);
                design::small(ui, &view.t("no-legal-advice"));
            },
            |ui| {
                design::wrapped(ui, |ui| {
                    let any = asked.iter().any(|item| self.is_on(item));
                    let done = view.t(if any || !self.first { "welcome-done" } else { "welcome-on" });
                    if Button::primary(&done).show(ui).clicked() {
                        view.send(Command::Welcomed(self.told(view.desk, &asked)));
                    }
                    let skip = view.t(if self.first { "welcome-skip" } else { "cancel" });
                    if Button::quiet(&skip).show(ui).clicked() {
                        view.send(Command::Welcomed(Vec::new()));
                    }
                });
            },
        );
        if let Some(item) = chosen.and_then(|index| asked.get(index)) {
            self.changed.insert(item.platform.id.clone(), !self.is_on(item));
        }
        foot
    }

    fn is_on(&self, item: &Item<'_>) -> bool {
        self.changed.get(&item.platform.id).copied().unwrap_or(item.usage == Usage::Used)
    }

    fn tile(&self, view: &View<'_>, item: &Item<'_>) -> Tile {
        let name = item.platform.name.get(view.lang()).to_owned();
        let second = item.group.name.clone();
        let said = view.tv("welcome-tile", &[("name", name.as_str().into()), ("company", second.as_str().into())]);
        Tile { name, second, said, on: self.is_on(item) }
    }

    /// What there is to record: only what differs from the record. Who chose nothing said nothing of the rest.
    fn told(&self, desk: &Desk, asked: &[&Item<'_>]) -> Vec<Happening> {
        let any = asked.iter().any(|item| self.is_on(item));
        let kind = |item: &Item<'_>| match (self.is_on(item), item.usage) {
            (true, Usage::Used) | (false, Usage::NotUsed) => None,
            (true, _) => Some(ActKind::Used),
            (false, Usage::Used) => Some(ActKind::NotUsed),
            (false, Usage::Unknown) => (any && is_untold(desk, item.platform)).then_some(ActKind::NotUsed),
        };
        let told = asked.iter().filter_map(|item| Some(Happening::new(&item.platform.id, None, kind(item)?)));
        told.collect()
    }
}

/// Whether nothing that still counts was written down about a platform.
fn is_untold(desk: &Desk, platform: &Platform) -> bool {
    desk.record().history(&platform.id).iter().all(|told| told.retracted_by.is_some())
}

/// Each platform once.
fn each<'p, 'a>(plan: &'p Plan<'a>) -> impl Iterator<Item = &'p Item<'a>> {
    let mut seen = BTreeSet::new();
    let there = plan.items.iter().filter(|item| !item.platform.retired && item.platform.deed != Deed::Nothing);
    there.filter(move |item| seen.insert(&item.platform.id))
}

/// Whether it is about what somebody uses: an account, or a switch of their own.
fn is_used(item: &&Item<'_>) -> bool {
    item.platform.subject == Subject::Account || item.platform.deed == Deed::Switch
}

/// The platforms that one uses or not.
fn asked<'p, 'a>(plan: &'p Plan<'a>) -> Vec<&'p Item<'a>> {
    each(plan).filter(is_used).collect()
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
    let about = each(view.plan).filter(|item| !is_used(item));
    let names: Vec<String> = about.map(|item| item.platform.name.get(view.lang()).to_owned()).collect();
    match names.len() {
        0 => {}
        1..=NAMED => {
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
