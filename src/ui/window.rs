//! The native window: how it is opened and with what it is drawn, and that there is only one.

mod remembered;
mod scripts;

use std::fs::{self, File, TryLockError};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{self, Context, ViewportBuilder};

use super::design::{self, Columns, Type, size, theme};
use super::{App, watch};
use crate::cli::{Failure, Options};
use crate::desk::Desk;
use crate::desktop::Computer;
use crate::desktop::appearance::Follower;
use crate::desktop::renderer::{self, Renderer};
use crate::explain::Explain;
use crate::i18n::Messages;
pub use remembered::Remembered;

/// How long after the start the system is asked about reminders.
const AFTER_START: Duration = Duration::from_millis(700);

/// What came of opening the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// It was open, and was closed.
    Closed,
    /// Another one is open on the same data folder, and was asked to come to the front.
    OtherIsOpen,
}

/// Why there was no window: the system could not draw one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct NoWindow(String);

/// Opens the window, and returns when it was closed. Where the data cannot be opened, the window says why: somebody
/// who starts the program from a menu sees no terminal.
///
/// What cannot draw the window is followed by what else this system has. Each try has a desk of its own, as a failed
/// one takes its desk along; the lock of the one window is held throughout.
pub fn run(options: &Options) -> Result<Ended, NoWindow> {
    // The answer comes while the screen is being prepared.
    let appearance = Follower::start();
    let m = Messages::of(options.language());
    let first = open(options, m);
    let folder = first.as_ref().ok().map(|desk| desk.folder().to_owned());
    let _only = match folder.as_deref().map(only_one) {
        Some(None) => return Ok(Ended::OtherIsOpen),
        lock => lock,
    };
    let mut first = Some(first);
    let worked = folder.as_deref().and_then(remembered::renderer);
    let mut failure = NoWindow(String::new());
    for renderer in renderer::to_try(options.renderer, worked, Renderer::HERE) {
        let (lang, appearance, folder) = (options.lang, appearance.clone(), folder.clone());
        let tried = match first.take().unwrap_or_else(|| open(options, m)) {
            Ok(desk) => {
                let size = Remembered::of(desk.folder()).size();
                show(m, renderer, size, move |ctx| {
                    if let Some(folder) = folder {
                        remembered::keep_renderer(&folder, renderer);
                    }
                    let mut app = App::new(desk, lang, ctx);
                    app.watch(ctx);
                    app.follow(ctx, &appearance);
                    app.begin_reminders(ctx, AFTER_START);
                    Box::new(app)
                })
            }
            Err(why) => {
                show(m, renderer, size::FIRST_WINDOW, move |ctx| Box::new(Trouble::new(why, m, ctx, &appearance)))
            }
        };
        match tried {
            Ok(()) => return Ok(Ended::Closed),
            Err(error) => failure = error,
        }
    }
    Err(failure)
}

/// Opens the data, or says why it cannot be opened.
fn open(options: &Options, m: &Messages) -> Result<Desk, String> {
    match (&options.data_dir, &options.missing_home) {
        (_, Some(home)) => Err(Failure::NoHome(home.clone()).explain(m)),
        (Some(folder), None) => {
            Desk::open(folder, Arc::new(Computer { clock: options.clock() })).map_err(|error| error.explain(m))
        }
        (None, None) => Err(Failure::NoFolder.explain(m)),
    }
}

/// Opens a window with an app in it, drawn in one way.
fn show(
    m: &'static Messages,
    renderer: Renderer,
    size: [f32; 2],
    app: impl FnOnce(&Context) -> Box<dyn eframe::App> + 'static,
) -> Result<(), NoWindow> {
    super::clipboard::listen();
    let viewport = ViewportBuilder::default()
        .with_title(m.t("window-title"))
        .with_app_id("nl.bezwaar.Bezwaar")
        .with_inner_size(size)
        .with_min_inner_size(size::LEAST_WINDOW)
        .with_icon(icon());
    let renderer = renderer.word().parse().map_err(NoWindow)?;
    // eframe would go through the system's fonts at every start.
    let native = eframe::NativeOptions { viewport, renderer, system_font_fallback: false, ..Default::default() };
    let create = move |ctx: &Context| {
        scripts::any(ctx);
        app(ctx)
    };
    let opened = eframe::run_native("Bezwaar", native, Box::new(move |creation| Ok(create(&creation.egui_ctx))));
    opened.map_err(|error| match error {
        // Without the whole list of what was looked for.
        eframe::Error::NoGlutinConfigs(_, why) => NoWindow(why.to_string()),
        error => NoWindow(error.to_string()),
    })
}

/// The window where the data cannot be opened: one sentence, and what to do.
struct Trouble {
    why: String,
    m: &'static Messages,
}

impl Trouble {
    fn new(why: String, m: &'static Messages, ctx: &Context, appearance: &Follower) -> Self {
        theme::install(ctx);
        let window = ctx.clone();
        let looks = appearance.listen(move |looks| {
            theme::follow(&window, looks);
            window.request_repaint();
        });
        theme::follow(ctx, looks);
        Self { why, m }
    }
}

impl eframe::App for Trouble {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let mut room = room(ui);
        let ui = room.as_mut().unwrap_or(ui);
        let title = self.m.t("trouble-title");
        design::page(ui, Columns::of(ui), egui::Id::unique("trouble"), &title, |ui| {
            design::heading(ui, Type::Page, &title);
            design::card(ui, |ui| {
                design::body(ui, &self.why);
            });
            if design::Button::primary(&self.m.t("trouble-close")).show(ui).clicked() {
                ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
            }
        });
    }
}

/// Takes the lock of the one window; if another has it, asks that one to come to the front. A folder that cannot be
/// written has no lock, and the window opens all the same: looking is always possible.
fn only_one(folder: &Path) -> Option<Option<File>> {
    if fs::create_dir_all(folder).is_err() {
        return Some(None);
    }
    let Ok(lock) = File::create(folder.join("window.lock")) else { return Some(None) };
    match lock.try_lock() {
        Ok(()) => Some(Some(lock)),
        Err(TryLockError::WouldBlock) => {
            // The first window sees the file change. If it cannot be written, the person still hears of it.
            let _ = fs::write(folder.join(watch::RAISE), std::process::id().to_string());
            None
        }
        Err(TryLockError::Error(_)) => Some(None),
    }
}

/// Room for a page in a window that is smaller than any page can be laid out in: it is cut off at the window's edge.
/// A window has its least size only where a window manager sees to it.
pub fn room(ui: &mut egui::Ui) -> Option<egui::Ui> {
    // The smallest window, in the largest letters.
    let least = egui::Vec2::from(size::LEAST_WINDOW) / 2.0;
    let there = ui.max_rect();
    let small = there.width() < least.x || there.height() < least.y;
    let rect = egui::Rect::from_min_size(there.min, there.size().max(least));
    small.then(|| ui.new_child(egui::UiBuilder::new().max_rect(rect)))
}

fn icon() -> egui::IconData {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/bezwaar-64.png")).unwrap_or_default()
}
