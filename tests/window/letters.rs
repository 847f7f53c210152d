//! Letters after the objection, each from where it stands to what is recorded; and the rarer objections of the first
//! act.

use std::fs;

use bezwaar::catalog::Region;
use bezwaar::desk::{Action, Happening};
use bezwaar::i18n::Messages;
use bezwaar::journal::{ActKind, Reasons, Said};
use bezwaar::lang::Lang;
use bezwaar::letter::Kind;
use bezwaar::settings::Key as SettingsKey;
use eframe::egui::Key;

use crate::support::{Home, Looks, MAY_20, Window};

const JULY_1: &str = "2025-07-01T10:00:00+02:00";
const LETTER: &str = "Jouw brief";
const TEXT: &str = "Jouw tekst";

/// A home in which something happened on Facebook after an objection of 20 May.
fn after(kinds: &[(ActKind, &str)]) -> Home {
    let home = Home::at(JULY_1);
    home.record("facebook", ActKind::Sent, "2025-05-20");
    for (kind, on) in kinds {
        home.record("facebook", *kind, on);
    }
    home
}

fn page(home: &Home) -> Window {
    let mut window = home.window();
    window.open("Facebook");
    window
}

/// The last line of the journal.
fn last(home: &Home) -> serde_json::Value {
    home.journal().last().unwrap().clone()
}

#[test]
fn from_silence_to_a_reminder_in_eight_clicks() {
    let home = after(&[]);
    home.set(SettingsKey::Name, "Anneke de Vries");
    let mut window = home.window();
    let mut clicks = 0;
    let mut click = |window: &mut Window, name: &str| {
        window.press(name);
        clicks += 1;
    };
    // The overview says what comes next, and leads to the letter itself.
    click(&mut window, "Schrijf een herinnering");
    assert!(window.headings().contains(&"Herinnering aan Meta".to_owned()), "{:?}", window.headings());
    assert!(!window.says("[je naam]"));
    let letter = window.written(LETTER);
    assert!(letter.contains("Op 20 mei 2025 maakte ik"), "{letter}");
    click(&mut window, "Kopieer brief");
    assert_eq!(window.copied, [letter.as_str()], "what is copied is what one reads");
    assert!(window.says("Gaat naar help.meta.com"), "the host is shown first");
    click(&mut window, "Open pagina");
    window.wait_for("asked browser", |_| !home.outside.asked().is_empty());
    assert_eq!(home.outside.asked(), ["https://help.meta.com/support/privacy/"]);
    click(&mut window, "Ja, vandaag");
    assert!(clicks <= 8, "{clicks}");

    assert_eq!(home.acts(), ["facebook sent", "facebook reminder-sent"]);
    let told = last(&home);
    assert_eq!((&told["text"], &told["on"]), (&letter.as_str().into(), &"2025-07-01".into()));
    assert!(window.alert().unwrap().contains("herinnering verstuurd"), "{:?}", window.alert());
    assert!(!window.headings().contains(&"Herinnering aan Meta".to_owned()), "the letter is done with");
    window.press("Maak ongedaan");
    assert_eq!(last(&home)["event"], "retracted");
    assert!(window.offers("Schrijf een herinnering"));
}

