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

/// The day of receipt of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The day.
    pub day: NaiveDate,
    /// What it rests on.
    pub basis: ReceiptBasis,
}

/// What the company asked for or announced within the month, as far as it moves the month's end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Within {
    /// The day of a notice that it takes more time.
    pub extension: Option<NaiveDate>,
    /// The day by which it then says that it answers.
    pub promised: Option<NaiveDate>,
    /// The day on which it asked who the person is.
    pub asked: Option<NaiveDate>,
    /// The day on which the person answered that.
    pub identified: Option<NaiveDate>,
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
    /// The day by which the company itself said to answer: after a notice that counts, where it lies before that end.
    pub promised: Option<NaiveDate>,
    /// The month's end counted from the person's answer to the question who they are, if that came within the month.
    /// The time may have stood still until then (EDPB Guidelines 01/2022, para. 159), so nobody is late before both.
    pub from_identification: Option<Due>,
    /// The first day without an answer that had to be there; none before it, and none where nobody may be called late.
    pub late_since: Option<NaiveDate>,
    /// From when a reminder is suggested.
    pub remind_from: NaiveDate,
    /// Days until the last day: 0 on it, negative after it.
    pub days_left: i64,
}

impl AnswerClock {
    /// The clock of a receipt, with what the company did within the month.
    pub(super) fn new(receipt: Receipt, within: Within, country: Option<&str>, today: NaiveDate) -> Self {
        let Receipt { day: received, basis } = receipt;
        let month = due(received, ANSWER_MONTHS, country);
        let ceiling = within.extension.and_then(|notice| ceiling(received, notice, country));
        let promised = within.promised.zip(ceiling).filter(|(own, last)| *own < last.day).map(|(own, _)| own);
        let asked_in_time = within.asked.is_some_and(|asked| asked <= month.day);
        let from_identification =
            within.identified.filter(|_| asked_in_time).map(|day| due(day.max(received), ANSWER_MONTHS, country));
        let mut clock = Self {
            received,
            basis,
            due: month,
            ceiling,
            promised,
            from_identification,
            late_since: None,
            remind_from: today,
            days_left: 0,
        };
        let last = clock.until().day;
        clock.late_since = (today > last).then(|| last.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX));
        // Who named an earlier day of their own can be asked about it from then on.
        clock.remind_from =
            Calendar::of(country).after(promised.map_or(last, |own| own.max(month.day)), REMINDER_WORKING_DAYS);
        clock.days_left = (last - today).num_days();
        clock
    }

    /// Whether a reminder is suggested: some days after an answer had to be there, or after the day that the company
    /// named itself.
    pub fn may_be_reminded(&self, today: NaiveDate) -> bool {
        (self.late_since.is_some() || self.promised.is_some()) && today >= self.remind_from
    }

    /// The end that counts now: the month's, that of an extension that counts, or the one counted from the person's
    /// answer to the question who they are: the last of them.
    pub fn until(&self) -> Due {
        let last = self.ceiling.unwrap_or(self.due);
        self.from_identification.filter(|other| other.day > last.day).unwrap_or(last)
    }
}

/// Months within which an authority has to tell of progress or outcome (GDPR Art. 78(2)): of news, not of a decision.
pub const NEWS_MONTHS: u32 = 3;

/// The time in which an authority has to tell how a complaint stands (GDPR Art. 78(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewsClock {
    /// The complaint, or the authority's newest word.
    pub since: NaiveDate,
    /// The end of three months, counted as the answer clock counts, with the holidays of the authority's country.
    pub due: Due,
    /// Days until the last day: 0 on it, negative after it.
    pub days_left: i64,
}

impl NewsClock {
    /// The clock since a complaint, or the newest word on it.
    pub fn new(since: NaiveDate, country: Option<&str>, today: NaiveDate) -> Self {
        let due = due(since, NEWS_MONTHS, country);
        Self { since, due, days_left: (due.day - today).num_days() }
    }
}

#[cfg(test)]
#[path = "clock_tests.rs"]
mod tests;
