//! Registering, repairing and taking away, in every way, with tools that only take notes.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use bezwaar::desktop::schedule::program::Running;
use bezwaar::desktop::schedule::tool::Tools;
use bezwaar::desktop::schedule::{
    Job, Registered, Registrar, ScheduleError, Scheduler, Way, Ways, autostart, launchd, systemd, tasks,
};
use tempfile::TempDir;

use crate::tree;

/// Writes down every call, and answers as told: what begins with one of the words is refused.
#[derive(Default)]
struct Notes {
    calls: Mutex<Vec<String>>,
    refused: Mutex<Vec<&'static str>>,
    /// What `schtasks` reads back.
    task: Mutex<String>,
}

impl Notes {
    fn refuse(&self, calls: &[&'static str]) {
        *self.refused.lock().unwrap() = calls.to_vec();
    }

    /// The calls since the last time that they were asked for.
    fn calls(&self) -> Vec<String> {
        std::mem::take(&mut *self.calls.lock().unwrap())
    }

    fn note(&self, program: &OsStr, args: &[&OsStr]) -> Result<String, ScheduleError> {
        let words: Vec<_> = [&[program][..], args].concat().iter().map(|word| word.to_str().unwrap()).collect();
        let call = words.join(" ");
        let refused = self.refused.lock().unwrap().iter().any(|refused| call.starts_with(refused));
        let answer = match words.as_slice() {
            ["id", ..] => "501\n".to_owned(),
            ["whoami", ..] => "\"pc\\anneke\",\"S-1-5-21-1-2-3-1001\"\r\n".to_owned(),
            ["schtasks", "/query", ..] => self.task.lock().unwrap().clone(),
            _ => String::new(),
        };
        self.calls.lock().unwrap().push(call);
        match refused {
            true => Err(ScheduleError::Tool { tool: words[0].to_owned(), said: "no".to_owned() }),
            false => Ok(answer),
        }
    }
}

impl Tools for Notes {
    fn call(&self, tool: &str, args: &[&OsStr]) -> Result<String, ScheduleError> {
        self.note(OsStr::new(tool), args)
    }

    fn start(&self, program: &OsStr, args: &[&OsStr]) -> Result<(), ScheduleError> {
        self.note(program, args).map(drop)
    }
}

/// A person with a home folder and a program in it.
struct Person {
    home: TempDir,
    notes: Notes,
}

impl Person {
    fn new() -> Self {
        let person = Self { home: tempfile::tempdir().unwrap(), notes: Notes::default() };
        person.install("bezwaar");
        fs::create_dir(person.home.path().join("Library")).unwrap();
        person
    }

    fn install(&self, name: &str) -> PathBuf {
        let program = self.home.path().join(name);
        fs::write(&program, "").unwrap();
        program
    }

    fn folder(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// A system with these ways, for the program of that name.
    fn with<'t>(&'t self, program: &str, ways: Vec<Box<dyn Registrar + Send + Sync + 't>>) -> Ways<'t> {
        Ways { ways, running: Ok(Running { file: self.home.path().join(program), ..Running::default() }) }
    }

    fn systemd(&self) -> Box<dyn Registrar + Send + Sync + '_> {
        let base = |usual| (self.home.path().join(usual), self.home.path().to_owned());
        Box::new(systemd::Systemd { config: base(".config"), data: base(".local/share"), tools: &self.notes })
    }

    fn autostart(&self) -> Box<dyn Registrar + Send + Sync + '_> {
        let config = (self.home.path().join(".config"), self.home.path().to_owned());
        Box::new(autostart::Autostart { config, tools: &self.notes })
    }

    fn linux(&self, program: &str) -> Ways<'_> {
        self.with(program, vec![self.systemd(), self.autostart()])
    }

    fn mac(&self, program: &str) -> Ways<'_> {
        self.with(program, vec![Box::new(launchd::Launchd { home: self.home.path().to_owned(), tools: &self.notes })])
    }

    fn windows(&self, program: &str) -> Ways<'_> {
        self.with(program, vec![Box::new(tasks::Tasks { local: self.home.path().to_owned(), tools: &self.notes })])
    }

    fn job(&self, program: &str) -> Job {
        Job { program: self.home.path().join(program), folder: self.folder() }
    }

    fn entry(&self) -> PathBuf {
        self.home.path().join(".config/autostart").join(autostart::ENTRY)
    }

    fn service(&self) -> PathBuf {
        self.home.path().join(".config/systemd/user").join(systemd::SERVICE)
    }
}

fn registered(way: Way, job: Job) -> Registered {
    Registered { way, job: Some(job), broken: false }
}

