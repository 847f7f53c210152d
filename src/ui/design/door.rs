//! A card that leads somewhere: all of it can be clicked.

use eframe::egui::{self, CursorIcon, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::tick::{Mark, paint};
use super::tokens::{Type, corner, size, space};
use super::words::{Tone, galley, tone_colors};
use super::{focus, theme};
use crate::ui::icon;

/// A card that leads somewhere: a mark, a title, a sentence, a chip at its right and a sign that it goes on.
pub struct Door<'a> {
    /// Where it stands.
    pub mark: Mark,
    /// What it is about.
    pub title: &'a str,
    /// What is to be said of it.
    pub text: &'a str,
    /// What stands at its right: a date.
    pub chip: Option<(&'a str, Tone)>,
    /// All of it as one sentence, for those who listen.
    pub said: &'a str,
}

impl Door<'_> {
    /// Shows it as wide as its column.
    pub fn show(self, ui: &mut Ui) -> Response {
        let colors = theme::colors(ui);
        let width = ui.available_width();
        let left = space::CARD + size::TICK + space::L;
        let sign = galley(ui, icon::FORWARD, Type::Icon, colors.faint, f32::INFINITY);
        let right = space::L + sign.size().x;
        let chip = self.chip.map(|(text, tone)| {
            let (color, ground) = tone_colors(tone, colors);
            (galley(ui, text, Type::SmallStrong, color, (width - left - right).max(size::WORDS)), color, ground)
        });
        let chip_wide = chip.as_ref().map_or(0.0, |(galley, ..)| galley.size().x + 2.0 * space::M);
        // In a narrow place the chip stands below the words.
        let beside = width > size::BESIDE;
        let room = width - left - right - space::M - if beside { chip_wide + space::M } else { 0.0 };
        let room = room.max(size::WORDS);
        let title = galley(ui, self.title, Type::Strong, colors.text, room);
        let text = galley(ui, self.text, Type::Body, colors.muted, room);
        let words = title.size().y + space::XS + text.size().y;
        let below = if beside || chip.is_none() { 0.0 } else { space::S + size::CHIP };
        let height = words + below + 2.0 * space::L;

        let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.said));
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        focus(ui, &response, rect, corner::CARD);
        if !ui.is_rect_visible(rect) {
            return response;
        }
        let (ground, line) = match response.hovered() || response.is_pointer_button_down_on() {
            true => (colors.panel, colors.faint),
            false => (colors.surface, colors.line),
        };
        let painter = ui.painter();
        painter.rect(rect, corner::CARD, ground, Stroke::new(size::HAIR, line), StrokeKind::Inside);
        let top = rect.top() + space::L;
        let first_line = top + title.size().y.min(Type::Strong.line()) / 2.0;
        let middle = if beside { rect.center().y } else { first_line };
        paint(painter, egui::pos2(rect.left() + space::CARD + size::TICK / 2.0, middle), self.mark, colors, false);
        let x = rect.left() + left;
        let below_title = top + title.size().y + space::XS;
        painter.galley(egui::pos2(x, top), title, colors.text);
        painter.galley(egui::pos2(x, below_title), text, colors.muted);
        let end = rect.right() - right;
        painter.galley(egui::pos2(end, middle - sign.size().y / 2.0), sign, colors.faint);
        if let Some((galley, color, ground)) = chip {
            let wanted = egui::vec2(chip_wide, (galley.size().y + space::S).max(size::CHIP));
            let corner_at = match beside {
                true => egui::pos2(end - space::M - wanted.x, rect.center().y - wanted.y / 2.0),
                false => egui::pos2(x, top + words + space::S),
            };
            let place = Rect::from_min_size(corner_at, wanted);
            painter.rect_filled(place, corner::CHIP, ground);
            painter.galley(place.center() - galley.size() / 2.0, galley, color);
        }
        response
    }
}
