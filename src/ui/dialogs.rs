//! The dialogs: the sheet of keys, and the question before an edited text is lost.

use eframe::egui::{Context, Ui, ViewportCommand};

use super::App;
use super::design::{self, Button, space};
use super::icon;
use super::keys::{MOVES, Shortcut, is_mac};
use super::platform::PlatformPage;
use crate::i18n::Messages;
use crate::words;

/// What lies over the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// The sheet of keys.
    Keys,
    /// The window is to close, and an edited text was not copied.
    Unsaved,
}

/// What came of a dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answer {
    Closed,
    CopyAndQuit,
    Quit,
}

impl App {
    pub(super) fn open_dialog(&mut self, ctx: &Context, dialog: Dialog) {
        if self.dialog.is_none() {
            design::dialog_opens(ctx);
        }
        self.dialog = Some(dialog);
    }

    /// Shows the dialog that is open, over everything else.
    pub(super) fn show_dialog(&mut self, ui: &Ui) {
        let m = self.m();
        let answer = match self.dialog {
            Some(Dialog::Keys) => keys(ui, m),
            Some(Dialog::Unsaved) => unsaved(ui, m, &self.names_of_unsaved(m)),
            None => return,
        };
        let Some(answer) = answer else { return };
        self.dialog = None;
        design::dialog_closed(ui.ctx());
        if answer == Answer::CopyAndQuit {
            let texts: Vec<&str> = self.platforms.iter().flat_map(PlatformPage::unsaved).collect();
            ui.ctx().copy_text(texts.join("\n\n"));
        }
        if answer != Answer::Closed {
            self.closing = true;
            ui.ctx().send_viewport_cmd(ViewportCommand::Close);
        }
    }

    fn names_of_unsaved(&self, m: &Messages) -> String {
        let plan = self.plan.plan();
        let unsaved = self.platforms.iter().filter(|page| page.unsaved().next().is_some());
        let items = unsaved.filter_map(|page| plan.item(&page.key().platform, page.key().account));
        words::list(m, &items.map(|item| words::name(m, item)).collect::<Vec<_>>())
    }
}

/// The sheet: each command with its keys.
fn keys(ui: &Ui, m: &Messages) -> Option<Answer> {
    let mac = is_mac(ui.ctx());
    let closed = design::dialog(ui, &m.t("keys-title"), &m.t("keys-close"), |ui| {
        design::muted(ui, &m.t("keys-why"));
        design::section(ui, &m.t("keys-commands"));
        for shortcut in Shortcut::ALL {
            line(ui, &shortcut.named(m, mac), &shortcut.does(m));
        }
        design::section(ui, &m.t("keys-moves"));
        for (keys, does) in MOVES {
            line(ui, &m.t(keys), &m.t(does));
        }
    });
    closed.then_some(Answer::Closed)
}

fn line(ui: &mut Ui, keys: &str, does: &str) {
    design::line(ui);
    design::dated(ui, keys, |ui| design::body(ui, does));
}

/// The question, with three answers. Escape stays.
fn unsaved(ui: &Ui, m: &Messages, names: &str) -> Option<Answer> {
    let mut answer = None;
    let closed = design::dialog(ui, &m.t("unsaved-title"), &m.t("keys-close"), |ui| {
        design::body(ui, &m.tv("unsaved-why", &[("names", names.into())]));
        ui.add_space(space::M);
        design::wrapped(ui, |ui| {
            if Button::primary(&m.t("unsaved-copy")).icon(icon::COPY).show(ui).clicked() {
                answer = Some(Answer::CopyAndQuit);
            }
            if Button::secondary(&m.t("unsaved-close")).show(ui).clicked() {
                answer = Some(Answer::Quit);
            }
            if Button::secondary(&m.t("unsaved-stay")).show(ui).clicked() {
                answer = Some(Answer::Closed);
            }
        });
    });
    answer.or(closed.then_some(Answer::Closed))
}
