//! Time as a picture: the ring of a countdown, the month of the answer clock, the line of the coming weeks.
//!
//! Each says in words, for those who listen, what it shows.

use chrono::{Datelike, NaiveDate};
use eframe::egui::{self, Align2, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo};

use super::theme;
use super::tick::arc;
use super::tokens::{Type, corner, size, space};
use super::words::{Tone, tone_colors};

/// The ring: the share of the time that is left, and the count in it in three short lines.
pub fn ring(ui: &mut Ui, share: f32, lines: [&str; 3], said: &str) {
    let colors = theme::colors(ui);
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(size::RING), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let (center, radius, width) = (rect.center(), size::RING / 2.0 - 5.0, 9.0);
    painter.circle_stroke(center, radius, Stroke::new(width, colors.line));
    let share = share.clamp(0.0, 1.0);
    if share > 0.0 {
        let points = arc(center, radius, share);
        for end in [points.first(), points.last()].into_iter().flatten() {
            painter.circle_filled(*end, width / 2.0, colors.accent);
        }
        painter.add(Shape::line(points, Stroke::new(width, colors.accent)));
    }
    let [above, count, below] = lines;
    let kind = if count.chars().count() > 3 { Type::Card } else { Type::Count };
    painter.text(center, Align2::CENTER_CENTER, count, kind.font(), colors.text);
    for (text, offset) in [(above, -28.0), (below, 28.0)] {
        painter.text(center + egui::vec2(0.0, offset), Align2::CENTER_CENTER, text, Type::Small.font(), colors.muted);
    }
}

/// The days from the first to the last as a row of squares: those gone by, today, those to come.
pub fn month(ui: &mut Ui, first: NaiveDate, last: NaiveDate, today: NaiveDate, late: bool, said: &str) {
    let colors = theme::colors(ui);
    let days = (last - first).num_days().clamp(1, 120) as usize + 1;
    let per_line = if days > 45 { days.div_ceil(2).max(31) } else { days };
    let lines = days.div_ceil(per_line);
    let width = ui.available_width();
    let step = (width / per_line as f32).min(22.0);
    let square = (step - 4.0).max(3.0);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, step * lines as f32), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let (gone, now) = if late { (colors.late, colors.late) } else { (colors.wait, colors.wait) };
    for (index, day) in first.iter_days().take(days).enumerate() {
        let at = rect.min + egui::vec2((index % per_line) as f32 * step, (index / per_line) as f32 * step);
        let place = egui::Rect::from_min_size(at, egui::Vec2::splat(square));
        let fill = match day.cmp(&today) {
            std::cmp::Ordering::Less => gone.gamma_multiply(0.55),
            std::cmp::Ordering::Equal => now,
            std::cmp::Ordering::Greater => colors.line,
        };
        ui.painter().rect_filled(place, corner::SMALL, fill);
        if day == last {
            let stroke = Stroke::new(2.0, colors.text);
            ui.painter().rect_stroke(place.expand(1.0), corner::SMALL, stroke, StrokeKind::Outside);
        }
    }
}

/// A dated point on the line of the coming weeks.
pub struct Day {
    /// When.
    pub date: NaiveDate,
    /// What colour it has.
    pub tone: Tone,
    /// What it is, in two or three words.
    pub title: String,
    /// Who it is about.
    pub detail: String,
}

/// The line of the coming weeks with its points. The caller lists them once more below, in words.
pub fn weeks(ui: &mut Ui, first: NaiveDate, today: NaiveDate, today_word: &str, points: &[Day], said: &str) {
    let colors = theme::colors(ui);
    let width = ui.available_width();
    let shown = ((width / 33.0) as usize).clamp(10, 22);
    let step = width / shown as f32;
    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, 62.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let y = rect.top() + 34.0;
    let x = |date: NaiveDate| rect.left() + ((date - first).num_days() as f32 + 0.5) * step;
    painter.hline(rect.x_range(), y, Stroke::new(2.0, colors.line));
    for day in first.iter_days().take(shown) {
        let color = if day == today { colors.text } else { colors.muted };
        painter.text(
            egui::pos2(x(day), y + 16.0),
            Align2::CENTER_CENTER,
            day.day().to_string(),
            Type::Small.font(),
            color,
        );
    }
    painter.circle_filled(egui::pos2(x(today), y), 6.0, colors.text);
    let mut taken: Vec<egui::Rangef> = Vec::new();
    let word = |at: f32, y: f32, text: &str, color, taken: &mut Vec<egui::Rangef>| {
        let galley = painter.layout_no_wrap(text.to_owned(), Type::SmallStrong.font(), color);
        let half = galley.size().x / 2.0;
        let middle = at.clamp(rect.left() + half, (rect.right() - half).max(rect.left() + half));
        let range = egui::Rangef::new(middle - half - space::XS, middle + half + space::XS);
        // Two words never stand on each other; the list under the line says them all.
        if taken.iter().all(|other| other.max < range.min || range.max < other.min) {
            painter.galley(egui::pos2(middle - half, y), galley, color);
            taken.push(range);
        }
    };
    for point in points.iter().filter(|point| point.date >= first && x(point.date) < rect.right()) {
        let (color, _) = tone_colors(point.tone, colors);
        if point.date > today && point.tone == Tone::Accent {
            let from = egui::pos2(x(today), y);
            painter.line_segment([from, egui::pos2(x(point.date), y)], Stroke::new(4.0, color));
            painter.circle_filled(from, 6.0, colors.text);
        }
        painter.circle_filled(egui::pos2(x(point.date), y), 8.0, color);
        word(x(point.date), rect.top(), &point.title, color, &mut taken);
    }
    word(x(today), rect.top(), today_word, colors.text, &mut taken);
}
