//! A website of one's own: who reads it, whom one asks to stay away, and the lines that ask it.

use std::collections::BTreeSet;

use eframe::egui::Ui;

use super::proof::Proofs;
use crate::catalog::robots::robots_txt;
use crate::catalog::trust::Point;
use crate::catalog::{Crawler, Purpose};
use crate::plan::Item;
use crate::ui::design::{self, Button, Lines, Type, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::words;

/// What the person changed: at first those that train are asked to stay away, and nobody else.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// The agents of which it is the other way round.
    turned: BTreeSet<String>,
    unfolded: BTreeSet<Purpose>,
}

impl Asked {
    fn has(&self, crawler: &Crawler) -> bool {
        (crawler.purpose == Purpose::Training) != self.turned.contains(&crawler.agent)
    }

    fn set(&mut self, crawler: &Crawler, asked: bool) {
        if self.has(crawler) != asked && !self.turned.remove(&crawler.agent) {
            self.turned.insert(crawler.agent.clone());
        }
    }

    /// Shows the card.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, proofs: &mut Proofs) {
        design::card(ui, |ui| {
            design::heading(ui, Type::Section, &view.t("crawlers-title"));
            design::muted(ui, &view.t("crawlers-why"));
            for purpose in Purpose::ALL {
                self.purpose(ui, view, item, purpose, proofs);
            }
            ui.add_space(space::XS);
            let mut text = robots_txt(item.platform.crawlers.iter().filter(|crawler| self.has(crawler)));
            if text.is_empty() {
                design::small(ui, &view.t("crawlers-none"));
            } else {
                let copied = text.clone();
                design::written(ui, &view.t("crawlers-text"), &mut text);
                if Button::primary(&view.t("crawlers-copy")).icon(icon::COPY).show(ui).clicked() {
                    view.send(Command::Copy { text: copied, said: "copied-robots" });
                }
            }
            design::small(ui, &view.t("crawlers-request"));
        });
    }

    fn purpose(&mut self, ui: &mut Ui, view: &View<'_>, item: &Item<'_>, purpose: Purpose, proofs: &mut Proofs) {
        let all: Vec<(usize, &Crawler)> =
            item.platform.crawlers.iter().enumerate().filter(|(_, crawler)| crawler.purpose == purpose).collect();
        if all.is_empty() {
            return;
        }
        let chosen = all.iter().filter(|(_, crawler)| self.has(crawler)).count();
        let words = view.t(words::trust::purpose(purpose));
        let values = [("words", words.as_str().into()), ("chosen", chosen.into()), ("all", all.len().into())];
        if design::switch(ui, chosen == all.len(), &view.tv("crawler-count", &values)).clicked() {
            let asked = chosen < all.len();
            all.iter().for_each(|(_, crawler)| self.set(crawler, asked));
        }
        ui.push_id(purpose, |ui| {
            let unfolded = self.unfolded.contains(&purpose);
            let name = view.tv("crawler-which-name", &[("words", words.into())]);
            if design::fold_named(ui, unfolded, &view.t("crawler-which"), &name) && !self.unfolded.remove(&purpose) {
                self.unfolded.insert(purpose);
            }
            if unfolded {
                let said: Vec<(Point, String)> = all
                    .iter()
                    .map(|(index, crawler)| (Point::Crawler(*index), words::trust::crawler(view.m, crawler)))
                    .collect();
                proofs.lines(ui, (view, item), Lines::Bullets, &said, |ui, point| {
                    let found = all.iter().find(|(index, _)| Point::Crawler(*index) == point);
                    if let Some((_, crawler)) = found {
                        let asked = self.has(crawler);
                        if design::switch(ui, asked, &view.t("crawler-ask")).clicked() {
                            self.set(crawler, !asked);
                        }
                    }
                });
            }
        });
    }
}
