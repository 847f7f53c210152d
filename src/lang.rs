//! The languages the program speaks.

mod longer;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use longer::{longer, longer_lines, longer_text};

/// A language in which everything a person sees exists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch.
    Nl,
    /// English, also the language of last resort.
    #[default]
    En,
    /// Dutch with its words made longer, for development only: shows what a longer language would break. It is never
    /// offered and cannot be kept; `--lang x-long` alone leads to it.
    #[serde(skip)]
    Long,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The language's ISO 639 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Long => "x-long",
        }
    }

    /// The language of a tag of `--lang`: one that is offered, or the one for development.
    pub fn from_option(tag: &str) -> Option<Self> {
        if tag == Self::Long.code() { Some(Self::Long) } else { Self::from_tag(tag) }
    }

    /// The language of a tag such as `nl`, `nl-BE` or `en_GB.UTF-8`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let code = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
