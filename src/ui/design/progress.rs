//! The head of the checklist: the program's own mark, and how much is done.

use eframe::egui::{self, Align, Layout, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

use super::card::tight;
use super::theme;
use super::tick::check;
use super::tokens::{Type, corner, motion, size, space};
use super::words::{heading, small};

/// The program's own mark and name.
pub fn brand(ui: &mut Ui, name: &str) {
    tight(ui, |ui| {
        ui.add_space(space::S);
        mark_and_name(ui, name);
    });
}

pub(super) fn mark_and_name(ui: &mut Ui, name: &str) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size::BRAND), Sense::hover());
    let colors = theme::colors(ui);
    ui.painter().rect_filled(rect, corner::BRAND, colors.accent);
    check(ui.painter(), Rect::from_center_size(rect.center(), Vec2::splat(size::TICK)), colors.on_accent);
    heading(ui, Type::Section, name);
}

/// How much of the whole is done: in words, with a remark and its tooltip at their right, and as a bar.
pub fn progress(ui: &mut Ui, done: usize, total: usize, said: &str, remark: Option<(&str, &str)>) {
    tight(ui, |ui| {
        ui.add_space(space::S);
        let words = small(ui, said);
        // The bar says the same.
        ui.ctx().accesskit_node_builder(words.id, |node| node.set_hidden());
        if let Some((remark, tip)) = remark {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(space::S);
                small(ui, remark).on_hover_text(tip);
            });
        }
    });
    let colors = theme::colors(ui);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 2.0 * size::BAR), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, said));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(done as f64);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(total as f64);
    });
    let bar = Rect::from_center_size(rect.center(), egui::vec2(rect.width() - 2.0 * space::S, size::BAR));
    let round = size::BAR / 2.0;
    ui.painter().rect_filled(bar, round, colors.line);
    let share = if total == 0 { 0.0 } else { done as f32 / total as f32 };
    let share = ui.ctx().animate_value_with_time(response.id, share, theme::lasting(ui, motion::SHORT));
    if share > 0.0 {
        let done = Rect::from_min_size(bar.min, egui::vec2((bar.width() * share).max(size::BAR), bar.height()));
        ui.painter().rect_filled(done, round, colors.accent);
    }
}
