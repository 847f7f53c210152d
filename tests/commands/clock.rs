//! The answer clock, by commands: companies in several countries, from a catalogue of the person's own.

use std::fs;

use serde_json::{Value, json};

use crate::{Person, TODAY};

/// Countries of companies; of the last one the holidays are not known.
const COUNTRIES: [&str; 8] = ["IE", "NL", "FR", "DE", "BG", "LU", "US", "JP"];

/// The country of a company, what happened, a day, and what the list says of it then: until when, since when it is late,
/// where it stands and what comes next.
const CASES: &str = "
    # Saint Patrick's Day is one in Ireland only.
    IE | sent 2026-02-17                                                         | 2026-03-18 | 2026-03-18 - sent wait
    NL | sent 2026-02-17                                                         | 2026-03-18 | 2026-03-17 2026-03-18 late wait
    JP | sent 2026-02-17                                                         | 2026-03-18 | 2026-03-17 2026-03-18 late wait
    # The eighth of May, a weekend; then three working days around Ascension Day.
    FR | sent 2026-04-08                                                         | 2026-05-11 | 2026-05-11 - sent wait
    FR | sent 2026-04-08                                                         | 2026-05-14 | 2026-05-11 2026-05-12 late wait
    FR | sent 2026-04-08                                                         | 2026-05-15 | 2026-05-11 2026-05-12 late send-reminder
    DE | sent 2025-09-03                                                         | 2025-10-06 | 2025-10-06 - sent wait
    BG | sent 2026-02-03                                                         | 2026-03-05 | 2026-03-04 2026-03-05 late wait
    LU | sent 2026-05-23                                                         | 2026-06-24 | 2026-06-24 - sent wait
    US | sent 2026-06-03                                                         | 2026-07-06 | 2026-07-06 - sent wait
    # Confirmed on another day.
    NL | sent 2026-02-17, received 2026-02-19                                    | 2026-03-19 | 2026-03-19 - received wait
    # More time, on the last day and the day after it.
    FR | sent 2026-04-08, extended 2026-05-11                                    | 2026-07-08 | 2026-07-08 - extended wait
    FR | sent 2026-04-08, extended 2026-05-11                                    | 2026-07-09 | 2026-07-08 2026-07-09 late wait
    FR | sent 2026-04-08, extended 2026-05-12                                    | 2026-05-12 | 2026-05-11 2026-05-12 late wait
    IE | sent 2026-08-31, extended 2026-09-30 --until 2026-10-15                 | 2026-10-19 | 2026-11-30 - extended wait
    IE | sent 2026-08-31, extended 2026-09-30 --until 2026-10-15                 | 2026-10-20 | 2026-11-30 - extended send-reminder
    IE | sent 2026-08-31, extended 2026-09-30 --until 2026-12-15                 | 2026-11-21 | 2026-11-30 - extended wait
    # Who are you?
    NL | sent 2026-02-17, identity-asked 2026-02-20                              | 2026-06-01 | 2026-03-17 - identity-asked read-answer
    NL | sent 2026-02-17, identity-asked 2026-02-20, replied 2026-02-25          | 2026-03-25 | 2026-03-25 - sent wait
    NL | sent 2026-02-17, identity-asked 2026-02-20, replied 2026-02-25          | 2026-03-26 | 2026-03-25 2026-03-26 late wait
    NL | sent 2026-02-17, identity-asked 2026-03-18, replied 2026-03-19          | 2026-03-20 | 2026-03-17 2026-03-18 late send-reminder
    # A reminder, fourteen days, a complaint; and its authority.
    NL | sent 2026-02-17, reminder-sent 2026-03-20                               | 2026-04-03 | 2026-03-17 2026-03-18 late wait
    NL | sent 2026-02-17, reminder-sent 2026-03-20                               | 2026-04-04 | 2026-03-17 2026-03-18 late complain
    NL | sent 2026-02-17, reminder-sent 2026-03-20, complained 2026-04-04 --authority NL, authority-news 2026-05-01 | 2026-06-01 | 2026-03-17 2026-03-18 complained wait
";

