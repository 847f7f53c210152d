//! Carries out what the views asked for, through the desk, and says what was done.

use eframe::egui::Context;

use super::reminders::{Doing, later};
use super::reports::Report;
use super::toast::Toast;
use super::view::{Command, Key, Page};
use super::{App, clipboard, welcome};
use crate::desk::{Action, Done, Happening};
use crate::explain::Explain;
use crate::i18n::{Messages, Value};
use crate::journal::Event;
use crate::lang::Lang;
use crate::letter::mail::Mailto;
use crate::settings::Key as SettingsKey;
use crate::words;

/// What the calendar file is called.
const CALENDAR_FILE: &str = "bezwaar.ics";

impl App {
    /// Carries out what the views asked for.
    pub(super) fn carry_out(&mut self, ctx: &Context, command: Command) {
        let m = self.m();
        match command {
            Command::Go(page) => {
                self.leave_settings(ctx);
                if self.page == Page::Reminders {
                    self.leave_reminders();
                }
                if page == Page::Reminders {
                    self.ask_system(ctx, Doing::Looking);
                }
                if self.page == Page::Welcome {
                    // Who goes elsewhere by a key skips it.
                    self.welcomed(Vec::new());
                }
                self.page = page;
            }
            Command::Act(action) => self.act(ctx, action),
            Command::Earlier(key) => {
                let today = self.desk.now().date_naive();
                self.page_of(&key).earlier(today);
                self.page = Page::Platform(key);
            }
            Command::ShowList => self.checklist.reveal(),
            Command::Open { key, route } => match self.desk.page(&key.platform, Some(&route)) {
                Ok(page) => {
                    // A browser may take seconds to start, or to say that it cannot.
                    self.toast = Some(Toast::done(m.tv("opening", &[("host", page.host.as_str().into())])));
                    self.in_browser(ctx, page.url.clone(), move |opened| Report::Opened(key, page, opened));
                }
                Err(error) => self.toast = Some(Toast::error(error.explain(m))),
            },
            Command::Visit(url) => self.in_browser(ctx, url, Report::Visited),
            Command::Copy { text, said } => {
                if clipboard::failed() {
                    self.toast = Some(Toast::error(m.t("copy-failed")));
                } else {
                    self.text_kept(&text);
                    ctx.copy_text(text);
                    self.toast = Some(Toast::done(m.t(said)));
                }
            }
            Command::Write(key, kind) => {
                self.page_of(&key).write(kind);
                self.page = Page::Platform(key);
            }
            Command::FillIn(key) => {
                self.carry_out(ctx, Command::Go(Page::Settings));
                self.settings.come_from(key);
            }
            Command::Mail { mailto, text } => self.mail(ctx, mailto, text),
            Command::Keep { name, letter, draft_to } => {
                match self.desk.keep_letter(&name, &letter, draft_to.as_deref()) {
                    Ok(file) => {
                        self.text_kept(&letter.text);
                        let path = [("path", file.display().to_string().into())];
                        self.toast = Some(Toast::kept(m.tv("kept-letter", &path), file));
                    }
                    Err(error) => self.toast = Some(Toast::error(error.explain(m))),
                }
            }
            Command::KeepToml { name, text } => {
                self.toast = Some(match self.desk.keep_file(&name, "toml", &text) {
                    Ok(file) => Toast::kept(m.tv("yours-kept", &[("path", file.display().to_string().into())]), file),
                    Err(error) => Toast::error(error.explain(m)),
                });
            }
            Command::OwnDate(platform) => {
                self.own.date_of(platform);
                self.carry_out(ctx, Command::Go(Page::Own));
            }
            Command::System(doing) => self.ask_system(ctx, doing),
            Command::Export => self.export(),
            Command::OpenFile(file) => {
                self.in_thread(ctx, "open", move |desktop| Report::OpenedFile(desktop.open_file(&file)));
            }
            Command::Decline => self.window.set_declined(),
            Command::Press(shortcut) => self.perform(ctx, shortcut),
            Command::Dismiss => self.toast = None,
            Command::Welcomed(told) => self.welcomed(told),
        }
    }

    fn act(&mut self, ctx: &Context, action: Action) {
        let told = match &action {
            Action::Record(happening) => Some(happening.platform.clone()),
            _ => None,
        };
        let chosen = match &action {
            Action::Set(SettingsKey::Language, code) => Lang::from_tag(code),
            _ => None,
        };
        let back = match &action {
            Action::Wish { subjects, .. } => Some(self.unwished(subjects)),
            _ => None,
        };
        let own = matches!(action, Action::Own(_));
        let done = self.desk.carry_out(action);
        if own && done.is_ok() {
            self.own.settled();
        }
        if chosen.is_some() {
            // Where it cannot be kept, the window speaks it all the same.
            self.lang = if done.is_ok() { None } else { chosen };
        }
        let m = self.m();
        self.toast = match done {
            Ok(Done::Wrote(event)) => {
                if let Some(page) = self.current()
                    && told.as_ref().is_none_or(|platform| *platform == page.key().platform)
                {
                    page.settled();
                }
                let mut text = words::recorded(m, self.desk.catalog(), &event.what);
                if let Some(then) = told.and_then(|platform| self.then(m, &platform)) {
                    text = format!("{text} {then}");
                }
                Some(Toast::recorded(text, vec![event.id]))
            }
            Ok(Done::TookBack(event, _)) => Some(Toast::done(words::taken_back(m, self.desk.catalog(), &event.what))),
            Ok(Done::WroteAll(events)) => {
                if let Some(page) = self.current() {
                    page.settled();
                }
                let said: Vec<_> =
                    events.iter().map(|event| words::recorded(m, self.desk.catalog(), &event.what)).collect();
                Some(Toast::recorded(said.join(" "), events.iter().map(|event| event.id).collect()))
            }
            Ok(Done::TookBackAll(_)) => Some(Toast::done(m.t(match self.page {
                Page::Platform(_) => "recorded-retracted",
                _ => "welcome-taken-back",
            }))),
            Ok(Done::Kept(key)) => {
                self.apply_looks(ctx);
                self.settings.kept(key, self.desk.settings(), ctx.input(|input| input.time));
                // The page itself says it.
                return;
            }
            Ok(Done::Wished(wish)) => {
                let said = later::done(m, wish, self.desk.today());
                back.map(|back| Toast::undoable(said, back))
            }
            Err(error) => Some(Toast::error(error.explain(m))),
        };
        self.follow_account();
    }

