//! `show`.

use serde_json::json;

use crate::{LAST_EVENING, MAY_20, MIDNIGHT, Person, keys, sorted};

#[test]
fn json_has_exactly_the_keys_of_the_contract() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent", "--note", "thuis"]);
    let shown = person.json(&["show", "facebook"]);
    let all = [
        "platform",
        "name",
        "controller",
        "milestones",
        "routes",
        "sources",
        "history",
        "aliases",
        "retired",
        "redirect",
        "deed",
        "basis",
        "facts",
        "disputed",
        "crawlers",
        "unknown",
    ];
    assert_eq!(keys(&shown), sorted(all));
    let controller = ["id", "name", "short", "country", "address", "lead_authority", "privacy_contact", "domains"];
    assert_eq!(keys(&shown["controller"]), sorted(controller));
    let every = |list: &str, names: &[&str]| {
        let list = shown[list].as_array().unwrap();
        assert!(!list.is_empty());
        for value in list {
            assert_eq!(keys(value), names);
        }
    };
    every("milestones", &sorted(["date", "kind", "phase", "days_left", "standing", "text", "sources"]));
    every("routes", &sorted(["id", "kind", "url", "email", "state", "steps", "sources"]));
    every("sources", &sorted(["id", "title", "publisher", "class", "date", "seen", "url"]));
    every(
        "history",
        &sorted(["id", "at", "event", "account", "handle", "on", "route", "note", "text", "said", "retracted"]),
    );
    let steps = &shown["routes"][0]["steps"][0];
    assert_eq!(keys(steps), sorted(["device", "steps"]));
    assert!(steps["steps"][0].is_string());

    let entry = &shown["history"][0];
    assert_eq!((&entry["event"], &entry["at"]), (&json!("sent"), &json!("2025-05-20T10:00:00+02:00")));
    assert_eq!((&entry["on"], &entry["note"]), (&json!("2025-05-20"), &json!("thuis")));
    assert_eq!((&entry["account"], &entry["retracted"]), (&json!(null), &json!(false)));
    assert_eq!(entry["handle"], json!(null));

    let account = person.json(&["account", "add", "facebook", "anneke"])["account"].clone();
    person.ok(&["account", "rename", account.as_str().unwrap(), "anna"]);
    let shown = person.json(&["show", "facebook"]);
    let mut told: Vec<_> = shown["history"].as_array().unwrap().iter().collect();
    told.sort_by_key(|entry| entry["id"].as_str());
    let handles: Vec<_> = told.iter().map(|entry| &entry["handle"]).collect();
    assert_eq!(handles, [&json!(null), &json!("anneke"), &json!("anna")]);
}

#[test]
fn every_source_named_is_there() {
    let person = Person::at(MAY_20);
    for item in person.json(&["list", "--all"])["items"].as_array().unwrap() {
        let shown = person.json(&["show", item["platform"].as_str().unwrap()]);
        let known: Vec<_> = shown["sources"].as_array().unwrap().iter().map(|source| &source["id"]).collect();
        for list in ["milestones", "routes"] {
            for fact in shown[list].as_array().unwrap() {
                for id in fact["sources"].as_array().unwrap() {
                    assert!(known.contains(&id), "{id}");
                }
            }
        }
    }
}

#[test]
fn text_says_what_is_true_today() {
    let mut person = Person::at(MAY_20);
    let page = person.ok(&["show", "facebook"]);
    assert!(page.starts_with("Facebook (facebook)\nMeta Platforms Ireland Limited"), "{page}");
    for part in ["nog 6 dagen", "maandag 26 mei", "Bronnen", "https://", "Geen juridisch advies", "1. "] {
        assert!(page.contains(part), "{part}");
    }
    person.now = LAST_EVENING;
    assert!(person.ok(&["show", "facebook"]).contains("Vandaag is de laatste volle dag, tot middernacht."));
    person.now = MIDNIGHT;
    let page = person.ok(&["show", "facebook"]);
    assert!(page.contains("Je bezwaar is voor gebruik vanaf nu.") && !page.contains("te laat"), "{page}");
    person.lang = "en";
    assert!(person.ok(&["show", "facebook"]).contains("Your objection is for use from now on."));
}

#[test]
fn history_shows_what_was_taken_back() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent", "--note", "regel een\nregel twee"]);
    person.ok(&["undo"]);
    let page = person.ok(&["show", "facebook"]);
    assert!(page.contains("(regel een regel twee) [teruggenomen]"), "{page}");
    assert!(page.contains("nog 6 dagen"));
}

#[test]
fn an_unknown_platform_gets_a_suggestion() {
    let mut person = Person::at(MAY_20);
    for command in ["show", "text", "open"] {
        let line = person.refused(1, &[command, "facebok"]);
        assert!(line.contains("Bedoel je facebook of messenger?"), "{line}");
    }
    assert!(person.refused(1, &["record", "instagran", "sent"]).contains("instagram"));
    person.lang = "en";
    assert!(person.refused(1, &["show", "zzz"]).contains("bezwaar list --all"));
}
