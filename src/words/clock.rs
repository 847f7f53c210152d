//! The answer clock as words: by when, on what basis, and what else holds. "By our calculation".

use chrono::NaiveDate;

use super::{company, how};
use crate::i18n::{Messages, Value};
use crate::journal::ActKind;
use crate::plan::clock::{ANSWER_MONTHS, EXTENDED_MONTHS, due};
use crate::plan::holidays::{Calendar, Free};
use crate::plan::{AnswerClock, Due, Item, OpenQuestion, ReceiptBasis, Status};

/// The answer clock in words, in parts for those who show them apart.
#[derive(Debug, Default)]
pub struct Clock {
    /// By when.
    pub main: Vec<String>,
    /// Two ends of which nobody can say which is right: the day, and when it is that one.
    pub ends: Vec<(String, String)>,
    /// Why the last day is not the same date of another month.
    pub moved: Option<String>,
    /// How and when it was sent, and what is taken as the day of receipt.
    pub basis: String,
    /// The extension that is possible, and what else holds: the small print.
    pub more: Vec<String>,
}

/// The answer clock as one text: on what basis, by when, and the extension that is possible.
pub fn clock(m: &Messages, item: &Item<'_>, today: NaiveDate) -> Option<String> {
    let Clock { main, ends, moved, basis, more } = clock_parts(m, item, today)?;
    let ends = ends.into_iter().map(|(day, when)| {
        let values = [("day", day.into()), ("when", when.into())];
        m.tv("clock-end", &values)
    });
    let text: Vec<String> = [basis].into_iter().chain(main).chain(ends).chain(moved).chain(more).collect();
    Some(text.join(" "))
}

/// The answer clock in parts.
pub fn clock_parts(m: &Messages, item: &Item<'_>, today: NaiveDate) -> Option<Clock> {
    let clock = item.clock?;
    let told = Telling { m, item, clock, today };
    Some(Clock {
        main: told.main(),
        ends: told.ends(),
        moved: moved(m, clock.until(), country(item), today),
        basis: told.basis(),
        more: told.more(),
    })
}

/// The country in which the company has to answer.
fn country<'a>(item: &Item<'a>) -> Option<&'a str> {
    item.controller.and_then(|controller| controller.country.as_deref())
}

/// Why a last day is not the same date of another month: the weekend, or a public holiday in a country.
fn moved(m: &Messages, due: Due, country: Option<&str>, today: NaiveDate) -> Option<String> {
    let calendar = Calendar::of(country);
    let passed = || due.nominal.iter_days().take_while(|day| *day < due.day).filter_map(|day| calendar.free(day));
    let holiday = passed().any(|free| free == Free::Holiday);
    let id = match (passed().any(|free| free == Free::Weekend), holiday) {
        (false, false) => return None,
        (true, false) => "clock-moved-weekend",
        (false, true) => "clock-moved-holiday",
        (true, true) => "clock-moved-both",
    };
    let day = |day| Value::from(m.near_weekday_date(day, today));
    let country = country.map(|code| m.t(&format!("country-{code}"))).unwrap_or_default();
    Some(m.tv(id, &[("nominal", day(due.nominal)), ("due", day(due.day)), ("country", country.into())]))
}

/// A clock that is told of on a day.
struct Telling<'t, 'a> {
    m: &'t Messages,
    item: &'t Item<'a>,
    clock: AnswerClock,
    today: NaiveDate,
}

