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

/// The letters on the card that says where it stands.
pub struct Offers<'a> {
    /// One is being written below: then none is offered.
    pub writes: bool,
    /// Whether the rare ones are folded out.
    pub others: &'a mut bool,
}

impl Offers<'_> {
    /// The one that comes next, as the main button. Says whether there is one.
    pub fn next(&self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) -> bool {
        let Some(kind) = next(view, item).filter(|_| !self.writes) else { return self.writes };
        if Button::primary(&view.t(&title(kind))).icon(icon::PENCIL).show(ui).clicked() {
            write(view, item, kind);
        }
        if let Some(why) = why(kind) {
            design::small(ui, &view.tv(why, &[("company", crate::words::company(item).into())]));
        }
        true
    }

    /// The others that fit, and what folds the rare ones out: for the row of what else can be done.
    pub fn rest(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        if self.writes {
            return;
        }
        let next = next(view, item);
        for kind in view.desk.letters(item, view.today).into_iter().filter(|kind| Some(*kind) != next) {
            if Button::secondary(&view.t(&title(kind))).show(ui).clicked() {
                write(view, item, kind);
            }
        }
        fold(ui, view, item, self.others);
    }

    /// The rare ones, below that row.
    pub fn rare(&self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        rare(ui, view, item, *self.others && !self.writes);
    }
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
    let deed = if platform.takes_objections() { Deed::Objection } else { platform.deed };
    match (deed, platform.subject) {
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
