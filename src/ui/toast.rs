//! The toast: says what was recorded, with the way back; or what went wrong, with its remedy.

use std::time::{Duration, Instant};

use eframe::egui::Ui;

use super::design::{self, Button, size};
use super::icon;
use super::keys::{Shortcut, is_mac};
use super::view::{Command, View};
use crate::desk::Action;
use crate::journal::EventId;

/// How long a toast stays: long enough to read it twice.
const STAYS: Duration = Duration::from_secs(12);
/// One that says what went wrong stays longer.
const ERROR_STAYS: Duration = Duration::from_secs(60);

/// A short message over the page.
#[derive(Clone, Debug)]
pub struct Toast {
    text: String,
    undo: Option<EventId>,
    error: bool,
    since: Instant,
}

impl Toast {
    /// Something was done.
    pub fn done(text: String) -> Self {
        Self { text, undo: None, error: false, since: Instant::now() }
    }

    /// Something was recorded, and can be taken back.
    pub fn recorded(text: String, event: EventId) -> Self {
        Self { undo: Some(event), ..Self::done(text) }
    }

    /// Something went wrong.
    pub fn error(text: String) -> Self {
        Self { error: true, ..Self::done(text) }
    }

    /// How long it still stays.
    fn left(&self) -> Duration {
        let stays = if self.error { ERROR_STAYS } else { STAYS };
        stays.saturating_sub(self.since.elapsed())
    }

    /// Shows it at the foot of the page, which begins at `page` of the window. Says whether its time is over.
    pub fn ui(&self, ui: &mut Ui, view: &View<'_>, page: f32) -> bool {
        let left = self.left();
        if left.is_zero() {
            return true;
        }
        ui.ctx().request_repaint_after(left);
        let buttons = if self.undo.is_some() { size::TOAST_UNDO } else { size::TOAST_CLOSE };
        design::toast(ui, page, self.error, &self.text, buttons, |ui| {
            let close = view.t("toast-close");
            if Button::quiet("").icon(icon::CLOSE).named(&close).show(ui).clicked() {
                view.send(Command::Dismiss);
            }
            if let Some(event) = self.undo
                && Button::secondary(&Shortcut::Undo.label(view.m))
                    .tip(&Shortcut::Undo.tooltip(view.m, is_mac(ui.ctx())))
                    .icon(icon::UNDO)
                    .small()
                    .show(ui)
                    .clicked()
            {
                view.send(Command::Act(Action::Retract(event)));
            }
        });
        false
    }
}
