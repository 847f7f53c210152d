//! What happened, as far as a letter may say it.
//!
//! Everything said here about a sending, a receipt or an answer hangs on an event of the person's history, and each
//! event of which something is printed is handed back with the letter. Nothing is concluded that the events do not hold:
//! what nobody told is absent, and an absent datum takes its sentence along. A letter names days; of what is known to
//! the month only, the objection itself alone is named, as "in mei 2025".

use chrono::{Days, NaiveDate};
use minijinja::context;
use minijinja::value::Value;

use super::choices::{Choices, Disclosure, IdCopy, NoAccount};
use super::template::{self, Template, Words};
use super::told::Spoken;
use super::{Ask, Kind, LONGEST_PHRASE, LONGEST_TEXT, LetterError, Need, Part, free};
use crate::catalog::{Basis, Deed, Region, RouteKind, RouteState, Subject};
use crate::i18n::Messages;
use crate::journal::{ActKind, EventId, Reasons};
use crate::plan::ReceiptBasis;
use crate::plan::clock::{ANSWER_MONTHS, EXTENDED_MONTHS, due};
use crate::plan::status::REMINDER_DAYS;
use crate::record::{Entry, Objection, State};

/// Days in which a company has to confirm a complaint to it (United Kingdom: Data Protection Act 2018, s. 164A(3)).
const ACKNOWLEDGEMENT_DAYS: u64 = 30;

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
    /// The company said no.
    fn is_refusal(self) -> bool {
        matches!(self, Self::Refused | Self::RefusedGrounds | Self::RefusedNoGrounds | Self::NoAction)
    }

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
    match objection.answer.map(|entry| (entry.act.act, entry.act.said.reasons)) {
        Some((ActKind::Refused, None)) => return Some(Outcome::Refused),
        Some((ActKind::Refused, Some(Reasons::Given))) => return Some(Outcome::RefusedGrounds),
        Some((ActKind::Refused, Some(Reasons::Missing))) => return Some(Outcome::RefusedNoGrounds),
        Some((ActKind::NoAction, _)) => return Some(Outcome::NoAction),
        Some(_) => return None,
        None => {}
    }
    let complained = objection.state == State::Complained;
    if objection.state == State::Bounced || (complained && is_last_word(objection, objection.bounced)) {
        return Some(Outcome::Bounced);
    }
    if sent(objection).is_none() {
        // It was tried, and neither sent nor dealt with since.
        let tried = complained || matches!(objection.state, State::Nothing | State::Opened);
        return objection.failed.filter(|_| tried).map(|_| Outcome::Obstacle);
    }
    // While the company waits to hear who the person is, nobody is called late.
    let asked = objection.state == State::IdentityAsked
        || (complained && objection.identified.is_none() && is_last_word(objection, objection.identity_asked));
    if asked || !objection.awaits_answer() {
        return None;
    }
    if ask.region == Region::Uk {
        // No day on which an answer is late is known for the United Kingdom; a month is what its Commissioner tells.
        let received = ask.receipt?.day;
        let last = |months| due(received, months, None).day;
        let (months, over) = match objection.extended.map(|notice| notice.act.on.first()) {
            None => (ANSWER_MONTHS, Outcome::Silent),
            Some(notice) if notice > last(ANSWER_MONTHS) => (ANSWER_MONTHS, Outcome::ExtendedLate),
            Some(_) => (EXTENDED_MONTHS, Outcome::ExtensionOver),
        };
        return (ask.today > last(months)).then_some(over);
    }
    // The day that the company named itself is no legal one: before the longer time is over nothing was broken.
    let clock = ask.clock.filter(|clock| clock.late_since.is_some())?;
    Some(match (objection.extended, clock.ceiling) {
        (None, _) => Outcome::Silent,
        (Some(_), None) => Outcome::ExtendedLate,
        (Some(_), Some(_)) => Outcome::ExtensionOver,
    })
}

/// The objection's sending. That a company confirmed it tells that it was sent, but neither when nor how.
fn sent<'a>(objection: &Objection<'a>) -> Option<&'a Entry> {
    objection.sent.filter(|entry| entry.act.act == ActKind::Sent)
}

