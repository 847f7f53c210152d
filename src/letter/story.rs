//! What happened, as far as a letter may say it.
//!
//! Everything said here about a sending, a receipt or an answer hangs on an event of the person's history, and each of
//! those events is handed back with the letter. Nothing is concluded that the events do not hold: what nobody told is
//! absent, and an absent datum takes its sentence along.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use minijinja::context;
use minijinja::value::Value;

use super::choices::{Choices, Disclosure, IdCopy, NoAccount};
use super::template::{self, Template, Words};
use super::{Ask, Kind, LetterError, Need, free};
use crate::catalog::{Basis, Deed, Region, RouteKind, RouteState};
use crate::i18n::Messages;
use crate::journal::{ActKind, EventId, Reasons};
use crate::plan::clock::{ANSWER_MONTHS, EXTENDED_MONTHS, due};
use crate::plan::status::REMINDER_DAYS;
use crate::plan::{AnswerClock, ReceiptBasis};
use crate::record::{Entry, State};

/// The longest gist of a message in a letter, in characters.
const LONGEST_GIST: usize = 1500;

/// What a complaint is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// No answer within the month.
    Silent,
    /// More time was taken after the month was over.
    ExtendedLate,
    /// The longer time, or the company's own day, is over.
    ExtensionOver,
    /// Refused; whether with reasons was not told.
    Refused,
    /// Refused with reasons.
    RefusedGrounds,
    /// Refused without reasons.
    RefusedNoGrounds,
    /// "We cannot take action".
    NoAction,
    /// Came back undelivered.
    Bounced,
    /// Objecting did not work.
    Obstacle,
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Silent => "silent",
            Self::ExtendedLate => "extended-late",
            Self::ExtensionOver => "extension-over",
            Self::Refused => "refused",
            Self::RefusedGrounds => "refused-grounds",
            Self::RefusedNoGrounds => "refused-no-grounds",
            Self::NoAction => "no-action",
            Self::Bounced => "bounced",
            Self::Obstacle => "obstacle",
        }
    }
}

/// What there is to complain of, from what the person recorded; none while there is nothing.
pub fn outcome(ask: &Ask<'_>) -> Option<Outcome> {
    let objection = &ask.objection;
    let answered = objection.answer.map(|entry| (entry.act.act, entry.act.said.reasons));
    match answered {
        Some((ActKind::Refused, None)) => return Some(Outcome::Refused),
        Some((ActKind::Refused, Some(Reasons::Given))) => return Some(Outcome::RefusedGrounds),
        Some((ActKind::Refused, Some(Reasons::Missing))) => return Some(Outcome::RefusedNoGrounds),
        Some((ActKind::NoAction, _)) => return Some(Outcome::NoAction),
        Some(_) => return None,
        None => {}
    }
    if objection.state == State::Bounced {
        return Some(Outcome::Bounced);
    }
    if objection.sent.is_none() && objection.failed.is_some() {
        return Some(Outcome::Obstacle);
    }
    if !objection.awaits_answer() {
        return None;
    }
    if ask.region == Region::Uk {
        // No day on which an answer is late is known for the United Kingdom; a month is what its Commissioner tells.
        let month = ask.receipt.map(|receipt| due(receipt.day, ANSWER_MONTHS, None).day);
        return month.is_some_and(|last| ask.today > last).then_some(Outcome::Silent);
    }
    let clock = ask.clock.filter(|_| objection.state != State::IdentityAsked)?;
    match (objection.extended, clock.ceiling) {
        (None, _) => clock.late_since.map(|_| Outcome::Silent),
        (Some(_), None) => clock.late_since.map(|_| Outcome::ExtendedLate),
        (Some(_), Some(_)) => is_over(&clock, ask.today).then_some(Outcome::ExtensionOver),
    }
}

/// The longer time is over, or the day that the company named itself.
fn is_over(clock: &AnswerClock, today: NaiveDate) -> bool {
    clock.late_since.is_some() || clock.promised.is_some_and(|own| today > own)
}

