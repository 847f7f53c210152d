//! What a message says beyond its kind: asked where it matters, and never needed.

use eframe::egui::Ui;

use super::says::Says;
use crate::desk::{LONGEST_NOTE, LONGEST_REFERENCE, LONGEST_TEXT};
use crate::journal::{ActKind, Detail, Reasons, Said};
use crate::settings::Country;
use crate::ui::design::{self, space};
use crate::ui::view::View;
use crate::ui::when::When;

/// How somebody answered a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answered {
    Yes,
    No,
    Unknown,
}

/// What the company asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Reasons,
    Proof,
    Both,
}

/// What was filled in so far.
#[derive(Clone, Debug, Default)]
pub struct Details {
    asked: Option<Asked>,
    reasons: Option<Answered>,
    gist: String,
    names_day: Option<bool>,
    day: Option<When>,
    no_remedies: bool,
    authority: Option<Country>,
    more: bool,
    reference: String,
    text: String,
}

impl Details {
    /// Nothing filled in but the authority of the country where the person says that they live.
    pub fn of(country: Option<Country>) -> Self {
        Self { authority: country, ..Self::default() }
    }

    /// What is recorded; none while it is not told what the company asks for.
    pub fn kinds(&self, says: Says) -> Vec<ActKind> {
        match (says, self.asked) {
            (Says::Question, None) => Vec::new(),
            (Says::Question, Some(Asked::Reasons)) => vec![ActKind::ReasonsAsked],
            (Says::Question, Some(Asked::Proof)) => vec![ActKind::ProofAsked],
            (Says::Question, Some(Asked::Both)) => vec![ActKind::ReasonsAsked, ActKind::ProofAsked],
            _ => vec![says.kind()],
        }
    }

    /// What was told that belongs to it.
    pub fn said(&self, says: Says) -> Said {
        let has = |detail: Detail| detail.is_of(says.kind());
        let written = |text: &str| (!text.trim().is_empty()).then(|| text.to_owned());
        Said {
            reasons: self.reasons.filter(|_| has(Detail::Reasons)).and_then(|answered| match answered {
                Answered::Yes => Some(Reasons::Given),
                Answered::No => Some(Reasons::Missing),
                Answered::Unknown => None,
            }),
            gist: written(&self.gist).filter(|_| self.has_gist(says)),
            until: self.day.filter(|_| has(Detail::Until) && self.names_day == Some(true)).and_then(When::own_day),
            reference: written(&self.reference).filter(|_| has(Detail::Reference)),
            no_remedies: self.no_remedies && has(Detail::NoRemedies),
            authority: self.authority.filter(|_| has(Detail::Authority)).map(|country| country.code().to_owned()),
        }
    }

    /// The message itself.
    pub fn text(&self, says: Says) -> Option<String> {
        Some(self.text.clone()).filter(|text| has_text(says) && !text.trim().is_empty())
    }

    /// Whether its own words are asked for.
    fn has_gist(&self, says: Says) -> bool {
        match says {
            Says::Identity | Says::Question | Says::News => true,
            _ => Detail::Reasons.is_of(says.kind()) && self.reasons == Some(Answered::Yes),
        }
    }

    /// Asks for what belongs to it.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, says: Says) {
        let has = |detail: Detail| detail.is_of(says.kind());
        if says == Says::Question {
            let options = [
                ("question-reasons", Asked::Reasons),
                ("question-proof", Asked::Proof),
                ("question-both", Asked::Both),
            ];
            ask(ui, view, "question-which", &options, &mut self.asked);
        }
        if has(Detail::Reasons) {
            let options =
                [("details-yes", Answered::Yes), ("details-no", Answered::No), ("details-unknown", Answered::Unknown)];
            ask(ui, view, "details-reasons", &options, &mut self.reasons);
        }
        if self.has_gist(says) {
            let name = match says {
                Says::Identity => "details-gist-identity",
                Says::Question => "details-gist-question",
                Says::News => "details-gist-news",
                _ => "details-gist-reasons",
            };
            design::area(ui, &view.t(name), true, 2, &mut self.gist);
            fits(ui, view, &self.gist, LONGEST_NOTE);
        }
        if has(Detail::Until) {
            self.own_day(ui, view);
        }
        if has(Detail::NoRemedies) && design::switch(ui, self.no_remedies, &view.t("details-no-remedies")).clicked() {
            self.no_remedies = !self.no_remedies;
        }
        if has(Detail::Authority) {
            self.authority(ui, view);
        }
        if has_text(says) {
            self.more(ui, view, says);
        }
    }

    /// The company's own day: first whether there is one, as none is to be made up.
    fn own_day(&mut self, ui: &mut Ui, view: &View<'_>) {
        ask(ui, view, "own-date", &[("own-date-yes", true), ("own-date-no", false)], &mut self.names_day);
        if self.names_day == Some(true) {
            let month = When::month(view.today);
            self.day.get_or_insert(month).ahead(ui, view);
        }
    }

    fn authority(&mut self, ui: &mut Ui, view: &View<'_>) {
        let name = |country: Country| view.t(&format!("country-{}", country.code()));
        let unknown = view.t("when-unknown");
        let options: Vec<String> = [unknown.clone()].into_iter().chain(Country::ALL.map(name)).collect();
        let chosen = self.authority.map_or(unknown, name);
        if let Some(index) = design::drop_down(ui, "authority", &view.t("details-authority"), &chosen, &options) {
            self.authority = index.checked_sub(1).and_then(|index| Country::ALL.get(index)).copied();
        }
    }

    /// What is rarely at hand: a number, and the whole message.
    fn more(&mut self, ui: &mut Ui, view: &View<'_>, says: Says) {
        if design::fold(ui, self.more, &view.t("details-more")) {
            self.more = !self.more;
        }
        if !self.more {
            return;
        }
        design::field(ui, &view.t("details-reference"), "", &mut self.reference);
        fits(ui, view, &self.reference, LONGEST_REFERENCE);
        ui.add_space(space::XS);
        let name = if says.is_mail() || says == Says::News { "details-text" } else { "details-own-text" };
        design::area(ui, &view.t(name), true, 3, &mut self.text);
        fits(ui, view, &self.text, LONGEST_TEXT);
    }
}

/// Whether it has a text to be kept: what is seen of a setting has none.
fn has_text(says: Says) -> bool {
    !matches!(says, Says::StillOff | Says::OnAgain)
}

/// A question with its answers in a row; none is chosen beforehand, and a second press takes a choice back.
fn ask<T: Copy + PartialEq>(ui: &mut Ui, view: &View<'_>, name: &str, options: &[(&str, T)], answered: &mut Option<T>) {
    design::choices(ui, &view.t(name), |ui| {
        for (words, option) in options {
            let on = *answered == Some(*option);
            if design::choice(ui, on, &view.t(words)).clicked() {
                *answered = (!on).then_some(*option);
            }
        }
    });
}

/// Says so where a text is longer than can be kept. What was typed stays.
fn fits(ui: &mut Ui, view: &View<'_>, text: &str, longest: usize) {
    let count = text.chars().count();
    if count > longest {
        let values = [("count", count.into()), ("longest", longest.into())];
        design::note(ui, design::Tone::Late, &view.tv("details-too-long", &values));
    }
}
