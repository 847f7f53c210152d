//! The first act: copy your text.

use eframe::egui::{Align, Layout, Ui};

use super::writing::{self, Draft, Form};
use crate::catalog::{Region, Route, RouteKind, Subject};
use crate::letter::{self, Kind, Way};
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Type, size, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};

/// The group of the company that asks for no reason.
const ASKS_NO_REASON: &str = "meta";

/// For whom, or after what, one objects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Case {
    /// For oneself, for the first time.
    #[default]
    Own,
    /// For one's child under 16.
    Child,
    /// After an earlier objection.
    Again,
    /// About data outside of an account.
    NoAccount,
}

impl Case {
    /// Those that few people need.
    const RARE: [(Self, &str); 3] =
        [(Self::Child, "case-child"), (Self::Again, "case-again"), (Self::NoAccount, "case-no-account")];
}

/// The text that one objects with: what was chosen for it, and the text itself.
#[derive(Clone, Debug, Default)]
pub struct Objecting {
    /// Whether it is the full letter; `None` follows the route: by post it is, elsewhere the short text.
    letter: Option<bool>,
    /// Chosen by the person; `None` follows what happened: who did it earlier says so in what they send now.
    case: Option<Case>,
    /// Whether the rare cases are shown.
    cases: bool,
    form: Form,
    draft: Draft,
    /// Whether the card is to be scrolled into sight.
    reveal: bool,
}

impl Objecting {
    /// Takes a kind of objection, from the list of letters.
    pub fn choose(&mut self, kind: Kind) {
        self.case = Some(match kind {
            Kind::Child | Kind::ShortChild => Case::Child,
            Kind::Again | Kind::ShortAgain => Case::Again,
            Kind::NoAccount => Case::NoAccount,
            _ => Case::Own,
        });
        self.cases = true;
        self.reveal = true;
    }

    /// The text, once it was taken from here: what was most likely sent.
    pub fn sent_text(&self) -> Option<&str> {
        self.draft.sent_text()
    }

    /// A text was put on the clipboard.
    pub fn kept(&mut self, text: &str) {
        self.draft.kept(text);
    }

    /// It was told as sent.
    pub fn sent(&mut self) {
        self.draft.sent();
    }

    /// The text, where the person wrote something in it that stands nowhere else.
    pub fn unsaved(&self) -> Option<&str> {
        self.draft.unsaved(self.form.wrote())
    }

    fn case(&self, view: &View<'_>, item: &Item<'_>) -> Case {
        let earlier = if item.status == Status::DoneEarlier { Case::Again } else { Case::Own };
        if has_cases(view, item) { self.case.unwrap_or(earlier) } else { Case::Own }
    }

    fn is_letter(&self, case: Case, route: &Route) -> bool {
        self.letter.unwrap_or(route.kind == RouteKind::Post) || case == Case::NoAccount
    }

    fn kind(&self, case: Case, route: &Route) -> Kind {
        match (case, self.is_letter(case, route)) {
            (Case::Own, true) => Kind::Objection,
            (Case::Own, false) => Kind::Short,
            (Case::Child, true) => Kind::Child,
            (Case::Child, false) => Kind::ShortChild,
            (Case::Again, true) => Kind::Again,
            (Case::Again, false) => Kind::ShortAgain,
            (Case::NoAccount, _) => Kind::NoAccount,
        }
    }

    /// Shows the card, at least `height` high. Returns how high it wanted to be.
    pub fn card(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, height: f32) -> f32 {
        let mut wanted = 0.0;
        let card = design::card_of_height(ui, height, |ui| {
            let top = ui.cursor().top();
            ui.spacing_mut().item_spacing.y = space::S;
            self.title(ui, view, item);
            let case = self.case(view, item);
            let (kind, way) = (self.kind(case, route), way(route));
            self.form.ui(ui, view, item, (kind, way));
            match writing::written(&self.form, (view, item), kind, way) {
                Ok(letter) => {
                    self.draft.take(letter.text);
                    self.text(ui, view, case, route);
                    if kind == Kind::Short && !self.form.gives_reason() && item.group.id != ASKS_NO_REASON {
                        design::small(ui, &view.t("short-weak"));
                    }
                    writing::missing(ui, view, item, &letter.missing);
                }
                Err(error) => error.ui(ui, view),
            }
            wanted = ui.cursor().top() - space::S - top + 2.0 * (space::CARD + size::HAIR);
        });
        if std::mem::take(&mut self.reveal) {
            card.response.scroll_to_me(Some(Align::Min));
        }
        wanted
    }

    /// The title, with what folds out the rare cases. A second click takes a choice back.
    fn title(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
        let title = view.t("act-copy");
        if !has_cases(view, item) {
            design::heading(ui, Type::Section, &title);
            return;
        }
        let words = view.t("cases-more");
        design::wrapped(ui, |ui| {
            ui.spacing_mut().interact_size.y = size::LINK;
            ui.spacing_mut().item_spacing.x = space::L;
            design::heading(ui, Type::Section, &title);
            if design::fold(ui, self.cases, &words) {
                self.cases = !self.cases;
            }
        });
        if !self.cases {
            return;
        }
        let now = self.case(view, item);
        design::choices(ui, &view.t("cases-why"), |ui| {
            for (case, words) in Case::RARE {
                let chosen = now == case;
                if design::choice(ui, chosen, &view.t(words)).clicked() {
                    self.case = Some(if chosen { Case::Own } else { case });
                }
            }
        });
    }

    fn text(&mut self, ui: &mut Ui, view: &View<'_>, case: Case, route: &Route) {
        let rows = if self.is_letter(case, route) { 12 } else { 3 };
        self.draft.ui(ui, view, &view.t("text-name"), rows);
        ui.horizontal_top(|ui| {
            let copied = self.draft.sent_text().is_some();
            let copy = view.t(if copied { "copy-again" } else { "copy" });
            if Button::primary(&copy).icon(icon::COPY).show(ui).clicked() {
                view.send(Command::Copy { text: self.draft.text().to_owned(), said: "copied-text" });
            }
            ui.with_layout(Layout::top_down(Align::Max), |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let length = letter::length(self.draft.text());
                let words = match letter::fits(self.draft.text()) {
                    true => view.t("short-enough"),
                    false => view.tv("characters", &[("count", length.into())]),
                };
                design::small(ui, &words);
                if case == Case::NoAccount {
                    return;
                }
                let letter = self.is_letter(case, route);
                if design::link(ui, &view.t(if letter { "kind-short" } else { "kind-objection" })).clicked() {
                    self.letter = Some(!letter);
                }
            });
        });
    }
}

/// Whether there are texts for the rare cases: they are about an account, and there is none for the law of Switzerland.
fn has_cases(view: &View<'_>, item: &Item<'_>) -> bool {
    item.platform.subject == Subject::Account && view.desk.region() != Region::Ch
}

fn way(route: &Route) -> Way {
    match route.kind {
        RouteKind::Post => Way::Post,
        RouteKind::Email => Way::Email,
        _ => Way::Form,
    }
}
