//! Whose window it is: accounts, settings, names in any script.

use bezwaar::settings::Key;
use eframe::App;

use crate::support::{Home, Looks, MAY_20, Window};

const NAME: &str = "Gebruikersnaam, profieladres of e-mailadres";
const OTHER_NAME: &str = "Andere naam, of nog een account";

/// Folds the accounts out, where they are not.
fn accounts(window: &mut Window) {
    if !window.headings().contains(&"Je account".to_owned()) {
        window.press("Je account");
    }
}

#[test]
fn accounts_are_added_renamed_and_removed() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.open("Facebook");
    window.press("Ja, vandaag");
    accounts(&mut window);
    window.write(NAME, "anneke");
    window.press("Geef deze naam");
    // The first name goes to the account that was there, with its history.
    assert!(window.headings().contains(&"Facebook · anneke".to_owned()), "{:?}", window.headings());
    assert_eq!(window.row("Facebook · anneke"), "Facebook · anneke, verstuurd op 20 mei, nog 31 dagen");
    assert!(!window.has_row("Facebook"));

    accounts(&mut window);
    window.write(OTHER_NAME, "de club");
    window.press("Voeg nog een account toe");
    assert!(window.row("Facebook · de club").starts_with("Facebook · de club, te doen"));
    assert!(window.headings().contains(&"Facebook · anneke".to_owned()), "the page stays where it was");

    window.open("Facebook · de club");
    accounts(&mut window);
    window.write(OTHER_NAME, "het koor");
    window.press("Wijzig de naam");
    assert!(window.has_row("Facebook · het koor") && !window.has_row("Facebook · de club"));
    assert!(window.headings().contains(&"Facebook · het koor".to_owned()), "{:?}", window.headings());

    accounts(&mut window);
    window.press("Haal dit account weg");
    assert!(!window.has_row("Facebook · het koor"));
    assert!(window.has_row("Facebook · anneke"));
    assert!(window.headings().contains(&"Facebook · anneke".to_owned()), "{:?}", window.headings());

    let events: Vec<_> = home.journal().iter().map(|line| line["event"].as_str().unwrap().to_owned()).collect();
    assert_eq!(events, ["act", "account-added", "account-added", "account-renamed", "account-removed"]);
}

#[test]
fn a_removed_account_comes_back_by_undo() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.open("Instagram");
    accounts(&mut window);
    window.write(NAME, "anneke");
    window.press("Geef deze naam");
    accounts(&mut window);
    window.press("Haal dit account weg");
    assert!(window.has_row("Instagram") && !window.has_row("Instagram · anneke"));
    window.press("Maak ongedaan");
    assert!(window.has_row("Instagram · anneke"));
}

#[test]
fn an_account_without_a_name_or_with_one_that_is_taken_is_refused() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.open("Facebook");
    accounts(&mut window);
    assert!(!window.can("Geef deze naam"));
    window.write(NAME, "anneke");
    window.press("Geef deze naam");
    accounts(&mut window);
    window.write(OTHER_NAME, "anneke");
    window.press("Voeg nog een account toe");
    assert!(window.alert().unwrap().contains("anneke"), "{:?}", window.alert());
    assert_eq!(home.journal().len(), 1);
}

#[test]
fn each_account_has_its_own_tick_and_page() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    for (field, name, button) in [(NAME, "anneke", "Geef deze naam"), (OTHER_NAME, "club", "Voeg nog een account toe")]
    {
        let row = if field == NAME { "Facebook" } else { "Facebook · anneke" };
        window.open(row);
        accounts(&mut window);
        window.write(field, name);
        window.press(button);
    }
    window.press("Facebook · club: bezwaar verstuurd");
    assert!(window.row("Facebook · club").starts_with("Facebook · club, verstuurd op 20 mei"));
    assert!(window.row("Facebook · anneke").starts_with("Facebook · anneke, te doen"));
    // The full letter names the account.
    window.open("Facebook · anneke");
    window.press("Volledige brief");
    let letter = window.written("Jouw tekst");
    assert!(letter.contains("anneke") && !letter.contains("club"), "{letter}");
}

