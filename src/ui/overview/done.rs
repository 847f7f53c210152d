//! When nothing is to be done: the moment of joy, or what helps where the list is empty.

use std::collections::{BTreeMap, BTreeSet};

use eframe::egui::Ui;

use super::weeks::Undated;
use crate::catalog::Deed;
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Joy, Spot, Tone, Type, joy, space};
use crate::ui::view::{Command, View};
use crate::words;

/// Shows it. False where nothing was done that could be watched: then there is nothing more to say.
pub fn ui(ui: &mut Ui, view: &View<'_>, grown: &mut Joy) -> bool {
    let chips = achieved(view);
    if chips.is_empty() {
        nothing(ui, view);
        return false;
    }
    let companies = |late: bool| {
        let fitting = awaited(view).filter(|item| !late || item.late_since().is_some());
        fitting.map(words::company).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    // Of those who still have to answer, it is said who should have.
    let late = companies(true);
    let companies = if late.is_empty() { companies(false) } else { late.clone() };
    let values = [("company", words::list(view.m, &companies).into()), ("count", companies.len().into())];
    let (title, text) = match companies.as_slice() {
        [] => (view.t("done-title"), view.t("done-text")),
        _ if late.is_empty() => (view.t("done-waits-title"), view.tv("done-waits-text", &values)),
        _ => (view.t("done-waits-title"), view.tv("done-late-text", &values)),
    };
    ui.add_space(space::S);
    design::card(ui, |ui| {
        let list = view.t("done-list");
        if joy(ui, grown, &title, &text, &chips, Button::secondary(&list)).clicked() {
            view.send(Command::ShowList);
        }
    });
    true
}

/// Nothing is listed, or nothing was done about it that stands.
fn nothing(ui: &mut Ui, view: &View<'_>) {
    let listed = view.plan.listed().next().is_some();
    let (title, text) = if listed { ("idle-title", "idle-text") } else { ("nothing-title", "nothing-text") };
    design::heading(ui, Type::Page, &view.t(title));
    ui.add_space(space::M);
    design::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        design::body(ui, &view.t(text));
        ui.add_space(space::XS);
        if Button::primary(&view.t(if listed { "done-list" } else { "nothing-show" })).show(ui).clicked() {
            view.send(Command::ShowList);
        }
    });
}

/// What was done, in a few words each: sent, granted and covered are three things.
fn achieved(view: &View<'_>) -> Vec<(String, Tone)> {
    let count = |fits: &dyn Fn(&Item<'_>) -> bool| view.plan.listed().filter(|item| fits(item)).count();
    let sent = |item: &Item<'_>| item.platform.deed == Deed::Objection && item.objection.covers_others();
    let counts = [
        ("done-sent", Tone::Accent, count(&sent)),
        ("done-granted", Tone::Done, count(&|item| item.status == Status::Granted)),
        ("done-off", Tone::Done, count(&|item| item.status == Status::SwitchedOff)),
        ("done-covered", Tone::Plain, count(&|item| item.status == Status::Covered)),
    ];
    let some = counts.into_iter().filter(|(_, _, count)| *count > 0);
    some.map(|(id, tone, count)| (view.tv(id, &[("count", count.into())]), tone)).collect()
}

fn awaited<'v>(view: &'v View<'_>) -> impl Iterator<Item = &'v Item<'v>> {
    view.plan.listed().filter(|item| item.status.awaits_answer())
}

/// What is watched that has no day: answers of which the time does not run yet, and the dates that are not known yet.
pub fn watched(view: &View<'_>) -> Vec<Undated> {
    let mut unknown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for item in awaited(view).filter(|item| item.clock.is_none()) {
        unknown.entry(words::company(item)).or_default().push(words::name(view.m, item));
    }
    let answers = unknown.into_iter().map(|(company, names)| Undated {
        when: view.t("watch-unknown"),
        spot: Spot::Answer,
        title: crate::i18n::capital(&view.tv("week-answer-from", &[("company", company.into())])),
        detail: view.tv("watch-unknown-why", &[("names", words::list(view.m, &names).into())]),
    });
    let new = Undated {
        when: view.t("watch-new-when"),
        spot: Spot::Theirs,
        title: view.t("watch-new"),
        detail: view.t("watch-new-why"),
    };
    answers.chain([new]).collect()
}
