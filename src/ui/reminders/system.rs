//! What the system says of reminders that come while no window is open. It may take seconds to answer, so it is asked
//! in a thread of its own: when the window opens, when the page does, and after a change; never for a frame.

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use eframe::egui::Context;

use crate::desk::{DeskError, trial};
use crate::desktop::schedule::{Registered, ScheduleError, Way};
use crate::desktop::{Desktop, NotifyError};
use crate::explain::Explain;
use crate::reminded::{Outcome, Runs};
use crate::ui::App;
use crate::ui::reports::Report;
use crate::ui::toast::Toast;

/// How it is with the schedule.
#[derive(Debug)]
pub enum Standing {
    /// Nothing is registered.
    Off,
    /// Registered, and it should work.
    On(Way),
    /// Registered, and it cannot work as it is.
    Broken,
    /// Registered for another data folder.
    Elsewhere(PathBuf),
    /// This system has nothing to register with.
    Absent,
    /// The system did not say.
    Unclear(ScheduleError),
}

/// What the system is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// To make right what is registered where the program moved, and how it is. When the window opens.
    Beginning {
        /// Not before this has passed.
        after: Duration,
    },
    /// How it is.
    Looking,
    /// To register.
    TurningOn,
    /// To take it away.
    TurningOff,
    /// To send a trial notification.
    Trying,
}

impl Doing {
    /// Whether the person asked for it, and waits.
    fn is_asked(self) -> bool {
        !matches!(self, Self::Beginning { .. } | Self::Looking)
    }
}

/// What came of a trial notification.
#[derive(Debug)]
pub enum Tried {
    /// The system accepted it.
    Sent,
    /// It did not.
    Refused(NotifyError),
    /// It did not come so far.
    Failed(DeskError),
}

/// What is known, and what the system is asked just now.
#[derive(Debug, Default)]
pub struct Delivery {
    standing: Option<Standing>,
    /// Why nothing here shows notifications.
    unshown: Option<NotifyError>,
    doing: Option<Doing>,
    /// What came of the trial, until the page is left.
    tried: Option<Tried>,
    runs: Runs,
    /// How often the system was asked: an answer to an older question is none.
    turn: u64,
}

impl Delivery {
    /// How it is with the schedule; none while the system has not said it yet.
    pub fn standing(&self) -> Option<&Standing> {
        self.standing.as_ref()
    }

    /// Whether reminders come while no window is open, as far as anybody can know.
    pub fn is_on(&self) -> bool {
        matches!(self.standing, Some(Standing::On(_))) && self.unshown.is_none()
    }

    /// Whether somebody could turn them on here who has not.
    pub fn is_off(&self) -> bool {
        matches!(self.standing, Some(Standing::Off | Standing::Broken | Standing::Elsewhere(_)))
    }

    /// Why nothing here shows notifications, where that is so.
    pub fn unshown(&self) -> Option<&NotifyError> {
        self.unshown.as_ref()
    }

    /// What the person waits for.
    pub fn doing(&self) -> Option<Doing> {
        self.doing.filter(|doing| doing.is_asked())
    }

    /// What came of the trial.
    pub fn tried(&self) -> Option<&Tried> {
        self.tried.as_ref()
    }

    /// What the runs in the background came to.
    pub fn runs(&self) -> &Runs {
        &self.runs
    }
}

/// What the system answered.
pub struct Answer {
    turn: u64,
    did: Did,
    standing: Standing,
    unshown: Option<NotifyError>,
    runs: Runs,
}

enum Did {
    Looked,
    Changed(Result<(), ScheduleError>),
    Tried(Result<Outcome, DeskError>),
}

