//! Where one objection (or switch) stands: what the acts on an account add up to.
//!
//! Acts count in the order in which they were written down, not by the day they are about. Nothing is judged by date
//! here. The rules, shortest first:
//!
//! - The newest act decides, except as follows.
//! - `sent` starts anew: a second objection, or a correction. Nothing of the earlier one is carried over.
//! - `not-sent` takes back the opening, or the sending, that came last; what stood before stands again.
//! - `opened` only matters where sending is still to come: after something was sent it changes nothing.
//! - `received` without a `sent` stands for both. After an extension, an answer or a complaint it only adds its date.
//! - `extended` after an answer changes nothing: a refusal cannot be extended (GDPR Art. 12(4)). While the company asks
//!   who the person is it only adds its date: the question stays.
//! - What a company writes changes nothing after the objection was withdrawn; after a complaint only that it grants,
//!   that it asks who the person is, or that the message came back.
//! - An automatic message, a question for reasons or proof, and what the person writes about an objection that stands
//!   change nothing of where it stands; they are kept beside it.
//! - `replied` ends the wait that the question who one is began: then it stands where it stood before.
//! - `switched-off` does not hide an objection that stands; `switched-on` reopens; `still-off` is another look at it.
//! - A complaint leaves open whether an answer came before it: [`Objection::answer`] tells.
//! - Of two answers that contradict each other the one told last counts, whatever their days: who tells something
//!   expects to see it. The other one stays in the history, and is told of: [`Objection::contradicted`].

use super::Entry;
use crate::journal::{Act, ActKind};

/// Where an objection or switch stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum State {
    /// Nothing was done.
    #[default]
    Nothing,
    /// A page was opened; whether anything was sent is not known.
    Opened,
    /// Sent.
    Sent,
    /// The company confirmed receipt.
    Received,
    /// The company honours it.
    Granted,
    /// The company refused.
    Refused,
    /// The company takes more time.
    Extended,
    /// The company asks who the person is.
    IdentityAsked,
    /// The company says it cannot take action.
    NoAction,
    /// It came back undelivered.
    Bounced,
    /// The setting is off.
    SwitchedOff,
    /// The setting was on again.
    SwitchedOn,
    /// The person took it back.
    Withdrawn,
    /// A complaint was made to an authority.
    Complained,
}

impl State {
    /// An objection is with the company, or was honoured.
    fn stands(self) -> bool {
        use State::*;
        matches!(self, Sent | Received | Granted | Extended | IdentityAsked | Complained)
    }

    /// Sending (again) is what comes next, so that opening a page means something.
    fn is_to_send(self) -> bool {
        matches!(self, Self::Nothing | Self::Opened | Self::Bounced | Self::Withdrawn | Self::SwitchedOn)
    }

    /// The state an act leads to; none where it changes nothing.
    fn after(self, act: ActKind) -> Option<Self> {
        use ActKind as A;
        match (self, act) {
            (_, A::NotSent | A::Used | A::NotUsed) => None,
            (_, A::AutoReply | A::ReasonsAsked | A::ProofAsked | A::Replied | A::ReminderSent) => None,
            (_, A::ComplainedToCompany | A::AuthorityNews) => None,
            (state, A::StillOff) => (!state.stands() && state != Self::SwitchedOff).then_some(Self::SwitchedOff),
            (state, A::Opened) => state.is_to_send().then_some(Self::Opened),
            (_, A::Sent) => Some(Self::Sent),
            (_, A::Withdrawn) => Some(Self::Withdrawn),
            (_, A::SwitchedOn) => Some(Self::SwitchedOn),
            (_, A::Complained) => Some(Self::Complained),
            (state, A::SwitchedOff) => (!state.stands()).then_some(Self::SwitchedOff),
            (Self::Complained, A::Received | A::Extended | A::Refused | A::NoAction) => None,
            (Self::Granted | Self::Refused | Self::NoAction, A::Received | A::Extended) => None,
            (Self::Extended, A::Received) => None,
            (Self::IdentityAsked, A::Extended) => None,
            (_, A::Received) => Some(Self::Received),
            (_, A::Granted) => Some(Self::Granted),
            (_, A::Refused) => Some(Self::Refused),
            (_, A::Extended) => Some(Self::Extended),
            (_, A::IdentityAsked) => Some(Self::IdentityAsked),
            (_, A::NoAction) => Some(Self::NoAction),
            (_, A::Bounced) => Some(Self::Bounced),
        }
    }
}

