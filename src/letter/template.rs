//! The texts of `assets/letters/`, embedded, and the engine that fills them.

use std::sync::OnceLock;

use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde::Deserialize;

use super::{Kind, Missing};
use crate::asset;
use crate::catalog::Subject;
use crate::lang::Lang;

macro_rules! in_every_language {
    ($name:literal, $ending:literal) => {
        |lang| match lang {
            Lang::Nl | Lang::Long => asset::text!("letters/nl/", $name, $ending),
            Lang::En => asset::text!("letters/en/", $name, $ending),
        }
    };
}

/// A text in every language, to be filled in.
#[derive(Clone, Copy)]
pub struct Template {
    /// Name of its files, without their ending.
    pub name: &'static str,
    source: fn(Lang) -> &'static str,
}

macro_rules! template {
    ($name:literal) => {
        Template { name: $name, source: in_every_language!($name, ".txt") }
    };
}

macro_rules! templates {
    ($($(#[$doc:meta])* $constant:ident = $name:literal;)*) => {
        $($(#[$doc])* pub const $constant: Template = template!($name);)*

        /// Every text.
        const ALL: &[Template] = &[$($constant),*];
    };
}

templates! {
    /// For the field of a form.
    SHORT = "short";
    /// The same about data without an account.
    SHORT_WEB = "short-web";
    /// The same about pictures taken in the street.
    SHORT_IMAGES = "short-images";
    /// The same under Swiss law.
    SHORT_CH = "short-ch";
    /// The same for a child under 16.
    SHORT_CHILD = "short-child";
    /// The same after an earlier objection.
    SHORT_AGAIN = "short-again";
    /// The full letter.
    OBJECTION = "objection";
    /// The same about data without an account.
    OBJECTION_NOACCOUNT = "objection-noaccount";
    /// The same about pictures taken in the street.
    OBJECTION_IMAGES = "objection-images";
    /// The same under Swiss law.
    OBJECTION_CH = "objection-ch";
    /// The same for a child under 16, by the parent with authority.
    CHILD = "child";
    /// The same after an earlier objection.
    AGAIN = "again";
    /// Takes consent back (GDPR Art. 7(3)).
    WITHDRAWAL = "withdrawal";
    /// After a month without an answer (GDPR Art. 12(3)).
    REMINDER_SILENT = "reminder-silent";
    /// After word that more time is needed.
    REMINDER_EXTENDED = "reminder-extended";
    /// After an automatic reply only.
    REMINDER_AUTO_REPLY = "reminder-auto-reply";
    /// Answers the question who the person is (GDPR Art. 12(6)).
    IDENTITY = "identity";
    /// Answers the question for reasons or proof.
    REASONS = "reasons";
    /// Answers a refusal (GDPR Art. 21(1), 12(4)).
    REFUSAL = "refusal";
    /// To the authority (GDPR Art. 77).
    COMPLAINT = "complaint";
    /// To the authority in the United Kingdom (Data Protection Act 2018, s. 165).
    COMPLAINT_UK = "complaint-uk";
    /// To the company itself, which comes first in the United Kingdom (s. 164A).
    COMPANY_COMPLAINT = "company-complaint";
    /// Lets somebody else send: an ordinary authorisation, not that of GDPR Art. 80.
    AUTHORISATION = "authorisation";
}

/// What several texts share; they include it by name.
const PARTS: &[Template] = &[
    template!("parts/sender"),
    template!("parts/addressee"),
    template!("parts/situation"),
    template!("parts/reply"),
    template!("parts/who"),
    template!("parts/sent"),
    template!("parts/stand"),
    template!("parts/signed"),
    template!("parts/closing"),
    template!("parts/copy"),
    template!("parts/parties"),
    template!("parts/happened"),
    template!("parts/sent-text"),
    template!("parts/annexes"),
];

impl Template {
    /// The text filled in, and its subject if it sets one. A name that the template uses and nobody handed over is
    /// an error, and so is printing what is absent: it never reaches a letter as "none".
    pub fn render(self, lang: Lang, facts: Value) -> Result<(String, Option<String>), Error> {
        let filled = engine(lang)?.get_template(self.name)?.render_captured(facts)?;
        let subject = filled.state().lookup("subject").map(|subject| subject.to_string());
        Ok((filled.into_output(), subject))
    }
}

/// The engine with every text of a language. Reading them takes longer than filling one in, so it is done once.
fn engine(lang: Lang) -> Result<&'static Environment<'static>, Error> {
    static DUTCH: OnceLock<Environment<'static>> = OnceLock::new();
    static ENGLISH: OnceLock<Environment<'static>> = OnceLock::new();
    let kept = match lang {
        Lang::Nl | Lang::Long => &DUTCH,
        Lang::En => &ENGLISH,
    };
    if let Some(engine) = kept.get() {
        return Ok(engine);
    }
    let mut engine = Environment::new();
    engine.set_undefined_behavior(UndefinedBehavior::Strict);
    engine.add_test("none", Value::is_none);
    engine.set_auto_escape_callback(|_| AutoEscape::None);
    engine.set_formatter(|out, _, value| match value.is_none() {
        true => Err(Error::new(ErrorKind::InvalidOperation, "an absent value would be printed")),
        false => Ok(write!(out, "{value}")?),
    });
    for template in ALL.iter().chain(PARTS) {
        engine.add_template(template.name, (template.source)(lang))?;
    }
    Ok(kept.get_or_init(|| engine))
}

/// What a text of ours asks for and says, as its own sentences show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// Not to use the data while the objection is assessed (GDPR Art. 18(1)(d)).
    pub restriction: bool,
    /// To erase from what AI is trained with (GDPR Art. 17).
    pub erasure: bool,
    /// To tell those who received the data (GDPR Art. 19).
    pub notice: bool,
    /// Objects on behalf of a child under 16.
    pub for_child: bool,
    /// Gives a situation of the person's own, or of the child.
    pub own_situation: bool,
}

impl Asks {
    fn or(self, other: Self) -> Self {
        Self {
            restriction: self.restriction || other.restriction,
            erasure: self.erasure || other.erasure,
            notice: self.notice || other.notice,
            for_child: self.for_child || other.for_child,
            own_situation: self.own_situation || other.own_situation,
        }
    }
}

/// The words and sentences that the texts of a language share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// What the GDPR is called.
    pub law: String,
    /// Whose data it is.
    pub whose: WhoseWords,
    annex: AnnexWords,
    placeholder: Placeholders,
    situation: Situations,
    situation_web: Situations,
    situation_images: Situations,
    situation_images_short: Situations,
    asks: Fragments,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Placeholders {
    name: String,
    account: String,
    find: String,
    find_images: String,
    address: String,
    email: String,
    authority: String,
    helper: String,
    reason: String,
}

/// Whose data, and whose rights.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WhoseWords {
    /// The person's own.
    pub own: Whose,
    /// Those of the person's child.
    pub child: Whose,
}

/// Whose data and rights, as they stand in a sentence.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whose {
    /// The data.
    pub data: String,
    /// Interests, rights and freedoms.
    pub rights: String,
}

/// What annexes are called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnnexWords {
    sent: String,
    receipt: String,
    identity: String,
    extension: String,
    answer: String,
    failure: String,
    reminder: String,
    own_complaint: String,
}

