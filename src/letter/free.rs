//! What people type themselves, made fit to be printed. It is data, never read as a template.

/// One line, or `None` if nothing visible is left.
pub fn line(text: &str) -> Option<String> {
    let kept: String = text.chars().filter(|&c| c.is_whitespace() || !(c.is_control() || turns_text(c))).collect();
    let words: Vec<&str> = kept.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" "))
}

/// Lines, each cleaned, without empty ones.
pub fn lines(text: &str) -> Option<String> {
    let kept: Vec<String> = text.lines().filter_map(line).collect();
    (!kept.is_empty()).then(|| kept.join("\n"))
}

/// One line that ends as a sentence does.
pub fn sentence(text: &str) -> Option<String> {
    line(text).map(|mut line| {
        if !line.ends_with(['.', '!', '?', '…']) {
            line.push('.');
        }
        line
    })
}

/// The invisible characters that turn the direction of what follows them, also of our own words.
fn turns_text(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_is_left() {
        assert_eq!(line(" Jan\r\n\tde\u{a0} Vries\u{0} ").as_deref(), Some("Jan de Vries"));
        assert_eq!(line("\u{202e}naj\u{2066}").as_deref(), Some("naj"));
        assert_eq!(line("👩‍👧 Ελένη דנה").as_deref(), Some("👩‍👧 Ελένη דנה"));
        assert_eq!(line(" \u{202e}\n"), None);
    }

    #[test]
    fn lines_stay_lines() {
        assert_eq!(lines("Straat 1\r\n\n 1000 AA  Stad\n").as_deref(), Some("Straat 1\n1000 AA Stad"));
        assert_eq!(lines("\n \n"), None);
    }

    #[test]
    fn a_sentence_is_closed_once() {
        assert_eq!(sentence("omdat het zo is").as_deref(), Some("omdat het zo is."));
        for closed in ["Zo.", "Zo!", "Zo?", "Zo…"] {
            assert_eq!(sentence(closed).as_deref(), Some(closed));
        }
        assert_eq!(sentence(" "), None);
    }
}
