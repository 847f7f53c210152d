//! What events add up to, told as a person would tell them.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use uuid::Uuid;

use super::*;
use crate::journal::{ActKind, DeviceId, SCHEMA, What};

mod laws;
mod own;

const DEVICE: DeviceId = DeviceId(Uuid::from_u128(0xd));

fn id(number: u128) -> EventId {
    EventId(Uuid::from_u128(number))
}

fn account(number: u128) -> AccountId {
    AccountId(Uuid::from_u128(number))
}

fn event(number: u128, what: What) -> Event {
    let at = chrono::DateTime::parse_from_rfc3339("2025-05-20T09:30:00+02:00").unwrap();
    Event { schema: SCHEMA, id: id(number), at, device: DEVICE, what }
}

fn act(number: u128, platform: &str, act: ActKind, of: Option<u128>) -> Event {
    let on = "2025-05-20".parse().unwrap();
    let platform = platform.to_owned();
    event(number, What::Act(Act::new(platform, of.map(account), act, on)))
}

fn sent(number: u128, of: Option<u128>) -> Event {
    act(number, "facebook", ActKind::Sent, of)
}

fn added(number: u128, handle: &str) -> Event {
    event(number, What::AccountAdded { platform: "facebook".to_owned(), handle: handle.to_owned() })
}

fn renamed(number: u128, of: u128, handle: &str) -> Event {
    event(number, What::AccountRenamed { account: account(of), handle: handle.to_owned() })
}

fn removed(number: u128, of: u128) -> Event {
    event(number, What::AccountRemoved { account: account(of) })
}

fn retracted(number: u128, retracts: u128) -> Event {
    event(number, What::Retracted { retracts: id(retracts) })
}

/// The accounts as (id, handle, numbers of what counts).
fn sum(events: &[Event]) -> Vec<(Option<u128>, Option<String>, Vec<u128>)> {
    let numbers = |account: &Account| account.history.iter().map(|entry| entry.id.0.as_u128()).collect();
    let of = |account: &Account| (account.id.map(|id| id.0.as_u128()), account.handle.clone(), numbers(account));
    Record::of(events).accounts().iter().map(of).collect()
}

fn named(id: u128, handle: &str, history: &[u128]) -> (Option<u128>, Option<String>, Vec<u128>) {
    (Some(id), Some(handle.to_owned()), history.to_vec())
}

#[test]
fn nothing_is_known_of_nothing() {
    let record = Record::of(&[]);
    assert_eq!(record, Record::default());
    assert_eq!(record.uses("facebook"), Usage::Unknown);
    assert!(record.history("facebook").is_empty());
}

#[test]
fn acts_go_to_the_account_without_a_name_and_the_first_name_takes_them_over() {
    let mut events = vec![sent(1, None), sent(2, None)];
    assert_eq!(sum(&events), [(None, None, vec![1, 2])]);
    events.extend([added(3, "anna"), sent(4, None), sent(5, Some(3))]);
    assert_eq!(sum(&events), [named(3, "anna", &[1, 2, 4, 5])]);
    events.extend([added(6, "bakery"), sent(7, Some(6)), sent(8, None), renamed(9, 6, "the bakery")]);
    assert_eq!(sum(&events), [named(3, "anna", &[1, 2, 4, 5, 8]), named(6, "the bakery", &[7])]);
    let record = Record::of(&events);
    assert_eq!(record.account(account(6)).and_then(|found| found.handle.as_deref()), Some("the bakery"));
    assert_eq!(record.account(account(7)), None);
}

#[test]
fn platforms_are_kept_apart() {
    let events = [sent(1, None), act(2, "linkedin", ActKind::SwitchedOff, None), added(3, "anna")];
    let record = Record::of(&events);
    assert_eq!(record.on("facebook").count(), 1);
    assert_eq!(record.on("linkedin").map(|found| found.handle.clone()).collect::<Vec<_>>(), [None]);
    assert_eq!(record.on("threads").count(), 0);
    // An account of another platform is none of this one.
    let record = Record::of(&[added(1, "anna"), act(2, "linkedin", ActKind::Sent, Some(1))]);
    assert_eq!(record.on("linkedin").map(|found| (found.id, found.history.len())).collect::<Vec<_>>(), [(None, 1)]);
}

#[test]
fn a_removed_account_goes_with_its_history_and_comes_back_when_that_is_taken_back() {
    let mut events = vec![added(1, "anna"), sent(2, None), added(3, "bakery"), removed(4, 1), sent(5, Some(1))];
    assert_eq!(sum(&events), [named(3, "bakery", &[])]);
    events.push(sent(6, None));
    assert_eq!(sum(&events), [named(3, "bakery", &[6])]);
    events.push(retracted(7, 4));
    assert_eq!(sum(&events), [named(1, "anna", &[2, 5, 6]), named(3, "bakery", &[])]);
}

