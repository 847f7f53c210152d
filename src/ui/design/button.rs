//! Buttons, links, choices and switches.

use eframe::egui::{self, Color32, CursorIcon, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};

use super::theme;
use super::tick::square_tick;
use super::tokens::{Type, corner, size, space};
use super::words::galley;
use super::{current, focus};
use crate::ui::icon;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Secondary,
    Quiet,
}

/// A button: what one can do here. Its name is its words; the icon is decoration.
pub struct Button<'a> {
    kind: Kind,
    icon: Option<&'a str>,
    text: &'a str,
    name: Option<&'a str>,
    tip: Option<&'a str>,
    small: bool,
    narrow: bool,
    selected: bool,
}

impl<'a> Button<'a> {
    /// The one thing to do next.
    pub fn primary(text: &'a str) -> Self {
        let (icon, name, tip) = (None, None, None);
        Self { kind: Kind::Primary, icon, text, name, tip, small: false, narrow: false, selected: false }
    }

    /// Something else one can do.
    pub fn secondary(text: &'a str) -> Self {
        Self { kind: Kind::Secondary, ..Self::primary(text) }
    }

    /// A place to go to, without a frame.
    pub fn quiet(text: &'a str) -> Self {
        Self { kind: Kind::Quiet, ..Self::primary(text) }
    }

    /// With an icon before the words.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Read aloud as this instead of its words.
    pub fn named(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// What it does, and its keys: shown beside it, and read after its name.
    pub fn tip(mut self, tip: &'a str) -> Self {
        self.tip = Some(tip);
        self
    }

    /// In small type.
    pub fn small(mut self) -> Self {
        self.small = true;
        self
    }

    /// With less room around its words: one of several in a row of a known width.
    pub fn narrow(mut self) -> Self {
        self.narrow = true;
        self
    }

    /// Where one is: the place of a navigation that is open.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self
    }

    /// Shows it.
    pub fn show(self, ui: &mut Ui) -> Response {
        let colors = theme::colors(ui);
        let kind = if self.small { Type::SmallStrong } else { Type::Strong };
        let color = match self.kind {
            Kind::Primary => colors.on_accent,
            Kind::Secondary => colors.text,
            Kind::Quiet if self.selected => colors.text,
            Kind::Quiet => colors.muted,
        };
        let (pad, height) = self.measures();
        let icon = self.icon.map(|icon| galley(ui, icon, Type::Icon, color, f32::INFINITY));
        let icon_width =
            icon.as_ref().map_or(0.0, |icon| icon.size().x + if self.text.is_empty() { 0.0 } else { space::S });
        // A long word in a narrow place breaks onto a second line rather than being cut off.
        let room = (ui.available_width() - 2.0 * pad - icon_width).max(size::WORDS / 2.0);
        let words = galley(ui, self.text, kind, color, room);
        let wide = words.size().x + icon_width + 2.0 * pad;
        let wanted = egui::vec2(wide, (words.size().y + 2.0 * space::S).max(height));
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        let name = self.name.unwrap_or(self.text);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
        if self.selected {
            current(ui, &response);
        }
        let response = response.on_hover_cursor(CursorIcon::PointingHand);
        if ui.is_rect_visible(rect) {
            let pressed = response.is_pointer_button_down_on();
            let (ground, line) = match self.kind {
                Kind::Primary if pressed || response.hovered() => (shade(colors.accent, colors.text), colors.accent),
                Kind::Primary => (colors.accent, colors.accent),
                Kind::Secondary if pressed => (colors.accent_soft, colors.accent),
                Kind::Secondary if response.hovered() => (colors.surface, colors.faint),
                Kind::Secondary => (colors.surface, colors.line),
                Kind::Quiet if response.hovered() => (colors.accent_soft, Color32::TRANSPARENT),
                Kind::Quiet => (Color32::TRANSPARENT, Color32::TRANSPARENT),
            };
            ui.painter().rect(rect, corner::CONTROL, ground, Stroke::new(size::HAIR, line), StrokeKind::Inside);
            let mut at = rect.center() - egui::vec2((words.size().x + icon_width) / 2.0, 0.0);
            if let Some(icon) = icon {
                ui.painter().galley(at - egui::vec2(0.0, icon.size().y / 2.0), icon, color);
            }
            at.x += icon_width;
            ui.painter().galley(at - egui::vec2(0.0, words.size().y / 2.0), words, color);
        }
        focus(ui, &response, rect, corner::CONTROL);
        self.explain(ui, response)
    }

    /// The room before and after its words, and its least height.
    fn measures(&self) -> (f32, f32) {
        match (self.kind, self.small) {
            _ if self.narrow => (space::XS, size::CONTROL),
            (Kind::Quiet, _) => (space::S, size::CONTROL),
            (_, true) => (space::M, size::CONTROL),
            (_, false) => (space::L, size::BUTTON),
        }
    }

