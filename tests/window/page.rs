//! A platform's page as a whole: what is in view at once, the hand-over to the phone, and what people type or bring along.

use bezwaar::journal::ActKind;
use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Vec2, vec2};
use egui_kittest::kittest::NodeT;

use crate::support::{Home, Looks, MAY_20, TODAY, Window, name_of, role_of};

const TEXT: &str = "Jouw tekst";
const CODE: &str = "Code voor je telefoon, gaat naar facebook.com";

fn page(home: &Home, platform: &str, size: Vec2) -> Window {
    let mut window = home.window_as(Looks { size, any_script: true, ..Looks::default() });
    window.open(platform);
    window
}

fn rect_of(window: &Window, role: Role, name: &str) -> Rect {
    let fits = |node: &egui_kittest::Node<'_>| role_of(node) == role && name_of(node) == name;
    window.nodes().find(fits).unwrap_or_else(|| panic!("no {name:?}: {:#?}", window.all())).rect()
}

#[test]
fn the_first_view_has_all_three_acts() {
    for platform in ["Facebook", "Instagram", "WhatsApp", "Wat Apple van internet haalt"] {
        let window = page(&Home::at(MAY_20), platform, vec2(1120.0, 760.0));
        let copy = rect_of(&window, Role::Button, "Kopieer tekst");
        let open = rect_of(&window, Role::Button, "Open formulier");
        assert!(copy.bottom() < 700.0 && open.bottom() < 700.0, "{platform}: {copy}, {open}");
        assert!(open.left() > copy.right(), "{platform}: side by side");
        let sent = rect_of(&window, Role::Heading, "3. Verstuurd?");
        assert!(sent.bottom() < 745.0, "{platform}: {sent}");
    }
}

#[test]
fn the_rest_of_what_is_known_is_one_click_away() {
    let mut window = page(&Home::at(MAY_20), "Facebook", vec2(1120.0, 760.0));
    for (click, then) in [
        ("Loopt mee met Instagram?", "Dat geldt alleen als ze samen in één Accountcentrum staan."),
        ("Goed om te weten", "Neem het e-mailadres van je account."),
        ("Wat wordt wel en niet gebruikt?", "Chats met Meta AI, van iedereen, ook van minderjarigen"),
        ("Werkt het niet?", "Brief per post"),
    ] {
        assert!(!window.says(then), "{then}");
        window.press(click);
        assert!(window.says(then), "{click}: {:#?}", window.all());
        window.press(click);
        assert!(!window.says(then), "{then}");
    }
    window.press("Goed om te weten");
    assert!(window.says("Ben je al ingelogd, dan kost dit ongeveer"));
}

#[test]
fn after_the_persons_part_what_happens_there_is_one_click_away_too() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-12");
    let mut window = page(&home, "Facebook", vec2(1120.0, 760.0));
    let what = home.desk().platform("facebook").unwrap().what.nl.clone();
    assert!(!window.says(&what));
    window.press("Wat wordt wel en niet gebruikt?");
    assert!(window.says(&what));
}

#[test]
fn on_the_phone_there_is_a_large_code_with_the_steps_beside_it() {
    let home = Home::at(MAY_20);
    let mut window = page(&home, "Facebook", vec2(1120.0, 760.0));
    assert!(!window.says(CODE));
    window.press("Op mijn telefoon");
    assert!(!window.offers("Open formulier"));
    let code = rect_of(&window, Role::Image, CODE);
    assert!(code.width() > 230.0 && (code.width() - code.height()).abs() < 1.0, "{code}");
    // The card takes the width of the page, and is brought into view.
    assert!(code.top() >= 0.0 && code.bottom() <= 760.0, "{code}");
    for step in ["Scan deze code met de camera van je telefoon.", "Controleer je e-mailadres"] {
        let step = rect_of(&window, Role::Label, step);
        assert!(step.left() > code.right() && step.height() >= 24.0, "{step} beside {code}");
    }
    assert!(window.says("Mail hem naar jezelf"));
    window.press("Kopieer link");
    assert_eq!(window.copied, [home.desk().page("facebook", Some("form")).unwrap().url]);
    assert!(home.outside.asked().is_empty());
    window.press("Hier");
    assert!(!window.says(CODE) && window.offers("Open formulier"));
}

#[test]
fn who_does_not_know_where_they_are_logged_in_starts_on_the_phone() {
    let mut window = page(&Home::at(MAY_20), "Facebook", vec2(1120.0, 760.0));
    assert!(!window.says("begin daar"));
    window.press("Weet ik niet");
    assert!(window.says(CODE) && window.says("Op je telefoon ben je vaak al ingelogd: begin daar."));
    // Where nobody has to log in there is nothing to know.
    window.open("Wat Apple van internet haalt");
    assert!(window.offers("Op mijn telefoon") && !window.offers("Weet ik niet"));
}

#[test]
fn in_a_narrow_window_the_steps_stand_below_the_code() {
    let mut window = page(&Home::at(MAY_20), "Facebook", vec2(400.0, 700.0));
    window.press("Op mijn telefoon");
    let code = rect_of(&window, Role::Image, CODE);
    let step = rect_of(&window, Role::Label, "Scan deze code met de camera van je telefoon.");
    assert!(step.top() > code.bottom() && code.right() <= 400.0, "{step} below {code}");
}

