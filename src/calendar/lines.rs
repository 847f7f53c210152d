//! The lines of an iCalendar file (RFC 5545), with nothing of what they say.
//!
//! By hand, as it is this little: the crate `icalendar` 0.17 writes some lines of 76 octets, and gives every alarm a new
//! identity in every file.

/// Octets in a line, its end not counted (RFC 5545, section 3.1).
const LONGEST: usize = 75;

/// A file in the making.
#[derive(Debug, Default)]
pub struct Lines(String);

impl Lines {
    /// A property whose value is no text: a date, a number, a word of the format.
    pub fn put(&mut self, name: &str, value: &str) {
        self.fold(&format!("{name}:{value}"));
    }

    /// A property whose value is a text.
    pub fn say(&mut self, name: &str, text: &str) {
        self.put(name, &escaped(text));
    }

    /// A part of the file with what is in it.
    pub fn part(&mut self, name: &str, fill: impl FnOnce(&mut Self)) {
        self.put("BEGIN", name);
        fill(self);
        self.put("END", name);
    }

    /// The whole file.
    pub fn into_text(self) -> String {
        self.0
    }

    /// A long line goes on in the next, after a space that does not count. No character is cut in two.
    fn fold(&mut self, line: &str) {
        let mut room = LONGEST;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LONGEST - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// The text as a value (RFC 5545, section 3.3.11). Other line ends and control characters are not allowed there.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' => value.push_str("\\n"),
            '\\' | ';' | ',' => value.extend(['\\', c]),
            '\u{2028}' | '\u{2029}' => value.push(' '),
            c if c.is_control() => value.push(' '),
            c => value.push(c),
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_to_the_format_is_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne\r\u{7}f: \"g\""), "a\\, b\\; c\\\\d\\ne  f: \"g\"");
    }

    #[test]
    fn lines_of_every_length_fold_within_75_octets_and_unfold_unchanged() {
        for unit in ["x", "ë", "老", "🦊", "a b", "\\", " "] {
            for count in 0..200 {
                let mut lines = Lines::default();
                lines.put("X", &unit.repeat(count));
                let text = lines.into_text();
                assert!(text.ends_with("\r\n") && text.split("\r\n").all(|line| line.len() <= LONGEST), "{text:?}");
                assert_eq!(text.replace("\r\n ", ""), format!("X:{}\r\n", unit.repeat(count)));
            }
        }
    }
}
