//! What has been done about one account, and the step that comes next.

use chrono::{Days, NaiveDate};
use serde::Serialize;

use super::clock::{AnswerClock, Ended, Extension, Month, NewsClock, Question, Receipt, ReceiptBasis};
use crate::catalog::{Basis, Deed, Platform, Region, Route, RouteKind};
use crate::journal::{ActKind, EventId};
use crate::record::{Entry, Objection, State, Usage};

/// Days after a reminder before a complaint is suggested: the time that its letter asks an answer in. Ours; a complaint
/// needs no reminder (GDPR Art. 77).
pub const REMINDER_DAYS: u64 = 14;

/// Days after which a setting is worth another look: companies turn settings on again. Ours.
const CHECK_AGAIN_DAYS: u64 = 90;

/// What has been done about an account; the words of `list --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Nothing yet.
    ToDo,
    /// A page was opened.
    Opened,
    /// Sent.
    Sent,
    /// Receipt confirmed.
    Received,
    /// Honoured.
    Granted,
    /// Refused.
    Refused,
    /// The company had to answer, and did not.
    Late,
    /// The company takes more time, and said so in time.
    Extended,
    /// The company asks who the person is.
    IdentityAsked,
    /// The company says it cannot take action.
    NoAction,
    /// Came back undelivered.
    Bounced,
    /// Switched off.
    SwitchedOff,
    /// Another objection, which was sent, reaches it.
    Covered,
    /// Sent in a month or year that the person remembers.
    DoneEarlier,
    /// Taken back by the person.
    Withdrawn,
    /// With an authority.
    Complained,
    /// The person does not use the platform.
    NotUsed,
    /// There to reassure.
    NothingToDo,
    /// The platform is gone.
    Retired,
}

impl Status {
    /// Whether it stands in the checklist.
    pub fn is_listed(self) -> bool {
        !matches!(self, Self::NotUsed | Self::NothingToDo | Self::Retired)
    }

    /// Whether the person still has a part to do that starts it off. A silent company does not make it so.
    pub fn is_to_do(self) -> bool {
        matches!(self, Self::ToDo | Self::Opened | Self::Bounced)
    }

    /// Whether the company still has to say what it did.
    pub fn awaits_answer(self) -> bool {
        matches!(self, Self::Sent | Self::Received | Self::Late | Self::Extended | Self::IdentityAsked)
    }
}

/// What comes next; the words of `list --json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    /// Send the objection, or switch the setting off.
    Send,
    /// Say whether it was sent.
    SayWhetherSent,
    /// Wait for the company or the authority.
    Wait,
    /// Read what the company asks.
    ReadAnswer,
    /// Send a reminder.
    SendReminder,
    /// Complain to an authority.
    Complain,
    /// See whether the setting is still off.
    CheckAgain,
    /// Nothing.
    None,
}

/// The circumstances in which an account is judged.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub platform: &'a Platform,
    /// The controller's country.
    pub country: Option<&'a str>,
    pub region: Region,
    pub usage: Usage,
    pub objection: Objection<'a>,
    /// The acts behind it, in the order in which they were written down.
    pub history: &'a [Entry],
    pub today: NaiveDate,
}

impl<'a> Case<'a> {
    /// The answer clock, where there is one.
    ///
    /// Art. 12(3) answers requests under Arts 15-22 only: a switch or a withdrawn consent has none; and against a use that
    /// rests on consent there is no objection (Art. 21(1)), so what is sent there withdraws it. It runs from a
    /// receipt, and its length is only checked for the GDPR, not for the United Kingdom or Switzerland. Nobody waits
    /// for an answer of a platform that they say they do not use.
    pub fn clock(&self) -> Option<AnswerClock> {
        let is_objection = self.objected() && self.platform.basis != Some(Basis::Consent);
        if !is_objection || self.region != Region::Eu || self.usage == Usage::NotUsed || !self.objection.awaits_answer()
        {
            return None;
        }
        // Of what is known to the month only the company has the benefit of the doubt: never late too early.
        let extension = Extension {
            notice: self.objection.extended.map(|notice| notice.act.on.first()),
            promised: self.objection.promise.and_then(|notice| notice.act.said.until),
        };
        Some(AnswerClock::new(self.receipt()?, &self.questions(None), extension, self.country, self.today))
    }