/// Asks the system, and waits for it.
fn ask(turn: u64, doing: Doing, folder: &Path, desktop: &dyn Desktop) -> Answer {
    let scheduler = desktop.scheduler();
    let did = match doing {
        Doing::Beginning { after } => {
            sleep(after);
            if let Err(error) = scheduler.repair() {
                log::info!("what is registered could not be made right: {error}");
            }
            Did::Looked
        }
        Doing::Looking => Did::Looked,
        Doing::TurningOn => Did::Changed(scheduler.on(folder).map(drop)),
        Doing::TurningOff => Did::Changed(scheduler.off()),
        Doing::Trying => Did::Tried(trial(folder, desktop)),
    };
    let standing = standing(scheduler.registered(), folder);
    // To ask for it may start it: not while nobody needs it.
    let needed = !matches!(doing, Doing::Beginning { .. }) || matches!(standing, Standing::On(_));
    let unshown = if needed { desktop.notification_service().err() } else { None };
    Answer { turn, did, standing, unshown, runs: Runs::open(folder) }
}

fn standing(registered: Result<Option<Registered>, ScheduleError>, folder: &Path) -> Standing {
    match registered {
        Ok(None) | Err(ScheduleError::NotRegistered) => Standing::Off,
        Ok(Some(Registered { job: Some(job), .. })) if !is_same(&job.folder, folder) => Standing::Elsewhere(job.folder),
        Ok(Some(Registered { broken: true, .. })) => Standing::Broken,
        Ok(Some(Registered { way, .. })) => Standing::On(way),
        Err(ScheduleError::NoScheduler) => Standing::Absent,
        Err(error) => Standing::Unclear(error),
    }
}

/// Whether two paths lead to the same folder.
fn is_same(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    one == other || real(one).is_some_and(|one| real(other) == Some(one))
}

impl App {
    /// Asks the system for the first time how it is with reminders, and has it make right what was registered by a
    /// program that moved since; after a pause, so that the machine has its hands free for the first frame.
    pub fn begin_reminders(&mut self, ctx: &Context, after: Duration) {
        self.ask_system(ctx, Doing::Beginning { after });
    }

    /// Whether the system still has to answer.
    pub fn awaits_system(&self) -> bool {
        self.delivery.doing.is_some()
    }

    pub(in crate::ui) fn ask_system(&mut self, ctx: &Context, doing: Doing) {
        if self.delivery.doing().is_some() {
            // One thing at a time. Its answer says how it is, too.
            return;
        }
        self.delivery.turn += 1;
        self.delivery.doing = Some(doing);
        if doing.is_asked() {
            self.delivery.tried = None;
        }
        let (turn, folder) = (self.delivery.turn, self.desk.folder().to_owned());
        let asking = move |desktop: &dyn Desktop| Report::Reminders(ask(turn, doing, &folder, desktop));
        if !self.in_thread(ctx, "reminders", asking) {
            self.delivery.doing = None;
        }
    }

    pub(in crate::ui) fn hear_system(&mut self, answer: Answer) {
        let Answer { turn, did, standing, unshown, runs } = answer;
        if turn != self.delivery.turn {
            return;
        }
        let delivery = &mut self.delivery;
        (delivery.doing, delivery.standing) = (None, Some(standing));
        (delivery.unshown, delivery.runs) = (unshown, runs);
        match did {
            Did::Looked | Did::Changed(Ok(())) => {}
            Did::Changed(Err(ScheduleError::NoScheduler)) => delivery.standing = Some(Standing::Absent),
            Did::Changed(Err(error)) => self.toast = Some(Toast::error(error.explain(self.m()))),
            Did::Tried(outcome) => {
                delivery.tried = Some(match outcome {
                    Ok(Outcome::Tried | Outcome::Shown { .. }) => Tried::Sent,
                    Ok(Outcome::Failed { why, .. }) => Tried::Refused(why),
                    Ok(Outcome::Nothing) => Tried::Failed(DeskError::NoTrial),
                    Err(error) => Tried::Failed(error),
                });
            }
        }
    }

    /// The runs in the background may have gone on.
    pub(in crate::ui) fn look_at_runs(&mut self) {
        self.delivery.runs = self.desk.runs();
    }

    /// The page is left: what came of a trial was read.
    pub(in crate::ui) fn leave_reminders(&mut self) {
        self.delivery.tried = None;
    }
}