/// The reminder that fits, or what it lacks.
pub(super) fn reminder(ask: &Ask<'_>) -> Result<Template, LetterError> {
    if ask.region == Region::Uk {
        return Err(LetterError::Needs(Need::CompanyComplaint));
    }
    let objection = &ask.objection;
    let sent = objection.sent.filter(|_| objection.awaits_answer()).ok_or(LetterError::Needs(Need::Sent))?;
    if objection.state == State::IdentityAsked {
        return Err(LetterError::Needs(Need::Identified));
    }
    let clock = ask.clock.filter(|_| sent.act.on.day().is_some()).ok_or(LetterError::Needs(Need::Receipt))?;
    let over = clock.late_since.is_some() || (clock.ceiling.is_some() && is_over(&clock, ask.today));
    if !over {
        return Err(LetterError::Needs(Need::Until(clock.promised.unwrap_or(clock.until().day))));
    }
    Ok(match (objection.extended, objection.auto_reply) {
        (Some(_), _) => template::REMINDER_EXTENDED,
        (None, Some(_)) => template::REMINDER_AUTO_REPLY,
        (None, None) => template::REMINDER_SILENT,
    })
}

/// Says what a text about something that happened lacks, before it is written.
pub(super) fn check(ask: &Ask<'_>) -> Result<(), LetterError> {
    let objection = &ask.objection;
    let needs = |there: bool, need: Need| if there { Ok(()) } else { Err(LetterError::Needs(need)) };
    match ask.kind {
        Kind::Again | Kind::ShortAgain => {
            let known = ask.choices.earlier.is_some() || objection.sent.is_some();
            needs(known, Need::Earlier)
        }
        Kind::Withdrawal => {
            needs(ask.platform.deed == Deed::Switch || ask.platform.basis == Some(Basis::Consent), Need::Consent)
        }
        Kind::Reminder => reminder(ask).map(|_| ()),
        Kind::Identity => needs(objection.identity_asked.is_some() && objection.sent.is_some(), Need::Question),
        Kind::Reasons => {
            let asked = objection.reasons_asked.is_some() || objection.proof_asked.is_some();
            needs(asked && objection.sent.is_some(), Need::Question)
        }
        Kind::Refusal => {
            let refused = objection.answer.is_some_and(|entry| entry.act.act != ActKind::Granted);
            needs(refused && objection.sent.is_some(), Need::Refusal)
        }
        Kind::Complaint if ask.region == Region::Uk => {
            needs(objection.company_complaint.is_some(), Need::CompanyComplaint)?;
            needs(outcome(ask).is_some(), Need::Outcome)
        }
        Kind::Complaint => needs(outcome(ask).is_some(), Need::Outcome),
        Kind::CompanyComplaint => {
            needs(ask.region == Region::Uk, Need::UnitedKingdom)?;
            needs(outcome(ask).is_some(), Need::Outcome)
        }
        Kind::Short | Kind::ShortChild | Kind::Objection | Kind::Child | Kind::NoAccount | Kind::Authorisation => {
            Ok(())
        }
    }
}

/// The letters that fit what happened, the one to think of first in front.
pub fn afterwards(ask: &Ask<'_>) -> Vec<Kind> {
    let objection = &ask.objection;
    let refused = objection.answer.is_some();
    let asked = objection.state == State::IdentityAsked;
    let question = objection.open_question().is_some();
    let reminded = objection.reminder.is_some();
    let complaints = [Kind::Complaint, Kind::CompanyComplaint];
    let order: Vec<Kind> = match (asked, question, refused || reminded) {
        (true, ..) => [Kind::Identity].into_iter().chain(complaints).collect(),
        (_, true, _) => [Kind::Reasons, Kind::Reminder].into_iter().chain(complaints).collect(),
        (.., true) => complaints.into_iter().chain([Kind::Refusal, Kind::Reminder]).collect(),
        _ => [Kind::Reminder].into_iter().chain(complaints).collect(),
    };
    order.into_iter().filter(|kind| check(&Ask { kind: *kind, ..*ask }).is_ok()).collect()
}

