//! Longer words, for development only: what is put together from messages is tried with words 40 % longer than ours, as
//! those of another language may be. Numbers, line breaks and what is filled in stay as they are.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

/// How much longer, in hundredths.
const LONGER: usize = 140;

/// The text with each of its words made longer, by saying its vowels longer.
pub fn longer(text: &str) -> Cow<'_, str> {
    let mut long = String::with_capacity(text.len() * 2);
    let mut word = String::new();
    for char in text.chars() {
        if char.is_alphabetic() {
            word.push(char);
        } else {
            stretch(&mut word, &mut long);
            long.push(char);
        }
    }
    stretch(&mut word, &mut long);
    Cow::Owned(long)
}

/// Moves a word to the end of the text, longer.
fn stretch(word: &mut String, long: &mut String) {
    let is_vowel = |char: char| "aeiouyàáâäèéêëìíîïòóôöùúûü".contains(char.to_ascii_lowercase());
    let vowels = word.chars().filter(|char| is_vowel(*char)).count();
    let more = (word.chars().count() * LONGER).div_ceil(100) - word.chars().count();
    for (seen, char) in word.chars().enumerate() {
        long.push(char);
        if is_vowel(char) {
            let before = word.chars().take(seen).filter(|char| is_vowel(*char)).count();
            // Shared out over the vowels; the first ones take what is left over.
            let times = more / vowels + usize::from(before < more % vowels);
            long.extend(std::iter::repeat_n(char.to_ascii_lowercase(), times));
        }
    }
    word.clear();
}

/// Longer texts that are borrowed, each kept for as long as the program runs.
static KEPT: LazyLock<Mutex<HashMap<Vec<String>, &'static [String]>>> = LazyLock::new(Mutex::default);

/// The same for texts that are borrowed.
pub fn longer_lines(lines: &[String]) -> &'static [String] {
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(long) = kept.get(lines) {
        return long;
    }
    let long: &'static [String] = lines.iter().map(|line| longer(line).into_owned()).collect::<Vec<_>>().leak();
    kept.insert(lines.to_vec(), long);
    long
}

/// The same for a text that is borrowed.
pub fn longer_text(text: &str) -> &'static str {
    longer_lines(&[text.to_owned()]).first().map_or("", String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_become_longer_and_nothing_else_changes() {
        assert_eq!(longer("Nog 6 dagen, tot maandag"), "Nooog 6 daageen, tooot maaaandaag");
    }
}
