//! Folders and files as they should not be: it still reminds, loses nothing, and says in one line why it will repeat.

use std::fs::{self, File, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::Path;
use std::process::Command;

use crate::machine::{MAY_20, Machine, Notifier, Told};

/// A catalogue file of a person's own.
const PACK: &str = r#"
[group]
id = "mine"
name = "Mine"

[[source]]
id = "seen"
title = "A page"
publisher = "Mine"
class = "official"
url = "https://mine.example/page"
date = "2025-04-01"

[[controller]]
id = "mine-ltd"
name = "Mine Limited"
short = "Mine"
regions = ["eu"]
domains = ["mine.example"]
sources = ["seen"]

[[platform]]
id = "mine"
name = { nl = "Mijn", en = "Mine" }
controller = "mine-ltd"
regions = ["eu"]
deed = "objection"
subject = "account"
what = { nl = "tekst", en = "text" }
sources = ["seen"]

[[platform.route]]
id = "form"
kind = "form"
state = "official"
label = { nl = "Formulier", en = "Form" }
url = "https://mine.example/form"
sources = ["seen"]

[[milestone]]
platforms = ["mine"]
kind = "last-day"
date = "DAY"
regions = ["eu"]
standing = "announced"
text = { nl = "WORDS", en = "WORDS" }
sources = ["seen"]
"#;

fn used(machine: &Machine) {
    machine.ok("2025-04-01T10:00:00+02:00", &["record", "facebook", "used"]);
}

/// It was shown, and it will be again: one line says so and why.
#[track_caller]
fn repeats(told: &Told, notifier: &Notifier) {
    assert_eq!((told.code, told.out.as_str()), (0, ""), "{told:?}");
    assert_eq!(told.err.lines().count(), 1, "{told:?}");
    assert!(told.err.starts_with("De melding is verstuurd, maar dat kon niet worden opgeschreven."), "{told:?}");
    assert_eq!(notifier.rest().len(), 1);
}

#[test]
fn a_folder_that_cannot_be_written_still_reminds() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    used(&machine);
    let mode = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    for file in fs::read_dir(machine.path("data")).unwrap() {
        mode(&file.unwrap().path(), 0o444);
    }
    mode(&machine.path("data"), 0o555);
    let home = machine.path("");
    mode(&home, 0o755);
    mode(&machine.path("run"), 0o777);
    // Root may write everywhere: then it is nobody who runs it, who may not read everywhere.
    let program = machine.path("bezwaar");
    fs::copy(env!("CARGO_BIN_EXE_bezwaar"), &program).unwrap();
    for now in [MAY_20, "2025-05-20T12:00:00+02:00"] {
        let ours = machine.program_at(&program);
        let mut command = match fs::metadata(&home).unwrap().uid() {
            0 => {
                let mut other = Command::new("setpriv");
                other.args(["--reuid=65534", "--regid=65534", "--clear-groups"]).arg(&program).args(ours.get_args());
                machine.session(&mut other);
                other
            }
            _ => ours,
        };
        repeats(&command.args(["--now", now, "remind"]).output().unwrap().into(), &notifier);
    }
    assert!(!machine.data("reminded.jsonl").exists() && !machine.data("remind.log").exists());
    mode(&machine.path("data"), 0o755);
}

#[test]
fn something_else_where_a_file_should_be() {
    for name in ["reminded.jsonl", "remind.log", "remind.lock"] {
        let machine = Machine::new();
        let notifier = machine.notifier(&["answers"]);
        used(&machine);
        fs::create_dir(machine.data(name)).unwrap();
        let told = machine.run(MAY_20, &["remind"]);
        if name == "reminded.jsonl" {
            repeats(&told, &notifier);
            assert!(told.err.contains("reminded.jsonl"), "{told:?}");
            let log = machine.log();
            assert!(log["again"].as_str().unwrap().contains("nog eens"), "{log}");
            repeats(&machine.run(MAY_20, &["remind"]), &notifier);
        } else {
            assert_eq!((told.code, told.err.as_str()), (0, ""), "{name}");
            machine.remind(MAY_20);
            assert_eq!(notifier.rest().len(), 1, "{name}");
        }
    }
    // A file where the folder should be: nothing is known of anybody.
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    fs::write(machine.path("data"), "").unwrap();
    let told = machine.run(MAY_20, &["remind"]);
    assert_eq!((told.code, told.err.lines().count()), (1, 1), "{told:?}");
    assert!(notifier.rest().is_empty());
}

