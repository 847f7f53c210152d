//! What companies do: controllers, their platforms, the milestones, the routes to object and the sources of it all.
//!
//! The catalogue is read-only data, one TOML file a group in `assets/catalog/`, compiled into the program. This room
//! reads it ([`Catalog`]) and judges it ([`lint`]). It knows no clock, no person and no window, and no sentence in
//! it carries a tense: the wording is chosen by phase when it is shown, so nothing goes stale because a day passed.

pub mod authorities;
mod file;
pub mod law;
pub mod lint;
pub mod robots;
pub mod trust;
pub mod typed;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};

pub use crate::date::PartialDate;
pub use crate::lang::Lang;
use crate::lang::{longer_lines, longer_text};
pub use authorities::{Authorities, Authority, Land, Page};
pub use file::{CatalogError, embedded, embedded_ids};

/// A text in every language; a missing one falls back to English, and the linter counts it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Dutch.
    #[serde(default)]
    pub nl: String,
    /// English.
    #[serde(default)]
    pub en: String,
}

impl Text {
    /// The text in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Long => longer_text(self.get(Lang::Nl)),
            Lang::Nl if !self.nl.is_empty() => &self.nl,
            _ => &self.en,
        }
    }
}

/// A list of short texts in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// Dutch.
    #[serde(default)]
    pub nl: Vec<String>,
    /// English.
    #[serde(default)]
    pub en: Vec<String>,
}

impl Texts {
    /// The texts in a language.
    pub fn get(&self, lang: Lang) -> &[String] {
        match lang {
            Lang::Long => longer_lines(self.get(Lang::Nl)),
            Lang::Nl if !self.nl.is_empty() => &self.nl,
            _ => &self.en,
        }
    }
}

/// Where a person lives, as far as the law differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// European Union and European Economic Area: the GDPR.
    Eu,
    /// United Kingdom: the UK GDPR.
    Uk,
    /// Switzerland: the Federal Act on Data Protection.
    Ch,
}

/// What kind of thing a group's platforms are: the heading that it shares with others in the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupKind {
    /// Where people post and talk.
    Social,
    /// What answers questions.
    Assistant,
    /// Tools for work and school.
    Work,
    /// Where pictures, music and designs are made and kept.
    Creative,
    /// Shops, travel and payments.
    Shop,
    /// What finds people and pages.
    Search,
    /// Devices, and what runs on them.
    Device,
    /// For who has a website.
    Website,
    /// What the person added; no file can say so of itself.
    #[serde(skip_deserializing)]
    Own,
}

impl GroupKind {
    /// Every kind, in the order of the checklist.
    pub const ALL: [Self; 9] = [
        Self::Social,
        Self::Assistant,
        Self::Work,
        Self::Creative,
        Self::Shop,
        Self::Search,
        Self::Device,
        Self::Website,
        Self::Own,
    ];
}

/// The group a catalogue file is about.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupHead {
    /// Permanent id, e.g. `meta`.
    pub id: String,
    /// Name as people know it.
    pub name: String,
    /// The heading it stands under; without one it stands under its own name.
    pub kind: Option<GroupKind>,
}

/// One catalogue file: a group of controllers with their platforms and everything known of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Permanent id, e.g. `meta`.
    pub id: String,
    /// Name as people know it.
    pub name: String,
    /// The heading it stands under; without one it stands under its own name.
    pub kind: Option<GroupKind>,
    /// Where the facts come from.
    pub sources: Vec<Source>,
    /// The companies that decide.
    pub controllers: Vec<Controller>,
    /// Their products.
    pub platforms: Vec<Platform>,
    /// Dated events.
    pub milestones: Vec<Milestone>,
}

/// The company that decides (GDPR Art. 4(7)).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Permanent id within the group.
    pub id: String,
    /// Legal name, e.g. "Meta Platforms Ireland Limited".
    pub name: String,
    /// Name in a sentence, e.g. "Meta".
    pub short: String,
    /// For whom it decides.
    pub regions: Vec<Region>,
    /// Country of establishment (ISO 3166): its public holidays move the answer clock.
    pub country: Option<String>,
    /// Hosts it may send people to; a subdomain of one is one too.
    pub domains: Vec<String>,
    /// Postal address, line by line, without the legal name.
    #[serde(default)]
    pub address: Vec<String>,
    /// Lead supervisory authority (country code), where known.
    pub lead_authority: Option<String>,
    /// Page for privacy questions, where one is published.
    pub privacy_contact: Option<String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// What a person does there: an objection has an answer clock, a switch has none (GDPR Art. 12(3), 21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Objects under Art. 21(1).
    Objection,
    /// Turns off a setting, or withdraws consent with one.
    Switch,
    /// Nothing to do: the entry is there to reassure.
    Nothing,
}

