//! Small windows and large text: another order, and nothing falls over.

use eframe::egui::{Vec2, vec2};

use crate::support::{Home, Looks, MAY_20, Window, name_of, role_of};
use bezwaar::journal::ActKind;
use eframe::egui::accesskit::Role;

fn window(home: &Home, size: Vec2, text: u16) -> Window {
    home.window_as(Looks { size, text, ..Looks::default() })
}

fn top_of(window: &Window, role: Role, name: &str) -> f32 {
    let fits = |node: &egui_kittest::Node<'_>| role_of(node) == role && name_of(node).starts_with(name);
    window.nodes().find(fits).unwrap().rect().top()
}

#[test]
fn a_narrow_window_has_one_column_and_a_way_back() {
    let mut window = window(&Home::at(MAY_20), vec2(400.0, 700.0), 100);
    let title = top_of(&window, Role::Heading, "Je volgende stap");
    assert!(title < 200.0, "the overview comes first: {title}");
    assert!(top_of(&window, Role::Button, "Begin") < top_of(&window, Role::Button, "Facebook, te doen"));
    for node in window.nodes().filter(|node| role_of(node) == Role::Button) {
        let rect = node.rect();
        assert!(rect.left() >= 0.0 && rect.right() <= 400.0, "{:?} is cut off: {rect}", name_of(&node));
    }
    window.open("Facebook");
    assert!(!window.has_row("Instagram"), "a page has the window to itself");
    assert!(top_of(&window, Role::Button, "Overzicht") < 100.0);
    window.click("Overzicht");
    assert!(window.has_row("Instagram"));
    window.press("Instellingen");
    window.click("Overzicht");
    assert!(window.has_row("Instagram"));
}

/// Goes everywhere and does everything once.
fn tour(home: &Home, size: Vec2, text: u16) {
    let mut window = window(home, size, text);
    let names: Vec<String> = home.desk().plan().items.iter().map(|item| item.platform.name.nl.clone()).collect();
    for name in names {
        window.open(&name);
        window.press_any(&["Wat wordt wel en niet gebruikt?", "Werkt het niet?", "Je account", "Bronnen"]);
        window.press_any(&["Volledige brief", "Op mijn telefoon", "Andere dag", "Al eerder gedaan", "Ja, vandaag"]);
        window.press_any(&["Ik heb antwoord", "‘We hebben meer tijd nodig’", "Overzicht"]);
    }
    window.press("Instellingen");
    assert!(home.acts().len() >= 5, "{:?}", home.acts());
}

#[test]
fn the_smallest_window() {
    tour(&Home::at(MAY_20), vec2(360.0, 480.0), 100);
}

#[test]
fn text_of_twice_the_size() {
    tour(&Home::at(MAY_20), vec2(1120.0, 760.0), 200);
}

#[test]
fn the_smallest_window_with_text_of_twice_the_size() {
    tour(&Home::at(MAY_20), vec2(360.0, 480.0), 200);
}

#[test]
fn a_window_that_is_made_smaller_and_larger() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-01");
    let mut window = home.window();
    window.open("Facebook");
    for width in [1120.0, 900.0, 760.0, 759.0, 500.0, 360.0, 1900.0] {
        window.harness.set_size(vec2(width, 600.0));
        window.settle();
        assert!(window.headings().contains(&"Facebook".to_owned()), "{width}");
    }
}
