//! `record` and `undo`.

use serde_json::json;

use crate::{MAY_20, Person, TODAY};

#[test]
fn what_is_recorded_is_there_tomorrow_and_can_be_taken_back() {
    let mut person = Person::at(MAY_20);
    let said = person.ok(&["record", "facebook", "sent"]);
    assert_eq!(said.lines().count(), 1);
    assert!(said.contains("Volgens onze berekening moet Meta uiterlijk vrijdag 20 juni antwoorden."), "{said}");
    person.now = "2025-05-21T08:00:00+02:00";
    assert_eq!(person.item("facebook")["status"], "sent");
    assert!(person.ok(&["undo"]).starts_with("Facebook: Teruggenomen: "));
    assert_eq!(person.item("facebook")["status"], "to-do");
    let history = person.history("facebook");
    assert_eq!((history.len(), &history[0]["retracted"]), (1, &json!(true)));
    assert!(person.refused(1, &["undo"]).contains("niets om terug te draaien"));
}

#[test]
fn every_event_leads_to_its_status() {
    for (event, status) in [
        ("opened", "opened"),
        ("sent", "sent"),
        ("not-sent", "to-do"),
        ("received", "received"),
        ("granted", "granted"),
        ("confirmed", "granted"),
        ("refused", "refused"),
        ("extended", "extended"),
        ("identity-asked", "identity-asked"),
        ("no-action", "no-action"),
        ("bounced", "bounced"),
        ("withdrawn", "withdrawn"),
        ("not-used", "not-used"),
        ("used", "to-do"),
        ("complained", "complained"),
    ] {
        let person = Person::at(MAY_20);
        if !["opened", "sent", "not-sent", "not-used", "used"].contains(&event) {
            person.ok(&["record", "facebook", "sent"]);
        }
        person.ok(&["record", "facebook", event]);
        assert_eq!(person.item("facebook")["status"], status, "{event}");
    }
    let person = Person::at(MAY_20);
    person.ok(&["record", "apple-siri", "switched-off"]);
    let item = person.item("apple-siri");
    assert_eq!((&item["status"], &item["answer_due"]), (&json!("switched-off"), &json!(null)));
    person.ok(&["record", "apple-siri", "switched-on"]);
    assert_eq!(person.item("apple-siri")["status"], "to-do");
}

#[test]
fn a_remembered_month_is_done_without_a_clock() {
    let person = Person::at(TODAY);
    let said = person.ok(&["record", "facebook", "sent", "--on", "2025-05"]);
    assert!(said.contains("mei 2025") && !said.contains("uiterlijk"), "{said}");
    let item = person.item("facebook");
    assert_eq!((&item["status"], &item["next_step"]), (&json!("done-earlier"), &json!("none")));
    assert_eq!((&item["answer_due"], &item["late_since"]), (&json!(null), &json!(null)));
    assert_eq!(person.history("facebook")[0]["on"], "2025-05");
}

#[test]
fn a_day_that_is_still_to_come_is_refused() {
    let person = Person::at(MAY_20);
    for on in ["2025-05-21", "2025-06", "9999-12-31"] {
        let line = person.refused(1, &["record", "facebook", "sent", "--on", on]);
        assert!(line.contains("moet nog komen"), "{line}");
    }
    assert!(!person.journal().exists());
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-20"]);
}

#[test]
fn the_written_hour_of_now_is_the_local_one() {
    // The same instant, on two days.
    for (now, today) in [("2025-05-26T23:30:00+02:00", "2025-05-26"), ("2025-05-27T00:30:00+03:00", "2025-05-27")] {
        let person = Person::at(now);
        person.ok(&["record", "facebook", "sent"]);
        assert_eq!(person.history("facebook")[0]["on"], today);
    }
}

#[test]
fn notes_routes_and_the_sent_text_are_kept_word_for_word() {
    let person = Person::at(MAY_20);
    let file = person.home.path().join("verstuurd.txt");
    std::fs::write(&file, "Ik maak bezwaar.\r\n\r\nMet “groet”, é\r\n").unwrap();
    let file = file.to_str().unwrap();
    let event = person.json(&["record", "facebook", "sent", "--route", "form-2", "--note", "-)", "--text", file]);
    assert_eq!(event["text"], "Ik maak bezwaar.\r\n\r\nMet “groet”, é");
    assert_eq!((&event["note"], &event["route"]), (&json!("-)"), &json!("form-2")));
    assert_eq!(event, person.history("facebook")[0]);
    let line = person.refused(1, &["record", "facebook", "sent", "--route", "form-99"]);
    assert!(line.contains("form-2"), "{line}");
}

#[test]
fn a_sent_text_that_cannot_be_read_is_not_recorded() {
    let person = Person::at(MAY_20);
    let path = |name: &str| person.home.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(path("binary"), [0xff, 0xfe, 0]).unwrap();
    std::fs::write(path("long"), "x".repeat(20_001)).unwrap();
    for file in ["missing", "binary", "long", "."] {
        person.refused(1, &["record", "facebook", "sent", "--text", &path(file)]);
    }
    assert!(person.refused(1, &["record", "facebook", "sent", "--note", &"x".repeat(2_001)]).contains("2000"));
    assert!(!person.journal().exists());
    std::fs::write(path("fits"), "é".repeat(20_000)).unwrap();
    person.ok(&["record", "facebook", "sent", "--text", &path("fits")]);
}

#[test]
fn evidence_comes_later() {
    let person = Person::at(MAY_20);
    let line = person.refused(2, &["record", "facebook", "sent", "--evidence", "mail.png"]);
    assert!(line.contains("--evidence"), "{line}");
    assert!(!person.journal().exists());
}

#[test]
fn undo_takes_back_one_at_a_time() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    person.ok(&["record", "facebook", "granted"]);
    let undone = person.json(&["undo"]);
    assert_eq!((&undone["event"], &undone["retracted"]), (&json!("granted"), &json!(true)));
    assert_eq!(person.item("facebook")["status"], "sent");
    person.ok(&["undo"]);
    assert_eq!(person.item("facebook")["status"], "to-do");
}

#[test]
fn two_at_once_lose_nothing() {
    let person = Person::at(MAY_20);
    let write = |platform: &str| {
        for number in 0..50 {
            person.ok(&["record", platform, "opened", "--note", &number.to_string()]);
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(|| write("facebook"));
        scope.spawn(|| write("instagram"));
    });
    for platform in ["facebook", "instagram"] {
        let history = person.history(platform);
        let notes: Vec<_> = history.iter().map(|entry| entry["note"].as_str().unwrap().to_owned()).collect();
        assert_eq!(notes, (0..50).map(|number| number.to_string()).collect::<Vec<_>>());
    }
    assert_eq!(std::fs::read_to_string(person.journal()).unwrap().lines().count(), 100);
}
