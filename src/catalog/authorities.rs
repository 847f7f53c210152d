//! The supervisory authorities (GDPR Art. 51): where a person complains, in which languages, and what stands in the way.
//!
//! Read-only data like the platforms, in `assets/authorities.toml`. In Germany each Land has its own for companies.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::lint::address;
use super::{PartialDate, Text, Texts};
use crate::asset;

/// A German Land (ISO 3166-2:DE); its authority looks after the companies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Land(&'static str);

impl Land {
    /// All sixteen, by their German names.
    pub const ALL: [Self; 16] = [
        Self("BW"),
        Self("BY"),
        Self("BE"),
        Self("BB"),
        Self("HB"),
        Self("HH"),
        Self("HE"),
        Self("MV"),
        Self("NI"),
        Self("NW"),
        Self("RP"),
        Self("SL"),
        Self("SN"),
        Self("ST"),
        Self("SH"),
        Self("TH"),
    ];

    /// The two letters, e.g. `BE` for Berlin.
    pub fn code(self) -> &'static str {
        self.0
    }

    /// The Land of a code, `BE` or `DE-BE`.
    pub fn from_code(code: &str) -> Option<Self> {
        let code = code.trim().to_ascii_uppercase();
        let code = code.strip_prefix("DE-").unwrap_or(&code);
        Self::ALL.into_iter().find(|land| land.0 == code)
    }
}

/// How sure an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sure {
    /// Seen on a page of the authority, or in two sources that do not depend on each other.
    High,
    /// In one source.
    Medium,
    /// Sources are old, or say different things.
    Low,
}

/// Whether a complaint in English is taken; absent where that is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum English {
    /// A source says so.
    Probably,
    /// In part, or not gladly.
    Perhaps,
    /// A source says that it is not.
    ProbablyNot,
    /// The authority says that it is not.
    No,
}

/// What the page for complaints is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageKind {
    /// A form of its own.
    Form,
    /// A page that explains how, and leads to the form.
    Guidance,
    /// The general page for contact.
    Contact,
}

/// A page that a person may be sent to: a plain https address that reads as where it leads.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Page {
    url: String,
    host: String,
}

impl Page {
    /// The address.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where it leads, as people know it: without a "www.".
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The address as people write it.
    pub fn shown(&self) -> &str {
        let short = self.url.trim_start_matches("https://");
        short.strip_prefix("www.").unwrap_or(short).trim_end_matches('/')
    }
}

impl TryFrom<String> for Page {
    type Error = String;

    fn try_from(url: String) -> Result<Self, String> {
        let host = address::url(&url).map_err(|code| format!("{url}: {}", code.as_str()))?;
        Ok(Self { host: host.trim_start_matches("www.").to_owned(), url })
    }
}

/// The page where a person complains.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Complaint {
    /// The page.
    pub url: Page,
    /// What is there.
    pub kind: PageKind,
    /// How sure its address is.
    pub sure: Sure,
}

/// An e-mail address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Email {
    /// The address.
    pub to: String,
    /// What it takes, and what it is not for.
    pub note: Option<Text>,
}

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// Line by line, without the authority's name and its country.
    pub lines: Vec<String>,
    /// How sure it is.
    pub sure: Sure,
}

/// A part of what is said of an authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The page for complaints.
    Page,
    /// The postal address.
    Post,
    /// The e-mail address.
    Email,
}

/// The authority's entry in the [`Directory`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// When it was last changed there.
    pub date: PartialDate,
    /// What it does not have, or has in another form than here.
    #[serde(default)]
    pub lacks: Vec<Part>,
}

/// A supervisory authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Name in its own languages.
    pub name: String,
    /// Name in English, where that is none of its own languages.
    pub english_name: Option<String>,
    /// Short name; of a Land's authority, the Land.
    pub short: String,
    /// Languages in which it works (ISO 639).
    pub languages: Vec<String>,
    /// Whether English is taken; absent = unknown, or a language of its own.
    pub english: Option<English>,
    /// Its site.
    pub website: Page,
    /// Where a person complains; absent = unknown.
    pub complaint: Option<Complaint>,
    /// Other pages, for when that one is gone.
    #[serde(default)]
    pub pages: Vec<Page>,
    /// E-mail; absent = unknown.
    pub email: Option<Email>,
    /// Where a letter goes.
    pub post: Post,
    /// What one must know before anything else.
    #[serde(default)]
    pub first: Texts,
    /// What one must have ready, where that is known.
    #[serde(default)]
    pub needs: Texts,
    /// What stands in the way.
    #[serde(default)]
    pub hurdles: Texts,
    /// The country whose authority may be asked too, as far as the GDPR applies (Art. 3(1)).
    pub as_far_as_gdpr: Option<String>,
    /// Its entry in the directory.
    pub entry: Entry,
    /// Pages that back what the directory does not.
    #[serde(default)]
    pub sources: Vec<Page>,
}

