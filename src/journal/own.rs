//! What a person adds of their own: a platform that the catalogue does not have, and a date that they were told.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A date of the person's own: the id of the event that added it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeadlineId(pub Uuid);

impl DeadlineId {
    /// The id as people see and type it: its last eight digits, which are random.
    pub fn short(self) -> String {
        format!("{:08x}", self.0.as_u128() & 0xffff_ffff)
    }
}

/// A platform as the person describes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPlatform {
    /// Its name.
    pub name: String,
    /// The company behind it; none: the person does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// The address that the company takes objections at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The company's form or page for it; https only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<String>,
}

/// The day that somebody was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OwnDay {
    /// It holds from this day on: the last full day is the one before.
    From(NaiveDate),
    /// The last full day itself.
    LastDay(NaiveDate),
}

impl OwnDay {
    /// The last full day to object; it ends at local midnight after it.
    pub fn last(self) -> NaiveDate {
        match self {
            Self::From(day) => day.checked_sub_days(Days::new(1)).unwrap_or(day),
            Self::LastDay(day) => day,
        }
    }

    /// The day as it was told.
    pub fn told(self) -> NaiveDate {
        match self {
            Self::From(day) | Self::LastDay(day) => day,
        }
    }
}

/// A date as the person was told it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnDeadline {
    /// The day.
    pub day: OwnDay,
    /// The person's own words about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Something of the person's own was added, changed or removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event")]
pub enum Own {
    /// A platform was added. Told again under the same id, the newest telling holds.
    #[serde(rename = "own-platform")]
    PlatformAdded {
        /// Its id: `own-` and what the desk made of its name.
        platform: String,
        /// What the person said of it.
        own: OwnPlatform,
    },
    /// A platform is described anew.
    #[serde(rename = "own-platform-changed")]
    PlatformChanged {
        /// Its id.
        platform: String,
        /// What the person says of it now.
        own: OwnPlatform,
    },
    /// A platform is no longer kept, nor the dates added to it.
    #[serde(rename = "own-platform-removed")]
    PlatformRemoved {
        /// Its id.
        platform: String,
    },
    /// A date was added to a platform, of the catalogue or of one's own. The event's id is the date's.
    #[serde(rename = "own-deadline")]
    DeadlineAdded {
        /// The platform's id.
        platform: String,
        /// What the person was told.
        own: OwnDeadline,
    },
    /// A date is another one.
    #[serde(rename = "own-deadline-changed")]
    DeadlineChanged {
        /// Which.
        deadline: DeadlineId,
        /// What it is now.
        own: OwnDeadline,
    },
    /// A date is no longer kept.
    #[serde(rename = "own-deadline-removed")]
    DeadlineRemoved {
        /// Which.
        deadline: DeadlineId,
    },
}

impl Own {
    /// The word for it in `show --json` and in the journal.
    pub fn word(&self) -> &'static str {
        match self {
            Self::PlatformAdded { .. } => "own-platform",
            Self::PlatformChanged { .. } => "own-platform-changed",
            Self::PlatformRemoved { .. } => "own-platform-removed",
            Self::DeadlineAdded { .. } => "own-deadline",
            Self::DeadlineChanged { .. } => "own-deadline-changed",
            Self::DeadlineRemoved { .. } => "own-deadline-removed",
        }
    }

    /// The platform, where the event itself names it.
    pub fn platform(&self) -> Option<&str> {
        match self {
            Self::PlatformAdded { platform, .. } | Self::PlatformChanged { platform, .. } => Some(platform),
            Self::PlatformRemoved { platform } | Self::DeadlineAdded { platform, .. } => Some(platform),
            Self::DeadlineChanged { .. } | Self::DeadlineRemoved { .. } => None,
        }
    }

    /// The date that was changed or removed.
    pub fn deadline(&self) -> Option<DeadlineId> {
        match self {
            Self::DeadlineChanged { deadline, .. } | Self::DeadlineRemoved { deadline } => Some(*deadline),
            _ => None,
        }
    }
}
