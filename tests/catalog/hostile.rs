//! Files from whoever wants to do harm: refused by a named rule, in bounded time and memory.

use std::fs;
use std::time::{Duration, Instant};

use bezwaar::catalog::lint::{self, Code, SAMPLE};

use crate::lint_one;

#[test]
fn hostile_files_are_refused_quickly() {
    let dotted = vec!["a"; 79].join(".");
    let mut nested = "1".to_owned();
    for _ in 0..78 {
        nested = format!("{{ {dotted} = {nested} }}");
    }
    let sources = "[[source]]\n".repeat(1_500);
    let hostile = [
        (Code::Syntax, "x = ".to_owned() + &"[".repeat(100_000)),
        (Code::Syntax, format!("x = {}1{}", "{ a = ".repeat(100_000), " }".repeat(100_000))),
        (Code::Syntax, vec!["a"; 500_000].join(".") + " = 1"),
        (Code::TooDeep, format!("x = {nested}")),
        (Code::TooDeep, format!("x = {}1{}", "[".repeat(30), "]".repeat(30))),
        (Code::TooLarge, format!("x = \"{}\"", "a".repeat(50_000_000))),
        (Code::TooLarge, format!("x = [{}]", "1, ".repeat(1_000_000))),
        (Code::TooMany, format!("x = [{}]", "1,".repeat(1_000_000))),
        (Code::TooMany, "[[platform]]\n".repeat(100_000)),
        (Code::TooMany, "[[platform]]\nname = {}\n".repeat(6_000)),
        (Code::Syntax, "[a]\n".repeat(400_000)),
        (Code::MissingField, sources),
    ];
    for (code, text) in hostile {
        let start = Instant::now();
        let findings = lint_one(&text);
        let what = &text[..text.len().min(40)];
        assert!(findings.iter().any(|finding| finding.code == code), "{what}: {:?}", findings.first());
        assert!(findings.len() <= lint::MAX_FINDINGS + 1, "{what}");
        assert!(start.elapsed() < Duration::from_secs(10), "{what}: {:?}", start.elapsed());
    }
}

#[test]
fn after_many_findings_it_stops_and_says_so() {
    let findings = lint_one(&format!("{SAMPLE}{}", "[[milestone]]\n".repeat(500)));
    assert_eq!(findings.len(), lint::MAX_FINDINGS + 1);
    assert_eq!(findings.last().map(|finding| finding.code), Some(Code::Stopped));
}

#[test]
fn what_a_finding_says_is_safe_to_print() {
    let text = SAMPLE.replace("kind = \"form\"", "kind = \"\\u001B[2J\\u202E\"").replace("basis =", "\"ba\\u0007\" =");
    for finding in lint_one(&text) {
        for (_, value) in finding.args {
            assert!(!value.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{value:?}");
        }
    }
    let long = SAMPLE.replace("kind = \"form\"", &format!("kind = \"{}\"", "x".repeat(1_000_000)));
    assert!(lint_one(&long).iter().flat_map(|finding| &finding.args).all(|(_, value)| value.len() < 300));
}

#[test]
fn a_large_company_fits() {
    let start = SAMPLE.find("[[platform]]\nid = \"alpha-ai\"").unwrap();
    let end = SAMPLE.find("[[milestone]]").unwrap();
    let one = &SAMPLE[SAMPLE.find("[[platform]]\nid = \"alpha\"").unwrap()..start];
    let mut text = SAMPLE[..end].to_owned();
    for number in 1..=40 {
        text += &one.replace("\"alpha\"", &format!("\"alpha{number}\"")).replace("Alpha", &format!("Alpha{number}"));
        for fact in 1..=40 {
            text += &format!(
                "[[platform.fact]]\nabout = \"used\"\ntext = {{ nl = \"Soort {fact}\", en = \"Kind {fact}\" }}\nsources = [\"s1\"]\n"
            );
        }
    }
    text += &SAMPLE[end..];
    let found = lint_one(&text);
    assert!(found.iter().all(|finding| finding.code == Code::UnlistedId), "{:?}", found.first());
    assert_eq!(found.len(), 40);
}

/// A file whose tables all have something to do with each other.
#[test]
fn what_is_compared_is_compared_quickly() {
    let milestone = &SAMPLE[SAMPLE.rfind("[[milestone]]").unwrap()..];
    let domains: String = (0..40_000).map(|number| format!("\"a{number}.example\",")).collect();
    let sources: String = (0..4_000)
        .map(|number| {
            format!("[[source]]\nid = \"x{number}\"\ntitle = \"T\"\npublisher = \"P\"\nclass = \"official\"\nurl = \"https://b{number}.example/x\"\ndate = \"2025\"\n")
        })
        .collect();
    let aliases: String = (0..40_000).map(|number| format!("\"a{number}\",")).collect();
    for text in [
        format!("{SAMPLE}{}", milestone.repeat(4_000)),
        SAMPLE
            .replace("domains = [", &format!("domains = [{domains}"))
            .replace("[[controller]]", &format!("{sources}[[controller]]")),
        SAMPLE.replace("aliases = [", &format!("aliases = [{aliases}")),
        SAMPLE.replace("sources = [\"s1\", \"s2\"]", &format!("sources = [{}]", "\"s1\",".repeat(40_000))),
    ] {
        let start = Instant::now();
        let found = lint_one(&text);
        assert!(found.len() <= lint::MAX_FINDINGS + 1, "{}", found.len());
        assert!(start.elapsed() < Duration::from_secs(10), "{:?} for {:?}", start.elapsed(), found.first());
    }
}

#[test]
fn many_small_files_are_read_up_to_a_bound() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..lint::MAX_FILES {
        let text = format!("[group]\nid = \"g{number}\"\nname = \"G\"\n") + &"[[source]]\nid = \"a\"\n".repeat(1_000);
        fs::write(folder.path().join(format!("g{number}.toml")), text).unwrap();
    }
    let start = Instant::now();
    let found = lint::lint_paths(&[folder.path().to_owned()], "2026-11-22".parse().unwrap());
    assert_eq!(found.len(), lint::MAX_SET_FINDINGS + 1);
    assert_eq!(found.last().map(|finding| finding.code), Some(Code::Stopped));
    assert!(start.elapsed() < Duration::from_secs(100), "{:?}", start.elapsed());
}
