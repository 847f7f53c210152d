//! Everything rare, one click away: what is used, the law, the sources, the accounts, "I don't use this".

use eframe::egui::Ui;

use super::{Fold, PlatformPage, answer, head, law, set, writing};
use crate::catalog::{About, Deed, Standing, Subject, host};
use crate::desk::Action;
use crate::journal::ActKind;
use crate::plan::phase::phase;
use crate::plan::{Item, Phase, Status};
use crate::ui::design::{self, Button, Type, space};
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
        if item.platform.subject == Subject::Account {
            page.fold_link(ui, view, Fold::Accounts, "more-accounts");
        }
        page.fold_link(ui, view, Fold::Law, "more-law");
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
        used(ui, view, item);
    }
    if page.folds.contains(&Fold::Accounts) {
        accounts(page, ui, view, item);
    }
    if page.folds.contains(&Fold::Law) {
        law::ui(page, ui, view, item);
    }
    if page.folds.contains(&Fold::Sources) {
        sources(ui, view, item);
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

/// What is used and what is not, what objecting covers and what it does not.
pub fn used(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let platform = item.platform;
    let covers = if platform.deed == Deed::Switch { "used-covers-switch" } else { "used-covers" };
    let lists = [
        ("used-yes", About::Used),
        ("used-no", About::NotUsed),
        ("used-default", About::Default),
        (covers, About::Covered),
        ("used-covers-not", About::NotCovered),
        ("used-know", About::GoodToKnow),
    ];
    let what = platform.what.get(view.lang());
    design::card(ui, |ui| {
        // Where the head says nothing of it, or not all.
        if !head::tells_what(item) || words::in_short(what, head::SHORT) != what {
            design::body(ui, what);
            ui.add_space(space::XS);
        }
        for (title, about) in lists {
            let items: Vec<String> = platform.facts(about).map(|fact| fact.text.get(view.lang()).to_owned()).collect();
            if items.is_empty() {
                continue;
            }
            design::strong(ui, &view.t(title));
            design::bullets(ui, &items);
            ui.add_space(space::XS);
        }
    });
    ui.add_space(space::S);
}

/// Which other objections reach this platform, and on what condition.
pub fn together(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    for cover in &item.covered_by {
        let name = cover.by.name.get(view.lang());
        let condition = cover.relation.condition.as_ref().map(|text| text.get(view.lang())).unwrap_or_default();
        let text = view.tv("together", &[("platform", name.into())]);
        design::small(ui, format!("{text} {condition}").trim());
    }
}

fn sources(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let platform = item.platform;
    let milestones: Vec<_> = item.group.milestones(&platform.id, view.plan.region).collect();
    design::card(ui, |ui| {
        if !milestones.is_empty() {
            design::heading(ui, Type::Section, &view.t("milestones-title"));
            for milestone in &milestones {
                let ahead = phase(milestone, view.today).0 != Phase::Passed;
                let standing = match milestone.standing {
                    standing @ Standing::Own(_) => words::own::added_on(view.m, standing).unwrap_or_default(),
                    // Nobody saw a day that is still to come.
                    _ if ahead => view.t("standing-announced"),
                    Standing::Announced => view.t("standing-announced"),
                    Standing::Seen => view.t("standing-seen"),
                    Standing::Cancelled => view.t("standing-cancelled"),
                };
                let text = milestone.text.get(view.lang());
                design::body(ui, &format!("{}: {text}", view.m.date(milestone.date)));
                design::small(ui, &standing);
            }
            ui.add_space(space::S);
        }
        if !platform.disputed.is_empty() {
            design::heading(ui, Type::Section, &view.t("used-disputed"));
            for disputed in &platform.disputed {
                design::strong(ui, disputed.about.get(view.lang()));
                let claims: Vec<String> =
                    disputed.claims.iter().map(|claim| claim.text.get(view.lang()).to_owned()).collect();
                design::bullets(ui, &claims);
            }
            ui.add_space(space::S);
        }
        design::heading(ui, Type::Section, &view.t("more-sources"));
        if let Some(source) = words::own::source(view.m, view.desk.record(), &platform.id) {
            design::body(ui, &source);
            return;
        }
        design::small(ui, &view.t("sources-note"));
        for source in item.group.sources_of(platform, view.plan.region) {
            ui.push_id(&source.id, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let host = host(&source.url).unwrap_or_default();
                let open = design::link(ui, &source.title)
                    .on_hover_text(view.tv("source-open", &[("host", host.as_str().into())]));
                design::small(ui, &format!("{} · {} · {host}", source.publisher, words::dated(view.m, source)));
                if open.clicked() {
                    view.send(Command::Visit(source.url.clone()));
                }
            });
        }
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
