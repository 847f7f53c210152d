//! A scheduler that only takes notes.

use std::path::Path;
use std::sync::Mutex;

use bezwaar::desktop::schedule::{Job, Registered, ScheduleError, Scheduler, Way};

/// What is registered, and how often it was run; or that this system has no scheduler.
#[derive(Default)]
pub struct Notes {
    pub registered: Mutex<Option<Registered>>,
    pub runs: Mutex<usize>,
    pub absent: bool,
}

impl Notes {
    fn there(&self) -> Result<(), ScheduleError> {
        if self.absent { Err(ScheduleError::NoScheduler) } else { Ok(()) }
    }
}

impl Scheduler for Notes {
    fn on(&self, folder: &Path) -> Result<Registered, ScheduleError> {
        self.there()?;
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
        match *self.registered.lock().unwrap() {
            Some(_) => *self.runs.lock().unwrap() += 1,
            None => return Err(ScheduleError::NotRegistered),
        }
        Ok(())
    }

    fn repair(&self) -> Result<bool, ScheduleError> {
        Ok(false)
    }
}
