//! The month of the answer clock as squares, and the weeks after it.

use chrono::NaiveDate;
use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{self, Color32, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::cells::{Cell, Span, cells, places};
use crate::ui::design::theme;
use crate::ui::design::tokens::{Colors, Type, corner, size, space};
use crate::ui::design::words::galley;

/// The days from the first to the last as squares: those gone by, today with its word above it, those to come, the last
/// one outlined; of an answer that is late, the days after it too. They go on below where there is no room.
pub struct Month<'a> {
    /// The first day.
    pub first: NaiveDate,
    /// Until when each day has a square; what follows has one for a week if it is long. None: all of it in weeks.
    pub days_until: Option<NaiveDate>,
    /// The last day.
    pub last: NaiveDate,
    /// Another day that may be the last one, outlined too, in a lighter line.
    pub other: Option<NaiveDate>,
    /// Today.
    pub today: NaiveDate,
    /// The word for it.
    pub word: &'a str,
    /// Nothing came by the last day.
    pub late: bool,
    /// The days in which it may have stood still: hollow squares.
    pub pause: Option<(NaiveDate, NaiveDate)>,
    /// Days on which something happened: a dot.
    pub marks: &'a [NaiveDate],
    /// Whether a day is no working day: a smaller square.
    pub free: &'a dyn Fn(NaiveDate) -> bool,
    /// All of it in words, for those who listen.
    pub said: &'a str,
}

impl Month<'_> {
    fn cells(&self) -> Vec<Cell> {
        cells(self.first, self.days_until, self.last, self.today)
    }

    /// Whether a part of it is in weeks.
    pub fn has_weeks(&self) -> bool {
        self.cells().iter().any(|cell| cell.span == Span::Week)
    }

    /// Whether its end is so long ago that what follows some days is one piece up to today.
    pub fn has_rest(&self) -> bool {
        self.cells().iter().any(|cell| cell.span == Span::Rest)
    }

    /// Shows it as wide as its column.
    pub fn show(self, ui: &mut Ui) {
        let colors = theme::colors(ui);
        let cells = self.cells();
        let width = ui.available_width();
        let (places, step) = places(&cells, width);
        let rows = places.last().map_or(1, |(row, _)| row + 1);
        // The word of today has a line of its own above its row of squares.
        let now = cells.iter().zip(&places).find(|(cell, _)| cell.holds(self.today)).map(|(_, (row, _))| *row);
        let above = |row: usize| if now.is_some_and(|now| now <= row) { Type::SmallStrong.line() } else { 0.0 };
        let height = rows as f32 * step + above(rows - 1);
        let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.said));
        if !ui.is_rect_visible(rect) {
            return;
        }
        for (cell, (row, left)) in cells.iter().zip(&places) {
            let at = rect.min + egui::vec2(left * step, *row as f32 * step + above(*row));
            let side = egui::vec2(cell.width() * step, step);
            let place = Rect::from_min_size(at, side - egui::Vec2::splat(space::XS));
            self.paint(ui, colors, cell, place.round_to_pixels(ui.pixels_per_point()));
            if cell.holds(self.today) {
                self.name(ui, colors, place, rect);
            }
        }
    }

    /// Paints one day or week.
    fn paint(&self, ui: &Ui, colors: &Colors, cell: &Cell, place: Rect) {
        let painter = ui.painter();
        let small = cell.span == Span::Day && (self.free)(cell.from);
        let square = if small { place.shrink(size::FOCUS) } else { place };
        match self.fill(colors, cell) {
            Some(color) => {
                painter.rect_filled(square, corner::SMALL, color);
            }
            None => {
                let stroke = Stroke::new(size::HAIR, colors.wait);
                painter.rect_stroke(square, corner::SMALL, stroke, StrokeKind::Inside);
            }
        }
        let outline = match () {
            () if cell.holds(self.last) => Some(Stroke::new(size::FOCUS, colors.text)),
            () if self.other.is_some_and(|other| cell.holds(other)) => Some(Stroke::new(size::HAIR, colors.text)),
            () => None,
        };
        if let Some(stroke) = outline {
            painter.rect_stroke(place, corner::SMALL, stroke, StrokeKind::Middle);
        }
        if self.marks.iter().any(|day| cell.holds(*day)) {
            painter.circle_filled(place.center(), size::SQUARE_MARK + size::HAIR, colors.surface);
            painter.circle_filled(place.center(), size::SQUARE_MARK, colors.text);
        }
    }

    /// What a day or week is filled with; nothing where time stands still.
    fn fill(&self, colors: &Colors, cell: &Cell) -> Option<Color32> {
        if cell.holds(self.today) {
            return Some(if self.late { colors.late } else { colors.wait });
        }
        if self.pause.is_some_and(|(from, to)| (from..=to).contains(&cell.from)) {
            return None;
        }
        Some(match () {
            () if cell.from > self.last && self.late => colors.late,
            () if cell.to < self.today => colors.wait.gamma_multiply(0.55),
            () => colors.line,
        })
    }

    /// Writes the word of today above its square.
    fn name(&self, ui: &Ui, colors: &Colors, place: Rect, rect: Rect) {
        let galley = galley(ui, self.word, Type::SmallStrong, colors.text, f32::INFINITY);
        let half = galley.size().x / 2.0;
        let middle = place.center().x.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
        let at = egui::pos2(middle - half, place.top() - galley.size().y).round_to_pixels(ui.pixels_per_point());
        ui.painter().galley(at, galley, colors.text);
    }
}
