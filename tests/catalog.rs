//! Catalogue files: what the linter finds and where, what it bears, and what a person's own files change.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use bezwaar::catalog::lint::{self, Code, Finding};
use bezwaar::catalog::{Authorities, Catalog, Land, Text, Texts, embedded, embedded_ids, embedded_sources};
use bezwaar::i18n::Messages;
use bezwaar::lang::Lang;
use bezwaar::plan::{Item, plan};
use bezwaar::record::Record;
use bezwaar::settings::{Country, Key, Settings};
use bezwaar::words::authority;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use tempfile::TempDir;

const CLEAN: &str = include_str!("data/catalog/clean.toml");
const IDS: &str = include_str!("data/catalog/ids.txt");

/// A mistake: a code, a piece of text that the clean file has once, and what it is replaced with. The finding is
/// expected on the line of the first `¶` in it, else on its first line.
type Seed = (Code, &'static str, &'static str);

#[rustfmt::skip]
const SEEDS: &[Seed] = &[
    (Code::Syntax, "class = \"official\"", "class = official"),
    (Code::Syntax, "retired = true", "retired = true\n¶retired = true"),
    (Code::UnknownField, "basis = ", "bases = "),
    (Code::UnknownField, "needs = ", "need = "),
    (Code::UnknownField, "[group]", "[gruop]\n[group]"),
    (Code::UnknownField, "{ nl = \"E-mail\", en", "{ nl = \"E-mail\", fy = \"E-mail\", en"),
    (Code::MissingField, "[[controller]]\nid = \"alpha-ie\"\nname = \"Alpha Platforms Ireland Limited\"", "¶[[controller]]\nid = \"alpha-ie\""),
    (Code::MissingField, "[[platform.route]]\nid = \"post\"", "¶[[platform.route]]"),
    (Code::WrongType, "retired = true", "retired = 1"),
    (Code::WrongType, "seen = \"2025-05-20\"", "seen = 2025-05-20"),
    (Code::WrongType, "text = { nl = \"Laatste dag voor bezwaar\", en = \"Last day to object\" }", "text = [\"a\", \"b\"]"),
    (Code::WrongType, "[[platform.disputed]]\nid = \"copies\"\nabout = { nl = \"Kopieën\", en = \"Copies\" }\n\n[[platform.disputed.claim]]", "[platform.disputed]\nid = \"copies\"\n[[platform.disputed.claim]]"),
    (Code::UnknownWord, "kind = \"form\"", "kind = \"webform\""),
    (Code::UnknownWord, "needs = [\"log-in\"]", "needs = [\n¶\"login\"]"),
    (Code::BadDate, "date = \"2025-05-26\"", "date = \"2025-02-29\""),
    (Code::BadDate, "date = \"2025-05\"", "date = \"2025-13\""),
    (Code::BadCountry, "country = \"IE\"", "country = \"Ireland\""),
    (Code::BadId, "id = \"mail\"", "id = \"E-Mail\""),
    (Code::BadId, "id = \"alpha-group\"", "id = \"alpha--group\""),
    (Code::DuplicateId, "id = \"post\"", "id = \"mail\""),
    (Code::DuplicateId, "id = \"s2\"\ntitle", "¶id = \"s1\"\ntitle = \"T\"\npublisher = \"P\"\nclass = \"press\"\nurl = \"https://a.example\"\ndate = \"2025\"\n[[source]]\nid = \"s2\"\ntitle"),
    (Code::UnlistedId, "id = \"alpha-old\"", "id = \"alpha-new\""),
    (Code::NoSource, "sources = [\"s1\", \"s2\"]", "sources = []"),
(Code::NoSource, "[[platform.disputed.claim]]\nid = \"yes\"\ntext = { nl = \"Kopieën horen erbij.\", en = \"Copies are part of it.\" }\nsources = [\"s1\"]", "[[platform.disputed.claim]]\nid = \"yes\"\ntext = { nl = \"a\", en = \"b\" }"),
    (Code::UnknownSource, "sources = [\"s1\", \"s2\"]", "sources = [\"s1\",\n¶\"s3\"]"),
    (Code::UndatedSource, "id = \"s1\"\ntitle = \"How Alpha trains its models\"\npublisher = \"Alpha\"\nclass = \"official\"\nurl = \"https://www.alpha.example/privacy?lang=nl#ai\"\ndate = \"2025-05\"", "¶id = \"s1\"\ntitle = \"T\"\npublisher = \"Alpha\"\nclass = \"official\"\nurl = \"https://www.alpha.example/\""),
    (Code::BadUrl, "https://www.alphabook.example/objection", "https://www.alphabook.example/my objection"),
    (Code::BadUrl, "https://www.alphabook.example/objection", "https://www.alphabook.example./objection"),
    (Code::BadUrl, "https://www.alphabook.example/objection", "https://www.alphabook.example\\\\@evil.example/"),
    (Code::BadUrl, "https://www.alphabook.example/objection", "https://www.alphabook.example/%0d%0aSet-Cookie"),
    (Code::BadUrl, "https://www.alphabook.example/objection", "https://alphabook/objection"),
    (Code::NotHttps, "https://www.alphabook.example/objection", "http://www.alphabook.example/objection"),
    (Code::NotHttps, "https://www.alphabook.example/objection", "javascript:alert(1)//https://www.alphabook.example/"),
    (Code::NotHttps, "https://www.alphabook.example/objection", "file:///etc/passwd"),
    (Code::NotHttps, "https://www.alphabook.example/objection", "data:text/html,hi"),
    (Code::NotHttps, "https://www.alphabook.example/objection", " https://www.alphabook.example/objection"),
    (Code::UrlCredentials, "https://www.alphabook.example/objection", "https://www.alphabook.example@evil.example/"),
    (Code::UrlPort, "https://www.alphabook.example/objection", "https://www.alphabook.example:443/objection"),
    (Code::IpHost, "https://www.alphabook.example/objection", "https://192.0.2.1/objection"),
    (Code::IpHost, "https://www.alphabook.example/objection", "https://0x7f.1/objection"),
    (Code::IpHost, "https://www.alphabook.example/objection", "https://[2001:db8::1]/objection"),
    (Code::LookalikeHost, "https://www.alphabook.example/objection", "https://www.аlphabook.example/objection"),
    (Code::LookalikeHost, "https://www.alphabook.example/objection", "https://xn--lphabook-6fg.alphabook.example/"),
    (Code::LookalikeHost, "https://www.alphabook.example/objection", "https://www%2ealphabook.example/"),
    (Code::ForeignHost, "https://www.alphabook.example/objection", "https://evilalphabook.example/objection"),
    (Code::ForeignHost, "https://www.alphabook.example/objection", "https://alphabook.example.evil.example/objection"),
    (Code::ForeignHost, "https://help.alpha.example/contact", "https://help.example/contact"),
    (Code::BadDomain, "domains = [\"alpha.example\",", "domains = [\"alpha.example\", \"com\","),
    (Code::BadDomain, "domains = [\"alpha.example\",", "domains = [\"alpha.example\",\n¶\"https://alpha.example\","),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy@alpha.example?bcc=evil@evil.example"),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy@alpha.example,evil@evil.example"),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy%0abcc:evil@alpha.example"),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy"),
    (Code::MissingText, "label = { nl = \"Brief\", en = \"Letter\" }", "label = { nl = \"Brief\" }"),
    (Code::MissingText, "what = { nl = \"Opgegaan in Alpha.\", en", "what = { nl = \" \", en"),
    (Code::UnequalLists, "nl = [\"Open het menu.\"]", "nl = [\"Open het menu.\", \"Klik.\"]"),
    (Code::EmptyText, "publisher = \"Toezichthouder\"", "publisher = \"\""),
    (Code::EmptyText, "aliases = [\"Alphabook\"]", "aliases = [\"Alphabook\",\n¶\"\"]"),
    (Code::EmptyList, "platforms = [\"alpha\", \"alpha-ai\"]", "platforms = []"),
    (Code::ForbiddenCharacter, "Openbare berichten", "Openbare \u{202e}berichten"),
    (Code::ForbiddenCharacter, "Openbare berichten", "Openbare \\u202Eberichten"),
    (Code::ForbiddenCharacter, "Openbare berichten", "Openbare \\u001B[2Jberichten"),
    (Code::ForbiddenCharacter, "\"1 Quay\", ", "\"1 Quay\",\n¶\"Dub\u{200b}lin\", "),
    (Code::ForbiddenCharacter, "name = \"Alpha\"", "name = \"Alp\\nha\""),
    (Code::ForbiddenCharacter, "publisher = \"Toezichthouder\"", "publisher = \"\u{e000}\""),
    (Code::Template, "Public posts", "{{ name }} posts"),
    (Code::Template, "Public posts", "{% include %} posts"),
    (Code::UnknownController, "controller = \"alpha-ie\"\nregions = [\"eu\"]\ndeed = \"nothing\"", "¶controller = \"alpha-us\"\nregions = [\"eu\"]\ndeed = \"nothing\""),
    (Code::UnknownPlatform, "platform = \"alpha-ai\"", "platform = \"gamma\""),
    (Code::UnknownPlatform, "redirect = \"alpha\"", "redirect = \"gamma\""),
    (Code::UnknownPlatform, "platforms = [\"alpha\", \"alpha-ai\"]", "platforms = [\"alpha\", \"beta\"]"),
    (Code::CoversItself, "platform = \"alpha-ai\"", "platform = \"alpha\""),
    (Code::RedirectCycle, "redirect = \"alpha\"", "redirect = \"alpha-old\""),
    (Code::RedirectNotRetired, "retired = true\n", ""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"form\""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"setting\""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"app\""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"email\""),
];