impl Telling<'_, '_> {
    fn day(&self, day: NaiveDate) -> Value<'static> {
        self.m.near_weekday_date(day, self.today).into()
    }

    fn date(&self, day: NaiveDate) -> Value<'static> {
        self.m.near_date(day, self.today).into()
    }

    /// A sentence about the company.
    fn say(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut all = vec![("company", Value::from(company(self.item)))];
        all.extend_from_slice(values);
        self.m.tv(id, &all)
    }

    /// The day of the notice of more time, as a word: a month where only that is known.
    fn notice(&self) -> Value<'static> {
        let on = self.item.objection.extended.map(|entry| entry.act.on);
        on.map(|on| on.day().map_or_else(|| self.m.date(on), |day| self.m.near_date(day, self.today)))
            .unwrap_or_default()
            .into()
    }

    /// By when.
    fn main(&self) -> Vec<String> {
        let clock = &self.clock;
        let until = ("due", self.day(clock.until().day));
        match (clock.question, clock.late_since) {
            (Some(OpenQuestion::InTime), _) => return vec![self.say("clock-identity", &[])],
            (Some(OpenQuestion::AfterTheMonth), _) => return vec![self.say("clock-identity-late", &[until])],
            (None, Some(since)) => return vec![self.say("clock-late", &[until, ("since", self.date(since))])],
            (None, None) => {}
        }
        if clock.ceiling.is_some() {
            let mut main = vec![self.say("clock-extended", &[until, ("notice", self.notice())])];
            if let Some(own) = clock.promised {
                let id = if own < self.today { "clock-own-day-over" } else { "clock-own-day" };
                main.push(self.say(id, &[("own", self.day(own)), ("until", self.date(clock.until().day))]));
            }
            return main;
        }
        let id = if self.is_from_identification() { "clock-identified" } else { "clock-runs" };
        vec![self.say(id, &[until])]
    }

    /// The end that counts is the one counted from the answer to the question who the person is.
    fn is_from_identification(&self) -> bool {
        self.clock.from_identification.is_some_and(|end| end.day > self.clock.from_receipt().day)
    }

    /// The two ends where the company asked in time who the person is.
    fn ends(&self) -> Vec<(String, String)> {
        let Some(pause) = self.clock.pause else { return Vec::new() };
        let open = self.clock.question == Some(OpenQuestion::InTime);
        let months = if self.clock.ceiling.is_some() { EXTENDED_MONTHS } else { ANSWER_MONTHS };
        let plain = self.clock.from_receipt().day;
        let other = match open {
            true => due(self.today.max(self.clock.received), months, country(self.item)).day,
            false => self.clock.until().day,
        };
        if other <= plain {
            return Vec::new();
        }
        let when = match open {
            true => self.say("clock-end-if-today", &[]),
            false => self.say("clock-end-from-reply", &[("reply", self.date(pause.to))]),
        };
        let day = |day| self.m.near_weekday_date(day, self.today);
        vec![(day(plain), self.say("clock-end-from-receipt", &[])), (day(other), when)]
    }

    /// How and when it was sent, and what is taken as the day of receipt.
    fn basis(&self) -> String {
        let sent = self.item.objection.sent.map(|entry| &entry.act).filter(|act| act.act == ActKind::Sent);
        let sent = sent.and_then(|act| Some((act.on.day()?, act.route.as_deref())));
        let sent = sent.map(|(day, route)| match route.and_then(|id| self.item.platform.route(id)) {
            Some(route) => {
                self.say("clock-sent", &[("date", self.date(day)), ("how", how(self.m, Some(route.kind)).into())])
            }
            None => self.say("clock-sent-somehow", &[("date", self.date(day))]),
        });
        let id = match self.clock.basis {
            ReceiptBasis::Assumed => "clock-assumed",
            ReceiptBasis::Confirmed => "clock-confirmed",
            ReceiptBasis::Delivered => "clock-delivered",
        };
        let received = self.say(id, &[("received", self.date(self.clock.received))]);
        sent.into_iter().chain([received]).collect::<Vec<_>>().join(" ")
    }

    /// The small print.
    fn more(&self) -> Vec<String> {
        let clock = &self.clock;
        let mut more = Vec::new();
        if matches!(self.item.status, Status::Sent | Status::Received) {
            let from = clock.pause.filter(|_| self.is_from_identification()).map_or(clock.received, |pause| pause.to);
            let extended = due(from.max(clock.received), EXTENDED_MONTHS, country(self.item)).day;
            let values = [("extended", self.date(extended)), ("due", self.date(clock.until().day))];
            more.push(self.say("clock-extension", &values));
        }
        if self.item.objection.extended.is_some() && clock.ceiling.is_none() {
            more.push(self.say("clock-extension-late", &[("notice", self.notice())]));
        }
        if clock.until().beyond_table {
            more.push(self.m.t("clock-beyond-table"));
        }
        more
    }
}

/// The time for an authority's news in words.
#[derive(Debug)]
pub struct News {
    /// Until when it has to let something be heard.
    pub main: String,
    /// What it counts from, and what one may do after it.
    pub more: Vec<String>,
}

/// Until when an authority has to tell how a complaint stands, and what one may do after it (GDPR Art. 78(2)).
pub fn news(m: &Messages, item: &Item<'_>, today: NaiveDate) -> Option<News> {
    let news = item.news.filter(|_| item.status == Status::Complained)?;
    let over = news.days_left < 0;
    let main = if over { "clock-news-over" } else { "clock-news" };
    let since = if item.objection.authority_news.is_some() { "clock-news-since-word" } else { "clock-news-since" };
    let court = if over { "clock-news-court-now" } else { "clock-news-court" };
    let mut more = vec![m.tv(since, &[("date", m.near_date(news.since, today).into())])];
    more.push(m.t(court));
    if news.due.beyond_table {
        more.push(m.t("clock-beyond-table"));
    }
    Some(News { main: m.tv(main, &[("due", m.near_weekday_date(news.due.day, today).into())]), more })
}
