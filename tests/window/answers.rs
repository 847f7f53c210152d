//! "I have an answer": what each message means and leads to, and that the journal holds exactly what was told.

use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::settings::Key as SettingsKey;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, vec2};
use egui_kittest::kittest::NodeT;
use serde_json::{Value, json};

use crate::support::{Home, Looks, Window, name_of, role_of};

const JUNE_2: &str = "2025-06-02T10:00:00+02:00";
/// After the month and the days of grace.
const JUNE_26: &str = "2025-06-26T10:00:00+02:00";

/// A window on the page of something that was sent on 20 May.
fn sent(home: &Home) -> Window {
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    window.open("Facebook");
    window
}

/// Opens the form and says what the message says.
fn answer(window: &mut Window, says: &str) {
    window.press("Ik heb antwoord");
    window.press(says);
}

/// What a line of the journal holds of an act, beside its identity.
fn told(line: &Value) -> Value {
    let mut line = line.clone();
    for key in ["schema", "id", "at", "device", "event", "platform"] {
        line.as_object_mut().unwrap().remove(key);
    }
    line
}

#[test]
fn each_answer_says_what_it_means_and_is_recorded_as_what_it_is() {
    let answers = [
        ("‘We respecteren je bezwaar’", "hoef je niets meer te doen", "granted", "Facebook, toegezegd op 2 juni"),
        ("‘We hebben het ontvangen’", "Dat is nog geen antwoord", "received", "Facebook, ontvangen, nog geen antwoord"),
        (
            "Een automatisch bericht",
            "zegt niet wat ze met je bezwaar doen",
            "auto-reply",
            "Facebook, verstuurd op 20 mei",
        ),
        (
            "‘We hebben meer tijd nodig’",
            "tot uiterlijk woensdag 20 augustus",
            "extended",
            "Facebook, Meta neemt meer tijd",
        ),
        (
            "‘Wie bent u?’",
            "Stuur liever geen kopie van een identiteitsbewijs",
            "identity-asked",
            "Facebook, Meta vraagt",
        ),
        ("‘Nee’", "art. 12 lid 4 AVG", "refused", "Facebook, afgewezen op 2 juni"),
        ("‘We kunnen niets doen’", "art. 12 lid 4 AVG", "no-action", "Facebook, Meta zegt niets te kunnen doen"),
        ("Mijn bericht kwam terug", "Verstuur het langs een andere weg", "bounced", "Facebook, niet aangekomen"),
    ];
    for (says, means, word, row) in answers {
        let home = Home::at(JUNE_2);
        let mut window = sent(&home);
        window.press("Ik heb antwoord");
        assert!(!window.offers("Leg vast: vandaag"), "nothing was chosen yet");
        window.press(says);
        assert!(window.says(means), "{says}: {:#?}", window.all());
        assert_eq!(home.journal().len(), 1, "nothing is recorded before it is said");
        window.press("Leg vast: vandaag");
        assert_eq!(told(&home.journal()[1]), json!({ "act": word, "on": "2025-06-02" }), "{says}");
        assert!(window.row("Facebook").starts_with(row), "{}", window.row("Facebook"));
        assert!(window.alert().is_some(), "{says}");
        assert!(!window.offers(says), "{says}: the form folds away");
    }
}

#[test]
fn an_identity_demand_shows_both_dates_before_and_after() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘Wie bent u?’");
    let both = "is volgens onze berekening vrijdag 20 juni, of 2 juli als je vandaag antwoordt";
    assert!(window.says(both), "{:#?}", window.all());
    assert!(window.says("Doe dit nooit via een link in een mail."));
    window.write("Wat vragen ze precies? In je eigen woorden", "een kopie van mijn paspoort");
    window.press("Leg vast: vandaag");
    assert_eq!(home.journal()[1]["said"], json!({ "gist": "een kopie van mijn paspoort" }));
    for end in ["vrijdag 20 juni", "woensdag 2 juli"] {
        assert!(window.says(end), "{:#?}", window.all());
    }
    assert!(window.offers("Antwoord wie je bent"));

    // Who answers inside the account has no letter to record it with.
    window.press("Ik heb ze geantwoord");
    window.press("Leg vast: vandaag");
    assert_eq!(home.acts()[2], "facebook replied");
    assert!(window.row("Facebook").starts_with("Facebook, verstuurd op 20 mei"), "{}", window.row("Facebook"));
    assert!(!window.offers("Ik heb ze geantwoord"));
}