/// Puts events into words, and remembers which.
struct Teller<'a> {
    m: &'a Messages,
    told: BTreeSet<EventId>,
}

impl Teller<'_> {
    /// The date of an event; only a month where no day is known.
    fn date(&mut self, entry: &Entry) -> String {
        self.told.insert(entry.id);
        self.m.date(entry.act.on)
    }

    /// The day of an event, where it is known.
    fn day(&mut self, entry: Option<&Entry>) -> Option<String> {
        let entry = entry.filter(|entry| entry.act.on.day().is_some())?;
        Some(self.date(entry))
    }

    fn how(&self, kind: Option<RouteKind>) -> Option<String> {
        match kind? {
            RouteKind::Form => Some(self.m.t("how-form")),
            RouteKind::App => Some(self.m.t("how-app")),
            RouteKind::Email => Some(self.m.t("how-email")),
            RouteKind::Post => Some(self.m.t("how-post")),
            RouteKind::Setting | RouteKind::OwnWebsite => None,
        }
    }
}

/// The facts of what happened, and the events behind them.
pub(super) fn facts(ask: &Ask<'_>, words: &Words, m: &Messages) -> (Value, Vec<EventId>) {
    let mut teller = Teller { m, told: BTreeSet::new() };
    let objection = &ask.objection;
    let Choices { disclosure, id_copy, no_account, .. } = ask.choices;
    let outcome = outcome(ask);
    let day = |day: NaiveDate| m.date(day);

    let attempt = if outcome == Some(Outcome::Obstacle) { objection.failed } else { objection.sent };
    let route = attempt.and_then(|entry| ask.route_of(entry));
    let kept = objection.sent.and_then(|entry| entry.act.text.as_deref());
    let shows = words.shows(kept.unwrap_or_default());
    let sent = context! {
        date => attempt.map(|entry| teller.date(entry)),
        exact => attempt.is_some_and(|entry| entry.act.on.day().is_some()),
        how => teller.how(route.map(|route| route.kind)),
        reason_given => shows.own_situation,
        text => match kept {
            Some("") => "empty",
            Some(_) => "kept",
            None => "unknown",
        },
    };
    let for_child = for_child(ask, words);
    let whose = if for_child { &words.whose.child } else { &words.whose.own };

    let receipt = match ask.receipt.map(|receipt| receipt.basis) {
        Some(ReceiptBasis::Assumed) => context! {
            basis => match route.map(|route| route.kind) {
                Some(RouteKind::App) => "assumed-app",
                Some(RouteKind::Email) => "assumed-email",
                _ => "assumed-form",
            },
            on => (),
        },
        Some(basis) => {
            let on = teller.day(objection.received);
            let word = if basis == ReceiptBasis::Delivered { "delivered" } else { "confirmed" };
            context! { basis => on.is_some().then_some(word), on }
        }
        None => context! { basis => (), on => () },
    };
    let month =
        ask.receipt.filter(|_| ask.region == Region::Eu).map(|receipt| due(receipt.day, ANSWER_MONTHS, ask.country()));
    let clock = ask.clock;
    let extended = objection.extended;
    let in_time = clock.is_some_and(|clock| clock.ceiling.is_some());
    let ceiling = ask.receipt.filter(|_| in_time).map(|receipt| due(receipt.day, EXTENDED_MONTHS, ask.country()).day);
    let passed = |last: &NaiveDate| ask.today > *last;
    let extension = context! {
        notice_on => teller.day(extended),
        late => extended.is_some() && !in_time,
        no_reasons => extended.is_some_and(|entry| entry.act.said.reasons == Some(Reasons::Missing)),
        own_date => clock.and_then(|clock| clock.promised).filter(passed).map(day),
    };
    let identified = objection.identified.filter(|_| objection.identity_asked.is_some());
    let identity = context! {
        asked_on => teller.day(objection.identity_asked),
        asked => gist(objection.identity_asked).map(phrase),
        replied_on => teller.day(identified),
        due_on => clock.and_then(|clock| clock.from_identification).map(|due| due.day).filter(passed).map(day),
        same_email => ask.choices.same_email,
        id_copy => match id_copy {
            IdCopy::NoneSent => "none-sent",
            IdCopy::IfNeeded => "if-needed",
            IdCopy::Attached => "attached",
        },
    };
    let question = objection.reasons_asked.into_iter().chain(objection.proof_asked).max_by_key(|entry| entry.id);
    let demand = context! {
        on => teller.day(question),
        reasons => objection.reasons_asked.is_some(),
        proof => objection.proof_asked.is_some(),
    };
    let answer = objection.answer.filter(|entry| entry.act.act != ActKind::Granted);
    let refusal = context! {
        on => teller.day(answer),
        kind => answer.map(|entry| match (entry.act.act, entry.act.said.reasons) {
            (ActKind::NoAction, _) => "no-action",
            (_, Some(Reasons::Given)) => "grounds",
            (_, Some(Reasons::Missing)) => "no-grounds",
            (_, None) => "refused",
        }),
        summary => gist(answer).and_then(|gist| free::sentence(&gist)),
        no_remedies => answer.is_some_and(|entry| entry.act.said.no_remedies),
    };
    let bounced = objection.bounced;
    let bounce = context! {
        on => teller.day(bounced),
        // Only an address that the catalogue has from the company itself.
        published => route.is_some_and(|route| {
            route.kind == RouteKind::Email && route.email.is_some() && route.state == RouteState::Official
        }),
    };
    let company = objection.company_complaint;
    let own_complaint = context! {
        on => teller.day(company),
        how => teller.how(company.and_then(|entry| ask.route_of(entry)).map(|route| route.kind)),
        acknowledged_on => teller.day(objection.company_acknowledged),
        answered_on => (),
    };
    let earlier = match (&ask.choices.earlier, objection.sent) {
        (Some(earlier), _) => context! {
            date => m.date(earlier.on),
            exact => earlier.on.day().is_some(),
            how => teller.how(earlier.how),
            reference => (),
            granted_on => (),
            proof_lost => earlier.proof_lost,
        },
        (None, Some(sent)) => context! {
            date => teller.date(sent),
            exact => sent.act.on.day().is_some(),
            how => teller.how(ask.route_of(sent).map(|route| route.kind)),
            reference => reference(ask),
            granted_on => teller.day(objection.answer.filter(|entry| entry.act.act == ActKind::Granted)),
            proof_lost => false,
        },
        (None, None) => {
            context! { date => (), exact => false, how => (), reference => (), granted_on => (), proof_lost => false }
        }
    };
    let annexes = Annexes::of(ask, words);
    let facts = context! {
        sent,
        asked => context! { restriction => shows.restriction, erasure => shows.erasure, notice => shows.notice },
        copy => kept.filter(|text| !text.is_empty() && matches!(ask.kind, Kind::Reminder | Kind::Refusal)),
        reference => reference(ask),
        receipt,
        due_on => month.map(|month| day(month.day)),
        extension,
        extended_due_on => ceiling.filter(passed).map(day),
        identity,
        demand,
        autoreply => context! { on => teller.day(objection.auto_reply) },
        refusal,
        rebuttal => ask.choices.rebuttal.as_deref().and_then(free::sentence),
        outcome => outcome.map(Outcome::word),
        obstacle => ask.choices.obstacle.as_deref().and_then(free::sentence),
        bounce,
        reminder => context! { on => teller.day(objection.reminder) },
        answer_by => ask.today.checked_add_days(Days::new(REMINDER_DAYS)).map(day),
        own_complaint,
        previous => earlier,
        consent => context! {
            what => ask.choices.consent.as_deref().and_then(free::line).map(phrase),
            switched_off_on => teller.day(objection.switched_off),
            ask_erasure => ask.choices.erase,
        },
        for_child,
        whose => context! { data => &whose.data, rights => &whose.rights },
        noaccount => context! { kind => match no_account {
            NoAccount::Never => "never",
            NoAccount::Closed => "closed",
            NoAccount::Apart => "apart",
        } },
        confirm => context! {
            disclosure => disclosure.map(|disclosure| match disclosure {
                Disclosure::Yes => "yes",
                Disclosure::Ask => "ask",
            }),
            no_court => ask.choices.no_court,
        },
        annex => annexes.numbers(),
        annexes => annexes.list(&mut teller),
    };
    (facts, teller.told.into_iter().collect())
}

