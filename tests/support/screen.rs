//! A screen, a session bus and the accessibility bus of a test's own, and the real window on it.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Output, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// The instant it is for the window and the commands: six days before the last day.
pub const NOW: &str = "2025-05-20T10:00:00+02:00";
/// How long a window may take for anything. The machine may be busy with other tests.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// The size of a first window.
const WINDOW: (i32, i32) = (1120, 760);

/// Two display servers that start and end at once take each other's sockets, and every window needs the processor.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// Waits until something is there.
#[track_caller]
pub fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "no {what} after {PATIENCE:?}");
        sleep(Duration::from_millis(50));
    }
}

/// Runs a program that the machine has to have.
#[track_caller]
fn started(command: &mut Command) -> Child {
    let program = command.get_program().to_string_lossy().into_owned();
    command.spawn().unwrap_or_else(|why| {
        panic!("{program} cannot be started ({why}): run ./test, which installs what the tests need")
    })
}

#[track_caller]
fn output(command: &mut Command) -> Output {
    started(command.stdout(Stdio::piped()).stderr(Stdio::piped())).wait_with_output().unwrap()
}

/// What it printed; it must have gone well.
#[track_caller]
fn said(command: &mut Command) -> String {
    let output = output(command);
    let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}: {err}");
    out
}

