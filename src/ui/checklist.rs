//! The left side: the person's platforms by company, each with where it stands, its date and its tick.

use eframe::egui::{Align, ScrollArea, Ui};

use super::design::{self, Button, Mark, Row, Type, space};
use super::icon;
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
    /// Whether its first line is to be shown and to get the focus.
    reveal: bool,
}

impl Checklist {
    /// Has its first line shown, with the keyboard's focus on it.
    pub fn reveal(&mut self) {
        self.search.clear();
        self.reveal = true;
    }

    /// Shows the checklist beside the page that is open: the places to go to at its foot, the list scrolling between.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        let foot = |ui: &mut Ui| {
            design::line(ui);
            navigation(ui, view, page);
        };
        design::side(ui, &view.t("list-name"), foot, |ui| {
            design::brand(ui, "Bezwaar");
            ui.add_space(space::XS);
            self.head(ui, view);
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| self.items(ui, view, page));
        });
    }

    /// Shows the checklist in the page's own column, where there is only one.
    pub fn in_column(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        design::line(ui);
        ui.add_space(space::S);
        self.head(ui, view);
        self.items(ui, view, page);
        design::line(ui);
        navigation(ui, view, page);
    }

    fn head(&mut self, ui: &mut Ui, view: &View<'_>) {
        design::search(ui, &view.t("search"), &mut self.search);
        ui.add_space(space::S);
        let (done, total) = view.plan.progress();
        if total == 0 {
            return;
        }
        let said = view.tv("progress", &[("done", done.into()), ("total", total.into())]);
        let effort = view.plan.effort_left();
        let remark = (effort > 0).then(|| view.tv("effort", &[("minutes", effort.into())]));
        design::progress(ui, done, total, &said, remark.as_deref());
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
        let mut group = "";
        let mut any = false;
        for item in view.plan.items.iter().filter(shown).filter(fits) {
            if item.group.id != group {
                group = &item.group.id;
                ui.add_space(space::M);
                design::tight(ui, |ui| {
                    ui.add_space(space::S);
                    design::heading(ui, Type::Label, &item.group.name);
                });
                ui.add_space(space::XS);
            }
            any = true;
            let key = Key::of(item);
            let open = *page == Page::Platform(key.clone());
            row(ui, view, item, key, open, std::mem::take(&mut self.reveal));
        }
        if !any && !wanted.is_empty() {
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
fn row(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, key: Key, open: bool, reveal: bool) {
    let name = words::name(view.m, item);
    let status = words::status(view.m, item, view.today);
    let date = words::short_date(view.m, item);
    let end = date.as_ref().map(|(text, tone)| (text.as_str(), *tone));
    let row = Row {
        name: &name,
        second: &status,
        end,
        mark: mark_of(item.status),
        open,
        said: &words::sentence(&name, &status, &words::company(item), end.map(|(text, _)| text)),
        tick: &words::tick(view.m, item, &name),
    };
    let shown = row.show(ui);
    if reveal {
        shown.line.request_focus();
        shown.line.scroll_to_me(Some(Align::Center));
    }
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

fn navigation(ui: &mut Ui, view: &View<'_>, page: &Page) {
    ui.add_space(space::XS);
    ui.horizontal(|ui| {
        let places = [("nav-overview", icon::HOME, Page::Overview), ("nav-settings", icon::GEAR, Page::Settings)];
        for (words, icon, place) in places {
            let words = view.t(words);
            let here = *page == place;
            if Button::quiet(&words).icon(icon).small().selected(here).show(ui).clicked() {
                view.go(place);
            }
        }
    });
}
