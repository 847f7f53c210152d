//! What a text must not say, whatever it is about, and how it must not look. What stands in ‘quotes’ is somebody else's:
//! the name of a button is as the company writes it.

use std::collections::BTreeSet;

use crate::lang::Lang;

/// Words that are true for a while only.
#[rustfmt::skip]
const PASSING: [(Lang, &[&str]); 2] = [
    (Lang::Nl, &["binnenkort", "nu", "onlangs", "vandaag", "gisteren", "momenteel", "tegenwoordig", "thans", "inmiddels", "recentelijk",
        "straks", "sinds kort", "op dit moment", "tot nu toe", "vorig jaar", "vorige maand", "vorige week", "dit jaar", "deze maand",
        "deze week", "volgend jaar", "volgende maand", "volgende week", "komend jaar", "komende maand", "komende week", "kort geleden",
        "een tijdje geleden"]),
    (Lang::En, &["soon", "now", "currently", "recently", "today", "yesterday", "nowadays", "lately", "presently", "at the moment", "so far",
        "last year", "last month", "last week", "this year", "this month", "this week", "next year", "next month", "next week",
        "shortly", "these days", "a while ago"]),
];

/// What nobody is ever told: an objection is possible at any time (Art. 21(1)).
const TOO_LATE: [(Lang, &[&str]); 2] =
    [(Lang::Nl, &["te laat", "termijn gemist", "deadline gemist"]), (Lang::En, &["too late", "missed the deadline"])];

/// Words that a sentence of a language can hardly do without, and that the other language does not have.
#[rustfmt::skip]
const FUNCTION_WORDS: [(Lang, &[&str]); 2] = [
    (Lang::Nl, &["de", "het", "een", "van", "je", "jouw", "met", "voor", "niet", "dat", "bij", "zijn", "wordt", "worden", "naar", "ook",
        "als", "uit", "deze", "dit", "kun", "maar", "er", "te", "aan", "om", "wat", "waar", "geen", "tegen", "heeft", "en", "op", "ze", "hun",
        "niets", "wie", "meer", "tot", "kan", "alle", "alleen", "andere", "volgens", "staat"]),
    (Lang::En, &["the", "and", "your", "you", "with", "from", "this", "that", "are", "not", "for", "they", "have", "has", "will", "what",
        "which", "when", "where", "does", "to", "it", "its", "by", "or", "an", "be", "can", "may", "on", "off", "all", "any", "other", "only",
        "who", "their", "there", "if", "no", "nothing", "according"]),
];

/// What a text still needs work for.
const PLACEHOLDERS: [&str; 9] =
    ["todo", "tbd", "fixme", "xxx", "lorem ipsum", "nog invullen", "nog uitzoeken", "to be determined", "example.com"];

/// The words of a list for a language.
fn of(lists: &'static [(Lang, &'static [&'static str])], lang: Lang) -> &'static [&'static str] {
    lists.iter().find(|(it, _)| *it == lang).map_or(&[], |(_, words)| words)
}

/// A text in lower case without what stands in quotes, its words between single blanks, and a blank at either end.
fn plain(text: &str) -> String {
    let mut own = String::new();
    for (index, part) in text.split('‘').enumerate() {
        own.push_str(if index == 0 { part } else { part.split_once('’').map_or("", |(_, rest)| rest) });
        own.push(' ');
    }
    let words =
        own.split(|c: char| !c.is_alphanumeric() && !matches!(c, '-' | '’' | '\'')).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |line, word| line + &word.to_lowercase() + " ")
}

fn first_of(text: &str, words: &[&'static str]) -> Option<&'static str> {
    let text = plain(text);
    words.iter().copied().find(|word| text.contains(&format!(" {word} ")))
}

/// A word that is true for a while only.
pub(super) fn passing(text: &str, lang: Lang) -> Option<&'static str> {
    // "By now" is when it is read.
    first_of(&text.to_lowercase().replace("by now", ""), of(&PASSING, lang))
}

/// That it would be too late.
pub(super) fn too_late(text: &str, lang: Lang) -> Option<&'static str> {
    first_of(text, of(&TOO_LATE, lang))
}

/// A note to oneself.
pub(super) fn placeholder(text: &str) -> Option<&'static str> {
    if !text.trim().is_empty() && text.chars().all(|c| matches!(c, '…' | '.' | '?' | '_' | '-' | ' ')) {
        return Some("…");
    }
    let text = text.to_lowercase();
    let found = |word: &&str| {
        text.match_indices(*word).any(|(at, _)| {
            let around = [text[..at].chars().next_back(), text[at + word.len()..].chars().next()];
            around.into_iter().flatten().all(|c| !c.is_alphanumeric() && !matches!(c, '-' | '.' | '_'))
        })
    };
    PLACEHOLDERS.into_iter().find(found)
}

/// How many words of a text only a language has.
fn spoken(text: &str, lang: Lang) -> usize {
    let words = of(&FUNCTION_WORDS, lang);
    plain(text).split_whitespace().filter(|word| words.contains(word)).count()
}

