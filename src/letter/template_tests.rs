//! Every text with all, none and many mixtures of the facts: it is whole, and says nothing that was not given.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use serde_json::json;

use super::*;
use claims::CLAIMS;

#[path = "template_claims.rs"]
mod claims;

/// What a text is filled with, under the names of the templates.
type Facts = serde_json::Value;

const REASON: &str = "Mijn naam is zeldzaam {{ person.email }}{% endset %}.";
const COPY: &str = "Onderwerp: Bezwaar {{ copy }}\n\n\nIk maak  bezwaar :\n{% raw %} <b>";
const ANNEX: &str = "Onderwerp: Bijlage {{ annexes }}\n\n\nDit  ging weg :";
const ADDRESS: &str = "Dorpsstraat 1\n1234 AB Ons Dorp";
const EMAIL: &str = "jan@example.org";
const SENT_ON: &str = "20 mei 2025";

const SHORT: &[&str] = &["short", "short-web", "short-images", "short-ch", "short-child", "short-again"];
const OBJECTIONS: &[&str] = &["objection", "objection-noaccount", "objection-images", "child", "again"];
const REMINDERS: &[&str] = &["reminder-silent", "reminder-extended", "reminder-auto-reply"];
const COMPLAINTS: &[&str] = &["complaint", "complaint-uk"];

/// What may be absent.
const OPTIONAL: &[&str] = &[
    "controller.address",
    "account.identifier",
    "person.email",
    "person.address",
    "child.name",
    "helper.address",
    "helper.email",
    "reason",
    "due_if_today",
    "find",
    "previous.how",
    "sent.how",
    "own_complaint.how",
    "previous.reference",
    "previous.granted_on",
    "consent.what",
    "consent.switched_off_on",
    "copy",
    "reference",
    "receipt.basis",
    "due_on",
    "extension.own_date",
    "extended_due_on",
    "identity.asked_on",
    "identity.asked",
    "identity.replied_on",
    "identity.due_on",
    "identity.extended_due_on",
    "autoreply.on",
    "refusal.summary",
    "rebuttal",
    "obstacle",
    "bounce.on",
    "reminder.on",
    "dpa.name",
    "dpa.address",
    "lead.name",
    "own_complaint.acknowledged_on",
    "own_complaint.answered_on",
    "annex.sent",
    "annex.receipt",
    "annex.extension",
    "annex.identity",
    "annex.answer",
    "annex.reminder",
    "annex.failure",
    "annex.own_complaint",
    "annexes",
    "confirm.disclosure",
    "authorisation.until",
];

const FLAGS: &[&str] = &[
    "by_post",
    "uk",
    "for_child",
    "reason_is_own",
    "account.can_sign_in",
    "blocks.special",
    "blocks.expectation",
    "previous.exact",
    "previous.proof_lost",
    "consent.ask_erasure",
    "sent.exact",
    "sent.reason_given",
    "asked.restriction",
    "asked.erasure",
    "asked.notice",
    "extension.late",
    "extension.no_reasons",
    "identity.same_email",
    "demand.reasons",
    "demand.proof",
    "refusal.no_remedies",
    "bounce.published",
    "confirm.no_court",
    "authorisation.complaint",
];

/// What is one of a few values, and whether it may be absent.
const CHOICES: &[(&str, &[&str], bool)] = &[
    ("noaccount.kind", &["never", "closed", "apart"], false),
    ("sent.text", &["kept", "empty", "unknown"], false),
    ("receipt.basis", &["assumed-form", "assumed-app", "assumed-email", "confirmed", "delivered"], true),
    ("identity.id_copy", &["none-sent", "if-needed", "attached"], false),
    ("refusal.kind", &["grounds", "no-grounds", "no-action", "refused"], false),
    (
        "outcome",
        &[
            "silent",
            "extended-late",
            "extension-over",
            "refused",
            "refused-grounds",
            "refused-no-grounds",
            "no-action",
            "bounced",
            "obstacle",
        ],
        false,
    ),
    ("dpa.link", &["residence", "work", "infringement"], false),
    ("confirm.disclosure", &["yes", "ask"], true),
];