/// What each situation leads to: the button, the letter's title, what it says, what is recorded.
#[test]
fn each_letter_from_its_state_to_what_is_recorded() {
    use ActKind::*;
    let refusal = |home: &Home| {
        let said = Said { reasons: Some(Reasons::Given), ..Said::default() };
        let on = Some("2025-06-10".parse().unwrap());
        let refused = Happening { on, said, ..Happening::new("facebook", None, Refused) };
        home.desk().carry_out(Action::Record(refused)).unwrap();
    };
    type Case<'a> = (&'a [(ActKind, &'a str)], [&'a str; 4], &'a str);
    let cases: [Case<'_>; 5] = [
        (&[], ["write-reminder", "named-reminder", "20 mei 2025", "20 May 2025"], "reminder-sent"),
        (
            &[(IdentityAsked, "2025-05-30")],
            ["write-identity", "named-identity", "30 mei 2025", "30 May 2025"],
            "replied",
        ),
        (
            &[(ReasonsAsked, "2025-06-10")],
            ["write-reasons", "named-reasons", "10 juni 2025", "10 June 2025"],
            "replied",
        ),
        (&[(Refused, "")], ["write-complaint", "named-complaint", "10 juni 2025", "10 June 2025"], "complained"),
        (&[(Refused, "")], ["write-refusal", "named-refusal", "10 juni 2025", "10 June 2025"], "replied"),
    ];
    for (happened, [button, title, dutch, english], recorded) in cases {
        for lang in Lang::ALL {
            let home = match happened {
                [(Refused, _)] => after(&[]),
                others => after(others),
            };
            if let [(Refused, _)] = happened {
                refusal(&home);
            }
            let m = Messages::of(lang);
            let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
            window.open("Facebook");
            window.press(&m.t(button));
            let title = m.tv(title, &[("company", "Meta".into())]);
            assert!(window.headings().contains(&title), "{lang}: {:?}", window.headings());
            let letter = window.written(&m.t("letter-name"));
            assert!(letter.contains(if lang == Lang::En { english } else { dutch }), "{letter}");
            window.press(&m.t("copy-letter"));
            assert_eq!(window.copied, [letter.as_str()]);
            window.press(&m.t("sent-today"));
            assert_eq!(last(&home)["act"], recorded, "{title}");
            assert_eq!(last(&home)["text"], letter.as_str());
            assert!(!window.headings().contains(&title), "{lang}: {title}");
        }
    }
}

#[test]
fn a_complaint_keeps_its_authority_and_its_number() {
    let home = after(&[(ActKind::NoAction, "2025-06-10")]);
    home.set(SettingsKey::Country, "NL");
    let mut window = page(&home);
    window.press("Schrijf je klacht");
    let before = window.written(LETTER);
    for choice in ["Vraag het mij eerst", "Ja, dat mag", "Hierover loopt geen rechtszaak"] {
        assert!(!window.is_on(choice), "{choice} was chosen beforehand");
    }
    window.press("Vraag het mij eerst");
    window.press("Hierover loopt geen rechtszaak");
    let letter = window.written(LETTER);
    assert!(letter.len() > before.len() + 80 && letter.contains("Vraag het mij dan eerst."), "{letter}");
    window.write("Zaaknummer van de toezichthouder (mag leeg blijven)", "z2025-001");
    // Nothing was copied: perhaps another text was sent.
    window.press("Ja, vandaag");
    let told = last(&home);
    assert_eq!(told["act"], "complained");
    assert_eq!((&told["said"]["authority"], &told["said"]["reference"]), (&"NL".into(), &"z2025-001".into()));
    assert!(told.get("text").is_none());
}

#[test]
fn the_main_button_is_the_next_step_with_a_line_why() {
    let mut window = page(&after(&[]));
    assert!(window.says("Mag, hoeft niet: klagen kan ook zonder."));
    assert!(window.offers("Schrijf een herinnering") && window.offers("Schrijf je klacht"));
    assert!(!window.offers("Maak een machtiging"), "what few people need is one click away");
    window.press("Andere brieven");
    for rare in ["Maak een machtiging", "Schrijf een bezwaar voor je kind", "Schrijf een bezwaar zonder account"] {
        assert!(window.offers(rare), "{rare}");
    }
    assert!(!window.offers("Trek je toestemming in"), "nothing here rests on consent");
}

#[test]
fn the_way_that_is_chosen_changes_the_letter() {
    let home = after(&[]);
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    assert!(!window.written(LETTER).contains("[je adres]"));
    window.press("Per post");
    assert!(window.written(LETTER).contains("Merrion Road") && window.written(LETTER).contains("[je adres]"));
    assert!(window.says("Vul nog in: je naam en je adres."));
    window.press("Kopieer adres");
    assert!(window.copied[0].starts_with("Meta Platforms Ireland Limited\n"), "{:?}", window.copied);
    window.press("Ja, vandaag");
    assert_eq!(last(&home)["route"], "post");
}

#[test]
fn what_is_missing_is_filled_in_and_one_comes_back() {
    let home = after(&[]);
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    window.press("Vul je gegevens in");
    window.write("Je naam", "Anneke de Vries");
    window.press("Terug naar je brief");
    let letter = window.written(LETTER);
    assert!(letter.ends_with("Anneke de Vries"), "{letter}");
    // Who goes there by themselves is not led back.
    window.press("Instellingen");
    assert!(!window.offers("Terug naar je brief"));
}

#[test]
fn edits_are_never_thrown_away_unasked() {
    let home = after(&[]);
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    window.write(LETTER, "\nP.S. Dit is van mij.");
    let mine = window.written(LETTER);
    window.press("Per post");
    assert_eq!(window.written(LETTER), mine, "another choice leaves it");
    assert!(window.says("Je paste de tekst zelf aan."));
    window.press("Houd mijn tekst");
    // Neither putting it away, nor another page, nor the Escape key.
    window.press("Leg weg");
    window.press("Overzicht");
    window.open("Facebook");
    window.press("Schrijf een herinnering");
    assert_eq!(window.written(LETTER), mine);
    window.harness.key_press(Key::Escape);
    window.settle();
    assert!(!window.headings().contains(&"Herinnering aan Meta".to_owned()));
    window.press("Schrijf een herinnering");
    assert_eq!(window.written(LETTER), mine);
    window.press("Via een formulier");
    window.press("Per post");
    window.press("Neem de nieuwe tekst");
    assert!(!window.written(LETTER).contains("P.S."));
}

#[test]
fn a_letter_is_kept_as_a_file_and_no_other_file_makes_place() {
    let home = after(&[]);
    let downloads = home.folder().join("downloads");
    fs::create_dir(&downloads).unwrap();
    *home.outside.downloads.lock().unwrap() = Some(downloads.clone());
    fs::write(downloads.join("herinnering-facebook-2025-07-01.txt"), "van iemand anders").unwrap();
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    window.write(LETTER, "\nP.S. Dit is van mij.");
    let letter = window.written(LETTER);
    window.press("Bewaar als bestand");
    let kept = downloads.join("herinnering-facebook-2025-07-01-2.txt");
    assert_eq!(fs::read_to_string(&kept).unwrap(), format!("{letter}\n"));
    assert_eq!(fs::read_to_string(downloads.join("herinnering-facebook-2025-07-01.txt")).unwrap(), "van iemand anders");
    assert!(window.alert().unwrap().contains(&kept.display().to_string()), "{:?}", window.alert());
    window.press("Open het bestand");
    window.wait_for("opened file", |_| !home.outside.asked().is_empty());
    assert_eq!(home.outside.asked(), [kept.display().to_string()]);
    // It is what was most likely sent.
    window.press("Ja, vandaag");
    assert_eq!(last(&home)["text"], letter.as_str());

    // A folder that cannot be written is said, and nothing is lost.
    *home.outside.downloads.lock().unwrap() = None;
    window.press("Maak ongedaan");
    window.press("Schrijf een herinnering");
    let file = home.folder().join("herinnering-facebook-2025-07-01.txt");
    window.press("Bewaar als bestand");
    assert!(file.is_file(), "without a place for downloads it is the data folder");
}

/// A company that publishes an e-mail address, in a catalogue of the person's own.
const MAILED: &str = r#"
[group]
id = "club"
name = "De Club"

[[source]]
id = "club-site"
title = "Privacy"
publisher = "De Club"
class = "official"
url = "https://club.example/privacy"
date = "2025-01-31"

[[controller]]
id = "club"
name = "De Club B.V."
short = "De Club"
regions = ["eu", "uk", "ch"]
country = "NL"
domains = ["club.example"]
sources = ["club-site"]

[[platform]]
id = "club"
name = { nl = "De Club", en = "The Club" }
controller = "club"
regions = ["eu"]
deed = "objection"
subject = "account"
what = { nl = "Traint met wat leden schrijven.", en = "Trains on what members write." }
sources = ["club-site"]

[[platform.route]]
id = "email"
kind = "email"
label = { nl = "Een mail aan De Club", en = "A mail to The Club" }
email = "privacy@club.example"
state = "official"
sources = ["club-site"]
"#;

#[test]
fn a_letter_opens_in_the_mail_program_or_goes_on_the_clipboard() {
    let home = Home::at(JULY_1);
    fs::create_dir(home.folder().join("catalog")).unwrap();
    fs::write(home.folder().join("catalog/club.toml"), MAILED).unwrap();
    assert!(home.desk().remarks().is_empty(), "{:?}", home.desk().remarks());
    home.record("club", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    window.open("De Club");
    window.press("Schrijf een herinnering");
    let letter = window.written(LETTER);
    window.press("Open in je mailprogramma");
    window.wait_for("mail program", |_| !home.outside.asked().is_empty());
    let asked = home.outside.asked()[0].clone();
    assert!(asked.starts_with("mailto:privacy@club.example?subject=Herinnering"), "{asked}");
    let whole = asked.contains("&body=");
    assert_eq!(window.copied, if whole { vec![] } else { vec![letter.clone()] });
    assert_eq!(window.says("Je brief staat op je klembord"), !whole);

    // One that is too long for it is on the clipboard, and that is said before and after.
    window.write(LETTER, &" En dit nog.".repeat(300));
    let long = window.written(LETTER);
    assert!(window.says("De brief is te lang om mee te geven."));
    window.press("Open in je mailprogramma");
    assert!(window.alert().unwrap().contains("Je brief staat op je klembord"), "{:?}", window.alert());
    assert_eq!(window.copied.last(), Some(&long));
    window.press("Ja, vandaag");
    assert_eq!((&last(&home)["text"], &last(&home)["route"]), (&long.as_str().into(), &"email".into()));
}

#[test]
fn without_a_mail_program_it_is_said_what_helps() {
    let home = Home::at(JULY_1);
    fs::create_dir(home.folder().join("catalog")).unwrap();
    fs::write(home.folder().join("catalog/club.toml"), MAILED).unwrap();
    home.record("club", ActKind::Sent, "2025-05-20");
    home.outside.lose_browser();
    let mut window = home.window();
    window.open("De Club");
    window.press("Schrijf een herinnering");
    window.press("Open in je mailprogramma");
    window.wait_for("what helps", |window| {
        window.alert().is_some_and(|alert| alert.starts_with("Er ging geen mailprogramma open."))
    });
}

#[test]
fn where_nobody_names_a_way_one_sentence_says_so() {
    let home = Home::at("2025-09-01T10:00:00+02:00");
    home.set(SettingsKey::Country, "GB");
    assert_eq!(home.desk().region(), Region::Uk);
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = page(&home);
    window.press("Schrijf je klacht aan het bedrijf");
    assert!(!window.says("Merrion Road"), "the Irish company is not named to people in the United Kingdom");
    assert!(window.says("noemt voor jouw land geen adres"));
    window.press("Kopieer brief");
    window.press("Ja, vandaag");
    assert_eq!(last(&home)["act"], "complained-to-company");
}

#[test]
fn what_is_too_long_gives_one_message_and_stays() {
    let home = after(&[(ActKind::Refused, "2025-06-10")]);
    let mut window = page(&home);
    window.press("Schrijf terug");
    let field = "Waarom je het er niet mee eens bent, in hoogstens 1500 tekens";
    let long = "nee ".repeat(1_250);
    window.write(field, &long);
    assert!(window.says("Dit zijn 5000 tekens en hier passen er 1500."), "{:#?}", window.all());
    assert_eq!(window.written(field), long);
    assert!(!window.offers("Kopieer brief"), "there is nothing to copy");

    let mut window = home.window();
    window.open("WhatsApp");
    window.press("Eigen woorden");
    let field = "Jouw situatie, in hoogstens 120 tekens";
    window.write(field, &long);
    assert!(window.says("en hier passen er 120."), "{:#?}", window.all());
    assert_eq!(window.written(field), long);
}

#[test]
fn another_day_and_not_yet() {
    let home = after(&[]);
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    window.press("Nog niet");
    assert!(window.says("Je brief blijft staan zolang Bezwaar open is."));
    window.press("Andere dag");
    window.choose("Maand", "juni");
    window.choose("Dag", "30");
    window.press("Kopieer brief");
    window.press("Ik stuurde de brief zoals hij hier staat");
    window.press("Ja, 30 juni 2025");
    assert_eq!(last(&home)["on"], "2025-06-30");
    assert!(last(&home).get("text").is_none(), "the person says that it was another text");
}

#[test]
fn an_identity_is_confirmed_with_little() {
    let home = after(&[(ActKind::IdentityAsked, "2025-05-30")]);
    let mut window = page(&home);
    window.press("Antwoord wie je bent");
    let plain = window.written(LETTER);
    assert!(!window.is_on("Ik verstuur dit vanaf het e-mailadres van mijn account"));
    window.press("Ik verstuur dit vanaf het e-mailadres van mijn account");
    assert!(window.written(LETTER).contains("Ik schrijf u vanaf het e-mailadres van het account."));
    window.press("Ik verstuur dit vanaf het e-mailadres van mijn account");
    assert_eq!(window.written(LETTER), plain);
    window.press("Ik kan inloggen op dit account");
    assert!(window.says("Geef onder ‘Je account’ eerst je gebruikersnaam op"));
    window.press("Meer keuzes");
    assert!(!window.offers("Afgedekte kopie gaat mee"), "nothing can be attached to a form");
    window.press("Per post");
    window.press("Afgedekte kopie gaat mee");
    assert!(window.written(LETTER).contains("voeg ik toch een kopie bij"));
    window.press("Via een formulier");
    assert!(!window.written(LETTER).contains("voeg ik toch een kopie bij"));
}

#[test]
fn an_authorisation_is_signed_not_sent() {
    let home = Home::at(MAY_20);
    let mut window = page(&home);
    window.press("Andere brieven");
    window.press("Maak een machtiging");
    assert!(window.written(LETTER).contains("[naam van je helper]"));
    window.write("Naam van je helper", "Jan de Boer");
    assert!(window.written(LETTER).contains("Jan de Boer mag namens mij"));
    window.press("Meer keuzes");
    window.press("Een jaar");
    assert!(window.written(LETTER).contains("tot en met 20 mei 2026"), "{}", window.written(LETTER));
    assert!(window.headings().contains(&"2. Zet je handtekening".to_owned()));
    assert!(!window.offers("Ja, vandaag"));
}

#[test]
fn consent_is_withdrawn_where_it_is_the_basis() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.open("Siri en de dicteerfunctie");
    window.press("Andere brieven");
    window.press("Trek je toestemming in");
    window.write("Hoe de toestemming op je scherm heette (mag leeg blijven)", "Verbeter Siri");
    window.press("Wis ook de kopieën die op mijn toestemming berusten");
    let letter = window.written(LETTER);
    assert!(letter.contains("Het gaat in elk geval om: Verbeter Siri.") && letter.contains("artikel 17"), "{letter}");
    window.press("Kopieer brief");
    window.press("Ja, vandaag");
    assert_eq!((&last(&home)["act"], &last(&home)["text"]), (&"sent".into(), &letter.as_str().into()));

    window.open("Slimme brillen van Meta");
    assert!(!window.offers("Andere brieven"), "no basis is known there");
}

#[test]
fn the_first_act_has_the_rarer_objections_too() {
    let home = Home::at(MAY_20);
    let mut window = page(&home);
    let plain = window.written(TEXT);
    assert!(!window.offers("Voor mijn kind, jonger dan 16"));
    window.press("Voor je kind?");
    window.press("Voor mijn kind, jonger dan 16");
    assert!(window.written(TEXT).starts_with("Namens mijn kind, jonger dan 16"));
    assert!(window.says("Doe dit dan samen met je kind, ingelogd als je kind."));
    window.press("Volledige brief");
    assert!(window.written(TEXT).contains("ik heb het gezag"));
    window.press("Korte tekst");
    window.press("Voor mijn kind, jonger dan 16");
    assert_eq!(window.written(TEXT), plain, "a second press takes the choice back");

    window.press("Na een eerder bezwaar");
    assert!(!window.offers("Kopieer tekst"), "it has to be known when");
    window.press("Kies wanneer je eerder bezwaar maakte");
    window.choose("Maand", "april");
    assert!(window.written(TEXT).starts_with("In april 2025 maakte ik bezwaar"), "{}", window.written(TEXT));

    window.press("Zonder account");
    assert!(window.says("Vul nog in: je naam en hoe ze je vinden"));
    window.press("Gesloten");
    window.write("Waarmee ze je vinden", "Anneke de Vries, Zutphen");
    let letter = window.written(TEXT);
    assert!(letter.contains("Anneke de Vries, Zutphen"), "{letter}");
    window.press("Kopieer tekst");
    window.press("Ja, vandaag");
    assert_eq!((&last(&home)["act"], &last(&home)["text"]), (&"sent".into(), &letter.as_str().into()));
}

#[test]
fn who_did_it_earlier_says_so_in_what_they_send_now() {
    let home = Home::at(JULY_1);
    home.record("facebook", ActKind::Sent, "2025-04");
    let mut window = page(&home);
    window.press("Doe het opnieuw");
    assert!(window.written(TEXT).starts_with("In april 2025 maakte ik bezwaar"), "{}", window.written(TEXT));
    window.press("Voor je kind?");
    assert!(window.is_on("Na een eerder bezwaar"));
    window.press("Na een eerder bezwaar");
    assert!(window.written(TEXT).starts_with("Ik maak bezwaar"), "{}", window.written(TEXT));
}

#[test]
fn a_rare_objection_leads_to_the_pages_own_acts() {
    let home = after(&[]);
    let mut window = page(&home);
    assert!(!window.offers("Kopieer tekst"));
    window.press("Andere brieven");
    window.press("Schrijf een bezwaar voor je kind");
    assert!(window.is_on("Voor mijn kind, jonger dan 16"));
    assert!(window.written(TEXT).starts_with("Namens mijn kind"));
}

#[test]
fn there_are_no_rarer_texts_for_the_law_of_switzerland() {
    let home = Home::at(MAY_20);
    home.set(SettingsKey::Country, "CH");
    let mut window = home.window();
    window.open("Meta zonder account");
    assert!(window.offers("Kopieer tekst"));
    assert!(!window.offers("Voor je kind?") && !window.offers("Andere brieven"));
}

#[test]
fn a_short_text_without_a_reason_is_weak_outside_meta() {
    let mut window = Home::at(MAY_20).window();
    let weak = "Buiten Meta is een bezwaar zonder reden zwakker.";
    window.open("Wat Apple van internet haalt");
    assert!(window.says(weak));
    window.press("Mijn werk");
    assert!(!window.says(weak));
    window.open("Facebook");
    assert!(!window.says(weak), "Meta asks for none");
}

#[test]
fn a_letter_is_written_and_sent_by_keyboard_alone() {
    let home = after(&[]);
    let mut window = home.window();
    window.tab_to("Schrijf een herinnering");
    window.key(Key::Enter);
    assert_eq!(window.at(), "Herinnering aan Meta", "one begins to read at the letter");
    window.tab_to(LETTER);
    window.tab_to("Kopieer brief");
    window.key(Key::Enter);
    assert_eq!(window.alert().as_deref(), Some("Je brief is gekopieerd."));
    window.tab_to("Per post");
    window.key(Key::Space);
    window.tab_to("Ja, vandaag");
    window.key(Key::Enter);
    assert_eq!(home.acts(), ["facebook sent", "facebook reminder-sent"]);
    assert_eq!(window.at(), "Facebook", "the letter is gone, and the focus is not");
}

#[test]
fn the_window_asks_before_an_edited_letter_is_lost() {
    let home = after(&[]);
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    window.write(LETTER, "\nP.S. Dit is van mij.");
    let mine = window.written(LETTER);
    window.press("Leg weg");
    window.press("Overzicht");
    assert!(!window.closes() && window.has_dialog());
    assert!(window.says("Je paste de tekst voor Facebook aan."), "{:#?}", window.all());
    window.press("Blijf hier");
    window.open("Facebook");
    window.press("Schrijf een herinnering");
    window.press("Kopieer brief");
    assert_eq!(window.copied, [mine]);
    assert!(window.closes());
}

#[test]
fn copying_something_else_does_not_make_an_edited_letter_safe() {
    let home = after(&[]);
    let mut window = page(&home);
    window.press("Schrijf een herinnering");
    window.write(LETTER, "\nP.S. Dit is van mij.");
    window.press("Per post");
    window.press("Kopieer adres");
    assert!(!window.closes() && window.has_dialog());
}

#[test]
fn every_kind_has_its_button() {
    for lang in Lang::ALL {
        let m = Messages::of(lang);
        for kind in Kind::ALL {
            let id = format!("write-{}", kind.word());
            assert_ne!(m.t(&id), id, "{lang}");
        }
    }
}