/// What an independent decoder reads in pictures: every code in them, one a line. Nothing where it finds none.
#[track_caller]
pub fn codes(pictures: &[PathBuf]) -> Vec<String> {
    let output = output(Command::new("zbarimg").args(["--quiet", "--raw"]).args(pictures));
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// Asks a process to end, and waits for it.
fn end(child: &mut Child) {
    if !matches!(child.try_wait(), Ok(None)) {
        return;
    }
    let _ = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", child.id())).status();
    let until = Instant::now() + Duration::from_secs(5);
    while matches!(child.try_wait(), Ok(None)) && Instant::now() < until {
        sleep(Duration::from_millis(20));
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// A person with a data folder.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// Somebody who has started Bezwaar before, and answered or skipped its first screen.
    pub fn new() -> Self {
        let home = Self { folder: tempfile::tempdir().unwrap() };
        fs::create_dir(home.data()).unwrap();
        fs::write(home.remembered(), "welcomed = true\n").unwrap();
        home
    }

    /// From now on somebody who has never started Bezwaar.
    pub fn forget(&self) {
        fs::remove_file(self.remembered()).unwrap();
    }

    fn remembered(&self) -> PathBuf {
        self.data().join("window.toml")
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn data(&self) -> PathBuf {
        self.path().join("data")
    }

    /// The program on this folder, in Dutch, without anything of the person who runs the tests.
    pub fn program(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_bezwaar"));
        command.arg("--data-dir").arg(self.data()).args(["--now", NOW, "--lang", "nl"]);
        for name in ["WAYLAND_DISPLAY", "DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE", "BROWSER", "LANG", "LC_ALL"] {
            command.env_remove(name);
        }
        command.env("HOME", self.path()).env("XDG_RUNTIME_DIR", self.path());
        command
    }

    /// Carries a command out; what it printed.
    #[track_caller]
    pub fn run(&self, args: &[&str]) -> String {
        said(self.program().args(args))
    }

    #[track_caller]
    pub fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.run(&[args, &["--json"]].concat())).unwrap()
    }

    /// Where a platform stands, as `list --json` says.
    #[track_caller]
    pub fn status(&self, platform: &str) -> String {
        let list = self.json(&["list", "--all"]);
        let item = list["items"].as_array().unwrap().iter().find(|item| item["platform"] == platform).cloned();
        item.unwrap()["status"].as_str().unwrap().to_owned()
    }
}

/// A screen with nothing on it, and a browser that only writes down what it was asked for.
pub struct Screen {
    home: Home,
    display: String,
    bus: String,
    running: Vec<Child>,
    _alone: MutexGuard<'static, ()>,
}

impl Screen {
    #[track_caller]
    pub fn new() -> Self {
        Self::with(&[])
    }

    /// A screen whose server is started with something more.
    #[track_caller]
    pub fn with(more: &[&str]) -> Self {
        let alone = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
        let home = Home::new();
        let mut server = Command::new("Xvfb");
        // Without -noreset the server begins anew whenever its last client leaves, and throws out who is just coming.
        server.args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset"]).args(more);
        let (server, display) = with_first_line(&mut server);
        // The accessibility bus, which this daemon starts, keeps its socket in one of these folders.
        let mut daemon = Command::new("dbus-daemon");
        daemon.args(["--session", "--nofork", "--nopidfile", "--print-address=1"]);
        daemon.env("HOME", home.path()).env("XDG_RUNTIME_DIR", home.path()).env_remove("XDG_CACHE_HOME");
        let (daemon, bus) = with_first_line(&mut daemon);
        let screen = Self { home, display: format!(":{display}"), bus, running: vec![daemon, server], _alone: alone };
        let bin = screen.bin();
        fs::create_dir(&bin).unwrap();
        for name in ["xdg-open", "gio"] {
            screen.pretend(name, &screen.asked_file());
        }
        screen.at_spi(&["enable"]);
        screen
    }

    pub fn home(&self) -> &Home {
        &self.home
    }

    fn bin(&self) -> PathBuf {
        self.home.path().join("bin")
    }

    fn asked_file(&self) -> PathBuf {
        self.home.path().join("asked")
    }

    /// Puts a program in place of one of the system, which only writes down what it was started with.
    pub fn pretend(&self, name: &str, notes: &Path) {
        let script = format!("#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" >>'{}'\n", notes.display());
        let mut file = fs::File::create(self.bin().join(name)).unwrap();
        file.write_all(script.as_bytes()).unwrap();
        file.set_permissions(fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// What the browser was asked for: of each time the number of arguments, and the arguments.
    pub fn asked(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.asked_file()).unwrap_or_default();
        asked.lines().map(str::to_owned).collect()
    }

    /// Puts a program on this screen.
    fn here<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        let path = format!("{}:{}", self.bin().display(), std::env::var("PATH").unwrap_or_default());
        command.env("DISPLAY", &self.display).env("DBUS_SESSION_BUS_ADDRESS", &self.bus).env("PATH", path)
    }

    #[track_caller]
    fn at_spi(&self, args: &[&str]) -> String {
        let helper = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/atspi.py");
        said(self.here(Command::new("/usr/bin/python3").arg(helper).args(args)))
    }

    #[track_caller]
    fn xdotool(&self, args: &[&str]) -> String {
        said(self.here(Command::new("xdotool").args(args)))
    }

    /// What is on the clipboard, as text.
    pub fn clipboard(&self) -> String {
        let args = ["-o", "-t", "UTF8_STRING", "-selection", "clipboard"];
        let output = output(self.here(Command::new("xclip").args(args)));
        String::from_utf8(output.stdout).unwrap()
    }

    /// The program on this screen.
    pub fn program(&self) -> Command {
        let mut command = self.home.program();
        self.here(&mut command);
        command
    }

    /// Starts a settings portal; see `portal.py` for what it can be.
    #[track_caller]
    pub fn portal(&self, words: &[&str]) -> Portal {
        let helper = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/portal.py");
        let mut command = Command::new("/usr/bin/python3");
        self.here(command.arg(helper).args(words)).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut program = started(&mut command);
        let says = BufReader::new(program.stdout.take().unwrap());
        let mut portal = Portal { program, says };
        assert_eq!(portal.says(), "ready");
        portal
    }

    /// Starts the window, and does not wait for it.
    #[track_caller]
    pub fn start(&self) -> Child {
        self.start_as(&mut self.program())
    }

    #[track_caller]
    fn start_as(&self, command: &mut Command) -> Child {
        let log = fs::File::create(self.home.path().join("window.log")).unwrap();
        started(command.stdout(Stdio::null()).stderr(log))
    }

    /// Opens the window, and waits until it is there.
    #[track_caller]
    pub fn window(&self) -> Window<'_> {
        self.window_of(&mut self.program())
    }

    /// Opens the window of a program that was given something else along.
    #[track_caller]
    pub fn window_of(&self, command: &mut Command) -> Window<'_> {
        let mut program = self.start_as(command);
        let pid = program.id().to_string();
        let id = wait_for("window", || {
            let ended = program.try_wait().unwrap();
            let log = || fs::read_to_string(self.home.path().join("window.log")).unwrap_or_default();
            assert!(ended.is_none(), "the window closed by itself ({ended:?}): {}", log());
            let found = output(self.here(Command::new("xdotool").args(["search", "--onlyvisible", "--pid", &pid])));
            String::from_utf8(found.stdout).unwrap().lines().next().map(str::to_owned)
        });
        Window { screen: self, program, pid, id }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.running.iter_mut().for_each(end);
    }
}

