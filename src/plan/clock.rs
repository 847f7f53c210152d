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

/// The day of receipt of an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The day.
    pub day: NaiveDate,
    /// What it rests on.
    pub basis: ReceiptBasis,
}

/// How a question who the person is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    /// It did not.
    Open,
    /// The company went on without an answer.
    Dropped,
    /// The person answered it that day.
    Answered(NaiveDate),
}

/// A question of the company who the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Question {
    /// The day on which it was asked.
    pub asked: NaiveDate,
    /// What became of it.
    pub ended: Ended,
}

/// A question who the person is that waits for their answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenQuestion {
    /// It came within the month: the time may stand still since.
    InTime,
    /// It came after the month, which gives no more time.
    AfterTheMonth,
}

/// The days between such a question and its answer; while there is none, up to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pause {
    /// The day of the question.
    pub from: NaiveDate,
    /// The day of the answer.
    pub to: NaiveDate,
}

/// The month to answer in, with the questions that may have made it stand still (EDPB Guidelines 01/2022, para. 159).
#[derive(Clone, Copy)]
pub(super) struct Month {
    /// Its end, counted from receipt.
    due: Due,
    /// The newest answer to a question that was asked in time.
    resumed: Option<NaiveDate>,
    /// The later of the two ends.
    last: NaiveDate,
    /// The question that is open.
    question: Option<OpenQuestion>,
    /// The day of the newest question that was asked in time, and of its answer.
    pause: Option<(NaiveDate, Option<NaiveDate>)>,
}

impl Month {
    /// The month of a receipt. Of several questions each has to be asked before the month that the one before it left.
    pub fn new(received: NaiveDate, questions: &[Question], country: Option<&str>) -> Self {
        let due_from = |day| due(day, ANSWER_MONTHS, country);
        let due = due_from(received);
        let mut month = Self { due, resumed: None, last: due.day, question: None, pause: None };
        for Question { asked, ended } in questions {
            let in_time = *asked <= month.last;
            match ended {
                Ended::Open if in_time => {
                    (month.question, month.pause) = (Some(OpenQuestion::InTime), Some((*asked, None)))
                }
                Ended::Open => month.question = Some(OpenQuestion::AfterTheMonth),
                Ended::Answered(day) if in_time => {
                    let from = (*day).max(received).max(month.resumed.unwrap_or(received));
                    month.resumed = Some(from);
                    month.last = month.last.max(due_from(from).day);
                    month.pause = Some((*asked, Some(*day)));
                }
                Ended::Answered(_) | Ended::Dropped => {}
            }
        }
        month
    }

    /// Whether what the company does that day is within the month, as far as one may hold that against it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.question == Some(OpenQuestion::InTime) || day <= self.last
    }
}

/// What the company announced.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Extension {
    /// The day of the notice that it takes more time.
    pub notice: Option<NaiveDate>,
    /// The day by which it then says that it answers.
    pub promised: Option<NaiveDate>,
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
    /// The end after an extension that counts, from receipt.
    pub ceiling: Option<Due>,
    /// The day by which the company itself said to answer: after a notice that counts, where it lies before the end.
    pub promised: Option<NaiveDate>,
    /// The company asks who the person is, and waits for it: nobody may be called late.
    pub question: Option<OpenQuestion>,
    /// The newest time in which it may have stood still for such a question.
    pub pause: Option<Pause>,
    /// The end counted from the person's answer to that question, where the question came within the month. The time
    /// may have stood still until then (EDPB Guidelines 01/2022, para. 159), so nobody is late before both ends.
    pub from_identification: Option<Due>,
    /// The first day without an answer that had to be there; none before it, and none where nobody may be called late.
    pub late_since: Option<NaiveDate>,
    /// From when one may ask about the day that the company named itself, where that is before its time is over.
    pub ask_from: Option<NaiveDate>,
    /// From when a reminder is suggested, as the time is over.
    pub remind_from: NaiveDate,
    /// Days until the last day: 0 on it, negative after it.
    pub days_left: i64,
}

impl AnswerClock {
    /// The clock of a receipt, with what the company asked and announced.
    ///
    /// A notice within the month extends it to three months (GDPR Art. 12(3); EDPB paras 162-164): from receipt, and,
    /// where a question who the person is may have made the time stand still, from the answer to it. Which of the two
    /// is right is not settled, so the company has the later one.
    pub(super) fn new(
        receipt: Receipt,
        questions: &[Question],
        extension: Extension,
        country: Option<&str>,
        today: NaiveDate,
    ) -> Self {
        let Receipt { day: received, basis } = receipt;
        let month = Month::new(received, questions, country);
        let extended = extension.notice.is_some_and(|notice| month.holds(notice));
        let months = if extended { EXTENDED_MONTHS } else { ANSWER_MONTHS };
        let mut clock = Self {
            received,
            basis,
            due: month.due,
            ceiling: extended.then(|| due(received, months, country)),
            promised: None,
            question: month.question,
            pause: month.pause.map(|(from, to)| Pause { from, to: to.unwrap_or(today.max(from)) }),
            from_identification: month.resumed.map(|day| due(day, months, country)),
            late_since: None,
            ask_from: None,
            remind_from: today,
            days_left: 0,
        };
        let last = clock.until().day;
        let late = today > last && month.question.is_none();
        let some_days_after = |day| Calendar::of(country).after(day, REMINDER_WORKING_DAYS);
        clock.late_since = late.then(|| last.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX));
        clock.remind_from = some_days_after(last);
        clock.promised = extension.promised.filter(|own| extended && *own < last);
        clock.ask_from = clock.promised.map(|own| some_days_after(own.max(month.last))).filter(|day| *day <= last);
        clock.days_left = (last - today).num_days();
        clock
    }

    /// Whether a reminder is suggested: some days after an answer had to be there, or after the day that the company
    /// named itself.
    pub fn may_be_reminded(&self, today: NaiveDate) -> bool {
        let own = self.ask_from.is_some_and(|from| today >= from);
        self.question.is_none() && (own || self.is_over(today))
    }

    /// Whether the company is late, and that not only by the days that are disputed: those around a weekend, a holiday
    /// or the receipt.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.late_since.is_some() && today >= self.remind_from
    }

    /// The end that counts now: the month's, that of an extension that counts, or the one counted from the person's
    /// answer to the question who they are: the last of them.
    pub fn until(&self) -> Due {
        let last = self.from_receipt();
        self.from_identification.filter(|other| other.day > last.day).unwrap_or(last)
    }

    /// The end if no question who the person is made the time stand still.
    pub fn from_receipt(&self) -> Due {
        self.ceiling.unwrap_or(self.due)
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
