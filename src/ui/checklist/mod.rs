//! The left side: the person's platforms by company, each with where it stands, its date and its tick.

mod paths;

use eframe::egui::{Id, ScrollArea, Ui};

use super::design::{self, Button, Mark, Row, Type, space};
use super::icon;
use super::keys::{Shortcut, is_mac};
use super::own;
use super::view::{Command, Key, Page, View};
use crate::catalog::Deed;
use crate::desk::{Action, Happening};
use crate::journal::ActKind;
use crate::plan::{Item, Status};
use crate::words;
use paths::{Leap, line_id};
pub use paths::{Part, focus_line, focus_search};

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

    /// Shows the checklist beside the page that is open: the places to go to at its foot, the list scrolling between.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        let mut places = Vec::new();
        let foot = |ui: &mut Ui| {
            design::line(ui);
            places = navigation(ui, view, page);
        };
        design::side(ui, &view.t("list-name"), foot, |ui| {
            design::brand(ui, &view.t("window-title"));
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
        own::button(ui, view);
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