/// One objection, with the acts that the clock and the letters need.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Objection<'a> {
    /// Where it stands.
    pub state: State,
    /// The act that brought it there.
    pub by: Option<&'a Entry>,
    /// The last opening of a page since it was sent.
    pub opened: Option<&'a Entry>,
    /// The newest sending: its day, route and text. A confirmed receipt without one stands for it.
    pub sent: Option<&'a Entry>,
    /// The company's confirmation of receipt.
    pub received: Option<&'a Entry>,
    /// The earliest notice of an extension: a later one gives no further time (GDPR Art. 12(3)).
    pub extended: Option<&'a Entry>,
    /// The newest notice in which the company names a day of its own.
    pub promise: Option<&'a Entry>,
    /// The first demand to say who the person is.
    pub identity_asked: Option<&'a Entry>,
    /// The last word on it: granted, refused, or that no action can be taken.
    pub answer: Option<&'a Entry>,
    /// The earlier answer that says the opposite of this last word, where there is one.
    pub contradicted: Option<&'a Entry>,
    /// The sending with the earliest day, of this objection and those before it: nothing is answered before that.
    pub first_sent: Option<&'a Entry>,
    /// The newest switching off, unless it was on again since.
    pub switched_off: Option<&'a Entry>,
    /// The newest look at a setting that was off.
    pub looked: Option<&'a Entry>,
    /// The person's answer to the newest question who they are.
    pub identified: Option<&'a Entry>,
    /// The newest question for reasons.
    pub reasons_asked: Option<&'a Entry>,
    /// The newest question for proof.
    pub proof_asked: Option<&'a Entry>,
    /// The person's newest answer to anything that the company wrote.
    pub replied: Option<&'a Entry>,
    /// The newest automatic message.
    pub auto_reply: Option<&'a Entry>,
    /// The message that it came back undelivered, while it was not sent anew.
    pub bounced: Option<&'a Entry>,
    /// The newest attempt that did not work, while nothing was sent since.
    pub failed: Option<&'a Entry>,
    /// The newest reminder to the company.
    pub reminder: Option<&'a Entry>,
    /// The complaint to the company itself (United Kingdom).
    pub company_complaint: Option<&'a Entry>,
    /// The company's confirmation that it received that complaint.
    pub company_acknowledged: Option<&'a Entry>,
    /// The newest complaint to an authority.
    pub complained: Option<&'a Entry>,
    /// The newest word of that authority.
    pub authority_news: Option<&'a Entry>,
}

impl<'a> Objection<'a> {
    /// Adds up an account's history.
    pub fn of(history: &'a [Entry]) -> Self {
        let all = without_unsent(history).into_iter().fold(Self::default(), Self::after);
        let failed = history.iter().rfind(|entry| matches!(entry.act.act, ActKind::NotSent | ActKind::Sent));
        Self { failed: failed.filter(|entry| entry.act.act == ActKind::NotSent), ..all }
    }