/// A settings portal on the session bus of a screen.
pub struct Portal {
    program: Child,
    says: BufReader<ChildStdout>,
}

impl Portal {
    /// The next line that it prints.
    #[track_caller]
    pub fn says(&mut self) -> String {
        let mut line = String::new();
        self.says.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// Changes a setting, and announces it.
    pub fn set(&mut self, group: &str, key: &str, value: &str) {
        let input = self.program.stdin.as_mut().unwrap();
        writeln!(input, "{group}\t{key}\t{value}").unwrap();
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        end(&mut self.program);
    }
}

/// Starts a program that says on its first line where it can be reached.
#[track_caller]
fn with_first_line(command: &mut Command) -> (Child, String) {
    let mut child = started(command.stdout(Stdio::piped()).stderr(Stdio::null()));
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(!line.trim().is_empty(), "{command:?} did not start");
    (child, line.trim().to_owned())
}

/// The real window on a screen.
pub struct Window<'a> {
    screen: &'a Screen,
    program: Child,
    pid: String,
    id: String,
}

impl Window<'_> {
    /// Presses something, as a screen reader does.
    #[track_caller]
    pub fn press(&self, role: &str, name: &str) {
        self.at_spi(&["press", role, name]);
    }

    /// Clicks something with the mouse, after turning the wheel until it can be seen.
    #[track_caller]
    pub fn click(&self, role: &str, name: &str) {
        let (width, height) = WINDOW;
        let (middle, far) = ((width * 3 / 4).to_string(), (height / 2).to_string());
        let (x, y) = wait_for(&format!("{name} in sight"), || {
            let place = self.at_spi(&["place", role, name]);
            let (x, y) = place.trim().split_once(' ').unwrap();
            let at: i32 = y.parse().unwrap();
            if (30..height - 30).contains(&at) {
                return Some((x.to_owned(), y.to_owned()));
            }
            let wheel = if at < 30 { "4" } else { "5" };
            self.screen.xdotool(&["mousemove", "--window", &self.id, &middle, &far, "click", wheel]);
            None
        });
        self.screen.xdotool(&["mousemove", "--window", &self.id, &x, &y, "click", "1"]);
    }

    /// Presses a key of the keyboard.
    #[track_caller]
    pub fn key(&self, key: &str) {
        self.screen.xdotool(&["windowfocus", &self.id, "key", key]);
    }

    /// Makes the window another size, in pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        self.screen.xdotool(&["windowsize", &self.id, &width.to_string(), &height.to_string()]);
    }

    /// Whether its ground is dark, as it stands on the screen.
    #[track_caller]
    pub fn is_dark(&self) -> bool {
        let args = ["-silent", "-window", &self.id, "-crop", "1x1+2+2", "-depth", "8", "-format", "%[fx:r]", "info:-"];
        let red: f32 = said(self.screen.here(Command::new("import").args(args))).trim().parse().unwrap();
        red < 0.5
    }

    /// How often each thread with one of these names was woken or stood aside, added up.
    pub fn switches(&self, threads: &[&str]) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.pid)).unwrap().map(|task| task.unwrap().path());
        let ours = tasks.filter(|task| {
            let name = fs::read_to_string(task.join("comm")).unwrap_or_default();
            threads.iter().any(|thread| name.trim().starts_with(thread))
        });
        let counts = ours.map(|task| {
            let status = fs::read_to_string(task.join("status")).unwrap();
            let lines = status.lines().filter_map(|line| line.split_once("ctxt_switches:"));
            lines.map(|(_, count)| count.trim().parse::<u64>().unwrap()).sum::<u64>()
        });
        counts.sum()
    }

    /// Waits until it ends by itself; its exit code.
    #[track_caller]
    pub fn ended(&mut self) -> Option<i32> {
        wait_for("end of the window", || self.program.try_wait().unwrap()).code()
    }

    /// Types a text.
    #[track_caller]
    pub fn type_text(&self, text: &str) {
        self.screen.xdotool(&["windowfocus", &self.id, "type", text]);
    }

    /// Waits until this has the keyboard's focus: role and name; a name that ends in * is the beginning of one.
    #[track_caller]
    pub fn focus_comes_to(&self, role: &str, name: &str) {
        let mut last = String::new();
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            last = self.focused();
            let fits = last.split_once('\t').is_some_and(|(found, said)| {
                found == role && name.strip_suffix('*').map_or(said == name, |start| said.starts_with(start))
            });
            if fits {
                return;
            }
            sleep(Duration::from_millis(100));
        }
        panic!("the focus does not come to {role} {name}; it is at {last}");
    }

    /// Presses Tab until this has the focus.
    #[track_caller]
    pub fn tab_to(&self, role: &str, name: &str) {
        let wanted = format!("{role}\t{name}");
        let mut seen = Vec::new();
        // What has the focus is told only of a window that has it.
        self.screen.xdotool(&["windowfocus", &self.id]);
        while seen.len() < 60 {
            let before = self.focused();
            self.key("Tab");
            let now = wait_for("next stop", || Some(self.focused()).filter(|now| *now != before));
            if now == wanted {
                return;
            }
            seen.push(now);
        }
        panic!("Tab does not lead to {wanted}: {seen:#?}");
    }

    /// What cannot be listened to: nothing, if all is well.
    #[track_caller]
    pub fn complaints(&self) -> String {
        self.at_spi(&["judge"]).trim().to_owned()
    }

    /// Asks it to close, as the button in its title bar does.
    #[track_caller]
    pub fn ask_to_close(&self) {
        let helper = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/close.py");
        said(self.screen.here(Command::new("/usr/bin/python3").args([helper, &self.id])));
    }

    /// Role and name of what has the keyboard's focus.
    #[track_caller]
    pub fn focused(&self) -> String {
        self.at_spi(&["focus"]).trim().to_owned()
    }

    /// The text in a field, as a screen reader reads it.
    #[track_caller]
    pub fn read(&self, role: &str, name: &str) -> String {
        self.at_spi(&["read", role, name])
    }

    /// The middle of something, within the window.
    #[track_caller]
    pub fn place(&self, role: &str, name: &str) -> (i32, i32) {
        let place = self.at_spi(&["place", role, name]);
        let (x, y) = place.trim().split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    }

    /// A picture of the window as it is now, in grey, its pixels as they are.
    #[track_caller]
    pub fn picture(&self) -> PathBuf {
        let path = self.screen.home.path().join("window.pgm");
        said(self.screen.here(Command::new("import").args(["-window", &self.id, "-depth", "8"]).arg(&path)));
        path
    }

    /// Waits until the window says something.
    #[track_caller]
    pub fn hear(&self, text: &str) {
        self.at_spi(&["hear", text]);
    }

    #[track_caller]
    fn at_spi(&self, args: &[&str]) -> String {
        self.screen.at_spi(&[&[self.pid.as_str()], args].concat())
    }

    /// Ends it as a power cut does.
    pub fn kill(&mut self) {
        self.program.kill().unwrap();
        self.program.wait().unwrap();
    }

    pub fn is_open(&mut self) -> bool {
        self.program.try_wait().unwrap().is_none()
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        end(&mut self.program);
    }
}
