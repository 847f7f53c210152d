//! The left side: the person's platforms under their headings, each with where it stands, its date and its tick.

mod lines;
mod paths;
mod tools;

use eframe::egui::{Id, ScrollArea, Ui};

use super::design::{self, Button, Heading, Mark, Row, Tall, Type, space};
use super::icon;
use super::keys::{Shortcut, is_mac};
use super::own;
use super::view::{Command, Key, Page, View};
use crate::catalog::Deed;
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::lang::Lang;
use crate::plan::{Item, Status};
use crate::search::{Index, Search};
use lines::{Line, Lines, Texts, Wanted};
use paths::{Leap, heading_id, item_id};
pub use paths::{Part, focus_search};

/// The checklist's own state: what is searched for and what is shown. What it holds is worked out when one of them or the
/// plan changed, not in every frame.
#[derive(Clone, Debug, Default)]
pub struct Checklist {
    typed: String,
    wanted: Wanted,
    /// Whether the choices above the list are folded out, where there is little room.
    tools_open: bool,
    /// Whether its first line is to get the focus.
    reveal: bool,
    /// Whether it was shown in the last frame.
    shown: bool,
    /// What can be searched for, of the plan with this number.
    index: Option<(u64, Index)>,
    search: Search,
    /// What it holds, and what that was worked out from.
    lines: Lines,
    made_of: Option<MadeOf>,
    tall: Tall,
    /// What had the focus, and which line that is or is the tick of.
    focused: (Option<Id>, Option<(usize, bool)>),
    /// The places that were shown.
    places: Vec<Id>,
    /// Where the person goes from the field to search in.
    leap: Option<Leap>,
}

/// What the lines were worked out from.
#[derive(Clone, Debug)]
struct MadeOf {
    revision: u64,
    lang: Lang,
    typed: String,
}

impl Checklist {
    /// Has its first line shown, with the keyboard's focus on it.
    pub fn reveal(&mut self) {
        self.typed.clear();
        self.want(|wanted| *wanted = Wanted { all: wanted.all, ..Wanted::default() });
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
        let searching = self.shown && !self.typed.is_empty();
        if searching {
            self.typed.clear();
        }
        searching
    }

    fn is_searching(&self) -> bool {
        !self.typed.trim().is_empty()
    }

    /// Wants something else of the list.
    fn want(&mut self, change: impl FnOnce(&mut Wanted)) {
        change(&mut self.wanted);
        self.made_of = None;
    }

