//! The window over time: a restart, another process, midnight, and rest.

use std::time::Duration;

use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::settings::Key;
use eframe::egui::ViewportId;

use super::states;
use crate::all_states::STATES;
use crate::support::{Home, LAST_EVENING, MAY_20};

#[test]
fn after_a_restart_everything_is_remembered() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Facebook: bezwaar verstuurd");
    window.press("Siri en de dicteerfunctie: uitgezet");
    window.open("WhatsApp");
    window.press("Gebruik ik niet");
    window.open("Instagram");
    window.press("Je account");
    window.write("Gebruikersnaam, profieladres of e-mailadres", "anneke");
    window.press("Geef deze naam");
    window.press("Instellingen");
    window.write("Je naam", "Anneke de Vries");
    drop(window);

    home.outside.set("2025-05-21T08:00:00+02:00");
    let mut window = home.window();
    assert_eq!(window.alert(), None);
    assert_eq!(window.row("Facebook"), "Facebook, verstuurd op 20 mei, nog 30 dagen");
    assert_eq!(window.row("Siri en de dicteerfunctie"), "Siri en de dicteerfunctie, uitgezet op 20 mei");
    assert!(window.has_row("Instagram · anneke") && !window.has_row("WhatsApp"));
    window.press("Instellingen");
    assert_eq!(window.written("Je naam"), "Anneke de Vries");
}

#[test]
fn what_another_process_writes_is_shown() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.harness.state().watch(&window.harness.ctx);
    home.record("instagram", ActKind::Sent, "2025-05-20");
    window.wait_for("sent objection", |window| window.row("Instagram").starts_with("Instagram, verstuurd op 20 mei"));
    home.set(Key::Theme, "dark");
    window.press("Instellingen");
    window.wait_for("dark theme", |window| window.is_on("Donker"));
    // And both write on, without loss.
    window.press("WhatsApp: bezwaar verstuurd");
    home.record("threads", ActKind::Sent, "2025-05-20");
    window.wait_for("third", |window| window.row("Threads").starts_with("Threads, verstuurd"));
    assert_eq!(home.acts(), ["instagram sent", "whatsapp sent", "threads sent"]);
}

#[test]
fn an_act_of_the_window_takes_in_what_another_process_wrote() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    home.record("instagram", ActKind::Sent, "2025-05-20");
    window.press("WhatsApp: bezwaar verstuurd");
    assert_eq!(home.acts(), ["instagram sent", "whatsapp sent"]);
    assert!(window.row("Instagram").starts_with("Instagram, verstuurd"));
}

#[test]
fn a_torn_journal_is_told_of_and_everything_else_is_there() {
    let home = Home::at(MAY_20);
    home.record("instagram", ActKind::Sent, "2025-05-20");
    home.tear_journal();
    let mut window = home.window();
    assert!(
        window.alert().is_some_and(|alert| alert.starts_with("Regel 2 van de geschiedenis")),
        "{:?}",
        window.alert()
    );
    assert!(window.row("Instagram").starts_with("Instagram, verstuurd op 20 mei"));
    window.press("WhatsApp: bezwaar verstuurd");
    assert!(window.row("WhatsApp").starts_with("WhatsApp, verstuurd op 20 mei"));
    drop(window);
    assert!(home.window().row("WhatsApp").starts_with("WhatsApp, verstuurd op 20 mei"));
}

#[test]
fn at_midnight_the_window_shows_the_new_day() {
    let home = Home::at(LAST_EVENING);
    let mut window = home.window();
    assert!(window.says("Maandag 26 mei 2025"));
    let wakes = window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
    let midnight = Duration::from_secs(30 * 60);
    assert!(wakes >= midnight && wakes < midnight + Duration::from_secs(5), "it sleeps until midnight: {wakes:?}");
    home.outside.set("2025-05-27T00:00:00+02:00");
    window.settle();
    assert!(window.says("Dinsdag 27 mei 2025"));
    assert_eq!(window.row("Facebook"), "Facebook, te doen, geen einddatum");
    assert!(!window.says("Vandaag is de laatste"));

    // What was begun before midnight is of the day on which it is told.
    window.press("Facebook: bezwaar verstuurd");
    assert_eq!(home.journal()[0]["on"], "2025-05-27");
}

#[test]
fn a_page_left_open_over_midnight_offers_the_new_day() {
    let home = Home::at(LAST_EVENING);
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    window.open("Facebook");
    window.press("Ik heb antwoord");
    window.press("‘We respecteren je bezwaar’");
    home.outside.set("2025-05-27T08:00:00+02:00");
    window.settle();
    window.press("Leg vast: vandaag");
    assert_eq!(home.journal()[1]["on"], "2025-05-27", "today is the day on which it is pressed");
}