    /// What makes the wishes about these as they are now.
    fn unwished(&self, subjects: &[String]) -> Action {
        let wish = subjects.first().and_then(|subject| self.desk.reminded().wish(subject));
        Action::Wish { subjects: subjects.to_vec(), wish }
    }

    /// A text of the page that is open was put on the clipboard, into a file or into a mail.
    fn text_kept(&mut self, text: &str) {
        if let Some(page) = self.current() {
            page.kept(text);
        }
    }

    /// Opens the mail program; a letter that is too long for that goes on the clipboard.
    fn mail(&mut self, ctx: &Context, mailto: Mailto, text: String) {
        let m = self.m();
        if !mailto.whole && clipboard::failed() {
            self.toast = Some(Toast::error(m.t("copy-failed")));
            return;
        }
        self.text_kept(&text);
        self.toast = Some(Toast::done(m.t(if mailto.whole { "mail-opening" } else { "mail-opening-paste" })));
        if !mailto.whole {
            ctx.copy_text(text);
        }
        self.in_browser(ctx, mailto.url, Report::Mailed);
    }

    /// Writes the dates into a calendar file, where the person finds it.
    fn export(&mut self) {
        let m = self.m();
        let file = self.desk.folder_for_files().join(CALENDAR_FILE);
        self.toast = Some(match self.desk.write_calendar(m, &file) {
            Ok(made) if made.count() == 0 => Toast::done(m.t("exported-none")),
            Ok(made) => {
                let path = Value::from(file.display().to_string());
                let mut said = vec![m.tv("exported", &[("count", made.count().into()), ("path", path)])];
                if made.cancelled > 0 {
                    said.push(m.tv("cli-calendar-cancelled", &[("count", made.cancelled.into())]));
                }
                if let Err(why) = made.kept {
                    said.push(m.tv("error-calendar-kept", &[("why", why.explain(m).into())]));
                }
                Toast::made(said.join(" "), file)
            }
            Err(error) => Toast::error(error.explain(m)),
        });
    }

    fn leave_settings(&mut self, ctx: &Context) {
        for action in self.settings.unkept() {
            self.act(ctx, action);
        }
        if self.settings.leave(ctx.input(|input| input.time)) {
            self.toast = Some(Toast::done(self.m().t("settings-kept")));
        }
    }

    /// Says what the list holds now, with one way back for all that was told at once.
    fn told_at_once(&self, m: &Messages, events: &[Event]) -> Toast {
        Toast::recorded(welcome::list_now(m, &self.desk.plan()), events.iter().map(|event| event.id).collect())
    }

    /// The first screen was answered, or skipped.
    fn welcomed(&mut self, told: Vec<Happening>) {
        let m = self.m();
        if told.is_empty() {
            self.page = self.welcome.back();
        } else {
            match self.desk.carry_out(Action::RecordAll(told)) {
                Ok(Done::WroteAll(events)) => {
                    self.toast = Some(self.told_at_once(m, &events));
                    self.page = Page::Overview;
                }
                Ok(_) => {}
                Err(error) => {
                    // What was chosen stays there, and skipping is still possible.
                    self.toast = Some(Toast::error(error.explain(m)));
                    return;
                }
            }
        }
        self.welcome = welcome::Welcome::default();
        self.window.set_welcomed();
    }

    /// Where the page of a line went when its account got a name or was removed.
    fn follow_account(&mut self) {
        let Page::Platform(key) = &self.page else { return };
        let plan = self.desk.plan();
        if plan.item(&key.platform, key.account).is_some() {
            return;
        }
        let next = plan.on(&key.platform).first().map(Key::of);
        if let Some(next) = next {
            // The page goes along, with what was being written on it.
            if !self.platforms.iter().any(|page| *page.key() == next)
                && let Some(page) = self.platforms.iter_mut().find(|page| page.key() == key)
            {
                page.follow(next.clone());
            }
            self.page = Page::Platform(next);
        }
    }

    /// What the person can expect after telling something: until when the company has.
    fn then(&self, m: &Messages, platform: &str) -> Option<String> {
        let plan = self.desk.plan();
        let item = plan.on(platform).first()?;
        let due = item.clock.filter(|clock| clock.late_since.is_none() && item.status.awaits_answer())?.until().day;
        let values = [("company", words::company(item).into()), ("due", m.near_weekday_date(due, plan.today).into())];
        Some(m.tv("recorded-then", &values))
    }
}
