//! What egui really painted: every row of text with where it stands, what cuts it off, what is under it and what
//! covers it; and what is wrong with that.

use bezwaar::ui::design::tokens::{DARK, LIGHT};
use eframe::egui::accesskit::Role;
use eframe::egui::epaint::{ClippedShape, TextShape};
use eframe::egui::{Color32, Pos2, Rect, Shape, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

/// Rounding, and the soft edge of a glyph.
const SLACK: f32 = 1.5;
/// WCAG 2.2 AA: words, and what is drawn.
const WORDS: f32 = 4.5;
const DRAWN: f32 = 3.0;

/// From so many characters on it is a person's own name, which may lose its end where its whole is read elsewhere.
const OWN: usize = 60;

/// One row of words as it was painted.
pub struct Row {
    /// Its words.
    pub text: String,
    /// Where its ink is.
    pub ink: Rect,
    /// What can be seen of the place it was painted in.
    pub clip: Rect,
    /// Whether words were left out for want of room.
    pub elided: bool,
    /// Whether it is in a field to write in.
    pub in_field: bool,
    /// What cannot be used now is allowed to be faint.
    faded: bool,
    /// The colours of its words, and of its icons.
    words: Vec<Color32>,
    icons: Vec<Color32>,
    /// Its place in the order of painting.
    order: usize,
}

/// A plane of one colour.
struct Fill {
    place: Rect,
    round: Option<(Pos2, f32)>,
    color: Color32,
    order: usize,
}

/// A line: drawn, rather than the edge of a plane.
struct Drawn {
    at: Pos2,
    color: Color32,
    order: usize,
}

/// What the window says of itself: where other rules hold.
#[derive(Default)]
pub struct Places {
    /// Fields to write in, which show a part of what is in them.
    pub fields: Vec<Rect>,
    /// What cannot be used now, which may be faint.
    pub disabled: Vec<Rect>,
}

impl Places {
    /// The places of a window's accessibility tree.
    pub fn of<State>(harness: &Harness<'_, State>) -> Self {
        let mut places = Self::default();
        for node in harness.root().children_recursive() {
            match node.accesskit_node().role() {
                Role::TextInput | Role::SearchInput | Role::MultilineTextInput => places.fields.push(node.rect()),
                _ if node.accesskit_node().is_disabled() => places.disabled.push(node.rect()),
                _ => {}
            }
        }
        places
    }
}

/// A painted frame.
pub struct Painted {
    /// The rows of words, in the order in which they were painted.
    pub rows: Vec<Row>,
    fills: Vec<Fill>,
    drawn: Vec<Drawn>,
    /// Frames and planes that stand out at the side of what can be seen.
    cut: Vec<(Rect, Rect)>,
    places: Places,
    window: Rect,
    ground: Color32,
}

/// Something that cannot be read.
#[derive(Clone)]
pub struct Fault {
    /// What is wrong with which words, whatever the size of the window.
    pub what: String,
    /// Where and by how much, here.
    pub here: String,
    /// Whether it is the end of a hint in an empty field that is left out.
    pub hint: bool,
}

impl Fault {
    fn new(text: &str, what: &str, place: Rect, here: &str) -> Self {
        let text: String = text.chars().take(70).collect();
        let (at, size) = (place.min, place.size());
        let here = format!("{:.0},{:.0} ({:.0} x {:.0}) {here}", at.x, at.y, size.x, size.y);
        Self { what: format!("{text:?} {what}"), here, hint: false }
    }
}

impl Painted {
    /// Takes a frame apart. `ground` is what the window is filled with.
    pub fn of(shapes: &[ClippedShape], window: Rect, ground: Color32, places: Places) -> Self {
        let (rows, fills, drawn, cut) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut painted = Self { rows, fills, drawn, cut, places, window, ground };
        for (order, clipped) in shapes.iter().enumerate() {
            let in_field =
                painted.places.fields.iter().any(|field| field.expand(SLACK).contains_rect(clipped.clip_rect));
            painted.take(&clipped.shape, clipped.clip_rect, order, in_field);
        }
        painted
    }

    fn take(&mut self, shape: &Shape, clip: Rect, order: usize, in_field: bool) {
        let mut fill = |place: Rect, round, color: Color32| {
            let place = place.intersect(clip);
            if color.a() > 0 && place.is_positive() {
                self.fills.push(Fill { place, round, color, order });
            }
        };
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| self.take(shape, clip, order, in_field)),
            Shape::Rect(rect) => {
                fill(rect.rect, None, rect.fill);
                let edge = rect.rect.expand(rect.stroke.width);
                let seen = rect.fill.a() > 0 || rect.stroke.width > 0.0 && rect.stroke.color.a() > 0;
                let one_side = (edge.left() < clip.left() - SLACK) ^ (edge.right() > clip.right() + SLACK);
                if seen && !in_field && one_side && edge.y_range().intersection(clip.y_range()).span() > 0.0 {
                    self.cut.push((rect.rect, clip));
                }
            }
            Shape::Circle(circle) => {
                let place = Rect::from_center_size(
                    circle.center,
                    2.0 * Rect::EVERYTHING.size().min(Pos2::new(circle.radius, circle.radius).to_vec2()),
                );
                fill(place, Some((circle.center, circle.radius)), circle.fill);
                if circle.stroke.width > 0.0 {
                    let at = circle.center + circle.radius * eframe::egui::vec2(0.0, -1.0);
                    self.draw(at, clip, circle.stroke.color, order);
                }
            }
            Shape::LineSegment { points, stroke } => {
                self.draw(points[0] + (points[1] - points[0]) / 2.0, clip, stroke.color, order);
            }
            Shape::Path(path) => {
                fill(Rect::from_points(&path.points), None, path.fill);
                if let (Some(at), eframe::epaint::ColorMode::Solid(color)) = (path.points.first(), &path.stroke.color)
                    && path.stroke.width > 0.0
                {
                    self.draw(*at, clip, *color, order);
                }
            }
            Shape::Text(text) => self.write(text, clip, order, in_field),
            _ => {}
        }
    }

    fn draw(&mut self, at: Pos2, clip: Rect, color: Color32, order: usize) {
        if clip.contains(at) && color.a() > 0 {
            self.drawn.push(Drawn { at, color, order });
        }
    }

    fn write(&mut self, shape: &TextShape, clip: Rect, order: usize, in_field: bool) {
        for row in &shape.galley.rows {
            let from = shape.pos + row.pos.to_vec2();
            let ink = row.row.visuals.mesh_bounds.translate(from.to_vec2());
            let in_field = in_field || self.places.fields.iter().any(|field| field.expand(SLACK).contains_rect(ink));
            if !ink.is_positive() || !clip.y_range().intersects(ink.y_range()) {
                continue;
            }
            let (mut words, mut icons) = (Vec::new(), Vec::new());
            for glyph in row.row.glyphs.iter().filter(|glyph| !glyph.uv_rect.is_nothing()) {
                let own = row.row.visuals.mesh.vertices.get(glyph.first_vertex as usize).map(|vertex| vertex.color);
                let own = own.filter(|color| *color != Color32::PLACEHOLDER).unwrap_or(shape.fallback_color);
                let color = shape.override_text_color.unwrap_or(own);
                let kind = if is_icon(glyph.chr) { &mut icons } else { &mut words };
                if !kind.contains(&color) {
                    kind.push(color);
                }
            }
            self.rows.push(Row {
                text: row.row.glyphs.iter().map(|glyph| glyph.chr).collect(),
                ink,
                clip: if in_field { clip.union(Rect::everything_right_of(f32::NEG_INFINITY)) } else { clip },
                elided: shape.galley.elided && shape.galley.job.text.chars().count() < OWN,
                in_field,
                faded: self.places.disabled.iter().any(|place| place.contains_rect(ink)),
                words,
                icons,
                order,
            });
        }
    }

    /// Everything that is wrong with it.
    pub fn faults(&self) -> Vec<Fault> {
        let (mut faults, mut cuts) = (Vec::new(), Vec::new());
        for (index, row) in self.rows.iter().enumerate() {
            let fault = |what: &str, here: &str| Fault::new(&row.text, what, row.ink, here);
            if row.elided {
                faults.push(Fault { hint: row.in_field, ..fault("lost its end for want of room", "") });
            }
            let room = row.clip.intersect(self.window);
            let cut = (room.left() - row.ink.left()).max(row.ink.right() - room.right());
            if cut > SLACK {
                let room = format!("by {cut:.0} points: there is room from {:.0} to {:.0}", room.left(), room.right());
                cuts.push((row.ink, fault("is cut off at the side", &room)));
            }
            for other in &self.rows[..index] {
                if let Some(both) = self.overlap(other, row) {
                    let by = format!("by {:.0} x {:.0} points", both.width(), both.height());
                    faults.push(fault(&format!("stands on {:?}", other.text), &by));
                }
            }
            for (colors, least) in [(&row.words, WORDS), (&row.icons, DRAWN)] {
                if !row.faded
                    && let Some((ratio, color, ground)) = self.worst(colors, row)
                    && ratio < least
                {
                    let ratio = format!("is {color:?} on {ground:?}: {ratio:.2} : 1, and {least} is needed");
                    faults.push(fault(&ratio, ""));
                }
            }
        }
        for line in &self.drawn {
            let ground = self.under(line.at, line.order);
            let ratio = contrast(over(line.color, ground), ground);
            // Hairlines only divide what is told apart without them; a line on its own colour is a joint.
            if ratio < DRAWN && line.color != ground && ![LIGHT.line, DARK.line].contains(&line.color) {
                let what = format!("drawn in {:?} on {ground:?}: {ratio:.2} : 1, and {DRAWN} is needed", line.color);
                faults.push(Fault::new("", &what, Rect::from_min_max(line.at, line.at), ""));
            }
        }
        for (frame, clip) in &self.cut {
            let first = self.rows.iter().find(|row| frame.contains(row.ink.center()));
            let room = format!("there is room from {:.0} to {:.0}", clip.left(), clip.right());
            let text = first.map_or("", |row| &row.text);
            let what = "is in a frame that is cut off at the side";
            cuts.push((*frame, Fault::new(text, what, *frame, &room)));
        }
        // What is too wide makes everything around it and below it too wide: the innermost and highest is the cause.
        let innermost = |frame: &Rect| !cuts.iter().any(|(other, _)| other != frame && frame.contains_rect(*other));
        let cause = cuts.iter().filter(|(frame, _)| innermost(frame)).min_by(|a, b| a.0.top().total_cmp(&b.0.top()));
        faults.extend(cause.map(|(_, fault)| fault.clone()));
        faults
    }

    /// Where two rows stand on each other, unless something was painted over the first before the second came.
    fn overlap(&self, below: &Row, above: &Row) -> Option<Rect> {
        let ink = |row: &Row| row.ink.intersect(row.clip).shrink(SLACK / 2.0);
        let both = ink(below).intersect(ink(above));
        if !(both.is_positive() && both.width() > 1.0 && both.height() > 1.0) {
            return None;
        }
        let between = |fill: &Fill| fill.order > below.order && fill.order <= above.order;
        let hides = |fill: &Fill| fill.round.is_none() && fill.color.a() == 255 && fill.place.contains_rect(both);
        (!self.fills.iter().any(|fill| between(fill) && hides(fill))).then_some(both)
    }

    /// The least contrast of a row's colours to what is under it.
    fn worst(&self, colors: &[Color32], row: &Row) -> Option<(f32, Color32, Color32)> {
        let seen = row.ink.intersect(row.clip);
        let middle = seen.center().y;
        let points = [seen.left() + 1.0, seen.center().x, seen.right() - 1.0].map(|x| pos2(x, middle));
        let pairs = colors.iter().flat_map(|color| points.iter().map(move |at| (*color, *at)));
        let ratios = pairs.map(|(color, at)| {
            let ground = self.under(at, row.order);
            (contrast(over(color, ground), ground), color, ground)
        });
        ratios.min_by(|a, b| a.0.total_cmp(&b.0))
    }

    /// The colour under a place, before something was painted there.
    fn under(&self, at: Pos2, order: usize) -> Color32 {
        let there = |fill: &&Fill| {
            fill.order < order
                && fill.place.contains(at)
                && fill.round.is_none_or(|(center, radius)| center.distance(at) <= radius)
        };
        self.fills.iter().filter(there).fold(self.ground, |ground, fill| over(fill.color, ground))
    }
}

fn is_icon(char: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&char)
}

/// A colour painted over another.
fn over(color: Color32, ground: Color32) -> Color32 {
    if color.a() == 255 { color } else { ground.blend(color) }
}

/// The contrast of two colours (WCAG 2).
pub fn contrast(a: Color32, b: Color32) -> f32 {
    let luminance = |color: Color32| {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
