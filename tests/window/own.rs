//! What a person adds of their own, in the window.

use bezwaar::journal::ActKind;
use serde_json::json;

use crate::support::{Home, TODAY, Window};

const TITLE: &str = "Zelf iets toevoegen";

/// Chooses a day to come.
fn choose_day(window: &mut Window, day: &str, month: &str, year: &str) {
    window.choose("Welke dag", day);
    window.choose("Welke maand", month);
    window.choose("Welk jaar", year);
}

/// A window in which a platform with a date was added.
fn added(home: &Home) -> Window {
    let mut window = home.window();
    window.press(TITLE);
    window.write("Hoe heet het?", "Loopmaatje");
    window.write("Welk bedrijf zit erachter?", "Loopmaatje B.V.");
    window.write("Hun e-mailadres voor bezwaar", "privacy@loopmaatje.example");
    window.press("Ja, een datum");
    assert!(window.says("nog niet gekozen") && !window.can("Opslaan"));
    choose_day(&mut window, "1", "februari", "2027");
    assert!(window.says("Laatste dag: zondag 31 januari 2027, nog 71 dagen."), "{:?}", window.all());
    window.write("Waar komt het vandaan?", "mail van 20 november");
    window.press("Opslaan");
    window
}

#[test]
fn a_platform_with_a_date_counts_down_and_is_taken_back_in_one_press() {
    let home = Home::at(TODAY);
    let mut window = added(&home);
    let alert = window.alert().unwrap();
    assert!(alert.contains("Loopmaatje staat nu in je lijst.") && alert.contains("31 januari 2027"), "{alert}");
    assert_eq!(window.row("Loopmaatje"), "Loopmaatje, te doen, nog 71 dagen");
    assert_eq!(window.written("Hoe heet het?"), "", "the form is empty again");
    let lines = home.journal();
    assert_eq!(lines.iter().map(|line| line["schema"].as_u64().unwrap()).collect::<Vec<_>>(), [3, 3]);
    assert_eq!(lines[1]["own"], json!({"day": {"from": "2027-02-01"}, "note": "mail van 20 november"}));

    window.press("Maak ongedaan");
    assert!(!window.has_row("Loopmaatje") && window.says("Nog niets."));
}

#[test]
fn its_page_has_the_text_the_address_and_says_whose_word_it_is() {
    let home = Home::at(TODAY);
    let mut window = added(&home);
    window.open("Loopmaatje");
    assert!(window.says("Dit voegde je zelf toe op 21 november 2026.") && window.says("zondag 31 januari 2027"));
    assert!(window.says("privacy@loopmaatje.example") && window.written("Jouw tekst").contains("bezwaar"));
    assert!(!window.offers("Wat wordt wel en niet gebruikt?"), "nothing more is known");
    window.press("Bronnen");
    assert!(window.says("Jij: dit platform voegde je zelf toe op 21 november 2026."), "{:?}", window.all());
    assert!(window.says("zelf toegevoegd op 21 november 2026") && !window.says("Aangekondigd"), "{:?}", window.all());
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["own-loopmaatje sent"]);
}

#[test]
fn a_date_from_a_mail_comes_to_the_platform_it_is_about() {
    let home = Home::at(TODAY);
    let mut window = home.window();
    window.open("Facebook");
    window.press("Ze mailden mij een datum");
    assert!(window.is_on("Alleen een datum") && window.is_on("Facebook"));
    window.press("Uiterlijk deze dag");
    choose_day(&mut window, "15", "december", "2026");
    window.press("Opslaan");
    assert_eq!(window.row("Facebook"), "Facebook, te doen, nog 24 dagen");
    window.open("Facebook");
    window.press("Bronnen");
    assert!(window.says("zelf toegevoegd op 21 november 2026"));
    // Another one is found by its name.
    window.press(TITLE);
    window.write("Over welk platform gaat het?", "whats");
    window.press("WhatsApp");
    assert!(window.is_on("WhatsApp") && !window.can("Opslaan"), "no day was chosen");
    choose_day(&mut window, "30", "februari", "2027");
    assert!(window.says("Die dag bestaat niet") && !window.can("Opslaan"));
}

#[test]
fn it_is_changed_and_removed_with_a_way_back() {
    let home = Home::at(TODAY);
    let mut window = added(&home);
    window.press("Wijzig Datum van Loopmaatje");
    assert!(window.headings().iter().any(|heading| heading == "Wijzig Datum van Loopmaatje"));
    assert_eq!(window.written("Waar komt het vandaan?"), "mail van 20 november");
    choose_day(&mut window, "1", "maart", "2027");
    window.press("Bewaar de wijziging");
    assert!(window.row("Loopmaatje").ends_with("nog 99 dagen"), "{}", window.row("Loopmaatje"));

    window.press("Wijzig Loopmaatje");
    assert_eq!(window.written("Hun e-mailadres voor bezwaar"), "privacy@loopmaatje.example");
    window.write("Hoe heet het?", " {{ x }}");
    window.press("Bewaar de wijziging");
    assert!(window.alert().unwrap().contains("accolades"), "{:?}", window.alert());
    assert_eq!(window.written("Hoe heet het?"), "Loopmaatje {{ x }}", "what was typed stays");
    window.press("Annuleer");
    assert!(window.has_row("Loopmaatje") && window.offers("Opslaan"));

    window.press("Verwijder Loopmaatje");
    assert!(!window.has_row("Loopmaatje"));
    window.press("Maak ongedaan");
    assert!(window.row("Loopmaatje").ends_with("nog 99 dagen"));
    window.press("Verwijder Datum van Loopmaatje");
    assert!(window.row("Loopmaatje").ends_with("geen einddatum"));
}

#[test]
fn it_is_copied_and_kept_as_a_catalogue_file() {
    let home = Home::at(TODAY);
    let mut window = added(&home);
    window.press("Kopieer Loopmaatje als TOML");
    let text = window.copied.last().unwrap().clone();
    assert!(text.contains("date = \"2027-01-31\"") && text.contains("# title ="), "{text}");
    window.press("Bewaar Loopmaatje als bestand");
    assert_eq!(std::fs::read_to_string(home.folder().join("own-loopmaatje.toml")).unwrap(), text);
    window.press("Bewaar Loopmaatje als bestand");
    assert!(home.folder().join("own-loopmaatje-2.toml").exists());
}

#[test]
fn reminders_come_from_two_weeks_before_and_are_announced() {
    let home = Home::at(TODAY);
    let mut window = added(&home);
    window.press("Herinneringen");
    assert!(window.says("17 januari 2027") && window.says("Loopmaatje"), "{:?}", window.all());
    // Who chose other platforms is reminded of their own all the same.
    home.record("whatsapp", ActKind::Sent, "2025-05");
    for (now, says) in [("2027-01-16T10:00:00+01:00", false), ("2027-01-17T10:00:00+01:00", true)] {
        home.outside.set(now);
        let desk = home.desk();
        let plan = desk.plan();
        let reminders = plan.reminders(desk.settings(), desk.reminded());
        assert_eq!(reminders.iter().any(|it| it.item.platform.id == "own-loopmaatje"), says, "{now}");
    }
}

#[test]
fn what_one_filled_in_is_nobody_elses_word_to_be_looked_up() {
    let home = Home::at(TODAY);
    let mut window = added(&home);
    window.open("Loopmaatje");
    assert!(!window.all().iter().any(|text| text.contains("volgens anderen")), "{:#?}", window.all());
    window.press("Loopmaatje B.V. Zelf ingevuld");
    assert!(window.says("Zelf ingevuld") && !window.offers("Klopt dit niet?"), "{:#?}", window.all());
}
