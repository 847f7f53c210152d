//! What is worth a reminder, and when it speaks.
//!
//! A subject (a last day on a platform, an answer that has to come) speaks on a few days. Of those that came, only the
//! newest stands: a nearer one replaces a farther one, and what fell while the machine was off does not come one after
//! the other. A subject is made anew from the plan every time, so nothing is said of what was dealt with.
//!
//! [`Plan::reminders`] is what stands today, for the window; [`Plan::to_show`] is what of it a run shows now: not what
//! was shown, not in the quiet hours, and not before the chosen hour unless waiting could miss something.

use std::collections::BTreeSet;

mod calendar;

use chrono::{Days, NaiveDate, NaiveDateTime, Timelike};
use serde::Serialize;

use super::{Item, Plan, Status};
use crate::catalog::{Deed, Milestone, MilestoneKind, Region, RouteKind, Standing};
use crate::record::Usage;
use crate::reminded::{Entry, Reminded, Wish, key};
use crate::settings::Settings;
pub use calendar::{CalendarDay, CalendarKind};

/// Days before a last day on which it speaks, and the day itself. Ours.
pub const LAST_DAY_STAGES: [u64; 5] = [14, 7, 3, 1, 0];

/// With a last day that is nearer than this and was never said nothing waits for the chosen hour, in days.
const PROMISED: i64 = 14;

/// Days in which a last day that passed unsaid is still told: a machine may be off for months. Ours.
const PASSED_FOR: u64 = 90;

/// Days in which news of a platform is told. Ours.
const NEWS_FOR: u64 = 30;

/// Days after sending without a confirmation. Ours: companies confirm within minutes.
const UNCONFIRMED_AFTER: u64 = 2;

/// Days in which a confirmation is asked after where no answer is due: by then nobody confirms any more. Ours.
const UNCONFIRMED_FOR: u64 = 30;

/// What is quiet before it is the end of a night.
const NOON: u32 = 12;

/// Why somebody is reminded; the words of `remind --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// A last day is near, and there is still something to do.
    LastDay,
    /// The month for the answer is over.
    AnswerLate,
    /// The time that the company took longer is over.
    ExtensionOver,
    /// The answer is late by some working days: from here a reminder to the company is suggested.
    SendReminder,
    /// The day passed by which the company itself said to answer.
    OwnDayOver,
    /// Nothing came of a reminder to the company: from here a complaint is suggested.
    ReminderOver,
    /// An authority let nothing be heard of a complaint for three months (GDPR Art. 78(2)).
    AuthoritySilent,
    /// A page was opened the day before, and nothing was said since.
    SayWhetherSent,
    /// Two days after sending nobody confirmed.
    NoConfirmation,
    /// A last day passed while this machine could not say so. An objection is still possible.
    LastDayPassed,
    /// A setting was switched off long enough ago to look again.
    CheckAgain,
    /// The catalogue says something else of a platform than before.
    Changed,
}

impl Reason {
    /// Every reason, most pressing first.
    pub const ALL: [Self; 12] = [
        Self::LastDay,
        Self::AnswerLate,
        Self::ExtensionOver,
        Self::SendReminder,
        Self::OwnDayOver,
        Self::ReminderOver,
        Self::AuthoritySilent,
        Self::SayWhetherSent,
        Self::NoConfirmation,
        Self::LastDayPassed,
        Self::CheckAgain,
        Self::Changed,
    ];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::LastDay => "last-day",
            Self::AnswerLate => "answer-late",
            Self::ExtensionOver => "extension-over",
            Self::SendReminder => "send-reminder",
            Self::OwnDayOver => "own-day-over",
            Self::ReminderOver => "reminder-over",
            Self::AuthoritySilent => "authority-silent",
            Self::SayWhetherSent => "say-whether-sent",
            Self::NoConfirmation => "no-confirmation",
            Self::LastDayPassed => "last-day-passed",
            Self::CheckAgain => "check-again",
            Self::Changed => "changed",
        }
    }
}

/// Something to be reminded of, on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder<'p, 'a> {
    /// The line of the checklist.
    pub item: &'p Item<'a>,
    /// Why.
    pub reason: Reason,
    /// The day on which it speaks.
    pub on: NaiveDate,
    /// The day that it is about.
    pub due: NaiveDate,
    /// What it is about, also on other days.
    pub subject: String,
}

