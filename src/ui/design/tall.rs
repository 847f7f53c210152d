//! A list of any length: only what is near the part in sight is laid out.
//!
//! How high a line is is known once it was laid out, and guessed until then. A list of ordinary length is laid out whole,
//! so that those who listen can go through it by keys of their own, which scroll nothing.

use std::collections::HashMap;
use std::ops::Range;

use eframe::egui::style::ScrollAnimation;
use eframe::egui::{self, Id, Rect, Ui, UiBuilder};

use super::tokens::size;

/// How many lines are laid out at least, if there are so many: more than the list of all that we know of has.
const WHOLE: usize = 80;

/// The lines of a long list, with how high each is.
#[derive(Clone, Debug, Default)]
pub struct Tall {
    ids: Vec<Id>,
    heights: Vec<f32>,
    /// Where each begins, and behind the last one the end.
    tops: Vec<f32>,
    /// What was measured, also of lines that are not in the list now.
    measured: HashMap<Id, f32>,
}

impl Tall {
    /// Takes other lines: the id of each, and how high it probably is.
    pub fn set(&mut self, lines: impl Iterator<Item = (Id, f32)>) {
        self.ids.clear();
        self.heights.clear();
        for (id, guess) in lines {
            self.ids.push(id);
            self.heights.push(self.measured.get(&id).copied().unwrap_or(guess));
        }
        self.add_up();
    }

    /// The ids of the lines.
    pub fn ids(&self) -> &[Id] {
        &self.ids
    }

    /// Shows the list, with `line` for each that is laid out. The line `kept` is laid out wherever it is: it has the
    /// keyboard's focus.
    pub fn show(&mut self, ui: &mut Ui, kept: Option<usize>, mut line: impl FnMut(&mut Ui, usize)) {
        if self.ids.is_empty() {
            return;
        }
        ui.spacing_mut().item_spacing.y = 0.0;
        let start = ui.cursor().left_top();
        let sight = (ui.clip_rect().top() - start.y)..(ui.clip_rect().bottom() - start.y);
        let near = self.near(&sight);
        let far = kept.filter(|kept| *kept < self.ids.len() && !near.contains(kept));
        if let Some(far) = far.filter(|far| *far < near.start) {
            self.show_far(ui, start, far, &mut line);
        }
        let (mut changed, mut moved) = (false, 0.0);
        ui.add_space(self.tops[near.start]);
        for index in near.clone() {
            let top = ui.cursor().top();
            line(ui, index);
            let grown = self.measure(index, ui.cursor().top() - top);
            changed |= grown != 0.0;
            moved += if self.tops[index + 1] <= sight.start { grown } else { 0.0 };
        }
        ui.add_space(self.tops[self.ids.len()] - self.tops[near.end]);
        if let Some(far) = far.filter(|far| *far >= near.end) {
            self.show_far(ui, start, far, &mut line);
        }
        if changed {
            self.add_up();
        }
        if moved != 0.0 {
            // What one looks at stays where it is.
            ui.scroll_with_delta_animation(egui::vec2(0.0, -moved), ScrollAnimation::none());
        }
    }

    /// Lays out a line that is out of sight, and scrolls to it in one step where it wants to be seen. Where nobody was
    /// yet it is not known what lies in between: its neighbours are measured first, so that it is not missed.
    fn show_far(&mut self, ui: &mut Ui, start: egui::Pos2, far: usize, line: &mut impl FnMut(&mut Ui, usize)) {
        let around = far.saturating_sub(WHOLE / 2)..(far + WHOLE / 2).min(self.ids.len());
        let known = self.ids[around.clone()].iter().all(|id| self.measured.contains_key(id));
        let wanted = if known { far..far + 1 } else { around };
        let mut at = start + egui::vec2(0.0, self.tops[wanted.start]);
        let mut changed = false;
        for index in wanted {
            let place = Rect::from_min_size(at, egui::vec2(ui.available_width(), self.heights[index]));
            let mut child = ui.new_child(UiBuilder::new().id_salt(self.ids[index]).max_rect(place));
            child.style_mut().scroll_animation = ScrollAnimation::none();
            line(&mut child, index);
            let height = child.min_rect().height();
            changed |= self.measure(index, height) != 0.0;
            at.y += height;
        }
        if changed {
            self.add_up();
            ui.ctx().request_discard("the line to go to stands elsewhere than was guessed");
        }
    }

    /// What is laid out: what is in sight, and about as much before as behind it.
    fn near(&self, sight: &Range<f32>) -> Range<usize> {
        let count = self.ids.len();
        let first = self.tops.partition_point(|top| *top <= sight.start).saturating_sub(1).min(count - 1);
        let end = self.tops[..count].partition_point(|top| *top < sight.end).clamp(first + 1, count);
        let more = WHOLE.saturating_sub(end - first);
        let end = (end + more.div_ceil(2)).min(count).max(WHOLE.min(count));
        first.saturating_sub(more / 2).min(end.saturating_sub(WHOLE))..end
    }

    /// Takes note of how high a line is. Returns by how much that is more than was thought.
    fn measure(&mut self, index: usize, height: f32) -> f32 {
        let grown = height - self.heights[index];
        self.heights[index] = height;
        self.measured.insert(self.ids[index], height);
        if grown.abs() < size::HAIR / 2.0 { 0.0 } else { grown }
    }

    fn add_up(&mut self) {
        let mut end = 0.0;
        self.tops.clear();
        self.tops.push(end);
        for height in &self.heights {
            end += height;
            self.tops.push(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tall(count: usize) -> Tall {
        let mut tall = Tall::default();
        tall.set((0..count).map(|line| (Id::unique(line), size::ROW)));
        tall
    }

    #[test]
    fn a_list_of_ordinary_length_is_laid_out_whole() {
        for sight in [0.0..400.0, 5_000.0..5_400.0, -300.0..100.0] {
            assert_eq!(tall(WHOLE).near(&sight), 0..WHOLE);
            assert_eq!(tall(3).near(&sight), 0..3);
        }
    }

    #[test]
    fn of_a_longer_one_as_much_as_of_an_ordinary_one() {
        let tall = tall(10_000);
        for top in [0.0, 1_000.0, 300_000.0, 559_600.0, 9e9, -500.0] {
            let near = tall.near(&(top..top + 400.0));
            assert!((WHOLE..=WHOLE + 1).contains(&near.len()), "{top}: {near:?}");
        }
        let near = tall.near(&(56_000.0..56_400.0));
        assert!(near.start <= 1_000 && near.end >= 1_008, "{near:?}");
    }
}
