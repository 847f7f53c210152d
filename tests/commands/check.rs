//! `check`.

use std::fs;
use std::path::Path;

use crate::{MAY_20, Person, keys, sorted};

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
    let person = Person::at(MAY_20);
    assert_eq!(person.ok(&["check", CATALOG]), "In orde: niets gevonden.\n");
    assert_eq!(person.json(&["check", CATALOG]), serde_json::json!({ "findings": [] }));
    assert_eq!(person.ok(&["check", CATALOG, "--format", "github"]), "");
    assert!(!person.folder().exists());
}

#[test]
fn a_mistake_is_told_with_file_line_and_remedy() {
    let person = Person::at(MAY_20);
    let file = changed(&person, "\nurl = \"https://", "\nurl = \"javascript://");
    let said = person.run(&["check", &file]);
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    let first = said.out.lines().next().unwrap();
    assert!(first.starts_with(&format!("{file}:")) && first.contains(" — "), "{first}");

    let said = person.run(&["check", &file, "--json"]);
    assert_eq!(said.code, 1);
    let found: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(keys(&found), ["findings"]);
    let finding = &found["findings"][0];
    assert_eq!(keys(finding), sorted(["code", "file", "line", "message", "remedy"]));
    assert!(finding["line"].as_u64().unwrap() > 1 && finding["file"] == file.as_str());
    assert!(["message", "remedy"].iter().all(|key| finding[*key].as_str().unwrap().len() > 5));

    let said = person.run(&["check", "--format", "github", &file]);
    assert!(said.out.starts_with(&format!("::error file={file},line=")), "{}", said.out);
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
