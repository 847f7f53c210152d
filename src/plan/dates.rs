//! The dates around today, for a timeline.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{Item, Plan, Status};
use crate::catalog::{MilestoneKind, Standing};

/// Days before today in which an answer that did not come stays on a timeline.
const BACK: u64 = 7;

/// Days after today that a timeline shows: what follows from an act of today lies within them, also the second look at
/// a setting and the end of an extended period.
const AHEAD: u64 = 100;

/// What a date on the timeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// A last full day to object before something starts.
    LastDay,
    /// A use starts.
    Starts,
    /// Terms or practice change.
    Changed,
    /// The last lawful day for an answer that is outstanding.
    AnswerDue,
    /// From here a reminder is suggested, as the answer is late, or the day passed that the company named itself.
    RemindFrom,
    /// From here a complaint is suggested, as nothing came of a reminder.
    ComplainFrom,
    /// The last day for an authority's news of a complaint.
    AuthorityNews,
    /// From here a setting is worth another look.
    CheckFrom,
}

impl DateKind {
    /// What the date of a milestone is; an announcement asks nothing of anybody.
    fn of(kind: MilestoneKind) -> Option<Self> {
        match kind {
            MilestoneKind::Announced => None,
            MilestoneKind::LastDay => Some(Self::LastDay),
            MilestoneKind::Starts => Some(Self::Starts),
            MilestoneKind::Changed => Some(Self::Changed),
        }
    }
}

/// A date on the timeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Dated<'p, 'a> {
    /// The day.
    pub date: NaiveDate,
    /// What it is.
    pub kind: DateKind,
    /// For which items, in the order of the checklist.
    pub items: Vec<&'p Item<'a>>,
}

impl<'a> Plan<'a> {
    /// The dates known to the day from today to a hundred days ahead, for what is listed, earliest first; of those
    /// behind only an answer that should have come within the last week.
    pub fn dates(&self) -> Vec<Dated<'_, 'a>> {
        let back = self.today.checked_sub_days(Days::new(BACK)).unwrap_or(NaiveDate::MIN);
        let to = self.today.checked_add_days(Days::new(AHEAD)).unwrap_or(NaiveDate::MAX);
        let from = |kind| if kind == DateKind::AnswerDue { back } else { self.today };
        let mut dates: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for item in self.listed() {
            let mut own = self.of_item(item);
            own.sort_unstable();
            own.dedup();
            for key in own.into_iter().filter(|(date, kind)| (from(*kind)..=to).contains(date)) {
                dates.entry(key).or_default().push(item);
            }
        }
        dates.into_iter().map(|((date, kind), items)| Dated { date, kind, items }).collect()
    }

    fn of_item(&self, item: &Item<'a>) -> Vec<(NaiveDate, DateKind)> {
        let milestones = item.group.milestones(&item.platform.id, self.region);
        let mut dates: Vec<_> = milestones
            .filter(|milestone| milestone.standing != Standing::Cancelled)
            .filter_map(|milestone| Some((milestone.date.day()?, DateKind::of(milestone.kind)?)))
            // Who has done it has no last day before them.
            .filter(|(_, kind)| *kind != DateKind::LastDay || item.status.is_to_do())
            .collect();
        // While the company asks who the person is, the time may stand still: that day is no date to count on.
        let counts = item.status.awaits_answer() && item.status != Status::IdentityAsked;
        if let Some(clock) = item.clock.filter(|_| counts) {
            dates.push((clock.until().day, DateKind::AnswerDue));
            let late = clock.late_since.map(|_| clock.remind_from);
            dates.extend(match item.complain_from {
                Some(from) => Some((from, DateKind::ComplainFrom)),
                None => late.or(clock.ask_from).map(|from| (from, DateKind::RemindFrom)),
            });
        }
        let news = item.news.filter(|_| item.status == Status::Complained);
        dates.extend(news.map(|news| (news.due.day, DateKind::AuthorityNews)));
        let check_from = item.check_from.filter(|_| item.status == Status::SwitchedOff);
        dates.extend(check_from.map(|date| (date, DateKind::CheckFrom)));
        dates
    }
}
