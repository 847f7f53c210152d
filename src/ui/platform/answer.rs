//! What was sent and what comes back: where it stands, the month as a picture, and "I have an answer".

use eframe::egui::{Align, Layout, Ui};

use super::OtherDay;
use crate::catalog::{Deed, Subject};
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::plan::{AnswerClock, Item, NextStep, ReceiptBasis, Status};
use crate::settings::Country;
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::ui::when::When;
use crate::words;

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

    /// Shows the card.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            design::heading(ui, Type::Section, &title(view, item));
            for text in texts(view, item) {
                design::muted(ui, &text);
            }
            if let Some(clock) = item.clock.filter(|_| item.status.awaits_answer()) {
                month(ui, view, item, &clock);
            }
            self.acts(ui, view, item);
        });
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
        ActKind::IdentityAsked => identity_advice(item),
        ActKind::Refused => "means-refused",
        ActKind::NoAction => "means-no-action",
        _ => "means-bounced",
    }
}

/// How to answer "who are you?".
fn identity_advice(item: &Item<'_>) -> &'static str {
    match item.platform.subject {
        Subject::Account => "card-identity-asked",
        Subject::Web | Subject::Images => "card-identity-asked-no-account",
    }
}

/// A text about complaining, with the authority's name for those it is there for.
fn with_authority(view: &View<'_>, text: String) -> String {
    match view.desk.settings().country.map(Country::code) {
        None | Some("NL") => format!("{text} {}", view.t("card-authority-nl")),
        Some(_) => text,
    }
}

fn title(view: &View<'_>, item: &Item<'_>) -> String {
    let company = words::company(item);
    match (item.status, item.clock) {
        (Status::Sent | Status::Received | Status::Extended, Some(clock)) if clock.days_left > 0 => {
            view.tv("card-waits-title", &[("company", company.into()), ("days", clock.days_left.into())])
        }
        (Status::Sent | Status::Received | Status::Extended, Some(_)) => {
            view.tv("card-due-today-title", &[("company", company.into())])
        }
        _ => words::status(view.m, item, view.today),
    }
}

fn texts(view: &View<'_>, item: &Item<'_>) -> Vec<String> {
    let company = words::company(item);
    let t = |id: &str| view.tv(id, &[("company", company.as_str().into())]);
    let clock = words::clock(view.m, item, view.today);
    let mut texts = Vec::new();
    match item.status {
        Status::Sent | Status::Received | Status::Extended => {
            let switch = item.platform.deed == Deed::Switch;
            texts.push(clock.unwrap_or_else(|| t(if switch { "card-no-clock-switch" } else { "card-no-clock" })));
        }
        Status::Late => {
            texts.extend(clock);
            let waits_until = item.clock.and_then(|clock| clock.remind_from.pred_opt());
            match waits_until.filter(|_| item.next_step != NextStep::SendReminder) {
                Some(day) => {
                    let day = view.m.near_weekday_date(day, view.today);
                    texts.push(view.tv("card-late", &[("day", day.into())]));
                }
                None => texts.push(with_authority(view, t("card-late-remind"))),
            }
        }
        Status::IdentityAsked => {
            texts.push(t(identity_advice(item)));
            texts.extend(clock);
        }
        Status::Granted => texts.push(t("card-granted")),
        Status::Refused => texts.push(with_authority(view, t("card-refused"))),
        Status::NoAction => texts.push(with_authority(view, t("card-no-action"))),
        Status::Bounced => texts.push(t("card-bounced")),
        Status::SwitchedOff => texts.push(t("card-switched-off")),
        Status::Covered => {
            texts.push(t("card-covered"));
            let conditions = item.covered_by.iter().filter(|cover| cover.in_effect);
            texts
                .extend(conditions.filter_map(|cover| {
                    cover.relation.condition.as_ref().map(|text| text.get(view.lang()).to_owned())
                }));
        }
        Status::DoneEarlier => texts.push(t("card-done-earlier")),
        Status::Withdrawn => texts.push(t("card-withdrawn")),
        Status::Complained => texts.push(t("card-complained")),
        Status::ToDo | Status::Opened | Status::NotUsed | Status::NothingToDo | Status::Retired => {}
    }
    texts
}

/// Below the history: what usually comes back, and what an objection does.
pub fn afterwards(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let sent = matches!(item.status, Status::Sent | Status::Received);
    let stands = sent || matches!(item.status, Status::Granted | Status::DoneEarlier | Status::Covered);
    if let Some(answer) = item.platform.answer.as_ref().filter(|_| sent) {
        ui.add_space(space::S);
        design::muted(ui, answer.get(view.lang()));
    }
    if stands && item.platform.deed == Deed::Objection {
        ui.add_space(space::S);
        design::muted(ui, &words::still_does(view.m));
    }
}

/// The month as squares, with its first and last day as words.
fn month(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, clock: &AnswerClock) {
    let until = clock.until().day;
    let late = item.status == Status::Late;
    let received = view.m.near_date(clock.received, view.today);
    let due = view.m.near_date(until, view.today);
    let company = words::company(item);
    let said = view.tv(
        if clock.basis == ReceiptBasis::Assumed { "month-said-assumed" } else { "month-said" },
        &[
            ("company", company.into()),
            ("received", received.as_str().into()),
            ("due", due.as_str().into()),
            ("today", view.m.near_date(view.today, view.today).into()),
        ],
    );
    ui.add_space(space::S);
    design::month(ui, clock.received, until, view.today, late, &said);
    ui.horizontal(|ui| {
        let start = match clock.basis {
            ReceiptBasis::Assumed => "month-start-assumed",
            _ => "month-start",
        };
        design::small(ui, &view.tv(start, &[("date", received.into())]));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            design::small(ui, &view.tv("month-end", &[("date", due.into())]));
        });
    });
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
