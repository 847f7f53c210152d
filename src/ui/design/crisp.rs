//! Lines of whole pixels. egui puts an edge on a pixel, but draws a line of one point 1.25 pixels wide at a scale of
//! 1.25, with a blurred side; here every straight line is made a whole number of pixels wide before it is drawn.

use eframe::egui::plugin::Plugin;
use eframe::egui::{Context, FullOutput, Shape};

/// Makes the lines of each frame crisp.
pub(super) struct Crisp;

impl Plugin for Crisp {
    fn debug_name(&self) -> &'static str {
        "crisp"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let scale = output.pixels_per_point;
        for clipped in &mut output.shapes {
            sharpen(&mut clipped.shape, scale);
        }
    }
}

/// The nearest width of whole pixels; no line is thinner than one.
fn whole(width: f32, scale: f32) -> f32 {
    if width > 0.0 { (width * scale).round().max(1.0) / scale } else { width }
}

fn sharpen(shape: &mut Shape, scale: f32) {
    match shape {
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| sharpen(shape, scale)),
        Shape::Rect(rect) => rect.stroke.width = whole(rect.stroke.width, scale),
        Shape::LineSegment { points: [from, to], stroke } if from.x == to.x || from.y == to.y => {
            stroke.width = whole(stroke.width, scale);
        }
        // Text is put on pixels by egui; circles and slanted lines have soft edges at any width.
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hairline_is_one_pixel_or_two() {
        for (scale, pixels) in [(1.0, 1.0), (1.25, 1.0), (1.5, 2.0), (1.75, 2.0), (2.0, 2.0), (0.5, 1.0)] {
            assert_eq!(whole(1.0, scale) * scale, pixels, "{scale}");
        }
        assert_eq!(whole(0.0, 1.5), 0.0);
    }
}
