//! What holds over any history and any sequence of wake-ups: also months off, over the changes of summer time, with a
//! clock that is put back, other hours, another country, and a catalogue that changes.

use std::collections::BTreeSet;

use bezwaar::journal::{AccountId, Act, ActKind, EventId, What};
use bezwaar::plan::{Reason, Status};
use bezwaar::record::Usage;
use bezwaar::reminded::{Entry, Wish};
use bezwaar::settings::{Country, Hours};
use chrono::{DateTime, Datelike, Days, Duration, FixedOffset, NaiveDate, NaiveDateTime, TimeZone, Timelike, Weekday};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::world::{Said, World, catalog, hours, id, milestone};

const PLATFORMS: [&str; 5] = ["facebook", "instagram", "threads", "whatsapp", "siri"];

/// Something that happens to a person and their machine.
#[derive(Clone, Debug)]
enum Step {
    /// The machine wakes and looks, so many minutes after the last time that it did anything; negative: the clock was
    /// put back.
    Wake(i64),
    /// So many days pass in which it wakes each hour from one to another.
    Days { days: u32, from: u32, to: u32 },
    /// Something is recorded of a platform, so many days after it happened.
    Act { platform: usize, kind: Index, ago: u64, month: bool, account: Index },
    /// An account gets a name, or is added.
    Account(usize),
    /// An account is taken out.
    Remove(Index),
    /// The newest event is taken back.
    Undo,
    /// What was last heard is put off for so many days, or silenced; none: heard of as usual.
    Wish(Option<Option<u64>>),
    /// Other hours.
    Hours(usize, usize, usize),
    /// Another country.
    Country(Index),
    /// Another state of the catalogue.
    Catalogue(usize),
    /// The second look at settings is wanted, or not.
    Recheck(bool),
}

fn step() -> impl Strategy<Value = Step> {
    let platform = 0..PLATFORMS.len();
    let act =
        (platform.clone(), any::<Index>(), prop_oneof![3 => Just(0_u64), 1 => 0..40_u64], prop::bool::weighted(0.1));
    let act = (act, any::<Index>()).prop_map(|((platform, kind, ago, month), account)| Step::Act {
        platform,
        kind,
        ago,
        month,
        account,
    });
    let minutes = prop_oneof![
        6 => 1..180_i64,
        6 => 180..3 * 1440_i64,
        2 => 3 * 1440..20 * 1440_i64,
        1 => 20 * 1440..150 * 1440_i64,
        1 => -40 * 1440..0_i64,
    ];
    let wish = prop_oneof![
        Just(None),
        Just(Some(None)),
        prop_oneof![Just(1_u64), Just(3), Just(7), 0..40_u64].prop_map(|days| Some(Some(days)))
    ];
    prop_oneof![
        20 => minutes.prop_map(Step::Wake),
        4 => (1..6_u32, 0..24_u32, 0..24_u32).prop_map(|(days, from, to)| Step::Days { days, from, to }),
        4 => (1..6_u32, 6..10_u32, 10..24_u32).prop_map(|(days, from, to)| Step::Days { days, from, to }),
        8 => act,
        1 => platform.prop_map(Step::Account),
        1 => any::<Index>().prop_map(Step::Remove),
        1 => Just(Step::Undo),
        4 => wish.prop_map(Step::Wish),
        1 => (0..24_usize, 0..24_usize, 0..24_usize).prop_map(|(from, quiet, to)| Step::Hours(from, quiet, to)),
        1 => any::<Index>().prop_map(Step::Country),
        1 => (0..4_usize).prop_map(Step::Catalogue),
        1 => any::<bool>().prop_map(Step::Recheck),
    ]
}

/// The clock on the wall in Amsterdam, at an instant: summer time from the last Sunday of March to that of October, at
/// one o'clock in Greenwich.
fn amsterdam(instant: NaiveDateTime) -> DateTime<FixedOffset> {
    let change = |month| {
        let last = NaiveDate::from_ymd_opt(instant.year(), month, 31).unwrap();
        let back = u64::from(last.weekday().days_since(Weekday::Sun));
        (last - Days::new(back)).and_hms_opt(1, 0, 0).unwrap()
    };
    let summer = (change(3)..change(10)).contains(&instant);
    FixedOffset::east_opt(if summer { 7200 } else { 3600 }).unwrap().from_utc_datetime(&instant)
}

