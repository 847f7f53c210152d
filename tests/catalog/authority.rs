//! Whoever chose where they live is told where to complain.

use std::collections::BTreeSet;

use bezwaar::catalog::{Authorities, Land, Text, Texts, embedded};
use bezwaar::i18n::Messages;
use bezwaar::lang::Lang;
use bezwaar::plan::{Item, plan};
use bezwaar::record::Record;
use bezwaar::settings::{Country, Key, Settings};
use bezwaar::words::authority;

/// Every place that one can live in, as settings: each country, and in Germany each Land.
fn everywhere() -> Vec<Settings> {
    let lands = |country: Country| match country.has_lands() {
        true => Land::ALL.map(Some).to_vec(),
        false => vec![None],
    };
    let all = Country::ALL.into_iter().flat_map(|country| lands(country).into_iter().map(move |land| (country, land)));
    all.map(|(country, land)| Settings { country: Some(country), land, ..Settings::default() }).collect()
}

/// Gives the lines about the authority for Facebook, or where that is not in the list for something that is.
fn told(lang: Lang, settings: &Settings) -> Vec<String> {
    let record = Record::default();
    let plan = plan(embedded(), &record, settings.region(), "2026-11-21".parse().unwrap());
    let item: &Item<'_> = plan.items.iter().find(|item| item.platform.id == "facebook").unwrap_or(&plan.items[0]);
    authority::lines(Messages::of(lang), item, settings)
}

#[test]
fn whoever_has_chosen_where_they_live_has_an_authority() {
    for settings in everywhere() {
        let authority = settings.authority().unwrap_or_else(|_| panic!("{:?} {:?}", settings.country, settings.land));
        assert!(!authority.name.is_empty() && !authority.languages.is_empty(), "{}", authority.name);
    }
    let nobody = Settings::default();
    let german = Settings { country: Country::from_code("DE"), ..Settings::default() };
    assert_eq!((nobody.authority(), german.authority()), (Err(Key::Country), Err(Key::Land)));
    for land in Land::ALL {
        assert!(told(Lang::Nl, &german).join(" ").contains(land.code()), "{}", land.code());
    }
    // Elsewhere a Land that was once chosen means nothing.
    let moved = Settings { country: Country::from_code("NL"), land: Land::from_code("BE"), ..Settings::default() };
    assert_eq!(moved.authority().unwrap().short, "AP");
}

#[test]
fn an_authority_sends_people_to_pages_of_its_own_country_only_and_to_each_once() {
    for (code, authority) in Authorities::embedded().unwrap().all() {
        let country = match Country::from_code(code) {
            // The codes of some Laender are those of countries too.
            Some(country) if authority.english_name.is_some() || authority.languages.iter().any(|it| it == "en") => {
                country.code()
            }
            _ => "DE",
        };
        let ending = match country {
            "GB" => ".uk".to_owned(),
            country => format!(".{}", country.to_lowercase()),
        };
        let links: Vec<_> = authority.pages.iter().chain(&authority.sources).chain([&authority.website]).collect();
        let distinct: BTreeSet<_> = links.iter().map(|page| page.shown()).collect();
        assert_eq!(links.len(), distinct.len(), "{code}: {links:?}");
        for page in authority.pages.iter().chain([&authority.website, authority.start()]) {
            assert!(page.host().ends_with(&ending), "{code}: {}", page.url());
        }
    }
}

#[test]
fn what_is_said_of_an_authority_is_said_in_both_languages() {
    for (code, authority) in Authorities::embedded().unwrap().all() {
        for Texts { nl, en } in [&authority.first, &authority.needs, &authority.hurdles] {
            assert_eq!(nl.len(), en.len(), "{code}");
            assert!(nl.iter().chain(en).all(|text| text.ends_with('.')), "{code}: {nl:?} {en:?}");
        }
        if let Some(Text { nl, en }) = authority.email.as_ref().and_then(|email| email.note.as_ref()) {
            assert!(nl.ends_with('.') && en.ends_with('.'), "{code}");
        }
    }
}

#[test]
fn no_source_is_named_that_nobody_can_look_up_and_nothing_is_too_late() {
    for settings in everywhere() {
        for lang in Lang::ALL {
            for line in told(lang, &settings) {
                // The number of an index has eleven digits; the longest in an address has nine.
                let digits = line.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default();
                assert!(digits < 11, "{line}");
                let written: Vec<_> = line.split(' ').filter(|word| !word.starts_with("https://")).collect();
                for word in written.iter().flat_map(|word| word.split(|c: char| !c.is_alphanumeric())) {
                    assert!(
                        !["DA", "L1", "L2", "L3", "L4", "L5", "R", "index", "unknown", "http"].contains(&word),
                        "{line}"
                    );
                }
                for unsaid in ["te laat", "too late", "github file", "authority-", "spoken-", "country-", "!"] {
                    assert!(!line.to_lowercase().contains(unsaid), "{line}");
                }
            }
        }
    }
}

#[test]
fn the_terminal_hears_where_with_what_and_how_sure() {
    let at = |country: &str| Settings { country: Country::from_code(country), ..Settings::default() };
    let said = |country: &str| told(Lang::Nl, &at(country)).join("\n");
    let dutch = said("NL");
    for part in [
        "https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap",
        "Kies ‘klacht’, niet ‘tip’.",
        "voorletters",
        "Postbus 93374, 2509 AJ Den Haag",
        "de toezichthouder in Ierland (DPC) de leiding",
        "art. 78 lid 2 AVG",
        "https://github.com/datenanfragen/data",
        "21 november 2026",
    ] {
        assert!(dutch.contains(part), "{part}: {dutch}");
    }
    assert!(!dutch.contains("Kijk zelf"), "{dutch}");
    assert!(said("BG").contains("Kijk zelf of dit adres nog klopt: één bron noemt het."));
    assert!(said("PL").contains("Dit adres is onzeker"));
    // The lead is nobody else's in its own country; and outside the GDPR there is none.
    for country in ["IE", "GB", "CH"] {
        assert!(!said(country).contains("de leiding"), "{country}");
    }
    for country in ["GB", "CH"] {
        assert!(!said(country).contains("art. 78"), "{country}");
    }
    assert!(said("GB").starts_with("Klacht indienen") && said("GB").contains("Klaag eerst bij het bedrijf zelf."));
    let swiss = said("CH");
    assert!(swiss.starts_with("Melding doen") && swiss.contains("Voor zover de AVG geldt"), "{swiss}");
    assert!(swiss.contains("https://forms.dataprotection.ie/contact"), "{swiss}");
    assert_eq!(told(Lang::Nl, &Settings::default()).len(), 2);
}

#[test]
fn a_country_stands_in_a_sentence_as_people_say_it() {
    let said = |lang: Lang, code: &str| authority::country_in(Messages::of(lang), Country::from_code(code).unwrap());
    assert_eq!(
        ["NL", "DE", "GB"].map(|code| said(Lang::Nl, code)),
        ["Nederland", "Duitsland", "het Verenigd Koninkrijk"]
    );
    assert_eq!(
        ["NL", "DE", "GB"].map(|code| said(Lang::En, code)),
        ["the Netherlands", "Germany", "the United Kingdom"]
    );
}
