//! The window for those who listen to it: everything one can use has a name, and every name is words.

use std::collections::BTreeSet;

use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::ui::keys::Shortcut;
use eframe::egui::accesskit::{Action, Live, Role};
use eframe::egui::{Key, vec2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT;

use crate::support::{Home, Looks, MAY_20, TODAY, Window, name_of, role_of, value_of};

/// Everything that is read of a node.
fn texts(node: &Node<'_>) -> Vec<String> {
    let data = node.accesskit_node();
    let said = [data.label(), data.value(), data.description(), data.placeholder().map(str::to_owned)];
    said.into_iter().flatten().collect()
}

fn is_private(character: char) -> bool {
    matches!(character, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..)
}

/// Whether one can do something with it.
fn is_usable(node: &Node<'_>) -> bool {
    let data = node.accesskit_node();
    let acts = [Action::Focus, Action::Click].iter().any(|action| data.data().supports_action(*action));
    let control = [Role::Button, Role::CheckBox, Role::Switch, Role::RadioButton, Role::ComboBox, Role::TextInput];
    // Words can be selected with the mouse; that makes them no control.
    let words = [Role::Label, Role::Heading, Role::GenericContainer, Role::ScrollBar].contains(&data.role());
    control.contains(&data.role()) || (acts && !words)
}

/// Judges the whole tree, as it is now.
#[track_caller]
fn judge(window: &Window, ids: &BTreeSet<String>, place: &str) {
    let root = window.harness.root();
    assert!(!name_of(&root).is_empty(), "{place}: the window has no name");
    let mut level = 0;
    for node in window.nodes() {
        let name = node.accesskit_node().label().unwrap_or_default();
        assert!(!is_usable(&node) || !name.trim().is_empty(), "{place}: a {:?} without a name", role_of(&node));
        for text in texts(&node) {
            assert!(!text.contains(is_private), "{place}: {text:?} has an icon in it");
            assert!(!ids.contains(&text), "{place}: {text:?} is the id of a message");
        }
        match role_of(&node) {
            Role::Heading => {
                let next = node.accesskit_node().level().unwrap_or_default();
                let in_list = parents(&node).contains(&Role::Navigation);
                // The list beside a page is a part of its own, with headings below that of the window.
                assert!(next > 0, "{place}: {name:?} has no level");
                assert!(in_list || next <= level + 1, "{place}: {name:?} of level {next} follows one of level {level}");
                level = if in_list { level } else { next };
                assert!(value_of(&node).is_empty(), "{place}: {name:?} is read twice");
            }
            Role::ProgressIndicator => {
                assert!(node.accesskit_node().numeric_value().is_some(), "{place}: {name:?} has no value");
            }
            Role::Image => assert!(name.contains(' '), "{place}: the picture {name:?} says too little"),
            Role::Alert => {
                assert_ne!(node.accesskit_node().live(), Live::Off, "{place}: {name:?} is not announced");
            }
            Role::ListItem => {
                assert!(parents(&node).contains(&Role::List), "{place}: a line outside a list");
            }
            _ => {}
        }
    }
    let titles = window.nodes().filter(|node| node.accesskit_node().level() == Some(1)).count();
    assert_eq!(titles, 1, "{place}: one title a page");
}

fn parents(node: &Node<'_>) -> Vec<Role> {
    let mut roles = Vec::new();
    let mut parent = node.accesskit_node().parent();
    while let Some(node) = parent {
        roles.push(node.role());
        parent = node.parent();
    }
    roles
}

fn ids() -> BTreeSet<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/locales/nl");
    let files = std::fs::read_dir(folder).unwrap();
    let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let lines: Vec<String> = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>()).collect();
    let ids = lines.iter().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned());
    // One word is a word too.
    ids.filter(|id| id.contains('-')).collect()
}

fn eventful(now: &str) -> Home {
    let home = Home::at(now);
    home.record("facebook", ActKind::Sent, "2025-05-01");
    home.record("whatsapp", ActKind::Sent, "2025-05-02");
    home.record("whatsapp", ActKind::Refused, "2025-05-03");
    home.record("apple-siri", ActKind::SwitchedOff, "2025-05-03");
    home
}

