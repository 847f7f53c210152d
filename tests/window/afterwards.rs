//! After sending: the answer, and corrections in the history.

use bezwaar::journal::ActKind;

use crate::support::{Home, Window};

const JUNE_2: &str = "2025-06-02T10:00:00+02:00";

/// A window on the page of something that was sent two weeks ago.
fn sent(home: &Home) -> Window {
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    window.open("Facebook");
    window
}

#[test]
fn an_answer_that_grants_ends_it() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    assert!(window.headings().contains(&"Meta heeft nog 18 dagen".to_owned()), "{:?}", window.headings());
    // A receipt that is only assumed is not said to be one.
    let month =
        "De maand: verstuurd op 20 mei, vandaag is het 2 juni; volgens onze berekening moet Meta uiterlijk 20 juni";
    assert!(window.says(month), "{:#?}", window.all());
    window.press("Ik heb antwoord");
    assert!(!window.offers("Leg vast: vandaag"), "nothing was chosen yet");
    window.press("‘We respecteren je bezwaar’");
    window.press("Leg vast: vandaag");
    assert_eq!(home.acts(), ["facebook sent", "facebook granted"]);
    assert_eq!(home.journal()[1]["on"], "2025-06-02");
    assert_eq!(window.row("Facebook"), "Facebook, toegezegd op 2 juni");
    assert!(!window.says("De maand: "));
    assert!(window.says("Bewaar de mail of maak een schermafdruk"));
}

#[test]
fn an_answer_of_another_day() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    window.press("Ik heb antwoord");
    window.press("‘We hebben het ontvangen’");
    window.press("Andere dag");
    window.choose("Maand", "mei");
    window.choose("Dag", "22");
    window.press("Ja, 22 mei 2025");
    assert_eq!(home.journal()[1]["on"], "2025-05-22");
    assert!(window.says("Meta bevestigde de ontvangst op 22 mei."));
}

#[test]
fn after_the_month_the_silence_has_a_name_and_a_next_step() {
    let home = Home::at("2025-06-26T10:00:00+02:00");
    let mut window = sent(&home);
    assert_eq!(window.row("Facebook"), "Facebook, Meta had moeten antwoorden, 6 dagen geleden");
    assert!(window.says("had Meta uiterlijk vrijdag 20 juni moeten antwoorden"));
    window.press("Overzicht");
    let next = "Meta had moeten antwoorden over Facebook".to_owned();
    assert!(window.headings().contains(&next), "{:?}", window.headings());
}

#[test]
fn what_was_wrong_in_the_history_is_taken_back() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    window.press("Ik heb antwoord");
    window.press("‘We respecteren je bezwaar’");
    window.press("Leg vast: vandaag");
    let take_back = "Neem terug: Je verstuurde je bezwaar via het onlineformulier";
    assert!(!window.offers(take_back));
    window.press("Klopt er iets niet? Herstel het");

    // The older of the two: not simply the newest.
    window.press(take_back);
    assert_eq!(home.acts(), ["facebook sent", "facebook granted"], "nothing is erased");
    assert_eq!(home.journal()[2]["retracts"], home.journal()[0]["id"]);
    assert!(window.says("Je verstuurde je bezwaar via het onlineformulier"), "it still stands in the history");
    assert!(window.says("Teruggenomen; telt niet meer mee."));
    assert!(!window.offers(take_back));
    assert_eq!(window.row("Facebook"), "Facebook, toegezegd op 2 juni");
    window.press("Neem terug: Meta zegde toe je bezwaar te respecteren");
    assert_eq!(window.row("Facebook"), "Facebook, te doen, geen einddatum");
}

#[test]
fn done_once_it_can_be_done_again() {
    let home = Home::at(JUNE_2);
    home.record("facebook", ActKind::Sent, "2024-06");
    let mut window = home.window();
    window.open("Facebook");
    assert!(!window.offers("Ja, vandaag"));
    window.press("Doe het opnieuw");
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["facebook sent", "facebook sent"]);
    assert_eq!(window.row("Facebook"), "Facebook, verstuurd op 2 juni, nog 30 dagen");
}

#[test]
fn a_wrong_day_is_corrected_in_one_press_and_taken_back_in_one() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    home.record("facebook", ActKind::Refused, "2025-06-01");
    window.settle();
    window.press("Klopt er iets niet? Herstel het");
    window.press("Andere dag: Je verstuurde je bezwaar via het onlineformulier");
    assert!(window.offers("Ja, 20 mei 2025"), "it begins at the day that stands there");
    window.choose("Dag", "19");
    window.press("Ja, 19 mei 2025");
    let journal = home.journal();
    assert_eq!((&journal[2]["on"], &journal[2]["corrects"]), (&"2025-05-19".into(), &journal[0]["id"]));
    assert_eq!(window.row("Facebook"), "Facebook, afgewezen op 1 juni", "the answer still answers it");
    // What was first said goes on standing there.
    assert!(window.says("20 mei") && window.says("19 mei"));
    assert!(window.says("Hersteld: het staat nu op een andere dag."));
    assert!(!window.offers("Ja, 19 mei 2025"));

    window.press("Maak ongedaan");
    assert_eq!(home.journal().len(), 4);
    assert!(window.says("Teruggenomen; telt niet meer mee.") && !window.says("Hersteld: "));
    assert!(window.offers("Andere dag: Je verstuurde je bezwaar via het onlineformulier"));
}

