//! On a screen with a real notification service (dunst): what it was given, read back over D-Bus; by the system's own
//! clock at another time (faketime); and with the window open.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::machine::{MAY_20, Machine, Running, first_line, start, wait_for};

/// A screen that nobody sees, on a machine with a session bus.
struct Screen {
    machine: Machine,
    display: String,
    _server: Running,
}

impl Screen {
    #[track_caller]
    fn new() -> Self {
        let machine = Machine::new();
        let mut server = Command::new("Xvfb");
        server.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]);
        let (server, lines) = start(server.stderr(Stdio::null()));
        let display = format!(":{}", first_line(&lines));
        Self { machine, display, _server: server }
    }

    fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        self.machine.session(&mut command).env("DISPLAY", &self.display).stderr(Stdio::null());
        command
    }

    /// Starts the service, and waits until it answers.
    #[track_caller]
    fn dunst(&self) -> Dunst<'_> {
        let configuration = self.machine.path("dunstrc");
        fs::write(&configuration, "[global]\nhistory_length = 100\n").unwrap();
        let (program, _) = start(self.command("dunst").arg("-conf").arg(configuration));
        let dunst = Dunst { screen: self, _program: program };
        wait_for("dunst", || dunst.control(&["count"]));
        dunst
    }
}

/// The service, as it answers its own tool.
struct Dunst<'a> {
    screen: &'a Screen,
    _program: Running,
}

impl Dunst<'_> {
    fn control(&self, args: &[&str]) -> Option<String> {
        let output = self.screen.command("dunstctl").args(args).output().unwrap();
        output.status.success().then(|| String::from_utf8(output.stdout).unwrap())
    }

    /// Puts away what is on the screen, and gives everything that was: title and text, oldest first.
    #[track_caller]
    fn history(&self) -> Vec<(String, String)> {
        self.control(&["close-all"]).unwrap();
        wait_for("empty screen", || {
            let displayed = self.control(&["count", "displayed"])?;
            (displayed.trim() == "0").then_some(())
        });
        let history: Value = serde_json::from_str(&self.control(&["history"]).unwrap()).unwrap();
        let mut shown: Vec<_> = history["data"][0].as_array().unwrap().iter().collect();
        shown.sort_by_key(|shown| shown["id"]["data"].as_i64());
        let text = |shown: &Value, field: &str| shown[field]["data"].as_str().unwrap().to_owned();
        shown.into_iter().map(|shown| (text(shown, "summary"), text(shown, "body"))).collect()
    }

    fn displayed(&self) -> String {
        self.control(&["count", "displayed"]).unwrap().trim().to_owned()
    }
}

const SIX_DAYS: &str = "Nog 6 dagen voor een bezwaar.\nOpen Bezwaar om te zien waar het om gaat.";

#[test]
fn a_real_service_shows_it_and_nobody_on_the_bus_learns_a_name() {
    let screen = Screen::new();
    let machine = &screen.machine;
    let dunst = screen.dunst();
    let mut monitor = screen.command("dbus-monitor");
    let (_monitor, crossed) = start(&mut monitor);
    machine.ok(MAY_20, &["set", "name", "Anneke de Vries"]);
    machine.ok(MAY_20, &["account", "add", "facebook", "anneke-93"]);
    machine.remind(MAY_20);
    assert_eq!(dunst.displayed(), "1");
    machine.remind("2025-05-20T12:00:00+02:00");
    assert_eq!(dunst.history(), [("Bezwaar".to_owned(), SIX_DAYS.to_owned())]);
    machine.ok(MAY_20, &["set", "remind-names", "on"]);
    machine.remind("2025-05-23T12:00:00+02:00");
    let title = "Facebook · anneke-93: nog 3 dagen";
    assert_eq!(dunst.history()[1].0, title);
    // The bus keeps its order: what was said without names had come before this.
    let mut before = Vec::new();
    loop {
        let line = first_line(&crossed);
        if line.contains(title) {
            break;
        }
        before.push(line.to_lowercase());
    }
    assert!(before.iter().any(|line| line.contains("nog 6 dagen voor een bezwaar")), "{before:#?}");
    for private in ["facebook", "anneke", "vries", "meta platforms"] {
        // But where the program reads and writes, which no other program is told of.
        assert!(!before.iter().any(|line| line.contains(private)), "{private}");
    }
}

#[test]
fn by_the_clock_of_the_system() {
    let screen = Screen::new();
    let machine = &screen.machine;
    let dunst = screen.dunst();
    machine.ok("2025-05-01T10:00:00+02:00", &["record", "facebook", "used"]);
    let wake = |local: &str| {
        let program = machine.program();
        let mut command = Command::new("faketime");
        machine.session(&mut command).env("TZ", "Europe/Amsterdam").arg(local);
        command.arg(program.get_program()).args(program.get_args()).arg("remind");
        let said = command.output().unwrap();
        assert!(said.status.success() && said.stdout.is_empty() && said.stderr.is_empty(), "{local}: {said:?}");
    };
    let says = |expected: &[&str]| {
        let shown = dunst.history();
        let first = shown.iter().map(|(_, body)| body.lines().next().unwrap());
        assert_eq!(first.collect::<Vec<_>>(), expected);
    };
    wake("2025-05-11 12:00:00");
    wake("2025-05-12 09:59:58");
    says(&[]);
    wake("2025-05-12 10:00:00");
    wake("2025-05-18 12:00:00");
    let mut expected = vec!["Nog 14 dagen voor een bezwaar."];
    says(&expected);
    // The clock is put back, and forward again.
    wake("2025-04-30 12:00:00");
    wake("2025-05-26 20:00:00");
    wake("2025-05-26 23:59:30");
    expected.push("Vandaag is de laatste dag voor een bezwaar, tot middernacht.");
    says(&expected);
    wake("2025-05-27 00:00:00");
    wake("2025-07-27 12:00:00");
    says(&expected);
    let at = machine.log()["at"].as_str().unwrap().to_owned();
    assert!(at.starts_with("2025-07-27T12:00:0") && at.ends_with("+02:00"), "{at}");
}

#[test]
#[cfg(feature = "window")]
fn whether_the_window_is_open_makes_no_difference() {
    let screen = Screen::new();
    let machine = &screen.machine;
    let dunst = screen.dunst();
    machine.ok("2025-05-01T10:00:00+02:00", &["record", "facebook", "used"]);
    fs::write(machine.data("window.toml"), "welcomed = true\n").unwrap();
    let mut window = machine.program();
    window.env("DISPLAY", &screen.display).args(["--now", MAY_20]).stderr(Stdio::null());
    {
        let (mut window, _lines) = start(&mut window);
        let pid = window.id().to_string();
        wait_for("window", || {
            assert!(!window.has_ended(), "the window closed by itself");
            let mut find = screen.command("xdotool");
            let found = find.args(["search", "--onlyvisible", "--pid", &pid]).output().unwrap();
            (!found.stdout.is_empty()).then_some(())
        });
        machine.remind(MAY_20);
        machine.remind(MAY_20);
        assert_eq!(dunst.history().len(), 1);
        assert!(!window.has_ended());
    }
    machine.remind("2025-05-20T12:00:00+02:00");
    assert_eq!(dunst.history().len(), 1);
    machine.remind("2025-05-23T12:00:00+02:00");
    assert_eq!(dunst.history().len(), 2);
    assert!(Path::new(&machine.data("reminded.jsonl")).exists());
}
