//! The ring of a countdown.

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{self, Align2, Color32, Pos2, Role, Sense, Shape, Stroke, Ui, WidgetInfo};

use crate::ui::design::theme;
use crate::ui::design::tick::arc;
use crate::ui::design::tokens::{Type, size, space};
use crate::ui::design::words::galley;

/// The least that is seen of a share: on the last day the ring has nearly run out, and is no full circle.
const LEAST: f32 = 0.03;

/// The ring: the share of the time that is left, and the count in it in three short lines.
pub fn ring(ui: &mut Ui, share: f32, lines: [&str; 3], said: &str) {
    let colors = theme::colors(ui);
    let (rect, response) = ui.allocate_exact_size(egui::Vec2::splat(size::RING), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, said));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let painter = ui.painter();
    let center = rect.center().round_to_pixels(ui.pixels_per_point());
    let width = size::RING_LINE;
    let radius = (size::RING - width) / 2.0;
    let mut track = arc(center, radius, 1.0);
    // A closed line goes back to its first point by itself; with that point twice a spike grows out of it.
    track.pop();
    painter.add(Shape::closed_line(track, Stroke::new(width, colors.line)));
    let points = arc(center, radius, share.clamp(LEAST, 1.0));
    for end in [points.first(), points.last()].into_iter().flatten() {
        painter.circle_filled(*end, width / 2.0, colors.accent);
    }
    painter.add(Shape::line(points, Stroke::new(width, colors.accent)));
    let inside = 2.0 * (radius - width);
    let [above, count, below] = lines;
    word(ui, center, count, &[Type::Count, Type::Card, Type::Strong], inside, colors.text);
    // Above and below the middle the circle is narrower.
    let chord = inside - space::CARD;
    for (text, offset) in [(above, -size::RING_WORDS), (below, size::RING_WORDS)] {
        let at = center + egui::vec2(0.0, offset);
        word(ui, at, text, &[Type::Small, Type::Label], chord, colors.muted);
    }
}

/// A word around a point, in the first type that leaves it room.
fn word(ui: &Ui, center: Pos2, text: &str, types: &[Type], room: f32, color: Color32) {
    let laid = |kind: &Type| galley(ui, text, *kind, color, f32::INFINITY);
    let fits = types.iter().map(laid).find(|galley| galley.size().x <= room);
    let Some(galley) = fits.or_else(|| types.last().map(laid)) else { return };
    let at = Align2::CENTER_CENTER.anchor_size(center, galley.size()).min;
    ui.painter().galley(at.round_to_pixels(ui.pixels_per_point()), galley, color);
}

#[cfg(test)]
mod tests {
    use eframe::egui::{Context, RawInput};

    use super::*;

    #[test]
    fn the_track_has_no_point_twice() {
        let ctx = Context::default();
        theme::install(&ctx);
        let mut output = ctx.run_ui(RawInput::default(), |ui| {
            for share in [0.0, 0.02, 0.5, 1.0] {
                ring(ui, share, ["nog", "6", "dagen"], "nog 6 dagen");
            }
        });
        output.textures_delta.clear();
        let closed: Vec<_> = output
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                Shape::Path(path) if path.closed => Some(&path.points),
                _ => None,
            })
            .collect();
        assert_eq!(closed.len(), 4);
        for points in closed {
            let around = points.iter().zip(points.iter().cycle().skip(1));
            for (one, next) in around {
                assert!(one.distance(*next) > size::HAIR, "{one} and {next}");
            }
        }
    }
}
