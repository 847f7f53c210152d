//! A platform's page and its three acts: copy your text, open the page, sent?

use bezwaar::catalog::RouteState;

use crate::support::{Home, MAY_20, TODAY, Window};

const REASONS: [&str; 6] =
    ["Mijn kinderen", "Mijn familie", "Mijn werk", "Mijn kleinkinderen", "Eigen woorden", "Gevoelige gegevens"];
const TEXT: &str = "Jouw tekst";

/// The address of a route, as the catalogue has it.
fn url(home: &Home, platform: &str, route: &str) -> String {
    home.desk().page(platform, Some(route)).unwrap().url
}

fn on_facebook(home: &Home) -> Window {
    let mut window = home.window();
    window.open("Facebook");
    window
}

#[test]
fn copying_puts_exactly_the_text_with_the_chosen_reason_on_the_clipboard() {
    let home = Home::at(MAY_20);
    let mut window = on_facebook(&home);
    assert!(!window.offers("Gevoelige gegevens"), "what few people choose is one click away");
    window.press("Meer redenen");
    for reason in REASONS {
        assert!(!window.is_on(reason), "{reason} was chosen beforehand");
    }
    assert!(window.offers("Volledige brief") && !window.offers("Korte tekst"), "the short text comes first");
    let plain = window.written(TEXT);
    assert!(plain.contains("bezwaar") && !plain.contains("kinderen"), "{plain}");

    window.press("Mijn kinderen");
    assert!(window.is_on("Mijn kinderen"));
    let text = window.written(TEXT);
    assert!(text.contains("kinderen"), "{text}");
    window.press("Kopieer tekst");
    assert_eq!(window.copied, [text.as_str()]);
    assert!(window.alert().unwrap().starts_with("Je tekst is gekopieerd."));
    assert!(window.offers("Kopieer opnieuw"));

    window.press("Mijn kinderen");
    assert!(!window.is_on("Mijn kinderen"), "a second press takes the choice back");
    assert_eq!(window.written(TEXT), plain);
    assert!(home.journal().is_empty(), "copying records nothing");
}

#[test]
fn a_reason_in_own_words() {
    let mut window = on_facebook(&Home::at(MAY_20));
    let plain = window.written(TEXT);
    window.press("Eigen woorden");
    assert_eq!(window.written(TEXT), plain, "nothing was said yet");
    let field = window.all().into_iter().find(|text| text.starts_with("Jouw situatie, in hoogstens")).unwrap();
    window.write(&field, "Ik sta als huisarts op veel foto’s.");
    assert!(window.written(TEXT).contains("Ik sta als huisarts op veel foto’s."), "{}", window.written(TEXT));
}

#[test]
fn the_full_letter_shows_what_is_still_missing() {
    let mut window = on_facebook(&Home::at(MAY_20));
    let short = window.written(TEXT);
    window.press("Volledige brief");
    let letter = window.written(TEXT);
    assert!(letter.len() > 2 * short.len() && letter.contains("[je naam]"), "{letter}");
    assert!(window.says("Vul nog in: je naam"));
    window.press("Vul je gegevens in");
    assert!(window.headings().contains(&"Voor je brieven".to_owned()));
}

#[test]
fn what_one_typed_is_never_thrown_away_unasked() {
    let mut window = on_facebook(&Home::at(MAY_20));
    window.write(TEXT, " Met vriendelijke groet.");
    let mine = window.written(TEXT);
    assert!(mine.ends_with(" Met vriendelijke groet."), "{mine}");
    window.press("Mijn werk");
    assert_eq!(window.written(TEXT), mine);
    assert!(window.says("Je paste de tekst zelf aan."));
    window.press("Houd mijn tekst");
    window.press("Kopieer tekst");
    assert_eq!(window.copied, [mine]);

    window.press("Mijn familie");
    window.press("Neem de nieuwe tekst");
    let new = window.written(TEXT);
    assert!(new.contains("familie") && !new.contains("groet."), "{new}");
}