#[test]
fn a_window_at_rest_does_not_paint() {
    let home = Home::at(MAY_20);
    home.record("instagram", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    for page in ["Overzicht", "Instellingen"] {
        window.press(page);
        let wakes = window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
        assert!(wakes > Duration::from_secs(3600), "{page} wakes after {wakes:?}");
    }
    for platform in ["Facebook", "Instagram", "WhatsApp", "Siri en de dicteerfunctie"] {
        window.open(platform);
        let wakes = window.harness.output().viewport_output[&ViewportId::ROOT].repaint_delay;
        assert!(wakes > Duration::from_secs(3600), "{platform} wakes after {wakes:?}");
    }
}

/// What the page says of the time, in words as in the picture.
const SAID: &[(&str, &[&str])] = &[
    (
        "waiting",
        &[
            "uiterlijk vrijdag 20 juni: één maand na ontvangst",
            "Verstuurd op 20 mei via het onlineformulier.",
            "Naar onze mening is het die dag ook ontvangen.",
            "verlengen tot uiterlijk 20 augustus, als het dat uiterlijk 20 juni meldt",
            "De maand: verstuurd op 20 mei, vandaag is het 2 juni",
        ],
    ),
    ("late", &["had Meta uiterlijk vrijdag 20 juni moeten antwoorden. Sinds 21 juni ontbreekt dat antwoord."]),
    (
        "extended",
        &[
            "Meta liet op tijd weten meer tijd te nemen, in een bericht van 10 juni.",
            "tot uiterlijk woensdag 20 augustus",
            "De maand en de langere tijd: verstuurd op 20 mei",
            "Een breed blokje is een week.",
        ],
    ),
    (
        "extended-own-day",
        &[
            "Zelf wilde Meta uiterlijk dinsdag 15 juli antwoorden. Verplicht is dat pas op 20 augustus.",
            "Je kunt nu een herinnering sturen en naar die dag vragen.",
            "geen redenen voor meer tijd, en die horen erbij",
        ],
    ),
    (
        "extended-late",
        &[
            "had Meta uiterlijk vrijdag 20 juni moeten antwoorden",
            "Meta liet pas in een bericht van 25 juni weten meer tijd te nemen, na die maand.",
        ],
    ),
    (
        "identity-asked",
        &[
            "vrijdag 20 juni",
            "als de tijd gewoon doorloopt",
            "maandag 14 juli",
            "als je vandaag antwoordt en de tijd dan opnieuw begint",
            "Open blokjes: sinds 30 mei wacht de vraag wie je bent op je antwoord.",
        ],
    ),
    (
        "identity-answered",
        &[
            "uiterlijk donderdag 10 juli. Bij twijfel tellen we vanaf je antwoord op de vraag wie je bent.",
            "als de tijd opnieuw begon met je antwoord van 10 juni",
            "Open blokjes: de vraag wie je bent wachtte op je antwoord, van 30 mei tot en met 10 juni.",
            "verlengen tot uiterlijk 10 september, als het dat uiterlijk 10 juli meldt",
        ],
    ),
    (
        "reminded",
        &[
            "Je herinnering van 26 juni ligt er. Wacht gerust tot en met donderdag 10 juli; een klacht indienen mag ook nu al.",
            "Met een stip: je herinnering van 26 juni.",
        ],
    ),
    (
        "complained",
        &[
            "moet die uiterlijk donderdag 16 oktober laten weten hoe het ervoor staat. Een besluit hoeft er dan nog niet te zijn.",
            "De drie maanden tellen vanaf je klacht van 16 juli.",
            "Drie maanden: sinds 16 juli, vandaag is het 3 augustus",
        ],
    ),
    (
        "authority-silent",
        &[
            "had je uiterlijk donderdag 16 oktober iets moeten horen. Vraag de toezichthouder eerst hoe het ervoor staat.",
            "naar de rechter (art. 78 lid 2 AVG)",
        ],
    ),
];

#[test]
fn the_page_says_how_long_it_takes_and_on_what_that_rests() {
    for (name, said) in SAID {
        let state = STATES.iter().find(|state| state.name == *name).unwrap();
        let window = states::window(&states::home(state), state, Lang::Nl);
        for words in *said {
            assert!(window.says(words), "{name} does not say ‘{words}’: {:#?}", window.all());
        }
    }
}

#[test]
fn why_a_last_day_moved_is_said() {
    let home = Home::at("2025-05-30T10:00:00+02:00");
    home.record("facebook", ActKind::Sent, "2025-04-25");
    home.record("whatsapp", ActKind::Sent, "2025-05-02");
    let mut window = home.window();
    window.open("Facebook");
    assert!(window.says("Het einde valt op zondag 25 mei, in het weekend. Daarom telt maandag 26 mei."));
    // The second of June is a holiday there.
    window.open("WhatsApp");
    assert!(window.says("Het einde valt op maandag 2 juni, een feestdag in Ierland. Daarom telt dinsdag 3 juni."));
}

#[test]
fn where_the_law_gives_no_clock_it_says_so() {
    for (country, why) in
        [("GB", "Voor het Verenigd Koninkrijk rekenen we geen"), ("CH", "Voor Zwitserland rekenen we")]
    {
        let home = Home::at(MAY_20);
        home.set(Key::Country, country);
        home.record("facebook", ActKind::Sent, "2025-05-20");
        let mut window = home.window();
        window.open("Facebook");
        assert!(window.says(why) && !window.says("De maand: "), "{country}: {:#?}", window.all());
    }
    let home = Home::at(MAY_20);
    home.record("apple-siri", ActKind::SwitchedOff, "2025-05-20");
    let mut window = home.window();
    window.open("Siri en de dicteerfunctie");
    assert!(window.says("Er loopt dus geen termijn.") && !window.says("De maand: "));
}