/// Everything is given and every flag is on.
const FULL: &str = r#"
today = "21 november 2026"
law = "AVG"
region = "eu"
uk = true
by_post = true
for_child = true
reason = "Mijn naam is zeldzaam {{ person.email }}{% endset %}."
reason_is_own = true
due_if_today = "21 december 2026"
find = "Jan de Vries\nhttps://example.org/jan"
copy = "Onderwerp: Bezwaar {{ copy }}\n\n\nIk maak  bezwaar :\n{% raw %} <b>"
reference = "R-7"
due_on = "23 juni 2025"
extended_due_on = "21 augustus 2025"
rebuttal = "Ik zie dat anders."
outcome = "silent"
obstacle = "De knop deed niets."
answer_by = "5 december 2026"
controller = { name = "Meta Platforms Ireland Limited", address = "Merrion Road\nDublin 4" }
platform = { name = "Facebook" }
account = { identifier = "jan.de.vries", can_sign_in = true }
person = { name = "Jan de Vries", email = "jan@example.org", address = "Dorpsstraat 1\n1234 AB Ons Dorp" }
whose = { data = "mijn persoonsgegevens", rights = "mijn belangen, rechten en vrijheden" }
child = { name = "Mies" }
helper = { name = "Ans Bakker", address = "Kade 2", email = "ans@example.org" }
blocks = { special = true, expectation = true }
noaccount = { kind = "never" }
previous = { date = "20 mei 2025", exact = true, how = "via de app", reference = "P-1", granted_on = "22 mei 2025", proof_lost = true }
consent = { what = "Help AI", switched_off_on = "2 juni 2025", ask_erasure = true }
sent = { date = "20 mei 2025", exact = true, how = "via het onlineformulier", reason_given = true, text = "kept" }
asked = { restriction = true, erasure = true, notice = true }
receipt = { basis = "confirmed", on = "21 mei 2025" }
extension = { notice_on = "10 juni 2025", late = true, no_reasons = true, own_date = "11 juli 2025" }
demand = { on = "26 mei 2025", reasons = true, proof = true }
autoreply = { on = "27 mei 2025" }
refusal = { on = "28 mei 2025", kind = "grounds", summary = "Het bedrijf vindt AI nuttig.", no_remedies = true }
bounce = { on = "29 mei 2025", published = true }
reminder = { on = "1 juli 2025" }
dpa = { name = "Autoriteit X", address = "Plein 3", link = "residence", country = "Nederland" }
lead = { name = "Autoriteit Y" }
own_complaint = { on = "2 juli 2026", how = "per e-mail", acknowledged_on = "3 juli 2026", answered_on = "4 juli 2026" }
annex = { sent = 1, receipt = 2, extension = 3, identity = 4, answer = 5, reminder = 6, failure = 7, own_complaint = 8 }
confirm = { disclosure = "yes", no_court = true }
authorisation = { complaint = true, until = "31 december 2026" }

[identity]
asked_on = "24 mei 2025"
asked = "een code"
replied_on = "25 mei 2025"
due_on = "25 juni 2025"
extended_due_on = "25 augustus 2025"
same_email = true
id_copy = "none-sent"

[[annexes]]
no = 1
title = "De tekst"
text = "Onderwerp: Bijlage {{ annexes }}\n\n\nDit  ging weg :"

[[annexes]]
no = 2
title = "Foto"
text = ""
"#;

/// Everything, with the words that the language brings.
fn full(lang: Lang) -> Facts {
    static FACTS: [OnceLock<Facts>; 2] = [OnceLock::new(), OnceLock::new()];
    let words: [(&str, &str); 6] = [
        ("law", "GDPR"),
        ("whose.data", "my personal data"),
        ("whose.rights", "my interests, rights and freedoms"),
        ("previous.how", "in the app"),
        ("sent.how", "through the online form"),
        ("own_complaint.how", "by e-mail"),
    ];
    let english = lang == Lang::En;
    let facts = FACTS[usize::from(english)].get_or_init(|| {
        let mut facts: Facts = toml::from_str(FULL).unwrap();
        set(&mut facts, "annexes.1.text", Facts::Null);
        for (path, words) in words.into_iter().filter(|_| english) {
            set(&mut facts, path, json!(words));
        }
        facts
    });
    facts.clone()
}

fn at<'a>(facts: &'a Facts, path: &str) -> &'a Facts {
    facts.pointer(&format!("/{}", path.replace('.', "/"))).unwrap()
}

fn set(facts: &mut Facts, path: &str, value: Facts) {
    *facts.pointer_mut(&format!("/{}", path.replace('.', "/"))).unwrap() = value;
}

