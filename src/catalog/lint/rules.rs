//! What the tables of a file must say of themselves and of each other.

use std::collections::{HashMap, HashSet};
use std::hash::Hash;
use std::path::Path;

use chrono::{Datelike, NaiveDate, TimeDelta};
use toml::de::DeValue;
use url::Url;

use super::document::Document;
use super::hosts::{self, Home};
use super::place::{At, Report};
use super::set::Set;
use super::{Args, Code, address, milestones, platforms};
use crate::catalog::{Controller, PartialDate, Source, SourceClass};

/// The longest id.
const MAX_ID: usize = 60;
/// The years that anything in the catalogue can be of.
const YEARS: std::ops::RangeInclusive<i32> = 2000..=2049;
/// The longest time before they hold that terms are published.
const MAX_AHEAD: TimeDelta = TimeDelta::days(183);
/// The countries of ISO 3166-1, by their two letters.
#[rustfmt::skip]
const COUNTRIES: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH \
    GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB \
    LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM \
    PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
/// The countries of the EU and the EEA, and those beside them that have an authority of their own kind.
const LED: &str = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";

/// Looks at the tables of one file.
pub(super) fn check<'a>(document: &mut Document<'a>, set: &Set<'_>, home: Home<'a>) {
    let Document { name, report, root, sources, controllers, platforms, milestones } = document;
    file_name(report, root.key("group").key("id"), name);
    let mut known = HashSet::new();
    unique(report, root.key("source").items(), &mut known);
    let mut companies = HashSet::new();
    unique(report, root.key("controller").items(), &mut companies);
    unused(report, *root);

    let sources: Vec<_> = sources.iter().map(|(at, source)| (*at, source)).collect();
    let classes = sources.iter().map(|(_, source)| (source.id.as_str(), *source)).collect();
    let file = &mut File { report, set, home, known, sources: classes };
    file.each_source(&sources);
    for (at, it) in &*controllers {
        file.controller(*at, it);
    }
    let by_id: HashMap<&str, &Controller> = controllers.iter().map(|(_, it)| (it.id.as_str(), it)).collect();
    for (at, platform) in &*platforms {
        let named = platform.controller.as_deref();
        if let Some(id) = named.filter(|id| !companies.contains(id)) {
            file.add(Code::UnknownController, at.key("controller"), vec![("id", id.to_owned())]);
        }
        platforms::check(file, *at, platform, named.and_then(|id| by_id.get(id)).copied());
    }
    let own = root.key("platform").items().filter_map(|at| at.key("id").text()).collect();
    milestones::check(file, milestones, platforms, &own);
}

/// Reports ids that are not well formed, or in `seen` already.
pub(super) fn unique<'a>(report: &mut Report, tables: impl Iterator<Item = At<'a>>, seen: &mut HashSet<&'a str>) {
    for at in tables.map(|table| table.key("id")) {
        let Some(id) = at.text() else { continue };
        let is_part =
            |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if id.len() > MAX_ID || !id.split('-').all(is_part) {
            report.add(Code::BadId, at, vec![("id", id.to_owned())]);
        }
        if !seen.insert(id) {
            report.add(Code::DuplicateId, at, vec![("id", id.to_owned())]);
        }
    }
}

/// A file is called after its group, so that either is found by the other.
fn file_name(report: &mut Report, at: At<'_>, name: &str) {
    let stem = Path::new(name).file_stem().and_then(|stem| stem.to_str());
    if let Some(id) = at.text().filter(|id| stem != Some(id)) {
        report.add(Code::FileName, at, vec![("id", id.to_owned())]);
    }
}

/// Reports sources and controllers that nothing refers to. A table of another shape counts: it refers to them too.
fn unused(report: &mut Report, root: At<'_>) {
    fn gather<'a>(at: At<'a>, cited: &mut HashSet<&'a str>) {
        for (key, at) in at.entries() {
            match at.value {
                Some(DeValue::Array(_)) if key == "sources" => cited.extend(at.items().filter_map(At::text)),
                Some(DeValue::Array(_)) => at.items().for_each(|item| gather(item, cited)),
                _ => gather(at, cited),
            }
        }
    }
    let mut cited = HashSet::new();
    gather(root, &mut cited);
    let decides: HashSet<&str> = root.key("platform").items().filter_map(|at| at.key("controller").text()).collect();
    for (section, code, used) in
        [("source", Code::UnusedSource, cited), ("controller", Code::UnusedController, decides)]
    {
        for at in root.key(section).items().map(|at| at.key("id")) {
            if let Some(id) = at.text().filter(|id| !used.contains(id)) {
                report.add(code, at, vec![("id", id.to_owned())]);
            }
        }
    }
}

