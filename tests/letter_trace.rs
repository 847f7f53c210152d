//! What a letter says of what happened, traced back: over random histories every date in it, every number and every word
//! of the person's stands in an event that it says it rests on, and nothing of any other event.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use bezwaar::catalog::{self, Region};
use bezwaar::date::PartialDate;
use bezwaar::i18n::Messages;
use bezwaar::journal::{Act, ActKind, DeviceId, Event, EventId, Reasons, SCHEMA, Said, What};
use bezwaar::lang::Lang;
use bezwaar::letter::{self, Ask, Choices, Kind, Letter, LetterError, Person, Way};
use bezwaar::plan::clock::{ANSWER_MONTHS, EXTENDED_MONTHS, due};
use bezwaar::plan::item;
use bezwaar::record::{Record, Usage};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use uuid::Uuid;

/// The letters that speak of what happened.
const KINDS: [Kind; 8] = [
    Kind::Complaint,
    Kind::CompanyComplaint,
    Kind::Reminder,
    Kind::Identity,
    Kind::Reasons,
    Kind::Refusal,
    Kind::Again,
    Kind::ShortAgain,
];

/// Acts that make a history, those that lead to letters more often.
const ACTS: [ActKind; 24] = [
    ActKind::Sent,
    ActKind::Sent,
    ActKind::NotSent,
    ActKind::Received,
    ActKind::Granted,
    ActKind::Refused,
    ActKind::Refused,
    ActKind::NoAction,
    ActKind::Extended,
    ActKind::Extended,
    ActKind::IdentityAsked,
    ActKind::IdentityAsked,
    ActKind::Replied,
    ActKind::Replied,
    ActKind::ReasonsAsked,
    ActKind::ProofAsked,
    ActKind::AutoReply,
    ActKind::Bounced,
    ActKind::Withdrawn,
    ActKind::Complained,
    ActKind::AuthorityNews,
    ActKind::ReminderSent,
    ActKind::ComplainedToCompany,
    ActKind::Opened,
];

/// What may be told of an act.
#[derive(Clone, Debug)]
struct Step {
    act: ActKind,
    /// Days after the one before: no two are on the same day.
    after: u64,
    /// Only the month is remembered.
    vague: bool,
    /// Taken back at the end.
    undone: bool,
    /// By which route; none: nobody said.
    route: Option<&'static str>,
    /// There is a text, and the field was left empty.
    text: Option<bool>,
    reasons: Option<Reasons>,
    says: bool,
    until: Option<u64>,
    no_remedies: bool,
}

fn step() -> impl Strategy<Value = Step> {
    let when = (prop::sample::select(ACTS.to_vec()), 1_u64..25, prop::bool::weighted(0.15), prop::bool::weighted(0.2));
    let routes = vec![None, Some("form"), Some("post"), Some("privacy-form"), Some("no-such-route")];
    let what = (
        prop::sample::select(routes),
        prop::option::of(prop::bool::weighted(0.2)),
        prop::option::of(prop::sample::select(Reasons::ALL.to_vec())),
        any::<bool>(),
        prop::option::of(1_u64..60),
        any::<bool>(),
    );
    (when, what).prop_map(|((act, after, vague, undone), (route, text, reasons, says, until, no_remedies))| Step {
        act,
        after,
        vague,
        undone,
        route,
        text,
        reasons,
        says,
        until,
        no_remedies,
    })
}

fn id(number: usize) -> Uuid {
    Uuid::from_u128(0x0197_0000_0000_7000_8000_0000_0000_0000 + number as u128)
}

fn start() -> NaiveDate {
    "2025-05-20".parse().unwrap()
}

/// The history that steps make; each event has words, a number, a text and a note that no other has.
fn history(steps: &[Step]) -> Vec<Event> {
    let at = "2026-01-01T12:00:00+01:00".parse().unwrap();
    let event = |number: usize, what: What| Event {
        schema: SCHEMA,
        id: EventId(id(number)),
        at,
        device: DeviceId(id(0)),
        what,
    };
    let mut day = start();
    let mut events = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let number = index + 1;
        day = day.checked_add_days(Days::new(step.after)).unwrap();
        let on = if step.vague { PartialDate::Month(day) } else { PartialDate::Day(day) };
        let said = Said {
            reasons: step.reasons,
            gist: step.says.then(|| format!("gist{number}x")),
            until: step.until.map(|days| day.checked_add_days(Days::new(days)).unwrap()),
            reference: step.says.then(|| format!("ref{number}x")),
            no_remedies: step.no_remedies,
            authority: None,
        };
        let text = step.text.map(|empty| if empty { String::new() } else { format!("text{number}x\r\nen meer") });
        let act = Act {
            route: step.route.map(str::to_owned),
            note: Some(format!("note{number}x")),
            text,
            said,
            ..Act::new("facebook", None, step.act, on)
        };
        events.push(event(number, What::Act(act)));
    }
    for (index, _) in steps.iter().enumerate().filter(|(_, step)| step.undone) {
        let retracts = EventId(id(index + 1));
        events.push(event(1_000 + index, What::Retracted { retracts }));
    }
    events
}

