//! The words of both languages: complete, the same in shape, used, shown by our fonts, and never a forbidden one.
//!
//! A message of which the id is made up while running (`month-5`) is known by what it is made from; see `made_up`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use bezwaar::catalog::lint::Code;
use bezwaar::catalog::{Authorities, Land};
use bezwaar::date::PartialDate;
use bezwaar::i18n::{Messages, Value, files};
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::letter::{Kind, Part};
use bezwaar::plan::Reason;
use bezwaar::settings::{Country, Key, Motion, Theme};
use chrono::NaiveDate;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// What may stand in a message beside printable ASCII and Latin-1: no arrows, no emoji, nothing invisible.
const SIGNS: &str = "‘’…–—•€";
/// Words of commands and letters that look like a message's id.
const NO_MESSAGES: [&str; 5] = ["id-copy", "no-action", "no-court", "no-grounds", "no-remedies"];
/// What has to be known before a letter can be written.
const NEEDS: [&str; 15] = [
    "sent",
    "day",
    "receipt",
    "until",
    "identified",
    "earlier",
    "consent",
    "question",
    "refusal",
    "outcome",
    "account",
    "obstacle",
    "acknowledged",
    "company-complaint",
    "united-kingdom",
];
/// An objection can be made at any time, and the last day is 26 May: review A11 and the design's smaller decisions.
const FORBIDDEN: [&str; 5] = ["te laat", "too late", "vóór 27 mei", "voor 27 mei", "before 27 may"];
/// Words that nobody says across a table; and those that blame.
const STIFF: [(Lang, &[&str]); 2] = [
    (
        Lang::Nl,
        &["u", "uw", "middels", "teneinde", "gelieve", "indien", "dient", "klik", "ongeldig", "ongeldige", "fout"],
    ),
    (Lang::En, &["please", "utilise", "utilize", "click", "invalid", "error", "controller"]),
];
/// The longest sentence, in words.
const LONGEST_SENTENCE: usize = 30;
const FONTS: [&[u8]; 3] = [
    include_bytes!("../assets/fonts/Inter-Regular.ttf"),
    include_bytes!("../assets/fonts/Inter-SemiBold.ttf"),
    include_bytes!("../assets/fonts/Inter-Bold.ttf"),
];

/// A message: its text as it stands in the file, the variables it takes and the attributes it has.
#[derive(Default)]
struct Message {
    text: String,
    variables: BTreeSet<String>,
    attributes: BTreeSet<String>,
}

/// The messages of a language by id, from the files' own lines: comments and terms are none.
fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::<String, Message>::new();
    let mut current = None;
    for line in files(lang).iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')) {
        if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let (id, _) = line.split_once(" =").unwrap_or_else(|| panic!("{lang}: no message: {line}"));
            assert!(!messages.contains_key(id), "{lang}: {id} is there twice");
            current = Some(id.to_owned());
        }
        let Some(id) = &current else { continue };
        let message = messages.entry(id.clone()).or_default();
        message.text += &format!("{line}\n");
        message.variables.extend(line.split('$').skip(1).map(|rest| word(rest).to_owned()));
        message.attributes.extend(line.trim_start().strip_prefix('.').map(|rest| word(rest).to_owned()));
    }
    messages
}

/// The name at the start of a text.
fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).unwrap_or(text.len());
    &text[..end]
}

/// The source files, without their lines of comment.
fn sources() -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                found.push((path, code.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    found
}

/// The ids that are made up while running, from the words that they are made of. What begins with `help-`, `flag-`
/// or `place-` follows the command table, which is not public: its own test holds that it is complete.
fn made_up(statuses: &BTreeSet<&str>) -> BTreeSet<String> {
    let acts = ActKind::ALL.map(ActKind::word);
    let reasons = Reason::ALL.map(Reason::word);
    let families: [(&str, Vec<&str>); 21] = [
        ("check", Code::ALL.iter().map(|code| code.as_str()).collect()),
        ("country", Country::ALL.iter().map(|country| country.code()).chain(["US"]).collect()),
        ("land", Land::ALL.map(Land::code).to_vec()),
        (
            "spoken",
            Authorities::embedded().unwrap().all().flat_map(|(_, it)| &it.languages).map(String::as_str).collect(),
        ),
        ("event", acts.to_vec()),
        ("letter", Kind::ALL.iter().map(|kind| kind.word()).collect()),
        ("write", Kind::ALL.iter().map(|kind| kind.word()).collect()),
        ("letter-needs", NEEDS.to_vec()),
        ("letter-too-long", Part::ALL.map(Part::word).to_vec()),
        ("history", acts.to_vec()),
        ("recorded", acts.to_vec()),
        ("key", Key::ALL.iter().map(|key| key.word()).collect()),
        ("setting", Key::ALL.iter().map(|key| key.word()).collect()),
        ("language", Lang::ALL.iter().map(|lang| lang.code()).collect()),
        ("note", reasons.to_vec()),
        ("remind", reasons.to_vec()),
        ("motion", Motion::ALL.iter().map(|motion| motion.word()).collect()),
        ("theme", Theme::ALL.iter().map(|theme| theme.word()).collect()),
        ("show-device", vec!["web", "phone", "iphone", "mac", "computer"]),
        ("show-standing", vec!["announced", "seen", "cancelled"]),
        ("weekday", vec!["1", "2", "3", "4", "5", "6", "7"]),
    ];
    let named = families.iter().flat_map(|(family, words)| words.iter().map(move |word| format!("{family}-{word}")));
    let months = (1..=12).flat_map(|month| ["month", "month-short"].map(|family| format!("{family}-{month}")));
    let dated = statuses.iter().flat_map(|status| ["on", "in"].map(|day| format!("{status}-{day}")));
    let details = reasons.iter().map(|reason| format!("remind-{reason}-detail"));
    named.chain(months).chain(dated).chain(details).collect()
}

/// The first text in quotes after each of the calls, where it follows at once.
fn asked<'a>(code: &'a str, calls: &[&str]) -> BTreeSet<&'a str> {
    let after = calls.iter().flat_map(|call| code.split(call).skip(1));
    after.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next()).collect()
}