#[test]
fn what_was_done_on_an_account_stays_when_its_adding_is_taken_back() {
    let events = [added(1, "anna"), sent(2, Some(1)), sent(3, None), retracted(4, 1)];
    assert_eq!(sum(&events), [(None, None, vec![2, 3])]);
    let events = [added(1, "anna"), added(2, "bakery"), sent(3, Some(2)), retracted(4, 2)];
    // It is not credited to another account.
    assert_eq!(sum(&events), [named(1, "anna", &[]), (None, None, vec![3])]);
    let mut events = [events.to_vec(), vec![sent(5, Some(2)), sent(6, Some(1)), sent(7, Some(99))]].concat();
    assert_eq!(sum(&events), [named(1, "anna", &[6]), (None, None, vec![3, 5, 7])]);
    // The next name is its name.
    events.push(added(8, "club"));
    assert_eq!(sum(&events), [named(1, "anna", &[6]), named(8, "club", &[3, 5, 7])]);
    // Whether a platform is used is of no account, and makes none.
    let used = act(3, "facebook", ActKind::Used, Some(2));
    let events = [added(1, "anna"), added(2, "bakery"), used, retracted(4, 2), sent(5, None)];
    assert_eq!(sum(&events), [named(1, "anna", &[3, 5])]);
    // An account of which nothing is known (its line is torn) is no reason to lose an act either.
    assert_eq!(sum(&[sent(1, Some(99)), renamed(2, 99, "x"), removed(3, 99)]), [(None, None, vec![1])]);
}

#[test]
fn what_is_taken_back_does_not_count_and_is_still_told() {
    let events = [sent(1, None), added(2, "anna"), sent(3, None), removed(4, 2), retracted(5, 4), retracted(6, 3)];
    assert_eq!(sum(&events), [named(2, "anna", &[1])]);
    let told = |record: &Record| -> Vec<(u128, Option<u128>)> {
        let number = |event: EventId| event.0.as_u128();
        let pair = |told: &Told| (number(told.event.id), told.retracted_by.map(number));
        record.history("facebook").iter().map(pair).collect()
    };
    let expected = [(1, None), (2, None), (3, Some(6)), (4, Some(5))];
    assert_eq!(told(&Record::of(&events)), expected);
    // The history of a removed account is told, too; so is one whose adding was taken back.
    let events = [added(1, "anna"), sent(2, Some(1)), renamed(3, 1, "b"), retracted(4, 1), retracted(5, 1)];
    assert_eq!(told(&Record::of(&events)), [(1, Some(4)), (2, None), (3, None)]);
}

#[test]
fn a_retraction_cannot_be_taken_back_and_of_nothing_does_no_harm() {
    let events = [sent(1, None), retracted(2, 1), retracted(3, 2), retracted(4, 77)];
    assert_eq!(sum(&events), []);
    assert_eq!(Record::of(&events).uses("facebook"), Usage::Unknown);
}

#[test]
fn a_platform_is_used_by_what_was_told_of_it_last() {
    let uses = |events: &[Event]| Record::of(events).uses("facebook");
    let not_used = |number| act(number, "facebook", ActKind::NotUsed, None);
    assert_eq!(uses(&[sent(1, None)]), Usage::Used);
    assert_eq!(uses(&[added(1, "anna")]), Usage::Used);
    assert_eq!(uses(&[not_used(1)]), Usage::NotUsed);
    assert_eq!(uses(&[sent(1, None), not_used(2)]), Usage::NotUsed);
    assert_eq!(uses(&[not_used(1), act(2, "facebook", ActKind::Used, None)]), Usage::Used);
    assert_eq!(uses(&[not_used(1), act(2, "facebook", ActKind::Opened, None)]), Usage::Used);
    assert_eq!(uses(&[not_used(1), added(2, "anna")]), Usage::Used);
    assert_eq!(uses(&[sent(1, None), not_used(2), retracted(3, 2)]), Usage::Used);
    assert_eq!(uses(&[act(1, "linkedin", ActKind::Used, None)]), Usage::Unknown);
    assert_eq!(uses(&[added(1, "anna"), sent(2, None), removed(3, 1)]), Usage::Unknown);
    assert_eq!(uses(&[added(1, "anna"), added(2, "bakery"), removed(3, 1)]), Usage::Used);
}

