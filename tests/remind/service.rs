//! What crosses the bus, and what becomes of it where there is no bus or its service is unwilling.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::machine::{MAY_20, Machine};

/// Somebody who uses Facebook, under a name of their own.
fn anneke(machine: &Machine) {
    machine.ok("2025-04-01T10:00:00+02:00", &["set", "name", "Anneke de Vries"]);
    machine.ok("2025-04-01T10:00:00+02:00", &["account", "add", "facebook", "anneke-93"]);
}

#[test]
fn the_dry_run_keeps_its_contract_and_shows_nothing() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    anneke(&machine);
    let id = machine.ok(MAY_20, &["account", "list"]);
    let id = id.split_whitespace().find(|word| word.len() == 8 && word.chars().all(|c| c.is_ascii_hexdigit())).unwrap();
    let told: Value = serde_json::from_str(&machine.ok(MAY_20, &["remind", "--dry-run", "--json"])).unwrap();
    let text = "Facebook · anneke-93: nog 6 dagen. Je hebt nog geen bezwaar gemaakt. De laatste dag is maandag 26 mei.";
    let text = told["reminders"][0]["text"].as_str().filter(|said| *said == text);
    assert!(text.is_some(), "{told}");
    let expected = json!({"now": "2025-05-20T11:00:00+02:00", "reminders": [{
        "key": "last-day/facebook/2025-05-26@2025-05-19", "reason": "last-day", "platform": "facebook",
        "account": id, "due": "2025-05-26", "text": text,
    }]});
    assert_eq!(told, expected);
    assert_eq!(machine.ok(MAY_20, &["remind", "--dry-run"]), format!("{}\n", text.unwrap()));
    // It obeys the quiet hours, and before the chosen hour too; the last day has none.
    assert!(machine.due("2025-05-20T21:00:00+02:00").is_empty());
    assert!(machine.due("2025-05-12T09:59:59+02:00").is_empty());
    assert_eq!(machine.due("2025-05-26T23:59:59+02:00").len(), 1);
    let nothing = machine.ok("2025-05-11T12:00:00+02:00", &["remind", "--dry-run"]);
    assert_eq!(nothing, "Er is nu niets om aan te herinneren.\n");
    let nothing: Value =
        serde_json::from_str(&machine.ok("2025-05-11T12:00:00-11:00", &["remind", "--dry-run", "--json"])).unwrap();
    assert_eq!(nothing, json!({"now": "2025-05-11T12:00:00-11:00", "reminders": []}));
    assert!(notifier.rest().is_empty());
    for name in ["reminded.jsonl", "remind.log", "remind.lock"] {
        assert!(!machine.data(name).exists(), "{name}");
    }
}

#[test]
fn in_json_it_says_what_was_really_shown() {
    let json = |machine: &Machine| -> usize {
        let told: Value = serde_json::from_str(&machine.ok(MAY_20, &["remind", "--json"])).unwrap();
        told["reminders"].as_array().unwrap().len()
    };
    let machine = Machine::without_bus();
    anneke(&machine);
    assert_eq!(json(&machine), 0);
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    anneke(&machine);
    assert_eq!(json(&machine), 1);
    assert_eq!(notifier.next()["title"], "Bezwaar");
    assert_eq!(json(&machine), 0);
}

#[test]
fn one_notification_that_names_nobody_and_only_once() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers", "body", "body-markup"]);
    anneke(&machine);
    machine.remind(MAY_20);
    let shown = notifier.next();
    assert_eq!(shown["app"], "Bezwaar");
    assert_eq!(shown["title"], "Bezwaar");
    assert_eq!(shown["body"], "Nog 6 dagen voor een bezwaar.\nOpen Bezwaar om te zien waar het om gaat.");
    assert_eq!((&shown["replaces"], &shown["actions"]), (&json!(0), &json!([])));
    let everything = shown.to_string().to_lowercase();
    for private in ["facebook", "meta", "anneke", "vries"] {
        assert!(!everything.contains(private), "{everything}");
    }
    assert_eq!(machine.log()["outcome"], "shown");
    machine.remind(MAY_20);
    assert_eq!(machine.log()["outcome"], "nothing");
    assert!(notifier.rest().is_empty());
    // On the last day it stays until somebody puts it away.
    machine.remind("2025-05-26T22:30:00+02:00");
    let shown = notifier.next();
    assert_eq!((&shown["hints"]["urgency"], &shown["timeout"]), (&json!(2), &json!(0)));
    assert!(shown["body"].as_str().unwrap().starts_with("Vandaag is de laatste dag"), "{shown}");
}

