//! The second act of a letter: where it goes. Only where the company or the authority itself says so.

use eframe::egui::Ui;

use crate::catalog::{RouteKind, host};
use crate::letter::mail::{Mailto, mailto};
use crate::letter::ways::Destination;
use crate::letter::{Kind, Letter, Way};
use crate::plan::Item;
use crate::ui::design::{self, Button, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::words::authority;

/// The catalogue's route that a destination is, where it is one.
pub fn route(item: &Item<'_>, to: &Destination) -> Option<String> {
    let mut routes = item.platform.routes.iter();
    let found = match to {
        Destination::Form { url } => routes.find(|route| route.url.as_deref() == Some(url)),
        Destination::Email { address } => routes.find(|route| route.email.as_deref() == Some(address)),
        Destination::Post { .. } => routes.find(|route| route.kind == RouteKind::Post),
    };
    found.map(|route| route.id.clone())
}

/// Shows the card. `way` is the one that is chosen. Returns another one once it is pressed.
pub fn ui(
    ui: &mut Ui,
    view: &View<'_>,
    item: &Item<'_>,
    kind: Kind,
    (destinations, chosen): (&[Destination], Option<&Destination>),
    letter: &Letter,
) -> Option<Way> {
    let mut pressed = None;
    design::card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(
            ui,
            Type::Section,
            &view.t(if kind == Kind::Authorisation { "letter-sign" } else { "letter-goes" }),
        );
        let Some(to) = chosen else {
            let company = crate::words::company(item);
            design::body(ui, &view.tv(nowhere(kind), &[("company", company.into())]));
            return;
        };
        if destinations.len() > 1 {
            design::choices(ui, &view.t("letter-way"), |ui| {
                for destination in destinations {
                    let way = destination.way();
                    if design::choice(ui, way == to.way(), &view.t(way_word(way))).clicked() {
                        pressed = Some(way);
                    }
                }
            });
        }
        if kind == Kind::Complaint
            && let Ok(told) = authority::told(view.m, item, view.desk.settings())
        {
            for text in &told.first {
                design::body(ui, text);
            }
        }
        match to {
            Destination::Form { url } => form(ui, view, url),
            Destination::Email { address } => email(ui, view, address, letter),
            Destination::Post { lines } => post(ui, view, lines),
        }
    });
    pressed
}

fn form(ui: &mut Ui, view: &View<'_>, url: &str) {
    design::body(ui, &view.t("letter-paste"));
    design::wrapped(ui, |ui| {
        if Button::primary(&view.t("open-page")).icon(icon::EXTERNAL).show(ui).clicked() {
            view.send(Command::Visit(url.to_owned()));
        }
        let host = host(url).unwrap_or_default();
        design::small(ui, &view.tv("goes-to", &[("host", host.into())]));
    });
    design::small(ui, &view.t("letter-come-back"));
}

fn email(ui: &mut Ui, view: &View<'_>, address: &str, letter: &Letter) {
    let mailto: Mailto = mailto(letter, Some(address));
    design::body(ui, &view.t(if mailto.whole { "letter-mail" } else { "letter-mail-paste" }));
    design::strong(ui, address);
    design::wrapped(ui, |ui| {
        if Button::primary(&view.t("open-mail")).icon(icon::MAIL).show(ui).clicked() {
            view.send(Command::Mail { mailto: mailto.clone(), text: letter.text.clone() });
        }
        copy_address(ui, view, address);
    });
}

fn post(ui: &mut Ui, view: &View<'_>, lines: &[String]) {
    design::body(ui, &view.t("letter-post"));
    let address = lines.join("\n");
    design::strong(ui, &address);
    design::wrapped(ui, |ui| copy_address(ui, view, &address));
    design::small(ui, &view.t("letter-post-effort"));
}

fn copy_address(ui: &mut Ui, view: &View<'_>, address: &str) {
    if Button::secondary(&view.t("copy-address")).icon(icon::COPY).show(ui).clicked() {
        view.send(Command::Copy { text: address.to_owned(), said: "copied-address" });
    }
}

fn way_word(way: Way) -> &'static str {
    match way {
        Way::Form => "way-form",
        Way::Email => "way-email",
        Way::Post => "way-post",
    }
}

/// Why nothing can be opened here.
fn nowhere(kind: Kind) -> &'static str {
    match kind {
        Kind::Authorisation => "letter-sign-how",
        Kind::Complaint => "letter-nowhere-authority",
        _ => "letter-nowhere",
    }
}
