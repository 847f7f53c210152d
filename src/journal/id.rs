//! Ids that keep order: whatever the clock of a machine does, what is written down later sorts later.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use uuid::{NoContext, Timestamp, Uuid};

use super::{DeviceId, EventId};

/// The last millisecond a UUIDv7 has room for, in the year 10889.
const LAST_MILLISECOND: u64 = (1 << 48) - 1;

impl EventId {
    /// An id after the last one known, made at this time of the real clock.
    pub(super) fn after(last: Option<Self>, clock: SystemTime) -> Self {
        let now = clock.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO).as_millis();
        let now = u64::try_from(now).unwrap_or(LAST_MILLISECOND);
        let free = last.map_or(0, |last| last.millisecond().saturating_add(1));
        // Only a forged id can stand in the last millisecond of all. Beside it order is a matter of chance, but an
        // event gets written down and its id is its own.
        Self(version_7(now.max(free).min(LAST_MILLISECOND)))
    }

    /// Its first 48 bits: the time in a UUIDv7, and what sorts it whatever kind of UUID it is.
    fn millisecond(self) -> u64 {
        u64::try_from(self.0.as_u128() >> 80).unwrap_or(LAST_MILLISECOND)
    }
}

impl DeviceId {
    /// An id that no other machine has.
    pub(super) fn new() -> Self {
        Self(Uuid::now_v7())
    }
}

fn version_7(millisecond: u64) -> Uuid {
    let within_second = Duration::from_millis(millisecond % 1000).subsec_nanos();
    Uuid::new_v7(Timestamp::from_unix(NoContext, millisecond / 1000, within_second))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millisecond: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(millisecond)
    }

    #[test]
    fn an_id_carries_the_time_of_the_clock() {
        for millisecond in [0, 1, 999, 1_747_656_000_123, LAST_MILLISECOND] {
            let id = EventId::after(None, at(millisecond));
            assert_eq!(id.millisecond(), millisecond);
            assert_eq!(id.0.get_version_num(), 7);
        }
    }

    #[test]
    fn order_holds_while_the_clock_runs_stands_still_or_goes_back() {
        let clocks = [1_747_656_000_000, 1_747_656_000_000, 1_747_656_000_001, 5, 0, 1_747_656_900_000, 3];
        let mut last = None;
        for clock in clocks {
            let id = EventId::after(last, at(clock));
            assert!(Some(id) > last);
            last = Some(id);
        }
        let before_1970 = UNIX_EPOCH - Duration::from_secs(86_400);
        assert!(Some(EventId::after(last, before_1970)) > last);
        assert_eq!(EventId::after(None, before_1970).millisecond(), 0);
    }

    #[test]
    fn order_holds_after_an_id_of_the_year_9999() {
        let mut last = EventId(version_7(253_402_300_799_999));
        for _ in 0..100 {
            let next = EventId::after(Some(last), at(1_747_656_000_000));
            assert!(next > last);
            last = next;
        }
    }

    #[test]
    fn after_the_last_millisecond_ids_are_still_distinct() {
        for forged in [Uuid::max(), version_7(LAST_MILLISECOND)] {
            let mut ids: Vec<EventId> = (0..100).map(|_| EventId::after(Some(EventId(forged)), at(0))).collect();
            ids.push(EventId(forged));
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), 101);
        }
        let never = EventId::after(None, at(LAST_MILLISECOND + 5_000));
        assert_eq!(never.millisecond(), LAST_MILLISECOND);
    }
}
