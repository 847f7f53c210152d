//! What a view may see, and what it may ask for.
//!
//! A view reads a [`View`] and the little state of its own page, shows it, and sends [`Command`]s. It does no I/O
//! and changes nothing; the shell carries the commands out between two frames.

use std::cell::RefCell;
use std::path::PathBuf;

use chrono::NaiveDate;

use super::heard::Heard;
use super::keys::Shortcut;
use super::reminders::{Delivery, Doing};
use crate::desk::{Action, Desk, Happening};
use crate::i18n::{Messages, Value};
use crate::journal::AccountId;
use crate::lang::Lang;
use crate::letter::mail::Mailto;
use crate::letter::{Kind, Letter};
use crate::plan::{Item, Plan};

/// One line of the checklist: a platform, and the account on it if it has a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Platform id.
    pub platform: String,
    /// The account.
    pub account: Option<AccountId>,
}

impl Key {
    /// The key of an item of the plan.
    pub fn of(item: &Item<'_>) -> Self {
        Self { platform: item.platform.id.clone(), account: item.account.and_then(|account| account.id) }
    }

    /// Whether it is that of an item.
    pub fn is_of(&self, item: &Item<'_>) -> bool {
        self.platform == item.platform.id && self.account == item.account.and_then(|account| account.id)
    }
}

/// What fills the right side.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Page {
    /// The next thing to do.
    #[default]
    Overview,
    /// One line of the checklist.
    Platform(Key),
    /// What will come when, and whether it comes while no window is open.
    Reminders,
    /// What the person can choose.
    Settings,
    /// What the person adds of their own.
    Own,
    /// What the program knows, counted.
    Known,
    /// The first screen: which platforms the person uses. It has the window to itself.
    Welcome,
}

/// Something a view asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Go to a page.
    Go(Page),
    /// Go to the page of a line that was done earlier, where it is asked when.
    Earlier(Key),
    /// Go to the beginning of the checklist, with everything in it where it would be empty.
    ShowList,
    /// Carry out an action, and say what was done, with a way back.
    Act(Action),
    /// Open the page of a route in the browser, and record that it was opened.
    Open {
        /// Which line.
        key: Key,
        /// The route.
        route: String,
    },
    /// Go to the page of a line with a letter open, as it was left.
    Write(Key, Kind),
    /// Go to the settings, to fill in what a text lacks; from there one comes back to the line.
    FillIn(Key),
    /// Open the mail program with a letter. One that is too long for that goes on the clipboard.
    Mail {
        /// The address that opens it.
        mailto: Mailto,
        /// The letter.
        text: String,
    },
    /// Keep a letter as a file.
    Keep {
        /// What the file is called, without what stands behind the dot.
        name: String,
        /// The letter.
        letter: Letter,
        /// As a draft of a mail to this address; none: as plain text.
        draft_to: Option<String>,
    },
    /// Put a text on the clipboard.
    Copy {
        /// The text.
        text: String,
        /// The message to show when it is there.
        said: &'static str,
    },
    /// Keep a file of the catalogue that was made of something of one's own.
    KeepToml {
        /// What the file is called, without what stands behind the dot.
        name: String,
        /// The file.
        text: String,
    },
    /// Go to the form for a date that the person was told of this platform.
    OwnDate(String),
    /// Open a source of the catalogue in the browser.
    Visit(String),
    /// Have the system do something about reminders.
    System(Doing),
    /// Write the dates into a calendar file.
    Export,
    /// Open a file of the person's with the program that the system has for it.
    OpenFile(PathBuf),
    /// Speak no more of reminders that come while no window is open.
    Decline,
    /// What one of the window's keys does.
    Press(Shortcut),
    /// Put the toast away.
    Dismiss,
    /// The first screen was answered with these, or was skipped.
    Welcomed(Vec<Happening>),
}

/// Everything a view may read.
pub struct View<'a> {
    /// Catalogue, record and settings.
    pub desk: &'a Desk,
    /// What to do now.
    pub plan: &'a Plan<'a>,
    /// Which plan it is: what is worked out of it is good for as long as this is the same.
    pub revision: u64,
    /// What there is to be reminded of.
    pub heard: &'a Heard<'a>,
    /// The words.
    pub m: &'static Messages,
    /// Today, here.
    pub today: NaiveDate,
    /// What is known of reminders that come while no window is open.
    pub delivery: &'a Delivery,
    /// Whether the person said that they do not need them.
    pub declined: bool,
    /// Where commands are collected.
    pub commands: &'a RefCell<Vec<Command>>,
}

impl View<'_> {
    /// Asks for something.
    pub fn send(&self, command: Command) {
        self.commands.borrow_mut().push(command);
    }

    /// Goes to a page.
    pub fn go(&self, page: Page) {
        self.send(Command::Go(page));
    }

    /// A message.
    pub fn t(&self, id: &str) -> String {
        self.m.t(id)
    }

    /// A message with values.
    pub fn tv(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        self.m.tv(id, values)
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.m.lang()
    }

    /// The item of a key, if it is still there.
    pub fn item(&self, key: &Key) -> Option<&Item<'_>> {
        self.plan.item(&key.platform, key.account)
    }
}
