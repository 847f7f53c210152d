//! The real program on a real screen (a virtual one): mouse, keyboard, clipboard, browser, screen reader, a second
//! process, and being killed. What this needs is installed by `./test`.
#![cfg(all(feature = "window", target_os = "linux"))]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]

#[path = "end_to_end/phone.rs"]
mod phone;
#[path = "support/screen.rs"]
mod screen;
#[path = "end_to_end/start.rs"]
mod start;

use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use screen::{Home, Screen, wait_for};

#[test]
fn by_mouse_the_text_is_on_the_clipboard_and_the_browser_has_the_page() {
    let screen = Screen::new();
    let home = screen.home();
    let window = screen.window();
    window.click("button", "Facebook, te doen*");
    window.click("button", "Kopieer tekst");
    let text = home.run(&["text", "facebook", "--kind", "short"]);
    wait_for("text on the clipboard", || (!screen.clipboard().is_empty()).then_some(()));
    assert_eq!(screen.clipboard().trim_end_matches('\n'), text.trim_end_matches('\n'));
    assert!(text.chars().count() > 100, "{text}");

    window.click("button", "Open formulier");
    let url = home.run(&["open", "facebook", "--print"]);
    wait_for("asked browser", || (screen.asked().len() >= 2).then_some(()));
    wait_for("opened page", || (home.status("facebook") == "opened").then_some(()));
    assert_eq!(screen.asked(), ["1", url.trim()], "one argument, once");
    window.hear("Kom daarna hier terug");
}

#[test]
fn by_screen_reader_from_the_start_to_a_recorded_objection_that_outlives_a_power_cut() {
    let screen = Screen::new();
    let home = screen.home();
    let mut window = screen.window();
    window.hear("Maak bezwaar bij Facebook en Instagram");
    window.press("button", "Begin");
    window.hear("1. Kopieer je tekst");
    let text = home.run(&["text", "facebook", "--kind", "short"]);
    assert_eq!(window.read("entry", "Jouw tekst").trim_end(), text.trim_end());
    window.press("button", "Kopieer tekst");
    window.hear("Je tekst is gekopieerd.");
    window.press("button", "Open formulier");
    window.hear("Kom daarna hier terug");
    window.press("button", "Ja, vandaag");
    window.hear("Facebook: verstuurd, 20 mei 2025.");
    window.kill();

    assert_eq!(home.status("facebook"), "sent");
    let history = home.json(&["show", "facebook"])["history"].as_array().unwrap().clone();
    assert_eq!(history.len(), 2, "{history:?}");
    let window = screen.window();
    window.hear("Facebook, verstuurd op 20 mei, nog 31 dagen");
    window.press("button", "Facebook, verstuurd op 20 mei*");
    window.hear("Meta heeft nog 31 dagen");
}

#[test]
fn from_first_start_to_a_recorded_objection_by_role_and_name() {
    let screen = Screen::new();
    let home = screen.home();
    home.forget();
    let window = screen.window();
    window.hear("Welke hiervan gebruik je?");
    let start = Instant::now();
    let clicks = [
        ("check box", "Facebook, van Meta"),
        ("button", "Klaar"),
        ("button", "Begin"),
        ("button", "Kopieer tekst"),
        ("button", "Open formulier"),
        ("button", "Ja, vandaag"),
    ];
    assert!(clicks.len() <= 8);
    for (role, name) in clicks {
        window.press(role, name);
        if name == "Open formulier" {
            window.hear("Kom daarna hier terug");
        }
    }
    window.hear("Facebook: verstuurd, 20 mei 2025.");
    let took = start.elapsed();
    assert!(took < Duration::from_secs(60), "{took:?}");
    assert_eq!(home.status("facebook"), "sent");
    assert_eq!(home.status("instagram"), "not-used");
}

#[test]
fn by_keyboard_alone_from_the_start_to_a_recorded_objection() {
    let screen = Screen::new();
    let home = screen.home();
    home.run(&["record", "whatsapp", "opened"]);
    let window = screen.window();
    window.hear("Facebook, te doen");
    window.key("ctrl+f");
    window.focus_comes_to("entry", "Zoek een platform of bedrijf");
    window.type_text("face");
    window.key("Return");
    window.focus_comes_to("heading", "Facebook");
    window.tab_to("button", "Kopieer tekst");
    window.key("Return");
    wait_for("text on the clipboard", || (!screen.clipboard().is_empty()).then_some(()));
    window.tab_to("button", "Open formulier");
    window.key("space");
    wait_for("opened page", || (home.status("facebook") == "opened").then_some(()));
    window.tab_to("button", "Ja, vandaag");
    window.key("space");
    wait_for("recorded objection", || (home.status("facebook") == "sent").then_some(()));
    window.focus_comes_to("heading", "Facebook");
    window.key("ctrl+z");
    wait_for("undone objection", || (home.status("facebook") == "opened").then_some(()));
    window.tab_to("button", "Ja, vandaag");
    window.key("Return");
    wait_for("objection recorded again", || (home.status("facebook") == "sent").then_some(()));
    window.focus_comes_to("heading", "Facebook");

    window.key("F1");
    window.focus_comes_to("heading", "Sneltoetsen");
    window.key("Tab");
    window.focus_comes_to("button", "Sluiten");
    window.key("Escape");
    window.focus_comes_to("heading", "Facebook");
    // First the search, then the page.
    window.key("Escape");
    window.hear("Instagram, ");
    window.key("Escape");
    window.focus_comes_to("button", "Facebook, verstuurd op 20 mei*");
    window.key("Down");
    window.key("Left");
    window.focus_comes_to("check box", "Instagram: bezwaar verstuurd");
    window.key("ctrl+comma");
    window.focus_comes_to("heading", "Instellingen");
    window.key("Escape");
    window.focus_comes_to("heading", "Je volgende stap");
}

