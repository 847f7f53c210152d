//! The ids of what a person adds.

use std::collections::BTreeSet;

/// What the id of an own platform begins with.
pub(super) const PREFIX: &str = "own-";
/// The longest part of a name that becomes part of an id, in characters.
const LONGEST_SLUG: usize = 40;

/// An id for a platform of this name that is not among those taken.
pub fn new_id(name: &str, taken: &BTreeSet<&str>) -> String {
    let slug = slug(name);
    let first = format!("{PREFIX}{}", if slug.is_empty() { "platform" } else { &slug });
    let numbered = (2_u32..).map(|number| format!("{first}-{number}"));
    std::iter::once(first.clone()).chain(numbered).find(|id| !taken.contains(id.as_str())).unwrap_or(first)
}

/// A name as a part of an id: lower case, digits and single hyphens.
fn slug(name: &str) -> String {
    let plain = name.chars().flat_map(char::to_lowercase).map(plain_letter);
    let letters: String = plain.map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let whole = letters.split_whitespace().collect::<Vec<_>>().join("-");
    whole.chars().take(LONGEST_SLUG).collect::<String>().trim_end_matches('-').to_owned()
}

/// A letter of Western Europe without its accent.
fn plain_letter(c: char) -> char {
    match c {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'ø' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        c => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_name_and_never_given_twice() {
        let none = BTreeSet::new();
        let made =
            ["Strava", "Café  Één!", "{{ x }}", "…", "ABC/def--9", &"a b".repeat(100)].map(|name| new_id(name, &none));
        assert_eq!(made[..5], ["own-strava", "own-cafe-een", "own-x", "own-platform", "own-abc-def-9"]);
        assert!(made[5].len() <= PREFIX.len() + LONGEST_SLUG && !made[5].ends_with('-'), "{}", made[5]);
        assert_eq!(new_id("Strava", &BTreeSet::from(["own-strava", "own-strava-2"])), "own-strava-3");
    }
}