#[test]
fn switching_the_language_turns_the_whole_window_english() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Instellingen");
    window.press("English");
    assert!(home.settings().contains("language = \"en\""), "{}", home.settings());
    assert!(window.headings().contains(&"Settings".to_owned()), "{:?}", window.headings());
    window.press("Overview");
    for dutch in ["Je volgende stap", "te doen", "nog 6 dagen", "Zoek", "mei 2025", "Geen juridisch advies"] {
        assert!(!window.says(dutch), "{dutch}: {:#?}", window.all());
    }
    assert!(window.says("20 May 2025"));
    window.open("Facebook");
    assert!(window.written("Your text").contains("object"), "{}", window.written("Your text"));
    drop(window);

    let window = home.window_as(Looks { lang: None, ..Looks::default() });
    assert!(window.says("20 May 2025"), "remembered");
}

#[test]
fn the_name_is_kept_when_the_field_is_left_and_stands_in_the_letter() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Instellingen");
    window.write("Je naam", "Anneke de Vries");
    assert!(home.settings().contains("name = \"Anneke de Vries\""), "{}", home.settings());
    window.write("Je e-mailadres", "anneke@example.nl");
    assert!(home.settings().contains("email = \"anneke@example.nl\""), "{}", home.settings());
    assert!(home.journal().is_empty(), "never in the journal");
    window.open("Facebook");
    window.press("Volledige brief");
    let letter = window.written("Jouw tekst");
    assert!(letter.contains("Anneke de Vries") && letter.contains("anneke@example.nl"), "{letter}");
    assert!(!letter.contains("[je naam]"), "{letter}");
}

#[test]
fn a_name_that_was_typed_is_kept_however_one_goes_elsewhere() {
    let elsewhere: [fn(&mut Window); 2] = [
        |window| window.click("Overzicht"),
        // Assistive technology presses without moving the focus first.
        |window| window.press("Overzicht"),
    ];
    for go in elsewhere {
        let home = Home::at(MAY_20);
        let mut window = home.window();
        window.press("Instellingen");
        window.type_into("Je naam", "Anneke de Vries");
        assert!(!home.settings().contains("Anneke"), "not at every key");
        go(&mut window);
        assert!(home.settings().contains("name = \"Anneke de Vries\""), "{}", home.settings());
    }
}

#[test]
fn a_name_that_was_typed_is_kept_when_the_window_is_closed() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Instellingen");
    window.type_into("Je naam", "Anneke de Vries");
    window.harness.state_mut().on_exit(None);
    assert!(home.settings().contains("name = \"Anneke de Vries\""), "{}", home.settings());
}

#[test]
fn looks_and_country_are_kept() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.press("Instellingen");
    window.press("Donker");
    window.press("125 %");
    window.choose("Het land waar je woont", "België");
    for kept in ["theme = \"dark\"", "text-size = \"125\"", "country = \"BE\""] {
        assert!(home.settings().contains(kept), "{kept}: {}", home.settings());
    }
    assert!(window.is_on("Donker") && window.is_on("125 %") && !window.is_on("Licht"));
    assert!((window.harness.ctx.zoom_factor() - 1.25).abs() < f32::EPSILON);
    window.press("Licenties");
    assert!(window.says("MIT License") && window.says("CC0 1.0"));
    window.press("Kopieer de plek");
    assert_eq!(window.copied, [home.folder().display().to_string()]);
}

#[test]
fn names_of_any_length_and_script() {
    let long = "a".repeat(500);
    for name in [long.as_str(), "Ελένη Παπαδοπούλου", "אברהם בן־דוד", "🦄🌷 Анна 王"]
    {
        let home = Home::at(MAY_20);
        home.set(Key::Language, "nl");
        home.set(Key::Name, name);
        // The window's own words never need a font that is not there; a person's own name may.
        let mut window = home.window_as(Looks { any_script: true, ..Looks::default() });
        window.open("Facebook");
        accounts(&mut window);
        window.write(NAME, name);
        window.press("Geef deze naam");
        let line = format!("Facebook · {name}");
        assert!(window.row(&line).starts_with(&line));
        window.press("Volledige brief");
        assert!(window.written("Jouw tekst").contains(name), "{name}");
        window.press("Kopieer tekst");
        assert!(window.copied[0].contains(name), "{name}");
        window.press("Ja, vandaag");
        window.press("Overzicht");
        window.press("Instellingen");
        assert_eq!(window.written("Je naam"), name);
    }
}