#[test]
fn a_day_that_cannot_be_is_not_corrected_to_and_stays_chosen() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    home.record("facebook", ActKind::Refused, "2025-05-25");
    window.settle();
    window.press("Klopt er iets niet? Herstel het");
    window.press("Andere dag: Je verstuurde je bezwaar via het onlineformulier");
    window.choose("Dag", "30");
    window.press("Ja, 30 mei 2025");
    let said = window.alert().unwrap_or_default();
    assert!(said.contains("25 mei 2025 ligt voor de dag waarop je je bezwaar verstuurde (30 mei 2025)"), "{said}");
    assert_eq!(home.journal().len(), 2);
    assert!(window.offers("Ja, 30 mei 2025"), "what was chosen stays");
    // Of a month any day may have been it: the first of May was before the answer.
    window.choose("Dag", "weet ik niet");
    window.press("Ja, mei 2025");
    assert_eq!(home.journal()[2]["on"], "2025-05");
}

#[test]
fn a_corrected_entry_is_taken_back_whole() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    window.press("Klopt er iets niet? Herstel het");
    window.press("Andere dag: Je verstuurde je bezwaar via het onlineformulier");
    window.choose("Dag", "19");
    window.press("Ja, 19 mei 2025");
    window.press("Neem terug: Je verstuurde je bezwaar via het onlineformulier");
    assert_eq!(window.row("Facebook"), "Facebook, te doen, geen einddatum", "nothing of it counts");
    assert!(window.says("Teruggenomen."));
}

#[test]
fn the_field_that_was_left_empty_is_told_as_such() {
    let home = Home::at(JUNE_2);
    let mut window = home.window();
    window.open("Facebook");
    let empty = "Ik liet het veld voor mijn uitleg leeg";
    assert!(!window.is_on(empty), "nothing is chosen beforehand");
    window.press("Kopieer tekst");
    assert!(window.is_on("Ik stuurde de tekst die ik hier kopieerde"));
    window.press(empty);
    assert!(!window.is_on("Ik stuurde de tekst die ik hier kopieerde"), "it is one or the other");
    window.press("Ja, vandaag");
    assert_eq!(home.journal()[0]["text"], "");
    assert!(window.says("Je liet het veld voor je uitleg leeg."));
    assert!(!window.offers("Kopieer die tekst"));

    // A letter by post has no field; who says nothing of the text has said nothing.
    window.open("Instagram");
    window.press_any(&["Maak ook hier bezwaar"]);
    window.press("Ja, vandaag");
    assert_eq!(home.journal()[1].get("text"), None);
}

#[test]
fn done_in_a_month_one_remembers_is_at_rest() {
    let home = Home::at("2026-11-21T12:00:00+01:00");
    home.record("facebook", ActKind::Sent, "2025-05");
    let mut window = home.window();
    window.open("Facebook");
    assert_eq!(window.row("Facebook"), "Facebook, al gedaan, rond mei 2025");
    assert!(window.says("Er loopt geen termijn en je hoeft niets te doen"));
    assert!(window.says("Zoek in je mail naar de bevestiging"));
    assert!(window.says("Volgens Meta hoef je een eerder bezwaar niet te herhalen"));
    assert!(!window.says("De maand: ") && !window.says("moeten antwoorden"));
    // Doing it again for proof is allowed, and the text says that it is the second time.
    window.press("Doe het opnieuw");
    assert!(window.written("Jouw tekst").contains("mei 2025"), "{}", window.written("Jouw tekst"));
}

#[test]
fn a_setting_is_looked_at_again() {
    let home = Home::at("2025-09-01T10:00:00+02:00");
    home.record("apple-siri", ActKind::SwitchedOff, "2025-05-20");
    let mut window = home.window();
    window.open("Siri en de dicteerfunctie");
    window.press("Nog eens gekeken: staat nog uit");
    window.press("Andere dag");
    window.choose("Maand", "augustus");
    window.choose("Dag", "30");
    window.press("Ja, 30 augustus 2025");
    assert_eq!(home.acts(), ["apple-siri switched-off", "apple-siri still-off"]);
    assert_eq!(home.journal()[1]["on"], "2025-08-30");
    assert!(window.row("Siri en de dicteerfunctie").contains("uitgezet"));
    assert!(!window.offers("Ik heb antwoord"), "nobody has to answer a switch");

    window.press("Stond weer aan");
    assert!(window.says("Zet het dan opnieuw uit, op elk apparaat."));
    window.press("Leg vast: vandaag");
    assert_eq!(home.acts()[2], "apple-siri switched-on");
    assert!(window.says("Op 1 september stond het weer aan. Zet het hieronder opnieuw uit"));
    // The act is offered again.
    window.press("Ja, vandaag");
    assert_eq!(home.acts()[3], "apple-siri switched-off");
    assert!(!window.says("stond het weer aan"));
}