#[test]
fn the_clock_on_the_wall() {
    for (instant, wall) in [
        ("2025-03-30T00:59:59", "2025-03-30T01:59:59+01:00"),
        ("2025-03-30T01:00:00", "2025-03-30T03:00:00+02:00"),
        ("2025-10-26T00:59:59", "2025-10-26T02:59:59+02:00"),
        ("2025-10-26T01:00:00", "2025-10-26T02:00:00+01:00"),
    ] {
        assert_eq!(amsterdam(instant.parse().unwrap()).to_rfc3339(), wall);
    }
}

/// A person's part of the checklist, as the judge sees it.
struct Line {
    platform: String,
    account: Option<AccountId>,
    status: Status,
    usage: Usage,
    /// The last days known to the day that were not called off.
    last_days: Vec<NaiveDate>,
}

/// What happened at the last wake-up, while nothing else happened since.
struct Before {
    now: DateTime<FixedOffset>,
    /// It was a time at which everything that was due is shown.
    settled: bool,
    coming: Vec<Said>,
}

/// A machine over the months, and the judge of what it says.
struct Months {
    world: World,
    /// The instant, in Greenwich.
    instant: NaiveDateTime,
    heard: Vec<Said>,
    keys: BTreeSet<String>,
    before: Option<Before>,
    /// An account went, so that another may have taken its place.
    accounts_went: bool,
    /// The catalogue says, or has said, something else than at the start.
    facts_changed: bool,
}

impl Months {
    fn from(start: &str) -> Self {
        Self {
            world: World::new(),
            instant: start.parse().unwrap(),
            heard: Vec::new(),
            keys: BTreeSet::new(),
            before: None,
            accounts_went: false,
            facts_changed: false,
        }
    }

    fn now(&self) -> DateTime<FixedOffset> {
        amsterdam(self.instant)
    }

    fn go(&mut self, step: Step) {
        match step {
            Step::Wake(minutes) => {
                self.instant += Duration::minutes(minutes);
                return self.wake();
            }
            Step::Days { days, from, to } => {
                for _ in 0..days * 24 {
                    self.instant += Duration::hours(1);
                    let hour = self.now().hour();
                    if if from <= to { (from..=to).contains(&hour) } else { hour >= from || hour <= to } {
                        self.wake();
                    }
                }
                return;
            }
            Step::Act { platform, kind, ago, month, account } => {
                let act = ActKind::ALL[kind.index(ActKind::ALL.len())];
                let platform = PLATFORMS[platform].to_owned();
                let accounts = self.world.accounts().into_iter().filter(|(of, _)| *of == platform);
                let accounts: Vec<AccountId> = accounts.map(|(_, id)| id).collect();
                let account = (!accounts.is_empty()).then(|| accounts[account.index(accounts.len())]);
                let on = self.now().date_naive() - Days::new(ago);
                let on = if month { on.format("%Y-%m").to_string() } else { on.to_string() };
                let act = Act::new(platform, account, act, on.parse().unwrap());
                self.world.write(self.now(), What::Act(act));
            }
            Step::Account(platform) => {
                let handle = format!("account {}", self.world.events.len());
                self.world.write(self.now(), What::AccountAdded { platform: PLATFORMS[platform].to_owned(), handle });
            }
            Step::Remove(which) => {
                let accounts = self.world.accounts();
                if !accounts.is_empty() {
                    self.accounts_went = true;
                    let account = accounts[which.index(accounts.len())].1;
                    self.world.write(self.now(), What::AccountRemoved { account });
                }
            }
            Step::Undo => {
                let Some(newest) = self.world.events.len().checked_sub(1) else { return };
                self.accounts_went |= !matches!(self.world.events[newest].what, What::Act(_));
                self.world.write(self.now(), What::Retracted { retracts: EventId(id(newest)) });
            }
            Step::Wish(wish) => {
                let Some(said) = self.heard.last() else { return };
                let subjects = vec![said.subject.clone()];
                let entry = match wish {
                    None => Entry::Resumed { subjects },
                    Some(None) => Entry::Silenced { subjects },
                    Some(Some(days)) => Entry::Snoozed { subjects, until: self.now().date_naive() + Days::new(days) },
                };
                self.world.reminded.take(self.now(), entry);
            }
            Step::Hours(from, quiet_from, quiet_to) => self.world.settings.hours = hours(from, quiet_from, quiet_to),
            Step::Country(which) => {
                let country = ["NL", "GB", "CH", "DE"][which.index(4)];
                self.world.settings.country = Country::from_code(country);
            }
            Step::Catalogue(state) => {
                self.world.catalog = catalog();
                let group = &mut self.world.catalog.groups[0];
                match state {
                    1 => {
                        group.milestones.reverse();
                        group.milestones.iter_mut().for_each(|milestone| milestone.text.en = "other words".to_owned());
                    }
                    2 => {
                        self.facts_changed = true;
                        group.milestones[1] = milestone(&["facebook", "instagram"], "last-day", "2025-06-03", "eu");
                    }
                    3 => drop(group.platforms.remove(0)),
                    _ => {}
                }
            }
            Step::Recheck(wanted) => self.world.settings.recheck = wanted,
        }
        self.before = None;
    }