/// Whether a source was there before it could be: terms are published some time before they hold, and bear the later day.
fn is_before(source: &Source, seen: NaiveDate, date: NaiveDate) -> bool {
    let ahead = match source.class {
        SourceClass::Official | SourceClass::Regulator | SourceClass::Law => MAX_AHEAD,
        SourceClass::Parliament | SourceClass::Ngo | SourceClass::Press | SourceClass::Community => TimeDelta::zero(),
    };
    date - seen > ahead
}

/// The file that is looked at, with what it has.
pub(super) struct File<'r, 'a> {
    pub report: &'r mut Report,
    pub set: &'r Set<'r>,
    pub home: Home<'a>,
    known: HashSet<&'a str>,
    /// Those of the right shape, by id.
    sources: HashMap<&'r str, &'r Source>,
}

impl<'r> File<'r, '_> {
    pub fn add(&mut self, code: Code, at: At<'_>, args: Args) {
        self.report.add(code, at, args);
    }

    /// A fact names at least one source, and only those that the file has.
    pub fn sources(&mut self, at: At<'_>, sources: &[String]) {
        if sources.is_empty() {
            self.add(Code::NoSource, at.key("sources"), Args::new());
        }
        for (at, id) in at.key("sources").items().zip(sources) {
            if !self.known.contains(id.as_str()) {
                self.add(Code::UnknownSource, at, vec![("id", id.clone())]);
            }
        }
        self.each_once(at.key("sources"), sources);
    }

    /// The sources with these ids, if all of them are there.
    pub fn all_of(&self, ids: &[String]) -> Option<Vec<&'r Source>> {
        ids.iter().map(|id| self.sources.get(id.as_str()).copied()).collect()
    }

    /// A list has nothing twice.
    pub fn each_once<T: Eq + Hash>(&mut self, list: At<'_>, items: &[T]) {
        let mut seen = HashSet::new();
        for (at, item) in list.items().zip(items) {
            if !seen.insert(item) {
                let item = at.text().unwrap_or_default().to_owned();
                self.add(Code::RepeatedItem, at, vec![("item", item)]);
            }
        }
    }

    /// A list has something in it.
    pub fn not_empty(&mut self, at: At<'_>, field: &str, len: usize) {
        if len == 0 {
            self.add(Code::EmptyList, at.key(field), vec![("field", field.to_owned())]);
        }
    }

    /// A platform that is referred to is there.
    pub fn refer(&mut self, at: At<'_>, id: &str, known: bool) {
        if !known {
            self.add(Code::UnknownPlatform, at, vec![("id", id.to_owned())]);
        }
    }

    /// A URL is plain, and leads where it seems to; gives its host and path.
    pub fn url(&mut self, at: At<'_>, url: &str) -> Option<(String, String)> {
        let mut wrong = |code| self.report.add(code, at, vec![("url", url.to_owned())]);
        let host = match address::url(url) {
            Ok(host) => host,
            Err(code) => {
                wrong(code);
                return None;
            }
        };
        let parsed = Url::parse(url).ok()?;
        if !url.starts_with(&format!("https://{host}")) {
            wrong(Code::HostCase);
        }
        if parsed.path() == "/" && parsed.query().is_none() && parsed.fragment().is_some() {
            wrong(Code::HomePage);
        }
        let path = parsed.path().to_owned();
        let leads = if hosts::forwards(&host, &path) {
            Some(Code::HiddenTarget)
        } else if hosts::copies(&host, &path) {
            Some(Code::CopiedPage)
        } else {
            None
        };
        if let Some(code) = leads {
            wrong(code);
            return None;
        }
        if let Some(parameter) = parsed.query().and_then(hosts::tracker) {
            self.report.add(Code::Tracking, at, vec![("parameter", parameter.to_owned())]);
        }
        (!self.imitates(at, &host)).then_some((host, path))
    }

    fn imitates(&mut self, at: At<'_>, host: &str) -> bool {
        let own = || self.home.imitated(host).map(str::to_owned);
        let Some(other) = hosts::imitated(host).or_else(own) else { return false };
        let args = vec![("host", host.to_owned()), ("other", other)];
        self.report.add(Code::ImitatingHost, at, args);
        true
    }

    /// A page that a person is sent to lies in a domain of its controller.
    pub fn page(&mut self, at: At<'_>, url: &str, controller: Option<&Controller>) {
        let Some((host, _)) = self.url(at, url) else { return };
        let Some(controller) = controller else { return };
        if !controller.domains.iter().any(|domain| address::is_within(&host, domain)) {
            let args = vec![("host", host), ("controller", controller.id.clone())];
            self.add(Code::ForeignHost, at, args);
        }
    }

    /// A date is of our time.
    pub fn year(&mut self, at: At<'_>, date: PartialDate) {
        let year = date.first().year();
        if !YEARS.contains(&year) {
            self.add(Code::OddYear, at, vec![("year", format!("{year:04}"))]);
        }
    }

    fn each_source(&mut self, sources: &[(At<'_>, &Source)]) {
        let mut seen = HashSet::new();
        for &(at, source) in sources {
            let named = || vec![("id", source.id.clone())];
            if let Some((host, path)) = self.url(at.key("url"), &source.url).filter(|_| self.home.is_known()) {
                let code = match source.class {
                    SourceClass::Official if !self.home.owns(&host, &path) => Some(Code::ForeignSource),
                    SourceClass::Official | SourceClass::Community => None,
                    _ => self.home.has(&host).then_some(Code::OwnSource),
                };
                if let Some(code) = code {
                    self.add(code, at.key("class"), vec![("id", source.id.clone()), ("host", host)]);
                }
            }
            match (source.date, source.seen) {
                (None, None) => self.add(Code::UndatedSource, at.key("id"), named()),
                (Some(date), Some(seen)) if is_before(source, seen.last(), date.first()) => {
                    self.add(Code::SeenBeforeDate, at.key("seen"), named());
                }
                _ => {}
            }
            for (field, date) in [("date", source.date), ("seen", source.seen)] {
                let Some(date) = date else { continue };
                self.year(at.key(field), date);
                let read = field == "date" && source.seen.is_some();
                let later = |today| if read { is_before(source, today, date.first()) } else { date.first() > today };
                if self.set.today.is_some_and(later) {
                    self.add(Code::FutureSource, at.key(field), vec![("date", date.to_string())]);
                }
            }
            if !seen.insert((&source.url, &source.title, source.date, source.seen)) {
                self.add(Code::SameSource, at.key("id"), named());
            }
        }
    }

    fn controller(&mut self, at: At<'_>, controller: &Controller) {
        self.sources(at, &controller.sources);
        self.not_empty(at, "regions", controller.regions.len());
        self.each_once(at.key("regions"), &controller.regions);
        self.each_once(at.key("domains"), &controller.domains);
        for (at, domain) in at.key("domains").items().zip(&controller.domains) {
            if !address::is_domain(domain) {
                self.add(Code::BadDomain, at, vec![("domain", domain.clone())]);
            } else if hosts::is_shared(domain) {
                self.add(Code::SharedDomain, at, vec![("domain", domain.clone())]);
            } else {
                self.imitates(at, domain);
            }
        }
        let is_among = |codes: &str, code: &str| codes.split_whitespace().any(|it| it == code);
        for (field, country) in [("country", &controller.country), ("lead_authority", &controller.lead_authority)] {
            let Some(country) = country else { continue };
            let args = vec![("country", country.clone())];
            if !is_among(COUNTRIES, country) {
                self.add(Code::BadCountry, at.key(field), args);
            } else if field == "lead_authority" && !is_among(LED, country) {
                self.add(Code::LeadOutside, at.key(field), args);
            }
        }
        let is_name = |line: &&(At<'_>, &String)| line.1.to_lowercase().contains(&controller.name.to_lowercase());
        let lines: Vec<_> = at.key("address").items().zip(&controller.address).collect();
        if let Some((at, _)) = lines.iter().find(is_name).filter(|_| !controller.name.is_empty()) {
            self.add(Code::NameInAddress, *at, vec![("name", controller.name.clone())]);
        }
        if let Some(url) = &controller.privacy_contact {
            self.page(at.key("privacy_contact"), url, Some(controller));
        }
    }
}