#[test]
fn an_edited_text_is_not_lost_when_the_window_is_closed() {
    let screen = Screen::new();
    let mut window = screen.window();
    window.press("button", "Begin");
    window.hear("1. Kopieer je tekst");
    window.tab_to("entry", "Jouw tekst");
    window.type_text("Zo is het. ");
    wait_for("typed text", || window.read("entry", "Jouw tekst").contains("Zo is het.").then_some(()));
    window.ask_to_close();
    window.focus_comes_to("heading", "Je tekst is nog niet gekopieerd");
    assert_eq!(window.complaints(), "");
    assert!(window.is_open());
    window.tab_to("button", "Blijf hier");
    window.key("space");
    window.focus_comes_to("entry", "Jouw tekst");
    window.key("ctrl+q");
    window.focus_comes_to("heading", "Je tekst is nog niet gekopieerd");
    window.press("button", "Sluit zonder te kopiëren");
    wait_for("end of the window", || (!window.is_open()).then_some(()));
}

#[test]
fn whatever_is_open_can_be_listened_to() {
    let screen = Screen::new();
    let home = screen.home();
    home.run(&["record", "whatsapp", "sent"]);
    let window = screen.window();
    window.hear("Overzicht – Bezwaar");
    assert_eq!(window.complaints(), "", "the overview");
    for (pressed, heard) in [
        ("Facebook, te doen*", "Facebook – Bezwaar"),
        ("Ja, vandaag", "Facebook: verstuurd, 20 mei 2025."),
        ("Instellingen", "Voor je brieven"),
        ("Sneltoetsen", "Alles kan ook zonder muis."),
    ] {
        window.press("button", pressed);
        window.hear(heard);
        assert_eq!(window.complaints(), "", "after {pressed}");
    }
}

#[test]
fn an_open_window_shows_what_a_command_records() {
    let screen = Screen::new();
    let home = screen.home();
    let window = screen.window();
    window.hear("Instagram, te doen");
    home.run(&["record", "instagram", "sent"]);
    window.hear("Instagram, verstuurd op 20 mei, nog 31 dagen");
    // And the window writes on after it.
    window.press("check box", "WhatsApp: bezwaar verstuurd");
    wait_for("tick on disk", || (home.status("whatsapp") == "sent").then_some(()));
    assert_eq!(home.status("instagram"), "sent");
}

#[test]
fn a_second_start_says_that_the_window_is_open_already() {
    let screen = Screen::new();
    let mut window = screen.window();
    window.hear("Je volgende stap");
    let mut second = screen.start();
    let code = wait_for("end of the second start", || second.try_wait().unwrap()).code();
    let log = std::fs::read_to_string(screen.home().path().join("window.log")).unwrap();
    assert_eq!(code, Some(0), "{log}");
    assert!(log.contains("Bezwaar is al open."), "{log}");
    assert_eq!(log.trim().lines().count(), 1, "{log}");
    assert!(window.is_open());
    // Once the first is closed, or killed, a next one opens.
    window.kill();
    let mut window = screen.window();
    window.hear("Je volgende stap");
    assert!(window.is_open());
}

/// Records until the time is over, and then ends the one that is at it as a power cut does. The notes of those that
/// said they were done.
fn record_and_kill(home: &Home, round: u32, after: Duration) -> Vec<String> {
    let until = Instant::now() + after;
    let mut done = Vec::new();
    for count in 0.. {
        let note = format!("{round}-{count}");
        let args = ["record", "facebook", "received", "--note", note.as_str()];
        let mut recording = home.program().args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let ended = loop {
            match recording.try_wait().unwrap() {
                Some(ended) => break ended,
                None if Instant::now() >= until => {
                    recording.kill().unwrap();
                    break recording.wait().unwrap();
                }
                None => sleep(Duration::from_micros(200)),
            }
        };
        if ended.success() {
            done.push(note);
        }
        if Instant::now() >= until {
            return done;
        }
    }
    done
}

#[test]
fn killed_at_any_moment_nothing_that_was_recorded_is_lost() {
    let home = Home::new();
    home.run(&["record", "facebook", "sent"]);
    // How long one takes tells between which moments to strike.
    let start = Instant::now();
    home.run(&["record", "facebook", "received", "--note", "first"]);
    let one = start.elapsed();
    let mut done = vec!["first".to_owned()];
    for round in 0..20 {
        // Moments spread over one and a half recordings: early, in the middle of writing, and after it.
        done.extend(record_and_kill(&home, round, one.mul_f64(0.075 * f64::from(round + 1))));
    }
    home.run(&["list"]);
    assert_eq!(home.status("facebook"), "received");
    home.run(&["record", "facebook", "granted", "--note", "last"]);
    done.push("last".to_owned());
    let history = home.json(&["show", "facebook"])["history"].as_array().unwrap().clone();
    let notes: Vec<&str> = history.iter().filter_map(|entry| entry["note"].as_str()).collect();
    for note in &done {
        assert!(notes.contains(&note.as_str()), "{note} was recorded and is lost; there are {notes:?}");
    }
    assert_eq!(home.status("facebook"), "granted");
}