#[test]
fn with_names_only_who_chose_them_and_readable_in_every_service() {
    for (capabilities, expected) in [
        (vec!["answers", "body", "body-markup"], ["Kees &amp; &lt;b&gt;Ko&lt;/b&gt;", "R&amp;amp;D"]),
        (vec!["answers"], ["Kees & <b>Ko</b>", "R&amp;D"]),
    ] {
        let machine = Machine::new();
        let notifier = machine.notifier(&capabilities);
        machine.ok(MAY_20, &["set", "remind-names", "on"]);
        machine.ok(MAY_20, &["account", "add", "facebook", "Kees & <b>Ko</b>"]);
        machine.ok("2025-05-19T11:00:00+02:00", &["account", "add", "instagram", "R&amp;D"]);
        machine.ok("2025-05-19T11:00:00+02:00", &["record", "instagram", "opened"]);
        machine.remind(MAY_20);
        let shown = notifier.next();
        let body = shown["body"].as_str().unwrap();
        for name in expected {
            assert!(body.contains(name), "{name}: {body}");
        }
        assert!(body.contains("Facebook") && body.contains("nog 6 dagen"), "{body}");
    }
}

#[test]
fn a_title_is_no_markup() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers", "body", "body-markup"]);
    machine.ok(MAY_20, &["set", "remind-names", "on"]);
    machine.ok(MAY_20, &["account", "add", "facebook", "Kees & <Ko>"]);
    machine.remind(MAY_20);
    assert_eq!(notifier.next()["title"], "Facebook · Kees & <Ko>: nog 6 dagen");
}

#[test]
fn what_fell_while_the_machine_was_off_comes_as_one() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    let on = |day: &str| format!("{day}T11:00:00+02:00");
    machine.ok(&on("2025-05-01"), &["record", "facebook", "used"]);
    machine.ok(&on("2025-05-01"), &["record", "instagram", "opened"]);
    machine.ok(&on("2025-05-01"), &["record", "threads", "sent"]);
    machine.remind(&on("2025-05-01"));
    machine.remind("2025-06-10T08:30:00+02:00");
    let shown = notifier.next();
    let expected = [
        "Het antwoord op je bezwaar had er moeten zijn.",
        "Heb je afgemaakt waar je mee bezig was?",
        "Aangekondigde data zijn voorbij. Bezwaar maken kan nog steeds.",
        "Open Bezwaar om te zien waar het om gaat.",
    ];
    let body: Vec<&str> = shown["body"].as_str().unwrap().lines().collect();
    assert_eq!(body[body.len() - 3..], expected[1..], "{body:?}");
    assert_eq!(body.len(), 4, "{body:?}");
    machine.remind("2025-06-10T10:30:00+02:00");
    assert!(notifier.rest().is_empty());
}

#[test]
fn eight_at_once_show_one() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    for now in ["2025-05-20T11:00:00+02:00", "2025-05-23T11:00:00+02:00", "2025-05-26T11:00:00+02:00"] {
        let all: Vec<_> = (0..8)
            .map(|_| {
                let mut command = machine.program();
                command.args(["--now", now, "remind"]).stdout(Stdio::piped()).stderr(Stdio::piped());
                command.spawn().unwrap()
            })
            .collect();
        for one in all {
            let said = one.wait_with_output().unwrap();
            assert!(said.status.success() && said.stdout.is_empty() && said.stderr.is_empty(), "{said:?}");
        }
        assert_eq!(notifier.rest().len(), 1, "{now}");
    }
}

#[test]
fn a_trial_is_shown_at_any_hour_and_takes_nothing_away() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    anneke(&machine);
    fs::write(machine.data("remind.trial"), "").unwrap();
    machine.remind("2025-05-20T03:00:00+02:00");
    assert_eq!(notifier.next()["title"], "Bezwaar kan je waarschuwen");
    assert_eq!(machine.log()["outcome"], "tried");
    assert!(!machine.data("remind.trial").exists());
    machine.remind(MAY_20);
    assert_eq!(notifier.rest().len(), 1);
    // One that was asked for long ago is not given any more.
    let old = fs::File::create(machine.data("remind.trial")).unwrap();
    old.set_modified(std::time::SystemTime::now() - Duration::from_secs(3600)).unwrap();
    machine.remind("2025-05-20T12:00:00+02:00");
    assert!(notifier.rest().is_empty());
}

