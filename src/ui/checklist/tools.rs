//! What stands above the list: what it is narrowed down to, in which order, and in words how much of it one sees.

use eframe::egui::Ui;

use super::Checklist;
use super::lines::{Filter, Order};
use crate::ui::design::{self, space};
use crate::ui::view::View;

/// A list of no more lines is looked through sooner than it is narrowed down.
const FEW: usize = 12;

impl Checklist {
    /// Shows it. Where there is no room the choices are behind one button.
    pub(super) fn tools(&mut self, ui: &mut Ui, view: &View<'_>, roomy: bool) {
        let narrowed = self.wanted.filter.is_some() || self.wanted.order != Order::default();
        if self.is_searching() {
            if self.lines.shown == 0 {
                return;
            }
            let hits = view.tv("find-hits", &[("count", self.lines.shown.into())]);
            design::wrapped_in(ui, |ui| design::tally(ui, &hits));
            return;
        }
        if self.lines.total <= FEW && !narrowed {
            return;
        }
        ui.add_space(space::S);
        if !roomy {
            design::wrapped_in(ui, |ui| {
                if design::fold(ui, self.tools_open, &view.t("find-tools")) {
                    self.tools_open = !self.tools_open;
                }
            });
        }
        if roomy || self.tools_open {
            self.filters(ui, view);
        }
        design::wrapped_in(ui, |ui| {
            let (shown, count) = (self.lines.shown, self.lines.total);
            design::tally(
                ui,
                &match self.wanted.filter {
                    None => view.tv("find-all", &[("count", count.into())]),
                    Some(_) => view.tv("find-some", &[("shown", shown.into()), ("count", count.into())]),
                },
            );
            if self.wanted.filter.is_some() && design::link(ui, &view.t("find-everything")).clicked() {
                self.want(|wanted| wanted.filter = None);
            } else if roomy || self.tools_open {
                let (words, other) = match self.wanted.order {
                    Order::Company => ("find-by-time", Order::Soonest),
                    Order::Soonest => ("find-by-company", Order::Company),
                };
                if design::link(ui, &view.t(words)).clicked() {
                    self.want(|wanted| wanted.order = other);
                }
            }
        });
    }

    fn filters(&mut self, ui: &mut Ui, view: &View<'_>) {
        design::group(ui, &view.t("find-show"), |ui| {
            for filter in Filter::ALL {
                let on = self.wanted.filter == Some(filter);
                if design::choice(ui, on, &view.t(filter.message())).clicked() {
                    // A second press takes it back.
                    self.want(|wanted| wanted.filter = (!on).then_some(filter));
                }
            }
        });
    }
}
