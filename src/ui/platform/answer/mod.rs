//! What was sent and what comes back: where it stands, the month as a picture, and "I have an answer".

mod details;
mod puzzled;
mod says;

use eframe::egui::Ui;

pub use super::stands::title;
use super::writing::offers::Offers;
use super::{OtherDay, stands};
use crate::catalog::{Deed, Region};
use crate::desk::{Action, Happening};
use crate::journal::Said;
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Offer, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::ui::when::When;
use crate::words;
use details::Details;
use puzzled::Found;
use says::Says;

/// Where one is in telling something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum At {
    /// Nothing is being told.
    #[default]
    Card,
    /// What does the message say?
    Choosing,
    /// Three questions, for who does not understand it.
    Puzzled,
    /// When it came, and what else it says.
    Telling(Says),
}

/// The form for an answer; folded away at first.
#[derive(Clone, Debug, Default)]
pub struct Form {
    at: At,
    day: OtherDay,
    details: Details,
}

/// Whether a status has a card of its own.
pub fn has_card(status: Status) -> bool {
    !matches!(status, Status::ToDo | Status::Opened | Status::NotUsed | Status::NothingToDo | Status::Retired)
}

/// A setting was on again: what to do now stands above the acts.
pub fn came_back(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    if let Some(text) = words::came_back(view.m, item, view.today) {
        design::note(ui, Tone::Accent, &text);
        ui.add_space(space::XS);
    }
}

impl Form {
    /// Goes a step back; what was typed goes with the form. Says whether it was open.
    pub fn fold(&mut self) -> bool {
        match self.at {
            At::Card => return false,
            At::Telling(says) if says.is_mail() => self.at = At::Choosing,
            At::Puzzled => self.at = At::Choosing,
            At::Telling(_) | At::Choosing => *self = Self::default(),
        }
        true
    }