/// The value of what is left out: a flag that is off, an empty list, or nothing.
fn off(path: &str) -> Facts {
    if FLAGS.contains(&path) {
        json!(false)
    } else if path == "annexes" {
        json!([])
    } else {
        Facts::Null
    }
}

/// Nothing is given that may be absent, and every flag is off.
fn bare(lang: Lang) -> Facts {
    let mut facts = full(lang);
    OPTIONAL.iter().chain(FLAGS).for_each(|path| set(&mut facts, path, off(path)));
    facts
}

fn has(facts: &Facts, path: &str) -> bool {
    !matches!(at(facts, path), Facts::Null | Facts::Bool(false)) && at(facts, path) != &json!([])
}

fn is(facts: &Facts, path: &str, value: &str) -> bool {
    at(facts, path) == value
}

/// The variables that a text always has.
fn needed(name: &str) -> &'static [&'static str] {
    match name {
        "objection" | "again" => &["account.identifier"],
        "short-images" | "objection-noaccount" | "objection-images" => &["find"],
        "reminder-silent" | "reminder-extended" => &["due_on"],
        "reminder-auto-reply" => &["due_on", "autoreply.on"],
        "identity" => &["identity.asked_on"],
        "complaint" | "complaint-uk" | "authorisation" => &["dpa.name"],
        _ => &[],
    }
}

/// Makes a mixture one that can happen: what cannot be without something else gets it.
fn settle(name: &str, lang: Lang, facts: &mut Facts) {
    let all = full(lang);
    let give = |facts: &mut Facts, path: &str| set(facts, path, at(&all, path).clone());
    for path in needed(name) {
        give(facts, path);
    }
    match name {
        "complaint" | "refusal" | "reminder-silent" | "reminder-extended" | "reminder-auto-reply" => {
            set(facts, "uk", json!(false));
        }
        "complaint-uk" | "company-complaint" => set(facts, "uk", json!(true)),
        "objection-ch" => set(facts, "uk", json!(false)),
        _ => {}
    }
    if has(facts, "uk") {
        set(facts, "law", json!("UK GDPR"));
        set(facts, "region", json!("uk"));
    }
    if has(facts, "by_post") || name == "objection-ch" && !has(facts, "person.email") {
        give(facts, "person.address");
    }
    if name == "child" && !has(facts, "find") || has(facts, "account.can_sign_in") {
        give(facts, "account.identifier");
    }
    if has(facts, "demand.reasons") {
        give(facts, "reason");
    } else {
        set(facts, "demand.proof", json!(true));
    }
    if has(facts, "identity.replied_on") {
        give(facts, "identity.asked_on");
    } else {
        set(facts, "identity.due_on", Facts::Null);
        set(facts, "identity.extended_due_on", Facts::Null);
    }
    if has(facts, "for_child") {
        set(facts, "dpa.link", json!("residence"));
    }
    // Only a kept text can be repeated, and only a sent one.
    if !is(facts, "sent.text", "kept") || is(facts, "outcome", "obstacle") && !REMINDERS.contains(&name) {
        for path in ["copy", "annex.sent"] {
            set(facts, path, Facts::Null);
        }
    }
}

/// Hands every text in every language to `check`: with all facts and with none, each with every value of every choice,
/// with all facts but one, and with one only.
fn systematically(check: impl Fn(&str, Lang, &Facts, &str, Option<&str>)) {
    let tried = |name: &'static str, lang: Lang, mut facts: Facts| {
        settle(name, lang, &mut facts);
        let (text, subject) = fill(name, lang, &facts);
        check(name, lang, &facts, &text, subject.as_deref());
    };
    for Template { name, .. } in ALL {
        for lang in Lang::ALL {
            let (all, bare) = (full(lang), bare(lang));
            let uses = names(lang, name);
            let paths: Vec<_> = OPTIONAL.iter().chain(FLAGS).filter(|path| uses.contains(**path)).collect();
            let choices = CHOICES.iter().filter(|(path, ..)| uses.contains(*path));
            // The outcome decides which sentences there are, so there everything is left out for each.
            let outcomes = if uses.contains("outcome") { CHOICES[5].1 } else { &["silent"] };
            for (choice, values, _) in choices {
                for (value, start) in values.iter().flat_map(|value| [(value, &all), (value, &bare)]) {
                    let mut facts = start.clone();
                    set(&mut facts, choice, json!(value));
                    tried(name, lang, facts);
                }
            }
            for outcome in outcomes {
                for path in &paths {
                    let (mut without, mut with) = (all.clone(), bare.clone());
                    set(&mut without, path, off(path));
                    set(&mut with, path, at(&all, path).clone());
                    for mut facts in [without, with] {
                        set(&mut facts, "outcome", json!(outcome));
                        tried(name, lang, facts);
                    }
                }
            }
        }
    }
}