    /// The lines of the checklist that somebody is reminded of, worked out here.
    fn lines(&self) -> Vec<Line> {
        let region = self.world.settings.region();
        self.world.with_plan(self.now(), |plan| {
            let chosen = plan.items.iter().any(|item| item.usage == Usage::Used);
            let reminded = plan.items.iter().filter(|item| item.usage == Usage::Used || !chosen);
            let lines = reminded.map(|item| Line {
                platform: item.platform.id.clone(),
                account: item.account.and_then(|account| account.id),
                status: item.status,
                usage: item.usage,
                last_days: (item.group.milestones(&item.platform.id, region))
                    .filter(|milestone| milestone.kind == bezwaar::catalog::MilestoneKind::LastDay)
                    .filter(|milestone| milestone.standing != bezwaar::catalog::Standing::Cancelled)
                    .filter_map(|milestone| milestone.date.day())
                    .collect(),
            });
            lines.collect()
        })
    }

    fn wake(&mut self) {
        let now = self.now();
        let (today, hour) = (now.date_naive(), now.hour());
        let Hours { from, quiet_from, quiet_to } = self.world.settings.hours;
        let (from, quiet_from, quiet_to) = (from.number(), quiet_from.number(), quiet_to.number());
        let is_quiet = |hour| match quiet_from <= quiet_to {
            true => (quiet_from..quiet_to).contains(&hour),
            false => !(quiet_to..quiet_from).contains(&hour),
        };
        let said = self.world.wakes(now);
        let lines = self.lines();

        // Nothing is shown twice; not even at once again.
        for said in &said {
            assert!(self.keys.insert(said.key.clone()), "twice: {said:?} at {now}");
        }
        assert!(self.world.wakes(now).is_empty(), "again at once, at {now}");

        for said in &said {
            let of = |line: &&Line| line.platform == said.platform && line.account == said.account;
            let line = lines.iter().find(of).unwrap_or_else(|| panic!("{said:?} is of no use to anybody"));
            // Nothing of what was dealt with, and nothing of what is not used.
            assert!(line.usage != Usage::NotUsed, "{said:?}");
            let fits = match said.reason {
                Reason::LastDay | Reason::LastDayPassed => {
                    matches!(line.status, Status::ToDo | Status::Opened | Status::Bounced)
                        && line.last_days.contains(&said.due)
                        && (said.due >= today) == (said.reason == Reason::LastDay)
                }
                Reason::SayWhetherSent => line.status == Status::Opened && said.due < today,
                Reason::NoConfirmation => line.status == Status::Sent && said.due + Days::new(2) <= today,
                Reason::AnswerLate | Reason::ExtensionOver | Reason::SendReminder => {
                    line.status == Status::Late && said.due < today
                }
                Reason::OwnDayOver => line.status == Status::Extended && said.due < today,
                Reason::ReminderOver => line.status == Status::Late && said.due <= today,
                Reason::AuthoritySilent => line.status == Status::Complained && said.due < today,
                Reason::CheckAgain => line.status == Status::SwitchedOff && said.due <= today,
                Reason::Changed => self.facts_changed,
            };
            assert!(fits, "{said:?} while it is {:?} at {now}", line.status);
            assert!(said.on <= today, "too early: {said:?} at {now}");
            // Nothing in the quiet hours but a last day.
            let last_day = said.reason == Reason::LastDay && said.due == today;
            assert!(!is_quiet(hour) || last_day, "{said:?} in the quiet hours, at {now}");
        }
        if !self.world.settings.recheck {
            assert!(said.iter().all(|said| said.reason != Reason::CheckAgain));
        }

        // The promise.
        self.heard.extend(said.iter().cloned());
        for line in lines.iter().filter(|line| line.status.is_to_do()) {
            for due in line.last_days.iter().filter(|due| (0..14).contains(&(**due - today).num_days())) {
                let of =
                    |said: &&Said| said.reason == Reason::LastDay && said.platform == line.platform && said.due == *due;
                let same = |said: &Said| {
                    // That it got a name changes nothing.
                    said.account == line.account || said.account.is_none() || self.accounts_went
                };
                let announced = self.heard.iter().filter(of).any(same);
                assert!(
                    announced || is_quiet(hour) || self.is_put_off(line, *due, today),
                    "{} {due} was not announced by {now}",
                    line.platform
                );
                let on_the_day = self.heard.iter().filter(of).filter(|said| said.on == *due).any(same);
                assert!(
                    on_the_day || *due != today || is_quiet(hour) || self.is_put_off(line, *due, today),
                    "{} was not told on the last day, {now}",
                    line.platform
                );
            }
        }

        // A machine that is on at odd hours misses nothing: what is a day old, and a last day, does not wait.
        for stands in self.world.stands(now) {
            let waits = stands.on == today && !(stands.reason == Reason::LastDay && stands.due == today);
            assert!(waits || is_quiet(hour) || self.keys.contains(&stands.key), "{stands:?} was not said by {now}");
        }

        // What comes is what will be said, and what is said was to come.
        let settled = !is_quiet(hour) && (hour >= from || is_quiet(from) || !said.is_empty());
        let predictable = |said: &&Said| !matches!(said.reason, Reason::Changed | Reason::LastDayPassed);
        if let Some(before) = self.before.as_ref().filter(|before| before.settled && before.now <= now) {
            let then = before.now.date_naive();
            for said in said.iter().filter(predictable) {
                assert!(
                    before.coming.iter().any(|coming| coming.key == said.key),
                    "{said:?} at {now} came from nowhere"
                );
            }
            if then == today {
                // One notification a day, and not a shower of them.
                assert!(said.is_empty() || is_quiet(hour), "{said:?} at {now}, after {}", before.now);
            }
            if settled && then + Days::new(1) == today {
                let coming = before.coming.iter().filter(|coming| coming.on == today).filter(predictable);
                let expected: BTreeSet<&String> = coming.map(|said| &said.key).collect();
                let shown: BTreeSet<&String> = said.iter().filter(predictable).map(|said| &said.key).collect();
                assert_eq!(shown, expected, "at {now}, after {}", before.now);
            }
        }
        let coming = self.world.coming(now);
        let past = coming.iter().find(|coming| coming.on < today || self.keys.contains(&coming.key));
        assert_eq!(past, None, "to come at {now}");
        assert!(coming.is_sorted_by_key(|coming| coming.on));
        self.before = Some(Before { now, settled, coming });
    }