/// Whether nothing of the company's came after an event.
fn is_last_word(objection: &Objection<'_>, event: Option<&Entry>) -> bool {
    let Objection { received, extended, identity_asked, reasons_asked, proof_asked, auto_reply, bounced, .. } =
        *objection;
    let all = [received, extended, identity_asked, reasons_asked, proof_asked, auto_reply, bounced];
    event.is_some_and(|event| all.into_iter().flatten().all(|other| other.place <= event.place))
}

/// What a company asked that the person did not answer yet; where all is answered, what it asked last.
#[derive(Clone, Copy)]
pub(super) struct Demand<'a> {
    newest: &'a Entry,
    /// It asked for reasons.
    pub reasons: bool,
    /// It asked for proof that the data come up.
    pub proof: bool,
}

impl<'a> Demand<'a> {
    pub fn of(objection: &Objection<'a>) -> Option<Self> {
        let Objection { reasons_asked, proof_asked, replied, .. } = *objection;
        let newest = reasons_asked.into_iter().chain(proof_asked).max_by_key(|entry| entry.place)?;
        let counts = |asked: Option<&Entry>| {
            asked
                .is_some_and(|asked| asked.id == newest.id || replied.is_none_or(|replied| replied.place < asked.place))
        };
        Some(Self { newest, reasons: counts(reasons_asked), proof: counts(proof_asked) })
    }
}

/// The reminder that fits, or what it lacks.
pub(super) fn reminder(ask: &Ask<'_>) -> Result<Template, LetterError> {
    if ask.region == Region::Uk {
        return Err(Need::CompanyComplaint.into());
    }
    let objection = &ask.objection;
    if sent(objection).is_none() || !objection.awaits_answer() {
        return Err(Need::Sent.into());
    }
    if objection.state == State::IdentityAsked {
        return Err(Need::Identified.into());
    }
    let clock = ask.clock.ok_or(Need::Receipt)?;
    let over = clock.late_since.is_some() || clock.promised.is_some_and(|own| ask.today > own);
    if !over {
        return Err(Need::Until(clock.promised.unwrap_or(clock.until().day)).into());
    }
    if let Some(notice) = objection.extended {
        return with_day(notice).map(|_| template::REMINDER_EXTENDED);
    }
    // An automatic message of which the day is not known is none that can be named: it said nothing anyway.
    let automatic = objection.auto_reply.is_some_and(|entry| entry.act.on.day().is_some());
    Ok(if automatic { template::REMINDER_AUTO_REPLY } else { template::REMINDER_SILENT })
}

/// An event that a letter cannot speak of without its day.
fn with_day(entry: &Entry) -> Result<NaiveDate, LetterError> {
    entry.act.on.day().ok_or(Need::Day(entry.act.act).into())
}

/// Says what a text about something that happened lacks, before it is written.
pub(super) fn check(ask: &Ask<'_>) -> Result<(), LetterError> {
    let objection = &ask.objection;
    let open = !matches!(objection.state, State::Withdrawn | State::Granted);
    match ask.kind {
        Kind::Again if ask.platform.subject != Subject::Account => Err(Need::Account.into()),
        Kind::Again | Kind::ShortAgain => match (ask.choices.earlier, sent(objection)) {
            (None, None) => Err(Need::Earlier.into()),
            _ => Ok(()),
        },
        Kind::Withdrawal if ask.platform.deed == Deed::Switch || ask.platform.basis == Some(Basis::Consent) => Ok(()),
        Kind::Withdrawal => Err(Need::Consent.into()),
        Kind::Reminder => reminder(ask).map(|_| ()),
        Kind::Identity => {
            let asked = objection.identity_asked.filter(|_| open).ok_or(Need::Question)?;
            sent(objection).ok_or(Need::Sent)?;
            with_day(asked).map(|_| ())
        }
        Kind::Reasons => {
            let demand = Demand::of(objection).filter(|_| open).ok_or(Need::Question)?;
            sent(objection).ok_or(Need::Sent)?;
            with_day(demand.newest).map(|_| ())
        }
        Kind::Refusal if ask.region == Region::Uk => Err(Need::CompanyComplaint.into()),
        Kind::Refusal => {
            let refused = turned_down(objection).ok_or(Need::Refusal)?;
            sent(objection).ok_or(Need::Sent)?;
            with_day(refused).map(|_| ())
        }
        Kind::Complaint if ask.region == Region::Uk => {
            let outcome = outcome(ask).ok_or(Need::Outcome)?;
            let company = with_day(objection.company_complaint.ok_or(Need::CompanyComplaint)?)?;
            let last = company.checked_add_days(Days::new(ACKNOWLEDGEMENT_DAYS)).unwrap_or(NaiveDate::MAX);
            if answered_complaint(objection).is_none() && ask.today <= last {
                return Err(Need::Acknowledged(last).into());
            }
            is_told(objection, outcome)
        }
        Kind::CompanyComplaint if ask.region != Region::Uk => Err(Need::UnitedKingdom.into()),
        Kind::Complaint | Kind::CompanyComplaint => is_told(objection, outcome(ask).ok_or(Need::Outcome)?),
        Kind::Short | Kind::ShortChild | Kind::Objection | Kind::Child | Kind::NoAccount | Kind::Authorisation => {
            Ok(())
        }
    }
}

