//! What a person chooses for a text. Only what matters for its kind is asked, a few things at a time; nothing is chosen
//! beforehand, and everything is offered as "only if it is true for you".

use chrono::{Days, NaiveDate};
use eframe::egui::Ui;

use crate::catalog::{Region, Subject};
use crate::journal::ActKind;
use crate::letter::{self, Choices, Disclosure, Earlier, IdCopy, Kind, Link, NoAccount, Reason, Way};
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone};
use crate::ui::view::View;
use crate::ui::when::When;

/// The reasons that are offered at once, those that fit one line first.
const REASONS: [Reason; 4] = [Reason::Children, Reason::Family, Reason::Work, Reason::Grandchildren];
/// Those that few people choose, one click away.
const RARE: [Reason; 1] = [Reason::Special];

/// How long a sentence in the person's own words may be in a letter, in characters. Ours.
const LONGEST: usize = 1_500;

/// How long an authorisation can be made to last, in days, beside "until I withdraw it".
const LASTS: [(&str, u64); 2] = [("until-half-year", 183), ("until-year", 365)];

/// Something that is asked about a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Reason,
    Expectation,
    ChildsName,
    NoAccount,
    Find,
    Earlier,
    CanSignIn,
    SameEmail,
    IdCopy,
    ForChild,
    Rebuttal,
    Obstacle,
    Link,
    Disclosure,
    NoCourt,
    Consent,
    Helper,
    Authority,
}

/// What is chosen and typed so far.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// What is chosen, as far as it needs no reading.
    chosen: Choices,
    /// The situation in own words; it stays when another reason is chosen.
    own: String,
    earlier: Option<When>,
    proof_lost: bool,
    /// Whether the rare reasons are shown.
    more_reasons: bool,
    /// Whether what few people need is folded out.
    more: bool,
}

/// A text that does not fit where it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong {
    length: usize,
    limit: usize,
}

impl TooLong {
    /// What is too long of a text of this length.
    pub fn new(length: usize, limit: usize) -> Self {
        Self { length, limit }
    }

    /// Says so.
    pub fn ui(self, ui: &mut Ui, view: &View<'_>) {
        let values = [("length", self.length.into()), ("limit", self.limit.into())];
        design::note(ui, Tone::Late, &view.tv("letter-too-long", &values));
    }
}

impl Form {
    /// What was chosen, for a text that goes this way.
    pub fn choices(&self, way: Way, today: NaiveDate) -> Choices {
        let reason = match &self.chosen.reason {
            Some(Reason::Own(_)) => (!self.own.trim().is_empty()).then(|| Reason::Own(self.own.clone())),
            reason => reason.clone(),
        };
        let date = self.earlier.and_then(|when| when.date(today));
        let earlier = date.map(|on| Earlier { on, how: None, proof_lost: self.proof_lost });
        // Nothing can be attached to what goes into a field.
        let id_copy = match self.chosen.id_copy {
            IdCopy::Attached if way == Way::Form => IdCopy::NoneSent,
            id_copy => id_copy,
        };
        Choices { way, reason, earlier, id_copy, ..self.chosen.clone() }
    }

    /// Whether something was typed that stands in the text.
    pub fn wrote(&self) -> bool {
        let Choices { reason, find, rebuttal, obstacle, .. } = &self.chosen;
        let typed = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
        (matches!(reason, Some(Reason::Own(_))) && !self.own.trim().is_empty())
            || [find, rebuttal, obstacle].into_iter().any(typed)
    }

    /// Whether a reason is chosen.
    pub fn gives_reason(&self) -> bool {
        self.chosen.reason.is_some()
    }

    /// The first text that is too long for a letter. What was typed stays.
    pub fn too_long(&self) -> Option<TooLong> {
        let Choices { find, rebuttal, obstacle, consent, child, helper, .. } = &self.chosen;
        let texts = [find, rebuttal, obstacle, consent, child, &helper.name, &helper.address, &helper.email];
        let mut lengths = texts.into_iter().flatten().map(|text| letter::length(text));
        lengths.find(|length| *length > LONGEST).map(|length| TooLong::new(length, LONGEST))
    }

