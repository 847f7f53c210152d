//! The first act: copy your text.

use eframe::egui::{Align, Layout, Ui};

use crate::catalog::{Region, Route, RouteKind, Subject};
use crate::desk::Wanted;
use crate::explain::Explain;
use crate::letter::{self, Choices, Kind, Letter, LetterError, Missing, Reason, Way};
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Type, size, space};
use crate::ui::icon;
use crate::ui::view::{Command, Page, View};

/// The text that is being made: what was chosen, and what the person changed in it.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// Whether it is the full letter; `None` follows the route: by post it is, elsewhere the short text.
    letter: Option<bool>,
    /// Whether the rare reasons are shown.
    more: bool,
    reason: Option<Reason>,
    own: String,
    expectation: bool,
    text: String,
    made: Option<String>,
    /// A new choice was made while the person's own changes stand: which text is to stay?
    replaced: bool,
    copied: bool,
    /// Whether the text as it stands was told as sent.
    sent: bool,
}

impl Draft {
    /// The text, once it was copied from here: what was most likely sent.
    pub fn sent_text(&self) -> Option<&str> {
        self.copied.then_some(self.text.as_str())
    }

    /// It was put on the clipboard.
    pub fn copied(&mut self) {
        self.copied = true;
    }

    /// It was told as sent.
    pub fn sent(&mut self) {
        self.sent = true;
    }

    /// The text, where the person wrote something in it that stands nowhere else: not copied, and not told as sent.
    pub fn unsaved(&self) -> Option<&str> {
        let wrote = self.edited() || (matches!(self.reason, Some(Reason::Own(_))) && !self.own.trim().is_empty());
        (wrote && !self.copied && !self.sent).then_some(self.text.as_str())
    }

    fn edited(&self) -> bool {
        self.made.as_ref().is_some_and(|made| *made != self.text)
    }

    fn is_letter(&self, route: &Route) -> bool {
        self.letter.unwrap_or(route.kind == RouteKind::Post)
    }

    /// Who did it earlier says so in what they send now, where there is such a text.
    fn kind(&self, view: &View<'_>, item: &Item<'_>, route: &Route) -> Kind {
        let again = item.status == Status::DoneEarlier
            && item.platform.subject == Subject::Account
            && view.plan.region != Region::Ch;
        match (self.is_letter(route), again) {
            (true, false) => Kind::Objection,
            (true, true) => Kind::Again,
            (false, false) => Kind::Short,
            (false, true) => Kind::ShortAgain,
        }
    }

    /// Another text stands there now.
    fn changed(&mut self) {
        self.copied = false;
        self.sent = false;
    }

    /// Makes the text anew where a choice changed; the person's own changes are never thrown away unasked.
    fn take(&mut self, text: String) {
        let edited = self.edited();
        if self.made.as_ref() == Some(&text) {
            return;
        }
        if edited {
            self.replaced = true;
        } else {
            self.text.clone_from(&text);
            self.changed();
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
        reasons(draft, ui, view, item, route);
        match write(draft, view, item, route) {
            Ok(letter) => {
                draft.take(letter.text);
                text(draft, ui, view, route);
                missing(ui, view, &letter.missing);
            }
            Err(LetterError::NoText { .. }) => design::note(ui, design::Tone::Plain, &view.t("act-copy-none")),
            Err(error) => design::note(ui, design::Tone::Late, &error.explain(view.m)),
        }
        wanted = ui.cursor().top() - space::S - top + 2.0 * (space::CARD + size::HAIR);
    });
    wanted
}

fn write(draft: &Draft, view: &View<'_>, item: &Item<'_>, route: &Route) -> Result<Letter, LetterError> {
    let own = Reason::Own(draft.own.clone());
    let reason = match &draft.reason {
        Some(Reason::Own(_)) => (!draft.own.trim().is_empty()).then_some(&own),
        reason => reason.as_ref(),
    };
    let choices = Choices {
        way: if route.kind == RouteKind::Post { Way::Post } else { Way::Form },
        reason: reason.cloned(),
        expectation: draft.is_letter(route) && draft.expectation,
        ..Choices::default()
    };
    let wanted =
        Wanted { kind: draft.kind(view, item, route), lang: view.lang(), today: view.today, choices: &choices };
    view.desk.letter(item, &wanted)
}

/// The reasons that are offered at once, those that fit one line first.
const REASONS: [Reason; 4] = [Reason::Children, Reason::Family, Reason::Work, Reason::Grandchildren];
/// Those that few people choose, one click away.
const RARE: [Reason; 1] = [Reason::Special];

