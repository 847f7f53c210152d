//! What can stand on a line of the journal.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::date::PartialDate;

/// The schema that this program writes. A line of a newer one is kept untouched and ignored.
pub const SCHEMA: u32 = 1;

/// A UUIDv7. Its time is at least one millisecond after that of every event known when it was made, so that order
/// holds whatever the clock does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(pub Uuid);

/// The copy of the program that wrote an event: one per data folder and machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DeviceId(pub Uuid);

/// An account: the id of the event that added it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub Uuid);

impl AccountId {
    /// The id as people see and type it: its last eight digits, which are random.
    pub fn short(self) -> String {
        format!("{:08x}", self.0.as_u128() & 0xffff_ffff)
    }
}

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Schema version of the line.
    pub schema: u32,
    /// Identity; the journal is a set of these.
    pub id: EventId,
    /// When it was written down, by the clock the program was given.
    pub at: DateTime<FixedOffset>,
    /// Who wrote it down.
    pub device: DeviceId,
    /// What happened.
    #[serde(flatten)]
    pub what: What,
}

/// What an event says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum What {
    /// Something the person did or received about a platform.
    Act(Act),
    /// An account got a name. The first one on a platform names the account that was there without one, with its
    /// history. The event's id is the account's.
    AccountAdded {
        /// Platform id.
        platform: String,
        /// User name, profile address or the e-mail address it is under.
        handle: String,
    },
    /// An account got another name.
    AccountRenamed {
        /// The account.
        account: AccountId,
        /// Its new name.
        handle: String,
    },
    /// An account is no longer kept in the checklist.
    AccountRemoved {
        /// The account.
        account: AccountId,
    },
    /// Another event is taken back: it stays in the file and counts no more.
    Retracted {
        /// The event taken back.
        retracts: EventId,
    },
}

/// Something the person did or received.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// Platform id.
    pub platform: String,
    /// The account, if it has a name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account: Option<AccountId>,
    /// What it is.
    pub act: ActKind,
    /// On which day; a month for what one only remembers.
    pub on: PartialDate,
    /// Id of the route used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// The person's own note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The text that was sent, word for word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// Kind of an act; the words of `bezwaar record`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActKind {
    /// A page was opened.
    Opened,
    /// The objection was sent.
    Sent,
    /// It was not sent after all; the note says why.
    NotSent,
    /// The company confirmed receipt.
    Received,
    /// The company honours the objection.
    Granted,
    /// The company refused.
    Refused,
    /// The company takes more time.
    Extended,
    /// The company asks who the person is.
    IdentityAsked,
    /// The company says it cannot take action.
    NoAction,
    /// The message came back undelivered.
    Bounced,
    /// The person took the objection back.
    Withdrawn,
    /// A setting was switched off.
    SwitchedOff,
    /// A setting was on again.
    SwitchedOn,
    /// The person does not use the platform.
    NotUsed,
    /// The person uses the platform.
    Used,
    /// A complaint was made to an authority.
    Complained,
}

impl ActKind {
    /// Every kind, in the order of the design.
    pub const ALL: [Self; 16] = [
        Self::Opened,
        Self::Sent,
        Self::NotSent,
        Self::Received,
        Self::Granted,
        Self::Refused,
        Self::Extended,
        Self::IdentityAsked,
        Self::NoAction,
        Self::Bounced,
        Self::Withdrawn,
        Self::SwitchedOff,
        Self::SwitchedOn,
        Self::NotUsed,
        Self::Used,
        Self::Complained,
    ];

    /// The word for it in commands and in the journal.
    pub fn word(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Sent => "sent",
            Self::NotSent => "not-sent",
            Self::Received => "received",
            Self::Granted => "granted",
            Self::Refused => "refused",
            Self::Extended => "extended",
            Self::IdentityAsked => "identity-asked",
            Self::NoAction => "no-action",
            Self::Bounced => "bounced",
            Self::Withdrawn => "withdrawn",
            Self::SwitchedOff => "switched-off",
            Self::SwitchedOn => "switched-on",
            Self::NotUsed => "not-used",
            Self::Used => "used",
            Self::Complained => "complained",
        }
    }

    /// The kind of a word; `confirmed` is another word for granted.
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "confirmed" {
            return Some(Self::Granted);
        }
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}
