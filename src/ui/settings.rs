//! What the person can choose, where their data is, and what this program is.

use eframe::egui::Ui;

use super::design::{self, Button, Type, space};
use super::icon;
use super::view::{Command, Key as Line, Page, View};
use crate::catalog::Land;
use crate::desk::Action;
use crate::lang::Lang;
use crate::settings::{Country, Key, LONGEST, Motion, Settings as Kept, TextSize, Theme};

/// For so long after a field was kept nobody can have read that it was, in seconds.
const UNREAD: f64 = 1.5;

/// What is being typed, until it is kept.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    fields: [Field; 3],
    /// When a field was last kept, and the page says so.
    kept: Option<f64>,
    licences: bool,
    /// The line whose text lacked something that is filled in here.
    from: Option<Line>,
}

/// A free text.
#[derive(Clone, Debug, Default)]
struct Field {
    /// As it is being typed.
    text: String,
    /// As it was kept when the typing began.
    base: String,
}

/// The free texts, in the order of [`Settings::fields`].
const TYPED: [Key; 3] = [Key::Name, Key::Email, Key::Address];

impl Field {
    fn is_kept(&self) -> bool {
        self.text.trim() == self.base
    }

    /// Takes over what is kept, unless something else is being typed here.
    fn follow(&mut self, kept: String) {
        if kept != self.base && self.is_kept() {
            self.text.clone_from(&kept);
            self.base = kept;
        }
    }

    /// Leaves off what is longer than can be kept.
    fn shorten(&mut self) {
        if let Some((end, _)) = self.text.char_indices().nth(LONGEST) {
            self.text.truncate(end);
        }
    }
}

impl Settings {
    /// What was typed and is not kept yet: the page is left, or the window closed, while a field has the focus.
    pub fn unkept(&self) -> Vec<Action> {
        let fields = self.fields.iter().zip(TYPED).filter(|(field, _)| !field.is_kept());
        fields.map(|(field, key)| Action::Set(key, field.text.clone())).collect()
    }

    /// A setting was kept.
    pub fn kept(&mut self, key: Key, kept: &Kept, now: f64) {
        for (field, _) in self.fields.iter_mut().zip(TYPED).filter(|(_, typed)| *typed == key) {
            let text = kept.get(key);
            *field = Field { text: text.clone(), base: text };
            self.kept = Some(now);
        }
    }

    /// Somebody comes here to fill in what the text of a line lacks, and goes back there.
    pub fn come_from(&mut self, line: Line) {
        self.from = Some(line);
    }

    /// The line that one goes back to, if there is one.
    pub fn came_from(&self) -> Option<Line> {
        self.from.clone()
    }

    /// The page is left. Says whether something was kept so shortly before that nobody can have read it here.
    pub fn leave(&mut self, now: f64) -> bool {
        self.from = None;
        self.kept.take().is_some_and(|kept| now - kept < UNREAD)
    }

    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(ui, Type::Page, &view.t("nav-settings"));
        if let Some(line) = &self.from
            && Button::secondary(&view.t("settings-back")).icon(icon::BACK).show(ui).clicked()
        {
            view.go(Page::Platform(line.clone()));
        }
        ui.add_space(space::S);
        self.letters(ui, view);
        ui.add_space(space::S);
        looks(ui, view);
        ui.add_space(space::S);
        used(ui, view);
        ui.add_space(space::S);
        data(ui, view);
        ui.add_space(space::S);
        self.about(ui, view);
    }

    fn letters(&mut self, ui: &mut Ui, view: &View<'_>) {
        let settings = view.desk.settings();
        for (field, key) in self.fields.iter_mut().zip(TYPED) {
            field.follow(settings.get(key));
        }
        design::card(ui, |ui| {
            design::wrapped(ui, |ui| {
                design::heading(ui, Type::Section, &view.t("settings-letters"));
                if self.kept.is_some() {
                    design::said(ui, &view.t("settings-kept-here"));
                }
            });
            design::small(ui, &view.t("settings-letters-why"));
            ui.add_space(space::XS);
            ui.spacing_mut().item_spacing.y = space::M;
            let [name, email, address] = &mut self.fields;
            let edits = [
                design::field(ui, &view.t("settings-name"), "", &mut name.text),
                design::field(ui, &view.t("settings-email"), "", &mut email.text),
                design::area(ui, &view.t("settings-address"), true, 3, &mut address.text),
            ];
            for ((edit, key), field) in edits.iter().zip(TYPED).zip(&mut self.fields) {
                if edit.changed() {
                    field.shorten();
                    self.kept = None;
                }
                // Kept when the field is left: nobody should have to look for a button.
                if edit.lost_focus() && !field.is_kept() {
                    view.send(Command::Act(Action::Set(key, field.text.clone())));
                }
            }
            let chosen =
                settings.country.map_or_else(|| view.t("settings-country-none"), |country| name_of(view, country));
            let countries = Country::ALL.map(|country| name_of(view, country));
            if let Some(index) = design::drop_down(ui, "country", &view.t("settings-country"), &chosen, &countries) {
                set(view, Key::Country, Country::ALL[index].code());
            }
            ui.spacing_mut().item_spacing.y = space::S;
            design::small(ui, &view.t("settings-country-why"));
            if settings.country.is_some_and(Country::has_lands) {
                land(ui, view);
            }
        });
    }

    fn about(&mut self, ui: &mut Ui, view: &View<'_>) {
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("about-title"));
            design::body(ui, &view.tv("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
            design::body(ui, &view.t("no-legal-advice"));
            design::body(ui, &view.t("about-privacy"));
            if design::link(ui, &view.t("known-open")).clicked() {
                view.go(Page::Known);
            }
            if design::link(ui, &view.t("about-licences")).clicked() {
                self.licences = !self.licences;
            }
            if self.licences {
                design::body(ui, &view.t("about-licence-code"));
                design::body(ui, &view.t("about-licence-catalogue"));
                design::body(ui, &view.t("about-licence-font"));
                design::body(ui, &view.t("about-licence-crates"));
                design::small(ui, include_str!("../../LICENSE"));
            }
        });
    }
}

