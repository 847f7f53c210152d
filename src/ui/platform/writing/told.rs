//! The third act of a letter: sent? What was sent is kept word for word, if the person says that it was this.

use eframe::egui::Ui;

use super::super::OtherDay;
use crate::date::PartialDate;
use crate::desk::{Action, Happening};
use crate::journal::{ActKind, Said};
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone, Type, space};
use crate::ui::view::{Command, View};
use crate::ui::when::When;

/// What is being told of a letter.
#[derive(Clone, Debug, Default)]
pub struct Told {
    day: OtherDay,
    not_yet: bool,
    /// Whether the text above is kept with it; `None` follows whether it was taken from here.
    with_text: Option<bool>,
    /// The number that the authority gave.
    reference: String,
    /// Whether it was told in this frame, and is being recorded.
    telling: bool,
}

impl Told {
    /// Whether it was told as sent, now that something was recorded.
    pub fn settled(&mut self) -> bool {
        std::mem::take(&mut self.telling)
    }

    /// Shows the card. `text` is the text that was taken from above, if it was.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        (act, route): (ActKind, Option<String>),
        text: Option<&str>,
    ) {
        self.telling = false;
        design::card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            design::heading(ui, Type::Section, &view.t("act-sent"));
            design::muted(ui, &view.t("letter-sent-why"));
            if act == ActKind::Complained {
                design::field(ui, &view.t("letter-reference"), "", &mut self.reference);
            }
            let kept = text.filter(|_| self.with_text.unwrap_or(true)).map(str::to_owned);
            let told = self.days(ui, view);
            if text.is_some() {
                let on = self.with_text.unwrap_or(true);
                if design::switch(ui, on, &view.t("letter-sent-this")).clicked() {
                    self.with_text = Some(!on);
                }
            }
            if self.not_yet {
                design::note(ui, Tone::Plain, &view.t("letter-not-yet"));
            }
            if let Some(on) = told {
                let account = item.account.and_then(|account| account.id);
                let happening = Happening {
                    on: Some(on),
                    route,
                    text: kept,
                    said: self.said(view, act),
                    ..Happening::new(&item.platform.id, account, act)
                };
                view.send(Command::Act(Action::Record(happening)));
                self.telling = true;
            }
        });
    }

    /// Today, another day, not yet. Returns the day that was told.
    fn days(&mut self, ui: &mut Ui, view: &View<'_>) -> Option<PartialDate> {
        let mut told = None;
        design::wrapped(ui, |ui| {
            if Button::primary(&view.t("sent-today")).show(ui).clicked() {
                told = Some(view.today.into());
            }
            if Button::secondary(&view.t("sent-other-day")).show(ui).clicked() {
                self.day = OtherDay::Chosen(When::day(view.today));
            }
            if Button::secondary(&view.t("sent-not-yet")).show(ui).clicked() {
                self.not_yet = true;
            }
        });
        if let OtherDay::Chosen(when) = &mut self.day {
            when.ui(ui, view, false);
            match when.date(view.today) {
                Some(date) => {
                    let words = view.tv("confirm-date", &[("date", view.m.date(date).into())]);
                    if Button::primary(&words).show(ui).clicked() {
                        told = Some(date);
                    }
                }
                None => design::note(ui, Tone::Late, &view.t("date-cannot-be")),
            }
        }
        told
    }

    /// Of a complaint: at which authority, and its number.
    fn said(&self, view: &View<'_>, act: ActKind) -> Said {
        if act != ActKind::Complained {
            return Said::default();
        }
        let reference = self.reference.trim();
        Said {
            authority: view.desk.settings().authority_code(),
            reference: (!reference.is_empty()).then(|| reference.to_owned()),
            ..Said::default()
        }
    }
}
