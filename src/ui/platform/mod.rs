//! A platform's page: what happens there, and the three acts: copy your text, open the page, sent?
//!
//! The page is put together here; each act and each part below it is a file of its own.

mod answer;
mod authority;
mod beside;
mod calm;
mod copy;
mod crawlers;
mod disputed;
mod head;
mod history;
mod law;
mod more;
mod open;
mod phone;
mod proof;
mod sent;
mod stands;
mod ways;
pub mod writing;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use eframe::egui::{Id, Ui};

use super::design::{self, Button, size, space};
use super::reminders;
use super::view::{Command, Key, Page, View};
use super::when::When;
use crate::catalog::law::Topic;
use crate::catalog::{Deed, Device, Route};
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::letter::Kind;
use crate::plan::{Item, Status};

pub use open::Place;
pub use sent::Sent;
use writing::offers::Offers;

/// A part of the page that is folded away until asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fold {
    /// What is used and what is not.
    Used,
    /// On what condition another objection reaches this platform.
    Together,
    /// What is known of the way that is chosen.
    About,
    /// The other ways to object.
    Routes,
    /// On what ground the company does it.
    Law,
    /// What else the law says, under a heading.
    LawOn(Topic),
    /// Where one of the few points that are always shown comes from, by its number.
    LawProof(usize),
    /// Where it all comes from.
    Sources,
    /// Where sources disagree.
    Disputed,
    /// Who reads a website of one's own, once the person's part is done.
    Crawlers,
    /// The person's accounts.
    Accounts,
    /// The acts, on a page where nothing has to be done.
    Acts,
    /// Where one complains.
    Authority,
    /// What to have ready there.
    AuthorityReady,
    /// Its address, languages and sources.
    AuthorityDetails,
    /// The letters that few people need.
    Letters,
}

/// What the person is doing on one page; forgotten when the program ends.
#[derive(Clone, Debug)]
pub struct PlatformPage {
    key: Key,
    folds: BTreeSet<Fold>,
    route: Option<String>,
    place: Place,
    /// Whether the second act went to another place on the page just now, and is to be shown there.
    moved: bool,
    /// Whose steps are shown, where a switch is on several devices.
    device: Option<Device>,
    /// The steps that the person ticked, by route: for themselves, nobody else hears of it.
    ticked: BTreeSet<(String, usize)>,
    opened: bool,
    objecting: copy::Objecting,
    sent: Sent,
    /// The same for a form beside a setting.
    sent_beside: Sent,
    answer: answer::Form,
    corrections: history::Corrections,
    letters: writing::Letters,
    accounts: more::Accounts,
    proofs: proof::Proofs,
    asked: crawlers::Asked,
    /// What the person does beside what was done here first: the route of it.
    beside: Option<String>,
}

impl PlatformPage {
    /// A page as it is when first seen.
    pub fn new(key: Key) -> Self {
        Self {
            key,
            folds: BTreeSet::new(),
            route: None,
            place: Place::Here,
            moved: false,
            device: None,
            ticked: BTreeSet::new(),
            opened: false,
            objecting: copy::Objecting::default(),
            sent: Sent::default(),
            sent_beside: Sent::default(),
            answer: answer::Form::default(),
            corrections: history::Corrections::default(),
            letters: writing::Letters::default(),
            accounts: more::Accounts::default(),
            proofs: proof::Proofs::default(),
            asked: crawlers::Asked::default(),
            beside: None,
        }
    }

    /// The line of the checklist that the page is about.
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The line is found under another key now: its account got a name.
    pub fn follow(&mut self, key: Key) {
        self.key = key;
    }

    /// The page was opened in the browser just now.
    pub fn opened(&mut self) {
        self.opened = true;
    }

    /// A text was put on the clipboard, into a file or into a mail just now.
    pub fn kept(&mut self, text: &str) {
        self.objecting.kept(text);
        self.letters.kept(text);
    }

    /// Opens a letter; one that objects has the page's own acts.
    pub fn write(&mut self, kind: Kind) {
        if kind.objects() {
            self.letters.fold();
            self.folds.insert(Fold::Acts);
            self.objecting.choose(kind);
        } else {
            self.letters.write(kind);
        }
    }

