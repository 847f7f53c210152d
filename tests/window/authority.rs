//! Where a complaint goes: from a refusal to the authority's own page.

use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::settings::{Country, Key};
use bezwaar::words::{self, authority};
use eframe::egui::vec2;

use super::looks::painted;
use crate::support::{Home, Looks, Window};

const JUNE_12: &str = "2025-06-12T10:00:00+02:00";
const AP: &str = "Klacht indienen bij de toezichthouder (AP)";
const UNKNOWN: &str = "Klacht indienen bij de toezichthouder";

/// Somebody whom Facebook refused.
fn refused(country: Option<&str>, land: Option<&str>) -> Home {
    let home = Home::at(JUNE_12);
    for (key, value) in [(Key::Country, country), (Key::Land, land)] {
        home.set(key, value.unwrap_or_default());
    }
    home.record("facebook", ActKind::Sent, "2025-05-20");
    home.record("facebook", ActKind::Refused, "2025-06-10");
    home
}

fn facebook(home: &Home) -> Window {
    let mut window = home.window();
    window.open("Facebook");
    window
}

#[test]
fn after_a_refusal_the_authority_is_one_click_away_and_its_page_two() {
    let home = refused(Some("NL"), None);
    let mut window = facebook(&home);
    assert!(!window.says("Een ‘bezwaarschrift’ is hier niet voor."));
    window.press(AP);
    assert!(window.headings().contains(&"Autoriteit Persoonsgegevens".to_owned()), "{:?}", window.headings());
    assert!(window.says("Een ‘bezwaarschrift’ is hier niet voor.") && window.says("Je naam gaat naar het bedrijf."));
    assert!(window.says("Gaat naar autoriteitpersoonsgegevens.nl"), "said before it is opened");
    let before = home.acts();
    window.press("Open klachtpagina");
    window.wait_for("page", |_| !home.outside.asked().is_empty());
    assert_eq!(home.outside.asked(), ["https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap"]);
    assert_eq!(home.acts(), before, "nothing is ticked that nobody knows");
}

#[test]
fn what_is_rare_is_one_more_click_away() {
    let mut window = facebook(&refused(Some("NL"), None));
    window.press(AP);
    for (click, then) in [
        ("Wat heb je nodig?", "Bewaar het formulier voordat je het sluit"),
        ("Adres, talen en bronnen", "Postbus 93374"),
        ("Adres, talen en bronnen", "Voor Meta heeft waarschijnlijk de toezichthouder in Ierland (DPC) de leiding."),
        ("Adres, talen en bronnen", "Een besluit hoeft er dan nog niet te zijn."),
    ] {
        assert!(!window.says(then), "{then}");
        window.press(click);
        assert!(window.says(then), "{then}: {:#?}", window.all());
        window.press(click);
    }
}

#[test]
fn who_has_not_said_where_they_live_is_led_there() {
    let home = refused(None, None);
    let mut window = facebook(&home);
    window.press(UNKNOWN);
    window.press("Kies je land");
    assert!(!window.offers("De deelstaat waar je woont"));
    window.choose("Het land waar je woont", "Duitsland");
    window.open("Facebook");
    window.press("Kies je deelstaat");
    window.choose("De deelstaat waar je woont", "Berlijn");
    assert!(home.settings().contains("land = \"BE\""), "{}", home.settings());
    window.open("Facebook");
    assert!(window.offers("Klacht indienen bij de toezichthouder (Berlin)"), "{:#?}", window.all());
    window.press("Instellingen");
    window.choose("Het land waar je woont", "Nederland");
    assert!(!window.offers("De deelstaat waar je woont"), "only Germany has them");
}

#[test]
fn where_no_page_for_complaints_is_known_it_says_so_and_leads_to_the_site() {
    let home = refused(Some("DE"), Some("NW"));
    let mut window = facebook(&home);
    window.press("Klacht indienen bij de toezichthouder (Nordrhein-Westfalen)");
    assert!(window.says("Een pagina voor klachten vonden we niet.") && !window.offers("Open klachtpagina"));
    window.press("Open website");
    window.wait_for("page", |_| home.outside.asked() == ["https://www.ldi.nrw.de/"]);
}

#[test]
fn it_is_there_only_where_a_complaint_may_be_the_next_step() {
    let at = |now: &str, kind: Option<ActKind>| {
        let home = Home::at(now);
        home.set(Key::Country, "NL");
        home.record("facebook", ActKind::Sent, "2025-05-20");
        if let Some(kind) = kind {
            home.record("facebook", kind, "2025-06-10");
        }
        facebook(&home)
    };
    assert!(!at(JUNE_12, None).offers(AP), "the company still has time");
    assert!(!at("2025-06-21T10:00:00+02:00", None).offers(AP), "one waits three working days more");
    assert!(at("2025-06-26T10:00:00+02:00", None).offers(AP), "the answer did not come");
    assert!(at(JUNE_12, Some(ActKind::NoAction)).offers(AP));
    assert!(!at(JUNE_12, Some(ActKind::Granted)).offers(AP));
    assert!(at(JUNE_12, Some(ActKind::Complained)).offers("Over de toezichthouder (AP)"));
}

#[test]
fn every_authority_can_be_read_in_the_program_s_own_letters() {
    let homes = Country::ALL.map(|country| (country, refused(Some(country.code()), Some("BY"))));
    for (country, home) in homes {
        let desk = home.desk();
        let plan = desk.plan();
        let item = plan.items.iter().find(|item| item.platform.id == "facebook").unwrap();
        let title = authority::title(Messages::of(Lang::Nl), item, desk.settings());
        let mut window = facebook(&home);
        window.press(&title);
        window.press("Wat heb je nodig?");
        window.press("Adres, talen en bronnen");
        let name = &desk.settings().authority().unwrap().name;
        assert!(window.headings().contains(name), "{}: {:?}", country.code(), window.headings());
    }
}

#[test]
fn nothing_is_cut_off_however_long_a_name_or_an_address_is() {
    for (country, land) in [("BG", None), ("AT", None), ("CH", None), ("MT", None), ("SI", None), ("DE", Some("NI"))] {
        let home = refused(Some(country), land);
        for lang in [Lang::Nl, Lang::Long] {
            let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
            let desk = home.desk();
            let plan = desk.plan();
            let item = plan.items.iter().find(|item| item.platform.id == "facebook").unwrap();
            window.open(&words::name(Messages::of(lang), item));
            window.unfold(Messages::of(lang));
            for width in [1120.0, 560.0, 360.0] {
                window.harness.set_size(vec2(width, 20_000.0));
                window.settle();
                let faults: Vec<_> =
                    painted(&window).faults().into_iter().filter(|it| lang != Lang::Long || !it.hint).collect();
                let said: Vec<_> = faults.iter().map(|fault| &fault.what).collect();
                assert!(said.is_empty(), "{country}, {lang}, {width}: {said:#?}");
            }
        }
    }
}
