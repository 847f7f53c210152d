//! `text` for what comes after an objection: what it needs, where it can go, and as a mail. The drafts are read by two
//! parsers that are not ours.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::Person;

const JUNE_25: &str = "2025-06-25T10:00:00+02:00";

/// Somebody whom Facebook did not answer.
fn unanswered() -> Person {
    let person = Person::at(JUNE_25);
    person.ok(&["set", "name", "Anneke de Vriès"]);
    person.ok(&["set", "email", "anneke@example.org"]);
    person.ok(&["set", "address", "Dorpsstraat 1, 1234 AB Ons Dorp"]);
    person.ok(&["account", "add", "facebook", "Ans 🙂 de Vries"]);
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-20"]);
    person
}

/// What a program of other people's made of its arguments; where it is not there, says what to install.
fn read(program: &str, args: &[&str], package: &str) -> Value {
    let helper = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support").join(args[0]);
    let output = Command::new(program).arg(helper).args(&args[1..]).output().unwrap();
    assert!(output.status.success(), "is {package} there? {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A draft, as Python's strict parser and Perl's Email::MIME read it: the same.
fn draft(file: &Path) -> Value {
    let bytes = fs::read(file).unwrap();
    let text = String::from_utf8(bytes).unwrap();
    let lines: Vec<&str> = text.strip_suffix("\r\n").unwrap().split("\r\n").collect();
    assert!(lines.iter().all(|line| line.is_ascii() && line.len() <= 76 && !line.contains(['\r', '\n'])), "{text}");
    let name = file.to_str().unwrap();
    let python = read("/usr/bin/python3", &["mail.py", name], "python3")[0].clone();
    let perl = read("/usr/bin/perl", &["mail.pl", name], "libemail-mime-perl")[0].clone();
    let body = |draft: &Value| draft["body"].as_str().unwrap().replace("\r\n", "\n");
    assert_eq!((&python["subject"], body(&python)), (&perl["subject"], body(&perl)));
    // Python reads the sender too, but older versions put a space between two parts of a long name.
    let bare = |from: &str| from.replace(['"', '\\'], "");
    let sender = perl["from"].as_str().map(bare);
    let mut python = python;
    python["from"] = json!([sender.as_deref().unwrap_or_default(), python["from"][0][1]]);
    assert_eq!(python["to"].as_array().unwrap().first(), Some(&perl["to"]).filter(|to| !to.is_null()));
    python
}

#[test]
fn a_draft_is_opened_by_mail_programs_to_be_sent() {
    let person = unanswered();
    let file = person.home.path().join("herinnering.eml");
    let path = file.to_str().unwrap();
    let said = person.run(&["text", "facebook", "--kind", "reminder", "--out", path]);
    assert_eq!((said.code, said.out.lines().count()), (0, 1), "{said:?}");
    let text = person.run(&["text", "facebook", "--kind", "reminder", "--to", "email"]).out;
    let mail = draft(&file);
    assert_eq!(mail["body"].as_str().unwrap().replace("\r\n", "\n"), text);
    let subject = text.lines().find_map(|line| line.strip_prefix("Onderwerp: ")).unwrap();
    assert!(subject.contains("Ans 🙂 de Vries"));
    assert_eq!((&mail["subject"], &mail["unsent"]), (&json!(subject), &json!("1")));
    assert_eq!(mail["from"], json!(["Anneke de Vriès <anneke@example.org>", "anneke@example.org"]));
    // Meta publishes no address.
    assert_eq!((&mail["to"], &mail["date"]), (&json!([]), &json!("2025-06-25T10:00:00+02:00")));
    let id = mail["id"].as_str().unwrap();
    assert!(id.starts_with("<bezwaar.") && id.ends_with("@bezwaar.invalid>") && !id.contains("nneke"), "{id}");
    // A later draft takes the place of an earlier one, and is another mail.
    person.run(&["text", "facebook", "--kind", "complaint", "--out", path]);
    let later = draft(&file);
    assert!(later["subject"].as_str().unwrap().contains("artikel 77") && later["id"] != mail["id"]);
}

#[test]
fn a_company_with_an_address_is_written_to() {
    let person = Person::at(JUNE_25);
    // As far as the catalogue knows, only others name that address: nobody is sent there.
    let said = person.run(&["text", "apple-lookaround", "--kind", "objection", "--mailto"]);
    assert!(said.out.starts_with("mailto:?subject=") && !said.err.contains("@apple.com"), "{said:?}");
    let apple = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/catalog/apple.toml")).unwrap();
    let (before, after) = apple.split_once("email = \"").unwrap();
    let official = format!("{before}email = \"{}", after.replacen("state = \"reported\"", "state = \"official\"", 1));
    fs::create_dir_all(person.folder().join("catalog")).unwrap();
    fs::write(person.folder().join("catalog/apple.toml"), official).unwrap();
    let file = person.home.path().join("b.EML");
    let said = person.run(&["text", "apple-lookaround", "--kind", "objection", "--out", file.to_str().unwrap()]);
    let mail = draft(&file);
    let to = mail["to"][0].as_str().unwrap();
    assert!(to.ends_with("@apple.com") && said.err.contains(to) && said.err.contains("Cork"), "{to}: {said:?}");
    assert_eq!(mail["from"], json!(["", null]), "nobody said who writes");
    let url = person.run(&["text", "apple-lookaround", "--kind", "short", "--mailto"]).out;
    assert!(url.starts_with(&format!("mailto:{to}?body=Ik%20maak%20bezwaar")), "{url}");
}

#[test]
fn a_name_begins_no_header() {
    let hostile = "Jan\r\nBcc: all@example.org\u{202e} =?utf-8?Q?x?= <x@y>";
    let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(8);
    for (number, name) in [hostile, long.trim_end(), "\"Jan\" (x), y; z"].into_iter().enumerate() {
        let person = unanswered();
        person.ok(&["set", "name", name]);
        person.ok(&["account", "rename", "Ans 🙂 de Vries", name]);
        let file = person.home.path().join(format!("{number}.eml"));
        person.run(&["text", "facebook", "--kind", "reminder", "--out", file.to_str().unwrap()]);
        let mail = draft(&file);
        let clean = name.replace(['\u{202e}'], "").split_whitespace().collect::<Vec<_>>().join(" ");
        let sender = format!("{} <anneke@example.org>", clean.replace('"', ""));
        assert_eq!(mail["from"], json!([sender, "anneke@example.org"]));
        assert!(mail["subject"].as_str().unwrap().ends_with(&clean), "{mail}");
        let names = mail["names"].as_array().unwrap();
        assert_eq!((names.len(), names.contains(&json!("Bcc"))), (8, false), "{names:?}");
    }
}

#[test]
fn an_address_opens_the_mail_program_and_is_never_too_long() {
    let person = unanswered();
    let opened = |args: &[&str]| {
        let said = person.run(&[&["text", "facebook", "--mailto"], args].concat());
        let url = said.out.trim_end();
        assert!(url.len() <= 1_900 && url.is_ascii() && !url.contains([' ', '+']), "{url}");
        (read("/usr/bin/python3", &["mail.py", "mailto", url], "python3")[0].clone(), said.err)
    };
    let (short, _) = opened(&["--kind", "short", "--reason", "1 + 1 = 2 & meer?"]);
    let text = person.ok(&["text", "facebook", "--reason", "1 + 1 = 2 & meer?"]);
    assert_eq!((&short["to"], &short["fields"]), (&json!(""), &json!([["body", text.trim_end()]])));
    // A whole letter is pasted; it has its subject.
    let (letter, beside) = opened(&["--kind", "objection"]);
    assert_eq!((letter["fields"].as_array().unwrap().len(), &letter["fields"][0][0]), (1, &json!("subject")));
    assert!(letter["fields"][0][1].as_str().unwrap().ends_with("Ans 🙂 de Vries"));
    assert!(beside.contains("--out brief.eml") && beside.contains("geen e-mailadres"), "{beside}");
    let whole = "é".repeat(500);
    person.ok(&["account", "rename", "Ans 🙂 de Vries", &whole]);
    assert_eq!(opened(&["--kind", "objection"]).0["fields"], json!([]));
}

#[test]
fn a_file_of_somebody_elses_stays() {
    let person = unanswered();
    let path = |name: &str| person.home.path().join(name).to_str().unwrap().to_owned();
    let write = |file: &str| person.run(&["text", "facebook", "--kind", "reminder", "--out", file]);
    for name in ["dagboek.txt", "mail.eml"] {
        fs::write(path(name), "Mijn dagboek").unwrap();
        let said = write(&path(name));
        assert_eq!(said.code, 1);
        assert!(said.err.contains("daar staat al iets anders onder die naam"), "{}", said.err);
        assert_eq!(fs::read_to_string(path(name)).unwrap(), "Mijn dagboek");
    }
    let text = path("brief.txt");
    assert_eq!((write(&text).code, write(&text).code), (0, 0), "the same text may be written again");
    assert_eq!(fs::read_to_string(&text).unwrap(), person.run(&["text", "facebook", "--kind", "reminder"]).out);
    assert_eq!(person.run(&["text", "facebook", "--kind", "complaint", "--out", &text]).code, 1);
    assert!(fs::read_to_string(&text).unwrap().contains("Herinnering"));
    for (file, code) in [(path("brief.pdf"), 2), (path("brief"), 2), (path("weg/brief.txt"), 1), (path("."), 2)] {
        let said = write(&file);
        assert_eq!((said.code, PathBuf::from(&file).is_file()), (code, false), "{said:?}");
    }
    assert_eq!(fs::read_dir(person.home.path()).unwrap().count(), 4, "two of theirs, the letter, the data");
}

#[test]
fn what_does_not_go_together_is_one_clear_sentence() {
    let person = unanswered();
    let refused = |code, more: &[&str], wanted: &str| {
        let line = crate::one_line(&{
            let said = person.run(&[&["text", "facebook"], more].concat());
            assert_eq!((said.code, said.out.as_str()), (code, ""), "{more:?}: {said:?}");
            said.err.lines().last().unwrap().to_owned() + "\n"
        });
        assert!(line.contains(wanted), "{more:?}: {line}");
    };
    refused(2, &["--kind", "complant"], "Kies complaint");
    refused(2, &["--kind", "xyzzy"], "authorisation");
    refused(2, &["--kind", "reminder", "--erase"], "--erase hoort bij withdrawal");
    refused(2, &["--helper", "Jan"], "--helper hoort bij authorisation");
    refused(2, &["--kind", "again", "--lost"], "--earlier");
    refused(2, &["--kind", "again", "--earlier", "2025"], "--earlier als 2025-05-20");
    refused(2, &["--kind", "again", "--earlier", "mei"], "--earlier als 2025-05-20");
    refused(2, &["--kind", "no-account", "--closed", "--apart"], "gaan niet samen");
    refused(2, &["--kind", "identity", "--id-copy", "all"], "if-needed");
    refused(2, &["--kind", "reminder", "--to", "fax"], "form, email of post");
    refused(2, &["--kind", "authorisation", "--valid-until", "2025-13-01"], "--valid-until als 2025-05-20");
    refused(2, &["--kind", "reminder", "--mailto", "--out", "x.eml"], "gaan niet samen");
    refused(1, &["--kind", "objection", "--reason", &"x".repeat(5_000)], "5001 tekens en hier passen er 1500");
    refused(1, &["--kind", "objection", "--find", &"x".repeat(5_000)], "5000 tekens");
    refused(1, &["--kind", "identity"], "bezwaar record facebook identity-asked --on DATUM");
    refused(1, &["--kind", "reasons"], "bezwaar record facebook reasons-asked --on DATUM");
    refused(1, &["--kind", "withdrawal"], "--kind objection");
    person.ok(&["record", "facebook", "refused", "--reasons", "given", "--says", &"y".repeat(1_600)]);
    refused(1, &["--kind", "refusal"], "1600 tekens");
    refused(1, &["--kind", "complaint"], "1600 tekens");
    person.ok(&["undo"]);
    person.ok(&["record", "facebook", "refused"]);
    refused(1, &["--kind", "refusal", "--disagree", &"x".repeat(1_500)], "1501 tekens");
}

#[test]
fn an_objection_that_did_not_work_is_complained_of_in_the_persons_words() {
    let person = Person::at(JUNE_25);
    person.ok(&["record", "facebook", "not-sent", "--on", "2025-06-20", "--note", "geheim"]);
    let line = person.refused(1, &["text", "facebook", "--kind", "complaint"]);
    assert!(line.contains("--obstacle \"TEKST\""), "{line}");
    let said = person.run(&["text", "facebook", "--kind", "complaint", "--obstacle", "De pagina bleef leeg"]);
    assert!(said.out.contains("20 juni 2025") && said.out.contains("De pagina bleef leeg."), "{said:?}");
    assert!(!said.out.contains("geheim"));
}

#[test]
fn a_helper_is_authorised_for_nothing_more() {
    let person = unanswered();
    let args = ["text", "facebook", "--kind", "authorisation", "--helper", "Jan Jansen", "--valid-until", "2025-12-31"];
    let text = person.ok(&args);
    assert!(
        text.contains("Jan Jansen") && text.contains("31 december 2025") && text.contains("25 juni 2025"),
        "{text}"
    );
    assert!(!text.contains("klacht") && !text.contains("artikel 80") && !text.contains("Onderwerp"), "{text}");
    let said = person.run(&["text", "facebook", "--kind", "authorisation", "--may-complain"]);
    assert!(said.out.contains("klacht") && said.err.contains("--helper"), "{said:?}");
}

#[test]
fn what_was_sent_goes_along_word_for_word() {
    let person = Person::at(JUNE_25);
    let file = person.home.path().join("verstuurd.txt");
    fs::write(&file, "Ik maak bezwaar.\r\n\r\n{{ person.name }} {% raw %} é\r\n").unwrap();
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-20", "--text", file.to_str().unwrap()]);
    for kind in ["reminder", "complaint"] {
        let text = person.run(&["text", "facebook", "--kind", kind]).out;
        assert!(text.contains("\nIk maak bezwaar.\n\n{{ person.name }} {% raw %} é\n"), "{text}");
    }
    // Left empty is something else than not kept.
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-20", "--text", ""]);
    let text = person.run(&["text", "facebook", "--kind", "complaint"]).out;
    assert!(text.contains("Ik liet het toelichtingsveld leeg."), "{text}");
    person.ok(&["record", "facebook", "sent", "--on", "2025-05-20"]);
    let text = person.run(&["text", "facebook", "--kind", "complaint"]).out;
    assert!(!text.contains("toelichtingsveld") && !text.contains("ijlage"), "{text}");
}

#[test]
fn help_names_each_option_once_with_its_texts() {
    let help = Person::at(JUNE_25).ok(&["text", "--help"]);
    for line in ["--erase", "--helper NAAM", "--earlier DATUM", "--to WEG", "--out BESTAND"] {
        let lines: Vec<_> = help.lines().filter(|text| text.trim_start().starts_with(line)).collect();
        assert_eq!(lines.len(), 1, "{line}: {help}");
    }
    assert!(
        help.contains("(withdrawal)") && help.contains("(short-again, again)") && help.contains("company-complaint  ")
    );
    assert!(help.lines().all(|line| line.chars().count() <= 200), "{help}");
}
