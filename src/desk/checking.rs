//! What a person tells, before it is written down: whether it can be, and whether it can have happened.
//!
//! Dates are compared by what they leave possible: of a month any day may have been it, so nothing is refused that
//! could be true. Two answers that contradict each other are not refused: both were told, the one told last counts,
//! and the faces say so ([`Objection::contradicted`]).

use chrono::{Days, NaiveDate};

use super::{Desk, DeskError, Happening, LONGEST_NOTE, LONGEST_REFERENCE, LONGEST_TEXT, known_route, shortened};
use crate::catalog::Land;
use crate::date::PartialDate;
use crate::journal::{Act, ActKind, Detail, EventId, Said};
use crate::record::{Account, Entry, Objection};
use crate::settings::Country;

/// The GDPR applies since this day: nobody objected before it.
const FIRST_DAY: Option<NaiveDate> = NaiveDate::from_ymd_opt(2018, 5, 25);

/// How far ahead a company's own day can lie, in days after its notice. Ours: the law allows three months from receipt
/// (GDPR Art. 12(3)); what lies further off than a year is a slip of the keys.
const FARTHEST_DAYS: u64 = 366;

/// Why something cannot have happened on its day, given what was told before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Disorder {
    /// An answer, or what the person did about it, before the objection was sent.
    BeforeSent {
        /// Its day.
        on: PartialDate,
        /// When the objection was sent.
        sent: PartialDate,
    },
    /// A notice of more time after the answer (GDPR Art. 12(3) and (4): there is nothing left to extend).
    AfterAnswer {
        /// Its day.
        on: PartialDate,
        /// When the answer came.
        answered: PartialDate,
    },
    /// News of a complaint before it was made.
    BeforeComplaint {
        /// Its day.
        on: PartialDate,
        /// When the complaint was made.
        complained: PartialDate,
    },
}

impl Desk {
    /// Turns what a person tells into an act that can be written, or says what is wrong with it.
    pub(super) fn checked(&self, told: Happening) -> Result<Act, DeskError> {
        let platform = self.platform(&told.platform)?;
        let accounts: Vec<&Account> = self.record.on(&platform.id).collect();
        match told.account {
            Some(id) if !accounts.iter().any(|account| account.id == Some(id)) => {
                return Err(DeskError::UnknownAccount(id.short()));
            }
            None if accounts.len() > 1 && !concerns_platform(told.kind) => {
                let name = |account: &&Account| Some((account.id?.short(), account.handle.clone().unwrap_or_default()));
                let known = accounts.iter().filter_map(name).collect();
                return Err(DeskError::WhichAccount { platform: platform.id.clone(), known });
            }
            _ => {}
        }
        let on = told.on.unwrap_or_else(|| self.today().into());
        self.check_day(on)?;
        let route = match &told.route {
            Some(id) => Some(known_route(platform, id)?.id.clone()),
            None if has_route(told.kind) => platform.primary_route().map(|route| route.id.clone()),
            None => None,
        };
        let account = match told.account {
            Some(id) => accounts.iter().find(|account| account.id == Some(id)),
            None => accounts.first(),
        };
        let act = Act {
            platform: platform.id.clone(),
            account: account.and_then(|account| account.id),
            act: told.kind,
            on,
            route,
            note: kept(told.note, LONGEST_NOTE)?,
            text: match told.text {
                // The field was left empty: worth to be known, as nothing was asked for in it.
                Some(text) if told.kind == ActKind::Sent && text.trim().is_empty() => Some(String::new()),
                text => kept(text, LONGEST_TEXT)?,
            },
            said: said(told.kind, on, told.said)?,
            corrects: None,
        };
        let before = account.map(|account| account.history.as_slice()).unwrap_or_default();
        match disorder(before, &act, self.today()) {
            Some(disorder) => Err(DeskError::Disorder(disorder)),
            None => Ok(act),
        }
    }

    /// An act of the history as it would be on another day; it takes the place of the one it corrects.
    pub(super) fn corrected(&self, id: EventId, on: PartialDate) -> Result<Act, DeskError> {
        let mut accounts = self.record.accounts().iter();
        let found = accounts.find_map(|account| {
            let at = account.history.iter().position(|entry| entry.id == id)?;
            Some((account.history.as_slice(), at))
        });
        let (history, at) = found.ok_or(DeskError::NothingToUndo)?;
        self.check_day(on)?;
        let mut anew = history.to_vec();
        let act = Act { on, corrects: Some(id), ..anew[at].act.clone() };
        if act.said.until.is_some() {
            check_until(&act.said, on)?;
        }
        anew[at].act = act.clone();
        let wrong = |history: &[Entry], at: usize| disorder(&history[..at], &history[at].act, self.today());
        // What did not fit before is no reason to refuse.
        let fitted = (at..anew.len()).filter(|at| wrong(history, *at).is_none());
        match fitted.filter_map(|at| wrong(&anew, at)).next() {
            Some(disorder) => Err(DeskError::Disorder(disorder)),
            None => Ok(act),
        }
    }