    /// Shows the checklist beside the page that is open: the places to go to at its foot, the list scrolling between.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        let mut places = Vec::new();
        let foot = |ui: &mut Ui| {
            design::line(ui);
            places = navigation(ui, view, page);
        };
        design::side(ui, &view.t("list-name"), foot, |ui| {
            let roomy = ui.available_height() >= design::size::ROOMY;
            design::brand(ui, &view.t("window-title"));
            ui.add_space(space::XS);
            self.head(ui, view, roomy);
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| self.items(ui, view, page));
        });
        self.places = places;
    }

    /// Shows the checklist in the page's own column, where there is only one.
    pub fn in_column(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        design::line(ui);
        ui.add_space(space::S);
        self.head(ui, view, false);
        self.items(ui, view, page);
        design::line(ui);
        self.places = navigation(ui, view, page);
    }

    fn head(&mut self, ui: &mut Ui, view: &View<'_>, roomy: bool) {
        self.shown = true;
        self.leap = Self::hear_search(ui);
        design::search(ui, &Shortcut::Search.label(view.m), &mut self.typed);
        self.renew(ui, view);
        ui.add_space(space::S);
        let (done, total) = view.plan.progress();
        if total > 0 {
            let said = view.tv("progress", &[("done", done.into()), ("total", total.into())]);
            let effort = view.plan.effort_left();
            let remark = (effort > 0).then(|| view.tv("effort", &[("minutes", effort.into())]));
            let tip = view.t("effort-tip");
            design::progress(ui, done, total, &said, remark.as_deref().map(|remark| (remark, tip.as_str())));
        }
        self.tools(ui, view, roomy);
        self.renew(ui, view);
    }

    /// Works out what the list holds, if anything changed.
    fn renew(&mut self, ui: &Ui, view: &View<'_>) {
        let (revision, lang) = (view.revision, view.lang());
        let is_it = |made: &MadeOf| (made.revision, made.lang, &made.typed) == (revision, lang, &self.typed);
        if self.made_of.as_ref().is_some_and(is_it) {
            return;
        }
        // A list in which nothing is listed helps nobody.
        self.wanted.all |= self.reveal && view.plan.listed().next().is_none();
        let before = self.focused(ui);
        self.lines = if self.is_searching() {
            if self.index.as_ref().is_none_or(|(of, _)| *of != revision) {
                self.index = Some((revision, Index::of_plan(view.plan)));
            }
            let index = self.index.as_ref().map(|(_, index)| index);
            Lines::found(index.map_or(&[], |index| index.find(&self.typed, &mut self.search)))
        } else {
            Lines::of(view, &self.wanted)
        };
        self.tall.set(self.lines.places(view.plan));
        self.focused = (None, None);
        self.made_of = Some(MadeOf { revision, lang, typed: self.typed.clone() });
        if let Some((at, _)) = before
            && self.focused(ui).is_none()
            && let Some(last) = self.lines.lines.len().checked_sub(1)
        {
            // The line went away with what was done to it: one goes on at the one that took its place.
            paths::focus(ui.ctx(), self.tall.ids()[at.min(last)]);
        }
    }

    fn items(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        ui.spacing_mut().item_spacing.y = 0.0;
        self.leap(ui, view);
        if std::mem::take(&mut self.reveal)
            && let Some(first) = self.first()
        {
            paths::focus(ui.ctx(), self.tall.ids()[first]);
        }
        self.hear_arrows(ui);
        self.renew(ui, view);
        let kept = self.focused(ui).map(|(line, _)| line);
        let Self { lines, tall, .. } = self;
        let mut pressed = None;
        design::list(ui, |ui| {
            tall.show(ui, kept, |ui, index| match lines.lines[index] {
                Line::Heading(section) => {
                    let section = &lines.sections[section];
                    let [name, count, said] = &section.words;
                    let id = heading_id(&section.part);
                    let heading = Heading { id, name, count, said, open: section.open, kind: Type::Label };
                    if heading.show(ui).clicked() {
                        pressed = Some(section.part.clone());
                    }
                }
                Line::Item(place, nth) => {
                    let total = lines.shown;
                    row(ui, view, &view.plan.items[place], page, (nth, total), lines.texts(view, index, place));
                }
            });
        });
        if let Some(part) = pressed {
            self.fold(part);
        }
        self.foot(ui, view);
        ui.add_space(space::M);
    }

    /// What stands at the end of the list: how to get out of an empty one, and what it leaves out.
    fn foot(&mut self, ui: &mut Ui, view: &View<'_>) {
        if self.lines.lines.is_empty() && self.is_searching() {
            ui.add_space(space::L);
            design::status(ui, &view.tv("search-nothing", &[("what", self.typed.trim().into())]));
            if design::link(ui, &view.t("search-clear")).clicked() {
                self.typed.clear();
                focus_search(ui.ctx());
            }
        } else if self.lines.lines.is_empty() && self.wanted.filter.is_some() {
            ui.add_space(space::L);
            design::status(ui, &view.t("find-none"));
        }
        if self.lines.unlisted > 0 && self.wanted.filter.is_none() && !self.is_searching() {
            ui.add_space(space::S);
            let words = match self.wanted.all {
                true => view.t("list-fewer"),
                false => view.tv("list-all", &[("count", self.lines.unlisted.into())]),
            };
            if Button::quiet(&words).small().show(ui).clicked() {
                self.want(|wanted| wanted.all = !wanted.all);
            }
        }
        own::button(ui, view);
    }

    /// Folds a part of the list away, or out again.
    fn fold(&mut self, part: lines::Part) {
        self.want(|wanted| {
            if !wanted.folded.remove(&part) {
                wanted.folded.insert(part);
            }
        });
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
fn row(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, page: &Page, place: (usize, usize), texts: &Texts) {
    let open = matches!(page, Page::Platform(key) if key.is_of(item));
    let row = Row {
        id: item_id(item),
        place,
        name: &texts.name,
        second: &texts.status,
        end: texts.end.as_ref().map(|(text, tone)| (text.as_str(), *tone)),
        mark: mark_of(item.status),
        open,
        said: &texts.said,
        tick: &texts.tick,
    };
    let shown = row.show(ui);
    if shown.tick.clicked() {
        view.send(match tick_action(item) {
            Some(action) => Command::Act(action),
            None => Command::Go(Page::Platform(Key::of(item))),
        });
    } else if shown.line.clicked() {
        view.go(Page::Platform(Key::of(item)));
    }
}

/// What the tick of a line records: sent today by the primary route, or switched off. One that is done leads to its
/// page, where it can be corrected.
fn tick_action(item: &Item<'_>) -> Option<Action> {
    let kind = match (item.status, item.deed()) {
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
        (Shortcut::Overview, Some(Page::Overview)),
        (Shortcut::Reminders, Some(Page::Reminders)),
        (Shortcut::Settings, Some(Page::Settings)),
        (Shortcut::Help, None),
    ];
    ui.add_space(space::XS);
    let row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = space::XS;
        let places = places.into_iter().map(|(shortcut, place)| {
            let words = shortcut.label(view.m);
            let tip = shortcut.tooltip(view.m, mac);
            let here = place.as_ref() == Some(page);
            // A place says its name; what is not a place is an icon alone.
            let button = match place {
                Some(_) => Button::quiet(&words),
                None => Button::quiet("").icon(icon::QUESTION),
            };
            let button = button.named(&words).tip(&tip).small().narrow().selected(here).show(ui);
            if button.clicked() {
                view.send(place.map_or(Command::Press(shortcut), Command::Go));
            }
            button.id
        });
        places.collect()
    };
    design::wrapped(ui, row).inner
}