#[test]
fn a_refusal_with_everything_that_can_be_told_of_it() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘Nee’");
    for choice in ["Ja", "Nee", "Weet ik niet"] {
        assert!(!window.is_on(choice), "{choice}: nothing is chosen beforehand");
    }
    window.press("Ja");
    window.write("Welke redenen? In je eigen woorden", "Hun belang weegt zwaarder");
    window.press("Er staat niet in dat ik kan klagen of naar de rechter kan");
    window.press("Kenmerk of het hele bericht bewaren");
    window.write("Kenmerk, als er een in staat", " 2025-4711 ");
    window.write("Het hele bericht, letterlijk geplakt", "Beste,\nNee.");
    window.press("Andere dag");
    window.choose("Maand", "mei");
    window.choose("Dag", "30");
    window.press("Ja, 30 mei 2025");
    let said = json!({ "reasons": "given", "gist": "Hun belang weegt zwaarder", "reference": "2025-4711", "no_remedies": true });
    let expected = json!({ "act": "refused", "on": "2025-05-30", "text": "Beste,\nNee.", "said": said });
    assert_eq!(told(&home.journal()[1]), expected);
    // What was told is seen again, and the letter is at hand.
    for line in
        ["Er staan redenen in.", "Hun belang weegt zwaarder", "Kenmerk: 2025-4711", "Er had ook in moeten staan"]
    {
        assert!(window.says(line), "{line}");
    }
    for letter in ["Schrijf je klacht", "Schrijf terug"] {
        assert!(window.offers(letter), "{letter}");
    }
}

#[test]
fn a_refusal_without_reasons_and_one_of_which_nobody_knows() {
    for (choice, said) in [("Nee", Some(json!({ "reasons": "missing" }))), ("Weet ik niet", None)] {
        let home = Home::at(JUNE_2);
        let mut window = sent(&home);
        answer(&mut window, "‘Nee’");
        window.press(choice);
        assert!(!window.says("Welke redenen?"));
        window.press("Leg vast: vandaag");
        assert_eq!(home.journal()[1].get("said").cloned(), said, "{choice}");
        assert_eq!(window.says("die horen erbij (art. 12 lid 4 AVG)"), choice == "Nee");
    }
}

#[test]
fn more_time_with_reasons_and_a_day_of_their_own() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘We hebben meer tijd nodig’");
    window.press("Nee");
    window.press("Ja, een dag");
    window.choose("Hun maand", "juli");
    assert!(window.offers("Leg vast: vandaag"));
    window.choose("Hun dag", "14");
    window.press("Leg vast: vandaag");
    assert_eq!(home.journal()[1]["said"], json!({ "reasons": "missing", "until": "2025-07-14" }));
    assert!(window.says("gaf op 2 juni geen redenen voor meer tijd"));
    assert!(window.says("Ze noemen zelf 14 juli."));
}

#[test]
fn a_day_of_their_own_that_was_not_chosen_is_not_made_up() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘We hebben meer tijd nodig’");
    window.press("Ja, een dag");
    window.press("Leg vast: vandaag");
    assert_eq!(home.journal()[1].get("said"), None);
}

#[test]
fn what_they_want_to_know_is_told_apart() {
    for (choice, acts, letter) in [
        ("Mijn redenen", &["reasons-asked"][..], "Antwoord op hun vraag"),
        ("Bewijs", &["proof-asked"], "Antwoord op hun vraag"),
        ("Allebei", &["reasons-asked", "proof-asked"], "Antwoord op hun vraag"),
    ] {
        let home = Home::at(JUNE_2);
        let mut window = sent(&home);
        answer(&mut window, "‘Geef uw redenen of bewijs’");
        assert!(!window.offers("Leg vast: vandaag"), "first what they want");
        window.press(choice);
        window.press("Leg vast: vandaag");
        let lines = home.journal();
        let told: Vec<_> = lines[1..].iter().map(|line| line["act"].as_str().unwrap()).collect();
        assert_eq!(told, acts);
        assert!(window.row("Facebook").starts_with("Facebook, verstuurd op 20 mei"), "the month runs on");
        assert!(window.says("op 2 juni"));
        assert!(window.offers(letter));
        // One press takes all of it back.
        window.press("Maak ongedaan");
        assert!(!window.offers(letter));
    }
}

#[test]
fn two_answers_that_contradict_each_other_are_both_kept_and_told_of() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘Nee’");
    window.press("Leg vast: vandaag");
    window.press("Ik kreeg nog een antwoord");
    window.press("‘We respecteren je bezwaar’");
    window.press("Leg vast: vandaag");
    assert_eq!(home.acts(), ["facebook sent", "facebook refused", "facebook granted"]);
    assert_eq!(window.row("Facebook"), "Facebook, toegezegd op 2 juni");
    assert!(window.says("Je legde eerder vast dat ze nee zeiden (2 juni). Wat je het laatst vastlegde, telt"));
    window.press("Maak ongedaan");
    assert_eq!(window.row("Facebook"), "Facebook, afgewezen op 2 juni");
    assert!(!window.says("Je legde eerder vast"));
}

