//! `schedule`: has the system run `remind` while no window is open, says how that is, and tries it.

use std::path::{self, PathBuf};

use chrono::{DateTime, FixedOffset, Timelike};
use serde::Serialize;

use super::answer::Answer;
use super::command::Schedule;
use super::failure::Failure;
use crate::desk::{Desk, trial};
use crate::desktop::NotifyError;
use crate::desktop::schedule::{Registered, Way};
use crate::explain::Explain;
use crate::i18n::Messages;
use crate::reminded::{Outcome, Run};

/// How it is, in JSON; its keys and words are a contract.
#[derive(Serialize)]
struct Status<'a> {
    on: bool,
    way: Option<&'static str>,
    works: Option<bool>,
    program: Option<PathBuf>,
    data_dir: Option<PathBuf>,
    this_data_dir: Option<bool>,
    last_run: Option<&'a Run>,
    last_failure: Option<&'a Run>,
    notifications: Service,
    hours: Hours,
}

#[derive(Serialize)]
struct Service {
    works: bool,
    name: Option<String>,
    why: Option<NotifyError>,
}

#[derive(Serialize)]
struct Hours {
    from: u32,
    quiet_from: u32,
    quiet_to: u32,
}

/// Registers it, takes it away, says how it is, or tries it.
pub fn run(desk: &Desk, m: &Messages, what: Schedule, json: bool) -> Result<Answer, Failure> {
    let scheduler = desk.desktop().scheduler();
    match what {
        Schedule::On => {
            let on = scheduler.on(desk.folder())?;
            let less = (on.way == Way::Autostart).then(|| m.t("schedule-instead"));
            let lines = [Some(m.t(meaning(on.way))), less, Some(m.t("schedule-on-try"))];
            Ok(Answer::text(lines.into_iter().flatten().collect::<Vec<_>>().join("\n")))
        }
        Schedule::Off => {
            scheduler.off()?;
            Ok(Answer::text(m.t("schedule-off")))
        }
        Schedule::Status => status(desk, m, json),
        Schedule::Test => match trial(desk.folder(), desk.desktop().as_ref())? {
            Outcome::Failed { why, .. } => Err(Failure::Notify(why)),
            _ => Ok(Answer::text(m.t("schedule-tried"))),
        },
    }
}

/// What it means that it is on.
fn meaning(way: Way) -> &'static str {
    match way {
        Way::Systemd | Way::LaunchAgent | Way::TaskScheduler => "schedule-on",
        Way::Autostart => "schedule-on-autostart",
    }
}

/// How it is: whether it is on and works, what the last run came to, and whether anything shows notifications.
fn status(desk: &Desk, m: &Messages, json: bool) -> Result<Answer, Failure> {
    let registered = desk.desktop().scheduler().registered()?;
    let service = desk.desktop().notification_service();
    let runs = desk.runs();
    let (last, failure) = (runs.last(), runs.last_failure());
    if json {
        let job = registered.as_ref().and_then(|registered| registered.job.as_ref());
        let hours = desk.settings().hours;
        return Answer::json(&Status {
            on: registered.is_some(),
            way: registered.as_ref().map(|registered| registered.way.word()),
            works: registered.as_ref().map(|registered| !registered.broken),
            program: job.map(|job| job.program.clone()),
            data_dir: job.map(|job| job.folder.clone()),
            this_data_dir: registered.as_ref().map(|registered| other_folder(desk, registered).is_none()),
            last_run: last,
            last_failure: failure,
            notifications: Service {
                works: service.is_ok(),
                name: service.as_ref().ok().cloned().flatten(),
                why: service.err(),
            },
            hours: Hours {
                from: hours.from.number(),
                quiet_from: hours.quiet_from.number(),
                quiet_to: hours.quiet_to.number(),
            },
        });
    }
    let mut lines = Vec::new();
    match &registered {
        None => lines.push(m.t("schedule-status-off")),
        Some(registered) => lines.extend(told(desk, m, registered)),
    }
    lines.push(hours(desk, m));
    lines.push(last.map_or_else(|| m.t("schedule-never"), |run| ran(desk, m, run)));
    if let Some(run) = failure.filter(|run| last != Some(run))
        && let Outcome::Failed { why, .. } = &run.outcome
    {
        let values = [("moment", moment(desk, m, run.at).into()), ("why", why.explain(m).into())];
        lines.push(m.tv("schedule-failed", &values));
    }
    lines.push(match &service {
        Ok(Some(name)) => m.tv("schedule-service", &[("name", name.as_str().into())]),
        Ok(None) => m.t("schedule-service-fine"),
        Err(why) => m.tv("schedule-service-none", &[("why", why.explain(m).into())]),
    });
    let hourly = registered.as_ref().is_some_and(|registered| !registered.broken && registered.way != Way::Autostart);
    // That nothing shows notifications is said with the same advice.
    if !matches!(service, Err(NotifyError::NoService(_))) && (!hourly || service.is_err()) {
        lines.push(m.t("schedule-instead"));
    }
    Ok(Answer::text(lines.join("\n")))
}

