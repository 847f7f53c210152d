//! The texts with which people object, filled from the catalogue and from what they say themselves.
//!
//! The words stand in `assets/letters/<language>/`, one template a file; here is decided which of them fits and what
//! goes into it. No sentence about the person is printed unless the person said so, and a datum that a text cannot
//! do without stays visible as `[je naam]`. Asks no clock and touches no file. To add a text: its files, a constant
//! in `template.rs`, and for a new occasion a [`Kind`].

mod choices;
mod free;
mod kind;
pub mod mail;
mod story;
mod template;
mod told;
pub mod ways;

use chrono::NaiveDate;
use minijinja::context;
use minijinja::value::{Value, merge_maps};

use crate::catalog::{Controller, Deed, Platform, Region, Route, Subject};
use crate::i18n::Messages;
use crate::journal::{ActKind, EventId};
use crate::lang::Lang;
use crate::plan::clock::{ANSWER_MONTHS, due};
use crate::plan::{AnswerClock, Receipt};
use crate::record::{Entry, Objection};
pub use choices::{Choices, Disclosure, Earlier, Helper, IdCopy, Link, NoAccount, Reason, Way};
pub use kind::Kind;
pub use story::{Outcome, afterwards, outcome};
use template::{Template, Words};
use told::Spoken;

/// How many characters a form's field takes, as far as anybody knows: our own guess, no company's rule.
pub const FIELD: usize = 300;

/// The longest text of a person's own in a letter, in characters with its full stop.
const LONGEST_TEXT: usize = 1_500;

/// The longest name or piece of a sentence of a person's own, in characters.
const LONGEST_PHRASE: usize = 300;

/// The length of a text in characters, as people count them for a form.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// Whether a text is short enough for a form's field.
pub fn fits(text: &str) -> bool {
    length(text) <= FIELD
}

/// What the person filled in about themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// Name under a letter.
    pub name: Option<String>,
    /// Where an answer may go.
    pub email: Option<String>,
    /// Postal address, line by line; printed only where a letter needs it.
    pub address: Option<String>,
}

/// The authority that a complaint goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authority {
    /// Its name.
    pub name: String,
    /// Its postal address, line by line.
    pub address: Vec<String>,
    /// Its country, as it stands after "in".
    pub country: String,
}

/// What a text is made from.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// What it is for.
    pub kind: Kind,
    /// Language of the text.
    pub lang: Lang,
    /// Where the person lives: the law that the text speaks of.
    pub region: Region,
    /// The platform it is about.
    pub platform: &'a Platform,
    /// The platform's controller.
    pub controller: &'a Controller,
    /// The person's account: user name, profile address or the account's e-mail address.
    pub handle: Option<&'a str>,
    /// Who writes.
    pub person: &'a Person,
    /// The day the text is made: the date of a letter.
    pub today: NaiveDate,
    /// What the person chose or added.
    pub choices: &'a Choices,
    /// What happened so far.
    pub objection: Objection<'a>,
    /// When it was received, as far as that is known.
    pub receipt: Option<Receipt>,
    /// The answer clock, where one runs.
    pub clock: Option<AnswerClock>,
    /// The authority of the person's country.
    pub authority: Option<&'a Authority>,
    /// The name of the authority that leads for the company, where it is another.
    pub lead: Option<&'a str>,
}

impl<'a> Ask<'a> {
    /// The route that an act went by, where the act names it: a letter claims no other.
    fn route_of(&self, entry: &Entry) -> Option<&'a Route> {
        self.platform.route(entry.act.route.as_deref()?)
    }

    /// The country whose holidays count for an answer.
    fn country(&self) -> Option<&'a str> {
        self.controller.country.as_deref().filter(|_| self.controller.regions.contains(&self.region))
    }

    fn reason(&self) -> Option<&'a Reason> {
        self.choices.reason.as_ref()
    }
}

/// Something a text cannot do without; a placeholder stands in its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// The person's name.
    Name,
    /// The person's account.
    Account,
    /// How to find the person without an account, or the pictures.
    Find,
    /// The person's postal address.
    Address,
    /// The person's e-mail address, where nothing else says how to answer.
    Email,
    /// The authority: the person's country is not known.
    Authority,
    /// Who is authorised.
    Helper,
    /// The person's situation, which was asked for.
    Reason,
}

