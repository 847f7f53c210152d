//! Every rule, by the example that documents it and by others: it finds what it is for, and not what is nearly the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use bezwaar::catalog::lint::{self, Code, Example, Finding, SAMPLE};
use bezwaar::catalog::{Catalog, CatalogError};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

use crate::{codes, line_of, lint_one, lint_set, other};

/// A mistake of another look than the rule's example: a code, a piece of text that the sample has once, and what it
/// is replaced with. The finding is expected on the line of the first `¶` in it, else on its first line.
type Seed = (Code, &'static str, &'static str);

#[rustfmt::skip]
const SEEDS: &[Seed] = &[
    (Code::Syntax, "class = \"official\"", "class = official"),
    (Code::Syntax, "retired = true", "retired = true\n¶retired = true"),
    (Code::UnknownField, "basis = \"consent\"", "bases = \"consent\""),
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
    (Code::BadId, "id = \"copies\"", "id = \"copies--all\""),
    (Code::DuplicateId, "id = \"post\"", "id = \"mail\""),
    (Code::UnlistedId, "id = \"alpha-old\"", "id = \"alpha-new\""),
    (Code::NoSource, "[[platform.disputed.claim]]\nid = \"yes\"\ntext = { nl = \"Kopieën horen erbij.\", en = \"Copies are part of it.\" }\nsources = [\"s1\"]", "[[platform.disputed.claim]]\nid = \"yes\"\ntext = { nl = \"a\", en = \"b\" }"),
    (Code::UnknownSource, "sources = [\"s1\", \"s2\"]", "sources = [\"s1\",\n¶\"s9\"]"),
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
    (Code::ImitatingHost, "https://www.alphabook.example/objection", "https://alphabook.example.evil.example/objection"),
    (Code::ForeignHost, "https://help.alpha.example/contact", "https://help.example/contact"),
    (Code::BadDomain, "domains = [\"alpha.example\",", "domains = [\"alpha.example\", \"com\","),
    (Code::BadDomain, "domains = [\"alpha.example\",", "domains = [\"alpha.example\",\n¶\"https://alpha.example\","),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy@alpha.example?bcc=evil@evil.example"),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy@alpha.example,evil@evil.example"),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy%0abcc:evil@alpha.example"),
    (Code::BadEmail, "privacy.team+ai@alpha.example", "privacy"),
    (Code::MissingText, "label = { nl = \"Brief\", en = \"Letter\" }", "label = { nl = \"Brief\" }"),
    (Code::MissingText, "what = { nl = \"Opgegaan in Alpha.\", en", "what = { nl = \" \", en"),
    (Code::UnequalLists, "nl = [\"Open het menu\"]", "nl = [\"Open het menu\", \"Klik\"]"),
    (Code::EmptyText, "aliases = [\"Alphabook\"]", "aliases = [\"Alphabook\",\n¶\"\"]"),
    (Code::EmptyList, "platforms = [\"alpha\", \"alpha-ai\"]", "platforms = []"),
    (Code::ForbiddenCharacter, "Openbare berichten", "Openbare \u{202e}berichten"),
    (Code::ForbiddenCharacter, "Openbare berichten", "Openbare \\u202Eberichten"),
    (Code::ForbiddenCharacter, "Openbare berichten", "Openbare \\u001B[Jberichten"),
    (Code::ForbiddenCharacter, "\"1 Quay\", ", "\"1 Quay\",\n¶\"Dub\u{200b}lin\", "),
    (Code::ForbiddenCharacter, "name = \"Alpha\"", "name = \"Alp\\nha\""),
    (Code::ForbiddenCharacter, "publisher = \"Toezichthouder\"", "publisher = \"\u{e000}\""),
    (Code::Template, "Public posts", "{{ name }} posts"),
    (Code::Template, "Public posts", "{% include %} posts"),
    (Code::UnknownController, "controller = \"alpha-ie\"\nregions = [\"eu\"]\ndeed = \"nothing\"", "¶controller = \"alpha-us\"\nregions = [\"eu\"]\ndeed = \"nothing\""),
    (Code::UnknownPlatform, "platform = \"alpha-ai\"", "platform = \"gamma\""),
    (Code::UnknownPlatform, "redirect = \"alpha\"", "redirect = \"gamma\""),
    (Code::UnknownPlatform, "platforms = [\"alpha\", \"alpha-ai\"]", "platforms = [\"alpha\", \"beta\"]"),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"form\""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"setting\""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"app\""),
    (Code::IncompleteRoute, "kind = \"post\"", "kind = \"email\""),
    (Code::ImitatingHost, "https://gids.example/alpha/2025", "https://www.arnazon.example/x"),
    (Code::ImitatingHost, "https://gids.example/alpha/2025", "https://linkedln.example/x"),
    (Code::ImitatingHost, "https://gids.example/alpha/2025", "https://www.instagran.example/x"),
    (Code::ImitatingHost, "https://gids.example/alpha/2025", "https://facebook.com.gids.example/x"),
    (Code::ImitatingHost, "https://gids.example/alpha/2025", "https://facebook.com-login.example/x"),
    (Code::ImitatingHost, "domains = [\"alpha.example\", \"alphabook.example\"]", "domains = [\"alpha.example\", \"alphabook.example\", \"paypa1.example\"]"),
    (Code::HiddenTarget, "https://www.alphabook.example/objection", "https://t.co/abcdef"),
    (Code::HiddenTarget, "https://www.alphabook.example/objection", "https://l.facebook.com/l.php?u=https%3A%2F%2Falphabook.example"),
    (Code::HiddenTarget, "https://www.alphabook.example/objection", "https://www.google.com/url?q=https://alphabook.example/"),
    (Code::CopiedPage, "https://gids.example/alpha/2025", "https://archive.ph/abc"),
    (Code::CopiedPage, "https://gids.example/alpha/2025", "https://gids-example.translate.goog/alpha"),
    (Code::CopiedPage, "https://gids.example/alpha/2025", "https://github.com/OpenTermsArchive/contrib-versions/blob/main/Alpha.md"),
    (Code::Tracking, "https://gids.example/alpha/2025", "https://gids.example/alpha/2025?fbclid=abc"),
    (Code::Tracking, "https://www.alphabook.example/objection", "https://www.alphabook.example/objection?lang=nl&gclid=1#top"),
    (Code::BadCountry, "country = \"IE\"", "country = \"ie\""),
    (Code::BadCountry, "lead_authority = \"IE\"", "lead_authority = \"EL\""),
    (Code::SeenBeforeDate, "seen = \"2025-05-20\"", "date = \"2026-05-20\"\n¶seen = \"2025-05-20\""),
    (Code::FutureSource, "date = \"2025-06-02\"", "date = \"2026-11-23\""),
    (Code::FutureSource, "date = \"2025-06-02\"", "date = \"2027\""),
    (Code::OddYear, "seen = \"2025-05-20\"", "seen = \"1999\""),
    (Code::RepeatedItem, "regions = [\"eu\", \"uk\"]", "regions = [\"eu\", \"uk\",\n¶\"eu\"]"),
    (Code::RepeatedItem, "platforms = [\"alpha\", \"alpha-ai\"]", "platforms = [\"alpha\", \"alpha-ai\", \"alpha\"]"),
    (Code::RepeatedItem, "sources = [\"s1\", \"s2\"]", "sources = [\"s1\", \"s2\", \"s1\"]"),
    (Code::TakenName, "aliases = [\"Alphabook\"]", "aliases = [\"alpha\"]"),
    (Code::TakenName, "aliases = [\"Alphabook\"]", "aliases = [\"Alphabook\", \"ALPHABOOK\"]"),
    (Code::TakenName, "name = { nl = \"Je eigen website\", en = \"Your own website\" }", "name = { nl = \"Alpha AI\", en = \"Alpha AI\" }"),
    (Code::SameClaims, "id = \"no\"\ntext = { nl = \"Kopieën horen er niet bij.\", en = \"Copies are no part of it.\" }", "id = \"no\"\ntext = { nl = \"Kopieën horen erbij.\", en = \"Copies are no part of it.\" }"),
    (Code::ImitatingHost, "https://www.alphabook.example/objection", "https://supp0rt.alphabook.example/objection"),
    (Code::WrongLanguage, "text = { nl = \"Berichten en foto’s\", en = \"Posts and pictures\" }", "text = { nl = \"Posts and pictures\", en = \"Berichten en foto’s\" }"),
    (Code::WrongLanguage, "text = { nl = \"Berichten en foto’s\", en = \"Posts and pictures\" }", "text = { nl = \"Off: taking part is voluntary\", en = \"Staat uit: meedoen is vrijwillig\" }"),
    (Code::MixedScript, "Openbare berichten", "Openb\u{430}re berichten"),
    (Code::MixedScript, "publisher = \"De Gids\"", "publisher = \"De \u{ff27}ids\""),
    (Code::NumberedStep, "nl = [\"Open het menu\"], en = [\"Open the menu\"]", "nl = [\"Stap 1: open het menu\"], en = [\"Step 1: open the menu\"]"),
    (Code::MilestoneRegion, "date = \"2025-05-26\"\nregions = [\"eu\"]", "date = \"2025-05-26\"\nregions = [\"eu\",\n¶\"uk\"]"),
    (Code::WrongLanguage, "Public posts train the models.", "De openbare berichten zijn er voor het model."),
    (Code::PassingTime, "Public posts train the models.", "Public posts currently train the models."),
    (Code::PassingTime, "Public posts train the models.", "Since last year public posts train the models."),
    (Code::PassingTime, "Kopieën horen erbij.", "Kopieën horen er nu bij."),
    (Code::TooLate, "Copies are part of it.", "For copies it is too late."),
    (Code::LinkInText, "Bij gekoppelde accounts.", "Schrijf naar privacy@gids.example."),
    (Code::LinkInText, "Bij gekoppelde accounts.", "Kijk op https://alpha.example."),
    (Code::Typography, "Bij gekoppelde accounts.", "Bij  gekoppelde accounts."),
    (Code::Typography, "Bij gekoppelde accounts.", "Bij gekoppelde accounts!"),
    (Code::Typography, "Bij gekoppelde accounts.", "Bij gekoppelde accounts..."),
    (Code::Typography, "Bij gekoppelde accounts.", "Bij “gekoppelde” accounts."),
    (Code::Markup, "Bij gekoppelde accounts.", "Bij <b>gekoppelde</b> accounts."),
    (Code::Markup, "Bij gekoppelde accounts.", "Bij gekoppelde accounts &amp; meer."),
    (Code::Untrimmed, "nl = \"Formulier\"", "nl = \" Formulier\""),
    (Code::Placeholder, "Bij gekoppelde accounts.", "XXX nog uitzoeken."),
    (Code::Placeholder, "publisher = \"De Gids\"", "publisher = \"…\""),
    (Code::FullStop, "text = { nl = \"Start van AI-training\", en = \"Start of AI training\" }", "text = { nl = \"Start van AI-training.\", en = \"Start of AI training\" }"),
    (Code::FullStop, "label = { nl = \"Brief\", en = \"Letter\" }", "label = { nl = \"Brief\", en = \"Letter.\" }"),
    (Code::BadAgent, "agent = \"AlphaBot\"", "agent = \"Alpha#Bot\""),
    (Code::BadAgent, "agent = \"AlphaBot\"", "agent = \"Bot:\""),
    (Code::NotHttps, "docs = \"https://www.alpha.example/bot\"", "docs = \"http://www.alpha.example/bot\""),
    (Code::ForbiddenCharacter, "# A catalogue file without a mistake", "# A catalogue \u{202e}file"),
    (Code::Syntax, "# A catalogue file without a mistake", "# A catalogue\u{0} file"),
    (Code::ForeignSource, "class = \"official\"\nurl = \"https://www.alpha.example/privacy?lang=nl#ai\"", "class = \"official\"\nurl = \"https://alpha.evil.example/privacy\""),
    (Code::ForeignEmail, "privacy.team+ai@alpha.example", "privacy@alphabook.evil.example"),
    (Code::RepeatedItem, "sources = [\"s2\"]\n\n[[platform.disputed]]", "sources = [\"s2\"]\n\n[[platform.covers]]\n¶platform = \"alpha-ai\"\ncertainty = \"surely\"\nsources = [\"s1\"]\n\n[[platform.disputed]]"),
];

