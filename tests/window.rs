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
#[path = "window/checklist.rs"]
mod checklist;
#[path = "window/everything.rs"]
mod everything;
#[path = "window/first.rs"]
mod first;
#[path = "window/keyboard.rs"]
mod keyboard;
#[path = "window/listening.rs"]
mod listening;
#[path = "window/machines.rs"]
mod machines;
#[path = "window/overview.rs"]
mod overview;
#[path = "window/page.rs"]
mod page;
#[path = "window/people.rs"]
mod people;
#[path = "window/settings.rs"]
mod settings;
#[path = "window/sizes.rs"]
mod sizes;
#[path = "support/window.rs"]
mod support;
#[path = "window/time.rs"]
mod time;
#[path = "window/toasts.rs"]
mod toasts;
