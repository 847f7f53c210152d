//! The card of the next thing to do: short, with one button. What is long stands on the platform's page.

use eframe::egui::Ui;

use super::bar;
use crate::catalog::Deed;
use crate::i18n::capital;
use crate::plan::{Item, NextStep, Phase, Status};
use crate::reminded::Wish;
use crate::ui::design::{self, Button, Tone, Type, size, space};
use crate::ui::platform::writing::{offers, title};
use crate::ui::reminders::later;
use crate::ui::view::{Command, Key, Page, View};
use crate::words;

/// Characters of a description that fit in a short card.
const SHORT: usize = 180;

/// Shows the card. `still` is whether what an objection still does is folded out.
pub fn ui(ui: &mut Ui, view: &View<'_>, first: &Item<'_>, group: &[&Item<'_>], still: &mut bool) {
    design::card(ui, |ui| {
        let counts = words::countdown(view.m, first).is_some();
        if counts && ui.available_width() > size::BESIDE {
            let ring = |ui: &mut Ui| countdown_ring(ui, view, first);
            design::pictured(ui, size::RING, ring, |ui| words(ui, view, first, group, still, true));
        } else {
            words(ui, view, first, group, still, false);
        }
    });
}

fn words(ui: &mut Ui, view: &View<'_>, first: &Item<'_>, group: &[&Item<'_>], still: &mut bool, ring: bool) {
    ui.spacing_mut().item_spacing.y = space::S;
    design::chip(ui, words::tone(first.status), &chip(view, first, ring));
    design::heading(ui, Type::Card, &words::next_title(view.m, group));
    for line in why(view, first) {
        design::muted(ui, &line);
    }
    if let Some(once) = once(view, first, group) {
        design::small(ui, &once);
    }
    ui.add_space(space::XS);
    let passed = first.milestone.is_some_and(|milestone| milestone.phase == Phase::Passed);
    let objection = first.next_step == NextStep::Send && first.deed() == Deed::Objection;
    design::wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::CARD;
        let letter = offers::next(view, first);
        let begin = match (first.next_step, letter) {
            (_, Some(kind)) => view.t(&title(kind)),
            (NextStep::Send, None) => view.t("overview-begin"),
            (_, None) => view.t("overview-continue"),
        };
        if Button::primary(&begin).show(ui).clicked() {
            match letter {
                Some(kind) => view.send(Command::Write(Key::of(first), kind)),
                None => view.go(Page::Platform(Key::of(first))),
            }
        }
        if objection && design::link(ui, &view.t("sent-earlier")).clicked() {
            view.send(Command::Earlier(Key::of(first)));
        }
        let tomorrow = bar::tomorrow(view, group);
        if !tomorrow.is_empty() && design::link(ui, &view.t("next-tomorrow")).clicked() {
            later::ask(view, tomorrow, view.today.succ_opt().map(Wish::Snoozed));
        }
        if objection && passed && design::fold(ui, *still, &view.t("overview-still")) {
            *still = !*still;
        }
    });
    if objection && passed && *still {
        design::note(ui, Tone::Plain, &words::still_does(view.m));
    }
}

/// Where it stands, and the date if no ring says it.
fn chip(view: &View<'_>, first: &Item<'_>, ring: bool) -> String {
    let status = words::status(view.m, first, view.today);
    if ring {
        return status;
    }
    // How long ago an answer should have come stands in the text.
    let short = || words::short_date(view.m, first).filter(|(_, tone)| *tone != Tone::Late);
    let date = words::countdown(view.m, first).or_else(|| Some(short()?.0));
    date.map_or_else(|| status.clone(), |date| format!("{status} · {date}"))
}

/// Why it is next, in one or two sentences: what is at stake, and until when.
fn why(view: &View<'_>, first: &Item<'_>) -> Vec<String> {
    let lines = match first.next_step {
        NextStep::Send => {
            let what = words::in_short(first.platform.what.get(view.lang()), SHORT);
            let deadline = words::deadline(view.m, first, view.today);
            Some(deadline.map_or_else(|| what.clone(), |deadline| format!("{what} {deadline}")))
        }
        NextStep::SayWhetherSent if first.deed() == Deed::Switch => Some(view.t("next-say-switch-text")),
        NextStep::SayWhetherSent => Some(view.t("next-say-text")),
        NextStep::SendReminder => words::clock_parts(view.m, first, view.today).map(|clock| clock.main.join(" ")),
        NextStep::ReadAnswer if first.status != Status::IdentityAsked => Some(view.t("next-question-text")),
        NextStep::ReadAnswer => Some(view.t("next-read-text")),
        NextStep::Complain => Some(view.t("next-complain-text")),
        NextStep::CheckAgain => Some(view.t("next-check-text")),
        NextStep::Wait | NextStep::None => None,
    };
    lines.into_iter().collect()
}

/// On what condition the objection to one of a group reaches the others too.
fn once(view: &View<'_>, first: &Item<'_>, group: &[&Item<'_>]) -> Option<String> {
    if first.next_step != NextStep::Send {
        return None;
    }
    let cover = first.covered_by.iter().find(|cover| group.iter().any(|item| item.platform.id == cover.by.id))?;
    let condition = cover.relation.condition.as_ref().map(|text| text.get(view.lang()));
    Some(format!("{} {}", view.t("next-together"), condition.unwrap_or_default()))
}

/// The ring with the days that are left.
pub fn countdown_ring(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let Some(milestone) = item.milestone else { return };
    let left = capital(&words::countdown(view.m, item).unwrap_or_default());
    let share = milestone.share_left.unwrap_or(0.0);
    match (milestone.phase, milestone.days_left) {
        (Phase::LastDay, _) => {
            let lines = [view.t("ring-last-above"), view.t("ring-last"), view.t("ring-last-below")];
            design::ring(ui, 0.0, [&lines[0], &lines[1], &lines[2]], &left);
        }
        (_, Some(days)) => {
            let above = view.t("ring-above");
            let below = view.tv("ring-below", &[("days", days.into())]);
            let last = milestone.milestone.date.day().map(|day| view.m.near_weekday_date(day, view.today));
            let said = view.tv("ring-said", &[("left", left.into()), ("date", last.unwrap_or_default().into())]);
            design::ring(ui, share, [&above, &days.to_string(), &below], &said);
        }
        _ => {}
    }
}
