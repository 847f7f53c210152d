//! A text in the making: as the choices make it, and as the person changed it. What they typed is never thrown away
//! unasked.

use eframe::egui::Ui;

use crate::ui::design::{self, Button, Tone};
use crate::ui::view::View;

/// A text, as it was made last and as it stands.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    text: String,
    made: Option<String>,
    /// A new choice was made while the person's own changes stand: which text is to stay?
    replaced: bool,
    /// Whether the text as it stands is also elsewhere: on the clipboard, in a file, in the mail program.
    kept: bool,
    /// Whether the text as it stands was told as sent.
    sent: bool,
}

impl Draft {
    /// The text as it stands.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text, once it was taken from here: what was most likely sent.
    pub fn sent_text(&self) -> Option<&str> {
        self.kept.then_some(self.text.as_str())
    }

    /// A text was put on the clipboard, into a file or into a mail: perhaps this one.
    pub fn kept(&mut self, text: &str) {
        self.kept |= self.text == text;
    }

    /// It was told as sent.
    pub fn sent(&mut self) {
        self.sent = true;
    }

    /// The text, where the person wrote something in it that stands nowhere else, or `wrote` it beside it.
    pub fn unsaved(&self, wrote: bool) -> Option<&str> {
        let edited = self.made.as_ref().is_some_and(|made| *made != self.text);
        ((edited || wrote) && !self.kept && !self.sent).then_some(self.text.as_str())
    }

    /// Makes the text anew where a choice changed.
    pub fn take(&mut self, text: String) {
        if self.made.as_ref() == Some(&text) {
            return;
        }
        if self.made.as_ref().is_some_and(|made| *made != self.text) {
            self.replaced = self.text != text;
        } else {
            self.text.clone_from(&text);
            self.changed();
        }
        self.made = Some(text);
    }

    /// Shows it, to be changed; `name` is read aloud.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, name: &str, rows: usize) {
        if self.replaced {
            design::note(ui, Tone::Wait, &view.t("text-edited"));
            design::wrapped(ui, |ui| {
                if Button::secondary(&view.t("text-keep")).small().show(ui).clicked() {
                    self.replaced = false;
                }
                if Button::secondary(&view.t("text-renew")).small().show(ui).clicked() {
                    self.text = self.made.clone().unwrap_or_default();
                    self.replaced = false;
                    self.changed();
                }
            });
        }
        if design::area(ui, name, false, rows, &mut self.text).changed() {
            self.changed();
        }
    }

    /// Another text stands there now.
    fn changed(&mut self) {
        self.kept = false;
        self.sent = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Draft {
        let mut draft = Draft::default();
        draft.take("made".to_owned());
        draft.text.push_str(text);
        draft.changed();
        draft
    }

    #[test]
    fn what_was_written_is_unsaved_until_it_was_kept_or_sent() {
        assert!(written("").unsaved(false).is_none(), "nobody wrote anything");
        assert!(written("").unsaved(true).is_some(), "a situation in own words stands in it");
        let mut draft = written(" by me");
        assert!(draft.unsaved(false).is_some());
        draft.kept("something else");
        assert!(draft.unsaved(false).is_some(), "another text was copied");
        draft.kept("made by me");
        assert!(draft.unsaved(false).is_none(), "it is on the clipboard");
        draft.text.push_str(", and more");
        draft.changed();
        assert!(draft.unsaved(false).is_some());
        draft.sent();
        assert!(draft.unsaved(false).is_none(), "it was sent, and is in the journal or was not this text");
    }

    #[test]
    fn own_changes_stay_and_ask_once_another_text_was_made() {
        let mut draft = written(" by me");
        draft.take("made anew".to_owned());
        assert_eq!((draft.text(), draft.replaced), ("made by me", true));
        draft.take("made by me".to_owned());
        assert!(!draft.replaced, "both say the same now");
    }
}
