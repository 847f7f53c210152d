//! A person, a small catalogue, and what a run in the background does with them.

use std::collections::BTreeSet;

use bezwaar::catalog::{Catalog, Group, Milestone, Platform};
use bezwaar::journal::{AccountId, Act, ActKind, DeviceId, Event, EventId, SCHEMA, Said as Says, What};
use bezwaar::plan::{Plan, Reason, Reminder, plan};
use bezwaar::record::Record;
use bezwaar::reminded::{Entry, Reminded};
use bezwaar::settings::{Hour, Hours, Settings};
use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An instant; a day alone is its ten o'clock, the usual hour for reminders.
pub fn at(text: &str) -> DateTime<FixedOffset> {
    let text = if text.len() == 10 { format!("{text}T10:00:00+02:00") } else { text.to_owned() };
    DateTime::parse_from_rfc3339(&text).unwrap()
}

pub fn hour(number: usize) -> Hour {
    Hour::all().nth(number).unwrap()
}

pub fn hours(from: usize, quiet_from: usize, quiet_to: usize) -> Hours {
    Hours { from: hour(from), quiet_from: hour(quiet_from), quiet_to: hour(quiet_to) }
}

pub fn platform(id: &str, deed: &str, covers: &[&str]) -> Platform {
    let covers: String = covers
        .iter()
        .map(|to| format!("[[covers]]\nplatform = \"{to}\"\ncertainty = \"surely\"\nsources = []\n"))
        .collect();
    let routes: &[(&str, &str)] = match deed {
        "objection" => &[("form", "form"), ("mail", "email"), ("post", "post")],
        _ => &[("setting", "setting")],
    };
    let routes: String = routes
        .iter()
        .map(|(id, kind)| {
            format!(
                "[[route]]\nid = \"{id}\"\nkind = \"{kind}\"\nstate = \"official\"\nlabel.en = \"{id}\"\nsources = []\n"
            )
        })
        .collect();
    let text = format!(
        "id = \"{id}\"\nname.en = \"{id}\"\ncontroller = \"firm\"\nregions = [\"eu\", \"uk\", \"ch\"]\ndeed = \"{deed}\"\n\
         subject = \"account\"\nwhat.en = \"text\"\nsources = []\n{covers}{routes}"
    );
    toml::from_str(&text).unwrap()
}

pub fn milestone(platforms: &[&str], kind: &str, date: &str, region: &str) -> Milestone {
    let text = format!(
        "platforms = {platforms:?}\nkind = \"{kind}\"\ndate = \"{date}\"\nregions = [\"{region}\"]\n\
         standing = \"announced\"\ntext.en = \"event\"\nsources = []\n"
    );
    toml::from_str(&text).unwrap()
}

/// Four platforms of one company, which cover each other where it says so, and a setting.
pub fn catalog() -> Catalog {
    let controller = "id = \"firm\"\nname = \"Firm Limited\"\nshort = \"Firm\"\nregions = [\"eu\"]\ncountry = \"IE\"\n\
                      domains = []\nsources = []\n";
    let cancelled = toml::from_str(
        "platforms = [\"facebook\"]\nkind = \"last-day\"\ndate = \"2025-05-12\"\nregions = [\"eu\"]\n\
         standing = \"cancelled\"\ntext.en = \"event\"\nsources = []\n",
    );
    let group = Group {
        id: "firm".to_owned(),
        name: "Firm".to_owned(),
        kind: None,
        sources: Vec::new(),
        controllers: vec![toml::from_str(controller).unwrap()],
        platforms: vec![
            platform("facebook", "objection", &[]),
            platform("instagram", "objection", &["threads"]),
            platform("threads", "objection", &[]),
            platform("whatsapp", "objection", &[]),
            platform("siri", "switch", &[]),
            platform("nothing", "nothing", &[]),
        ],
        milestones: vec![
            cancelled.unwrap(),
            milestone(&["facebook", "instagram", "threads"], "last-day", "2025-05-26", "eu"),
            milestone(&["facebook", "instagram", "threads"], "starts", "2025-05-27", "eu"),
            milestone(&["facebook", "siri"], "last-day", "2025-10-26", "eu"),
            milestone(&["whatsapp"], "last-day", "2025-08", "eu"),
            milestone(&["instagram"], "last-day", "2025-06-10", "uk"),
        ],
    };
    Catalog { groups: vec![group] }
}

/// What a notification said of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub key: String,
    pub reason: Reason,
    pub platform: String,
    pub account: Option<AccountId>,
    pub subject: String,
    pub on: NaiveDate,
    pub due: NaiveDate,
}

impl Said {
    pub fn of(reminder: &Reminder<'_, '_>) -> Self {
        Self {
            key: reminder.key(),
            reason: reminder.reason,
            platform: reminder.item.platform.id.clone(),
            account: reminder.item.account.and_then(|account| account.id),
            subject: reminder.subject.clone(),
            on: reminder.on,
            due: reminder.due,
        }
    }

