//! Where things stand on the line of the coming weeks. Only arithmetic, so that it holds at every width.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use eframe::egui::Rangef;

use crate::ui::design::tokens::{size, space};

/// Days ahead up to which every day is shown.
const BY_DAY: i64 = 21;

/// What a step on the line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Every day has its number.
    Day,
    /// Mondays have their date.
    Week,
}

/// The days from one end of the line to the other.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    /// What has a tick.
    pub unit: Unit,
    first: NaiveDate,
    last: NaiveDate,
    today: NaiveDate,
    step: f32,
}

impl Scale {
    /// A line as wide as this with today and all these dates on it.
    pub fn of(today: NaiveDate, dates: &[NaiveDate], width: f32) -> Self {
        let earliest = dates.iter().copied().min().unwrap_or(today).min(today);
        let latest = dates.iter().copied().max().unwrap_or(today).max(today);
        let unit = if (latest - today).num_days() <= BY_DAY { Unit::Day } else { Unit::Week };
        // A little of what is behind shows that the line goes on.
        let behind = if width < size::BESIDE { 2 } else { 6 };
        let first = earliest.min(today.checked_sub_days(Days::new(behind)).unwrap_or(today));
        let ahead = |from: NaiveDate, days: u64| from.checked_add_days(Days::new(days)).unwrap_or(from);
        let last = match unit {
            Unit::Day => ahead(latest, behind.div_ceil(2)).max(ahead(first, (width / size::DAY) as u64)),
            Unit::Week => ahead(latest, behind),
        };
        let days = (last - first).num_days().max(1) as f32;
        Self { unit, first, last, today, step: (width - size::DAY).max(0.0) / days }
    }

    /// Where a day stands, from the left end of the line.
    pub fn x(&self, day: NaiveDate) -> f32 {
        size::DAY / 2.0 + (day - self.first).num_days() as f32 * self.step
    }

    /// The days that have a tick.
    pub fn ticks(&self) -> Vec<NaiveDate> {
        let days = self.first.iter_days().take_while(|day| *day <= self.last);
        days.filter(|day| self.unit == Unit::Day || day.weekday() == Weekday::Mon).collect()
    }

    /// Of these ticks those that get their date, of which the widest has this width: every one, every second, and so on.
    pub fn dated(&self, ticks: &[NaiveDate], widest: f32) -> Vec<NaiveDate> {
        let step = self.step * if self.unit == Unit::Week { 7.0 } else { 1.0 }; // no length: days of a week
        let every =
            (1..ticks.len().max(2)).find(|every| *every as f32 * step >= widest + space::M).unwrap_or(usize::MAX);
        // Today's number is one of those that are shown.
        let from = ticks.iter().position(|day| *day >= self.today).unwrap_or(0) % every;
        let chosen = ticks.iter().enumerate().filter(|(index, _)| index % every == from);
        chosen.map(|(_, day)| *day).collect()
    }
}

/// Where the words of a point stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Place {
    /// Above the line, beginning here.
    Above(f32),
    /// Below it, beginning here.
    Below(f32),
}

/// Finds places for words around points of the line: given as where each point is and how wide its words are, the most
/// important first. Words never stand on each other nor beyond the ends, and always at their point, which is somewhere
/// above or below them; what finds no place is left out.
pub fn place(words: &[(f32, f32)], width: f32) -> Vec<Option<Place>> {
    let mut rows: [Vec<Rangef>; 2] = [Vec::new(), Vec::new()];
    let mut find = |(point, wide): (f32, f32)| {
        let [above, below] = rows.each_ref().map(|row| free(row, point, wide, width));
        let (row, left) = above.map(|left| (0, left)).or_else(|| below.map(|left| (1, left)))?;
        rows[row].push(Rangef::new(left, left + wide));
        Some(if row == 0 { Place::Above(left) } else { Place::Below(left) })
    };
    words.iter().map(|word| find(*word)).collect()
}

/// Where words can begin in a row, as near as possible to having their point in the middle.
fn free(row: &[Rangef], point: f32, wide: f32, width: f32) -> Option<f32> {
    if wide > width {
        return None;
    }
    let best = (point - wide / 2.0).clamp(0.0, width - wide);
    let beside = row.iter().flat_map(|other| [other.max + space::M, other.min - space::M - wide]);
    let fits = |left: &f32| {
        let own = Rangef::new(*left, left + wide);
        let at_point = *left == best || (own.shrink(size::DOT).contains(point));
        let inside = *left == best || (own.min >= 0.0 && own.max <= width);
        // A hair less than the space that is kept, for what rounding does.
        let apart = |a: f32, b: f32| b - a > space::M - 0.1;
        at_point && inside && row.iter().all(|other| apart(other.max, own.min) || apart(own.max, other.min))
    };
    let near = |left: &f32| (left - best).abs();
    [best].into_iter().chain(beside).filter(fits).min_by(|a, b| near(a).total_cmp(&near(b)))
}

