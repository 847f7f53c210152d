//! How near two words are, and the words nearest to a mistyped one.

/// The longest word that is compared, in letters: what is typed can be anything.
const LONGEST: usize = 40;

/// How many slips there are between two words: a letter too many, one missing, a wrong one, or two that changed places
/// (the optimal string alignment distance). Its rows are kept from word to word.
#[derive(Clone, Debug, Default)]
pub struct Slips {
    rows: [Vec<usize>; 3],
}

/// The slips between what was typed and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// To the whole word.
    pub whole: usize,
    /// To as much of its beginning as fits best.
    pub start: usize,
}

impl Slips {
    /// Counts the slips from what was typed to a word.
    pub fn count(&mut self, typed: &[char], word: &[char]) -> Counted {
        let [before, above, row] = &mut self.rows;
        above.clear();
        above.extend(0..=word.len());
        for (i, a) in typed.iter().enumerate() {
            row.clear();
            row.push(i + 1);
            for (j, b) in word.iter().enumerate() {
                let mut least = (above[j] + usize::from(a != b)).min(above[j + 1] + 1).min(row[j] + 1);
                if i > 0 && j > 0 && *a == word[j - 1] && typed[i - 1] == *b {
                    least = least.min(before[j - 1] + 1);
                }
                row.push(least);
            }
            std::mem::swap(before, above);
            std::mem::swap(above, row);
        }
        let start = above.iter().copied().min().unwrap_or_default();
        Counted { whole: above.last().copied().unwrap_or_default(), start }
    }
}

/// At most three of the words, nearest first: those that differ little, or contain what was typed.
pub fn near<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let letters: Vec<char> = typed.chars().take(LONGEST).flat_map(char::to_lowercase).collect();
    let typed = String::from_iter(&letters);
    if typed.is_empty() {
        return Vec::new();
    }
    let allowed = (letters.len() / 3).max(1);
    let mut slips = Slips::default();
    let mut found: Vec<(usize, &str)> = words
        .into_iter()
        .filter_map(|word| {
            let count = slips.count(&letters, &word.chars().collect::<Vec<_>>()).whole;
            let part = letters.len() > 2 && (word.contains(typed.as_str()) || typed.contains(word));
            (count <= allowed || part).then_some((count, word))
        })
        .collect();
    found.sort();
    found.dedup();
    found.into_iter().take(3).map(|(_, word)| word.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_meant() {
        let ids = ["facebook", "instagram", "meta-ai", "meta-glasses", "apple-siri"];
        assert_eq!(near("facebok", ids), ["facebook"]);
        assert_eq!(near("Facebook", ids), ["facebook"]);
        assert_eq!(near("isntagram", ids), ["instagram"]);
        assert_eq!(near("siri", ids), ["apple-siri"]);
        assert_eq!(near("meta", ids), ["meta-ai", "meta-glasses"]);
        assert!(near("zzz", ids).is_empty() && near("", ids).is_empty());
    }

    #[test]
    fn slips_are_counted_to_a_word_and_to_its_beginning() {
        let mut slips = Slips::default();
        let mut count = |typed: &str, word: &str| {
            let counted = slips.count(&typed.chars().collect::<Vec<_>>(), &word.chars().collect::<Vec<_>>());
            (counted.whole, counted.start)
        };
        assert_eq!(count("twiter", "twitter"), (1, 1));
        assert_eq!(count("chatgtp", "chatgpt"), (1, 1), "two letters that changed places are one slip");
        assert_eq!(count("fcae", "facebook"), (5, 1));
        assert_eq!(count("face", "facebook"), (4, 0));
        assert_eq!(count("", "x"), (1, 0));
        assert_eq!(count("x", ""), (1, 1));
    }
}