    /// A question for reasons or proof that was not answered yet.
    pub fn open_question(&self) -> Option<&'a Entry> {
        let newest = self.reasons_asked.into_iter().chain(self.proof_asked).max_by_key(|entry| entry.place);
        newest.filter(|asked| self.replied.is_none_or(|replied| replied.place < asked.place))
    }

    /// The company still has to say what it did.
    pub fn awaits_answer(&self) -> bool {
        match self.state {
            State::Sent | State::Received | State::Extended | State::IdentityAsked => true,
            State::Complained => self.answer.is_none(),
            _ => false,
        }
    }

    /// It really was sent, and was not undone or turned down, so that it reaches what it covers. That it was granted
    /// may stand for the sending; a complaint, an extension or a question by itself does not.
    pub fn covers_others(&self) -> bool {
        let answer = self.answer.map(|entry| entry.act.act);
        let turned_down = matches!(answer, Some(ActKind::Refused | ActKind::NoAction));
        self.state.stands() && !turned_down && (self.sent.is_some() || answer == Some(ActKind::Granted))
    }

    fn after(mut self, entry: &'a Entry) -> Self {
        let Act { act, on, .. } = &entry.act;
        if self.state == State::Withdrawn && act.is_the_companys() {
            return self;
        }
        if *act == ActKind::Extended && self.answer.is_some() {
            return self;
        }
        match act {
            ActKind::Opened => self.opened = Some(entry),
            ActKind::Sent => {
                let earlier = self.first_sent.filter(|first| first.act.on.first() <= on.first());
                let first_sent = earlier.or(Some(entry));
                self = Self { sent: Some(entry), first_sent, switched_off: self.switched_off, ..Self::default() };
            }
            ActKind::Received => {
                if self.company_complaint.is_some() {
                    // What is confirmed after a complaint to the company is that complaint.
                    self.company_acknowledged = Some(entry);
                    return self;
                }
                if self.sent.is_none() || self.state == State::Opened {
                    self.sent = Some(entry);
                }
                self.received = Some(entry);
            }
            ActKind::Extended => {
                self.extended = self.extended.filter(|first| first.act.on.first() <= on.first()).or(Some(entry));
                self.promise = Some(entry).filter(|entry| entry.act.said.until.is_some()).or(self.promise);
            }
            ActKind::Granted | ActKind::Refused | ActKind::NoAction => {
                let grants = |entry: &Entry| entry.act.act == ActKind::Granted;
                self.contradicted = self.answer.filter(|earlier| grants(earlier) != grants(entry));
                self.answer = Some(entry);
            }
            ActKind::SwitchedOff => self.switched_off = Some(entry),
            ActKind::SwitchedOn => (self.switched_off, self.looked) = (None, None),
            ActKind::StillOff => {
                self.switched_off = self.switched_off.or(Some(entry));
                self.looked = Some(entry);
            }
            ActKind::IdentityAsked => self.identity_asked = self.identity_asked.or(Some(entry)),
            ActKind::ReasonsAsked => self.reasons_asked = Some(entry),
            ActKind::ProofAsked => self.proof_asked = Some(entry),
            ActKind::Replied => {
                self.replied = Some(entry);
                if self.state == State::IdentityAsked {
                    self.identified = Some(entry);
                    (self.state, self.by) = self.before_the_question();
                }
            }
            ActKind::AutoReply => self.auto_reply = Some(entry),
            ActKind::ReminderSent => self.reminder = Some(entry),
            ActKind::ComplainedToCompany => self.company_complaint = Some(entry),
            ActKind::Complained => (self.complained, self.authority_news) = (Some(entry), None),
            ActKind::AuthorityNews => self.authority_news = Some(entry),
            ActKind::Bounced => self.bounced = Some(entry),
            ActKind::Withdrawn | ActKind::NotSent | ActKind::Used | ActKind::NotUsed => {}
        }
        if let Some(state) = self.state.after(*act) {
            if !matches!(state, State::Granted | State::Refused | State::NoAction | State::Complained) {
                (self.answer, self.contradicted) = (None, None);
            }
            self.state = state;
            self.by = Some(entry);
        }
        self
    }

    /// Where it stood when the company asked who the person is, and by what.
    fn before_the_question(&self) -> (State, Option<&'a Entry>) {
        match (self.complained, self.extended, self.received) {
            (Some(_), ..) => (State::Complained, self.complained),
            (_, Some(_), _) => (State::Extended, self.extended),
            (.., Some(_)) => (State::Received, self.received),
            _ => (State::Sent, self.sent),
        }
    }
}

/// The acts without what a `not-sent` takes back, and without those that are about using the platform.
fn without_unsent(history: &[Entry]) -> Vec<&Entry> {
    let mut acts: Vec<&Entry> = Vec::new();
    for entry in history {
        match entry.act.act {
            ActKind::Used | ActKind::NotUsed => {}
            ActKind::NotSent => {
                acts.pop_if(|last| last.act.act == ActKind::Sent);
                while acts.pop_if(|last| last.act.act == ActKind::Opened).is_some() {}
            }
            _ => acts.push(entry),
        }
    }
    acts
}
