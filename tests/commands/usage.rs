//! Help, and what is wrong with a command line.

use crate::{MAY_20, Person, Said, bare};

#[test]
fn every_command_has_help() {
    let mut person = Person::at(MAY_20);
    for lang in ["nl", "en"] {
        person.lang = lang;
        for command in ["list", "show", "law", "text", "open", "record", "undo", "account", "set", "check", "help"] {
            let help = person.ok(&[command, "--help"]);
            assert!(help.contains(&format!("bezwaar {command}")) && help.contains("--data-dir"), "{help}");
            assert_eq!(person.ok(&["help", command]), help);
            assert_eq!(person.ok(&[command, "-h"]), help);
        }
        for form in ["add", "list", "rename", "remove"] {
            assert!(person.ok(&["account", form, "--help"]).contains(&format!("bezwaar account {form}")));
        }
        let help = person.ok(&["help"]);
        assert_eq!(person.ok(&["--help"]), help);
        assert!(help.contains("account add") && help.contains("--now"), "{help}");
    }
    assert!(person.ok(&["--version"]).starts_with("bezwaar "));
    person.ok(&["record", "facebook", "--help"]);
    assert!(!person.folder().exists());
}

#[test]
fn wrong_use_is_one_plain_line_and_exit_code_2() {
    let mut person = Person::at(MAY_20);
    for lang in ["nl", "en"] {
        person.lang = lang;
        for args in [
            &["nonsense"][..],
            &["list", "--nonsense"],
            &["list", "-x"],
            &["list", "--all=yes"],
            &["list", "--kind", "short"],
            &["list", "extra"],
            &["show"],
            &["account"],
            &["account", "eat"],
            &["account", "add", "facebook"],
            &["account", "add", "facebook", "anneke", "de vries"],
            &["record", "facebook"],
            &["record", "facebook", "nonsense"],
            &["record", "facebook", "sent", "--on"],
            &["record", "facebook", "sent", "--on", "--json"],
            &["record", "facebook", "sent", "--on", "2025-02-30"],
            &["record", "facebook", "sent", "--on", "gisteren"],
            &["record", "facebook", "sent", "--on", "2025"],
            &["text", "facebook", "--kind", "remind"],
            &["text", "facebook", "--json"],
            &["set", "name"],
            &["set", "nonsense", "x"],
            &["set", "theme", "pink"],
            &["check"],
            &["check", "x", "--format", "xml"],
            &["help", "nonsense"],
            &["--all"],
            &["--json"],
            &["list", "--data-dir", ""],
            &["list", "--now", "2025-05-20"],
            &["list", "--now", "morgen"],
            &["list", "--now", ""],
            &["list", "--lang", "klingon"],
            &["--renderer", "cairo"],
            &["--renderer", ""],
            &["--renderer"],
        ] {
            person.refused(2, args);
        }
    }
    assert!(!person.folder().exists());
}

#[test]
fn mistakes_come_with_what_was_meant() {
    let person = Person::at(MAY_20);
    for (args, meant) in [
        (&["lst"][..], "list"),
        (&["recrod", "facebook", "sent"], "record"),
        (&["list", "--al"], "--all"),
        (&["record", "facebook", "snt"], "sent"),
        (&["account"], "account add"),
        (&["show"], "bezwaar show PLATFORM"),
        (&["--renderer", "cairo"], "glow"),
    ] {
        let line = person.refused(2, args);
        assert!(line.contains(meant), "{line}");
    }
}

#[test]
fn global_options_stand_anywhere() {
    let person = Person::at(MAY_20);
    let folder = format!("--data-dir={}", person.folder().display());
    for args in [
        vec!["--lang", "en", "--now", MAY_20, "--json", &folder, "list"],
        vec!["list", "--json", "--now", MAY_20, &folder, "--lang=en"],
        vec![&folder, "list", "--now", MAY_20, "--lang", "en", "--json"],
    ] {
        let said = Said::from(bare().args(&args).output().unwrap());
        assert_eq!(said.code, 0, "{said:?}");
        assert!(said.out.contains("\"today\": \"2025-05-20\""), "{args:?}");
    }
}

#[test]
fn the_console_twin_does_the_same_and_has_no_window() {
    let person = Person::at(MAY_20);
    let twin = |args: &[&str]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_bezwaar-cli"));
        command.arg("--data-dir").arg(person.folder()).args(["--now", MAY_20, "--lang", "nl"]);
        Said::from(command.args(args).output().unwrap())
    };
    assert_eq!(twin(&["list", "--json"]).out, person.ok(&["list", "--json"]));
    assert_eq!(twin(&[]).out, person.ok(&["help"]));
    assert_eq!(twin(&["nonsense"]).code, 2);
}

#[cfg(not(feature = "window"))]
#[test]
fn a_build_without_a_window_says_so() {
    assert!(Person::at(MAY_20).refused(2, &[]).contains("geen venster"));
}

#[cfg(target_os = "linux")]
#[test]
fn the_systems_language_is_the_first_choice() {
    let person = Person::at(MAY_20);
    for (lang, word) in [("nl_BE.UTF-8", "Te doen"), ("en_GB.UTF-8", "To do"), ("C", "To do")] {
        let mut command = bare();
        command.arg("--data-dir").arg(person.folder()).arg("list").env("LANG", lang);
        assert!(Said::from(command.output().unwrap()).out.contains(word), "{lang}");
    }
}
