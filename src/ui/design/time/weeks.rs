//! The line of the coming weeks.

use std::cmp::Reverse;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};
use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{self, Color32, Galley, Pos2, Rect, Role, Sense, Stroke, Ui, WidgetInfo};

use super::Spot;
use super::scale::{Place, Scale, Unit, apart, place};
use crate::ui::design::theme;
use crate::ui::design::tokens::{Type, size, space};
use crate::ui::design::words::{galley, tone_colors};

/// A dated point on the line of the coming weeks.
#[derive(Clone, Debug)]
pub struct Day {
    /// When.
    pub date: NaiveDate,
    /// What it is.
    pub spot: Spot,
    /// What stands beside it on the line, in two or three words; nothing where a neighbour says it already.
    pub label: String,
    /// What it is, in two or three words.
    pub title: String,
    /// Who it is about.
    pub detail: String,
}

/// The line of the coming weeks. The caller lists its points once more below, in words.
pub struct Weeks<'a> {
    /// Today.
    pub today: NaiveDate,
    /// The word for it.
    pub word: &'a str,
    /// What is known.
    pub points: &'a [Day],
    /// How the date of a Monday is written.
    pub short: &'a dyn Fn(NaiveDate) -> String,
    /// All of it as sentences, for those who listen.
    pub said: &'a str,
}

/// Words beside a point.
struct Words {
    middle: f32,
    galley: Arc<Galley>,
    color: Color32,
}

