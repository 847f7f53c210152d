//! The page on the phone: a code for its camera.

use std::sync::Arc;

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{self, Id, Mesh, Rect, Role, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};
use qrcode::{Color, EcLevel, QrCode};

use super::theme;
use super::tokens::{INK, PAPER, corner, size};

/// Modules of quiet ground that a reader needs around a code.
const QUIET: usize = 4;

/// A QR code as modules, dark or light, with the quiet ground around them.
#[derive(Debug)]
pub struct Code {
    side: usize,
    dark: Vec<bool>,
}

impl Code {
    /// The code of a text; none where the text is too long for one.
    pub fn of(text: &str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).ok()?;
        let count = code.width();
        let side = count + 2 * QUIET;
        let mut dark = vec![false; side * side];
        for (index, color) in code.to_colors().iter().enumerate() {
            dark[(index / count + QUIET) * side + index % count + QUIET] = *color == Color::Dark;
        }
        Some(Self { side, dark })
    }

    /// How many modules it is wide and high, the quiet ground included.
    pub fn side(&self) -> usize {
        self.side
    }

    /// Its rows from the top, each module dark or not.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.dark.chunks(self.side)
    }

    /// How many of the screen's pixels a module is wide: a whole number, or its edges would be grey. About
    /// `size::CODE` points in all, less where there is less room.
    fn module(&self, room: f32, scale: f32) -> f32 {
        let pixels = |points: f32| points * scale / self.side as f32;
        pixels(size::CODE).round().min(pixels(room).floor()).max(1.0)
    }

    /// Its dark parts with the left upper corner at a place, a module `module` points wide.
    fn ink(&self, from: egui::Pos2, module: f32) -> Mesh {
        let mut mesh = Mesh::default();
        for (y, row) in self.rows().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run[0] {
                    let at = from + egui::vec2(x as f32, y as f32) * module;
                    let wide = egui::vec2(run.len() as f32, 1.0) * module;
                    mesh.add_colored_rect(Rect::from_min_size(at, wide), INK);
                }
                x += run.len();
            }
        }
        mesh
    }
}

/// A QR code of a text, dark on light in both themes: that is what cameras read. A text too long for one shows none.
pub fn code(ui: &mut Ui, text: &str, said: &str) {
    let kept = Id::unique(("code", text));
    let code: Option<Arc<Code>> =
        ui.data_mut(|data| data.get_temp_mut_or_insert_with(kept, || Code::of(text).map(Arc::new)).clone());
    let Some(code) = code else { return };
    let scale = ui.pixels_per_point();
    let module = code.module(ui.available_width(), scale) / scale;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(module * code.side as f32), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if ui.is_rect_visible(rect) {
        let rect = Rect::from_min_size(rect.min.round_to_pixels(scale), rect.size());
        ui.painter().rect_filled(rect, corner::SMALL, PAPER);
        let line = Stroke::new(size::HAIR, theme::colors(ui).line);
        ui.painter().rect_stroke(rect, corner::SMALL, line, StrokeKind::Outside);
        // A mesh is painted as it is, without the soft edges of a shape.
        ui.painter().add(Shape::mesh(code.ink(rect.min, module)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_is_whole_pixels_and_the_code_about_as_large_as_meant() {
        let code = Code::of("https://www.facebook.com/help/contact/712876720715583").unwrap();
        for scale in [1.0, 1.25, 1.5, 2.0, 3.0] {
            let module = code.module(1000.0, scale);
            assert_eq!(module.fract(), 0.0, "{scale}");
            let points = module * code.side as f32 / scale;
            assert!((points - size::CODE).abs() < 0.1 * size::CODE, "{points} points at {scale}");
            let narrow = code.module(100.0, scale) * code.side as f32 / scale;
            assert!(narrow <= 100.0, "{narrow} points at {scale}");
        }
    }

    #[test]
    fn around_it_there_is_quiet() {
        let code = Code::of("https://example.org/").unwrap();
        for (y, row) in code.rows().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                let quiet = [x, y].iter().any(|at| *at < QUIET || *at >= code.side - QUIET);
                assert!(!(quiet && *dark), "{x}, {y}");
            }
        }
        assert_eq!(code.rows().count(), code.side());
    }

    #[test]
    fn what_is_too_long_has_none() {
        assert!(Code::of(&"x".repeat(4000)).is_none());
    }
}