#[test]
fn the_sample_has_no_finding() {
    assert_eq!(lint_one(SAMPLE), []);
    assert_eq!(lint_one(&SAMPLE.replace('\n', "\r\n")), [], "nor with Windows' line ends");
    assert_eq!(lint_one(&format!("\u{feff}{SAMPLE}")), [], "nor with a byte order mark");
}

#[test]
fn numbers_and_names_are_unique_and_never_change_hands() {
    let numbers: Vec<String> = (1..=Code::ALL.len()).map(|number| format!("E{number:03}")).collect();
    assert_eq!(Code::ALL.iter().map(|code| code.number()).collect::<Vec<_>>(), numbers);
    let names: BTreeSet<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(names.len(), Code::ALL.len());
    for code in Code::ALL {
        assert_eq!((Code::find(code.number()), Code::find(code.as_str())), (Some(*code), Some(*code)));
    }
    // Scripts know these.
    let known = [("E008", "syntax"), ("E017", "unlisted-id"), ("E045", "stopped"), ("E106", "same-agent")];
    assert!(known.iter().all(|(number, name)| Code::find(number) == Code::find(name)));
    assert_eq!((Code::find("e017"), Code::find("E999"), Code::find("")), (Some(Code::UnlistedId), None, None));
}

/// The documentation shows these examples, so they have to be true: the rule finds its mistake, on its line, and no other
/// rule does; and what looks much like it has no finding at all.
#[test]
fn every_rule_finds_its_example_and_not_its_near_miss() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let Example::Edits { wrong: mistake, right } = code.example() else { continue };
        for (old, _) in mistake.iter().chain(right) {
            assert_eq!(SAMPLE.matches(old).count(), 1, "{code}: {old:?} stands in the sample once");
        }
        let (text, line) = lint::edited(mistake);
        let mut found = codes(&lint::lint_sample(&text));
        found.dedup();
        if found != [(*code, line)] {
            wrong.push(format!("{code}: on {line}, not {found:?}"));
        }
        let found = codes(&lint::lint_sample(&lint::edited(right).0));
        if !found.is_empty() {
            wrong.push(format!("{code}: the near miss has {found:?}"));
        }
        assert!(!mistake.is_empty() && !right.is_empty() && text != lint::edited(right).0, "{code}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn other_looks_of_a_mistake_are_found_on_their_line_too() {
    let mut wrong = Vec::new();
    for (code, old, new) in SEEDS {
        if SAMPLE.matches(old).count() != 1 {
            wrong.push(format!("{old:?} stands in the sample once"));
            continue;
        }
        let at = SAMPLE.find(old).unwrap();
        let line = SAMPLE[..at].matches('\n').count() + new.split('¶').next().unwrap().matches('\n').count() + 1;
        let line = if new.contains('¶') { line } else { line_of(SAMPLE, old) };
        let mut found = codes(&lint_one(&SAMPLE.replacen(old, &new.replace('¶', ""), 1)));
        found.dedup();
        if found != [(*code, line)] {
            wrong.push(format!("{old:?} -> {new:?}: {code} on {line}, not {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What people really write, and no rule is to take for something else.
#[test]
fn honest_files_are_left_alone() {
    let nothing = |old: &str, new: &str| {
        assert_eq!(SAMPLE.matches(old).count(), 1, "{old:?}");
        assert_eq!(lint_one(&SAMPLE.replace(old, new)), [], "{old:?} -> {new:?}");
    };
    let page = "https://gids.example/alpha/2025";
    for url in [
        "https://www.amazon.com.au/privacy",
        "https://facebookaiclaim.example/",
        "https://gids.example/?p=2807471",
        "https://gids.example/alpha?ref=nl&page=2#top",
        "https://gids.example/2025/web.archive.org",
        "https://github.com/datenanfragen/data/blob/master/companies/apple.json",
    ] {
        nothing(page, url);
    }
    // Terms bear the day on which they take effect, and are there before it.
    nothing("date = \"2025-05\"", "date = \"2026-09-21\"\nseen = \"2026-08-05\"");
    nothing("date = \"2025-05\"", "date = \"2027-01-01\"\nseen = \"2026-11-20\"");
    // A last day for something that starts who knows when, years after another start.
    nothing("date = \"2025-05-26\"", "date = \"2027-01-31\"");
    // The company's own folder, and its own name under another ending.
    nothing("https://www.alpha.example/privacy?lang=nl#ai", "https://github.com/alphabook/policies");
    nothing("https://www.alpha.example/privacy?lang=nl#ai", "https://about.alphabook.ai/privacy");
    let text = "Bij gekoppelde accounts.";
    for honest in [
        "Kies ‘Turn off for you and your family’.",
        "Kijk of het bedrijf intussen een ander adres noemt.",
        "Dat geldt vanaf 26 mei.",
        "In de app van Alpha: ‘Nu niet’.",
        "Mail alleen privacy@alpha.example.",
        "Kunst–matig, café, naïef, coöperatie.",
    ] {
        let english = if honest.contains("26") { "From 26 May." } else { "With linked accounts." };
        let both = format!("{text}\", en = \"With linked accounts.");
        assert_eq!(SAMPLE.matches(&both).count(), 1);
        assert_eq!(lint_one(&SAMPLE.replace(&both, &format!("{honest}\", en = \"{english}"))), [], "{honest}");
    }
    // Companies with one name for two things, and one page with settings for both.
    nothing("regions = [\"eu\"]\ncountry = \"IE\"", "regions = [\"eu\", \"ch\"]\ncountry = \"IE\"");
    nothing(
        "id = \"alpha\"\nname = { nl = \"Alpha\", en = \"Alpha\" }",
        "id = \"alpha\"\nname = { nl = \"Álpha\", en = \"Álpha\" }",
    );
}

#[test]
fn mistakes_that_one_replaced_line_does_not_make() {
    let found = |old: &str, new: &str| {
        assert_eq!(SAMPLE.matches(old).count(), 1, "{old:?}");
        codes(&lint_one(&SAMPLE.replace(old, new)))
    };
    let post = line_of(SAMPLE, "kind = \"post\"");
    assert_eq!(found("address = [\"1 Quay\", \"Dublin\", \"Ireland\"]\n", ""), [(Code::IncompleteRoute, post - 1)]);
    assert_eq!(found("kind = \"post\"", "kind = \"form\"\nstate = \"gone\" #").len(), 1, "state given twice");
    let label = line_of(SAMPLE, "label = { nl = \"Brief\"");
    let both = [(Code::MissingText, label), (Code::MissingText, label)];
    assert_eq!(found("label = { nl = \"Brief\", en = \"Letter\" }", "label = {}"), both);
    let short = line_of(SAMPLE, "short = \"Alpha\"");
    assert_eq!(found("short = \"Alpha\"", &format!("short = \"{}\"", "é".repeat(60))), []);
    assert_eq!(found("short = \"Alpha\"", &format!("short = \"{}\"", "é".repeat(61))), [(Code::LongName, short)]);
    let text = line_of(SAMPLE, "Public posts");
    assert_eq!(found("Public posts", &"é".repeat(1980)), []);
    assert_eq!(found("Public posts", &"é".repeat(2000)), [(Code::LongText, text)]);
}

#[test]
fn a_route_that_is_gone_may_lack_what_its_kind_needs() {
    let gone = "kind = \"email\"\nlabel = { nl = \"Brief\", en = \"Letter\" }\nstate = \"gone\"";
    let text =
        SAMPLE.replace("kind = \"post\"\nlabel = { nl = \"Brief\", en = \"Letter\" }\nstate = \"official\"", gone);
    assert_ne!(text, SAMPLE);
    assert_eq!(lint_one(&text), []);
}

#[test]
fn one_mistake_does_not_hide_another() {
    let text = SAMPLE
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
        SAMPLE.replace("[group]\nid = \"alpha-group\"\nname = \"Alpha\"", "group = [\"alpha-group\", \"Alpha\"]");
    assert_eq!(found(&group), [(Code::WrongType, line_of(&group, "group = "))]);

    let start = SAMPLE.find("[[milestone]]").unwrap();
    let milestone =
        "milestone = [\n[[\"alpha\"], \"starts\", \"2025\", [\"eu\"], \"seen\", {nl=\"x\", en=\"x\"}, [\"s1\"]]]\n";
    assert_eq!(found(&format!("{milestone}{}", &SAMPLE[..start])), [(Code::WrongType, 2)]);

    let route =
        SAMPLE.replace("steps = { nl = [\"Open het menu\"], en = [\"Open the menu\"] }", "steps = [[\"a\"], [\"b\"]]");
    assert_eq!(found(&route), [(Code::WrongType, line_of(SAMPLE, "Open het menu"))]);

    let covers = SAMPLE.replace("what = { nl = \"Opgegaan", "aliases = [[\"x\"]]\nwhat = { nl = \"Opgegaan");
    assert!(found(&covers).iter().all(|(code, _)| *code == Code::WrongType) && !found(&covers).is_empty());
}

/// What each rule says when it is broken: by its example, and for what is no text by a file.
fn broken() -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for code in Code::ALL {
        if let example @ Example::Edits { .. } = code.example() {
            findings.extend(example.finding(*code));
        }
    }
    let other = other().replace("beta", "gamma");
    findings.extend(lint_set(&[("a", SAMPLE), ("b", &other)]));
    findings.extend(lint_one(&SAMPLE.replace("Public posts", &"é".repeat(2001))));
    findings.extend(lint_one(&"[[milestone]]\n".repeat(500)));
    findings.extend(lint_one(&"[[milestone]]\n".repeat(12_000)));
    findings.extend(lint_one(&format!("x = {}1{}", "[".repeat(30), "]".repeat(30))));
    findings.extend(lint_one(&"#".repeat(3 << 20)));
    let folder = tempfile::tempdir().unwrap();
    let today = "2026-11-22".parse().unwrap();
    findings.extend(lint::lint_paths(&[folder.path().to_owned(), folder.path().join("gone.toml")], today));
    fs::write(folder.path().join("a.toml"), b"\xff\xfe").unwrap();
    fs::create_dir(folder.path().join("b.toml")).unwrap();
    findings.extend(lint::lint_paths(&[folder.path().to_owned()], today));
    let many: Vec<_> = (0..=lint::MAX_FILES).map(|number| folder.path().join(format!("{number}.toml"))).collect();
    findings.extend(lint::lint_paths(&many, today));
    findings.extend(chain().into_iter().map(|error| error.first));
    findings
}

/// Files of one's own each of which is right only as long as the next one is, and the last is not.
fn chain() -> Vec<CatalogError> {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..12 {
        let text = SAMPLE.replace("alpha", &format!("alpha{number}")).replace(
            "retired = true\n",
            match number {
                11 => "",
                _ => "retired = true\n",
            },
        );
        let covers = format!("platform = \"alpha{number}-ai\"");
        let text = text.replace(&covers, &format!("platform = \"alpha{}-ai\"", (number + 1).min(11)));
        fs::write(folder.path().join(format!("{number}.toml")), text).unwrap();
    }
    Catalog::with_folder(folder.path()).1
}

#[test]
fn every_rule_has_a_sentence_a_remedy_and_a_reason_in_every_language() {
    let findings = broken();
    let seen: BTreeSet<Code> = findings.iter().map(|finding| finding.code).collect();
    let silent: Vec<_> = Code::ALL.iter().filter(|code| !seen.contains(code)).collect();
    assert!(silent.is_empty(), "this test breaks every rule but {silent:?}");
    for code in Code::ALL {
        // What is shown of a rule without lines says what the rule really says.
        let names = |finding: &Finding| finding.args.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        let real = findings.iter().find(|finding| finding.code == *code).unwrap();
        assert_eq!(names(&code.example().finding(*code).unwrap()), names(real), "{code}");
    }

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
            let others = ["means", "example"].map(|name| message.get_attribute(name).map(|it| it.value()));
            assert!(others[0].is_some(), "{lang}: {id} says why");
            let in_words = matches!(finding.code.example(), Example::Words(_));
            assert_eq!(others[1].is_some(), in_words, "{lang}: {id} has its example in words, or in lines");
            let patterns = [message.value().unwrap(), remedy.value()].into_iter().chain(others.into_iter().flatten());
            for pattern in patterns {
                let mut errors = Vec::new();
                let sentence = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{lang}: {id}: {errors:?}");
                assert!(sentence.ends_with('.'), "{lang}: {id}: {sentence}");
            }
        }
    }
}
