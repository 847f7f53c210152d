//! The days that belong in a calendar: those that reminders are about and that are still to come.

use chrono::NaiveDate;

use super::{Plan, Reason, Reminded, Settings, Subject, Wish, open_last_days};
use crate::plan::Item;

/// What happens on a day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CalendarKind {
    /// The last day before something starts.
    LastDay,
    /// The last lawful day for an answer.
    Answer,
    /// A setting that was switched off is worth another look.
    Check,
}

impl CalendarKind {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::LastDay => "last-day",
            Self::Answer => "answer",
            Self::Check => "check",
        }
    }
}

/// A day for the person's calendar.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarDay<'p, 'a> {
    /// The line of the checklist.
    pub item: &'p Item<'a>,
    /// What happens.
    pub kind: CalendarKind,
    /// The day.
    pub on: NaiveDate,
    /// Which of the platform's lines it is, from 0.
    pub line: usize,
    /// Which of the platform's last days it is, from 0; it does not change when the date does.
    pub place: usize,
}

impl<'a> Plan<'a> {
    /// Today's and later days that reminders are about, earliest first; none that the person silenced.
    pub fn calendar_days(&self, settings: &Settings, reminded: &Reminded) -> Vec<CalendarDay<'_, 'a>> {
        let subjects = self
            .all_subjects(settings, reminded)
            .filter(|subject| subject.due >= self.today && reminded.wish(&subject.key) != Some(Wish::Silenced));
        let mut days: Vec<_> = subjects.filter_map(|subject| self.calendar_day(&subject)).collect();
        days.sort_by_key(|day| (day.on, day.kind));
        // Two last days of a platform on the same day are one.
        days.dedup();
        days
    }

    fn calendar_day<'p>(&'p self, subject: &Subject<'p, 'a>) -> Option<CalendarDay<'p, 'a>> {
        let Subject { item, due: on, .. } = *subject;
        let kind = match subject.stages.first()?.1 {
            Reason::LastDay => CalendarKind::LastDay,
            Reason::AnswerLate | Reason::ExtensionOver => CalendarKind::Answer,
            Reason::CheckAgain => CalendarKind::Check,
            _ => return None,
        };
        let mut lines = self.items.iter().filter(|other| other.platform.id == item.platform.id);
        let line = lines.position(|other| std::ptr::eq(other, item))?;
        let place = match kind {
            CalendarKind::LastDay => open_last_days(item, self.region).find(|(_, day)| *day == on)?.0,
            CalendarKind::Answer | CalendarKind::Check => 0,
        };
        Some(CalendarDay { item, kind, on, line, place })
    }
}
