//! The toast: says what was recorded, with the way back; or what went wrong, with its remedy.

use std::path::PathBuf;
use std::time::Duration;

use eframe::egui::Ui;

use super::design;
use super::icon;
use super::keys::{Shortcut, is_mac};
use super::view::{Command, View};
use crate::desk::Action;
use crate::journal::EventId;

/// How long a toast stays, in seconds: long enough to read it twice.
const STAYS: f64 = 12.0; // no length: seconds
/// One that says what went wrong stays longer.
const ERROR_STAYS: f64 = 60.0; // no length: seconds

/// A short message over the page.
#[derive(Clone, Debug)]
pub struct Toast {
    text: String,
    way: Way,
    error: bool,
    clock: Option<Clock>,
}

/// What can be done about it.
#[derive(Clone, Debug)]
enum Way {
    /// Nothing: it tells.
    None,
    /// Take it back, with this.
    Back(Action),
    /// Open this calendar file.
    Calendar(PathBuf),
    /// Open this file.
    Open(PathBuf),
    /// Open this address oneself.
    Copy(String),
}

/// How long it has been shown; from its first frame on.
#[derive(Clone, Copy, Debug)]
struct Clock {
    born: f64,
    seen: f64,
    left: f64,
    /// Somebody is at it, and its time stands still.
    held: bool,
}

/// Where a toast may stand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place {
    /// Where the page begins, from the window's left.
    pub left: f32,
    /// How much stands still at the window's foot.
    pub foot: f32,
}

impl Toast {
    /// Something was done.
    pub fn done(text: String) -> Self {
        Self { text, way: Way::None, error: false, clock: None }
    }

    /// Something was recorded, in one event or several at once, and can be taken back.
    pub fn recorded(text: String, events: Vec<EventId>) -> Self {
        let back = match events.as_slice() {
            [event] => Action::Retract(*event),
            _ => Action::RetractAll(events),
        };
        Self::undoable(text, back)
    }

    /// Something was done that can be taken back with an action.
    pub fn undoable(text: String, back: Action) -> Self {
        Self { way: Way::Back(back), ..Self::done(text) }
    }

    /// A calendar file was made.
    pub fn made(text: String, file: PathBuf) -> Self {
        Self { way: Way::Calendar(file), ..Self::done(text) }
    }

    /// Something was kept as a file.
    pub fn kept(text: String, file: PathBuf) -> Self {
        Self { way: Way::Open(file), ..Self::done(text) }
    }

    /// What takes back what it says.
    pub fn back(&self) -> Option<&Action> {
        match &self.way {
            Way::Back(action) => Some(action),
            _ => None,
        }
    }

    /// Something went wrong.
    pub fn error(text: String) -> Self {
        Self { error: true, ..Self::done(text) }
    }

    /// A page could not be opened: its address is there to be copied.
    pub fn unopened(text: String, url: String) -> Self {
        Self { way: Way::Copy(url), ..Self::error(text) }
    }

    /// Shows it at the foot of the page. Says whether its time is over.
    pub fn ui(&mut self, ui: &Ui, view: &View<'_>, place: Place) -> bool {
        let now = ui.input(|input| input.time);
        let stays = if self.error { ERROR_STAYS } else { STAYS };
        let clock = self.clock.get_or_insert(Clock { born: now, seen: now, left: stays, held: false });
        if !clock.held {
            clock.left -= now - clock.seen;
        }
        clock.seen = now;
        if clock.left <= 0.0 {
            return true;
        }
        let way = match &self.way {
            Way::None => None,
            Way::Back(_) => {
                Some((icon::UNDO, Shortcut::Undo.label(view.m), Shortcut::Undo.tooltip(view.m, is_mac(ui.ctx()))))
            }
            Way::Calendar(file) => Some((icon::CALENDAR, view.t("export-open"), file.display().to_string())),
            Way::Open(file) => Some((icon::DOCUMENT, view.t("kept-open"), file.display().to_string())),
            Way::Copy(url) => Some((icon::LINK, view.t("copy-link"), url.clone())),
        };
        let toast = design::Toast {
            text: &self.text,
            error: self.error,
            way: way.as_ref().map(|(icon, words, tip)| (*icon, words.as_str(), tip.as_str())),
            close: &view.t("toast-close"),
            age: (now - clock.born) as f32,
            left: place.left,
            foot: place.foot,
        };
        let shown = toast.show(ui);
        clock.held = shown.held;
        if !shown.held {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(clock.left));
        }
        if shown.way {
            match &self.way {
                Way::None => {}
                Way::Back(action) => view.send(Command::Act(action.clone())),
                Way::Calendar(file) | Way::Open(file) => view.send(Command::OpenFile(file.clone())),
                Way::Copy(url) => view.send(Command::Copy { text: url.clone(), said: "copied-link" }),
            }
        } else if shown.close {
            view.send(Command::Dismiss);
        }
        false
    }
}