/// Whether it is for the person's child: they said so, the kind of letter does, or the text that was sent.
pub(super) fn for_child(ask: &Ask<'_>, words: &Words) -> bool {
    let sent = ask.objection.sent.and_then(|entry| entry.act.text.as_deref()).unwrap_or_default();
    ask.choices.for_child || matches!(ask.kind, Kind::Child | Kind::ShortChild) || words.shows(sent).for_child
}

/// The newest number that the company gave.
fn reference(ask: &Ask<'_>) -> Option<String> {
    let objection = &ask.objection;
    let all = [objection.received, objection.auto_reply, objection.extended, objection.identity_asked];
    let more = [objection.reasons_asked, objection.proof_asked, objection.answer];
    let newest = all.into_iter().chain(more).flatten().filter(|entry| entry.act.said.reference.is_some());
    newest.max_by_key(|entry| entry.id).and_then(|entry| free::line(entry.act.said.reference.as_deref()?))
}

/// What a message says, in the person's words.
fn gist(entry: Option<&Entry>) -> Option<String> {
    let gist = free::line(entry?.act.said.gist.as_deref()?)?;
    Some(gist.chars().take(LONGEST_GIST).collect())
}

/// A piece of a sentence: without a full stop of its own.
fn phrase(text: String) -> String {
    text.strip_suffix('.').map(str::to_owned).unwrap_or(text)
}