impl Reminder<'_, '_> {
    /// Its identity: what was shown under it is not shown again.
    pub fn key(&self) -> String {
        key(&self.subject, self.on)
    }

    /// It is about a last day that is today, until midnight.
    pub fn is_last_day(&self, today: NaiveDate) -> bool {
        self.reason == Reason::LastDay && self.due == today
    }
}

/// Reminders that are said as one: for the same reason, of the same company, on the same day, and with the same to do.
pub fn grouped<'r, 'p, 'a>(reminders: &'r [Reminder<'p, 'a>]) -> Vec<Vec<&'r Reminder<'p, 'a>>> {
    let alike = |one: &Reminder<'_, '_>, other: &Reminder<'_, '_>| {
        one.on == other.on
            && one.reason == other.reason
            && one.due == other.due
            && (one.reason != Reason::LastDay || one.item.status == other.item.status)
            && (one.item.platform.deed, &one.item.platform.controller)
                == (other.item.platform.deed, &other.item.platform.controller)
    };
    let mut groups: Vec<Vec<&Reminder<'p, 'a>>> = Vec::new();
    for reminder in reminders {
        match groups.iter_mut().find(|group| alike(group[0], reminder)) {
            Some(group) => group.push(reminder),
            None => groups.push(vec![reminder]),
        }
    }
    groups
}

/// What is worth reminders, and the days on which it speaks.
struct Subject<'p, 'a> {
    item: &'p Item<'a>,
    key: String,
    due: NaiveDate,
    /// Earliest first.
    stages: Vec<(NaiveDate, Reason)>,
    /// After this day it says nothing more.
    last: NaiveDate,
}

impl<'a> Plan<'a> {
    /// What there is to be reminded of today, whether it was shown or not; most pressing first.
    pub fn reminders(&self, settings: &Settings, reminded: &Reminded) -> Vec<Reminder<'_, 'a>> {
        let subjects = self.subjects(settings, reminded).filter(|subject| self.today <= subject.last);
        let mut due: Vec<_> = subjects
            .filter_map(|subject| {
                let newest = subject.stages.iter().rposition(|(on, _)| *on <= self.today)?;
                Some(subject.at(newest))
            })
            .collect();
        due.sort_by_key(|reminder| (reminder.reason, reminder.due));
        due
    }

    /// What a run shows now. The local date of `now` is the plan's today.
    ///
    /// In the quiet hours nothing is, except a last day until its midnight. Before the chosen hour nothing is either,
    /// unless something could be missed on a machine that is on at odd hours: then everything speaks at once.
    pub fn to_show(&self, settings: &Settings, reminded: &Reminded, now: NaiveDateTime) -> Vec<Reminder<'_, 'a>> {
        let (hours, hour) = (settings.hours, now.hour());
        let mut new = self.reminders(settings, reminded);
        new.retain(|reminder| reminded.shown(&reminder.subject).all(|on| on != reminder.on));
        // A chosen hour in the quiet hours would never come.
        let early = hour < hours.from.number() && !hours.is_quiet(hours.from.number());
        if hours.is_quiet(hour) {
            let small_hours = hour < NOON && hour < hours.quiet_to.number();
            new.retain(|reminder| reminder.is_last_day(self.today) && !(small_hours && is_known(reminded, reminder)));
        } else if early && !new.iter().any(|reminder| self.could_miss(reminder, reminded)) {
            new.clear();
        }
        new
    }

    /// Whether a reminder could be missed if it waited for the chosen hour: it should have been shown on an earlier
    /// day, or it is about a last day that is today, or that is near and was never said.
    fn could_miss(&self, reminder: &Reminder<'_, '_>, reminded: &Reminded) -> bool {
        let near = || (reminder.due - self.today).num_days() < PROMISED;
        reminder.on < self.today
            || reminder.is_last_day(self.today)
            || reminder.reason == Reason::LastDay && near() && !was_said(reminded, &reminder.subject, reminder.due)
    }

