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

/// The person, with an objection that was sent on 20 May 2025; it is two weeks later.
fn waiting() -> Person {
    let mut person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    person.now = "2025-06-02T10:00:00+02:00";
    person
}

#[test]
fn everything_that_was_told_is_in_the_json() {
    let person = waiting();
    let file = person.home.path().join("mail.txt");
    std::fs::write(&file, "Beste,\nNee.\n").unwrap();
    let details =
        ["--reasons", "given", "--says", "hun belang", "--reference", "4711", "--no-remedies", "--on", "2025-05-30"];
    let told = ["record", "facebook", "refused", "--note", "per mail", "--text", file.to_str().unwrap()];
    let event = person.json(&[&told[..], &details].concat());
    let said = json!({ "reasons": "given", "gist": "hun belang", "reference": "4711", "no_remedies": true });
    assert_eq!((&event["event"], &event["on"], &event["said"]), (&json!("refused"), &json!("2025-05-30"), &said));
    assert_eq!((&event["text"], &event["note"]), (&json!("Beste,\nNee."), &json!("per mail")));
    assert_eq!(event, person.history("facebook")[1]);
    let shown = person.ok(&["show", "facebook"]);
    assert!(shown.contains("Kenmerk: 4711") && shown.contains("hun belang"), "{shown}");

    let event = person.json(&["record", "facebook", "complained", "--authority", "de-be", "--reference", "7"]);
    assert_eq!(event["said"], json!({ "reference": "7", "authority": "DE-BE" }));
}

#[test]
fn each_answer_tells_what_it_means_and_what_comes_next() {
    for (event, means, next) in [
        ("auto-reply", "zegt niet wat ze met je bezwaar doen", "uiterlijk vrijdag 20 juni"),
        ("received", "nog geen antwoord", "uiterlijk woensdag 2 juli"),
        ("extended", "met redenen", "uiterlijk woensdag 20 augustus"),
        ("identity-asked", "Stuur liever geen kopie van een identiteitsbewijs", "--kind identity"),
        ("reasons-asked", "noem je eigen situatie", "--kind reasons"),
        ("proof-asked", "noem je eigen situatie", "--kind reasons"),
        ("refused", "art. 12 lid 4 AVG", "--kind complaint"),
        ("no-action", "art. 12 lid 4 AVG", "--kind complaint"),
        ("granted", "hoef je niets meer te doen", "Bewaar de mail"),
        ("bounced", "langs een andere weg", "--kind complaint"),
        ("complained", "binnen drie maanden", "art. 78 lid 2 AVG"),
    ] {
        let said = waiting().ok(&["record", "facebook", event]);
        assert!(said.contains(means) && said.contains(next), "{event}: {said}");
        assert_eq!(said.lines().count(), 1, "{event}: {said}");
    }
}

#[test]
fn more_time_after_the_month_does_not_count_and_is_told_so() {
    let mut person = waiting();
    person.now = "2025-06-30T10:00:00+02:00";
    let said = person.ok(&["record", "facebook", "extended"]);
    assert!(
        said.contains("liet pas in een bericht van 30 juni weten meer tijd te nemen") && said.contains("telt dat niet"),
        "{said}"
    );
    assert!(said.contains("--kind reminder"), "{said}");
}

#[test]
fn outside_the_eu_no_month_and_no_article_of_the_gdpr_is_named() {
    for country in ["GB", "CH"] {
        let person = waiting();
        person.ok(&["set", "country", country]);
        for event in
            ["received", "auto-reply", "extended", "reasons-asked", "refused", "no-action", "granted", "complained"]
        {
            let said = person.ok(&["record", "facebook", event]);
            assert!(!said.contains("AVG") && !said.contains("uiterlijk"), "{country} {event}: {said}");
        }
    }
}

/// It is refused with these words, and nothing is recorded.
fn refused(person: &Person, code: i32, args: &[&str], words: &str) {
    let before = std::fs::read(person.journal()).unwrap_or_default();
    for lang in ["nl", "en"] {
        let line = person.refused(code, &[args, &["--lang", lang]].concat());
        assert!(lang == "en" || line.contains(words), "{args:?}: {line}");
    }
    assert_eq!(std::fs::read(person.journal()).unwrap_or_default(), before, "{args:?}");
}

#[test]
fn nothing_happens_before_the_objection_was_sent() {
    let person = waiting();
    let words = "ligt voor de dag waarop je je bezwaar verstuurde (20 mei 2025)";
    for event in ["received", "granted", "refused", "extended", "identity-asked", "no-action", "bounced", "auto-reply"]
    {
        refused(&person, 1, &["record", "facebook", event, "--on", "2025-05-19"], words);
        refused(&person, 1, &["record", "facebook", event, "--on", "2025-04"], words);
        // On the day itself it can be, and in a month of which that day is part.
        let person = waiting();
        person.ok(&["record", "facebook", event, "--on", "2025-05-20"]);
        waiting().ok(&["record", "facebook", event, "--on", "2025-05"]);
    }
    for event in ["replied", "reminder-sent", "complained", "complained-to-company", "withdrawn", "reasons-asked"] {
        refused(&person, 1, &["record", "facebook", event, "--on", "2025-05-19"], words);
    }
    // Who sent in May, as far as they remember, may have had an answer on the 3rd.
    let person = Person::at(TODAY);
    person.ok(&["record", "facebook", "sent", "--on", "2025-05"]);
    refused(&person, 1, &["record", "facebook", "granted", "--on", "2025-04-30"], "(mei 2025)");
    person.ok(&["record", "facebook", "granted", "--on", "2025-05-03"]);
}

