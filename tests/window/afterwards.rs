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
fn every_answer_is_recorded_as_what_it_is() {
    let answers = [
        ("‘We respecteren je bezwaar’", "granted"),
        ("‘We hebben het ontvangen’", "received"),
        ("‘We hebben meer tijd nodig’", "extended"),
        ("‘Wie bent u?’", "identity-asked"),
        ("‘Nee’", "refused"),
        ("‘We kunnen niets doen’", "no-action"),
        ("Mijn bericht kwam terug", "bounced"),
    ];
    for (answer, word) in answers {
        let home = Home::at(JUNE_2);
        let mut window = sent(&home);
        window.press("Ik heb antwoord");
        window.press(answer);
        window.press("Leg vast: vandaag");
        assert_eq!(home.acts(), ["facebook sent".to_owned(), format!("facebook {word}")]);
        assert!(window.alert().is_some(), "{answer}");
    }
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
fn who_does_not_understand_the_answer_is_helped_and_records_nothing() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    window.press("Ik heb antwoord");
    window.press("Ik snap het niet");
    assert!(window.says("Geeft niet."));
    assert!(!window.offers("Leg vast: vandaag"));
    assert_eq!(home.acts(), ["facebook sent"]);
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
