//! Finds platforms by what a person types: part of a name, of the company's, or of another name that people look for it
//! by; with slips, and without accents or capitals.
//!
//! An [`Index`] is made once of a catalogue or a plan: each different word once, with where it stands. A keystroke goes
//! through those words and sorts what it found; what it needs for that is kept in a [`Search`] from keystroke to
//! keystroke.

use std::collections::HashMap;
use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::catalog::{Catalog, Group, Platform};
use crate::near::Slips;
use crate::plan::Plan;

/// The most ids that are named when one is unknown.
const NEAR: usize = 3;

/// What a word stands in, what counts most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Field {
    Name,
    Alias,
    Company,
    Id,
}

/// A word of what can be found.
#[derive(Clone, Debug)]
struct Word {
    /// Its place in the letters of all words.
    letters: Range<usize>,
    /// Which letters are in it, a bit for each: most words are seen at once not to be near.
    has: u64,
    /// Where it stands.
    stands: Vec<Place>,
}

/// Where a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Place {
    entry: usize,
    field: Field,
    /// Whether it begins there.
    first: bool,
}

/// How well something fits; less is better.
type Cost = u32;

/// What does not fit at all.
const NEVER: Cost = Cost::MAX;
/// A word that only begins with what was typed.
const LONGER: Cost = 1;
/// A slip: it counts more than where the word stands.
const SLIP: Cost = 16;
/// A word that begins otherwise, and has what was typed in it: more than any number of others.
const INSIDE: Cost = SLIP << 16;

/// What can be found: entries, by their number.
#[derive(Clone, Debug, Default)]
pub struct Index {
    letters: Vec<char>,
    words: Vec<Word>,
    entries: usize,
}

/// What a search needs, kept from keystroke to keystroke.
#[derive(Clone, Debug, Default)]
pub struct Search {
    typed: Typed,
    slips: Slips,
    costs: Costs,
    found: Vec<usize>,
}

/// What was typed, in words.
#[derive(Clone, Debug, Default)]
struct Typed {
    folded: String,
    words: Vec<Vec<char>>,
}

/// What it costs each entry to fit.
#[derive(Clone, Debug, Default)]
struct Costs {
    /// One word.
    word: Vec<Cost>,
    /// All words together.
    all: Vec<Cost>,
    /// The best so far.
    best: Vec<Cost>,
}

/// Puts a text into the form in which texts are compared: small letters without accents, words apart by one space.
fn fold(text: &str, into: &mut String) {
    into.clear();
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()) {
        match letter {
            '\u{300}'..='\u{36f}' | '\'' | '’' => {}
            'ß' => into.push_str("ss"),
            'æ' | 'Æ' => into.push_str("ae"),
            'œ' | 'Œ' => into.push_str("oe"),
            'ø' | 'Ø' => into.push('o'),
            'ł' | 'Ł' => into.push('l'),
            _ if letter.is_alphanumeric() => into.extend(letter.to_lowercase()),
            _ if !into.is_empty() && !into.ends_with(' ') => into.push(' '),
            _ => {}
        }
    }
    into.truncate(into.trim_end().len());
}

/// The letters of a word as bits.
fn bits(letters: &[char]) -> u64 {
    letters.iter().fold(0, |bits, letter| bits | 1 << (*letter as u32 % 64))
}

/// How many slips are allowed in a word of so many letters.
fn allowed(letters: usize) -> usize {
    match letters {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    }
}

/// What a platform is found by.
fn texts<'a>(group: &'a Group, platform: &'a Platform) -> impl Iterator<Item = (Field, &'a str)> {
    let names = [&platform.name.nl, &platform.name.en].map(|name| (Field::Name, name.as_str()));
    let aliases = platform.aliases.iter().map(|alias| (Field::Alias, alias.as_str()));
    let company = group.controller(platform).into_iter().flat_map(|controller| [&controller.short, &controller.name]);
    let company = company.chain([&group.name]).map(|name| (Field::Company, name.as_str()));
    names.into_iter().chain(aliases).chain(company).chain([(Field::Id, platform.id.as_str())])
}

