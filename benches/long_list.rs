//! What a long list costs beside an ordinary one: `cargo bench --bench long_list`
//!
//! Milliseconds of one processor for a catalogue of ten thousand platforms and for one of sixty, and their ratio: to make
//! the plan, a frame of the window at rest at the top and at the end of the list, a keystroke in the field to search in
//! (with the frame that shows what it found), with and without a slip in it; and how often memory is asked for in a frame.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement may stop at once")]
#![allow(dead_code, reason = "not everything of the window's tests is used here")]

#[path = "../tests/support/made.rs"]
mod made;
#[path = "../tests/support/window.rs"]
mod support;

use std::time::{Duration, Instant};

use eframe::App as _;
use eframe::egui::{Context, Event, Key, Modifiers, RawInput, Rect, Vec2, vec2};
use support::{Home, TODAY, Window};

const WINDOW: Vec2 = vec2(1120.0, 760.0);
/// How often each is measured; the median counts.
const TIMES: usize = 61;

/// A window that is painted by hand, a frame at a time.
struct Painted {
    window: Window,
    ctx: Context,
    time: f64,
}

impl Painted {
    fn of(home: &Home) -> Self {
        let window = home.window();
        let ctx = window.harness.ctx.clone();
        Self { window, ctx, time: 1e4 }
    }

    /// A frame in which this happens; how long it takes.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time += 1.0;
        let screen_rect = Some(Rect::from_min_size(Default::default(), WINDOW));
        let input = RawInput { screen_rect, time: Some(self.time), events, focused: true, ..Default::default() };
        let mut frame = eframe::Frame::_new_kittest();
        let app = self.window.harness.state_mut();
        let start = Instant::now();
        let mut output = self.ctx.run_ui(input, |ui| app.ui(ui, &mut frame));
        let took = start.elapsed();
        output.textures_delta.clear();
        took
    }

    fn rest(&mut self) -> Duration {
        for _ in 0..10 {
            self.frame(Vec::new());
        }
        median((0..TIMES).map(|_| self.frame(Vec::new())).collect())
    }

    fn press(&mut self, key: Key, modifiers: Modifiers) -> Duration {
        let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
        let took = self.frame(vec![event(true)]);
        self.frame(vec![event(false)]);
        took
    }

    /// Types a text letter by letter, and takes it away again; the longest keystroke, of several times the median.
    fn types(&mut self, text: &str) -> Duration {
        self.press(Key::F, Modifiers::CTRL | Modifiers::COMMAND);
        let longest = (0..TIMES / 8).map(|_| {
            let took = text.chars().map(|letter| self.frame(vec![Event::Text(letter.to_string())])).max();
            for _ in text.chars() {
                self.press(Key::Backspace, Modifiers::NONE);
            }
            took.unwrap()
        });
        median(longest.collect())
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn main() {
    let measured = [60, 10_000].map(|count| {
        let home = Home::at(TODAY);
        made::platforms(&home.folder().join("catalog"), count - home.desk().plan().items.len());
        let desk = home.desk();
        assert_eq!(desk.plan().items.len(), count);
        let plan = median(
            (0..TIMES / 4)
                .map(|_| {
                    let start = Instant::now();
                    let plan = desk.plan();
                    let took = start.elapsed();
                    drop(plan);
                    took
                })
                .collect(),
        );
        let mut window = Painted::of(&home);
        let top = window.rest();
        let allocations = allocation_counter::measure(|| {
            window.frame(Vec::new());
        })
        .count_total;
        let found = window.types("plek 5");
        let slips = window.types("fecabook");
        window.press(Key::Escape, Modifiers::NONE);
        window.press(Key::ArrowDown, Modifiers::NONE);
        let end = window.press(Key::End, Modifiers::NONE);
        let at_end = window.rest();
        ([plan, top, at_end, end, found, slips], allocations)
    });
    let names = [
        "the plan",
        "a frame at rest, at the top",
        "a frame at rest, at the end",
        "the key that goes to the end",
        "the longest keystroke of ‘plek 5’",
        "the longest keystroke of ‘fecabook’",
    ];
    println!("{:<44}{:>10}{:>12}{:>8}", "milliseconds for", "60", "10,000", "ratio");
    for (index, name) in names.iter().enumerate() {
        let [few, many] = [&measured[0], &measured[1]].map(|(times, _)| times[index].as_secs_f64() * 1e3);
        println!("{name:<44}{few:>10.3}{many:>12.3}{:>8.1}", many / few);
    }
    println!("{:<44}{:>10}{:>12}", "times that memory is asked for in a frame", measured[0].1, measured[1].1);
}
