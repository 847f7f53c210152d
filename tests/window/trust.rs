//! Where everything comes from, how far it can be relied on, what nobody says, and where sources disagree.

use std::fs;

use eframe::egui::Key;

use crate::support::{Home, TODAY, Window};

/// A person with the trial platforms in their data folder.
fn home(now: &str) -> Home {
    let home = Home::at(now);
    let folder = home.folder().join("catalog");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/catalog/trust.toml"), folder.join("trust.toml")).unwrap();
    home
}

fn page(home: &Home, platform: &str) -> Window {
    let mut window = home.window();
    window.open(platform);
    window
}

/// Goes to the page of what the checklist does not show by itself.
fn unlisted(home: &Home, platform: &str) -> Window {
    let mut window = home.window();
    window.type_into("Zoek een platform of bedrijf", platform);
    window.open(platform);
    window
}

const WHAT: &str = "Proefnetwerk traint AI met je profiel en je berichten. Bron: Proefbedrijf, 21 augustus 2026, gelezen 22 augustus 2026, en nog 1";
const GROUPS: &str = "Reacties in groepen, volgens berichten. Bron: De Krant, mei 2026";
const CALENDAR: &str =
    "Wat je in de agenda zet, volgens anderen, kijk zelf even. Bron: Een gids, zonder datum, gelezen 21 november 2026";

#[test]
fn every_line_shows_its_sources_below_it() {
    let home = home(TODAY);
    let mut window = page(&home, "Proefnetwerk");
    window.press("Wat wordt wel en niet gebruikt?");
    assert!(window.offers(CALENDAR), "{:#?}", window.all());
    assert!(!window.offers("Proefbedrijf begint te trainen"));
    window.press(GROUPS);
    assert!(window.says("De Krant · Pers · mei 2026 · krant.example"), "{:#?}", window.all());
    window.press("Proefbedrijf begint te trainen");
    window.wait_for("page in the browser", |_| home.outside.asked() == ["https://krant.example/proefbedrijf"]);
    window.press(GROUPS);
    assert!(!window.says("krant.example"));
    window.press(WHAT);
    assert!(window.says("Toezichthouder · Toezichthouder of rechter · 24 september 2025 · toezicht.example"));
}

#[test]
fn the_company_its_claim_a_route_and_a_date_have_their_sources_too() {
    let mut window = page(&home(TODAY), "Proefnetwerk");
    let own = "Bron: Proefbedrijf, 21 augustus 2026, gelezen 22 augustus 2026";
    for name in ["Proefbedrijf Ireland Limited", "Genoemd door het bedrijf of een toezichthouder"] {
        assert!(window.offers(&format!("{name}. {own}")), "{name}: {:#?}", window.all());
    }
    window.press("Wat wordt wel en niet gebruikt?");
    let claim = "Proefbedrijf zegt dat het een gerechtvaardigd belang heeft (art. 6 lid 1 onder f AVG). \
                 Of dat klopt, wordt per geval gewogen";
    assert!(window.offers(&format!("{claim}. {own}, en nog 1")), "{:#?}", window.all());
    window.press("Bronnen");
    let date = "3 november 2025: start van AI-training · volgens een bron gebeurd";
    assert!(window.offers(&format!("{date}, volgens berichten. Bron: De Krant, mei 2026")), "{:#?}", window.all());
}

#[test]
fn a_list_is_one_stop_and_the_arrows_go_through_it() {
    let mut window = page(&home(TODAY), "Proefnetwerk");
    window.press("Wat wordt wel en niet gebruikt?");
    let first = "Profiel en berichten. Bron: Proefbedrijf, 21 augustus 2026, gelezen 22 augustus 2026, en nog 1";
    window.tab_to(first);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), GROUPS);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), CALENDAR);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), CALENDAR, "there the list ends");
    window.key(Key::ArrowUp);
    window.key(Key::ArrowUp);
    assert_eq!(window.at(), first);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert!(window.says("krant.example"));
    window.key(Key::Tab);
    assert_eq!(window.at(), "Proefbedrijf begint te trainen", "what folded out comes next");
    window.key(Key::Tab);
    window.key(Key::Tab);
    assert!(window.at().starts_with("Privéberichten"), "{}: the next list, and not the next line", window.at());
}

#[test]
fn what_is_older_than_a_year_says_so_and_a_list_says_it_once() {
    let mut window = page(&home(TODAY), "Proefnetwerk");
    window.press("Wat wordt wel en niet gebruikt?");
    let alone =
        "Privéberichten, niet meer gecontroleerd sinds 24 september 2025. Bron: Toezichthouder, 24 september 2025";
    assert!(window.offers(alone), "{:#?}", window.all());
    drop(window);
    let mut window = page(&home("2028-11-22T10:00:00+01:00"), "Proefnetwerk");
    window.press("Wat wordt wel en niet gebruikt?");
    assert!(window.says("Deze regels zijn niet meer gecontroleerd sinds 21 november 2026."), "{:#?}", window.all());
    window.press(GROUPS);
    assert!(window.says("Niet meer gecontroleerd sinds mei 2026"), "{:#?}", window.all());
}

