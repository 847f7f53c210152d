//! The line of the coming weeks with every known date, and the same dates once more as words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use eframe::egui::Ui;

use crate::i18n::capital;
use crate::plan::{DateKind, Item, Phase};
use crate::ui::design::{self, Day, Spot, Weeks, space};
use crate::ui::view::View;
use crate::words;

/// How many things are listed before "show all".
const FIRST: usize = 6;

/// Something that has no day yet: when, what, and more about it.
pub struct Undated {
    /// Stands where the date of the others stands.
    pub when: String,
    /// What it looks like.
    pub spot: Spot,
    /// What it is.
    pub title: String,
    /// More about it.
    pub detail: String,
}

/// The known dates, earliest first. A point names one company.
pub fn points(view: &View<'_>) -> Vec<Day> {
    let mut points = Vec::new();
    for dated in view.plan.dates() {
        let (id, spot) = match dated.kind {
            DateKind::LastDay => ("week-last-day", Spot::LastDay),
            DateKind::AnswerDue if dated.date < view.today => ("week-answer-late", Spot::Late),
            DateKind::AnswerDue => ("week-answer-from", Spot::Answer),
            DateKind::Starts => ("week-starts", Spot::Theirs),
            DateKind::Changed => ("week-changed", Spot::Theirs),
            DateKind::CheckFrom => ("week-check", Spot::Look),
            DateKind::RemindFrom => ("week-remind", Spot::Look),
            DateKind::ComplainFrom => ("week-complain", Spot::Look),
            DateKind::AuthorityNews => ("week-authority", Spot::Look),
        };
        let title = |company: &str| view.tv(id, &[("company", company.into())]);
        // A point names one company; on the line those of one day share their words.
        let mut companies: Vec<String> = Vec::new();
        let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for item in &dated.items {
            let company = words::company(item);
            names.entry(title(&company)).or_default().push(words::name(view.m, item));
            if !companies.contains(&company) {
                companies.push(company);
            }
        }
        let mut label = match (spot, companies.len()) {
            (Spot::Late, 2..) => view.t("week-answers-late"),
            _ => title(&words::list(view.m, &companies)),
        };
        for (title, names) in names {
            let (label, detail) = (std::mem::take(&mut label), words::list(view.m, &names));
            points.push(Day { date: dated.date, spot, label, title, detail });
        }
    }
    points
}

/// Shows the line and the list under it, then what has no day. `all` is whether the whole list is shown.
pub fn ui(ui: &mut Ui, view: &View<'_>, points: &[Day], more: &[Undated], all: &mut bool) {
    design::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        if points.is_empty() && more.is_empty() {
            design::muted(ui, &none(view));
            return;
        }
        if !points.is_empty() {
            let said: Vec<String> = points.iter().map(|point| sentence(view, point)).collect();
            let weeks = Weeks {
                today: view.today,
                word: &view.t("today"),
                points,
                short: &|day| view.m.short_date(day),
                said: &said.join(" "),
            };
            weeks.show(ui);
            ui.add_space(space::XS);
        }
        let shown = if *all { points.len() } else { points.len().min(FIRST) };
        for day in points[..shown].chunk_by(|one, other| one.date == other.date) {
            let things: Vec<_> =
                day.iter().map(|point| (point.spot, capital(&point.title), point.detail.as_str())).collect();
            let things: Vec<_> = things.iter().map(|(spot, title, detail)| (*spot, title.as_str(), *detail)).collect();
            let (date, away) = (date(view, day[0].date), away(view, day[0].date));
            design::line(ui);
            design::agenda(ui, &capital(&date), &away, &things);
        }
        for undated in more {
            design::line(ui);
            design::agenda(ui, &undated.when, "", &[(undated.spot, &undated.title, &undated.detail)]);
        }
        if points.len() > FIRST {
            design::line(ui);
            let words = match *all {
                true => view.t("list-fewer"),
                false => view.tv("weeks-all", &[("count", points.len().into())]),
            };
            if design::link(ui, &words).clicked() {
                *all = !*all;
            }
        }
    });
}

/// What is said where no date is near: the next one that is known, or that there is none.
fn none(view: &View<'_>) -> String {
    let ahead = |item: &Item<'_>| {
        let milestone = item.milestone.filter(|milestone| milestone.phase == Phase::Open)?;
        milestone.milestone.date.day()
    };
    match view.plan.listed().filter(|item| item.status.is_to_do()).filter_map(ahead).min() {
        Some(day) => view.tv("weeks-later", &[("date", view.m.near_weekday_date(day, view.today).into())]),
        None => view.t("weeks-none"),
    }
}

/// The date of a point: it is so near that its year is clear.
fn date(view: &View<'_>, day: NaiveDate) -> String {
    view.m.near_weekday_date(day, day)
}

/// How far off a day is: "over 6 dagen".
fn away(view: &View<'_>, day: NaiveDate) -> String {
    match (day - view.today).num_days() {
        days @ 0.. => view.tv("days-ahead", &[("days", days.into())]),
        days => view.tv("days-over", &[("days", days.unsigned_abs().into())]),
    }
}

fn sentence(view: &View<'_>, point: &Day) -> String {
    let values = [
        ("date", capital(&date(view, point.date)).into()),
        ("away", away(view, point.date).into()),
        ("title", point.title.as_str().into()),
        ("detail", point.detail.as_str().into()),
    ];
    view.tv("week-said", &values)
}
