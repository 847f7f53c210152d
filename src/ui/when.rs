//! Choosing a day without typing it: day, month and year, and "I don't know" for the day.

use chrono::{Datelike, NaiveDate};
use eframe::egui::Ui;

use super::design::{self, drop_down, size};
use super::view::View;
use crate::date::PartialDate;

/// What was chosen so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    year: i32,
    month: u32,
    day: Option<u32>,
}

impl When {
    /// A day.
    pub fn day(date: NaiveDate) -> Self {
        Self { year: date.year(), month: date.month(), day: Some(date.day()) }
    }

    /// A month of which the day is not chosen.
    pub fn month(date: NaiveDate) -> Self {
        Self { day: None, ..Self::day(date) }
    }

    /// The month in which most people did it who did it before: around the first last day.
    pub fn of_most(today: NaiveDate) -> Self {
        let then = NaiveDate::from_ymd_opt(2025, 5, 1).map_or(today, |may| may.min(today));
        Self::month(then)
    }

    /// The date, if there is such a day and it does not lie ahead.
    pub fn date(self, today: NaiveDate) -> Option<PartialDate> {
        let date = match self.day {
            Some(day) => PartialDate::Day(NaiveDate::from_ymd_opt(self.year, self.month, day)?),
            None => PartialDate::Month(NaiveDate::from_ymd_opt(self.year, self.month, 1)?),
        };
        (date.first() <= today).then_some(date)
    }

    /// The day itself, also one that lies ahead; none while it is not known, or where there is no such day.
    pub fn own_day(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day?)
    }

    /// Three lists side by side, for what happened. `vague` offers "I don't know" for the day.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, vague: bool) {
        let years = (2023..=view.today.year().max(2023)).rev().collect();
        self.lists(ui, view, ["when-day", "when-month", "when-year"], years, vague.then_some("when-unknown"));
    }

    /// The same, for a day that somebody names ahead; its lists have names of their own.
    pub fn ahead(&mut self, ui: &mut Ui, view: &View<'_>) {
        let year = view.today.year();
        self.lists(
            ui,
            view,
            ["own-day", "own-month", "own-year"],
            (year - 1..=year + 1).collect(),
            Some("when-unknown"),
        );
    }

    /// The same, for a day that was told to come, perhaps years ahead.
    pub fn coming(&mut self, ui: &mut Ui, view: &View<'_>) {
        let year = view.today.year();
        self.lists(
            ui,
            view,
            ["yours-day", "yours-month", "yours-year"],
            (year - 1..=year + 5).collect(),
            Some("yours-day-none"),
        );
    }

    fn lists(&mut self, ui: &mut Ui, view: &View<'_>, names: [&str; 3], years: Vec<i32>, unknown: Option<&str>) {
        let days: Vec<u32> = (1..=31).collect();
        let months: Vec<String> = (1..=12).map(|month| view.t(&format!("month-{month}"))).collect();
        design::columns(ui, |ui| {
            design::column(ui, size::MONTHS, |ui| {
                let unknown = unknown.map(|id| view.t(id));
                let options: Vec<String> = unknown.iter().cloned().chain(days.iter().map(u32::to_string)).collect();
                let chosen = self.day.map_or_else(|| unknown.clone().unwrap_or_default(), |day| day.to_string());
                if let Some(index) = drop_down(ui, names[0], &view.t(names[0]), &chosen, &options) {
                    self.day = match (unknown.is_some(), index) {
                        (true, 0) => None,
                        (true, index) => Some(days[index - 1]),
                        (false, index) => Some(days[index]),
                    };
                }
            });
            design::column(ui, size::MONTHS, |ui| {
                let chosen = &months[self.month.clamp(1, 12) as usize - 1];
                if let Some(index) = drop_down(ui, names[1], &view.t(names[1]), chosen, &months) {
                    self.month = index as u32 + 1;
                }
            });
            design::column(ui, size::MONTHS, |ui| {
                let options: Vec<String> = years.iter().map(i32::to_string).collect();
                if let Some(index) = drop_down(ui, names[2], &view.t(names[2]), &self.year.to_string(), &options) {
                    self.year = years[index];
                }
            });
        });
    }
}
