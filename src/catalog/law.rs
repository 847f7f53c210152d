//! What the law says of a platform: the right that answers the basis claimed, and what courts, authorities and others
//! said, each dated and sourced. Data in `assets/law/`, compiled into the program.
//!
//! A point says what was said, by whom and on what day, and how firm it is; never how things stand "now".

use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::{Basis, Deed, PartialDate, Region, SourceClass, Text};
use crate::asset;

/// How many points a page shows before one asks for more.
const IN_SHORT: usize = 3;

/// What kind of statement a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The basis claimed and the right that answers it.
    Basis,
    /// A right that a person has.
    Right,
    /// What a court held.
    Court,
    /// What an authority stated.
    AuthorityStatement,
    /// What a law lays down.
    Law,
    /// A law or guidelines proposed.
    Proposal,
    /// An answer of the government to parliament.
    ParliamentaryAnswer,
    /// What an organisation holds.
    Organisation,
    /// How it is done.
    Practice,
}

/// The heading under which a point stands, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// What a person may do.
    Rights,
    /// What courts said.
    Courts,
    /// What authorities said.
    Authorities,
    /// What others said.
    Others,
    /// What is not settled, or moving.
    Unsettled,
    /// Children.
    Children,
    /// Other laws.
    Laws,
}

impl Topic {
    /// Every topic, in the order of the page.
    pub const ALL: [Self; 7] =
        [Self::Rights, Self::Courts, Self::Authorities, Self::Others, Self::Unsettled, Self::Children, Self::Laws];
}

/// How firm a point is, as of its sources.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Firmness {
    /// Settled.
    Settled,
    /// Said in interim proceedings.
    Interim,
    /// Not decided, or its outcome is unknown.
    Undecided,
    /// Proposed, negotiated, under way.
    Moving,
    /// Overtaken by the point with this id.
    OutdatedBy(String),
    /// It claims more than the law does; the point with this id has the right measure.
    TooBroad(String),
}

impl Firmness {
    /// The word by which it is known in messages and in JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Settled => "settled",
            Self::Interim => "interim",
            Self::Undecided => "undecided",
            Self::Moving => "moving",
            Self::OutdatedBy(_) => "outdated",
            Self::TooBroad(_) => "too-broad",
        }
    }

    /// The id of the point that holds instead.
    pub fn instead(&self) -> Option<&str> {
        match self {
            Self::OutdatedBy(id) | Self::TooBroad(id) => Some(id),
            Self::Settled | Self::Interim | Self::Undecided | Self::Moving => None,
        }
    }
}

/// When something was said, or when an undated page was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum When {
    /// The day, month or year it is of.
    Date(PartialDate),
    /// Undated; read then.
    Seen(PartialDate),
}

impl When {
    /// What it is of, where that is known.
    pub fn date(self) -> Option<PartialDate> {
        match self {
            Self::Date(date) => Some(date),
            Self::Seen(_) => None,
        }
    }

    /// When it was read, where it is undated.
    pub fn seen(self) -> Option<PartialDate> {
        match self {
            Self::Seen(seen) => Some(seen),
            Self::Date(_) => None,
        }
    }
}

/// For what a point matters. An empty list means: for all.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// For whom.
    pub regions: Vec<Region>,
    /// Ids of platforms.
    #[serde(default)]
    pub platforms: Vec<String>,
    /// For which basis claimed.
    #[serde(default)]
    pub bases: Vec<Basis>,
    /// For what a person does there.
    #[serde(default)]
    pub deeds: Vec<Deed>,
}

impl Scope {
    /// Whether the point matters there. While nobody knows the basis claimed, each may be the one.
    fn holds(&self, platform: &str, basis: Option<Basis>, deed: Deed, region: Region) -> bool {
        self.regions.contains(&region)
            && (self.platforms.is_empty() || self.platforms.iter().any(|id| id == platform))
            && (self.bases.is_empty() || basis.is_none_or(|basis| self.bases.contains(&basis)))
            && (self.deeds.is_empty() || self.deeds.contains(&deed))
    }
}

