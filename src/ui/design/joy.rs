//! The moment of joy: a large check in a wreath of leaves, which grows once and then stands still.

use std::f32::consts::{FRAC_PI_2, PI};

use eframe::egui::emath::GuiRounding as _;
use eframe::egui::{self, Align, Color32, Layout, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, Vec2};

use super::Button;
use super::theme;
use super::tick::check;
use super::tokens::{Colors, Type, motion, size, space};
use super::words::{Tone, centered, chip, chip_width};

/// Leaves on each side of the wreath.
const LEAVES: u8 = 7;

/// The dots around the wreath: direction in half turns from the top, distance in widths of the mark, radius in leaves.
const DOTS: [(f32, f32, f32); 12] = [
    (0.08, 0.75, 0.14),
    (-0.09, 0.8, 0.17),
    (0.33, 1.1, 0.18),
    (-0.36, 1.15, 0.13),
    (0.47, 1.375, 0.13),
    (-0.50, 1.425, 0.19),
    (0.58, 1.075, 0.16),
    (-0.62, 1.1, 0.12),
    (0.40, 1.75, 0.16),
    (-0.43, 1.8, 0.14),
    (0.55, 1.95, 0.11),
    (-0.56, 2.025, 0.16),
];

/// Since when it is there; forgotten when there is something to do again.
#[derive(Clone, Copy, Debug, Default)]
pub struct Joy {
    since: Option<f64>,
}

impl Joy {
    /// How far it has grown, from 0 to 1. The window goes on painting until it is 1.
    fn grown(&mut self, ui: &Ui) -> f32 {
        let now = ui.input(|input| input.time);
        let lasting = theme::lasting(ui, motion::JOY);
        let since = *self.since.get_or_insert(now);
        let grown = if lasting > 0.0 { ((now - since) as f32 / lasting).clamp(0.0, 1.0) } else { 1.0 };
        if grown < 1.0 {
            ui.ctx().request_repaint();
        }
        grown
    }
}

/// Shows it: the mark, a title as the page's heading, a sentence, what was done as chips, and a way on.
pub fn joy(ui: &mut Ui, joy: &mut Joy, title: &str, text: &str, chips: &[(String, Tone)], on: Button<'_>) -> Response {
    let grown = joy.grown(ui);
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), size::JOY_HIGH), Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui, rect, grown);
    }
    let colors = theme::colors(ui);
    centered(ui, title, Type::Page, colors.text);
    centered(ui, text, Type::Body, colors.muted);
    ui.add_space(space::XS);
    achieved(ui, chips);
    ui.add_space(space::S);
    ui.vertical_centered(|ui| on.show(ui)).inner
}

/// The chips, beside one another in the middle where there is room, else below one another.
fn achieved(ui: &mut Ui, chips: &[(String, Tone)]) {
    let wide: f32 = chips.iter().map(|(text, _)| chip_width(ui, text) + space::S).sum();
    if wide < ui.available_width() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            ui.add_space((ui.available_width() - wide) / 2.0);
            for (text, tone) in chips {
                chip(ui, *tone, text);
            }
        });
    } else {
        ui.with_layout(Layout::top_down(Align::Center), |ui| {
            for (text, tone) in chips {
                chip(ui, *tone, text);
            }
        });
    }
}

fn paint(ui: &Ui, rect: Rect, grown: f32) {
    let colors = theme::colors(ui);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let center = rect.center().round_to_pixels(ui.pixels_per_point());
    let radius = size::JOY / 2.0;
    // One after the other: the circle, its check, the leaves from the foot upward, the dots.
    let part = |from: f32, to: f32| ((grown - from) / (to - from)).clamp(0.0, 1.0);
    for leaf in 0..LEAVES {
        let along = f32::from(leaf) / f32::from(LEAVES - 1);
        let size = eased(part(0.25 + 0.4 * along, 0.6 + 0.4 * along));
        let color = if leaf % 2 == 0 { colors.accent } else { colors.done };
        for side in [-1.0, 1.0] {
            paint_leaf(&painter, center, along, side, size, color);
        }
    }
    for (index, (turn, distance, wide)) in DOTS.into_iter().enumerate() {
        let grown = eased(part(0.45, 1.0));
        let away = direction(turn * PI) * distance * size::JOY;
        // Where there is little room, the outer ones are left out.
        if rect.shrink(wide * size::LEAF).contains(center + away) {
            painter.circle_filled(center + away * (0.6 + 0.4 * grown), wide * size::LEAF * grown, shade(index, colors));
        }
    }
    painter.circle_filled(center, radius * eased(part(0.0, 0.55)), colors.done);
    let drawn = part(0.35, 0.7);
    if drawn > 0.0 {
        let place = Rect::from_center_size(center, Vec2::splat(1.1 * size::JOY));
        let clip = Rect::from_min_size(place.min, egui::vec2(place.width() * drawn, place.height()));
        check(&painter.with_clip_rect(clip.intersect(painter.clip_rect())), place, colors.surface);
    }
}

