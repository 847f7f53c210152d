//! The fold from events to accounts: who took what back or corrected it, and which account an act belongs to.
//!
//! Events come from several machines and may be merged in any order, so everything here follows from the set of
//! events sorted by id, never from the order in which they were read.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::{Account, Added, Entry, Held, Record, Told, Usage};
use crate::journal::{AccountId, Act, ActKind, DeadlineId, DeviceId, Event, EventId, Own, What};

/// The newest event of this device that still stands and is no retraction itself: what undo takes back.
pub fn newest_standing(events: &[Event], device: DeviceId) -> Option<&Event> {
    let retracted = superseded(events, &places(events));
    let stands = |event: &&Event| event.device == device && !is_retraction(event) && !retracted.contains_key(&event.id);
    events.iter().filter(stands).max_by_key(|event| event.id)
}

/// What was taken back, and by which event (the first, if by several).
fn retractions(events: &[Event]) -> HashMap<EventId, EventId> {
    let mut retracted = HashMap::new();
    for event in events {
        if let What::Retracted { retracts } = event.what {
            let by = retracted.entry(retracts).or_insert(event.id);
            *by = event.id.min(*by);
        }
    }
    retracted
}

/// The place of each correction: the act that was told first. A correction of what is not there stands for itself.
fn places(events: &[Event]) -> HashMap<EventId, EventId> {
    let acts: HashMap<EventId, Option<EventId>> = events
        .iter()
        .filter_map(|event| match &event.what {
            // What is corrected was known before; anything else would go round in circles.
            What::Act(act) => Some((event.id, act.corrects.filter(|corrected| *corrected < event.id))),
            _ => None,
        })
        .collect();
    let corrected = |id: &EventId| acts.get(id).copied().flatten().filter(|corrected| acts.contains_key(corrected));
    let first = |id: EventId| std::iter::successors(Some(id), corrected).last().unwrap_or(id);
    acts.keys().map(|id| (*id, first(*id))).filter(|(id, place)| id != place).collect()
}

/// What no longer counts, and by which event. Of an act and its corrections the newest that was not taken back counts,
/// so taking a correction back brings back what it corrected.
fn superseded(events: &[Event], places: &HashMap<EventId, EventId>) -> HashMap<EventId, EventId> {
    let mut gone = retractions(events);
    let mut newest: HashMap<EventId, EventId> = HashMap::new();
    for (id, place) in places {
        if !gone.contains_key(id) {
            let counts = newest.entry(*place).or_insert(*id);
            *counts = (*counts).max(*id);
        }
    }
    for id in places.keys().chain(places.values()) {
        let place = places.get(id).unwrap_or(id);
        if let Some(counts) = newest.get(place).filter(|counts| *counts != id) {
            gone.entry(*id).or_insert(*counts);
        }
    }
    gone
}

fn is_retraction(event: &Event) -> bool {
    matches!(event.what, What::Retracted { .. })
}

/// Adds the events up.
pub(super) fn fold(events: &[Event]) -> Record {
    let places = places(events);
    let place = |id: EventId| places.get(&id).copied().unwrap_or(id);
    let retracted = superseded(events, &places);
    let mut events: Vec<&Event> = events.iter().filter(|event| !is_retraction(event)).collect();
    events.sort_by_key(|event| (place(event.id), event.id));
    events.dedup_by_key(|event| event.id);
    let mut fold = Fold::default();
    for event in events.iter().filter(|event| !retracted.contains_key(&event.id)) {
        fold.count(event, place(event.id));
    }
    Record {
        accounts: fold.accounts,
        usage: fold.usage,
        chosen: fold.chosen,
        told: tell(&events, &retracted),
        own: fold.own,
        held: fold.held,
    }
}

/// The whole history of each platform, with what was taken back.
fn tell(events: &[&Event], retracted: &HashMap<EventId, EventId>) -> BTreeMap<String, Vec<Told>> {
    // Where an account or a date is matters here, not whether its adding still stands.
    let mut homes: HashMap<AccountId, &str> = HashMap::new();
    let mut dated: HashMap<DeadlineId, &str> = HashMap::new();
    for event in events {
        match &event.what {
            What::AccountAdded { platform, .. } => drop(homes.insert(AccountId(event.id.0), platform)),
            What::Own(Own::DeadlineAdded { platform, .. }) => drop(dated.insert(DeadlineId(event.id.0), platform)),
            _ => {}
        }
    }
    let mut told: BTreeMap<String, Vec<Told>> = BTreeMap::new();
    for event in events {
        let platform = match &event.what {
            What::Act(Act { platform, .. }) | What::AccountAdded { platform, .. } | What::Held { platform, .. } => {
                Some(platform.as_str())
            }
            What::AccountRenamed { account, .. } | What::AccountRemoved { account } => homes.get(account).copied(),
            What::Own(own) => own.platform().or_else(|| dated.get(&own.deadline()?).copied()),
            What::Retracted { .. } => None,
        };
        if let Some(platform) = platform {
            let retracted_by = retracted.get(&event.id).copied();
            told.entry(platform.to_owned()).or_default().push(Told { event: (*event).clone(), retracted_by });
        }
    }
    told
}

