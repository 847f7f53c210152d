//! `account` and `set`.

use serde_json::json;

use crate::{MAY_20, Person, keys, sorted};

#[test]
fn the_first_account_names_the_one_that_was_there() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    let added = person.json(&["account", "add", "facebook", " anneke  de vries "]);
    assert_eq!(keys(&added), sorted(["account", "id", "platform", "handle"]));
    assert_eq!((&added["handle"], &added["platform"]), (&json!("anneke de vries"), &json!("facebook")));
    let item = person.item("facebook");
    assert_eq!((&item["account"], &item["status"]), (&added["account"], &json!("sent")));
    let short = added["account"].as_str().unwrap();
    assert!(short.len() == 8 && short.bytes().all(|b| b.is_ascii_hexdigit()), "{short}");
    assert!(person.ok(&["account", "list"]).contains(short));
    assert_eq!(person.json(&["account", "list"])["accounts"], json!([added]));
}

#[test]
fn several_accounts_are_told_apart_by_id_or_name() {
    let person = Person::at(MAY_20);
    let add = |handle: &str| person.json(&["account", "add", "facebook", handle]);
    let (first, second) = (add("prive"), add("club"));
    for args in [&["record", "facebook", "sent"][..], &["text", "facebook"]] {
        let line = person.refused(1, args);
        for account in [&first, &second] {
            assert!(line.contains(account["account"].as_str().unwrap()), "{line}");
            assert!(line.contains(account["handle"].as_str().unwrap()), "{line}");
        }
    }
    for typed in [second["account"].as_str().unwrap(), second["id"].as_str().unwrap(), "club"] {
        person.ok(&["record", "facebook", "sent", "--account", typed]);
    }
    let status = |account: &serde_json::Value| {
        let list = person.json(&["list"]);
        let items = list["items"].as_array().unwrap();
        items.iter().find(|item| item["account"] == account["account"]).unwrap()["status"].clone()
    };
    assert_eq!((status(&first), status(&second)), (json!("to-do"), json!("sent")));
    let line = person.refused(1, &["record", "facebook", "sent", "--account", "werk"]);
    assert!(line.contains("prive") && line.contains("club"), "{line}");
    // What is about the platform as a whole needs no account.
    person.ok(&["record", "facebook", "not-used"]);
}

#[test]
fn accounts_are_renamed_and_removed() {
    let person = Person::at(MAY_20);
    person.ok(&["account", "add", "facebook", "a"]);
    person.ok(&["account", "add", "instagram", "a"]);
    assert!(person.refused(1, &["account", "remove", "a"]).contains("facebook"));
    let list = person.json(&["account", "list"]);
    let id = list["accounts"][0]["account"].as_str().unwrap();
    person.ok(&["account", "rename", id, "b"]);
    assert!(person.ok(&["account", "list"]).contains("  b\n"));
    person.ok(&["account", "remove", "b"]);
    assert_eq!(person.json(&["account", "list"])["accounts"].as_array().unwrap().len(), 1);
    assert!(person.ok(&["undo"]).contains("Account weggehaald"));
    assert_eq!(person.json(&["account", "list"])["accounts"].as_array().unwrap().len(), 2);
    assert!(person.refused(1, &["account", "add", "instagram", "a"]).contains("staat er al"));
    person.refused(1, &["account", "add", "instagram", " "]);
    person.refused(1, &["account", "remove", "00000000"]);
    assert!(Person::at(MAY_20).ok(&["account", "list"]).contains("bezwaar account add"));
}

#[test]
fn settings_are_kept_and_erased() {
    let mut person = Person::at(MAY_20);
    assert_eq!(person.ok(&["set", "name", "Anneke de Vries"]), "Bewaard: je naam is nu Anneke de Vries.\n");
    assert!(person.run(&["text", "facebook", "--kind", "objection"]).out.contains("Anneke de Vries"));
    assert_eq!(person.ok(&["set", "name", ""]), "Gewist: je naam.\n");
    assert!(!std::fs::read_to_string(person.folder().join("settings.toml")).unwrap().contains("Anneke"));
    assert!(person.refused(2, &["set", "country", "US"]).contains("NL"));
    assert!(person.refused(2, &["set", "naam", "x"]).contains("name"));
    assert!(person.refused(1, &["set", "name", &"x".repeat(501)]).contains("500"));
    person.lang = "en";
    assert_eq!(person.ok(&["set", "text-size", "150"]), "Kept: the size of the letters is now 150.\n");
}

#[test]
fn the_land_is_kept_as_its_code_and_a_wrong_one_is_told_all_sixteen() {
    let person = Person::at(MAY_20);
    for typed in ["BE", "be", "DE-BE"] {
        assert_eq!(person.ok(&["set", "land", typed]), "Bewaard: je deelstaat is nu BE.\n");
    }
    let said = person.refused(2, &["set", "land", "NL"]);
    for land in "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split(' ') {
        assert!(said.contains(land), "{land}: {said}");
    }
    assert_eq!(person.ok(&["set", "land", ""]), "Gewist: je deelstaat.\n");
    assert!(!std::fs::read_to_string(person.folder().join("settings.toml")).unwrap().contains("land"));
}

#[test]
fn the_language_asked_for_goes_before_the_one_chosen() {
    let person = Person::at(MAY_20);
    person.ok(&["set", "language", "nl"]);
    let in_chosen = |args: &[&str]| {
        let mut command = crate::bare();
        command.arg("--data-dir").arg(person.folder()).args(args).env("LANG", "en_GB.UTF-8");
        crate::Said::from(command.output().unwrap())
    };
    assert!(in_chosen(&["list"]).out.contains("Te doen"));
    assert!(in_chosen(&["nonsense"]).err.contains("bestaat niet"));
    assert!(in_chosen(&["list", "--lang=en"]).out.contains("To do"));
    assert!(in_chosen(&["nonsense", "--lang", "en"]).err.contains("There is no"));
    assert!(in_chosen(&["--lang", "tlh", "list"]).err.contains("--lang"));
}
