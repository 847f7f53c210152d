//! Where an objection stands, in words and as the picture of a month.

use chrono::NaiveDate;
use eframe::egui::{Align, Layout, Ui};

use super::proof::Proofs;
use crate::catalog::trust::Point;
use crate::catalog::{About, Basis, Deed, Region, RouteKind};
use crate::plan::holidays::Calendar;
use crate::plan::{AnswerClock, Item, NewsClock, NextStep, ReceiptBasis, Status};
use crate::ui::design::{self, Lines, Month, space};
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
        Status::Refused => said.push(t("card-refused")),
        Status::NoAction => said.push(t("card-no-action")),
        Status::Bounced => said.push(t("card-bounced")),
        Status::SwitchedOff => {
            said.push(t("card-switched-off"));
            stands.small.push(t("card-no-clock-switch"));
        }
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
        Status::Complained => {
            said.push(t("card-complained"));
            if let Some(news) = words::news(view.m, item, view.today) {
                said.push(news.main);
                stands.small = news.more;
            }
        }
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
        Some(clock) => {
            stands.said.extend(clock.main);
            stands.small.push(clock.basis);
            stands.small.extend(clock.more);
        }
        None if item.status == Status::IdentityAsked => {}
        None => stands.said.push(t(no_clock(view, item))),
    }
    stands.said.extend(then(view, item));
    stands
}

/// Why there is no clock.
fn no_clock(view: &View<'_>, item: &Item<'_>) -> &'static str {
    match (item.deed(), view.plan.region) {
        (Deed::Switch, _) => "card-no-clock-switch",
        _ if item.platform.basis == Some(Basis::Consent) => "card-no-clock-consent",
        (_, Region::Uk) => "card-no-clock-uk",
        (_, Region::Ch) => "card-no-clock-ch",
        (_, Region::Eu) => "card-no-clock",
    }
}

/// What can be done where the answer did not come by then.
fn then(view: &View<'_>, item: &Item<'_>) -> Option<String> {
    let clock = item.clock.filter(|clock| clock.question.is_none())?;
    let late = clock.late_since.is_some();
    let day = |day: NaiveDate| view.m.near_weekday_date(day, view.today);
    if let Some((entry, from)) = item.objection.reminder.zip(item.complain_from) {
        let on = entry.act.on;
        let on = on.day().map_or_else(|| view.m.date(on), |day| view.m.near_date(day, view.today));
        let last = from.pred_opt().unwrap_or(from);
        let values =
            [("reminder", on.into()), ("last", day(last).into()), ("late", if late { "yes" } else { "no" }.into())];
        return Some(match item.next_step {
            NextStep::Complain => view.tv("card-reminder-over", &values),
            _ => view.tv("card-reminder-waits", &values),
        });
    }
    match item.next_step {
        NextStep::SendReminder if late => Some(view.t("card-late-remind")),
        NextStep::SendReminder => Some(view.t("card-own-day-remind")),
        _ if late => {
            let last = clock.remind_from.pred_opt().unwrap_or(clock.remind_from);
            Some(view.tv("card-late", &[("day", day(last).into())]))
        }
        _ => None,
    }
}

