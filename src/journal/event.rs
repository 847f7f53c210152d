//! What can stand on a line of the journal.

use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::own::Own;
use crate::date::PartialDate;

/// The newest schema that this program reads. A line of a newer one is kept untouched and ignored.
///
/// A line bears the oldest schema that can hold it, so that an older program goes on reading what it understands: 2
/// came with what happens after an objection, 3 with what a person adds of their own and which of several claims held.
pub const SCHEMA: u32 = 3;

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
    /// Of a point on which sources disagree: this claim is what the person saw. The newest on a point counts.
    Held {
        /// Platform id.
        platform: String,
        /// Id of the point, within the platform.
        point: String,
        /// Id of the claim, within the point.
        claim: String,
    },
    /// Another event is taken back: it stays in the file and counts no more.
    Retracted {
        /// The event taken back.
        retracts: EventId,
    },
    /// Something of the person's own was added, changed or removed.
    #[serde(untagged)]
    Own(Own),
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
    /// The text that was sent, or the company's message, word for word. Of a sending, an empty one: the field for it
    /// was left empty. Absent: nobody kept it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What the message says beyond its kind.
    #[serde(default, skip_serializing_if = "Said::is_nothing")]
    pub said: Said,
    /// The act that this one corrects: it counts in that one's stead, at its place, for as long as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<EventId>,
}

impl Act {
    /// An act with nothing more to say about it.
    pub fn new(platform: impl Into<String>, account: Option<AccountId>, act: ActKind, on: PartialDate) -> Self {
        let said = Said::default();
        Self { platform: platform.into(), account, act, on, route: None, note: None, text: None, said, corrects: None }
    }

    /// The oldest schema whose readers understand it.
    fn schema(&self) -> u32 {
        let newer = self.act.is_afterwards() || !self.said.is_nothing() || self.corrects.is_some();
        if newer || self.text.as_deref() == Some("") { 2 } else { 1 }
    }
}

impl What {
    /// The oldest schema whose readers understand it.
    pub(super) fn schema(&self) -> u32 {
        match self {
            Self::Act(act) => act.schema(),
            Self::Own(_) | Self::Held { .. } => 3,
            _ => 1,
        }
    }
}

/// What a message says beyond its kind, as the person told it. What they did not tell is absent, and nothing is made
/// of that.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// Whether a refusal or a notice of more time gives reasons (GDPR Art. 12(3) and (4)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reasons: Option<Reasons>,
    /// The reasons, or what is asked for, in the person's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gist: Option<String>,
    /// The day by which the company itself says that it answers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// The number that the company or the authority gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// A refusal names no complaint and no court, though it has to (GDPR Art. 12(4)).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_remedies: bool,
    /// The authority that a complaint went to: the code of its country, for a German Land with that behind it
    /// (`DE-BE`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
}

impl Said {
    /// Nothing was told.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// A detail that can be told of an act beside its kind and its day; the options of `bezwaar record` for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Detail {
    /// The reasons, or what is asked for.
    Says,
    /// Whether reasons are given.
    Reasons,
    /// The company's own day.
    Until,
    /// A number.
    Reference,
    /// A refusal names no complaint and no court.
    NoRemedies,
    /// Which authority.
    Authority,
}

impl Detail {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Says, Self::Reasons, Self::Until, Self::Reference, Self::NoRemedies, Self::Authority];

    /// The option for it, without the dashes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Says => "says",
            Self::Reasons => "reasons",
            Self::Until => "until",
            Self::Reference => "reference",
            Self::NoRemedies => "no-remedies",
            Self::Authority => "authority",
        }
    }

    /// Whether an act of this kind can have it.
    pub fn is_of(self, kind: ActKind) -> bool {
        use ActKind as A;
        match self {
            Self::Says => kind.is_the_companys() || kind == A::AuthorityNews,
            Self::Reasons => matches!(kind, A::Refused | A::NoAction | A::Extended),
            Self::Until => kind == A::Extended,
            // Also the screen after sending can show a number.
            Self::Reference => kind.is_about_objection() || kind == A::Sent,
            Self::NoRemedies => matches!(kind, A::Refused | A::NoAction),
            Self::Authority => kind == A::Complained,
        }
    }

    /// Whether it was told.
    pub fn is_in(self, said: &Said) -> bool {
        match self {
            Self::Says => said.gist.is_some(),
            Self::Reasons => said.reasons.is_some(),
            Self::Until => said.until.is_some(),
            Self::Reference => said.reference.is_some(),
            Self::NoRemedies => said.no_remedies,
            Self::Authority => said.authority.is_some(),
        }
    }
}

