//! Everything rare, one click away: what is used, the law, the sources, the accounts, "I don't use this".

use eframe::egui::Ui;

use super::proof::Proofs;
use super::{Fold, PlatformPage, answer, calm, disputed, head, law, proof, set, writing};
use crate::catalog::trust::{Point, by_weight};
use crate::catalog::{About, Deed, Region, Subject};
use crate::desk::Action;
use crate::journal::ActKind;
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Lines, Type, space};
use crate::ui::icon;
use crate::ui::own;
use crate::ui::view::{Command, View};
use crate::words;

/// The form for accounts.
#[derive(Clone, Debug, Default)]
pub struct Accounts {
    name: String,
}

/// Shows the links at the end of the page and what they fold out.
pub fn ui(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    design::wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::CARD;
        if !head::tells_what(item) && !item.group.is_own() {
            page.fold_link(ui, view, Fold::Used, "platform-used");
        }
        if item.platform.subject == Subject::Account && !calm::is_calm(item.status) {
            page.fold_link(ui, view, Fold::Accounts, "more-accounts");
        }
        if !item.platform.crawlers.is_empty() && !page.shows_acts(item) {
            page.fold_link(ui, view, Fold::Crawlers, "crawlers-title");
        }
        if !calm::is_calm(item.status) && item.platform.controller.is_some() {
            page.fold_link(ui, view, Fold::Law, "more-law");
        }
        if !item.platform.disputed.is_empty() {
            page.fold_link(ui, view, Fold::Disputed, "used-disputed");
        }
        page.fold_link(ui, view, Fold::Sources, "more-sources");
        if has_letters(page, item) {
            let mut open = page.folds.contains(&Fold::Letters);
            writing::offers::fold(ui, view, item, &mut open);
            set(&mut page.folds, Fold::Letters, open);
        }
        own::date_link(ui, view, item.platform);
        usage(ui, view, item);
    });
    if has_letters(page, item) {
        writing::offers::rare(ui, view, item, page.folds.contains(&Fold::Letters));
    }
    if !head::tells_what(item) && page.folds.contains(&Fold::Used) {
        used(page, ui, view, item);
    }
    if page.folds.contains(&Fold::Crawlers) && !page.shows_acts(item) {
        page.asked.ui(ui, view, item, &mut page.proofs);
    }
    if page.folds.contains(&Fold::Accounts) {
        accounts(page, ui, view, item);
    }
    if page.folds.contains(&Fold::Law) {
        law::ui(page, ui, view, item);
    }
    if page.folds.contains(&Fold::Disputed) {
        disputed::ui(&mut page.proofs, ui, view, item);
    }
    if page.folds.contains(&Fold::Sources) {
        sources(page, ui, view, item);
    }
}

/// Whether the rare letters are offered here: where no card says where it stands.
fn has_letters(page: &PlatformPage, item: &Item<'_>) -> bool {
    item.status.is_to_do() && !answer::has_card(item.status) && !page.letters.is_open()
}

/// "I don't use this", and the way back.
fn usage(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let (words, kind) = match item.status {
        Status::NotUsed => ("more-used", ActKind::Used),
        status if status.is_to_do() || status == Status::Covered => ("more-not-used", ActKind::NotUsed),
        _ => return,
    };
    if design::link(ui, &view.t(words)).clicked() {
        PlatformPage::record(view, item, kind);
    }
}

/// What is used and what is not, what objecting covers and what it does not; who decides; and what nobody knows.
pub fn used(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let (platform, about) = (item.platform, (view, item));
    let switch = platform.deed == Deed::Switch;
    let lists = [
        ("used-yes", About::Used),
        ("used-no", About::NotUsed),
        ("used-default", About::Default),
        (if switch { "used-covers-switch" } else { "used-covers" }, About::Covered),
        ("used-covers-not", About::NotCovered),
        ("show-answer", About::Answer),
        ("used-earlier", About::Earlier),
        ("used-know", About::GoodToKnow),
    ];
    let what = platform.what.get(view.lang());
    design::card(ui, |ui| {
        let proofs = &mut page.proofs;
        // Where the head says nothing of it, or not all.
        if !head::tells_what(item) || words::in_short(what, head::SHORT) != what {
            proofs.line(ui, about, Lines::Text, Point::What, what);
            ui.add_space(space::XS);
        }
        for (title, about_it) in lists {
            let known: Vec<(Point, String)> = (platform.facts.iter().enumerate())
                .filter(|(_, fact)| fact.about == about_it)
                .map(|(index, fact)| (Point::Fact(index), fact.text.get(view.lang()).to_owned()))
                .collect();
            section(proofs, ui, about, title, &known);
        }
        let company = item.controller.and_then(|_| words::trust::company(item.group, platform));
        let company: Vec<_> = company.into_iter().map(|company| (Point::Controller, company)).collect();
        section(proofs, ui, about, "proof-company", &company);
        let basis = platform.basis.filter(|_| view.plan.region == Region::Eu);
        let basis = basis.map(|basis| (Point::Basis, words::trust::basis(view.m, item.group, platform, basis)));
        section(proofs, ui, about, "proof-basis", &basis.into_iter().collect::<Vec<_>>());
        let covers: Vec<(Point, String)> = (platform.covers.iter().enumerate())
            .map(|(index, covers)| {
                let name = (view.desk.catalog().platform(&covers.platform))
                    .map_or(covers.platform.as_str(), |(_, reached)| reached.name.get(view.lang()));
                let condition = covers.condition.as_ref().map(|text| format!(": {}", text.get(view.lang())));
                (Point::Covers(index), format!("{name}{}", condition.unwrap_or_default()))
            })
            .collect();
        section(proofs, ui, about, "proof-covers", &covers);
        unknown(ui, view, item);
    });
    ui.add_space(space::S);
}

