//! The first page: what to do next, and by when.

use std::time::Duration;

use bezwaar::catalog::Deed;
use bezwaar::i18n::{Messages, capital};
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use eframe::egui::accesskit::Role;
use eframe::egui::{ViewportId, vec2};

use crate::support::{Home, LAST_EVENING, MAY_20, MAY_27, TODAY, Window, name_of, role_of};

/// What the pictures say: the ring, the weeks.
fn pictures(window: &Window) -> Vec<String> {
    window.nodes().filter(|node| role_of(node) == Role::Image).map(|node| name_of(&node)).collect()
}

/// Everything in the window that counts days down.
fn countdowns(window: &Window) -> Vec<String> {
    let counts = |text: &String| {
        let text = text.to_lowercase();
        text.contains("vandaag is de laatste") || text.contains("nog ") && text.contains(" dag")
    };
    window.all().into_iter().filter(counts).collect()
}

#[test]
fn six_days_before_the_last_day() {
    let mut window = Home::at(MAY_20).window();
    assert!(window.says("Dinsdag 20 mei 2025"));
    let headings = window.headings();
    assert!(headings.contains(&"Je volgende stap".to_owned()), "{headings:?}");
    assert!(headings.contains(&"Maak bezwaar bij Facebook en Instagram".to_owned()), "{headings:?}");
    assert!(
        pictures(&window).contains(&"Nog 6 dagen, tot en met maandag 26 mei".to_owned()),
        "{:?}",
        pictures(&window)
    );
    assert!(window.says("De laatste volle dag is maandag 26 mei. Bezwaar maken kan ook daarna nog."));
    assert_eq!(window.row("Facebook"), "Facebook, te doen, nog 6 dagen");
    assert_eq!(window.row("Instagram"), "Instagram, te doen, nog 6 dagen");
    assert!(window.says("Geen juridisch advies"));
    window.click("Begin");
    assert!(window.headings().contains(&"Facebook".to_owned()), "{:?}", window.headings());
}

#[test]
fn the_last_evening() {
    let window = Home::at(LAST_EVENING).window();
    let ring = "Vandaag is de laatste dag, tot middernacht".to_owned();
    assert!(pictures(&window).contains(&ring), "{:?}", pictures(&window));
    assert!(window.says("Vandaag is de laatste volle dag, tot middernacht. Bezwaar maken kan ook daarna nog."));
    assert_eq!(window.row("Facebook"), "Facebook, te doen, laatste dag");
    assert!(window.headings().contains(&"Maak bezwaar bij Facebook en Instagram".to_owned()));
}

#[test]
fn after_the_last_day_nothing_counts_down_and_objecting_is_always_possible() {
    for now in [MAY_27, TODAY] {
        let mut window = Home::at(now).window();
        assert_eq!(countdowns(&window), Vec::<String>::new(), "{now}");
        assert!(window.says("Bezwaar maken kan altijd; het gaat dan over gebruik vanaf nu."), "{now}");
        assert_eq!(window.row("Facebook"), "Facebook, te doen, geen einddatum", "{now}");
        window.open("Facebook");
        assert_eq!(countdowns(&window), Vec::<String>::new(), "{now}");
        assert!(window.says("Bezwaar maken kan altijd"), "{now}");
        assert!(!window.says("te laat"), "{now}");
    }
}

#[test]
fn what_was_opened_comes_first() {
    let home = Home::at(TODAY);
    home.record("whatsapp", ActKind::Opened, "2026-11-21");
    let mut window = home.window();
    let asks = "Is je bezwaar bij WhatsApp verstuurd?".to_owned();
    assert!(window.headings().contains(&asks), "{:?}", window.headings());
    window.press("Bekijk");
    assert!(window.headings().contains(&"WhatsApp".to_owned()));
}

#[test]
fn what_waits_for_an_answer_is_listed_with_its_day() {
    let home = Home::at("2025-06-16T10:00:00+02:00");
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    assert!(window.headings().contains(&"Wacht op antwoord".to_owned()), "{:?}", window.headings());
    assert_eq!(window.row("Facebook"), "Facebook, verstuurd op 20 mei, nog 4 dagen");
    window.press(
        "Facebook: Verstuurd op 20 mei. Meta moet volgens onze berekening uiterlijk vrijdag 20 juni antwoorden. Nog 4 dagen.",
    );
    assert!(window.headings().contains(&"Meta heeft nog 4 dagen".to_owned()), "{:?}", window.headings());
}

