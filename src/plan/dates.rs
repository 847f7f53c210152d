//! The dates around today, for a timeline.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::{Item, Plan, Status};
use crate::catalog::{MilestoneKind, Standing};

/// Days before today that a timeline shows.
const BACK: u64 = 7;

/// Days after today that a timeline shows.
const AHEAD: u64 = 42;

/// What a date on the timeline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateKind {
    /// A company's announcement.
    Announced,
    /// A last full day to object before something starts.
    LastDay,
    /// A use starts.
    Starts,
    /// Terms or practice change.
    Changed,
    /// The last lawful day for an answer that is outstanding.
    AnswerDue,
    /// From here a reminder is suggested, as the answer is late.
    RemindFrom,
    /// From here a setting is worth another look.
    CheckFrom,
}

impl From<MilestoneKind> for DateKind {
    fn from(kind: MilestoneKind) -> Self {
        match kind {
            MilestoneKind::Announced => Self::Announced,
            MilestoneKind::LastDay => Self::LastDay,
            MilestoneKind::Starts => Self::Starts,
            MilestoneKind::Changed => Self::Changed,
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
    /// The dates known to the day from a week ago to six weeks ahead, for what is listed, earliest first.
    pub fn dates(&self) -> Vec<Dated<'_, 'a>> {
        let from = self.today.checked_sub_days(Days::new(BACK)).unwrap_or(NaiveDate::MIN);
        let to = self.today.checked_add_days(Days::new(AHEAD)).unwrap_or(NaiveDate::MAX);
        let mut dates: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for item in self.listed() {
            let mut own = self.of_item(item);
            own.sort_unstable();
            own.dedup();
            for key in own.into_iter().filter(|(date, _)| (from..=to).contains(date)) {
                dates.entry(key).or_default().push(item);
            }
        }
        dates.into_iter().map(|((date, kind), items)| Dated { date, kind, items }).collect()
    }

    fn of_item(&self, item: &Item<'a>) -> Vec<(NaiveDate, DateKind)> {
        let milestones = item.group.milestones(&item.platform.id, self.region);
        let mut dates: Vec<_> = milestones
            .filter(|milestone| milestone.standing != Standing::Cancelled)
            .filter_map(|milestone| Some((milestone.date.day()?, milestone.kind.into())))
            .collect();
        // While the company asks who the person is, the time may stand still: that day is no date to count on.
        let counts = item.status.awaits_answer() && item.status != Status::IdentityAsked;
        if let Some(clock) = item.clock.filter(|_| counts) {
            dates.push((clock.until().day, DateKind::AnswerDue));
            if item.status == Status::Late {
                dates.push((clock.remind_from, DateKind::RemindFrom));
            }
        }
        let check_from = item.check_from.filter(|_| item.status == Status::SwitchedOff);
        dates.extend(check_from.map(|date| (date, DateKind::CheckFrom)));
        dates
    }
}
