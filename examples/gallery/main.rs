//! The gallery: every component of the design system in every state, in both themes and at four scales:
//! `cargo run --example gallery`

mod ui;

use bezwaar::ui::design::theme;
use eframe::egui;

struct Gallery(ui::Gallery);

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.0.ui(ui);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

fn main() -> eframe::Result {
    let viewport = egui::ViewportBuilder::default().with_inner_size([1280.0, 900.0]);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let start = |cc: &eframe::CreationContext<'_>| -> eframe::Result<Box<dyn eframe::App>, _> {
        theme::install(&cc.egui_ctx);
        Ok(Box::new(Gallery(ui::Gallery::of(&[egui::Theme::Light, egui::Theme::Dark]))))
    };
    eframe::run_native("Bezwaar: galerij", options, Box::new(start))
}
