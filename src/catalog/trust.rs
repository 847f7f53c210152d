//! How far what is known of a platform can be relied on: who says it, when it was last looked at, and what nobody says.
//!
//! All of it is worked out from the sources themselves; the data has no flag for it.

use chrono::{Months, NaiveDate};
use serde::Serialize;

use super::{About, Catalog, Deed, Group, PartialDate, Platform, Region, Source, SourceClass};

/// After so many months a fact is said to be unchecked. Ours: companies change their terms about once a year.
const FRESH_MONTHS: u32 = 12;

/// Who stands behind a fact: the best class among its sources decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// The company itself, an authority, a court, a law, a parliament, or an organisation for consumers or privacy.
    Grounded,
    /// The press at best.
    Reported,
    /// Nobody but others.
    Hearsay,
}

impl From<SourceClass> for Grade {
    fn from(class: SourceClass) -> Self {
        match class {
            SourceClass::Official | SourceClass::Regulator | SourceClass::Law => Self::Grounded,
            SourceClass::Parliament | SourceClass::Ngo => Self::Grounded,
            SourceClass::Press => Self::Reported,
            SourceClass::Community => Self::Hearsay,
        }
    }
}

impl Grade {
    /// The grade of what these sources say. What has none is what the person filled in: theirs to know.
    pub fn of(sources: &[&Source]) -> Self {
        sources.iter().map(|source| Self::from(source.class)).min().unwrap_or(Self::Grounded)
    }
}

/// Whether somebody looked within the last year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Within a year, or it may have been: of a month any day may have been it.
    Checked,
    /// Surely longer ago than a year: not since then.
    UncheckedSince(PartialDate),
}

impl Freshness {
    /// That of what these sources say, today.
    pub fn of(sources: &[&Source], today: NaiveDate) -> Self {
        match newest(sources) {
            Some(date) if date.last().checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|end| end < today) => {
                Self::UncheckedSince(date)
            }
            _ => Self::Checked,
        }
    }
}

/// When the newest of the sources says so.
pub fn newest(sources: &[&Source]) -> Option<PartialDate> {
    sources.iter().filter_map(|source| source.as_of()).max_by_key(|date| (date.last(), date.first()))
}

/// The sources with those in front that weigh most, and of these the newest.
pub fn by_weight(mut sources: Vec<&Source>) -> Vec<&Source> {
    sources.sort_by_key(|source| (Grade::from(source.class), std::cmp::Reverse(source.as_of().map(PartialDate::last))));
    sources
}

/// One thing that is said of a platform, by where it stands in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Point {
    /// What happens to the data.
    What,
    /// Which company decides, and where it is.
    Controller,
    /// The legal basis that it claims.
    Basis,
    /// The fact of this number.
    Fact(usize),
    /// The other platform of this number that an objection reaches.
    Covers(usize),
    /// The route of this number.
    Route(usize),
    /// The milestone of this number, of its group.
    Milestone(usize),
    /// Of the disputed point of the first number the claim of the second.
    Claim(usize, usize),
    /// The crawler of this number.
    Crawler(usize),
}

/// What nobody says of a platform, though people ask it; the words of `show --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unknown {
    /// Which company decides.
    Controller,
    /// In which country it is.
    Country,
    /// On which basis it does it.
    Basis,
    /// Which authority leads.
    LeadAuthority,
    /// How a switch stands unless one does something.
    Default,
    /// What comes back after an objection.
    Answer,
}

impl Group {
    /// Where something that is said of one of the group's platforms comes from, what weighs most in front. Nothing where
    /// it is not said.
    pub fn sources_at(&self, platform: &Platform, point: Point) -> Vec<&Source> {
        let ids = match point {
            Point::What => Some(&platform.sources),
            Point::Basis => platform.basis.and(Some(&platform.sources)),
            Point::Controller => self.controller(platform).map(|controller| &controller.sources),
            Point::Fact(index) => platform.facts.get(index).map(|fact| &fact.sources),
            Point::Covers(index) => platform.covers.get(index).map(|covers| &covers.sources),
            Point::Route(index) => platform.routes.get(index).map(|route| &route.sources),
            Point::Milestone(index) => self.milestones.get(index).map(|milestone| &milestone.sources),
            Point::Claim(point, claim) => {
                platform.disputed.get(point).and_then(|point| point.claims.get(claim)).map(|claim| &claim.sources)
            }
            Point::Crawler(index) => platform.crawlers.get(index).map(|crawler| &crawler.sources),
        };
        by_weight(ids.into_iter().flatten().filter_map(|id| self.source(id)).collect())
    }

