//! `remind`, as the system runs it: the real program on a session bus of its own, with what shows notifications there.
//! What this needs is installed by `./test`.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

#[path = "remind/bad_input.rs"]
mod bad_input;
#[path = "remind/desktop.rs"]
mod desktop;
#[path = "remind/machine.rs"]
mod machine;
#[path = "remind/service.rs"]
mod service;
#[path = "remind/year.rs"]
mod year;