#[test]
fn who_does_not_understand_it_is_led_there_by_three_questions() {
    for (found, says) in [
        ("Ja, dat staat er", "‘We respecteren je bezwaar’"),
        ("Ja, wie ik ben", "‘Wie bent u?’"),
        ("Ja, mijn redenen of bewijs", "‘Geef uw redenen of bewijs’"),
        ("Ze doen het niet", "‘Nee’"),
        ("Ze kunnen niets doen", "‘We kunnen niets doen’"),
        ("Het duurt langer", "‘We hebben meer tijd nodig’"),
        ("Alleen dat het binnen is", "‘We hebben het ontvangen’"),
    ] {
        let home = Home::at(JUNE_2);
        let mut window = sent(&home);
        answer(&mut window, "Ik snap het niet");
        window.press(found);
        assert!(window.all().iter().any(|text| text == says), "{found}: {:#?}", window.all());
        assert_eq!(home.journal().len(), 1);
        // It was something else after all.
        window.press("Er staat toch iets anders");
        window.press("Ik snap het niet");
        window.press("Terug naar de keuzes");
        assert!(window.offers("Ik snap het niet"));
    }
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "Ik snap het niet");
    assert!(window.says("Laat iemand meelezen die je vertrouwt."));
    window.press("Ik laat iemand meelezen");
    assert!(window.offers("Ik heb antwoord"));
    assert_eq!(home.journal().len(), 1, "nothing false is recorded");
}

#[test]
fn an_answer_before_the_sending_is_refused_and_what_was_typed_stays() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘Nee’");
    window.press("Ja");
    window.write("Welke redenen? In je eigen woorden", "Zomaar");
    window.press("Andere dag");
    window.choose("Maand", "mei");
    window.choose("Dag", "19");
    window.press("Ja, 19 mei 2025");
    let said = window.alert().unwrap_or_default();
    assert!(said.contains("19 mei 2025 ligt voor de dag waarop je je bezwaar verstuurde (20 mei 2025)"), "{said}");
    assert_eq!(home.journal().len(), 1);
    assert_eq!(window.written("Welke redenen? In je eigen woorden"), "Zomaar");
    // In May it may well have been after that.
    window.choose("Dag", "weet ik niet");
    window.press("Ja, mei 2025");
    assert_eq!(home.journal()[1]["on"], "2025-05");
}

#[test]
fn a_text_that_is_too_long_is_told_of_and_stays() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    answer(&mut window, "‘Nee’");
    window.press("Ja");
    let long = "Zomaar ".repeat(720);
    window.write("Welke redenen? In je eigen woorden", &long);
    assert!(window.says("Dit zijn 5040 tekens en er passen er 2000."), "{:?}", window.alert());
    window.press("Leg vast: vandaag");
    assert!(window.alert().is_some_and(|said| said.contains("te lang")), "{:?}", window.alert());
    assert_eq!(home.journal().len(), 1);
    assert_eq!(window.written("Welke redenen? In je eigen woorden"), long);
}

#[test]
fn a_complaint_and_what_the_authority_tells_are_recorded_by_hand() {
    let home = Home::at(JUNE_26);
    home.set(SettingsKey::Country, "BE");
    let mut window = sent(&home);
    window.press("Ik heb een klacht ingediend bij de toezichthouder");
    assert!(window.says("art. 78 lid 2 AVG"));
    window.press("Kenmerk of het hele bericht bewaren");
    window.write("Kenmerk, als er een in staat", "BE-77");
    window.press("Leg vast: vandaag");
    let said = json!({ "reference": "BE-77", "authority": "BE" });
    assert_eq!(told(&home.journal()[1]), json!({ "act": "complained", "on": "2025-06-26", "said": said }));
    assert!(!window.offers("Ik heb een klacht ingediend bij de toezichthouder"));

    home.outside.set("2025-07-10T10:00:00+02:00");
    window.settle();
    window.press("De toezichthouder liet iets weten");
    window.write("Wat schrijven ze? In je eigen woorden", "in behandeling");
    window.press("Leg vast: vandaag");
    let expected = json!({ "act": "authority-news", "on": "2025-07-10", "said": { "gist": "in behandeling" } });
    assert_eq!(told(&home.journal()[2]), expected);
    assert!(window.offers("Ik kreeg nog een antwoord"), "the company can still answer");
}

#[test]
fn who_lives_nowhere_known_to_us_chooses_the_authority_or_leaves_it() {
    let home = Home::at(JUNE_26);
    let mut window = sent(&home);
    window.press("Ik heb een klacht ingediend bij de toezichthouder");
    window.press("Leg vast: vandaag");
    assert_eq!(home.journal()[1].get("said"), None, "no authority is made up");
}

