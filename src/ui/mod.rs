//! The window.
//!
//! Views read a [`View`] and send [`Command`]s; the [`App`] carries them out between two frames, through the desk.
//! Nothing here decides what to do (the plan does) or writes anything (the desk does), and the window sleeps: it is
//! painted again for input, when another process wrote something, and when a shown text changes.

mod checklist;
mod clipboard;
pub mod design;
mod dialogs;
pub mod icon;
mod keyboard;
pub mod keys;
mod overview;
pub mod platform;
mod settings;
mod toast;
mod view;
mod watch;
mod welcome;
mod when;
mod window;

use std::cell::RefCell;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use chrono::{DateTime, Days, FixedOffset};
use eframe::egui::{self, Context, Id};

use crate::desk::{Action, Desk, Done, Happening, Page as WebPage};
use crate::desktop::OpenError;
use crate::desktop::appearance::{Appearance, Follower};
use crate::explain::Explain;
use crate::i18n::Messages;
use crate::journal::{ActKind, Event};
use crate::lang::Lang;
use crate::settings::{Key as SettingsKey, Motion};
use crate::words;
use design::{Button, Columns, space, theme};
use toast::{Place, Toast};
use view::{Command, Key, Page, View};
pub use window::{Ended, NoWindow, run};

/// What other threads report.
enum Report {
    /// The browser was asked to open a page.
    Opened(Key, WebPage, Result<(), OpenError>),
    /// The browser was asked to open a source.
    Visited(Result<(), OpenError>),
    /// Something happened in the data folder.
    Seen(watch::Seen),
    /// The desktop wants another look.
    Looks(Appearance),
}

/// The window's state: the desk, and what the person is looking at.
pub struct App {
    desk: Desk,
    /// The language of `--lang`, until another one is chosen in the window.
    lang: Option<Lang>,
    page: Page,
    overview: overview::Overview,
    checklist: checklist::Checklist,
    platforms: Vec<platform::PlatformPage>,
    settings: settings::Settings,
    welcome: welcome::Welcome,
    toast: Option<Toast>,
    dialog: Option<dialogs::Dialog>,
    /// Whether the person said that the window may close.
    closing: bool,
    before: keyboard::Before,
    /// What the desktop says about looks.
    looks: Appearance,
    reports: (Sender<Report>, Receiver<Report>),
    window: window::Remembered,
}

impl App {
    /// The window over an open desk, in a language or in the person's own.
    pub fn new(desk: Desk, lang: Option<Lang>, ctx: &Context) -> Self {
        theme::install(ctx);
        // Our own keys for it change the setting.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        let m = Messages::of(lang.unwrap_or_else(|| desk.lang()));
        let toast = desk.remarks().first().map(|remark| Toast::error(remark.explain(m)));
        let window = window::Remembered::of(desk.folder());
        let first = desk.is_new() && !window.welcomed();
        let app = Self {
            window,
            desk,
            lang,
            page: if first { Page::Welcome } else { Page::Overview },
            overview: overview::Overview::default(),
            welcome: if first { welcome::Welcome::first() } else { welcome::Welcome::default() },
            looks: Appearance::default(),
            checklist: checklist::Checklist::default(),
            platforms: Vec::new(),
            settings: settings::Settings::default(),
            toast,
            dialog: None,
            closing: false,
            before: keyboard::Before::default(),
            reports: channel(),
        };
        app.apply_looks(ctx);
        app
    }

    /// Starts to watch the data folder.
    pub fn watch(&self, ctx: &Context) {
        let (tell, ctx) = (self.reports.0.clone(), ctx.clone());
        let watching = watch::watch(self.desk.folder(), move |seen| {
            let heard = tell.send(Report::Seen(seen)).is_ok();
            ctx.request_repaint();
            heard
        });
        if let Err(error) = watching {
            log::error!("cannot watch the data folder: {error}");
        }
    }

    /// Takes over the desktop's looks, and starts to follow them.
    pub fn follow(&mut self, ctx: &Context, appearance: &Follower) {
        let (tell, wake) = (self.reports.0.clone(), ctx.clone());
        self.looks = appearance.listen(move |looks| {
            // The window is gone if nobody listens.
            let _ = tell.send(Report::Looks(looks));
            wake.request_repaint();
        });
        // What is known already holds for the first frame, so that no light one comes before a dark one.
        self.apply_looks(ctx);
    }

