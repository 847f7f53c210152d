//! `own`: what a person adds of their own.

use std::fs;

use serde_json::{Value, json};

use crate::{Person, TODAY};

/// A person who added a platform with a date, and a date to Facebook.
fn person() -> Person {
    let person = Person::at(TODAY);
    person.ok(&[
        "own",
        "add-platform",
        "Loopmaatje",
        "--company",
        "Loopmaatje B.V.",
        "--email",
        "privacy@loopmaatje.example",
        "--from",
        "2027-02-01",
        "--note",
        "mail van 20 november",
    ]);
    person.ok(&["own", "add-deadline", "facebook", "--last-day", "2026-12-15"]);
    person
}

/// The ids of the dates.
fn dates(person: &Person) -> Vec<String> {
    let list = person.json(&["own", "list"]);
    list["deadlines"].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap().to_owned()).collect()
}

/// The reasons for which somebody is reminded of a platform on a day.
fn reminded(person: &mut Person, now: &'static str, platform: &str) -> Vec<String> {
    person.now = now;
    let due = person.json(&["remind", "--dry-run"]);
    let reminders = due["reminders"].as_array().unwrap().clone();
    let its = reminders.iter().filter(|it| it["platform"] == platform);
    its.map(|it| it["reason"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_added_counts_down_like_everything_else() {
    let person = person();
    let item = person.item("own-loopmaatje");
    assert_eq!(item["milestone"], json!({"date": "2027-01-31", "kind": "last-day", "phase": "open", "days_left": 71}));
    let said = [&item["status"], &item["controller"], &item["route"], &item["next_step"]];
    assert_eq!(said, [&json!("to-do"), &json!("Loopmaatje B.V."), &json!("email"), &json!("send")]);
    // The date that somebody was told is nearer than the catalogue's, which passed.
    assert_eq!(person.item("facebook")["milestone"]["date"], "2026-12-15");
    assert_eq!(person.item("instagram")["milestone"]["days_left"].as_i64().unwrap().signum(), -1);

    let shown = person.json(&["show", "own-loopmaatje"]);
    assert_eq!(shown["milestones"][0]["standing"], "own");
    assert_eq!((&shown["sources"], &shown["routes"][0]["state"]), (&json!([]), &json!("own")));
    let history: Vec<&Value> = shown["history"].as_array().unwrap().iter().map(|it| &it["event"]).collect();
    assert_eq!(history, ["own-platform", "own-deadline"]);
}

#[test]
fn it_is_shown_as_the_persons_own_word_in_both_languages() {
    let mut person = person();
    for (lang, added, source, route) in [
        ("nl", "(zelf toegevoegd op 21 november 2026)", "Jij: dit platform voegde je zelf toe", "door jou ingevuld"),
        ("en", "(added by yourself on 21 November 2026)", "You: you added this platform yourself", "filled in by you"),
    ] {
        person.lang = lang;
        let said = person.ok(&["show", "own-loopmaatje"]);
        for part in [added, source, route] {
            assert!(said.contains(part), "{said}");
        }
        let facebook = person.ok(&["show", "facebook"]);
        let line = facebook.lines().find(|line| line.contains("15 ") && line.contains("2026")).unwrap();
        assert!(line.contains(added), "{line}");
        // What the catalogue has is not the person's.
        assert_eq!(facebook.matches(added).count(), 1, "{facebook}");
    }
}

#[test]
fn reminders_come_on_the_days_of_a_last_day_and_of_nothing_else_less() {
    let mut person = Person::at(TODAY);
    person.ok(&["own", "add-platform", "Loopmaatje", "--from", "2027-02-01"]);
    for (now, says) in
        [("2027-01-16T12:00:00+01:00", false), ("2027-01-17T12:00:00+01:00", true), ("2027-01-31T23:00:00+01:00", true)]
    {
        let reasons = reminded(&mut person, now, "own-loopmaatje");
        assert_eq!(reasons == ["last-day"], says, "{now}: {reasons:?}");
    }
    assert_eq!(reminded(&mut person, "2027-02-01T12:00:00+01:00", "own-loopmaatje"), ["last-day-passed"]);
    let said = person.ok(&["remind", "--dry-run"]);
    assert!(said.contains("de datum die je zelf toevoegde") && !said.contains("aangekondigd"), "{said}");

    // Who chose nothing is reminded of everything, also after adding something of their own.
    let mut person = Person::at("2025-05-10T12:00:00+02:00");
    person.ok(&["own", "add-platform", "Loopmaatje", "--from", "2025-06-01"]);
    let now = "2025-05-20T12:00:00+02:00";
    assert_eq!(reminded(&mut person, now, "facebook"), ["last-day"]);
    assert_eq!(reminded(&mut person, now, "own-loopmaatje"), ["last-day"]);
    // Who chose one thing is reminded of that, and of their own.
    person.ok(&["record", "whatsapp", "used"]);
    assert_eq!(reminded(&mut person, now, "facebook"), [""; 0]);
    assert_eq!(reminded(&mut person, now, "own-loopmaatje"), ["last-day"]);
}

#[test]
fn what_a_person_changes_themselves_is_no_news_to_them() {
    let mut person = Person::at("2027-01-18T12:00:00+01:00");
    person.ok(&["own", "add-platform", "Loopmaatje", "--from", "2027-06-01"]);
    person.run(&["remind"]);
    person.ok(&["own", "edit", "own-loopmaatje", "--email", "ai@loopmaatje.example"]);
    person.ok(&["own", "add-deadline", "facebook", "--from", "2027-06-01"]);
    person.run(&["remind"]);
    for platform in ["own-loopmaatje", "facebook"] {
        assert_eq!(reminded(&mut person, "2027-01-19T12:00:00+01:00", platform), [""; 0], "{platform}");
    }
}

#[test]
fn it_is_changed_removed_and_taken_back() {
    let person = person();
    let ids = dates(&person);
    let said = person.ok(&["own", "edit", &ids[0], "--last-day", "2027-03-01"]);
    assert!(said.contains("maandag 1 maart 2027"), "{said}");
    assert_eq!(person.item("own-loopmaatje")["milestone"]["date"], "2027-03-01");
    let note = || person.json(&["own", "list"])["deadlines"][0]["note"].clone();
    assert_eq!(note(), "mail van 20 november", "what is not told stays");
    person.ok(&["own", "edit", &ids[0], "--note", ""]);
    assert_eq!(note(), json!(null));
    person.ok(&["undo"]);
    person.ok(&["undo"]);
    assert_eq!(person.item("own-loopmaatje")["milestone"]["date"], "2027-01-31");

    person.ok(&["own", "edit", "own-loopmaatje", "--name", "Fietsmaatje", "--company", ""]);
    let item = person.item("own-loopmaatje");
    assert_eq!((&item["name"], &item["controller"]), (&json!("Fietsmaatje"), &json!(null)));
    let text = person.run(&["text", "own-loopmaatje", "--kind", "objection"]);
    assert!(text.out.starts_with("Fietsmaatje\n"), "{}", text.out);

    person.ok(&["record", "own-loopmaatje", "sent"]);
    person.ok(&["own", "remove", "own-loopmaatje"]);
    let known = |person: &Person| person.json(&["list", "--all"]).to_string().contains("own-loopmaatje");
    assert!(!known(&person) && dates(&person) == ids[1..], "its dates go with it");
    assert!(person.ok(&["undo"]).contains("Zelf weggehaald"));
    assert!(known(&person) && dates(&person) == ids);
    assert_eq!(person.item("own-loopmaatje")["status"], "sent");

    person.ok(&["own", "remove", &ids[1]]);
    assert_eq!(person.item("facebook")["milestone"]["phase"], "passed");
}

#[test]
fn an_id_is_never_given_again() {
    let person = Person::at(TODAY);
    let add = |name: &str| {
        let said = person.json(&["own", "add-platform", name]);
        assert_eq!(said["events"].as_array().unwrap().len(), 1);
        let list = person.json(&["own", "list"]);
        list["platforms"].as_array().unwrap().last().unwrap()["id"].as_str().unwrap().to_owned()
    };
    assert_eq!(add("Loopmaatje"), "own-loopmaatje");
    person.ok(&["own", "remove", "own-loopmaatje"]);
    assert_eq!(add("loopmaatje!"), "own-loopmaatje-2");
    person.ok(&["undo"]);
    assert_eq!(add("Loopmaatje"), "own-loopmaatje-3");
}

#[test]
fn the_text_claims_nothing_that_nobody_told() {
    let person = person();
    let text = person.run(&["text", "own-loopmaatje", "--kind", "objection"]);
    assert!(text.out.starts_with("Loopmaatje B.V.\n"), "{}", text.out);
    assert!(text.out.contains("voor zover u dat baseert op artikel 6 lid 1 onder e of f"), "{}", text.out);
    assert!(text.err.contains("privacy@loopmaatje.example"), "{}", text.err);
    // A sending by an address that the person filled in is not taken to have arrived.
    let said = person.ok(&["record", "own-loopmaatje", "sent"]);
    assert!(!said.contains("uiterlijk"), "{said}");
    let said = person.ok(&["record", "own-loopmaatje", "received"]);
    assert!(said.contains("moet Loopmaatje B.V. uiterlijk maandag 21 december antwoorden"), "{said}");
    // Without a company and an address there is a text all the same, and every command has its answer.
    person.ok(&["own", "add-platform", "Zwemmaatje"]);
    assert!(person.run(&["text", "own-zwemmaatje"]).out.starts_with("Ik maak bezwaar"));
    for command in ["show", "law"] {
        assert!(!person.ok(&[command, "own-zwemmaatje"]).is_empty());
    }
    assert_eq!(person.item("own-zwemmaatje")["route"], "post");
}

#[test]
fn the_calendar_has_it_and_says_when_it_is_off() {
    let person = person();
    let file = person.home.path().join("dates.ics");
    let path = file.to_str().unwrap();
    person.ok(&["export", "calendar", path]);
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20270131") && text.contains("DTSTART;VALUE=DATE:20261215"), "{text}");
    assert!(text.contains("SUMMARY:Loopmaatje") && !text.contains("mail van 20"), "{text}");
    person.ok(&["own", "remove", "own-loopmaatje"]);
    person.ok(&["export", "calendar", path]);
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("STATUS:CANCELLED").count(), 1, "{text}");
}

/// Takes the `#` from what only a person can fill in, as the file itself asks.
fn filled_in(draft: &str) -> String {
    let is_field = |line: &str| {
        ["title = ", "publisher = ", "class = ", "url = ", "date = ", "what = "]
            .iter()
            .any(|field| line.starts_with(field))
    };
    let fill = |line: &str| match line.strip_prefix("# ").filter(|line| is_field(line)) {
        Some("url = \"https://…\"") => "url = \"https://loopmaatje.example/privacy\"".to_owned(),
        Some("class = \"official\"") => "class = \"community\"".to_owned(),
        Some("date = \"…\"") => "date = \"2026-11-20\"".to_owned(),
        Some(field) => field
            .replace("nl = \"…\"", "nl = \"Loopmaatje leest mee.\"")
            .replace("en = \"…\"", "en = \"Loopmaatje reads along.\"")
            .replace("\"…\"", "\"Privacy\""),
        None => line.to_owned(),
    };
    draft.lines().map(|line| fill(line) + "\n").collect()
}

/// What `check` finds in a file, by the names of its rules.
fn findings(person: &Person, text: &str) -> Vec<String> {
    // A file is called after its group.
    let group = text.split("id = \"").nth(1).unwrap().split('"').next().unwrap();
    let file = person.home.path().join(format!("{group}.toml"));
    fs::write(&file, text).unwrap();
    let said = person.run(&["check", file.to_str().unwrap(), "--json"]);
    let found: Value = serde_json::from_str(&said.out).unwrap();
    found["findings"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn it_becomes_a_catalogue_file_that_lacks_only_what_a_person_knows() {
    let mut person = person();
    person.ok(&["own", "edit", "own-loopmaatje", "--page", "https://loopmaatje.example/bezwaar"]);
    let ids = dates(&person);
    let whole = person.refused(1, &["own", "toml"]);
    assert!(whole.contains("own-loopmaatje") && whole.contains(&ids[1]), "{whole}");
    for lang in ["nl", "en"] {
        person.lang = lang;
        // A new file, and what goes at the end of the one that there is.
        let meta = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/catalog/meta.toml")).unwrap();
        for (id, before, missing, left) in [
            ("own-loopmaatje", "", &["missing-field", "missing-field", "unlisted-id"][..], &["unlisted-id"][..]),
            (ids[1].as_str(), meta.as_str(), &["missing-field"][..], &[][..]),
        ] {
            let draft = format!("{before}{}", person.ok(&["own", "toml", id]));
            assert_eq!(findings(&person, &draft), missing, "{draft}");
            assert_eq!(findings(&person, &filled_in(&draft)), left, "{}", filled_in(&draft));
        }
    }
    assert_eq!(person.ok(&["own", "toml", &ids[0]]), person.ok(&["own", "toml", "own-loopmaatje"]));
}

#[test]
fn no_file_can_say_that_it_is_the_persons_own_word() {
    let person = person();
    let draft = filled_in(&person.ok(&["own", "toml", "own-loopmaatje"]));
    for (from, to) in [
        ("standing = \"announced\"", "standing = \"own\""),
        ("state = \"reported\"", "state = \"own\""),
        ("[[source]]", "kind = \"own\"\n[[source]]"),
    ] {
        assert!(draft.contains(from), "{draft}");
        assert!(findings(&person, &draft.replacen(from, to, 1)).contains(&"unknown-word".to_owned()), "{to}");
    }
}

#[test]
fn what_cannot_be_is_told_with_a_remedy_and_nothing_is_written() {
    let person = Person::at(TODAY);
    let long = "x".repeat(10_000);
    for (args, says) in [
        (&["add-platform", "  "][..], "Vul die in"),
        (&["add-platform", &long], "hoogstens 60"),
        (&["add-platform", "{{ name }}"], "accolades"),
        (&["add-platform", "a\u{202e}b"], "teken dat je niet ziet"),
        (&["add-platform", "a\u{7}b"], "teken dat je niet ziet"),
        (&["add-platform", "A", "--company", &long], "hoogstens 60"),
        (&["add-platform", "A", "--page", "javascript:alert(1)"], "https://"),
        (&["add-platform", "A", "--page", "http://a.nl/"], "https://"),
        (&["add-platform", "A", "--page", "https://a.nl@b.nl/"], "gewoon webadres"),
        (&["add-platform", "A", "--page", "https://а.nl/"], "gewoon webadres"),
        (&["add-platform", "A", "--email", "a@b.nl?subject=x"], "geen e-mailadres"),
        (&["add-platform", "Facebook"], "facebook"),
        (&["add-deadline", "facebook", "--from", "2999-01-01"], "Kijk het jaar na"),
        (&["add-deadline", "facebook", "--from", "2019-01-01"], "Kijk het jaar na"),
        (&["add-deadline", "facebook", "--from", "2027-01-01", "--note", &long], "hoogstens 500"),
        (&["add-deadline", "nergens", "--from", "2027-01-01"], "nergens"),
        (&["edit", "facebook", "--name", "x"], "niet zelf toegevoegd"),
        (&["remove", "own-nothing"], "niet zelf toegevoegd"),
    ] {
        let said = person.refused(1, &[&["own"], args].concat());
        assert!(said.contains(says) && said.chars().count() < 300, "{args:?}: {said}");
    }
    for args in [
        &["add-deadline", "facebook"][..],
        &["add-deadline", "facebook", "--from", "2027-02-30"],
        &["add-deadline", "facebook", "--from", "morgen"],
        &["add-deadline", "facebook", "--from", "2027-02-01", "--last-day", "2027-01-31"],
        &["add-platform", "A", "--note", "x"],
        &["add-platform"],
        &["edit"],
    ] {
        person.refused(2, &[&["own"], args].concat());
    }
    assert!(!person.journal().exists());
}

#[test]
fn a_journal_from_elsewhere_leads_nowhere_it_may_not() {
    let person = person();
    let text = fs::read_to_string(person.journal()).unwrap();
    let bad =
        text.replace(r#""email":"privacy@loopmaatje.example""#, r#""email":"a b@c","page":"javascript:alert(1)""#);
    let bad = bad.replace(r#""name":"Loopmaatje""#, r#""name":"Loop\u001b[31m\nmaatje""#);
    assert_ne!(text, bad);
    fs::write(person.journal(), bad).unwrap();
    assert_eq!(person.item("own-loopmaatje")["name"], "Loop [31m maatje");
    assert_eq!(person.item("own-loopmaatje")["route"], "post");
    person.refused(1, &["open", "own-loopmaatje", "--print"]);
}
