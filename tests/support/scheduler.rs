//! A scheduler that only takes notes.

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};

use bezwaar::desktop::schedule::{Job, Registered, ScheduleError, Scheduler, Way};

/// What running the job does.
type Run = Box<dyn Fn(&Job) + Send>;

/// What is registered, and how often it was run; or that this system has no scheduler.
#[derive(Default)]
pub struct Notes {
    pub registered: Mutex<Option<Registered>>,
    pub runs: Mutex<usize>,
    pub absent: AtomicBool,
    /// What running the job does; nothing where there is nothing.
    pub job: Mutex<Option<Run>>,
    /// It takes its time until this is let go.
    pub slow: Mutex<()>,
}

impl Notes {
    fn there(&self) -> Result<(), ScheduleError> {
        if self.absent.load(Ordering::Relaxed) { Err(ScheduleError::NoScheduler) } else { Ok(()) }
    }
}

impl Scheduler for Notes {
    fn on(&self, folder: &Path) -> Result<Registered, ScheduleError> {
        self.there()?;
        drop(self.slow.lock().unwrap());
        let job = Job { program: "/usr/bin/bezwaar".into(), folder: folder.to_owned() };
        let registered = Registered { way: Way::Systemd, job: Some(job), broken: false };
        *self.registered.lock().unwrap() = Some(registered.clone());
        Ok(registered)
    }

    fn off(&self) -> Result<(), ScheduleError> {
        *self.registered.lock().unwrap() = None;
        Ok(())
    }

    fn registered(&self) -> Result<Option<Registered>, ScheduleError> {
        self.there()?;
        Ok(self.registered.lock().unwrap().clone())
    }

    fn run(&self) -> Result<(), ScheduleError> {
        let registered = self.registered.lock().unwrap().clone().ok_or(ScheduleError::NotRegistered)?;
        *self.runs.lock().unwrap() += 1;
        if let (Some(run), Some(job)) = (&*self.job.lock().unwrap(), registered.job) {
            run(&job);
        }
        Ok(())
    }

    fn repair(&self) -> Result<bool, ScheduleError> {
        Ok(false)
    }
}
