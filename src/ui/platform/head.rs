//! The head of a platform's page: whose it is, its name, where it stands, and in short what happens there.

use eframe::egui::{Align, Layout, Ui};

use super::{Fold, PlatformPage, answer, calm, more, proof};
use crate::catalog::trust::Point;
use crate::plan::{Item, Phase, Status};
use crate::ui::design::{self, Lines, Type, size, space};
use crate::ui::overview::countdown_ring;
use crate::ui::view::View;
use crate::words;

/// How many characters of what happens stand in the head; the rest is one click away.
pub(super) const SHORT: usize = 240;

/// Shows the head.
pub fn ui(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let counts = item.milestone.is_some_and(|view| matches!(view.phase, Phase::Open | Phase::LastDay));
    let with_ring = counts && item.status.is_to_do() && ui.available_width() > size::BESIDE;
    let chip = if with_ring { None } else { chip(view, item) };
    ui.horizontal_top(|ui| {
        let wide = ui.available_width() >= size::TWO_CARDS;
        let beside =
            chip.as_ref().filter(|_| wide).map(|(_, text)| design::chip_width(ui, text) + 2.0 * space::L + space::S);
        let taken = if with_ring { size::RING + space::SECTION } else { beside.unwrap_or(0.0) };
        let room = (ui.available_width() - taken).max(size::WORDS);
        design::column(ui, room, |ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            match item.controller {
                Some(company) => {
                    page.proofs.line(ui, (view, item), Lines::Muted, Point::Controller, &company.name);
                }
                // Nobody decides over a website of one's own.
                None if item.platform.controller.is_none() => {}
                None => {
                    design::muted(ui, &item.group.name);
                }
            }
            design::heading(ui, Type::Page, &words::name(view.m, item));
            if let Some((tone, text)) = chip.as_ref().filter(|_| beside.is_none()) {
                design::chip(ui, *tone, text);
            }
            if tells_what(item) {
                summary(page, ui, view, item);
                links(page, ui, view, item);
            }
        });
        if with_ring {
            ui.add_space(space::SECTION);
            countdown_ring(ui, view, item);
        } else if let Some((tone, text)) = chip.as_ref().filter(|_| beside.is_some()) {
            ui.vertical(|ui| {
                ui.add_space(space::L);
                ui.with_layout(Layout::top_down(Align::Max), |ui| design::chip(ui, *tone, text));
            });
        }
    });
    if tells_what(item) {
        folded_out(page, ui, view, item);
    }
}

/// Whether what happens there stands in the head: once the person's part is done, it is one click away instead.
pub(super) fn tells_what(item: &Item<'_>) -> bool {
    !answer::has_card(item.status) && !calm::is_calm(item.status)
}

/// Where it stands, unless that is said right below.
fn chip(view: &View<'_>, item: &Item<'_>) -> Option<(words::Tone, String)> {
    let status = words::status(view.m, item, view.today);
    let text = match item.status.is_to_do().then(|| words::countdown(view.m, item)).flatten() {
        Some(left) => format!("{status} · {left}"),
        // Of what is merely to do there is nothing more to say than the acts below.
        None if item.status == Status::ToDo => return None,
        None => status,
    };
    (!answer::has_card(item.status) || answer::title(view, item) != text).then(|| (words::tone(item.status), text))
}

/// What happens there, and until when, in a few lines; with where both come from.
fn summary(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let what = words::in_short(item.platform.what.get(view.lang()), SHORT);
    let deadline = item.status.is_to_do().then(|| words::deadline(view.m, item, view.today)).flatten();
    let text = deadline.as_ref().map_or_else(|| what.clone(), |deadline| format!("{what} {deadline}"));
    let dated = item.milestone.filter(|_| deadline.is_some());
    let dated = dated.and_then(|dated| item.group.milestones.iter().position(|it| it == dated.milestone));
    page.proofs.lines(ui, (view, item), Lines::Muted, &[(Point::What, text)], |ui, _| {
        if let Some(index) = dated
            && let Some(milestone) = item.group.milestones.get(index)
        {
            let (date, standing) = words::trust::milestone(view.m, milestone, view.today);
            design::small(ui, &format!("{date} · {}", words::lower_first(&standing)));
            let sources = item.group.sources_at(item.platform, Point::Milestone(index));
            ui.push_id("date", |ui| proof::list(ui, view, &sources));
        }
    });
}

fn links(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    design::wrapped(ui, |ui| {
        ui.spacing_mut().item_spacing.x = space::CARD;
        ui.spacing_mut().interact_size.y = size::LINK;
        // Of what the person added nothing more is known than stands here.
        if !item.group.is_own() {
            page.fold_link(ui, view, Fold::Used, "platform-used");
        }
        if item.status.is_to_do() && !item.covered_by.is_empty() {
            let names: Vec<String> =
                item.covered_by.iter().map(|cover| cover.by.name.get(view.lang()).to_owned()).collect();
            let words = view.tv("together-link", &[("platforms", words::list(view.m, &names).into())]);
            page.fold_named(ui, Fold::Together, &words);
        }
    });
}

fn folded_out(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    if page.folds.contains(&Fold::Used) {
        more::used(page, ui, view, item);
    }
    if page.folds.contains(&Fold::Together) && item.status.is_to_do() {
        more::together(ui, view, item);
    }
}