/// The characters of a font, from its `cmap` table (format 4: those of the basic plane).
fn characters(font: &[u8]) -> BTreeSet<u32> {
    let u16_at = |at: usize| u32::from(u16::from_be_bytes([font[at], font[at + 1]]));
    let u32_at = |at: usize| (u16_at(at) << 16 | u16_at(at + 2)) as usize;
    let table = (0..u16_at(4) as usize).map(|index| 12 + 16 * index).find(|at| &font[*at..at + 4] == b"cmap");
    let cmap = u32_at(table.expect("a cmap table") + 8);
    let parts = (0..u16_at(cmap + 2) as usize).map(|index| cmap + u32_at(cmap + 8 + 8 * index));
    let part = parts.into_iter().find(|at| u16_at(*at) == 4).expect("a part of format 4");
    let doubled = u16_at(part + 6) as usize;
    let segments = (0..doubled).step_by(2).map(|at| (u16_at(part + 16 + doubled + at), u16_at(part + 14 + at)));
    segments.flat_map(|(first, last)| first..=last).collect()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn every_message_is_read_once_and_gives_a_text() {
    for lang in Lang::ALL {
        let mut bundle = FluentBundle::new(vec![lang.code().parse().unwrap()]);
        for (name, text) in files(lang) {
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.unwrap_or_else(|(_, errors)| panic!("{lang}/{name}.ftl: {errors:?}"));
            bundle.add_resource(resource).unwrap_or_else(|errors| panic!("{lang}/{name}.ftl: {errors:?}"));
        }
        for (id, message) in messages(lang) {
            let found = bundle.get_message(&id).unwrap_or_else(|| panic!("{lang}: {id}"));
            let args: FluentArgs<'_> = message.variables.iter().map(|name| (name.as_str(), Value::from(1))).collect();
            let patterns = found.value().into_iter().chain(found.attributes().map(|attribute| attribute.value()));
            let mut errors = Vec::new();
            for pattern in patterns {
                let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert_eq!(text.trim(), text, "{lang}: {id} begins or ends with a space");
            }
            assert!(errors.is_empty(), "{lang}: {id}: {errors:?}");
            assert_eq!(found.attributes().count(), message.attributes.len(), "{lang}: {id}");
        }
    }
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_variables_and_attributes() {
    let (dutch, english) = (messages(Lang::Nl), messages(Lang::En));
    let ids = |messages: &BTreeMap<String, Message>| messages.keys().cloned().collect::<BTreeSet<_>>();
    let difference: Vec<_> = ids(&dutch).symmetric_difference(&ids(&english)).cloned().collect();
    assert!(difference.is_empty(), "in one language only: {difference:?}");
    for (id, message) in &dutch {
        assert_eq!(message.variables, english[id].variables, "{id}");
        assert_eq!(message.attributes, english[id].attributes, "{id}");
    }
}

#[test]
fn every_message_is_used_and_every_used_one_exists() {
    let messages = messages(Lang::Nl);
    let ids: BTreeSet<&str> = messages.keys().map(String::as_str).collect();
    let families: BTreeSet<&str> = ids.iter().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    let sources = sources();
    let mut used = BTreeSet::new();
    let mut statuses = BTreeSet::new();
    let mut missing = Vec::new();
    for (path, code) in &sources {
        let calls = [".t(", ".tv(", ".attribute("];
        let mut wanted = asked(code, &calls);
        // In a file that speaks, a word of a message's family is a message's id, wherever it stands.
        let quoted = code.split('"').filter(|text| word(text) == *text);
        if calls.iter().any(|call| code.contains(call)) {
            let ours = |text: &&str| text.split_once('-').is_some_and(|(family, _)| families.contains(family));
            wanted.extend(quoted.clone().filter(ours).filter(|text| !NO_MESSAGES.contains(text)));
        }
        missing.extend(wanted.difference(&ids).map(|id| format!("{}: {id}", path.display())));
        statuses.extend(asked(code, &["dated("]).into_iter().filter(|id| id.starts_with("status-")));
        used.extend(quoted.map(str::to_owned));
    }
    let made_up = made_up(&statuses);
    missing.extend(made_up.iter().filter(|id| !ids.contains(id.as_str())).cloned());
    assert!(missing.is_empty(), "no such message: {missing:#?}");
    used.extend(made_up);
    let by_table = |id: &&&str| ["help-", "flag-", "place-"].iter().any(|family| id.starts_with(family));
    let unused: Vec<_> = ids.iter().filter(|id| !used.contains(**id) && !by_table(id)).collect();
    assert!(unused.is_empty(), "nobody says: {unused:#?}");
}

#[test]
fn no_message_has_a_forbidden_word_or_a_sign_that_a_font_lacks() {
    let fonts = FONTS.map(characters);
    for lang in Lang::ALL {
        for (id, message) in messages(lang) {
            let lower = message.text.to_lowercase();
            for words in FORBIDDEN {
                assert!(!lower.contains(words), "{lang}: {id} says “{words}”");
            }
            for c in message.text.chars().filter(|c| *c != '\n') {
                let plain = c <= '\u{ff}' && !c.is_control() && c != '\u{ad}';
                assert!(plain || SIGNS.contains(c), "{lang}: {id} has U+{:04X}", c as u32);
                assert!(fonts.iter().all(|font| font.contains(&(c as u32))), "{lang}: {id}: no font has {c}");
            }
        }
    }
}

/// `assets/locales/WRITING.md`, as far as a test can hold it.
#[test]
fn the_messages_are_written_as_the_writing_rules_say() {
    for (lang, stiff) in STIFF {
        for (id, message) in messages(lang) {
            // Without the id, and what a person does not read: places for values, and the forms of a number.
            let text = message.text.split_once('=').map(|(_, text)| text).unwrap_or_default();
            for line in text.lines() {
                let line = line.trim_start_matches([' ', '*', '.']);
                for sentence in line.split_inclusive(['.', '?', '!', ':', ';']) {
                    let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
                    assert!(words <= LONGEST_SENTENCE, "{lang}: {id} has a sentence of {words} words: {sentence}");
                }
                // What a company says is a quotation.
                let own = line.split('‘').enumerate().map(|(index, part)| match index {
                    0 => part,
                    _ => part.split_once('’').map_or("", |(_, rest)| rest),
                });
                let lower = own.collect::<Vec<_>>().join(" ").to_lowercase();
                for word in lower.split(|c: char| !c.is_alphanumeric() && c != '-') {
                    // Findings of the linter are for contributors: those words are the catalogue's own.
                    assert!(id.starts_with("check-") || !stiff.contains(&word), "{lang}: {id} says ‘{word}’");
                }
                assert!(!line.contains(['“', '”', '„']), "{lang}: {id}: quotes are ‘single’");
            }
            let joy = message.text.matches('!').count();
            assert!(joy <= usize::from(id.starts_with("done-")), "{lang}: {id} exclaims");
        }
    }
}

#[test]
fn dates_are_written_as_people_write_them() {
    let (may, march, today) = (day("2025-05-26"), day("2027-03-01"), day("2025-05-20"));
    let written = |lang: Lang| {
        let m = Messages::of(lang);
        let days = [m.date(may), m.weekday_date(may), m.near_date(may, today), m.near_date(march, today)];
        let near = [m.near_weekday_date(may, today), m.near_weekday_date(march, today)];
        [days.as_slice(), &near, &[m.date(PartialDate::Month(may)), m.date(PartialDate::Year(may))]]
            .concat()
            .join(" | ")
    };
    assert_eq!(
        written(Lang::Nl),
        "26 mei 2025 | maandag 26 mei 2025 | 26 mei | 1 maart 2027 | maandag 26 mei | maandag 1 maart 2027 | mei 2025 | 2025"
    );
    assert_eq!(
        written(Lang::En),
        "26 May 2025 | Monday 26 May 2025 | 26 May | 1 March 2027 | Monday 26 May | Monday 1 March 2027 | May 2025 | 2025"
    );
}

#[test]
fn days_are_counted_in_words_and_an_unknown_message_says_its_id() {
    let left = |lang: Lang, days: i64| Messages::of(lang).tv("days-left", &[("days", days.into())]);
    let (dutch, english) = ([0, 1, 2, 6].map(|days| left(Lang::Nl, days)), [0, 1, 2].map(|days| left(Lang::En, days)));
    assert_eq!(dutch, ["nog 0 dagen", "nog 1 dag", "nog 2 dagen", "nog 6 dagen"]);
    assert_eq!(english, ["0 days left", "1 day left", "2 days left"]);
    assert_eq!(Messages::of(Lang::Nl).t("no-such-message"), "no-such-message");
}
