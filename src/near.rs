//! The words nearest to a mistyped one.

/// At most three of the words, nearest first: those that differ little, or contain what was typed.
pub fn near<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let typed: String = typed.chars().take(40).flat_map(char::to_lowercase).collect();
    if typed.is_empty() {
        return Vec::new();
    }
    let allowed = (typed.chars().count() / 3).max(1);
    let mut found: Vec<(usize, &str)> = words
        .into_iter()
        .filter_map(|word| {
            let steps = steps(&typed, word);
            let part = typed.chars().count() > 2 && (word.contains(typed.as_str()) || typed.contains(word));
            (steps <= allowed || part).then_some((steps, word))
        })
        .collect();
    found.sort();
    found.dedup();
    found.into_iter().take(3).map(|(_, word)| word.to_owned()).collect()
}

/// How many letters must be added, taken away, changed or swapped to make one word the other.
fn steps(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for (i, a) in from.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in to.iter().enumerate() {
            let mut least = (rows[i][j] + usize::from(a != b)).min(rows[i][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == to[j - 1] && from[i - 1] == *b {
                least = least.min(rows[i - 1][j - 1] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
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
}