fn fill(name: &str, lang: Lang, facts: &Facts) -> (String, Option<String>) {
    try_fill(name, lang, facts).unwrap_or_else(|error| panic!("{name} {lang}: {error:#}\n{facts:#}"))
}

fn try_fill(name: &str, lang: Lang, facts: &Facts) -> Result<(String, Option<String>), Error> {
    let template = ALL.iter().find(|template| template.name == name).unwrap();
    template.render(lang, Value::from(minijinja::value::Serde(facts)))
}

/// What a text must be whatever it is filled with.
fn whole(name: &str, lang: Lang, facts: &Facts, text: &str, subject: Option<&str>) {
    let ours = text.replace(COPY, "Kopie.").replace(ANNEX, "Tekst.").replace(REASON, "Het is zo.");
    let fail = |what: &str| panic!("{what} in {name} {lang}:\n{text}\n{facts:#}");
    let marks =
        ["{{", "{%", "{#", "}}", "%}", "undefined", "none", "  ", "\n\n\n", " \n", "\t", "..", " .", " ,", " ;", "()"];
    if let Some(mark) = marks.iter().find(|mark| ours.contains(**mark)) {
        fail(mark);
    }
    if ours.trim() != ours || ours.contains("\n ") {
        fail("space at an edge");
    }
    let prefix = if lang == Lang::En { "Subject: " } else { "Onderwerp: " };
    let subjects: Vec<_> = ours.lines().filter_map(|line| line.strip_prefix(prefix)).collect();
    if subjects != subject.into_iter().collect::<Vec<_>>() {
        fail("another subject");
    }
    let is_letter = !SHORT.contains(&name) && name != "authorisation";
    if subject.is_some() != is_letter {
        fail("subject");
    }
    let lines: Vec<_> = ours.lines().chain([""]).collect();
    if lines.windows(2).any(|pair| pair[0].ends_with(':') && pair[1].is_empty()) {
        fail("nothing after a colon");
    }
    if !is_letter {
        return;
    }
    // Between salutation and greeting a line of its own is a sentence: a heading has something below it.
    let (opening, closing) = if lang == Lang::En {
        ("Dear Sir or Madam,\n\n", "\n\nYours faithfully,")
    } else {
        ("Geachte heer, mevrouw,\n\n", "\n\nMet vriendelijke groet,")
    };
    let body = ours.split_once(opening).and_then(|(_, rest)| rest.split_once(closing)).map(|(body, _)| body);
    for part in body.unwrap_or_else(|| fail("no body")).split("\n\n") {
        if !part.contains('\n') && !part.ends_with(['.', '?', '!']) {
            fail("a lonely heading");
        }
    }
}

