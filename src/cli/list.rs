//! `list`: the checklist.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;

use super::answer::Answer;
use super::failure::Failure;
use crate::catalog::{Deed, MilestoneKind, PartialDate};
use crate::desk::Desk;
use crate::i18n::Messages;
use crate::plan::{Item, MilestoneView, NextStep, Phase, Plan, Status};
use crate::search::{Index, Search};
use crate::words;

/// Shows the checklist; with `all` also what is not used, reassures or is gone. What is searched for comes by how likely
/// it is meant, and from everything.
pub fn run(desk: &Desk, m: &Messages, (all, find): (bool, Option<&str>), json: bool) -> Result<Answer, Failure> {
    let plan = desk.plan();
    let shown: Vec<&Item<'_>> = match find {
        Some(text) => {
            let mut search = Search::default();
            Index::of_plan(&plan).find(text, &mut search).iter().map(|place| &plan.items[*place]).collect()
        }
        None => plan.items.iter().filter(|item| all || item.status.is_listed()).collect(),
    };
    match (json, find) {
        (true, _) => Answer::json(&List::of(&plan, &shown, m)),
        (false, Some(text)) if shown.is_empty() => {
            Ok(Answer::text(m.tv("search-nothing", &[("what", text.trim().into())]) + "\n"))
        }
        (false, Some(_)) => Ok(Answer::text(columns(&rows(&plan, &shown, m), ""))),
        (false, None) => Ok(Answer::text(text(&plan, &shown, m))),
    }
}

/// The list in JSON; its keys and words are a contract.
#[derive(Serialize)]
struct List<'a> {
    today: NaiveDate,
    summary: BTreeMap<Status, usize>,
    items: Vec<Line<'a>>,
}

#[derive(Serialize)]
struct Line<'a> {
    platform: &'a str,
    name: &'a str,
    controller: Option<&'a str>,
    account: Option<String>,
    status: Status,
    milestone: Option<Milestone>,
    answer_due: Option<NaiveDate>,
    late_since: Option<NaiveDate>,
    next_step: NextStep,
    route: Option<&'a str>,
    effort_minutes: Option<u32>,
}

#[derive(Serialize)]
struct Milestone {
    date: PartialDate,
    kind: MilestoneKind,
    phase: Phase,
    days_left: Option<i64>,
}

impl<'a> List<'a> {
    fn of(plan: &Plan<'_>, shown: &[&'a Item<'a>], m: &Messages) -> Self {
        let mut summary = BTreeMap::new();
        for item in shown {
            *summary.entry(item.status).or_default() += 1;
        }
        let items = shown.iter().map(|item| Line::of(item, m)).collect();
        Self { today: plan.today, summary, items }
    }
}

impl<'a> Line<'a> {
    fn of(item: &'a Item<'a>, m: &Messages) -> Self {
        Self {
            platform: &item.platform.id,
            name: item.platform.name.get(m.lang()),
            controller: item.controller.map(|controller| controller.name.as_str()),
            account: item.account.and_then(|account| account.id).map(|id| id.short()),
            status: item.status,
            milestone: item.milestone.map(Milestone::from),
            answer_due: item.answer_due(),
            late_since: item.late_since(),
            next_step: item.next_step,
            route: item.route.map(|route| route.id.as_str()),
            effort_minutes: item.effort_minutes(),
        }
    }
}

impl From<MilestoneView<'_>> for Milestone {
    fn from(view: MilestoneView<'_>) -> Self {
        let MilestoneView { milestone, phase, days_left, .. } = view;
        Self { date: milestone.date, kind: milestone.kind, phase, days_left }
    }
}

/// A row for each item: its name, where it stands, its date, and the word for commands.
fn rows(plan: &Plan<'_>, shown: &[&Item<'_>], m: &Messages) -> Vec<[String; 4]> {
    let row = |item: &&Item<'_>| {
        let date = words::short_date(m, item).map(|(date, _)| date).unwrap_or_default();
        [words::name(m, item), words::status(m, item, plan.today), date, item.platform.id.clone()]
    };
    shown.iter().map(row).collect()
}

/// The list for people: under its headings, and at its end how far they are and what comes next.
fn text(plan: &Plan<'_>, shown: &[&Item<'_>], m: &Messages) -> String {
    let rows = rows(plan, shown, m);
    let mut text = String::new();
    let mut heading = Cow::Borrowed("");
    for (item, line) in shown.iter().zip(columns(&rows, "  ").lines()) {
        let here = words::heading(m, item.group);
        if here != heading {
            if !heading.is_empty() {
                text += "\n";
            }
            text += &format!("{here}\n");
            heading = here;
        }
        text += &format!("{line}\n");
    }
    let (done, total) = plan.progress();
    let minutes = plan.effort_left();
    let values = [("done", done.into()), ("total", total.into()), ("minutes", minutes.into())];
    let progress = if minutes > 0 { "cli-progress-left" } else { "cli-progress" };
    format!("{text}\n{}\n{}\n", m.tv(progress, &values), next(plan, m))
}

/// The next step, with the command that takes it.
fn next(plan: &Plan<'_>, m: &Messages) -> String {
    let group = plan.next_group();
    let mut title = words::next_title(m, &group);
    let Some(first) = group.first() else { return title };
    if let Some(countdown) = words::countdown(m, first) {
        title = format!("{title} ({countdown})");
    }
    let id = &first.platform.id;
    let command = match (first.next_step, first.deed()) {
        (NextStep::Send, Deed::Objection) => format!("bezwaar text {id}"),
        (NextStep::SayWhetherSent, Deed::Objection) => format!("bezwaar record {id} sent"),
        (NextStep::SayWhetherSent, _) => format!("bezwaar record {id} switched-off"),
        _ => format!("bezwaar show {id}"),
    };
    m.tv("cli-next", &[("step", title.into()), ("command", command.into())])
}

/// Rows in columns as wide as their longest text.
pub fn columns<const N: usize>(rows: &[[String; N]], indent: &str) -> String {
    let mut widths = [0; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let line = |row: &[String; N]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
        format!("{indent}{}", cells.collect::<Vec<_>>().join("  ")).trim_end().to_owned() + "\n"
    };
    rows.iter().map(line).collect()
}