#[test]
fn nonsense_in_its_files_costs_nothing_else() {
    let shown = "{\"at\":\"2025-05-19T11:00:00+02:00\",\"reminded\":\"shown\",\"keys\":[\"last-day/facebook/2025-05-26@2025-05-19\"]}\n";
    let newer = "{\"at\":\"2025-05-19T11:00:00+02:00\",\"reminded\":\"dreamt\",\"of\":[1]}\n{}\n[]\nnull\n";
    let cases = [
        // What was shown is still known among the rest.
        (format!("{shown}{newer}\u{0}\u{0}"), 0),
        (format!("nonsense\n{shown}{{\"at\":\"2025-05-19T11:0"), 0),
        (format!("\u{feff}{newer}"), 1),
        (
            format!(
                "{{\"at\":\"2025-05-19T11:00:00+02:00\",\"reminded\":\"shown\",\"keys\":[\"x\",\"@\",\"a@b\",\"@2025-05-19\"]}}\n{}",
                "x".repeat(1 << 20)
            ),
            1,
        ),
    ];
    for (text, expected) in cases {
        let machine = Machine::new();
        let notifier = machine.notifier(&["answers"]);
        used(&machine);
        fs::write(machine.data("reminded.jsonl"), &text).unwrap();
        fs::write(machine.data("remind.log"), b"\xff\xfe{}\n{\"at\":1}\n").unwrap();
        machine.remind(MAY_20);
        machine.remind(MAY_20);
        assert_eq!(notifier.rest().len(), expected, "{}", &text[..text.len().min(200)]);
        let now = fs::read_to_string(machine.data("reminded.jsonl")).unwrap();
        assert!(now.starts_with(&text), "nothing that was there is lost");
        assert_eq!(fs::read_to_string(machine.data("remind.log")).unwrap().lines().count(), 2);
    }
}

#[test]
fn files_without_end_are_not_read() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    used(&machine);
    for name in ["reminded.jsonl", "remind.log"] {
        File::create(machine.data(name)).unwrap().set_len(8 << 30).unwrap();
    }
    repeats(&machine.run(MAY_20, &["remind"]), &notifier);
    assert_eq!(machine.log()["outcome"], "shown");
}

#[test]
fn a_pack_of_ones_own_comes_changes_and_goes() {
    let machine = Machine::new();
    let notifier = machine.notifier(&["answers"]);
    let pack = machine.data("catalog/mine.toml");
    fs::create_dir_all(pack.parent().unwrap()).unwrap();
    let text = |day: &str, words: &str| PACK.replace("DAY", day).replace("WORDS", words);
    fs::write(&pack, text("2025-05-28", "Practice starts")).unwrap();
    machine.ok("2025-05-01T11:00:00+02:00", &["record", "mine", "used"]);
    machine.remind("2025-05-01T11:00:00+02:00");
    machine.remind("2025-05-15T11:00:00+02:00");
    assert_eq!(notifier.rest().len(), 1);
    // In other words: no news. Another day: news, and announced anew.
    fs::write(&pack, text("2025-05-28", "Use starts")).unwrap();
    machine.remind("2025-05-16T11:00:00+02:00");
    assert!(notifier.rest().is_empty());
    fs::write(&pack, text("2025-05-29", "Use starts")).unwrap();
    let due = ["last-day/mine/2025-05-29@2025-05-15", "changed/mine/2025-05-17@2025-05-17"];
    assert_eq!(machine.due("2025-05-17T11:00:00+02:00"), due);
    machine.remind("2025-05-17T11:00:00+02:00");
    assert_eq!(notifier.rest().len(), 1);
    // Gone: nothing is said of it, and nothing is lost.
    fs::remove_file(&pack).unwrap();
    machine.remind("2025-08-29T11:00:00+02:00");
    assert!(notifier.rest().is_empty());
    fs::write(&pack, text("2025-05-29", "Use starts")).unwrap();
    assert_eq!(machine.due("2025-05-17T11:00:00+02:00"), [""; 0]);
    assert_eq!(machine.due("2025-05-26T11:00:00+02:00"), ["last-day/mine/2025-05-29@2025-05-26"]);
}
