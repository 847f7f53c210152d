//! Odd windows, odd names, odd hands: never a panic, never a lost click.

use std::fs;

use bezwaar::desk::Action;
use bezwaar::journal::ActKind;
use bezwaar::settings::Key as SettingsKey;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Modifiers, PointerButton, Pos2, vec2};

use crate::support::{Home, Looks, MAY_20, Window, name_of, role_of};

const GREEK: &str = "Αλέξανδρος";
const HEBREW: &str = "אברהם";
const EMOJI: &str = "👩‍👧‍👦🎉";

/// Every page there is, as it is now.
fn everywhere(window: &mut Window, home: &Home) {
    for name in home.desk().plan().items.iter().map(|item| item.platform.name.nl.clone()) {
        let start = format!("{name}, ");
        let row = window.nodes().find(|node| role_of(node) == Role::Button && name_of(node).starts_with(&start));
        // A narrow window shows the list on the overview only.
        if let Some(row) = row {
            row.click_accesskit();
            window.settle();
        }
        window.press_any(&["Overzicht"]);
    }
    window.press_any(&["Instellingen", "Overzicht"]);
}

#[test]
fn a_window_of_one_pixel() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-01");
    for size in [vec2(1.0, 1.0), vec2(1.0, 900.0), vec2(2000.0, 1.0)] {
        let mut window = home.window_as(Looks { size, ..Looks::default() });
        everywhere(&mut window, &home);
        window.harness.set_size(vec2(1120.0, 760.0));
        window.settle();
        assert!(window.offers("Instellingen"), "it comes back after {size}");
    }
}

#[test]
fn a_very_large_and_very_fine_screen() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-01");
    // 3840 x 2160 pixels at 300 per cent.
    let mut window = home.window_as(Looks { size: vec2(1280.0, 720.0), ..Looks::default() });
    window.harness.set_pixels_per_point(3.0);
    window.settle();
    assert_eq!(window.harness.ctx.pixels_per_point(), 3.0);
    everywhere(&mut window, &home);
    // The same screen at 100 per cent.
    window.harness.set_pixels_per_point(1.0);
    window.harness.set_size(vec2(3840.0, 2160.0));
    window.settle();
    everywhere(&mut window, &home);
}

#[test]
fn names_of_five_hundred_characters_in_any_script() {
    for script in [GREEK, HEBREW, EMOJI] {
        let long: String = script.chars().cycle().take(500).collect();
        let home = Home::at(MAY_20);
        home.set(SettingsKey::Name, &long.chars().take(200).collect::<String>());
        let handle = long.clone();
        home.desk().carry_out(Action::AddAccount { platform: "facebook".to_owned(), handle }).unwrap();
        for size in [vec2(1120.0, 760.0), vec2(360.0, 480.0)] {
            let mut window = home.window_as(Looks { size, any_script: true, ..Looks::default() });
            assert!(window.says(script));
            everywhere(&mut window, &home);
        }
    }
}

#[test]
fn a_catalogue_text_of_a_page() {
    let home = Home::at(MAY_20);
    let folder = home.folder().join("catalog");
    fs::create_dir_all(&folder).unwrap();
    let text = include_str!("../../assets/catalog/apple.toml");
    // As long as a text of the catalogue may be, and a word as long as a paragraph.
    let page = "Dit is een heel lange uitleg over wat er met je gegevens gebeurt. ".repeat(18);
    let word = "onafgebroken".repeat(25);
    let mut text = text.to_owned();
    for key in ["text", "what", "note", "answer"] {
        text = text.replace(&format!("\n{key} = {{ nl = \""), &format!("\n{key} = {{ nl = \"{word} {page}"));
    }
    fs::write(folder.join("apple.toml"), text).unwrap();
    for size in [vec2(1120.0, 760.0), vec2(360.0, 480.0)] {
        let mut window = home.window_as(Looks { size, ..Looks::default() });
        everywhere(&mut window, &home);
    }
    let mut window = home.window();
    assert_eq!(window.alert(), None, "the catalogue was taken");
    everywhere(&mut window, &home);
}

fn center(window: &Window, name: &str) -> Pos2 {
    window.nodes().find(|node| role_of(node) == Role::Button && name_of(node) == name).unwrap().rect().center()
}

fn button(pos: Pos2, pressed: bool) -> Event {
    Event::PointerButton { pos, button: PointerButton::Primary, pressed, modifiers: Modifiers::NONE }
}

/// Hands in several events as one frame gets them.
fn in_one_frame(window: &mut Window, events: Vec<Event>) {
    window.harness.input_mut().events.extend(events);
    window.settle();
}

#[test]
fn a_mouse_that_goes_away_in_the_middle_of_a_press() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    let at = center(&window, "Instellingen");
    in_one_frame(&mut window, vec![Event::PointerMoved(at), button(at, true)]);
    in_one_frame(&mut window, vec![Event::PointerGone]);
    assert!(!window.headings().contains(&"Instellingen".to_owned()), "half a click is none");
    window.click("Instellingen");
    assert!(window.headings().contains(&"Instellingen".to_owned()), "{:?}", window.headings());
}

#[test]
fn press_and_release_in_one_frame_is_a_click() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    let at = center(&window, "Instellingen");
    in_one_frame(&mut window, vec![Event::PointerMoved(at), button(at, true), button(at, false)]);
    assert!(window.headings().contains(&"Instellingen".to_owned()), "{:?}", window.headings());
}

#[test]
fn two_clicks_in_one_frame() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    let (first, second) = (center(&window, "Begin"), center(&window, "Instellingen"));
    let click = |at| [Event::PointerMoved(at), button(at, true), button(at, false)];
    in_one_frame(&mut window, click(first).into_iter().chain(click(second)).collect());
    // One frame shows one page: that of the last click, or of the first with the last one still to be made.
    let headings = window.headings();
    assert!(headings.iter().any(|heading| heading == "Instellingen" || heading == "Facebook"), "{headings:?}");
    window.click("Instellingen");
    assert!(window.headings().contains(&"Instellingen".to_owned()));
}

#[test]
fn a_click_while_another_process_writes() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.harness.state().watch(&window.harness.ctx);
    for round in 0..10 {
        window.open("Facebook");
        let at = center(&window, "Instellingen");
        home.record("instagram", ActKind::Opened, "2025-05-19");
        in_one_frame(&mut window, vec![Event::PointerMoved(at), button(at, true), button(at, false)]);
        assert!(window.headings().contains(&"Instellingen".to_owned()), "the click of round {round} was lost");
        window.press("Overzicht");
    }
    window.wait_for("the other's writing", |window| {
        window.row("Instagram").contains("geopend") || window.row("Instagram").contains("Vertel")
    });
}
