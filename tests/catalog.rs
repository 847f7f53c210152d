//! Catalogue files: what the linter finds and where, what it bears, and what a person's own files change.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

#[path = "catalog/authority.rs"]
mod authority;
#[path = "catalog/contributing.rs"]
mod contributing;
#[path = "catalog/hostile.rs"]
mod hostile;
#[path = "catalog/own_files.rs"]
mod own_files;
#[path = "catalog/rules.rs"]
mod rules;
#[path = "catalog/set.rs"]
mod set;

use bezwaar::catalog::lint::{self, Against, Code, Finding, Ids, SAMPLE, SAMPLE_IDS};

/// The groups that hold the sample's ids.
const GROUPS: [&str; 2] = ["alpha-group", "elsewhere"];

/// What is found in files that belong together.
fn lint_set(files: &[(&str, &str)]) -> Vec<Finding> {
    let ids = Ids { file: "ids.txt", text: SAMPLE_IDS };
    lint::lint(files, &Against { ids, whole: &GROUPS, beside: &[], today: "2026-11-22".parse().ok() })
}

fn lint_one(text: &str) -> Vec<Finding> {
    lint_set(&[(lint::SAMPLE_FILE, text)])
}

fn codes(findings: &[Finding]) -> Vec<(Code, usize)> {
    findings.iter().map(|finding| (finding.code, finding.line)).collect()
}

/// The line of the only place where a text stands.
fn line_of(text: &str, piece: &str) -> usize {
    assert_eq!(text.matches(piece).count(), 1, "{piece:?} stands in the file once");
    text[..text.find(piece).unwrap()].matches('\n').count() + 1
}

/// A second file, about a platform that the list of ids has too.
fn other() -> String {
    let start = SAMPLE.find("[[platform]]").unwrap();
    let head = SAMPLE[..start].replace("alpha-group", "elsewhere").replace("name = \"Alpha\"", "name = \"Beta\"");
    head + r#"
[[platform]]
id = "beta"
name = { nl = "Beta", en = "Beta" }
controller = "alpha-ie"
regions = ["eu"]
deed = "nothing"
subject = "account"
what = { nl = "Hier is niets te doen.", en = "There is nothing to do here." }
sources = ["s1", "s2", "s3"]
"#
}