/// A sentence for each ready reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situations {
    /// About children.
    pub children: String,
    /// About grandchildren.
    pub grandchildren: String,
    /// About the family.
    pub family: String,
    /// About work.
    pub work: String,
}

/// What shows in a text that it asks for something.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fragments {
    restriction: Vec<String>,
    erasure: Vec<String>,
    notice: Vec<String>,
    for_child: Vec<String>,
    own_situation: Vec<String>,
}

impl Words {
    /// The words of a language.
    pub fn of(lang: Lang) -> Result<Self, toml::de::Error> {
        let source: fn(Lang) -> &'static str = in_every_language!("words", ".toml");
        toml::from_str(source(lang))
    }

    /// What stands where something is missing.
    pub fn placeholder(&self, what: Missing, subject: Subject) -> &str {
        match what {
            Missing::Name => &self.placeholder.name,
            Missing::Account => &self.placeholder.account,
            Missing::Find => match subject {
                Subject::Account | Subject::Web => &self.placeholder.find,
                Subject::Images => &self.placeholder.find_images,
            },
            Missing::Address => &self.placeholder.address,
            Missing::Email => &self.placeholder.email,
            Missing::Authority => &self.placeholder.authority,
            Missing::Helper => &self.placeholder.helper,
            Missing::Reason => &self.placeholder.reason,
        }
    }

    /// The sentences of the ready reasons: what the person posted, what others have, or what pictures may show.
    pub fn situation(&self, kind: Kind, subject: Subject) -> &Situations {
        match (subject, kind) {
            (Subject::Account, Kind::NoAccount) | (Subject::Web, _) => &self.situation_web,
            (Subject::Account, _) => &self.situation,
            (Subject::Images, Kind::Short) => &self.situation_images_short,
            (Subject::Images, _) => &self.situation_images,
        }
    }

    /// What an annex is called.
    pub fn annex(&self, name: &str) -> &str {
        match name {
            "sent" => &self.annex.sent,
            "receipt" => &self.annex.receipt,
            "identity" => &self.annex.identity,
            "extension" => &self.annex.extension,
            "answer" => &self.annex.answer,
            "failure" => &self.annex.failure,
            "reminder" => &self.annex.reminder,
            _ => &self.annex.own_complaint,
        }
    }

    /// What a kept text asks for, whatever language of ours it was written in.
    pub fn shows(&self, text: &str) -> Asks {
        static ALL: OnceLock<Vec<Words>> = OnceLock::new();
        let all = ALL.get_or_init(|| Lang::ALL.into_iter().filter_map(|lang| Words::of(lang).ok()).collect());
        all.iter().map(|words| words.asks(text)).fold(Asks::default(), Asks::or)
    }

    /// What a kept text asks for, if it is in this language: only what it says in our very words, as a sentence that
    /// the person changed may say something else. Line breaks do not matter.
    fn asks(&self, text: &str) -> Asks {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let has = |fragments: &[String]| fragments.iter().any(|fragment| text.contains(fragment.as_str()));
        let ready = [&self.situation, &self.situation_web, &self.situation_images, &self.situation_images_short]
            .into_iter()
            .flat_map(|ready| [&ready.children, &ready.grandchildren, &ready.family, &ready.work])
            .any(|sentence| text.contains(sentence.as_str()));
        Asks {
            restriction: has(&self.asks.restriction),
            erasure: has(&self.asks.erasure),
            notice: has(&self.asks.notice),
            for_child: has(&self.asks.for_child),
            own_situation: ready || has(&self.asks.own_situation),
        }
    }
}

#[cfg(test)]
#[path = "template_tests.rs"]
mod tests;
