//! `law`.

use serde_json::{Value, json};

use crate::{Person, TODAY, keys, sorted};

#[test]
fn json_has_exactly_the_keys_of_the_contract() {
    let mut person = Person::at(TODAY);
    let law = person.json(&["law", "facebook"]);
    assert_eq!(keys(&law), sorted(["platform", "region", "basis", "points", "sources"]));
    assert_eq!((&law["region"], &law["basis"]), (&json!("eu"), &json!("legitimate-interest")));
    let (points, sources) = (law["points"].as_array().unwrap(), law["sources"].as_array().unwrap());
    assert!(!points.is_empty() && !sources.is_empty());
    let point = sorted([
        "id", "kind", "topic", "standing", "instead", "date", "seen", "by", "article", "title", "text", "sources",
    ]);
    for it in points {
        assert_eq!(keys(it), point);
        assert!(it["date"].is_string() != it["seen"].is_string(), "{it}");
        for id in it["sources"].as_array().unwrap() {
            assert!(sources.iter().any(|source| source["id"] == *id), "{id}");
        }
    }
    let of_parliament = |source: &Value| source["class"] == "parliament";
    for source in sources {
        assert_eq!(keys(source), sorted(["id", "title", "publisher", "class", "date", "seen", "url"]));
        assert_eq!(source["url"].is_null(), of_parliament(source), "{source}");
    }
    let find = |id: &str| points.iter().find(|point| point["id"] == id).unwrap();
    let minister = find("minister-commercial-interest");
    assert_eq!((&minister["standing"], &minister["instead"]), (&json!("outdated"), &json!("cjeu-commercial-interest")));
    let koeln = find("olg-koeln-2025");
    assert_eq!((&koeln["standing"], &koeln["instead"]), (&json!("interim"), &json!(null)));
    assert_eq!((&koeln["date"], &koeln["kind"]), (&json!("2025-05-23"), &json!("court")));
    person.lang = "en";
    let english = person.json(&["law", "facebook"]);
    assert_eq!(english["points"][0]["by"], "GDPR");
}

#[test]
fn text_says_the_same_with_marks_dates_and_addresses() {
    let mut person = Person::at(TODAY);
    let page = person.ok(&["law", "facebook"]);
    assert!(page.starts_with("Facebook (facebook)\nMag dit zomaar?\nMeta zegt dat het een"), "{page}");
    for part in [
        "\nMeta mocht in spoedprocedure doorgaan [Voorlopig oordeel]\n  Hof Keulen (OLG Köln) · 23 mei 2025 · art. 6",
        "[Achterhaald]",
        "Achterhaald door: Een commercieel belang kan gerechtvaardigd zijn, Hof van Justitie",
        "[Te ruim]",
        "https://nrwe.justiz.nrw.de/",
        "Kamervragen 2024Z11324",
        "Geen juridisch advies",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    for id in person.json(&["law", "facebook"])["points"].as_array().unwrap() {
        assert!(page.contains(id["title"].as_str().unwrap()), "{id}");
    }
    person.lang = "en";
    assert!(person.ok(&["law", "facebook"]).contains("[Interim ruling]"));
    assert!(!person.folder().exists(), "it only reads");
}

#[test]
fn each_region_has_its_law() {
    let mut person = Person::at(TODAY);
    let ids = |person: &Person, platform: &str| {
        let law = person.json(&["law", platform]);
        law["points"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert!(!ids(&person, "apple-siri").iter().any(|id| id == "basis-interest"));
    person.ok(&["set", "country", "gb"]);
    assert!(ids(&person, "facebook").iter().all(|id| id.starts_with("uk-")));
    person.ok(&["set", "country", "ch"]);
    assert!(ids(&person, "apple-applebot").iter().all(|id| id.starts_with("ch-")));
    person.lang = "en";
    assert!(person.ok(&["law", "facebook"]).contains("Art. 30(2)(b) FADP"));
    assert!(person.refused(1, &["law", "facebok"]).contains("facebook"));
    assert!(person.refused(2, &["law"]).contains("bezwaar law PLATFORM"));
}