    /// Shows what is asked about a text of this kind, for a way that it goes.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, what: (Kind, Way)) {
        if matches!(what.0, Kind::Child | Kind::ShortChild) {
            design::note(ui, Tone::Plain, &view.t("letter-child-advice"));
        }
        let (first, rare) = questions(view, item, what.0);
        let ticks = |question: &Question| {
            use Question as Q;
            matches!(question, Q::CanSignIn | Q::SameEmail | Q::Disclosure | Q::NoCourt)
        };
        if first.iter().any(ticks) {
            design::small(ui, &view.t("letter-only-true"));
        }
        for question in first {
            self.ask(ui, view, item, question, what);
        }
        if rare.is_empty() {
            return;
        }
        if design::fold(ui, self.more, &view.t("letter-more")) {
            self.more = !self.more;
        }
        if self.more {
            for question in rare {
                self.ask(ui, view, item, question, what);
            }
        }
    }

    fn ask(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, question: Question, (kind, way): (Kind, Way)) {
        let chosen = &mut self.chosen;
        match question {
            Question::Reason => self.reasons(ui, view, item, kind),
            Question::Expectation => tick(ui, view, "reason-expectation", &mut chosen.expectation),
            Question::ChildsName => line(ui, view, "letter-child-name", &mut chosen.child),
            Question::NoAccount => {
                let kinds = [
                    (NoAccount::Never, "noaccount-never"),
                    (NoAccount::Closed, "noaccount-closed"),
                    (NoAccount::Apart, "noaccount-apart"),
                ];
                one_of(ui, view, "noaccount-why", &kinds, &mut chosen.no_account);
            }
            Question::Find => {
                let images = item.platform.subject == Subject::Images;
                let name = if images { "letter-find-images" } else { "letter-find" };
                lines(ui, view, name, "letter-find-hint", &mut chosen.find);
            }
            Question::Earlier => self.earlier(ui, view),
            Question::CanSignIn => {
                tick(ui, view, "letter-can-sign-in", &mut chosen.can_sign_in);
                if chosen.can_sign_in && item.account.is_none_or(|account| account.handle.is_none()) {
                    design::small(ui, &view.t("letter-account-first"));
                }
            }
            Question::SameEmail => tick(ui, view, "letter-same-email", &mut chosen.same_email),
            Question::IdCopy => {
                let all = [
                    (IdCopy::NoneSent, "id-none"),
                    (IdCopy::IfNeeded, "id-if-needed"),
                    (IdCopy::Attached, "id-attached"),
                ];
                let there = if way == Way::Form { &all[..2] } else { &all[..] };
                one_of(ui, view, "letter-id-copy", there, &mut chosen.id_copy);
                design::small(ui, &view.t("letter-id-advice"));
            }
            Question::ForChild => {
                tick(ui, view, "letter-for-child", &mut chosen.for_child);
                if chosen.for_child && kind == Kind::Complaint {
                    line(ui, view, "letter-child-name", &mut chosen.child);
                }
            }
            Question::Rebuttal => {
                let name = view.tv("letter-rebuttal", &[("limit", LONGEST.into())]);
                let typed = chosen.rebuttal.get_or_insert_default();
                design::sentences(ui, &name, &view.t("letter-rebuttal-hint"), typed);
            }
            Question::Obstacle => {
                let name = view.tv("letter-obstacle", &[("limit", LONGEST.into())]);
                let typed = chosen.obstacle.get_or_insert_default();
                design::sentences(ui, &name, &view.t("letter-obstacle-hint"), typed);
            }
            Question::Link => {
                let links = [
                    (Link::Residence, "link-residence"),
                    (Link::Work, "link-work"),
                    (Link::Infringement, "link-infringement"),
                ];
                one_of(ui, view, "link-why", &links, &mut chosen.link);
            }
            Question::Disclosure => {
                let all = [(Some(Disclosure::Ask), "disclosure-ask"), (Some(Disclosure::Yes), "disclosure-yes")];
                one_of(ui, view, "disclosure-why", &all, &mut chosen.disclosure);
            }
            Question::NoCourt => tick(ui, view, "letter-no-court", &mut chosen.no_court),
            Question::Consent => {
                line(ui, view, "letter-consent", &mut chosen.consent);
                tick(ui, view, "letter-erase", &mut chosen.erase);
            }
            Question::Helper => {
                line(ui, view, "helper-name", &mut chosen.helper.name);
                lines(ui, view, "helper-address", "", &mut chosen.helper.address);
                line(ui, view, "helper-email", &mut chosen.helper.email);
            }
            Question::Authority => {
                tick(ui, view, "letter-may-complain", &mut chosen.may_complain);
                let day = |days: u64| view.today.checked_add_days(Days::new(days));
                let lasts = LASTS.map(|(words, days)| (day(days), words));
                let all = [vec![(None, "until-withdrawn")], lasts.to_vec()].concat();
                one_of(ui, view, "until-why", &all, &mut chosen.until);
            }
        }
    }

    /// The reasons: about one's own situation, none chosen beforehand. A second click takes a choice back.
    fn reasons(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, kind: Kind) {
        let Some(limit) = kind.reason_limit(view.desk.region(), item.platform.subject) else { return };
        design::small(ui, &view.t("reason-choose"));
        let reason = &mut self.chosen.reason;
        design::wrapped(ui, |ui| {
            let own = Reason::Own(String::new());
            for offered in REASONS.iter().chain(std::iter::once(&own)).chain(&RARE) {
                let chosen = reason.as_ref() == Some(offered);
                if !self.more_reasons && !chosen && RARE.contains(offered) {
                    continue;
                }
                if design::choice(ui, chosen, &view.t(word(offered))).clicked() {
                    *reason = (!chosen).then(|| offered.clone());
                }
            }
            let name = view.t(if self.more_reasons { "reasons-fewer" } else { "reasons-more" });
            if design::more(ui, self.more_reasons, &name).clicked() {
                self.more_reasons = !self.more_reasons;
            }
        });
        match reason {
            Some(Reason::Own(_)) => {
                let name = view.tv("reason-own", &[("limit", limit.into())]);
                design::sentences(ui, &name, &view.t("reason-own-hint"), &mut self.own);
            }
            Some(Reason::Special) => {
                design::small(ui, &view.t("reason-special-note"));
            }
            _ => {}
        }
    }

    /// The earlier objection: a day or a month, none until the person says that they know one.
    fn earlier(&mut self, ui: &mut Ui, view: &View<'_>) {
        let Some(when) = &mut self.earlier else {
            if Button::secondary(&view.t("letter-earlier")).small().show(ui).clicked() {
                self.earlier = Some(When::of_most(view.today));
            }
            return;
        };
        when.ui(ui, view, true);
        if when.date(view.today).is_none() {
            design::note(ui, Tone::Late, &view.t("date-cannot-be"));
        }
        tick(ui, view, "letter-proof-lost", &mut self.proof_lost);
    }
}