    /// What will be reminded of if nothing happens, earliest first: on later days, and today, what was not shown.
    /// Not that a last day passed unsaid: it will be said.
    pub fn coming(&self, settings: &Settings, reminded: &Reminded) -> Vec<Reminder<'_, 'a>> {
        let shown = |subject: &Subject<'_, '_>, on| reminded.shown(&subject.key).any(|shown| shown == on);
        let mut coming: Vec<_> = self
            .subjects(settings, reminded)
            .flat_map(|subject| {
                let ahead = (0..subject.stages.len()).filter(|at| {
                    let (on, reason) = subject.stages[*at];
                    let ahead = on == self.today || on > self.today && reason != Reason::LastDayPassed;
                    ahead && on <= subject.last && !shown(&subject, on)
                });
                ahead.map(|at| subject.at(at)).collect::<Vec<_>>()
            })
            .collect();
        coming.sort_by_key(|reminder| (reminder.on, reminder.reason, reminder.due));
        coming
    }

    /// What the person put off until a later day or silenced and would else speak, each with when it would.
    pub fn put_off(&self, settings: &Settings, reminded: &Reminded) -> Vec<(Reminder<'_, 'a>, Wish)> {
        let plain = reminded.without_wishes();
        let mut put_off: Vec<(Reminder<'_, 'a>, Wish)> = Vec::new();
        for reminder in self.reminders(settings, &plain).into_iter().chain(self.coming(settings, &plain)) {
            let wish = reminded.wish(&reminder.subject);
            let holds = wish.filter(|wish| !matches!(wish, Wish::Snoozed(until) if *until <= self.today));
            let known = put_off.iter().any(|(known, _)| known.subject == reminder.subject);
            put_off.extend(holds.filter(|_| !known).map(|wish| (reminder, wish)));
        }
        put_off
    }

    /// What was not known yet of what the catalogue says of the platforms that somebody is reminded of. What they added
    /// themselves is no news to them.
    pub fn observed(&self, reminded: &Reminded) -> Vec<Entry> {
        let mut new: Vec<Entry> = Vec::new();
        for item in self.reminding().filter(|item| is_first(self, item) && !item.group.is_own()) {
            let facts = facts(item);
            if reminded.known(&item.platform.id) != Some(&facts) {
                new.push(Entry::Knows { platform: item.platform.id.clone(), facts });
            }
        }
        new
    }

    /// The lines of which somebody is reminded: of the platforms they use, or of all while they chose none; and of what
    /// they added themselves, which is no such choice.
    fn reminding(&self) -> impl Iterator<Item = &Item<'a>> {
        let chosen = self.items.iter().any(|item| item.usage == Usage::Used);
        self.listed().filter(move |item| item.usage == Usage::Used || !chosen || item.has_own())
    }

    /// What is worth reminders, as the person wants to hear of it.
    fn subjects(&self, settings: &Settings, reminded: &Reminded) -> impl Iterator<Item = Subject<'_, 'a>> {
        self.all_subjects(settings, reminded).filter_map(|subject| match reminded.wish(&subject.key) {
            None => Some(subject),
            Some(Wish::Silenced) => None,
            Some(Wish::Snoozed(until)) => Some(subject.put_off(until, self.today)),
        })
    }

    /// What is worth reminders, whatever the person said to it.
    fn all_subjects(&self, settings: &Settings, reminded: &Reminded) -> impl Iterator<Item = Subject<'_, 'a>> {
        self.reminding().flat_map(|item| {
            let name = match item.account.and_then(|account| account.id) {
                // The first account needs no name here: that it gets one is no reason to hear everything again.
                Some(id) if !is_first(self, item) => format!("{}/{}", item.platform.id, id.short()),
                _ => item.platform.id.clone(),
            };
            let mut subjects = self.last_days(item, &name, reminded);
            subjects.extend(unsaid(item, &name));
            subjects.extend(unconfirmed(item, &name));
            subjects.extend(answer(item, &name));
            subjects.extend(own_day(item, &name));
            subjects.extend(reminded_company(item, &name));
            subjects.extend(authority(item, &name));
            subjects.extend(check(item, &name).filter(|_| settings.recheck));
            subjects.extend(news(item, &name, reminded).filter(|_| is_first(self, item)));
            subjects
        })
    }

    /// The last days of a line where there is still something to do. One that passed is told where it could not be said,
    /// to somebody who was here by then.
    fn last_days<'p>(&self, item: &'p Item<'a>, name: &str, reminded: &Reminded) -> Vec<Subject<'p, 'a>> {
        if !item.status.is_to_do() {
            return Vec::new();
        }
        let history = item.account.map(|account| account.history.as_slice()).unwrap_or_default();
        let first_act = history.first().map(|entry| entry.at.date_naive());
        let added = |day| item.group.own_day_since(item.platform, day);
        let was_here = |day| [first_act, reminded.since(), added(day)].into_iter().flatten().any(|since| since <= day);
        let days: BTreeSet<_> = open_last_days(item, self.region).map(|(_, day)| day).collect();
        let subjects = days.into_iter().map(|day| {
            let key = format!("last-day/{name}/{day}");
            let mut stages: Vec<_> =
                LAST_DAY_STAGES.iter().map(|before| (earlier(day, *before), Reason::LastDay)).collect();
            let mut last = day;
            if was_here(day) && !was_said(reminded, &key, day) {
                stages.push((later(day, 1), Reason::LastDayPassed));
                last = later(day, PASSED_FOR);
            }
            Subject { item, key, due: day, stages, last }
        });
        subjects.collect()
    }
}