/// The legal basis that the company claims (GDPR Art. 6(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// Art. 6(1)(a).
    Consent,
    /// Art. 6(1)(b).
    Contract,
    /// Art. 6(1)(e).
    PublicTask,
    /// Art. 6(1)(f).
    LegitimateInterest,
}

/// What the data is tied to: decides which text fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Subject {
    /// An account of the person's.
    Account,
    /// Data about a person without an account: on websites, in other people's posts.
    Web,
    /// Pictures taken in the street.
    Images,
}

/// A product of a controller.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Permanent id; journals refer to it.
    pub id: String,
    /// Name in the checklist.
    pub name: Text,
    /// Other names that people look for it by.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Id of its controller, in the same file; absent where no company decides, as over a website of one's own.
    pub controller: Option<String>,
    /// For whom the entry holds.
    pub regions: Vec<Region>,
    /// What a person does there.
    pub deed: Deed,
    /// What the data is tied to.
    pub subject: Subject,
    /// Legal basis claimed; absent = unknown.
    pub basis: Option<Basis>,
    /// What happens to your data: one or two short sentences.
    pub what: Text,
    /// What is known of it, fact by fact.
    #[serde(default, rename = "fact")]
    pub facts: Vec<Fact>,
    /// What other platforms an objection here reaches.
    #[serde(default)]
    pub covers: Vec<Covers>,
    /// Ways to object, in the order in which they are offered.
    #[serde(default, rename = "route")]
    pub routes: Vec<Route>,
    /// Gone; shown only in the history.
    #[serde(default)]
    pub retired: bool,
    /// The platform that took its place.
    pub redirect: Option<String>,
    /// Where sources disagree.
    #[serde(default)]
    pub disputed: Vec<Disputed>,
    /// Who visits a website of one's own, and can be asked not to.
    #[serde(default, rename = "crawler")]
    pub crawlers: Vec<Crawler>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Something that is used.
    Used,
    /// Something that is not used ("according to the company" where it is its claim).
    NotUsed,
    /// Something that objecting (or switching off) covers.
    Covered,
    /// Something that it does not cover.
    NotCovered,
    /// How it stands for who does nothing.
    Default,
    /// What usually comes back after sending, and how fast.
    Answer,
    /// What the company says to those who objected before.
    Earlier,
    /// Side effects, and other good things to know.
    GoodToKnow,
}

/// One thing that is known of a platform, with its own sources.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    /// What it is about.
    pub about: About,
    /// What it says.
    pub text: Text,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// A point on which sources disagree. All that they say is kept and shown.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disputed {
    /// Id, permanent within its platform.
    pub id: String,
    /// What it is about, as a noun phrase.
    pub about: Text,
    /// What is said of it: two claims or more.
    #[serde(default, rename = "claim")]
    pub claims: Vec<Claim>,
}

/// What some sources say of a point on which others say something else.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Id, permanent within its point.
    pub id: String,
    /// What they say.
    pub text: Text,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// What a program that reads websites does it for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// To train models, among other things.
    Training,
    /// To find pages.
    Search,
    /// To open a page that a user asked for.
    Visit,
}

/// Whether a program that reads websites keeps to what robots.txt says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obeys {
    /// By its sources it does.
    Yes,
    /// By its sources it does not.
    No,
    /// Nobody says, or sources disagree.
    Unclear,
}

/// A program that reads websites, by the name that robots.txt calls it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Crawler {
    /// Its name in robots.txt.
    pub agent: String,
    /// Whose it is.
    pub owner: String,
    /// What it reads for.
    pub purpose: Purpose,
    /// Whether it keeps to robots.txt.
    pub obeys: Obeys,
    /// The owner's page about it.
    pub docs: Option<String>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// How sure it is that an objection reaches another platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// The company says so.
    Surely,
    /// It follows from what sources say, under the condition.
    Probably,
}

/// Another platform that an objection reaches.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Covers {
    /// Id of the platform reached.
    pub platform: String,
    /// How sure.
    pub certainty: Certainty,
    /// Under which condition.
    pub condition: Option<Text>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// Kind of a dated event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MilestoneKind {
    /// The company made its plan known.
    Announced,
    /// The last full day to object before something starts.
    LastDay,
    /// The use starts.
    Starts,
    /// Terms or practice change.
    Changed,
}

/// What is known of a milestone beyond its announcement; the words of `show --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Made known by the company; no source saw it happen.
    Announced,
    /// A source saw it happen.
    Seen,
    /// Planned, and it did not happen on that day.
    Cancelled,
    /// Added by the person on a day: their word, and no claim of any company's.
    #[serde(skip_deserializing)]
    Own(NaiveDate),
}

impl Standing {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Seen => "seen",
            Self::Cancelled => "cancelled",
            Self::Own(_) => "own",
        }
    }
}

