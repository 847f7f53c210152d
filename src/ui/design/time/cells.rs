//! The days and weeks of which the picture of a month is put together, and where they stand.

use chrono::{Days, NaiveDate};

use crate::ui::design::tokens::size;

/// Days after the last one that are shown one by one, of an answer that did not come.
const AFTER: u64 = 13;

/// From so many days on, what follows the month is shown in weeks.
const IN_WEEKS: i64 = 15;

/// The most of them: far more than any answer takes.
const MOST: usize = 200;

/// Weeks after the last one that are shown one by one, where what is before it is in weeks.
const WEEKS_AFTER: u64 = 2;

/// What a cell stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// A day.
    Day,
    /// A week; the last one may have fewer days.
    Week,
    /// All that is left until today.
    Rest,
}

/// A day, or several days in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// What it stands for.
    pub span: Span,
}

impl Cell {
    /// Whether a day is in it.
    pub fn holds(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// How many squares wide it is.
    pub fn width(&self) -> f32 {
        if self.span == Span::Day { 1.0 } else { size::WEEK }
    }
}

/// Cells that follow each other.
struct Row {
    cells: Vec<Cell>,
    first: NaiveDate,
}

impl Row {
    /// The day after the last cell.
    fn next(&self) -> Option<NaiveDate> {
        self.cells.last().map_or(Some(self.first), |cell| cell.to.succ_opt())
    }

    /// Goes on to a day, so many days at a time.
    fn go_on(&mut self, to: NaiveDate, span: Span) {
        let days = if span == Span::Day { 0 } else { 6 };
        while let Some(from) = self.next().filter(|from| *from <= to && self.cells.len() < MOST) {
            let end = from.checked_add_days(Days::new(days)).map_or(to, |end| end.min(to));
            self.cells.push(Cell { from, to: end, span });
        }
    }
}

/// The days up to one, the weeks up to the last one, and what came after it until today: some of it in such pieces, and
/// the rest as one.
pub fn cells(first: NaiveDate, days_until: Option<NaiveDate>, last: NaiveDate, today: NaiveDate) -> Vec<Cell> {
    let mut row = Row { cells: Vec::new(), first };
    if let Some(until) = days_until {
        row.go_on(until.min(last), Span::Day);
    }
    let in_weeks = row.next().is_some_and(|day| (last - day).num_days() >= IN_WEEKS);
    let (span, after) = if in_weeks { (Span::Week, WEEKS_AFTER * 7) } else { (Span::Day, AFTER) };
    row.go_on(last, span);
    let shown = last.checked_add_days(Days::new(after)).unwrap_or(last);
    row.go_on(today.min(shown), span);
    if let Some(from) = row.next().filter(|from| *from <= today) {
        row.cells.push(Cell { from, to: today, span: Span::Rest });
    }
    row.cells
}

/// Where each cell stands in so much room: the row, and how many squares from the left; and the side of a square, with
/// the space beside it.
pub fn places(cells: &[Cell], width: f32) -> (Vec<(usize, f32)>, f32) {
    let days = cells.iter().filter(|cell| cell.span == Span::Day).count();
    let columns = columns(days, width);
    let step = (width / columns as f32).min(size::SQUARE);
    let room = (width / step).max(1.0);
    let (mut row, mut left) = (0, 0.0);
    let mut before = None;
    let mut places = Vec::new();
    for cell in cells {
        let full = match cell.span {
            Span::Day => left + 1.0 > columns as f32,
            Span::Week | Span::Rest => left + cell.width() > room + f32::EPSILON,
        };
        // The weeks have lines of their own.
        let weeks_begin = cell.span == Span::Week && before == Some(Span::Day);
        if left > 0.0 && (full || weeks_begin) {
            (row, left) = (row + 1, 0.0);
        }
        before = Some(cell.span);
        places.push((row, left));
        left += cell.width();
    }
    (places, step)
}

/// How many squares stand side by side: all of them where they stay large enough, else as even lines as possible.
fn columns(days: usize, width: f32) -> usize {
    if days == 0 {
        return ((width / size::SQUARE) as usize).max(1);
    }
    let most = ((width / size::SQUARE_LEAST) as usize).max(1);
    let lines = days.div_ceil(most);
    days.div_ceil(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_default()
    }

    /// The days one by one, the weeks, and how many days the last piece has.
    fn told(cells: &[Cell]) -> (usize, usize, i64) {
        let count = |span| cells.iter().filter(|cell| cell.span == span).count();
        let last = cells.last().map_or(0, |cell| (cell.to - cell.from).num_days() + 1);
        (count(Span::Day), count(Span::Week), last)
    }

    #[test]
    fn no_day_is_left_out_and_none_stands_twice() {
        let first = day("2025-05-20");
        for (until, last) in
            [(Some("2025-06-20"), "2025-06-20"), (Some("2025-06-20"), "2025-08-20"), (None, "2025-08-20")]
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
        assert_eq!(shown("2025-06-20", "2025-06-01"), (32, 0, 1));
        assert_eq!(shown("2025-06-20", "2025-06-27"), (39, 0, 1));
        assert_eq!(shown("2025-06-20", "2025-12-24"), (45, 0, 174));
        assert_eq!(shown("2025-07-03", "2025-06-01"), (45, 0, 1));
        assert_eq!(shown("2025-08-20", "2025-06-01"), (32, 9, 5));
        assert_eq!(shown("2025-08-20", "2025-08-22"), (32, 10, 2));
        assert_eq!(shown("2025-08-20", "2025-12-24"), (32, 11, 112));
        assert_eq!(told(&cells(day("2025-05-20"), None, day("2025-08-20"), day("2025-06-01"))), (0, 14, 2));
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
