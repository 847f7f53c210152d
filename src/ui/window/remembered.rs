//! What the window remembers between two starts: its size, what could draw it, and that the first screen was answered.
//!
//! Each is read by itself, so that a mistake in one does not take the other away. What others wrote into the file
//! stays in it.

use std::fs;
use std::path::{Path, PathBuf};

use eframe::egui::Context;
use toml::{Table, Value};

use crate::desktop::renderer::Renderer;
use crate::settings::write_atomically;
use crate::ui::design::tokens::size;

/// The largest size that is believed.
const MOST: f32 = size::LARGEST_WINDOW;

/// The window's size, kept between two starts.
pub struct Remembered {
    file: PathBuf,
    size: [f32; 2],
    kept: [f32; 2],
    welcomed: bool,
    declined: bool,
}

/// Says in the file that the first screen was answered or skipped.
const WELCOMED: &str = "welcomed";
/// Says in the file that nobody wants to hear of reminders any more.
const DECLINED: &str = "no-reminders";

impl Remembered {
    /// The size of last time, else the first one.
    pub fn of(folder: &Path) -> Self {
        let file = file(folder);
        let table = table(&file);
        let size = size(&table).unwrap_or(size::FIRST_WINDOW);
        let is_set = |key: &str| table.get(key).and_then(Value::as_bool).unwrap_or_default();
        let (welcomed, declined) = (is_set(WELCOMED), is_set(DECLINED));
        Self { file, size, kept: size, welcomed, declined }
    }

    /// Whether the first screen was answered or skipped before.
    pub fn welcomed(&self) -> bool {
        self.welcomed
    }

    /// The first screen was answered or skipped, and is not shown by itself again.
    pub fn set_welcomed(&mut self) {
        self.welcomed = true;
        write(&self.file, [(WELCOMED, Value::Boolean(true))]);
    }

    /// Whether the person said that they need no reminders while no window is open.
    pub fn declined(&self) -> bool {
        self.declined
    }

    /// They said so.
    pub fn set_declined(&mut self) {
        self.declined = true;
        write(&self.file, [(DECLINED, Value::Boolean(true))]);
    }

    /// The size, in points.
    pub fn size(&self) -> [f32; 2] {
        self.size
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
            let values = ["width", "height"].into_iter().zip(self.size.map(|side| Value::Float(side.into())));
            if write(&self.file, values) {
                self.kept = self.size;
            }
        }
    }
}

/// What drew the window last time.
pub fn renderer(folder: &Path) -> Option<Renderer> {
    table(&file(folder)).get("renderer")?.as_str().and_then(Renderer::from_word)
}

/// Keeps what draws the window now, if that is not what would be tried first anyway.
pub fn keep_renderer(folder: &Path, works: Renderer) {
    let first = renderer(folder).or(Renderer::HERE.first().copied());
    if first != Some(works) {
        write(&file(folder), [("renderer", Value::String(works.word().to_owned()))]);
    }
}

fn file(folder: &Path) -> PathBuf {
    folder.join("window.toml")
}

/// What stands in the file; nothing where there is none, or none that can be read.
fn table(file: &Path) -> Table {
    fs::read_to_string(file).ok().and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// Puts values into the file. That they cannot be kept is no reason to bother anybody.
fn write(file: &Path, values: impl IntoIterator<Item = (&'static str, Value)>) -> bool {
    let mut table = table(file);
    table.extend(values.into_iter().map(|(key, value)| (key.to_owned(), value)));
    let made = file.parent().is_none_or(|folder| fs::create_dir_all(folder).is_ok());
    made && write_atomically(file, table.to_string().as_bytes()).is_ok()
}

fn size(table: &Table) -> Option<[f32; 2]> {
    let number = |key: &str, least: f32| {
        let value = table.get(key)?;
        let value = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64))? as f32;
        value.is_finite().then(|| value.clamp(least, MOST))
    };
    Some([number("width", size::LEAST_WINDOW[0])?, number("height", size::LEAST_WINDOW[1])?])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(text: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), text).unwrap();
        folder
    }

    #[test]
    fn a_size_is_kept_and_what_others_wrote_stays() {
        let folder = folder("renderer = \"glow\"\nfuture = [1, 2]\nwidth = 500\n");
        let mut remembered = Remembered::of(folder.path());
        assert_eq!(remembered.size(), size::FIRST_WINDOW, "half a size is none");
        remembered.size = [900.0, 700.0];
        remembered.keep();
        assert_eq!(Remembered::of(folder.path()).size(), [900.0, 700.0]);
        assert_eq!(renderer(folder.path()), Some(Renderer::Glow));
        assert!(fs::read_to_string(file(folder.path())).unwrap().contains("future = [1, 2]"));
    }

    #[test]
    fn a_broken_file_gives_the_first_size_and_is_replaced() {
        for text in ["", "width = ", "\u{0}\u{1}", "width = \"wide\"\nheight = true\n", "[width]\nheight = 3\n"] {
            let folder = folder(text);
            let mut remembered = Remembered::of(folder.path());
            assert_eq!(remembered.size(), size::FIRST_WINDOW, "{text:?}");
            assert_eq!(renderer(folder.path()), None);
            remembered.size = [900.0, 700.0];
            remembered.keep();
            assert_eq!(Remembered::of(folder.path()).size(), [900.0, 700.0], "{text:?}");
        }
    }

    #[test]
    fn an_absurd_size_becomes_one_that_a_window_can_have() {
        for (text, wanted) in [
            ("width = 0\nheight = 0\n", size::LEAST_WINDOW),
            ("width = -7.5\nheight = -9223372036854775808\n", size::LEAST_WINDOW),
            ("width = 1e300\nheight = 99999999999\n", [1.0, 1.0].map(|_: f32| MOST)),
            ("width = nan\nheight = 700\n", size::FIRST_WINDOW),
            ("width = 900\nheight = inf\n", size::FIRST_WINDOW),
        ] {
            let size = Remembered::of(folder(text).path()).size();
            assert!(size == wanted || size == size::FIRST_WINDOW, "{text:?} gives {size:?}");
            assert!(size.iter().zip(size::LEAST_WINDOW).all(|(side, least)| (least..=MOST).contains(side)), "{text:?}");
        }
    }

    #[test]
    fn what_draws_the_window_is_kept_where_it_is_not_the_usual_one() {
        let usual = folder("width = 900\nheight = 700\n");
        keep_renderer(usual.path(), Renderer::HERE[0]);
        assert!(!fs::read_to_string(file(usual.path())).unwrap().contains("renderer"));
        for text in ["renderer = \"cairo\"\n", "renderer = 7\n"] {
            assert_eq!(renderer(folder(text).path()), None);
        }
        let Some(other) = Renderer::HERE.get(1).copied() else { return };
        keep_renderer(usual.path(), other);
        assert_eq!(renderer(usual.path()), Some(other));
        assert_eq!(Remembered::of(usual.path()).size(), [900.0, 700.0]);
        keep_renderer(usual.path(), Renderer::HERE[0]);
        assert_eq!(renderer(usual.path()), Some(Renderer::HERE[0]));
    }
}
