//! A window under test: without a screen, in a data folder of its own, with an outside world that only takes notes.
//!
//! Everything is found by role and accessible name, as a person finds it who listens to the window.

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bezwaar::catalog::{Catalog, embedded};
use bezwaar::desk::{self, Desk, Happening};
use bezwaar::desktop::schedule::Scheduler;
use bezwaar::desktop::{Desktop, Notification, NotifyError, OpenError};
use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::settings::Key as SettingsKey;
use bezwaar::ui::App;
use chrono::{DateTime, FixedOffset};
use eframe::egui::accesskit::{Role, Toggled};
use eframe::egui::{Key, Modifiers, OutputCommand, Theme, Vec2, vec2};
use egui_kittest::kittest::NodeT;
use egui_kittest::{Harness, Node};
use serde_json::Value;
use tempfile::TempDir;

#[path = "few.rs"]
#[allow(clippy::duplicate_mod, reason = "not every crate that has this has the states too")]
mod few;
#[path = "scheduler.rs"]
mod scheduler;
use few::few;
use scheduler::Notes;

/// Six days before the last day.
pub const MAY_20: &str = "2025-05-20T10:00:00+02:00";
/// Half an hour before the last day ends.
pub const LAST_EVENING: &str = "2025-05-26T23:30:00+02:00";
/// The day after it.
pub const MAY_27: &str = "2025-05-27T09:00:00+02:00";
/// Long after.
pub const TODAY: &str = "2026-11-21T12:00:00+01:00";

/// How long anything that comes from another thread may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// Within how many frames the window has to come to rest: what another thread reports may come in between.
const STEPS: u64 = 12;

/// The choices that show the most; what folds out is found by itself.
const MOST: [&str; 4] = ["kind-objection", "where-phone", "sent-earlier", "answer-have"];

/// The roles of what a person can press.
const PRESSABLE: [Role; 6] =
    [Role::Button, Role::CheckBox, Role::Switch, Role::RadioButton, Role::ComboBox, Role::Link];

/// The outside world: its clock stands still until it is set, and its browser opens nothing.
pub struct Outside {
    now: Mutex<DateTime<FixedOffset>>,
    has_browser: AtomicBool,
    /// Why it shows no notifications, if it does not.
    pub unshown: Mutex<Option<NotifyError>>,
    /// Where downloads go, where there is such a place.
    pub downloads: Mutex<Option<PathBuf>>,
    asked: Mutex<Vec<String>>,
    pub notified: Mutex<Vec<Notification>>,
    pub scheduler: Notes,
}

impl Outside {
    /// Sets the clock.
    pub fn set(&self, now: &str) {
        *self.now.lock().unwrap() = instant(now);
    }

    /// From now on no browser can be started.
    pub fn lose_browser(&self) {
        self.has_browser.store(false, Ordering::Relaxed);
    }

    /// Every address the browser was asked for.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

impl Desktop for Outside {
    fn now(&self) -> DateTime<FixedOffset> {
        *self.now.lock().unwrap()
    }

    fn open(&self, url: &str) -> Result<(), OpenError> {
        self.asked.lock().unwrap().push(url.to_owned());
        match self.has_browser.load(Ordering::Relaxed) {
            true => Ok(()),
            false => Err(OpenError { url: url.to_owned(), why: "geen browser".to_owned() }),
        }
    }

    fn open_file(&self, path: &Path) -> Result<(), OpenError> {
        self.open(&path.display().to_string())
    }

    fn notify(&self, notification: &Notification) -> Result<(), NotifyError> {
        if let Some(why) = self.unshown.lock().unwrap().clone() {
            return Err(why);
        }
        self.notified.lock().unwrap().push(notification.clone());
        Ok(())
    }

    fn notification_service(&self) -> Result<Option<String>, NotifyError> {
        self.unshown.lock().unwrap().clone().map_or_else(|| Ok(Some("notes".to_owned())), Err)
    }

    fn downloads(&self) -> Option<PathBuf> {
        self.downloads.lock().unwrap().clone()
    }