#[test]
fn one_that_is_late_says_who_should_have_answered() {
    let home = Home::at("2025-06-23T10:00:00+02:00");
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let window = home.window();
    let said =
        "Facebook: Meta had volgens onze berekening uiterlijk vrijdag 20 juni moeten antwoorden. 3 dagen geleden.";
    assert!(window.offers(said), "{:?}", window.all());
}

/// What the line of the coming weeks says.
fn line(window: &Window) -> String {
    pictures(window).into_iter().find(|said| said.contains(": ")).unwrap_or_default()
}

#[test]
fn every_known_date_is_on_the_line_and_in_the_list() {
    let home = Home::at(MAY_20);
    home.record("whatsapp", ActKind::Sent, "2025-05-12");
    home.record("apple-siri", ActKind::SwitchedOff, "2025-05-20");
    let mut window = home.window();
    let said = line(&window);
    for sentence in [
        "Maandag 26 mei, over 6 dagen: laatste dag Meta (Facebook, Instagram en Threads).",
        "Donderdag 12 juni, over 23 dagen: antwoord van WhatsApp (WhatsApp).",
        "Maandag 18 augustus, over 90 dagen: nog eens kijken (Siri en de dicteerfunctie).",
    ] {
        assert!(said.contains(sentence), "{said}");
    }
    let desk = home.desk();
    let plan = desk.plan();
    let dates = plan.dates();
    assert!(dates.len() >= 5, "{dates:?}");
    window.press_any(&["Toon alle 7 datums", "Toon alle 8 datums"]);
    let all = window.all();
    for dated in dates {
        let day = capital(&Messages::of(Lang::Nl).near_weekday_date(dated.date, dated.date));
        assert!(said.contains(&day), "{day} is not on the line: {said}");
        assert!(all.contains(&day), "{day} is not in the list: {all:?}");
        for item in dated.items {
            assert!(said.contains(&item.platform.name.nl), "{} is not on the line: {said}", item.platform.id);
        }
    }
}

#[test]
fn more_than_six_things_are_folded_away_until_asked_for() {
    let home = Home::at(MAY_20);
    for (platform, on) in [("whatsapp", "2025-05-10"), ("meta-ai", "2025-05-14"), ("apple-applebot", "2025-05-16")] {
        home.record(platform, ActKind::Sent, on);
    }
    home.record("apple-siri", ActKind::SwitchedOff, "2025-05-20");
    home.record("apple-analytics", ActKind::SwitchedOff, "2025-05-19");
    let mut window = home.window();
    let last = "Maandag 18 augustus".to_owned();
    assert!(line(&window).contains(&last), "those who listen hear all of them: {}", line(&window));
    assert!(!window.all().contains(&last));
    let more = window.all().into_iter().find(|text| text.starts_with("Toon alle")).unwrap_or_default();
    window.press(&more);
    assert!(window.all().contains(&last));
    window.press("Toon er minder");
    assert!(!window.all().contains(&last));
}

#[test]
fn what_an_objection_still_does_folds_out_in_place() {
    let mut window = Home::at(TODAY).window();
    let says = "Of je oude berichten dan ook buiten nieuwe training blijven, is niet zeker.";
    assert!(!window.says(says));
    window.click("Wat doet het nog?");
    assert!(window.says(says));
    window.click("Wat doet het nog?");
    assert!(!window.says(says));
    assert!(!Home::at(MAY_20).window().offers("Wat doet het nog?"), "that is a question for later");
}

#[test]
fn who_did_it_earlier_is_asked_when_at_once() {
    let home = Home::at(TODAY);
    let mut window = home.window();
    window.click("Al eerder gedaan");
    assert!(window.headings().contains(&"Facebook".to_owned()), "{:?}", window.headings());
    window.click("Ja, mei 2025");
    assert_eq!(home.journal()[0]["on"], "2025-05");
    assert_eq!(window.row("Facebook"), "Facebook, al gedaan, rond mei 2025");
}

#[test]
fn where_no_date_is_near_it_says_so() {
    assert!(Home::at("2035-12-31T10:00:00+01:00").window().says("Er komen nu geen datums aan."));
    let early = Home::at("2024-06-01T10:00:00+02:00").window();
    assert!(early.says("De eerstvolgende datum is maandag 26 mei 2025."), "{:?}", early.all());
}