#[test]
fn every_page_in_every_state_can_be_listened_to() {
    let ids = ids();
    for (home, size) in [
        (Home::at(MAY_20), vec2(1120.0, 760.0)),
        (eventful(MAY_20), vec2(400.0, 700.0)),
        (eventful(TODAY), vec2(1120.0, 760.0)),
    ] {
        for lang in Lang::ALL {
            let m = Messages::of(lang);
            let mut window = home.window_as(Looks { lang: Some(lang), size, ..Looks::default() });
            judge(&window, &ids, "the overview");
            for item in &home.desk().plan().items {
                let name = item.platform.name.get(lang);
                window.open(name);
                judge(&window, &ids, name);
                let folds = ["platform-used", "other-ways", "more-accounts", "more-law", "more-sources"];
                window.press_any(&folds.map(|id| m.t(id)).each_ref().map(String::as_str));
                let more = ["kind-objection", "where-phone", "sent-earlier", "answer-have"];
                window.press_any(&more.map(|id| m.t(id)).each_ref().map(String::as_str));
                judge(&window, &ids, &format!("{name} with everything folded out"));
                if size.x < 760.0 {
                    window.press(&m.t("nav-overview"));
                }
            }
            window.press(&m.t("nav-reminders"));
            judge(&window, &ids, "the reminders");
            window.press(&m.t("reminders-quiet-from"));
            judge(&window, &ids, "a list of hours");
            window.harness.key_press(Key::Escape);
            window.settle();
            if size.x < 760.0 {
                window.press(&m.t("nav-overview"));
            }
            window.press(&m.t("nav-settings"));
            judge(&window, &ids, "the settings");
            window.press(&m.t("settings-country"));
            judge(&window, &ids, "the list of countries");
            window.harness.key_press(Key::Escape);
            window.settle();
            window.press(&m.t("theme-dark"));
            judge(&window, &ids, "a toast");
            window.press(&m.t("theme-light"));
        }
    }
}

#[test]
fn the_frame_says_where_one_is() {
    let mut window = Home::at(MAY_20).window();
    assert_eq!(name_of(&window.harness.root()), "Overzicht – Bezwaar");
    window.open("Facebook");
    assert_eq!(name_of(&window.harness.root()), "Facebook – Bezwaar");
}

#[test]
fn a_line_of_the_list_says_which_it_is_and_which_is_open() {
    let mut window = Home::at(MAY_20).window();
    window.open("Instagram");
    let row = window.row("Instagram");
    let line = window.nodes().find(|node| name_of(node) == row).unwrap();
    assert!(line.accesskit_node().data().aria_current().is_some());
    let item = line.accesskit_node().parent().unwrap();
    assert_eq!(item.role(), Role::ListItem);
    assert_eq!((item.data().position_in_set(), item.data().size_of_set()), (Some(2), Some(12)));
}

#[test]
fn what_folds_says_whether_it_is_open() {
    let mut window = Home::at(MAY_20).window();
    window.open("Facebook");
    let is_open = |window: &Window| {
        window.nodes().find(|node| name_of(node) == "Bronnen").unwrap().accesskit_node().data().is_expanded()
    };
    assert_eq!(is_open(&window), Some(false));
    window.press("Bronnen");
    let link = window.nodes().find(|node| name_of(node) == "Bronnen" && role_of(node) == Role::Button);
    assert_eq!(link.unwrap().accesskit_node().data().is_expanded(), Some(true));
}

#[test]
fn the_sheet_of_keys_is_a_dialog_with_a_name() {
    let mut window = Home::at(MAY_20).window();
    window.press(&Shortcut::Help.label(Messages::of(Lang::Nl)));
    let dialog = window.nodes().find(|node| role_of(node) == Role::Dialog).unwrap();
    assert_eq!(name_of(&dialog), "Sneltoetsen");
    assert!(dialog.accesskit_node().is_modal());
}
