//! The third act: sent? Yes today, another day, no it did not work, or already done earlier. No is an answer.

use chrono::NaiveDate;
use eframe::egui::Ui;

use crate::catalog::{Deed, Route, RouteKind};
use crate::date::PartialDate;
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone, Type, size, space};
use crate::ui::view::{Command, View};
use crate::ui::when::When;
use crate::words;

/// What is being told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Told {
    #[default]
    Nothing,
    OtherDay(When),
    Failed,
    Earlier(When),
}

/// Why it did not work; each has a next step of its own.
const FAILURES: [&str; 4] = ["failed-dead", "failed-login", "failed-form", "failed-stopped"];

/// What is told of the text that was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Text {
    /// That it is the one that was copied here.
    Copied,
    /// That the field for it was left empty: worth to be known, as nothing was asked for in it.
    Empty,
    /// Nothing.
    Unsaid,
}

/// The state of the card: nothing told yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sent {
    told: Told,
    advice: Option<&'static str>,
    /// What is told of the text; `None` follows whether it was copied.
    text: Option<Text>,
    /// Whether it was told as sent just now, and is being recorded.
    telling: bool,
    /// Whether the card is to be scrolled into sight.
    reveal: bool,
}

impl Sent {
    /// What was asked is recorded: the form folds away, the advice for what comes next stays. True if it was told as
    /// sent.
    pub fn settled(&mut self) -> bool {
        let told = self.telling;
        *self = Self { advice: self.advice, ..Self::default() };
        told
    }

    /// Asks when it was done that was already done earlier.
    pub fn earlier(&mut self, today: NaiveDate) {
        self.told = Told::Earlier(When::of_most(today));
        self.reveal = true;
    }

    /// Folds the form away, unfilled. Says whether there was one.
    pub fn fold(&mut self) -> bool {
        std::mem::take(&mut self.told) != Told::Nothing
    }