    /// Whether something can have happened on a day.
    fn check_day(&self, on: PartialDate) -> Result<(), DeskError> {
        if on.first() > self.today() {
            return Err(DeskError::Ahead(on));
        }
        // A clock that was never set is told of elsewhere; what is told by it is kept.
        if FIRST_DAY.is_some_and(|first| on.last() < first && first <= self.today()) {
            return Err(DeskError::LongAgo(on));
        }
        Ok(())
    }
}

/// A text that is kept; none where it is blank.
fn kept(text: Option<String>, longest: usize) -> Result<Option<String>, DeskError> {
    match text {
        Some(text) if text.chars().count() > longest => Err(DeskError::TooLong(longest)),
        text => Ok(text.filter(|text| !text.trim().is_empty())),
    }
}

/// The details of an act, each of which it can have.
fn said(kind: ActKind, on: PartialDate, told: Said) -> Result<Said, DeskError> {
    let said = Said {
        gist: kept(told.gist, LONGEST_NOTE)?,
        reference: kept(told.reference, LONGEST_REFERENCE)?.map(|number| number.trim().to_owned()),
        authority: told.authority.as_deref().map(authority).transpose()?,
        ..told
    };
    if let Some(detail) = Detail::ALL.into_iter().find(|detail| detail.is_in(&said) && !detail.is_of(kind)) {
        return Err(DeskError::NotOf(detail, kind));
    }
    check_until(&said, on)?;
    Ok(said)
}

/// The code of an authority: a country's, or that of a German Land.
fn authority(code: &str) -> Result<String, DeskError> {
    let typed = code.trim().to_ascii_uppercase();
    let land = typed.strip_prefix("DE-").is_some_and(|land| Land::from_code(land).is_some());
    match land || Country::from_code(&typed).is_some() {
        true => Ok(typed),
        false => Err(DeskError::UnknownAuthority(shortened(code))),
    }
}

/// Whether a company can have named its own day in a notice of a day.
fn check_until(said: &Said, on: PartialDate) -> Result<(), DeskError> {
    let Some(until) = said.until else { return Ok(()) };
    if until < on.first() {
        return Err(DeskError::UntilBefore { until, on });
    }
    let farthest = on.last().checked_add_days(Days::new(FARTHEST_DAYS)).unwrap_or(NaiveDate::MAX);
    if until > farthest { Err(DeskError::UntilFar(until)) } else { Ok(()) }
}

/// Why an act cannot have happened on its day, given what happened before it. From a day that lies ahead nothing
/// follows: it was told by another clock than today's, and that is told of elsewhere.
fn disorder(before: &[Entry], act: &Act, today: NaiveDate) -> Option<Disorder> {
    let on = act.on;
    let surely_before = |entry: &Entry| on.last() < entry.act.on.first() && entry.act.on.first() <= today;
    let surely_after = |entry: &Entry| on.first() > entry.act.on.last();
    let Objection { first_sent, answer, complained, .. } = Objection::of(before);
    if let Some(sent) = first_sent.filter(|sent| act.act.is_about_objection() && surely_before(sent)) {
        return Some(Disorder::BeforeSent { on, sent: sent.act.on });
    }
    match act.act {
        ActKind::Extended => {
            answer.filter(|entry| surely_after(entry)).map(|entry| Disorder::AfterAnswer { on, answered: entry.act.on })
        }
        ActKind::AuthorityNews => complained
            .filter(|entry| surely_before(entry))
            .map(|entry| Disorder::BeforeComplaint { on, complained: entry.act.on }),
        _ => None,
    }
}

/// Whether an act of this kind is about the platform as a whole rather than one account.
fn concerns_platform(kind: ActKind) -> bool {
    matches!(kind, ActKind::NotUsed | ActKind::Used)
}

/// Whether an act of this kind goes by a route.
fn has_route(kind: ActKind) -> bool {
    matches!(kind, ActKind::Opened | ActKind::Sent | ActKind::NotSent | ActKind::SwitchedOff | ActKind::SwitchedOn)
}