    fn scheduler(&self) -> &dyn Scheduler {
        &self.scheduler
    }
}

fn instant(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// A person's data folder, and the world around it. Windows come and go; this stays.
pub struct Home {
    folder: TempDir,
    pub outside: Arc<Outside>,
    catalog: &'static Arc<Catalog>,
}

/// What a window can be asked to look like.
#[derive(Clone, Copy)]
pub struct Looks {
    /// The language of `--lang`; none: the person's own.
    pub lang: Option<Lang>,
    /// In points of the ordinary text size.
    pub size: Vec2,
    /// Text size in per cent, as the window's own setting has it.
    pub text: u16,
    /// Whether a character that no font has is shown as a box rather than failing the test.
    pub any_script: bool,
}

impl Default for Looks {
    fn default() -> Self {
        Self { lang: Some(Lang::Nl), size: vec2(1120.0, 760.0), text: 100, any_script: false }
    }
}

impl Home {
    /// Somebody who has started Bezwaar before, and answered or skipped its first screen.
    pub fn at(now: &str) -> Self {
        let home = Self::new_person(now);
        std::fs::create_dir(home.folder()).unwrap();
        std::fs::write(home.folder().join("window.toml"), "welcomed = true\n").unwrap();
        home
    }

    /// Somebody who has never started Bezwaar.
    pub fn new_person(now: &str) -> Self {
        let outside = Outside {
            now: Mutex::new(instant(now)),
            has_browser: AtomicBool::new(true),
            unshown: Mutex::default(),
            downloads: Mutex::default(),
            asked: Mutex::default(),
            notified: Mutex::default(),
            scheduler: Notes::default(),
        };
        Self { folder: tempfile::tempdir().unwrap(), outside: Arc::new(outside), catalog: few() }
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A desk on the folder: that of a window, or that of another process.
    pub fn desk(&self) -> Desk {
        Desk::open_with(self.catalog, &self.folder(), self.outside.clone()).unwrap()
    }

    /// The same person with every platform of the program, rather than Meta's and Apple's.
    pub fn with_all(self) -> Self {
        Self { catalog: embedded(), ..self }
    }

    /// Records something by another desk than the window's.
    pub fn record(&self, platform: &str, kind: ActKind, on: &str) {
        let on = Some(on.parse().unwrap());
        self.carry_out(desk::Action::Record(Happening { on, ..Happening::new(platform, None, kind) }));
    }

    /// The same, with a note.
    pub fn record_with_note(&self, platform: &str, kind: ActKind, on: &str, note: &str) {
        let (on, note) = (Some(on.parse().unwrap()), Some(note.to_owned()));
        let account = self.desk().record().on(platform).next().and_then(|account| account.id);
        self.carry_out(desk::Action::Record(Happening { on, note, ..Happening::new(platform, account, kind) }));
    }

    pub fn set(&self, key: SettingsKey, value: &str) {
        self.carry_out(desk::Action::Set(key, value.to_owned()));
    }

    fn carry_out(&self, action: desk::Action) {
        self.desk().carry_out(action).unwrap();
    }

    /// The journal's lines as they are on disk; none while there is no file.
    pub fn journal(&self) -> Vec<Value> {
        let text = std::fs::read_to_string(self.folder().join("journal.jsonl")).unwrap_or_default();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// Leaves half a line at the end of the journal, as a power cut does.
    pub fn tear_journal(&self) {
        let mut journal = OpenOptions::new().append(true).open(self.folder().join("journal.jsonl")).unwrap();
        journal.write_all(br#"{"schema":1,"id":"0196"#).unwrap();
    }

    /// Each act on disk as "platform act", oldest first.
    pub fn acts(&self) -> Vec<String> {
        let word = |line: &Value, key: &str| line[key].as_str().unwrap().to_owned();
        let acts = self.journal().into_iter().filter(|line| line["event"] == "act");
        acts.map(|line| format!("{} {}", word(&line, "platform"), word(&line, "act"))).collect()
    }

    pub fn settings(&self) -> String {
        std::fs::read_to_string(self.folder().join("settings.toml")).unwrap_or_default()
    }

    pub fn window(&self) -> Window {
        self.window_as(Looks::default())
    }

    pub fn window_as(&self, looks: Looks) -> Window {
        if looks.text != 100 {
            self.set(SettingsKey::TextSize, &looks.text.to_string());
        }
        // Larger text makes fewer points of the same window.
        let size = looks.size / (f32::from(looks.text) / 100.0);
        let mut builder = Harness::builder().with_size(size).with_theme(Theme::Light).with_max_steps(STEPS);
        if looks.any_script {
            builder = builder.allow_missing_glyphs();
        }
        let desk = self.desk();
        let mut harness = builder.build_eframe(|cc| {
            let mut app = App::new(desk, looks.lang, &cc.egui_ctx);
            app.begin_reminders(&cc.egui_ctx, Duration::ZERO);
            app
        });
        harness.run();
        // What the system says of reminders is there from the beginning, as a person sees it a moment later.
        let until = Instant::now() + PATIENCE;
        while harness.state().awaits_system() {
            assert!(Instant::now() < until, "the system does not answer");
            std::thread::sleep(Duration::from_millis(1));
            harness.run();
        }
        Window { harness, copied: Vec::new() }
    }
}

/// The window.
pub struct Window {
    pub harness: Harness<'static, App>,
    /// What was put on the clipboard, oldest first.
    pub copied: Vec<String>,
}

impl Window {
    /// Lets the window take in what happened. It has to come to rest, or the test fails.
    #[track_caller]
    pub fn settle(&mut self) {
        self.harness.step();
        for command in &self.harness.output().platform_output.commands {
            if let OutputCommand::CopyText(text) = command {
                self.copied.push(text.clone());
            }
        }
        self.harness.run();
    }

    /// Waits for something that another thread brings.
    #[track_caller]
    pub fn wait_for(&mut self, what: &str, mut check: impl FnMut(&Self) -> bool) {
        let until = Instant::now() + PATIENCE;
        loop {
            self.settle();
            if check(self) {
                return;
            }
            assert!(
                Instant::now() < until,
                "no {what} after {PATIENCE:?}; the window says:\n{}",
                self.all().join("\n")
            );
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Presses what has exactly this name, as assistive technology does: also what is scrolled out of sight.
    #[track_caller]
    pub fn press(&mut self, name: &str) {
        self.the(&PRESSABLE, name, |found| found == name).click_accesskit();
        self.settle();
    }

    /// Presses each of these that is there when its turn comes.
    #[track_caller]
    pub fn press_any(&mut self, names: &[&str]) {
        for name in names {
            if self.offers(name) {
                self.press(name);
            }
        }
    }

    /// Presses the first of several that have this name.
    #[track_caller]
    pub fn press_first(&mut self, name: &str) {
        self.nodes()
            .find(|node| PRESSABLE.contains(&role_of(node)) && name_of(node) == name)
            .unwrap_or_else(|| panic!("no {name:?}; the window says:\n{}", self.all().join("\n")))
            .click_accesskit();
        self.settle();
    }

    /// Clicks it with the mouse: it has to be in sight, with nothing over it.
    #[track_caller]
    pub fn click(&mut self, name: &str) {
        self.the(&PRESSABLE, name, |found| found == name).click();
        self.settle();
    }

    /// Folds out whatever can be, and makes the choices that show the most.
    pub fn unfold(&mut self, m: &Messages) {
        let said = m.tv("proof-said", &[("publisher", "".into()), ("date", "".into()), ("more", 0.into())]);
        let said = said.split_whitespace().next().unwrap_or_default().to_owned();
        // Of the lines that say where they come from the first few are enough.
        let is_line = |node: &Node<'_>| name_of(node).contains(&said) && !name_of(node).starts_with(&said);
        for (lines, times) in [(false, 20), (true, 3)] {
            for _ in 0..times {
                let folded = self.nodes().find(|node| {
                    role_of(node) == Role::Button
                        && node.accesskit_node().data().is_expanded() == Some(false)
                        && is_line(node) == lines
                });
                let Some(folded) = folded else { break };
                folded.click_accesskit();
                self.settle();
            }
        }
        self.press_any(&MOST.map(|id| m.t(id)).each_ref().map(String::as_str));
    }

    /// Goes to the page of a line of the checklist.
    #[track_caller]
    pub fn open(&mut self, platform: &str) {
        let row = self.row(platform);
        self.press(&row);
        assert!(self.headings().iter().any(|heading| heading == platform), "{:?}", self.headings());
    }

    /// A line of the checklist as it is read aloud.
    #[track_caller]
    pub fn row(&self, platform: &str) -> String {
        let rows: Vec<String> = self.rows().filter(|row| is_about(row, platform)).collect();
        match rows.as_slice() {
            [row] => row.clone(),
            rows => panic!("{} rows of {platform:?}; the window says:\n{}", rows.len(), self.all().join("\n")),
        }
    }

    /// The lines of the checklist that are laid out, as they are read aloud. A heading is none.
    pub fn rows(&self) -> impl Iterator<Item = String> {
        let is_line = |node: &Node<'_>| {
            let node = node.accesskit_node();
            let in_list = node.parent().is_some_and(|item| item.role() == Role::ListItem);
            in_list && node.role() == Role::Button && node.data().is_expanded().is_none()
        };
        self.nodes().filter(is_line).map(|node| name_of(&node))
    }

    pub fn has_row(&self, platform: &str) -> bool {
        self.rows().any(|row| is_about(&row, platform))
    }

    /// Whether there is something of this name to press.
    pub fn offers(&self, name: &str) -> bool {
        self.nodes().any(|node| PRESSABLE.contains(&role_of(&node)) && name_of(&node) == name)
    }

    /// Whether the choice or box of this name is on.
    #[track_caller]
    pub fn is_on(&self, name: &str) -> bool {
        let node = self.the(&PRESSABLE, name, |found| found == name);
        node.accesskit_node().toggled() == Some(Toggled::True)
    }

    /// Whether what has this name can be pressed now.
    pub fn can(&self, name: &str) -> bool {
        self.nodes().any(|node| {
            PRESSABLE.contains(&role_of(&node)) && name_of(&node) == name && !node.accesskit_node().is_disabled()
        })
    }

    /// Types into the field of this name, after what is there, and leaves it.
    #[track_caller]
    pub fn write(&mut self, field: &str, text: &str) {
        self.type_into(field, text);
        self.leave();
    }

    /// Types into the field of this name, after what is there, and stays in it.
    #[track_caller]
    pub fn type_into(&mut self, field: &str, text: &str) {
        self.focus(field);
        self.harness.key_press_modifiers(Modifiers::CTRL | Modifiers::COMMAND, Key::End);
        self.field(field).type_text(text);
        self.settle();
    }

    #[track_caller]
    pub fn focus(&mut self, field: &str) {
        self.field(field).focus();
        self.settle();
        assert!(self.field(field).is_focused(), "{field}");
    }

    /// Leaves the field that one is in.
    #[track_caller]
    pub fn leave(&mut self) {
        self.harness.key_press(Key::Tab);
        self.settle();
    }

    /// What is in the field of this name.
    #[track_caller]
    pub fn written(&self, field: &str) -> String {
        self.field(field).value().unwrap_or_default()
    }

    #[track_caller]
    fn field(&self, name: &str) -> Node<'_> {
        self.the(&[Role::TextInput, Role::SearchInput, Role::MultilineTextInput], name, |found| found == name)
    }

    /// Chooses from the list of this name.
    #[track_caller]
    pub fn choose(&mut self, list: &str, option: &str) {
        self.press(list);
        self.press(option);
    }

    /// The message over the page, if there is one.
    pub fn alert(&self) -> Option<String> {
        self.nodes().find(|node| role_of(node) == Role::Alert).map(|node| name_of(&node))
    }

    pub fn headings(&self) -> Vec<String> {
        self.nodes().filter(|node| role_of(node) == Role::Heading).map(|node| name_of(&node)).collect()
    }

    /// Whether this stands anywhere in the window.
    pub fn says(&self, text: &str) -> bool {
        self.nodes().any(|node| name_of(&node).contains(text) || value_of(&node).contains(text))
    }

    /// Everything the window says, from top to bottom.
    pub fn all(&self) -> Vec<String> {
        let said = self.nodes().flat_map(|node| {
            let (name, value) = (name_of(&node), value_of(&node));
            [Some(name.clone()), (value != name).then_some(value)]
        });
        said.flatten().filter(|text| !text.is_empty()).collect()
    }

    pub fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.harness.root().children_recursive()
    }

    /// The one node of these roles whose name fits.
    #[track_caller]
    fn the(&self, roles: &[Role], name: &str, fits: impl Fn(&str) -> bool) -> Node<'_> {
        let found: Vec<Node<'_>> =
            self.nodes().filter(|node| roles.contains(&role_of(node)) && fits(&name_of(node))).collect();
        match found.as_slice() {
            [one] => {
                assert!(!one.accesskit_node().is_disabled(), "{name:?} cannot be used now");
                *one
            }
            found => panic!("{} times {name:?}; the window says:\n{}", found.len(), self.all().join("\n")),
        }
    }
}

fn is_about(row: &str, platform: &str) -> bool {
    row.strip_prefix(platform).is_some_and(|rest| rest.starts_with(", "))
}

pub fn role_of(node: &Node<'_>) -> Role {
    node.accesskit_node().role()
}

pub fn value_of(node: &Node<'_>) -> String {
    node.accesskit_node().value().unwrap_or_default()
}

/// The accessible name; a label's is its text.
pub fn name_of(node: &Node<'_>) -> String {
    match node.accesskit_node().label() {
        Some(name) => name,
        None if role_of(node) == Role::Label => value_of(node),
        None => String::new(),
    }
}