    fn m(&self) -> &'static Messages {
        Messages::of(self.lang.unwrap_or_else(|| self.desk.lang()))
    }

    fn apply_looks(&self, ctx: &Context) {
        let settings = self.desk.settings();
        ctx.set_theme(theme::preference(settings.theme));
        let zoom = settings.text_size.percent() as f32 / 100.0; // no length: a share of a hundred
        if (ctx.zoom_factor() - zoom).abs() > f32::EPSILON {
            ctx.set_zoom_factor(zoom);
        }
        theme::follow(ctx, self.looks);
        theme::motion(ctx, settings.motion == Motion::Less || self.looks.less_motion);
    }

    /// Carries out what the views asked for.
    fn carry_out(&mut self, ctx: &Context, command: Command) {
        let m = self.m();
        match command {
            Command::Go(page) => {
                self.leave_settings(ctx);
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
                    if said == "copied-text"
                        && let Some(page) = self.current()
                    {
                        page.copied();
                    }
                    ctx.copy_text(text);
                    self.toast = Some(Toast::done(m.t(said)));
                }
            }
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
        let done = self.desk.carry_out(action);
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
            Ok(Done::WroteAll(events)) => Some(self.told_at_once(m, &events)),
            Ok(Done::TookBackAll(_)) => Some(Toast::done(m.t("welcome-taken-back"))),
            Ok(Done::Kept(key)) => {
                self.apply_looks(ctx);
                self.settings.kept(key, self.desk.settings(), ctx.input(|input| input.time));
                // The page itself says it.
                return;
            }
            Err(error) => Some(Toast::error(error.explain(m))),
        };
        self.follow_account();
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
        if plan.items.iter().any(|item| Key::of(item) == *key) {
            return;
        }
        let next = plan.items.iter().find(|item| item.platform.id == key.platform).map(Key::of);
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
        let item = plan.items.iter().find(|item| item.platform.id == platform)?;
        let due = item.clock.filter(|clock| clock.late_since.is_none() && item.status.awaits_answer())?.until().day;
        let values = [("company", words::company(item).into()), ("due", m.near_weekday_date(due, plan.today).into())];
        Some(m.tv("recorded-then", &values))
    }

    /// Asks the browser in a thread of its own: it may take seconds to say that it cannot.
    fn in_browser(
        &mut self,
        ctx: &Context,
        url: String,
        report: impl FnOnce(Result<(), OpenError>) -> Report + Send + 'static,
    ) {
        let (desktop, tell, ctx) = (self.desk.desktop().clone(), self.reports.0.clone(), ctx.clone());
        let started = std::thread::Builder::new().name("open".to_owned()).spawn(move || {
            // The window is gone if nobody listens.
            let _ = tell.send(report(desktop.open(&url)));
            ctx.request_repaint();
        });
        if let Err(error) = started {
            log::error!("cannot start a thread: {error}");
        }
    }

    fn take_reports(&mut self, ctx: &Context) {
        while let Ok(report) = self.reports.1.try_recv() {
            let m = self.m();
            match report {
                Report::Opened(key, page, Ok(())) => {
                    let opened = Happening {
                        route: Some(page.route),
                        ..Happening::new(&key.platform, key.account, ActKind::Opened)
                    };
                    match self.desk.carry_out(Action::Record(opened)) {
                        Ok(_) => self.toast = Some(Toast::done(m.tv("opened", &[("host", page.host.into())]))),
                        Err(error) => self.toast = Some(Toast::error(error.explain(m))),
                    }
                    self.page_of(&key).opened();
                }
                Report::Visited(Ok(())) => {}
                Report::Opened(_, _, Err(error)) | Report::Visited(Err(error)) => {
                    self.toast = Some(Toast::unopened(error.explain(m), error.url));
                }
                Report::Seen(watch::Seen::Changed) => match self.desk.refresh() {
                    Ok(true) => self.apply_looks(ctx),
                    Ok(false) => {}
                    Err(error) => self.toast = Some(Toast::error(error.explain(m))),
                },
                Report::Looks(looks) => {
                    self.looks = looks;
                    self.apply_looks(ctx);
                }
                Report::Seen(watch::Seen::Raise) => {
                    ctx.send_viewport_cmd(egui::ViewportCommand::Minimized(false));
                    ctx.send_viewport_cmd(egui::ViewportCommand::Focus);
                }
            }
        }
    }

    fn current(&mut self) -> Option<&mut platform::PlatformPage> {
        let Page::Platform(key) = self.page.clone() else { return None };
        Some(self.page_of(&key))
    }

    fn page_of(&mut self, key: &Key) -> &mut platform::PlatformPage {
        let at = match self.platforms.iter().position(|page| page.key() == key) {
            Some(at) => at,
            None => {
                self.platforms.push(platform::PlatformPage::new(key.clone()));
                self.platforms.len() - 1
            }
        };
        &mut self.platforms[at]
    }

    /// Shows everything, and collects what was asked for.
    fn show(&mut self, ui: &mut egui::Ui) -> Vec<Command> {
        let commands = RefCell::new(Vec::new());
        if let Page::Platform(key) = self.page.clone() {
            self.page_of(&key);
        }
        let today = self.desk.today();
        let plan = self.desk.plan();
        let view = View { desk: &self.desk, plan: &plan, m: self.m(), today, commands: &commands };
        let page = self.page.clone();
        let name = page_name(&view, &page);
        let window = view.t("window-title");
        let title = view.tv("window-on", &[("page", name.as_str().into()), ("window", window.into())]);
        design::window_name(ui.ctx(), &title);
        self.checklist.hide();
        if page == Page::Welcome {
            let foot = self.welcome.ui(ui, &view);
            show_toast(&mut self.toast, ui, &view, Place { left: 0.0, foot });
            return commands.into_inner();
        }
        let columns = Columns::of(ui);
        let narrow = columns == Columns::One;
        if !narrow {
            self.checklist.ui(ui, &view, &page);
        }
        design::page(ui, columns, Id::unique(&page), &name, |ui| {
            if narrow && page != Page::Overview {
                let back = view.t("nav-overview");
                if Button::quiet(&back).icon(icon::BACK).show(ui).clicked() {
                    view.go(Page::Overview);
                }
            }
            match &page {
                Page::Overview => self.overview.ui(ui, &view),
                Page::Platform(key) => {
                    if let Some(page) = self.platforms.iter_mut().find(|page| page.key() == key) {
                        page.ui(ui, &view);
                    }
                }
                Page::Settings => self.settings.ui(ui, &view),
                Page::Welcome => {}
            }
            if narrow && page == Page::Overview {
                ui.add_space(space::SECTION);
                self.checklist.in_column(ui, &view, &page);
            }
        });
        show_toast(&mut self.toast, ui, &view, Place { left: columns.page_left(), foot: 0.0 });
        commands.into_inner()
    }
}