/// Something that the law, or somebody who has a say in it, says.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    /// Permanent id.
    pub id: String,
    /// Kind.
    pub kind: Kind,
    /// Heading under which it stands.
    pub topic: Topic,
    /// For what it matters.
    pub scope: Scope,
    /// How firm it is.
    pub standing: Firmness,
    /// When it was said.
    pub when: When,
    /// Who said it.
    pub by: Text,
    /// The article it is about.
    pub article: Option<Text>,
    /// Title: a few words.
    pub title: Text,
    /// One to three short sentences, without a tense that goes stale.
    pub text: Text,
    /// Ids of sources.
    pub sources: Vec<String>,
}

impl Point {
    /// Its place among others: the basis and its right first, then what is about this very platform, then what holds in
    /// general; what moves and what no longer holds last.
    fn rank(&self) -> u8 {
        match (self.standing.instead(), self.topic, self.kind) {
            (Some(_), _, _) => 5,
            (None, Topic::Unsettled, _) => 4,
            (None, _, Kind::Basis) => 0,
            (None, _, Kind::Right) if !self.scope.bases.is_empty() => 1,
            (None, _, _) if !self.scope.platforms.is_empty() => 2,
            (None, _, _) => 3,
        }
    }
}

/// Where a source is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A page; https only.
    Page(String),
    /// A document of parliament, known by the number in its title.
    Number,
}

/// Where a point comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Source {
    /// Id within the law's sources.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Class.
    pub class: SourceClass,
    /// Where it is.
    pub place: Place,
    /// When it is of.
    pub when: When,
}

impl Source {
    /// Its page, where it has one.
    pub fn url(&self) -> Option<&str> {
        match &self.place {
            Place::Page(url) => Some(url),
            Place::Number => None,
        }
    }
}

/// A source as it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    id: String,
    title: String,
    publisher: String,
    class: SourceClass,
    url: Option<String>,
    date: Option<PartialDate>,
    seen: Option<PartialDate>,
}

impl TryFrom<Written> for Source {
    type Error = String;

    fn try_from(it: Written) -> Result<Self, String> {
        let place = match (it.url, it.class) {
            (Some(url), _) if url.starts_with("https://") => Place::Page(url),
            (None, SourceClass::Parliament) => Place::Number,
            _ => return Err(format!("{}: no https page", it.id)),
        };
        let when = match (it.date, it.seen) {
            (Some(date), None) => When::Date(date),
            (None, Some(seen)) => When::Seen(seen),
            _ => return Err(format!("{}: either a date or when it was seen", it.id)),
        };
        Ok(Self { id: it.id, title: it.title, publisher: it.publisher, class: it.class, place, when })
    }
}

/// Everything known of the law.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// The points, in the order of their weight.
    #[serde(default, rename = "point")]
    pub points: Vec<Point>,
    /// Where they come from.
    #[serde(default, rename = "source")]
    pub sources: Vec<Source>,
}

/// The names and texts of the files compiled into the program.
pub fn embedded_sources() -> [(&'static str, &'static str); 4] {
    [
        ("rights.toml", asset::text!("law/rights.toml")),
        ("cases.toml", asset::text!("law/cases.toml")),
        ("laws.toml", asset::text!("law/laws.toml")),
        ("sources.toml", asset::text!("law/sources.toml")),
    ]
}

impl Law {
    /// The law compiled into the program.
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<Law> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            let mut law = Self::default();
            for (name, text) in embedded_sources() {
                let read = toml::from_str::<Self>(text);
                debug_assert!(read.is_ok(), "{name}: {read:?}");
                let read = read.unwrap_or_default();
                law.points.extend(read.points);
                law.sources.extend(read.sources);
            }
            law
        })
    }

    /// What matters for a platform, the most important first.
    pub fn for_platform(&self, platform: &str, basis: Option<Basis>, deed: Deed, region: Region) -> Vec<&Point> {
        let holds = |point: &&Point| point.scope.holds(platform, basis, deed, region);
        let mut points: Vec<_> = self.points.iter().filter(holds).collect();
        points.sort_by_key(|point| point.rank());
        points
    }

    /// A point by its id.
    pub fn point(&self, id: &str) -> Option<&Point> {
        self.points.iter().find(|point| point.id == id)
    }

    /// The sources of a point.
    pub fn sources_of<'a>(&'a self, point: &'a Point) -> impl Iterator<Item = &'a Source> {
        point.sources.iter().filter_map(|id| self.sources.iter().find(|source| source.id == *id))
    }
}

