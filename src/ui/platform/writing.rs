//! A letter after the objection: a reminder, an answer, a complaint. What is chosen for it, its text, where it can go,
//! and that it was sent.

use eframe::egui::Ui;

use crate::desk::{Action, Happening, Wanted};
use crate::explain::Explain;
use crate::journal::ActKind;
use crate::letter::{Choices, Kind};
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};

/// The letter that is being written.
#[derive(Clone, Debug)]
pub struct Writing {
    kind: Kind,
    choices: Choices,
}

impl Writing {
    /// A letter of which nothing is chosen yet.
    pub fn new(kind: Kind) -> Self {
        Self { kind, choices: Choices::default() }
    }

    /// Shows the card. False once the person puts the letter away.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) -> bool {
        let mut stays = true;
        design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            design::heading(ui, Type::Section, &view.t(&title(self.kind)));
            let wanted = Wanted { kind: self.kind, lang: view.lang(), today: view.today, choices: &self.choices };
            let mut letter = match view.desk.letter(item, &wanted) {
                Ok(letter) => letter,
                Err(error) => return design::note(ui, Tone::Late, &error.explain(view.m)),
            };
            design::area(ui, &view.t("text-name"), false, 12, &mut letter.text);
            design::wrapped(ui, |ui| {
                if Button::primary(&view.t("copy")).icon(icon::COPY).show(ui).clicked() {
                    view.send(Command::Copy { text: letter.text.clone(), said: "copied-letter" });
                }
                if let Some(act) = sent_as(self.kind)
                    && Button::secondary(&view.t("sent-today")).show(ui).clicked()
                {
                    let account = item.account.and_then(|account| account.id);
                    let happening = Happening {
                        text: Some(letter.text.clone()),
                        ..Happening::new(&item.platform.id, account, act)
                    };
                    view.send(Command::Act(Action::Record(happening)));
                }
                stays = !Button::quiet(&view.t("cancel")).show(ui).clicked();
            });
        });
        stays
    }
}

/// The words of the button that begins a letter, and of its title.
pub fn title(kind: Kind) -> String {
    format!("write-{}", kind.word())
}

/// What is recorded once a letter was sent; an authorisation is given, not sent.
fn sent_as(kind: Kind) -> Option<ActKind> {
    match kind {
        Kind::Reminder => Some(ActKind::ReminderSent),
        Kind::Identity | Kind::Reasons | Kind::Refusal => Some(ActKind::Replied),
        Kind::Complaint => Some(ActKind::Complained),
        Kind::CompanyComplaint => Some(ActKind::ComplainedToCompany),
        Kind::Authorisation => None,
        Kind::Short | Kind::ShortChild | Kind::ShortAgain | Kind::Objection | Kind::Child => Some(ActKind::Sent),
        Kind::NoAccount | Kind::Again | Kind::Withdrawal => Some(ActKind::Sent),
    }
}
