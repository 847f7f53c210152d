//! `record` and `undo`: what happened, and taking it back.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use chrono::SecondsFormat;
use serde::Serialize;

use super::account;
use super::answer::Answer;
use super::command::Record;
use super::failure::Failure;
use super::usage::UsageError;
use crate::catalog::PartialDate;
use crate::desk::{Action, Desk, Done, Happening, LONGEST_TEXT};
use crate::i18n::Messages;
use crate::journal::{Act, ActKind, Event, EventId, Said, What};
use crate::plan::{Item, Status};
use crate::words;

/// An entry of the history in JSON.
#[derive(Serialize)]
pub struct Told<'a> {
    id: EventId,
    at: String,
    event: &'static str,
    account: Option<String>,
    handle: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    point: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claim: Option<&'a str>,
    on: Option<PartialDate>,
    route: Option<&'a str>,
    note: Option<&'a str>,
    text: Option<&'a str>,
    said: Option<&'a Said>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrects: Option<EventId>,
    retracted: bool,
}

/// An event as an entry of the history.
pub fn told(event: &Event, retracted: bool) -> Told<'_> {
    let act: Option<&Act> = match &event.what {
        What::Act(act) => Some(act),
        _ => None,
    };
    let held = match &event.what {
        What::Held { point, claim, .. } => Some((point.as_str(), claim.as_str())),
        _ => None,
    };
    Told {
        id: event.id,
        at: event.at.to_rfc3339_opts(SecondsFormat::Secs, false),
        event: match &event.what {
            What::Act(act) => act.act.word(),
            What::AccountAdded { .. } => "account-added",
            What::AccountRenamed { .. } => "account-renamed",
            What::AccountRemoved { .. } => "account-removed",
            What::Own(own) => own.word(),
            What::Held { .. } => "held",
            What::Retracted { .. } => "retracted",
        },
        account: account::of(&event.what, event).map(|account| account.short()),
        handle: match &event.what {
            What::AccountAdded { handle, .. } | What::AccountRenamed { handle, .. } => Some(handle),
            What::Act(_) | What::AccountRemoved { .. } | What::Held { .. } | What::Own(_) | What::Retracted { .. } => {
                None
            }
        },
        point: held.map(|(point, _)| point),
        claim: held.map(|(_, claim)| claim),
        on: act.map(|act| act.on),
        route: act.and_then(|act| act.route.as_deref()),
        note: act.and_then(|act| act.note.as_deref()),
        text: act.and_then(|act| act.text.as_deref()),
        said: act.map(|act| &act.said).filter(|said| !said.is_nothing()),
        corrects: act.and_then(|act| act.corrects),
        retracted,
    }
}

/// Records what happened, and says until when an answer has to come.
pub fn run(desk: &mut Desk, m: &Messages, what: Record, json: bool) -> Result<Answer, Failure> {
    let account = match (what.kind, &what.account) {
        // These are about the platform as a whole.
        (ActKind::Used | ActKind::NotUsed, None) => None,
        _ => account::choose(desk, &what.platform, what.account.as_deref())?,
    };
    let happening = Happening {
        platform: what.platform,
        account,
        kind: what.kind,
        on: what.on,
        route: what.route,
        note: what.note,
        text: what.text.map(|file| text(file, what.kind)).transpose()?,
        said: what.said,
    };
    match desk.carry_out(Action::Record(happening))? {
        Done::Wrote(event) if json => Answer::json(&told(&event, false)),
        Done::Wrote(event) => {
            let mut said = words::recorded(m, desk.catalog(), &event.what);
            if let What::Act(act) = &event.what {
                said.extend(then(desk, m, act).iter().map(|then| format!(" {then}")));
            }
            Ok(Answer::text(said))
        }
        _ => Ok(Answer::text("")),
    }
}

/// Takes the newest event of this device back.
pub fn undo(desk: &mut Desk, m: &Messages, json: bool) -> Result<Answer, Failure> {
    match desk.carry_out(Action::Undo)? {
        Done::TookBack(event, _) if json => Answer::json(&told(&event, true)),
        Done::TookBack(event, _) => {
            let platform = account::platform(desk, &event);
            let name = desk.catalog().platform(&platform).map(|(_, platform)| platform.name.get(m.lang()).to_owned());
            let said = words::taken_back(m, desk.catalog(), &event.what);
            Ok(Answer::text(match name {
                Some(name) => format!("{name}: {said}"),
                None => said,
            }))
        }
        _ => Ok(Answer::text("")),
    }
}

/// What comes next: what the act means, until when an answer has to come, and the letter that fits.
fn then(desk: &Desk, m: &Messages, act: &Act) -> Vec<String> {
    let plan = desk.plan();
    let its = |item: &&Item<'_>| {
        item.platform.id == act.platform && item.account.and_then(|account| account.id) == act.account
    };
    let Some(item) = plan.items.iter().find(its) else { return Vec::new() };
    let mut said = words::means(m, item, plan.region, act.act, plan.today);
    if matches!(act.act, ActKind::Granted | ActKind::Refused | ActKind::NoAction) {
        said.extend(words::contradiction(m, item, plan.today));
    }
    let counts = act.act == ActKind::Sent || act.act.is_about_objection();
    if let Some(clock) = item.clock.filter(|_| counts && item.status != Status::IdentityAsked) {
        let day = m.near_weekday_date(clock.until().day, plan.today);
        let id = if clock.late_since.is_some() { "cli-until-late" } else { "cli-until" };
        said.push(m.tv(id, &[("company", words::company(item).into()), ("date", day.into())]));
    }
    let letter = desk.letters(item, plan.today).first().copied().filter(|_| counts);
    if let Some(kind) = letter {
        let command = format!("bezwaar text {} --kind {}", act.platform, kind.word());
        said.push(m.tv("cli-letter", &[("command", command.into())]));
    }
    said
}

/// The text that goes with an act: that of a file, or word that a sending had none.
fn text(file: PathBuf, kind: ActKind) -> Result<String, Failure> {
    let sent = kind == ActKind::Sent;
    if file.as_os_str().is_empty() {
        let none = || UsageError::NoValue { option: "--text".to_owned(), value: "FILE" };
        return if sent { Ok(String::new()) } else { Err(none().into()) };
    }
    match read(&file)? {
        // It would say that nothing was asked for: too much for a slip of the hand.
        text if text.trim().is_empty() => Err(Failure::EmptyText { path: file, sent }),
        text => Ok(text),
    }
}

/// The text of a file, no longer than can be kept.
fn read(path: &Path) -> Result<String, Failure> {
    // One character takes at most four bytes; one more shows that it is too long.
    let most = LONGEST_TEXT as u64 * 4 + 1;
    let mut bytes = Vec::new();
    let opened = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes));
    match opened {
        Err(source) => Err(Failure::File { path: path.to_owned(), source }),
        Ok(read) if read as u64 == most => Err(crate::desk::DeskError::TooLong(LONGEST_TEXT).into()),
        Ok(_) => decoded(bytes, path),
    }
}

fn decoded(bytes: Vec<u8>, path: &Path) -> Result<String, Failure> {
    let text = String::from_utf8(bytes).map_err(|_| Failure::NotText(path.to_owned()))?;
    // An editor's line break at the end, and its mark at the start, are no part of what was sent.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    Ok(text.strip_suffix('\n').map(|text| text.strip_suffix('\r').unwrap_or(text)).unwrap_or(text).to_owned())
}