/// What has to be known before a text can be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// That an objection was sent, and awaits an answer.
    Sent,
    /// The day of an event of which only the month is known.
    Day(ActKind),
    /// On which day it was received: only a month is known, or by which way it went.
    Receipt,
    /// That the month is over: its last day.
    Until(NaiveDate),
    /// That the person answered who they are.
    Identified,
    /// When the earlier objection was.
    Earlier,
    /// That consent is what the company relies on.
    Consent,
    /// What the company asked.
    Question,
    /// That the company refused.
    Refusal,
    /// Something to complain of.
    Outcome,
    /// That the text is about an account.
    Account,
    /// What happened on the screen when objecting did not work.
    Obstacle,
    /// That the person complained to the company first (United Kingdom).
    CompanyComplaint,
    /// That the time to confirm that complaint is over: its last day; or an answer to it.
    Acknowledged(NaiveDate),
    /// That the person lives in the United Kingdom.
    UnitedKingdom,
}

impl Need {
    /// The word that its message has at its end.
    pub fn word(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Day(_) => "day",
            Self::Receipt => "receipt",
            Self::Until(_) => "until",
            Self::Identified => "identified",
            Self::Earlier => "earlier",
            Self::Consent => "consent",
            Self::Question => "question",
            Self::Refusal => "refusal",
            Self::Outcome => "outcome",
            Self::Account => "account",
            Self::Obstacle => "obstacle",
            Self::Acknowledged(_) => "acknowledged",
            Self::CompanyComplaint => "company-complaint",
            Self::UnitedKingdom => "united-kingdom",
        }
    }
}

/// A part of a letter in the person's own words, of a limited length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// What a message of the company's says.
    Gist,
    /// Why the person disagrees with a refusal.
    Rebuttal,
    /// What happened on the screen when objecting did not work.
    Obstacle,
    /// How to find the person.
    Find,
    /// What the consent was called.
    Consent,
    /// A name.
    Name,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 6] = [Self::Gist, Self::Rebuttal, Self::Obstacle, Self::Find, Self::Consent, Self::Name];

    /// The word that its message has at its end.
    pub fn word(self) -> &'static str {
        match self {
            Self::Gist => "gist",
            Self::Rebuttal => "rebuttal",
            Self::Obstacle => "obstacle",
            Self::Find => "find",
            Self::Consent => "consent",
            Self::Name => "name",
        }
    }

    /// What was typed, made fit to be printed; an error where it is longer than the letter has room for.
    fn fitting(
        self,
        typed: Option<&str>,
        clean: impl FnOnce(&str) -> Option<String>,
    ) -> Result<Option<String>, LetterError> {
        let limit = match self {
            Self::Gist | Self::Rebuttal | Self::Obstacle | Self::Find => LONGEST_TEXT,
            Self::Consent | Self::Name => LONGEST_PHRASE,
        };
        self.within(typed, clean, limit)
    }

    fn within(
        self,
        typed: Option<&str>,
        clean: impl FnOnce(&str) -> Option<String>,
        limit: usize,
    ) -> Result<Option<String>, LetterError> {
        let Some(text) = typed.and_then(clean) else { return Ok(None) };
        match length(&text) {
            length if length > limit => Err(LetterError::TooLong { part: self, length, limit }),
            _ => Ok(Some(text)),
        }
    }
}

/// A text, ready to be read and sent by the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The whole text, without a line break at its end.
    pub text: String,
    /// The subject of a mail with it; a letter's text holds it too.
    pub subject: Option<String>,
    /// What is not filled in yet.
    pub missing: Vec<Missing>,
    /// The events of the history that it speaks of: every statement about what happened rests on one of them.
    pub rests_on: Vec<EventId>,
}