impl Serialize for Standing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// A dated event. Its text is a noun phrase without a tense.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Milestone {
    /// Ids of the platforms it is about.
    pub platforms: Vec<String>,
    /// Kind.
    pub kind: MilestoneKind,
    /// When; only a day counts down.
    pub date: PartialDate,
    /// For whom.
    pub regions: Vec<Region>,
    /// What is known of it.
    pub standing: Standing,
    /// What it is, as a noun phrase.
    pub text: Text,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// Kind of a way to object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteKind {
    /// The company's own web form.
    Form,
    /// A setting on a device or in an account.
    Setting,
    /// E-mail.
    Email,
    /// A letter by post.
    Post,
    /// A path inside the company's app.
    App,
    /// Something the person sets on a website of their own.
    OwnWebsite,
}

/// What is known of a route, as of its sources. Nobody could open the pages: never a claim that a link works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RouteState {
    /// Named by the company or a regulator.
    Official,
    /// Named by others.
    Reported,
    /// Described once, and gone according to a source.
    Gone,
    /// Filled in by the person themselves.
    #[serde(skip_deserializing)]
    Own,
}

/// What a route needs at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Need {
    /// To be logged in.
    LogIn,
    /// A phone.
    Phone,
    /// The app.
    App,
    /// A mail program.
    Mail,
    /// Paper and a stamp.
    Paper,
}

/// Where steps are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Device {
    /// In a browser.
    Web,
    /// On a phone: in the app, or in its settings.
    Phone,
    /// On a computer, in a program.
    Computer,
    /// On an iPhone or iPad.
    Iphone,
    /// On a Mac.
    Mac,
}

/// Steps on one kind of device.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// Where.
    pub device: Device,
    /// The steps, in order.
    pub steps: Texts,
}

/// One way to object.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    /// Id, permanent within its platform.
    pub id: String,
    /// Kind.
    pub kind: RouteKind,
    /// Name for a person choosing between routes.
    pub label: Text,
    /// Page to open; https only.
    pub url: Option<String>,
    /// Address to write to.
    pub email: Option<String>,
    /// What is known of it.
    pub state: RouteState,
    /// What is needed.
    #[serde(default)]
    pub needs: Vec<Need>,
    /// What it asks.
    pub asks: Option<Text>,
    /// Why one would choose it or not; what to look out for.
    pub note: Option<Text>,
    /// Steps per device.
    #[serde(default)]
    pub steps: Vec<Steps>,
    /// Ids of sources.
    pub sources: Vec<String>,
}

/// Class of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceClass {
    /// The company's own text.
    Official,
    /// An authority or a court.
    Regulator,
    /// The text of a law.
    Law,
    /// A document of parliament.
    Parliament,
    /// A consumer or privacy organisation.
    Ngo,
    /// Press.
    Press,
    /// Anybody else.
    Community,
}

impl SourceClass {
    /// Every class, those that weigh most in front.
    pub const ALL: [Self; 7] =
        [Self::Official, Self::Regulator, Self::Law, Self::Parliament, Self::Ngo, Self::Press, Self::Community];
}

/// Where a fact comes from: dated, or undated and read on a day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Id within the file.
    pub id: String,
    /// Title.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Class.
    pub class: SourceClass,
    /// Address; https only.
    pub url: String,
    /// The date that it bears.
    pub date: Option<PartialDate>,
    /// When it was read: of an undated source the only day there is.
    pub seen: Option<PartialDate>,
}

impl Source {
    /// Until when it is known to say so: when it was read, or else the date that it bears.
    pub fn as_of(&self) -> Option<PartialDate> {
        self.date.into_iter().chain(self.seen).max_by_key(|date| date.last())
    }
}

/// The host of a page, as people know it: without its "www.".
pub fn host(url: &str) -> Option<String> {
    let url = url::Url::parse(url).ok()?;
    url.host_str().map(|host| host.trim_start_matches("www.").to_owned())
}

impl Route {
    /// Whether sending something this way reaches the company through a channel of its own, so that it counts as
    /// received the same day (EDPB Guidelines 01/2022, para. 159): its own form or app, or an address it publishes. An
    /// address that the person filled in may be any.
    pub fn received_same_day(&self) -> bool {
        match self.kind {
            RouteKind::Form | RouteKind::App => true,
            RouteKind::Email => self.state == RouteState::Official,
            RouteKind::Setting | RouteKind::Post | RouteKind::OwnWebsite => false,
        }
    }

    /// Our own estimate of the effort, in minutes.
    pub fn effort_minutes(&self) -> u32 {
        match self.kind {
            RouteKind::Setting => 3,
            RouteKind::App | RouteKind::Form => 5,
            RouteKind::Email => 8,
            RouteKind::OwnWebsite => 15,
            RouteKind::Post => 20,
        }
    }
}

