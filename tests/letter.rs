//! The texts with which people object: every one with all, some and none of the facts, in every language and region.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use std::collections::BTreeSet;

use bezwaar::catalog::{Controller, Deed, Platform, Region, Subject};
use bezwaar::lang::Lang;
use bezwaar::letter::{self, Ask, Choices, Earlier, FIELD, Kind, Letter, LetterError, Missing, Person, Reason, Way};
use bezwaar::record::Objection;
use chrono::NaiveDate;

const REGIONS: [Region; 3] = [Region::Eu, Region::Uk, Region::Ch];
const FIND: &str = "Jan de Vries\nhttps://example.org/jan";

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facebook() -> Platform {
    toml::from_str(
        r#"
        id = "facebook"
        name = { nl = "Facebook", en = "Facebook" }
        controller = "meta"
        regions = ["eu", "uk", "ch"]
        deed = "objection"
        subject = "account"
        what = { nl = "…", en = "…" }
        sources = []
        "#,
    )
    .unwrap()
}

fn web() -> Platform {
    Platform { id: "applebot".to_owned(), subject: Subject::Web, ..facebook() }
}

fn images() -> Platform {
    Platform { id: "lookaround".to_owned(), subject: Subject::Images, ..facebook() }
}

fn meta() -> Controller {
    toml::from_str(
        r#"
        id = "meta"
        name = "Meta Platforms Ireland Limited"
        short = "Meta"
        regions = ["eu", "uk", "ch"]
        country = "IE"
        domains = ["facebook.com"]
        address = ["Merrion Road", "Dublin 4", "D04 X2K5", "Ireland"]
        sources = []
        "#,
    )
    .unwrap()
}

fn jan() -> Person {
    Person {
        name: Some("Jan de Vries".to_owned()),
        email: Some("jan@example.org".to_owned()),
        address: Some("Dorpsstraat 1\n1234 AB Ons Dorp".to_owned()),
    }
}

/// The texts that fit before anything happened.
const KINDS: [Kind; 5] = [Kind::Short, Kind::Objection, Kind::ShortChild, Kind::Child, Kind::NoAccount];

/// Where everything can be found, and nothing else is chosen.
fn found() -> Choices {
    Choices { find: Some(FIND.to_owned()), ..Choices::default() }
}

/// Written on a Saturday, so that what is received that day is to be answered by Monday 21 December.
fn ask<'a>(
    kind: Kind,
    platform: &'a Platform,
    controller: &'a Controller,
    person: &'a Person,
    choices: &'a Choices,
) -> Ask<'a> {
    Ask {
        kind,
        lang: Lang::Nl,
        region: Region::Eu,
        platform,
        controller,
        handle: Some("jan.de.vries"),
        person,
        today: day("2026-11-21"),
        choices,
        objection: Objection::default(),
        receipt: None,
        clock: None,
        authority: None,
        lead: None,
    }
}

/// Whether there is such a text where a person lives.
fn is_there(kind: Kind, region: Region) -> bool {
    region != Region::Ch || matches!(kind, Kind::Short | Kind::Objection)
}

/// About the person's own data with no account: the letter says where they are.
fn is_elsewhere(ask: &Ask<'_>) -> bool {
    ask.kind == Kind::NoAccount || ask.kind == Kind::Objection && ask.platform.subject != Subject::Account
}

/// A child may be found by other things than an account.
fn names_account(ask: &Ask<'_>) -> bool {
    match ask.kind {
        Kind::Objection => ask.platform.subject == Subject::Account,
        Kind::Child => ask.handle.is_some() || (ask.platform.subject == Subject::Account && ask.choices.find.is_none()),
        _ => false,
    }
}

/// Pictures cannot be found without a place, so there the short text says it; the short Swiss one is full.
fn short_says_where(ask: &Ask<'_>) -> bool {
    ask.kind == Kind::Short && ask.platform.subject == Subject::Images && ask.region != Region::Ch
}

