//! Broken files, full disks and clocks gone wrong: one sentence each, and nothing recorded is lost.

use std::fs;

use crate::{MAY_20, Person, one_line};

#[test]
fn a_binary_journal_is_kept_and_added_to() {
    let person = Person::at(MAY_20);
    fs::create_dir_all(person.folder()).unwrap();
    let bytes: Vec<u8> = (0..5000u32).map(|n| (n * 7 % 256) as u8).collect();
    fs::write(person.journal(), &bytes).unwrap();
    let said = person.run(&["record", "facebook", "sent"]);
    assert_eq!(said.code, 0, "{said:?}");
    assert!(one_line(&said.err).contains("niet te lezen"), "{}", said.err);
    let said = person.run(&["list", "--json"]);
    assert_eq!(said.code, 0);
    assert!(said.out.contains("\"sent\""));
    assert!(fs::read(person.journal()).unwrap().starts_with(&bytes));
}

#[test]
fn a_torn_line_costs_nothing_else() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    let whole = fs::read_to_string(person.journal()).unwrap();
    fs::write(person.journal(), format!("{whole}{}", &whole[..whole.len() / 2])).unwrap();
    let said = person.run(&["record", "instagram", "sent"]);
    assert_eq!(said.code, 0);
    assert!(one_line(&said.err).contains("Regel 2"), "{}", said.err);
    let list = person.run(&["list", "--json"]).out;
    assert!(list.contains("\"sent\": 2"), "{list}");
}

#[test]
fn a_newer_line_is_kept_and_told() {
    let person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    let whole = fs::read_to_string(person.journal()).unwrap();
    let newer = whole.replace("\"schema\":1", "\"schema\":9");
    assert_ne!(newer, whole);
    fs::write(person.journal(), format!("{whole}{newer}")).unwrap();
    let said = person.run(&["list"]);
    assert_eq!(said.code, 0);
    assert!(one_line(&said.err).contains("nieuwere versie"), "{}", said.err);
    assert!(fs::read_to_string(person.journal()).unwrap().ends_with(&newer));
}

#[test]
fn a_huge_journal_is_left_alone() {
    let person = Person::at(MAY_20);
    fs::create_dir_all(person.folder()).unwrap();
    fs::File::create(person.journal()).unwrap().set_len(1 << 30).unwrap();
    let start = std::time::Instant::now();
    for args in [&["list"][..], &["record", "facebook", "sent"]] {
        let line = person.refused(1, args);
        assert!(line.contains("1073 MB"), "{line}");
    }
    assert!(start.elapsed().as_secs() < 5);
    assert_eq!(fs::metadata(person.journal()).unwrap().len(), 1 << 30);
}

#[test]
fn broken_settings_are_told_and_not_lost() {
    let person = Person::at(MAY_20);
    fs::create_dir_all(person.folder()).unwrap();
    fs::write(person.folder().join("settings.toml"), "name = \"Ann").unwrap();
    let said = person.run(&["list"]);
    assert_eq!(said.code, 0);
    assert!(one_line(&said.err).contains("settings.toml"));
    assert_eq!(person.run(&["set", "name", "Ann"]).code, 0);
    assert!(person.folder().join("settings.broken.toml").exists());
}

#[test]
fn a_folder_below_a_file_is_refused() {
    let mut person = Person::at(MAY_20);
    fs::write(person.folder(), "a file").unwrap();
    for lang in ["nl", "en"] {
        person.lang = lang;
        for args in [&["record", "facebook", "sent"][..], &["set", "name", "A"]] {
            person.refused(1, args);
        }
    }
    assert_eq!(fs::read_to_string(person.folder()).unwrap(), "a file");
}

