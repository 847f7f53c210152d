//! `check`.

use std::fs;
use std::path::Path;

use crate::{MAY_20, Person, TODAY, keys, sorted};

const CATALOG: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/catalog");

/// The built-in catalogue of a company with something changed in it.
fn changed(person: &Person, from: &str, to: &str) -> String {
    let text = fs::read_to_string(Path::new(CATALOG).join("apple.toml")).unwrap();
    assert!(text.contains(from), "{from}");
    let path = person.home.path().join("apple.toml");
    fs::write(&path, text.replacen(from, to, 1)).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn the_built_in_catalogue_is_sound() {
    let person = Person::at(TODAY);
    assert_eq!(person.ok(&["check", CATALOG]), "In orde: niets gevonden.\n");
    assert_eq!(person.json(&["check", CATALOG]), serde_json::json!({ "findings": [] }));
    assert_eq!(person.ok(&["check", CATALOG, "--format", "github"]), "");
    assert!(!person.folder().exists());
}

#[test]
fn a_mistake_is_told_with_file_line_rule_and_remedy() {
    let person = Person::at(TODAY);
    let file = changed(&person, "\nurl = \"https://", "\nurl = \"javascript://");
    let said = person.run(&["check", &file]);
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    let first = said.out.lines().next().unwrap();
    assert!(first.starts_with(&format!("{file}:")) && first.contains(": E023 not-https: "), "{first}");
    assert!(first.contains(" — "), "{first}");

    let said = person.run(&["check", &file, "--json"]);
    assert_eq!(said.code, 1);
    let found: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(keys(&found), ["findings"]);
    let finding = &found["findings"][0];
    assert_eq!(keys(finding), sorted(["code", "file", "line", "message", "name", "remedy"]));
    assert_eq!((&finding["code"], &finding["name"]), (&"E023".into(), &"not-https".into()));
    assert!(finding["line"].as_u64().unwrap() > 1 && finding["file"] == file.as_str());
    assert!(["message", "remedy"].iter().all(|key| finding[*key].as_str().unwrap().len() > 5));

    let said = person.run(&["check", "--format", "github", &file]);
    let first = said.out.lines().next().unwrap();
    assert!(first.starts_with(&format!("::error file={file},line=")), "{first}");
    assert!(first.contains(",title=E023 not-https::"), "{first}");
}

#[test]
fn what_is_still_to_come_depends_on_the_day() {
    let person = Person::at(MAY_20);
    let found = person.run(&["check", CATALOG, "--json"]);
    let found: serde_json::Value = serde_json::from_str(&found.out).unwrap();
    let findings = found["findings"].as_array().unwrap();
    // In May 2025 nobody had read what was written in 2026.
    let rules: std::collections::BTreeSet<&str> = findings.iter().filter_map(|it| it["code"].as_str()).collect();
    assert_eq!(rules.into_iter().collect::<Vec<_>>(), ["E050"]);
}

#[test]
fn a_new_platform_is_told_which_line_to_add() {
    let person = Person::at(TODAY);
    let file = changed(&person, "id = \"apple-siri\"", "id = \"apple-maps\"");
    let said = person.run(&["check", &file]).out;
    let line = said.lines().find(|line| line.contains("E017")).unwrap();
    assert!(line.contains("de regel apple-maps in assets/catalog/ids.txt, als regel "), "{line}");
}

#[test]
fn a_rule_is_explained_by_number_and_by_name() {
    let person = Person::at(TODAY);
    let said = person.ok(&["check", "--explain", "E017"]);
    assert!(said.starts_with("E017 unlisted-id\n\n"), "{said}");
    for part in ["id = \"alpha-new\"", "Zo wel:", "als regel 4."] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert_eq!(person.ok(&["check", "--explain", "unlisted-id"]), said);
    assert_eq!(person.ok(&["check", "--explain", "e017"]), said);
    let rule = person.json(&["check", "--explain", "E017"]);
    let fields = ["code", "message", "means", "name", "remedy", "right", "severity", "wrong"];
    assert_eq!(keys(&rule), sorted(fields));
    assert_eq!(rule["severity"], "improve");
    assert!(person.refused(2, &["check", "--explain", "unlistd-id"]).contains("unlisted-id"));
    assert!(person.refused(2, &["check", "--explain", "E999"]).contains("E001"));
    person.refused(2, &["check", "--explain"]);
    person.refused(2, &["check", "--explain", "E017", CATALOG]);
    assert!(!person.folder().exists());
}

/// What fills the memory of a program that reads all of it: held below a gigabyte, of which the program itself takes a
/// part and a thread to parse on.
#[test]
#[cfg(target_os = "linux")]
fn hostile_folders_are_refused_within_bounded_memory() {
    let person = Person::at(TODAY);
    let folder = |name: &str, count: usize, text: &dyn Fn(usize) -> String| {
        let folder = person.home.path().join(name);
        fs::create_dir(&folder).unwrap();
        (0..count).for_each(|number| fs::write(folder.join(format!("g{number}.toml")), text(number)).unwrap());
        folder
    };
    let entries = "[[source]]\nid = \"s\"\n".repeat(1_000);
    let folders = [
        ("E046", folder("files", 10_000, &|_| String::new())),
        ("E045", folder("entries", 1_000, &|number| format!("[group]\nid = \"g{number}\"\nname = \"G\"\n{entries}"))),
        ("E005", folder("values", 8, &|_| format!("x = [{}]\n", "1,".repeat(1_000_000)))),
        ("E046", folder("numbers", 100, &|_| format!("x = [{}]\n", "1,".repeat(49_000)))),
        ("E004", folder("text", 2, &|_| format!("x = \"{}\"\n", "a".repeat(50_000_000)))),
    ];
    for (code, path) in folders {
        let check = person.command(&["check", path.to_str().unwrap()]);
        let mut limited = std::process::Command::new("sh");
        limited.args(["-c", "ulimit -v 1000000 && exec \"$0\" \"$@\""]).arg(check.get_program()).args(check.get_args());
        let start = std::time::Instant::now();
        let said = crate::Said::from(limited.output().unwrap());
        assert_eq!((said.code, said.err.as_str()), (1, ""), "{path:?}");
        assert!(said.out.contains(&format!(" {code} ")), "{path:?}: {:?}", said.out.lines().last());
        assert!(said.out.lines().count() <= 5_001, "{path:?}");
        assert!(start.elapsed().as_secs() < 60, "{path:?}: {:?}", start.elapsed());
    }
}

#[test]
fn hostile_files_are_refused_in_plain_lines() {
    let person = Person::at(MAY_20);
    let path = |name: &str| person.home.path().join(name);
    fs::write(path("bits.toml"), [0u8, 0xff, 0xfe]).unwrap();
    fs::write(path("deep.toml"), format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000))).unwrap();
    fs::write(path("many.toml"), "[[platform]]\nid = \"x\"\n".repeat(60_000)).unwrap();
    fs::write(path("escape.toml"), "[group]\nid = \"\u{1b}[2J\"\nname = \"\u{202e}txet\"\n").unwrap();
    fs::File::create(path("huge.toml")).unwrap().set_len(1 << 30).unwrap();
    for name in ["bits", "deep", "many", "escape", "huge", "missing"] {
        let file = path(&format!("{name}.toml"));
        let start = std::time::Instant::now();
        let said = person.run(&["check", file.to_str().unwrap()]);
        assert_eq!((said.code, said.err.as_str()), (1, ""), "{name}: {said:?}");
        assert!(!said.out.contains(['\u{1b}', '\u{202e}']), "{name}");
        assert!(!said.out.is_empty() && said.out.lines().count() < 500, "{name}");
        assert!(start.elapsed().as_secs() < 20, "{name}");
    }
}

#[test]
fn a_refused_file_of_ones_own_is_remarked_and_the_built_in_stays() {
    let person = Person::at(MAY_20);
    let folder = person.folder().join("catalog");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("mine.toml"), "[group]\nid = \"mine\"\nname = \"Mijn\"\nnonsense = 1\n").unwrap();
    let said = person.run(&["list"]);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("Facebook"));
    assert!(crate::one_line(&said.err).contains("mine.toml"), "{}", said.err);
}