    /// What nobody says of one of the group's platforms, for people in a region.
    pub fn unknown(&self, platform: &Platform, region: Region) -> Vec<Unknown> {
        if platform.retired || platform.deed == Deed::Nothing {
            return Vec::new();
        }
        let company = self.controller_in(platform, region);
        let lacks = |about| platform.facts(about).next().is_none();
        let decides = platform.controller.is_some();
        let eu = region == Region::Eu;
        let asked = [
            (Unknown::Controller, decides && company.is_none()),
            (Unknown::Country, company.is_some_and(|company| company.country.is_none())),
            (Unknown::Basis, decides && eu && platform.basis.is_none()),
            (Unknown::LeadAuthority, eu && company.is_some_and(|company| company.lead_authority.is_none())),
            (Unknown::Default, decides && platform.deed == Deed::Switch && lacks(About::Default)),
            (Unknown::Answer, platform.takes_objections() && lacks(About::Answer)),
        ];
        asked.into_iter().filter(|(_, lacking)| *lacking).map(|(unknown, _)| unknown).collect()
    }
}

/// How much the catalogue knows, and from whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Platforms.
    pub platforms: usize,
    /// Companies that decide.
    pub controllers: usize,
    /// Things that are said, each with its own sources: what a platform is, a line of what is known, a route, a milestone,
    /// one side of a dispute, what an objection reaches, a crawler.
    pub facts: usize,
    /// Those that only the press says.
    pub reported: usize,
    /// Those that only others say.
    pub hearsay: usize,
    /// Those that nobody looked at for more than a year.
    pub unchecked: usize,
    /// Points on which sources disagree.
    pub disputed: usize,
    /// What nobody says, over all platforms.
    pub unknown: usize,
    /// The sources of each class, those that weigh most in front; classes without one left out.
    pub classes: Vec<(SourceClass, usize)>,
    /// The day up to which the source that is longest unchecked is known to say so.
    pub oldest: Option<PartialDate>,
}

impl Statistics {
    /// Counts a catalogue, for people in a region, today.
    pub fn of(catalog: &Catalog, region: Region, today: NaiveDate) -> Self {
        let mut counted = Self::default();
        for group in &catalog.groups {
            counted.controllers += group.controllers.len();
            counted.platforms += group.platforms.len();
            for milestone in &group.milestones {
                counted.fact(group, &milestone.sources, today);
            }
            for platform in &group.platforms {
                counted.disputed += platform.disputed.len();
                counted.unknown += group.unknown(platform, region).len();
                let said = std::iter::once(&platform.sources)
                    .chain(platform.facts.iter().map(|fact| &fact.sources))
                    .chain(platform.covers.iter().map(|covers| &covers.sources))
                    .chain(platform.routes.iter().map(|route| &route.sources))
                    .chain(platform.disputed.iter().flat_map(|point| &point.claims).map(|claim| &claim.sources))
                    .chain(platform.crawlers.iter().map(|crawler| &crawler.sources));
                said.for_each(|ids| counted.fact(group, ids, today));
            }
        }
        let sources = || catalog.groups.iter().flat_map(|group| &group.sources);
        let count = |class| (class, sources().filter(|source| source.class == class).count());
        counted.classes = SourceClass::ALL.map(count).into_iter().filter(|(_, count)| *count > 0).collect();
        counted.oldest = sources().filter_map(Source::as_of).min_by_key(|date| date.last());
        counted
    }

    /// How many sources there are.
    pub fn sources(&self) -> usize {
        self.classes.iter().map(|(_, count)| count).sum()
    }

