//! `list`.

use serde_json::json;

use crate::{LAST_EVENING, MAY_20, MIDNIGHT, Person, TODAY, keys, sorted};

#[test]
fn json_has_exactly_the_keys_of_the_contract() {
    let list = Person::at(MAY_20).json(&["list"]);
    assert_eq!(keys(&list), sorted(["today", "summary", "items"]));
    assert_eq!(list["today"], "2025-05-20");
    for item in list["items"].as_array().unwrap() {
        let expected = [
            "platform",
            "name",
            "controller",
            "account",
            "status",
            "milestone",
            "answer_due",
            "late_since",
            "next_step",
            "route",
            "effort_minutes",
        ];
        assert_eq!(keys(item), sorted(expected));
        if !item["milestone"].is_null() {
            assert_eq!(keys(&item["milestone"]), sorted(["date", "kind", "phase", "days_left"]));
        }
    }
    let counted: u64 = list["summary"].as_object().unwrap().values().map(|count| count.as_u64().unwrap()).sum();
    assert_eq!(counted, list["items"].as_array().unwrap().len() as u64);
}

#[test]
fn the_milestone_counts_down_to_the_last_day_and_past_it() {
    for (now, phase, days) in
        [(MAY_20, "open", 6), (LAST_EVENING, "last-day", 0), (MIDNIGHT, "passed", -1), (TODAY, "passed", -544)]
    {
        let item = Person::at(now).item("facebook");
        let expected = json!({ "date": "2025-05-26", "kind": "last-day", "phase": phase, "days_left": days });
        assert_eq!(item["milestone"], expected, "{now}");
        assert_eq!((&item["status"], &item["next_step"]), (&json!("to-do"), &json!("send")));
        assert_eq!(item["controller"], "Meta Platforms Ireland Limited");
        assert_eq!(item["account"], json!(null));
    }
}

#[test]
fn what_was_sent_has_its_clock() {
    let person = Person::at(TODAY);
    person.ok(&["record", "facebook", "sent", "--on", "2026-11-21"]);
    let item = person.item("facebook");
    assert_eq!((&item["status"], &item["next_step"]), (&json!("sent"), &json!("wait")));
    assert_eq!((&item["answer_due"], &item["late_since"]), (&json!("2026-12-21"), &json!(null)));
    person.ok(&["undo"]);
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-26"]);
    let item = person.item("facebook");
    assert_eq!((&item["status"], &item["next_step"]), (&json!("late"), &json!("send-reminder")));
    assert_eq!((&item["answer_due"], &item["late_since"]), (&json!("2025-06-26"), &json!("2025-06-27")));
}

#[test]
fn text_is_for_people_in_their_language() {
    let mut person = Person::at(MAY_20);
    let list = person.ok(&["list"]);
    assert!(list.starts_with("Meta\n  Facebook "), "{list}");
    assert!(list.contains("\nApple\n") && list.contains("nog 6 dagen") && list.contains("Te doen"), "{list}");
    assert!(list.contains("Verder met: bezwaar text facebook"), "{list}");
    person.lang = "en";
    let list = person.ok(&["list"]);
    assert!(list.contains("6 days left") && list.contains("To do"), "{list}");
    person.now = LAST_EVENING;
    person.lang = "nl";
    assert!(person.ok(&["list"]).contains("vandaag is de laatste dag, tot middernacht"));
    person.now = MIDNIGHT;
    let list = person.ok(&["list"]);
    assert!(!list.contains("te laat") && !list.contains("laatste dag"), "{list}");
}

#[test]
fn columns_survive_long_names() {
    let person = Person::at(MAY_20);
    let name = "é".repeat(90);
    person.ok(&["account", "add", "facebook", &name]);
    let list = person.ok(&["list"]);
    let column = |needle: &str| {
        let line = list.lines().find(|line| line.trim_end().ends_with(needle)).unwrap();
        line.chars().count() - needle.chars().count()
    };
    assert_eq!(column("  facebook"), column("  instagram"));
}

#[test]
fn what_is_not_used_is_only_in_all() {
    let person = Person::at(MAY_20);
    let before = person.json(&["list"])["items"].as_array().unwrap().len();
    person.ok(&["record", "whatsapp", "not-used"]);
    assert_eq!(person.json(&["list"])["items"].as_array().unwrap().len(), before - 1);
    assert_eq!(person.item("whatsapp")["status"], "not-used");
    assert_eq!(person.json(&["list", "--all"])["summary"]["not-used"], 1);
    assert_eq!(person.json(&["list"])["summary"]["not-used"], json!(null));
}

#[test]
fn a_closed_pipe_is_no_fright() {
    let person = Person::at(MAY_20);
    for args in [&["list"][..], &["show", "facebook"], &["help"], &["list", "--json"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = person.command(args).stdout(writer).output().unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{args:?}: {output:?}");
    }
}

#[test]
fn a_search_lists_what_was_meant_first_and_nothing_else() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "threads", "not-used"]);
    let found = |text: &str| -> Vec<String> {
        let list = person.json(&["list", "--find", text]);
        list["items"].as_array().unwrap().iter().map(|item| item["platform"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(found("facebok"), ["facebook", "messenger"], "by its name, then by another one");
    assert_eq!(found("what sapp"), ["whatsapp"]);
    assert_eq!(found("threads"), ["threads"], "also what is not used");
    assert_eq!(found("META")[0], "meta-ai");
    assert!(found("qqqq").is_empty());
}