/// Whether a message gives reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reasons {
    /// It does.
    Given,
    /// It gives none.
    Missing,
}

impl Reasons {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Given, Self::Missing];

    /// The word for it in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Missing => "missing",
        }
    }
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
    /// An automatic message came; it does not say what the company does.
    AutoReply,
    /// The company wants to know the reasons.
    ReasonsAsked,
    /// The company wants proof that the data come up.
    ProofAsked,
    /// The person answered what the company wrote.
    Replied,
    /// The person reminded the company.
    ReminderSent,
    /// A complaint was made to the company itself (United Kingdom: before one to the authority).
    ComplainedToCompany,
    /// The authority told of progress or of the outcome (GDPR Art. 77(2)).
    AuthorityNews,
    /// The person looked again: a setting is still off.
    StillOff,
}

impl ActKind {
    /// Every kind, in the order of the design; then what happens afterwards.
    pub const ALL: [Self; 24] = [
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
        Self::AutoReply,
        Self::ReasonsAsked,
        Self::ProofAsked,
        Self::Replied,
        Self::ReminderSent,
        Self::ComplainedToCompany,
        Self::AuthorityNews,
        Self::StillOff,
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
            Self::AutoReply => "auto-reply",
            Self::ReasonsAsked => "reasons-asked",
            Self::ProofAsked => "proof-asked",
            Self::Replied => "replied",
            Self::ReminderSent => "reminder-sent",
            Self::ComplainedToCompany => "complained-to-company",
            Self::AuthorityNews => "authority-news",
            Self::StillOff => "still-off",
        }
    }

    /// The kind of a word; `confirmed` is another word for granted.
    pub fn from_word(word: &str) -> Option<Self> {
        if word == "confirmed" {
            return Some(Self::Granted);
        }
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Something that the company sent to the person.
    pub fn is_the_companys(self) -> bool {
        match self {
            Self::Received | Self::Granted | Self::Refused | Self::Extended | Self::IdentityAsked => true,
            Self::NoAction | Self::Bounced | Self::AutoReply | Self::ReasonsAsked | Self::ProofAsked => true,
            Self::Opened | Self::Sent | Self::NotSent | Self::Withdrawn | Self::Complained | Self::StillOff => false,
            Self::SwitchedOff | Self::SwitchedOn | Self::NotUsed | Self::Used | Self::AuthorityNews => false,
            Self::Replied | Self::ReminderSent | Self::ComplainedToCompany => false,
        }
    }

    /// What there is only once an objection was sent: what the company writes about it, and what the person does then.
    pub fn is_about_objection(self) -> bool {
        match self {
            Self::Replied | Self::ReminderSent | Self::ComplainedToCompany | Self::Complained => true,
            Self::AuthorityNews | Self::Withdrawn => true,
            kind => kind.is_the_companys(),
        }
    }

    /// Of those that the second schema brought.
    fn is_afterwards(self) -> bool {
        match self {
            Self::AutoReply | Self::ReasonsAsked | Self::ProofAsked | Self::Replied | Self::ReminderSent => true,
            Self::ComplainedToCompany | Self::AuthorityNews | Self::StillOff => true,
            Self::Opened | Self::Sent | Self::NotSent | Self::Received | Self::Granted | Self::Refused => false,
            Self::Extended | Self::IdentityAsked | Self::NoAction | Self::Bounced | Self::Withdrawn => false,
            Self::SwitchedOff | Self::SwitchedOn | Self::NotUsed | Self::Used | Self::Complained => false,
        }
    }
}