/// The last days known to the day that were not called off, each with its place among all of the platform, which does
/// not change when a date does.
pub(super) fn open_last_days<'p>(
    item: &'p Item<'_>,
    region: Region,
) -> impl Iterator<Item = (usize, NaiveDate)> + use<'p> {
    let last_day = |milestone: &&Milestone| {
        milestone.kind == MilestoneKind::LastDay && milestone.platforms.contains(&item.platform.id)
    };
    let all = item.group.milestones.iter().filter(last_day).enumerate();
    all.filter(move |(_, milestone)| milestone.standing != Standing::Cancelled && milestone.regions.contains(&region))
        .filter_map(|(place, milestone)| Some((place, milestone.date.day()?)))
}

/// Whether a last day was said before it ended.
fn was_said(reminded: &Reminded, subject: &str, day: NaiveDate) -> bool {
    reminded.shown(subject).any(|on| on <= day)
}

/// Whether the person knows of a last day: it was said, or they said something to it.
fn is_known(reminded: &Reminded, reminder: &Reminder<'_, '_>) -> bool {
    was_said(reminded, &reminder.subject, reminder.due) || reminded.wish(&reminder.subject).is_some()
}

/// Whether no line of the platform stands before this one.
fn is_first(plan: &Plan<'_>, item: &Item<'_>) -> bool {
    plan.on(&item.platform.id).first().is_some_and(|first| std::ptr::eq(first, item))
}

/// A page was opened, and nothing was said since.
fn unsaid<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    let opened = item.objection.opened.filter(|_| item.status == Status::Opened)?.act.on.day()?;
    let stages = vec![(later(opened, 1), Reason::SayWhetherSent)];
    Some(Subject { item, key: format!("said/{name}/{opened}"), due: opened, stages, last: NaiveDate::MAX })
}

/// It was sent by a way that companies confirm, and they did not. Until the answer itself has to be there.
fn unconfirmed<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    if item.status != Status::Sent || item.deed() != Deed::Objection {
        return None;
    }
    let sent = &item.objection.sent?.act;
    let route = sent.route.as_deref().and_then(|id| item.platform.route(id)).or(item.route)?;
    let confirmed = matches!(route.kind, RouteKind::Form | RouteKind::App | RouteKind::Email);
    let day = sent.on.day().filter(|_| confirmed)?;
    let stages = vec![(later(day, UNCONFIRMED_AFTER), Reason::NoConfirmation)];
    let last = item.answer_due().unwrap_or_else(|| later(day, UNCONFIRMED_FOR));
    Some(Subject { item, key: format!("confirmed/{name}/{day}"), due: day, stages, last })
}

/// An answer has to come. While the company asks who the person is its time may stand still: then nothing is said.
/// After a reminder to the company it is about that.
fn answer<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    use Status::{Extended, Late, Received, Sent};
    let clock = item.clock.filter(|_| matches!(item.status, Sent | Received | Extended | Late))?;
    let due = clock.until().day;
    let over = if clock.ceiling.is_some() { Reason::ExtensionOver } else { Reason::AnswerLate };
    let mut stages = vec![(later(due, 1), over)];
    let mut last = NaiveDate::MAX;
    match item.objection.reminder.zip(item.complain_from) {
        None => stages.push((clock.remind_from, Reason::SendReminder)),
        Some((reminder, _)) if reminder.act.on.last() > due => return None,
        Some((_, from)) => last = earlier(from, 1),
    }
    Some(Subject { item, key: format!("answer/{name}/{due}"), due, stages, last })
}

