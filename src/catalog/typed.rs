//! What a person types for an entry of their own, by the same rules as the linter's for a file.

use super::host;
use super::lint::{Code, address, strings};

/// A text on one line, without blanks at its ends; none where nothing is left. Refused are a character that obeys, hides
/// or turns around what is shown, template syntax, and what is longer than `most` characters.
pub fn line(text: &str, most: usize) -> Result<Option<String>, Code> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().nth(most).is_some() {
        return Err(Code::LongText);
    }
    if text.chars().any(strings::is_forbidden) {
        return Err(Code::ForbiddenCharacter);
    }
    if strings::has_template(&text) {
        return Err(Code::Template);
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// A text as it can be shown, whoever wrote it: on one line, without what [`line`] refuses.
pub fn cleaned(text: &str, most: usize) -> String {
    let shown: String = text.chars().map(|c| if strings::is_forbidden(c) { ' ' } else { c }).collect();
    let whole = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    whole.chars().take(most).collect()
}

/// A plain https page; its host as people know it.
pub fn page(url: &str) -> Result<String, Code> {
    let plain = address::url(url)?;
    Ok(host(url).unwrap_or(plain))
}

/// Whether it is an ordinary e-mail address.
pub fn is_email(email: &str) -> bool {
    address::is_email(email)
}