    /// Reason, platform and the day on which it speaks.
    pub fn short(&self) -> String {
        format!("{} {} {}", self.reason.word(), self.platform, self.on)
    }
}

pub struct World {
    pub catalog: Catalog,
    pub events: Vec<Event>,
    pub settings: Settings,
    pub reminded: Reminded,
}

/// The id that the event at this place has.
pub fn id(place: usize) -> Uuid {
    Uuid::from_u128(0x0196_0000_0000_7000_8000_0000_0000_0000 + place as u128 + 1)
}

impl World {
    pub fn new() -> Self {
        let (settings, reminded) = (Settings::default(), Reminded::default());
        Self { catalog: catalog(), events: Vec::new(), settings, reminded }
    }

    /// Somebody who did these things, each such as `facebook sent 2025-05-20 form`, `facebook account anna`,
    /// `facebook#2 sent 2025-05-20` on the account that the second line added, or `- undo 1`.
    pub fn of(lines: &[&str]) -> Self {
        let mut world = Self::new();
        lines.iter().for_each(|line| world.does(line));
        world
    }

    /// One more thing, written down on the day that it is about, or else as the year begins.
    pub fn does(&mut self, line: &str) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (platform, account) = match words[0].split_once('#') {
            Some((platform, place)) => (platform, Some(AccountId(id(place.parse::<usize>().unwrap() - 1)))),
            None => (words[0], None),
        };
        let platform = platform.to_owned();
        let on = words.get(2).filter(|word| word.len() == 10 && word.starts_with("20"));
        let when = at(on.unwrap_or(&"2025-01-01"));
        let what = match (words[1], ActKind::from_word(words[1])) {
            (_, Some(act)) => {
                let on = words[2].parse().unwrap();
                let until = words.get(3).and_then(|word| word.strip_prefix("until=")).map(day);
                let route = words.get(3).filter(|_| until.is_none()).map(ToString::to_string);
                What::Act(Act {
                    route,
                    said: Says { until, ..Says::default() },
                    ..Act::new(platform, account, act, on)
                })
            }
            ("undo", None) => What::Retracted { retracts: EventId(id(words[2].parse::<usize>().unwrap() - 1)) },
            ("remove", None) => What::AccountRemoved { account: account.unwrap() },
            (_, None) => What::AccountAdded { platform, handle: words[2].to_owned() },
        };
        self.write(when, what);
    }

    pub fn write(&mut self, at: DateTime<FixedOffset>, what: What) {
        let id = EventId(id(self.events.len()));
        self.events.push(Event { schema: SCHEMA, id, at, device: DeviceId(Uuid::from_u128(7)), what });
    }

    pub fn with_plan<T>(&self, now: DateTime<FixedOffset>, look: impl FnOnce(&Plan<'_>) -> T) -> T {
        let record = Record::of(&self.events);
        look(&plan(&self.catalog, &record, self.settings.region(), now.date_naive()))
    }

    /// What there is to be reminded of.
    pub fn stands(&self, now: DateTime<FixedOffset>) -> Vec<Said> {
        self.with_plan(now, |plan| plan.reminders(&self.settings, &self.reminded).iter().map(Said::of).collect())
    }

    /// What will be reminded of.
    pub fn coming(&self, now: DateTime<FixedOffset>) -> Vec<Said> {
        self.with_plan(now, |plan| plan.coming(&self.settings, &self.reminded).iter().map(Said::of).collect())
    }

    /// A run in the background: what it shows, and writes down.
    pub fn wakes(&mut self, now: DateTime<FixedOffset>) -> Vec<Said> {
        let new = self.with_plan(now, |plan| plan.observed(&self.reminded));
        new.into_iter().for_each(|entry| self.reminded.take(now, entry));
        let shown: Vec<Said> = self.with_plan(now, |plan| {
            let local = now.naive_local();
            plan.to_show(&self.settings, &self.reminded, local).iter().map(Said::of).collect()
        });
        let keys: Vec<String> = shown.iter().map(|said| said.key.clone()).collect();
        if !keys.is_empty() {
            self.reminded.take(now, Entry::Shown { keys });
        }
        shown
    }

    /// The same, in short.
    pub fn hears(&mut self, now: &str) -> Vec<String> {
        self.wakes(at(now)).iter().map(Said::short).collect()
    }

    pub fn snooze(&mut self, subjects: impl IntoIterator<Item = String>, until: &str) {
        let subjects = subjects.into_iter().collect();
        self.reminded.take(at("2025-01-01"), Entry::Snoozed { subjects, until: day(until) });
    }

    /// The accounts that there are.
    pub fn accounts(&self) -> Vec<(String, AccountId)> {
        let record = Record::of(&self.events);
        let named = record.accounts().iter().filter_map(|account| Some((account.platform.clone(), account.id?)));
        named.collect::<BTreeSet<_>>().into_iter().collect()
    }
}
