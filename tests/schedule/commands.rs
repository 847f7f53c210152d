//! `bezwaar schedule`, as a person and a script meet it: the real program, with a `systemctl` that takes notes.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use bezwaar::desktop::schedule::{autostart, systemd};
use serde_json::Value;
use tempfile::TempDir;

use crate::{tree, when_there};

/// What the `systemctl` of a test does with every call.
const FINE: &str = "exit 0";
const NO_BUS: &str = "echo 'Failed to connect to bus: No medium found' >&2; exit 1";
const HANGS: &str = "sleep 60";

/// A person with a home folder, a program in it, and a search path with a `systemctl`.
struct Person {
    home: TempDir,
    lang: &'static str,
}

#[derive(Debug)]
struct Said {
    code: i32,
    out: String,
    err: String,
}

impl Person {
    fn with(systemctl: &str) -> Self {
        let person = Self { home: tempfile::tempdir().unwrap(), lang: "nl" };
        for folder in ["bin", "home", "data"] {
            fs::create_dir(person.at(folder)).unwrap();
        }
        person.systemctl(systemctl);
        person
    }

    fn at(&self, path: &str) -> PathBuf {
        self.home.path().join(path)
    }

    fn systemctl(&self, does: &str) {
        let file = self.at("bin/systemctl");
        let script = format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >>'{}'\n{does}\n", self.at("calls").display());
        fs::write(&file, script).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn calls(&self) -> String {
        fs::read_to_string(self.at("calls")).unwrap_or_default()
    }

    fn command(&self, program: &Path, args: &[&str]) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("HOME", self.at("home"))
            .env("PATH", format!("{}:/usr/bin:/bin", self.at("bin").display()));
        // No session bus anywhere: nothing of the machine that runs the tests.
        command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere").env("XDG_RUNTIME_DIR", self.at("home"));
        command.arg("--data-dir").arg(self.at("data")).args(["--lang", self.lang]).args(args);
        command
    }

