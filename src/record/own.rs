//! What a person added of their own, and how it stands now: platforms, and dates that they were told.

use chrono::NaiveDate;

use crate::journal::{DeadlineId, Event, Own, OwnDeadline, OwnPlatform};

/// A platform that the person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedPlatform {
    /// Its id.
    pub id: String,
    /// What the person says of it.
    pub own: OwnPlatform,
    /// The day on which they added it, or last changed it.
    pub on: NaiveDate,
}

/// A date that the person added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddedDeadline {
    /// Its id.
    pub id: DeadlineId,
    /// The platform that it is about.
    pub platform: String,
    /// What the person was told.
    pub own: OwnDeadline,
    /// The day on which they added it, or last changed it.
    pub on: NaiveDate,
}

/// What the person added of their own, in the order in which it was added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// Platforms.
    pub platforms: Vec<AddedPlatform>,
    /// Dates, of these platforms and of others.
    pub deadlines: Vec<AddedDeadline>,
}

impl Added {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.platforms.is_empty() && self.deadlines.is_empty()
    }

    /// A platform by its id.
    pub fn platform(&self, id: &str) -> Option<&AddedPlatform> {
        self.platforms.iter().find(|platform| platform.id == id)
    }

    /// A date by its id.
    pub fn deadline(&self, id: DeadlineId) -> Option<&AddedDeadline> {
        self.deadlines.iter().find(|deadline| deadline.id == id)
    }

    /// The dates of a platform.
    pub fn deadlines_of<'a>(&'a self, platform: &'a str) -> impl Iterator<Item = &'a AddedDeadline> {
        self.deadlines.iter().filter(move |deadline| deadline.platform == platform)
    }

    /// Takes in the next event. What changes something that is not there changes nothing.
    pub(super) fn count(&mut self, event: &Event, own: &Own) {
        let on = event.at.date_naive();
        match own {
            Own::PlatformAdded { platform: id, own } => match self.find(id) {
                // Two machines gave one name to the same thing.
                Some(known) => (known.own, known.on) = (own.clone(), on),
                None => self.platforms.push(AddedPlatform { id: id.clone(), own: own.clone(), on }),
            },
            Own::PlatformChanged { platform: id, own } => {
                if let Some(known) = self.find(id) {
                    (known.own, known.on) = (own.clone(), on);
                }
            }
            Own::PlatformRemoved { platform: id } => {
                if self.find(id).is_some() {
                    self.platforms.retain(|known| known.id != *id);
                    self.deadlines.retain(|known| known.platform != *id);
                }
            }
            Own::DeadlineAdded { platform, own } => {
                let (id, platform) = (DeadlineId(event.id.0), platform.clone());
                self.deadlines.push(AddedDeadline { id, platform, own: own.clone(), on });
            }
            Own::DeadlineChanged { deadline, own } => {
                if let Some(known) = self.deadlines.iter_mut().find(|known| known.id == *deadline) {
                    (known.own, known.on) = (own.clone(), on);
                }
            }
            Own::DeadlineRemoved { deadline } => self.deadlines.retain(|known| known.id != *deadline),
        }
    }

    fn find(&mut self, id: &str) -> Option<&mut AddedPlatform> {
        self.platforms.iter_mut().find(|known| known.id == id)
    }
}
