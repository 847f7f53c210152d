//! Where everything comes from, in `show`; which claim held; and the lines for a website of one's own.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::{Person, TODAY, keys, sorted};

/// A person with the trial platforms in their data folder.
fn person() -> Person {
    let person = Person::at(TODAY);
    let folder = person.folder().join("catalog");
    fs::create_dir_all(&folder).unwrap();
    fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/catalog/trust.toml"), folder.join("trust.toml")).unwrap();
    person
}

#[test]
fn every_line_refers_to_its_sources_by_number() {
    let page = person().ok(&["show", "proef"]);
    for line in [
        "Proefbedrijf Ireland Limited, Wilton Place, Dublin 2, Ireland [1]",
        "  - Profiel en berichten [1, 4]",
        "  - Reacties in groepen [3] (volgens berichten)",
        "  - Wat je in de agenda zet [4] (volgens anderen, kijk zelf even)",
        "  - Privéberichten [2] (niet meer gecontroleerd sinds 24 september 2025)",
        "    - forward-only: Uitzetten geldt niet voor wat je eerder deelde. [3] (volgens berichten)",
        "  - Welke toezichthouder de leiding heeft",
        "  3 november 2025  Start van AI-training (gezien) [3] (volgens berichten)",
        "  2. Formulier voor bezwaar (form), genoemd door het bedrijf of een toezichthouder [1, 3]",
        "  [3] Proefbedrijf begint te trainen (De Krant, Pers, mei 2026)",
        "      https://krant.example/proefbedrijf",
    ] {
        assert!(page.lines().any(|other| other == line), "{line:?} is not in\n{page}");
    }
}

#[test]
fn every_number_is_that_of_a_source() {
    let person = Person::at(TODAY);
    let page = person.ok(&["show", "facebook"]);
    let count = page.lines().filter(|line| line.starts_with("  [")).count();
    assert!(page.contains(&format!("  [{count}] ")) && page.contains("–"), "{page}");
    let named = page
        .lines()
        .filter(|line| !line.starts_with("  ["))
        .filter_map(|line| line.split_once(" [")?.1.split_once(']'));
    let mut seen = 0;
    for (numbers, _) in named {
        for number in numbers.split([',', '–']).filter_map(|number| number.trim().parse::<usize>().ok()) {
            assert!((1..=count).contains(&number), "{numbers}");
            seen += 1;
        }
    }
    assert!(seen > 20, "{page}");
}

#[test]
fn json_has_what_is_known_of_it_with_grade_and_day() {
    let person = person();
    let shown = person.json(&["show", "proef"]);
    assert_eq!((&shown["deed"], &shown["basis"]), (&json!("switch"), &json!("legitimate-interest")));
    assert_eq!((&shown["retired"], &shown["redirect"]), (&json!(false), &json!(null)));
    assert_eq!(shown["aliases"], json!(["Proef Net"]));
    assert_eq!(shown["unknown"], json!(["lead-authority", "default", "answer"]));
    assert_eq!(shown["controller"]["lead_authority"], json!(null));
    let facts = shown["facts"].as_array().unwrap();
    assert_eq!(keys(&facts[0]), sorted(["about", "text", "grade", "checked", "sources"]));
    let graded: Vec<_> = facts.iter().map(|fact| (&fact["grade"], &fact["checked"])).collect();
    assert_eq!(graded[1], (&json!("reported"), &json!("2026-05")));
    assert_eq!(graded[2], (&json!("hearsay"), &json!("2026-11-21")));
    assert_eq!(graded[3], (&json!("grounded"), &json!("2025-09-24")));
    let claim = &shown["disputed"][0]["claims"][1];
    assert_eq!(keys(claim), sorted(["id", "text", "grade", "checked", "sources"]));
    let gone = person.json(&["show", "proef-oud"]);
    assert_eq!(
        (&gone["retired"], &gone["redirect"], &gone["deed"]),
        (&json!(true), &json!("proef"), &json!("nothing"))
    );
    let site = person.json(&["show", "proef-website"]);
    assert_eq!((&site["controller"], &site["unknown"]), (&json!(null), &json!([])));
    let crawler = &site["crawlers"][1];
    assert_eq!(
        (&crawler["agent"], &crawler["purpose"], &crawler["obeys"]),
        (&json!("Grijper-AI"), &json!("training"), &json!("no"))
    );
}

