//! Crisp at every scale: straight lines are whole pixels wide, and letters stand on whole pixels. From what is handed
//! to the graphics card, of the gallery: that has every component.

use bezwaar::ui::design::theme;
use eframe::egui::epaint::WHITE_UV;
use eframe::egui::epaint::{ClippedPrimitive, ClippedShape, Primitive};
use eframe::egui::{Shape, Theme, vec2};
use egui_kittest::Harness;

use crate::gallery::Gallery;
use crate::painted::{Painted, Places};

const SCALES: [f32; 4] = [1.0, 1.25, 1.5, 2.0];

fn gallery(scale: f32, theme: Theme) -> Harness<'static, Gallery> {
    let state = Gallery::of(&[theme]);
    let mut harness = Harness::builder()
        .with_size(vec2(700.0, 6000.0))
        .with_pixels_per_point(scale)
        .with_theme(theme)
        .with_context_setup(theme::install)
        .build_ui_state(|ui, gallery: &mut Gallery| gallery.ui(ui), state);
    harness.run();
    harness
}

/// Whether a length is whole in pixels.
fn whole(length: f32, scale: f32) -> bool {
    let pixels = length * scale;
    (pixels - pixels.round()).abs() < 0.02
}

fn straight_lines(shape: &Shape, found: &mut Vec<f32>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| straight_lines(shape, found)),
        Shape::Rect(rect) => found.push(rect.stroke.width),
        Shape::LineSegment { points: [a, b], stroke } if a.x == b.x || a.y == b.y => found.push(stroke.width),
        _ => {}
    }
}

#[test]
fn straight_lines_are_whole_pixels_wide() {
    for scale in SCALES {
        let harness = gallery(scale, Theme::Light);
        let mut widths = Vec::new();
        harness.output().shapes.iter().for_each(|ClippedShape { shape, .. }| straight_lines(shape, &mut widths));
        assert!(widths.iter().filter(|width| **width > 0.0).count() > 30, "there are lines in the gallery");
        for width in widths {
            assert!(whole(width, scale), "a line of {width} points at {scale}");
        }
    }
}

#[test]
fn lines_and_letters_stand_on_whole_pixels() {
    for scale in SCALES {
        let harness = gallery(scale, Theme::Light);
        let options = harness.ctx.tessellation_options(|options| *options);
        assert!(options.round_text_to_pixels && options.round_line_segments_to_pixels && options.round_rects_to_pixels);
        // Dots come from the same atlas as letters; only letters are asked for.
        let is_text = |clipped: &&ClippedShape| matches!(clipped.shape, Shape::Text(_));
        let shapes: Vec<ClippedShape> = harness.output().shapes.iter().filter(is_text).cloned().collect();
        let primitives: Vec<ClippedPrimitive> = harness.ctx.tessellate(shapes, scale);
        let mut letters = 0;
        for primitive in primitives {
            let Primitive::Mesh(mesh) = primitive.primitive else { continue };
            // What is drawn from the atlas of letters, rather than in one colour.
            for vertex in mesh.vertices.iter().filter(|vertex| vertex.uv != WHITE_UV) {
                letters += 1;
                assert!(whole(vertex.pos.y, scale), "a letter at {} at scale {scale}", vertex.pos.y * scale);
            }
        }
        assert!(letters > 4000, "{letters} corners of letters");
    }
}

#[test]
fn the_gallery_itself_has_no_faults() {
    for theme in [Theme::Light, Theme::Dark] {
        let harness = gallery(1.0, theme);
        let whole = harness.ctx.content_rect();
        let ground = bezwaar::ui::design::tokens::of(theme == Theme::Dark).background;
        let painted = Painted::of(&harness.output().shapes, whole, ground, Places::of(&harness));
        assert!(painted.rows.len() > 150, "{} rows of words", painted.rows.len());
        let faults: Vec<String> =
            painted.faults().into_iter().map(|fault| format!("{}, at {}", fault.what, fault.here)).collect();
        assert!(faults.is_empty(), "{theme:?}:\n{}", faults.join("\n"));
    }
}
