//! The settings page: it keeps what is typed, says so once, and loses nothing.

use bezwaar::settings::Key;
use eframe::egui::accesskit::{Live, Role};
use eframe::egui::vec2;
use egui_kittest::kittest::NodeT;

use crate::support::{Home, Looks, MAY_20, Window, name_of, role_of};

fn settings(home: &Home) -> Window {
    let mut window = home.window();
    window.press("Instellingen");
    window
}

fn right_of(window: &Window, field: &str) -> f32 {
    let roles = [Role::TextInput, Role::MultilineTextInput];
    window.nodes().find(|node| name_of(node) == field && roles.contains(&role_of(node))).unwrap().rect().right()
}

fn says_kept(window: &Window) -> bool {
    let fits = |node: &egui_kittest::Node<'_>| role_of(node) == Role::Status && name_of(node) == "Bewaard";
    window.nodes().any(|node| fits(&node) && node.accesskit_node().live() == Live::Polite)
}

#[test]
fn it_says_once_and_quietly_that_a_field_was_kept() {
    let home = Home::at(MAY_20);
    let mut window = settings(&home);
    assert!(!says_kept(&window));
    window.write("Je naam", "Anneke ");
    assert!(says_kept(&window) && window.alert().is_none());
    assert!(home.settings().contains("name = \"Anneke\""));
    assert_eq!(window.written("Je naam"), "Anneke", "as it was kept");
    window.harness.run_steps(10);
    window.press("Overzicht");
    assert_eq!(window.alert(), None, "it was said");
    window.press("Instellingen");
    assert!(!says_kept(&window));
    window.focus("Je naam");
    window.leave();
    assert!(!says_kept(&window), "nothing was changed");
    window.type_into("Je e-mailadres", "anneke@example.org");
    window.press("Overzicht");
    assert_eq!(window.alert().unwrap(), "Bewaard.", "said where one is now");
}

#[test]
fn a_setting_that_one_sees_needs_no_message() {
    let home = Home::at(MAY_20);
    let mut window = settings(&home);
    for (choice, kept) in [("Donker", "theme = \"dark\""), ("Rustig", "motion = \"less\"")] {
        window.press(choice);
        assert!(window.is_on(choice) && home.settings().contains(kept), "{}", home.settings());
        assert_eq!(window.alert(), None);
    }
    assert!(window.harness.ctx.global_style().animation_time.abs() < f32::EPSILON);
}

#[test]
fn an_undo_that_was_offered_outlives_a_change_of_looks() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Facebook: bezwaar verstuurd");
    window.press("Instellingen");
    window.press("Donker");
    window.press("Maak ongedaan");
    assert!(window.row("Facebook").starts_with("Facebook, te doen"));
}

#[test]
fn what_cannot_be_kept_is_told_of_and_stays_in_its_field() {
    let home = Home::at(MAY_20);
    let mut window = settings(&home);
    std::fs::create_dir(home.folder().join("settings.toml")).unwrap();
    window.write("Je naam", "Anneke");
    assert!(window.alert().unwrap().starts_with("De instelling is niet bewaard"), "{:?}", window.alert());
    assert!(!says_kept(&window));
    window.press("Overzicht");
    window.press("Instellingen");
    assert_eq!(window.written("Je naam"), "Anneke");
    std::fs::remove_dir(home.folder().join("settings.toml")).unwrap();
    window.press("Overzicht");
    assert!(home.settings().contains("Anneke"), "kept as soon as that is possible");
}

#[test]
fn what_another_process_kept_is_shown_and_not_overwritten() {
    let home = Home::at(MAY_20);
    let mut window = settings(&home);
    window.harness.state().watch(&window.harness.ctx);
    home.set(Key::Name, "Anneke");
    window.wait_for("name from elsewhere", |window| window.written("Je naam") == "Anneke");
    window.focus("Je naam");
    window.leave();
    assert!(home.settings().contains("name = \"Anneke\""));
}

#[test]
fn names_of_any_length_and_script_stay_in_their_fields() {
    let many = |text: &str| text.chars().cycle().take(500).collect::<String>();
    for name in [many("Παπαδοπούλου "), many("אברהם "), many("🦄🌷"), many("a")] {
        let name = name.trim();
        for size in [vec2(1120.0, 760.0), vec2(400.0, 700.0)] {
            let home = Home::at(MAY_20);
            let mut window = home.window_as(Looks { size, any_script: true, ..Looks::default() });
            window.press("Instellingen");
            let empty = right_of(&window, "Je naam");
            for field in ["Je naam", "Je e-mailadres", "Je adres (alleen voor een brief op papier)"] {
                window.write(field, name);
                assert_eq!(window.written(field), name);
                assert!((right_of(&window, field) - empty).abs() < 1.0, "{field}: {}", right_of(&window, field));
            }
            assert_eq!(home.desk().settings().name.as_deref(), Some(name));
            // One more than fits is left off, rather than refused later.
            window.type_into("Je adres (alleen voor een brief op papier)", &"b".repeat(20));
            window.leave();
            assert!(window.alert().is_none(), "{:?}", window.alert());
        }
    }
}

#[test]
fn a_broken_file_is_told_of_once_and_nothing_is_lost() {
    let broken =
        ["theme = \"pink\"\nname = \"Anneke\"\nfuture = 1\n", "name = \"Anneke", "theme = [1]\nname = \"Anneke\"\n"];
    for text in broken {
        let home = Home::at(MAY_20);
        std::fs::write(home.folder().join("settings.toml"), text).unwrap();
        let mut window = home.window();
        assert!(window.alert().unwrap().starts_with("Je instellingen zijn niet helemaal te lezen"), "{text}");
        window.press("Sluit deze melding");
        assert_eq!(window.alert(), None);
        window.press("Instellingen");
        window.press("Donker");
        assert_eq!(window.alert(), None);
        window.press("Facebook: bezwaar verstuurd");
        let folder = std::fs::read_dir(home.folder()).unwrap().map(|entry| entry.unwrap().path());
        let texts: Vec<String> = folder.filter_map(|path| std::fs::read_to_string(path).ok()).collect();
        assert!(texts.iter().any(|text| text.contains("Anneke")), "{text}");
        assert!(home.settings().contains("theme = \"dark\""));
        assert!(!text.contains("future") || home.settings().contains("future = 1"));
        drop(window);
        assert_eq!(home.window().alert(), None, "{text}: it is whole again");
    }
}

#[test]
fn nothing_is_cut_off_in_a_narrow_window_or_large_text() {
    for (size, text) in [(vec2(400.0, 700.0), 100), (vec2(1120.0, 760.0), 200), (vec2(360.0, 480.0), 200)] {
        let home = Home::at(MAY_20);
        let mut window = home.window_as(Looks { size, text, ..Looks::default() });
        window.press("Instellingen");
        window.press("Licenties");
        let whole = size.x / (f32::from(text) / 100.0);
        let painted = [
            Role::Button,
            Role::RadioButton,
            Role::ComboBox,
            Role::Label,
            Role::Heading,
            Role::TextInput,
            Role::MultilineTextInput,
        ];
        for node in window.nodes().filter(|node| painted.contains(&role_of(node))) {
            let rect = node.rect();
            assert!(rect.left() >= 0.0 && rect.right() <= whole + 0.5, "{:?} at {rect} in {whole}", name_of(&node));
        }
    }
}
