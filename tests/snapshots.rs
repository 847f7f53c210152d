//! A picture of every state, compared with the one in `tests/snapshots`. Drawn without a screen, through any Vulkan or
//! OpenGL driver, also one in software; only with the feature `snapshots`, which the ordinary build does without.
//!
//! After a change that is meant: `UPDATE_SNAPSHOTS=1 cargo test --features snapshots --test snapshots`, and look at
//! each picture that git shows as changed.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may end that way")]
#![allow(dead_code, reason = "not everything of the window's tests is used here")]

#[path = "support/states.rs"]
mod all_states;
#[path = "window/states.rs"]
mod states;
#[path = "support/window.rs"]
mod support;

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

use all_states::{STATES, State};
use bezwaar::lang::Lang;
use eframe::egui::Theme;
use egui_kittest::{SnapshotError, SnapshotOptions, try_image_snapshot_options};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, RgbaImage};
use support::Window;

/// Where the pictures are.
const FOLDER: &str = "tests/snapshots";
/// At most so many, each of at most so many bytes.
const MOST: usize = 70;
const LARGEST: u64 = 100_000;

/// The two pages that have variants.
const PAGES: [&str; 2] = ["nothing-chosen", "something-begun"];

/// The soft edges of letters are kept in 16 shades of each colour: a quarter of the size, and still all there is to see.
const STEP: f32 = 17.0;
/// A colour of so many pixels is no soft edge.
const COMMON: usize = 500;

fn renewing() -> bool {
    std::env::var_os("UPDATE_SNAPSHOTS").is_some()
}

/// Another processor or driver may round the edge of a letter otherwise; nothing that moves is so small.
fn options(folder: &Path) -> SnapshotOptions {
    SnapshotOptions::new().threshold(64.0).max_failed_pixels(30).output_path(folder)
}

/// One picture: a state, in a language and a theme.
struct Picture {
    name: String,
    state: State,
    lang: Lang,
    theme: Theme,
}

fn pictures() -> Vec<Picture> {
    let plain =
        |state: &State| Picture { name: state.name.to_owned(), state: *state, lang: Lang::Nl, theme: Theme::Light };
    let mut pictures: Vec<Picture> = STATES.iter().map(plain).collect();
    for page in PAGES {
        let state = STATES.iter().find(|state| state.name == page).unwrap();
        let variant = |what: &str| Picture { name: format!("{page}-{what}"), ..plain(state) };
        let sized = |what, window| Picture { state: State { window, ..*state }, ..variant(what) };
        pictures.extend([
            Picture { theme: Theme::Dark, ..variant("dark") },
            Picture { lang: Lang::En, ..variant("en") },
            sized("900x600", (900, 600, 100)),
            sized("narrow", (400, 700, 100)),
            sized("200", (1120, 760, 200)),
        ]);
    }
    pictures
}

fn window(picture: &Picture) -> Window {
    let mut window = states::window(&states::home(&picture.state), &picture.state, picture.lang);
    window.harness.ctx.set_theme(picture.theme);
    window.harness.run();
    window
}

/// Writes a picture as small as it can be.
fn keep(mut picture: RgbaImage, file: &Path) {
    let mut count: HashMap<[u8; 4], usize> = HashMap::new();
    for pixel in picture.pixels() {
        *count.entry(pixel.0).or_default() += 1;
    }
    for pixel in picture.pixels_mut().filter(|pixel| count[&pixel.0] < COMMON) {
        pixel.0 = pixel.0.map(|part| ((f32::from(part) / STEP).round() * STEP) as u8);
    }
    let file = fs::File::create(file).unwrap();
    let encoder = PngEncoder::new_with_quality(file, CompressionType::Best, FilterType::NoFilter);
    DynamicImage::from(picture).to_rgb8().write_with_encoder(encoder).unwrap();
}

#[test]
fn every_state_looks_as_it_did() {
    let pictures = pictures();
    assert!(pictures.len() <= MOST, "{} pictures", pictures.len());
    let (next, wrong) = (Mutex::new(pictures.iter()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, Into::into) {
            scope.spawn(|| {
                loop {
                    let Some(picture) = next.lock().unwrap().next() else { break };
                    let drawn = window(picture).harness.render().unwrap();
                    if renewing() {
                        keep(drawn, &Path::new(FOLDER).join(format!("{}.png", picture.name)));
                    } else if let Err(error) =
                        try_image_snapshot_options(&drawn, &*picture.name, &options(Path::new(FOLDER)))
                    {
                        wrong.lock().unwrap().push(format!("{}: {error}", picture.name));
                    }
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "{}\n{} of {} pictures differ", wrong.join("\n"), wrong.len(), pictures.len());
    let names: Vec<String> = pictures.iter().map(|picture| format!("{}.png", picture.name)).collect();
    for entry in fs::read_dir(FOLDER).unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        let made = [".new.png", ".diff.png", ".old.png"].iter().any(|ending| name.ends_with(ending));
        assert!(made || names.contains(&name), "nothing draws {name} any more: remove it");
        assert!(made || entry.metadata().unwrap().len() <= LARGEST, "{name} is too large");
    }
}

/// Moves a part of a picture down, and compares the whole with itself as it was.
fn moved(points: u32) -> Result<(), SnapshotError> {
    let picture = pictures().into_iter().find(|picture| picture.name == PAGES[0]).unwrap();
    let before = window(&picture).harness.render().unwrap();
    let folder = tempfile::tempdir().unwrap();
    before.save(folder.path().join("card.png")).unwrap();
    let mut after = before.clone();
    for (x, y) in (380..before.width() - 20).flat_map(|x| (100..420).map(move |y| (x, y))) {
        after.put_pixel(x, y + points, *before.get_pixel(x, y));
    }
    try_image_snapshot_options(&after, "card", &options(folder.path()))
}

#[test]
fn a_card_that_moved_is_seen() {
    if renewing() {
        return; // the comparison would take the moved card for the right one
    }
    moved(0).unwrap();
    for points in [1, 3] {
        let Err(SnapshotError::Diff { diff, .. }) = moved(points) else { panic!("{points} points were not seen") };
        assert!(diff > 500, "{points} points are {diff} pixels");
    }
}
