//! What happened so far, with corrections: nothing is erased, what was wrong is taken back.

use std::collections::BTreeSet;

use eframe::egui::Ui;

use super::Fold;
use crate::desk::Action;
use crate::journal::What;
use crate::plan::Item;
use crate::record::Told;
use crate::ui::design::{self, Button, Type, space};
use crate::ui::view::{Command, View};
use crate::words;

/// Shows the history of the item's platform and account.
pub fn ui(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, folds: &mut BTreeSet<Fold>) {
    let account = item.account.and_then(|account| account.id);
    let several = view.desk.record().on(&item.platform.id).count() > 1;
    let mine = |told: &&Told| match &told.event.what {
        What::Act(act) => !several || act.account == account,
        What::AccountRenamed { account: other, .. } | What::AccountRemoved { account: other } => {
            Some(*other) == account
        }
        What::AccountAdded { .. } => !several || account.is_some_and(|id| id.0 == told.event.id.0),
        What::Retracted { .. } => false,
    };
    let history = view.desk.record().history(&item.platform.id);
    let shown: Vec<&Told> = history.iter().filter(mine).collect();
    if shown.is_empty() {
        return;
    }
    let correcting = folds.contains(&Fold::Corrections);
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("history-title"));
        for told in shown {
            design::line(ui);
            line(ui, view, told, correcting);
        }
        design::line(ui);
        let words = view.t(if correcting { "history-correct-done" } else { "history-correct" });
        if design::link(ui, &words).clicked() {
            if correcting {
                folds.remove(&Fold::Corrections);
            } else {
                folds.insert(Fold::Corrections);
            }
        }
    });
}

fn line(ui: &mut Ui, view: &View<'_>, told: &Told, correcting: bool) {
    let date = words::happened_on(view.m, told, view.today);
    let what = words::happened(view.m, view.desk.catalog(), &told.event.what);
    ui.push_id(told.event.id.0, |ui| {
        design::dated(ui, &date, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            if told.retracted_by.is_some() {
                design::struck(ui, &what);
                design::small(ui, &view.t("history-taken-back"));
                return;
            }
            design::body(ui, &what);
            if let What::Act(act) = &told.event.what {
                if let Some(note) = &act.note {
                    design::small(ui, note);
                }
                if let Some(text) = &act.text {
                    design::small(ui, &view.t("history-text-kept"));
                    if design::link(ui, &view.t("history-text-copy")).clicked() {
                        view.send(Command::Copy { text: text.clone(), said: "copied-text" });
                    }
                }
            }
            if correcting {
                let name = view.tv("history-take-back-name", &[("what", what.as_str().into())]);
                if Button::secondary(&view.t("history-take-back")).small().named(&name).show(ui).clicked() {
                    view.send(Command::Act(Action::Retract(told.event.id)));
                }
            }
        });
    });
}
