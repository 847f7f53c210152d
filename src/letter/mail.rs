//! A letter as a mail: an address that opens the mail program with it, and a draft as a file.

use super::Letter;

/// The longest address that mail programs and systems are known to take, in characters; a longer letter goes to the
/// clipboard. Ours, on the safe side.
pub const LONGEST_MAILTO: usize = 1_900;

/// An address that opens the person's mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailto {
    /// The address.
    pub url: String,
    /// The whole letter is in it; else only addressee and subject are, and the text has to be pasted.
    pub whole: bool,
}

/// The address that opens the mail program with a letter.
pub fn mailto(letter: &Letter, to: &str) -> Mailto {
    let subject = letter.subject.as_deref().unwrap_or_default();
    let head = format!("mailto:{}?subject={}", escaped(to), escaped(subject));
    let whole = format!("{head}&body={}", escaped(&letter.text.replace('\n', "\r\n")));
    match whole.len() <= LONGEST_MAILTO {
        true => Mailto { url: whole, whole: true },
        false => Mailto { url: head, whole: false },
    }
}

/// Percent-encoded as a mailto address wants it (RFC 6068): a space is no plus.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                escaped.push(char::from(byte))
            }
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}