#[test]
fn which_claim_held_is_noted_shown_and_taken_back() {
    let person = person();
    assert_eq!(
        person.ok(&["held", "proef", "late-opt-out", "not-said"]),
        "Vastgelegd wat er bij jou klopte op Proefnetwerk.\n"
    );
    let line = fs::read_to_string(person.journal()).unwrap();
    assert!(line.contains("\"schema\":3"), "{line}");
    assert!(person.ok(&["show", "proef"]).contains("[1] – klopte bij jou, 21 november 2026"));
    let held = &person.json(&["show", "proef"])["disputed"][0]["held"];
    assert_eq!(held, &json!({ "claim": "not-said", "on": "2026-11-21" }));
    let told = person.json(&["held", "proef", "late-opt-out", "forward-only"]);
    assert_eq!(
        (&told["event"], &told["point"], &told["claim"]),
        (&json!("held"), &json!("late-opt-out"), &json!("forward-only"))
    );
    person.ok(&["undo"]);
    person.ok(&["undo"]);
    assert_eq!(person.json(&["show", "proef"])["disputed"][0]["held"], json!(null));
    assert!(person.refused(1, &["held", "proef", "late", "x"]).contains("Kies late-opt-out."));
    assert!(person.refused(1, &["held", "proef", "late-opt-out", "x"]).contains("Kies forward-only of not-said."));
    assert!(person.refused(1, &["held", "proef-oud", "x", "y"]).contains("niets vast te leggen"));
    // It says nothing of whether the person uses it, or did anything.
    let items = person.json(&["list", "--all"]);
    let item = items["items"].as_array().unwrap().iter().find(|item| item["platform"] == "proef").unwrap().clone();
    assert_eq!(item["status"], json!("to-do"));
}

#[test]
fn a_program_that_reads_robots_txt_agrees_with_what_was_chosen() {
    let person = person();
    for (purposes, blocked, free) in [
        (&[][..], &["ProefBot", "Grijper-AI"][..], &["ZoekBot", "BezoekBot", "Iemand"][..]),
        (&["--purpose", "search,visit"], &["ZoekBot", "BezoekBot"], &["ProefBot", "Grijper-AI"]),
        (&["--purpose", "training, search, visit"], &["ProefBot", "ZoekBot", "BezoekBot"], &["Iemand"]),
    ] {
        let text = person.run(&[&["text", "proef-website"], purposes].concat());
        assert_eq!(text.code, 0, "{text:?}");
        assert!(text.err.contains("een verzoek en geen slot"), "{}", text.err);
        let reads = "import sys, urllib.robotparser as r\n\
                     p = r.RobotFileParser(); p.parse(sys.argv[1].splitlines())\n\
                     print(*(int(p.can_fetch(a, 'https://mijn.example/een/pagina')) for a in sys.argv[2:]), sep='')";
        let agents: Vec<&str> = blocked.iter().chain(free).copied().collect();
        let said = Command::new("python3").args(["-c", reads, &text.out]).args(&agents).output().unwrap();
        let expected = "0".repeat(blocked.len()) + &"1".repeat(free.len());
        assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), expected, "{}\n{said:?}", text.out);
    }
    assert!(person.refused(2, &["text", "proef-website", "--purpose", "x"]).contains("training, search of visit"));
}

#[test]
fn what_is_gone_is_found_in_the_whole_list() {
    let person = person();
    assert!(!person.ok(&["list"]).contains("Proefvideo"));
    assert!(person.ok(&["list", "--all"]).contains("Proefvideo"));
    assert!(person.ok(&["show", "proef-oud"]).contains("Dit platform bestaat niet meer."));
}
