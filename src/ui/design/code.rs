//! The page on the phone: a code for its camera.

use eframe::egui::{self, Rect, Role, Sense, Ui, Vec2, WidgetInfo};
use qrcode::{Color, EcLevel, QrCode};

use super::tokens::{INK, PAPER, corner, size};

/// Modules of quiet ground that a reader needs around a code.
const QUIET: usize = 4;

/// A QR code of a text, dark on light in both themes: that is what cameras read. A text too long for one shows none.
pub fn code(ui: &mut Ui, text: &str, said: &str) {
    let Ok(code) = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M) else { return };
    let count = code.width();
    let whole = count + 2 * QUIET;
    let module = (size::CODE / whole as f32).floor().max(size::HAIR * 2.0);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(module * whole as f32), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    ui.painter().rect_filled(rect, corner::SMALL, PAPER);
    for (index, color) in code.to_colors().iter().enumerate() {
        if *color == Color::Dark {
            let at = egui::vec2((index % count + QUIET) as f32, (index / count + QUIET) as f32) * module;
            ui.painter().rect_filled(Rect::from_min_size(rect.min + at, Vec2::splat(module)), 0, INK);
        }
    }
}