/// Does everything there is to do.
fn do_all(home: &Home) {
    for item in home.desk().plan().listed() {
        let kind = if item.platform.deed == Deed::Switch { ActKind::SwitchedOff } else { ActKind::Sent };
        home.record(&item.platform.id, kind, "2025-05-20");
    }
}

#[test]
fn when_all_is_sent_it_is_their_turn_and_it_says_what_is_watched() {
    let home = Home::at(MAY_20);
    do_all(&home);
    let mut window = home.window();
    let headings = window.headings();
    assert!(headings.contains(&"Nu zijn zij aan zet".to_owned()), "{headings:?}");
    assert!(headings.contains(&"Wat Bezwaar voor je in de gaten houdt".to_owned()), "{headings:?}");
    assert!(window.says("Apple, Meta en WhatsApp moeten nog antwoorden."));
    assert!(line(&window).contains("Vrijdag 20 juni, over 31 dagen: antwoord van Meta"), "{}", line(&window));
    assert!(line(&window).contains("Maandag 18 augustus, over 90 dagen: nog eens kijken"), "{}", line(&window));
    assert!(window.says("Herinneringen komen nu niet vanzelf"));
    assert!(!window.says("laatste dag Meta"), "nothing counts down for who is done");
    window.click("Bekijk je lijst");
    let row = window.row("Facebook");
    assert!(window.nodes().any(|node| name_of(&node) == row && node.is_focused()), "the list has the focus");
}

#[test]
fn when_all_is_granted_it_is_all_done() {
    let home = Home::at(MAY_20);
    do_all(&home);
    for item in home.desk().plan().listed().filter(|item| item.platform.deed == Deed::Objection) {
        home.record(&item.platform.id, ActKind::Granted, "2025-05-20");
    }
    let mut window = home.window();
    assert!(window.headings().contains(&"Alles gedaan".to_owned()), "{:?}", window.headings());
    assert!(window.says("Jouw deel is klaar."));
    assert!(!window.offers("Begin"));
    // What is taken up again is the next step, and nothing goes on moving.
    home.record("apple-siri", ActKind::SwitchedOn, "2025-05-20");
    window.press("Overzicht");
    drop(window);
    assert!(home.window().headings().contains(&"Zet uit: Siri en de dicteerfunctie".to_owned()));
}

#[test]
fn after_the_moment_of_joy_the_window_sleeps() {
    let home = Home::at(MAY_20);
    do_all(&home);
    let mut window = home.window();
    let rest = |window: &Window| window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    assert!(rest(&window) > Duration::from_secs(3600), "it stands still: {:?}", rest(&window));
    window.press("Instellingen");
    window.press("Overzicht");
    assert!(rest(&window) > Duration::from_secs(3600));
}

#[test]
fn an_empty_list_says_how_to_fill_it() {
    let home = Home::at(MAY_20);
    for item in &home.desk().plan().items {
        home.record(&item.platform.id, ActKind::NotUsed, "2025-05-20");
    }
    let mut window = home.window();
    assert!(window.headings().contains(&"Er staat niets op je lijst".to_owned()), "{:?}", window.headings());
    assert!(!window.offers("Begin") && !window.says("Niets gevonden"));
    window.click("Toon alle platforms");
    window.open("WhatsApp");
    window.press("Gebruik ik wel");
    window.press("Overzicht");
    assert!(window.headings().contains(&"Maak bezwaar bij WhatsApp".to_owned()), "{:?}", window.headings());
}

#[test]
fn nothing_is_cut_off_at_any_width() {
    let home = Home::at(MAY_20);
    home.record("whatsapp", ActKind::Sent, "2025-05-12");
    let done = Home::at(MAY_20);
    do_all(&done);
    for home in [home, done] {
        let mut window = home.window();
        for width in [360.0, 400.0, 560.0, 759.0, 760.0, 900.0, 1120.0, 1900.0_f32] {
            window.harness.set_size(vec2(width, 760.0));
            window.settle();
            for node in window.nodes().filter(|node| [Role::Button, Role::Image].contains(&role_of(node))) {
                let rect = node.rect();
                assert!(rect.left() >= 0.0 && rect.right() <= width, "{:?} at {width}: {rect}", name_of(&node));
            }
        }
    }
}
