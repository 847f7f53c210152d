//! The answer clock: until when a controller has to say what it did with an objection.
//!
//! One month from receipt (GDPR Art. 12(3)), counted as Reg. (EEC, Euratom) 1182/71 Art. 3 does and as the EDPB applies
//! it (Guidelines 01/2022, paras 157-164). It counts in calendar dates: no hours, and never thirty days.

use chrono::{Days, Months, NaiveDate};
use serde::Serialize;

use super::holidays::Calendar;

/// Months to answer in (GDPR Art. 12(3), first sentence).
pub const ANSWER_MONTHS: u32 = 1;

/// Months from receipt where the time was extended: one, and two further ones (GDPR Art. 12(3), second sentence).
pub const EXTENDED_MONTHS: u32 = 3;

/// Working days after the last day before a reminder is suggested: room for disputes on receipt and holidays. Ours.
pub const REMINDER_WORKING_DAYS: usize = 3;

/// What a receipt rests on (EDPB Guidelines 01/2022, para. 159). An assumption is never printed as a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReceiptBasis {
    /// It went through a channel of the controller's own, so it is taken to have arrived that day.
    Assumed,
    /// The controller confirmed it.
    Confirmed,
    /// It went by post, and the person has the day on which it was delivered.
    Delivered,
}

/// The end of a period of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The same date so many months later, or the last of that month (Reg. 1182/71, Art. 3(2)(c)).
    pub nominal: NaiveDate,
    /// The last lawful day: that date, or the next working day (Reg. 1182/71, Art. 3(4)).
    pub day: NaiveDate,
    /// The public holidays there are not known: only weekends were passed over.
    pub beyond_table: bool,
}

/// When a period of months from a receipt ends, in a controller's country.
///
/// The day of receipt itself does not count (Reg. 1182/71, Art. 3(1)); the period ends on the same date (Art. 3(2)(c)),
/// and a last day that is a Saturday, Sunday or public holiday becomes the next working day (Art. 3(4); EDPB paras
/// 160-161).
pub fn due(received: NaiveDate, months: u32, country: Option<&str>) -> Due {
    let calendar = Calendar::of(country);
    let nominal = received.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX);
    let day = calendar.roll(nominal);
    Due { nominal, day, beyond_table: !(calendar.knows(nominal) && calendar.knows(day)) }
}

/// The last day after an extension: receipt and three months, by the same rule.
///
/// Only a notice within the first period extends it (GDPR Art. 12(3); EDPB paras 162-164).
pub fn ceiling(received: NaiveDate, notice: NaiveDate, country: Option<&str>) -> Option<Due> {
    let in_time = notice <= due(received, ANSWER_MONTHS, country).day;
    in_time.then(|| due(received, EXTENDED_MONTHS, country))
}

/// The answer clock of one objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswerClock {
    /// The day of receipt.
    pub received: NaiveDate,
    /// What that rests on.
    pub basis: ReceiptBasis,
    /// The month's end.
    pub due: Due,
    /// The end after an extension that counts.
    pub ceiling: Option<Due>,
    /// The first day without an answer that had to be there; none before it, and none where nobody may be called late.
    pub late_since: Option<NaiveDate>,
    /// From when a reminder is suggested.
    pub remind_from: NaiveDate,
    /// Days until the last day: 0 on it, negative after it.
    pub days_left: i64,
}

impl AnswerClock {
    /// The clock of a receipt, with the notice of an extension if there was one.
    pub(super) fn new(
        received: NaiveDate,
        basis: ReceiptBasis,
        extension: Option<NaiveDate>,
        country: Option<&str>,
        today: NaiveDate,
    ) -> Self {
        let month = due(received, ANSWER_MONTHS, country);
        let ceiling = extension.and_then(|notice| ceiling(received, notice, country));
        let last = ceiling.unwrap_or(month).day;
        Self {
            received,
            basis,
            due: month,
            ceiling,
            late_since: (today > last).then(|| last.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX)),
            remind_from: Calendar::of(country).after(last, REMINDER_WORKING_DAYS),
            days_left: (last - today).num_days(),
        }
    }

    /// The end that counts now: after an extension that counts, else the month's.
    pub fn until(&self) -> Due {
        self.ceiling.unwrap_or(self.due)
    }
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
