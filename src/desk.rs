//! The desk: holds catalogue, journal, record and settings, and is the only place that changes anything.
//!
//! A face hands in an [`Action`]; the desk checks it, writes one event, adds the record up again and says what it
//! did. It never decides what to do: that is the plan's business.

mod checking;
mod exporting;
mod owning;
mod reminding;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::catalog::{self, Authority, Catalog, CatalogError, Group, Platform, Region, Route, RouteState};
use crate::date::PartialDate;
use crate::desktop::schedule::ScheduleError;
use crate::desktop::{Desktop, OpenError};
use crate::i18n::Messages;
use crate::journal::{AccountId, ActKind, Detail, Event, EventId, Journal, JournalError, Notice, Said, What};
use crate::lang::Lang;
use crate::letter::ways::{self, Destination};
use crate::letter::{self, Ask, Choices, Kind, Letter, LetterError, Person};
use crate::own;
use crate::plan::{self, Ground, Item, Plan};
use crate::record::{self, Account, Record};
use crate::reminded::{Reminded, Wish};
use crate::search;
use crate::settings::{Key, Settings, SettingsError};
use crate::words::authority;
pub use checking::Disorder;
pub use exporting::{CalendarFile, LetterFile};
pub use owning::{LONGEST_OWN_NOTE, OwnAction, OwnError, OwnPart, can_count};
pub use reminding::{Shown, Turn, trial};

/// The longest note, account name and sent text that is kept, in characters.
pub const LONGEST_NOTE: usize = 2_000;
/// The longest account name, in characters.
pub const LONGEST_HANDLE: usize = 500;
/// The longest sent text, in characters.
pub const LONGEST_TEXT: usize = 20_000;
/// The longest number of a company's or an authority's, in characters.
pub const LONGEST_REFERENCE: usize = 200;

/// Something a person wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Record something that happened.
    Record(Happening),
    /// Record several things that were told at once: all of them, or none.
    RecordAll(Vec<Happening>),
    /// Name an account: the nameless one that is there, else another one.
    AddAccount {
        /// Platform id.
        platform: String,
        /// User name, profile address or e-mail address.
        handle: String,
    },
    /// Give an account another name.
    RenameAccount {
        /// The account.
        account: AccountId,
        /// Its new name.
        handle: String,
    },
    /// Take an account out of the checklist.
    RemoveAccount {
        /// The account.
        account: AccountId,
    },
    /// Note which of several claims held, of a point on which sources disagree.
    Hold {
        /// Platform id.
        platform: String,
        /// Id of the point.
        point: String,
        /// Id of the claim.
        claim: String,
    },
    /// Take one event back: a correction from the history.
    Retract(EventId),
    /// Move an act of the history to another day. What was first said stays in the history.
    Correct {
        /// The act.
        entry: EventId,
        /// The day or month on which it happened.
        on: PartialDate,
    },
    /// Take several events back that were recorded at once, or an act with what it corrected.
    RetractAll(Vec<EventId>),
    /// Take this device's newest standing event back.
    Undo,
    /// Add, change or remove something of one's own.
    Own(OwnAction),
    /// Keep a setting.
    Set(Key, String),
    /// Put reminders off, or hear no more of them; none: hear of them as usual.
    Wish {
        /// What they are about.
        subjects: Vec<String>,
        /// What the person wants.
        wish: Option<Wish>,
    },
}

/// Something that happened with a platform, as a person tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// Platform id.
    pub platform: String,
    /// The account; may be absent where there is at most one.
    pub account: Option<AccountId>,
    /// What happened.
    pub kind: ActKind,
    /// When; none: today.
    pub on: Option<PartialDate>,
    /// The route used; none: the primary one, where the kind has one.
    pub route: Option<String>,
    /// The person's own note.
    pub note: Option<String>,
    /// The text that was sent, or the company's message, word for word. Of a sending, an empty one: the field for it
    /// was left empty.
    pub text: Option<String>,
    /// What the message says beyond its kind.
    pub said: Said,
}