/// A catalogue in which each country has a company with a form.
fn catalogue() -> String {
    let source = "[[source]]\nid = \"form\"\ntitle = \"Form\"\npublisher = \"Firm\"\nclass = \"official\"\n\
                  url = \"https://firm.example/form\"\ndate = \"2025-01-01\"\n";
    let firm = |country: &&str| {
        let id = country.to_lowercase();
        format!(
            "[[controller]]\nid = \"firm-{id}\"\nname = \"Firm {country}\"\nshort = \"Firm {country}\"\n\
             regions = [\"eu\"]\ncountry = \"{country}\"\ndomains = [\"firm.example\"]\nsources = [\"form\"]\n\
             [[platform]]\nid = \"place-{id}\"\nname = {{ nl = \"Plek {country}\", en = \"Place {country}\" }}\n\
             controller = \"firm-{id}\"\nregions = [\"eu\", \"uk\", \"ch\"]\ndeed = \"objection\"\nsubject = \"account\"\n\
             what = {{ nl = \"Teksten.\", en = \"Texts.\" }}\nsources = [\"form\"]\n\
             [[platform.route]]\nid = \"form\"\nkind = \"form\"\nstate = \"official\"\n\
             label = {{ nl = \"Formulier\", en = \"Form\" }}\nurl = \"https://firm.example/form\"\nsources = [\"form\"]\n"
        )
    };
    let firms: String = COUNTRIES.iter().map(firm).collect();
    format!("[group]\nid = \"firms\"\nname = \"Firms\"\n{source}{firms}")
}

/// A person with that catalogue.
fn person(now: &'static str) -> Person {
    let person = Person::at(now);
    let folder = person.folder().join("catalog");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("firms.toml"), catalogue()).unwrap();
    person
}

fn record(person: &Person, platform: &str, act: &str) {
    let words: Vec<&str> = act.split_whitespace().collect();
    person.ok(&[&["record", platform, words[0], "--on"], &words[1..]].concat());
}

#[test]
fn until_when_since_when_and_what_comes_next() {
    for case in CASES.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let [country, acts, now, expected] = case.split('|').map(str::trim).collect::<Vec<_>>().try_into().unwrap();
        let platform = format!("place-{}", country.to_lowercase());
        let person = person(format!("{now}T12:00:00+02:00").leak());
        // Each act, and what it led to.
        let mut stood: Vec<Value> = vec![person.item(&platform)];
        for act in acts.split(", ") {
            record(&person, &platform, act);
            stood.push(person.item(&platform));
        }
        let item = stood.last().unwrap();
        let word = |key: &str| item[key].as_str().unwrap_or("-").to_owned();
        let found = ["answer_due", "late_since", "status", "next_step"].map(word).join(" ");
        assert_eq!(found, expected, "{case}");
        // And back again.
        while stood.pop().is_some() && !stood.is_empty() {
            person.ok(&["undo"]);
            assert_eq!(Some(&person.item(&platform)), stood.last(), "{case}");
        }
    }
}

#[test]
fn the_united_kingdom_and_switzerland_have_no_clock() {
    for country in ["GB", "CH"] {
        let person = person(TODAY);
        person.ok(&["set", "country", country]);
        record(&person, "place-ie", "sent 2025-05-26");
        let item = person.item("place-ie");
        let found = ["answer_due", "late_since", "status", "next_step"].map(|key| item[key].clone());
        assert_eq!(found, [json!(null), json!(null), json!("sent"), json!("wait")], "{country}");
    }
}

#[test]
fn show_says_it_in_words() {
    let person = person("2026-05-12T12:00:00+02:00");
    record(&person, "place-fr", "sent 2026-04-08");
    let said = person.ok(&["show", "place-fr"]);
    for words in [
        "Volgens onze berekening had Firm FR uiterlijk maandag 11 mei moeten antwoorden. Sinds 12 mei ontbreekt dat antwoord.",
        "Het einde valt op vrijdag 8 mei. Door het weekend en een feestdag in Frankrijk telt maandag 11 mei.",
        "Naar onze mening is het die dag ook ontvangen.",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    record(&person, "place-jp", "sent 2026-04-20");
    record(&person, "place-jp", "identity-asked 2026-05-01");
    let said = person.ok(&["show", "place-jp"]);
    for words in [
        "woensdag 20 mei, als de tijd gewoon doorloopt.",
        "vrijdag 12 juni, als je vandaag antwoordt en de tijd dan opnieuw begint.",
        "De feestdagen daar en dan kennen we niet",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
    record(&person, "place-nl", "sent 2026-01-05");
    record(&person, "place-nl", "complained 2026-02-10 --authority NL");
    let said = person.ok(&["show", "place-nl"]);
    for words in [
        "Volgens onze berekening had je uiterlijk maandag 11 mei iets moeten horen.",
        "De drie maanden tellen vanaf je klacht van 10 februari.",
        "(art. 78 lid 2 AVG)",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
}
