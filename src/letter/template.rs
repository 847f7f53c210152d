//! The texts of `assets/letters/`, embedded, and the engine that fills them.

use minijinja::value::Value;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior};
use serde::Deserialize;

use super::{Kind, Missing};
use crate::catalog::Subject;
use crate::lang::Lang;

macro_rules! in_every_language {
    ($name:literal, $ending:literal) => {
        |lang| match lang {
            Lang::Nl | Lang::Long => include_str!(concat!("../../assets/letters/nl/", $name, $ending)),
            Lang::En => include_str!(concat!("../../assets/letters/en/", $name, $ending)),
        }
    };
}

macro_rules! template {
    ($name:literal) => {
        Template { name: $name, source: in_every_language!($name, ".txt") }
    };
}

/// A text in every language, to be filled in.
#[derive(Clone, Copy)]
pub struct Template {
    /// Name of its files.
    pub name: &'static str,
    source: fn(Lang) -> &'static str,
}

/// For the field of a form.
pub const SHORT: Template = template!("short");
/// The same about data without an account.
pub const SHORT_WEB: Template = template!("short-web");
/// The same about pictures taken in the street.
pub const SHORT_IMAGES: Template = template!("short-images");
/// The same under Swiss law.
pub const SHORT_CH: Template = template!("short-ch");
/// The full letter.
pub const OBJECTION: Template = template!("objection");
/// The same about data without an account.
pub const OBJECTION_NOACCOUNT: Template = template!("objection-noaccount");
/// The same about pictures taken in the street.
pub const OBJECTION_IMAGES: Template = template!("objection-images");
/// The same under Swiss law.
pub const OBJECTION_CH: Template = template!("objection-ch");
/// For the field of a form, for a child under 16.
pub const SHORT_CHILD: Template = template!("short-child");
/// For the field of a form, after an earlier objection.
pub const SHORT_AGAIN: Template = template!("short-again");
/// The full letter for a child under 16.
pub const CHILD: Template = template!("child");
/// The full letter after an earlier objection.
pub const AGAIN: Template = template!("again");
/// Withdraws consent.
pub const WITHDRAWAL: Template = template!("withdrawal");
/// Reminds after silence.
pub const REMINDER_SILENT: Template = template!("reminder-silent");
/// Reminds after a notice of more time.
pub const REMINDER_EXTENDED: Template = template!("reminder-extended");
/// Reminds after an automatic message.
pub const REMINDER_AUTO_REPLY: Template = template!("reminder-auto-reply");
/// Answers the question who the person is.
pub const IDENTITY: Template = template!("identity");
/// Answers the question for reasons or proof.
pub const REASONS: Template = template!("reasons");
/// Answers a refusal.
pub const REFUSAL: Template = template!("refusal");
/// Complains to an authority.
pub const COMPLAINT: Template = template!("complaint");
/// Complains to the Commissioner in the United Kingdom.
pub const COMPLAINT_UK: Template = template!("complaint-uk");
/// Complains to the company, in the United Kingdom.
pub const COMPANY_COMPLAINT: Template = template!("company-complaint");
/// Authorises a helper.
pub const AUTHORISATION: Template = template!("authorisation");

/// Every text.
#[cfg(test)]
pub const ALL: &[Template] = &[
    SHORT,
    SHORT_WEB,
    SHORT_IMAGES,
    SHORT_CH,
    OBJECTION,
    OBJECTION_NOACCOUNT,
    OBJECTION_IMAGES,
    OBJECTION_CH,
    SHORT_CHILD,
    SHORT_AGAIN,
    CHILD,
    AGAIN,
    WITHDRAWAL,
    REMINDER_SILENT,
    REMINDER_EXTENDED,
    REMINDER_AUTO_REPLY,
    IDENTITY,
    REASONS,
    REFUSAL,
    COMPLAINT,
    COMPLAINT_UK,
    COMPANY_COMPLAINT,
    AUTHORISATION,
];

impl Template {
    /// The text filled in, and its subject if it sets one. A name that the template uses and nobody handed over is
    /// an error, and so is printing what is absent: it never reaches a letter as "none".
    pub fn render(self, lang: Lang, facts: Value) -> Result<(String, Option<String>), Error> {
        let mut engine = Environment::new();
        engine.set_undefined_behavior(UndefinedBehavior::Strict);
        engine.set_auto_escape_callback(|_| AutoEscape::None);
        engine.set_formatter(|out, _, value| match value.is_none() {
            true => Err(Error::new(ErrorKind::InvalidOperation, "an absent value would be printed")),
            false => Ok(write!(out, "{value}")?),
        });
        let filled = engine.template_from_named_str(self.name, (self.source)(lang))?.render_captured(facts)?;
        let subject = filled.state().lookup("subject").map(|subject| subject.to_string());
        Ok((filled.into_output(), subject))
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
    placeholder: Placeholders,
    annex: AnnexWords,
    situation: Situations,
    situation_web: Situations,
    situation_images: Situations,
    situation_images_short: Situations,
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

/// What a text that was sent asked for or said, as far as it holds a sentence of ours for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shows {
    /// Restriction (GDPR Art. 18(1)(d)).
    pub restriction: bool,
    /// Erasure of training copies (Art. 17(1)(c)).
    pub erasure: bool,
    /// Notice to recipients (Art. 19).
    pub notice: bool,
    /// It was for a child.
    pub for_child: bool,
    /// It gave a situation of the person's own.
    pub own_situation: bool,
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

    /// What a text that was sent asked for or said.
    pub fn shows(&self, _text: &str) -> Shows {
        Shows::default()
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

    /// The sentences of the ready reasons: what the person posted, what others have, or what pictures may show.
    pub fn situation(&self, kind: Kind, subject: Subject) -> &Situations {
        match (subject, kind) {
            (Subject::Account, _) => &self.situation,
            (Subject::Web, _) => &self.situation_web,
            (Subject::Images, Kind::Short) => &self.situation_images_short,
            (Subject::Images, _) => &self.situation_images,
        }
    }
}
