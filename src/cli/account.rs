//! The accounts: adding, listing, renaming, removing, and finding the one that was meant.

use serde::Serialize;

use super::answer::Answer;
use super::args::shortened;
use super::failure::Failure;
use super::record::told;
use crate::desk::{Action, Desk, DeskError, Done};
use crate::i18n::Messages;
use crate::journal::{AccountId, Event, What};
use crate::record::Account;
use crate::words;

/// An account in JSON.
#[derive(Serialize)]
struct Shown<'a> {
    account: Option<String>,
    id: Option<AccountId>,
    platform: &'a str,
    handle: Option<&'a str>,
}

impl<'a> Shown<'a> {
    fn of(account: &'a Account) -> Self {
        Self {
            account: account.id.map(AccountId::short),
            id: account.id,
            platform: &account.platform,
            handle: account.handle.as_deref(),
        }
    }
}

/// Adds an account, or names the one that was there without a name.
pub fn add(desk: &mut Desk, m: &Messages, platform: String, handle: String, json: bool) -> Result<Answer, Failure> {
    let done = desk.carry_out(Action::AddAccount { platform, handle })?;
    let Done::Wrote(event) = done else { return Ok(Answer::text("")) };
    let id = AccountId(event.id.0);
    match json {
        true => Answer::json(&Shown::of(desk.account(id)?)),
        false => {
            let said = words::recorded(m, desk.catalog(), &event.what);
            Ok(Answer::text(m.tv("cli-account-added", &[("said", said.into()), ("id", id.short().into())])))
        }
    }
}

/// The accounts.
pub fn list(desk: &Desk, m: &Messages, json: bool) -> Result<Answer, Failure> {
    let accounts = desk.record().accounts();
    if json {
        let accounts: Vec<Shown<'_>> = accounts.iter().map(Shown::of).collect();
        return Answer::json(&serde_json::json!({ "accounts": accounts }));
    }
    if accounts.is_empty() {
        return Ok(Answer::text(m.t("cli-no-accounts")));
    }
    let rows: Vec<[String; 3]> = accounts
        .iter()
        .map(|account| {
            [
                account.id.map(AccountId::short).unwrap_or_else(|| "-".to_owned()),
                account.platform.clone(),
                account.handle.clone().unwrap_or_else(|| m.t("cli-nameless")),
            ]
        })
        .collect();
    Ok(Answer::text(super::list::columns(&rows, "")))
}

/// Gives an account another name.
pub fn rename(desk: &mut Desk, m: &Messages, typed: &str, handle: String, json: bool) -> Result<Answer, Failure> {
    let account = find(desk, None, typed)?;
    wrote(desk, m, Action::RenameAccount { account, handle }, json)
}

/// Takes an account out of the checklist.
pub fn remove(desk: &mut Desk, m: &Messages, typed: &str, json: bool) -> Result<Answer, Failure> {
    let account = find(desk, None, typed)?;
    wrote(desk, m, Action::RemoveAccount { account }, json)
}

fn wrote(desk: &mut Desk, m: &Messages, action: Action, json: bool) -> Result<Answer, Failure> {
    match desk.carry_out(action)? {
        Done::Wrote(event) if json => Answer::json(&told(&event, false)),
        Done::Wrote(Event { what, .. }) => Ok(Answer::text(words::recorded(m, desk.catalog(), &what))),
        _ => Ok(Answer::text("")),
    }
}

/// The account on a platform that is meant: the one typed, else the only one. One without a name has no id.
pub fn choose(desk: &Desk, platform: &str, typed: Option<&str>) -> Result<Option<AccountId>, Failure> {
    let platform = desk.platform(platform)?.id.as_str();
    if let Some(typed) = typed {
        return find(desk, Some(platform), typed).map(Some);
    }
    let accounts: Vec<&Account> = desk.record().on(platform).collect();
    match accounts.as_slice() {
        [] => Ok(None),
        [account] => Ok(account.id),
        several => {
            let known = several.iter().filter_map(|account| named(account)).collect();
            Err(DeskError::WhichAccount { platform: platform.to_owned(), known }.into())
        }
    }
}

/// The account typed as its short id, its whole id or its exact name.
pub fn find(desk: &Desk, platform: Option<&str>, typed: &str) -> Result<AccountId, Failure> {
    let typed = typed.trim();
    let here = |account: &&Account| platform.is_none_or(|platform| account.platform == platform);
    let accounts: Vec<&Account> = desk.record().accounts().iter().filter(here).collect();
    let by_id = accounts
        .iter()
        .filter_map(|account| account.id)
        .find(|id| id.short().eq_ignore_ascii_case(typed) || id.0.to_string().eq_ignore_ascii_case(typed));
    if let Some(id) = by_id {
        return Ok(id);
    }
    let called: Vec<&Account> = accounts.iter().copied().filter(|a| a.handle.as_deref() == Some(typed)).collect();
    match (called.as_slice(), platform) {
        ([Account { id: Some(id), .. }], _) => Ok(*id),
        ([_, _, ..], _) => {
            let known = called.iter().filter_map(|a| Some((a.id?.short(), a.platform.clone()))).collect();
            Err(Failure::SameName { typed: shortened(typed), known })
        }
        (_, Some(platform)) => {
            let known = accounts.iter().filter_map(|account| named(account)).collect();
            Err(Failure::NotOnPlatform { typed: shortened(typed), platform: platform.to_owned(), known })
        }
        (_, None) => Err(DeskError::UnknownAccount(shortened(typed)).into()),
    }
}

/// An account as its short id and name.
fn named(account: &Account) -> Option<(String, String)> {
    Some((account.id?.short(), account.handle.clone().unwrap_or_default()))
}

/// The account that something in the journal is about.
pub fn of(what: &What, event: &Event) -> Option<AccountId> {
    match what {
        What::Act(act) => act.account,
        What::AccountAdded { .. } => Some(AccountId(event.id.0)),
        What::AccountRenamed { account, .. } | What::AccountRemoved { account } => Some(*account),
        What::Own(_) | What::Held { .. } | What::Retracted { .. } => None,
    }
}

/// The platform that an event is about.
pub fn platform(desk: &Desk, event: &Event) -> String {
    match &event.what {
        What::Act(act) => act.platform.clone(),
        What::AccountAdded { platform, .. } | What::Held { platform, .. } => platform.clone(),
        What::AccountRenamed { account, .. } | What::AccountRemoved { account } => {
            desk.account(*account).map(|account| account.platform.clone()).unwrap_or_default()
        }
        What::Own(own) => {
            let deadline = || desk.record().own().deadline(own.deadline()?).map(|known| known.platform.as_str());
            own.platform().or_else(deadline).unwrap_or_default().to_owned()
        }
        What::Retracted { .. } => String::new(),
    }
}
