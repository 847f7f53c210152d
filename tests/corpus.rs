//! The files that `cargo fuzz` starts from, read as it reads them: what it once found stays found.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::fs;
use std::path::Path;

#[path = "../fuzz/targets.rs"]
mod targets;

fn each(corpus: &str, target: fn(&[u8], &Path)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(corpus);
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let data = fs::read(entry.unwrap().path()).unwrap();
        target(&data, tempfile::tempdir().unwrap().path());
        count += 1;
    }
    assert!(count > 0, "{corpus}");
}

#[test]
fn catalogue_files() {
    each("catalog", targets::catalog);
}

#[test]
fn journals() {
    each("journal", targets::journal);
}

#[test]
fn settings_files() {
    each("settings", targets::settings);
}