#[test]
fn a_choice_by_keyboard_keeps_the_focus_where_the_card_goes() {
    use eframe::egui::Key;
    let mut window = page(&Home::at(MAY_20), "Facebook", vec2(1120.0, 760.0));
    let focused = |window: &Window| window.nodes().find(|node| node.is_focused()).map(|node| name_of(&node));
    for _ in 0..80 {
        window.harness.key_press(Key::Tab);
        window.settle();
        if focused(&window).as_deref() == Some("Op mijn telefoon") {
            break;
        }
    }
    assert_eq!(focused(&window).as_deref(), Some("Op mijn telefoon"));
    window.harness.key_press(Key::Space);
    window.settle();
    assert!(window.says(CODE));
    assert_eq!(focused(&window).as_deref(), Some("Op mijn telefoon"));
}

#[test]
fn a_switch_shows_the_steps_of_one_device_at_a_time() {
    let mut window = page(&Home::at(MAY_20), "Siri en de dicteerfunctie", vec2(1120.0, 760.0));
    assert!(window.is_on("Op je iPhone of iPad") && !window.is_on("Op je Mac"));
    assert!(window.says("Open Instellingen") && !window.says("Open Systeeminstellingen"));
    let step = rect_of(&window, Role::Label, "Open Instellingen");
    assert!(step.height() >= 24.0, "large enough to read at arm's length: {step}");
    window.press("Op je Mac");
    assert!(!window.says("Open Instellingen") && window.says("Open Systeeminstellingen"));
}

#[test]
fn steps_are_ticked_by_the_person_alone_and_nobody_hears_of_it() {
    let home = Home::at(MAY_20);
    let mut window = page(&home, "Facebook", vec2(1120.0, 760.0));
    window.press("Open formulier");
    window.wait_for("opened page", |_| !home.acts().is_empty());
    for step in ["Log in op Facebook", "Open het formulier", "Verstuur het formulier"] {
        assert!(!window.is_on(step), "{step}: the program cannot know");
    }
    window.press("Controleer je e-mailadres");
    window.open("Instagram");
    assert!(!window.is_on("Controleer je e-mailadres"));
    window.open("Facebook");
    assert!(window.is_on("Controleer je e-mailadres"));
    assert_eq!(home.acts(), ["facebook opened"]);
    window.press("Controleer je e-mailadres");
    assert!(!window.is_on("Controleer je e-mailadres"));
}

#[test]
fn by_post_the_full_letter_stands_ready() {
    let mut window = page(&Home::at(TODAY), "Facebook", vec2(1120.0, 760.0));
    let short = window.written(TEXT);
    window.press("Werkt het niet?");
    window.press("Neem deze manier: Brief per post");
    assert!(window.written(TEXT).len() > 2 * short.len());
    window.press("Korte tekst");
    assert_eq!(window.written(TEXT), short);
}

#[test]
fn a_text_that_was_changed_is_still_there_after_looking_elsewhere() {
    let mut window = page(&Home::at(MAY_20), "Facebook", vec2(1120.0, 760.0));
    window.write(TEXT, " Met vriendelijke groet.");
    let mine = window.written(TEXT);
    for page in ["Overzicht", "Instellingen"] {
        window.press(page);
    }
    window.open("Instagram");
    assert!(!window.written(TEXT).ends_with("groet."));
    window.open("Facebook");
    window.press("Op mijn telefoon");
    assert_eq!(window.written(TEXT), mine);
}

/// Everything stands between the edges of the window.
#[track_caller]
fn nothing_is_cut_off(window: &Window, width: f32) {
    let placed = |node: &egui_kittest::Node<'_>| node.accesskit_node().raw_bounds().is_some();
    for node in window.nodes().filter(|node| placed(node) && !name_of(node).is_empty()) {
        let rect = node.rect();
        assert!(rect.left() >= -1.0 && rect.right() <= width + 1.0, "{rect}: {:.80}", name_of(&node));
    }
}

#[test]
fn a_very_long_account_name_and_note_are_wrapped() {
    let home = Home::at(MAY_20);
    let name = "Ελένη".repeat(100);
    {
        let mut window = home.window_as(Looks { any_script: true, ..Looks::default() });
        window.open("Facebook");
        window.press("Je account");
        window.write("Gebruikersnaam, profieladres of e-mailadres", &name);
        window.press("Geef deze naam");
    }
    home.record_with_note("facebook", ActKind::Sent, "2025-05-12", &"een lange notitie ".repeat(110));
    home.record_with_note("facebook", ActKind::Received, "2025-05-13", &"x".repeat(2000));
    // Longer than our own desk takes: written by hand, or by a newer version.
    let journal = home.folder().join("journal.jsonl");
    let text = std::fs::read_to_string(&journal).unwrap().replace(&"x".repeat(2000), &"x".repeat(5000));
    std::fs::write(&journal, text).unwrap();
    for width in [1120.0, 400.0] {
        let mut window = page(&home, &format!("Facebook · {name}"), vec2(width, 760.0));
        nothing_is_cut_off(&window, width);
        assert!(window.says(&"x".repeat(5000)));
        window.press_any(&["Ik heb antwoord", "Wat wordt wel en niet gebruikt?", "Klopt er iets niet? Herstel het"]);
        nothing_is_cut_off(&window, width);
        let heading = window.nodes().find(|node| role_of(node) == Role::Heading && name_of(node).contains(&name));
        let foot = heading.unwrap().rect().bottom();
        let card = window.nodes().find(|node| name_of(node).starts_with("Meta heeft nog")).unwrap().rect().top();
        assert!(foot < card, "the name ends ({foot}) above the card ({card})");
    }
}