#[test]
fn undo_takes_back_this_devices_newest_act_that_stands_one_after_the_other() {
    let newest = |events: &[Event]| newest_standing(events, DEVICE).map(|event| event.id.0.as_u128());
    let mut other = sent(4, None);
    other.device = DeviceId(Uuid::from_u128(0xe));
    let mut events = vec![added(3, "anna"), sent(1, None), other, sent(2, None)];
    let mut undone = Vec::new();
    for number in 5..20 {
        let Some(target) = newest(&events) else { break };
        undone.push(target);
        events.push(retracted(number, target));
    }
    assert_eq!(undone, [3, 2, 1]);
    assert_eq!(newest_standing(&events, DeviceId(Uuid::from_u128(0xe))).map(|event| event.id), Some(id(4)));
    assert_eq!(newest(&[]), None);
}

#[test]
fn people_see_the_random_end_of_an_accounts_id() {
    let of = |text: &str| AccountId(Uuid::parse_str(text).unwrap()).short();
    assert_eq!(of("0196e8a0-0002-7000-8000-1234deadbeef"), "deadbeef");
    assert_eq!(of("0196e8a0-0002-7000-8000-12340000000f"), "0000000f");
}

/// An act told anew: the same on another day.
fn corrected(number: u128, what: ActKind, of: u128, on: &str) -> Event {
    let Event { what, .. } = act(number, "facebook", what, None);
    let What::Act(act) = what else { unreachable!() };
    event(number, What::Act(Act { on: on.parse().unwrap(), corrects: Some(id(of)), ..act }))
}

#[test]
fn a_correction_takes_the_place_of_what_it_corrects() {
    let mut events =
        vec![sent(1, None), act(2, "facebook", ActKind::Refused, None), corrected(3, ActKind::Sent, 1, "2025-05-19")];
    let refused = |events: &[Event]| {
        let record = Record::of(events);
        let history = &record.accounts()[0].history;
        let days: Vec<_> = history.iter().map(|entry| entry.act.on.to_string()).collect();
        (Objection::of(history).state, days)
    };
    // A new sending would have begun anew.
    assert_eq!(refused(&events), (State::Refused, vec!["2025-05-19".to_owned(), "2025-05-20".to_owned()]));
    let told: Vec<_> = Record::of(&events).history("facebook").iter().map(|told| told.retracted_by).collect();
    assert_eq!(told, [Some(id(3)), None, None], "what was first said stands above what corrects it");

    // Corrected once more; taking that back brings back the correction before it.
    events.push(corrected(4, ActKind::Sent, 3, "2025-05-18"));
    assert_eq!(refused(&events).1[0], "2025-05-18");
    events.push(retracted(5, 4));
    assert_eq!(refused(&events).1[0], "2025-05-19");
    assert_eq!(newest_standing(&events, DEVICE).map(|event| event.id), Some(id(3)));
    events.push(retracted(6, 3));
    assert_eq!(refused(&events), (State::Refused, vec!["2025-05-20".to_owned(); 2]));
    // Two machines corrected the same: the newer one counts, and only that.
    let twice = [&events[..3], &[corrected(7, ActKind::Sent, 1, "2025-05-17")]].concat();
    assert_eq!(refused(&twice).1, ["2025-05-17", "2025-05-20"]);
}

#[test]
fn a_correction_of_what_is_not_there_stands_for_itself() {
    let record = Record::of(&[corrected(3, ActKind::Sent, 1, "2025-05-19"), sent(4, None)]);
    assert_eq!(record.accounts()[0].history.len(), 2);
    // A file of somebody else's: it corrects itself, or something later.
    let record = Record::of(&[
        corrected(3, ActKind::Sent, 3, "2025-05-19"),
        corrected(4, ActKind::Sent, 5, "2025-05-19"),
        sent(5, None),
    ]);
    assert_eq!(record.accounts()[0].history.len(), 3);
}

#[test]
fn of_two_answers_that_contradict_each_other_the_one_told_last_counts() {
    let told = |kinds: &[ActKind]| {
        let events: Vec<_> = (1..).zip(kinds).map(|(number, kind)| act(number, "facebook", *kind, None)).collect();
        let record = Record::of(&events);
        let objection = Objection::of(&record.accounts()[0].history);
        (objection.state, objection.contradicted.map(|entry| entry.act.act))
    };
    use ActKind::{Granted, NoAction, Refused, Sent};
    assert_eq!(told(&[Sent, Granted, Refused]), (State::Refused, Some(Granted)));
    assert_eq!(told(&[Sent, Refused, Granted]), (State::Granted, Some(Refused)));
    assert_eq!(told(&[Sent, Refused, NoAction]), (State::NoAction, None), "both are a no");
    assert_eq!(told(&[Sent, Refused, Sent, Granted]), (State::Granted, None), "another objection");
}