/// Whether all is known that a complaint about this has to say.
fn is_told(objection: &Objection<'_>, outcome: Outcome) -> Result<(), LetterError> {
    if outcome == Outcome::Obstacle {
        return Ok(());
    }
    sent(objection).ok_or(Need::Sent)?;
    let named = match outcome {
        Outcome::ExtendedLate | Outcome::ExtensionOver => objection.extended,
        Outcome::Refused | Outcome::RefusedGrounds | Outcome::RefusedNoGrounds | Outcome::NoAction => objection.answer,
        Outcome::Silent | Outcome::Bounced | Outcome::Obstacle => None,
    };
    named.map_or(Ok(()), |entry| with_day(entry).map(|_| ()))
}

/// The answer, where it is a no.
fn turned_down<'a>(objection: &Objection<'a>) -> Option<&'a Entry> {
    objection.answer.filter(|entry| entry.act.act != ActKind::Granted)
}

/// What the company answered after the complaint to it.
fn answered_complaint<'a>(objection: &Objection<'a>) -> Option<&'a Entry> {
    let company = objection.company_complaint?;
    turned_down(objection).filter(|answer| answer.place > company.place)
}

/// The letters that fit what happened, the one to think of first in front.
pub fn afterwards(ask: &Ask<'_>) -> Vec<Kind> {
    let objection = &ask.objection;
    let complaints = [Kind::Complaint, Kind::CompanyComplaint];
    let order: Vec<Kind> = match objection.state {
        State::SwitchedOn => vec![Kind::Withdrawal],
        // The complaint lies there; its letter is still made where it is asked for by name.
        State::Complained => vec![Kind::Refusal],
        State::IdentityAsked => [Kind::Identity].into_iter().chain(complaints).collect(),
        _ if objection.open_question().is_some() => {
            [Kind::Reasons, Kind::Reminder].into_iter().chain(complaints).collect()
        }
        _ if objection.answer.is_some() || objection.reminder.is_some() => {
            complaints.into_iter().chain([Kind::Refusal, Kind::Reminder]).collect()
        }
        _ => [Kind::Reminder].into_iter().chain(complaints).collect(),
    };
    let fits = |kind: &Kind| {
        let ask = Ask { kind: *kind, ..*ask };
        super::exists(&ask).and_then(|()| check(&ask)).is_ok()
    };
    order.into_iter().filter(fits).collect()
}

/// Whether it is for the person's child: they said so, the kind of letter does, or the text that was sent.
pub(super) fn for_child(ask: &Ask<'_>, words: &Words) -> bool {
    let kept = || sent(&ask.objection).and_then(|entry| entry.act.text.as_deref());
    let follows = !ask.kind.objects() && ask.kind != Kind::Authorisation && ask.kind != Kind::Withdrawal;
    let said = ask.choices.for_child || matches!(ask.kind, Kind::Child | Kind::ShortChild);
    said || (follows && kept().is_some_and(|text| words.shows(text).for_child))
}

/// Puts events into words.
struct Teller<'a> {
    m: &'a Messages,
    spoken: Spoken,
}

