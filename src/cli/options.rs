//! The second stage of a command line, what holds for every command: checked, and ready to use.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::args::{Typed, shortened};
use super::usage::UsageError;
use crate::desktop::renderer::Renderer;
use crate::desktop::{self, Clock};
use crate::lang::Lang;
use crate::settings::Settings;

/// The global options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The data folder; none where none was given and the system has no place for one.
    pub data_dir: Option<PathBuf>,
    /// The home folder, where the data folder would be in it and it is not there.
    pub missing_home: Option<PathBuf>,
    /// The instant to pretend it is.
    pub now: Option<DateTime<FixedOffset>>,
    /// The language asked for.
    pub lang: Option<Lang>,
    /// What the window is to be drawn with.
    pub renderer: Option<Renderer>,
    /// Whether to print JSON.
    pub json: bool,
}

impl Options {
    /// Checks what was typed. What can be used of it comes with the first mistake.
    pub fn of(typed: &Typed) -> (Self, Result<(), UsageError>) {
        let mut options = Self { json: typed.has("json"), ..Self::default() };
        let lang = options.take_lang(typed);
        let folder = options.take_folder(typed);
        let now = options.take_now(typed);
        let renderer = options.take_renderer(typed);
        (options, lang.and(folder).and(now).and(renderer))
    }

    fn take_lang(&mut self, typed: &Typed) -> Result<(), UsageError> {
        if let Some(word) = typed.text("lang")? {
            let choices = || Lang::ALL.map(|lang| lang.code().to_owned()).to_vec();
            let wrong = || UsageError::Word { what: "--lang", word: shortened(&word), choices: choices() };
            self.lang = Some(Lang::from_option(&word).ok_or_else(wrong)?);
        }
        Ok(())
    }

    fn take_folder(&mut self, typed: &Typed) -> Result<(), UsageError> {
        match typed.options.get("data-dir") {
            Some(folder) if folder.is_empty() => {
                Err(UsageError::NoValue { option: "--data-dir".to_owned(), value: "DIR" })
            }
            Some(folder) => {
                self.data_dir = Some(PathBuf::from(folder));
                Ok(())
            }
            None => {
                self.data_dir = desktop::data_folder();
                self.missing_home = self.data_dir.as_deref().and_then(missing_home);
                Ok(())
            }
        }
    }

    fn take_now(&mut self, typed: &Typed) -> Result<(), UsageError> {
        if let Some(text) = typed.text("now")? {
            let now = DateTime::parse_from_rfc3339(&text).map_err(|_| UsageError::Now(shortened(&text)))?;
            self.now = Some(now);
        }
        Ok(())
    }

    fn take_renderer(&mut self, typed: &Typed) -> Result<(), UsageError> {
        if let Some(word) = typed.text("renderer")? {
            let choices = || Renderer::HERE.iter().map(|renderer| renderer.word().to_owned()).collect();
            let wrong = || UsageError::Word { what: "--renderer", word: shortened(&word), choices: choices() };
            self.renderer = Some(Renderer::from_word(&word).ok_or_else(wrong)?);
        }
        Ok(())
    }

    /// The clock: the system's, or the one that was told what time it is.
    pub fn clock(&self) -> Clock {
        self.now.map_or(Clock::System, Clock::pretend)
    }

    /// The language before anything was opened: the one asked for, else the one chosen, else the system's.
    pub fn language(&self) -> Lang {
        let chosen = || self.data_dir.as_deref().and_then(|folder| Settings::open(folder).0.language);
        self.lang.or_else(chosen).or_else(desktop::system_lang).unwrap_or_default()
    }
}

/// The home folder, if the data folder is in it and neither is there.
fn missing_home(folder: &Path) -> Option<PathBuf> {
    let home = directories::BaseDirs::new()?.home_dir().to_owned();
    (folder.starts_with(&home) && !home.exists()).then_some(home)
}