/// Words that no text has, and the texts that may have them all the same.
fn truthful(name: &str, lang: Lang, text: &str) {
    const NEVER: &[(&str, &[&str])] = &[
        ("artikel 22", &[]),
        ("article 22", &[]),
        ("boete", &[]),
        (" fine", &[]),
        ("penalt", &[]),
        ("schadevergoeding", &[]),
        ("damages", &[]),
        ("compensat", &[]),
        ("€", &[]),
        ("te laat", &[]),
        ("too late", &[]),
        ("27 mei 2025", &["reminder-auto-reply", "complaint", "complaint-uk", "company-complaint"]),
        ("absolu", &[]),
        ("artikel 80", &[]),
        ("article 80", &[]),
        ("al mijn gegevens", &[]),
        ("all my data", &[]),
        ("verwijder mijn account", &[]),
        ("delete my account", &[]),
        ("toestemming nodig", &[]),
        ("need my consent", &[]),
        ("nooit gerechtvaardigd", &[]),
        ("never legitimate", &[]),
        ("commerci", &[]),
        ("juridisch advies", &[]),
        ("legal advice", &[]),
        ("zwijg", &[]),
        ("silence", &[]),
        ("overtre", &[]),
        ("geschonden", &["complaint"]),
        ("inbreuk", &["complaint"]),
        ("infring", &["complaint"]),
        ("onmiddellijk", &[]),
        ("publiciteit", &[]),
        ("publicity", &[]),
        ("bijgevoegd", &[]),
        ("attached", &[]),
        ("enclosed", &[]),
        ("geboren", &[]),
        ("born", &[]),
        ("12a", &[]),
        ("30 dagen", &["objection-ch", "company-complaint"]),
        ("30 days", &["objection-ch", "company-complaint"]),
        ("geen account", &["objection-noaccount"]),
        ("no account", &["objection-noaccount"]),
    ];
    let text = text.to_lowercase();
    for (words, but_in) in NEVER {
        assert!(!text.contains(words) || but_in.contains(&name), "{words:?} in {name} {lang}:\n{text}");
    }
    // Only as a question to the authority, and as the person's view.
    for (words, after) in [
        ("geschonden", "te onderzoeken of de avg is "),
        ("de inbreuk", "ik dien de klacht bij u in omdat "),
        ("was infringed", "to examine whether the gdpr "),
        ("infringement took", "because, in my view, the "),
    ] {
        assert_eq!(text.matches(words).count(), text.matches(&format!("{after}{words}")).count(), "{words}:\n{text}");
    }
}

/// Each sentence that is not always there stands there if and only if its facts do.
fn claims_hold(name: &str, lang: Lang, facts: &Facts, text: &str) {
    let text = text.replace(COPY, "").replace(ANNEX, "");
    for (texts, when, nl, en) in CLAIMS {
        if texts.contains(&name) {
            let claim = if lang == Lang::En { en } else { nl };
            assert_eq!(text.contains(claim), when(facts), "{claim:?} in {name} {lang}:\n{text}\n{facts:#}");
        }
    }
    if !SHORT.contains(&name) {
        let count = text.matches(ADDRESS).count();
        assert_eq!(count, usize::from(has(facts, "person.address")), "address in {name} {lang}:\n{text}");
        assert_eq!(text.contains(EMAIL), has(facts, "person.email"), "e-mail in {name} {lang}:\n{text}");
    }
}

#[test]
fn every_text_is_whole_and_says_only_what_was_given() {
    systematically(|name, lang, facts, text, subject| {
        whole(name, lang, facts, text, subject);
        truthful(name, lang, text);
        claims_hold(name, lang, facts, text);
    });
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(32) })]

    #[test]
    fn any_mixture_is_whole(bits in any::<u128>(), picks in prop::array::uniform8(0_usize..8)) {
        for Template { name, .. } in ALL {
            let mut lines = BTreeSet::new();
            for lang in Lang::ALL {
                let mut facts = full(lang);
                for (bit, path) in OPTIONAL.iter().chain(FLAGS).enumerate() {
                    if bits >> bit & 1 == 0 {
                        set(&mut facts, path, off(path));
                    }
                }
                for ((path, values, _), pick) in CHOICES.iter().zip(picks) {
                    if has(&facts, path) {
                        set(&mut facts, path, json!(values[pick % values.len()]));
                    }
                }
                settle(name, lang, &mut facts);
                let (text, subject) = fill(name, lang, &facts);
                whole(name, lang, &facts, &text, subject.as_deref());
                truthful(name, lang, &text);
                claims_hold(name, lang, &facts, &text);
                lines.insert(text.lines().count());
            }
            prop_assert_eq!(lines.len(), 1, "{} says the same in both languages", name);
        }
    }
}

/// The names that a text uses, its parts included.
fn names(lang: Lang, name: &str) -> BTreeSet<String> {
    let template = engine(lang).unwrap().get_template(name).unwrap();
    let parts = template.source().split("{% include \"").chain(template.source().split("{%- include \"")).skip(1);
    let mut found: BTreeSet<String> = template.undeclared_variables(true).into_iter().collect();
    for part in parts.filter(|rest| rest.starts_with("parts/")) {
        found.extend(names(lang, part.split('"').next().unwrap()));
    }
    found
}