/// The texts that were kept, as annexes of a complaint.
struct Annexes<'a> {
    all: Vec<(&'static str, &'a Entry, &'a str)>,
    words: &'a Words,
}

impl<'a> Annexes<'a> {
    fn of(ask: &Ask<'a>, words: &'a Words) -> Self {
        let objection = &ask.objection;
        let answer = objection.answer.filter(|entry| entry.act.act != ActKind::Granted);
        // A confirmation without a sending is that sending, too: its text is the company's.
        let sent = objection.sent.filter(|entry| entry.act.act == ActKind::Sent);
        let all = [
            ("sent", sent),
            ("receipt", objection.received),
            ("identity", objection.identity_asked),
            ("extension", objection.extended),
            ("answer", answer),
            ("failure", objection.bounced),
            ("reminder", objection.reminder),
            ("own_complaint", objection.company_complaint),
        ];
        let with_text = |(name, entry): (&'static str, Option<&'a Entry>)| {
            let entry = entry?;
            let text = entry.act.text.as_deref().filter(|text| !text.is_empty())?;
            Some((name, entry, text))
        };
        let complains = matches!(ask.kind, Kind::Complaint | Kind::CompanyComplaint);
        Self { all: all.into_iter().filter(|_| complains).filter_map(with_text).collect(), words }
    }

    fn number(&self, name: &str) -> Option<usize> {
        self.all.iter().position(|(own, ..)| *own == name).map(|index| index + 1)
    }

    fn numbers(&self) -> Value {
        context! {
            sent => self.number("sent"),
            receipt => self.number("receipt"),
            identity => self.number("identity"),
            extension => self.number("extension"),
            answer => self.number("answer"),
            failure => self.number("failure"),
            reminder => self.number("reminder"),
            own_complaint => self.number("own_complaint"),
        }
    }

    fn list(&self, teller: &mut Teller<'_>) -> Vec<Value> {
        let title = |name: &str, date: String| format!("{} ({date})", self.words.annex(name));
        let each = self.all.iter().enumerate();
        each.map(|(index, (name, entry, text))| context! { no => index + 1, title => title(name, teller.date(entry)), text => *text }).collect()
    }
}