/// Makes an index.
#[derive(Default)]
struct Maker {
    index: Index,
    known: HashMap<String, usize>,
    folded: String,
}

impl Maker {
    fn entry<'a>(&mut self, texts: impl Iterator<Item = (Field, &'a str)>) {
        let entry = self.index.entries;
        self.index.entries += 1;
        let mut folded = std::mem::take(&mut self.folded);
        for (field, text) in texts {
            fold(text, &mut folded);
            for (at, word) in folded.split(' ').filter(|word| !word.is_empty()).enumerate() {
                self.word(word, Place { entry, field, first: at == 0 });
            }
            // "LinkedIn" is one word to some, and "You Tube" two.
            if folded.contains(' ') {
                self.word(&folded.replace(' ', ""), Place { entry, field, first: true });
            }
        }
        self.folded = folded;
    }

    fn word(&mut self, word: &str, place: Place) {
        let Index { letters, words, .. } = &mut self.index;
        let at = *self.known.entry(word.to_owned()).or_insert_with(|| {
            let first = letters.len();
            letters.extend(word.chars());
            words.push(Word { letters: first..letters.len(), has: bits(&letters[first..]), stands: Vec::new() });
            words.len() - 1
        });
        let stands = &mut words[at].stands;
        if stands.last() != Some(&place) {
            stands.push(place);
        }
    }
}

impl Index {
    /// The items of a plan, by their place in it.
    pub fn of_plan(plan: &Plan<'_>) -> Self {
        let mut maker = Maker::default();
        for item in &plan.items {
            let handle = item.account.and_then(|account| account.handle.as_deref());
            let handle = handle.map(|handle| (Field::Name, handle));
            maker.entry(texts(item.group, item.platform).chain(handle));
        }
        maker.index
    }

    /// The platforms of a catalogue, by their place in it.
    fn of_catalog(catalog: &Catalog) -> Self {
        let mut maker = Maker::default();
        for (group, platform) in catalog.platforms() {
            maker.entry(texts(group, platform));
        }
        maker.index
    }