/// What is registered, what it means, and what to do where it does not work.
fn told(desk: &Desk, m: &Messages, registered: &Registered) -> Vec<String> {
    let mut lines = vec![m.t(meaning(registered.way))];
    if let Some(job) = registered.job.as_ref().filter(|_| registered.broken)
        && !job.program.exists()
    {
        lines.push(m.tv("schedule-broken-gone", &[("program", job.program.display().to_string().into())]));
    } else if registered.broken {
        lines.push(m.t("schedule-broken"));
    }
    if let Some(folder) = other_folder(desk, registered) {
        lines.push(m.tv("schedule-other", &[("folder", folder.display().to_string().into())]));
    }
    lines.push(m.t(match registered.way {
        Way::Systemd => "schedule-way-systemd",
        Way::Autostart => "schedule-way-autostart",
        Way::LaunchAgent => "schedule-way-launch-agent",
        Way::TaskScheduler => "schedule-way-task-scheduler",
    }));
    if let Some(job) = &registered.job {
        lines.push(m.tv("schedule-program", &[("program", job.program.display().to_string().into())]));
    }
    lines
}

/// The folder that it is about, if that is not this one.
fn other_folder(desk: &Desk, registered: &Registered) -> Option<PathBuf> {
    let folder = registered.job.as_ref()?.folder.clone();
    let here = path::absolute(desk.folder()).ok()?;
    let same = folder == here || matches!((folder.canonicalize(), here.canonicalize()), (Ok(a), Ok(b)) if a == b);
    (!same).then_some(folder)
}

fn hours(desk: &Desk, m: &Messages) -> String {
    let hours = desk.settings().hours;
    let values = [
        ("from", hours.from.number().into()),
        ("quiet", hours.quiet_from.number().into()),
        ("loud", hours.quiet_to.number().into()),
    ];
    match hours.quiet_from == hours.quiet_to {
        true => m.tv("schedule-hours", &values[..1]),
        false => m.tv("schedule-hours-quiet", &values),
    }
}

/// What a run came to.
fn ran(desk: &Desk, m: &Messages, run: &Run) -> String {
    let moment = ("moment", moment(desk, m, run.at).into());
    match &run.outcome {
        Outcome::Nothing => m.tv("schedule-ran-nothing", &[moment]),
        Outcome::Tried => m.tv("schedule-ran-tried", &[moment]),
        Outcome::Failed { why, .. } => m.tv("schedule-ran-failed", &[moment, ("why", why.explain(m).into())]),
        Outcome::Shown { count, again } => {
            let shown = m.tv("schedule-ran-shown", &[moment, ("count", (*count).into())]);
            [Some(shown), again.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

fn moment(desk: &Desk, m: &Messages, at: DateTime<FixedOffset>) -> String {
    let values = [
        ("date", m.near_date(at.date_naive(), desk.today()).into()),
        ("hour", at.hour().to_string().into()),
        ("minute", format!("{:02}", at.minute()).into()),
    ];
    m.tv("schedule-moment", &values)
}
