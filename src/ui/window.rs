//! The native window: how it is opened, where it was last time, and that there is only one.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use std::sync::Arc;

use eframe::egui::{self, Context, ViewportBuilder};

use super::design::{self, Columns, Type, size, theme};
use super::{App, watch};
use crate::cli::{Failure, Options};
use crate::desk::Desk;
use crate::desktop::Computer;
use crate::explain::Explain;
use crate::i18n::Messages;
use crate::settings::write_atomically;

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
#[error("no window: {0}")]
pub struct NoWindow(String);

/// Opens the window, and returns when it was closed. Where the data cannot be opened, the window says why: somebody
/// who starts the program from a menu sees no terminal.
pub fn run(options: &Options) -> Result<Ended, NoWindow> {
    let m = Messages::of(options.language());
    let opened = match (&options.data_dir, &options.missing_home) {
        (_, Some(home)) => Err(Failure::NoHome(home.clone()).explain(m)),
        (Some(folder), None) => {
            Desk::open(folder, Arc::new(Computer { clock: options.clock() })).map_err(|error| error.explain(m))
        }
        (None, None) => Err(Failure::NoFolder.explain(m)),
    };
    match opened {
        Ok(desk) => {
            let Some(_only) = only_one(desk.folder()) else { return Ok(Ended::OtherIsOpen) };
            let lang = options.lang;
            let size = Remembered::of(desk.folder()).size;
            show(m, size, move |ctx| {
                let app = App::new(desk, lang, ctx);
                app.watch(ctx);
                Box::new(app)
            })
        }
        Err(why) => show(m, size::FIRST_WINDOW, move |ctx| Box::new(Trouble::new(why, m, ctx))),
    }
}

/// Opens a window with an app in it.
fn show(
    m: &'static Messages,
    size: [f32; 2],
    app: impl FnOnce(&Context) -> Box<dyn eframe::App> + 'static,
) -> Result<Ended, NoWindow> {
    super::clipboard::listen();
    let viewport = ViewportBuilder::default()
        .with_title(m.t("window-title"))
        .with_app_id("nl.bezwaar.Bezwaar")
        .with_inner_size(size)
        .with_min_inner_size(size::LEAST_WINDOW)
        .with_icon(icon());
    let native = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let opened = eframe::run_native("Bezwaar", native, Box::new(move |creation| Ok(app(&creation.egui_ctx))));
    opened.map(|()| Ended::Closed).map_err(|error| NoWindow(error.to_string()))
}

/// The window where the data cannot be opened: one sentence, and what to do.
struct Trouble {
    why: String,
    m: &'static Messages,
}

impl Trouble {
    fn new(why: String, m: &'static Messages, ctx: &Context) -> Self {
        theme::install(ctx);
        Self { why, m }
    }
}

impl eframe::App for Trouble {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
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

fn icon() -> egui::IconData {
    eframe::icon_data::from_png_bytes(include_bytes!("../../assets/icon/bezwaar-64.png")).unwrap_or_default()
}

/// The window's size, kept between two starts.
pub struct Remembered {
    file: PathBuf,
    size: [f32; 2],
    kept: [f32; 2],
    welcomed: bool,
}

impl Remembered {
    /// The size of last time, else the first one.
    pub fn of(folder: &Path) -> Self {
        let file = folder.join("window.toml");
        let table = table(&file);
        let size = read(&table).unwrap_or(size::FIRST_WINDOW);
        let welcomed = table.get(WELCOMED).and_then(toml::Value::as_bool).unwrap_or_default();
        Self { file, size, kept: size, welcomed }
    }

    /// Whether the first screen was answered or skipped before.
    pub fn welcomed(&self) -> bool {
        self.welcomed
    }

    /// The first screen was answered or skipped, and is not shown by itself again.
    pub fn set_welcomed(&mut self) {
        self.welcomed = true;
        self.write(|table| table.insert(WELCOMED.to_owned(), true.into()));
    }

    /// Changes the file, and keeps in it what is not ours. What cannot be kept is no reason to bother anybody.
    fn write<T>(&self, change: impl FnOnce(&mut toml::Table) -> T) -> bool {
        let mut table = table(&self.file);
        change(&mut table);
        let made = self.file.parent().is_none_or(|folder| fs::create_dir_all(folder).is_ok());
        made && write_atomically(&self.file, table.to_string().as_bytes()).is_ok()
    }

    /// Takes note of the size, unless the window is maximized or smaller than it can be used.
    pub fn remember(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        let (size, whole) = ctx.input(|input| {
            let viewport = input.viewport();
            let whole = viewport.maximized == Some(true) || viewport.fullscreen == Some(true);
            (viewport.inner_rect.map(|rect| rect.size() * zoom), whole)
        });
        if let Some(size) =
            size.filter(|size| !whole && size.x >= size::LEAST_WINDOW[0] && size.y >= size::LEAST_WINDOW[1])
        {
            self.size = [size.x.round(), size.y.round()];
        }
    }

    /// Keeps it for next time.
    pub fn keep(&mut self) {
        if self.size != self.kept {
            let [width, height] = self.size.map(|side| toml::Value::Float(side.into()));
            let written = self.write(|table| {
                table.insert("width".to_owned(), width);
                table.insert("height".to_owned(), height);
            });
            if written {
                self.kept = self.size;
            }
        }
    }
}

/// Says in the file that the first screen was answered or skipped.
const WELCOMED: &str = "welcomed";

fn table(file: &Path) -> toml::Table {
    fs::read_to_string(file).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

fn read(table: &toml::Table) -> Option<[f32; 2]> {
    let number = |key: &str, least: f32| {
        let value = table.get(key)?;
        let value = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64))? as f32;
        value.is_finite().then(|| value.clamp(least, size::LARGEST_WINDOW))
    };
    Some([number("width", size::LEAST_WINDOW[0])?, number("height", size::LEAST_WINDOW[1])?])
}
