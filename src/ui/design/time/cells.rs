//! The days and weeks of which the picture of a month is put together, and where they stand.

use chrono::{Days, NaiveDate};

use crate::ui::design::tokens::size;

/// Days after the last one that are shown one by one, of an answer that did not come.
const AFTER: u64 = 13;

/// From so many days on, what follows the month is shown in weeks.
const IN_WEEKS: i64 = 15;

/// The most of them: far more than any answer takes.
const MOST: usize = 200;

/// A day, or several days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// Whether it is drawn as a week: what stands for several days, also where a last one has few.
    pub wide: bool,
}

impl Cell {
    /// Whether a day is in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// How many squares wide it is.
    fn width(&self) -> f32 {
        if self.wide { size::WEEK } else { 1.0 }
    }
}

/// The days up to one, the weeks up to the last one, and what came after it until today: some days one by one, and the
/// rest as one.
pub fn cells(first: NaiveDate, days_until: Option<NaiveDate>, last: NaiveDate, today: NaiveDate) -> Vec<Cell> {
    let mut cells = Vec::new();
    let next = |cells: &Vec<Cell>| cells.last().map_or(Some(first), |cell: &Cell| cell.to.succ_opt());
    let days = |cells: &mut Vec<Cell>, to: NaiveDate| {
        while let Some(day) = next(cells).filter(|day| *day <= to && cells.len() < MOST) {
            cells.push(Cell { from: day, to: day, wide: false });
        }
    };
    if let Some(until) = days_until {
        days(&mut cells, until.min(last));
    }
    let in_weeks = next(&cells).is_some_and(|day| (last - day).num_days() >= IN_WEEKS);
    while let Some(from) = next(&cells).filter(|from| in_weeks && *from <= last && cells.len() < MOST) {
        let to = from.checked_add_days(Days::new(6)).map_or(last, |to| to.min(last));
        cells.push(Cell { from, to, wide: true });
    }
    days(&mut cells, last);
    let shown = last.checked_add_days(Days::new(AFTER)).unwrap_or(last);
    days(&mut cells, today.min(shown));
    if let Some(from) = next(&cells).filter(|from| *from <= today) {
        cells.push(Cell { from, to: today, wide: true });
    }
    cells
}

/// Where each cell stands in so much room: the row, and how many squares from the left; and the side of a square, with
/// the space beside it.
pub fn places(cells: &[Cell], width: f32) -> (Vec<(usize, f32)>, f32) {
    let days = cells.iter().filter(|cell| !cell.wide).count();
    let columns = columns(days, width);
    let step = (width / columns as f32).min(size::SQUARE).max(size::SQUARE_LEAST);
    let room = (width / step).max(1.0);
    let (mut row, mut left) = (0, 0.0);
    let mut wide = cells.first().is_some_and(|cell| cell.wide);
    let mut places = Vec::new();
    for cell in cells {
        let full = match cell.wide {
            true => left + cell.width() > room + f32::EPSILON,
            false => left + 1.0 > columns as f32,
        };
        // Days and weeks have lines of their own.
        if left > 0.0 && (full || cell.wide != wide) {
            (row, left) = (row + 1, 0.0);
        }
        wide = cell.wide;
        places.push((row, left));
        left += cell.width();
    }
    (places, step)
}

/// How many squares stand side by side: all of them where they stay large enough, else as even lines as possible.
fn columns(days: usize, width: f32) -> usize {
    let most = ((width / size::SQUARE_LEAST) as usize).max(1);
    let lines = days.div_ceil(most).max(1);
    match days {
        0 => most,
        _ => days.div_ceil(lines).max(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    /// The days one by one, the weeks, and how many days each of those has.
    fn told(cells: &[Cell]) -> (usize, Vec<i64>) {
        let wide = cells.iter().filter(|cell| cell.wide).map(|cell| (cell.to - cell.from).num_days() + 1);
        (cells.iter().filter(|cell| !cell.wide).count(), wide.collect())
    }

    #[test]
    fn no_day_is_left_out_and_none_stands_twice() {
        let first = day("2025-05-20");
        for (until, last) in [(Some("2025-06-20"), "2025-06-20"), (Some("2025-06-20"), "2025-08-20"), (None, "2025-08-20")]
        {
            for after in [0, 40, 100, 800] {
                let today = first + Days::new(after);
                let cells = cells(first, until.map(day), day(last), today);
                assert_eq!(cells.first().map(|cell| cell.from), Some(first));
                assert!(cells.windows(2).all(|pair| pair[0].to.succ_opt() == Some(pair[1].from)));
                assert_eq!(cells.last().map(|cell| cell.to), Some(today.max(day(last))));
                assert_eq!(cells.iter().filter(|cell| cell.holds(today)).count(), 1);
                assert!(cells.len() < 60, "{} cells", cells.len());
            }
        }
    }

    #[test]
    fn a_month_has_days_and_what_follows_weeks() {
        let shown = |last, today| told(&cells(day("2025-05-20"), Some(day("2025-06-20")), day(last), day(today)));
        assert_eq!(shown("2025-06-20", "2025-06-01"), (32, vec![]));
        assert_eq!(shown("2025-06-20", "2025-06-27"), (39, vec![]));
        assert_eq!(shown("2025-06-20", "2025-12-24"), (45, vec![174]));
        assert_eq!(shown("2025-07-03", "2025-06-01"), (45, vec![]));
        assert_eq!(shown("2025-08-20", "2025-06-01"), (32, vec![7, 7, 7, 7, 7, 7, 7, 7, 5]));
        assert_eq!(shown("2025-08-20", "2025-08-22"), (34, vec![7, 7, 7, 7, 7, 7, 7, 7, 5]));
        let three = cells(day("2025-05-20"), None, day("2025-08-20"), day("2025-06-01"));
        assert_eq!(told(&three), (0, vec![7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 2]));
    }

    #[test]
    fn the_ends_of_the_calendar_are_no_trouble() {
        for (first, last) in [(NaiveDate::MIN, NaiveDate::MIN), (NaiveDate::MAX, NaiveDate::MAX)] {
            for today in [NaiveDate::MIN, NaiveDate::MAX] {
                assert!(!cells(first, Some(last), last, today).is_empty());
            }
        }
    }

    #[test]
    fn squares_never_get_too_small_and_nothing_stands_out() {
        for last in ["2025-06-20", "2025-07-03", "2025-08-20"] {
            for until in [None, Some(day("2025-06-20"))] {
                let cells = cells(day("2025-05-20"), until, day(last), day("2025-06-24"));
                for width in [120.0, 280.0, 328.0, 420.0, 655.0, 720.0] {
                    let (places, step) = places(&cells, width);
                    assert!(step >= size::SQUARE_LEAST);
                    for (cell, (_, left)) in cells.iter().zip(&places) {
                        assert!((left + cell.width()) * step <= width + 1.0, "{cell:?} at {left} in {width}");
                    }
                    let rows = places.last().map(|(row, _)| row + 1);
                    assert!(rows.is_some_and(|rows| rows <= 4 || width < 400.0), "{rows:?} rows in {width}");
                }
            }
        }
        assert_eq!(columns(32, 655.0), 32, "a month stands on one line of a page");
    }
}
