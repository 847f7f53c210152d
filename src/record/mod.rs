//! What the journal's events add up to: a person's accounts and what happened with each.
//!
//! Pure: events in, state out. It judges nothing by date; that is the plan's business.

use std::collections::{BTreeMap, BTreeSet};

use crate::journal::{AccountId, Act, Event, EventId};

mod fold;
mod objection;
mod own;

pub use fold::newest_standing;
pub use objection::{Objection, State};
pub use own::{Added, AddedDeadline, AddedPlatform};

/// One act of the history that counts, with the event it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The event.
    pub id: EventId,
    /// Where it stands in the order of what happened: the event itself, or of a correction the one first told.
    pub place: EventId,
    /// When it was written down.
    pub at: chrono::DateTime<chrono::FixedOffset>,
    /// What happened.
    pub act: Act,
}

/// One entry of the whole history as a person sees it: also what was taken back or corrected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The event.
    pub event: Event,
    /// Taken back or corrected later, by this event.
    pub retracted_by: Option<EventId>,
}

/// Which of several claims held for the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The event.
    pub id: EventId,
    /// When it was written down.
    pub at: chrono::DateTime<chrono::FixedOffset>,
    /// Id of the claim.
    pub claim: String,
}

/// An account of the person's on a platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Platform id.
    pub platform: String,
    /// Its id; none while it has no name.
    pub id: Option<AccountId>,
    /// Its name.
    pub handle: Option<String>,
    /// What happened, in the order in which it was written down; only what counts.
    pub history: Vec<Entry>,
}

/// Whether the person uses a platform, as far as they told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Usage {
    /// They said nothing of it.
    #[default]
    Unknown,
    /// They said so, added an account or did something there.
    Used,
    /// They said they do not, and nothing since shows otherwise.
    NotUsed,
}

/// Everything the person told us.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    accounts: Vec<Account>,
    usage: BTreeMap<String, Usage>,
    chosen: BTreeSet<String>,
    told: BTreeMap<String, Vec<Told>>,
    own: Added,
    held: BTreeMap<(String, String), Held>,
}

impl Record {
    /// Adds the events up. The same set gives the same record, in whatever order it comes.
    pub fn of(events: &[Event]) -> Self {
        fold::fold(events)
    }

    /// All accounts, in the order in which they appeared.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// The accounts on a platform; empty while nothing is known of it.
    pub fn on<'a>(&'a self, platform: &'a str) -> impl Iterator<Item = &'a Account> {
        self.accounts.iter().filter(move |account| account.platform == platform)
    }

    /// The account with this id.
    pub fn account(&self, id: AccountId) -> Option<&Account> {
        self.accounts.iter().find(|account| account.id == Some(id))
    }

    /// Everything that was written down about a platform and its accounts, oldest first, also of accounts that were
    /// removed. What was taken back is marked; the taking back itself is no entry.
    pub fn history(&self, platform: &str) -> Vec<Told> {
        self.told.get(platform).cloned().unwrap_or_default()
    }

    /// What the person added of their own.
    pub fn own(&self) -> &Added {
        &self.own
    }

    /// Which claim held for the person, of a point on which sources disagree about a platform.
    pub fn held(&self, platform: &str, point: &str) -> Option<&Held> {
        self.held.get(&(platform.to_owned(), point.to_owned()))
    }

    /// Whether the person said which platforms they use: at least one that they use still. Doing something somewhere
    /// says nothing of other platforms; nor does a "used" that only takes a "not used" back.
    pub fn chose(&self) -> bool {
        self.chosen.iter().any(|platform| self.uses(platform) == Usage::Used)
    }

    /// Whether the person uses a platform.
    pub fn uses(&self, platform: &str) -> Usage {
        self.usage.get(platform).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