/// The letter of a kind, with everything that a person can add.
fn write(events: &[Event], kind: Kind, lang: Lang, region: Region, today: NaiveDate) -> Result<Letter, LetterError> {
    let (group, platform) = catalog::embedded().platform("facebook").unwrap();
    let record = Record::of(events);
    let item = item(group, platform, record.on("facebook").next(), Usage::Used, region, today);
    let person = Person { name: Some("Jan".into()), email: None, address: Some("Straat 1".into()) };
    let choices = Choices { obstacle: Some("De pagina bleef leeg".into()), way: Way::Email, ..Choices::default() };
    letter::write(&Ask {
        kind,
        lang,
        region,
        platform: item.platform,
        controller: item.group.controller(item.platform).unwrap(),
        handle: Some("jan"),
        person: &person,
        today,
        choices: &choices,
        objection: item.objection,
        receipt: item.receipt,
        clock: item.clock,
        authority: None,
        lead: None,
    })
}

/// Every day that a text names.
fn days(text: &str, m: &Messages) -> BTreeSet<NaiveDate> {
    let all = start().pred_opt().unwrap().iter_days().take(900);
    let named = |day: &NaiveDate| {
        let words = m.date(*day);
        text.match_indices(&words).any(|(at, _)| !text[..at].ends_with(|c: char| c.is_ascii_digit()))
    };
    all.filter(named).collect()
}

/// The days that follow from an event, and what they follow from.
fn follow(act: &Act) -> Vec<NaiveDate> {
    let own = act.on.day();
    let sum = |months| own.map(|day| due(day, months, Some("IE")).day);
    let sums = match act.act {
        ActKind::Sent | ActKind::Received => vec![sum(ANSWER_MONTHS), sum(EXTENDED_MONTHS)],
        ActKind::Replied => vec![sum(ANSWER_MONTHS), sum(EXTENDED_MONTHS)],
        _ => Vec::new(),
    };
    sums.into_iter().flatten().chain(own).chain(act.said.until).collect()
}

/// Words, number and text of an event, and what nobody but the person reads.
fn words(number: usize) -> [String; 3] {
    ["gist", "ref", "text"].map(|word| format!("{word}{number}x"))
}

fn number(event: &Event) -> usize {
    (event.id.0.as_u128() & 0xffff) as usize
}

/// Holds a letter to the history that it was made from.
fn hold(events: &[Event], letter: &Letter, kind: Kind, lang: Lang, today: NaiveDate) {
    let m = Messages::of(lang);
    let text = &letter.text;
    let undone: BTreeSet<EventId> = events
        .iter()
        .filter_map(|event| match event.what {
            What::Retracted { retracts } => Some(retracts),
            _ => None,
        })
        .collect();
    let acts: BTreeMap<EventId, (usize, &Act)> = events
        .iter()
        .filter_map(|event| match &event.what {
            What::Act(act) => Some((event.id, (number(event), act))),
            _ => None,
        })
        .collect();
    let rests: BTreeSet<EventId> = letter.rests_on.iter().copied().collect();
    assert!(rests.is_disjoint(&undone), "{kind:?} rests on what was taken back:\n{text}");
    assert!(!text.contains("note"), "a note is nobody's business:\n{text}");

    // Every day has its event.
    let wish = today.checked_add_days(Days::new(14)).unwrap();
    let of_events = rests.iter().flat_map(|id| follow(acts[id].1));
    let known: BTreeSet<NaiveDate> = of_events.chain([today, wish]).collect();
    let named = days(text, m);
    let due_if_today = due(today, ANSWER_MONTHS, Some("IE")).day;
    for day in &named {
        let objects = kind == Kind::Again && *day == due_if_today;
        assert!(known.contains(day) || objects, "{kind:?}: {day} has no event:\n{text}\n{events:#?}");
    }
    for (id, (number, act)) in &acts {
        let said = words(*number).iter().any(|word| text.contains(word.as_str()));
        if !rests.contains(id) {
            assert!(!said, "{kind:?} says something of an event that it does not rest on:\n{text}");
            continue;
        }
        // And every event that it rests on stands in it.
        let day = follow(act).iter().any(|day| named.contains(day));
        let month = act.on.day().is_none() && text.contains(&m.date(act.on));
        let bounce = act.act == ActKind::Bounced;
        assert!(said || day || month || bounce, "{kind:?} says nothing of {act:?}:\n{text}");
    }
    // What is known to the month is never said to have been on a day.
    let on = if matches!(lang, Lang::En) { ["on ", "On "] } else { ["op ", "Op "] };
    for month in 1..=12 {
        let name = m.date(PartialDate::Month(NaiveDate::from_ymd_opt(2025, month, 1).unwrap()));
        assert!(on.iter().all(|on| !text.contains(&format!("{on}{name}"))), "{text}");
    }
    assert!(!text.contains("  ") && !text.contains(" ,") && !text.contains(" ."), "{text}");
    if kind == Kind::Complaint {
        each_line_has_its_event(letter, &rests, &acts, &known, lang);
    }
}