impl Teller<'_> {
    /// When an event was; only a month where no day is known.
    fn date(&self, entry: &Entry) -> Value {
        self.spoken.piece(self.m.date(entry.act.on), [entry.id])
    }

    /// The day of an event, where it is known.
    fn day(&self, entry: Option<&Entry>) -> Option<Value> {
        entry.filter(|entry| entry.act.on.day().is_some()).map(|entry| self.date(entry))
    }

    /// A day that follows from events.
    fn sum(&self, day: NaiveDate, of: impl IntoIterator<Item = EventId>) -> Value {
        self.spoken.piece(self.m.date(day), of)
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

    /// By which way something went, where that was told.
    fn way(&self, ask: &Ask<'_>, entry: Option<&Entry>) -> Option<String> {
        self.how(entry.and_then(|entry| ask.route_of(entry)).map(|route| route.kind))
    }
}

/// The facts of what happened. What is printed of them is `spoken` of.
pub(super) fn facts(ask: &Ask<'_>, words: &Words, m: &Messages, spoken: &Spoken) -> Result<Value, LetterError> {
    let teller = Teller { m, spoken: spoken.clone() };
    let objection = &ask.objection;
    let Choices { disclosure, id_copy, no_account, .. } = ask.choices;
    let outcome = outcome(ask).filter(|_| ask.kind.complains());
    let passed = |last: &NaiveDate| ask.today > *last;
    let ids = |entries: &[Option<&Entry>]| entries.iter().flatten().map(|entry| entry.id).collect::<Vec<_>>();

    let sending = sent(objection);
    let attempt = if outcome == Some(Outcome::Obstacle) { objection.failed } else { sending };
    let route = attempt.and_then(|entry| ask.route_of(entry));
    let kept = sending.and_then(|entry| Some((entry, entry.act.text.as_deref()?)));
    let shows = words.shows(kept.map_or("", |(_, text)| text));
    let sent = context! {
        date => attempt.map(|entry| teller.date(entry)),
        exact => attempt.is_some_and(|entry| entry.act.on.day().is_some()),
        how => teller.way(ask, attempt),
        reason_given => shows.own_situation,
        text => match kept {
            Some((_, "")) => "empty",
            Some(_) => "kept",
            None => "unknown",
        },
    };
    let for_child = for_child(ask, words);
    let whose = if for_child { &words.whose.child } else { &words.whose.own };

    let basis = ask.receipt.map(|receipt| receipt.basis);
    let received = match basis {
        Some(ReceiptBasis::Assumed) => sending,
        Some(ReceiptBasis::Confirmed | ReceiptBasis::Delivered) => objection.received,
        None => None,
    };
    let receipt = match (basis, route.map(|route| route.kind)) {
        (Some(ReceiptBasis::Assumed), Some(RouteKind::Form)) => context! { basis => "assumed-form", on => () },
        (Some(ReceiptBasis::Assumed), Some(RouteKind::App)) => context! { basis => "assumed-app", on => () },
        (Some(ReceiptBasis::Assumed), Some(RouteKind::Email)) => context! { basis => "assumed-email", on => () },
        (Some(ReceiptBasis::Confirmed), _) => context! { basis => "confirmed", on => teller.day(received) },
        (Some(ReceiptBasis::Delivered), _) => context! { basis => "delivered", on => teller.day(received) },
        _ => context! { basis => (), on => () },
    };
    let month =
        ask.receipt.filter(|_| ask.region == Region::Eu).map(|receipt| due(receipt.day, ANSWER_MONTHS, ask.country()));
    let clock = ask.clock;
    let extended = objection.extended;
    let ceiling = clock.and_then(|clock| clock.ceiling).map(|last| last.day).filter(passed);
    let own_date = clock.and_then(|clock| clock.promised).filter(passed);
    let extension = context! {
        notice_on => teller.day(extended),
        late => extended.is_some() && clock.is_some_and(|clock| clock.ceiling.is_none()),
        no_reasons => extended.is_some_and(|entry| entry.act.said.reasons == Some(Reasons::Missing)),
        own_date => own_date.map(|own| teller.sum(own, ids(&[objection.promise]))),
    };
    // What is not told of the question is not told of the answer to it.
    let asked_on = teller.day(objection.identity_asked);
    let replied_on = teller.day(objection.identified.filter(|_| asked_on.is_some()));
    let from_reply = clock.and_then(|clock| clock.from_identification).map(|last| last.day).filter(passed);
    // Counted from the reply it is the month that ended, or the longer time, whichever the company has.
    let longer = clock.is_some_and(|clock| clock.ceiling.is_some());
    let from_identified = |last| teller.sum(last, ids(&[objection.identified]));
    let identity = context! {
        asked => gist(objection.identity_asked.filter(|_| ask.kind == Kind::Identity), LONGEST_PHRASE)?
            .map(|(text, of)| spoken.piece(phrase(text), [of])),
        due_on => from_reply.filter(|_| !longer && replied_on.is_some()).map(from_identified),
        extended_due_on => from_reply.filter(|_| longer && replied_on.is_some()).map(from_identified),
        asked_on,
        replied_on,
        same_email => ask.choices.same_email,
        id_copy => match id_copy {
            IdCopy::NoneSent => "none-sent",
            IdCopy::IfNeeded => "if-needed",
            IdCopy::Attached => "attached",
        },
    };
    let demand = Demand::of(objection);
    let demand = context! {
        on => teller.day(demand.map(|demand| demand.newest)),
        reasons => demand.is_some_and(|demand| demand.reasons),
        proof => demand.is_some_and(|demand| demand.proof),
    };
    let answer = turned_down(objection);
    let says_why = ask.kind == Kind::Refusal || outcome.is_some_and(Outcome::is_refusal);
    let refusal = context! {
        on => teller.day(answer),
        kind => answer.map(|entry| match (entry.act.act, entry.act.said.reasons) {
            (ActKind::NoAction, _) => "no-action",
            (_, Some(Reasons::Given)) => "grounds",
            (_, Some(Reasons::Missing)) => "no-grounds",
            (_, None) => "refused",
        }),
        summary => gist(answer.filter(|_| says_why), LONGEST_TEXT)?
            .and_then(|(text, of)| Some(spoken.piece(free::sentence(&text)?, [of]))),
        no_remedies => answer.is_some_and(|entry| entry.act.said.no_remedies),
    };
    let bounced = objection.bounced;
    if outcome == Some(Outcome::Bounced) {
        spoken.of(ids(&[bounced]));
    }
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
        how => teller.way(ask, company),
        acknowledged_on => teller.day(objection.company_acknowledged),
        answered_on => teller.day(answered_complaint(objection)),
    };
    let reference = reference(objection).map(|(number, of)| spoken.piece(number, [of]));
    let previous = match (&ask.choices.earlier, sending) {
        (Some(earlier), _) => context! {
            date => m.date(earlier.on),
            exact => earlier.on.day().is_some(),
            how => teller.how(earlier.how),
            proof_lost => earlier.proof_lost,
            reference => (),
            granted_on => (),
        },
        (None, sending) => context! {
            date => sending.map(|entry| teller.date(entry)),
            exact => sending.is_some_and(|entry| entry.act.on.day().is_some()),
            how => teller.way(ask, sending),
            proof_lost => false,
            reference => reference.clone(),
            granted_on => teller.day(objection.answer.filter(|entry| entry.act.act == ActKind::Granted)),
        },
    };
    let annexes = Annexes::of(ask, outcome, words);
    let copied = kept.filter(|(_, text)| !text.is_empty() && ask.kind.has_copy());
    let facts = context! {
        sent,
        asked => context! { restriction => shows.restriction, erasure => shows.erasure, notice => shows.notice },
        copy => copied.map(|(entry, text)| spoken.piece(lines(text), [entry.id])),
        reference,
        receipt,
        due_on => month.map(|month| teller.sum(month.day, ids(&[received]))),
        extension,
        extended_due_on => ceiling.map(|last| teller.sum(last, ids(&[received, extended]))),
        identity,
        demand,
        autoreply => context! { on => teller.day(objection.auto_reply) },
        refusal,
        rebuttal => Part::Rebuttal.fitting(ask.choices.rebuttal.as_deref(), free::sentence)?,
        outcome => outcome.map(Outcome::word),
        obstacle => Part::Obstacle.fitting(ask.choices.obstacle.as_deref(), free::sentence)?,
        bounce,
        reminder => context! { on => teller.day(objection.reminder) },
        answer_by => ask.today.checked_add_days(Days::new(REMINDER_DAYS)).map(|day| m.date(day)),
        own_complaint,
        previous,
        consent => context! {
            what => Part::Consent.fitting(ask.choices.consent.as_deref(), free::line)?.map(phrase),
            switched_off_on => teller.day(objection.switched_off),
            ask_erasure => ask.choices.erase,
        },
        for_child,
        whose => context! { data => &whose.data, rights => &whose.rights },
        noaccount => context! { kind => match no_account {
            // Of another text nobody said anything about an account.
            _ if ask.kind != Kind::NoAccount => "apart",
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
        annexes => annexes.list(&teller),
    };
    Ok(facts)
}

/// The newest number that the company gave. That of an authority is not the company's.
fn reference(objection: &Objection<'_>) -> Option<(String, EventId)> {
    let Objection { received, auto_reply, extended, identity_asked, reasons_asked, proof_asked, answer, .. } =
        *objection;
    let acknowledged = objection.company_acknowledged;
    let all = [received, auto_reply, extended, identity_asked, reasons_asked, proof_asked, answer, acknowledged];
    let newest = all.into_iter().flatten().filter(|entry| entry.act.said.reference.is_some());
    let newest = newest.max_by_key(|entry| entry.place)?;
    Some((free::line(newest.act.said.reference.as_deref()?)?, newest.id))
}

/// What a message says, in the person's words.
fn gist(entry: Option<&Entry>, limit: usize) -> Result<Option<(String, EventId)>, LetterError> {
    let Some(entry) = entry else { return Ok(None) };
    let gist = Part::Gist.within(entry.act.said.gist.as_deref(), free::line, limit)?;
    Ok(gist.map(|text| (text, entry.id)))
}

/// A piece of a sentence: without a full stop of its own.
fn phrase(text: String) -> String {
    text.strip_suffix('.').map(str::to_owned).unwrap_or(text)
}

/// A text as it was kept, word for word, with the line ends of a letter.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim_end().to_owned()
}

