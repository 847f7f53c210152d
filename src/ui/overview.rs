//! The overview: the next thing to do, the coming weeks, and what waits for an answer.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use eframe::egui::Ui;

use super::checklist::mark_of;
use super::design::{self, Button, Day, Tone, Type, size, space};
use super::view::{Command, Key, Page, View};
use crate::catalog::Deed;
use crate::i18n::capital;
use crate::plan::{DateKind, Item, NextStep, Phase};
use crate::words;

/// Shows the overview.
pub fn ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = space::S;
    design::muted(ui, &capital(&view.m.weekday_date(view.today)));
    let group = view.plan.next_group();
    match group.first() {
        Some(first) => {
            design::heading(ui, Type::Page, &view.t("overview-title"));
            ui.add_space(space::M);
            next(ui, view, first, &group);
        }
        None => all_done(ui, view),
    }
    weeks(ui, view);
    waiting(ui, view);
    ui.add_space(space::SECTION);
    design::small(ui, &view.t("no-legal-advice"));
}

fn next(ui: &mut Ui, view: &View<'_>, first: &Item<'_>, group: &[&Item<'_>]) {
    design::card(ui, |ui| {
        let countdown = words::countdown(view.m, first);
        let with_ring = countdown.is_some() && ui.available_width() > size::BESIDE;
        ui.horizontal_top(|ui| {
            if with_ring {
                ui.add_space(space::M);
                ui.vertical(|ui| {
                    ui.add_space(space::L);
                    countdown_ring(ui, view, first);
                });
                ui.add_space(space::L);
            }
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = space::S;
                let status = words::status(view.m, first, view.today);
                let tone = words::tone(first.status);
                let chip = match &countdown {
                    Some(_) if with_ring => status,
                    Some(countdown) => format!("{status} · {countdown}"),
                    None => match words::short_date(view.m, first) {
                        Some((date, _)) => format!("{status} · {date}"),
                        None => status,
                    },
                };
                design::chip(ui, tone, &chip);
                design::heading(ui, Type::Card, &words::next_title(view.m, group));
                for line in why(view, first, group) {
                    design::muted(ui, &line);
                }
                ui.add_space(space::S);
                design::wrapped(ui, |ui| {
                    let begin = view.t(match first.next_step {
                        NextStep::Send => "overview-begin",
                        _ => "overview-continue",
                    });
                    let page = Page::Platform(Key::of(first));
                    if Button::primary(&begin).show(ui).clicked() {
                        view.go(page.clone());
                    }
                });
            });
        });
    });
}

/// The ring with the days that are left.
pub fn countdown_ring(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let Some(milestone) = item.milestone else { return };
    let said = words::countdown(view.m, item).unwrap_or_default();
    let share = milestone.share_left.unwrap_or(0.0);
    match (milestone.phase, milestone.days_left) {
        (Phase::LastDay, _) => {
            let lines = [view.t("ring-last-above"), view.t("ring-last"), view.t("ring-last-below")];
            design::ring(ui, 0.02, [&lines[0], &lines[1], &lines[2]], &capital(&said));
        }
        (_, Some(days)) => {
            let above = view.t("ring-above");
            let below = view.tv("ring-below", &[("days", days.into())]);
            design::ring(ui, share, [&above, &days.to_string(), &below], &capital(&said));
        }
        _ => {}
    }
}

