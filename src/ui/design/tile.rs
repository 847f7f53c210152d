//! Tiles: large choices in a grid, each of them on or off.

use std::sync::Arc;

use eframe::egui::{self, CursorIcon, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo};

use super::tick::square_tick;
use super::tokens::{Type, corner, size, space};
use super::words::galley;
use super::{focus, theme};

/// A large choice.
pub struct Tile {
    /// Its name.
    pub name: String,
    /// Below it, in small.
    pub second: String,
    /// Both as one name, for those who listen.
    pub said: String,
    /// Whether it is chosen.
    pub on: bool,
}

/// Shows tiles in as many columns as there is room for, those of a row equally high. Returns the place of the one that was
/// clicked.
pub fn tiles(ui: &mut Ui, tiles: &[Tile]) -> Option<usize> {
    ui.scope(|ui| grid(ui, tiles)).inner
}

fn grid(ui: &mut Ui, tiles: &[Tile]) -> Option<usize> {
    let room = ui.available_width();
    let columns = ((room + space::M) / (size::TILE + space::M)).floor().clamp(1.0, 3.0); // no length: a number of columns
    let width = ((room - (columns - 1.0) * space::M) / columns).floor();
    let mut clicked = None;
    ui.spacing_mut().item_spacing = egui::Vec2::splat(space::M);
    for (row, tiles) in tiles.chunks(columns as usize).enumerate() {
        let words: Vec<Words> = tiles.iter().map(|tile| Words::of(ui, tile, width)).collect();
        let height = words.iter().map(Words::height).fold(size::ROW, f32::max);
        ui.horizontal_top(|ui| {
            for (column, (tile, words)) in tiles.iter().zip(words).enumerate() {
                if show(ui, tile, words, egui::vec2(width, height)).clicked() {
                    clicked = Some(row * columns as usize + column);
                }
            }
        });
    }
    clicked
}

/// The words of a tile, laid out.
struct Words {
    name: Arc<Galley>,
    second: Arc<Galley>,
}

impl Words {
    fn of(ui: &Ui, tile: &Tile, width: f32) -> Self {
        let colors = theme::colors(ui);
        let room = (width - 2.0 * space::L - size::TICK - space::M).max(size::WORDS / 2.0);
        Self {
            name: galley(ui, &tile.name, Type::Strong, colors.text, room),
            second: galley(ui, &tile.second, Type::Small, colors.muted, room),
        }
    }

    fn height(&self) -> f32 {
        self.name.size().y + self.second.size().y + 2.0 * space::L
    }
}

fn show(ui: &mut Ui, tile: &Tile, words: Words, wanted: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, ui.is_enabled(), tile.on, &tile.said));
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    if ui.is_rect_visible(rect) {
        let colors = theme::colors(ui);
        let (ground, line) = match tile.on {
            true => (colors.accent_soft, colors.accent),
            false if response.hovered() => (colors.surface, colors.faint),
            false => (colors.surface, colors.line),
        };
        ui.painter().rect(rect, corner::CONTROL, ground, Stroke::new(size::HAIR, line), StrokeKind::Inside);
        let place = egui::pos2(rect.left() + space::L, rect.center().y - size::TICK / 2.0);
        let place = Rect::from_min_size(place, Vec2::splat(size::TICK));
        square_tick(ui.painter(), place, tile.on, colors);
        let at = egui::pos2(place.right() + space::M, rect.center().y - (words.height() / 2.0 - space::L));
        let below = at + egui::vec2(0.0, words.name.size().y);
        ui.painter().galley(at, words.name, colors.text);
        ui.painter().galley(below, words.second, colors.muted);
    }
    focus(ui, &response, rect, corner::CONTROL);
    response
}