    /// Whether the person did not want to hear of a last day today. Nobody can put it off beyond itself.
    fn is_put_off(&self, line: &Line, due: NaiveDate, today: NaiveDate) -> bool {
        let names = [
            line.platform.clone(),
            line.account.map(|account| format!("{}/{}", line.platform, account.short())).unwrap_or_default(),
        ];
        let mut wishes = names.iter().filter_map(|name| self.world.reminded.wish(&format!("last-day/{name}/{due}")));
        wishes.any(|wish| match wish {
            Wish::Silenced => true,
            Wish::Snoozed(until) => today < until.min(due),
        })
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn over_any_history_and_any_wake_ups(
        // Some weeks before a last day, or a few days, or before the night in which summer time ends.
        start in prop::sample::select(vec!["2025-03-20T09:00:00", "2025-05-08T20:00:00", "2025-10-10T09:00:00"]),
        steps in prop::collection::vec(step(), 1..80),
    ) {
        let mut months = Months::from(start);
        steps.into_iter().for_each(|step| months.go(step));
    }

    /// A machine that wakes only once in the fourteen days, at any hour that is not quiet.
    #[test]
    fn one_wake_up_is_enough(minutes in 0..14 * 1440_i64, from in 0..24_usize, quiet in 0..24_usize, to in 0..24_usize) {
        let mut world = World::of(&["facebook used 2025-04-01"]);
        world.settings.hours = hours(from, quiet, to);
        let first = NaiveDate::from_ymd_opt(2025, 5, 12).unwrap().and_hms_opt(22, 0, 0).unwrap();
        let now = amsterdam(first + Duration::minutes(minutes));
        let said = world.wakes(now);
        let quiet = world.settings.hours.is_quiet(now.hour());
        prop_assert!(quiet || said.len() == 1, "nothing at {now}");
    }
}
