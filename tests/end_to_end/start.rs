//! The start on machines that are not as usual: nothing to draw with, another look, broken files, strange sizes.

use std::fs;
use std::io::Read;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::screen::{Home, PATIENCE, Screen, wait_for};

const SCHEME: (&str, &str) = ("org.freedesktop.appearance", "color-scheme");

/// What a program that could not open its window said on standard error; it says nothing else.
fn gave_up(command: &mut Command) -> String {
    let mut program = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
    let ended = (0..PATIENCE.as_millis() / 50).find_map(|_| {
        sleep(Duration::from_millis(50));
        program.try_wait().unwrap()
    });
    let _ = program.kill();
    let mut error = String::new();
    program.stderr.take().unwrap().read_to_string(&mut error).unwrap();
    assert_eq!(ended.and_then(|ended| ended.code()), Some(1), "{error}");
    let line = error.lines().find(|line| line.contains("bezwaar help")).map(str::to_owned);
    line.unwrap_or_else(|| panic!("it names no way on: {error}"))
}

#[test]
fn where_nothing_can_draw_a_box_and_the_terminal_say_so() {
    let screen = Screen::with(&["-extension", "GLX"]);
    let shown = screen.home().path().join("shown");
    screen.pretend("zenity", &shown);
    let without_gl = || {
        let mut command = screen.program();
        command.env("__EGL_VENDOR_LIBRARY_FILENAMES", "/nonexistent");
        command
    };
    gave_up(&mut without_gl());
    let text = wait_for("message box", || {
        let text = fs::read_to_string(&shown).ok()?;
        text.ends_with('\n').then_some(text)
    });
    assert!(text.contains("Bezwaar kan geen venster tekenen\n"), "{text}");
    assert!(text.contains("typ bezwaar help"), "{text}");
    // What was asked for is tried, and nothing else.
    gave_up(without_gl().args(["--renderer", "glow"]));
    // The commands work all the same, and so does the window once there is something to draw with.
    screen.home().run(&["list"]);
    screen.window().hear("Je volgende stap");
}

#[test]
fn without_a_screen_nothing_waits_for_anybody() {
    let home = Home::new();
    let shown = home.path().join("shown");
    let bin = home.path().join("bin");
    fs::create_dir(&bin).unwrap();
    // It would hang for ever if it were started, and waited for.
    fs::write(bin.join("zenity"), format!("#!/bin/sh\n: >'{}'\nsleep 1000\n", shown.display())).unwrap();
    Command::new("chmod").arg("+x").arg(bin.join("zenity")).status().unwrap();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    for display in [None, Some("")] {
        let mut command = home.program();
        command.env("PATH", &path).envs(display.map(|display| ("DISPLAY", display)));
        gave_up(&mut command);
        assert!(!shown.exists());
    }
}

#[test]
fn the_window_is_dark_where_the_desktop_is_and_follows_it() {
    let screen = Screen::new();
    let mut portal = screen.portal(&["answers", SCHEME.0, SCHEME.1, "uint32 1"]);
    let window = screen.window();
    wait_for("dark window", || window.is_dark().then_some(()));
    portal.set(SCHEME.0, SCHEME.1, "uint32 2");
    wait_for("light window", || (!window.is_dark()).then_some(()));
    portal.set(SCHEME.0, SCHEME.1, "uint32 1");
    wait_for("dark window", || window.is_dark().then_some(()));
    // Between two changes nobody wakes up: there is a while in which nothing at all happens in these threads.
    let threads = ["appearance", "zbus", "async-io", "blocking"];
    assert!(window.switches(&threads) > 0, "the threads have other names");
    wait_for("two quiet seconds", || {
        let before = window.switches(&threads);
        sleep(Duration::from_secs(2));
        (window.switches(&threads) == before).then_some(())
    });
    // What the person chose comes first.
    screen.home().run(&["set", "theme", "light"]);
    wait_for("light window", || (!window.is_dark()).then_some(()));
}

#[test]
fn an_old_portal_is_asked_in_the_old_way() {
    let screen = Screen::new();
    let _portal = screen.portal(&["old", SCHEME.0, SCHEME.1, "uint32 1"]);
    let window = screen.window();
    wait_for("dark window", || window.is_dark().then_some(()));
}

#[test]
fn a_portal_that_never_answers_or_talks_nonsense_holds_nothing_up() {
    for words in [&["silent"][..], &["rude", SCHEME.0, SCHEME.1, "uint32 1"]] {
        let screen = Screen::new();
        let mut portal = screen.portal(words);
        // Data that cannot be opened: that window has a button with which it closes itself.
        fs::create_dir_all(screen.home().data().join("journal.jsonl")).unwrap();
        let mut window = screen.window();
        assert_eq!(portal.says(), format!("ReadOne {} {}", SCHEME.0, SCHEME.1));
        window.hear("Dit lukt nu niet");
        assert!(!window.is_dark());
        // Its later word counts, in this window too.
        portal.set(SCHEME.0, SCHEME.1, "uint32 1");
        wait_for("dark window", || window.is_dark().then_some(()));
        window.press("button", "Sluiten");
        assert_eq!(window.ended(), Some(0));
    }
}

#[test]
fn without_a_session_bus_the_window_opens_light() {
    let screen = Screen::new();
    let mut command = screen.program();
    let window = screen.window_of(command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"));
    wait_for("light window", || (!window.is_dark()).then_some(()));
}

#[test]
fn a_window_file_full_of_nonsense_gives_a_window_that_works() {
    let screen = Screen::new();
    let data = screen.home().data();
    // Not a first start, whatever the file says.
    screen.home().run(&["record", "whatsapp", "opened"]);
    for text in [
        "width = 1e300\nheight = 99999999999\nrenderer = \"wgpu\"\n",
        "width = -3\nheight = nan\nrenderer = 7\n",
        "\u{0}[[[\n",
    ] {
        fs::write(data.join("window.toml"), text).unwrap();
        screen.window().hear("Je volgende stap");
    }
}

#[test]
fn a_window_of_one_pixel_and_one_on_a_screen_of_three_times_the_points_still_work() {
    let screen = Screen::new();
    let mut command = screen.program();
    let mut window = screen.window_of(command.env("WINIT_X11_SCALE_FACTOR", "3"));
    window.hear("Je volgende stap");
    for (width, height) in [(1, 1), (3840, 2160), (1, 2160), (3840, 1), (1120, 760)] {
        let before = window.switches(&["bezwaar"]);
        window.resize(width, height);
        wait_for("frame in the new size", || (window.switches(&["bezwaar"]) > before).then_some(()));
    }
    window.press("button", "Instellingen*");
    window.press("button", "Overzicht*");
    window.hear("Je volgende stap");
    assert!(window.is_open());
}