/// The company named a day of its own that is before its time is over.
fn own_day<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    let clock = item.clock.filter(|_| item.status == Status::Extended && item.objection.reminder.is_none())?;
    let (own, from) = clock.promised.zip(clock.ask_from)?;
    let stages = vec![(from, Reason::OwnDayOver)];
    Some(Subject { item, key: format!("own-day/{name}/{own}"), due: own, stages, last: clock.until().day })
}

/// A reminder was sent, and an answer has to come of it.
fn reminded_company<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    let awaited = item.status.awaits_answer() && item.status != Status::IdentityAsked;
    let from = item.complain_from.filter(|_| awaited)?;
    let stages = vec![(from, Reason::ReminderOver)];
    Some(Subject { item, key: format!("reminder/{name}/{from}"), due: from, stages, last: NaiveDate::MAX })
}

/// An authority has to tell how a complaint stands.
fn authority<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    let due = item.news.filter(|_| item.status == Status::Complained)?.due.day;
    let stages = vec![(later(due, 1), Reason::AuthoritySilent)];
    Some(Subject { item, key: format!("authority/{name}/{due}"), due, stages, last: NaiveDate::MAX })
}

/// A setting was switched off, and is worth another look from a day on.
fn check<'p, 'a>(item: &'p Item<'a>, name: &str) -> Option<Subject<'p, 'a>> {
    let from = item.check_from.filter(|_| item.status == Status::SwitchedOff)?;
    let stages = vec![(from, Reason::CheckAgain)];
    Some(Subject { item, key: format!("check/{name}/{from}"), due: from, stages, last: NaiveDate::MAX })
}

/// The catalogue says something else of the platform than it did.
fn news<'p, 'a>(item: &'p Item<'a>, name: &str, reminded: &Reminded) -> Option<Subject<'p, 'a>> {
    let on = reminded.changed(&item.platform.id)?;
    let stages = vec![(on, Reason::Changed)];
    Some(Subject { item, key: format!("changed/{name}/{on}"), due: on, stages, last: later(on, NEWS_FOR) })
}

impl<'p, 'a> Subject<'p, 'a> {
    fn at(&self, stage: usize) -> Reminder<'p, 'a> {
        let (on, reason) = self.stages[stage];
        Reminder { item: self.item, reason, on, due: self.due, subject: self.key.clone() }
    }

    /// It was put off: it says nothing before a day, and then what it would have said by then. A last day is said on
    /// that day, however long it was put off.
    fn put_off(mut self, until: NaiveDate, today: NaiveDate) -> Self {
        let last_day = self.stages.iter().any(|(_, reason)| *reason == Reason::LastDay) && today <= self.due;
        let until = if last_day { until.min(self.due) } else { until };
        let newest = self.stages.iter().rfind(|(on, _)| *on <= until);
        let stage = newest.map(|(_, reason)| (until, *reason));
        self.stages.retain(|(on, _)| *on > until);
        self.stages.splice(..0, stage);
        self
    }
}

/// What the catalogue says of a platform that matters to somebody who has something to do there: dates, and where to go.
/// Of all regions and in no order of the file's, so that nothing but the catalogue's own news changes it.
fn facts(item: &Item<'_>) -> Vec<String> {
    let here = |milestone: &&Milestone| {
        milestone.platforms.contains(&item.platform.id) && !matches!(milestone.standing, Standing::Own(_))
    };
    let dates = item.group.milestones.iter().filter(here);
    let dates = dates.map(|milestone| {
        serde_json::to_string(&(milestone.kind, milestone.date, milestone.standing, &milestone.regions))
    });
    let routes = item.platform.routes.iter();
    let routes =
        routes.map(|route| serde_json::to_string(&(&route.id, route.kind, route.state, &route.url, &route.email)));
    let facts: BTreeSet<String> = dates.chain(routes).filter_map(Result::ok).collect();
    facts.into_iter().collect()
}

fn earlier(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap_or(NaiveDate::MIN)
}

fn later(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(NaiveDate::MAX)
}
