//! Where sources disagree: all that they say side by side, which of it held for the person, and a correction to send in.

use eframe::egui::Ui;

use super::proof::Proofs;
use crate::catalog::Disputed;
use crate::catalog::trust::Point;
use crate::desk::Action;
use crate::i18n::capital;
use crate::plan::Item;
use crate::ui::design::{self, Button, Lines, Tone, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::words;

/// Shows every point on which sources disagree.
pub fn ui(proofs: &mut Proofs, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("disputed-title"));
        design::small(ui, &view.t("disputed-why"));
        for (index, disputed) in item.platform.disputed.iter().enumerate() {
            ui.add_space(space::S);
            design::line(ui);
            ui.push_id(&disputed.id, |ui| point(proofs, ui, view, item, (index, disputed)));
        }
    });
}

fn point(proofs: &mut Proofs, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, (index, disputed): (usize, &Disputed)) {
    let lang = view.lang();
    let held = view.desk.record().held(&item.platform.id, &disputed.id);
    let about = disputed.about.get(lang);
    design::strong(ui, &capital(about));
    for (number, claim) in disputed.claims.iter().enumerate() {
        let text = claim.text.get(lang);
        let point = Point::Claim(index, number);
        proofs.line(ui, (view, item), Lines::Text, point, text);
        let sources = item.group.sources_at(item.platform, point);
        design::small(ui, &words::trust::said(view.m, &sources));
        match held.filter(|held| held.claim == claim.id) {
            Some(held) => {
                let on = view.m.near_date(held.at.date_naive(), view.today);
                design::chip(ui, Tone::Accent, &view.tv("disputed-held-on", &[("date", on.into())]));
            }
            None => {
                let name = view.tv("disputed-held-name", &[("claim", text.into())]);
                if Button::secondary(&view.t("disputed-held")).small().named(&name).show(ui).clicked() {
                    view.send(Command::Act(Action::Hold {
                        platform: item.platform.id.clone(),
                        point: disputed.id.clone(),
                        claim: claim.id.clone(),
                    }));
                }
            }
        }
        ui.add_space(space::XS);
    }
    let name = view.tv("disputed-copy-name", &[("about", about.into())]);
    if Button::quiet(&view.t("correction-copy")).icon(icon::COPY).small().named(&name).show(ui).clicked() {
        let about = (item.group, item.platform);
        let text = words::trust::correction_of_dispute(view.m, about, index, held, view.today);
        view.send(Command::Copy { text, said: "copied-correction" });
    }
}