#[test]
fn what_nobody_says_is_said() {
    let mut window = page(&home(TODAY), "Proefnetwerk");
    window.press("Wat wordt wel en niet gebruikt?");
    for unknown in ["Onbekend", "Welke toezichthouder de leiding heeft", "Of het aan staat als je niets doet"] {
        assert!(window.says(unknown), "{unknown}: {:#?}", window.all());
    }
    assert!(!window.says("In welk land het bedrijf zit"));
}

#[test]
fn the_person_notes_which_claim_held_and_takes_it_back() {
    let home = home(TODAY);
    let mut window = page(&home, "Proefnetwerk");
    window.press("Bronnen spreken elkaar tegen");
    for claim in ["Uitzetten geldt niet voor wat je eerder deelde", "Alleen training die al gedaan is"] {
        assert!(window.says(claim));
    }
    window.press("Dit klopte bij mij: Uitzetten geldt niet voor wat je eerder deelde.");
    assert!(window.says("Klopte bij jou, 21 november"), "{:#?}", window.all());
    let line = home.journal().pop().unwrap();
    assert_eq!((line["schema"].as_u64(), line["event"].as_str()), (Some(3), Some("held")));
    assert_eq!((line["point"].as_str(), line["claim"].as_str()), (Some("late-opt-out"), Some("forward-only")));
    window.press("Dit klopte bij mij: Alleen training die al gedaan is, wordt niet teruggedraaid.");
    assert!(window.offers("Dit klopte bij mij: Uitzetten geldt niet voor wat je eerder deelde."), "the newest counts");
    window.press_first("Maak ongedaan");
    assert!(window.offers("Dit klopte bij mij: Alleen training die al gedaan is, wordt niet teruggedraaid."));
    assert!(window.says("Klopte bij jou, 21 november"), "what was noted before counts again");
}

#[test]
fn a_correction_says_what_stands_there_what_was_seen_and_nothing_of_the_person() {
    let home = home(TODAY);
    home.set(bezwaar::settings::Key::Name, "Anneke de Vries");
    let mut window = page(&home, "Proefnetwerk");
    window.press("Wat wordt wel en niet gebruikt?");
    window.press(GROUPS);
    window.press("Klopt dit niet?");
    window.type_into("Wat zag jij?", "Er staat nu ‘Groepen tellen niet mee’");
    window.press("Kopieer een correctie");
    let copied = window.copied.join("\n");
    for part in [
        "Proefnetwerk (proef, fact 2)",
        "Er staat: Reacties in groepen",
        "- Proefbedrijf begint te trainen (De Krant, mei 2026) https://krant.example/proefbedrijf",
        "Ik zag: Er staat nu ‘Groepen tellen niet mee’",
        env!("CARGO_PKG_VERSION"),
    ] {
        assert!(copied.contains(part), "{part}: {copied}");
    }
    assert!(!copied.contains("Anneke"));
    window.press("Bronnen spreken elkaar tegen");
    window.press("Dit klopte bij mij: Uitzetten geldt niet voor wat je eerder deelde.");
    window.press("Kopieer een correctie: wat een late keuze nog raakt");
    let copied = window.copied.join("\n");
    for part in [
        "(proef, disputed late-opt-out)",
        "[forward-only] Uitzetten geldt niet voor wat je eerder deelde.",
        "[not-said] Alleen training die al gedaan is, wordt niet teruggedraaid.",
        "Bij mij klopte: [forward-only], op 21 november 2026",
    ] {
        assert!(copied.contains(part), "{part}: {copied}");
    }
}

#[test]
fn a_website_of_ones_own_asks_whom_the_person_chose() {
    let home = home(TODAY);
    let mut window = page(&home, "Je eigen website");
    assert!(window.is_on("Om AI te trainen (2 van 2)"));
    assert!(!window.is_on("Om gevonden te worden (0 van 1)"));
    window.press("Kopieer voor robots.txt");
    assert_eq!(window.copied.last().unwrap(), "User-agent: ProefBot\nUser-agent: Grijper-AI\nDisallow: /\n");
    window.press("Namens iemand die een pagina opvraagt (0 van 1)");
    window.press("Wie zijn dat? Om AI te trainen");
    let obeys = "Grijper-AI, van Een ander: houdt zich niet aan robots.txt, volgens anderen, kijk zelf even. \
                 Bron: Een gids, zonder datum, gelezen 21 november 2026";
    window.press(obeys);
    window.press("Vraag ook deze om weg te blijven");
    assert!(!window.is_on("Om AI te trainen (1 van 2)"), "not all of them");
    window.press("Kopieer voor robots.txt");
    assert_eq!(window.copied.last().unwrap(), "User-agent: ProefBot\nUser-agent: BezoekBot\nDisallow: /\n");
    window.press("Om AI te trainen (1 van 2)");
    window.press("Om AI te trainen (2 van 2)");
    window.press("Namens iemand die een pagina opvraagt (1 van 1)");
    assert!(window.says("Kies eerst wie je wilt vragen."));
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["proef-website switched-off"]);
    window.press("Wie je website leest");
    assert!(window.offers("Om AI te trainen (0 van 2)"), "it is still there");
}

