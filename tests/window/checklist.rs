//! The left side: lines, ticks, searching, and what one does not use.

use bezwaar::journal::ActKind;
use eframe::egui::{Key, Modifiers};

use crate::support::{Home, MAY_20, TODAY, Window};

const TICK: &str = "Facebook: bezwaar verstuurd";

#[test]
fn a_line_opens_its_page() {
    let mut window = Home::at(MAY_20).window();
    for platform in ["Facebook", "WhatsApp", "Instagram"] {
        let row = window.row(platform);
        window.click(&row);
        assert!(window.headings().contains(&platform.to_owned()), "{platform}: {:?}", window.headings());
    }
    window.click("Overzicht");
    assert!(window.headings().contains(&"Je volgende stap".to_owned()));
}

#[test]
fn a_tick_records_sent_today_and_can_be_undone() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    assert!(!window.is_on(TICK));
    window.click(TICK);

    let journal = home.journal();
    assert_eq!(home.acts(), ["facebook sent"]);
    assert_eq!((&journal[0]["on"], &journal[0]["route"]), (&"2025-05-20".into(), &"form".into()));
    assert!(window.is_on(TICK));
    assert_eq!(window.row("Facebook"), "Facebook, verstuurd op 20 mei, nog 31 dagen");
    let alert = window.alert().unwrap();
    assert!(alert.starts_with("Facebook: verstuurd, 20 mei 2025."), "{alert}");
    assert!(alert.contains("uiterlijk vrijdag 20 juni"), "{alert}");
    assert!(window.headings().contains(&"Je volgende stap".to_owned()), "a tick leads nowhere else");

    window.click("Maak ongedaan");
    assert_eq!(home.acts(), ["facebook sent"], "nothing is erased");
    assert_eq!(home.journal()[1]["event"], "retracted");
    assert_eq!(window.row("Facebook"), "Facebook, te doen, nog 6 dagen");
    assert!(!window.is_on(TICK));
    let alert = window.alert().unwrap();
    assert!(alert.starts_with("Teruggenomen: Je verstuurde je bezwaar"), "{alert}");
    assert!(!window.offers("Maak ongedaan"));
    window.click("Sluit deze melding");
    assert_eq!(window.alert(), None);
}

#[test]
fn a_tick_that_is_on_leads_to_the_page_and_records_nothing() {
    let home = Home::at(MAY_20);
    home.record("facebook", ActKind::Sent, "2025-05-19");
    let mut window = home.window();
    assert!(window.is_on(TICK));
    window.click(TICK);
    assert_eq!(home.acts(), ["facebook sent"]);
    assert!(window.headings().contains(&"Facebook".to_owned()));
}

#[test]
fn the_tick_of_a_switch_switches_off() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Siri en de dicteerfunctie: uitgezet");
    assert_eq!(home.acts(), ["apple-siri switched-off"]);
    assert_eq!(window.row("Siri en de dicteerfunctie"), "Siri en de dicteerfunctie, uitgezet op 20 mei");
}

#[test]
fn ctrl_z_undoes_but_not_out_of_a_text_field() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    let undo = |window: &mut Window| {
        window.harness.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::Z);
        window.settle();
    };
    window.click(TICK);
    window.focus("Zoek een platform of bedrijf");
    undo(&mut window);
    assert_eq!(home.journal().len(), 1, "the field's own undo was meant");
    window.leave();
    undo(&mut window);
    assert_eq!(home.journal()[1]["event"], "retracted");
    assert_eq!(window.row("Facebook"), "Facebook, te doen, nog 6 dagen");
    undo(&mut window);
    assert_eq!(home.journal().len(), 2, "there was nothing left to undo");
    assert!(window.alert().is_some(), "and it says so");
}

#[test]
fn what_one_does_not_use_goes_away_and_comes_back() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    assert!(!window.offers("Toon er nog 1"));
    window.open("WhatsApp");
    window.press("Gebruik ik niet");
    assert_eq!(home.acts(), ["whatsapp not-used"]);
    assert!(!window.has_row("WhatsApp"));
    assert!(window.alert().unwrap().starts_with("WhatsApp: gebruik je niet."));
    assert!(window.says("0 van 11 gedaan"));

    window.press("Toon er nog 1");
    assert_eq!(window.row("WhatsApp"), "WhatsApp, gebruik je niet");
    window.press("Toon er minder");
    assert!(!window.has_row("WhatsApp"));

    window.write("Zoek een platform of bedrijf", "whats");
    assert_eq!(window.row("WhatsApp"), "WhatsApp, gebruik je niet");
    window.open("WhatsApp");
    window.press("Gebruik ik wel");
    assert_eq!(home.acts(), ["whatsapp not-used", "whatsapp used"]);
    assert_eq!(window.row("WhatsApp"), "WhatsApp, te doen, geen einddatum");
}

#[test]
fn searching_by_platform_and_by_company() {
    let mut window = Home::at(TODAY).window();
    let search = "Zoek een platform of bedrijf";
    window.write(search, " INSTA");
    assert!(window.has_row("Instagram") && !window.has_row("Facebook"));
    window.write(search, "xyz");
    assert!(!window.has_row("Instagram"));
    assert!(window.says("Niets gevonden voor ‘INSTAxyz’."));
    window.press("Wis de zoekopdracht");
    assert!(window.has_row("Facebook") && window.written(search).is_empty());
    window.write(search, "apple");
    assert!(window.has_row("Siri en de dicteerfunctie") && !window.has_row("Facebook"));
}

#[test]
fn one_is_covered_only_after_the_other_was_sent() {
    let home = Home::at(TODAY);
    let mut window = home.window();
    let covered = "Instagram, loopt waarschijnlijk mee met Facebook";
    let tick = "Instagram: bezwaar verstuurd";
    assert!(window.row("Instagram").starts_with("Instagram, te doen"), "{}", window.row("Instagram"));
    window.open("Facebook");
    window.press("Open formulier");
    window.wait_for("opened page", |_| home.acts() == ["facebook opened"]);
    assert!(window.row("Instagram").starts_with("Instagram, te doen"), "opening is not sending");
    assert!(!window.is_on(tick));
    window.press("Ja, vandaag");
    assert_eq!(window.row("Instagram"), covered);
    assert!(window.is_on(tick));
    window.press("Maak ongedaan");
    assert!(window.row("Instagram").starts_with("Instagram, te doen"), "{}", window.row("Instagram"));
    assert!(!window.is_on(tick));
    // A month later there is a clock at the one that was sent, and none at the one that only comes with it.
    window.press("Ja, vandaag");
    window.open("Instagram");
    assert!(!window.says("De maand: "));
    assert!(window.offers("Maak ook hier bezwaar"));
}