/// Below the history: what usually comes back, what to do if nothing does, and what an objection does.
pub fn afterwards(proofs: &mut Proofs, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let sent = matches!(item.status, Status::Sent | Status::Received);
    let stands = sent || matches!(item.status, Status::Granted | Status::DoneEarlier | Status::Covered);
    let mut texts = Vec::new();
    let answers = item.platform.facts.iter().enumerate().filter(|(_, fact)| sent && fact.about == About::Answer);
    let answers: Vec<(Point, String)> =
        answers.map(|(index, fact)| (Point::Fact(index), fact.text.get(view.lang()).to_owned())).collect();
    if !answers.is_empty() {
        ui.add_space(space::XS);
        proofs.lines(ui, (view, item), Lines::Small, &answers, |_, _| {});
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
    if item.status == Status::Sent && item.deed() == Deed::Objection && !by_post {
        texts.push(view.t("mail-missing"));
    }
    if stands && item.deed() == Deed::Objection {
        texts.push(words::still_does(view.m));
    }
    for text in texts {
        ui.add_space(space::XS);
        design::small(ui, &text);
    }
}

/// Time as a picture, where it runs: for the company's answer, or for the authority's news.
pub fn picture(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    if let Some(clock) = item.clock.filter(|_| item.status.awaits_answer()) {
        ends(ui, view, item);
        month(ui, view, item, &clock);
    } else if let Some(news) = item.news.filter(|_| item.status == Status::Complained) {
        three_months(ui, view, &news);
    }
}

/// The two ends of which nobody can say which is right, beside each other.
fn ends(ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let ends = words::clock_parts(view.m, item, view.today).map(|clock| clock.ends).unwrap_or_default();
    for (day, when) in ends {
        design::dated(ui, &day, |ui| design::body(ui, &when));
    }
}

/// The month as squares, with its first and last day as words, and what else is seen in it.
fn month(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, clock: &AnswerClock) {
    let date = |day: NaiveDate| view.m.near_date(day, view.today);
    let until = clock.until();
    let (received, due) = (date(clock.received), date(until.day));
    let company = words::company(item);
    let reminder = item.objection.reminder.and_then(|entry| entry.act.on.day());
    let country = item.controller.and_then(|controller| controller.country.as_deref());
    let calendar = Calendar::of(country);
    let plain = clock.from_receipt().day;
    let assumed = clock.basis == ReceiptBasis::Assumed;
    let said = view.tv(
        match (assumed, clock.ceiling.is_some()) {
            (true, false) => "month-said-assumed",
            (false, false) => "month-said",
            (true, true) => "month-said-longer-assumed",
            (false, true) => "month-said-longer",
        },
        &[
            ("company", company.as_str().into()),
            ("received", received.as_str().into()),
            ("due", due.as_str().into()),
            ("today", date(view.today).into()),
        ],
    );
    let picture = Month {
        first: clock.received,
        days_until: Some(clock.due.day),
        last: until.day,
        other: Some(plain).filter(|other| *other != until.day),
        today: view.today,
        word: &view.t("today"),
        late: clock.late_since.is_some(),
        pause: clock.pause.map(|pause| (pause.from, pause.to)),
        marks: reminder.as_slice(),
        free: &|day| !calendar.is_working_day(day),
        said: &said,
    };
    let start = if assumed { "month-start-assumed" } else { "month-start" };
    let labels = [view.tv(start, &[("date", received.into())]), view.tv("month-end", &[("date", due.into())])];
    let mut seen: Vec<String> =
        words::clock_parts(view.m, item, view.today).and_then(|clock| clock.moved).into_iter().collect();
    if picture.has_weeks() {
        seen.push(view.t("month-weeks"));
    }
    if picture.has_rest() {
        seen.push(view.t("month-rest"));
    }
    if let Some(pause) = clock.pause {
        let id = if clock.question.is_some() { "month-pause-open" } else { "month-pause" };
        seen.push(view.tv(id, &[("from", date(pause.from).into()), ("to", date(pause.to).into())]));
    }
    seen.extend(reminder.map(|day| view.tv("month-reminder", &[("date", date(day).into())])));
    framed(ui, picture, &labels, &seen);
}

/// The three months of an authority, in weeks.
fn three_months(ui: &mut Ui, view: &View<'_>, news: &NewsClock) {
    let date = |day: NaiveDate| view.m.near_date(day, view.today);
    let (since, due) = (date(news.since), date(news.due.day));
    let values = [("since", since.as_str().into()), ("due", due.as_str().into()), ("today", date(view.today).into())];
    let picture = Month {
        first: news.since,
        days_until: None,
        last: news.due.day,
        other: None,
        today: view.today,
        word: &view.t("today"),
        late: news.days_left < 0,
        pause: None,
        marks: &[],
        free: &|_| false,
        said: &view.tv("month-said-news", &values),
    };
    let labels =
        [view.tv("month-start-news", &[("date", since.into())]), view.tv("month-end", &[("date", due.into())])];
    let mut seen = vec![view.t("month-weeks")];
    if picture.has_rest() {
        seen.push(view.t("month-rest"));
    }
    framed(ui, picture, &labels, &seen);
}

/// The picture, its first and last day as words, and what is seen in it.
fn framed(ui: &mut Ui, picture: Month<'_>, [start, end]: &[String; 2], seen: &[String]) {
    ui.add_space(space::S);
    picture.show(ui);
    design::tight(ui, |ui| {
        design::small(ui, start);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| design::small(ui, end));
    });
    if !seen.is_empty() {
        design::small(ui, &seen.join(" "));
    }
}