impl Weeks<'_> {
    /// Shows it as wide as its column.
    pub fn show(self, ui: &mut Ui) {
        let width = ui.available_width();
        let dates: Vec<NaiveDate> = self.points.iter().map(|point| point.date).collect();
        let scale = Scale::of(self.today, &dates, width);
        let words = self.words(ui, &scale);
        let wanted: Vec<(f32, f32)> = words.iter().map(|words| (words.middle, words.galley.size().x)).collect();
        let places = place(&wanted, width);
        let below = places.iter().any(|place| matches!(place, Some(Place::Below(_))));
        let row = Type::SmallStrong.line();
        // From top to bottom: words, the line, the dates of its ticks, more words.
        let line = row + space::XS + size::DOT;
        let dated = line + size::DOT + space::XS;
        let height = dated + row + if below { row } else { 0.0 };
        let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, self.said));
        if !ui.is_rect_visible(rect) {
            return;
        }
        let pixels = ui.pixels_per_point();
        let at = |x: f32, y: f32| (rect.min + egui::vec2(x, y)).round_to_pixels(pixels);
        self.ground(ui, &scale, at(0.0, line), at(width, line));
        self.ticks(ui, &scale, |day| at(scale.x(day), line), dated - line);
        self.spots(ui, &scale, |x| at(x, line), width);
        for (words, place) in words.into_iter().zip(places) {
            let corner = match place {
                Some(Place::Above(left)) => at(left, 0.0),
                Some(Place::Below(left)) => at(left, dated + row),
                None => continue,
            };
            ui.painter().galley(corner, words.galley, words.color);
        }
    }

    /// The points, the most important first.
    fn by_weight(&self) -> Vec<&Day> {
        let mut points: Vec<&Day> = self.points.iter().collect();
        points.sort_by_key(|point| (point.spot, point.date));
        points
    }

    /// The words that want a place, the most important first; today's go with the first thing of that day.
    fn words(&self, ui: &Ui, scale: &Scale) -> Vec<Words> {
        let colors = theme::colors(ui);
        let lay = |date: NaiveDate, text: &str, color: Color32| Words {
            middle: scale.x(date),
            galley: galley(ui, text, Type::SmallStrong, color, f32::INFINITY),
            color,
        };
        let points = self.by_weight();
        let now = points.iter().find(|point| point.date == self.today && !point.label.is_empty());
        let mut words = vec![match now {
            Some(point) => {
                let (color, _) = tone_colors(point.spot.tone(), colors);
                lay(self.today, &format!("{}: {}", self.word, point.label), color)
            }
            None => lay(self.today, self.word, colors.text),
        }];
        let told = |point: &Day| point.label.is_empty() || now.is_some_and(|now| now.date == point.date);
        let others = points.iter().filter(|point| !told(point));
        words.extend(others.map(|point| lay(point.date, &point.label, tone_colors(point.spot.tone(), colors).0)));
        words
    }

    /// The line itself, and the way from today to the next last day.
    fn ground(&self, ui: &Ui, scale: &Scale, left: Pos2, right: Pos2) {
        let colors = theme::colors(ui);
        let pixels = ui.pixels_per_point();
        let bar = |from: Pos2, to: Pos2, thick: f32, color: Color32| {
            let half = egui::vec2(0.0, thick / 2.0);
            ui.painter().rect_filled(Rect::from_min_max(from - half, to + half).round_to_pixels(pixels), 0, color);
        };
        bar(left, right, size::FOCUS, colors.line);
        let ahead = self.points.iter().filter(|point| point.spot == Spot::LastDay && point.date > self.today);
        if let Some(last) = ahead.map(|point| point.date).min() {
            let at = |day: NaiveDate| egui::pos2(left.x + scale.x(day), left.y);
            bar(at(self.today), at(last), size::BAR, colors.accent);
        }
    }

    /// The dates under the line: days by their number, or Mondays, as many as there is room for.
    fn ticks(&self, ui: &Ui, scale: &Scale, at: impl Fn(NaiveDate) -> Pos2, below: f32) {
        let colors = theme::colors(ui);
        let ticks = scale.ticks();
        let lay = |day: NaiveDate| {
            let text = match scale.unit {
                Unit::Day => day.day().to_string(),
                Unit::Week => (self.short)(day),
            };
            let color = if day == self.today { colors.text } else { colors.muted };
            (galley(ui, &text, Type::Small, color, f32::INFINITY), color)
        };
        let widest = ticks.iter().map(|day| lay(*day).0.size().x).fold(0.0, f32::max);
        let dated = scale.dated(&ticks, widest);
        for day in &ticks {
            let foot = at(*day);
            if scale.unit == Unit::Week {
                let tick = [foot, foot + egui::vec2(0.0, space::S)];
                ui.painter().line_segment(tick, Stroke::new(size::HAIR, colors.faint));
            }
            if dated.contains(day) {
                let (galley, color) = lay(*day);
                let corner = foot + egui::vec2(-galley.size().x / 2.0, below);
                ui.painter().galley(corner.round_to_pixels(ui.pixels_per_point()), galley, color);
            }
        }
    }

    /// Today and the points; the most important last, over its neighbours.
    fn spots(&self, ui: &Ui, scale: &Scale, at: impl Fn(f32) -> Pos2, width: f32) {
        let colors = theme::colors(ui);
        // One dot for all that is alike on a day; what is today stands for today.
        let mut dots: Vec<(NaiveDate, Option<Spot>)> =
            self.points.iter().map(|point| (point.date, Some(point.spot))).collect();
        if dots.iter().all(|(date, _)| *date != self.today) {
            dots.push((self.today, None));
        }
        dots.sort_unstable();
        dots.dedup();
        let radius = |spot: Option<Spot>| spot.map_or(size::DOT_TODAY, Spot::radius);
        let own: Vec<(f32, f32)> = dots.iter().map(|(date, spot)| (scale.x(*date), radius(*spot))).collect();
        let mut placed: Vec<_> = dots.into_iter().zip(apart(&own, width)).collect();
        placed.sort_by_key(|((_, spot), _)| (spot.is_some(), Reverse(*spot)));
        for ((_, spot), x) in placed {
            match spot {
                Some(spot) => spot.paint(ui.painter(), at(x), colors),
                None => {
                    ui.painter().circle_filled(at(x), size::DOT_TODAY, colors.text);
                }
            }
        }
    }
}
