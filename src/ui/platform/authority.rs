//! Where a complaint goes: the authority, its page, and what to have ready. What is rare is folded away.

use std::collections::BTreeSet;

use eframe::egui::Ui;

use super::Fold;
use crate::catalog::Page as WebPage;
use crate::plan::{Item, NextStep, Status};
use crate::settings::Key;
use crate::ui::design::{self, Button, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, Page, View};
use crate::words::authority::{self, Section, Told};

/// Whether the page leads to the authority: where a complaint is what one may do next, or was made.
pub fn belongs(item: &Item<'_>) -> bool {
    match item.status {
        Status::Refused | Status::NoAction | Status::Complained => true,
        Status::Late => matches!(item.next_step, NextStep::SendReminder | NextStep::Complain),
        _ => false,
    }
}

/// A link with the authority's name, and the card that it folds out.
pub(super) fn ui(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, folds: &mut BTreeSet<Fold>) {
    fold(ui, folds, Fold::Authority, &authority::title(view.m, item, view.desk.settings()));
    if folds.contains(&Fold::Authority) {
        card(ui, view, item, folds);
    }
}

/// The card: whom one complains to and on which page; what to have ready and the details one click away.
pub(super) fn card(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, folds: &mut BTreeSet<Fold>) {
    design::card(ui, |ui| match authority::told(view.m, item, view.desk.settings()) {
        Ok(told) => known(ui, view, &told, folds),
        Err(missing) => unknown(ui, view, missing),
    });
}

fn known(ui: &mut Ui, view: &View<'_>, told: &Told, folds: &mut BTreeSet<Fold>) {
    if let [name, others @ ..] = told.names.as_slice() {
        design::heading(ui, Type::Section, name);
        for name in others {
            design::small(ui, name);
        }
    }
    for text in &told.first {
        design::body(ui, text);
    }
    design::wrapped(ui, |ui| {
        if Button::primary(&told.open).icon(icon::EXTERNAL).show(ui).clicked() {
            view.send(Command::Visit(told.page.url().to_owned()));
        }
        design::small(ui, &view.tv("goes-to", &[("host", told.page.host().into())]));
    });
    if let Some(sure) = &told.sure {
        design::small(ui, sure);
    }
    design::wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::CARD;
        fold(ui, folds, Fold::AuthorityReady, &view.t("authority-ready"));
        fold(ui, folds, Fold::AuthorityDetails, &view.t("authority-details"));
    });
    if folds.contains(&Fold::AuthorityReady) {
        design::bullets(ui, &told.ready);
    }
    if folds.contains(&Fold::AuthorityDetails) {
        for part in told.details.iter().chain([&told.sources]) {
            ui.push_id(&part.title, |ui| section(ui, view, part));
        }
    }
}

fn section(ui: &mut Ui, view: &View<'_>, part: &Section) {
    ui.add_space(space::S);
    ui.spacing_mut().item_spacing.y = space::XS;
    design::label(ui, &part.title);
    for text in &part.texts {
        design::body(ui, text);
    }
    for page in &part.pages {
        visit(ui, view, page);
    }
}

/// A page by its address: it says where it leads.
fn visit(ui: &mut Ui, view: &View<'_>, page: &WebPage) {
    if design::link(ui, page.shown()).clicked() {
        view.send(Command::Visit(page.url().to_owned()));
    }
}

/// A setting is needed first: why, and the way to it.
fn unknown(ui: &mut Ui, view: &View<'_>, missing: Key) {
    let (why, choose) = match missing {
        Key::Land => ("authority-choose-land", "authority-choose-land-button"),
        _ => ("authority-choose-country", "authority-choose-country-button"),
    };
    design::body(ui, &view.t(why));
    if Button::primary(&view.t(choose)).show(ui).clicked() {
        view.go(Page::Settings);
    }
}

fn fold(ui: &mut Ui, folds: &mut BTreeSet<Fold>, which: Fold, words: &str) {
    if design::fold(ui, folds.contains(&which), words) && !folds.remove(&which) {
        folds.insert(which);
    }
}
