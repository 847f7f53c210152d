//! Bezwaar gets people out of AI training in time, and proves it.
//!
//! Data goes round in one direction: the [`catalog`] (what companies do) and the [`journal`] (what the person did,
//! added up in the [`record`]) come in, the [`plan`] turns them into what to do now, a face ([`cli`] or `ui`) shows
//! it, and an action comes back to the [`desk`], the only writer. `ARCHITECTURE.md` has the picture.

mod asset;
pub mod calendar;
pub mod catalog;
pub mod cli;
pub mod date;
pub mod desk;
pub mod desktop;
pub mod explain;
pub mod i18n;
pub mod journal;
pub mod lang;
pub mod letter;
mod near;
pub mod own;
pub mod plan;
pub mod record;
pub mod reminded;
pub mod search;
pub mod settings;
#[cfg(feature = "window")]
pub mod ui;
pub mod words;