    /// Whether what was sent is an objection: at a setting, what went by a form or a letter beside it.
    fn objected(&self) -> bool {
        let by = self.objection.sent.and_then(|sent| self.platform.route(sent.act.route.as_deref()?));
        by.map_or(self.platform.deed, |route| self.platform.deed_by(route)) == Deed::Objection
    }

    /// The acts since the newest sending.
    fn since_sent(&self) -> impl Iterator<Item = &'a Entry> {
        let sent = self.objection.sent.map(|sent| sent.place);
        self.history.iter().filter(move |entry| sent.is_some_and(|sent| entry.place > sent))
    }

    /// The questions who the person is, as far as they were written down before an event.
    ///
    /// A confirmation of receipt ends one: the company goes on. One that is about an earlier day does not; somebody
    /// wrote it down afterwards.
    fn questions(&self, before: Option<EventId>) -> Vec<Question> {
        let mut questions: Vec<Question> = Vec::new();
        for entry in self.since_sent().filter(|entry| before.is_none_or(|before| entry.place < before)) {
            let on = entry.act.on;
            let newest = questions.last_mut();
            match (entry.act.act, newest) {
                (ActKind::IdentityAsked, Some(Question { ended: Ended::Open, .. })) => {}
                (ActKind::IdentityAsked, _) => questions.push(Question { asked: on.first(), ended: Ended::Open }),
                (ActKind::Received, Some(question)) if question.ended == Ended::Open && on.last() >= question.asked => {
                    question.ended = Ended::Dropped;
                }
                (ActKind::Replied, Some(question)) if !matches!(question.ended, Ended::Answered(_)) => {
                    question.ended = Ended::Answered(on.last());
                }
                _ => {}
            }
        }
        questions
    }

    /// The time for an authority's news of a complaint, while one lies there. It runs from the complaint, or from the
    /// newest word on it; where that is known to the month only, no day is made up.
    pub fn news_clock(&self) -> Option<NewsClock> {
        let Objection { complained, authority_news, state, .. } = self.objection;
        let lies_there = self.region == Region::Eu && matches!(state, State::Complained | State::IdentityAsked);
        let complaint = complained.filter(|_| lies_there)?;
        let since = authority_news.unwrap_or(complaint).act.on.day()?;
        // A Land has the holidays of its country, as far as the table knows them.
        let country = complaint.act.said.authority.as_deref().and_then(|code| code.split('-').next());
        Some(NewsClock::new(since.max(complaint.act.on.first()), country, self.today))
    }

    /// When it was received, and what that rests on. A confirmation gives the day; without one, a channel of the
    /// controller's own does (EDPB Guidelines 01/2022, para. 159). A day that is not known is not made up.
    pub fn receipt(&self) -> Option<Receipt> {
        let sent = &self.objection.sent?.act;
        let route = match &sent.route {
            Some(id) => self.platform.route(id),
            None => self.platform.primary_route(),
        };
        let by_post = route.is_some_and(|route| route.kind == RouteKind::Post);
        let proof = if by_post { ReceiptBasis::Delivered } else { ReceiptBasis::Confirmed };
        let basis = match sent.act {
            // A confirmation without a sending stands for both.
            ActKind::Received => Some(proof),
            _ => route.is_some_and(Route::received_same_day).then_some(ReceiptBasis::Assumed),
        };
        let same_day = sent.on.day().zip(basis);
        // Nothing is received before it is sent; and a company that confirms late does not move a month that was over.
        let confirmation = self.objection.received.filter(|entry| {
            let on = entry.act.on.day();
            on.is_some_and(|day| day >= sent.on.first() && !self.is_late_confirmation(same_day, entry.place, day))
        });
        let confirmed = confirmation.and_then(|entry| entry.act.on.day()).map(|day| (day, proof));
        let (day, basis) = confirmed.or(same_day)?;
        Some(Receipt { day, basis })
    }

    /// Whether a receipt was confirmed only after the answer had to be there. Not while a question who the person is,
    /// asked in time, was open: then the time runs from what the company confirmed after it.
    fn is_late_confirmation(
        &self,
        same_day: Option<(NaiveDate, ReceiptBasis)>,
        confirmation: EventId,
        day: NaiveDate,
    ) -> bool {
        let Some((assumed, _)) = same_day else { return false };
        !Month::new(assumed, &self.questions(Some(confirmation)), self.country).holds(day)
    }

    /// What has been done here; whether an objection elsewhere reaches it is judged when all are known.
    pub fn status(&self, clock: Option<&AnswerClock>) -> Status {
        let Objection { state, sent, received, switched_off, .. } = self.objection;
        if self.platform.retired {
            return Status::Retired;
        }
        match (self.platform.deed, self.usage) {
            (Deed::Nothing, _) => return Status::NothingToDo,
            (_, Usage::NotUsed) => return Status::NotUsed,
            (Deed::Switch, _) if switched_off.is_some() && self.objection.awaits_answer() && !self.objected() => {
                return Status::SwitchedOff;
            }
            _ => {}
        }
        match state {
            State::Sent | State::Received | State::Extended => match clock {
                Some(clock) if clock.question.is_some() => return Status::IdentityAsked,
                Some(clock) if clock.late_since.is_some() => return Status::Late,
                Some(clock) if clock.ceiling.is_some() => return Status::Extended,
                _ => {}
            },
            _ => {}
        }
        let only_remembered = [sent, received].into_iter().flatten().all(|entry| entry.act.on.day().is_none());
        match state {
            State::Nothing | State::SwitchedOn => Status::ToDo,
            State::Opened => Status::Opened,
            State::Sent | State::Received if only_remembered => Status::DoneEarlier,
            State::Sent => Status::Sent,
            State::Received => Status::Received,
            State::Granted => Status::Granted,
            State::Refused => Status::Refused,
            State::Extended => Status::Extended,
            State::IdentityAsked => Status::IdentityAsked,
            State::NoAction => Status::NoAction,
            State::Bounced => Status::Bounced,
            State::SwitchedOff => Status::SwitchedOff,
            State::Withdrawn => Status::Withdrawn,
            State::Complained => Status::Complained,
        }
    }

    /// From when a setting that was switched off is worth another look.
    pub fn check_from(&self) -> Option<NaiveDate> {
        self.objection
            .looked
            .or(self.objection.switched_off)?
            .act
            .on
            .last()
            .checked_add_days(Days::new(CHECK_AGAIN_DAYS))
    }

    /// From when a complaint is suggested, after a reminder that nothing came of: not before its time is over, nor
    /// before the company is late by more than what can be disputed.
    pub fn complain_from(&self, clock: Option<&AnswerClock>) -> Option<NaiveDate> {
        let reminder = self.objection.reminder.filter(|_| self.objection.awaits_answer())?;
        let after = reminder.act.on.last().checked_add_days(Days::new(REMINDER_DAYS + 1)).unwrap_or(NaiveDate::MAX);
        Some(after.max(clock?.remind_from))
    }

    /// The step that comes next.
    pub fn next_step(&self, status: Status, clock: Option<&AnswerClock>) -> NextStep {
        match status {
            Status::ToDo | Status::Bounced => NextStep::Send,
            Status::Opened => NextStep::SayWhetherSent,
            Status::Sent | Status::Received | Status::Extended | Status::Late
                if self.objected() && self.objection.open_question().is_some() =>
            {
                NextStep::ReadAnswer
            }
            Status::Late | Status::Extended if clock.is_some_and(|clock| clock.may_be_reminded(self.today)) => {
                match self.complain_from(clock) {
                    None => NextStep::SendReminder,
                    Some(from) if self.today >= from => NextStep::Complain,
                    Some(_) => NextStep::Wait,
                }
            }
            // Nobody has to answer a switch.
            Status::Sent | Status::Received | Status::Extended if !self.objected() => NextStep::None,
            Status::Sent | Status::Received | Status::Extended | Status::Late | Status::Complained => NextStep::Wait,
            Status::IdentityAsked => NextStep::ReadAnswer,
            // The right to complain (GDPR Art. 77) does not depend on a reminder.
            Status::Refused | Status::NoAction => NextStep::Complain,
            Status::SwitchedOff if self.check_from().is_some_and(|from| self.today >= from) => NextStep::CheckAgain,
            Status::SwitchedOff | Status::Granted | Status::Covered | Status::DoneEarlier | Status::Withdrawn => {
                NextStep::None
            }
            Status::NotUsed | Status::NothingToDo | Status::Retired => NextStep::None,
        }
    }
}