impl Authority {
    /// Where to begin: the page for complaints, else the site.
    pub fn start(&self) -> &Page {
        self.complaint.as_ref().map_or(&self.website, |complaint| &complaint.url)
    }
}

/// The directory from which names and addresses come.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// Its name.
    pub name: String,
    /// Its licence.
    pub licence: String,
    /// Where it is.
    pub url: Page,
    /// The day of the copy that was read.
    pub date: PartialDate,
}

/// Every authority.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authorities {
    /// The day on which it was put together.
    pub made: PartialDate,
    /// Where names and addresses come from.
    pub directory: Directory,
    /// By country (ISO 3166 alpha-2).
    country: BTreeMap<String, Authority>,
    /// By the code of a Land.
    land: BTreeMap<String, Authority>,
}

impl Authorities {
    /// Those compiled into the program, read once. `None` only if the file is broken: a test holds that it is not.
    pub fn embedded() -> Option<&'static Self> {
        static EMBEDDED: OnceLock<Option<Authorities>> = OnceLock::new();
        let read = || {
            let read = toml::from_str(asset::text!("authorities.toml"));
            debug_assert!(read.is_ok(), "{read:?}");
            read.ok()
        };
        EMBEDDED.get_or_init(read).as_ref()
    }

    /// The authority for people in a country (ISO 3166 alpha-2). In Germany it is that of their Land, so there is none
    /// without one; elsewhere a Land means nothing.
    pub fn of(&self, country: &str, land: Option<Land>) -> Option<&Authority> {
        match country {
            "DE" => self.land.get(land?.code()),
            _ => self.country.get(country),
        }
    }

    /// All of them, with the country or Land they are for.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Authority)> {
        self.country.iter().chain(&self.land).map(|(code, authority)| (code.as_str(), authority))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> impl Iterator<Item = (&'static str, &'static Authority)> {
        Authorities::embedded().unwrap().all()
    }

    #[test]
    fn a_page_with_an_address_that_deceives_is_refused() {
        for url in
            ["http://www.cnil.fr/", "https://cnil.fr@example.org/", "https://xn--cnl-qma.fr/", "https://10.0.0.1/"]
        {
            assert!(Page::try_from(url.to_owned()).is_err(), "{url}");
        }
        let page = Page::try_from("https://www.cnil.fr/fr/plaintes/".to_owned()).unwrap();
        assert_eq!((page.host(), page.shown()), ("cnil.fr", "cnil.fr/fr/plaintes"));
    }

    #[test]
    fn every_email_address_is_plain_and_every_letter_has_somewhere_to_go() {
        for (code, authority) in all() {
            assert!(authority.email.iter().all(|email| address::is_email(&email.to)), "{code}");
            assert!(
                authority.post.lines.len() > 1 && authority.post.lines.iter().all(|line| !line.is_empty()),
                "{code}"
            );
        }
    }

    #[test]
    fn every_authority_is_found_by_its_country_or_land_and_no_land_is_left_out() {
        let authorities = Authorities::embedded().unwrap();
        let lands: Vec<_> = authorities.land.keys().map(|code| Land::from_code(code).unwrap()).collect();
        assert_eq!(lands.len(), Land::ALL.len());
        assert!(Land::ALL.iter().all(|land| authorities.of("DE", Some(*land)).is_some()));
        assert!(authorities.of("DE", None).is_none() && !authorities.country.contains_key("DE"));
        for also in all().filter_map(|(_, authority)| authority.as_far_as_gdpr.as_deref()) {
            assert!(authorities.of(also, None).is_some(), "{also}");
        }
    }
}
