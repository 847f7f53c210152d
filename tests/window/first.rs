//! The first start: one screen, which can be skipped and done again.

use std::time::Duration;

use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::ui::keys::Shortcut;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, ViewportId, vec2};

use crate::support::{Home, Looks, MAY_20, Window, name_of, role_of};

const QUESTION: &str = "Welke hiervan gebruik je?";
const ASKED: [&str; 9] = [
    "Facebook, van Meta",
    "Instagram, van Meta",
    "Threads, van Meta",
    "Messenger, van Meta",
    "WhatsApp, van Meta",
    "Meta AI, van Meta",
    "Slimme brillen van Meta, van Meta",
    "Analyse op je iPhone, iPad en Mac, van Apple",
    "Siri en de dicteerfunctie, van Apple",
];

fn asks(window: &Window) -> bool {
    window.headings().iter().any(|heading| heading == QUESTION)
}

#[test]
fn from_the_first_screen_to_a_recorded_objection_in_eight_clicks() {
    let home = Home::new_person(MAY_20);
    let mut window = home.window();
    let clicks =
        ["Facebook, van Meta", "Klaar", "Begin", "Mijn familie", "Kopieer tekst", "Open formulier", "Ja, vandaag"];
    assert!(clicks.len() <= 8);
    for name in clicks {
        window.press(name);
        if name == "Open formulier" {
            window.wait_for("opened page", |_| home.acts().contains(&"facebook opened".to_owned()));
        }
    }
    assert_eq!(home.acts().last().unwrap(), "facebook sent");
    assert!(window.row("Facebook").starts_with("Facebook, verstuurd op 20 mei"));
    assert!(window.copied[0].contains("familie"), "{:?}", window.copied);
}

#[test]
fn what_is_chosen_makes_the_list_and_one_undo_takes_it_all_back() {
    let home = Home::new_person(MAY_20);
    let mut window = home.window();
    assert!(asks(&window) && !window.has_row("Facebook"), "it has the window to itself");
    for name in ASKED {
        assert!(!window.is_on(name), "{name} was chosen beforehand");
    }
    window.press("Facebook, van Meta");
    window.press("WhatsApp, van Meta");
    window.press("Facebook, van Meta");
    window.press("Instagram, van Meta");
    assert!(window.is_on("Instagram, van Meta") && !window.is_on("Facebook, van Meta"));
    assert!(home.journal().is_empty(), "nothing before it is done");
    window.press("Klaar");

    let used: Vec<String> = home.acts().into_iter().filter(|act| act.ends_with(" used")).collect();
    assert_eq!(used, ["instagram used", "whatsapp used"]);
    assert_eq!(home.acts().len(), ASKED.len());
    assert_eq!(
        window.alert().unwrap(),
        "Je lijst heeft nu 5 platforms. De rest vind je onder ‘Toon er nog 7’.",
        "the two, and three that are about everybody"
    );
    assert!(window.offers("Toon er nog 7"));
    assert!(window.has_row("Instagram") && !window.has_row("Facebook") && window.has_row("Meta zonder account"));

    window.press("Maak ongedaan");
    assert!(window.alert().unwrap().starts_with("Teruggenomen."), "{:?}", window.alert());
    assert!(window.has_row("Facebook") && window.has_row("Siri en de dicteerfunctie"));
    assert!(!window.offers("Maak ongedaan") && !asks(&window));
    assert_eq!(home.desk().plan().listed().count(), 12);
}

#[test]
fn who_skips_it_sees_everything_and_is_never_asked_again() {
    let skips: [fn(&mut Window); 3] = [
        |window| window.press("Sla over"),
        |window| window.press("Verder"),
        |window| {
            window.harness.key_press(Key::Escape);
            window.settle();
        },
    ];
    for skip in skips {
        let home = Home::new_person(MAY_20);
        let mut window = home.window();
        skip(&mut window);
        assert!(!asks(&window) && window.alert().is_none());
        assert!(window.headings().contains(&"Je volgende stap".to_owned()));
        assert_eq!(home.desk().plan().listed().count(), 12);
        assert!(window.has_row("Facebook") && window.has_row("Siri en de dicteerfunctie"));
        assert!(home.journal().is_empty() && home.settings().is_empty());
        drop(window);
        assert!(!asks(&home.window()));
    }
}

