//! The left side: the person's platforms by company, each with where it stands, its date and its tick.

use eframe::egui::text::{CCursor, CCursorRange};
use eframe::egui::{Context, FocusDirection, Id, Key as KeyCode, Modifiers, ScrollArea, TextEdit, Ui};

use super::design::{self, Button, Mark, Row, Type, space};
use super::icon;
use super::keys::{Shortcut, is_mac};
use super::view::{Command, Key, Page, View};
use crate::catalog::Deed;
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::plan::{Item, Status};
use crate::words;

/// The checklist's own state: what is searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checklist {
    search: String,
    /// Whether those not in use are shown too.
    all: bool,
    /// Whether its first line is to get the focus.
    reveal: bool,
    /// Whether it was shown in the last frame.
    shown: bool,
    /// The lines that were shown, from top to bottom.
    lines: Vec<Key>,
    /// The places that were shown.
    places: Vec<Id>,
    /// Where the person goes from the field to search in.
    leap: Option<Leap>,
}

/// A way out of the field to search in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leap {
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
fn line_id(key: &Key) -> Id {
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
    /// Has its first line shown, with the keyboard's focus on it.
    pub fn reveal(&mut self) {
        self.search.clear();
        self.reveal = true;
    }

    /// It is not shown, until it is.
    pub fn hide(&mut self) {
        self.shown = false;
    }

    /// Whether it was shown in the last frame.
    pub fn is_shown(&self) -> bool {
        self.shown
    }

    /// Shows everything again. Says whether something was searched for.
    pub fn stop_searching(&mut self) -> bool {
        let searching = self.shown && !self.search.is_empty();
        if searching {
            self.search.clear();
        }
        searching
    }

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
    fn hear_arrows(&self, ui: &Ui) {
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
    fn hear_search(ui: &Ui) -> Option<Leap> {
        if !ui.memory(|memory| memory.has_focus(design::search_id())) {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let enter = pressed(KeyCode::Enter).then_some(Leap::Open);
        enter.or(pressed(KeyCode::ArrowDown).then_some(Leap::Down))
    }

    /// Carries that out, once the hits of what was typed are known.
    fn leap(&mut self, ui: &Ui, view: &View<'_>) {
        let (Some(leap), Some(first)) = (self.leap.take(), self.lines.first()) else { return };
        match leap {
            Leap::Open if !self.search.trim().is_empty() => view.go(Page::Platform(first.clone())),
            Leap::Open | Leap::Down => focus_line(ui.ctx(), first),
        }
    }

    /// Shows the checklist beside the page that is open: the places to go to at its foot, the list scrolling between.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        let mut places = Vec::new();
        let foot = |ui: &mut Ui| {
            design::line(ui);
            places = navigation(ui, view, page);
        };
        design::side(ui, &view.t("list-name"), foot, |ui| {
            design::brand(ui, "Bezwaar");
            ui.add_space(space::XS);
            self.head(ui, view);
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| self.items(ui, view, page));
        });
        self.places = places;
    }

    /// Shows the checklist in the page's own column, where there is only one.
    pub fn in_column(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        design::line(ui);
        ui.add_space(space::S);
        self.head(ui, view);
        self.items(ui, view, page);
        design::line(ui);
        self.places = navigation(ui, view, page);
    }

    fn head(&mut self, ui: &mut Ui, view: &View<'_>) {
        self.shown = true;
        self.leap = Self::hear_search(ui);
        design::search(ui, &Shortcut::Search.label(view.m), &mut self.search);
        ui.add_space(space::S);
        let (done, total) = view.plan.progress();
        if total == 0 {
            return;
        }
        let said = view.tv("progress", &[("done", done.into()), ("total", total.into())]);
        let effort = view.plan.effort_left();
        let remark = (effort > 0).then(|| view.tv("effort", &[("minutes", effort.into())]));
        let tip = view.t("effort-tip");
        design::progress(ui, done, total, &said, remark.as_deref().map(|remark| (remark, tip.as_str())));
    }

    fn items(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let wanted = self.search.trim().to_lowercase();
        let fits = |item: &&Item<'_>| {
            let names = [item.platform.name.get(view.lang()), &item.group.name, &item.platform.id];
            wanted.is_empty() || names.iter().any(|name| name.to_lowercase().contains(&wanted))
        };
        let unlisted = view.plan.items.iter().filter(|item| !item.status.is_listed()).count();
        // A list in which nothing is listed helps nobody.
        self.all |= self.reveal && unlisted == view.plan.items.len();
        let shown = |item: &&Item<'_>| self.all || !wanted.is_empty() || item.status.is_listed();
        let items: Vec<&Item<'_>> = view.plan.items.iter().filter(shown).filter(fits).collect();
        self.lines = items.iter().map(|item| Key::of(item)).collect();
        self.leap(ui, view);
        if std::mem::take(&mut self.reveal)
            && let Some(first) = self.lines.first()
        {
            focus_line(ui.ctx(), first);
        }
        self.hear_arrows(ui);
        design::list(ui, |ui| {
            let mut group = "";
            for (index, item) in items.iter().enumerate() {
                if item.group.id != group {
                    group = &item.group.id;
                    ui.add_space(space::M);
                    design::tight(ui, |ui| {
                        ui.add_space(space::S);
                        design::heading(ui, Type::Label, &item.group.name);
                    });
                    ui.add_space(space::XS);
                }
                row(ui, view, item, page, (index + 1, items.len()));
            }
        });
        if items.is_empty() && !wanted.is_empty() {
            ui.add_space(space::L);
            design::muted(ui, &view.tv("search-nothing", &[("what", self.search.trim().into())]));
            if design::link(ui, &view.t("search-clear")).clicked() {
                self.search.clear();
            }
        } else if unlisted > 0 && wanted.is_empty() {
            ui.add_space(space::S);
            let words = match self.all {
                true => view.t("list-fewer"),
                false => view.tv("list-all", &[("count", unlisted.into())]),
            };
            if Button::quiet(&words).small().show(ui).clicked() {
                self.all = !self.all;
            }
        }
        ui.add_space(space::M);
    }
}

