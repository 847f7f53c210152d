//! The first act: copy your text.

use eframe::egui::{Align, Layout, Ui};

use crate::catalog::Route;
use crate::desk::Wanted;
use crate::explain::Explain;
use crate::letter::{self, Kind, Letter, LetterError, Missing, Reason};
use crate::plan::Item;
use crate::ui::design::{self, Button, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, Page, View};

/// The text that is being made: what was chosen, and what the person changed in it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    letter: bool,
    reason: Option<Reason>,
    own: String,
    expectation: bool,
    text: String,
    made: Option<String>,
    /// A new choice was made while the person's own changes stand: which text is to stay?
    replaced: bool,
    copied: bool,
}

impl Draft {
    /// The text, once it was copied from here: what was most likely sent.
    pub fn sent_text(&self) -> Option<&str> {
        self.copied.then_some(self.text.as_str())
    }

    /// The text, if the person changed it and did not copy it since.
    pub fn unsaved(&self) -> Option<&str> {
        let edited = self.made.as_ref().is_some_and(|made| *made != self.text);
        (edited && !self.copied && !self.text.trim().is_empty()).then_some(self.text.as_str())
    }

    /// It was put on the clipboard.
    pub fn copied(&mut self) {
        self.copied = true;
    }

    fn kind(&self) -> Kind {
        if self.letter { Kind::Objection } else { Kind::Short }
    }

    /// Makes the text anew where a choice changed; the person's own changes are never thrown away unasked.
    fn take(&mut self, text: String) {
        let edited = self.made.as_ref().is_some_and(|made| *made != self.text);
        if self.made.as_ref() == Some(&text) {
            return;
        }
        if edited {
            self.replaced = true;
        } else {
            self.text.clone_from(&text);
            self.copied = false;
        }
        self.made = Some(text);
    }
}

/// Shows the card, at least `height` high. Returns how high it wanted to be.
pub fn card(draft: &mut Draft, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, height: f32) -> f32 {
    let mut wanted = 0.0;
    design::card_of_height(ui, height, |ui| {
        let top = ui.cursor().top();
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(ui, Type::Section, &view.t("act-copy"));
        kinds(draft, ui, view);
        reasons(draft, ui, view, item);
        match write(draft, view, item, route) {
            Ok(letter) => {
                draft.take(letter.text);
                text(draft, ui, view);
                missing(ui, view, &letter.missing);
            }
            Err(LetterError::NoText { .. }) => design::note(ui, design::Tone::Plain, &view.t("act-copy-none")),
            Err(error) => design::note(ui, design::Tone::Late, &error.explain(view.m)),
        }
        wanted = ui.cursor().top() - top + 2.0 * space::CARD;
    });
    wanted
}

fn write(draft: &Draft, view: &View<'_>, item: &Item<'_>, route: &Route) -> Result<Letter, LetterError> {
    let own = Reason::Own(draft.own.clone());
    let reason = match &draft.reason {
        Some(Reason::Own(_)) => (!draft.own.trim().is_empty()).then_some(&own),
        reason => reason.as_ref(),
    };
    let wanted = Wanted {
        kind: draft.kind(),
        lang: view.lang(),
        today: view.today,
        handle: item.account.and_then(|account| account.handle.as_deref()),
        route: Some(route),
        reason,
        expectation: draft.letter && draft.expectation,
    };
    view.desk.letter(item.group, item.platform, &wanted)
}

fn kinds(draft: &mut Draft, ui: &mut Ui, view: &View<'_>) {
    design::wrapped(ui, |ui| {
        for (letter, words) in [(false, "kind-short"), (true, "kind-objection")] {
            if design::choice(ui, draft.letter == letter, &view.t(words)).clicked() {
                draft.letter = letter;
            }
        }
    });
}

/// The reasons: about one's own situation, none chosen beforehand. A second click takes a choice back.
fn reasons(draft: &mut Draft, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let limit = draft.kind().reason_limit(view.desk.region(), item.platform.subject);
    let Some(limit) = limit else { return };
    design::small(ui, &view.t("reason-choose"));
    design::wrapped(ui, |ui| {
        let own = Reason::Own(String::new());
        for reason in Reason::READY.iter().chain(std::iter::once(&own)) {
            let chosen = match (&draft.reason, reason) {
                (Some(Reason::Own(_)), Reason::Own(_)) => true,
                (Some(chosen), reason) => chosen == reason,
                (None, _) => false,
            };
            if design::choice(ui, chosen, &view.t(word(reason))).clicked() {
                draft.reason = if chosen { None } else { Some(reason.clone()) };
            }
        }
    });
    match &draft.reason {
        Some(Reason::Own(_)) => {
            design::field(
                ui,
                &view.tv("reason-own", &[("limit", limit.into())]),
                &view.t("reason-own-hint"),
                &mut draft.own,
            );
        }
        Some(Reason::Special) => {
            design::small(ui, &view.t("reason-special-note"));
        }
        _ => {}
    }
    if draft.letter && design::switch(ui, draft.expectation, &view.t("reason-expectation")).clicked() {
        draft.expectation = !draft.expectation;
    }
}

fn text(draft: &mut Draft, ui: &mut Ui, view: &View<'_>) {
    if draft.replaced {
        design::note(ui, design::Tone::Wait, &view.t("text-edited"));
        design::wrapped(ui, |ui| {
            if Button::secondary(&view.t("text-keep")).small().show(ui).clicked() {
                draft.replaced = false;
            }
            if Button::secondary(&view.t("text-renew")).small().show(ui).clicked() {
                draft.text = draft.made.clone().unwrap_or_default();
                draft.replaced = false;
                draft.copied = false;
            }
        });
    }
    let rows = if draft.letter { 12 } else { 5 };
    if design::area(ui, &view.t("text-name"), false, rows, &mut draft.text).changed() {
        draft.copied = false;
    }
    ui.horizontal(|ui| {
        let copy = view.t(if draft.copied { "copy-again" } else { "copy" });
        if Button::primary(&copy).icon(icon::COPY).show(ui).clicked() {
            view.send(Command::Copy { text: draft.text.clone(), said: "copied-text" });
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let length = letter::length(&draft.text);
            let words = match letter::fits(&draft.text) {
                true => view.t("short-enough"),
                false => view.tv("characters", &[("count", length.into())]),
            };
            design::small(ui, &words);
        });
    });
}

fn missing(ui: &mut Ui, view: &View<'_>, missing: &[Missing]) {
    if missing.is_empty() {
        return;
    }
    let names: Vec<String> = missing.iter().map(|missing| view.t(missing_word(*missing))).collect();
    let list = crate::words::list(view.m, &names);
    design::small(ui, &view.tv("missing", &[("what", list.into())]));
    let in_settings = |missing: &Missing| matches!(missing, Missing::Name | Missing::Address | Missing::Email);
    if missing.iter().any(in_settings) && design::link(ui, &view.t("missing-settings")).clicked() {
        view.go(Page::Settings);
    }
}

fn word(reason: &Reason) -> &'static str {
    match reason {
        Reason::Children => "reason-children",
        Reason::Grandchildren => "reason-grandchildren",
        Reason::Family => "reason-family",
        Reason::Work => "reason-work",
        Reason::Special => "reason-special",
        Reason::Own(_) => "reason-own-words",
    }
}

fn missing_word(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "missing-name",
        Missing::Account => "missing-account",
        Missing::Find => "missing-find",
        Missing::Address => "missing-address",
        Missing::Email => "missing-email",
    }
}
