//! What a person chooses or adds for a text. Everything is offered as "only if this is true for you", and nothing is
//! chosen beforehand.

use chrono::NaiveDate;

use crate::catalog::RouteKind;
use crate::date::PartialDate;

/// The person's own situation. Offered as "choose what fits you", never chosen beforehand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The data is about the person's children too.
    Children,
    /// The data is about the person's grandchildren too.
    Grandchildren,
    /// The data is about the person's family too.
    Family,
    /// Name and posts belong to the person's work.
    Work,
    /// A part is special category data (GDPR Art. 9); choosing it already tells the company something.
    Special,
    /// In the person's own words.
    Own(String),
}

impl Reason {
    /// The reasons with a sentence of ours, in the order in which they are offered.
    pub const READY: [Self; 5] = [Self::Children, Self::Grandchildren, Self::Family, Self::Work, Self::Special];
}

/// How a letter goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Way {
    /// Into a form on a website.
    #[default]
    Form,
    /// By e-mail.
    Email,
    /// On paper: the sender stands above it, and it is signed.
    Post,
}

impl Way {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Form, Self::Email, Self::Post];

    /// The word for it in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Email => "email",
            Self::Post => "post",
        }
    }
}

/// Why a person has no account that the letter is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum NoAccount {
    /// They never had one.
    #[default]
    Never,
    /// It is closed.
    Closed,
    /// They have one, but it is about data outside of it.
    Apart,
}

/// An earlier objection, as far as the person remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// When, perhaps only the month.
    pub on: PartialDate,
    /// How, if they remember.
    pub how: Option<RouteKind>,
    /// They had a confirmation and cannot find it.
    pub proof_lost: bool,
}

/// What is done about a copy of an identity document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum IdCopy {
    /// None is sent.
    #[default]
    NoneSent,
    /// None now; a masked one where there is no other way.
    IfNeeded,
    /// A masked one goes with the letter.
    Attached,
}

/// Why the authority of this country can be turned to (GDPR Art. 77(1)).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Link {
    /// The person lives there.
    #[default]
    Residence,
    /// The person works there.
    Work,
    /// What is complained of happened there.
    Infringement,
}

/// Whether the authority may give the person's name to the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Disclosure {
    /// It may.
    Yes,
    /// It is to ask first.
    Ask,
}

/// Who objects for the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Helper {
    /// Their name.
    pub name: Option<String>,
    /// Their postal address.
    pub address: Option<String>,
    /// Their e-mail address.
    pub email: Option<String>,
}

/// What the person chose or added. Everything is absent or false unless they said so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// How the letter goes.
    pub way: Way,
    /// The situation.
    pub reason: Option<Reason>,
    /// A part was posted before the use was announced.
    pub expectation: bool,
    /// How the company finds a person without an account: name as used online, links; for pictures taken in the
    /// street an address or coordinates.
    pub find: Option<String>,
    /// Why there is no account.
    pub no_account: NoAccount,
    /// The person can sign in to the account now.
    pub can_sign_in: bool,
    /// The earlier objection, where the history holds none.
    pub earlier: Option<Earlier>,
    /// It is for their child under 16. A text that was sent for one says it too.
    pub for_child: bool,
    /// The child's name; a parent may leave it out.
    pub child: Option<String>,
    /// What the consent was called on the screen.
    pub consent: Option<String>,
    /// Copies that rest on the consent are to be erased too (GDPR Art. 17(1)(b)).
    pub erase: bool,
    /// About a copy of an identity document.
    pub id_copy: IdCopy,
    /// The letter goes from the account's own e-mail address.
    pub same_email: bool,
    /// Why the person disagrees with a refusal.
    pub rebuttal: Option<String>,
    /// What happened on the screen when objecting did not work.
    pub obstacle: Option<String>,
    /// Why this authority.
    pub link: Link,
    /// About giving the person's name to the company.
    pub disclosure: Option<Disclosure>,
    /// No case is pending before a court.
    pub no_court: bool,
    /// Who objects for the person.
    pub helper: Helper,
    /// The authorisation is also for a complaint.
    pub may_complain: bool,
    /// Its last day; none: until it is withdrawn.
    pub until: Option<NaiveDate>,
}
