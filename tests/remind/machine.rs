//! A person's machine: a folder, a session bus of its own, and what shows notifications on it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// How long anything may take that others do. The machine may be busy with other tests.
const PATIENCE: Duration = Duration::from_secs(60);

/// Six days before the last day of Meta's platforms.
pub const MAY_20: &str = "2025-05-20T11:00:00+02:00";

/// Waits until something is there.
#[track_caller]
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "no {what} after {PATIENCE:?}");
        sleep(Duration::from_millis(20));
    }
}

/// What a command said.
#[derive(Debug)]
pub struct Told {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Told {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

/// A program that ends with the test.
pub struct Running(Child);

impl Running {
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    pub fn has_ended(&mut self) -> bool {
        self.0.try_wait().unwrap().is_some()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program that the machine has to have; what it prints comes line by line.
#[track_caller]
pub fn start(command: &mut Command) -> (Running, Receiver<String>) {
    let program = command.get_program().to_string_lossy().into_owned();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap_or_else(|why| {
        panic!("{program} cannot be started ({why}): run ./test, which installs what the tests need")
    });
    let (tell, lines) = mpsc::channel();
    let out = BufReader::new(child.stdout.take().unwrap());
    std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| tell.send(line)));
    (Running(child), lines)
}

#[track_caller]
pub fn first_line(lines: &Receiver<String>) -> String {
    lines.recv_timeout(PATIENCE).unwrap().trim().to_owned()
}

pub struct Machine {
    home: TempDir,
    bus: Option<(Running, String)>,
}

/// A bus on which nothing is started by itself but what is told here, and which everybody may use.
fn bus_configuration(services: Option<&Path>) -> String {
    let services = services.map(|path| format!("<servicedir>{}</servicedir>", path.display())).unwrap_or_default();
    format!(
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n \
         \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n<busconfig><type>session</type>\
         <listen>unix:tmpdir=/tmp</listen>{services}<policy context=\"default\"><allow user=\"*\"/>\
         <allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>\
         </busconfig>\n"
    )
}

impl Machine {
    /// Without a session bus.
    pub fn without_bus() -> Self {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("run")).unwrap();
        Self { home, bus: None }
    }

    /// With a session bus, on which there is nothing yet.
    #[track_caller]
    pub fn new() -> Self {
        Self::without_bus().with_bus(None)
    }

    /// With a session bus that starts this program when somebody wants to show a notification.
    #[track_caller]
    pub fn that_starts(program: &str) -> Self {
        let machine = Self::without_bus();
        let services = machine.path("services");
        fs::create_dir(&services).unwrap();
        let service = format!("[D-BUS Service]\nName=org.freedesktop.Notifications\nExec={program}\n");
        fs::write(services.join("notifications.service"), service).unwrap();
        machine.with_bus(Some(&services))
    }

    #[track_caller]
    fn with_bus(mut self, services: Option<&Path>) -> Self {
        let configuration = self.path("bus.conf");
        fs::write(&configuration, bus_configuration(services)).unwrap();
        let mut daemon = Command::new("dbus-daemon");
        daemon.arg("--config-file").arg(configuration).args(["--nofork", "--nopidfile", "--print-address=1"]);
        let (daemon, lines) = start(daemon.stderr(Stdio::null()));
        self.bus = Some((daemon, first_line(&lines)));
        self
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    pub fn data(&self, name: &str) -> PathBuf {
        self.path("data").join(name)
    }

    /// Puts a program into this session.
    pub fn session<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LANG", "LC_ALL", "XDG_DATA_HOME", "TZ"]
        {
            command.env_remove(name);
        }
        command.env("HOME", self.home.path()).env("XDG_RUNTIME_DIR", self.path("run"));
        if let Some((_, address)) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", address);
        }
        command
    }

    /// The program in this session, in Dutch.
    pub fn program(&self) -> Command {
        self.program_at(Path::new(env!("CARGO_BIN_EXE_bezwaar")))
    }

    pub fn program_at(&self, path: &Path) -> Command {
        let mut command = Command::new(path);
        self.session(&mut command).arg("--data-dir").arg(self.path("data")).args(["--lang", "nl"]);
        command
    }

    /// A command at an instant.
    #[track_caller]
    pub fn run(&self, now: &str, args: &[&str]) -> Told {
        self.program().args(["--now", now]).args(args).output().unwrap().into()
    }

    /// It went well, and said nothing to complain of.
    #[track_caller]
    pub fn ok(&self, now: &str, args: &[&str]) -> String {
        let told = self.run(now, args);
        assert_eq!((told.code, told.err.as_str()), (0, ""), "{args:?}: {told:?}");
        told.out
    }

    /// A run in the background, which says nothing.
    #[track_caller]
    pub fn remind(&self, now: &str) {
        assert_eq!(self.ok(now, &["remind"]), "");
    }

    /// The keys of what a dry run says.
    #[track_caller]
    pub fn due(&self, now: &str) -> Vec<String> {
        let told: Value = serde_json::from_str(&self.ok(now, &["remind", "--dry-run", "--json"])).unwrap();
        let keys = told["reminders"].as_array().unwrap().iter().map(|line| line["key"].as_str().unwrap().to_owned());
        keys.collect()
    }

    /// The last line of the log.
    #[track_caller]
    pub fn log(&self) -> Value {
        let log = fs::read_to_string(self.data("remind.log")).unwrap();
        serde_json::from_str(log.lines().last().unwrap()).unwrap()
    }

    /// Starts what shows notifications: see `notifier.py`.
    #[track_caller]
    pub fn notifier(&self, words: &[&str]) -> Notifier {
        let helper = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/notifier.py");
        let mut command = Command::new("/usr/bin/python3");
        let (program, lines) = start(self.session(command.arg(helper).args(words)));
        assert_eq!(first_line(&lines), "ready");
        Notifier { _program: program, lines }
    }
}

/// What shows notifications, and tells what it was asked.
pub struct Notifier {
    _program: Running,
    lines: Receiver<String>,
}

impl Notifier {
    /// The next notification.
    #[track_caller]
    pub fn next(&self) -> Value {
        serde_json::from_str(&first_line(&self.lines)).unwrap()
    }

    /// What came since. It prints before it answers, so that it is here when the program has ended.
    pub fn rest(&self) -> Vec<Value> {
        // What was printed has yet to come through the pipe.
        let mut rest = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(Duration::from_millis(300)) {
            rest.push(serde_json::from_str(&line).unwrap());
        }
        rest
    }
}
