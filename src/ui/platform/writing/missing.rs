//! What a text still lacks, with the way to fill it in.

use eframe::egui::Ui;

use crate::letter::Missing;
use crate::plan::Item;
use crate::ui::design;
use crate::ui::view::{Command, Key, View};
use crate::words;

/// Names what is missing; what belongs in the settings is filled in there, and one comes back here.
pub fn ui(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, missing: &[Missing]) {
    if missing.is_empty() {
        return;
    }
    let names: Vec<String> = missing.iter().map(|missing| view.t(word(*missing))).collect();
    design::small(ui, &view.tv("missing", &[("what", words::list(view.m, &names).into())]));
    let in_settings =
        |missing: &Missing| matches!(missing, Missing::Name | Missing::Address | Missing::Email | Missing::Authority);
    if missing.iter().any(in_settings) && design::link(ui, &view.t("missing-settings")).clicked() {
        view.send(Command::FillIn(Key::of(item)));
    }
}

fn word(missing: Missing) -> &'static str {
    match missing {
        Missing::Name => "missing-name",
        Missing::Account => "missing-account",
        Missing::Find => "missing-find",
        Missing::Address => "missing-address",
        Missing::Email => "missing-email",
        Missing::Authority => "missing-authority",
        Missing::Helper => "missing-helper",
        Missing::Reason => "missing-reason",
    }
}
