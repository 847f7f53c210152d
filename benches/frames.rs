//! What a frame costs: `cargo bench --bench frames`
//!
//! Milliseconds of one processor for layout, painting and tessellation, of the overview and of the fullest page, with
//! and without a screen reader; and the same as a ratio to the barest page in the same run, which other computers can
//! be compared by. The bar: the fullest page under 4 ms.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement may stop at once")]
#![allow(dead_code, reason = "not everything of the window's tests is used here")]

#[path = "../tests/support/window.rs"]
mod support;

use std::time::{Duration, Instant};

use bezwaar::desk::{Action, Happening};
use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::settings::Key;
use bezwaar::ui::design::{self, Type, theme};
use bezwaar::words;
use eframe::App as _;
use eframe::egui::{CentralPanel, Context, RawInput, Rect, Ui, Vec2, vec2};
use support::{Home, Window};

/// How many frames are measured; the median counts.
const FRAMES: usize = 300;
const WINDOW: Vec2 = vec2(1120.0, 760.0);
const BAR: Duration = Duration::from_millis(4);

/// The median time of a frame.
fn measure(ctx: &Context, reader: bool, mut show: impl FnMut(&mut Ui)) -> Duration {
    if reader {
        ctx.enable_accesskit()
    } else {
        ctx.disable_accesskit()
    }
    let mut times: Vec<Duration> = (0..FRAMES + 10)
        .map(|frame| {
            let screen_rect = Some(Rect::from_min_size(Default::default(), WINDOW));
            let input = RawInput { screen_rect, time: Some(1e3 + frame as f64), ..Default::default() };
            let start = Instant::now();
            let mut output = ctx.run_ui(input, &mut show);
            let drawn = ctx.tessellate(std::mem::take(&mut output.shapes), output.pixels_per_point);
            let took = start.elapsed();
            output.textures_delta.clear();
            assert!(!drawn.is_empty());
            took
        })
        .skip(10)
        .collect();
    times.sort_unstable();
    times[FRAMES / 2]
}

fn bare() -> [Duration; 2] {
    let ctx = Context::default();
    theme::install(&ctx);
    [false, true].map(|reader| {
        measure(&ctx, reader, |ui| {
            CentralPanel::default().show(ui, |ui| {
                design::heading(ui, Type::Page, "Bezwaar");
                design::body(ui, "Een kop en een regel.");
            });
        })
    })
}

fn frames(window: &mut Window) -> [Duration; 2] {
    let ctx = window.harness.ctx.clone();
    let mut frame = eframe::Frame::_new_kittest();
    let app = window.harness.state_mut();
    [false, true].map(|reader| measure(&ctx, reader, |ui| app.ui(ui, &mut frame)))
}

/// A person with two accounts, to whom everything happened.
fn full() -> Home {
    let home = Home::at("2025-07-03T10:00:00+02:00");
    home.set(Key::Language, "nl");
    for item in &home.desk().plan().items {
        home.record(&item.platform.id, ActKind::Sent, "2025-05-20");
    }
    for handle in ["anneke@voorbeeld.nl", "praktijk.devries"] {
        let handle = handle.to_owned();
        home.desk().carry_out(Action::AddAccount { platform: "facebook".to_owned(), handle }).unwrap();
    }
    let account = home.desk().record().on("facebook").next().and_then(|account| account.id);
    let kinds = ActKind::ALL.into_iter().filter(|kind| *kind != ActKind::NotUsed);
    for (day, kind) in (1..).zip(kinds.cycle().take(30)) {
        let on = Some(format!("2025-06-{day:02}").parse().unwrap());
        let happening = Happening { on, ..Happening::new("facebook", account, kind) };
        home.desk().carry_out(Action::Record(happening)).unwrap();
    }
    home
}

/// The page of a line of the checklist with everything folded out.
fn fold_out(window: &mut Window, home: &Home, line: usize) {
    let m = Messages::of(Lang::Nl);
    let name = words::name(m, &home.desk().plan().items[line]);
    let row = window.row(&name);
    window.press(&row);
    window.unfold(m);
}

fn main() {
    let bare = bare();
    let home = full();
    let overview = frames(&mut home.window());
    // The account with the long history, and the one with everything still to do.
    let pages = [0, 1].map(|line| {
        let mut window = home.window();
        fold_out(&mut window, &home, line);
        frames(&mut window)
    });
    let rows = [
        ("a heading and a line", bare),
        ("the overview", overview),
        ("the page with the longest history", pages[0]),
        ("the page with the most to do", pages[1]),
    ];
    println!("{:<44}{:>10}{:>8}{:>16}{:>8}", "a frame of", "ms", "ratio", "with a reader", "ratio");
    for (name, times) in rows {
        let [plain, reader] = times.map(|time| time.as_secs_f64() * 1e3);
        let [one, two] = bare.map(|time| time.as_secs_f64() * 1e3);
        println!("{name:<44}{plain:>10.3}{:>8.1}{reader:>16.3}{:>8.1}", plain / one, reader / two);
    }
    if let Some(worst) = pages.iter().flatten().max().filter(|worst| **worst > BAR) {
        println!("{worst:.2?} is more than {BAR:.2?}");
        std::process::exit(1);
    }
}