#[test]
fn who_goes_elsewhere_by_a_key_skips_it() {
    for (shortcut, title) in [
        (Shortcut::Overview, "Je volgende stap"),
        (Shortcut::Settings, "Instellingen"),
        (Shortcut::Search, "Je volgende stap"),
    ] {
        let home = Home::new_person(MAY_20);
        let mut window = home.window();
        window.shortcut(shortcut);
        assert!(!asks(&window) && window.headings().contains(&title.to_owned()), "{:?}", window.headings());
        drop(window);
        assert!(!asks(&home.window()) && home.journal().is_empty());
    }
}

#[test]
fn at_rest_it_does_not_paint() {
    let mut window = Home::new_person(MAY_20).window();
    window.press("Facebook, van Meta");
    let wakes = window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert!(wakes > Duration::from_secs(3600), "it wakes after {wakes:?}");
}

#[test]
fn a_folder_with_a_history_is_no_first_start() {
    let home = Home::new_person(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-19");
    assert!(!asks(&home.window()));
    // Also where nobody can read the history.
    let home = Home::new_person(MAY_20);
    std::fs::create_dir(home.folder()).unwrap();
    std::fs::write(home.folder().join("journal.jsonl"), "{\"schema\":1,\"id\":\"0196").unwrap();
    assert!(!asks(&home.window()));
}

#[test]
fn what_another_part_of_the_program_remembers_of_the_window_stays() {
    let home = Home::new_person(MAY_20);
    std::fs::create_dir(home.folder()).unwrap();
    let file = home.folder().join("window.toml");
    std::fs::write(&file, "width = 900.0\nheight = 700.0\nfuture = \"yes\"\n").unwrap();
    home.window().press("Sla over");
    let kept = std::fs::read_to_string(file).unwrap();
    for line in ["width = 900.0", "height = 700.0", "future = \"yes\"", "welcomed = true"] {
        assert!(kept.contains(line), "{line}: {kept}");
    }
}

#[test]
fn from_the_settings_it_starts_as_recorded_and_records_only_what_changed() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-19");
    home.record("threads", ActKind::NotUsed, "2025-05-19");
    home.record("whatsapp", ActKind::Sent, "2025-05-19");
    let mut window = home.window();
    window.press("Instellingen");
    window.press("Kies wat je gebruikt");
    assert!(window.is_on("Facebook, van Meta") && !window.is_on("Threads, van Meta"));
    window.press("Instagram, van Meta");
    window.press("Annuleer");
    assert!(window.headings().contains(&"Instellingen".to_owned()), "one is back where one came from");
    assert_eq!(home.acts().len(), 3);

    window.press("Kies wat je gebruikt");
    assert!(!window.is_on("Instagram, van Meta"), "what was not recorded is forgotten");
    window.press("Threads, van Meta");
    window.press("WhatsApp, van Meta");
    window.press("Klaar");
    let acts = home.acts();
    assert!(!acts[3..].iter().any(|act| act.starts_with("facebook")), "{acts:?}");
    assert!(acts.contains(&"threads used".to_owned()) && acts.contains(&"whatsapp not-used".to_owned()));
    assert!(acts.contains(&"instagram not-used".to_owned()), "nothing was said of it before: {acts:?}");
    assert!(window.row("Facebook").starts_with("Facebook, verstuurd op 19 mei"));
    let known = acts.len();

    window.press("Instellingen");
    window.press("Kies wat je gebruikt");
    window.press("Klaar");
    assert_eq!(home.acts().len(), known, "nothing changed");
    assert!(window.headings().contains(&"Instellingen".to_owned()));
}

#[test]
fn who_takes_their_only_platform_off_has_said_nothing_of_the_rest() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Used, "2025-05-19");
    let mut window = home.window();
    window.press("Instellingen");
    window.press("Kies wat je gebruikt");
    window.press("Facebook, van Meta");
    window.press("Klaar");
    assert_eq!(home.acts(), ["facebook used", "facebook not-used"]);
}

#[test]
fn the_language_turns_at_once() {
    let home = Home::new_person(MAY_20);
    let mut window = home.window();
    window.press("Instagram, van Meta");
    window.press("English");
    assert!(window.headings().contains(&"Which of these do you use?".to_owned()));
    assert!(window.is_on("Instagram, by Meta"), "and what was chosen stays");
    assert!(window.alert().is_none(), "one sees it");
    window.press("Done");
    assert!(window.alert().unwrap().starts_with("Your list now has 4 platforms."), "{:?}", window.alert());
    assert!(home.settings().contains("language = \"en\""));
}

