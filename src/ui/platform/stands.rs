//! Where an objection stands, in words and as the picture of a month.

use eframe::egui::{Align, Layout, Ui};

use crate::catalog::{Deed, RouteKind};
use crate::plan::{AnswerClock, Item, NextStep, ReceiptBasis, Status};
use crate::settings::Country;
use crate::ui::design::{self, space};
use crate::ui::view::View;
use crate::words;

/// What is said of where it stands: what matters first, the small print apart.
#[derive(Default)]
pub struct Stands {
    /// Two or three lines.
    pub said: Vec<String>,
    /// On what it rests, and the law.
    pub small: Vec<String>,
}

/// Where it stands, as the title of its card.
pub fn title(view: &View<'_>, item: &Item<'_>) -> String {
    let company = words::company(item);
    match (item.status, item.clock) {
        (Status::Sent | Status::Received | Status::Extended, Some(clock)) if clock.days_left > 0 => {
            view.tv("card-waits-title", &[("company", company.into()), ("days", clock.days_left.into())])
        }
        (Status::Sent | Status::Received | Status::Extended, Some(_)) => {
            view.tv("card-due-today-title", &[("company", company.into())])
        }
        _ => words::status(view.m, item, view.today),
    }
}

/// A text about complaining, with the authority's name for those it is there for.
fn with_authority(view: &View<'_>, text: String) -> String {
    match view.desk.settings().country.map(Country::code) {
        None | Some("NL") => format!("{text} {}", view.t("card-authority-nl")),
        Some(_) => text,
    }
}

/// What is said of where it stands.
pub fn texts(view: &View<'_>, item: &Item<'_>) -> Stands {
    let company = words::company(item);
    let t = |id: &str| view.tv(id, &[("company", company.as_str().into())]);
    let mut stands = Stands::default();
    let said = &mut stands.said;
    match item.status {
        Status::Sent | Status::Received | Status::Extended | Status::Late | Status::IdentityAsked => {
            return running(view, item);
        }
        Status::Granted => said.push(t("card-granted")),
        Status::Refused => said.push(with_authority(view, t("card-refused"))),
        Status::NoAction => said.push(with_authority(view, t("card-no-action"))),
        Status::Bounced => said.push(t("card-bounced")),
        Status::SwitchedOff => said.push(t("card-switched-off")),
        Status::Covered => {
            said.push(t("card-covered"));
            let conditions = item.covered_by.iter().filter(|cover| cover.in_effect);
            said.extend(
                conditions
                    .filter_map(|cover| cover.relation.condition.as_ref().map(|text| text.get(view.lang()).to_owned())),
            );
        }
        Status::DoneEarlier => said.push(t("card-done-earlier")),
        Status::Withdrawn => said.push(t("card-withdrawn")),
        Status::Complained => said.push(t("card-complained")),
        Status::ToDo | Status::Opened | Status::NotUsed | Status::NothingToDo | Status::Retired => {}
    }
    stands
}

/// While an answer is awaited: by when, what to do until then; what it rests on apart.
fn running(view: &View<'_>, item: &Item<'_>) -> Stands {
    let company = words::company(item);
    let t = |id: &str| view.tv(id, &[("company", company.as_str().into())]);
    let mut stands = Stands::default();
    if item.status == Status::IdentityAsked {
        stands.said.push(t(words::identity(item)));
    }
    match words::clock_parts(view.m, item, view.today) {
        Some(clock) if item.status == Status::IdentityAsked => {
            stands.small.extend([clock.basis, clock.due]);
            stands.small.extend(clock.more);
        }
        Some(clock) => {
            stands.said.push(clock.due);
            stands.small.push(clock.basis);
            stands.small.extend(clock.more);
        }
        None if item.status == Status::IdentityAsked => {}
        None if item.platform.deed == Deed::Switch => stands.said.push(t("card-no-clock-switch")),
        None => stands.said.push(t("card-no-clock")),
    }
    if item.status == Status::Late {
        let waits_until = item.clock.and_then(|clock| clock.remind_from.pred_opt());
        stands.said.push(match waits_until.filter(|_| item.next_step != NextStep::SendReminder) {
            Some(day) => {
                let day = view.m.near_weekday_date(day, view.today);
                view.tv("card-late", &[("day", day.into())])
            }
            None => with_authority(view, t("card-late-remind")),
        });
    }
    stands
}

/// Below the history: what usually comes back, what to do if nothing does, and what an objection does.
pub fn afterwards(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let sent = matches!(item.status, Status::Sent | Status::Received);
    let stands = sent || matches!(item.status, Status::Granted | Status::DoneEarlier | Status::Covered);
    let mut texts = Vec::new();
    if let Some(answer) = item.platform.answer.as_ref().filter(|_| sent) {
        texts.push(answer.get(view.lang()).to_owned());
    }
    // By post nothing comes back by mail.
    let by_post = item.objection.by.is_some_and(|entry| {
        entry
            .act
            .route
            .as_deref()
            .and_then(|id| item.platform.route(id))
            .is_some_and(|route| route.kind == RouteKind::Post)
    });
    if item.status == Status::Sent && item.platform.deed == Deed::Objection && !by_post {
        texts.push(view.t("mail-missing"));
    }
    if stands && item.platform.deed == Deed::Objection {
        texts.push(words::still_does(view.m));
    }
    for text in texts {
        ui.add_space(space::XS);
        design::small(ui, &text);
    }
}

/// The month as squares, with its first and last day as words.
pub fn month(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, clock: &AnswerClock) {
    let until = clock.until().day;
    let late = item.status == Status::Late;
    let received = view.m.near_date(clock.received, view.today);
    let due = view.m.near_date(until, view.today);
    let company = words::company(item);
    let said = view.tv(
        if clock.basis == ReceiptBasis::Assumed { "month-said-assumed" } else { "month-said" },
        &[
            ("company", company.into()),
            ("received", received.as_str().into()),
            ("due", due.as_str().into()),
            ("today", view.m.near_date(view.today, view.today).into()),
        ],
    );
    ui.add_space(space::S);
    design::month(ui, clock.received, until, view.today, &view.t("today"), late, &said);
    design::tight(ui, |ui| {
        let start = match clock.basis {
            ReceiptBasis::Assumed => "month-start-assumed",
            _ => "month-start",
        };
        design::small(ui, &view.tv(start, &[("date", received.into())]));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            design::small(ui, &view.tv("month-end", &[("date", due.into())]));
        });
    });
}