    /// The entries that fit what was typed, the likeliest first, as many as there are where nothing was typed. Slips are
    /// looked for only where no word begins as it was typed, and of those with slips the nearest are meant.
    pub fn find<'s>(&self, typed: &str, search: &'s mut Search) -> &'s [usize] {
        let Search { typed: wanted, slips, costs, found } = search;
        wanted.read(typed);
        found.clear();
        if wanted.words.is_empty() {
            found.extend(0..self.entries);
            return found;
        }
        costs.best.clear();
        costs.best.resize(self.entries, NEVER);
        self.literally(wanted, costs);
        if costs.best.iter().all(|cost| *cost >= INSIDE) {
            self.with_slips(wanted, slips, costs);
        }
        let best = &costs.best;
        found.extend((0..self.entries).filter(|entry| best[*entry] != NEVER));
        found.sort_by_key(|entry| best[*entry]);
        found
    }

    /// Each word as it was typed, at a beginning or inside; or all of them as one.
    fn literally(&self, typed: &Typed, costs: &mut Costs) {
        self.together(typed, costs, |letters, word| {
            if letters.starts_with(word) {
                Some(if letters.len() == word.len() { 0 } else { LONGER })
            } else {
                (word.len() > 1 && letters.windows(word.len()).any(|part| part == word)).then_some(INSIDE)
            }
        });
    }

    /// Words with slips in them; of those only what is nearest.
    fn with_slips(&self, typed: &Typed, slips: &mut Slips, costs: &mut Costs) {
        for most in 1..=2 {
            self.together(typed, costs, |letters, word| {
                let most = most.min(allowed(word.len()));
                if letters.len() + most < word.len() {
                    return None;
                }
                let counted = slips.count(word, letters);
                // A beginning with slips in it says little where it is short.
                let start = if word.len() > 3 { counted.start } else { counted.whole };
                let count = counted.whole.min(start);
                let cost = count as Cost * SLIP + if counted.whole > count { LONGER } else { 0 };
                (count <= most).then_some(cost)
            });
            if costs.best.iter().any(|cost| *cost < INSIDE) {
                return;
            }
        }
    }

    /// Weighs every entry: each word of what was typed has to fit, or all of them written as one.
    fn together(&self, typed: &Typed, costs: &mut Costs, mut fits: impl FnMut(&[char], &[char]) -> Option<Cost>) {
        let Costs { word: one, all, best } = costs;
        let [words @ .., joined] = typed.words.as_slice() else { return };
        let (apart, joined) =
            if words.is_empty() { (std::slice::from_ref(joined), None) } else { (words, Some(joined)) };
        all.clear();
        all.resize(self.entries, 0);
        for word in apart {
            one.clear();
            one.resize(self.entries, NEVER);
            self.weigh(word, one, &mut fits);
            for (all, one) in all.iter_mut().zip(one.iter()) {
                *all = all.saturating_add(*one);
            }
        }
        for (best, all) in best.iter_mut().zip(all.iter()) {
            *best = (*best).min(*all);
        }
        if let Some(joined) = joined {
            self.weigh(joined, best, &mut fits);
        }
    }

    fn weigh(&self, typed: &[char], costs: &mut [Cost], fits: &mut impl FnMut(&[char], &[char]) -> Option<Cost>) {
        let (has, most) = (bits(typed), allowed(typed.len()) as u32);
        for word in &self.words {
            // Each letter that it lacks is a slip.
            if (has & !word.has).count_ones() > most {
                continue;
            }
            let Some(cost) = fits(&self.letters[word.letters.clone()], typed) else { continue };
            for place in &word.stands {
                let cost = cost + 4 * place.field as Cost + 2 * Cost::from(!place.first);
                costs[place.entry] = costs[place.entry].min(cost);
            }
        }
    }
}

impl Typed {
    /// Takes in what was typed: its words, and behind several of them all as one.
    fn read(&mut self, typed: &str) {
        fold(typed, &mut self.folded);
        let Self { folded, words } = self;
        let mut count = 0;
        let mut put = |letters: &mut dyn Iterator<Item = char>| {
            if count == words.len() {
                words.push(Vec::new());
            }
            words[count].clear();
            words[count].extend(letters);
            count += 1;
        };
        let apart = folded.split(' ').filter(|word| !word.is_empty());
        apart.clone().for_each(|word| put(&mut word.chars()));
        if apart.count() > 1 {
            put(&mut folded.chars().filter(|letter| *letter != ' '));
        }
        words.truncate(count);
    }
}