/// A leaf of the wreath: `along` from its foot to its top, on the left or right side.
fn paint_leaf(painter: &egui::Painter, center: Pos2, along: f32, side: f32, grown: f32, color: Color32) {
    if grown <= 0.0 {
        return;
    }
    // From a little beside the foot to a little beside the top.
    let angle = PI * (0.88 - 0.68 * along);
    let out = direction(side * angle);
    let foot = center + out * size::JOY * 0.6;
    // It points up along the wreath, leaning outward.
    let up = direction(side * (angle - FRAC_PI_2 * 0.72));
    let long = size::LEAF * grown * (1.0 - 0.2 * along);

    let across = egui::vec2(-up.y, up.x) * 0.32 * long;
    let steps = 8_u8;
    let edge = |step: u8, to: f32| {
        let t = f32::from(step) / f32::from(steps);
        foot + up * long * t + across * to * (PI * t).sin()
    };
    let mut points: Vec<Pos2> = (0..=steps).map(|step| edge(step, 1.0)).collect();
    points.extend((1..steps).rev().map(|step| edge(step, -1.0)));
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}

/// A direction, clockwise from the top.
fn direction(angle: f32) -> Vec2 {
    egui::vec2(angle.sin(), -angle.cos())
}

fn shade(index: usize, colors: &Colors) -> Color32 {
    match index % 3 {
        0 => colors.accent.gamma_multiply(0.6),
        1 => colors.done.gamma_multiply(0.45),
        _ => colors.accent.gamma_multiply(0.3),
    }
}

/// Quick at first, a little too far, and back.
fn eased(part: f32) -> f32 {
    let (over, left) = (1.4, part - 1.0);
    1.0 + (over + 1.0) * left.powi(3) + over * left.powi(2)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use eframe::egui::{Context, RawInput, ViewportId};

    use super::*;

    /// How far it has grown at a time, and whether the window is to be painted again at once.
    fn at(ctx: &Context, joy: &mut Joy, time: f64) -> (f32, bool) {
        let mut grown = 0.0;
        let input = RawInput { time: Some(time), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| grown = joy.grown(ui));
        output.textures_delta.clear();
        (grown, output.viewport_output[&ViewportId::ROOT].repaint_delay == Duration::ZERO)
    }

    #[test]
    fn it_grows_once_and_then_stands_still() {
        let (ctx, mut joy) = (Context::default(), Joy::default());
        for time in 0..8 {
            // A new context paints a few times of its own accord.
            at(&ctx, &mut Joy { since: Some(-9.0) }, f64::from(time) / 100.0);
        }
        assert_eq!(at(&ctx, &mut joy, 1.0), (0.0, true));
        let (half, moves) = at(&ctx, &mut joy, 1.0 + f64::from(motion::JOY) / 2.0);
        assert!((0.4..0.6).contains(&half) && moves, "{half}");
        assert_eq!(at(&ctx, &mut joy, 2.0).0, 1.0);
        assert_eq!(at(&ctx, &mut joy, 3.0), (1.0, false));
    }

    #[test]
    fn it_does_not_move_where_motion_is_reduced() {
        let (ctx, mut joy) = (Context::default(), Joy::default());
        theme::motion(&ctx, true);
        assert_eq!(at(&ctx, &mut joy, 1.0).0, 1.0);
    }

    #[test]
    fn it_ends_at_its_full_size() {
        assert!(eased(0.0).abs() < 1e-5 && (eased(1.0) - 1.0).abs() < 1e-5);
    }
}