    /// Shows the card, with the letters that fit. With `again`, the button of that name is on it; true when it was pressed.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        again: Option<&str>,
        offers: Offers<'_>,
    ) -> bool {
        design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            design::heading(ui, Type::Section, &title(view, item));
            // Each step has ids of its own: a control never gets the focus of the one that stood in its place.
            ui.push_id(format!("{:?}", self.at), |ui| match self.at {
                At::Card => self.card(ui, view, item, again, offers),
                At::Choosing => self.choose(ui, view),
                At::Puzzled => self.puzzled(ui, view),
                At::Telling(says) => self.tell(ui, view, item, says),
            })
            .inner
        })
        .inner
    }

    /// Where it stands, and what can be told.
    fn card(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        again: Option<&str>,
        mut offers: Offers<'_>,
    ) -> bool {
        let stands = stands::texts(view, item);
        let beside = words::beside(view.m, item, view.plan.region, view.today);
        for text in stands.said.iter().chain(&beside) {
            design::muted(ui, text);
        }
        stands::picture(ui, view, item);
        self.starts(ui, view, item, &mut offers);
        let pressed = again.is_some_and(|again| {
            ui.add_space(space::XS);
            Button::secondary(&view.t(again)).show(ui).clicked()
        });
        if !stands.small.is_empty() {
            design::small(ui, &stands.small.join(" "));
        }
        pressed
    }

    /// What comes next, and what can be told now: what is most likely as a button, what the person did elsewhere as a link.
    fn starts(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, offers: &mut Offers<'_>) {
        ui.add_space(space::XS);
        let leads = offers.next(ui, view, item);
        design::wrapped(ui, |ui| {
            for (index, (at, words)) in buttons(item).into_iter().enumerate() {
                let words = view.t(words);
                let awaits = item.status.awaits_answer() || item.status == Status::Complained;
                let first = !leads && index == 0 && awaits;
                let button = if first { Button::primary(&words) } else { Button::secondary(&words) };
                let button = if at == At::Choosing { button.icon(icon::MAIL) } else { button };
                if button.show(ui).clicked() {
                    self.begin(view, at);
                }
            }
            offers.rest(ui, view, item);
        });
        offers.rare(ui, view, item);
        for says in complaints(item, view.plan.region) {
            let words = view.tv(says.name(), &[("company", words::company(item).into())]);
            if design::link(ui, &words).clicked() {
                self.begin(view, At::Telling(says));
            }
        }
    }

    fn begin(&mut self, view: &View<'_>, at: At) {
        *self = Self { at, details: Details::of(view.desk.settings().country), day: OtherDay::Today };
    }

    /// What does it say?
    fn choose(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        design::strong(ui, &view.t("answer-says"));
        let said: Vec<_> = Says::MAIL.iter().map(|says| (view.t(says.name()), view.t(says.words()))).collect();
        let puzzled = [(view.t("answer-puzzled"), view.t("answer-puzzled-words"))];
        let offers: Vec<_> = said.iter().chain(&puzzled).map(|(name, second)| Offer { name, second }).collect();
        if let Some(index) = design::offers(ui, &offers) {
            self.at = Says::MAIL.get(index).map_or(At::Puzzled, |says| At::Telling(*says));
        }
        design::small(ui, &view.t("answer-phishing"));
        self.cancel(ui, view);
        false
    }

    fn puzzled(&mut self, ui: &mut Ui, view: &View<'_>) -> bool {
        match puzzled::ui(ui, view) {
            Some(Found::Says(says)) => self.at = At::Telling(says),
            Some(Found::Help) => *self = Self::default(),
            None => {
                self.back(ui, view, "puzzled-back");
            }
        }
        false
    }

    /// What it means, what else it says, and when it came.
    fn tell(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, says: Says) -> bool {
        design::strong(ui, &view.tv(says.name(), &[("company", words::company(item).into())]));
        let means = words::means(view.m, item, view.plan.region, says.kind(), view.today);
        design::note(ui, Tone::Accent, &means.join(" "));
        self.details.ui(ui, view, says);
        ui.add_space(space::XS);
        self.save(ui, view, item, says);
        if says.is_mail() {
            self.back(ui, view, "answer-back");
        }
        false
    }

    fn save(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, says: Says) {
        let kinds = self.details.kinds(says);
        if kinds.is_empty() {
            design::small(ui, &view.t("question-first"));
            return;
        }
        if let OtherDay::Chosen(when) = &mut self.day {
            when.ui(ui, view, true);
        }
        let date = match self.day {
            OtherDay::Today => Some(view.today.into()),
            OtherDay::Chosen(when) => when.date(view.today),
        };
        if date.is_none() {
            design::note(ui, Tone::Late, &view.t("date-cannot-be"));
        }
        design::wrapped(ui, |ui| {
            if let Some(date) = date {
                let words = match self.day {
                    OtherDay::Today => view.t("answer-today"),
                    OtherDay::Chosen(_) => view.tv("confirm-date", &[("date", view.m.date(date).into())]),
                };
                if Button::primary(&words).show(ui).clicked() {
                    let account = item.account.and_then(|account| account.id);
                    let said = self.details.said(says);
                    let happening = |kind| Happening {
                        on: Some(date),
                        // What asks for two things is one message: its number and its text stand with the first.
                        said: if kind == kinds[0] { said.clone() } else { Said { reference: None, ..said.clone() } },
                        text: self.details.text(says).filter(|_| kind == kinds[0]),
                        ..Happening::new(&item.platform.id, account, kind)
                    };
                    let mut told: Vec<Happening> = kinds.iter().map(|kind| happening(*kind)).collect();
                    view.send(Command::Act(match told.len() {
                        1 => Action::Record(told.remove(0)),
                        _ => Action::RecordAll(told),
                    }));
                }
            }
            if self.day == OtherDay::Today && Button::secondary(&view.t("sent-other-day")).show(ui).clicked() {
                self.day = OtherDay::Chosen(When::day(view.today));
            }
            self.cancel(ui, view);
        });
    }

    fn cancel(&mut self, ui: &mut Ui, view: &View<'_>) {
        if Button::quiet(&view.t("cancel")).show(ui).clicked() {
            *self = Self::default();
        }
    }

    fn back(&mut self, ui: &mut Ui, view: &View<'_>, words: &str) {
        if design::link(ui, &view.t(words)).clicked() {
            self.fold();
        }
    }
}

/// The buttons of the card.
fn buttons(item: &Item<'_>) -> Vec<(At, &'static str)> {
    match (item.deed(), item.status) {
        (Deed::Switch, Status::SwitchedOff) => {
            [Says::StillOff, Says::OnAgain].map(|says| (At::Telling(says), says.name())).to_vec()
        }
        (Deed::Switch | Deed::Nothing, _) => Vec::new(),
        (_, Status::Complained) => {
            vec![(At::Telling(Says::News), Says::News.name()), (At::Choosing, "answer-another")]
        }
        (_, Status::Granted | Status::Refused | Status::NoAction) => vec![(At::Choosing, "answer-another")],
        (_, Status::DoneEarlier) => vec![(At::Choosing, "answer-have")],
        (_, status) if status.awaits_answer() => {
            let asked = status == Status::IdentityAsked || item.objection.open_question().is_some();
            let replied = asked.then_some((At::Telling(Says::Replied), Says::Replied.name()));
            [(At::Choosing, "answer-have")].into_iter().chain(replied).collect()
        }
        _ => Vec::new(),
    }
}

/// Complaints that the person may have made: not while the company still has its time.
fn complaints(item: &Item<'_>, region: Region) -> Vec<Says> {
    let fits = match item.status {
        Status::Late | Status::Extended | Status::IdentityAsked => true,
        Status::Refused | Status::NoAction | Status::Bounced => true,
        Status::Sent | Status::Received => item.clock.is_none(),
        _ => false,
    };
    if !fits || item.deed() != Deed::Objection {
        return Vec::new();
    }
    // In the United Kingdom one complains to the company first.
    match (region, item.objection.company_complaint) {
        (Region::Uk, None) => vec![Says::CompanyComplaint],
        _ => vec![Says::Complaint],
    }
}