impl Platform {
    /// What is known of it in one respect, in the order of the catalogue.
    pub fn facts(&self, about: About) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| fact.about == about)
    }

    /// What a person does by one of its routes. Where a setting can be switched off, a form or a letter beside it objects
    /// (Art. 21(1)); only where the use rests on consent it withdraws that (Art. 7(3)).
    pub fn deed_by(&self, route: &Route) -> Deed {
        let writes = matches!(route.kind, RouteKind::Form | RouteKind::Email | RouteKind::Post);
        match self.deed {
            Deed::Switch if writes && self.basis != Some(Basis::Consent) => Deed::Objection,
            deed => deed,
        }
    }

    /// Whether there is a way to object here, beside a setting or without one.
    pub fn takes_objections(&self) -> bool {
        let open = |route: &&Route| route.state != RouteState::Gone;
        self.deed == Deed::Objection
            || self.routes.iter().filter(open).any(|route| self.deed_by(route) == Deed::Objection)
    }

    /// The route to offer first: the first that is not gone.
    pub fn primary_route(&self) -> Option<&Route> {
        self.routes.iter().find(|route| route.state != RouteState::Gone)
    }

    /// A route by its id.
    pub fn route(&self, id: &str) -> Option<&Route> {
        self.routes.iter().find(|route| route.id == id)
    }
}

/// Everything known about every company.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalog {
    /// The groups, in the order of the checklist.
    pub groups: Vec<Group>,
}

impl Catalog {
    /// Every platform with its group, in the order of the checklist.
    pub fn platforms(&self) -> impl Iterator<Item = (&Group, &Platform)> {
        self.groups.iter().flat_map(|group| group.platforms.iter().map(move |platform| (group, platform)))
    }

    /// A platform by its id.
    pub fn platform(&self, id: &str) -> Option<(&Group, &Platform)> {
        self.platforms().find(|(_, platform)| platform.id == id)
    }
}

impl Group {
    /// Whether the person added it.
    pub fn is_own(&self) -> bool {
        self.kind == Some(GroupKind::Own)
    }

    /// When the person added a last day of a platform, if it is theirs.
    pub fn own_day_since(&self, platform: &Platform, day: NaiveDate) -> Option<NaiveDate> {
        let here = self.milestones.iter().filter(|milestone| milestone.platforms.contains(&platform.id));
        here.filter(|milestone| milestone.date.day() == Some(day)).find_map(|milestone| match milestone.standing {
            Standing::Own(on) => Some(on),
            Standing::Announced | Standing::Seen | Standing::Cancelled => None,
        })
    }

    /// The controller of one of the group's platforms.
    pub fn controller(&self, platform: &Platform) -> Option<&Controller> {
        let id = platform.controller.as_ref()?;
        self.controllers.iter().find(|controller| controller.id == *id)
    }

    /// The controller of one of the group's platforms, where it decides for people in the region.
    pub fn controller_in(&self, platform: &Platform, region: Region) -> Option<&Controller> {
        self.controller(platform).filter(|controller| controller.regions.contains(&region))
    }

    /// The milestones of a platform for people in a region, oldest first.
    pub fn milestones<'a>(&'a self, platform: &'a str, region: Region) -> impl Iterator<Item = &'a Milestone> {
        self.placed_milestones(platform, region).map(|(_, milestone)| milestone)
    }

    /// The same, each with its place among those of the group.
    pub fn placed_milestones<'a>(
        &'a self,
        platform: &'a str,
        region: Region,
    ) -> impl Iterator<Item = (usize, &'a Milestone)> {
        let here = move |it: &Milestone| it.platforms.iter().any(|id| id == platform) && it.regions.contains(&region);
        self.milestones.iter().enumerate().filter(move |(_, milestone)| here(milestone))
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources of everything that people in a region are shown of a platform, each once: of the platform itself,
    /// its controller, its routes, what it covers, what is known or disputed of it, and its milestones.
    pub fn sources_of(&self, platform: &Platform, region: Region) -> Vec<&Source> {
        let cited = (platform.sources.iter())
            .chain(self.controller_in(platform, region).into_iter().flat_map(|controller| &controller.sources))
            .chain(platform.routes.iter().flat_map(|route| &route.sources))
            .chain(platform.covers.iter().flat_map(|covers| &covers.sources))
            .chain(platform.facts.iter().flat_map(|fact| &fact.sources))
            .chain(platform.disputed.iter().flat_map(|it| &it.claims).flat_map(|claim| &claim.sources))
            .chain(platform.crawlers.iter().flat_map(|crawler| &crawler.sources))
            .chain(self.milestones(&platform.id, region).flat_map(|milestone| &milestone.sources));
        let mut seen = BTreeSet::new();
        cited.filter(|id| seen.insert(id.as_str())).filter_map(|id| self.source(id)).collect()
    }
}
