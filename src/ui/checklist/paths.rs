//! The ways through the list by keyboard: from the field to search in to the lines, up and down them, to their ticks, and
//! from one part of the window to the next.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Context, FocusDirection, Id, Key as KeyCode, Modifiers, TextEdit, Ui};

use super::Checklist;
use super::lines::{self, Line};
use crate::journal::AccountId;
use crate::plan::Item;
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

/// The id of the line of an item, for the focus.
pub fn item_id(item: &Item<'_>) -> Id {
    line_id(&item.platform.id, item.account.and_then(|account| account.id))
}

fn line_id(platform: &str, account: Option<AccountId>) -> Id {
    Id::unique(("line", platform, account))
}

/// The id of the heading of a part of the list.
pub fn heading_id(part: &lines::Part) -> Id {
    Id::unique(("heading", part))
}

/// Gives the focus to the field to search in, with what is in it selected.
pub fn focus_search(ctx: &Context) {
    let id = design::search_id();
    focus(ctx, id);
    let mut state = TextEdit::load_state(ctx, id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::two(CCursor::default(), CCursor::new(usize::MAX))));
    TextEdit::store_state(ctx, id, state);
}

/// Gives the focus to something in the list.
pub fn focus(ctx: &Context, id: Id) {
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
        let ids = self.tall.ids();
        let id = match part {
            Part::List => {
                let open = match page {
                    Page::Platform(key) => Some(line_id(&key.platform, key.account)).filter(|id| ids.contains(id)),
                    _ => None,
                };
                open.or_else(|| self.first().map(|first| ids[first])).unwrap_or_else(design::search_id)
            }
            Part::Places => match self.places.first() {
                Some(id) => *id,
                None => return false,
            },
            Part::Page => return false,
        };
        focus(ctx, id);
        true
    }

    /// Gives the focus to the line of a key; where it is not shown, to the title of the page.
    pub fn focus_line(&self, ctx: &Context, key: &Key) {
        let id = line_id(&key.platform, key.account);
        match self.tall.ids().contains(&id) {
            true => focus(ctx, id),
            false => design::aim_at_title(ctx),
        }
    }

    /// The first line that is no heading.
    pub(super) fn first(&self) -> Option<usize> {
        self.lines.lines.iter().position(|line| matches!(line, Line::Item(..)))
    }

    /// Which line this is, and whether it is its tick.
    fn at(&self, id: Id) -> Option<(usize, bool)> {
        self.tall.ids().iter().enumerate().find_map(|(index, line)| {
            (id == *line).then_some((index, false)).or((id == Row::tick_id(*line)).then_some((index, true)))
        })
    }

    /// Which line has the focus, and whether it is its tick.
    pub(super) fn focused(&mut self, ui: &Ui) -> Option<(usize, bool)> {
        let now = ui.memory(|memory| memory.focused());
        if self.focused.0 != now {
            self.focused = (now, now.and_then(|id| self.at(id)));
        }
        self.focused.1
    }

    /// The keys of the list: up and down, its first and last line, to the tick and back; and to fold a part of it.
    pub(super) fn hear_arrows(&mut self, ui: &Ui) {
        let Some((at, on_tick)) = self.focused(ui) else { return };
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.lines.lines.len().saturating_sub(1);
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
            self.open_part(at, false);
            (at, true)
        } else if pressed(KeyCode::ArrowRight) {
            self.open_part(at, true);
            (at, false)
        } else {
            return;
        };
        let to = to.min(last);
        let (line, has_tick) = (self.tall.ids()[to], matches!(self.lines.lines[to], Line::Item(..)));
        focus(ui.ctx(), if tick && has_tick { Row::tick_id(line) } else { line });
    }

    /// Folds the part of a heading out or away, if it is one and is not so already.
    fn open_part(&mut self, line: usize, open: bool) {
        let Line::Heading(section) = self.lines.lines[line] else { return };
        let section = &self.lines.sections[section];
        if section.open != open {
            let part = section.part.clone();
            self.fold(part);
        }
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
        let (Some(leap), Some(first)) = (self.leap.take(), self.first()) else { return };
        match (leap, self.lines.lines[first]) {
            (Leap::Open, Line::Item(place, _)) if self.is_searching() => {
                view.go(Page::Platform(Key::of(&view.plan.items[place])));
            }
            _ => focus(ui.ctx(), self.tall.ids()[first]),
        }
    }
}