#[test]
fn by_keyboard_alone() {
    let home = Home::new_person(MAY_20);
    let mut window = home.window();
    let mut order = Vec::new();
    for _ in 0..13 {
        window.harness.key_press(Key::Tab);
        window.settle();
        let focused = window.nodes().find(|node| node.is_focused()).map(|node| name_of(&node));
        if focused.as_deref() == Some("Instagram, van Meta") {
            window.harness.key_press(Key::Space);
            window.settle();
        }
        order.extend(focused);
    }
    let expected: Vec<&str> = ["Nederlands", "English"].into_iter().chain(ASKED).chain(["Klaar", "Sla over"]).collect();
    assert_eq!(order, expected);
    assert!(window.is_on("Instagram, van Meta"));
}

/// Three more platforms than the program knows, all in use by somebody.
fn twelve(home: &Home) {
    let platform = |id: &str| {
        format!(
            "[[platform]]\nid = \"{id}\"\nname = {{ nl = \"Nog een plek {id}\", en = \"Another place {id}\" }}\n\
             controller = \"c\"\nregions = [\"eu\"]\ndeed = \"switch\"\nsubject = \"account\"\n\
             what = {{ nl = \"Iets.\", en = \"Something.\" }}\nsources = [\"s\"]\n"
        )
    };
    let head = "[group]\nid = \"more\"\nname = \"Meer\"\n[[source]]\nid = \"s\"\ntitle = \"T\"\npublisher = \"P\"\n\
        class = \"official\"\nurl = \"https://example.com/\"\ndate = \"2025\"\n[[controller]]\nid = \"c\"\nname = \"C\"\n\
        short = \"C\"\nregions = [\"eu\"]\ndomains = [\"example.com\"]\nsources = [\"s\"]\n";
    let text = ["more-a", "more-b", "more-c"].map(platform).join("");
    let folder = home.folder().join("catalog");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("more.toml"), format!("{head}{text}")).unwrap();
}

#[test]
fn twelve_platforms_and_the_buttons_fit_into_the_first_window() {
    for lang in Lang::ALL {
        let home = Home::new_person(MAY_20);
        twelve(&home);
        let window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
        let tiles: Vec<_> = window.nodes().filter(|node| role_of(node) == Role::CheckBox).collect();
        assert_eq!(tiles.len(), 12, "{:#?}", window.all());
        let foot = window.nodes().find(|node| ["Verder", "Continue"].contains(&&*name_of(node))).unwrap().rect().top();
        let said =
            window.nodes().find(|node| name_of(node).ends_with("verstuurt.") || name_of(node).contains("send it"));
        for node in tiles.iter().chain(&said) {
            let rect = node.rect();
            assert!(rect.bottom() < foot && rect.height() > 0.0, "{:?} at {rect}, the foot at {foot}", name_of(node));
        }
        for tile in tiles {
            assert!(tile.rect().height() >= 56.0 && tile.rect().width() >= 220.0, "{}", tile.rect());
        }
    }
}

#[test]
fn in_any_window_the_buttons_stand_still_and_nothing_is_cut_off() {
    for (size, text) in [((1120.0, 760.0), 200), ((900.0, 600.0), 100), ((400.0, 700.0), 100), ((360.0, 480.0), 200)] {
        let home = Home::new_person(MAY_20);
        let size = vec2(size.0, size.1);
        let mut window = home.window_as(Looks { size, text, ..Looks::default() });
        let whole = size / (f32::from(text) / 100.0);
        for node in window.nodes().filter(|node| [Role::Button, Role::CheckBox].contains(&role_of(node))) {
            let rect = node.rect();
            assert!(rect.left() >= 0.0 && rect.right() <= whole.x, "{:?} is cut off: {rect}", name_of(&node));
        }
        for button in ["Verder", "Sla over"] {
            let rect = window.nodes().find(|node| name_of(node) == button).unwrap().rect();
            assert!(rect.bottom() <= whole.y && rect.top() > 0.0, "{button} at {rect} in {whole}");
        }
        window.click("Verder");
        assert!(!asks(&window), "{size} {text}");
    }
}

#[test]
fn where_nothing_can_be_written_it_says_so_and_can_be_skipped() {
    let home = Home::new_person(MAY_20);
    for name in ["journal.lock", "window.toml", "settings.toml"] {
        std::fs::create_dir_all(home.folder().join(name)).unwrap();
    }
    let mut window = home.window();
    window.press("English");
    assert!(window.headings().contains(&"Which of these do you use?".to_owned()), "the window speaks it all the same");
    window.press("Facebook, by Meta");
    window.press("Done");
    assert!(window.alert().unwrap().contains("not recorded"), "{:?}", window.alert());
    assert!(window.is_on("Facebook, by Meta"), "what was chosen stays");
    window.click("Skip");
    assert!(window.has_row("Facebook") && home.journal().is_empty());
}