/// Hands every combination of what a text can be made from to `check`.
fn everywhere(check: impl Fn(&Ask<'_>, &Letter)) {
    let controller = meta();
    let own = Reason::Own("Ik herken mijzelf in wat AI zegt".to_owned());
    let reasons: Vec<_> = [None, Some(own)].into_iter().chain(Reason::READY.map(Some)).collect();
    let people = [jan(), Person { email: None, ..jan() }, Person::default()];
    for platform in [facebook(), web(), images()] {
        for person in &people {
            // All, all on paper, none, and two mixtures.
            for bits in [0b1011, 0b1111, 0b0000, 0b0101, 0b1010] {
                let on = |bit: i32| bits & (1 << bit) != 0;
                for (index, reason) in reasons.iter().enumerate() {
                    let choices = Choices {
                        reason: reason.clone(),
                        find: on(1).then(|| FIND.to_owned()),
                        way: if on(2) { Way::Post } else { Way::Form },
                        expectation: on(3),
                        ..Choices::default()
                    };
                    // The ready reasons are the same in every text that takes one.
                    let kinds = if index < 2 { KINDS.as_slice() } else { &[Kind::Short, Kind::Objection] };
                    for &kind in kinds {
                        for (lang, region) in
                            Lang::ALL.into_iter().flat_map(|lang| REGIONS.map(|region| (lang, region)))
                        {
                            let handle = on(0).then_some("jan.de.vries");
                            let ask =
                                Ask { lang, region, handle, ..ask(kind, &platform, &controller, person, &choices) };
                            match letter::write(&ask) {
                                Ok(letter) => check(&ask, &letter),
                                Err(LetterError::NotThere { .. }) => assert!(!is_there(kind, region)),
                                Err(error) => unreachable!("{error}: {ask:?}"),
                            }
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_text_is_whole() {
    everywhere(|ask, letter| {
        let text = &letter.text;
        for mark in ["{{", "{%", "}}", "%}", "none", "undefined", "  ", "\n\n\n", " \n", "\t", "..", " .", " ,", "()"] {
            assert!(!text.contains(mark), "{mark:?} in {ask:?}:\n{text}");
        }
        assert_eq!(text.trim(), text, "{ask:?}");
        let prefix = if ask.lang == Lang::Nl { "Onderwerp: " } else { "Subject: " };
        let subjects: Vec<_> = text.lines().filter_map(|line| line.strip_prefix(prefix)).collect();
        assert_eq!(subjects, letter.subject.as_deref().into_iter().collect::<Vec<_>>(), "{ask:?}");
        assert_eq!(letter.subject.is_some(), !ask.kind.is_short());
    });
}

#[test]
fn a_short_text_fits_and_asks_at_most_where() {
    everywhere(|ask, letter| {
        assert!(letter.rests_on.is_empty(), "nothing happened yet");
        if ask.kind.is_short() {
            assert!(letter::fits(&letter.text), "{} in {ask:?}:\n{}", letter::length(&letter.text), letter.text);
            assert_eq!(letter.text.lines().count(), 1);
            let lacks_place = short_says_where(ask) && ask.choices.find.is_none();
            assert_eq!(letter.missing, if lacks_place { vec![Missing::Find] } else { vec![] });
        }
    });
}

#[test]
fn no_text_says_what_would_be_wrong() {
    let never = [
        "artikel 22",
        "article 22",
        "boete",
        " fine",
        "penalt",
        "schadevergoeding",
        "damages",
        "compensation",
        "€",
        "te laat",
        "too late",
        "27 mei",
        "27 may",
        "absolu",
        "artikel 80",
        "article 80",
        "verwijder mijn account",
        "delete my account",
        "delete all",
        "toestemming nodig",
        "need my consent",
        "nooit gerechtvaardigd",
        "never legitimate",
        "commercieel",
        "commercial",
        "juridisch advies",
        "legal advice",
        "zwijg",
        "silence",
        "inbreuk",
        "infring",
        "overtre",
        "geen account bij",
        "no account with",
        "onmiddellijk",
        "publiciteit",
    ];
    everywhere(|ask, letter| {
        let mut text = letter.text.to_lowercase();
        if ask.kind == Kind::NoAccount {
            // There it is the person who says so.
            text = text.replace("geen account bij", "").replace("no account with", "");
        }
        for words in never {
            assert!(!text.contains(words), "{words:?} in {ask:?}:\n{text}");
        }
        // The Swiss letter wishes for an answer within 30 days, and says that it is a wish.
        if ask.region != Region::Ch {
            assert!(!text.contains("30 d"), "{ask:?}");
        }
    });
}

#[test]
fn each_region_has_its_law_and_its_company() {
    everywhere(|ask, letter| {
        let has = |words: &str| letter.text.contains(words);
        match ask.region {
            Region::Eu => {
                assert!(!has("UK") && !has("DSG") && !has("FADP"), "{ask:?}");
                assert_eq!(has("Meta Platforms Ireland Limited"), !ask.kind.is_short());
            }
            Region::Uk => {
                assert!(has("UK GDPR") && !has("AVG") && !has("Ireland") && !has("Dublin"), "{ask:?}");
                assert_eq!(letter.text.matches("GDPR").count(), letter.text.matches("UK GDPR").count());
                assert!(!has("een maand") && !has("one month") && !has("21 dec"), "{ask:?}");
            }
            Region::Ch => {
                assert!(has("DSG") || has("FADP"), "{ask:?}");
                assert!(!has("UK GDPR") && !has("december") && !has("December"), "{ask:?}");
            }
        }
    });
}

#[test]
fn nothing_is_said_that_was_not_given() {
    everywhere(|ask, letter| {
        let has = |words: &str| letter.text.contains(words);
        let (is_letter, by_post) = (!ask.kind.is_short(), ask.choices.way == Way::Post);
        let due = is_letter && ask.region == Region::Eu && !by_post;
        assert_eq!(has("21 december 2026") || has("21 December 2026"), due, "{ask:?}");
        let of_account = ask.kind == Kind::Objection && ask.platform.subject == Subject::Account;
        let expected = ask.choices.expectation && of_account && ask.region != Region::Ch;
        assert_eq!(has("voordat u dit gebruik aankondigde") || has("before you announced this use"), expected);
        if ask.choices.reason.is_none() {
            assert!(!has("Mijn situatie") && !has("My situation") || expected, "{ask:?}");
        }
        let street = has("Dorpsstraat 1");
        let reply_by_post = ask.region == Region::Ch && ask.person.email.is_none();
        assert_eq!(street, ask.person.address.is_some() && is_letter && (by_post || reply_by_post), "{ask:?}");
        assert_eq!(has("jan.de.vries"), names_account(ask) && ask.handle.is_some(), "{ask:?}\n{}", letter.text);
        // The Swiss letter is one for all.
        let ch = ask.kind == Kind::Objection && ask.region == Region::Ch;
        let says_where = short_says_where(ask) || is_elsewhere(ask) || ask.kind == Kind::Child || ch;
        assert_eq!(has("https://example.org/jan"), says_where && ask.choices.find.is_some(), "{ask:?}");
        let of_child = matches!(ask.kind, Kind::Child | Kind::ShortChild);
        assert_eq!(has("mijn kind, jonger dan 16") || has("my child, under 16"), of_child, "{ask:?}");
    });
}

#[test]
fn what_is_missing_is_visible_and_listed() {
    everywhere(|ask, letter| {
        let images = ask.platform.subject == Subject::Images;
        let placeholder = |missing: &Missing| match (missing, ask.lang) {
            (Missing::Name, Lang::Nl | Lang::Long) => "[je naam]",
            (Missing::Name, Lang::En) => "[your name]",
            (Missing::Account, Lang::Nl | Lang::Long) => "[je account]",
            (Missing::Account, Lang::En) => "[your account]",
            (Missing::Find, Lang::Nl | Lang::Long) if images => {
                "[adres of coördinaten; bij een persoon of auto ook datum en tijd]"
            }
            (Missing::Find, Lang::En) if images => "[address or coordinates; for a person or car also date and time]",
            (Missing::Find, Lang::Nl | Lang::Long) => "[waarmee u mij vindt",
            (Missing::Find, Lang::En) => "[how to find me",
            (Missing::Address, Lang::Nl | Lang::Long) => "[je adres]",
            (Missing::Address, Lang::En) => "[your address]",
            (Missing::Email, Lang::Nl | Lang::Long) => "[je e-mailadres]",
            (Missing::Email, Lang::En) => "[your e-mail address]",
            (Missing::Authority | Missing::Helper | Missing::Reason, _) => unreachable!("not in these texts"),
        };
        for missing in &letter.missing {
            assert!(letter.text.contains(placeholder(missing)), "{missing:?} in {ask:?}");
        }
        assert_eq!(letter.text.contains('['), !letter.missing.is_empty(), "{ask:?}\n{}", letter.text);
    });
    let (platform, controller, nobody) = (facebook(), meta(), Person::default());
    let (form, post) = (found(), Choices { way: Way::Post, ..found() });
    let bare = Ask { handle: None, ..ask(Kind::Objection, &platform, &controller, &nobody, &form) };
    let missing = |ask: Ask<'_>| letter::write(&ask).unwrap().missing;
    assert_eq!(missing(bare), [Missing::Name, Missing::Account]);
    assert_eq!(missing(Ask { choices: &post, ..bare }), [Missing::Name, Missing::Account, Missing::Address]);
    assert_eq!(missing(Ask { region: Region::Ch, ..bare }), [Missing::Name, Missing::Account, Missing::Email]);
    let blank = Choices { find: Some(" \n".to_owned()), ..Choices::default() };
    assert_eq!(missing(Ask { platform: &web(), choices: &blank, ..bare }), [Missing::Name, Missing::Find]);
    assert_eq!(missing(Ask { kind: Kind::Child, ..bare }), [Missing::Name], "a child can be found otherwise");
}

#[test]
fn each_ready_reason_has_its_sentence() {
    let (controller, person) = (meta(), jan());
    for platform in [facebook(), web(), images()] {
        for kind in [Kind::Short, Kind::Objection] {
            for lang in Lang::ALL {
                let write = |reason| {
                    let choices = Choices { reason, ..found() };
                    letter::write(&Ask { lang, ..ask(kind, &platform, &controller, &person, &choices) }).unwrap().text
                };
                let texts: BTreeSet<_> = Reason::READY.map(Some).into_iter().chain([None]).map(write).collect();
                assert_eq!(texts.len(), Reason::READY.len() + 1);
            }
        }
    }
}

#[test]
fn an_own_reason_has_a_limit_and_is_kept() {
    let (account, web, images, controller, person) = (facebook(), web(), images(), meta(), jan());
    for (kind, platform) in [
        (Kind::Short, &account),
        (Kind::Short, &web),
        (Kind::Short, &images),
        (Kind::ShortAgain, &account),
        (Kind::Objection, &account),
        (Kind::Objection, &images),
    ] {
        let limit = kind.reason_limit(Region::Eu, platform.subject).unwrap();
        for (lang, region) in Lang::ALL.into_iter().flat_map(|lang| [(lang, Region::Eu), (lang, Region::Uk)]) {
            let write = |length: usize| {
                // Without a place stands the placeholder, longer than most addresses.
                let choices = Choices {
                    reason: Some(Reason::Own("é".repeat(length))),
                    earlier: Some(Earlier { on: "2025-05-20".parse().unwrap(), how: None, proof_lost: false }),
                    ..Choices::default()
                };
                letter::write(&Ask { lang, region, ..ask(kind, platform, &controller, &person, &choices) })
            };
            let text = write(limit - 1).unwrap().text;
            assert!(text.contains(&format!("{}.", "é".repeat(limit - 1))), "the full stop counts");
            assert!(!kind.is_short() || letter::fits(&text), "{}: {text}", letter::length(&text));
            match write(limit) {
                Err(LetterError::ReasonTooLong { typed, length, limit: said }) => {
                    assert_eq!((typed, length, said), ("é".repeat(limit), limit + 1, limit));
                }
                other => unreachable!("{other:?}"),
            }
        }
    }
    assert_eq!(Kind::Short.reason_limit(Region::Eu, Subject::Account), Some(120));
    assert_eq!(Kind::Short.reason_limit(Region::Ch, Subject::Account), None);
    assert_eq!(FIELD, 300);
}

#[test]
fn an_empty_reason_is_none() {
    let (platform, controller, person) = (facebook(), meta(), jan());
    let none = found();
    let empty = Choices { reason: Some(Reason::Own(" \u{202e}\n".to_owned())), ..found() };
    for kind in KINDS {
        let bare = ask(kind, &platform, &controller, &person, &none);
        assert_eq!(letter::write(&Ask { choices: &empty, ..bare }).unwrap(), letter::write(&bare).unwrap());
    }
}

#[test]
fn what_people_type_stays_data() {
    let long = "Wolfeschlegelsteinhausenbergerdorff ".repeat(14).trim_end().to_owned();
    assert!(long.len() >= 500);
    let hostile = [
        ("{{ person.email }}{% for %}{# x #}", "{{ person.email }}{% for %}{# x #}"),
        ("{% endset %}<b>&amp;\"'`$x`", "{% endset %}<b>&amp;\"'`$x`"),
        (&long, &long),
        ("Ελένη Παπαδοπούλου", "Ελένη Παπαδοπούλου"),
        ("דנה לוי", "דנה לוי"),
        ("👩‍👧 Ans 🙂", "👩‍👧 Ans 🙂"),
        ("Jan\r\nBcc: all@example.org\n\n\nOnderwerp: x", "Jan Bcc: all@example.org Onderwerp: x"),
        ("Jan\u{202e}seirV ed\u{2066}\u{0}\u{1b}[31m", "JanseirV ed[31m"),
    ];
    let controller = meta();
    for platform in [facebook(), web(), images()] {
        for (typed, printed) in hostile {
            let person = Person { name: Some(typed.to_owned()), email: Some(typed.to_owned()), ..jan() };
            for (lang, region) in Lang::ALL.into_iter().flat_map(|lang| REGIONS.map(|region| (lang, region))) {
                for way in [Way::Form, Way::Post] {
                    let choices = Choices { way, reason: Some(Reason::Own(typed.to_owned())), ..found() };
                    let ask = Ask {
                        lang,
                        region,
                        handle: Some(typed),
                        ..ask(Kind::Objection, &platform, &controller, &person, &choices)
                    };
                    let letter = letter::write(&ask).unwrap();
                    assert!(letter.text.matches(printed).count() >= 3, "{}", letter.text);
                    assert!(letter.missing.is_empty());
                    let subject = letter.subject.unwrap();
                    assert_eq!(subject.lines().count(), 1);
                    assert_eq!(subject.contains(printed), platform.subject == Subject::Account);
                    assert!(!letter.text.chars().any(|c| c == '\u{202e}' || c != '\n' && c.is_control()));
                }
            }
        }
    }
}

#[test]
fn a_switch_has_no_text() {
    let (controller, person) = (meta(), jan());
    for deed in [Deed::Switch, Deed::Nothing] {
        let platform = Platform { deed, ..facebook() };
        let refused = letter::write(&ask(Kind::Short, &platform, &controller, &person, &found()));
        assert!(matches!(refused, Err(LetterError::NoText { platform }) if platform == "facebook"));
    }
}

#[test]
fn where_the_company_is_not_known_the_brand_is_addressed() {
    let (controller, person) = (Controller { regions: vec![Region::Eu], ..meta() }, jan());
    let (account, web) = (facebook(), Platform { name: facebook().name, ..web() });
    let street = images();
    for (platform, brand) in [(&account, "Facebook\n"), (&web, "Meta\n"), (&street, "Meta\n")] {
        let choices = found();
        let ask = ask(Kind::Objection, platform, &controller, &person, &choices);
        assert!(letter::write(&Ask { region: Region::Ch, ..ask }).unwrap().text.starts_with(brand));
    }
    let british = Controller { regions: vec![Region::Uk], country: Some("GB".to_owned()), ..controller };
    let choices = found();
    let ask = Ask { region: Region::Uk, ..ask(Kind::Objection, &account, &british, &person, &choices) };
    assert!(letter::write(&ask).unwrap().text.starts_with("Meta Platforms"));
}

#[test]
fn kinds_have_words() {
    for kind in Kind::ALL {
        assert_eq!(Kind::from_word(kind.word()), Some(kind));
    }
    assert_eq!(Kind::from_word("Short"), None);
}

#[test]
fn the_dutch_short_text_for_facebook() {
    let (platform, controller, person) = (facebook(), meta(), jan());
    let write = |reason| {
        let choices = Choices { reason: Some(reason), ..found() };
        letter::write(&ask(Kind::Short, &platform, &controller, &person, &choices)).unwrap()
    };
    assert_eq!(
        write(Reason::Grandchildren).text,
        "Ik maak bezwaar (art. 21 lid 1 AVG) tegen AI-training met mijn persoonsgegevens. In wat ik plaatste, komen \
         ook mijn kleinkinderen voor. Ik wil hun privacy en die van mij beschermen. Stop hiermee, ook zolang u dit \
         beoordeelt (art. 18), en bevestig dit."
    );
    assert_eq!(
        write(Reason::Own("ik schrijf\nover mijn ziekte".to_owned())).text,
        "Ik maak bezwaar (art. 21 lid 1 AVG) tegen AI-training met mijn persoonsgegevens. Mijn situatie: ik schrijf \
         over mijn ziekte. Stop hiermee, ook zolang u dit beoordeelt (art. 18), en bevestig dit."
    );
}

#[test]
fn the_short_texts_for_street_images() {
    let (platform, controller, person) = (images(), meta(), jan());
    let write = |lang, reason, find: Option<&str>| {
        let choices = Choices { reason: Some(reason), find: find.map(str::to_owned), ..Choices::default() };
        letter::write(&Ask { lang, ..ask(Kind::Short, &platform, &controller, &person, &choices) }).unwrap().text
    };
    assert_eq!(
        write(Lang::Nl, Reason::Grandchildren, Some("Dorpsstraat 1\n1234 AB Ons Dorp")),
        "Ik maak bezwaar (art. 21 lid 1 AVG) tegen AI-training met straatbeelden van mij, mijn huis of auto \
         (Dorpsstraat 1, 1234 AB Ons Dorp). Ook mijn kleinkinderen kunnen erop staan. Stop, ook tot u beslist (art. \
         18), vervaag dat ook in ruwe beelden en bevestig dit."
    );
    let own = Reason::Own("I live at a secret address".to_owned());
    assert_eq!(
        write(Lang::En, own, None),
        "I object under Art. 21(1) GDPR to AI training with street images of me, my house or car ([address or \
         coordinates; for a person or car also date and time]). Reason: I live at a secret address. Please stop, \
         also while you assess this (Art. 18), blur these in raw images too, and confirm."
    );
}

#[test]
fn street_images_are_no_websites_and_no_posts() {
    everywhere(|ask, letter| {
        // The Swiss texts are the same for every subject.
        let own = matches!(ask.kind, Kind::Short | Kind::Objection);
        if ask.platform.subject != Subject::Images || ask.region == Region::Ch || !own {
            return;
        }
        for words in ["website", "bericht", "pagina", "post", "page", "plaatst", "AI-antwoord", "AI answer"] {
            assert!(!letter.text.contains(words), "{words:?} in {ask:?}:\n{}", letter.text);
        }
        // Blurring is asked, in the raw images too; erasure only of the copies for training.
        let [blur, raw] = match ask.lang {
            Lang::Nl | Lang::Long if ask.kind == Kind::Short => ["vervaag", "ruwe beelden"],
            Lang::Nl | Lang::Long => ["onherkenbaar, of haal het weg", "ruwe beelden"],
            Lang::En => ["blur", "raw images"],
        };
        assert!(letter.text.contains(blur) && letter.text.contains(raw), "{ask:?}:\n{}", letter.text);
        let erases = letter.text.matches("Wis ").count() + letter.text.matches("Erase ").count();
        let copies = letter.text.matches("Wis de kopieën").count() + letter.text.matches("Erase the copies").count();
        assert_eq!((erases, copies), if ask.kind == Kind::Short { (0, 0) } else { (1, 1) });
    });
}

#[test]
fn the_dutch_letter_for_facebook() {
    let (platform, controller, person) = (facebook(), meta(), jan());
    let choices = Choices { reason: Some(Reason::Special), expectation: true, ..found() };
    let letter = letter::write(&ask(Kind::Objection, &platform, &controller, &person, &choices)).unwrap();
    assert_eq!(letter.text, GOLDEN.trim());
    let subject = "Bezwaar tegen AI-training met mijn persoonsgegevens (artikel 21 lid 1 AVG) - jan.de.vries";
    assert_eq!(letter.subject.as_deref(), Some(subject));
}

const GOLDEN: &str = "
Meta Platforms Ireland Limited

21 november 2026

Onderwerp: Bezwaar tegen AI-training met mijn persoonsgegevens (artikel 21 lid 1 AVG) - jan.de.vries

Geachte heer, mevrouw,

Mijn bezwaar
Mijn account bij Facebook is jan.de.vries. Ik maak bezwaar tegen het gebruik van mijn persoonsgegevens om AI-modellen en AI-systemen te ontwikkelen, te trainen, te testen of te verbeteren (hierna: AI-training). Het gaat om gebruik door u en door anderen aan wie u de gegevens daarvoor geeft, voor zover u dat baseert op artikel 6 lid 1 onder e of f AVG. Mijn bezwaar geldt voor wat ik heb geplaatst, voor gegevens over mij in berichten van anderen die u aan mij kunt koppelen, en voor wat ik in uw AI-functies invoer. Het geldt voor gegevens die u al heeft en voor gegevens die nog komen.

Mijn situatie
Een deel van wat ik plaatste, is van voordat u dit gebruik aankondigde. Ik verwachtte toen niet dat het voor AI-training zou worden gebruikt.
Een deel van mijn gegevens hoort tot de bijzondere categorieën van artikel 9 lid 1 AVG. Ik geef geen toestemming om die voor AI-training te gebruiken. Dat ik ze met anderen deelde, betekent naar mijn mening niet dat ik ze voor dit doel openbaar heb gemaakt. Verwijder ze uit de trainingsbestanden.

Wat ik u vraag
a. Stop met AI-training met mijn persoonsgegevens. U mag alleen doorgaan als u dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan mijn belangen, rechten en vrijheden, of als u de gegevens nodig heeft voor een rechtsvordering (artikel 21 lid 1). Beroept u zich daarop, leg dan uit welke gronden dat in mijn geval zijn.
b. Gebruik mijn gegevens ook niet voor AI-training zolang dat wordt beoordeeld (beperking, artikel 18 lid 1 onder d).
c. Wis de kopieën van mijn persoonsgegevens die u voor AI-training heeft, zoals in trainings-, validatie- en testbestanden (artikel 17 lid 1 onder c). Dit gaat niet over mijn account en niet over wat ik daar heb geplaatst: laat dat zoals het is.
d. Heeft u mijn gegevens hiervoor aan anderen gegeven? Meld hun dan de wissing of beperking, en laat mij weten wie zij zijn (artikel 19).
e. Zijn mijn gegevens al gebruikt om een model te trainen? Laat mij dat dan weten. Laat mij ook weten wat u doet om te voorkomen dat AI-antwoorden persoonsgegevens over mij bevatten en dat mijn gegevens opnieuw voor training worden gebruikt. Kunt u ze daar niet wissen, leg dan uit waarom.

Een andere grondslag
Baseert u AI-training op toestemming? Dan trek ik elke toestemming in die ik daarvoor heb gegeven. Gebruikt u nog een andere grondslag? Laat mij dan weten welke.

Uw antwoord
Laat mij onverwijld, en in elk geval binnen een maand na ontvangst, weten wat u met mijn bezwaar heeft gedaan (artikel 12 lid 3). Ontvangt u dit vandaag, dan is dat volgens mijn berekening uiterlijk 21 december 2026. Heeft u meer tijd nodig, laat mij dat dan binnen die maand weten, met de redenen. Geeft u geen gevolg aan mijn bezwaar, laat mij dan weten waarom, en waar ik een klacht kan indienen of naar de rechter kan gaan (artikel 12 lid 4).

Wie ik ben
U vindt mij met jan.de.vries en jan@example.org. Heeft u redenen om te twijfelen aan wie ik ben? Laat mij dan snel weten wat u nodig heeft (artikel 12 lid 6).

Met vriendelijke groet,

Jan de Vries
jan@example.org
";