/// Things of a kind that are known, under their title.
fn section(proofs: &mut Proofs, ui: &mut Ui, about: (&View<'_>, &Item<'_>), title: &str, known: &[(Point, String)]) {
    if known.is_empty() {
        return;
    }
    design::strong(ui, &about.0.t(title));
    proofs.lines(ui, about, Lines::Bullets, known, |_, _| {});
    ui.add_space(space::XS);
}

/// What nobody knows, said as such.
fn unknown(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let unknown = item.group.unknown(item.platform, view.plan.region);
    if unknown.is_empty() {
        return;
    }
    design::strong(ui, &view.t("unknown-title"));
    design::small(ui, &view.t("unknown-why"));
    let unknown: Vec<String> = unknown.into_iter().map(|it| words::trust::unknown(view.m, it)).collect();
    design::bullets(ui, &unknown);
}

/// Which other objections reach this platform, and on what condition.
pub fn together(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    for cover in &item.covered_by {
        let name = cover.by.name.get(view.lang());
        let condition = cover.relation.condition.as_ref().map(|text| text.get(view.lang())).unwrap_or_default();
        let text = view.tv("together", &[("platform", name.into())]);
        design::small(ui, format!("{text} {condition}").trim());
        // It stands with the platform that reaches this one.
        if let Some((group, by)) = view.desk.catalog().platform(&cover.by.id) {
            let index = by.covers.iter().position(|covers| covers.platform == item.platform.id);
            let sources = index.map(|index| group.sources_at(by, Point::Covers(index))).unwrap_or_default();
            ui.push_id(&by.id, |ui| proof::list(ui, view, &sources));
        }
    }
}

/// The dates that are known, each with what is known of it.
pub fn milestones(view: &View<'_>, item: &Item<'_>) -> Vec<(Point, String)> {
    (item.group.placed_milestones(&item.platform.id, view.plan.region))
        .map(|(index, milestone)| {
            let (text, standing) = words::trust::milestone(view.m, milestone, view.today);
            (Point::Milestone(index), format!("{text} · {}", words::lower_first(&standing)))
        })
        .collect()
}

fn sources(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    design::card(ui, |ui| {
        let dates = if calm::is_calm(item.status) { Vec::new() } else { milestones(view, item) };
        if !dates.is_empty() {
            design::heading(ui, Type::Section, &view.t("milestones-title"));
            page.proofs.lines(ui, (view, item), Lines::Bullets, &dates, |_, _| {});
            ui.add_space(space::S);
        }
        design::heading(ui, Type::Section, &view.t("more-sources"));
        if let Some(source) = words::own::source(view.m, view.desk.record(), &item.platform.id) {
            design::body(ui, &source);
            return;
        }
        design::small(ui, &view.t("sources-note"));
        let all = item.group.sources_of(item.platform, view.plan.region);
        proof::list(ui, view, &by_weight(all));
    });
}

/// Naming, adding, renaming and removing accounts.
fn accounts(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let named = item.account.and_then(|account| Some((account.id?, account.handle.clone()?)));
    let form = &mut page.accounts;
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("more-accounts"));
        design::small(ui, &view.t(if named.is_some() { "accounts-named" } else { "accounts-why" }));
        if let Some((_, handle)) = &named {
            design::strong(ui, handle);
        }
        let label = if named.is_some() { "accounts-other-name" } else { "accounts-name" };
        design::field(ui, &view.t(label), &view.t("accounts-hint"), &mut form.name);
        let ready = !form.name.trim().is_empty();
        design::wrapped(ui, |ui| {
            let add = view.t(if named.is_some() { "accounts-add-another" } else { "accounts-add" });
            ui.add_enabled_ui(ready, |ui| {
                if Button::primary(&add).icon(icon::PLUS).show(ui).clicked() {
                    let action = Action::AddAccount { platform: item.platform.id.clone(), handle: form.name.clone() };
                    view.send(Command::Act(action));
                }
                if let Some((id, _)) = &named
                    && Button::secondary(&view.t("accounts-rename")).show(ui).clicked()
                {
                    view.send(Command::Act(Action::RenameAccount { account: *id, handle: form.name.clone() }));
                }
            });
            if let Some((id, _)) = &named
                && Button::secondary(&view.t("accounts-remove")).icon(icon::TRASH).show(ui).clicked()
            {
                view.send(Command::Act(Action::RemoveAccount { account: *id }));
            }
        });
    });
}
