//! For a message that one does not understand: three questions that lead to what it says. Nothing is recorded here.

use eframe::egui::Ui;

use super::says::Says;
use crate::ui::design::{self, Button, space};
use crate::ui::view::View;

/// The questions, each with what an answer to it leads to.
const QUESTIONS: [(&str, &[(&str, Says)]); 3] = [
    ("puzzled-stop", &[("puzzled-stop-yes", Says::Granted)]),
    ("puzzled-ask", &[("puzzled-ask-who", Says::Identity), ("puzzled-ask-why", Says::Question)]),
    (
        "puzzled-rest",
        &[
            ("puzzled-rest-no", Says::Refused),
            ("puzzled-rest-nothing", Says::NoAction),
            ("puzzled-rest-time", Says::MoreTime),
            ("puzzled-rest-received", Says::Received),
        ],
    ),
];

/// What came of the questions.
pub enum Found {
    /// It says this.
    Says(Says),
    /// Somebody else is to read it first.
    Help,
}

/// Asks the questions.
pub fn ui(ui: &mut Ui, view: &View<'_>) -> Option<Found> {
    let mut found = None;
    design::body(ui, &view.t("puzzled-look"));
    for (question, answers) in QUESTIONS {
        ui.add_space(space::XS);
        design::strong(ui, &view.t(question));
        design::wrapped(ui, |ui| {
            for (answer, says) in answers {
                if Button::secondary(&view.t(answer)).small().show(ui).clicked() {
                    found = Some(Found::Says(*says));
                }
            }
        });
    }
    ui.add_space(space::XS);
    design::body(ui, &view.t("puzzled-none"));
    if Button::secondary(&view.t("puzzled-help")).show(ui).clicked() {
        found = Some(Found::Help);
    }
    found
}
