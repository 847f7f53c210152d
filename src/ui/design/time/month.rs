//! The month of the answer clock as squares.

use std::cmp::Ordering;

use chrono::{Days, NaiveDate};
use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{self, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use crate::ui::design::theme;
use crate::ui::design::tokens::{Type, corner, size, space};
use crate::ui::design::words::galley;

/// Most days that are shown: an extended period and a little more.
const MOST: usize = 120;

/// Days shown after the last one, of an answer that did not come.
const AFTER: u64 = 13;

/// The days from the first to the last as squares: those gone by, today with its word above it, those to come, the last
/// one outlined; of an answer that is late, the days after it too. They go on below where there is no room.
pub fn month(ui: &mut Ui, first: NaiveDate, last: NaiveDate, today: NaiveDate, word: &str, late: bool, said: &str) {
    let colors = theme::colors(ui);
    let until = match late {
        true => today.min(last.checked_add_days(Days::new(AFTER)).unwrap_or(last)).max(last),
        false => last,
    };
    let days = first.iter_days().take_while(|day| *day <= until).take(MOST).count().max(1);
    let width = ui.available_width();
    let columns = columns(days, width);
    let step = (width / columns as f32).min(size::SQUARE);
    let lines = days.div_ceil(columns);
    // The word of today has a line of its own above its row of squares.
    let now = usize::try_from((today - first).num_days()).ok().filter(|index| *index < days);
    let above = |line: usize| if now.is_some_and(|now| now / columns <= line) { Type::SmallStrong.line() } else { 0.0 };
    let height = lines as f32 * step + above(lines - 1);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let pixels = ui.pixels_per_point();
    let painter = ui.painter();
    for (index, day) in first.iter_days().take(days).enumerate() {
        let (column, line) = (index % columns, index / columns);
        let at = rect.min + egui::vec2(column as f32 * step, line as f32 * step + above(line));
        let place = Rect::from_min_size(at, egui::Vec2::splat(step - space::XS)).round_to_pixels(pixels);
        let fill = match day.cmp(&today) {
            _ if day > last => colors.late,
            Ordering::Less => colors.wait.gamma_multiply(0.55),
            Ordering::Equal => colors.wait,
            Ordering::Greater => colors.line,
        };
        painter.rect_filled(place, corner::SMALL, fill);
        if day == last {
            let stroke = Stroke::new(size::FOCUS, colors.text);
            painter.rect_stroke(place, corner::SMALL, stroke, StrokeKind::Middle);
        }
        if day == today {
            let galley = galley(ui, word, Type::SmallStrong, colors.text, f32::INFINITY);
            let half = galley.size().x / 2.0;
            let middle = place.center().x.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
            let at = egui::pos2(middle - half, place.top() - galley.size().y).round_to_pixels(pixels);
            painter.galley(at, galley, colors.text);
        }
    }
}

/// How many squares stand side by side: all of them where they stay large enough, else as even lines as possible.
fn columns(days: usize, width: f32) -> usize {
    let most = ((width / size::SQUARE_LEAST) as usize).max(1);
    let lines = days.div_ceil(most);
    days.div_ceil(lines).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_never_get_too_small_and_lines_are_even() {
        for days in 1..=MOST {
            for width in [40.0, 120.0, 280.0, 328.0, 420.0, 655.0, 720.0] {
                let columns = columns(days, width);
                assert!(width / columns as f32 >= size::SQUARE_LEAST, "{days} days at {width}");
                let lines = days.div_ceil(columns);
                assert!(columns * lines - days < lines.max(2), "{days} days at {width}: {lines} lines of {columns}");
            }
        }
        assert_eq!(columns(31, 655.0), 31, "a month stands on one line of a page");
    }
}