impl Happening {
    /// It happened today, by the primary route, and there is nothing more to say.
    pub fn new(platform: &str, account: Option<AccountId>, kind: ActKind) -> Self {
        let said = Said::default();
        Self { platform: platform.to_owned(), account, kind, on: None, route: None, note: None, text: None, said }
    }
}

/// What the desk did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    /// This event was written.
    Wrote(Event),
    /// This event was taken back, by the event with the id.
    TookBack(Event, EventId),
    /// These events were written.
    WroteAll(Vec<Event>),
    /// This many events were taken back.
    TookBackAll(usize),
    /// The setting was kept.
    Kept(Key),
    /// Reminders were put off or silenced, or are heard of as usual.
    Wished(Option<Wish>),
}

/// A page to open: checked, and with the host to show first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The route it belongs to.
    pub route: String,
    /// The address.
    pub url: String,
    /// The host, as shown to the person.
    pub host: String,
}

/// What text a person wants.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// What it is for.
    pub kind: Kind,
    /// Language of the text.
    pub lang: Lang,
    /// The day it is made.
    pub today: NaiveDate,
    /// What they chose or added.
    pub choices: &'a Choices,
}

/// Why the desk did not do it. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// There is no such platform.
    #[error("no platform {platform:?}")]
    UnknownPlatform {
        /// What was asked for.
        platform: String,
        /// The ids of the platforms that may be meant, the likeliest first.
        near: Vec<String>,
    },
    /// The platform has no such route.
    #[error("{platform} has no route {route:?}")]
    UnknownRoute {
        /// The platform's id.
        platform: String,
        /// What was asked for.
        route: String,
        /// The routes it has.
        known: Vec<String>,
    },
    /// Sources do not disagree on such a point.
    #[error("{platform} has no point {point:?}")]
    UnknownPoint {
        /// The platform's id.
        platform: String,
        /// What was asked for.
        point: String,
        /// The points on which they do.
        known: Vec<String>,
    },
    /// Nobody makes such a claim on the point.
    #[error("point {point} has no claim {claim:?}")]
    UnknownClaim {
        /// The point's id.
        point: String,
        /// What was asked for.
        claim: String,
        /// The claims there are.
        known: Vec<String>,
    },
    /// The route has no page to open.
    #[error("route {route} of {platform} has no page")]
    NoPage {
        /// The platform's id.
        platform: String,
        /// The route's id.
        route: String,
    },
    /// There is no such account.
    #[error("no such account: {0}")]
    UnknownAccount(String),
    /// The platform has several accounts and none was named.
    #[error("{platform} has several accounts")]
    WhichAccount {
        /// The platform's id.
        platform: String,
        /// The accounts, as short id and name.
        known: Vec<(String, String)>,
    },
    /// An account of this name is there already.
    #[error("{0:?} is there already")]
    SameAccount(String),
    /// The account name is empty.
    #[error("the name is empty")]
    EmptyHandle,
    /// A text is too long to be kept.
    #[error("longer than {0} characters")]
    TooLong(usize),
    /// The date lies ahead.
    #[error("{0} lies ahead")]
    Ahead(PartialDate),
    /// The date lies before there was anything to object to.
    #[error("{0} lies long ago")]
    LongAgo(PartialDate),
    /// It cannot have happened on that day, given what was told before.
    #[error("out of order: {0:?}")]
    Disorder(Disorder),
    /// The company's own day lies before the notice that names it.
    #[error("{until} lies before {on}")]
    UntilBefore {
        /// The company's own day.
        until: NaiveDate,
        /// When it named it.
        on: PartialDate,
    },
    /// The company's own day lies further ahead than can be right.
    #[error("{0} lies too far ahead")]
    UntilFar(NaiveDate),
    /// An act of this kind has no such detail.
    #[error("--{} does not belong to {}", .0.word(), .1.word())]
    NotOf(Detail, ActKind),
    /// There is no authority of this code.
    #[error("no authority {0:?}")]
    UnknownAuthority(String),
    /// Something of one's own cannot be added as it was told.
    #[error(transparent)]
    Own(#[from] OwnError),
    /// There is nothing to take back.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The journal refused.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The settings refused.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The browser refused.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The schedule could not be read or changed.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// The system was asked to run what is registered, and nothing came of it.
    #[error("the system did not run what is registered")]
    NoTrial,
    /// A file that the person asked for could not be written.
    #[error("cannot write {path}: {source}")]
    Export {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Something the person should know when the desk opens; nothing is lost by any of these.
#[derive(Debug)]
pub enum Remark {
    /// About the journal's lines.
    Journal(Notice),
    /// The settings file could not be read as a whole.
    BrokenSettings,
    /// One of the person's own catalogue files was refused.
    Catalog(CatalogError),
}

/// Holds everything, and is the only writer.
pub struct Desk {
    folder: PathBuf,
    /// The catalogue without what the person added.
    base: Arc<Catalog>,
    catalog: Arc<Catalog>,
    journal: Journal,
    record: Arc<Record>,
    settings: Settings,
    reminded: Reminded,
    desktop: Arc<dyn Desktop>,
    remarks: Vec<Remark>,
    /// How often something was written or read anew.
    changes: u64,
}

impl Desk {
    /// Opens the data folder. Creates nothing.
    pub fn open(folder: &Path, desktop: Arc<dyn Desktop>) -> Result<Self, DeskError> {
        Self::open_with(catalog::embedded(), folder, desktop)
    }

    /// The same with another catalogue than the one compiled into the program.
    pub fn open_with(catalog: &Arc<Catalog>, folder: &Path, desktop: Arc<dyn Desktop>) -> Result<Self, DeskError> {
        let journal = Journal::open(folder)?;
        let (settings, whole) = Settings::open(folder);
        let (base, refused) = Catalog::over(catalog, &folder.join("catalog"));
        let remarks = refused
            .into_iter()
            .map(Remark::Catalog)
            .chain((!whole).then_some(Remark::BrokenSettings))
            .chain(journal.notices().iter().cloned().map(Remark::Journal))
            .collect();
        let record = Arc::new(Record::of(journal.events()));
        let catalog = own::over(&base, record.own());
        // Without it something is shown once more: no reason not to open.
        let reminded = Reminded::open(folder).unwrap_or_default();
        Ok(Self {
            folder: folder.to_owned(),
            base,
            catalog,
            journal,
            record,
            settings,
            reminded,
            desktop,
            remarks,
            changes: 0,
        })
    }

    /// The data folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What companies do, and what the person added.
    pub fn catalog(&self) -> &Catalog {
        &self.catalog
    }

    /// What the person did.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// What the person chose.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The outside world.
    pub fn desktop(&self) -> &Arc<dyn Desktop> {
        &self.desktop
    }

    /// How often something was written or read anew: while it is the same, so is everything here.
    pub fn changes(&self) -> u64 {
        self.changes
    }

    /// What the person should know about the files.
    pub fn remarks(&self) -> &[Remark] {
        &self.remarks
    }

    /// Whether nothing was ever written down in this folder, not even a line that cannot be read.
    pub fn is_new(&self) -> bool {
        self.journal.events().is_empty() && self.journal.notices().is_empty()
    }

    /// The instant, with the local offset.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.desktop.now()
    }

    /// Today, here.
    pub fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// Which law the person's texts speak of.
    pub fn region(&self) -> Region {
        self.settings.region()
    }

    /// The language: the one chosen, else the system's.
    pub fn lang(&self) -> Lang {
        self.settings.language.or_else(crate::desktop::system_lang).unwrap_or_default()
    }

    /// What to do now.
    pub fn plan(&self) -> Plan<'_> {
        plan::plan(&self.catalog, &self.record, self.region(), self.today())
    }

    /// What the plan is made from, for who keeps one.
    pub fn ground(&self) -> Ground {
        let (catalog, record) = (Arc::clone(&self.catalog), Arc::clone(&self.record));
        Ground { catalog, record, region: self.region(), today: self.today() }
    }

    /// A platform of the catalogue.
    pub fn platform(&self, id: &str) -> Result<&Platform, DeskError> {
        self.found(id).map(|(_, platform)| platform)
    }

    /// A platform of the catalogue, with its group.
    pub fn found(&self, id: &str) -> Result<(&Group, &Platform), DeskError> {
        self.catalog.platform(id).ok_or_else(|| DeskError::UnknownPlatform {
            platform: shortened(id),
            near: search::near(&self.catalog, id),
        })
    }

    /// Writes the text that a person wants about a line of the plan, with what the settings say of them.
    pub fn letter(&self, item: &Item<'_>, wanted: &Wanted<'_>) -> Result<Letter, LetterError> {
        self.asked(item, wanted, |ask| letter::write(&ask)).unwrap_or_else(|| nothing_to_write(item))
    }

    /// The letters that fit what happened on a line of the plan, the one to think of first in front.
    pub fn letters(&self, item: &Item<'_>, today: NaiveDate) -> Vec<Kind> {
        let choices = Choices::default();
        let wanted = Wanted { kind: Kind::Reminder, lang: self.lang(), today, choices: &choices };
        self.asked(item, &wanted, |ask| letter::afterwards(&ask)).unwrap_or_default()
    }

    /// Where a letter can go, the way with the least effort first; nowhere while nobody is known to write to. An
    /// authorisation is given to the helper.
    pub fn destinations(&self, item: &Item<'_>, kind: Kind) -> Vec<Destination> {
        match (kind, item.group.controller(item.platform)) {
            (Kind::Authorisation, _) | (_, None) => Vec::new(),
            (Kind::Complaint, _) => self.settings.authority().map(to_authority).unwrap_or_default(),
            (_, Some(controller)) => ways::to_company(kind, item.platform, controller, self.region()),
        }
    }

    /// Puts together what a text is made from; none where nobody is known to write to.
    fn asked<T>(&self, item: &Item<'_>, wanted: &Wanted<'_>, then: impl FnOnce(Ask<'_>) -> T) -> Option<T> {
        let controller = item.group.controller(item.platform)?;
        let Settings { name, email, address, .. } = self.settings.clone();
        let person = Person { name, email, address };
        let messages = Messages::of(wanted.lang);
        let authority =
            self.settings.authority().ok().zip(self.settings.country).map(|(to, country)| letter::Authority {
                name: one_name(&to.name).to_owned(),
                address: to.post.lines.clone(),
                country: authority::country_in(messages, country),
            });
        let lead = authority::lead(item, &self.settings).map(|(country, lead)| {
            let country = authority::country_in(messages, country);
            messages.tv("letter-lead", &[("country", country.into()), ("name", one_name(&lead.name).into())])
        });
        Some(then(Ask {
            kind: wanted.kind,
            lang: wanted.lang,
            region: self.region(),
            platform: item.platform,
            controller,
            handle: item.account.and_then(|account| account.handle.as_deref()),
            person: &person,
            today: wanted.today,
            choices: wanted.choices,
            objection: item.objection,
            receipt: item.receipt,
            clock: item.clock,
            authority: authority.as_ref(),
            lead: lead.as_deref(),
        }))
    }

    /// What to do now about a platform, or one account on it: also where the plan leaves it out, as it is not there for
    /// people where this one lives.
    pub fn item<'a>(&'a self, platform: &str, account: Option<AccountId>) -> Result<Item<'a>, DeskError> {
        let (group, platform) = self.found(platform)?;
        let account = self.record.on(&platform.id).find(|known| account.is_none() || known.id == account);
        let usage = self.record.uses(&platform.id);
        Ok(plan::item(group, platform, account, usage, self.region(), self.today()))
    }

    /// The page of a route; without a route the first that has one and is not gone.
    pub fn page(&self, platform: &str, route: Option<&str>) -> Result<Page, DeskError> {
        let platform = self.platform(platform)?;
        let route = match route {
            Some(id) => known_route(platform, id)?,
            None => {
                let with_page = |route: &&Route| route.state != RouteState::Gone && route.url.is_some();
                platform
                    .routes
                    .iter()
                    .find(with_page)
                    .or_else(|| platform.primary_route())
                    .ok_or_else(|| DeskError::NoPage { platform: platform.id.clone(), route: String::new() })?
            }
        };
        let nothing = || DeskError::NoPage { platform: platform.id.clone(), route: route.id.clone() };
        let url = route.url.clone().ok_or_else(nothing)?;
        let host = catalog::host(&url).ok_or_else(nothing)?;
        Ok(Page { route: route.id.clone(), url, host })
    }

    /// Opens the page of a route, and records that it was opened.
    pub fn open_page(
        &mut self,
        platform: &str,
        account: Option<AccountId>,
        route: Option<&str>,
    ) -> Result<Page, DeskError> {
        self.changes += 1;
        let page = self.page(platform, route)?;
        let opened =
            Happening { route: Some(page.route.clone()), ..Happening::new(platform, account, ActKind::Opened) };
        let act = self.checked(opened)?;
        self.desktop.open(&page.url)?;
        self.write(What::Act(act))?;
        Ok(page)
    }

    /// Carries out an action.
    pub fn carry_out(&mut self, action: Action) -> Result<Done, DeskError> {
        self.changes += 1;
        match action {
            Action::Record(happening) => {
                let act = self.checked(happening)?;
                self.write(What::Act(act)).map(Done::Wrote)
            }
            Action::RecordAll(told) => {
                let acts = told.into_iter().map(|told| self.checked(told).map(What::Act));
                let acts: Vec<What> = acts.collect::<Result<_, _>>()?;
                self.write_all(acts).map(Done::WroteAll)
            }
            Action::AddAccount { platform, handle } => {
                let platform = self.platform(&platform)?.id.clone();
                let handle = checked_handle(&handle)?;
                if self.record.on(&platform).any(|account| account.handle.as_deref() == Some(&handle)) {
                    return Err(DeskError::SameAccount(shortened(&handle)));
                }
                self.write(What::AccountAdded { platform, handle }).map(Done::Wrote)
            }
            Action::RenameAccount { account, handle } => {
                let handle = checked_handle(&handle)?;
                self.account(account)?;
                self.write(What::AccountRenamed { account, handle }).map(Done::Wrote)
            }
            Action::RemoveAccount { account } => {
                self.account(account)?;
                self.write(What::AccountRemoved { account }).map(Done::Wrote)
            }
            Action::Hold { platform, point, claim } => {
                let held = self.held(&platform, &point, &claim)?;
                self.write(held).map(Done::Wrote)
            }
            Action::Retract(id) => {
                self.refresh()?;
                let event = self.journal.events().iter().find(|event| event.id == id).cloned();
                self.take_back(event.ok_or(DeskError::NothingToUndo)?)
            }
            Action::Correct { entry, on } => {
                self.refresh()?;
                let act = self.corrected(entry, on)?;
                self.write(What::Act(act)).map(Done::Wrote)
            }
            Action::RetractAll(ids) => {
                self.refresh()?;
                let known = |id: &EventId| self.journal.events().iter().any(|event| event.id == *id);
                let retracted = ids.into_iter().filter(known).map(|retracts| What::Retracted { retracts });
                self.write_all(retracted.collect()).map(|written| Done::TookBackAll(written.len()))
            }
            Action::Undo => {
                self.refresh()?;
                let newest = record::newest_standing(self.journal.events(), self.journal.device()).cloned();
                self.take_back(newest.ok_or(DeskError::NothingToUndo)?)
            }
            Action::Set(key, value) => {
                self.settings.set(&self.folder, key, &value)?;
                Ok(Done::Kept(key))
            }
            Action::Own(action) => {
                self.refresh()?;
                let mut events = self.write_all(self.owned(action)?)?;
                match events.len() {
                    1 => Ok(Done::Wrote(events.remove(0))),
                    _ => Ok(Done::WroteAll(events)),
                }
            }
            Action::Wish { subjects, wish } => self.wish(subjects, wish),
        }
    }

    /// Reads what another process wrote: journal, settings and reminders. Says whether anything changed.
    pub fn refresh(&mut self) -> Result<bool, DeskError> {
        let (settings, _) = Settings::open(&self.folder);
        let reminded = Reminded::open(&self.folder).unwrap_or_default();
        let settled = settings == self.settings && reminded == self.reminded;
        self.settings = settings;
        self.reminded = reminded;
        let changed = self.journal.refresh()?;
        if changed {
            self.add_up();
        }
        self.changes += u64::from(changed || !settled);
        Ok(changed || !settled)
    }

    /// Which claim held, where there are such a point and such a claim.
    fn held(&self, platform: &str, point: &str, claim: &str) -> Result<What, DeskError> {
        let platform = self.platform(platform)?;
        let named = platform.disputed.iter().find(|known| known.id == point);
        let named = named.ok_or_else(|| DeskError::UnknownPoint {
            platform: platform.id.clone(),
            point: shortened(point),
            known: platform.disputed.iter().map(|known| known.id.clone()).collect(),
        })?;
        let made = named.claims.iter().find(|known| known.id == claim);
        let made = made.ok_or_else(|| DeskError::UnknownClaim {
            point: named.id.clone(),
            claim: shortened(claim),
            known: named.claims.iter().map(|known| known.id.clone()).collect(),
        })?;
        Ok(What::Held { platform: platform.id.clone(), point: named.id.clone(), claim: made.id.clone() })
    }

    /// An account of the record.
    pub fn account(&self, id: AccountId) -> Result<&Account, DeskError> {
        self.record.account(id).ok_or_else(|| DeskError::UnknownAccount(id.short()))
    }

    fn take_back(&mut self, event: Event) -> Result<Done, DeskError> {
        let retraction = self.write(What::Retracted { retracts: event.id })?;
        Ok(Done::TookBack(event, retraction.id))
    }

    /// Adds the events up again; what the person added of their own is a part of the catalogue.
    fn add_up(&mut self) {
        let record = Record::of(self.journal.events());
        if record.own() != self.record.own() {
            self.catalog = own::over(&self.base, record.own());
        }
        self.record = Arc::new(record);
    }

    fn write(&mut self, what: What) -> Result<Event, DeskError> {
        let event = self.journal.append(self.desktop.now(), what)?;
        self.add_up();
        Ok(event)
    }

    fn write_all(&mut self, whats: Vec<What>) -> Result<Vec<Event>, DeskError> {
        if whats.is_empty() {
            return Ok(Vec::new());
        }
        let events = self.journal.append_all(self.desktop.now(), whats)?;
        self.add_up();
        Ok(events)
    }
}

