//! A year of wake-ups of the real program, and every notification that comes of it.

use chrono::{DateTime, Datelike, Days, NaiveDate};
use serde_json::Value;

use crate::machine::Machine;

/// What somebody does on a day, before the machine wakes.
const DIARY: [(&str, &[&str]); 12] = [
    ("2025-04-01", &["record", "threads", "used"]),
    ("2025-05-21", &["record", "threads", "opened"]),
    ("2025-04-01", &["record", "facebook", "used"]),
    ("2025-04-01", &["record", "instagram", "used"]),
    ("2025-04-02", &["record", "apple-siri", "switched-off"]),
    ("2025-05-15", &["record", "facebook", "opened"]),
    ("2025-05-20", &["record", "facebook", "sent"]),
    ("2025-06-19", &["record", "facebook", "extended"]),
    ("2025-09-01", &["record", "facebook", "granted"]),
    ("2025-09-01", &["record", "instagram", "sent"]),
    ("2025-10-06", &["record", "instagram", "sent"]),
    ("2025-12-01", &["record", "instagram", "not-used"]),
];

/// What that person hears, on a machine that is on once a day: in the morning, late in the evening, or at one.
const HEARD: &str = "
2025-05-14 13:00 Nog 12 dagen voor 3 bezwaren.
2025-05-17 13:00 Heb je afgemaakt waar je mee bezig was?
2025-05-21 09:30 Nog 5 dagen voor een bezwaar.
2025-05-23 13:00 Nog 3 dagen voor een bezwaar. + Heb je afgemaakt waar je mee bezig was? + Kreeg je een bevestiging van je bezwaar?
2025-05-26 13:00 Vandaag is de laatste dag voor een bezwaar, tot middernacht.
2025-07-01 13:00 Kijk even of een instelling nog uit staat.
2025-08-21 13:00 Ook de langere tijd voor een antwoord is om.
2025-08-27 13:00 Je kunt een bedrijf herinneren aan je bezwaar.
2025-09-05 13:00 Kreeg je een bevestiging van je bezwaar?
2025-10-02 13:00 Het antwoord op je bezwaar had er moeten zijn.
2025-10-08 13:00 Kreeg je een bevestiging van je bezwaar?
2025-11-07 13:00 Het antwoord op je bezwaar had er moeten zijn.
2025-11-13 13:00 Je kunt een bedrijf herinneren aan je bezwaar.
";

#[test]
fn a_year_of_wake_ups() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    let mut heard = Vec::new();
    let mut day = NaiveDate::from_ymd_opt(2025, 4, 1).unwrap();
    let end = NaiveDate::from_ymd_opt(2026, 4, 1).unwrap();
    let summer = |day: NaiveDate| {
        let in_2025 = day < "2025-10-26".parse().unwrap();
        in_2025 || day >= "2026-03-29".parse().unwrap()
    };
    while day < end {
        let offset = if summer(day) { "+02:00" } else { "+01:00" };
        for (_, act) in DIARY.iter().filter(|(on, _)| *on == day.to_string()) {
            machine.ok(&format!("{day}T08:00:00{offset}"), act);
        }
        let time = ["09:30", "22:30", "13:00"][day.num_days_from_ce() as usize % 3];
        let now = format!("{day}T{time}:00{offset}");
        machine.remind(&now);
        let outcome = machine.log()["outcome"].clone();
        if outcome != "nothing" {
            assert_eq!(outcome, "shown", "{now}");
            let body = notifier.next()["body"].as_str().unwrap().to_owned();
            let lines: Vec<&str> = body.lines().collect();
            heard.push(format!("{day} {time} {}", lines[..lines.len() - 1].join(" + ")));
        }
        day = day + Days::new(1);
    }
    assert_eq!(heard.join("\n"), HEARD.trim());
    assert!(notifier.rest().is_empty());
    // Everything that was shown is written down once.
    let written = std::fs::read_to_string(machine.data("reminded.jsonl")).unwrap();
    let mut keys: Vec<String> = Vec::new();
    for line in written.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        DateTime::parse_from_rfc3339(line["at"].as_str().unwrap()).unwrap();
        let shown = line["keys"].as_array().into_iter().flatten();
        keys.extend(shown.map(|key| key.as_str().unwrap().to_owned()));
    }
    let count = keys.len();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), count);
    assert!(std::fs::metadata(machine.data("remind.log")).unwrap().len() < 10_000);
}