/// The few points that say most, of those for a platform: beyond the basis and its right, which are told in one breath
/// with it, and without what moves.
pub fn in_short<'a>(points: &[&'a Point]) -> Vec<&'a Point> {
    points.iter().copied().filter(|point| (2..=3).contains(&point.rank())).take(IN_SHORT).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use url::Url;

    use super::*;
    use crate::catalog::embedded;

    /// Everything a point says, with its language.
    fn texts(point: &Point) -> Vec<(&'static str, &str)> {
        let all = [Some(&point.title), Some(&point.text), Some(&point.by), point.article.as_ref()];
        all.into_iter().flatten().flat_map(|text| [("nl", text.nl.as_str()), ("en", text.en.as_str())]).collect()
    }

    #[test]
    fn every_file_is_read_and_the_whole_stays_small() {
        let whole: usize = embedded_sources().iter().map(|(_, text)| text.len()).sum();
        assert!(whole < 45_000, "{whole} bytes");
        for (name, text) in embedded_sources() {
            let read = toml::from_str::<Law>(text);
            assert!(read.is_ok(), "{name}: {read:?}");
            assert!(text.starts_with("# Dedicated to the public domain under CC0 1.0."), "{name}");
        }
    }

    #[test]
    fn ids_are_unique_listed_for_ever_and_lead_somewhere() {
        let law = Law::embedded();
        let ids: BTreeSet<&str> = law.points.iter().map(|point| point.id.as_str()).collect();
        assert_eq!(ids.len(), law.points.len());
        let listed = include_str!("../../assets/law/ids.txt").lines().filter(|line| !line.starts_with('#'));
        assert_eq!(listed.collect::<Vec<_>>(), ids.iter().copied().collect::<Vec<_>>());
        let sources: BTreeSet<&str> = law.sources.iter().map(|source| source.id.as_str()).collect();
        assert_eq!(sources.len(), law.sources.len());
        let mut cited = BTreeSet::new();
        for point in &law.points {
            assert!(!point.sources.is_empty() && !point.scope.regions.is_empty(), "{}", point.id);
            assert!(point.sources.iter().all(|id| sources.contains(id.as_str())), "{}", point.id);
            cited.extend(point.sources.iter().map(String::as_str));
            for platform in &point.scope.platforms {
                assert!(embedded().platform(platform).is_some(), "{}: {platform}", point.id);
            }
            if let Some(other) = point.standing.instead() {
                let holds = law.point(other).is_some_and(|other| other.standing.instead().is_none());
                assert!(holds, "{}: {other}", point.id);
            }
        }
        assert_eq!(cited, sources, "every source is cited");
    }

    #[test]
    fn every_source_is_a_whole_page_or_a_numbered_document() {
        for source in &Law::embedded().sources {
            let Some(url) = source.url() else {
                assert!(source.title.contains("2024Z11324"), "{}", source.id);
                continue;
            };
            let read = Url::parse(url).unwrap();
            assert_eq!(read.as_str(), url, "{}", source.id);
            let deep = read.path().len() > 1 || read.query().is_some();
            assert!(deep, "{}: the name of a site is no source", source.id);
            assert!(!source.title.is_empty() && !source.publisher.is_empty(), "{}", source.id);
        }
    }

    #[test]
    fn a_source_without_a_page_or_a_date_is_refused() {
        let head = "[[source]]\nid = \"a\"\ntitle = \"A\"\npublisher = \"B\"\n";
        let read = |rest: &str| toml::from_str::<Law>(&format!("{head}{rest}"));
        assert!(read("class = \"parliament\"\ndate = \"2024\"").is_ok());
        for wrong in [
            "class = \"press\"\ndate = \"2024\"",
            "class = \"press\"\nurl = \"http://a.example/b\"\ndate = \"2024\"",
            "class = \"press\"\nurl = \"https://a.example/b\"",
            "class = \"press\"\nurl = \"https://a.example/b\"\ndate = \"2024\"\nseen = \"2025\"",
            "class = \"press\"\nurl = \"https://a.example/b\"\ndate = \"2024-02-30\"",
            "class = \"press\"\nurl = \"https://a.example/b\"\ndate = \"2024\"\nfiel = \"x\"",
        ] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }

    /// What was told from memory only and found nowhere: the UK's Art. 12A, what C-252/21 said of improving products.
    #[test]
    fn what_nobody_checked_stays_out() {
        for point in &Law::embedded().points {
            for (lang, text) in texts(point) {
                for unchecked in ["12A", "roduct improvement", "roductverbetering"] {
                    assert!(!text.contains(unchecked), "{} in {lang}: {unchecked}", point.id);
                }
            }
        }
    }

    /// As the messages are written: short sentences, and none that becomes untrue because a day passed.
    #[test]
    fn every_text_is_there_in_both_languages_short_and_never_goes_stale() {
        let stale = "nu momenteel binnenkort vandaag onlangs recent inmiddels straks tegenwoordig huidige volgend afgelopen \
                     now currently soon today recently yet nowadays upcoming next last";
        for point in &Law::embedded().points {
            for (lang, text) in texts(point) {
                let place = format!("{} in {lang}: {text}", point.id);
                assert!(!text.trim().is_empty() && !text.contains(['“', '”', '!', '\'']), "{place}");
                let lower = text.to_lowercase();
                for word in lower.split(|c: char| !c.is_alphanumeric()) {
                    assert!(!stale.split_whitespace().any(|it| it == word), "{place}");
                }
                for phrase in ["op dit moment", "tot nu", "nog steeds", "at the moment", "so far", "te laat"] {
                    assert!(!lower.contains(phrase), "{place}");
                }
                for sentence in text.split_inclusive(['.', '?', ':', ';']) {
                    assert!(sentence.split_whitespace().count() <= 30, "{place}");
                }
            }
            assert!(point.title.nl.len() <= 70 && point.title.en.len() <= 70, "{}", point.id);
            // What is unknown says of when: somebody may know it since.
            for (text, unknown, state) in
                [(&point.text.nl, "onbekend", "november 2026"), (&point.text.en, "unknown", "November 2026")]
            {
                assert!(!text.contains(unknown) || text.contains(state), "{}", point.id);
            }
        }
    }

    #[test]
    fn what_a_company_claims_is_answered_first_and_what_moves_comes_last() {
        let law = Law::embedded();
        let of = |platform: &str, region| {
            let (_, it) = embedded().platform(platform).unwrap();
            law.for_platform(platform, it.basis, it.deed, region)
        };
        let ids = |points: Vec<&'static Point>| points.into_iter().map(|point| point.id.as_str()).collect::<Vec<_>>();
        let facebook = ids(of("facebook", Region::Eu));
        assert_eq!(facebook[..2], ["basis-interest", "burden-of-proof"]);
        assert!(!facebook.contains(&"basis-consent") && facebook.last() == Some(&"minister-ai-act"));
        let place = |id: &str| facebook.iter().position(|it| *it == id).unwrap();
        assert!(place("cjeu-advertising") < place("cjeu-commercial-interest"));
        assert!(place("procedure-2027") < place("omnibus-proposal"));
        let short = |platform, region| ids(in_short(&of(platform, region)));
        assert_eq!(short("facebook", Region::Eu), ["dpc-meta-2025", "olg-koeln-2025", "rb-amsterdam-2025"]);

        // A switch rests on consent: no objection, no clock, no case about an interest.
        let siri = ids(of("apple-siri", Region::Eu));
        assert_eq!(siri[0], "basis-consent");
        assert!(!siri.iter().any(|id| ["basis-interest", "burden-of-proof", "ap-objecting"].contains(id)));
        // Where nobody knows the basis, each may be the one.
        let applebot = ids(of("apple-applebot", Region::Eu));
        assert!(applebot.starts_with(&["basis-interest", "basis-consent", "basis-contract"]), "{applebot:?}");
        assert!(!applebot.contains(&"dpc-meta-2025"));
        // Other laws for other places.
        assert_eq!(ids(of("facebook", Region::Uk)), ["uk-object", "uk-complaint", "uk-commission"]);
        assert_eq!(ids(of("meta-third-party", Region::Ch)), ["ch-meta-2024", "ch-prohibit", "ch-gdpr"]);
    }
}