#[test]
fn opening_asks_for_exactly_the_page_and_then_whether_it_was_sent() {
    let home = Home::at(MAY_20);
    let mut window = on_facebook(&home);
    assert!(window.says("Gaat naar facebook.com"), "the host is shown first");
    window.press("Open formulier");
    window.wait_for("opened page", |_| !home.acts().is_empty());
    window.settle();
    assert_eq!(home.outside.asked(), [url(&home, "facebook", "form")]);
    assert_eq!(home.acts(), ["facebook opened"]);
    assert!(window.says("Kom daarna hier terug en vertel of het is gelukt."));
    assert!(window.says("Maak een schermafdruk van het laatste scherm voordat je de pagina sluit."));
    assert_eq!(window.row("Facebook"), "Facebook, pagina geopend. Verstuurd?, nog 6 dagen");
    assert!(!window.is_on("Facebook: bezwaar verstuurd"), "opening is not sending");
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["facebook opened", "facebook sent"]);
}

#[test]
fn a_browser_that_does_not_start_gives_the_link_and_records_nothing() {
    let home = Home::at(MAY_20);
    home.outside.lose_browser();
    let mut window = on_facebook(&home);
    window.press("Open formulier");
    window.wait_for("message", |window| window.alert().is_some());
    let alert = window.alert().unwrap();
    assert!(alert.contains(&url(&home, "facebook", "form")), "{alert}");
    assert!(!alert.contains('\n'), "{alert}");
    assert!(home.journal().is_empty());
    assert!(!window.says("Je browser is nu open"));
    assert_eq!(window.row("Facebook"), "Facebook, te doen, nog 6 dagen");
    window.wait_for("message with the link", |window| window.offers("Kopieer link"));
    window.press("Kopieer link");
    assert_eq!(window.copied, [url(&home, "facebook", "form")]);
}

#[test]
fn another_way_can_be_chosen_when_a_link_is_dead() {
    let home = Home::at(TODAY);
    let mut window = on_facebook(&home);
    assert!(!window.says("Andere manieren\n"));
    window.press("Werkt het niet?");
    let desk = home.desk();
    for route in &desk.platform("facebook").unwrap().routes {
        assert!(window.says(&route.label.nl), "{}", route.id);
        let choose = format!("Neem deze manier: {}", route.label.nl);
        let can_be_chosen = route.state != RouteState::Gone && route.id != "form";
        assert_eq!(window.offers(&choose), can_be_chosen, "{}", route.id);
    }
    window.press("Neem deze manier: Het AI-formulier uit Meta’s eigen meldingen");
    window.press("Open formulier");
    window.wait_for("opened page", |_| !home.acts().is_empty());
    assert_eq!(home.outside.asked(), [url(&home, "facebook", "form-2")]);
    window.press("Ja, vandaag");
    assert_eq!(home.journal()[1]["route"], "form-2");
}

#[test]
fn another_day() {
    let home = Home::at(MAY_20);
    let mut window = on_facebook(&home);
    window.press("Andere dag");
    window.choose("Dag", "21");
    assert!(window.says("Die dag bestaat niet of moet nog komen."));
    assert!(!window.offers("Ja, 21 mei 2025"));
    window.choose("Dag", "12");
    window.press("Ja, 12 mei 2025");
    assert_eq!(home.acts(), ["facebook sent"]);
    assert_eq!(home.journal()[0]["on"], "2025-05-12");
    assert_eq!(window.row("Facebook"), "Facebook, verstuurd op 12 mei, nog 23 dagen");
}

