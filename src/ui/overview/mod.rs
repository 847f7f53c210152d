//! The overview: what there is to be reminded of, the next thing to do, the coming weeks, and what waits for an answer; or the moment of joy when all is
//! done.

mod bar;
mod done;
mod next;
mod waiting;
mod weeks;

use eframe::egui::Ui;

use super::design::{self, Day, Joy, Type, space};
use super::reminders;
use super::view::View;
use crate::i18n::capital;
use crate::lang::Lang;

pub use next::countdown_ring;

/// What is folded out on the overview; forgotten when the program ends.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// Every date is listed, not only the first ones.
    all_dates: bool,
    /// What an objection still does after a last day.
    still: bool,
    joy: Joy,
    /// The dates of the plan with this number, in this language.
    dates: Option<((u64, Lang), Vec<Day>)>,
}

impl Overview {
    /// Shows the overview.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = space::S;
        let group = view.plan.next_group();
        bar::ui(ui, view, &group, bar::Place::Above);
        design::muted(ui, &capital(&view.m.weekday_date(view.today)));
        let of = (view.revision, view.lang());
        let dates = match self.dates.take() {
            Some((worked_out, dates)) if worked_out == of => dates,
            _ => weeks::points(view),
        };
        if let Some(first) = group.first() {
            self.joy = Joy::default();
            design::heading(ui, Type::Page, &view.t("overview-title"));
            ui.add_space(space::M);
            ui.push_id("next", |ui| next::ui(ui, view, first, &group, &mut self.still));
            bar::ui(ui, view, &group, bar::Place::Below);
            design::section(ui, &view.t("weeks-title"));
            ui.push_id("weeks", |ui| weeks::ui(ui, view, &dates, &[], &mut self.all_dates));
            ui.push_id("door", |ui| reminders::door(ui, view));
        } else if done::ui(ui, view, &mut self.joy) {
            design::section(ui, &view.t("watch-title"));
            let more = done::watched(view);
            ui.push_id("weeks", |ui| weeks::ui(ui, view, &dates, &more, &mut self.all_dates));
            ui.push_id("door", |ui| reminders::honestly(ui, view));
        }
        self.dates = Some((of, dates));
        ui.push_id("waiting", |ui| waiting::ui(ui, view));
        ui.add_space(space::SECTION);
        design::small(ui, &view.t("no-legal-advice"));
    }
}