/// Where a complaint can go. What is said about an authority's e-mail address is that complaints go elsewhere, or under
/// a condition: then it is none for this.
fn to_authority(authority: &Authority) -> Vec<Destination> {
    let form = authority.complaint.as_ref().map(|complaint| complaint.url.url());
    let email = authority.email.as_ref().filter(|email| email.note.is_none()).map(|email| email.to.as_str());
    ways::to_authority(one_name(&authority.name), &authority.post.lines, form, email)
}

/// An authority's name as it stands in a sentence: of one that has a name in several languages, the first.
fn one_name(name: &str) -> &str {
    name.split(" / ").next().unwrap_or(name)
}

/// There is nobody to write to.
fn nothing_to_write(item: &Item<'_>) -> Result<Letter, LetterError> {
    Err(LetterError::NoText { platform: item.platform.id.clone() })
}

fn known_route<'a>(platform: &'a Platform, id: &str) -> Result<&'a Route, DeskError> {
    platform.route(id).ok_or_else(|| DeskError::UnknownRoute {
        platform: platform.id.clone(),
        route: shortened(id),
        known: platform.routes.iter().map(|route| route.id.clone()).collect(),
    })
}

fn checked_handle(handle: &str) -> Result<String, DeskError> {
    let handle: String = handle.split_whitespace().collect::<Vec<_>>().join(" ");
    match handle.chars().count() {
        0 => Err(DeskError::EmptyHandle),
        count if count > LONGEST_HANDLE => Err(DeskError::TooLong(LONGEST_HANDLE)),
        _ => Ok(handle),
    }
}

/// A text from outside, short enough to be shown in a message.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
