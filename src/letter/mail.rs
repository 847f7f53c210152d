//! A letter as a mail: an address that opens the mail program with it, and a draft as a file.

use chrono::{DateTime, FixedOffset};
use uuid::Uuid;

use super::{Letter, Person, free};

/// The longest address that mail programs and systems are known to take, in characters; a longer letter goes to the
/// clipboard. Ours, on the safe side.
pub const LONGEST_MAILTO: usize = 1_900;

/// How every draft of ours begins, so that a later one may take its place.
pub const BEGIN: &str = "X-Unsent: 1\r\nMessage-ID: <bezwaar.";

/// The longest mail address that goes into a draft, in characters: it has to fit a line.
const LONGEST_ADDRESS: usize = 70;

/// Bytes of a text in one encoded word (RFC 2047), so that the line it stands in fits 76 characters.
const ENCODED_BYTES: usize = 38;

/// An address that opens the person's mail program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailto {
    /// The address.
    pub url: String,
    /// The whole letter is in it; else only addressee and subject are, and the text has to be pasted.
    pub whole: bool,
}

/// The address that opens the mail program with a letter (RFC 6068); without an addressee the person fills that in.
pub fn mailto(letter: &Letter, to: Option<&str>) -> Mailto {
    let to = to.filter(|to| is_address(to)).map(escaped).unwrap_or_default();
    let subject = letter.subject.as_deref().map(|subject| format!("subject={}", escaped(subject)));
    let body = format!("body={}", escaped(&letter.text.replace('\n', "\r\n")));
    let url = |fields: &[&str]| match fields {
        [] => format!("mailto:{to}"),
        fields => format!("mailto:{to}?{}", fields.join("&")),
    };
    let head: Vec<&str> = subject.as_deref().into_iter().collect();
    let whole = url(&[head.as_slice(), &[body.as_str()]].concat());
    if whole.len() <= LONGEST_MAILTO {
        return Mailto { url: whole, whole: true };
    }
    let short = url(&head);
    Mailto { url: if short.len() <= LONGEST_MAILTO { short } else { url(&[]) }, whole: false }
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

/// A draft that mail programs open to be looked at, changed and sent by the person (`X-Unsent`, which Outlook reads): RFC
/// 5322 and MIME, with the text in one part. Annexes stay inside the text. What names it is random: nothing of the
/// person's and nothing of the computer's.
pub fn eml(letter: &Letter, to: Option<&str>, person: &Person, at: DateTime<FixedOffset>, id: Uuid) -> String {
    let address = |given: Option<&str>| given.map(str::trim).filter(|given| is_address(given)).map(str::to_owned);
    let from = address(person.email.as_deref()).map(|email| match person.name.as_deref().and_then(free::line) {
        Some(name) => format!("{}\r\n <{email}>", phrase(&name)),
        None => email,
    });
    let headers = [
        ("From", from),
        ("To", address(to)),
        ("Subject", letter.subject.as_deref().and_then(free::line).map(|subject| phrase(&subject))),
        ("Date", Some(at.to_rfc2822())),
        ("MIME-Version", Some("1.0".to_owned())),
        ("Content-Type", Some("text/plain; charset=utf-8".to_owned())),
        ("Content-Transfer-Encoding", Some("base64".to_owned())),
    ];
    let mut mail = format!("{BEGIN}{id}@bezwaar.invalid>\r\n");
    for (name, value) in headers.into_iter().filter_map(|(name, value)| Some((name, value?))) {
        mail += &format!("{name}: {value}\r\n");
    }
    let body = base64(format!("{}\r\n", letter.text.replace('\n', "\r\n")).as_bytes());
    mail += "\r\n";
    for line in body.as_bytes().chunks(76) {
        mail.extend(line.iter().copied().map(char::from));
        mail += "\r\n";
    }
    mail
}

/// A mail address that can stand in a header as it is: nothing in it ends a line or begins another address.
fn is_address(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_graphic() && !"<>()[],;:\\\"".contains(c);
    let halves = text.split_once('@');
    text.len() <= LONGEST_ADDRESS
        && text.chars().all(plain)
        && halves.is_some_and(|(user, host)| !user.is_empty() && !host.is_empty() && !host.contains('@'))
}

/// A text of one line as it may stand in a header: as it is where it is short and of plain words, else in encoded words
/// (RFC 2047), each of whole characters.
fn phrase(text: &str) -> String {
    if text.len() <= ENCODED_BYTES && text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ') {
        return text.to_owned();
    }
    let mut words = vec![String::new()];
    for c in text.chars() {
        match words.last_mut() {
            // No word begins with the space between two: not every parser keeps that one.
            Some(word) if word.len() + c.len_utf8() <= ENCODED_BYTES || c == ' ' => word.push(c),
            _ => words.push(c.to_string()),
        }
    }
    let encoded: Vec<String> = words.iter().map(|word| format!("=?utf-8?B?{}?=", base64(word.as_bytes()))).collect();
    encoded.join("\r\n ")
}

/// RFC 4648, with its padding.
fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let all = chunk.iter().fold(0_u32, |all, byte| all << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let sign = SIGNS[(all >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= chunk.len() { char::from(sign) } else { '=' });
        }
    }
    text
}
