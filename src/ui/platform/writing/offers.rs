//! The letters that fit what happened: the one that comes next as the main button, others as quieter ones, rare ones
//! one click away.

use eframe::egui::Ui;

use super::title;
use crate::catalog::{Basis, Deed, Region, Subject};
use crate::letter::Kind;
use crate::plan::{Item, NextStep};
use crate::ui::design::{self, Button};
use crate::ui::icon;
use crate::ui::view::{Command, Key, View};

/// The letter that comes next, where the next step is one.
pub fn next(view: &View<'_>, item: &Item<'_>) -> Option<Kind> {
    let leads = matches!(item.next_step, NextStep::SendReminder | NextStep::ReadAnswer | NextStep::Complain);
    let complains = |kind: &Kind| matches!(kind, Kind::Complaint | Kind::CompanyComplaint);
    let complaint = item.next_step == NextStep::Complain;
    let kinds = view.desk.letters(item, view.today);
    kinds.into_iter().find(|kind| !complaint || complains(kind)).filter(|_| leads)
}

/// Shows them. `others` is whether the rare ones are folded out. Says whether one of them is the main button.
pub fn ui(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, others: &mut bool) -> bool {
    let next = next(view, item);
    let rest: Vec<Kind> = view.desk.letters(item, view.today).into_iter().filter(|kind| Some(*kind) != next).collect();
    if let Some(kind) = next {
        if Button::primary(&view.t(&title(kind))).icon(icon::PENCIL).show(ui).clicked() {
            write(view, item, kind);
        }
        if let Some(why) = why(kind) {
            design::small(ui, &view.tv(why, &[("company", crate::words::company(item).into())]));
        }
    }
    design::wrapped(ui, |ui| {
        for kind in rest {
            if Button::secondary(&view.t(&title(kind))).show(ui).clicked() {
                write(view, item, kind);
            }
        }
        fold(ui, view, item, others);
    });
    rare(ui, view, item, *others);
    next.is_some()
}

/// What folds the rare ones out.
pub fn fold(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, open: &mut bool) {
    if !rare_kinds(view, item).is_empty() && design::fold(ui, *open, &view.t("letters-others")) {
        *open = !*open;
    }
}

/// The rare ones, where they are folded out.
pub fn rare(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, open: bool) {
    if !open {
        return;
    }
    design::wrapped(ui, |ui| {
        for kind in rare_kinds(view, item) {
            if Button::secondary(&view.t(&title(kind))).small().show(ui).clicked() {
                write(view, item, kind);
            }
        }
    });
}

fn write(view: &View<'_>, item: &Item<'_>, kind: Kind) {
    view.send(Command::Write(Key::of(item), kind));
}

/// What few people need, as far as it fits here. There is none for the law of Switzerland.
fn rare_kinds(view: &View<'_>, item: &Item<'_>) -> Vec<Kind> {
    if view.desk.region() == Region::Ch {
        return Vec::new();
    }
    let platform = item.platform;
    match (platform.deed, platform.subject) {
        (Deed::Objection, Subject::Account) => vec![Kind::Child, Kind::Again, Kind::NoAccount, Kind::Authorisation],
        (Deed::Objection, _) => vec![Kind::Authorisation],
        (Deed::Switch, _) if platform.basis == Some(Basis::Consent) => vec![Kind::Withdrawal, Kind::Authorisation],
        (Deed::Switch | Deed::Nothing, _) => Vec::new(),
    }
}

/// Why one would write it, in a line.
fn why(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Reminder => Some("why-reminder"),
        Kind::Identity => Some("why-identity"),
        Kind::Reasons => Some("why-reasons"),
        Kind::Refusal => Some("why-refusal"),
        Kind::Complaint => Some("why-complaint"),
        Kind::CompanyComplaint => Some("why-company-complaint"),
        _ => None,
    }
}
