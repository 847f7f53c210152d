//! When notifications may come, and what they may say.

use eframe::egui::Ui;

use crate::desk::Action;
use crate::settings::{Hour, Key, switch};
use crate::ui::design::{self, Type, size, space};
use crate::ui::view::{Command, View};

/// Shows the card.
pub fn ui(ui: &mut Ui, view: &View<'_>) {
    let settings = view.desk.settings();
    let hours = settings.hours;
    design::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(ui, Type::Section, &view.t("reminders-when"));
        let room = ui.available_width();
        let two = [
            ("reminders-quiet-from", Key::QuietFrom, hours.quiet_from),
            ("reminders-quiet-to", Key::QuietTo, hours.quiet_to),
        ];
        if room > size::BESIDE {
            ui.horizontal_top(|ui| {
                for (name, key, hour) in two {
                    design::column(ui, size::ASIDE, |ui| choose(ui, view, name, key, hour));
                }
            });
        } else {
            for (name, key, hour) in two {
                choose(ui, view, name, key, hour);
            }
        }
        let never = hours.quiet_from == hours.quiet_to;
        design::small(ui, &view.t(if never { "reminders-never-quiet" } else { "reminders-quiet-why" }));
        design::line(ui);
        option(ui, view, Key::RemindNames, settings.remind_names, ["reminders-names", "reminders-names-why"]);
        design::line(ui);
        option(ui, view, Key::Recheck, settings.recheck, ["reminders-recheck", "reminders-recheck-why"]);
    });
}

/// The hour from which on notifications come.
pub fn from(ui: &mut Ui, view: &View<'_>) {
    let hours = view.desk.settings().hours;
    let room = ui.available_width().min(size::ASIDE);
    design::column(ui, room, |ui| choose(ui, view, "reminders-from", Key::RemindFrom, hours.from));
    if hours.is_quiet(hours.from.number()) {
        let until = hour(view, hours.quiet_to);
        design::small(ui, &view.tv("reminders-from-quiet", &[("hour", until.into())]));
    }
}

fn choose(ui: &mut Ui, view: &View<'_>, name: &str, key: Key, chosen: Hour) {
    let options: Vec<String> = Hour::all().map(|at| hour(view, at)).collect();
    let picked = design::drop_down(ui, key.word(), &view.t(name), &hour(view, chosen), &options);
    if let Some(at) = picked.and_then(|index| Hour::all().nth(index)) {
        view.send(Command::Act(Action::Set(key, at.number().to_string())));
    }
}

/// Something that can be on or off, with why under it.
fn option(ui: &mut Ui, view: &View<'_>, key: Key, on: bool, [name, why]: [&str; 2]) {
    if design::toggle(ui, on, false, &view.t(name)).clicked() {
        view.send(Command::Act(Action::Set(key, switch(!on))));
    }
    design::under_toggle(ui, |ui| {
        design::small(ui, &view.t(why));
    });
}

fn hour(view: &View<'_>, hour: Hour) -> String {
    view.tv("reminders-hour", &[("hour", hour.number().into())])
}