#[test]
fn without_a_session_it_is_silent_and_says_so_in_its_log() {
    let machine = Machine::without_bus();
    anneke(&machine);
    machine.remind(MAY_20);
    let log = machine.log();
    assert_eq!((&log["outcome"], &log["why"]["kind"]), (&json!("failed"), &json!("no-session")));
    assert_eq!(machine.due(MAY_20).len(), 1, "it comes when there is one");
    // An address of a bus that is gone, and one that is none.
    for address in ["unix:path=/nonexistent/bus", "nonsense", ""] {
        let mut command = machine.program();
        let said = command.env("DBUS_SESSION_BUS_ADDRESS", address).args(["--now", MAY_20, "remind"]).output().unwrap();
        assert!(said.status.success() && said.stdout.is_empty() && said.stderr.is_empty(), "{address:?}: {said:?}");
        assert_eq!(machine.log()["why"]["kind"], "no-session", "{address:?}");
    }
    // Nothing at all of a session. On a desktop the bus would be found all the same.
    let here = format!("/run/user/{}/bus", fs::metadata(machine.path("run")).unwrap().uid());
    if !fs::exists(here).unwrap() {
        let mut command = machine.program();
        let said = command.env_remove("XDG_RUNTIME_DIR").args(["--now", MAY_20, "remind"]).output().unwrap();
        assert!(said.status.success() && said.stdout.is_empty() && said.stderr.is_empty(), "{said:?}");
        assert_eq!(machine.log()["why"]["kind"], "no-session");
    }
}

#[test]
fn where_nothing_shows_notifications_it_waits_for_what_does() {
    for machine in [Machine::new(), Machine::that_starts("/bin/false"), Machine::that_starts("/nonexistent/program")] {
        anneke(&machine);
        machine.remind(MAY_20);
        assert_eq!(machine.log()["why"]["kind"], "no-service", "{}", machine.log());
        let notifier = machine.notifier(&["answers"]);
        machine.remind("2025-05-21T11:00:00+02:00");
        assert_eq!(notifier.rest().len(), 1);
    }
}

#[test]
fn a_service_that_refuses_is_told_of_and_tried_again() {
    let machine = Machine::new();
    anneke(&machine);
    {
        let notifier = machine.notifier(&["refuses"]);
        let told = machine.run(MAY_20, &["remind"]);
        assert_eq!((told.code, told.out.as_str()), (1, ""));
        assert_eq!(told.err.lines().count(), 1, "{told:?}");
        assert!(told.err.contains("too many {notifications} of yours"), "{told:?}");
        assert_eq!(machine.log()["why"]["kind"], "refused");
        assert_eq!(notifier.rest().len(), 1);
    }
    let notifier = machine.notifier(&["answers"]);
    machine.remind("2025-05-20T12:00:00+02:00");
    assert_eq!(notifier.rest().len(), 1);
}

#[test]
fn a_service_that_hangs_is_not_waited_for() {
    let machine = Machine::new();
    anneke(&machine);
    for names in ["off", "on"] {
        // With a name that has to be written otherwise for some, it is asked twice.
        machine.ok(MAY_20, &["set", "remind-names", names]);
        let _notifier = machine.notifier(&["silent"]);
        let start = Instant::now();
        let told = machine.run(MAY_20, &["remind"]);
        let took = start.elapsed();
        assert!((1900..3500).contains(&took.as_millis()), "{took:?}");
        assert_eq!((told.code, told.out.as_str()), (1, ""));
        let said = "Het systeem antwoordde niet binnen 2 seconden. Bezwaar probeert het de volgende keer opnieuw.\n";
        assert_eq!(told.err, said);
        assert_eq!(machine.log()["why"]["kind"], "silent");
        assert_eq!(machine.due(MAY_20).len(), 1);
    }
    let notifier = machine.notifier(&["answers"]);
    machine.remind("2025-05-20T12:00:00+02:00");
    assert_eq!(notifier.rest().len(), 1);
}