#[test]
fn what_is_gone_says_what_happened_and_leads_on() {
    let mut window = unlisted(&home(TODAY), "Proefvideo");
    assert!(window.headings().contains(&"Dit bestaat niet meer".to_owned()), "{:#?}", window.all());
    assert!(window.says("26 april 2026: einde van de app"));
    for act in ["Ja, vandaag", "Kopieer tekst", "Mag dit zomaar?"] {
        assert!(!window.offers(act), "{act}");
    }
    window.press("Ga naar Proefnetwerk");
    assert!(window.headings().contains(&"Proefnetwerk".to_owned()));
}

#[test]
fn what_reassures_says_why_and_what_to_know_and_asks_nothing() {
    let mut window = unlisted(&home(TODAY), "Proefmail");
    assert!(window.headings().contains(&"Hier hoef je niets te doen".to_owned()), "{:#?}", window.all());
    let why = "Volgens Proefbedrijf traint het geen AI met je mail. \
               Bron: Proefbedrijf, 21 augustus 2026, gelezen 22 augustus 2026";
    window.press(why);
    assert!(window.says("Proefbedrijf · Van het bedrijf zelf · 21 augustus 2026, gelezen 22 augustus 2026"));
    assert!(window.says("Wie een bijlage aan de assistent geeft, deelt die wel"));
    for act in ["Ja, vandaag", "Kopieer tekst", "Open pagina"] {
        assert!(!window.offers(act), "{act}");
    }
}

#[test]
fn beside_a_switch_one_objects_by_the_form_and_the_clock_runs() {
    let home = home(TODAY);
    let mut window = page(&home, "Proefnetwerk");
    assert!(window.says("Daarnaast: bezwaar maken met het formulier"));
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["proef switched-off"]);
    assert!(window.says("Uitgezet op 21 november"), "{:#?}", window.all());
    window.press("Maak ook bezwaar");
    assert!(window.offers("Kopieer tekst"), "{:#?}", window.all());
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["proef switched-off", "proef sent"]);
    assert_eq!(home.journal().pop().unwrap()["route"], "form");
    assert!(window.offers("Ik heb antwoord"), "{:#?}", window.all());
    assert!(window.says("Je zette de instelling uit: 21 november."), "{:#?}", window.all());
    let plan = home.desk();
    let item = plan.item("proef", None).unwrap();
    assert!(item.clock.is_some() && item.objection.switched_off.is_some());
    assert!(!window.offers("Maak ook bezwaar") && !window.offers("Naar de schakelaar"));
}

#[test]
fn who_objected_first_is_offered_the_switch() {
    let home = home(TODAY);
    let mut window = page(&home, "Proefnetwerk");
    window.press("Maak ook bezwaar");
    // The switch stands above it, with a card of its own.
    let last = window.nodes().filter(|node| crate::support::name_of(node) == "Ja, vandaag").count();
    assert_eq!(last, 2);
    window.nodes().filter(|node| crate::support::name_of(node) == "Ja, vandaag").last().unwrap().click_accesskit();
    window.settle();
    assert_eq!(home.acts(), ["proef sent"]);
    assert!(window.says("Zet ook de schakelaar uit"), "{:#?}", window.all());
    window.press("Naar de schakelaar");
    window.press("Ja, vandaag");
    assert_eq!(home.acts(), ["proef sent", "proef switched-off"]);
    assert!(window.offers("Ik heb antwoord"), "the objection is what waits");
    assert!(window.says("Je zette de instelling uit: 21 november."));
}

#[test]
fn what_the_program_knows_is_counted() {
    let mut window = home(TODAY).window();
    window.press("Instellingen");
    window.press("Wat Bezwaar weet");
    assert!(window.headings().contains(&"Wat Bezwaar weet".to_owned()));
    assert!(window.says("Van het bedrijf zelf: "), "{:#?}", window.all());
    assert!(window.says("Alleen volgens anderen: "));
    window.key(Key::Escape);
    assert!(window.headings().contains(&"Instellingen".to_owned()), "{:#?}", window.headings());
}

#[test]
fn what_switching_off_covers_is_said_of_the_switch_also_with_a_form_beside_it() {
    let home = Home::at(TODAY).with_all();
    let mut window = page(&home, "LinkedIn");
    window.press("Wat wordt wel en niet gebruikt?");
    assert!(window.says("Daarnaast: bezwaar maken met het formulier"));
    assert!(window.says("Uitzetten geldt voor") && !window.says("Je bezwaar gaat over"), "{:#?}", window.all());
}
