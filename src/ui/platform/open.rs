//! The second act: open the page, here or on the phone.

use eframe::egui::{Align, Ui};

use super::{Fold, PlatformPage, ways};
use crate::catalog::{Deed, Device, Need, Route, RouteKind, host};
use crate::plan::{Item, Status};
use crate::ui::design::{self, Button, Tone, Type, size, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};

/// Where the person is logged in, and so where the page is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// On this computer.
    Here,
    /// On the phone.
    Phone,
    /// They do not know: most people are on their phone.
    Unknown,
}

impl PlatformPage {
    /// Shows the card, at least `height` high. Returns how high it wanted to be.
    pub(super) fn open_card(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        item: &Item<'_>,
        route: &Route,
        height: f32,
    ) -> f32 {
        let mut wanted = 0.0;
        let moved = std::mem::take(&mut self.moved);
        let card = design::card_of_height(ui, height, |ui| {
            let top = ui.cursor().top();
            ui.spacing_mut().item_spacing.y = space::S;
            let title = match (item.platform.deed_by(route), route.kind) {
                (_, RouteKind::OwnWebsite) => "act-website",
                (Deed::Switch, _) => "act-switch",
                (_, RouteKind::Form) => "act-open-form",
                (_, RouteKind::Email) => "act-open-email",
                (_, RouteKind::Post) => "act-open-post",
                _ => "act-open-page",
            };
            design::heading(ui, Type::Section, &view.t(title));
            match (&route.url, item.platform.deed_by(route)) {
                (Some(url), Deed::Objection) => {
                    self.places(ui, view, route);
                    if self.on_phone(item, route) {
                        self.hand_over(ui, view, route, url);
                    } else {
                        self.here(ui, view, route);
                        self.browser(ui, view, item, route, url);
                    }
                }
                (url, _) => {
                    if self.on_phone(item, route) {
                        self.device_steps(ui, view, route);
                    } else {
                        self.here(ui, view, route);
                    }
                    match url {
                        Some(url) => self.browser(ui, view, item, route, url),
                        None => self.address(ui, view, item, route),
                    }
                }
            }
            self.about(ui, view, item, route);
            wanted = ui.cursor().top() - space::S - top + 2.0 * (space::CARD + size::HAIR);
        });
        if moved {
            // Whole where there is room for it, else from its top on.
            let too_high = card.response.rect.height() > ui.clip_rect().height();
            card.response.scroll_to_me(too_high.then_some(Align::Min));
        }
        wanted
    }

    fn places(&mut self, ui: &mut Ui, view: &View<'_>, route: &Route) {
        let logged_in = route.needs.contains(&Need::LogIn);
        design::small(ui, &view.t(if logged_in { "where-logged-in" } else { "where-open" }));
        let places = [(Place::Here, "where-here"), (Place::Phone, "where-phone"), (Place::Unknown, "where-unknown")];
        design::wrapped(ui, |ui| {
            // Who is to be logged in may not know where; where to open a page, one knows.
            for (place, words) in places.iter().take(if logged_in { 3 } else { 2 }) {
                if design::choice(ui, self.place == *place, &view.t(words)).clicked() && self.place != *place {
                    self.place = *place;
                    self.moved = true;
                    ui.ctx().request_repaint();
                }
            }
        });
    }

    /// The steps in the browser of this computer, to tick for oneself; the program ticks none.
    fn here(&mut self, ui: &mut Ui, view: &View<'_>, route: &Route) {
        let lines = match route.steps.iter().find(|steps| steps.device == Device::Web) {
            Some(steps) => steps.steps.get(view.lang()).to_vec(),
            None if route.url.is_none() => return,
            None => usual_steps(view, route, &["step-your-name", "step-email"]),
        };
        let ticked = |index| self.ticked.contains(&(route.id.clone(), index));
        if let Some(index) = design::ticks(ui, &lines, ticked) {
            let step = (route.id.clone(), index);
            if !self.ticked.remove(&step) {
                self.ticked.insert(step);
            }
        }
    }

