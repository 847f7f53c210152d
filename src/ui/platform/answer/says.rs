//! What can be told of an objection that was sent, in the words of the mail that a person has before them.

use crate::journal::ActKind;

/// Something that can be told: what a message says, or what the person did or saw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// They honour the objection.
    Granted,
    /// It came in.
    Received,
    /// A machine answered.
    AutoReply,
    /// They need more time.
    MoreTime,
    /// Who are you?
    Identity,
    /// They want reasons or proof.
    Question,
    /// No.
    Refused,
    /// They cannot do anything.
    NoAction,
    /// It came back.
    Bounced,
    /// The authority told something.
    News,
    /// The person answered what they asked, in the account or with a letter of their own.
    Replied,
    /// A complaint went to the authority.
    Complaint,
    /// A complaint went to the company itself.
    CompanyComplaint,
    /// The setting is still off.
    StillOff,
    /// The setting was on again.
    OnAgain,
}

impl Says {
    /// What a message of the company's can say: the good and the frequent first.
    pub const MAIL: [Self; 9] = [
        Self::Granted,
        Self::Received,
        Self::AutoReply,
        Self::MoreTime,
        Self::Identity,
        Self::Question,
        Self::Refused,
        Self::NoAction,
        Self::Bounced,
    ];

    /// Whether it is one of those.
    pub fn is_mail(self) -> bool {
        Self::MAIL.contains(&self)
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Granted => "answer-granted",
            Self::Received => "answer-received",
            Self::AutoReply => "answer-auto-reply",
            Self::MoreTime => "answer-extended",
            Self::Identity => "answer-identity",
            Self::Question => "answer-question",
            Self::Refused => "answer-refused",
            Self::NoAction => "answer-no-action",
            Self::Bounced => "answer-bounced",
            Self::News => "answer-news",
            Self::Replied => "answer-replied",
            Self::Complaint => "answer-complained",
            Self::CompanyComplaint => "answer-complained-to-company",
            Self::StillOff => "switch-still-off",
            Self::OnAgain => "switch-on-again",
        }
    }

    /// Words that such messages use.
    pub fn words(self) -> &'static str {
        match self {
            Self::Granted => "answer-granted-words",
            Self::Received => "answer-received-words",
            Self::AutoReply => "answer-auto-reply-words",
            Self::MoreTime => "answer-extended-words",
            Self::Identity => "answer-identity-words",
            Self::Question => "answer-question-words",
            Self::Refused => "answer-refused-words",
            Self::NoAction => "answer-no-action-words",
            _ => "answer-bounced-words",
        }
    }

    /// What is recorded for it; a question for reasons or proof is told apart by what is asked for.
    pub fn kind(self) -> ActKind {
        match self {
            Self::Granted => ActKind::Granted,
            Self::Received => ActKind::Received,
            Self::AutoReply => ActKind::AutoReply,
            Self::MoreTime => ActKind::Extended,
            Self::Identity => ActKind::IdentityAsked,
            Self::Question => ActKind::ReasonsAsked,
            Self::Refused => ActKind::Refused,
            Self::NoAction => ActKind::NoAction,
            Self::Bounced => ActKind::Bounced,
            Self::News => ActKind::AuthorityNews,
            Self::Replied => ActKind::Replied,
            Self::Complaint => ActKind::Complained,
            Self::CompanyComplaint => ActKind::ComplainedToCompany,
            Self::StillOff => ActKind::StillOff,
            Self::OnAgain => ActKind::SwitchedOn,
        }
    }
}
