//! The texts with which people object, filled from the catalogue and from what they say themselves.
//!
//! The words stand in `assets/letters/<language>/`, one template a file; here is decided which of them fits and what
//! goes into it. No sentence about the person is printed unless the person said so, and a datum that a text cannot
//! do without stays visible as `[je naam]`. Asks no clock and touches no file. To add a text: its files, a constant
//! in `template.rs`, and for a new occasion a [`Kind`].

mod free;
mod template;

use chrono::NaiveDate;
use minijinja::context;

use crate::catalog::{Controller, Deed, Platform, Region, Subject};
use crate::i18n::Messages;
use crate::lang::Lang;
use template::{Template, Words};

/// How many characters a form's field takes, as far as anybody knows: our own guess, no company's rule.
pub const FIELD: usize = 300;

/// The length of a text in characters, as people count them for a form.
pub fn length(text: &str) -> usize {
    text.chars().count()
}

/// Whether a text is short enough for a form's field.
pub fn fits(text: &str) -> bool {
    length(text) <= FIELD
}

/// What a text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A few sentences for the field of a form.
    Short,
    /// The full letter.
    Objection,
}

impl Kind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Short, Self::Objection];

    /// The word for it in commands.
    pub fn word(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Objection => "objection",
        }
    }

    /// The kind of a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// How long an own reason may be, in characters with its full stop, or `None` where the text has no place for
    /// any reason: the short Swiss one is full.
    pub fn reason_limit(self, region: Region, subject: Subject) -> Option<usize> {
        match (self, region, subject) {
            (Self::Short, Region::Ch, _) => None,
            (Self::Short, _, Subject::Account) => Some(120),
            // Says more about where the data come from, so less is left of the field.
            (Self::Short, _, Subject::Web) => Some(80),
            // Says where the pictures were taken too, and asks to blur them.
            (Self::Short, _, Subject::Images) => Some(35),
            (Self::Objection, ..) => Some(1500),
        }
    }
}

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
    /// The situation, if the person chose one.
    pub reason: Option<&'a Reason>,
    /// The day the text is made: the date of a letter.
    pub today: NaiveDate,
    /// Last day for an answer if the letter arrives today. Left out by post and for the United Kingdom and
    /// Switzerland, where it is not known.
    pub due_if_today: Option<NaiveDate>,
    /// Goes on paper.
    pub by_post: bool,
    /// How the company finds a person without an account: name as used online, links; for pictures taken in the
    /// street an address or coordinates.
    pub find: Option<&'a str>,
    /// The person ticked that a part was posted before the use was announced (a full letter about an account).
    pub expectation: bool,
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
    /// A template does not fit what it is given: a mistake of ours.
    #[error("a text of the program is broken: {0}")]
    Template(#[from] minijinja::Error),
    /// The shared words of a language cannot be read: a mistake of ours.
    #[error("a text of the program is broken: {0}")]
    Words(#[from] toml::de::Error),
}

/// Writes the text that fits.
pub fn write(ask: &Ask<'_>) -> Result<Letter, LetterError> {
    if ask.platform.deed != Deed::Objection {
        return Err(LetterError::NoText { platform: ask.platform.id.clone() });
    }
    let words = Words::of(ask.lang)?;
    let messages = Messages::of(ask.lang);
    let reason = reason(ask, &words)?;
    let uk = ask.region == Region::Uk;
    let is_letter = ask.kind != Kind::Short;
    let on_account = ask.platform.subject == Subject::Account;
    let by_post = ask.by_post && is_letter;
    let mut gaps = Gaps { words: &words, subject: ask.platform.subject, missing: Vec::new() };

    let name = is_letter.then(|| gaps.fill(ask.person.name.as_deref().and_then(free::line), Missing::Name));
    let account = (is_letter && on_account).then(|| gaps.fill(ask.handle.and_then(free::line), Missing::Account));
    let find = says_where(ask).then(|| gaps.fill(ask.find.and_then(free::lines), Missing::Find));
    let find = if is_letter { find } else { find.map(|lines| lines.replace('\n', ", ")) };
    let mut email = ask.person.email.as_deref().and_then(free::line);
    let mut address = ask.person.address.as_deref().and_then(free::lines);
    if by_post {
        address = Some(gaps.fill(address, Missing::Address));
    } else if is_letter && ask.region == Region::Ch && email.is_none() {
        // The Swiss letter says how to answer: by e-mail, else at "the address below".
        email = address.is_none().then(|| gaps.fill(None, Missing::Email));
    } else {
        address = None;
    }
    let due = ask.due_if_today.filter(|_| ask.region == Region::Eu && !by_post);
    let (addressee, addressee_address) = addressee(ask);

    let (text, subject) = template(ask.kind, ask.region, ask.platform.subject).render(
        ask.lang,
        context! {
            today => messages.date(ask.today),
            law => if uk { "UK GDPR" } else { &words.law },
            uk,
            by_post,
            controller => context! { name => addressee, address => addressee_address },
            platform => context! { name => ask.platform.name.get(ask.lang) },
            account => context! { identifier => account },
            person => context! { name, email, address },
            reason,
            reason_is_own => matches!(ask.reason, Some(Reason::Own(_))),
            blocks => context! {
                special => ask.reason == Some(&Reason::Special),
                expectation => ask.expectation,
            },
            due_if_today => due.map(|day| messages.date(day)),
            find,
        },
    )?;
    Ok(Letter { text, subject, missing: gaps.missing })
}

/// The template that fits.
fn template(kind: Kind, region: Region, subject: Subject) -> Template {
    match (kind, region, subject) {
        (Kind::Short, Region::Ch, _) => template::SHORT_CH,
        (Kind::Short, _, Subject::Account) => template::SHORT,
        (Kind::Short, _, Subject::Web) => template::SHORT_WEB,
        (Kind::Short, _, Subject::Images) => template::SHORT_IMAGES,
        (Kind::Objection, Region::Ch, _) => template::OBJECTION_CH,
        (Kind::Objection, _, Subject::Account) => template::OBJECTION,
        (Kind::Objection, _, Subject::Web) => template::OBJECTION_NOACCOUNT,
        (Kind::Objection, _, Subject::Images) => template::OBJECTION_IMAGES,
    }
}

/// Whether the text says how to find what it is about. Pictures cannot be found without it, so there the short text
/// says it too; only the short Swiss one is full.
fn says_where(ask: &Ask<'_>) -> bool {
    match (ask.platform.subject, ask.kind) {
        (Subject::Account, _) | (Subject::Web, Kind::Short) => false,
        (Subject::Web | Subject::Images, Kind::Objection) => true,
        (Subject::Images, Kind::Short) => ask.region != Region::Ch,
    }
}

/// The sentence about the person's situation. Special category data has its own place in the templates.
fn reason(ask: &Ask<'_>, words: &Words) -> Result<Option<String>, LetterError> {
    let situation = words.situation(ask.kind, ask.platform.subject);
    let ready = match ask.reason {
        None | Some(Reason::Special) => return Ok(None),
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
        let address = (ask.by_post && !controller.address.is_empty()).then(|| controller.address.join("\n"));
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_is_used() -> std::io::Result<()> {
        let used: BTreeSet<_> = Kind::ALL
            .into_iter()
            .flat_map(|kind| [Region::Eu, Region::Uk, Region::Ch].map(|region| (kind, region)))
            .flat_map(|(kind, region)| {
                [Subject::Account, Subject::Web, Subject::Images]
                    .map(|subject| format!("{}.txt", template(kind, region, subject).name))
            })
            .chain(["words.toml".to_owned()])
            .collect();
        for lang in Lang::ALL {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/letters").join(lang.code());
            let there = folder.read_dir()?.map(|file| Ok(file?.file_name().to_string_lossy().into_owned()));
            assert_eq!(there.collect::<std::io::Result<BTreeSet<_>>>()?, used, "{lang}");
        }
        Ok(())
    }
}
