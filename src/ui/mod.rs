//! The window.
//!
//! Views read a [`View`] and send [`Command`]s; the [`App`] carries them out between two frames, through the desk.
//! Nothing here decides what to do (the plan does) or writes anything (the desk does), and the window sleeps: it is
//! painted again for input, when another process wrote something, and when a shown text changes.

mod carry_out;
mod checklist;
mod clipboard;
pub mod design;
mod dialogs;
mod heard;
pub mod icon;
mod keyboard;
pub mod keys;
mod known;
mod overview;
mod own;
pub mod platform;
mod reminders;
mod reports;
mod settings;
mod toast;
mod view;
mod watch;
mod welcome;
mod when;
mod window;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use chrono::{DateTime, Days, FixedOffset};
use eframe::egui::{self, Context, Id};

use crate::desk::Desk;
use crate::desktop::appearance::Appearance;
use crate::explain::Explain;
use crate::i18n::Messages;
use crate::lang::Lang;
use crate::plan::Kept;
use crate::settings::Motion;
use crate::words;
use design::{Button, Columns, space, theme};
use reports::Report;
use toast::{Place, Toast};
use view::{Command, Key, Page, View};
pub use window::{Ended, NoWindow, run};

/// The window's state: the desk, and what the person is looking at.
pub struct App {
    desk: Desk,
    plan: Rc<Kept>,
    heard: heard::KeptHeard,
    /// The language of `--lang`, until another one is chosen in the window.
    lang: Option<Lang>,
    page: Page,
    overview: overview::Overview,
    checklist: checklist::Checklist,
    platforms: Vec<platform::PlatformPage>,
    reminders: reminders::Reminders,
    delivery: reminders::Delivery,
    settings: settings::Settings,
    own: own::Form,
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
        let plan = Rc::new(Kept::of(desk.ground()));
        let app = Self {
            window,
            heard: heard::KeptHeard::of(&plan, &desk),
            plan,
            desk,
            lang,
            page: if first { Page::Welcome } else { Page::Overview },
            overview: overview::Overview::default(),
            welcome: if first { welcome::Welcome::first() } else { welcome::Welcome::default() },
            looks: Appearance::default(),
            checklist: checklist::Checklist::default(),
            platforms: Vec::new(),
            reminders: reminders::Reminders::default(),
            delivery: reminders::Delivery::default(),
            settings: settings::Settings::default(),
            own: own::Form::default(),
            toast,
            dialog: None,
            closing: false,
            before: keyboard::Before::default(),
            reports: channel(),
        };
        app.apply_looks(ctx);
        app
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
        if let Some(plan) = self.plan.renewed(self.desk.ground()) {
            self.plan = Rc::new(plan);
        }
        self.heard.renew(&self.plan, &self.desk);
        let plan = self.plan.plan();
        let view = View {
            desk: &self.desk,
            plan,
            revision: self.plan.revision(),
            heard: self.heard.get(),
            m: self.m(),
            today: plan.today,
            delivery: &self.delivery,
            declined: self.window.declined(),
            commands: &commands,
        };
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
                Page::Reminders => self.reminders.ui(ui, &view),
                Page::Settings => self.settings.ui(ui, &view),
                Page::Own => self.own.ui(ui, &view),
                Page::Known => known::ui(ui, &view),
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
        Page::Reminders => view.t("nav-reminders"),
        Page::Settings => view.t("nav-settings"),
        Page::Own => view.t("yours-title"),
        Page::Known => view.t("known-title"),
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
