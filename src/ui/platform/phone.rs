//! The second act on the phone: a code for its camera with the steps beside it, or the steps of a switch inside it,
//! large enough to read at arm's length.

use eframe::egui::Ui;

use super::open::usual_steps;
use super::{Place, PlatformPage};
use crate::catalog::{Deed, Device, Route, Steps, host};
use crate::plan::Item;
use crate::ui::design::{self, Button, Tone, size, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};

impl PlatformPage {
    /// Whether the second act is done on the phone: then it has the width of the page for itself.
    pub(super) fn on_phone(&self, item: &Item<'_>, route: &Route) -> bool {
        match (&route.url, item.platform.deed_by(route)) {
            (Some(_), Deed::Objection) => self.place != Place::Here,
            _ => route.steps.iter().any(|steps| steps.device != Device::Web),
        }
    }

    /// The page on the phone: a code to scan, the steps, the address, and how the text gets there.
    pub(super) fn hand_over(&self, ui: &mut Ui, view: &View<'_>, route: &Route, url: &str) {
        if self.place == Place::Unknown {
            design::note(ui, Tone::Plain, &view.t("where-unknown-help"));
        }
        let host = host(url).unwrap_or_default();
        let said = view.tv("phone-code", &[("host", host.as_str().into())]);
        let steps = phone_steps(view, route);
        let code = |ui: &mut Ui| {
            design::code(ui, url, &said);
            design::small(ui, &view.tv("goes-to", &[("host", host.as_str().into())]));
            if Button::secondary(&view.t("copy-link")).icon(icon::LINK).small().show(ui).clicked() {
                view.send(Command::Copy { text: url.to_owned(), said: "copied-link" });
            }
        };
        let words = |ui: &mut Ui| {
            design::large(ui, &steps);
            design::muted(ui, &view.t("phone-text"));
        };
        if ui.available_width() >= size::BESIDE {
            ui.horizontal_top(|ui| {
                design::column(ui, size::CODE + space::CARD, code);
                ui.add_space(space::CARD);
                ui.vertical(words);
            });
        } else {
            code(ui);
            ui.add_space(space::S);
            words(ui);
        }
    }

    /// The steps of one device at a time, in large type, with a choice where there are several.
    pub(super) fn device_steps(&mut self, ui: &mut Ui, view: &View<'_>, route: &Route) {
        let lists: Vec<&Steps> = route.steps.iter().collect();
        let Some(first) = lists.first() else { return };
        let shown = lists.iter().find(|steps| Some(steps.device) == self.device).unwrap_or(first);
        if lists.len() > 1 {
            design::wrapped(ui, |ui| {
                for steps in &lists {
                    let chosen = steps.device == shown.device;
                    if design::choice(ui, chosen, &view.t(device_name(steps.device))).clicked() {
                        self.device = Some(steps.device);
                    }
                }
            });
        } else {
            design::small(ui, &view.t(device_name(shown.device)));
        }
        ui.add_space(space::XS);
        design::large(ui, shown.steps.get(view.lang()));
    }
}

/// What to do on the phone: what the catalogue knows of it, else what every form asks.
fn phone_steps(view: &View<'_>, route: &Route) -> Vec<String> {
    let of = |device: Device| route.steps.iter().find(|steps| steps.device == device);
    let mut lines = vec![view.t("phone-scan")];
    match of(Device::Phone).or_else(|| of(Device::Web)) {
        Some(steps) => lines.extend_from_slice(steps.steps.get(view.lang())),
        None => lines.extend(usual_steps(view, route, &["step-email"])),
    }
    lines
}

/// What a device is called.
pub(super) fn device_name(device: Device) -> &'static str {
    match device {
        Device::Web => "device-web",
        Device::Phone => "device-phone",
        Device::Computer => "device-computer",
        Device::Iphone => "device-iphone",
        Device::Mac => "device-mac",
    }
}