/// Shows the toast, if there is one, until its time is over.
fn show_toast(toast: &mut Option<Toast>, ui: &egui::Ui, view: &View<'_>, place: Place) {
    if toast.as_mut().is_some_and(|toast| toast.ui(ui, view, place)) {
        view.send(Command::Dismiss);
    }
}

/// What a page is called.
fn page_name(view: &View<'_>, page: &Page) -> String {
    match page {
        Page::Overview => view.t("nav-overview"),
        Page::Settings => view.t("nav-settings"),
        Page::Welcome => view.t("welcome-question"),
        Page::Platform(key) => view.item(key).map(|item| words::name(view.m, item)).unwrap_or_default(),
    }
}

/// How long until the date changes here.
fn until_midnight(now: DateTime<FixedOffset>) -> Duration {
    let tomorrow = now.date_naive().checked_add_days(Days::new(1)).and_then(|day| day.and_hms_opt(0, 0, 0));
    let left = tomorrow.map(|midnight| midnight - now.naive_local());
    left.and_then(|left| left.to_std().ok()).unwrap_or(Duration::from_secs(3600))
}

impl eframe::App for App {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.take_reports(ctx);
        self.hear_close(ctx);
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let ctx = ui.ctx().clone();
        self.hear_keys(&ctx);
        let mut room = window::room(ui);
        let ui = room.as_mut().unwrap_or(ui);
        let commands = self.show(ui);
        self.show_dialog(ui);
        self.before = keyboard::Before::take(&ctx);
        self.lead_focus(&ctx, &commands);
        let asked = !commands.is_empty();
        for command in commands {
            self.carry_out(&ctx, command);
        }
        if asked {
            ctx.request_repaint();
        }
        // The texts count days: the next one changes at midnight.
        ctx.request_repaint_after(until_midnight(self.desk.now()) + Duration::from_millis(200));
        self.window.remember(&ctx);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        for action in self.settings.unkept() {
            if let Err(error) = self.desk.carry_out(action) {
                log::error!("a setting was not kept: {error}");
            }
        }
        self.window.keep();
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        design::tokens::of(visuals.dark_mode).background.to_normalized_gamma_f32()
    }
}