/// Where dots are painted, given from left to right as where each belongs and its radius: those that would hide one
/// another move apart until most of each is seen, in the same order.
pub fn apart(dots: &[(f32, f32)], width: f32) -> Vec<f32> {
    // They may overlap a little: a dot has a rim that keeps it apart from what is under it.
    let gap = |one: f32, other: f32| 0.65 * (one + other);
    let mut places: Vec<f32> = dots.iter().map(|(x, _)| *x).collect();
    for index in 1..dots.len() {
        places[index] = places[index].max(places[index - 1] + gap(dots[index - 1].1, dots[index].1));
    }
    // What went beyond the right end comes back, with what is before it.
    let mut end = width;
    for (place, (_, radius)) in places.iter_mut().zip(dots).rev() {
        *place = place.min(end - radius * 0.65).max(0.0);
        end = *place - radius * 0.65;
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(days: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2025, 5, 20).and_then(|day| day.checked_add_days(Days::new(days))).unwrap_or_default()
    }

    proptest! {
        #[test]
        fn every_date_is_on_the_line_and_later_ones_further_right(
            days in prop::collection::vec(0_u64..120, 0..12),
            back in 0_u64..8,
            width in 60.0_f32..1600.0,
        ) {
            let today = day(back);
            let dates: Vec<NaiveDate> = days.into_iter().map(day).collect();
            let scale = Scale::of(today, &dates, width);
            for date in dates.iter().chain([&today]) {
                let x = scale.x(*date);
                prop_assert!((0.0..=width).contains(&x), "{date} at {x} of {width}");
                let next = date.checked_add_days(Days::new(1)).unwrap_or(*date);
                prop_assert!(scale.x(next) > x);
            }
        }

        #[test]
        fn dates_of_ticks_never_touch(far in 0_u64..120, width in 60.0_f32..1600.0, widest in 10.0_f32..90.0) {
            let scale = Scale::of(day(0), &[day(far)], width);
            let dated = scale.dated(&scale.ticks(), widest);
            for pair in dated.windows(2) {
                prop_assert!(scale.x(pair[1]) - scale.x(pair[0]) >= widest, "{pair:?} at {width}");
            }
            prop_assert!(scale.unit == Unit::Week || dated.contains(&day(0)), "today has its number");
        }

        #[test]
        fn words_never_stand_on_each_other_nor_beyond_the_ends(
            words in prop::collection::vec((-50.0_f32..1650.0, 20.0_f32..300.0), 0..12),
            width in 60.0_f32..1600.0,
        ) {
            let places = place(&words, width);
            prop_assert_eq!(places.len(), words.len());
            let mut rows: [Vec<(f32, f32)>; 2] = [Vec::new(), Vec::new()];
            for (place, (_, wide)) in places.iter().zip(&words) {
                match place {
                    Some(Place::Above(left)) => rows[0].push((*left, left + wide)),
                    Some(Place::Below(left)) => rows[1].push((*left, left + wide)),
                    None => {}
                }
            }
            for row in &mut rows {
                row.sort_by(|a, b| a.0.total_cmp(&b.0));
                prop_assert!(row.iter().all(|(left, right)| *left >= 0.0 && *right <= width + 0.01));
                prop_assert!(row.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{row:?}");
            }
            // The most important one is there whenever there is room for it at all.
            if let (Some(first), Some((_, wide))) = (places.first(), words.first()) {
                prop_assert_eq!(first.is_some(), *wide <= width);
            }
        }
    }

    #[test]
    fn dots_that_would_hide_one_another_move_apart_in_their_order() {
        assert_eq!(apart(&[(100.0, 6.0), (200.0, 5.0)], 300.0), [100.0, 200.0], "where there is room, nothing moves");
        let days = [(98.0, 6.0), (100.0, 8.0), (102.0, 5.0), (102.0, 5.0)];
        for width in [150.0, 110.0] {
            let places = apart(&days, width);
            for (index, pair) in places.windows(2).enumerate() {
                let radii = days[index].1 + days[index + 1].1;
                assert!(pair[1] - pair[0] >= 0.64 * radii, "{places:?} in {width}");
            }
            assert!(places.iter().all(|place| (0.0..=width).contains(place)), "{places:?} in {width}");
        }
    }

    #[test]
    fn days_for_three_weeks_and_weeks_beyond() {
        assert_eq!(Scale::of(day(0), &[day(21)], 650.0).unit, Unit::Day);
        let months = Scale::of(day(0), &[day(6), day(90)], 650.0);
        assert_eq!(months.unit, Unit::Week);
        assert!(months.ticks().iter().all(|day| day.weekday() == Weekday::Mon));
        assert!(months.dated(&months.ticks(), 46.0).len() >= 5);
    }
}
