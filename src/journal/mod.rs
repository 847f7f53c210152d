//! The append-only history: one event a line in `journal.jsonl`, never rewritten.
//!
//! This room reads, appends and merges; what the events add up to is the record's business. It gets its file and the
//! instant handed in and knows nothing else of ours.

mod event;
mod file;
pub(crate) mod folder;
mod id;
mod lines;
mod own;

pub use event::{AccountId, Act, ActKind, Detail, DeviceId, Event, EventId, Reasons, SCHEMA, Said, What};
pub use file::{Journal, JournalError, Notice};
pub use own::{DeadlineId, Own, OwnDay, OwnDeadline, OwnPlatform};
