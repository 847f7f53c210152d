//! What the person can choose, where their data is, and what this program is.

use eframe::egui::Ui;

use super::icon;
use super::parts::{self, Button};
use super::theme::{Type, space};
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
        parts::heading(ui, Type::Page, &view.t("nav-settings"));
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
        parts::card(ui, |ui| {
            parts::heading(ui, Type::Section, &view.t("settings-letters"));
            parts::small(ui, &view.t("settings-letters-why"));
            let typed = self.typed.get_or_insert_with(|| TYPED.map(|key| settings.get(key)));
            let [name, email, address] = typed;
            let edits = [
                parts::field(ui, &view.t("settings-name"), "", name),
                parts::field(ui, &view.t("settings-email"), "", email),
                parts::area(ui, &view.t("settings-address"), true, 3, address),
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
            if let Some(index) = parts::drop_down(ui, "country", &view.t("settings-country"), &chosen, &countries) {
                view.send(Command::Act(Action::Set(Key::Country, Country::ALL[index].code().to_owned())));
            }
            parts::small(ui, &view.t("settings-country-why"));
        });
    }

    fn about(&mut self, ui: &mut Ui, view: &View<'_>) {
        parts::card(ui, |ui| {
            parts::heading(ui, Type::Section, &view.t("about-title"));
            parts::body(ui, &view.tv("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]));
            parts::body(ui, &view.t("no-legal-advice"));
            parts::body(ui, &view.t("about-privacy"));
            if parts::link(ui, &view.t("about-licences")).clicked() {
                self.licences = !self.licences;
            }
            if self.licences {
                parts::body(ui, &view.t("about-licence-code"));
                parts::body(ui, &view.t("about-licence-catalogue"));
                parts::body(ui, &view.t("about-licence-font"));
                parts::body(ui, &view.t("about-licence-crates"));
                parts::small(ui, include_str!("../../LICENSE"));
            }
        });
    }
}

fn name_of(view: &View<'_>, country: Country) -> String {
    view.t(&format!("country-{}", country.code()))
}

fn looks(ui: &mut Ui, view: &View<'_>) {
    let settings = view.desk.settings();
    parts::card(ui, |ui| {
        parts::heading(ui, Type::Section, &view.t("settings-looks"));
        row(ui, &view.t("settings-language"), |ui| {
            for lang in Lang::ALL {
                if parts::choice(ui, view.lang() == lang, &view.t(&format!("language-{}", lang.code()))).clicked() {
                    view.send(Command::Act(Action::Set(Key::Language, lang.code().to_owned())));
                }
            }
        });
        row(ui, &view.t("settings-theme"), |ui| {
            for theme in Theme::ALL {
                let words = view.t(&format!("theme-{}", theme.word()));
                if parts::choice(ui, settings.theme == theme, &words).clicked() {
                    view.send(Command::Act(Action::Set(Key::Theme, theme.word().to_owned())));
                }
            }
        });
        row(ui, &view.t("settings-text-size"), |ui| {
            for size in TextSize::ALL {
                let words = format!("{} %", size.percent());
                if parts::choice(ui, settings.text_size == size, &words).clicked() {
                    view.send(Command::Act(Action::Set(Key::TextSize, size.percent().to_string())));
                }
            }
        });
    });
}

fn row(ui: &mut Ui, name: &str, add: impl FnOnce(&mut Ui)) {
    ui.add_space(space::XS);
    parts::label(ui, name);
    parts::wrapped(ui, add);
}

fn data(ui: &mut Ui, view: &View<'_>) {
    parts::card(ui, |ui| {
        parts::heading(ui, Type::Section, &view.t("settings-data"));
        parts::body(ui, &view.t("settings-data-where"));
        let folder = view.desk.folder().display().to_string();
        parts::small(ui, &folder);
        parts::wrapped(ui, |ui| {
            if Button::secondary(&view.t("settings-data-copy")).icon(icon::COPY).small().show(ui).clicked() {
                view.send(Command::Copy { text: folder.clone(), said: "copied-folder" });
            }
        });
        parts::small(ui, &view.t("settings-data-note"));
    });
}
