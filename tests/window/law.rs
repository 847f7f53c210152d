//! "Mag dit zomaar?": what is said at once, what is a click away, and where it comes from.

use bezwaar::settings::Key as SettingsKey;

use crate::support::{Home, TODAY, Window};

fn panel(home: &Home, platform: &str) -> Window {
    let mut window = home.window();
    window.open(platform);
    window.press("Mag dit zomaar?");
    window
}

#[test]
fn the_few_points_that_matter_most_are_said_with_who_when_and_how_firm() {
    let window = panel(&Home::at(TODAY), "Facebook");
    for part in [
        "Meta zegt dat het een gerechtvaardigd belang heeft",
        "Berust het op een gerechtvaardigd of een algemeen belang",
        "Geen besluit dat het mag",
        "Staat niet vast",
        "Voorlopig oordeel",
        "Meer hierover",
    ] {
        assert!(window.says(part), "{part}: {:#?}", window.all());
    }
    for proof in [
        "Bron: DPC, Ierse toezichthouder, 21 mei 2025",
        "Bron: Hof Keulen (OLG Köln), 23 mei 2025",
        "Bron: Rechtbank Amsterdam, 19 mei 2025",
    ] {
        assert!(window.offers(proof), "{proof}: {:#?}", window.all());
    }
    assert!(!window.says("Een commercieel belang kan gerechtvaardigd zijn"), "the rest waits for a click");
}

#[test]
fn a_source_is_one_click_away_and_opens_in_the_browser() {
    let home = Home::at(TODAY);
    let mut window = panel(&home, "Facebook");
    assert!(!window.offers("DPC statement on Meta AI"));
    window.press("Bron: DPC, Ierse toezichthouder, 21 mei 2025");
    assert!(window.says("Data Protection Commission · 21 mei 2025 · dataprotection.ie"));
    window.press("DPC statement on Meta AI");
    let page = "https://www.dataprotection.ie/en/news-media/latest-news/dpc-statement-meta-ai";
    window.wait_for("page in the browser", |_| home.outside.asked() == [page]);
    window.press("Bron: DPC, Ierse toezichthouder, 21 mei 2025");
    assert!(!window.offers("DPC statement on Meta AI"));
}

#[test]
fn the_rest_stands_under_headings_and_says_what_no_longer_holds() {
    let mut window = panel(&Home::at(TODAY), "Facebook");
    for (heading, then) in [
        ("Wat je kunt doen", "Een organisatie mag voor je klagen"),
        ("Wat rechters zeiden", "Hof van Justitie van de EU, C-621/22 (KNLTB) · 4 oktober 2024"),
        ("Wat toezichthouders zeiden", "EDPB, de Europese toezichthouders samen (advies 28/2024) · 17 december 2024"),
        ("Wat anderen zeiden", "Achterhaald door: Een commercieel belang kan gerechtvaardigd zijn"),
        ("Wat nog niet vaststaat", "In beweging"),
        ("Kinderen", "Zie: De leeftijd van 16 gaat over toestemming"),
        ("Andere wetten", "Verbod op ongericht verzamelen van gezichten"),
    ] {
        assert!(!window.says(then), "{then}");
        window.press(heading);
        assert!(window.says(then), "{heading}: {:#?}", window.all());
        window.press(heading);
        assert!(!window.says(then), "{then}");
    }
    window.press("Wat anderen zeiden");
    let answer = "Kamervragen 2024Z11324: antwoord van de minister van Economische Zaken";
    assert!(window.says(answer) && !window.offers(answer), "a document without a page is no link");
    assert!(window.says("Tweede Kamer · 2024"));
}

#[test]
fn a_switch_has_no_clock_and_another_country_other_law() {
    let home = Home::at(TODAY);
    let mut window = panel(&home, "Siri en de dicteerfunctie");
    assert!(window.says("Apple beroept zich op jouw toestemming") && !window.says("Wat rechters zeiden"));
    window.press("Wat je kunt doen");
    assert!(window.says("Er loopt geen antwoordtermijn van een maand"));

    home.set(SettingsKey::Country, "gb");
    let window = panel(&home, "Facebook");
    assert!(window.says("UK GDPR") && window.says("Eerst klagen bij het bedrijf"));
    assert!(!window.says("Geen besluit dat het mag") && !window.says("DMA"));

    home.set(SettingsKey::Country, "ch");
    let window = panel(&home, "Meta zonder account");
    assert!(window.says("Uitdrukkelijk verbieden, ook bij openbare berichten") && window.says("Volgens één bron"));
}