#[test]
fn every_name_is_known_and_every_known_name_is_used() {
    let facts = full(Lang::Nl);
    let known: BTreeSet<String> = facts
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(name, value)| match value.as_object() {
            Some(fields) => fields.keys().map(|field| format!("{name}.{field}")).collect(),
            None => vec![name.clone()],
        })
        .collect();
    let mut used = BTreeSet::new();
    for Template { name, .. } in ALL.iter().chain(PARTS) {
        let of = |lang| names(lang, name);
        assert_eq!(of(Lang::Nl), of(Lang::En), "{name} says the same in both languages");
        used.extend(of(Lang::Nl).into_iter().filter(|name| !name.starts_with("impossible_")));
    }
    assert_eq!(used, known);
}

#[test]
fn every_file_is_a_text_or_a_part() -> std::io::Result<()> {
    for lang in Lang::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/letters").join(lang.code());
        let files = |below: &str| -> std::io::Result<BTreeSet<String>> {
            let entries = folder.join(below).read_dir()?.collect::<Result<Vec<_>, _>>()?;
            let files = entries.iter().filter(|entry| entry.path().is_file());
            Ok(files.map(|entry| format!("{below}{}", entry.file_name().to_string_lossy())).collect())
        };
        let texts = |texts: &[Template]| texts.iter().map(|text| format!("{}.txt", text.name)).collect::<BTreeSet<_>>();
        let there = files("")?.into_iter().filter(|file| file != "words.toml").collect::<BTreeSet<_>>();
        assert_eq!(there, texts(ALL), "{lang}");
        assert_eq!(files("parts/")?, texts(PARTS), "{lang}");
    }
    Ok(())
}

#[test]
fn what_a_text_cannot_do_without_is_never_left_out() {
    for Template { name, .. } in ALL {
        for lang in Lang::ALL {
            let mut facts = full(lang);
            settle(name, lang, &mut facts);
            let mut paths = needed(name).to_vec();
            if !SHORT.contains(name) {
                paths.extend(["person.name", "today"]);
            }
            if REMINDERS.contains(name) || *name == "refusal" {
                paths.extend(["sent.date", "whose.data", "answer_by"]);
            }
            if *name == "reasons" {
                paths.push("reason");
            }
            for path in paths {
                let mut facts = facts.clone();
                set(&mut facts, path, Facts::Null);
                assert!(try_fill(name, lang, &facts).is_err(), "{name} {lang} without {path}");
            }
            assert!(*name == "short-ch" || try_fill(name, lang, &json!({})).is_err(), "{name} {lang} of nothing");
        }
    }
}

#[test]
fn a_value_outside_a_choice_is_an_error() {
    let mut tried = 0;
    for Template { name, .. } in ALL {
        for lang in Lang::ALL {
            for (path, _, may_be_absent) in CHOICES {
                if !names(lang, name).contains(*path) || (*path == "dpa.link" && *name == "complaint-uk") {
                    continue;
                }
                let mut facts = full(lang);
                settle(name, lang, &mut facts);
                set(&mut facts, path, json!("another"));
                assert!(try_fill(name, lang, &facts).is_err(), "{path} of {name} {lang}");
                set(&mut facts, path, Facts::Null);
                assert_eq!(try_fill(name, lang, &facts).is_ok(), *may_be_absent, "{path} of {name} {lang}");
                tried += 1;
            }
        }
    }
    assert_eq!(tried, 2 * 14);
    for lang in Lang::ALL {
        let mut facts = full(lang);
        set(&mut facts, "uk", json!(false));
        for link in ["work", "infringement"] {
            set(&mut facts, "dpa.link", json!(link));
            assert!(try_fill("complaint", lang, &facts).is_err(), "a child has no {link}");
        }
        for path in ["demand.reasons", "demand.proof"] {
            set(&mut facts, path, json!(false));
        }
        assert!(try_fill("reasons", lang, &facts).is_err(), "they asked for one of the two");
    }
}

#[test]
fn a_short_text_fits_its_field_with_the_longest_reason() {
    for name in SHORT {
        for lang in Lang::ALL {
            let words = Words::of(lang).unwrap();
            let (subject, longest) = match *name {
                "short-web" => (Subject::Web, 80),
                "short-images" => (Subject::Images, 35),
                _ => (Subject::Account, 120),
            };
            let ready = words.situation(Kind::Short, subject);
            let own = "é".repeat(longest);
            let reasons = [&ready.children, &ready.grandchildren, &ready.family, &ready.work, &own];
            for (index, reason) in reasons.into_iter().enumerate() {
                for special in [false, true] {
                    let mut facts = full(lang);
                    set(&mut facts, "law", json!("UK GDPR"));
                    set(&mut facts, "reason", json!(reason));
                    set(&mut facts, "reason_is_own", json!(index == 4));
                    set(&mut facts, "blocks.special", json!(special));
                    set(&mut facts, "previous.date", json!("20 september 2025"));
                    set(&mut facts, "find", json!(words.placeholder(Missing::Find, subject)));
                    let (text, _) = fill(name, lang, &facts);
                    let length = text.chars().count();
                    assert!(length <= crate::letter::FIELD, "{length} in {name} {lang}: {text}");
                    assert!(!text.contains('\n'), "{name} is one paragraph");
                }
            }
        }
    }
}