    fn run(&self, args: &[&str]) -> Said {
        let output = self.command(Path::new(env!("CARGO_BIN_EXE_bezwaar")), args).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Said { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }

    fn ok(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{args:?}: {said:?}");
        said.out
    }

    fn status(&self) -> Value {
        serde_json::from_str(&self.ok(&["schedule", "status", "--json"])).unwrap()
    }

    fn service(&self) -> PathBuf {
        self.at("home/.config/systemd/user").join(systemd::SERVICE)
    }

    fn entry(&self) -> PathBuf {
        self.at("home/.config/autostart").join(autostart::ENTRY)
    }
}

#[test]
fn on_and_off_are_done_once_however_often_they_are_said_and_leave_nothing_behind() {
    let person = Person::with(FINE);
    let before = tree(&person.at("home"));
    let on = person.ok(&["schedule", "on"]);
    assert!(on.contains("Elk uur dat deze computer aanstaat"), "{on}");
    let there = tree(&person.at("home"));
    assert_eq!(person.ok(&["schedule", "on"]), on);
    assert_eq!(tree(&person.at("home")), there);
    let stamp = person.at("home/.local/share/systemd/timers/stamp-bezwaar-remind.timer");
    assert!(person.service().exists() && stamp.exists());
    let calls = person.calls();
    assert!(calls.contains("--user daemon-reload\n--user enable --now bezwaar-remind.timer\n"), "{calls}");
    for _ in 0..2 {
        assert!(person.ok(&["schedule", "off"]).starts_with("Herinneringen staan uit."));
        assert_eq!(tree(&person.at("home")), before);
    }
    assert!(tree(&person.at("data")).is_empty());
}

#[test]
fn folders_that_were_chosen_or_are_of_others_stay() {
    let person = Person::with(FINE);
    let chosen = person.at("settings");
    fs::create_dir(&chosen).unwrap();
    let others = person.at("home/.local/share/systemd/timers/stamp-other.timer");
    fs::create_dir_all(others.parent().unwrap()).unwrap();
    fs::write(&others, "").unwrap();
    for word in ["on", "off"] {
        let mut command = person.command(Path::new(env!("CARGO_BIN_EXE_bezwaar")), &["schedule", word]);
        assert!(command.env("XDG_CONFIG_HOME", &chosen).status().unwrap().success());
        assert_eq!(chosen.join("systemd/user").join(systemd::TIMER).exists(), word == "on");
    }
    assert!(tree(&chosen).is_empty() && others.exists());
}

#[test]
fn status_says_what_is_on_and_how_in_both_languages() {
    let mut person = Person::with(FINE);
    let off = person.ok(&["schedule", "status"]);
    assert!(off.contains("Herinneringen staan uit") && off.contains("bezwaar schedule on"), "{off}");
    assert_eq!(person.status()["on"], false);
    person.ok(&["schedule", "on"]);
    let on = person.status();
    assert_eq!((&on["on"], &on["way"], &on["works"]), (&true.into(), &"systemd".into(), &true.into()));
    assert_eq!((&on["this_data_dir"], &on["last_run"]), (&true.into(), &Value::Null));
    assert_eq!(on["data_dir"], person.at("data").to_str().unwrap());
    assert_eq!(on["notifications"]["works"], false);
    assert_eq!(on["hours"], serde_json::json!({ "from": 10, "quiet_from": 21, "quiet_to": 8 }));
    for (lang, words) in [
        ("nl", ["Elk uur dat deze computer aanstaat", "Er is nog niet gekeken.", "Meldingen werken hier nu niet."]),
        ("en", ["Each hour that this computer is on", "It has not looked yet.", "Notifications do not work here now."]),
    ] {
        person.lang = lang;
        let said = person.ok(&["schedule", "status"]);
        for words in words {
            assert!(said.contains(words), "{said}");
        }
        assert!(said.contains("bezwaar export calendar"), "{said}");
        assert!(!said.contains("aangekomen") && !said.contains("arrived") && !said.contains('{'), "{said}");
    }
}

#[test]
fn status_tells_what_the_last_run_came_to_and_the_newest_failure() {
    let person = Person::with(FINE);
    person.ok(&["schedule", "on"]);
    person.ok(&["--now", "2025-05-20T10:02:00+02:00", "remind"]);
    let at = |said: &str| format!("{said} 20 mei, 10.02 uur. ");
    let status = || person.ok(&["--now", "2025-05-20T12:00:00+02:00", "schedule", "status"]);
    let failed = status();
    assert!(failed.contains(&at("Laatst gekeken:")) && failed.contains("kon niet worden verstuurd"), "{failed}");
    // At night nothing is shown, and the failure is still told.
    person.ok(&["--now", "2025-05-20T23:00:00+02:00", "remind"]);
    let quiet = status();
    assert!(quiet.contains("Laatst gekeken: 20 mei, 23.00 uur. Er was niets te melden."), "{quiet}");
    assert!(quiet.contains(&at("Het lukte niet op")), "{quiet}");
    let json = person.status();
    assert_eq!((&json["last_run"]["outcome"], &json["last_failure"]["outcome"]), (&"nothing".into(), &"failed".into()));
}

#[test]
fn without_a_systemd_of_the_persons_own_it_says_that_it_looks_at_log_in_only() {
    let missing = Person::with(FINE);
    fs::remove_file(missing.at("bin/systemctl")).unwrap();
    let command = |person: &Person, words: &[&str]| {
        let mut command = person.command(Path::new(env!("CARGO_BIN_EXE_bezwaar")), words);
        if !person.at("bin/systemctl").exists() {
            command.env("PATH", person.at("bin"));
        }
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    for person in [Person::with(NO_BUS), missing] {
        let before = tree(&person.at("home"));
        let on = command(&person, &["schedule", "on"]);
        assert!(on.contains("alleen als je inlogt") && on.contains("export calendar"), "{on}");
        assert!(person.entry().exists() && !person.service().exists());
        let status = command(&person, &["schedule", "status"]);
        assert!(status.contains("alleen als je inlogt") && !status.contains("werkt nu niet"), "{status}");
        command(&person, &["schedule", "off"]);
        assert_eq!(tree(&person.at("home")), before);
    }
}

#[test]
fn a_systemctl_that_hangs_is_not_waited_for() {
    let person = Person::with(HANGS);
    let start = Instant::now();
    let on = person.ok(&["schedule", "on"]);
    assert!(on.contains("alleen als je inlogt"), "{on}");
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    // It hangs from one day to the next: what was registered with it is still told, and taken away.
    person.systemctl(FINE);
    person.ok(&["schedule", "on"]);
    person.systemctl(HANGS);
    assert!(person.ok(&["schedule", "status"]).contains("Het werkt nu niet"));
    person.ok(&["schedule", "off"]);
    assert!(tree(&person.at("home")).is_empty());
}

#[test]
fn another_folder_is_told_and_on_replaces_it() {
    let person = Person::with(FINE);
    let other = person.at("other");
    person.ok(&["--data-dir", other.to_str().unwrap(), "schedule", "on"]);
    let status = person.ok(&["schedule", "status"]);
    assert!(status.contains(&format!("Het gaat over een andere map: {}", other.display())), "{status}");
    assert_eq!(person.status()["this_data_dir"], false);
    person.ok(&["schedule", "on"]);
    assert_eq!(person.status()["this_data_dir"], true);
    assert!(!person.ok(&["schedule", "status"]).contains("andere map"));
}

#[test]
fn a_folder_is_registered_by_its_whole_path() {
    let person = Person::with(FINE);
    let mut command =
        person.command(Path::new(env!("CARGO_BIN_EXE_bezwaar")), &["--data-dir", "data", "schedule", "on"]);
    assert!(command.current_dir(person.home.path()).status().unwrap().success());
    let written = fs::read_to_string(person.service()).unwrap();
    let folder = fs::canonicalize(person.at("data")).unwrap();
    assert_eq!(fs::canonicalize(systemd::job(&written).unwrap().folder).unwrap(), folder);
}

#[test]
fn a_program_that_is_gone_is_told_with_its_remedy() {
    let person = Person::with(FINE);
    let moved = person.at("bezwaar");
    fs::copy(env!("CARGO_BIN_EXE_bezwaar"), &moved).unwrap();
    assert!(person.command(&moved, &["schedule", "on"]).status().unwrap().success());
    fs::remove_file(&moved).unwrap();
    let status = person.ok(&["schedule", "status"]);
    assert!(
        status.contains(moved.to_str().unwrap()) && status.contains("Herstel het met: bezwaar schedule on"),
        "{status}"
    );
    let test = person.run(&["schedule", "test"]);
    assert_eq!(test.code, 1, "{test:?}");
    person.ok(&["schedule", "on"]);
    assert_eq!(person.status()["works"], true);
}

#[test]
fn where_nothing_can_be_written_one_line_says_so() {
    let person = Person::with(FINE);
    fs::write(person.at("home/.config"), "no folder").unwrap();
    let said = person.run(&["schedule", "on"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
    assert_eq!(said.err.matches('\n').count(), 1, "{said:?}");
    assert!(said.err.contains("geen map") && said.err.contains("export calendar"), "{said:?}");
}

#[test]
fn a_trial_needs_that_it_is_on() {
    let person = Person::with(FINE);
    let said = person.run(&["schedule", "test"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains("bezwaar schedule on"), "{said:?}");
    assert_eq!(said.err.matches('\n').count(), 1, "{said:?}");
}

#[test]
fn a_trial_goes_through_what_is_registered() {
    // This `systemctl` starts what the service says, as the real one does.
    let person = Person::with(FINE);
    let service = person.service();
    let start = format!(
        "case \"$*\" in *start*) line=$(sed -n 's/^ExecStart=://p' '{}'); eval \"$line\" & ;; esac",
        service.display()
    );
    person.systemctl(&start);
    person.ok(&["schedule", "on"]);
    let said = person.run(&["schedule", "test"]);
    assert_eq!((said.code, said.out.as_str()), (1, ""), "{said:?}");
    assert!(said.err.contains("geen bureaublad"), "{said:?}");
    assert!(person.calls().contains("--user start --no-block bezwaar-remind.service"));
    let log = when_there(&person.at("data/remind.log"));
    assert!(log.contains("\"trial\":true"), "{log}");
    assert!(!person.at("data/remind.trial").exists());
}

#[test]
fn a_trial_that_nobody_runs_is_told() {
    let person = Person::with(FINE);
    person.ok(&["schedule", "on"]);
    let said = person.run(&["schedule", "test"]);
    assert_eq!(said.code, 1);
    assert!(said.err.contains("voerde de controle niet uit"), "{said:?}");
    assert!(!person.at("data/remind.trial").exists());
}
