//! The texts of `assets/letters/`, embedded, and the engine that fills them.

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

impl Template {
    /// The text filled in, and its subject if it sets one. A name that the template uses and nobody handed over is
    /// an error, and so is printing what is absent: it never reaches a letter as "none".
    pub fn render(self, lang: Lang, facts: Value) -> Result<(String, Option<String>), Error> {
        let mut engine = Environment::new();
        engine.set_undefined_behavior(UndefinedBehavior::Strict);
        engine.add_test("none", Value::is_none);
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
    placeholder: Placeholders,
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
        }
    }

    /// The sentences of the ready reasons: what the person posted, what others have, or what pictures may show.
    pub fn situation(&self, kind: Kind, subject: Subject) -> &Situations {
        match (subject, kind) {
            (Subject::Account, _) => &self.situation,
            (Subject::Web, _) => &self.situation_web,
            (Subject::Images, Kind::Short) => &self.situation_images_short,
            (Subject::Images, Kind::Objection) => &self.situation_images,
        }
    }
}
