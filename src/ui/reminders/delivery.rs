//! Whether reminders come while no window is open: the switch, how it is, the hour, and a trial.

use chrono::{DateTime, Days, FixedOffset, Timelike};
use eframe::egui::Ui;

use super::system::{Doing, Standing, Tried};
use crate::desk::DeskError;
use crate::desktop::NotifyError;
use crate::desktop::schedule::{ScheduleError, Way};
use crate::explain::Explain;
use crate::i18n::capital;
use crate::reminded::{Outcome, Run};
use crate::ui::design::{self, Button, Tone, size, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};

/// Shows the card.
pub fn ui(ui: &mut Ui, view: &View<'_>) {
    design::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        let words = view.t("reminders-try");
        let try_it = Button::secondary(&words).icon(icon::BELL);
        let can_try = matches!(view.delivery.standing(), Some(Standing::On(_)));
        let right = try_it.width(ui);
        let beside = can_try && ui.available_width() > size::TWO_CARDS;
        if beside {
            ui.horizontal_top(|ui| {
                let room = ui.available_width() - right - space::L;
                design::column(ui, room, |ui| switch(ui, view));
                ui.add_space(space::S);
                trial(ui, view, try_it);
            });
        } else {
            switch(ui, view);
            if can_try {
                design::wrapped(ui, |ui| trial(ui, view, try_it));
            }
        }
        results(ui, view);
        design::line(ui);
        super::hours::from(ui, view);
    });
}

/// The switch, with how it is under it.
fn switch(ui: &mut Ui, view: &View<'_>) {
    let doing = view.delivery.doing();
    let standing = view.delivery.standing();
    // It goes over at once; that the system takes its time is said under it.
    let on = match doing {
        Some(Doing::TurningOn) => true,
        Some(Doing::TurningOff) => false,
        _ => matches!(standing, Some(Standing::On(_) | Standing::Broken)),
    };
    if !matches!(standing, Some(Standing::Absent)) {
        let name = view.t("reminders-switch");
        if design::toggle(ui, on, doing.is_some(), &name).clicked() {
            view.send(Command::System(if on { Doing::TurningOff } else { Doing::TurningOn }));
        }
    }
    let said = how_it_is(view);
    match standing {
        Some(Standing::Absent) => design::status(ui, &said),
        _ => design::under_toggle(ui, |ui| design::status(ui, &said)),
    }
    if matches!(standing, Some(Standing::Broken)) && doing.is_none() {
        design::wrapped(ui, |ui| {
            if Button::primary(&view.t("reminders-again")).show(ui).clicked() {
                view.send(Command::System(Doing::TurningOn));
            }
        });
    }
}

fn trial(ui: &mut Ui, view: &View<'_>, button: Button<'_>) {
    if button.show(ui).clicked() {
        view.send(Command::System(Doing::Trying));
    }
}

/// What came of a trial; and what to do where nothing can be shown.
fn results(ui: &mut Ui, view: &View<'_>) {
    let failed = match view.delivery.tried() {
        None => None,
        Some(Tried::Sent) => {
            design::told(ui, Tone::Done, &view.t("reminders-tried"));
            None
        }
        Some(Tried::Refused(error)) => Some(why(view, error)),
        Some(Tried::Failed(DeskError::Schedule(ScheduleError::NotRegistered))) => Some(view.t("reminders-not-on")),
        Some(Tried::Failed(error)) => Some(error.explain(view.m)),
    };
    if let Some(why) = &failed {
        design::told(ui, Tone::Late, &view.tv("reminders-not-tried", &[("why", why.as_str().into())]));
    }
    // The trial says the same.
    if let Some(error) = view.delivery.unshown().filter(|_| failed.is_none()) {
        design::told(ui, Tone::Wait, &why(view, error));
    }
    let standing = view.delivery.standing();
    let elsewise = matches!(standing, Some(Standing::Absent | Standing::On(Way::Autostart) | Standing::Unclear(_)));
    if elsewise || failed.is_some() || view.delivery.unshown().is_some() {
        design::muted(ui, &view.t("reminders-calendar"));
    }
}

/// Why nothing was shown, as a sentence for the window: its own way to the calendar stands on the same page.
fn why(view: &View<'_>, error: &NotifyError) -> String {
    match error {
        NotifyError::NoService(_) => view.t("reminders-no-service"),
        NotifyError::NoSession(_) => view.t("reminders-no-session"),
        error => error.explain(view.m),
    }
}

/// How it is, in one or two sentences.
fn how_it_is(view: &View<'_>) -> String {
    match view.delivery.doing() {
        Some(Doing::TurningOn) => return view.t("reminders-turning-on"),
        Some(Doing::TurningOff) => return view.t("reminders-turning-off"),
        Some(Doing::Trying) => return view.t("reminders-trying"),
        _ => {}
    }
    match view.delivery.standing() {
        None => view.t("reminders-asking"),
        Some(Standing::Off) => view.t("reminders-off"),
        Some(Standing::On(way)) => {
            let ran = ran(view);
            let on = match way {
                Way::Autostart => "reminders-on-login",
                _ if ran.is_some() => "reminders-on",
                _ => "reminders-on-hourly",
            };
            [Some(view.t(on)), ran].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
        Some(Standing::Broken) => view.t("reminders-broken"),
        Some(Standing::Elsewhere(folder)) => {
            view.tv("reminders-elsewhere", &[("folder", folder.display().to_string().into())])
        }
        Some(Standing::Absent) => view.t("reminders-absent"),
        Some(Standing::Unclear(error)) => view.tv("reminders-unclear", &[("why", error.explain(view.m).into())]),
    }
}

/// What the newest run came to; and when the last notification was, where that was an earlier one.
fn ran(view: &View<'_>) -> Option<String> {
    let runs = view.delivery.runs();
    let Run { at, outcome } = runs.last()?;
    let when = capital(&moment(view, *at));
    let values = [("when", when.into())];
    let said = match outcome {
        Outcome::Nothing => {
            let looked = view.tv("reminders-ran", &values);
            let shown = runs.last_shown().filter(|run| matches!(run.outcome, Outcome::Shown { .. }));
            let shown = shown.map(|run| view.tv("reminders-shown", &[("when", moment(view, run.at).into())]));
            return Some([Some(looked), shown].into_iter().flatten().collect::<Vec<_>>().join(" "));
        }
        Outcome::Shown { again, .. } => [Some(view.tv("reminders-ran-shown", &values)), again.clone()],
        Outcome::Tried => [Some(view.tv("reminders-ran-tried", &values)), None],
        Outcome::Failed { why: error, .. } => [Some(view.tv("reminders-ran-failed", &values)), Some(why(view, error))],
    };
    Some(said.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// A moment as people say it: "vandaag om 10.02 uur".
fn moment(view: &View<'_>, at: DateTime<FixedOffset>) -> String {
    let (day, minute) = (at.date_naive(), format!("{:02}", at.minute()));
    let time = view.tv("reminders-time", &[("hour", at.hour().into()), ("minute", minute.into())]);
    let yesterday = view.today.checked_sub_days(Days::new(1));
    let id = match day {
        day if day == view.today => "reminders-today",
        day if Some(day) == yesterday => "reminders-yesterday",
        _ => "reminders-day",
    };
    view.tv(id, &[("time", time.into()), ("date", view.m.near_date(day, view.today).into())])
}
