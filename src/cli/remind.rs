//! `remind`: shows what is due, as one notification, and exits. This is what the system runs each hour.
//!
//! Silent where there is no desktop to show it on: a run in the background must never look like a fault. What it came
//! to is in the log that `schedule status` shows.

use std::io::{IsTerminal, stdout};

use chrono::{NaiveDate, SecondsFormat};
use serde::Serialize;

use super::answer::{Answer, complain};
use super::failure::Failure;
use crate::desk::{Desk, Shown};
use crate::desktop::{Notification, NotifyError};
use crate::explain::Explain;
use crate::i18n::Messages;
use crate::plan::{Reason, Reminder};
use crate::reminded::Outcome;
use crate::words::{notification, reminder};

/// The reminders in JSON; its keys and words are a contract.
#[derive(Serialize)]
struct Due {
    now: String,
    reminders: Vec<Line>,
}

#[derive(Serialize)]
struct Line {
    key: String,
    reason: Reason,
    platform: String,
    account: Option<String>,
    due: NaiveDate,
    text: String,
}

/// Shows what is due now. A dry run only says what that is.
pub fn run(desk: &mut Desk, m: &Messages, dry: bool, json: bool) -> Result<Answer, Failure> {
    if dry {
        desk.look();
        let plan = desk.plan();
        return tell(desk, m, &plan.to_show(desk.settings(), desk.reminded(), desk.now().naive_local()), json);
    }
    let Some(_turn) = desk.take_turn()? else { return aside(desk, m, m.t("cli-remind-busy"), json) };
    if desk.is_trial_due() {
        return trial(desk, m, json);
    }
    desk.observe();
    let (answer, notification, keys) = {
        let plan = desk.plan();
        let due = plan.to_show(desk.settings(), desk.reminded(), desk.now().naive_local());
        let said = match due.len() {
            0 => m.t("cli-remind-none"),
            count => m.tv("cli-remind-shown", &[("count", count.into())]),
        };
        let answer = if json { tell(desk, m, &due, json)? } else { aside(desk, m, said, json)? };
        let keys: Vec<String> = due.iter().map(Reminder::key).collect();
        (answer, notification(m, &due, desk.settings().remind_names, desk.today()), keys)
    };
    if keys.is_empty() {
        desk.log(Outcome::Nothing);
        return Ok(answer);
    }
    let count = keys.len();
    match desk.show(&notification, keys) {
        Shown::Accepted { kept } => {
            let again = kept.err().map(|why| {
                let why = m.tv("error-remind-again", &[("why", why.explain(m).into())]);
                complain(&why);
                why
            });
            desk.log(Outcome::Shown { count, again });
            Ok(answer)
        }
        Shown::Failed(why) => failed(desk, m, why, false, json),
    }
}

/// Shows the notification that `schedule test` asked for, whatever the hour.
fn trial(desk: &Desk, m: &Messages, json: bool) -> Result<Answer, Failure> {
    let notification = Notification { title: m.t("note-trial-title"), body: m.t("note-trial"), stays: false };
    let shown = desk.desktop().notify(&notification);
    let answer = match shown {
        Ok(()) => {
            desk.log(Outcome::Tried);
            aside(desk, m, m.t("cli-remind-trial"), json)
        }
        Err(why) => failed(desk, m, why, true, json),
    };
    desk.end_trial();
    answer
}

/// That there is nothing to show it on is no fault of anybody; that it was refused is worth a look.
fn failed(desk: &Desk, m: &Messages, why: NotifyError, trial: bool, json: bool) -> Result<Answer, Failure> {
    desk.log(Outcome::Failed { why: why.clone(), trial });
    match why {
        NotifyError::NoSession(_) | NotifyError::NoService(_) => aside(desk, m, why.explain(m), json),
        NotifyError::Refused(_) | NotifyError::Silent => Err(Failure::Notify(why)),
    }
}

/// A remark for somebody at a terminal, where nothing was shown. A scheduler does not want to hear it each hour, and a
/// program gets the empty list.
fn aside(desk: &Desk, m: &Messages, remark: String, json: bool) -> Result<Answer, Failure> {
    match json {
        true => tell(desk, m, &[], json),
        false => Ok(Answer::text(if stdout().is_terminal() { remark } else { String::new() })),
    }
}

fn tell(desk: &Desk, m: &Messages, due: &[Reminder<'_, '_>], json: bool) -> Result<Answer, Failure> {
    let today = desk.today();
    let text = |due: &Reminder<'_, '_>| {
        let words = reminder(m, &[due], today);
        let end = if words.title.ends_with('?') { "" } else { "." };
        format!("{}{end} {}", words.title, words.detail)
    };
    if json {
        let line = |due: &Reminder<'_, '_>| Line {
            key: due.key(),
            reason: due.reason,
            platform: due.item.platform.id.clone(),
            account: due.item.account.and_then(|account| account.id).map(|id| id.short()),
            due: due.due,
            text: text(due),
        };
        let now = desk.now().to_rfc3339_opts(SecondsFormat::Secs, false);
        let reminders = due.iter().map(line).collect();
        return Answer::json(&Due { now, reminders });
    }
    match due {
        [] => Ok(Answer::text(m.t("cli-remind-none"))),
        due => Ok(Answer::text(due.iter().map(text).collect::<Vec<_>>().join("\n"))),
    }
}