/// The ids of the platforms that somebody may mean who typed this, the likeliest first.
pub fn near(catalog: &Catalog, typed: &str) -> Vec<String> {
    let mut search = Search::default();
    let ids: Vec<&String> = catalog.platforms().map(|(_, platform)| &platform.id).collect();
    let found = match typed.trim().is_empty() {
        true => &[],
        false => Index::of_catalog(catalog).find(typed, &mut search),
    };
    found.iter().filter_map(|entry| ids.get(*entry)).take(NEAR).map(|id| (*id).clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names, aliases and companies of more than the program knows.
    const PLATFORMS: [(&str, &str, &str, &str); 14] = [
        ("facebook", "Facebook", "fb", "Meta"),
        ("instagram", "Instagram", "insta", "Meta"),
        ("meta-ai", "Meta AI", "", "Meta"),
        ("linkedin", "LinkedIn", "", "Microsoft"),
        ("x-grok", "X en Grok", "Twitter", "X Internet Unlimited Company"),
        ("openai-chatgpt", "ChatGPT", "", "OpenAI"),
        ("youtube", "YouTube", "you tube", "Google"),
        ("pinterest", "Pinterest", "", "Pinterest"),
        ("booking", "Booking.com", "", "Booking.com B.V."),
        ("face-search", "Zoeken op gezichten", "face search", "PimEyes"),
        ("hoyoverse", "HoYoverse", "Genshin Impact", "Cognosphere"),
        ("reddit", "Reddit", "", "Reddit"),
        ("credit", "Creditcard", "", "Bank"),
        ("cafe", "Café Straße", "", "Ünï"),
    ];

    fn found(typed: &str) -> Vec<&'static str> {
        let mut maker = Maker::default();
        for (id, name, alias, company) in PLATFORMS {
            let texts = [(Field::Name, name), (Field::Alias, alias), (Field::Company, company), (Field::Id, id)];
            maker.entry(texts.into_iter());
        }
        let mut search = Search::default();
        // What stays from an earlier keystroke changes nothing.
        maker.index.find("instagram meta facebook", &mut search);
        let found = maker.index.find(typed, &mut search);
        found.iter().map(|entry| PLATFORMS[*entry].0).collect()
    }

    #[test]
    fn a_beginning_of_a_name_comes_first() {
        assert_eq!(found("face"), ["facebook", "face-search"]);
        assert_eq!(found("meta"), ["meta-ai", "facebook", "instagram"]);
        assert_eq!(found("in")[..2], ["instagram", "x-grok"], "a name before a company; inside of words last");
        assert_eq!(found("book"), ["booking", "facebook"]);
        assert_eq!(found("x")[0], "x-grok");
    }

    #[test]
    fn slips_are_forgiven() {
        for (typed, id) in [
            ("facebok", "facebook"),
            ("fcaebook", "facebook"),
            ("fasebok", "facebook"),
            ("facebooook", "facebook"),
            ("isntagarm", "instagram"),
            ("lniked in", "linkedin"),
            ("linkdn", "linkedin"),
            ("chatgtp", "openai-chatgpt"),
            ("chat gpt", "openai-chatgpt"),
            ("twiter", "x-grok"),
            ("twittr", "x-grok"),
            ("pintrest", "pinterest"),
            ("redit", "reddit"),
            ("youtbue", "youtube"),
            ("bokking", "booking"),
            ("gensin inpact", "hoyoverse"),
            ("mta", "meta-ai"),
        ] {
            assert!(found(typed).contains(&id), "{typed}: {:?}", found(typed));
            assert!(found(typed).len() <= 3, "{typed}: {:?}", found(typed));
        }
        for typed in ["qqq", "waterschap", "zz"] {
            assert_eq!(found(typed).len(), 0, "{typed}: {:?}", found(typed));
        }
    }

    #[test]
    fn accents_capitals_and_signs_do_not_matter() {
        for typed in ["cafe", "CAFÉ", "cafe\u{301}", "strasse", "café straße", "uni", "cafestrasse"] {
            assert_eq!(found(typed), ["cafe"], "{typed}");
        }
        assert_eq!(found("BOOKING com"), ["booking"]);
        assert_eq!(found("openai-chatgpt"), ["openai-chatgpt"]);
    }

    #[test]
    fn every_word_has_to_fit() {
        assert_eq!(found("meta insta"), ["instagram"]);
        assert!(found("meta chatgpt").is_empty());
        assert_eq!(found("").len(), PLATFORMS.len());
        assert_eq!(found(" . ").len(), PLATFORMS.len(), "signs alone say nothing");
    }

    #[test]
    fn a_mistyped_id_is_found_by_what_people_call_it() {
        let near = |typed| near(crate::catalog::embedded(), typed);
        assert_eq!(near("facebok"), ["facebook", "messenger"], "which is also called Facebook Messenger");
        assert_eq!(near("twiter"), ["x-grok"]);
        assert_eq!(near("siri"), ["apple-siri"]);
        assert!(near("").is_empty() && near("qqqq").is_empty());
    }
}
