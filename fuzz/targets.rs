//! What is fuzzed: each target takes any bytes for a file, reads it as the program does, and goes on with what came of
//! it as far as the checklist. `tests/corpus.rs` runs the checked-in files through the same functions.

use std::fs;
use std::path::Path;

use bezwaar::catalog::lint::{self, Against, Ids, MAX_FINDINGS};
use bezwaar::catalog::{Catalog, embedded};
use bezwaar::journal::Journal;
use bezwaar::plan::plan;
use bezwaar::record::Record;
use bezwaar::settings::Settings;
use chrono::NaiveDate;

/// The day that it is.
const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2025, 5, 20).expect("a day");

/// A catalogue file of the person's own: judged, and used as far as it is accepted.
pub fn catalog(data: &[u8], folder: &Path) {
    if let Ok(text) = std::str::from_utf8(data) {
        let against = Against { ids: Ids::embedded(), whole: &[], beside: &[], today: Some(TODAY) };
        let findings = lint::lint(&[("own.toml", text)], &against);
        assert!(findings.len() <= MAX_FINDINGS + 1);
        assert!(findings.iter().all(|finding| finding.line <= text.lines().count() + 1));
    }
    write(folder, "own.toml", data);
    let (catalog, refused) = Catalog::with_folder(folder);
    // What is refused changes nothing.
    assert!(refused.is_empty() || catalog == *embedded());
    let record = Record::of(&[]);
    let plan = plan(&catalog, &record, Settings::default().region(), TODAY);
    assert!(plan.listed().count() <= plan.items.len());
}

/// A journal: read, added up, and written to without changing what is there.
pub fn journal(data: &[u8], folder: &Path) {
    write(folder, "journal.jsonl", data);
    let Ok(journal) = Journal::open(folder) else { return };
    let record = Record::of(journal.events());
    let plan = plan(embedded(), &record, Settings::default().region(), TODAY);
    assert!(plan.items.iter().all(|item| !item.platform.id.is_empty()));
    assert_eq!(fs::read(folder.join("journal.jsonl")).unwrap_or_default(), data, "reading writes nothing");
    let again = Journal::open(folder).map(|again| again.events().to_vec());
    assert_eq!(again.ok().as_deref(), Some(journal.events()), "and reads the same again");
}

/// A settings file: what can be read of it is as good as set.
pub fn settings(data: &[u8], folder: &Path) {
    write(folder, "settings.toml", data);
    let (settings, _) = Settings::open(folder);
    let keys = bezwaar::settings::Key::ALL;
    let key = keys[data.len() % keys.len()];
    let value = settings.get(key);
    let mut again = settings.clone();
    assert!(again.set(folder, key, &value).is_ok(), "{}: {value:?}", key.word());
    assert_eq!(again.get(key), value, "{}", key.word());
}

fn write(folder: &Path, name: &str, data: &[u8]) {
    if let Err(error) = fs::write(folder.join(name), data) {
        eprintln!("{name}: {error}");
    }
}
