//! Nothing is cut off, nothing stands on anything else, and everything can be read: from what was really painted, in
//! every state and on every page, in windows of every size, both themes, and a language with longer words.

use std::collections::BTreeMap;

use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::settings::Key as SettingsKey;
use bezwaar::ui::design::theme;
use bezwaar::ui::design::tokens::{self, LIGHT};
use bezwaar::words;
use eframe::egui::{Align2, FontId, Label, Rect, Stroke, Theme, Ui, Vec2, pos2, vec2};
use egui_kittest::Harness;

use super::states;
use crate::all_states::STATES;
use crate::painted::{Painted, Places};
use crate::support::{Home, Looks, Window};

/// In points; text of twice the size halves the points of a window.
const SIZES: [(&str, Vec2); 5] = [
    ("1120 x 760", vec2(1120.0, 760.0)),
    ("900 x 600", vec2(900.0, 600.0)),
    ("400 x 700", vec2(400.0, 700.0)),
    ("360 x 480", vec2(360.0, 480.0)),
    ("1120 x 760 at 200 %", vec2(560.0, 380.0)),
];

/// As high as the longest page, so that all of it is painted.
const ALL_OF_IT: f32 = 20_000.0;

/// The languages, and the one with longer words.
const LANGS: [Lang; 3] = [Lang::Nl, Lang::En, Lang::Long];

/// What is wrong, and the places where it is.
#[derive(Default)]
struct Faults(BTreeMap<String, Vec<String>>);

impl Faults {
    /// Looks at the window as it is now.
    fn look(&mut self, window: &Window, lang: Lang, place: &str) {
        let painted = painted(window);
        assert!(!painted.rows.is_empty(), "{place} is empty");
        // A hint may lose its end in a language that is only made up: its field is read aloud whole.
        for fault in painted.faults().into_iter().filter(|fault| lang != Lang::Long || !fault.hint) {
            self.0.entry(fault.what).or_default().push(format!("{place}, at {}", fault.here));
        }
    }

    /// Looks at the window in every size, as it opens.
    fn look_in_every_size(&mut self, window: &mut Window, lang: Lang, place: &str) {
        for (name, size) in SIZES {
            self.look_at(window, lang, size, &format!("{place}, {name}"));
        }
    }

    /// Looks at the whole page in every width.
    fn look_at_all_in_every_width(&mut self, window: &mut Window, lang: Lang, place: &str) {
        // English is no longer than Dutch: its widest and its narrowest window tell enough.
        let step = if lang == Lang::En { SIZES.len() - 2 } else { 1 };
        for (name, size) in SIZES.into_iter().step_by(step) {
            self.look_at(window, lang, vec2(size.x, ALL_OF_IT), &format!("{place}, all of it, {name}"));
        }
    }

    fn look_at(&mut self, window: &mut Window, lang: Lang, size: Vec2, place: &str) {
        let first = window.harness.ctx.content_rect().size();
        window.harness.set_size(size);
        window.harness.run();
        self.look(window, lang, place);
        window.harness.set_size(first);
        window.harness.run();
    }

    #[track_caller]
    fn none(self) {
        let said = |(fault, places): (&String, &Vec<String>)| {
            format!(
                "{fault}\n    {}{}",
                places[0],
                if places.len() > 1 { format!(" and {} more", places.len() - 1) } else { String::new() }
            )
        };
        let list: Vec<String> = self.0.iter().map(said).collect();
        assert!(list.is_empty(), "{}\n{} in all", list.join("\n"), list.len());
    }
}

/// What the window painted last.
pub fn painted(window: &Window) -> Painted {
    let dark = window.harness.ctx.theme() == Theme::Dark;
    let whole = window.harness.ctx.content_rect();
    Painted::of(&window.harness.output().shapes, whole, tokens::of(dark).background, Places::of(&window.harness))
}

