//! The texts there are, by what they are for.

use crate::catalog::{Region, Subject};

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A few sentences for the field of a form.
    Short,
    /// The same for a child under 16.
    ShortChild,
    /// The same after an earlier objection.
    ShortAgain,
    /// The full letter.
    Objection,
    /// The same for a child under 16, by the parent who has authority.
    Child,
    /// The same by who has no account, or about data outside of it.
    NoAccount,
    /// The same after an earlier objection.
    Again,
    /// Withdraws consent, where that is the basis claimed (GDPR Art. 7(3)).
    Withdrawal,
    /// Reminds the company: after silence, an extension or an automatic message.
    Reminder,
    /// Answers the question who the person is (GDPR Art. 12(6)).
    Identity,
    /// Answers the question for reasons or proof.
    Reasons,
    /// Answers a refusal.
    Refusal,
    /// Complains to an authority (GDPR Art. 77; in the United Kingdom to the Commissioner).
    Complaint,
    /// Complains to the company itself: in the United Kingdom the step before the Commissioner.
    CompanyComplaint,
    /// Has somebody else object for the person: an ordinary authorisation, signed by hand.
    Authorisation,
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 15] = [
        Self::Short,
        Self::ShortChild,
        Self::ShortAgain,
        Self::Objection,
        Self::Child,
        Self::NoAccount,
        Self::Again,
        Self::Withdrawal,
        Self::Reminder,
        Self::Identity,
        Self::Reasons,
        Self::Refusal,
        Self::Complaint,
        Self::CompanyComplaint,
        Self::Authorisation,
    ];

    /// The word for it in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::ShortChild => "short-child",
            Self::ShortAgain => "short-again",
            Self::Objection => "objection",
            Self::Child => "child",
            Self::NoAccount => "no-account",
            Self::Again => "again",
            Self::Withdrawal => "withdrawal",
            Self::Reminder => "reminder",
            Self::Identity => "identity",
            Self::Reasons => "reasons",
            Self::Refusal => "refusal",
            Self::Complaint => "complaint",
            Self::CompanyComplaint => "company-complaint",
            Self::Authorisation => "authorisation",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// For the field of a form: no addressee, no date, no signature.
    pub fn is_short(self) -> bool {
        matches!(self, Self::Short | Self::ShortChild | Self::ShortAgain)
    }

    /// It objects: it can be the first thing that a company hears.
    pub fn objects(self) -> bool {
        self.is_short() || matches!(self, Self::Objection | Self::Child | Self::NoAccount | Self::Again)
    }

    /// It complains, to whomever.
    pub fn complains(self) -> bool {
        matches!(self, Self::Complaint | Self::CompanyComplaint)
    }

    /// The text that was sent goes along below it. With a complaint to an authority it is an annex.
    pub(super) fn has_copy(self) -> bool {
        matches!(self, Self::Reminder | Self::Refusal | Self::CompanyComplaint)
    }

    /// How long an own reason may be, in characters with its full stop, or `None` where the text has no place for
    /// any reason: the short Swiss one is full, and so is the one for a child.
    pub fn reason_limit(self, region: Region, subject: Subject) -> Option<usize> {
        match (self, region, subject) {
            (Self::Short, Region::Ch, _) | (Self::ShortChild, ..) => None,
            (Self::Short, _, Subject::Account) => Some(120),
            // Says more about where the data come from, so less is left of the field.
            (Self::Short, _, Subject::Web) => Some(80),
            // Says where the pictures were taken too, and asks to blur them.
            (Self::Short, _, Subject::Images) => Some(35),
            // Says when the earlier objection was.
            (Self::ShortAgain, ..) => Some(80),
            (Self::Objection | Self::Child | Self::NoAccount | Self::Again | Self::Reasons | Self::Refusal, ..) => {
                Some(1500)
            }
            (Self::Withdrawal | Self::Reminder | Self::Identity, ..) => None,
            (Self::Complaint | Self::CompanyComplaint | Self::Authorisation, ..) => None,
        }
    }
}
