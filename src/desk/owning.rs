//! What a person adds of their own, before it is written down: whether it can be.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};

use super::{Desk, DeskError, shortened};
use crate::catalog::lint::{Code, MAX_NAME};
use crate::catalog::{Deed, Platform, typed};
use crate::journal::{DeadlineId, Own, OwnDay, OwnDeadline, OwnPlatform, What};
use crate::own;

/// The longest words about a date, in characters.
pub const LONGEST_OWN_NOTE: usize = 500;

/// How long ago a date can be, in days. Ours: what is longer ago asks nothing of anybody.
const LONG_AGO: u64 = 366;

/// How far ahead a date can be, in days. Ours: nobody announces further than some years; it is a slip of the keys.
const FARTHEST: u64 = 5 * 366;

/// What a person wants with something of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnAction {
    /// Add a platform, perhaps with the date that they were told.
    AddPlatform(OwnPlatform, Option<OwnDeadline>),
    /// Describe a platform anew.
    ChangePlatform {
        /// Its id.
        platform: String,
        /// What they say of it now.
        own: OwnPlatform,
    },
    /// Keep a platform no longer.
    RemovePlatform {
        /// Its id.
        platform: String,
    },
    /// Add a date to a platform.
    AddDeadline {
        /// The platform's id.
        platform: String,
        /// What they were told.
        own: OwnDeadline,
    },
    /// Change a date.
    ChangeDeadline {
        /// Which.
        deadline: DeadlineId,
        /// What it is now.
        own: OwnDeadline,
    },
    /// Keep a date no longer.
    RemoveDeadline {
        /// Which.
        deadline: DeadlineId,
    },
}

/// A part of what a person types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnPart {
    /// The platform's name.
    Name,
    /// The company's name.
    Company,
    /// The words about a date.
    Note,
}

impl OwnPart {
    /// The word for it in messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Company => "company",
            Self::Note => "note",
        }
    }

    /// The longest that it can be, in characters.
    pub fn longest(self) -> usize {
        match self {
            Self::Name | Self::Company => MAX_NAME,
            Self::Note => LONGEST_OWN_NOTE,
        }
    }
}

/// Why something of one's own cannot be added as it was told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnError {
    /// The platform has no name.
    #[error("no name")]
    NoName,
    /// A text cannot be kept as it is.
    #[error("{0:?}: {1:?}")]
    Text(OwnPart, Code),
    /// It is no plain https page.
    #[error("{0:?}: {1:?}")]
    Page(String, Code),
    /// It is no ordinary e-mail address.
    #[error("no address: {0:?}")]
    Email(String),
    /// A platform of this name is there already.
    #[error("{0} is there already")]
    Same(String),
    /// The date lies long ago.
    #[error("{0} is long ago")]
    LongAgo(NaiveDate),
    /// The date lies further ahead than can be right.
    #[error("{0} is far ahead")]
    Far(NaiveDate),
    /// There is nothing to do on the platform of this id, so no date counts.
    #[error("nothing to do on {0}")]
    NothingToDo(String),
    /// It has no such thing: a platform has no date of its own, and a date no name.
    #[error("no {0} there")]
    NotOf(&'static str),
    /// Several are there, and none was named: these.
    #[error("one of {0:?}")]
    Which(Vec<String>),
    /// There is nothing of one's own by this id.
    #[error("nothing by {0:?}")]
    Unknown(String),
}

impl Desk {
    /// Turns what a person wants with something of their own into events that can be written.
    pub(super) fn owned(&self, action: OwnAction) -> Result<Vec<What>, DeskError> {
        let events = match action {
            OwnAction::AddPlatform(own, deadline) => {
                let own = described(own)?;
                self.unlike(&own.name, None)?;
                let platform = self.new_own_id(&own.name);
                let deadline = deadline.map(|own| self.dated(own)).transpose()?;
                let deadline = deadline.map(|own| Own::DeadlineAdded { platform: platform.clone(), own });
                [Own::PlatformAdded { platform, own }].into_iter().chain(deadline).collect()
            }
            OwnAction::ChangePlatform { platform, own } => {
                self.own_platform(&platform)?;
                let own = described(own)?;
                self.unlike(&own.name, Some(&platform))?;
                vec![Own::PlatformChanged { platform, own }]
            }
            OwnAction::RemovePlatform { platform } => {
                self.own_platform(&platform)?;
                vec![Own::PlatformRemoved { platform }]
            }
            OwnAction::AddDeadline { platform, own } => {
                let platform = self.platform(&platform)?;
                if !can_count(platform) {
                    return Err(OwnError::NothingToDo(platform.id.clone()).into());
                }
                vec![Own::DeadlineAdded { platform: platform.id.clone(), own: self.dated(own)? }]
            }
            OwnAction::ChangeDeadline { deadline, own } => {
                self.own_deadline(deadline)?;
                vec![Own::DeadlineChanged { deadline, own: self.dated(own)? }]
            }
            OwnAction::RemoveDeadline { deadline } => {
                self.own_deadline(deadline)?;
                vec![Own::DeadlineRemoved { deadline }]
            }
        };
        Ok(events.into_iter().map(What::Own).collect())
    }

