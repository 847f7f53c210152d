//! What is promised of reminders: of every reason when it speaks, and the laws over any history and any wake-ups.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

#[path = "promise/catalogue.rs"]
mod catalogue;
#[path = "promise/hours.rs"]
mod hours;
#[path = "promise/laws.rs"]
mod laws;
#[path = "promise/reasons.rs"]
mod reasons;
#[path = "promise/world.rs"]
mod world;