fn all(person: &Person) -> [(Way, Ways<'_>); 3] {
    [
        (Way::Systemd, person.linux("bezwaar")),
        (Way::LaunchAgent, person.mac("bezwaar")),
        (Way::TaskScheduler, person.windows("bezwaar")),
    ]
}

#[test]
fn on_and_off_twice_leave_the_home_folder_as_it_was() {
    for at in 0..3 {
        let person = Person::new();
        let (way, system) = &all(&person)[at];
        let before = tree(person.home.path());
        person.notes.refuse(&["schtasks /query"]);
        assert_eq!(system.registered().unwrap(), None);
        person.notes.refuse(&[]);
        for _ in 0..2 {
            let expected = registered(*way, person.job("bezwaar"));
            assert_eq!(system.on(&person.folder()).unwrap(), expected);
            let on = tree(person.home.path());
            assert_eq!(system.on(&person.folder()).unwrap(), expected);
            assert_eq!(tree(person.home.path()), on);
            assert_eq!(system.registered().unwrap(), Some(expected));
        }
        for _ in 0..2 {
            system.off().unwrap();
            assert_eq!(tree(person.home.path()), before);
            // There is nothing registered for Windows any more either.
            person.notes.refuse(&["schtasks /query"]);
            assert_eq!(system.registered().unwrap(), None);
            assert!(matches!(system.run(), Err(ScheduleError::NotRegistered)));
        }
    }
}

#[test]
fn each_system_is_called_with_its_own_words() {
    let person = Person::new();
    let [(_, linux), (_, mac), (_, windows)] = &all(&person);
    let home = person.home.path().display();
    for (system, on, run, off) in [
        (
            linux,
            vec![
                "systemctl --user show --property=Version".to_owned(),
                "systemctl --user daemon-reload".to_owned(),
                "systemctl --user enable --now bezwaar-remind.timer".to_owned(),
            ],
            "systemctl --user start --no-block bezwaar-remind.service",
            vec![
                "systemctl --user disable --now bezwaar-remind.timer",
                "systemctl --user daemon-reload",
                "systemctl --user reset-failed bezwaar-remind.service",
            ],
        ),
        (
            mac,
            vec![
                "launchctl bootout gui/501/nl.bezwaar.remind".to_owned(),
                "launchctl enable gui/501/nl.bezwaar.remind".to_owned(),
                format!("launchctl bootstrap gui/501 {home}/Library/LaunchAgents/nl.bezwaar.remind.plist"),
            ],
            "launchctl kickstart gui/501/nl.bezwaar.remind",
            vec!["launchctl bootout gui/501/nl.bezwaar.remind"],
        ),
        (
            windows,
            vec![
                format!("schtasks /create /tn Bezwaar /xml {home}/nl.bezwaar.Bezwaar/remind-task.xml /f"),
                r"reg add HKCU\Software\Classes\AppUserModelId\nl.bezwaar.Bezwaar /v DisplayName /d Bezwaar /f"
                    .to_owned(),
            ],
            "schtasks /run /tn Bezwaar",
            vec![
                "schtasks /delete /tn Bezwaar /f",
                r"reg delete HKCU\Software\Classes\AppUserModelId\nl.bezwaar.Bezwaar /f",
            ],
        ),
    ] {
        let asked = || -> Vec<String> {
            let calls = person.notes.calls().into_iter();
            let asks = ["id ", "whoami ", "schtasks /query "];
            calls.filter(|call| !asks.iter().any(|ask| call.starts_with(ask))).collect()
        };
        system.on(&person.folder()).unwrap();
        assert_eq!(asked(), on);
        system.run().unwrap();
        assert_eq!(asked(), [run]);
        system.off().unwrap();
        assert_eq!(asked(), off);
    }
}

#[test]
fn without_a_systemd_of_the_persons_own_the_session_starts_it_and_later_systemd_takes_over() {
    let person = Person::new();
    let linux = person.linux("bezwaar");
    for refused in ["systemctl", "systemctl --user daemon-reload", "systemctl --user enable"] {
        person.notes.refuse(&[refused]);
        let on = linux.on(&person.folder()).unwrap();
        assert_eq!(on, registered(Way::Autostart, person.job("bezwaar")), "{refused}");
        assert!(!person.service().exists(), "{refused}");
        assert_eq!(linux.registered().unwrap(), Some(on));
    }
    person.notes.refuse(&["systemctl"]);
    assert!(!linux.repair().unwrap());
    linux.run().unwrap();
    let program = person.home.path().join("bezwaar");
    let ran = format!("{} remind --data-dir {}", program.display(), person.folder().display());
    assert_eq!(person.notes.calls().last(), Some(&ran));
    person.notes.refuse(&[]);
    assert!(linux.repair().unwrap());
    assert!(!person.entry().exists());
    assert_eq!(linux.registered().unwrap(), Some(registered(Way::Systemd, person.job("bezwaar"))));
}

#[test]
fn what_the_system_does_not_know_or_run_is_broken() {
    for (at, refused) in [
        (0, "systemctl --user is-enabled"),
        (0, "systemctl --user is-active"),
        (1, "launchctl print"),
        (2, "schtasks /query"),
    ] {
        let person = Person::new();
        let (_, system) = &all(&person)[at];
        system.on(&person.folder()).unwrap();
        let broken = || system.registered().unwrap().unwrap().broken;
        assert!(!broken());
        person.notes.refuse(&[refused]);
        assert!(broken(), "{refused}");
        person.notes.refuse(&[]);
        fs::remove_file(person.home.path().join("bezwaar")).unwrap();
        assert!(broken(), "{refused}");
    }
}

#[test]
fn a_program_that_moved_is_found_again_and_another_one_that_is_there_stays() {
    for at in 0..3 {
        let person = Person::new();
        let system = |program: &str| match at {
            0 => person.linux(program),
            1 => person.mac(program),
            _ => person.windows(program),
        };
        assert!(!system("bezwaar").repair().unwrap(), "nothing is registered");
        let way = system("bezwaar").on(&person.folder()).unwrap().way;
        assert!(!system("bezwaar").repair().unwrap());
        let other = person.install("bezwaar-2");
        assert!(!system("bezwaar-2").repair().unwrap());
        assert_eq!(system("bezwaar-2").registered().unwrap(), Some(registered(way, person.job("bezwaar"))));
        fs::remove_file(person.home.path().join("bezwaar")).unwrap();
        assert!(system("bezwaar-2").repair().unwrap());
        assert!(!system("bezwaar-2").repair().unwrap());
        assert_eq!(system("bezwaar-2").registered().unwrap(), Some(registered(way, person.job("bezwaar-2"))));
        // Only a person says that it is to be about another folder, or run by another program.
        let elsewhere = person.home.path().join("elsewhere");
        person.install("bezwaar");
        let on = system("bezwaar").on(&elsewhere).unwrap();
        assert_eq!(on.job, Some(Job { program: person.home.path().join("bezwaar"), folder: elsewhere }));
        assert!(other.exists());
    }
}

/// What an older version wrote is still read, and written anew for the same folder.
#[test]
fn an_entry_of_an_older_version_is_written_anew() {
    let older = |path: &Path, from: &str, to: &str| {
        let text = fs::read_to_string(path).unwrap();
        assert!(text.contains(from));
        fs::write(path, text.replace(from, to)).unwrap();
    };
    let person = Person::new();
    let (linux, autostart, mac) =
        (person.linux("bezwaar"), person.with("bezwaar", vec![person.autostart()]), person.mac("bezwaar"));
    let timer = person.service().with_file_name(systemd::TIMER);
    let list = person.home.path().join("Library/LaunchAgents/nl.bezwaar.remind.plist");
    for (system, file, from, to) in [
        (&linux, &person.service(), "TimeoutStartSec=1min\n", ""),
        (&linux, &timer, "hourly", "daily"),
        (&mac, &list, "3600", "86400"),
        (&autostart, &person.entry(), "NoDisplay=true\n", ""),
    ] {
        system.on(&person.folder()).unwrap();
        let written = fs::read(file).unwrap();
        older(file, from, to);
        let was = system.registered().unwrap().unwrap();
        assert_eq!((was.broken, was.job), (true, Some(person.job("bezwaar"))));
        assert!(system.repair().unwrap());
        assert_eq!(fs::read(file).unwrap(), written);
        assert!(!system.registered().unwrap().unwrap().broken);
        system.off().unwrap();
    }
}

#[test]
fn what_somebody_switched_off_in_their_desktops_settings_stays_off() {
    let person = Person::new();
    let system = person.with("bezwaar", vec![person.autostart()]);
    for line in ["Hidden=true", "X-GNOME-Autostart-enabled=false"] {
        system.on(&person.folder()).unwrap();
        let text = fs::read_to_string(person.entry()).unwrap();
        fs::write(person.entry(), format!("{text}{line}\n")).unwrap();
        assert!(system.registered().unwrap().unwrap().broken);
        assert!(!system.repair().unwrap());
        assert!(fs::read_to_string(person.entry()).unwrap().contains(line));
    }
}

#[test]
fn where_nothing_works_the_reason_is_told_and_nothing_is_left() {
    let person = Person::new();
    let system = person.with("bezwaar", vec![person.systemd()]);
    let before = tree(person.home.path());
    for refused in ["systemctl --user show", "systemctl --user enable"] {
        person.notes.refuse(&[refused]);
        assert!(matches!(system.on(&person.folder()), Err(ScheduleError::Tool { .. })));
        assert_eq!(tree(person.home.path()), before);
    }
    let none = person.with("bezwaar", Vec::new());
    assert!(matches!(none.on(&person.folder()), Err(ScheduleError::NoScheduler)));
    assert!(matches!(person.linux("gone").on(&person.folder()), Err(ScheduleError::NoProgram(_))));
}

/// `schtasks` reads a task back in an alphabet that lacks letters: a folder that is not the person's is never written.
#[test]
fn a_task_that_cannot_be_read_back_whole_is_left_alone() {
    for (folder, read) in [(r"C:\Caf?", false), ("C:\\Caf\u{fffd}", false), (r"C:\Cafe", true)] {
        let person = Person::new();
        let system = person.windows("bezwaar");
        let job = Job { folder: folder.into(), ..person.job("gone") };
        *person.notes.task.lock().unwrap() = tasks::task(&job, "S-1-5-21-1-2-3-1001").unwrap();
        assert_eq!(system.registered().unwrap().unwrap().job.is_some(), read, "{folder}");
        assert_eq!(system.repair().unwrap(), read, "{folder}");
    }
}