    fn fact(&mut self, group: &Group, ids: &[String], today: NaiveDate) {
        let sources: Vec<&Source> = ids.iter().filter_map(|id| group.source(id)).collect();
        self.facts += 1;
        match Grade::of(&sources) {
            Grade::Grounded => {}
            Grade::Reported => self.reported += 1,
            Grade::Hearsay => self.hearsay += 1,
        }
        self.unchecked += usize::from(Freshness::of(&sources, today) != Freshness::Checked);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may end that way")]
mod tests {
    use super::*;

    fn source(class: SourceClass, date: Option<&str>, seen: Option<&str>) -> Source {
        let day = |text: Option<&str>| text.map(|text| text.parse().unwrap());
        Source {
            id: "it".to_owned(),
            title: "It".to_owned(),
            publisher: "They".to_owned(),
            class,
            url: "https://example.org/".to_owned(),
            date: day(date),
            seen: day(seen),
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn one_good_source_is_enough_for_a_grade() {
        use SourceClass::*;
        let of = |classes: &[SourceClass]| {
            let all: Vec<Source> = classes.iter().map(|class| source(*class, None, None)).collect();
            Grade::of(&all.iter().collect::<Vec<_>>())
        };
        for class in [Official, Regulator, Law, Parliament, Ngo] {
            assert_eq!(of(&[Community, class, Press]), Grade::Grounded, "{class:?}");
        }
        assert_eq!(of(&[Community, Press]), Grade::Reported);
        assert_eq!(of(&[Community]), Grade::Hearsay);
        assert_eq!(of(&[]), Grade::Grounded, "the person's own");
    }

    #[test]
    fn only_what_is_surely_older_than_a_year_is_unchecked() {
        let fresh = |date: Option<&str>, seen: Option<&str>, today: &str| {
            Freshness::of(&[&source(SourceClass::Press, date, seen)], day(today)) == Freshness::Checked
        };
        assert!(fresh(Some("2025-05-20"), None, "2026-05-20"));
        assert!(!fresh(Some("2025-05-20"), None, "2026-05-21"));
        // Any day of the month, or of the year, may have been it.
        assert!(fresh(Some("2025-05"), None, "2026-05-31"));
        assert!(!fresh(Some("2025-05"), None, "2026-06-01"));
        assert!(fresh(Some("2025"), None, "2026-12-31"));
        assert!(!fresh(Some("2025"), None, "2027-01-01"));
        assert!(fresh(Some("2020"), Some("2026-01-01"), "2026-06-01"));
        assert!(fresh(None, None, "2030-01-01"));
        // A day that cannot be followed by a year does no harm.
        assert!(
            Freshness::of(&[&source(SourceClass::Press, Some("9999"), None)], NaiveDate::MAX) != Freshness::Checked
        );
    }

    #[test]
    fn the_newest_source_decides() {
        let (old, new) =
            (source(SourceClass::Official, Some("2020-01-01"), None), source(SourceClass::Press, Some("2026"), None));
        assert_eq!(Freshness::of(&[&old, &new], day("2026-11-22")), Freshness::Checked);
        assert_eq!(Freshness::of(&[&old], day("2026-11-22")), Freshness::UncheckedSince("2020-01-01".parse().unwrap()));
        let sorted = by_weight(vec![&new, &old]);
        assert_eq!(sorted[0].class, SourceClass::Official);
    }

    #[test]
    fn every_point_of_the_catalogue_has_a_source() {
        for group in &super::super::embedded().groups {
            for platform in &group.platforms {
                let claims =
                    |point: usize| (0..platform.disputed[point].claims.len()).map(move |it| Point::Claim(point, it));
                let points = [Point::What, Point::Controller, Point::Basis]
                    .into_iter()
                    .filter(|point| *point != Point::Basis || platform.basis.is_some())
                    .filter(|point| *point != Point::Controller || platform.controller.is_some())
                    .chain((0..platform.facts.len()).map(Point::Fact))
                    .chain((0..platform.covers.len()).map(Point::Covers))
                    .chain((0..platform.routes.len()).map(Point::Route))
                    .chain((0..group.milestones.len()).map(Point::Milestone))
                    .chain((0..platform.disputed.len()).flat_map(claims))
                    .chain((0..platform.crawlers.len()).map(Point::Crawler));
                for point in points {
                    assert!(!group.sources_at(platform, point).is_empty(), "{}: {point:?}", platform.id);
                }
            }
        }
    }
}