fn lint_one(text: &str) -> Vec<Finding> {
    lint::lint(&[("clean.toml", text)], IDS, &["alpha-group", "elsewhere"])
}

fn codes(findings: &[Finding]) -> Vec<(Code, usize)> {
    findings.iter().map(|finding| (finding.code, finding.line)).collect()
}

/// The line of the only place where a text stands.
fn line_of(text: &str, piece: &str) -> usize {
    assert_eq!(text.matches(piece).count(), 1, "{piece:?} stands in the file once");
    text[..text.find(piece).unwrap()].lines().count() + usize::from(text[..text.find(piece).unwrap()].ends_with('\n'))
}

#[test]
fn the_clean_file_has_no_finding() {
    assert_eq!(lint_one(CLEAN), []);
    assert_eq!(lint_one(&CLEAN.replace('\n', "\r\n")), [], "nor with Windows' line ends");
    assert_eq!(lint_one(&format!("\u{feff}{CLEAN}")), [], "nor with a byte order mark");
}

#[test]
fn every_mistake_is_found_on_its_line_and_nothing_else() {
    let mut wrong = Vec::new();
    for (code, old, new) in SEEDS {
        let line = match new.find('¶') {
            Some(mark) => {
                let text = CLEAN.replacen(old, &new[..mark], 1);
                assert_eq!(CLEAN.matches(old).count(), 1, "{old:?}");
                text[..CLEAN.find(old).unwrap() + mark].matches('\n').count() + 1
            }
            None => line_of(CLEAN, old),
        };
        let findings = lint_one(&CLEAN.replacen(old, &new.replace('¶', ""), 1));
        if codes(&findings) != [(*code, line)] {
            wrong.push(format!("{old:?} -> {new:?}: {code:?} on {line}, not {findings:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_that_one_replaced_line_does_not_make() {
    let found = |old: &str, new: &str| {
        assert_eq!(CLEAN.matches(old).count(), 1, "{old:?}");
        codes(&lint_one(&CLEAN.replace(old, new)))
    };
    let post = line_of(CLEAN, "kind = \"post\"");
    assert_eq!(found("address = [\"1 Quay\", \"Dublin\", \"Ireland\"]\n", ""), [(Code::IncompleteRoute, post - 1)]);
    assert_eq!(found("kind = \"post\"", "kind = \"form\"\nstate = \"gone\" #").len(), 1, "state given twice");
    let label = line_of(CLEAN, "label = { nl = \"Brief\"");
    let both = [(Code::MissingText, label), (Code::MissingText, label)];
    assert_eq!(found("label = { nl = \"Brief\", en = \"Letter\" }", "label = {}"), both);
    let name = line_of(CLEAN, "name = \"Alpha\"");
    assert_eq!(found("name = \"Alpha\"", &format!("name = \"{}\"", "é".repeat(60))), []);
    assert_eq!(found("name = \"Alpha\"", &format!("name = \"{}\"", "é".repeat(61))), [(Code::LongName, name)]);
    let text = line_of(CLEAN, "Public posts");
    assert_eq!(found("Public posts", &"é".repeat(1980)), []);
    assert_eq!(found("Public posts", &"é".repeat(2000)), [(Code::LongText, text)]);
}

#[test]
fn a_route_that_is_gone_may_lack_what_its_kind_needs() {
    let gone = "kind = \"email\"\nlabel = { nl = \"Brief\", en = \"Letter\" }\nstate = \"gone\"";
    let text =
        CLEAN.replace("kind = \"post\"\nlabel = { nl = \"Brief\", en = \"Letter\" }\nstate = \"official\"", gone);
    assert_ne!(text, CLEAN);
    assert_eq!(lint_one(&text), []);
}

#[test]
fn one_mistake_does_not_hide_another() {
    let text = CLEAN
        .replace("kind = \"form\"", "kind = \"webform\"")
        .replace("seen = \"2025-05-20\"", "seen = \"gisteren\"")
        .replace("Laatste dag", "Laatste\\u200Bdag")
        .replace("retired = true\n", "");
    let found: Vec<Code> = lint_one(&text).into_iter().map(|finding| finding.code).collect();
    assert_eq!(found, [Code::BadDate, Code::UnknownWord, Code::RedirectNotRetired, Code::ForbiddenCharacter]);
}

#[test]
fn a_list_cannot_stand_for_a_table() {
    let found = |text: &str| codes(&lint_one(text));
    let group =
        CLEAN.replace("[group]\nid = \"alpha-group\"\nname = \"Alpha\"", "group = [\"alpha-group\", \"Alpha\"]");
    assert_eq!(found(&group), [(Code::WrongType, line_of(&group, "group = "))]);

    let start = CLEAN.find("[[milestone]]").unwrap();
    let milestone =
        "milestone = [\n[[\"alpha\"], \"starts\", \"2025\", [\"eu\"], \"seen\", {nl=\"x\", en=\"x\"}, [\"s1\"]]]\n";
    assert_eq!(found(&format!("{milestone}{}", &CLEAN[..start])), [(Code::WrongType, 2)]);

    let route =
        CLEAN.replace("steps = { nl = [\"Open het menu.\"], en = [\"Open the menu.\"] }", "steps = [[\"a\"], [\"b\"]]");
    assert_eq!(found(&route), [(Code::WrongType, line_of(CLEAN, "Open het menu."))]);

    let covers = CLEAN.replace("what = { nl = \"Opgegaan", "aliases = [[\"x\"]]\nwhat = { nl = \"Opgegaan");
    assert!(found(&covers).iter().all(|(code, _)| *code == Code::WrongType) && !found(&covers).is_empty());
}

/// A second file, about a platform that the list of ids has too.
fn other() -> String {
    format!("{}\n", CLEAN[..CLEAN.find("[[platform]]").unwrap()].replace("alpha-group", "elsewhere"))
        + r#"
[[platform]]
id = "beta"
name = { nl = "Beta", en = "Beta" }
controller = "alpha-ie"
regions = ["eu"]
deed = "switch"
subject = "account"
what = { nl = "x", en = "x" }
sources = ["s1"]
"#
}

#[test]
fn files_of_a_set_are_seen_together() {
    let set = |files: &[(&str, &str)]| lint::lint(files, IDS, &["alpha-group", "elsewhere"]);
    assert_eq!(set(&[("clean.toml", CLEAN), ("other.toml", &other())]), []);

    let findings = set(&[("clean.toml", CLEAN), ("again.toml", CLEAN)]);
    assert!(findings.iter().all(|finding| finding.code == Code::DuplicateId && finding.file == "again.toml"));
    assert_eq!(findings.len(), 4, "the group and three platforms; sources are a file's own");

    // A cycle over two files.
    let there = CLEAN.replace("redirect = \"alpha\"", "redirect = \"beta\"");
    let back = other() + "retired = true\nredirect = \"alpha-old\"\n";
    let findings = set(&[("clean.toml", &there), ("other.toml", &back)]);
    let found: Vec<_> = findings.iter().map(|it| (it.file.as_str(), it.code)).collect();
    assert_eq!(found, [("clean.toml", Code::RedirectCycle), ("other.toml", Code::RedirectCycle)]);
}

#[test]
fn a_listed_id_is_missed_in_a_whole_set_only() {
    let other = other().replace("id = \"beta\"", "id = \"gamma\"");
    let findings = lint::lint(&[("clean.toml", CLEAN), ("other.toml", &other)], IDS, &["alpha-group", "elsewhere"]);
    let found: Vec<_> = findings.iter().map(|it| (it.file.as_str(), it.line, it.code)).collect();
    assert_eq!(found, [("other.toml", line_of(&other, "gamma"), Code::UnlistedId), (lint::IDS_FILE, 5, Code::GoneId)]);
    assert_eq!(lint_one(CLEAN), [], "beta is not for this file to hold");
}

#[test]
fn hostile_files_are_refused_quickly() {
    let dotted = vec!["a"; 79].join(".");
    let mut nested = "1".to_owned();
    for _ in 0..78 {
        nested = format!("{{ {dotted} = {nested} }}");
    }
    let sources = "[[source]]\n".repeat(1_500);
    let hostile = [
        (Code::Syntax, "x = ".to_owned() + &"[".repeat(100_000)),
        (Code::Syntax, format!("x = {}1{}", "{ a = ".repeat(100_000), " }".repeat(100_000))),
        (Code::Syntax, vec!["a"; 500_000].join(".") + " = 1"),
        (Code::TooDeep, format!("x = {nested}")),
        (Code::TooDeep, format!("x = {}1{}", "[".repeat(30), "]".repeat(30))),
        (Code::TooLarge, format!("x = \"{}\"", "a".repeat(50_000_000))),
        (Code::TooLarge, format!("x = [{}]", "1, ".repeat(1_000_000))),
        (Code::TooMany, format!("x = [{}]", "1,".repeat(1_000_000))),
        (Code::TooMany, "[[platform]]\n".repeat(100_000)),
        (Code::TooMany, "[[platform]]\nname = {}\n".repeat(1_200)),
        (Code::Syntax, "[a]\n".repeat(400_000)),
        (Code::MissingField, sources),
    ];
    for (code, text) in hostile {
        let start = Instant::now();
        let findings = lint_one(&text);
        let what = &text[..text.len().min(40)];
        assert!(findings.iter().any(|finding| finding.code == code), "{what}: {:?}", findings.first());
        assert!(findings.len() <= lint::MAX_FINDINGS + 1, "{what}");
        assert!(start.elapsed() < Duration::from_secs(10), "{what}: {:?}", start.elapsed());
    }
}

#[test]
fn after_many_findings_it_stops_and_says_so() {
    let findings = lint_one(&format!("{CLEAN}{}", "[[milestone]]\n".repeat(500)));
    assert_eq!(findings.len(), lint::MAX_FINDINGS + 1);
    assert_eq!(findings.last().map(|finding| finding.code), Some(Code::Stopped));
}

#[test]
fn what_a_finding_says_is_safe_to_print() {
    let text = CLEAN.replace("kind = \"form\"", "kind = \"\\u001B[2J\\u202E\"").replace("basis =", "\"ba\\u0007\" =");
    for finding in lint_one(&text) {
        for (_, value) in finding.args {
            assert!(!value.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{value:?}");
        }
    }
    let long = CLEAN.replace("kind = \"form\"", &format!("kind = \"{}\"", "x".repeat(1_000_000)));
    assert!(lint_one(&long).iter().flat_map(|finding| &finding.args).all(|(_, value)| value.len() < 300));
}

#[test]
fn every_code_has_a_sentence_and_a_remedy_in_every_language() {
    let mut findings: Vec<Finding> =
        SEEDS.iter().flat_map(|(_, old, new)| lint_one(&CLEAN.replacen(old, &new.replace('¶', ""), 1))).collect();
    let other = other().replace("beta", "gamma");
    findings.extend(lint::lint(&[("a", CLEAN), ("b", &other)], IDS, &["alpha-group"]));
    findings.extend(lint_one(&CLEAN.replace("name = \"Alpha\"", &format!("name = \"{}\"", "é".repeat(61)))));
    findings.extend(lint_one(&CLEAN.replace("Public posts", &"é".repeat(2001))));
    findings.extend(lint_one(&"[[milestone]]\n".repeat(500)));
    findings.extend(lint_one(&"[[milestone]]\n".repeat(5000)));
    findings.extend(lint_one(&format!("x = {}1{}", "[".repeat(30), "]".repeat(30))));
    findings.extend(lint_one(&"#".repeat(3 << 20)));
    let folder = TempDir::new().unwrap();
    findings.extend(lint::lint_paths(&[folder.path().to_owned(), folder.path().join("gone.toml")]));
    fs::write(folder.path().join("a.toml"), b"\xff\xfe").unwrap();
    fs::create_dir(folder.path().join("b.toml")).unwrap();
    findings.extend(lint::lint_paths(&[folder.path().to_owned()]));

    let seen: BTreeSet<&str> = findings.iter().map(|finding| finding.code.as_str()).collect();
    let all: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(seen, all, "this test makes every finding");

    for lang in ["nl", "en"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/locales/{lang}/check.ftl"));
        let resource = FluentResource::try_new(fs::read_to_string(path).unwrap()).expect("valid Fluent");
        let mut bundle = FluentBundle::new(vec![lang.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("every message once");
        for finding in &findings {
            let mut args = FluentArgs::new();
            for (name, value) in &finding.args {
                args.set(*name, value.as_str());
            }
            let id = format!("check-{}", finding.code.as_str());
            let message = bundle.get_message(&id).unwrap_or_else(|| panic!("{lang}: {id}"));
            let remedy = message.get_attribute("remedy").unwrap_or_else(|| panic!("{lang}: {id}.remedy"));
            for pattern in [message.value().unwrap(), remedy.value()] {
                let mut errors = Vec::new();
                let sentence = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{lang}: {id}: {errors:?}");
                assert!(sentence.ends_with('.'), "{lang}: {id}: {sentence}");
            }
        }
    }
}

#[test]
fn the_embedded_catalogue_has_no_finding() {
    let groups: Vec<&str> = embedded().groups.iter().map(|group| group.id.as_str()).collect();
    assert_eq!(groups[..2], ["meta", "apple"], "these stand in front");
    let findings = lint::lint(embedded_sources(), embedded_ids(), &groups);
    assert_eq!(findings, []);

    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/catalog");
    assert_eq!(lint::lint_paths(std::slice::from_ref(&folder)), []);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let count = files.filter(|path| path.extension().is_some_and(|it| it == "toml")).count();
    assert_eq!(count, embedded_sources().len(), "every file is compiled in");
}

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
    let own = folder(&[("mine.toml", CLEAN), ("other.toml", &other())]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(errors, []);
    let mut expected = group_ids(embedded());
    expected.extend(["alpha-group", "elsewhere"]);
    assert_eq!(group_ids(&catalog), expected);
    assert_eq!(catalog.platform("alpha").unwrap().1.routes.len(), 4);

    let own = folder(&[("meta.toml", &CLEAN.replace("alpha-group", "meta"))]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(errors, []);
    assert_eq!(group_ids(&catalog), group_ids(embedded()));
    assert_eq!(catalog.groups[0].name, "Alpha");
}

#[test]
fn a_file_with_a_mistake_is_refused_with_its_place() {
    let bad = CLEAN.replace("alpha-group", "meta").replace("seen = \"2025-05-20\"", "seen = \"2025-02-30\"");
    let own = folder(&[("meta.toml", &bad), ("other.toml", &other())]);
    let (catalog, errors) = Catalog::with_folder(own.path());
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!(PathBuf::from(&error.first.file), own.path().join("meta.toml"));
    assert_eq!((error.first.code, error.first.line, error.count), (Code::BadDate, line_of(CLEAN, "seen ="), 1));
    assert!(error.to_string().ends_with(&format!("meta.toml:{}: bad-date", error.first.line)), "{error}");
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
    let delta = CLEAN.replace("id = \"alpha-old\"", "id = \"delta\"");
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
    std::os::unix::fs::symlink("/dev/zero", own.path().join("link.toml")).unwrap();
    let (catalog, errors) = Catalog::with_folder(own.path());
    assert_eq!(&catalog, embedded());
    let codes: Vec<Code> = errors.iter().map(|error| error.first.code).collect();
    let odd = [Code::NotUtf8, Code::NotAFile, Code::TooLarge];
    assert_eq!(codes[..3], odd);
    assert!(codes[3..].iter().all(|code| *code == Code::NotAFile));
}

/// Every place that one can live in, as settings: each country, and in Germany each Land.
fn everywhere() -> Vec<Settings> {
    let lands = |country: Country| match country.has_lands() {
        true => Land::ALL.map(Some).to_vec(),
        false => vec![None],
    };
    let all = Country::ALL.into_iter().flat_map(|country| lands(country).into_iter().map(move |land| (country, land)));
    all.map(|(country, land)| Settings { country: Some(country), land, ..Settings::default() }).collect()
}

/// Gives the lines about the authority for Facebook, or where that is not in the list for something that is.
fn told(lang: Lang, settings: &Settings) -> Vec<String> {
    let record = Record::default();
    let plan = plan(embedded(), &record, settings.region(), "2026-11-21".parse().unwrap());
    let item: &Item<'_> = plan.items.iter().find(|item| item.platform.id == "facebook").unwrap_or(&plan.items[0]);
    authority::lines(Messages::of(lang), item, settings)
}

#[test]
fn whoever_has_chosen_where_they_live_has_an_authority() {
    for settings in everywhere() {
        let authority = settings.authority().unwrap_or_else(|_| panic!("{:?} {:?}", settings.country, settings.land));
        assert!(!authority.name.is_empty() && !authority.languages.is_empty(), "{}", authority.name);
    }
    let nobody = Settings::default();
    let german = Settings { country: Country::from_code("DE"), ..Settings::default() };
    assert_eq!((nobody.authority(), german.authority()), (Err(Key::Country), Err(Key::Land)));
    for land in Land::ALL {
        assert!(told(Lang::Nl, &german).join(" ").contains(land.code()), "{}", land.code());
    }
    // Elsewhere a Land that was once chosen means nothing.
    let moved = Settings { country: Country::from_code("NL"), land: Land::from_code("BE"), ..Settings::default() };
    assert_eq!(moved.authority().unwrap().short, "AP");
}

#[test]
fn an_authority_sends_people_to_pages_of_its_own_country_only_and_to_each_once() {
    for (code, authority) in Authorities::embedded().unwrap().all() {
        let country = match Country::from_code(code) {
            // The codes of some Laender are those of countries too.
            Some(country) if authority.english_name.is_some() || authority.languages.iter().any(|it| it == "en") => {
                country.code()
            }
            _ => "DE",
        };
        let ending = match country {
            "GB" => ".uk".to_owned(),
            country => format!(".{}", country.to_lowercase()),
        };
        let links: Vec<_> = authority.pages.iter().chain(&authority.sources).chain([&authority.website]).collect();
        let distinct: BTreeSet<_> = links.iter().map(|page| page.shown()).collect();
        assert_eq!(links.len(), distinct.len(), "{code}: {links:?}");
        for page in authority.pages.iter().chain([&authority.website, authority.start()]) {
            assert!(page.host().ends_with(&ending), "{code}: {}", page.url());
        }
    }
}

#[test]
fn what_is_said_of_an_authority_is_said_in_both_languages() {
    for (code, authority) in Authorities::embedded().unwrap().all() {
        for Texts { nl, en } in [&authority.first, &authority.needs, &authority.hurdles] {
            assert_eq!(nl.len(), en.len(), "{code}");
            assert!(nl.iter().chain(en).all(|text| text.ends_with('.')), "{code}: {nl:?} {en:?}");
        }
        if let Some(Text { nl, en }) = authority.email.as_ref().and_then(|email| email.note.as_ref()) {
            assert!(nl.ends_with('.') && en.ends_with('.'), "{code}");
        }
    }
}

#[test]
fn no_source_is_named_that_nobody_can_look_up_and_nothing_is_too_late() {
    for settings in everywhere() {
        for lang in Lang::ALL {
            for line in told(lang, &settings) {
                // The number of an index has eleven digits; the longest in an address has nine.
                let digits = line.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or_default();
                assert!(digits < 11, "{line}");
                let written: Vec<_> = line.split(' ').filter(|word| !word.starts_with("https://")).collect();
                for word in written.iter().flat_map(|word| word.split(|c: char| !c.is_alphanumeric())) {
                    assert!(
                        !["DA", "L1", "L2", "L3", "L4", "L5", "R", "index", "unknown", "http"].contains(&word),
                        "{line}"
                    );
                }
                for unsaid in ["te laat", "too late", "github file", "authority-", "spoken-", "country-", "!"] {
                    assert!(!line.to_lowercase().contains(unsaid), "{line}");
                }
            }
        }
    }
}

#[test]
fn the_terminal_hears_where_with_what_and_how_sure() {
    let at = |country: &str| Settings { country: Country::from_code(country), ..Settings::default() };
    let said = |country: &str| told(Lang::Nl, &at(country)).join("\n");
    let dutch = said("NL");
    for part in [
        "https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap",
        "Kies ‘klacht’, niet ‘tip’.",
        "voorletters",
        "Postbus 93374, 2509 AJ Den Haag",
        "de toezichthouder in Ierland (DPC) de leiding",
        "art. 78 lid 2 AVG",
        "https://github.com/datenanfragen/data",
        "21 november 2026",
    ] {
        assert!(dutch.contains(part), "{part}: {dutch}");
    }
    assert!(!dutch.contains("Kijk zelf"), "{dutch}");
    assert!(said("BG").contains("Kijk zelf of dit adres nog klopt: één bron noemt het."));
    assert!(said("PL").contains("Dit adres is onzeker"));
    // The lead is nobody else's in its own country; and outside the GDPR there is none.
    for country in ["IE", "GB", "CH"] {
        assert!(!said(country).contains("de leiding"), "{country}");
    }
    for country in ["GB", "CH"] {
        assert!(!said(country).contains("art. 78"), "{country}");
    }
    assert!(said("GB").starts_with("Klacht indienen") && said("GB").contains("Klaag eerst bij het bedrijf zelf."));
    let swiss = said("CH");
    assert!(swiss.starts_with("Melding doen") && swiss.contains("Voor zover de AVG geldt"), "{swiss}");
    assert!(swiss.contains("https://forms.dataprotection.ie/contact"), "{swiss}");
    assert_eq!(told(Lang::Nl, &Settings::default()).len(), 2);
}

#[test]
fn a_country_stands_in_a_sentence_as_people_say_it() {
    let said = |lang: Lang, code: &str| authority::country_in(Messages::of(lang), Country::from_code(code).unwrap());
    assert_eq!(
        ["NL", "DE", "GB"].map(|code| said(Lang::Nl, code)),
        ["Nederland", "Duitsland", "het Verenigd Koninkrijk"]
    );
    assert_eq!(
        ["NL", "DE", "GB"].map(|code| said(Lang::En, code)),
        ["the Netherlands", "Germany", "the United Kingdom"]
    );
}