#[test]
fn in_the_united_kingdom_the_complaint_goes_to_the_company_first() {
    let home = Home::at(JUNE_26);
    home.set(SettingsKey::Country, "GB");
    let mut window = sent(&home);
    assert!(!window.offers("Ik heb een klacht ingediend bij de toezichthouder"));
    window.press("Ik heb een klacht ingediend bij Meta");
    window.press("Leg vast: vandaag");
    assert_eq!(home.acts()[1], "facebook complained-to-company");
    answer(&mut window, "‘We hebben het ontvangen’");
    assert!(window.says("Dan is je klacht bij Meta aangekomen."));
    assert!(!window.says("de maand loopt"), "no month is spoken of there");
    window.press("Leg vast: vandaag");
    answer(&mut window, "‘Nee’");
    window.press("Leg vast: vandaag");
    assert_eq!(home.acts()[3], "facebook refused");
    assert!(window.offers("Ik heb een klacht ingediend bij de toezichthouder"));
}

#[test]
fn by_keyboard_alone() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    for name in ["Ik heb antwoord", "‘Nee’", "Ja", "Er staat niet in dat ik kan klagen of naar de rechter kan"] {
        window.tab_to(name);
        window.harness.key_press(Key::Space);
        window.settle();
    }
    assert!(window.is_on("Ja"));
    // Escape goes a step back, and what was told is still there.
    window.harness.key_press(Key::Escape);
    window.settle();
    window.tab_to("‘Nee’");
    window.harness.key_press(Key::Enter);
    window.settle();
    assert!(window.is_on("Ja"));
    window.tab_to("Leg vast: vandaag");
    window.harness.key_press(Key::Enter);
    window.settle();
    assert_eq!(home.journal()[1]["said"], json!({ "reasons": "given", "no_remedies": true }));
}

#[test]
fn who_listens_hears_what_each_answer_is_recognised_by() {
    let home = Home::at(JUNE_2);
    let mut window = sent(&home);
    window.press("Ik heb antwoord");
    let offered: Vec<(String, String)> = window
        .nodes()
        .filter(|node| role_of(node) == Role::Button)
        .filter_map(|node| Some((name_of(&node), node.accesskit_node().data().description()?.to_owned())))
        .collect();
    let heard = |name: &str| offered.iter().find(|(offered, _)| offered == name).map(|(_, second)| second.as_str());
    assert_eq!(heard("‘Nee’"), Some("‘we wijzen het af’, ‘our interests prevail’"));
    assert_eq!(heard("Ik snap het niet"), Some("Drie vragen helpen je verder"));
    window.press("‘Nee’");
    let group = window.nodes().find(|node| role_of(node) == Role::RadioGroup).map(|node| name_of(&node));
    assert_eq!(group.as_deref(), Some("Staan er redenen in?"));
}

#[test]
fn each_step_fits_a_screen() {
    for lang in Lang::ALL {
        let m = bezwaar::i18n::Messages::of(lang);
        let home = Home::at(JUNE_2);
        home.record("facebook", ActKind::Sent, "2025-05-20");
        let mut window = home.window_as(Looks { lang: Some(lang), size: vec2(1120.0, 760.0), ..Looks::default() });
        window.open("Facebook");
        let foot = |window: &Window, name: &str| {
            let found = window.nodes().find(|node| name_of(node) == name).unwrap();
            found.rect().bottom()
        };
        window.press(&m.t("answer-have"));
        assert!(foot(&window, &m.t("cancel")) < 760.0, "{lang}: the choices");
        window.press(&m.t("answer-puzzled"));
        assert!(foot(&window, &m.t("puzzled-help")) < 760.0, "{lang}: the questions");
        window.press(&m.t("puzzled-back"));
        for says in ["answer-granted", "answer-extended", "answer-identity", "answer-question", "answer-refused"] {
            window.press(&m.t(says));
            let most = ["details-yes", "question-both", "own-date-yes"];
            window.press_any(&most.map(|id| m.t(id)).each_ref().map(String::as_str));
            assert!(foot(&window, &m.t("answer-today")) < 760.0, "{lang}: {says}");
            window.press(&m.t("answer-back"));
        }
    }
}

#[test]
fn from_no_answer_to_the_reminder_in_eight_clicks() {
    let home = Home::at(JUNE_26);
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    let clicks = ["Schrijf een herinnering", "Kopieer brief", "Ja, vandaag"];
    for click in clicks {
        window.press(click);
    }
    assert!(clicks.len() <= 8);
    assert!(window.copied[0].contains("20 mei 2025"), "{}", window.copied[0]);
    assert_eq!(home.acts(), ["facebook sent", "facebook reminder-sent"]);
    assert_eq!(home.journal()[1]["text"], window.copied[0].as_str());
}
