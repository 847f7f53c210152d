//! The ways through the list by keyboard: from the field to search in to the lines, up and down them, to their ticks, and
//! from one part of the window to the next.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Context, FocusDirection, Id, Key as KeyCode, Modifiers, TextEdit, Ui};

use super::Checklist;
use crate::ui::design::{self, Row};
use crate::ui::view::{Key, Page, View};

/// A way out of the field to search in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leap {
    /// To the first hit.
    Down,
    /// To its page.
    Open,
}

/// A part of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The field to search in, and the lines.
    List,
    /// The page.
    Page,
    /// The places to go to.
    Places,
}

/// How many lines Page Up and Page Down go.
const LEAF: usize = 6;

/// The id of the line of a key, for the focus.
pub fn line_id(key: &Key) -> Id {
    Id::unique(("line", key))
}

/// Gives the focus to a line.
pub fn focus_line(ctx: &Context, key: &Key) {
    focus(ctx, line_id(key));
}

/// Gives the focus to the field to search in, with what is in it selected.
pub fn focus_search(ctx: &Context) {
    let id = design::search_id();
    focus(ctx, id);
    let mut state = TextEdit::load_state(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), CCursor::new(usize::MAX))));
    TextEdit::store_state(ctx, id, state);
}

fn focus(ctx: &Context, id: Id) {
    ctx.memory_mut(|memory| {
        // Instead of where egui's own arrow keys would go.
        memory.move_focus(FocusDirection::None);
        memory.request_focus(id);
    });
    ctx.request_repaint();
}

impl Checklist {
    /// The part of the window that something is in.
    pub fn part_of(&self, id: Id) -> Part {
        if id == design::search_id() || self.at(id).is_some() {
            Part::List
        } else if self.places.contains(&id) {
            Part::Places
        } else {
            Part::Page
        }
    }

    /// Gives the focus to a part: the line of the open page, or the first of it. Says whether it is one of its own.
    pub fn focus_part(&self, ctx: &Context, part: Part, page: &Page) -> bool {
        let open = self.lines.iter().find(|key| *page == Page::Platform((*key).clone()));
        let id = match part {
            Part::List => open.or(self.lines.first()).map_or_else(design::search_id, line_id),
            Part::Places => match self.places.first() {
                Some(id) => *id,
                None => return false,
            },
            Part::Page => return false,
        };
        focus(ctx, id);
        true
    }

    /// Which line this is, and whether it is its tick.
    fn at(&self, id: Id) -> Option<(usize, bool)> {
        self.lines.iter().enumerate().find_map(|(index, key)| {
            let line = line_id(key);
            (id == line).then_some((index, false)).or((id == Row::tick_id(line)).then_some((index, true)))
        })
    }

    /// The keys of the list: up and down, its first and last line, to the tick and back.
    pub(super) fn hear_arrows(&self, ui: &Ui) {
        let Some((at, on_tick)) = ui.memory(|memory| memory.focused()).and_then(|id| self.at(id)) else { return };
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.lines.len().saturating_sub(1);
        let (to, tick) = if pressed(KeyCode::ArrowUp) {
            if at == 0 {
                focus(ui.ctx(), design::search_id());
                return;
            }
            (at - 1, on_tick)
        } else if pressed(KeyCode::ArrowDown) {
            (at + 1, on_tick)
        } else if pressed(KeyCode::Home) {
            (0, on_tick)
        } else if pressed(KeyCode::End) {
            (last, on_tick)
        } else if pressed(KeyCode::PageUp) {
            (at.saturating_sub(LEAF), on_tick)
        } else if pressed(KeyCode::PageDown) {
            (at + LEAF, on_tick)
        } else if pressed(KeyCode::ArrowLeft) {
            (at, true)
        } else if pressed(KeyCode::ArrowRight) {
            (at, false)
        } else {
            return;
        };
        let line = line_id(&self.lines[to.min(last)]);
        focus(ui.ctx(), if tick { Row::tick_id(line) } else { line });
    }

    /// The keys that lead out of the field to search in: down to the first hit, or straight to its page.
    pub(super) fn hear_search(ui: &Ui) -> Option<Leap> {
        if !ui.memory(|memory| memory.has_focus(design::search_id())) {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let enter = pressed(KeyCode::Enter).then_some(Leap::Open);
        enter.or(pressed(KeyCode::ArrowDown).then_some(Leap::Down))
    }

    /// Carries that out, once the hits of what was typed are known.
    pub(super) fn leap(&mut self, ui: &Ui, view: &View<'_>) {
        let (Some(leap), Some(first)) = (self.leap.take(), self.lines.first()) else { return };
        match leap {
            Leap::Open if !self.search.trim().is_empty() => view.go(Page::Platform(first.clone())),
            Leap::Open | Leap::Down => focus_line(ui.ctx(), first),
        }
    }
}