/// Why it is next, in one or two sentences.
fn why(view: &View<'_>, first: &Item<'_>, group: &[&Item<'_>]) -> Vec<String> {
    let mut lines = Vec::new();
    match first.next_step {
        NextStep::Send => {
            let what = first.platform.what.get(view.lang()).to_owned();
            let deadline = words::deadline(view.m, first, view.today);
            lines.push(deadline.map_or_else(|| what.clone(), |deadline| format!("{what} {deadline}")));
            let condition =
                first.covered_by.iter().find(|cover| group.iter().any(|item| item.platform.id == cover.by.id));
            lines.extend(condition.map(|cover| {
                let condition = cover.relation.condition.as_ref().map(|text| text.get(view.lang()));
                format!("{} {}", view.t("next-together"), condition.unwrap_or_default())
            }));
        }
        NextStep::SayWhetherSent if first.platform.deed == Deed::Switch => lines.push(view.t("next-say-switch-text")),
        NextStep::SayWhetherSent => lines.push(view.t("next-say-text")),
        NextStep::SendReminder => lines.extend(words::clock(view.m, first, view.today)),
        NextStep::ReadAnswer => lines.push(view.t("next-read-text")),
        NextStep::Complain => lines.push(view.t("next-complain-text")),
        NextStep::CheckAgain => lines.push(view.t("next-check-text")),
        NextStep::Wait | NextStep::None => {}
    }
    lines
}

fn all_done(ui: &mut Ui, view: &View<'_>) {
    let waits = !view.plan.waiting().is_empty();
    design::heading(ui, Type::Page, &view.t("done-title"));
    ui.add_space(space::M);
    design::card(ui, |ui| {
        ui.horizontal_top(|ui| {
            design::mark(ui, design::Mark::Done);
            ui.vertical(|ui| {
                design::body(ui, &view.t(if waits { "done-waits" } else { "done-all" }));
                design::muted(ui, &view.t("done-watch"));
            });
        });
    });
}

/// The line of the coming weeks, and its points once more as words.
fn weeks(ui: &mut Ui, view: &View<'_>) {
    let first = view.today.checked_sub_days(Days::new(6)).unwrap_or(view.today);
    let mut points = Vec::new();
    for dated in view.plan.dates() {
        let (id, tone) = match dated.kind {
            // What is behind matters only where somebody is late.
            kind if dated.date < view.today && kind != DateKind::AnswerDue => continue,
            DateKind::LastDay => ("week-last-day", Tone::Accent),
            DateKind::AnswerDue if dated.date < view.today => ("week-answer-late", Tone::Late),
            DateKind::AnswerDue => ("week-answer", Tone::Wait),
            DateKind::CheckFrom => ("week-check", Tone::Plain),
            DateKind::Starts => ("week-starts", Tone::Plain),
            DateKind::Changed => ("week-changed", Tone::Plain),
            DateKind::Announced | DateKind::RemindFrom => continue,
        };
        // A point names one company.
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in &dated.items {
            names.entry(words::company(item)).or_default().push(words::name(view.m, item));
        }
        for (company, names) in names {
            let title = view.tv(id, &[("company", company.into())]);
            points.push(Day { date: dated.date, tone, title, detail: words::list(view.m, &names) });
        }
    }
    if points.is_empty() {
        return;
    }
    design::section(ui, &view.t("weeks-title"));
    design::card(ui, |ui| {
        let said: Vec<String> = points.iter().map(|point| say(view, point)).collect();
        design::weeks(ui, first, view.today, &view.t("today"), &points, &said.join("; "));
        for point in &points {
            design::dated(ui, &capital(&view.m.near_weekday_date(point.date, view.today)), |ui| {
                design::body(ui, &format!("{}: {}", capital(&point.title), point.detail));
            });
        }
    });
}

fn say(view: &View<'_>, point: &Day) -> String {
    format!("{}: {}, {}", view.m.near_weekday_date(point.date, view.today), point.title, point.detail)
}

fn waiting(ui: &mut Ui, view: &View<'_>) {
    let waiting = view.plan.waiting();
    if waiting.is_empty() {
        return;
    }
    design::section(ui, &view.t("waiting-title"));
    for item in waiting {
        design::card(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                design::mark(ui, mark_of(item.status));
                let words = |ui: &mut Ui| {
                    ui.spacing_mut().item_spacing.y = space::XS;
                    design::strong(ui, &words::name(view.m, item));
                    design::muted(ui, &waits(view, item));
                    if design::link(ui, &view.t("waiting-open")).clicked() {
                        view.send(Command::Go(Page::Platform(Key::of(item))));
                    }
                };
                design::beside(ui, size::WORDS, words, |ui| {
                    if let Some((text, tone)) = words::short_date(view.m, item) {
                        design::chip(ui, tone, &text);
                    }
                });
            });
        });
        ui.add_space(space::XS);
    }
}

/// What is waited for, in one sentence.
fn waits(view: &View<'_>, item: &Item<'_>) -> String {
    let due: Option<NaiveDate> = item.answer_due();
    let due = due.map(|day| view.m.near_weekday_date(day, view.today)).unwrap_or_default();
    let status = words::status(view.m, item, view.today);
    let values = [("status", status.into()), ("company", words::company(item).into()), ("due", due.into())];
    let id = if item.late_since().is_some() { "waiting-late" } else { "waiting-for" };
    view.tv(id, &values)
}