    /// The button that opens the browser, with the host that it goes to.
    fn browser(&self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route, url: &str) {
        let words = view.t(if route.kind == RouteKind::Form { "open-form" } else { "open-page" });
        let button = if route.kind == RouteKind::Setting { Button::secondary(&words) } else { Button::primary(&words) };
        let host = host(url).unwrap_or_default();
        let goes_to = view.tv("goes-to", &[("host", host.as_str().into())]);
        let said = ui.horizontal(|ui| {
            if button.icon(icon::EXTERNAL).show(ui).clicked() {
                view.send(Command::Open { key: self.key.clone(), route: route.id.clone() });
            }
            // On one line beside it, on two, or below it.
            let fits = |words: &str| ui.available_width() >= design::width(ui, words, Type::Small) + space::XS;
            let (one_line, beside) = (fits(&goes_to), fits(&host));
            if one_line || beside {
                design::small(ui, &goes_to);
            }
            one_line || beside
        });
        if !said.inner {
            design::small(ui, &goes_to);
        }
        let screenshot = (item.platform.deed_by(route) == Deed::Objection).then(|| view.t("opened-screenshot"));
        if self.opened {
            let come_back = view.t("opened-come-back");
            let text = screenshot.map_or_else(|| come_back.clone(), |screenshot| format!("{come_back} {screenshot}"));
            design::note(ui, Tone::Accent, &text);
        } else if let Some(screenshot) = screenshot.filter(|_| item.status == Status::Opened) {
            design::small(ui, &screenshot);
        }
    }

    /// A route without a page: an address to write to.
    fn address(&self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route) {
        let to = match route.kind {
            RouteKind::Email => route.email.clone(),
            RouteKind::Post => item.controller.map(|controller| {
                std::iter::once(controller.name.as_str())
                    .chain(controller.address.iter().map(String::as_str))
                    .collect::<Vec<_>>()
                    .join("\n")
            }),
            _ => None,
        };
        let Some(to) = to else { return };
        design::strong(ui, &to);
        if Button::secondary(&view.t("copy-address")).icon(icon::COPY).show(ui).clicked() {
            view.send(Command::Copy { text: to, said: "copied-address" });
        }
    }

    /// What is known of this way, and the other ways: one click away.
    fn about(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, route: &Route) {
        let others = ways::several(item, route);
        let known: Vec<&str> =
            [&route.asks, &route.note].into_iter().flatten().map(|text| text.get(view.lang())).collect();
        // Where there are no steps but ours, or no other way, there is room to say it right here.
        let at_once = route.steps.is_empty() || !others;
        if others {
            design::wrapped(ui, |ui| {
                ui.spacing_mut().item_spacing.x = space::CARD;
                self.fold_link(ui, view, Fold::Routes, "other-ways");
                if !known.is_empty() && !at_once {
                    self.fold_link(ui, view, Fold::About, "used-know");
                }
            });
        }
        if at_once || self.folds.contains(&Fold::About) {
            for text in known {
                design::small(ui, text);
            }
            self.known_of(ui, view, item, route, None);
            if item.platform.deed_by(route) == Deed::Objection && route.needs.contains(&Need::LogIn) {
                design::small(ui, &view.t("about-your-name"));
                design::small(ui, &view.tv("effort-logged-in", &[("minutes", route.effort_minutes().into())]));
            }
        }
    }

    /// Takes a route.
    pub(super) fn choose(&mut self, route: &Route) {
        self.route = Some(route.id.clone());
        self.opened = false;
    }
}

/// What every form asks, where the catalogue knows no steps; `log_in` only where one has to be logged in.
pub(super) fn usual_steps(view: &View<'_>, route: &Route, log_in: &[&str]) -> Vec<String> {
    let log_in = if route.needs.contains(&Need::LogIn) { log_in } else { &[] };
    log_in.iter().chain(&["step-paste", "step-send"]).map(|words| view.t(words)).collect()
}
