//! The message over the page: how long it stays, what it offers, and that it hides nothing for good.

use bezwaar::journal::ActKind;
use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{Event, Modifiers, MouseWheelSource, MouseWheelUnit, Rect, TouchPhase, vec2};
use egui_kittest::kittest::NodeT;

use crate::support::{Home, Looks, MAY_20, Window, name_of, role_of};

/// Lets time go by: each step of the harness is a quarter of a second.
fn after(window: &mut Window, seconds: usize) {
    window.harness.run_steps(4 * seconds);
}

fn alert(window: &Window) -> (Live, Rect) {
    let node = window.nodes().find(|node| role_of(node) == Role::Alert).unwrap();
    (node.accesskit_node().live(), node.rect())
}

#[test]
fn it_goes_away_by_itself_but_not_from_under_the_mouse() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("WhatsApp: bezwaar verstuurd");
    after(&mut window, 8);
    assert!(window.alert().is_some());
    after(&mut window, 8);
    assert_eq!(window.alert(), None, "after sixteen seconds");

    window.press("Facebook: bezwaar verstuurd");
    let (_, place) = alert(&window);
    window.harness.hover_at(place.center());
    after(&mut window, 60);
    assert!(window.alert().is_some(), "somebody is reading it");
    window.harness.hover_at(vec2(600.0, 100.0).to_pos2());
    after(&mut window, 8);
    assert!(window.alert().is_some(), "its time goes on where it stood");
    after(&mut window, 8);
    assert_eq!(window.alert(), None);
}

#[test]
fn it_stays_while_a_button_of_it_has_the_focus() {
    let mut window = Home::at(MAY_20).window();
    window.press("WhatsApp: bezwaar verstuurd");
    window.nodes().find(|node| name_of(node) == "Maak ongedaan").unwrap().focus();
    after(&mut window, 60);
    assert!(window.offers("Maak ongedaan"));
}

#[test]
fn what_went_wrong_is_said_at_once_and_longer() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("WhatsApp: bezwaar verstuurd");
    assert_eq!(alert(&window).0, Live::Polite);
    std::fs::remove_file(home.folder().join("journal.lock")).unwrap();
    std::fs::create_dir(home.folder().join("journal.lock")).unwrap();
    window.press("Facebook: bezwaar verstuurd");
    assert!(window.alert().unwrap().starts_with("Dit is niet vastgelegd"), "{:?}", window.alert());
    assert_eq!(alert(&window).0, Live::Assertive);
    after(&mut window, 45);
    assert!(window.alert().is_some());
    after(&mut window, 30);
    assert_eq!(window.alert(), None);
}

#[test]
fn undo_pressed_twice_fast_undoes_one_thing() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("WhatsApp: bezwaar verstuurd");
    window.press("Facebook: bezwaar verstuurd");
    for _ in 0..2 {
        window.nodes().find(|node| name_of(node) == "Maak ongedaan").unwrap().click_accesskit();
    }
    window.settle();
    assert!(window.row("Facebook").starts_with("Facebook, te doen"));
    assert!(window.row("WhatsApp").starts_with("WhatsApp, verstuurd"));
    assert!(!window.offers("Maak ongedaan"));

    // And with the mouse, where the button was.
    window.press("Facebook: bezwaar verstuurd");
    let place = window.nodes().find(|node| name_of(node) == "Maak ongedaan").unwrap().rect().center();
    for _ in 0..2 {
        for pressed in [true, false] {
            let button = eframe::egui::PointerButton::Primary;
            window.harness.event(Event::PointerMoved(place));
            window.harness.event(Event::PointerButton { pos: place, button, pressed, modifiers: Modifiers::NONE });
            window.harness.step();
        }
    }
    window.settle();
    assert!(window.row("Facebook").starts_with("Facebook, te doen"));
    assert!(window.row("WhatsApp").starts_with("WhatsApp, verstuurd"));
}

#[test]
fn the_foot_of_the_page_can_be_scrolled_from_under_it() {
    for (width, height) in [(1120.0, 760.0), (900.0, 600.0), (400.0, 700.0)] {
        let home = Home::at(MAY_20);
        home.record("facebook", ActKind::Sent, "2025-05-01");
        let mut window = home.window_as(Looks { size: vec2(width, height), ..Looks::default() });
        window.open("WhatsApp");
        window.press("Ja, vandaag");
        window.harness.hover_at(vec2(width - 60.0, 200.0).to_pos2());
        window.harness.event(Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, -20_000.0),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        });
        after(&mut window, 4);
        let (_, toast) = alert(&window);
        let last = window.nodes().filter(|node| name_of(node).ends_with("jij verstuurt.")).last().unwrap();
        assert!(last.rect().bottom() <= toast.top(), "{:?} at {} under {toast}", name_of(&last), last.rect());
    }
}

/// Where a toast is in its first frame, and where it comes to rest, after something was chosen on the settings page.
fn first_and_last(chosen: &str) -> (Rect, Rect) {
    let mut window = Home::at(MAY_20).window();
    window.press("Instellingen");
    // The harness stops all motion at its start; the window decides again when a setting is kept.
    window.press(chosen);
    // The first toast of a window is measured unseen.
    window.press("WhatsApp: bezwaar verstuurd");
    window.nodes().find(|node| name_of(node) == "Facebook: bezwaar verstuurd").unwrap().click_accesskit();
    for _ in 0..4 {
        window.harness.step();
        if window.alert().is_some_and(|said| said.starts_with("Facebook")) {
            break;
        }
    }
    let first = alert(&window).1;
    after(&mut window, 1);
    (first, alert(&window).1)
}

#[test]
fn it_comes_up_unless_nothing_is_to_move() {
    let (first, last) = first_and_last("Donker");
    assert!(first.top() > last.top(), "{first} {last}");
    let (first, last) = first_and_last("Rustig");
    assert_eq!(first, last);
}

#[test]
fn a_name_of_five_hundred_characters_leaves_the_page_in_sight() {
    for size in [vec2(1120.0, 760.0), vec2(400.0, 700.0), vec2(360.0, 480.0)] {
        let home = Home::at(MAY_20);
        let mut window = home.window_as(Looks { size, ..Looks::default() });
        window.open("WhatsApp");
        window.press("Je account");
        window.write("Gebruikersnaam, profieladres of e-mailadres", &"a".repeat(500));
        window.press("Geef deze naam");
        for button in ["Maak ongedaan", "Sluit deze melding"] {
            let rect = window.nodes().find(|node| name_of(node) == button).unwrap().rect();
            let whole = Rect::from_min_size(eframe::egui::Pos2::ZERO, size);
            assert!(whole.contains_rect(rect), "{button} at {rect} in {size}");
            assert!(rect.top() > size.y * 0.4, "{button} at {rect}: the page is hidden");
        }
        window.click("Maak ongedaan");
        assert!(window.has_row("WhatsApp") || size.x < 760.0);
    }
}