/// Every line under "What happened" names a day of an event, or says what a standing event says without one.
fn each_line_has_its_event(
    letter: &Letter,
    rests: &BTreeSet<EventId>,
    acts: &BTreeMap<EventId, (usize, &Act)>,
    known: &BTreeSet<NaiveDate>,
    lang: Lang,
) {
    let m = Messages::of(lang);
    let heading = if matches!(lang, Lang::En) { "\nWhat happened\n" } else { "\nWat er is gebeurd\n" };
    let (_, after) = letter.text.split_once(heading).unwrap();
    let lines: Vec<&str> = after.lines().take_while(|line| !line.is_empty()).collect();
    assert!(!lines.is_empty());
    let has = |wanted: &[ActKind]| rests.iter().any(|id| wanted.contains(&acts[id].1.act));
    let company = rests.iter().rfind(|id| acts[id].1.act == ActKind::ComplainedToCompany).copied();
    for line in lines {
        let dated = days(line, m).iter().any(|day| known.contains(day));
        let vague = rests.iter().any(|id| acts[id].1.on.day().is_none() && line.contains(&m.date(acts[id].1.on)));
        let says = |words: [&str; 2]| words.iter().any(|words| line.contains(words));
        let assumed = says(["naar mijn mening", "in my view"]) && has(&[ActKind::Sent]);
        let bounced = says(["niet kon worden bezorgd", "could not be delivered"]) && has(&[ActKind::Bounced]);
        let answers = [ActKind::Granted, ActKind::Refused, ActKind::NoAction];
        // On a complaint to the company an earlier answer was none.
        let since = if says(["uitkomst van mijn klacht", "outcome of my complaint"]) { company } else { None };
        let answered = |id: &EventId| answers.contains(&acts[id].1.act) && since.is_none_or(|since| since < *id);
        let silence = says(["Tot vandaag", "To this day"]) && !rests.iter().any(answered);
        assert!(dated || vague || assumed || bounced || silence, "no event behind: {line}\n{}", letter.text);
    }
}

#[test]
fn everything_a_letter_says_of_what_happened_has_its_event() {
    let written: RefCell<BTreeMap<(&'static str, String), usize>> = RefCell::default();
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    let tail = prop::collection::vec(step(), 0..9);
    let first = step().prop_map(|first| Step { act: ActKind::Sent, undone: false, ..first });
    let cases = (prop::bool::weighted(0.9), first, tail, 0_u64..140);
    runner
        .run(&cases, |(sent, first, tail, wait)| {
            let steps: Vec<Step> = sent.then_some(first).into_iter().chain(tail).collect();
            let events = history(&steps);
            let last: u64 = steps.iter().map(|step| step.after).sum();
            let today = start().checked_add_days(Days::new(last + wait)).unwrap();
            for (lang, region) in [(Lang::Nl, Region::Eu), (Lang::En, Region::Eu), (Lang::En, Region::Uk)] {
                for kind in KINDS {
                    let letter = match write(&events, kind, lang, region, today) {
                        Ok(letter) => letter,
                        Err(LetterError::Template(error)) => panic!("{kind:?}: {error:?}\n{events:#?}"),
                        Err(_) => continue,
                    };
                    *written.borrow_mut().entry((kind.word(), format!("{region:?}"))).or_default() += 1;
                    hold(&events, &letter, kind, lang, today);
                    // Each event taken back takes what was said of it along.
                    for id in &letter.rests_on {
                        let mut fewer = events.clone();
                        let what = What::Retracted { retracts: *id };
                        let at = events.len() + 2_000;
                        fewer.push(Event { id: EventId(self::id(at)), what, ..events[0].clone() });
                        if let Ok(letter) = write(&fewer, kind, lang, region, today) {
                            hold(&fewer, &letter, kind, lang, today);
                        }
                    }
                }
            }
            Ok(())
        })
        .unwrap();
    let written = written.into_inner();
    for kind in KINDS {
        let region = if kind == Kind::CompanyComplaint { "Uk" } else { "Eu" };
        let times = written.get(&(kind.word(), region.to_owned())).copied().unwrap_or(0);
        assert!(times > 10, "{kind:?} was written {times} times only: {written:?}");
    }
}
