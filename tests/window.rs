//! The window, as a person meets it who listens to it: everything is found, read and pressed by role and name.
//!
//! Each window has a data folder of its own and an outside world that only takes notes: nothing is really opened,
//! and the clock says what the test says.
#![cfg(feature = "window")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

#[path = "window/acts.rs"]
mod acts;
#[path = "window/afterwards.rs"]
mod afterwards;
#[path = "support/states.rs"]
mod all_states;
#[path = "window/answers.rs"]
mod answers;
#[path = "window/authority.rs"]
mod authority;
#[path = "window/checklist.rs"]
mod checklist;
#[path = "window/crisp.rs"]
mod crisp;
#[path = "window/everything.rs"]
mod everything;
#[path = "window/finding.rs"]
mod finding;
#[path = "window/first.rs"]
mod first;
#[path = "../examples/gallery/ui.rs"]
mod gallery;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/law.rs"]
mod law;
#[path = "window/letters.rs"]
mod letters;
#[path = "window/listening.rs"]
mod listening;
#[path = "window/longer.rs"]
mod longer;
#[path = "window/looks.rs"]
mod looks;
#[path = "window/machines.rs"]
mod machines;
#[path = "support/made.rs"]
mod made;
#[path = "window/odd.rs"]
mod odd;
#[path = "window/overview.rs"]
mod overview;
#[path = "window/own.rs"]
mod own;
#[path = "window/page.rs"]
mod page;
#[path = "support/painted.rs"]
mod painted;
#[path = "window/people.rs"]
mod people;
#[path = "window/reminders.rs"]
mod reminders;
#[path = "window/settings.rs"]
mod settings;
#[path = "window/sizes.rs"]
mod sizes;
#[path = "window/states.rs"]
mod states;
#[path = "support/window.rs"]
mod support;
#[path = "window/time.rs"]
mod time;
#[path = "window/toasts.rs"]
mod toasts;
#[path = "window/trust.rs"]
mod trust;
