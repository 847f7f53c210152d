//! Where today stands against a milestone.
//!
//! "Before 27 May" has 26 May as its last full day, and a last day ends at local midnight after it. Nothing is ever
//! "too late": an objection can be made at any time (GDPR Art. 21(1)); a phase only says which wording is true today.

use std::cmp::Reverse;

use chrono::NaiveDate;
use serde::Serialize;

use crate::catalog::{Milestone, MilestoneKind, Standing};

/// Days that the ring shows where no announcement is known.
const RING_DAYS: i64 = 30;

/// Where today stands against a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// Ahead, and nothing counts down to it.
    Announced,
    /// A last day is ahead.
    Open,
    /// Today is the last day, until midnight.
    LastDay,
    /// Behind.
    Passed,
}

/// The phase of a milestone, and the days left where its day is known: 0 on the day itself, negative after it.
pub fn phase(milestone: &Milestone, today: NaiveDate) -> (Phase, Option<i64>) {
    let date = milestone.date;
    let days_left = date.day().map(|day| (day - today).num_days());
    match (milestone.kind, days_left) {
        (MilestoneKind::LastDay, Some(1..)) => (Phase::Open, days_left),
        (MilestoneKind::LastDay, Some(0)) => (Phase::LastDay, days_left),
        (_, Some(1..)) => (Phase::Announced, None),
        (_, Some(_)) => (Phase::Passed, days_left),
        (_, None) if date.last() < today => (Phase::Passed, None),
        (_, None) => (Phase::Announced, None),
    }
}

/// The milestone that stands for a platform today.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MilestoneView<'a> {
    /// The milestone.
    pub milestone: &'a Milestone,
    /// Where today stands against it.
    pub phase: Phase,
    /// Days left, where its day is known.
    pub days_left: Option<i64>,
    /// Share of the time from the announcement to it that is left, where its day is known.
    pub share_left: Option<f32>,
}

impl<'a> MilestoneView<'a> {
    /// Of a platform's milestones, the next last day, else the newest passed one; one that was called off is none.
    pub fn of(milestones: impl Iterator<Item = &'a Milestone>, today: NaiveDate) -> Option<Self> {
        let standing: Vec<&Milestone> = milestones.filter(|m| m.standing != Standing::Cancelled).collect();
        let last_days = || standing.iter().copied().filter(|m| m.kind == MilestoneKind::LastDay);
        let passed = |m: &&Milestone| phase(m, today).0 == Phase::Passed;
        let milestone = last_days()
            .filter(|m| !passed(m))
            .min_by_key(|m| m.date.last())
            .or_else(|| last_days().filter(passed).min_by_key(|m| Reverse(m.date.last())))?;
        let (phase, days_left) = phase(milestone, today);
        let announced = |last_day: NaiveDate| {
            let before = standing.iter().filter(|m| m.kind == MilestoneKind::Announced && m.date.first() < last_day);
            before.map(|m| m.date.first()).max()
        };
        let share_left = milestone.date.day().map(|last_day| share_left(announced(last_day), last_day, today));
        Some(Self { milestone, phase, days_left, share_left })
    }
}

/// The share of the time from the announcement to the last day that is left, from 1 to 0. Without a known announcement
/// the time is thirty days.
pub fn share_left(announced: Option<NaiveDate>, last_day: NaiveDate, today: NaiveDate) -> f32 {
    let whole = announced.map_or(RING_DAYS, |from| (last_day - from).num_days()).max(1);
    ((last_day - today).num_days() as f32 / whole as f32).clamp(0.0, 1.0)
}