/// The texts that were kept, as annexes of a complaint: of what it speaks of, and nothing else.
struct Annexes<'a> {
    all: Vec<(&'static str, &'a Entry, &'a str)>,
    words: &'a Words,
}

impl<'a> Annexes<'a> {
    fn of(ask: &Ask<'a>, outcome: Option<Outcome>, words: &'a Words) -> Self {
        let Objection { received, identity_asked, extended, bounced, reminder, company_complaint, .. } = ask.objection;
        let about = |outcomes: &[Outcome]| outcome.is_some_and(|outcome| outcomes.contains(&outcome));
        let reached = !about(&[Outcome::Bounced, Outcome::Obstacle]);
        let dated = |entry: &&Entry| reached && entry.act.on.day().is_some();
        let all = [
            ("sent", sent(&ask.objection).filter(|_| !about(&[Outcome::Obstacle]))),
            ("receipt", received.filter(|_| reached && ask.receipt.is_some())),
            ("identity", identity_asked.filter(dated)),
            ("extension", extended.filter(|_| about(&[Outcome::ExtendedLate, Outcome::ExtensionOver]))),
            ("answer", turned_down(&ask.objection).filter(|_| outcome.is_some_and(Outcome::is_refusal))),
            ("failure", bounced.filter(|_| about(&[Outcome::Bounced]))),
            ("reminder", reminder.filter(dated)),
            ("own_complaint", company_complaint.filter(|_| ask.region == Region::Uk)),
        ];
        let with_text = |(name, entry): (&'static str, Option<&'a Entry>)| {
            let entry = entry?;
            let text = entry.act.text.as_deref().filter(|text| !text.is_empty())?;
            Some((name, entry, text))
        };
        let all = all.into_iter().filter(|_| ask.kind == Kind::Complaint).filter_map(with_text).collect();
        Self { all, words }
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

    fn list(&self, teller: &Teller<'_>) -> Vec<Value> {
        let annex = |(index, (name, entry, text)): (usize, &(&str, &Entry, &str))| {
            let title = format!("{} ({})", self.words.annex(name), teller.m.date(entry.act.on));
            let piece = |text: String| teller.spoken.piece(text, [entry.id]);
            context! { no => index + 1, title => piece(title), text => piece(lines(text)) }
        };
        self.all.iter().enumerate().map(annex).collect()
    }
}
