//! What was sent and what comes back: where it stands, the month as a picture, and "I have an answer".

use eframe::egui::Ui;

pub use super::stands::title;
use super::{OtherDay, stands};
use crate::catalog::Deed;
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::ui::when::When;

/// What an answer can say, in plain words, and what is recorded for it.
const ANSWERS: [(&str, ActKind); 7] = [
    ("answer-granted", ActKind::Granted),
    ("answer-received", ActKind::Received),
    ("answer-extended", ActKind::Extended),
    ("answer-identity", ActKind::IdentityAsked),
    ("answer-refused", ActKind::Refused),
    ("answer-no-action", ActKind::NoAction),
    ("answer-bounced", ActKind::Bounced),
];

/// The form for an answer; folded away at first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    open: bool,
    says: Option<ActKind>,
    puzzled: bool,
    day: OtherDay,
}

/// Whether a status has a card of its own.
pub fn has_card(status: Status) -> bool {
    !matches!(status, Status::ToDo | Status::Opened | Status::NotUsed | Status::NothingToDo | Status::Retired)
}

impl Form {
    /// Folds the form away, unfilled. Says whether it was open.
    pub fn fold(&mut self) -> bool {
        std::mem::take(self).open
    }

    /// Shows the card. With `again`, the button of that name is on it; true when it was pressed.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, again: Option<&str>) -> bool {
        design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            design::heading(ui, Type::Section, &title(view, item));
            let stands = stands::texts(view, item);
            for text in &stands.said {
                design::muted(ui, text);
            }
            stands::picture(ui, view, item);
            self.acts(ui, view, item);
            let pressed = again.is_some_and(|again| {
                ui.add_space(space::XS);
                Button::secondary(&view.t(again)).show(ui).clicked()
            });
            if !stands.small.is_empty() {
                design::small(ui, &stands.small.join(" "));
            }
            pressed
        })
        .inner
    }

    fn acts(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        if item.platform.deed == Deed::Switch {
            switch_acts(ui, view, item);
            return;
        }
        let answerable = item.status.awaits_answer()
            || matches!(item.status, Status::Complained | Status::Granted | Status::Refused | Status::NoAction);
        if !answerable && item.status != Status::DoneEarlier {
            return;
        }
        ui.add_space(space::XS);
        if !self.open {
            let words = view.t(if item.status.awaits_answer() { "answer-have" } else { "answer-another" });
            let button = match item.status.awaits_answer() {
                true => Button::primary(&words),
                false => Button::secondary(&words),
            };
            if button.icon(icon::MAIL).show(ui).clicked() {
                self.open = true;
            }
            return;
        }
        design::strong(ui, &view.t("answer-says"));
        design::wrapped(ui, |ui| {
            for (words, kind) in ANSWERS {
                if design::choice(ui, self.says == Some(kind), &view.t(words)).clicked() {
                    self.says = Some(kind);
                    self.puzzled = false;
                }
            }
            if design::choice(ui, self.puzzled, &view.t("answer-puzzled")).clicked() {
                self.says = None;
                self.puzzled = true;
            }
        });
        if self.puzzled {
            design::note(ui, Tone::Plain, &view.t("answer-puzzled-help"));
        }
        if let Some(kind) = self.says {
            design::note(ui, Tone::Accent, &view.t(meaning(item, kind)));
            self.save(ui, view, item, kind);
        }
        design::small(ui, &view.t("answer-phishing"));
    }

    fn save(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, kind: ActKind) {
        if let OtherDay::Chosen(when) = &mut self.day {
            when.ui(ui, view, false);
        }
        let date = match self.day {
            OtherDay::Today => Some(view.today.into()),
            OtherDay::Chosen(when) => when.date(view.today),
        };
        design::wrapped(ui, |ui| {
            match date {
                Some(date) => {
                    let words = match self.day {
                        OtherDay::Today => view.t("answer-today"),
                        OtherDay::Chosen(_) => view.tv("confirm-date", &[("date", view.m.date(date).into())]),
                    };
                    if Button::primary(&words).show(ui).clicked() {
                        let account = item.account.and_then(|account| account.id);
                        let happening =
                            Happening { on: Some(date), ..Happening::new(&item.platform.id, account, kind) };
                        view.send(Command::Act(Action::Record(happening)));
                    }
                }
                None => design::note(ui, Tone::Late, &view.t("date-cannot-be")),
            }
            if self.day == OtherDay::Today && Button::secondary(&view.t("sent-other-day")).show(ui).clicked() {
                self.day = OtherDay::Chosen(When::day(view.today));
            }
            if Button::quiet(&view.t("cancel")).show(ui).clicked() {
                *self = Self::default();
            }
        });
    }
}

/// What an answer means, and what comes next.
fn meaning(item: &Item<'_>, kind: ActKind) -> &'static str {
    match kind {
        ActKind::Granted => "means-granted",
        ActKind::Received => "means-received",
        ActKind::Extended => "means-extended",
        ActKind::IdentityAsked => stands::identity_advice(item),
        ActKind::Refused => "means-refused",
        ActKind::NoAction => "means-no-action",
        _ => "means-bounced",
    }
}

/// What one can tell of a switch: still off, or on again.
fn switch_acts(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    if item.status != Status::SwitchedOff {
        return;
    }
    design::wrapped(ui, |ui| {
        for (words, kind) in [("switch-still-off", ActKind::SwitchedOff), ("switch-on-again", ActKind::SwitchedOn)] {
            let text = view.t(words);
            if Button::secondary(&text).show(ui).clicked() {
                super::PlatformPage::record(view, item, kind);
            }
        }
    });
}