    /// The person says that it was done earlier: it is asked when.
    pub fn earlier(&mut self, today: NaiveDate) {
        self.sent.earlier(today);
    }

    /// What was asked here is done: the forms fold away.
    pub fn settled(&mut self) {
        if self.sent.settled() | self.sent_beside.settled() {
            self.objecting.sent();
            self.beside = None;
        }
        self.answer = answer::Form::default();
        self.corrections.settled();
        self.letters.settled();
        self.accounts = more::Accounts::default();
    }

    /// The texts that the person changed and that are nowhere else: they were not copied since.
    pub fn unsaved(&self) -> impl Iterator<Item = &str> {
        self.objecting.unsaved().into_iter().chain(self.letters.unsaved())
    }

    /// Folds away the form that is being filled in. Says whether there was one.
    pub fn fold_form(&mut self) -> bool {
        let told = self.sent.fold() | self.sent_beside.fold();
        let (answering, writing) = (self.answer.fold(), self.letters.fold());
        told || answering || writing
    }

    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(item) = view.item(&self.key) else {
            design::body(ui, &view.t("platform-gone"));
            if Button::primary(&view.t("nav-overview")).show(ui).clicked() {
                view.go(Page::Overview);
            }
            return;
        };
        ui.spacing_mut().item_spacing.y = space::S;
        // Each part has ids of its own: what folds out above does not take the focus from what is below.
        ui.push_id("head", |ui| head::ui(self, ui, view, item));
        ui.add_space(space::S);
        if calm::is_calm(item.status) {
            ui.push_id("calm", |ui| calm::ui(&mut self.proofs, ui, view, item));
        }
        if answer::has_card(item.status) {
            let again = self.again(item);
            let mut others = self.folds.contains(&Fold::Letters);
            let offers = Offers { writes: self.letters.is_open(), others: &mut others };
            if ui.push_id("answer", |ui| self.answer.ui(ui, view, item, again, offers)).inner {
                self.folds.insert(Fold::Acts);
            }
            set(&mut self.folds, Fold::Letters, others);
        }
        if self.letters.is_open() {
            ui.add_space(space::S);
            ui.push_id("letters", |ui| self.letters.ui(ui, view, item));
        }
        if authority::belongs(item) {
            ui.push_id("authority", |ui| authority::ui(ui, view, item, &mut self.folds));
        }
        if item.status.awaits_answer() {
            ui.push_id("door", |ui| reminders::door(ui, view));
        }
        ui.push_id("acts", |ui| {
            if self.shows_acts(item) {
                ui.add_space(if answer::has_card(item.status) { space::S } else { 0.0 });
                answer::came_back(ui, view, item);
                if !item.platform.crawlers.is_empty() {
                    self.asked.ui(ui, view, item, &mut self.proofs);
                    ui.add_space(space::XS);
                }
                self.acts(ui, view, item);
                ui.add_space(space::S);
            }
        });
        if !self.letters.is_open() {
            ui.push_id("beside", |ui| self.beside(ui, view, item));
        }
        ui.push_id("history", |ui| self.corrections.ui(ui, view, item));
        ui.push_id("afterwards", |ui| stands::afterwards(&mut self.proofs, ui, view, item));
        ui.add_space(space::S);
        ui.push_id("more", |ui| more::ui(self, ui, view, item));
        ui.add_space(space::L);
        if !self.letters.is_open() {
            design::small(ui, &view.t("no-legal-advice"));
        }
    }

    /// Whether the acts are shown: where something is to be done, or where the person asked for them. A letter has acts of
    /// its own.
    fn shows_acts(&self, item: &Item<'_>) -> bool {
        !self.letters.is_open()
            && (item.status.is_to_do() || self.folds.contains(&Fold::Acts))
            && item.platform.deed != Deed::Nothing
    }

    /// The words of the button that asks for the acts, where they could be done again.
    fn again(&self, item: &Item<'_>) -> Option<&'static str> {
        let words = match item.status {
            Status::Covered => "act-also-here",
            Status::DoneEarlier | Status::Withdrawn | Status::Refused | Status::NoAction => "act-again",
            _ => return None,
        };
        (!self.folds.contains(&Fold::Acts)).then_some(words)
    }

    fn acts(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        let Some(route) = self.chosen_route(item) else {
            design::note(ui, design::Tone::Plain, &view.t("no-route"));
            return;
        };
        self.act_by(ui, view, item, route);
    }

    /// The acts by one route.
    fn act_by(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route) {
        let with_text = item.platform.deed_by(route) == Deed::Objection;
        let beside = with_text && ui.available_width() >= size::TWO_CARDS && !self.on_phone(item, route);
        if beside {
            self.side_by_side(ui, view, item, route);
        } else {
            if with_text {
                design::steady(ui, ("copy", &self.key), |ui| self.objecting.card(ui, view, item, route, 0.0));
                ui.add_space(space::XS);
            }
            design::steady(ui, ("open", &self.key.clone(), with_text), |ui| self.open_card(ui, view, item, route, 0.0));
        }
        ui.add_space(space::XS);
        if self.folds.contains(&Fold::Routes) {
            self.ways(ui, view, item, route);
            ui.add_space(space::XS);
        }
        let text = self.objecting.sent_text();
        let first = item.platform.deed_by(route) == item.platform.deed;
        let sent = if first { &mut self.sent } else { &mut self.sent_beside };
        ui.push_id(("sent", first), |ui| sent.ui(ui, view, item, route, text));
    }

    /// The first two acts beside each other. They end at the same line: each is as high as the higher one was in the
    /// last frame.
    fn side_by_side(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route) {
        let id = Id::unique(("acts", &self.key));
        let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
        let mut heights = [0.0_f32; 2];
        let key = self.key.clone();
        ui.spacing_mut().item_spacing.x = space::CARD;
        ui.columns(2, |columns| {
            let [left, right] = columns else { return };
            left.spacing_mut().item_spacing.x = space::S;
            right.spacing_mut().item_spacing.x = space::S;
            heights[0] = design::steady(left, ("copy", &key), |ui| self.objecting.card(ui, view, item, route, before));
            heights[1] =
                design::steady(right, ("open", &key, true), |ui| self.open_card(ui, view, item, route, before));
        });
        ui.spacing_mut().item_spacing.x = space::S;
        let now = heights[0].max(heights[1]);
        if (now - before).abs() > size::HAIR {
            ui.data_mut(|data| data.insert_temp(id, now));
            ui.ctx().request_discard("the two cards get the same height");
        }
    }

    fn chosen_route<'a>(&self, item: &Item<'a>) -> Option<&'a Route> {
        // Who objected beside a setting, or begins to, goes on with that.
        let usual = if item.deed() == Deed::Objection { item.beside().or(item.route) } else { item.route };
        self.route.as_deref().and_then(|id| item.platform.route(id)).or(usual)
    }

    /// A link that folds a part out or away.
    fn fold_link(&mut self, ui: &mut Ui, view: &View<'_>, fold: Fold, words: &str) {
        self.fold_named(ui, fold, &view.t(words));
    }

    /// The same, with its words at hand.
    fn fold_named(&mut self, ui: &mut Ui, fold: Fold, words: &str) {
        let pressed = design::fold(ui, self.folds.contains(&fold), words);
        if pressed && !self.folds.remove(&fold) {
            self.folds.insert(fold);
        }
    }

    /// Records something about the page's line.
    fn record(view: &View<'_>, item: &Item<'_>, kind: ActKind) {
        let account = item.account.and_then(|account| account.id);
        view.send(Command::Act(Action::Record(Happening::new(&item.platform.id, account, kind))));
    }
}

/// Folds a part out or away.
fn set(folds: &mut BTreeSet<Fold>, fold: Fold, open: bool) {
    match open {
        true => folds.insert(fold),
        false => folds.remove(&fold),
    };
}

/// A day that can be chosen, folded away until asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum OtherDay {
    /// Today.
    #[default]
    Today,
    /// Another one.
    Chosen(When),
}
