//! `text`.

use crate::{MAY_20, Person};

#[test]
fn only_the_text_is_on_standard_output() {
    let person = Person::at(MAY_20);
    let text = person.ok(&["text", "facebook"]);
    assert!(text.starts_with("Ik maak bezwaar (art. 21 lid 1 AVG)") && text.lines().count() == 1, "{text}");
    assert_eq!(person.ok(&["text", "facebook", "--kind", "short"]), text);
}

#[test]
fn what_is_missing_is_visible_and_told_apart() {
    let mut person = Person::at(MAY_20);
    let said = person.run(&["text", "facebook", "--kind", "objection"]);
    // What is missing, then where it can go.
    assert_eq!((said.code, said.err.lines().count()), (0, 4), "{said:?}");
    assert!(said.out.contains("[je naam]") && said.out.contains("[je account]"));
    assert!(said.err.contains("bezwaar set name") && said.err.contains("bezwaar account add facebook"));
    person.ok(&["set", "name", "Anneke de Vries"]);
    person.ok(&["account", "add", "facebook", "anneke"]);
    let said = person.run(&["text", "facebook", "--kind", "objection"]);
    assert!(said.err.contains("facebook.com") && said.err.contains("Dublin"), "{said:?}");
    let text = said.out;
    assert!(text.contains("Anneke de Vries") && text.contains("anneke") && !text.contains("[je"), "{text}");
    // Received on Tuesday 20 May, due on Friday 20 June.
    assert!(text.contains("uiterlijk 20 juni 2025"), "{text}");
    person.lang = "en";
    assert!(person.run(&["text", "facebook", "--kind", "objection"]).out.contains("20 June 2025"));
}

#[test]
fn a_reason_is_the_persons_own() {
    let person = Person::at(MAY_20);
    let text = person.ok(&["text", "facebook", "--reason", "Ik ben {{ moeder }}"]);
    assert!(text.contains("Mijn situatie: Ik ben {{ moeder }}."), "{text}");
    let line = person.refused(1, &["text", "facebook", "--reason", &"x".repeat(121)]);
    assert!(line.contains("120") && line.contains("--kind objection"), "{line}");
}

#[test]
fn a_switch_has_no_text() {
    let line = Person::at(MAY_20).refused(1, &["text", "apple-siri"]);
    assert!(line.contains("bezwaar show apple-siri"), "{line}");
}

#[test]
fn nothing_is_recorded_by_reading() {
    let person = Person::at(MAY_20);
    person.ok(&["text", "facebook"]);
    person.ok(&["list"]);
    person.ok(&["show", "facebook"]);
    assert!(!person.folder().exists());
}
