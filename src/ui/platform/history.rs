//! What happened so far, with corrections: nothing is erased; what was wrong is taken back or moved to another day, and
//! what was first said goes on standing there.

use eframe::egui::Ui;

use crate::desk::Action;
use crate::journal::{Act, ActKind, EventId, What};
use crate::plan::Item;
use crate::record::Told;
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::view::{Command, View};
use crate::ui::when::When;
use crate::words;

/// The state of the card: whether something is being corrected, and which entry is to get another day.
#[derive(Clone, Copy, Debug, Default)]
pub struct Corrections {
    open: bool,
    moving: Option<(EventId, When)>,
}

impl Corrections {
    /// What was asked is recorded: the day is no longer asked for.
    pub fn settled(&mut self) {
        self.moving = None;
    }

    /// Shows the history of the item's platform and account.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        let account = item.account.and_then(|account| account.id);
        let several = view.desk.record().on(&item.platform.id).count() > 1;
        let mine = |told: &&Told| match &told.event.what {
            What::Act(act) => !several || act.account == account,
            What::AccountRenamed { account: other, .. } | What::AccountRemoved { account: other } => {
                Some(*other) == account
            }
            What::AccountAdded { .. } => !several || account.is_some_and(|id| id.0 == told.event.id.0),
            What::Own(_) | What::Held { .. } => true,
            What::Retracted { .. } => false,
        };
        let history = view.desk.record().history(&item.platform.id);
        let shown: Vec<&Told> = history.iter().filter(mine).collect();
        if shown.is_empty() {
            return;
        }
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("history-title"));
            for told in &shown {
                design::line(ui);
                self.line(ui, view, told, &shown);
            }
            design::line(ui);
            let words = view.t(if self.open { "history-correct-done" } else { "history-correct" });
            if design::link(ui, &words).clicked() {
                *self = Self { open: !self.open, moving: None };
            }
        });
    }

    fn line(&mut self, ui: &mut Ui, view: &View<'_>, told: &Told, all: &[&Told]) {
        let date = words::happened_on(view.m, told, view.today);
        let what = words::happened(view.m, view.desk.catalog(), &told.event.what);
        ui.push_id(told.event.id.0, |ui| {
            design::dated(ui, &date, |ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                if let Some(by) = told.retracted_by {
                    design::struck(ui, &what);
                    let corrected = all.iter().any(|other| other.event.id == by);
                    design::small(ui, &view.t(if corrected { "history-corrected" } else { "history-taken-back" }));
                    return;
                }
                design::body(ui, &what);
                if let What::Act(act) = &told.event.what {
                    details(ui, view, act);
                }
                if self.open {
                    self.corrections(ui, view, told, all, &what);
                }
            });
        });
    }

    fn corrections(&mut self, ui: &mut Ui, view: &View<'_>, told: &Told, all: &[&Told], what: &str) {
        let id = told.event.id;
        let act = match &told.event.what {
            What::Act(act) => Some(act),
            _ => None,
        };
        let named = |words: &str| view.tv(words, &[("what", what.into())]);
        design::wrapped(ui, |ui| {
            let name = named("history-take-back-name");
            if Button::secondary(&view.t("history-take-back")).small().named(&name).show(ui).clicked() {
                view.send(Command::Act(taking_back(id, all)));
            }
            let moving = self.moving.is_some_and(|(moving, _)| moving == id);
            let name = named("history-other-day-name");
            if let Some(act) = act.filter(|act| !moving && has_day(act.act))
                && Button::secondary(&view.t("sent-other-day")).small().named(&name).show(ui).clicked()
            {
                self.moving = Some((id, When::day(act.on.last().min(view.today))));
            }
        });
        let Some((_, when)) = self.moving.as_mut().filter(|(moving, _)| *moving == id) else { return };
        when.ui(ui, view, true);
        match when.date(view.today) {
            Some(on) => {
                let words = view.tv("confirm-date", &[("date", view.m.date(on).into())]);
                design::wrapped(ui, |ui| {
                    if Button::primary(&words).show(ui).clicked() {
                        view.send(Command::Act(Action::Correct { entry: id, on }));
                    }
                    if Button::quiet(&view.t("cancel")).show(ui).clicked() {
                        self.moving = None;
                    }
                });
            }
            None => design::note(ui, Tone::Late, &view.t("date-cannot-be")),
        }
    }
}

/// What was told beside the kind and the day.
fn details(ui: &mut Ui, view: &View<'_>, act: &Act) {
    for text in act.note.iter().cloned().chain(words::details(view.m, act, view.today)) {
        design::small(ui, &text);
    }
    match &act.text {
        Some(text) if text.is_empty() => {
            design::small(ui, &view.t("history-text-none"));
        }
        Some(text) => {
            design::small(ui, &view.t("history-text-kept"));
            if design::link(ui, &view.t("history-text-copy")).clicked() {
                view.send(Command::Copy { text: text.clone(), said: "copied-text" });
            }
        }
        None => {}
    }
}

/// Takes an entry back, with everything that it corrected: none of it is to count again.
fn taking_back(id: EventId, all: &[&Told]) -> Action {
    let corrected = all.iter().filter(|told| told.retracted_by == Some(id)).map(|told| told.event.id);
    let ids: Vec<EventId> = [id].into_iter().chain(corrected).collect();
    if ids.len() == 1 { Action::Retract(id) } else { Action::RetractAll(ids) }
}

/// Whether the day of such an act says anything.
fn has_day(kind: ActKind) -> bool {
    !matches!(kind, ActKind::Used | ActKind::NotUsed | ActKind::Opened | ActKind::NotSent)
}