/// The state so far.
#[derive(Default)]
struct Fold {
    accounts: Vec<Account>,
    usage: BTreeMap<String, Usage>,
    /// The platforms of which the first thing said about their use was that they are used.
    chosen: BTreeSet<String>,
    disowned: HashSet<String>,
    removed: HashSet<AccountId>,
    own: Added,
    held: BTreeMap<(String, String), Held>,
}

impl Fold {
    fn count(&mut self, event: &Event, place: EventId) {
        match &event.what {
            What::Act(act) => self.act(event, act, place),
            What::AccountAdded { platform, handle } => self.add(AccountId(event.id.0), platform, handle),
            What::AccountRenamed { account, handle } => {
                if let Some(known) = self.accounts.iter_mut().find(|known| known.id == Some(*account)) {
                    known.handle = Some(handle.clone());
                }
            }
            What::AccountRemoved { account } => self.remove(*account),
            What::Own(own) => {
                self.own.count(event, own);
                // Who adds a date there uses it after all. Who said nothing of it has not chosen it either: that
                // would end the reminders of everything else.
                if let Own::DeadlineAdded { platform, .. } = own
                    && let Some(usage) = self.usage.get_mut(platform)
                {
                    *usage = Usage::Used;
                }
            }
            What::Held { platform, point, claim } => {
                let held = Held { id: event.id, at: event.at, claim: claim.clone() };
                self.held.insert((platform.clone(), point.clone()), held);
            }
            What::Retracted { .. } => {}
        }
    }

    fn act(&mut self, event: &Event, act: &Act, place: EventId) {
        if act.account.is_some_and(|account| self.removed.contains(&account)) {
            // It went with its account.
            return;
        }
        let here = |known: &Account| known.platform == act.platform;
        let own = self.accounts.iter().position(|known| here(known) && known.id == act.account);
        // Whether a platform is used concerns no account more than another.
        let of_any = act.account.is_none() || matches!(act.act, ActKind::Used | ActKind::NotUsed);
        // What was done on an account that is not known (its adding was taken back) is never another named one's.
        let index =
            own.or_else(|| self.accounts.iter().position(|known| here(known) && (of_any || known.id.is_none())));
        let account = match index.and_then(|index| self.accounts.get_mut(index)) {
            Some(account) => account,
            None => self.accounts.push_mut(nameless(&act.platform)),
        };
        account.history.push(Entry { id: event.id, place, at: event.at, act: act.clone() });
        match act.act {
            ActKind::NotUsed => {
                self.disowned.insert(act.platform.clone());
            }
            ActKind::Used if !self.disowned.contains(&act.platform) => {
                self.chosen.insert(act.platform.clone());
            }
            _ => {}
        }
        let usage = if act.act == ActKind::NotUsed { Usage::NotUsed } else { Usage::Used };
        self.usage.insert(act.platform.clone(), usage);
    }

    fn add(&mut self, id: AccountId, platform: &str, handle: &str) {
        let unnamed = |known: &&mut Account| known.platform == platform && known.id.is_none();
        let account = match self.accounts.iter_mut().find(unnamed) {
            Some(account) => account,
            None => self.accounts.push_mut(nameless(platform)),
        };
        account.id = Some(id);
        account.handle = Some(handle.to_owned());
        self.usage.insert(platform.to_owned(), Usage::Used);
    }

    fn remove(&mut self, account: AccountId) {
        let Some(index) = self.accounts.iter().position(|known| known.id == Some(account)) else {
            return;
        };
        let platform = self.accounts.remove(index).platform;
        self.removed.insert(account);
        // With its last account a platform is as if nothing had been said of it.
        if self.accounts.iter().all(|known| known.platform != platform) {
            self.usage.remove(&platform);
        }
    }
}

fn nameless(platform: &str) -> Account {
    Account { platform: platform.to_owned(), id: None, handle: None, history: Vec::new() }
}
