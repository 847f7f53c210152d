//! `CONTRIBUTING.md` is true: its example passes as it stands, and whoever follows its steps adds a platform.

use std::fs;
use std::path::Path;

use bezwaar::catalog::Catalog;
use bezwaar::catalog::lint::{self, Code};

fn root(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The blocks of a language in the page.
fn blocks(page: &str, lang: &str) -> Vec<String> {
    let fence = format!("```{lang}\n");
    page.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn whoever_follows_the_steps_adds_a_platform() {
    let page = root("CONTRIBUTING.md");
    let [example] = blocks(&page, "toml").try_into().unwrap();
    // The catalogue as it is in the repository, and the example as a new file of it.
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/catalog")).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, folder.path().join(path.file_name().unwrap())).unwrap();
    }
    fs::write(folder.path().join("ids.txt"), root("assets/catalog/ids.txt")).unwrap();
    let today = "2030-01-01".parse().unwrap();
    let check = || lint::lint_paths(&[folder.path().to_owned()], today);
    let before = check();
    fs::write(folder.path().join("brievenbus.toml"), &example).unwrap();
    let found: Vec<_> = check().into_iter().filter(|finding| !before.contains(finding)).collect();
    let [finding] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!(finding.code, Code::UnlistedId, "the only thing left is the line in the list");

    // It says which line to add, and where.
    let said = |name: &str| finding.args.iter().find(|(arg, _)| *arg == name).unwrap().1.clone();
    let list = folder.path().join("ids.txt");
    assert_eq!(said("list"), list.display().to_string());
    let mut lines: Vec<String> = fs::read_to_string(&list).unwrap().lines().map(str::to_owned).collect();
    lines.insert(said("line").parse::<usize>().unwrap() - 1, said("id"));
    let ids = &lines[1..];
    assert!(ids.is_sorted(), "the list stays in order: {ids:?}");
    fs::write(&list, lines.join("\n")).unwrap();
    assert_eq!(check(), before, "and then nothing is left");
}

#[test]
fn the_example_can_be_seen_without_compiling() {
    let [example] = blocks(&root("CONTRIBUTING.md"), "toml").try_into().unwrap();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("brievenbus.toml"), example).unwrap();
    let (catalog, errors) = Catalog::with_folder(folder.path());
    assert_eq!(errors, []);
    let (group, platform) = catalog.platform("brievenbus").unwrap();
    assert_eq!((group.id.as_str(), platform.routes.len()), ("brievenbus", 1));
    assert!(group.controller(platform).is_some() && !platform.facts.is_empty());
}

#[test]
fn the_page_names_every_field_and_every_word() {
    let page = root("CONTRIBUTING.md");
    let named = |word: &str| page.contains(&format!("`{word}`"));
    let source = root("src/catalog/mod.rs");
    // The fields of what is read from a file, by the names that they have there.
    let mut fields = Vec::new();
    for kind in [
        "Controller",
        "Platform",
        "Fact",
        "Disputed",
        "Claim",
        "Crawler",
        "Covers",
        "Milestone",
        "Steps",
        "Route",
        "Source",
    ] {
        let body = source.split(&format!("pub struct {kind} {{")).nth(1).unwrap().split("\n}").next().unwrap();
        let mut renamed = None;
        for line in body.lines().map(str::trim) {
            if let Some((_, rest)) = line.split_once("rename = \"") {
                renamed = rest.split('"').next().map(str::to_owned);
            } else if let Some(field) = line.strip_prefix("pub ") {
                fields.push(renamed.take().unwrap_or_else(|| field.split(':').next().unwrap().to_owned()));
            }
        }
    }
    let missing: Vec<_> = fields.iter().filter(|field| !named(field)).collect();
    assert!(missing.is_empty(), "no word of {missing:?}");
    let mut words = Vec::new();
    for kind in [
        "Region",
        "GroupKind",
        "Deed",
        "Basis",
        "Subject",
        "About",
        "Purpose",
        "Obeys",
        "Certainty",
        "MilestoneKind",
        "Standing",
        "RouteKind",
        "RouteState",
        "Need",
        "Device",
        "SourceClass",
    ] {
        let body = source.split(&format!("pub enum {kind} {{")).nth(1).unwrap().split("\n}").next().unwrap();
        // What no file can say is not for contributors.
        let body: String = body
            .split("#[serde(skip_deserializing)]\n")
            .enumerate()
            .map(|(index, part)| match index {
                0 => part,
                _ => part.split_once('\n').map_or("", |(_, rest)| rest),
            })
            .collect();
        let variants = body.lines().map(str::trim).filter(|line| line.ends_with(',') && !line.starts_with("//"));
        words.extend(variants.map(|variant| {
            let kebab = |(at, c): (usize, char)| match c.is_uppercase() && at > 0 {
                true => format!("-{}", c.to_lowercase()),
                false => c.to_lowercase().to_string(),
            };
            variant.trim_end_matches(',').char_indices().map(kebab).collect::<String>()
        }));
    }
    let missing: Vec<_> = words.iter().filter(|word| !named(word)).collect();
    assert!(missing.is_empty(), "no word of {missing:?}");
}