    /// The day that a date comes to, or what is wrong with it.
    pub fn own_day(&self, day: OwnDay) -> Result<NaiveDate, OwnError> {
        let (last, today) = (day.last(), self.today());
        if Some(last) < today.checked_sub_days(Days::new(LONG_AGO)) {
            return Err(OwnError::LongAgo(day.told()));
        }
        match today.checked_add_days(Days::new(FARTHEST)) {
            Some(farthest) if last > farthest => Err(OwnError::Far(day.told())),
            _ => Ok(last),
        }
    }

    fn dated(&self, own: OwnDeadline) -> Result<OwnDeadline, OwnError> {
        self.own_day(own.day)?;
        Ok(OwnDeadline { day: own.day, note: line(own.note, OwnPart::Note)? })
    }

    fn own_platform(&self, id: &str) -> Result<(), OwnError> {
        let known = self.record.own().platform(id).is_some();
        if known { Ok(()) } else { Err(OwnError::Unknown(shortened(id))) }
    }

    fn own_deadline(&self, id: DeadlineId) -> Result<(), OwnError> {
        let known = self.record.own().deadline(id).is_some();
        if known { Ok(()) } else { Err(OwnError::Unknown(id.short())) }
    }

    /// Nothing else in the list is called so: two of one name are not told apart.
    fn unlike(&self, name: &str, but: Option<&str>) -> Result<(), OwnError> {
        let called = |platform: &&Platform| {
            [&platform.name.nl, &platform.name.en].iter().any(|other| other.to_lowercase() == name.to_lowercase())
        };
        let others = self.catalog.platforms().map(|(_, platform)| platform);
        match others.filter(|platform| Some(platform.id.as_str()) != but).find(called) {
            Some(platform) => Err(OwnError::Same(platform.id.clone())),
            None => Ok(()),
        }
    }

    /// An id that nothing has or ever had: acts of another platform would come back under it.
    fn new_own_id(&self, name: &str) -> String {
        let known = self.catalog.platforms().map(|(_, platform)| platform.id.as_str());
        let told = self.journal.events().iter().filter_map(|event| match &event.what {
            What::Own(own) => own.platform(),
            What::Act(act) => Some(act.platform.as_str()),
            What::AccountAdded { platform, .. } => Some(platform.as_str()),
            _ => None,
        });
        own::new_id(name, &known.chain(told).collect::<BTreeSet<_>>())
    }
}

/// Whether a date counts down there.
pub fn can_count(platform: &Platform) -> bool {
    platform.deed != Deed::Nothing && !platform.retired
}

fn described(own: OwnPlatform) -> Result<OwnPlatform, OwnError> {
    let some = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let (email, page) = (some(own.email), some(own.page));
    if let Some(email) = email.as_ref().filter(|email| !typed::is_email(email)) {
        return Err(OwnError::Email(shortened(email)));
    }
    if let Some(page) = &page {
        typed::page(page).map_err(|code| OwnError::Page(shortened(page), code))?;
    }
    Ok(OwnPlatform {
        name: line(Some(own.name), OwnPart::Name)?.ok_or(OwnError::NoName)?,
        company: line(own.company, OwnPart::Company)?,
        email,
        page,
    })
}

fn line(text: Option<String>, part: OwnPart) -> Result<Option<String>, OwnError> {
    let Some(text) = text else { return Ok(None) };
    typed::line(&text, part.longest()).map_err(|code| OwnError::Text(part, code))
}
