//! The first page: what to do next, and by when.

use crate::support::{Home, LAST_EVENING, MAY_20, MAY_27, TODAY, Window, name_of, role_of};
use bezwaar::journal::ActKind;
use eframe::egui::accesskit::Role;

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
    assert!(pictures(&window).contains(&"Nog 6 dagen".to_owned()), "{:?}", pictures(&window));
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
    assert!(window.says("Meta moet volgens onze berekening uiterlijk vrijdag 20 juni antwoorden."));
    assert_eq!(window.row("Facebook"), "Facebook, verstuurd op 20 mei, nog 4 dagen");
    window.press("Bekijk dit, of vertel wat je kreeg");
    assert!(window.headings().contains(&"Meta heeft nog 4 dagen".to_owned()), "{:?}", window.headings());
}

#[test]
fn when_everything_is_done_it_says_so() {
    let home = Home::at(MAY_20);
    for item in &home.desk().plan().items {
        home.record(&item.platform.id, ActKind::NotUsed, "2025-05-20");
    }
    let window = home.window();
    assert!(window.headings().contains(&"Alles gedaan".to_owned()), "{:?}", window.headings());
    assert!(window.says("Jouw deel is klaar."));
    assert!(!window.offers("Begin"));
}
