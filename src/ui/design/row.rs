//! A line of the checklist: the tick, the name, where it stands, its date.

use eframe::egui::{self, CursorIcon, Id, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo};

use super::tick::{Mark, tick};
use super::tokens::{Type, corner, size, space};
use super::words::{Tone, galley, galley_of_rows, tone_colors};
use super::{current, focus, theme};
use crate::ui::icon;

/// A list for those who listen. Its lines are [`Row`]s.
pub fn list<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let list = UiBuilder::new().id_salt("list").accessibility_role(Role::List);
    ui.scope_builder(list, add).inner
}

/// A line of the checklist.
pub struct Row<'a> {
    /// What it is about. Its line has the focus under this id, its tick under that of [`Row::tick_id`].
    pub id: Id,
    /// Which of the list it is, from 1, and of how many.
    pub place: (usize, usize),
    /// The name.
    pub name: &'a str,
    /// Where it stands.
    pub second: &'a str,
    /// The date at its end.
    pub end: Option<(&'a str, Tone)>,
    /// The mark of its tick.
    pub mark: Mark,
    /// Whether its page is open.
    pub open: bool,
    /// All of it as one sentence, for those who listen.
    pub said: &'a str,
    /// What the tick is called.
    pub tick: &'a str,
}

/// The heading of a part of the list: it folds that part away and out again.
pub struct Heading<'a> {
    /// It has the focus under this id.
    pub id: Id,
    /// What the part is called.
    pub name: &'a str,
    /// How it stands there.
    pub count: &'a str,
    /// Both, for those who listen.
    pub said: &'a str,
    /// Whether its lines are shown.
    pub open: bool,
    /// How large its name is.
    pub kind: Type,
}

impl Heading<'_> {
    /// Shows it as a line of the list.
    pub fn show(self, ui: &mut Ui) -> Response {
        let item = UiBuilder::new().scope_id(self.id.with("item")).accessibility_role(Role::ListItem);
        ui.scope_builder(item, |ui| self.button(ui)).inner
    }

    /// Shows it where there is no list, as wide as its column.
    pub fn button(self, ui: &mut Ui) -> Response {
        let colors = theme::colors(ui);
        let sign = if self.open { icon::CHEVRON_UP } else { icon::CHEVRON_DOWN };
        let sign = galley(ui, sign, Type::Icon, colors.muted, f32::INFINITY);
        let width = ui.available_width();
        let room = (width - 2.0 * space::S - sign.size().x - space::S).max(size::WORDS / 2.0);
        let count = galley(ui, self.count, Type::Small, colors.muted, room);
        // Where there is no room beside the name, the count stands under it.
        let beside = room - count.size().x - space::S >= size::WORDS;
        let name_room = if beside { room - count.size().x - space::S } else { room };
        let color = if self.kind == Type::Label { colors.muted } else { colors.text };
        let name = galley(ui, self.name, self.kind, color, name_room);
        let high = if beside { name.size().y.max(count.size().y) } else { name.size().y + count.size().y };
        let (_, rect) = ui.allocate_space(egui::vec2(width, (high + 2.0 * space::S).max(size::CONTROL)));
        let response = ui.interact(rect, self.id, Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.said));
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(self.open));
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if ui.is_rect_visible(rect) {
            if response.hovered() {
                ui.painter().rect_filled(rect, corner::CONTROL, colors.background);
            }
            let (left, top) = (rect.left() + space::S, rect.center().y - high / 2.0);
            let count_at = match beside {
                true => egui::pos2(left + room - count.size().x, rect.center().y - count.size().y / 2.0),
                false => egui::pos2(left, top + name.size().y),
            };
            let name_top = if beside { rect.center().y - name.size().y / 2.0 } else { top };
            ui.painter().galley(egui::pos2(left, name_top), name, colors.muted);
            ui.painter().galley(count_at, count, colors.muted);
            let at = egui::pos2(rect.right() - space::S - sign.size().x, rect.center().y - sign.size().y / 2.0);
            ui.painter().galley(at, sign, colors.muted);
        }
        focus(ui, &response, rect.shrink(2.0 * size::FOCUS), corner::CONTROL);
        response
    }
}

/// What was done to a line.
pub struct RowResponse {
    /// The line itself.
    pub line: Response,
    /// Its tick.
    pub tick: Response,
}

impl Row<'_> {
    /// The id of the tick of a line.
    pub fn tick_id(line: Id) -> Id {
        line.with("tick")
    }

    /// Shows it as wide as the list.
    pub fn show(self, ui: &mut Ui) -> RowResponse {
        let item = UiBuilder::new().scope_id(self.id.with("item")).accessibility_role(Role::ListItem);
        ui.scope_builder(item, |ui| {
            let (place, total) = self.place;
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_position_in_set(place);
                node.set_size_of_set(total);
            });
            self.line(ui)
        })
        .inner
    }

    fn line(self, ui: &mut Ui) -> RowResponse {
        let colors = theme::colors(ui);
        let width = ui.available_width();
        let left = space::S + size::TICK + space::M;
        // Never more than the name needs to keep its own place: a long word breaks onto a second line.
        let end_room = (width - left - 2.0 * space::S - space::M - size::WORDS).max(size::WORDS / 2.0);
        let end = self.end.map(|(text, tone)| galley(ui, text, Type::Small, tone_colors(tone, colors).0, end_room));
        let end_width = end.as_ref().map_or(0.0, |end| end.size().x + space::M);
        let room = (width - left - space::S - end_width).max(size::WORDS);
        // An account's name can be five hundred characters long.
        let name_in = |room| galley_of_rows(ui, self.name, Type::Strong, colors.text, room, size::ROW_LINES);
        let (beside, above) = (name_in(room), name_in((width - left - space::S).max(size::WORDS)));
        // A name that would be broken for the date's sake stands above it.
        let end_below = above.rows.len() < beside.rows.len();
        let name = if end_below { above } else { beside };
        let second = galley(ui, self.second, Type::Small, colors.muted, room);
        let end_height = end.as_ref().map_or(0.0, |end| end.size().y);
        let below_height = if end_below { second.size().y.max(end_height) } else { second.size().y };
        let words = name.size().y + below_height;
        let height = (words.max(end_height) + 2.0 * space::S).max(size::ROW);

        let (_, rect) = ui.allocate_space(egui::vec2(width, height));
        let line = ui.interact(rect, self.id, Sense::click());
        line.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.said));
        if self.open {
            current(ui, &line);
        }
        let line = line.on_hover_cursor(CursorIcon::PointingHand);
        if ui.is_rect_visible(rect) {
            if self.open || line.hovered() {
                let ground = if self.open { colors.accent_soft } else { colors.background };
                ui.painter().rect_filled(rect, corner::CONTROL, ground);
            }
            let (x, top) = (rect.left() + left, rect.center().y - words / 2.0);
            let below = top + name.size().y;
            ui.painter().galley(egui::pos2(x, top), name, colors.text);
            ui.painter().galley(egui::pos2(x, below), second, colors.muted);
            if let Some(end) = end {
                let top = if end_below { below } else { rect.center().y - end.size().y / 2.0 };
                ui.painter().galley(egui::pos2(rect.right() - space::S - end.size().x, top), end, colors.muted);
            }
        }
        focus(ui, &line, rect.shrink(2.0 * size::FOCUS), corner::CONTROL);
        let place = Rect::from_min_size(rect.min, egui::vec2(left - space::XS, height));
        let tick = tick(ui, place, Self::tick_id(self.id), self.mark, self.tick);
        RowResponse { line, tick }
    }
}