#[test]
fn a_kept_text_shows_what_it_asked() {
    let of = |lang| Words::of(lang).unwrap();
    let (dutch, english) = (of(Lang::Nl), of(Lang::En));
    systematically(|name, lang, facts, text, _| {
        let text = text.replace(COPY, "").replace(ANNEX, "");
        let special = has(facts, "blocks.special");
        let asks_all = OBJECTIONS.contains(&name);
        let own = special && !matches!(name, "short-child" | "short-ch")
            || has(facts, "reason") && has(facts, "reason_is_own") && SHORT.contains(&name)
            || has(facts, "reason") && !SHORT.contains(&name)
            || has(facts, "blocks.expectation") && matches!(name, "objection" | "again");
        let objects = (asks_all || SHORT.contains(&name)) && !matches!(name, "short-ch" | "short-child");
        let expected = Asks {
            restriction: asks_all || SHORT.contains(&name) || matches!(name, "objection-ch" | "identity" | "refusal"),
            erasure: asks_all
                || name == "objection-ch"
                || name == "short" && special
                || name == "withdrawal" && has(facts, "consent.ask_erasure"),
            notice: asks_all,
            for_child: matches!(name, "child" | "short-child"),
            own_situation: name == "child" || (objects || name == "objection-ch") && own,
        };
        let words = if lang == Lang::En { &english } else { &dutch };
        assert_eq!(words.asks(&text), expected, "{name} {lang}:\n{text}");
        // As a mail comes back, with other line breaks.
        assert_eq!(words.asks(&text.replace(' ', "\r\n")), expected, "{name} {lang}:\n{text}");
    });
}

#[test]
fn each_ready_reason_shows_in_a_kept_text() {
    for lang in Lang::ALL {
        let words = Words::of(lang).unwrap();
        for (name, subject) in [
            ("short", Subject::Account),
            ("short-again", Subject::Account),
            ("short-web", Subject::Web),
            ("short-images", Subject::Images),
        ] {
            let mut facts = full(lang);
            for path in ["blocks.special", "reason_is_own"] {
                set(&mut facts, path, json!(false));
            }
            let ready = words.situation(Kind::Short, subject);
            for sentence in [&ready.children, &ready.grandchildren, &ready.family, &ready.work] {
                set(&mut facts, "reason", json!(sentence));
                assert!(words.asks(&fill(name, lang, &facts).0).own_situation, "{name} {lang}: {sentence}");
            }
            set(&mut facts, "reason", Facts::Null);
            assert!(!words.asks(&fill(name, lang, &facts).0).own_situation, "{name} {lang}");
        }
    }
}

#[test]
fn what_people_typed_stays_data() {
    for Template { name, .. } in ALL {
        for lang in Lang::ALL {
            let mut facts = full(lang);
            let hostile = "{{ person.email }}{% endset %}{# x #}";
            for path in ["person.name", "account.identifier", "helper.name", "find", "reason", "obstacle", "rebuttal"] {
                set(&mut facts, path, json!(hostile));
            }
            settle(name, lang, &mut facts);
            let typed = [("person.name", !SHORT.contains(name)), ("helper.name", *name == "authorisation")];
            set(&mut facts, "person.name", json!(hostile));
            let (text, _) = fill(name, lang, &facts);
            for (path, printed) in typed {
                assert!(!printed || text.contains(hostile), "{path} in {name} {lang}:\n{text}");
            }
            assert_eq!(
                text.matches("{{").count(),
                text.matches("{{ person.email }}").count() + verbatim(&text),
                "{text}"
            );
        }
    }
}

/// How many braces the texts hold that are repeated word for word.
fn verbatim(text: &str) -> usize {
    text.matches(COPY).count() + text.matches(ANNEX).count()
}

