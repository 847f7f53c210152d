//! What holds for any set of events, however it was put together.

use proptest::prelude::*;

use chrono::NaiveDate;

use super::*;
use crate::journal::{DeadlineId, Own, OwnDay, OwnDeadline, OwnPlatform};

/// Something of one's own, on one of two platforms.
fn own(of: u128, kind: u8) -> What {
    let platform = if of.is_multiple_of(2) { "own-x" } else { "facebook" }.to_owned();
    let described = || OwnPlatform { name: of.to_string(), ..OwnPlatform::default() };
    let until = || OwnDeadline { day: OwnDay::LastDay(NaiveDate::default()), note: Some(of.to_string()) };
    let deadline = DeadlineId(Uuid::from_u128(of));
    What::Own(match kind {
        0 => Own::PlatformAdded { platform, own: described() },
        1 => Own::PlatformChanged { platform, own: described() },
        2 => Own::PlatformRemoved { platform },
        3 => Own::DeadlineAdded { platform, own: until() },
        4 => Own::DeadlineChanged { deadline, own: until() },
        _ => Own::DeadlineRemoved { deadline },
    })
}

fn any_event() -> impl Strategy<Value = Event> {
    let what = prop_oneof![
        4 => (0..16_usize, 0..9_u128).prop_map(|(kind, of)| {
            let Event { what, .. } = act(0, "facebook", ActKind::ALL[kind], (of > 4).then_some(of));
            what
        }),
        2 => (0..4_u8).prop_map(|handle| added(0, &handle.to_string()).what),
        1 => (0..12_u128).prop_map(|of| renamed(0, of, "x").what),
        1 => (0..12_u128).prop_map(|of| removed(0, of).what),
        2 => (0..12_u128).prop_map(|of| retracted(0, of).what),
        2 => (0..12_u128, 0..6_u8).prop_map(|(of, kind)| own(of, kind)),
    ];
    what.prop_map(|what| event(0, what))
}

proptest! {
    #[test]
    fn the_order_and_number_of_tellings_does_not_matter(
        events in prop::collection::vec(any_event(), 0..12),
        order in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
    ) {
        let number = |(number, event): (usize, Event)| Event { id: id(number as u128), ..event };
        let events: Vec<Event> = events.into_iter().enumerate().map(number).collect();
        let mut told: Vec<Event> = order.iter().filter(|_| !events.is_empty()).map(|at| at.get(&events).clone()).collect();
        told.extend(events.iter().rev().cloned());
        prop_assert_eq!(Record::of(&told), Record::of(&events));
        prop_assert_eq!(newest_standing(&told, DEVICE), newest_standing(&events, DEVICE));
    }

    #[test]
    fn every_act_that_stands_counts_exactly_once_unless_an_account_was_removed(
        events in prop::collection::vec(any_event(), 0..12),
    ) {
        let number = |(number, event): (usize, Event)| Event { id: id(number as u128), ..event };
        let keeps = |event: &Event| !matches!(event.what, What::AccountRemoved { .. });
        let events: Vec<Event> = events.into_iter().enumerate().map(number).filter(keeps).collect();
        let taken = |id| events.iter().any(|event| event.what == What::Retracted { retracts: id });
        let stands = |event: &&Event| matches!(event.what, What::Act(_)) && !taken(event.id);
        let expected: Vec<EventId> = events.iter().filter(stands).map(|event| event.id).collect();
        let record = Record::of(&events);
        let mut counted: Vec<EventId> =
            record.accounts().iter().flat_map(|account| &account.history).map(|entry| entry.id).collect();
        counted.sort();
        prop_assert_eq!(counted, expected);
    }
}