/// What is asked about a kind: at once, and what few people need.
fn questions(view: &View<'_>, item: &Item<'_>, kind: Kind) -> (Vec<Question>, Vec<Question>) {
    use Question as Q;
    let objection = &item.objection;
    let swiss = view.desk.region() == Region::Ch;
    let uk = view.desk.region() == Region::Uk;
    let found_otherwise = match (item.platform.subject, kind) {
        (Subject::Web | Subject::Images, Kind::Objection) => true,
        (Subject::Images, Kind::Short) => !swiss,
        _ => false,
    };
    let refused = objection.answer.is_some_and(|entry| entry.act.act != ActKind::Granted);
    let failed = objection.sent.is_none() && objection.failed.is_some();
    let grievance = match (refused, failed) {
        (true, _) => vec![Q::Rebuttal],
        (false, true) => vec![Q::Obstacle],
        (false, false) => vec![],
    };
    let earlier = if objection.sent.is_none() { vec![Q::Earlier] } else { vec![] };
    let account = item.platform.takes_objections() && item.platform.subject == Subject::Account;
    match kind {
        Kind::Short if found_otherwise => (vec![Q::Find, Q::Reason], vec![]),
        Kind::Short => (vec![Q::Reason], vec![]),
        Kind::Objection if found_otherwise => (vec![Q::Find, Q::Reason], vec![]),
        Kind::Objection if account && !swiss => (vec![Q::Reason, Q::Expectation], vec![]),
        Kind::Objection => (vec![Q::Reason], vec![]),
        Kind::ShortChild => (vec![], vec![]),
        Kind::Child => (vec![Q::Reason], vec![Q::ChildsName, Q::CanSignIn, Q::Find]),
        Kind::ShortAgain => ([earlier, vec![Q::Reason]].concat(), vec![]),
        Kind::Again => ([earlier, vec![Q::Reason]].concat(), vec![Q::CanSignIn]),
        Kind::NoAccount => (vec![Q::NoAccount, Q::Find, Q::Reason], vec![]),
        Kind::Withdrawal => (vec![Q::Consent], vec![]),
        Kind::Reminder => (vec![], vec![Q::ForChild]),
        Kind::Identity if account => (vec![Q::CanSignIn, Q::SameEmail], vec![Q::IdCopy, Q::ForChild]),
        Kind::Identity => (vec![Q::SameEmail], vec![Q::IdCopy, Q::ForChild]),
        Kind::Reasons if objection.reasons_asked.is_some() => (vec![Q::Reason], vec![Q::Find, Q::ForChild]),
        Kind::Reasons => (vec![Q::Find], vec![Q::ForChild]),
        Kind::Refusal => (vec![Q::Rebuttal], vec![Q::ForChild]),
        Kind::Complaint if uk => ([grievance, vec![Q::Disclosure]].concat(), vec![Q::ForChild]),
        Kind::Complaint => ([grievance, vec![Q::Disclosure, Q::NoCourt]].concat(), vec![Q::Link, Q::ForChild]),
        Kind::CompanyComplaint => (grievance, vec![Q::ForChild]),
        Kind::Authorisation => (vec![Q::Helper], vec![Q::Authority]),
    }
}

