//! A letter as a file: what it is called, and what is in it.

use crate::letter::{Kind, Letter};
use crate::plan::Item;
use crate::ui::view::{Command, View};

/// What a file is called, without what stands behind the dot: `herinnering-facebook-2025-07-01`.
fn name(view: &View<'_>, item: &Item<'_>, kind: Kind) -> String {
    format!("{}-{}-{}", view.t(word(kind)), item.platform.id, view.today)
}

/// Keeps the letter: as the draft of a mail to an address, else as plain text.
pub fn keep(view: &View<'_>, item: &Item<'_>, kind: Kind, letter: &Letter, draft_to: Option<&str>) -> Command {
    Command::Keep { name: name(view, item, kind), letter: letter.clone(), draft_to: draft_to.map(str::to_owned) }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Reminder => "file-reminder",
        Kind::Identity | Kind::Reasons | Kind::Refusal => "file-reply",
        Kind::Complaint | Kind::CompanyComplaint => "file-complaint",
        Kind::Authorisation => "file-authorisation",
        Kind::Withdrawal => "file-withdrawal",
        _ => "file-objection",
    }
}
