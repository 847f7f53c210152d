//! A sheet: one page that has the whole window to itself, with its buttons standing still at the foot.

use eframe::egui::{self, CentralPanel, Frame, Id, Rect, Role, ScrollArea, Ui, UiBuilder};

use super::card::{column, line};
use super::layout::landmark;
use super::theme;
use super::tokens::{size, space};

/// Shows a sheet: `add` scrolls, `foot` stands still below it. Returns how high the foot is.
pub fn sheet(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui), foot: impl FnOnce(&mut Ui)) -> f32 {
    let frame = Frame::new().fill(theme::colors(ui).background);
    let shown = CentralPanel::default().frame(frame).show(ui, |ui| {
        landmark(ui, Role::Main, name);
        let whole = ui.max_rect();
        let side = if whole.width() < size::NARROW { space::L } else { space::PAGE };
        let width = (whole.width() - 2.0 * side).clamp(size::WORDS, size::SHEET);
        let left = ((whole.width() - width) / 2.0).floor().max(0.0);
        // The buttons come last for those who listen and for the keyboard, so how high they are is known from before.
        let id = Id::unique("sheet foot");
        let before = ui.data(|data| data.get_temp(id)).unwrap_or(size::SHEET_FOOT);
        let middle = (whole.bottom() - before).max(whole.top());
        let above = Rect::from_min_max(whole.min, egui::pos2(whole.right(), middle));
        ui.scope_builder(UiBuilder::new().max_rect(above), |ui| {
            ui.set_clip_rect(above.intersect(ui.clip_rect()));
            ScrollArea::vertical().id_salt("sheet").auto_shrink([false, false]).show(ui, |ui| {
                ui.horizontal_top(|ui| {
                    ui.add_space(left);
                    column(ui, width, |ui| {
                        ui.add_space(space::SECTION);
                        add(ui);
                        ui.add_space(space::SECTION);
                    });
                });
            });
        });
        let below = Rect::from_min_max(egui::pos2(whole.left(), middle), whole.max);
        let foot = ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
            ui.spacing_mut().item_spacing.y = space::M;
            line(ui);
            ui.horizontal_top(|ui| {
                ui.add_space(left);
                column(ui, width, foot);
            });
            ui.add_space(space::S);
            ui.min_rect().height()
        });
        if (foot.inner - before).abs() > size::HAIR / 2.0 {
            ui.data_mut(|data| data.insert_temp(id, foot.inner));
            ui.ctx().request_repaint();
        }
        foot.inner
    });
    shown.inner
}