#[test]
fn a_clock_gone_wrong_is_told_of() {
    let mut person = Person::at(MAY_20);
    person.ok(&["record", "facebook", "sent"]);
    person.now = "1970-01-01T00:00:00Z";
    let said = person.run(&["list"]);
    assert_eq!(said.code, 0);
    assert!(one_line(&said.err).contains("1 januari 1970"), "{}", said.err);
    person.now = "2025-05-01T00:00:00+02:00";
    let said = person.run(&["record", "facebook", "granted"]);
    assert_eq!(said.code, 0);
    assert!(one_line(&said.err).contains("20 mei 2025"), "{}", said.err);
    // What was written down later counts later, whatever the clock said.
    person.now = MAY_20;
    assert_eq!(person.item("facebook")["status"], "granted");
    for now in
        ["9999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "0000-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59"]
    {
        person.now = now;
        for args in [&["list"][..], &["list", "--json"], &["show", "facebook"], &["text", "facebook"]] {
            assert_eq!(person.run(args).code, 0, "{now} {args:?}");
        }
    }
}

#[test]
fn hostile_names_do_not_reach_the_terminal() {
    let person = Person::at(MAY_20);
    person.ok(&["account", "add", "facebook", "a\u{1b}]0;x\u{7}\u{202e}b"]);
    person.ok(&["record", "facebook", "sent", "--note", "\u{1b}[2J"]);
    for args in [&["list"][..], &["show", "facebook"], &["account", "list"]] {
        assert!(!person.ok(args).contains(['\u{1b}', '\u{7}', '\u{202e}']), "{args:?}");
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::os::unix::fs::symlink;
    use std::process::Stdio;

    use crate::{MAY_20, Person, Said, bare, one_line};

    #[test]
    fn a_full_disk_is_told_and_costs_nothing() {
        let mut person = Person::at(MAY_20);
        person.ok(&["record", "facebook", "sent"]);
        let kept = person.home.path().join("kept.jsonl");
        fs::rename(person.journal(), &kept).unwrap();
        symlink("/dev/full", person.journal()).unwrap();
        assert!(person.refused(1, &["record", "facebook", "granted"]).contains("vol"));
        person.lang = "en";
        assert!(person.refused(1, &["record", "facebook", "granted"]).contains("the disk is full"));
        fs::rename(&kept, person.journal()).unwrap();
        assert_eq!(person.item("facebook")["status"], "sent");
    }

    #[test]
    fn a_full_output_is_a_failure() {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let person = Person::at(MAY_20);
        let output = person.command(&["list"]).stdout(Stdio::from(full)).output().unwrap();
        let said = Said::from(output);
        assert_eq!(said.code, 1);
        assert!(one_line(&said.err).contains("vol"));
    }

    #[test]
    fn no_rights_is_told() {
        // Not even root makes a folder there.
        let said = Said::from(
            bare()
                .args(["--lang", "nl", "--data-dir", "/proc/bezwaar", "record", "facebook", "sent"])
                .output()
                .unwrap(),
        );
        assert_eq!(said.code, 1);
        assert!(one_line(&said.err).contains("--data-dir"), "{}", said.err);
    }

    #[test]
    fn a_home_that_does_not_exist_is_not_made() {
        let person = Person::at(MAY_20);
        let home = person.home.path().join("nobody");
        let run =
            |args: &[&str]| Said::from(bare().args(["--lang", "nl"]).args(args).env("HOME", &home).output().unwrap());
        for args in [&["record", "facebook", "sent"][..], &["set", "name", "A"], &["account", "add", "facebook", "a"]] {
            let said = run(args);
            assert_eq!((said.code, said.out.as_str()), (1, ""));
            assert!(one_line(&said.err).contains("--data-dir"));
        }
        let said = run(&["list"]);
        assert_eq!(said.code, 0);
        assert!(one_line(&said.err).contains("nobody") && said.out.contains("Facebook"));
        assert!(!home.exists());
    }

    #[test]
    fn a_journal_that_is_a_folder_is_refused() {
        let person = Person::at(MAY_20);
        fs::create_dir_all(person.journal()).unwrap();
        person.refused(1, &["list"]);
        person.refused(1, &["record", "facebook", "sent"]);
    }

    #[test]
    fn words_that_are_no_text_are_refused() {
        use std::os::unix::ffi::OsStrExt;
        let odd = std::ffi::OsStr::from_bytes(b"face\xff");
        let person = Person::at(MAY_20);
        let said = Said::from(person.command(&["show"]).arg(odd).output().unwrap());
        assert_eq!(said.code, 2);
        one_line(&said.err);
        let said = Said::from(person.command(&["list", "--now"]).arg(odd).output().unwrap());
        assert_eq!(said.code, 2);
    }

    #[test]
    fn what_is_kept_is_for_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let person = Person::at(MAY_20);
        person.ok(&["record", "facebook", "sent"]);
        person.ok(&["set", "name", "Anneke"]);
        for name in ["journal.jsonl", "settings.toml"] {
            let mode = fs::metadata(person.folder().join(name)).unwrap().permissions().mode();
            assert_eq!(mode & 0o077, 0, "{name}");
        }
    }
}