    /// Shows the card. `text` is the text that was copied from the first act, if any.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, text: Option<&str>) {
        let switch = item.platform.deed_by(route) == Deed::Switch;
        let card = design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            let kept = if switch { None } else { self.kept(text) };
            let (title, why) = match (switch, route.kind) {
                (_, RouteKind::OwnWebsite) => ("act-website-done", "act-website-why"),
                (true, _) => ("act-off", "act-off-why"),
                (false, _) => ("act-sent", "act-sent-why"),
            };
            let title = view.t(title);
            let why = view.tv(why, &[("company", words::company(item).into())]);
            let words = |ui: &mut Ui| {
                design::heading(ui, Type::Section, &title);
                design::muted(ui, &why);
            };
            if ui.available_width() >= size::TWO_CARDS {
                ui.horizontal_top(|ui| {
                    design::column(ui, size::ASIDE, words);
                    ui.add_space(space::S);
                    ui.vertical(|ui| self.buttons(ui, view, item, route, kept.clone()));
                });
            } else {
                words(ui);
                self.buttons(ui, view, item, route, kept.clone());
            }
            if !switch {
                self.texts(ui, view, route, text.is_some());
            }
            self.form(ui, view, item, route, kept);
            if let Some(advice) = self.advice {
                design::note(ui, Tone::Wait, &view.t(advice));
            }
        });
        if std::mem::take(&mut self.reveal) {
            card.response.scroll_to_me(None);
        }
    }

    /// The text that is kept with what is told.
    fn kept(&self, text: Option<&str>) -> Option<String> {
        match self.text.unwrap_or(Text::Copied) {
            Text::Copied => text.map(str::to_owned),
            Text::Empty => Some(String::new()),
            Text::Unsaid => None,
        }
    }

    /// What can be told of the text: one of two, or nothing.
    fn texts(&mut self, ui: &mut Ui, view: &View<'_>, route: &Route, copied: bool) {
        let now = self.text.unwrap_or(if copied { Text::Copied } else { Text::Unsaid });
        let has_field = matches!(route.kind, RouteKind::Form | RouteKind::App);
        let offered = [("sent-this-text", Text::Copied, copied), ("sent-no-text", Text::Empty, has_field)];
        for (words, text, _) in offered.into_iter().filter(|(.., fits)| *fits) {
            if design::switch(ui, now == text, &view.t(words)).clicked() {
                self.text = Some(if now == text { Text::Unsaid } else { text });
            }
        }
    }

    fn buttons(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, text: Option<String>) {
        design::wrapped(ui, |ui| {
            if Button::primary(&view.t("sent-today")).show(ui).clicked() {
                self.tell(view, item, Some(route), None, text);
            }
            if Button::secondary(&view.t("sent-other-day")).show(ui).clicked() {
                self.told = Told::OtherDay(When::day(view.today));
            }
            if Button::secondary(&view.t("sent-not")).show(ui).clicked() {
                self.told = Told::Failed;
            }
        });
        if design::link(ui, &view.t("sent-earlier")).clicked() {
            self.earlier(view.today);
        }
    }

    fn form(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, text: Option<String>) {
        match &mut self.told {
            Told::Nothing => {}
            Told::OtherDay(when) => {
                when.ui(ui, view, false);
                let date = when.date(view.today);
                if self.confirmed(ui, view, date) {
                    self.tell(view, item, Some(route), date, text);
                }
            }
            Told::Earlier(when) => {
                design::body(ui, &view.t("earlier-why"));
                when.ui(ui, view, true);
                let date = when.date(view.today);
                if self.confirmed(ui, view, date) {
                    // What was copied today is not what was sent then.
                    let text = text.filter(|text| text.is_empty());
                    self.tell(view, item, Some(route), date, text);
                }
            }
            Told::Failed => {
                design::body(ui, &view.t("failed-why"));
                design::wrapped(ui, |ui| {
                    for failure in FAILURES {
                        let words = view.t(failure);
                        if design::choice(ui, false, &words).clicked() {
                            let happening = Happening {
                                route: Some(route.id.clone()),
                                note: Some(words),
                                ..happening(item, ActKind::NotSent)
                            };
                            view.send(Command::Act(Action::Record(happening)));
                            self.advice = Some(advice(failure));
                            self.told = Told::Nothing;
                        }
                    }
                });
            }
        }
    }

    /// The button under a date, or why the date cannot be.
    fn confirmed(&self, ui: &mut Ui, view: &View<'_>, date: Option<PartialDate>) -> bool {
        match date {
            Some(date) => {
                let words = view.tv("confirm-date", &[("date", view.m.date(date).into())]);
                Button::primary(&words).show(ui).clicked()
            }
            None => {
                design::note(ui, Tone::Late, &view.t("date-cannot-be"));
                false
            }
        }
    }

    fn tell(
        &mut self,
        view: &View<'_>,
        item: &Item<'_>,
        route: Option<&Route>,
        on: Option<PartialDate>,
        text: Option<String>,
    ) {
        let deed = route.map_or(item.platform.deed, |route| item.platform.deed_by(route));
        let kind = match deed {
            Deed::Switch => ActKind::SwitchedOff,
            Deed::Objection | Deed::Nothing => ActKind::Sent,
        };
        let route = route.map(|route| route.id.clone());
        view.send(Command::Act(Action::Record(Happening { on, route, text, ..happening(item, kind) })));
        self.advice = None;
        self.telling = true;
    }
}

fn happening(item: &Item<'_>, kind: ActKind) -> Happening {
    Happening::new(&item.platform.id, item.account.and_then(|account| account.id), kind)
}

/// What to do next after a failure.
fn advice(failure: &str) -> &'static str {
    match failure {
        "failed-dead" => "advice-dead",
        "failed-login" => "advice-login",
        "failed-form" => "advice-form",
        _ => "advice-stopped",
    }
}
