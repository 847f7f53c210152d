//! Screens and letters that are not as usual: nothing falls over, and nothing is invisible.

use bezwaar::ui::design::{Type, theme};
use eframe::egui::{Color32, Context, RawInput, vec2};

use crate::support::{Home, MAY_20};

#[test]
fn a_window_of_any_size_on_a_screen_of_any_fineness() {
    for fineness in [1.0, 1.5, 3.0] {
        let mut window = Home::at(MAY_20).window();
        window.harness.set_pixels_per_point(fineness);
        window.settle();
        for page in ["Facebook", "Instellingen", "Overzicht"] {
            match page {
                "Facebook" => window.open(page),
                _ => window.press(page),
            }
            // In pixels: next to nothing, thin, flat, and all of a screen of 4K.
            for pixels in [vec2(0.0, 0.0), vec2(1.0, 1.0), vec2(1.0, 2160.0), vec2(3840.0, 1.0), vec2(3840.0, 2160.0)] {
                window.harness.set_size(pixels / fineness);
                window.settle();
            }
        }
        assert!(window.headings().contains(&"Je volgende stap".to_owned()), "at {fineness}");
    }
}

/// How a text is drawn when only our own fonts are there: for each character whether there is ink, and its width.
fn drawn(kind: Type, text: &str) -> Vec<(bool, f32)> {
    let ctx = Context::default();
    theme::install(&ctx);
    let mut glyphs = Vec::new();
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), kind.font(), Color32::WHITE));
        let image = ui.fonts(|fonts| fonts.image());
        let row = &galley.rows[0].row;
        let seen = row.glyphs.iter().map(|glyph| {
            let [left, top] = glyph.uv_rect.min.map(usize::from);
            let [right, bottom] = glyph.uv_rect.max.map(usize::from);
            let ink = (top..bottom).flat_map(|y| (left..right).map(move |x| (x, y))).any(|at| image[at].a() > 100);
            (ink, glyph.advance_width)
        });
        glyphs = seen.collect();
    });
    output.textures_delta.clear();
    glyphs
}

#[test]
fn a_character_that_no_font_has_is_a_box_that_can_be_seen() {
    let kinds = [Type::Label, Type::Small, Type::SmallStrong, Type::Body, Type::Strong, Type::Section, Type::Card];
    for kind in kinds.into_iter().chain([Type::Page, Type::Count]) {
        // Hebrew, Chinese, an emoji, and a place where no character is.
        for text in ["\u{5e9}", "\u{5c71}", "\u{1f600}", "\u{10fffd}"] {
            let glyphs = drawn(kind, text);
            assert!(!glyphs.is_empty(), "{kind:?}: {text:?} is nowhere");
            for (ink, width) in glyphs {
                assert!(ink && width > 3.0, "{kind:?}: {text:?} cannot be seen");
            }
        }
        assert!(!drawn(kind, " ")[0].0, "a space has no ink, or this test sees ink everywhere");
    }
}
