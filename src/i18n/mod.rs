//! Messages, dates and numbers in the person's language.
//!
//! The words stand in `assets/locales/<language>/*.ftl` (Fluent); a missing one falls back to English, and a test
//! holds both languages complete. Nothing here knows what the words are about.

use std::sync::{LazyLock, OnceLock};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use crate::asset;
use crate::date::PartialDate;
pub use crate::lang::Lang;

/// A value put into a message: a text or a number.
pub use fluent_bundle::FluentValue as Value;

/// The message files of a language, embedded.
pub fn files(lang: Lang) -> &'static [(&'static str, &'static str)] {
    macro_rules! locale {
        ($lang:literal: $($name:literal),*) => {
            {
                static FILES: LazyLock<Vec<(&str, &str)>> =
                    LazyLock::new(|| vec![$(($name, asset::text!("locales/", $lang, "/", $name, ".ftl"))),*]);
                &FILES
            }
        };
    }
    match lang {
        Lang::Nl | Lang::Long => {
            locale!("nl": "dates", "plan", "window", "find", "trust", "answers", "clock", "law", "authority", "reminders", "calendar", "schedule", "letters", "commands", "errors", "check", "own")
        }
        Lang::En => {
            locale!("en": "dates", "plan", "window", "find", "trust", "answers", "clock", "law", "authority", "reminders", "calendar", "schedule", "letters", "commands", "errors", "check", "own")
        }
    }
}

/// The messages of one language.
pub struct Messages {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Messages {
    /// The messages of a language, read once.
    pub fn of(lang: Lang) -> &'static Self {
        static NL: OnceLock<Messages> = OnceLock::new();
        static EN: OnceLock<Messages> = OnceLock::new();
        static LONG: OnceLock<Messages> = OnceLock::new();
        match lang {
            Lang::Nl => NL.get_or_init(|| Self::read(Lang::Nl)),
            Lang::En => EN.get_or_init(|| Self::read(Lang::En)),
            Lang::Long => LONG.get_or_init(|| Self::read(Lang::Long)),
        }
    }

    fn read(lang: Lang) -> Self {
        let rules = if lang == Lang::Long { Lang::Nl } else { lang };
        let mut bundle = FluentBundle::new_concurrent(rules.code().parse().into_iter().collect());
        if lang == Lang::Long {
            bundle.set_transform(Some(crate::lang::longer));
        }
        // The isolation marks are invisible characters that our fonts do not have and that end up in copied text.
        bundle.set_use_isolating(false);
        for (_, text) in files(lang) {
            // A message that does not parse is skipped; a test holds that none is.
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { lang, bundle }
    }

    /// The language of these messages.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without values.
    pub fn t(&self, id: &str) -> String {
        self.tv(id, &[])
    }

    /// A message with values.
    pub fn tv(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(id, None, values).unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, e.g. the remedy of a finding.
    pub fn attribute(&self, id: &str, attribute: &str, values: &[(&str, Value<'_>)]) -> String {
        self.find(id, Some(attribute), values).unwrap_or_else(|| format!("{id}.{attribute}"))
    }

    /// Whether the message exists in this very language.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn find(&self, id: &str, attribute: Option<&str>, values: &[(&str, Value<'_>)]) -> Option<String> {
        let here = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        let Some(pattern) = here else {
            return (self.lang != Lang::En).then(|| Self::of(Lang::En).find(id, attribute, values)).flatten();
        };
        let args: FluentArgs<'_> = values.iter().map(|(name, value)| (*name, value.clone())).collect();
        Some(self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
    }

    /// A date as people write it: "26 mei 2025", "mei 2025", "2025".
    pub fn date(&self, date: impl Into<PartialDate>) -> String {
        match date.into() {
            PartialDate::Day(day) => self.dated("date-day", day),
            PartialDate::Month(day) => self.dated("date-month", day),
            PartialDate::Year(day) => day.year().to_string(),
        }
    }

    /// A day with its weekday: "maandag 26 mei 2025".
    pub fn weekday_date(&self, day: NaiveDate) -> String {
        self.dated("date-weekday-day", day)
    }

    /// A day near today, without the year when it is today's: "26 mei", "3 februari 2027".
    pub fn near_date(&self, day: NaiveDate, today: NaiveDate) -> String {
        self.dated(if day.year() == today.year() { "date-day-month" } else { "date-day" }, day)
    }

    /// A day near today with its weekday: "maandag 26 mei", "maandag 1 maart 2027".
    pub fn near_weekday_date(&self, day: NaiveDate, today: NaiveDate) -> String {
        self.dated(if day.year() == today.year() { "date-weekday-day-month" } else { "date-weekday-day" }, day)
    }

    /// A day as short as people write it, for a scale: "26 mei", "1 sep".
    pub fn short_date(&self, day: NaiveDate) -> String {
        let month = self.t(&format!("month-short-{}", day.month()));
        self.tv("date-day-month", &[("day", day.day().into()), ("month", month.into())])
    }

    fn dated(&self, id: &str, day: NaiveDate) -> String {
        let month = self.t(&format!("month-{}", day.month()));
        let weekday = self.t(&format!("weekday-{}", day.weekday().number_from_monday()));
        self.tv(
            id,
            &[
                ("day", day.day().into()),
                ("month", month.into()),
                ("year", day.year().to_string().into()),
                ("weekday", weekday.into()),
            ],
        )
    }
}

/// The text with its first letter as a capital.
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
