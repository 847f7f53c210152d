//! A person's own catalogue files: what they change, and when they are refused.

use std::fs;
use std::path::PathBuf;

use bezwaar::catalog::lint::{Code, MAX_FILES, SAMPLE};
use bezwaar::catalog::{Catalog, embedded};
use tempfile::TempDir;

use crate::{line_of, other};

/// A folder with these files in it.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn group_ids(catalog: &Catalog) -> Vec<&str> {
    catalog.groups.iter().map(|group| group.id.as_str()).collect()
}

#[test]
fn without_a_folder_the_embedded_catalogue_is_used() {
    let empty = folder(&[("notes.txt", "no catalogue file")]);
    for path in [empty.path().join("missing"), empty.path().to_owned()] {
        let (catalog, errors) = Catalog::with_folder(&path);
        assert_eq!(&catalog, embedded());
        assert_eq!(errors, []);
    }
}

#[test]
fn a_file_of_ones_own_is_added_or_takes_a_groups_place() {
    let own = folder(&[("alpha-group.toml", SAMPLE), ("other.toml", &other())]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(errors, []);
    let mut expected = group_ids(embedded());
    expected.extend(["alpha-group", "elsewhere"]);
    assert_eq!(group_ids(&catalog), expected);
    assert_eq!(catalog.platform("alpha").unwrap().1.routes.len(), 4);

    let own = folder(&[("meta.toml", &SAMPLE.replace("alpha-group", "meta"))]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(errors, []);
    assert_eq!(group_ids(&catalog), group_ids(embedded()));
    assert_eq!(catalog.groups[0].name, "Alpha");
}

#[test]
fn a_file_with_a_mistake_is_refused_with_its_place() {
    let bad = SAMPLE.replace("alpha-group", "meta").replace("seen = \"2025-05-20\"", "seen = \"2025-02-30\"");
    let own = folder(&[("meta.toml", &bad), ("other.toml", &other())]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!(PathBuf::from(&error.first.file), own.path().join("meta.toml"));
    assert_eq!((error.first.code, error.first.line, error.count), (Code::BadDate, line_of(SAMPLE, "seen ="), 1));
    assert!(error.to_string().ends_with(&format!("meta.toml:{}: E013 bad-date", error.first.line)), "{error}");
    let embedded = &embedded().groups;
    assert_eq!(&catalog.groups[..embedded.len()], embedded.as_slice(), "the embedded group stays");
    assert!(catalog.platform("beta").is_some(), "and the other file is read");
}

#[test]
fn a_file_of_ones_own_cannot_take_a_platform_of_another_group() {
    let Some((_, platform)) = embedded().platforms().next() else { panic!("an embedded platform") };
    let own = folder(&[("mine.toml", &other().replace("beta", &platform.id))]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(&catalog, embedded());
    assert_eq!(errors.iter().map(|error| error.first.code).collect::<Vec<_>>(), [Code::DuplicateId]);
}

#[test]
fn a_file_that_leans_on_a_refused_one_is_refused_too() {
    let covers = "[[platform.covers]]\nplatform = \"delta\"\ncertainty = \"surely\"\nsources = [\"s1\"]\n";
    let leaning = other() + covers;
    let delta = SAMPLE.replace("id = \"alpha-old\"", "id = \"delta\"");
    let own = folder(&[("a.toml", &leaning), ("b.toml", &delta)]);
    assert_eq!(Catalog::with_folder(own.path()).1, []);
    let own = folder(&[("a.toml", &leaning), ("b.toml", &delta.replace("retired = true\n", ""))]);
    let codes: Vec<Code> = Catalog::with_folder(own.path()).1.iter().map(|error| error.first.code).collect();
    assert_eq!(codes, [Code::RedirectNotRetired, Code::UnknownPlatform]);
}

#[test]
fn odd_files_are_errors_and_not_read() {
    let own = folder(&[]);
    fs::create_dir(own.path().join("folder.toml")).unwrap();
    fs::write(own.path().join("bytes.toml"), b"\xff").unwrap();
    fs::File::create(own.path().join("large.toml")).unwrap().set_len(50_000_000_000).unwrap();
    #[cfg(unix)]
    for (target, name) in [("/dev/zero", "link.toml"), ("loop.toml", "loop.toml"), (".", "self.toml")] {
        std::os::unix::fs::symlink(target, own.path().join(name)).unwrap();
    }
    #[cfg(target_os = "linux")]
    assert!(std::process::Command::new("mkfifo").arg(own.path().join("pipe.toml")).status().unwrap().success());
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(&catalog, embedded());
    let codes: Vec<Code> = errors.iter().map(|error| error.first.code).collect();
    let odd = [Code::NotUtf8, Code::NotAFile, Code::TooLarge];
    assert_eq!(codes[..3], odd);
    assert!(codes[3..].iter().all(|code| *code == Code::NotAFile));
}

#[test]
fn what_only_wants_polish_is_read_all_the_same() {
    let rough = SAMPLE
        .replace("alpha-group", "rough")
        .replace("publisher = \"De Gids\"", "publisher = \"De Gids \"")
        .replace("Berichten en foto’s", "Berichten en foto's");
    let own = folder(&[("mine.toml", &rough)]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(errors, []);
    assert!(catalog.platform("alpha").is_some());
}

#[test]
fn of_too_many_files_the_first_are_read() {
    let own = folder(&[]);
    for number in 0..MAX_FILES + 50 {
        fs::write(own.path().join(format!("{number:05}.toml")), "").unwrap();
    }
    let errors = Catalog::with_folder(own.path()).1;
    assert_eq!(errors.len(), MAX_FILES + 1);
    assert_eq!(errors.iter().filter(|error| error.first.code == Code::TooManyFiles).count(), 1);
}
