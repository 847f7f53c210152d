//! What the person can choose, where their data is, and what this program is.

use eframe::egui::Ui;

use super::design::{self, Button, Type, space};
use super::icon;
use super::view::{Command, View};
use crate::desk::Action;
use crate::lang::Lang;
use crate::settings::{Country, Key, Settings as Kept, TextSize, Theme};

/// What is being typed, until it is kept.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    typed: Option<[String; 3]>,
    licences: bool,
}

/// The free texts, in the order of [`Settings::typed`].
const TYPED: [Key; 3] = [Key::Name, Key::Email, Key::Address];

impl Settings {
    /// What was typed and is not kept yet: the page is left, or the window closed, while a field has the focus.
    pub fn leave(&mut self, kept: &Kept) -> Vec<Action> {
        let typed = self.typed.take().into_iter().flatten().zip(TYPED);
        typed.filter(|(text, key)| *text != kept.get(*key)).map(|(text, key)| Action::Set(key, text)).collect()
    }

    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(ui, Type::Page, &view.t("nav-settings"));
        ui.add_space(space::S);
        self.letters(ui, view);
        ui.add_space(space::S);
        looks(ui, view);
        ui.add_space(space::S);
        data(ui, view);
        ui.add_space(space::S);
        self.about(ui, view);
    }

    fn letters(&mut self, ui: &mut Ui, view: &View<'_>) {
        let settings = view.desk.settings();
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("settings-letters"));
            design::small(ui, &view.t("settings-letters-why"));
            let typed = self.typed.get_or_insert_with(|| TYPED.map(|key| settings.get(key)));
            let [name, email, address] = typed;
            let edits = [
                design::field(ui, &view.t("settings-name"), "", name),
                design::field(ui, &view.t("settings-email"), "", email),
                design::area(ui, &view.t("settings-address"), true, 3, address),
            ];
            for ((edit, key), text) in edits.iter().zip(TYPED).zip(typed.iter()) {
                // Kept when the field is left: nobody should have to look for a button.
                if edit.lost_focus() && *text != settings.get(key) {
                    view.send(Command::Act(Action::Set(key, text.clone())));
                }
            }
            let chosen =
                settings.country.map_or_else(|| view.t("settings-country-none"), |country| name_of(view, country));
            let countries = Country::ALL.map(|country| name_of(view, country));
            if let Some(index) = design::drop_down(ui, "country", &view.t("settings-country"), &chosen, &countries) {
                view.send(Command::Act(Action::Set(Key::Country, Country::ALL[index].code().to_owned())));
            }
            design::small(ui, &view.t("settings-country-why"));
        });
    }

    fn about(&mut self, ui: &mut Ui, view: &View<'_>) {
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("about-title"));
            design::body(ui, &view.tv("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
            design::body(ui, &view.t("no-legal-advice"));
            design::body(ui, &view.t("about-privacy"));
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

fn name_of(view: &View<'_>, country: Country) -> String {
    view.t(&format!("country-{}", country.code()))
}

fn looks(ui: &mut Ui, view: &View<'_>) {
    let settings = view.desk.settings();
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("settings-looks"));
        row(ui, &view.t("settings-language"), |ui| {
            for lang in Lang::ALL {
                if design::choice(ui, view.lang() == lang, &view.t(&format!("language-{}", lang.code()))).clicked() {
                    view.send(Command::Act(Action::Set(Key::Language, lang.code().to_owned())));
                }
            }
        });
        row(ui, &view.t("settings-theme"), |ui| {
            for theme in Theme::ALL {
                let words = view.t(&format!("theme-{}", theme.word()));
                if design::choice(ui, settings.theme == theme, &words).clicked() {
                    view.send(Command::Act(Action::Set(Key::Theme, theme.word().to_owned())));
                }
            }
        });
        row(ui, &view.t("settings-text-size"), |ui| {
            for size in TextSize::ALL {
                let words = format!("{} %", size.percent());
                if design::choice(ui, settings.text_size == size, &words).clicked() {
                    view.send(Command::Act(Action::Set(Key::TextSize, size.percent().to_string())));
                }
            }
        });
    });
}

fn row(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::XS);
    design::label(ui, name);
    design::wrapped(ui, add);
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