    /// How wide it is with its words on one line.
    pub fn width(&self, ui: &Ui) -> f32 {
        let kind = if self.small { Type::SmallStrong } else { Type::Strong };
        let wide = |text: &str, kind| galley(ui, text, kind, theme::colors(ui).text, f32::INFINITY).size().x;
        let icon =
            self.icon.map_or(0.0, |icon| wide(icon, Type::Icon) + if self.text.is_empty() { 0.0 } else { space::S });
        wide(self.text, kind) + icon + 2.0 * self.measures().0
    }

    /// What stands beside it under the mouse; at an icon alone also while it has the keyboard's focus.
    fn explain(&self, ui: &Ui, response: Response) -> Response {
        let alone = self.text.is_empty();
        let tip = self.tip.or(self.name);
        if let Some(tip) = tip.filter(|_| alone && response.has_focus()) {
            let id = response.id.with("tip");
            let beside = egui::Tooltip::always_open(ui.ctx().clone(), ui.layer_id(), id, response.rect);
            beside.show(|ui| ui.label(tip));
        }
        if let Some(tip) = self.tip {
            ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(tip));
        }
        match (self.tip, self.name) {
            (Some(tip), _) if !response.has_focus() || !alone => response.on_hover_text(tip),
            (None, Some(name)) if alone && !response.has_focus() => response.on_hover_ui(|ui| {
                ui.label(name);
            }),
            _ => response,
        }
    }
}

/// A colour a little nearer to another.
fn shade(color: Color32, to: Color32) -> Color32 {
    color.lerp_to_gamma(to, 0.12)
}

/// Words that lead somewhere, in the accent's colour.
pub fn link(ui: &mut Ui, text: &str) -> Response {
    let colors = theme::colors(ui);
    let galley = galley(ui, text, Type::Strong, colors.accent, ui.available_width().max(size::WORDS));
    let wanted = egui::vec2(galley.size().x, galley.size().y.max(size::LINK));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), text));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let at = rect.left_center() - egui::vec2(0.0, galley.size().y / 2.0);
        if response.hovered() {
            let y = at.y + galley.size().y;
            ui.painter().hline(rect.x_range(), y, Stroke::new(size::HAIR, colors.accent));
        }
        ui.painter().galley(at, galley, colors.accent);
    }
    focus(ui, &response, rect, corner::SMALL);
    response
}

/// A link that folds something out or away. True when it was pressed.
pub fn fold(ui: &mut Ui, open: bool, text: &str) -> bool {
    let response = link(ui, text);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    response.clicked()
}

/// The same, read aloud as another name: of several with the same words.
pub fn fold_named(ui: &mut Ui, open: bool, text: &str, name: &str) -> bool {
    let response = link(ui, text);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_expanded(open);
        node.set_label(name);
    });
    response.clicked()
}

/// One of several choices, or one that can be on or off.
pub fn choice(ui: &mut Ui, selected: bool, text: &str) -> Response {
    let colors = theme::colors(ui);
    let color = if selected { colors.accent } else { colors.text };
    let room = (ui.available_width() - 2.0 * space::CHIP).max(size::WORDS);
    let galley = galley(ui, text, Type::SmallStrong, color, room);
    let wanted = egui::vec2(galley.size().x + 2.0 * space::CHIP, (galley.size().y + space::S).max(size::CHIP));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), selected, text));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let (ground, line) = match selected {
            true => (colors.accent_soft, colors.accent),
            false if response.hovered() => (colors.surface, colors.faint),
            false => (colors.surface, colors.line),
        };
        ui.painter().rect(rect, corner::CHIP, ground, Stroke::new(size::HAIR, line), StrokeKind::Inside);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, color);
    }
    focus(ui, &response, rect, corner::CHIP);
    response
}

/// What shows the rest of a row of choices, and puts it away again.
pub fn more(ui: &mut Ui, open: bool, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(size::CHIP), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(open));
    let response = response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(name);
    if ui.is_rect_visible(rect) {
        let colors = theme::colors(ui);
        let line = if response.hovered() { colors.faint } else { colors.line };
        ui.painter().rect(rect, corner::CHIP, colors.surface, Stroke::new(size::HAIR, line), StrokeKind::Inside);
        let icon = galley(ui, if open { icon::MINUS } else { icon::PLUS }, Type::Icon, colors.muted, f32::INFINITY);
        ui.painter().galley(rect.center() - icon.size() / 2.0, icon, colors.muted);
    }
    focus(ui, &response, rect, corner::CHIP);
    response
}

/// A line with a box to tick: something the person says of themselves.
pub fn switch(ui: &mut Ui, on: bool, text: &str) -> Response {
    let colors = theme::colors(ui);
    let indent = size::TICK + space::M;
    let room = (ui.available_width() - indent).max(size::WORDS / 2.0);
    let galley = galley(ui, text, Type::Body, colors.text, room);
    let wanted = egui::vec2(indent + galley.size().x, galley.size().y.max(size::CHIP));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), on, text));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let square = egui::Rect::from_min_size(
            egui::pos2(rect.left(), rect.center().y - size::TICK / 2.0),
            egui::Vec2::splat(size::TICK),
        );
        square_tick(ui.painter(), square, on, colors);
        let at = egui::pos2(rect.left() + indent, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(at, galley, colors.text);
    }
    focus(ui, &response, rect, corner::SMALL);
    response
}
