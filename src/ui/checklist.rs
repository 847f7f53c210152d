//! The left side: the person's platforms by company, each with where it stands, its date and its tick.

use eframe::egui::{
    self, Align, Color32, CursorIcon, Frame, Layout, Margin, Panel, Rect, RichText, Role, ScrollArea, Sense, TextEdit,
    Ui, WidgetInfo,
};

use super::icon;
use super::parts::{self, Button, Mark};
use super::theme::{self, Type, corner, size, space};
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
}

impl Checklist {
    /// Shows the checklist beside the page that is open: the places to go to at its foot, the list scrolling between.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        let foot = Frame::new().inner_margin(Margin { top: space::S as i8, ..Margin::ZERO });
        Panel::bottom("places").frame(foot).show_separator_line(false).show(ui, |ui| {
            parts::line(ui);
            navigation(ui, view, page);
        });
        head(ui);
        ui.add_space(space::XS);
        self.search(ui, view);
        progress(ui, view);
        ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| self.items(ui, view, page));
    }

    /// Shows the checklist in the page's own column, where there is only one.
    pub fn in_column(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        parts::line(ui);
        ui.add_space(space::S);
        self.search(ui, view);
        progress(ui, view);
        self.items(ui, view, page);
        parts::line(ui);
        navigation(ui, view, page);
    }

    fn search(&mut self, ui: &mut Ui, view: &View<'_>) {
        let name = view.t("search");
        let hint = RichText::new(format!("{}  {name}", icon::SEARCH)).color(theme::colors(ui).muted);
        let edit = TextEdit::singleline(&mut self.search)
            .hint_text(hint)
            .font(Type::Body.font())
            .margin(Margin::symmetric(space::M as i8, 10))
            .desired_width(f32::INFINITY)
            .char_limit(80);
        let response = ui.add(edit);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_label(name.as_str());
            node.set_placeholder(name.as_str());
        });
    }

    fn items(&mut self, ui: &mut Ui, view: &View<'_>, page: &Page) {
        ui.spacing_mut().item_spacing.y = 0.0;
        let wanted = self.search.trim().to_lowercase();
        let fits = |item: &&Item<'_>| {
            let names = [item.platform.name.get(view.lang()), &item.group.name, &item.platform.id];
            wanted.is_empty() || names.iter().any(|name| name.to_lowercase().contains(&wanted))
        };
        let unlisted = view.plan.items.iter().filter(|item| !item.status.is_listed()).count();
        let shown = |item: &&Item<'_>| self.all || !wanted.is_empty() || item.status.is_listed();
        let mut group = "";
        let mut any = false;
        for item in view.plan.items.iter().filter(shown).filter(fits) {
            if item.group.id != group {
                group = &item.group.id;
                ui.add_space(space::M);
                parts::tight(ui, |ui| {
                    ui.add_space(space::S);
                    parts::heading(ui, Type::Label, &item.group.name);
                });
                ui.add_space(space::XS);
            }
            any = true;
            let key = Key::of(item);
            let open = *page == Page::Platform(key.clone());
            row(ui, view, item, key, open);
        }
        if !any {
            ui.add_space(space::L);
            parts::muted(ui, &view.tv("search-nothing", &[("what", self.search.trim().into())]));
            if parts::link(ui, &view.t("search-clear")).clicked() {
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

/// The program's own mark and name.
fn head(ui: &mut Ui) {
    parts::tight(ui, |ui| {
        ui.add_space(space::S);
        let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(26.0), Sense::hover());
        let colors = theme::colors(ui);
        ui.painter().rect_filled(rect, 7, colors.accent);
        parts::check_in(ui.painter(), rect.center(), colors.on_accent);
        parts::heading(ui, Type::Section, "Bezwaar");
    });
}

fn progress(ui: &mut Ui, view: &View<'_>) {
    let (done, total) = view.plan.progress();
    let words = view.tv("progress", &[("done", done.into()), ("total", total.into())]);
    let effort = view.plan.effort_left();
    ui.add_space(space::S);
    parts::tight(ui, |ui| {
        ui.add_space(space::S);
        parts::small(ui, &words);
        if effort > 0 {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(space::S);
                let text = view.tv("effort", &[("minutes", effort.into())]);
                ui.label(RichText::new(text).font(Type::Small.font()).color(theme::colors(ui).muted));
            });
        }
    });
    let colors = theme::colors(ui);
    let (rect, response) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 10.0), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_numeric_value(done as f64);
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(total as f64);
    });
    let bar = Rect::from_center_size(rect.center(), egui::vec2(rect.width() - 2.0 * space::S, 5.0));
    ui.painter().rect_filled(bar, 3, colors.line);
    let share = if total == 0 { 0.0 } else { done as f32 / total as f32 };
    if share > 0.0 {
        let done = Rect::from_min_size(bar.min, egui::vec2((bar.width() * share).max(6.0), bar.height()));
        ui.painter().rect_filled(done, 3, colors.accent);
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

/// One line: the tick, the name, where it stands, its date.
fn row(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, key: Key, open: bool) {
    let colors = theme::colors(ui);
    let name = words::name(view.m, item);
    let status = words::status(view.m, item, view.today);
    let date = words::short_date(view.m, item);
    let width = ui.available_width();
    let left = space::S + size::TICK + space::M;
    let date_galley = date.as_ref().map(|(text, tone)| {
        let color = if *tone == parts::Tone::Plain { colors.muted } else { parts::tone_colors(*tone, colors).0 };
        ui.painter().layout_no_wrap(text.clone(), Type::Small.font(), color)
    });
    let date_width = date_galley.as_ref().map_or(0.0, |galley| galley.size().x + space::M);
    let room = (width - left - space::S - date_width).max(90.0);
    let lay = |ui: &Ui, text: &str, kind: Type, color: Color32| {
        ui.painter().layout(text.to_owned(), kind.font(), color, room)
    };
    let name_galley = lay(ui, &name, Type::Strong, colors.text);
    let status_galley = lay(ui, &status, Type::Small, colors.muted);
    let text_height = name_galley.size().y + status_galley.size().y + 2.0;
    let height = (text_height + 2.0 * space::S + 2.0).max(size::CONTROL + space::M);

    let (rect, response) = ui.allocate_exact_size(egui::vec2(width, height), Sense::click());
    let said = words::sentence(&name, &status, &words::company(item), date.as_ref().map(|(text, _)| text.as_str()));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    if open {
        parts::current(ui, &response);
    }
    let response = response.on_hover_cursor(CursorIcon::PointingHand);
    let tick_place = Rect::from_min_size(rect.min, egui::vec2(left - space::XS, height));
    let tick_name = words::tick(view.m, item, &name);
    if ui.is_rect_visible(rect) {
        if open || response.hovered() {
            let ground = if open { colors.accent_soft } else { colors.background };
            ui.painter().rect_filled(rect, corner::CONTROL, ground);
        }
        parts::focus(ui, &response, rect.shrink(3.0), corner::CONTROL);
        let top = rect.center().y - text_height / 2.0;
        let x = rect.left() + left;
        let below = top + name_galley.size().y + 2.0;
        ui.painter().galley(egui::pos2(x, top), name_galley, colors.text);
        ui.painter().galley(egui::pos2(x, below), status_galley, colors.muted);
        if let Some(galley) = date_galley {
            let at = egui::pos2(rect.right() - space::S - galley.size().x, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(at, galley, colors.muted);
        }
    }
    let tick = parts::tick(ui, tick_place, response.id.with("tick"), mark_of(item.status), &tick_name);
    if tick.clicked() {
        view.send(match tick_action(item) {
            Some(action) => Command::Act(action),
            None => Command::Go(Page::Platform(key.clone())),
        });
    } else if response.clicked() {
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