/// Why there is no text.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    /// Nothing to object to by a text: it has a switch, or nothing to do.
    #[error("{platform} takes no objection text")]
    NoText {
        /// Id of the platform.
        platform: String,
    },
    /// Something has to be known first.
    #[error("{0:?} is not known")]
    Needs(Need),
    /// There is no such text for where the person lives.
    #[error("no {} in {region:?}", kind.word())]
    NotThere {
        /// What it is for.
        kind: Kind,
        /// Where the person lives.
        region: Region,
    },
    /// The own reason does not fit.
    #[error("the reason has {length} characters; this text has room for {limit}")]
    ReasonTooLong {
        /// What the person typed, unchanged.
        typed: String,
        /// Its length as it would be printed.
        length: usize,
        /// How long it may be.
        limit: usize,
    },
    /// Another part in the person's own words does not fit.
    #[error("the {} has {length} characters; there is room for {limit}", part.word())]
    TooLong {
        /// Which.
        part: Part,
        /// Its length as it would be printed.
        length: usize,
        /// How long it may be.
        limit: usize,
    },
    /// A template does not fit what it is given: a mistake of ours.
    #[error("a text of the program is broken: {0}")]
    Template(#[from] minijinja::Error),
    /// The shared words of a language cannot be read: a mistake of ours.
    #[error("a text of the program is broken: {0}")]
    Words(#[from] toml::de::Error),
}

impl From<Need> for LetterError {
    fn from(need: Need) -> Self {
        Self::Needs(need)
    }
}

/// Writes the text that fits.
pub fn write(ask: &Ask<'_>) -> Result<Letter, LetterError> {
    exists(ask)?;
    story::check(ask)?;
    if ask.kind.complains() && story::outcome(ask) == Some(Outcome::Obstacle) {
        // That it was not sent may have any reason; only the person can say what stood in the way.
        ask.choices.obstacle.as_deref().and_then(free::line).ok_or(Need::Obstacle)?;
    }
    let template = template(ask)?;
    let words = Words::of(ask.lang)?;
    let messages = Messages::of(ask.lang);
    let mut gaps = Gaps { words: &words, subject: ask.platform.subject, missing: Vec::new() };
    let own = own_facts(ask, &words, messages, &mut gaps)?;
    let spoken = Spoken::default();
    let told = story::facts(ask, &words, messages, &spoken)?;
    let (text, subject) = template.render(ask.lang, merge_maps([own, told]))?;
    Ok(Letter { text, subject, missing: gaps.missing, rests_on: spoken.events() })
}

/// Whether there is such a text at all, here and for this platform. Swiss law knows no month to answer in and no such
/// complaint: there are the short text and the letter only.
fn exists(ask: &Ask<'_>) -> Result<(), LetterError> {
    let takes_text = match ask.kind {
        Kind::Withdrawal | Kind::Authorisation => ask.platform.deed != Deed::Nothing,
        _ => ask.platform.takes_objections(),
    };
    if !takes_text {
        return Err(LetterError::NoText { platform: ask.platform.id.clone() });
    }
    if ask.region == Region::Ch && !matches!(ask.kind, Kind::Short | Kind::Objection) {
        return Err(LetterError::NotThere { kind: ask.kind, region: ask.region });
    }
    Ok(())
}

/// What the text says of the person, of the company and of the person's situation.
fn own_facts(ask: &Ask<'_>, words: &Words, messages: &Messages, gaps: &mut Gaps<'_>) -> Result<Value, LetterError> {
    let Choices { helper, .. } = ask.choices;
    let (short, authorises) = (ask.kind.is_short(), ask.kind == Kind::Authorisation);
    let reason = reason(ask, words)?;
    let uk = ask.region == Region::Uk;
    let by_post = ask.choices.way == Way::Post && !short;
    let find = Part::Find.fitting(ask.choices.find.as_deref(), free::lines)?;
    let wants_account = match ask.kind {
        Kind::Objection | Kind::Again => ask.platform.subject == Subject::Account,
        // A child without an account can be found otherwise.
        Kind::Child => ask.platform.subject == Subject::Account && find.is_none(),
        _ => false,
    };
    let demand = story::Demand::of(&ask.objection).filter(|_| ask.kind == Kind::Reasons);

    let name = (!short).then(|| gaps.fill(ask.person.name.as_deref().and_then(free::line), Missing::Name));
    let handle = ask.handle.and_then(free::line);
    let identifier = match &handle {
        _ if wants_account => Some(gaps.fill(handle.clone(), Missing::Account)),
        _ => handle.clone().filter(|_| !short && !about_no_account(ask)),
    };
    let proves = demand.is_some_and(|demand| demand.proof) && handle.is_none();
    let find = if says_where(ask) || proves { Some(gaps.fill(find, Missing::Find)) } else { find };
    let find = if short { find.map(|lines| lines.replace('\n', ", ")) } else { find };
    let mut email = ask.person.email.as_deref().and_then(free::line);
    let mut address = ask.person.address.as_deref().and_then(free::lines);
    if by_post || ask.kind.complains() {
        address = Some(gaps.fill(address, Missing::Address));
    } else if !short && ask.region == Region::Ch && email.is_none() {
        // The Swiss letter says how to answer: by e-mail, else at "the address below".
        email = address.is_none().then(|| gaps.fill(None, Missing::Email));
    } else if !authorises {
        address = None;
    }
    let reason =
        if demand.is_some_and(|demand| demand.reasons) { Some(gaps.fill(reason, Missing::Reason)) } else { reason };
    let due = (ask.region == Region::Eu && !by_post).then(|| due(ask.today, ANSWER_MONTHS, ask.country()).day);
    let (addressee, addressee_address) = addressee(ask);
    let helper_name = Part::Name.fitting(helper.name.as_deref(), free::line)?;
    let helper_name = authorises.then(|| gaps.fill(helper_name, Missing::Helper));
    let wants_authority = ask.kind == Kind::Complaint || (authorises && ask.choices.may_complain);
    let authority = ask.authority.map(|authority| authority.name.clone());
    let authority = if wants_authority { Some(gaps.fill(authority, Missing::Authority)) } else { authority };
    let country = ask.authority.map(|authority| authority.country.clone());
    let no_country = || words.placeholder(Missing::Authority, ask.platform.subject).to_owned();
    let country = country.or_else(|| wants_authority.then(no_country));
    let authority_address = ask.authority.map(|to| to.address.join("\n")).filter(|lines| !lines.is_empty());

    Ok(context! {
        today => messages.date(ask.today),
        law => if uk { "UK GDPR" } else { &words.law },
        uk,
        region => match ask.region {
            Region::Eu => "eu",
            Region::Uk => "uk",
            Region::Ch => "ch",
        },
        by_post,
        controller => context! { name => addressee, address => addressee_address },
        platform => context! { name => ask.platform.name.get(ask.lang) },
        account => context! { can_sign_in => ask.choices.can_sign_in && identifier.is_some(), identifier },
        person => context! { name, email, address },
        child => context! { name => Part::Name.fitting(ask.choices.child.as_deref(), free::line)? },
        helper => context! {
            name => helper_name,
            address => helper.address.as_deref().and_then(free::lines),
            email => helper.email.as_deref().and_then(free::line),
        },
        authorisation => context! {
            complaint => ask.choices.may_complain,
            until => ask.choices.until.map(|day| messages.date(day)),
        },
        dpa => context! {
            name => authority,
            address => authority_address,
            country,
            link => match ask.choices.link {
                // A child is at home where it lives; nobody says where it works.
                _ if story::for_child(ask, words) => "residence",
                Link::Residence => "residence",
                Link::Work => "work",
                Link::Infringement => "infringement",
            },
        },
        lead => context! { name => ask.lead },
        post => context! { registered => false },
        reason,
        reason_is_own => matches!(ask.reason(), Some(Reason::Own(_))),
        blocks => context! {
            special => ask.reason() == Some(&Reason::Special),
            expectation => ask.choices.expectation && !short,
        },
        due_if_today => due.map(|day| messages.date(day)),
        find,
    })
}

/// The template that fits.
fn template(ask: &Ask<'_>) -> Result<Template, LetterError> {
    Ok(match (ask.kind, ask.region, ask.platform.subject) {
        (Kind::Short, Region::Ch, _) => template::SHORT_CH,
        (Kind::Short, _, Subject::Account) => template::SHORT,
        (Kind::Short, _, Subject::Web) => template::SHORT_WEB,
        (Kind::Short, _, Subject::Images) => template::SHORT_IMAGES,
        (Kind::ShortChild, ..) => template::SHORT_CHILD,
        (Kind::ShortAgain, ..) => template::SHORT_AGAIN,
        (Kind::Objection, Region::Ch, _) => template::OBJECTION_CH,
        (Kind::Objection, _, Subject::Account) => template::OBJECTION,
        (Kind::Objection, _, Subject::Web) | (Kind::NoAccount, ..) => template::OBJECTION_NOACCOUNT,
        (Kind::Objection, _, Subject::Images) => template::OBJECTION_IMAGES,
        (Kind::Child, ..) => template::CHILD,
        (Kind::Again, ..) => template::AGAIN,
        (Kind::Withdrawal, ..) => template::WITHDRAWAL,
        (Kind::Reminder, ..) => story::reminder(ask)?,
        (Kind::Identity, ..) => template::IDENTITY,
        (Kind::Reasons, ..) => template::REASONS,
        (Kind::Refusal, ..) => template::REFUSAL,
        (Kind::Complaint, Region::Uk, _) => template::COMPLAINT_UK,
        (Kind::Complaint, ..) => template::COMPLAINT,
        (Kind::CompanyComplaint, ..) => template::COMPANY_COMPLAINT,
        (Kind::Authorisation, ..) => template::AUTHORISATION,
    })
}

/// Whether it objects about data outside of an account.
fn about_no_account(ask: &Ask<'_>) -> bool {
    ask.kind == Kind::NoAccount || (ask.kind == Kind::Objection && ask.platform.subject != Subject::Account)
}

/// Whether the text says how to find what it is about. Pictures cannot be found without it, so there the short text
/// says it too; only the short Swiss one is full.
fn says_where(ask: &Ask<'_>) -> bool {
    let shows_place = ask.kind == Kind::Short && ask.platform.subject == Subject::Images && ask.region != Region::Ch;
    about_no_account(ask) || shows_place
}

/// The sentence about the person's situation. Special category data has its own place in the templates.
fn reason(ask: &Ask<'_>, words: &Words) -> Result<Option<String>, LetterError> {
    let situation = words.situation(ask.kind, ask.platform.subject);
    let ready = match ask.reason() {
        None | Some(Reason::Special) => return Ok(None),
        // The ready ones speak of the person's own children, family and work.
        Some(Reason::Children | Reason::Grandchildren | Reason::Family | Reason::Work) if ask.kind == Kind::Child => {
            return Ok(None);
        }
        Some(Reason::Own(typed)) => return own(ask, typed),
        Some(Reason::Children) => &situation.children,
        Some(Reason::Grandchildren) => &situation.grandchildren,
        Some(Reason::Family) => &situation.family,
        Some(Reason::Work) => &situation.work,
    };
    Ok(Some(ready.clone()))
}

/// A reason in the person's own words, as a closed sentence.
fn own(ask: &Ask<'_>, typed: &str) -> Result<Option<String>, LetterError> {
    let Some(limit) = ask.kind.reason_limit(ask.region, ask.platform.subject) else {
        return Ok(None);
    };
    match free::sentence(typed) {
        Some(sentence) if length(&sentence) > limit => {
            Err(LetterError::ReasonTooLong { typed: typed.to_owned(), length: length(&sentence), limit })
        }
        sentence => Ok(sentence),
    }
}

/// The company as addressee, with its postal address on paper. Where the company that decides for the person's
/// region is not known, the brand stands there; for people in the United Kingdom never the Irish company.
fn addressee<'a>(ask: &Ask<'a>) -> (&'a str, Option<String>) {
    let controller = ask.controller;
    let irish_for_uk = ask.region == Region::Uk && controller.country.as_deref() == Some("IE");
    if controller.regions.contains(&ask.region) && !irish_for_uk {
        // An authority is told where the company is, whichever way the complaint goes.
        let wanted = ask.choices.way == Way::Post || ask.kind == Kind::Complaint;
        let address = (wanted && !controller.address.is_empty()).then(|| controller.address.join("\n"));
        return (&controller.name, address);
    }
    match ask.platform.subject {
        Subject::Account => (ask.platform.name.get(ask.lang), None),
        // Such an entry is named after what happens there, not after a brand.
        Subject::Web | Subject::Images => (&controller.short, None),
    }
}

/// Puts placeholders where something is missing, and remembers where.
struct Gaps<'a> {
    words: &'a Words,
    subject: Subject,
    missing: Vec<Missing>,
}

impl Gaps<'_> {
    fn fill(&mut self, given: Option<String>, what: Missing) -> String {
        given.unwrap_or_else(|| {
            self.missing.push(what);
            self.words.placeholder(what, self.subject).to_owned()
        })
    }
}