/// Something that is true or is not.
fn tick(ui: &mut Ui, view: &View<'_>, words: &str, on: &mut bool) {
    if design::switch(ui, *on, &view.t(words)).clicked() {
        *on = !*on;
    }
}

/// One of several. Where none holds at first, a second click takes the choice back.
fn one_of<T: Clone + Default + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    options: &[(T, &'static str)],
    chosen: &mut T,
) {
    design::choices(ui, &view.t(name), |ui| {
        for (option, words) in options {
            let on = chosen == option;
            if design::choice(ui, on, &view.t(words)).clicked() {
                *chosen = if on { T::default() } else { option.clone() };
            }
        }
    });
}

fn line(ui: &mut Ui, view: &View<'_>, name: &str, typed: &mut Option<String>) {
    design::field(ui, &view.t(name), "", typed.get_or_insert_default());
}

fn lines(ui: &mut Ui, view: &View<'_>, name: &str, hint: &str, typed: &mut Option<String>) {
    let hint = if hint.is_empty() { String::new() } else { view.t(hint) };
    design::sentences(ui, &view.t(name), &hint, typed.get_or_insert_default());
}

fn word(reason: &Reason) -> &'static str {
    match reason {
        Reason::Children => "reason-children",
        Reason::Grandchildren => "reason-grandchildren",
        Reason::Family => "reason-family",
        Reason::Work => "reason-work",
        Reason::Special => "reason-special",
        Reason::Own(_) => "reason-own-words",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_offered() {
        let offered: Vec<&Reason> = REASONS.iter().chain(&RARE).collect();
        assert_eq!(offered.len(), Reason::READY.len());
        assert!(Reason::READY.iter().all(|reason| offered.contains(&reason)));
    }

    #[test]
    fn own_words_count_only_while_they_are_chosen() {
        let mut form = Form { own: "Op mijn foto’s staat mijn gezin.".to_owned(), ..Form::default() };
        let today = NaiveDate::default();
        assert!(!form.wrote(), "another reason is chosen");
        assert_eq!(form.choices(Way::Form, today).reason, None);
        form.chosen.reason = Some(Reason::Own(String::new()));
        assert!(form.wrote());
        assert_eq!(form.choices(Way::Form, today).reason, Some(Reason::Own(form.own.clone())));
    }

    #[test]
    fn nothing_is_attached_to_a_form() {
        let mut form = Form::default();
        form.chosen.id_copy = IdCopy::Attached;
        let today = NaiveDate::default();
        assert_eq!(form.choices(Way::Email, today).id_copy, IdCopy::Attached);
        assert_eq!(form.choices(Way::Form, today).id_copy, IdCopy::NoneSent);
    }
}