/// Whether a text is written in the other language, by the words that only one of them has.
pub(super) fn is_other_language(text: &str, lang: Lang) -> bool {
    let other = spoken(text, if lang == Lang::Nl { Lang::En } else { Lang::Nl });
    other > 1 && other > 2 * spoken(text, lang)
}

/// Whether two short texts stand in each other's place: neither speaks its own language, and one speaks the other's.
pub(super) fn are_swapped(nl: &str, en: &str) -> bool {
    let foreign = spoken(nl, Lang::En) + spoken(en, Lang::Nl);
    foreign > 0
        && spoken(nl, Lang::Nl) + spoken(en, Lang::En) == 0
        && ![(nl, Lang::Nl), (en, Lang::En)].iter().any(|(text, lang)| is_other_language(text, *lang))
}

/// A word with letters of Latin and of another script, and the first of those. A unit such as µm is no word.
pub(super) fn mixed(text: &str) -> Option<(&str, char)> {
    let is_latin = |c: char| c.is_ascii_alphabetic() || matches!(c, '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    // Greek, Cyrillic, Armenian and what looks like Latin in full width or as mathematics.
    let is_other = |c: char| {
        matches!(c, '\u{370}'..='\u{58f}' | '\u{1d00}'..='\u{1dbf}' | '\u{2c60}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}'
            | '\u{ff21}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d7ff}')
    };
    text.split(|c: char| !c.is_alphanumeric()).find_map(|word| {
        let other = word.chars().find(|c| is_other(*c))?;
        word.chars().any(is_latin).then_some((word, other))
    })
}

/// Whether two texts that are the same should not be: names may, and whoever has three words in lower case is speaking.
pub(super) fn is_untranslated(nl: &str, en: &str) -> bool {
    let own = nl.split('‘').enumerate().map(|(index, part)| match index {
        0 => part,
        _ => part.split_once('’').map_or("", |(_, rest)| rest),
    });
    let speaks = |word: &&str| word.chars().next().is_some_and(char::is_lowercase);
    nl.trim() == en.trim() && own.flat_map(str::split_whitespace).filter(speaks).count() > 2
}

/// The numbers of a text, however their digits are grouped.
pub(super) fn numbers(text: &str) -> BTreeSet<String> {
    let mut numbers = BTreeSet::new();
    let mut number = String::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let groups = matches!(c, '.' | ',' | ':') && chars.peek().is_some_and(char::is_ascii_digit);
        if c.is_ascii_digit() {
            number.push(c);
        } else if !groups && !number.is_empty() {
            numbers.insert(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        numbers.insert(number);
    }
    numbers
}

/// Links and addresses inside a text.
pub(super) fn links(text: &str) -> impl Iterator<Item = &str> {
    let edges = |c: char| !c.is_alphanumeric() && c != '/';
    text.split_whitespace().map(move |word| word.trim_matches(edges)).filter(|word| {
        let lower = word.to_lowercase();
        let is_mail = word.split_once('@').is_some_and(|(local, host)| !local.is_empty() && host.contains('.'));
        lower.contains("://") || lower.starts_with("www.") || lower.starts_with("mailto:") || is_mail
    })
}

/// A sign that is written in another way here.
pub(super) fn sign(text: &str) -> Option<&'static str> {
    ["'", "\"", "“", "”", "„", "«", "»", "...", "  ", " - ", " ,", " .", "!"].into_iter().find(|sign| match *sign {
        // The name of a menu's file type, as in ".txt".
        " ." => text.split(" .").skip(1).any(|rest| !rest.starts_with(char::is_alphanumeric) && !rest.starts_with('.')),
        sign => text.contains(sign),
    })
}

/// A sign of HTML or Markdown.
pub(super) fn markup(text: &str) -> Option<&'static str> {
    let tag = |text: &str| {
        text.split('<').skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'))
    };
    let entity = |text: &str| ["&amp;", "&lt;", "&gt;", "&nbsp;", "&quot;", "&#"].iter().any(|it| text.contains(it));
    if tag(text) {
        Some("<")
    } else if entity(text) {
        Some("&")
    } else {
        ["](", "**", "__", "`"].into_iter().find(|sign| text.contains(sign))
    }
}

/// Whether a text is one phrase with a full stop after it. An abbreviation keeps its own.
pub(super) fn ends_in_stop(text: &str) -> bool {
    let Some(phrase) = text.trim_end().strip_suffix('.') else { return false };
    let last = phrase.split_whitespace().next_back().unwrap_or_default();
    let is_short =
        matches!(last.to_lowercase().as_str(), "inc" | "ltd" | "co" | "corp" | "llc" | "etc" | "enz" | "art" | "nr");
    !last.contains('.') && !last.is_empty() && !is_short && !phrase.contains(". ")
}

/// Whether a step has its number in front of it.
pub(super) fn is_numbered(step: &str) -> bool {
    let step = step.trim_start().to_lowercase();
    let rest = ["stap ", "step "].iter().find_map(|word| step.strip_prefix(word));
    let digits = rest.unwrap_or(&step).chars().take_while(char::is_ascii_digit).count();
    let after = rest.unwrap_or(&step).chars().nth(digits);
    digits > 0 && (rest.is_some() || matches!(after, Some('.' | ')' | ':')))
}