#[test]
fn each_reason_why_it_failed_has_its_advice() {
    let failures = [
        ("De link werkt niet", "Kies hierboven bij ‘Andere manieren’ de volgende."),
        ("Ik kan niet inloggen", "Probeer het op je telefoon"),
        ("Er kwam een ander formulier", "Kies ‘bezwaar’ en ‘AI’."),
        ("Ik ben gestopt", "Geeft niet."),
    ];
    for (failure, advice) in failures {
        let home = Home::at(MAY_20);
        let mut window = on_facebook(&home);
        window.press("Nee, het lukte niet");
        assert!(!window.says(advice));
        window.press(failure);
        assert_eq!(home.acts(), ["facebook not-sent"]);
        assert_eq!(home.journal()[0]["note"], failure);
        assert_eq!(window.row("Facebook"), "Facebook, te doen, nog 6 dagen");
        assert!(window.says(advice), "{failure}: no advice; the window says:\n{}", window.all().join("\n"));
    }
}

#[test]
fn done_earlier_needs_only_a_month_and_starts_no_clock() {
    let home = Home::at(TODAY);
    let mut window = on_facebook(&home);
    window.press("Al eerder gedaan");
    window.choose("Maand", "april");
    window.press("Ja, april 2025");
    assert_eq!(home.acts(), ["facebook sent"]);
    assert_eq!(home.journal()[0]["on"], "2025-04");
    assert_eq!(window.row("Facebook"), "Facebook, al gedaan, rond april 2025");
    assert!(window.says("Er loopt geen termijn en je hoeft niets te doen."));
    assert!(!window.says("De maand: "));
}

#[test]
fn the_text_that_was_sent_is_kept_word_for_word() {
    let home = Home::at(MAY_20);
    let mut window = on_facebook(&home);
    assert!(!window.offers("Ik stuurde de tekst die ik hier kopieerde"));
    window.press("Mijn werk");
    window.press("Kopieer tekst");
    assert!(window.is_on("Ik stuurde de tekst die ik hier kopieerde"));
    window.press("Ja, vandaag");
    assert_eq!(home.journal()[0]["text"], window.copied[0].as_str());
    window.press("Kopieer die tekst");
    assert_eq!(window.copied[0], window.copied[1]);

    // Unless the person says that it was another one.
    let home = Home::at(MAY_20);
    let mut window = on_facebook(&home);
    window.press("Kopieer tekst");
    window.press("Ik stuurde de tekst die ik hier kopieerde");
    window.press("Ja, vandaag");
    assert!(home.journal()[0].get("text").is_none());
}

#[test]
fn a_switch_has_no_text_and_no_clock() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    for platform in ["Siri en de dicteerfunctie", "Analyse op je iPhone, iPad en Mac", "Slimme brillen van Meta"] {
        window.open(platform);
        assert!(!window.offers("Kopieer tekst") && !window.says(TEXT), "{platform}");
        assert!(window.headings().contains(&"1. Zet het uit".to_owned()), "{:?}", window.headings());
        window.press("Ja, vandaag");
        assert_eq!(window.row(platform), format!("{platform}, uitgezet op 20 mei"));
        assert!(!window.says("De maand: ") && !window.offers("Ik heb antwoord"), "{platform}");
        assert!(!window.alert().unwrap().contains("antwoorden"), "{:?}", window.alert());
    }
    let acts = home.acts();
    assert_eq!(acts, ["apple-siri switched-off", "apple-analytics switched-off", "meta-glasses switched-off"]);
}

#[test]
fn sources_are_opened_in_the_browser_and_record_nothing() {
    let home = Home::at(MAY_20);
    let mut window = on_facebook(&home);
    let desk = home.desk();
    let (group, platform) = desk.catalog().platform("facebook").unwrap();
    let source = group.source(&platform.sources[0]).unwrap();
    assert!(!window.offers(&source.title));
    window.press("Bronnen");
    window.press_first(&source.title);
    window.wait_for("asked browser", |_| !home.outside.asked().is_empty());
    assert_eq!(home.outside.asked(), [source.url.as_str()]);
    assert!(home.journal().is_empty());
}
