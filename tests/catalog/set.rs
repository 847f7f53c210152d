//! Files that belong together: ids, references, and the list of ids.

use std::fs;
use std::path::Path;

use bezwaar::catalog::embedded;
use bezwaar::catalog::lint::{self, Against, Code, Ids, SAMPLE};

use crate::{line_of, lint_one, lint_set, other};

#[test]
fn files_of_a_set_are_seen_together() {
    let (alpha, elsewhere) = ("alpha-group.toml", "elsewhere.toml");
    assert_eq!(lint_set(&[(alpha, SAMPLE), (elsewhere, &other())]), []);

    let again = "again/alpha-group.toml";
    let findings = lint_set(&[(alpha, SAMPLE), (again, SAMPLE)]);
    assert!(findings.iter().all(|finding| finding.code == Code::DuplicateId && finding.file == again));
    assert_eq!(findings.len(), 5, "the group and four platforms; sources are a file's own");

    // A cycle over two files.
    let there = SAMPLE.replace("redirect = \"alpha\"", "redirect = \"beta\"");
    let back = other() + "retired = true\nredirect = \"alpha-old\"\n";
    let findings = lint_set(&[(alpha, &there), (elsewhere, &back)]);
    let found: Vec<_> = findings.iter().map(|it| (it.file.as_str(), it.code)).collect();
    assert_eq!(found, [(alpha, Code::RedirectCycle), (elsewhere, Code::RedirectCycle)]);

    // A name that another file has.
    let same = other().replace("{ nl = \"Beta\", en = \"Beta\" }", "{ nl = \"Alphabook\", en = \"Alphabook\" }");
    let findings = lint_set(&[(alpha, SAMPLE), (elsewhere, &same)]);
    let found: Vec<_> = findings.iter().map(|it| (it.file.as_str(), it.code)).collect();
    assert_eq!(found, [(alpha, Code::TakenName)], "an alias is no name of another");
}

#[test]
fn a_listed_id_is_missed_in_a_whole_set_only() {
    let other = other().replace("id = \"beta\"", "id = \"gamma\"");
    let findings = lint_set(&[("alpha-group.toml", SAMPLE), ("elsewhere.toml", &other)]);
    let found: Vec<_> = findings.iter().map(|it| (it.file.as_str(), it.line, it.code)).collect();
    assert_eq!(found, [("elsewhere.toml", line_of(&other, "gamma"), Code::UnlistedId), ("ids.txt", 6, Code::GoneId)]);
    let said: Vec<_> = findings[0].args.iter().map(|(_, value)| value.as_str()).collect();
    assert_eq!(said, ["gamma", "ids.txt", "7"], "which line to add, and where");
    assert_eq!(lint_one(SAMPLE), [], "beta is not for this file to hold");
}

#[test]
fn the_list_of_ids_beside_the_files_is_the_one_that_counts() {
    let folder = tempfile::tempdir().unwrap();
    let today = "2026-11-22".parse().unwrap();
    let file = folder.path().join("alpha-group.toml");
    fs::write(&file, SAMPLE).unwrap();
    let unlisted = |paths: &[std::path::PathBuf]| {
        let found = lint::lint_paths(paths, today);
        assert!(
            found.iter().all(|finding| matches!(finding.code, Code::UnlistedId | Code::UnknownPlatform)),
            "{found:?}"
        );
        found.len()
    };
    assert_eq!(unlisted(&[folder.path().to_owned()]), 4, "the program’s own list has none of them");
    fs::write(folder.path().join("ids.txt"), lint::SAMPLE_IDS).unwrap();
    assert_eq!(unlisted(&[folder.path().to_owned()]), 0);
    assert_eq!(unlisted(&[file]), 0);
}

#[test]
fn the_embedded_catalogue_has_no_finding() {
    let groups: Vec<&str> = embedded().groups.iter().map(|group| group.id.as_str()).collect();
    assert_eq!(groups[..2], ["meta", "apple"]);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<(String, String)> = paths
        .filter(|path| path.extension().is_some_and(|it| it == "toml"))
        .map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap()))
        .collect();
    let against = Against { ids: Ids::embedded(), whole: &groups, beside: &[], today: None };
    assert_eq!(lint::lint(&files, &against), []);
    assert_eq!(files.len(), groups.len(), "every file is compiled in");
}