#[test]
fn a_text_is_repeated_word_for_word() {
    for lang in Lang::ALL {
        for name in REMINDERS.iter().chain(&["refusal", "company-complaint"]) {
            let mut facts = full(lang);
            settle(name, lang, &mut facts);
            let (text, _) = fill(name, lang, &facts);
            let heading = if lang == Lang::En { "Copy of my objection of" } else { "Kopie van mijn bezwaar van" };
            assert!(text.ends_with(&format!("\n\n{heading} {SENT_ON}\n\n{COPY}")), "{name} {lang}:\n{text}");
        }
        for name in COMPLAINTS {
            let mut facts = full(lang);
            settle(name, lang, &mut facts);
            let (text, _) = fill(name, lang, &facts);
            let end = if lang == Lang::En {
                format!("\n\nAnnexes\n1. De tekst\n2. Foto\n\nAnnex 1: De tekst\n\n{ANNEX}")
            } else {
                format!("\n\nBijlagen\n1. De tekst\n2. Foto\n\nBijlage 1: De tekst\n\n{ANNEX}")
            };
            assert!(text.ends_with(&end), "{name} {lang}:\n{text}");
        }
    }
}

/// The lines of a complaint that say what happened.
fn history(lang: Lang, facts: &Facts) -> Vec<String> {
    let mut facts = facts.clone();
    settle("complaint", lang, &mut facts);
    let (text, _) = fill("complaint", lang, &facts);
    let heading = if lang == Lang::En { "What happened\n" } else { "Wat er is gebeurd\n" };
    let section = text.split_once(heading).unwrap().1.split("\n\n").next().unwrap();
    section.lines().map(str::to_owned).collect()
}

#[test]
fn a_complaint_of_bare_facts_tells_only_what_must_have_happened() {
    for (outcome, lines) in [
        ("silent", &["maakte ik", "Tot vandaag"][..]),
        ("extended-late", &["maakte ik", "meer tijd nodig", "Tot vandaag"]),
        ("extension-over", &["maakte ik", "meer tijd nodig", "Tot vandaag"]),
        ("refused", &["maakte ik", "wees het bedrijf mijn bezwaar af."]),
        ("refused-grounds", &["maakte ik", "wees het bedrijf mijn bezwaar af."]),
        ("refused-no-grounds", &["maakte ik", "wees het bedrijf mijn bezwaar af."]),
        ("no-action", &["maakte ik", "geen actie kan ondernemen."]),
        ("bounced", &["stuurde ik", "niet kon worden bezorgd."]),
        ("obstacle", &["wilde ik"]),
    ] {
        let mut facts = bare(Lang::Nl);
        set(&mut facts, "outcome", json!(outcome));
        set(&mut facts, "sent.text", json!("unknown"));
        let told = history(Lang::Nl, &facts);
        assert_eq!(told.len(), lines.len(), "{told:#?}");
        for (told, expected) in told.iter().zip(lines) {
            assert!(told.contains(expected) && !told.contains("ijlage"), "{expected:?} in {told:?}");
            // Nothing beside the one sentence, but that sending failed.
            assert_eq!(told.matches(". ").count(), usize::from(outcome == "obstacle"), "{told:?}");
        }
    }
}

#[test]
fn each_sentence_of_what_happened_hangs_on_a_fact_of_its_own() {
    for lang in Lang::ALL {
        for outcome in CHOICES[5].1 {
            let mut facts = full(lang);
            set(&mut facts, "outcome", json!(outcome));
            let all: BTreeSet<String> = sentences(&history(lang, &facts));
            let mut gone = BTreeSet::new();
            for path in OPTIONAL.iter().chain(FLAGS) {
                let mut without = facts.clone();
                set(&mut without, path, off(path));
                gone.extend(all.difference(&sentences(&history(lang, &without))).cloned());
            }
            for other in CHOICES[5].1.iter().filter(|other| *other != outcome) {
                let mut another = facts.clone();
                set(&mut another, "outcome", json!(other));
                gone.extend(all.difference(&sentences(&history(lang, &another))).cloned());
            }
            assert_eq!(gone, all, "{outcome} {lang}");
        }
    }
}

fn sentences(lines: &[String]) -> BTreeSet<String> {
    lines.iter().flat_map(|line| line.trim_start_matches("- ").split_inclusive(". ")).map(str::to_owned).collect()
}