/// The reasons: about one's own situation, none chosen beforehand. A second click takes a choice back.
fn reasons(draft: &mut Draft, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route) {
    let limit = draft.kind(view, item, route).reason_limit(view.desk.region(), item.platform.subject);
    let Some(limit) = limit else { return };
    design::small(ui, &view.t("reason-choose"));
    design::wrapped(ui, |ui| {
        let own = Reason::Own(String::new());
        for reason in REASONS.iter().chain(std::iter::once(&own)).chain(&RARE) {
            let shown = draft.more || draft.reason.as_ref() == Some(reason) || !RARE.contains(reason);
            if !shown {
                continue;
            }
            let chosen = match (&draft.reason, reason) {
                (Some(Reason::Own(_)), Reason::Own(_)) => true,
                (Some(chosen), reason) => chosen == reason,
                (None, _) => false,
            };
            if design::choice(ui, chosen, &view.t(word(reason))).clicked() {
                draft.reason = if chosen { None } else { Some(reason.clone()) };
            }
        }
        let name = view.t(if draft.more { "reasons-fewer" } else { "reasons-more" });
        if design::more(ui, draft.more, &name).clicked() {
            draft.more = !draft.more;
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
    if draft.is_letter(route) && design::switch(ui, draft.expectation, &view.t("reason-expectation")).clicked() {
        draft.expectation = !draft.expectation;
    }
}

fn text(draft: &mut Draft, ui: &mut Ui, view: &View<'_>, route: &Route) {
    if draft.replaced {
        design::note(ui, design::Tone::Wait, &view.t("text-edited"));
        design::wrapped(ui, |ui| {
            if Button::secondary(&view.t("text-keep")).small().show(ui).clicked() {
                draft.replaced = false;
            }
            if Button::secondary(&view.t("text-renew")).small().show(ui).clicked() {
                draft.text = draft.made.clone().unwrap_or_default();
                draft.replaced = false;
                draft.changed();
            }
        });
    }
    let rows = if draft.is_letter(route) { 12 } else { 3 };
    if design::area(ui, &view.t("text-name"), false, rows, &mut draft.text).changed() {
        draft.changed();
    }
    ui.horizontal_top(|ui| {
        let copy = view.t(if draft.copied { "copy-again" } else { "copy" });
        if Button::primary(&copy).icon(icon::COPY).show(ui).clicked() {
            view.send(Command::Copy { text: draft.text.clone(), said: "copied-text" });
        }
        ui.with_layout(Layout::top_down(Align::Max), |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let length = letter::length(&draft.text);
            let words = match letter::fits(&draft.text) {
                true => view.t("short-enough"),
                false => view.tv("characters", &[("count", length.into())]),
            };
            design::small(ui, &words);
            let letter = draft.is_letter(route);
            if design::link(ui, &view.t(if letter { "kind-short" } else { "kind-objection" })).clicked() {
                draft.letter = Some(!letter);
            }
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
        Missing::Authority => "missing-authority",
        Missing::Helper => "missing-helper",
        Missing::Reason => "missing-reason",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_unsaved_until_it_was_copied_or_sent() {
        let mut draft = Draft::default();
        draft.take("made".to_owned());
        assert!(draft.unsaved().is_none(), "nobody wrote anything");
        draft.text.push_str(" by me");
        draft.changed();
        assert!(draft.unsaved().is_some());
        draft.copied();
        assert!(draft.unsaved().is_none(), "it is on the clipboard");
        draft.text.push_str(", and more");
        draft.changed();
        assert!(draft.unsaved().is_some());
        draft.sent();
        assert!(draft.unsaved().is_none(), "it was sent, and is in the journal or was not this text");
    }

    #[test]
    fn a_situation_in_own_words_is_unsaved_too() {
        let mut draft = Draft { own: "Op mijn foto’s staat mijn gezin.".to_owned(), ..Draft::default() };
        assert!(draft.unsaved().is_none(), "another reason is chosen");
        draft.reason = Some(Reason::Own(String::new()));
        assert!(draft.unsaved().is_some());
        draft.copied();
        assert!(draft.unsaved().is_none());
    }

    #[test]
    fn every_reason_is_offered() {
        let offered: Vec<&Reason> = REASONS.iter().chain(&RARE).collect();
        assert_eq!(offered.len(), Reason::READY.len());
        assert!(Reason::READY.iter().all(|reason| offered.contains(&reason)));
    }
}