fn set(view: &View<'_>, key: Key, value: &str) {
    view.send(Command::Act(Action::Set(key, value.to_owned())));
}

fn name_of(view: &View<'_>, country: Country) -> String {
    view.t(&format!("country-{}", country.code()))
}

/// In Germany one complains to the authority of the Land.
fn land(ui: &mut Ui, view: &View<'_>) {
    let name = |land: Land| view.t(&format!("land-{}", land.code()));
    let chosen = view.desk.settings().land.map_or_else(|| view.t("settings-country-none"), name);
    ui.add_space(space::XS);
    if let Some(index) = design::drop_down(ui, "land", &view.t("settings-land"), &chosen, &Land::ALL.map(name)) {
        set(view, Key::Land, Land::ALL[index].code());
    }
    design::small(ui, &view.t("settings-land-why"));
}

fn looks(ui: &mut Ui, view: &View<'_>) {
    let settings = view.desk.settings();
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("settings-looks"));
        design::choices(ui, &view.t("settings-language"), |ui| {
            for lang in Lang::ALL {
                let words = view.t(&format!("language-{}", lang.code()));
                choice(ui, view, view.lang() == lang, &words, (Key::Language, lang.code()));
            }
        });
        design::choices(ui, &view.t("settings-theme"), |ui| {
            for theme in Theme::ALL {
                let words = view.t(&format!("theme-{}", theme.word()));
                choice(ui, view, settings.theme == theme, &words, (Key::Theme, theme.word()));
            }
        });
        design::choices(ui, &view.t("settings-text-size"), |ui| {
            for size in TextSize::ALL {
                let (words, value) = (format!("{} %", size.percent()), size.percent().to_string());
                choice(ui, view, settings.text_size == size, &words, (Key::TextSize, &value));
            }
        });
        design::choices(ui, &view.t("settings-motion"), |ui| {
            for motion in Motion::ALL {
                let words = view.t(&format!("motion-{}", motion.word()));
                choice(ui, view, settings.motion == motion, &words, (Key::Motion, motion.word()));
            }
        });
    });
}

fn choice(ui: &mut Ui, view: &View<'_>, chosen: bool, words: &str, (key, value): (Key, &str)) {
    if design::choice(ui, chosen, words).clicked() && !chosen {
        set(view, key, value);
    }
}

fn used(ui: &mut Ui, view: &View<'_>) {
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("settings-used"));
        design::body(ui, &view.t("settings-used-why"));
        design::wrapped(ui, |ui| {
            if Button::secondary(&view.t("settings-used-choose")).small().show(ui).clicked() {
                view.go(Page::Welcome);
            }
        });
    });
}

fn data(ui: &mut Ui, view: &View<'_>) {
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("settings-data"));
        design::body(ui, &view.t("settings-data-where"));
        let folder = view.desk.folder().display().to_string();
        design::small(ui, &folder);
        design::wrapped(ui, |ui| {
            if Button::secondary(&view.t("settings-data-copy")).icon(icon::COPY).small().show(ui).clicked() {
                view.send(Command::Copy { text: folder.clone(), said: "copied-folder" });
            }
        });
        design::small(ui, &view.t("settings-data-note"));
    });
}
