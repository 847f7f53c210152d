//! `set`: keeps a setting, or erases it.

use super::answer::Answer;
use super::failure::Failure;
use super::options::Options;
use crate::desk::{Action, Desk};
use crate::i18n::Messages;
use crate::settings::Key;

/// Keeps a setting and confirms it, in the language that was just chosen.
pub fn run(desk: &mut Desk, options: &Options, key: Key, value: String) -> Result<Answer, Failure> {
    desk.carry_out(Action::Set(key, value.clone()))?;
    let m = Messages::of(options.lang.unwrap_or_else(|| desk.lang()));
    let kept = desk.settings().get(key);
    let name = ("name", m.t(&format!("setting-{}", key.word())).into());
    Ok(Answer::text(match value.trim().is_empty() {
        true => m.tv("cli-erased", &[name]),
        false => m.tv("cli-kept", &[name, ("value", kept.into())]),
    }))
}