/// The mark that goes with a status.
pub fn mark_of(status: Status) -> Mark {
    match status {
        Status::ToDo => Mark::ToDo,
        Status::Opened | Status::Bounced => Mark::Begun,
        Status::Sent | Status::Received | Status::Extended | Status::IdentityAsked | Status::Complained => Mark::Waits,
        Status::Late | Status::Refused | Status::NoAction => Mark::Late,
        Status::Granted | Status::SwitchedOff | Status::DoneEarlier => Mark::Done,
        Status::Covered => Mark::Covered,
        Status::Withdrawn | Status::NotUsed | Status::NothingToDo | Status::Retired => Mark::Off,
    }
}

/// One line. Its tick records, the rest of it leads to its page.
fn row(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, page: &Page, place: (usize, usize)) {
    let key = Key::of(item);
    let open = *page == Page::Platform(key.clone());
    let name = words::name(view.m, item);
    let status = words::status(view.m, item, view.today);
    let date = words::short_date(view.m, item);
    let end = date.as_ref().map(|(text, tone)| (text.as_str(), *tone));
    let row = Row {
        id: line_id(&key),
        place,
        name: &name,
        second: &status,
        end,
        mark: mark_of(item.status),
        open,
        said: &words::sentence(&name, &status, &words::company(item), end.map(|(text, _)| text)),
        tick: &words::tick(view.m, item, &name),
    };
    let shown = row.show(ui);
    if shown.tick.clicked() {
        view.send(match tick_action(item) {
            Some(action) => Command::Act(action),
            None => Command::Go(Page::Platform(key)),
        });
    } else if shown.line.clicked() {
        view.go(Page::Platform(key));
    }
}

/// What the tick of a line records: sent today by the primary route, or switched off. One that is done leads to its
/// page, where it can be corrected.
fn tick_action(item: &Item<'_>) -> Option<Action> {
    let kind = match (item.status, item.platform.deed) {
        (Status::ToDo | Status::Opened | Status::Bounced, Deed::Objection) => ActKind::Sent,
        (Status::ToDo | Status::Opened, Deed::Switch) => ActKind::SwitchedOff,
        _ => return None,
    };
    let account = item.account.and_then(|account| account.id);
    Some(Action::Record(Happening::new(&item.platform.id, account, kind)))
}

/// The places to go to, and the sheet of keys. Returns their ids.
fn navigation(ui: &mut Ui, view: &View<'_>, page: &Page) -> Vec<Id> {
    let mac = is_mac(ui.ctx());
    let places = [
        (Shortcut::Overview, icon::HOME, Some(Page::Overview)),
        (Shortcut::Settings, icon::GEAR, Some(Page::Settings)),
        (Shortcut::Help, icon::QUESTION, None),
    ];
    ui.add_space(space::XS);
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let places = places.into_iter().map(|(shortcut, icon, place)| {
            let words = shortcut.label(view.m);
            // A place says its name; what is not a place is an icon alone.
            let shown = if place.is_some() { words.as_str() } else { "" };
            let here = place.as_ref() == Some(page);
            let tip = shortcut.tooltip(view.m, mac);
            let button = Button::quiet(shown).icon(icon).named(&words).tip(&tip).small().selected(here).show(ui);
            if button.clicked() {
                view.send(place.map_or(Command::Press(shortcut), Command::Go));
            }
            button.id
        });
        places.collect()
    };
    design::wrapped(ui, row).inner
}