/// A window on every page: the overview, the reminders, the settings, every platform.
fn everywhere(home: &Home, lang: Lang, theme: Theme, mut look: impl FnMut(&mut Window, &str)) {
    let m = Messages::of(lang);
    let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
    window.harness.ctx.set_theme(theme);
    look(&mut window, "the overview");
    window.press(&m.t("nav-reminders"));
    window.unfold(m);
    look(&mut window, "the reminders");
    window.press(&m.t("nav-settings"));
    look(&mut window, "the settings");
    let names: Vec<String> = home.desk().plan().items.iter().map(|item| words::name(m, item)).collect();
    for name in names {
        let row = window.row(&name);
        window.press(&row);
        window.unfold(m);
        look(&mut window, &format!("{name} folded out"));
    }
}

#[test]
fn every_state_can_be_reached_and_has_a_name_of_its_own() {
    let mut names: Vec<&str> = STATES.iter().map(|state| state.name).collect();
    for state in STATES {
        let home = states::home(state);
        for lang in Lang::ALL {
            assert!(!states::window(&home, state, lang).headings().is_empty(), "{} in {lang}", state.name);
        }
    }
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), STATES.len());
}

/// Every platform with everything folded out, before anything was done and after something of every kind.
fn folders() -> [(&'static str, Home); 3] {
    let eventful = Home::at("2025-06-02T10:00:00+02:00");
    let kinds = [ActKind::Opened, ActKind::Received, ActKind::Refused, ActKind::IdentityAsked, ActKind::Extended];
    eventful.set(SettingsKey::Language, "nl");
    for (index, item) in eventful.desk().plan().items.iter().enumerate() {
        eventful.record(&item.platform.id, ActKind::Sent, "2025-05-20");
        eventful.record(&item.platform.id, kinds[index % kinds.len()], "2025-05-22");
    }
    let find = |name: &str| states::home(STATES.iter().find(|state| state.name == name).unwrap());
    [("before", find("nothing-chosen")), ("long after", find("no-deadline")), ("eventful", eventful)]
}

/// The other tests know a few platforms; this one goes through all, in Dutch at two widths and in English at one.
#[test]
fn every_page_of_the_whole_catalogue() {
    let mut faults = Faults::default();
    let home = Home::at("2026-11-22T10:00:00+01:00").with_all();
    for (lang, widths) in [(Lang::Nl, &[1120.0, 400.0][..]), (Lang::En, &[400.0])] {
        let m = Messages::of(lang);
        let names: Vec<String> = home.desk().plan().items.iter().map(|item| words::name(m, item)).collect();
        assert!(names.len() > 60, "{}", names.len());
        for name in names {
            let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
            window.type_into(&m.t("search"), &name);
            let row = window.row(&name);
            window.press(&row);
            window.unfold(m);
            for width in widths.iter().copied() {
                faults.look_at(&mut window, lang, vec2(width, ALL_OF_IT), &format!("{name}, {lang}, {width}"));
            }
        }
    }
    faults.none();
}

#[test]
fn every_state_in_every_size() {
    let mut faults = Faults::default();
    for state in STATES {
        let home = states::home(state);
        for lang in LANGS {
            let mut window = states::window(&home, state, lang);
            let place = format!("{}, {lang}", state.name);
            faults.look(&window, lang, &format!("{place}, as it opens"));
            faults.look_in_every_size(&mut window, lang, &place);
            faults.look_at_all_in_every_width(&mut window, lang, &place);
        }
    }
    faults.none();
}

#[test]
fn every_state_in_the_dark() {
    let mut faults = Faults::default();
    for state in STATES {
        let mut window = states::window(&states::home(state), state, Lang::Nl);
        window.harness.ctx.set_theme(Theme::Dark);
        faults.look_at(&mut window, Lang::Nl, vec2(SIZES[0].1.x, ALL_OF_IT), &format!("{} in the dark", state.name));
    }
    faults.none();
}

#[test]
fn every_page_in_every_size() {
    let mut faults = Faults::default();
    for lang in LANGS {
        for (name, home) in folders() {
            everywhere(&home, lang, Theme::Light, |window, place| {
                faults.look_at_all_in_every_width(window, lang, &format!("{place}, {name}, {lang}"));
            });
        }
    }
    faults.none();
}

#[test]
fn every_page_in_the_dark() {
    let mut faults = Faults::default();
    for (name, home) in folders() {
        everywhere(&home, Lang::Nl, Theme::Dark, |window, place| {
            faults.look_at(window, Lang::Nl, vec2(SIZES[0].1.x, ALL_OF_IT), &format!("{place}, {name}, in the dark"));
        });
    }
    faults.none();
}

/// What is wrong with a window that shows this.
fn faults_of(add: impl FnMut(&mut Ui)) -> Vec<String> {
    let harness = Harness::builder()
        .with_size(vec2(300.0, 200.0))
        .with_theme(Theme::Light)
        .with_context_setup(theme::install)
        .build_ui(add);
    let painted =
        Painted::of(&harness.output().shapes, harness.ctx.content_rect(), LIGHT.background, Places::of(&harness));
    painted.faults().into_iter().map(|fault| fault.what).collect()
}

#[test]
fn what_is_wrong_is_seen() {
    let words = |ui: &mut Ui, x: f32, y: f32, text: &str, color| {
        ui.painter().text(pos2(x, y), Align2::LEFT_TOP, text, FontId::proportional(15.0), color);
    };
    type Show<'a> = &'a dyn Fn(&mut Ui);
    let wrong: [(&str, Show<'_>); 9] = [
        ("cut off", &|ui| words(ui, 250.0, 10.0, "Bezwaarschrift", LIGHT.text)),
        ("cut off", &|ui| {
            ui.set_clip_rect(Rect::from_min_max(pos2(0.0, 0.0), pos2(60.0, 200.0)));
            words(ui, 10.0, 10.0, "Bezwaarschrift", LIGHT.text);
        }),
        ("lost its end", &|ui| {
            ui.set_max_width(60.0);
            ui.add(Label::new("Aansprakelijkheidsverzekering").truncate());
        }),
        ("stands on", &|ui| {
            words(ui, 10.0, 10.0, "Instagram", LIGHT.text);
            words(ui, 60.0, 14.0, "nog 6 dagen", LIGHT.text);
        }),
        ("4.5 is needed", &|ui| words(ui, 10.0, 10.0, "bleek", LIGHT.line)),
        ("4.5 is needed", &|ui| {
            ui.painter().rect_filled(Rect::from_min_size(pos2(0.0, 0.0), vec2(100.0, 50.0)), 0, LIGHT.accent);
            words(ui, 10.0, 10.0, "donker op donker", LIGHT.text);
        }),
        ("4.5 is needed", &|ui| {
            ui.painter().circle_filled(pos2(20.0, 20.0), 40.0, LIGHT.done);
            words(ui, 10.0, 10.0, "op een rondje", LIGHT.text);
        }),
        ("3 is needed", &|ui| {
            ui.painter().hline(10.0..=60.0, 50.0, Stroke::new(2.0, LIGHT.accent_soft));
        }),
        ("frame", &|ui| {
            ui.painter().rect_filled(Rect::from_min_size(pos2(250.0, 50.0), vec2(100.0, 50.0)), 0, LIGHT.accent);
        }),
    ];
    for (what, show) in wrong {
        let faults = faults_of(|ui| show(ui));
        assert!(faults.iter().any(|fault| fault.contains(what)), "{what}: {faults:?}");
    }
    let right = faults_of(|ui| {
        words(ui, 10.0, 10.0, "Instagram", LIGHT.text);
        words(ui, 10.0, 30.0, "nog 6 dagen", LIGHT.muted);
        // A message over the page hides what is under it.
        ui.painter().rect_filled(Rect::from_min_size(pos2(0.0, 0.0), vec2(200.0, 60.0)), 0, LIGHT.surface);
        words(ui, 12.0, 12.0, "Bewaard", LIGHT.text);
    });
    assert_eq!(right, Vec::<String>::new());
}