#[test]
fn an_answer_to_an_earlier_objection_can_be_told_later() {
    let person = Person::at(TODAY);
    person.ok(&["record", "facebook", "sent", "--on", "2024-06-10"]);
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-20"]);
    person.ok(&["record", "facebook", "received", "--on", "2024-06-11"]);
    refused(&person, 1, &["record", "facebook", "granted", "--on", "2024-06-09"], "(10 juni 2024)");
    // What was taken back is no sending.
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    person.ok(&["undo"]);
    person.ok(&["record", "facebook", "granted", "--on", "2025-05-01"]);
}

#[test]
fn after_an_answer_there_is_nothing_left_to_extend() {
    let person = waiting();
    person.ok(&["record", "facebook", "refused", "--on", "2025-05-28"]);
    refused(&person, 1, &["record", "facebook", "extended"], "Op 28 mei 2025 kwam er al een antwoord");
    // It may have come before the answer, and be told later.
    let said = person.ok(&["record", "facebook", "extended", "--on", "2025-05"]);
    assert!(said.contains("dat blijft tellen"), "{said}");
    assert_eq!(person.item("facebook")["status"], "refused");
}

#[test]
fn the_authority_tells_nothing_before_the_complaint() {
    let person = waiting();
    person.ok(&["record", "facebook", "complained", "--on", "2025-06-01"]);
    let early = ["record", "facebook", "authority-news", "--on", "2025-05-31"];
    refused(&person, 1, &early, "ligt voor de dag waarop je de klacht indiende (1 juni 2025)");
    person.ok(&["record", "facebook", "authority-news"]);
}

#[test]
fn a_companys_own_day_lies_after_its_notice_and_within_reason() {
    let person = waiting();
    let until = |day| ["record", "facebook", "extended", "--until", day];
    refused(&person, 1, &until("2025-06-01"), "ligt voor hun bericht (2 juni 2025)");
    refused(&person, 1, &until("2255-06-20"), "ligt te ver weg");
    refused(&person, 2, &until("2025-06-31"), "geen bestaande dag");
    person.ok(&until("2025-06-02"));
}

#[test]
fn a_detail_stands_only_with_what_can_have_it() {
    let person = waiting();
    for (event, detail) in [
        ("granted", &["--until", "2025-07-01"][..]),
        ("received", &["--reasons", "given"]),
        ("extended", &["--no-remedies"]),
        ("refused", &["--authority", "NL"]),
        ("sent", &["--says", "iets"]),
        ("opened", &["--reference", "1"]),
    ] {
        let words = format!("De optie {} hoort niet bij {event}, wel bij ", detail[0]);
        refused(&person, 2, &[&["record", "facebook", event], detail].concat(), &words);
    }
    for code in ["XX", "DE-XX", "NL-NH", "Nederland", ""] {
        refused(&person, 2, &["record", "facebook", "complained", "--authority", code], "is niet bekend");
    }
    refused(&person, 2, &["record", "facebook", "refused", "--reasons", "some"], "Kies given of missing");
    let help = person.ok(&["help", "record"]);
    assert!(help.contains("--says --reasons --until --reference"), "{help}");
    assert!(help.lines().any(|line| line.ends_with("--no-remedies  refused, no-action")), "{help}");
}

#[test]
fn what_is_too_long_long_ago_or_empty_is_refused_in_one_sentence() {
    let person = waiting();
    let long = "x".repeat(5_000);
    refused(&person, 1, &["record", "facebook", "refused", "--says", &long], "er passen 2000 tekens");
    refused(&person, 1, &["record", "facebook", "refused", "--reference", &long], "er passen 200 tekens");
    refused(&person, 1, &["record", "facebook", "sent", "--on", "1025-05-20"], "kan niet kloppen");
    let empty = person.home.path().join("leeg.txt");
    for text in ["", " \r\n\t\n", "\u{feff}"] {
        std::fs::write(&empty, text).unwrap();
        let file = empty.to_str().unwrap();
        refused(&person, 1, &["record", "facebook", "refused", "--text", file], "is leeg");
        refused(&person, 1, &["record", "facebook", "sent", "--text", file], "schrijf dan --text \"\"");
    }
    refused(&person, 2, &["record", "facebook", "refused", "--text", ""], "--text");
    // A field that was left empty is said in so many words.
    let event = person.json(&["record", "facebook", "sent", "--text", ""]);
    assert_eq!(event["text"], "");
}

#[test]
fn two_answers_that_contradict_each_other_are_both_kept() {
    let person = waiting();
    person.ok(&["record", "facebook", "granted"]);
    let said = person.ok(&["record", "facebook", "refused"]);
    assert!(said.contains("Je legde eerder vast dat ze het toezegden (2 juni)"), "{said}");
    assert_eq!(person.item("facebook")["status"], "refused");
    assert_eq!(person.history("facebook").len(), 3);
    person.ok(&["undo"]);
    assert_eq!(person.item("facebook")["status"], "granted");
    // A second no is none.
    let person = waiting();
    person.ok(&["record", "facebook", "no-action"]);
    assert!(!person.ok(&["record", "facebook", "refused"]).contains("eerder"));
}
