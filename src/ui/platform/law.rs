//! "May they just do this?": what the company claims, the right that answers it, and what was said of it by those who
//! have a say; the few points that matter most, and the rest under a heading each.

use eframe::egui::Ui;

use super::{Fold, PlatformPage};
use crate::catalog::law::{Law, Point, Topic, in_short};
use crate::catalog::trust;
use crate::catalog::{Deed, Region, host};
use crate::plan::Item;
use crate::ui::design::{self, Lines, Type, space};
use crate::ui::view::{Command, View};
use crate::words;

/// Shows what the law says of an item's platform.
pub fn ui(page: &mut PlatformPage, ui: &mut Ui, view: &View<'_>, item: &Item<'_>) {
    let (law, platform, region) = (Law::embedded(), item.platform, view.plan.region);
    let points = law.for_platform(&platform.id, platform.basis, platform.deed, region);
    let short = in_short(&points);
    design::card(ui, |ui| {
        design::heading(ui, Type::Section, &view.t("more-law"));
        let company = words::company(item);
        let deed = if platform.takes_objections() { Deed::Objection } else { platform.deed };
        for (number, sentence) in
            words::law::in_brief(view.m, &company, platform.basis, deed, region).iter().enumerate()
        {
            match (number, platform.basis, region) {
                (0, Some(_), Region::Eu) => {
                    page.proofs.line(ui, (view, item), Lines::Text, trust::Point::Basis, sentence);
                }
                _ => {
                    design::body(ui, sentence);
                }
            }
        }
        for (number, point) in short.iter().enumerate() {
            ui.push_id(&point.id, |ui| {
                titled(ui, view, point);
                design::body(ui, point.text.get(view.lang()));
                page.fold_named(ui, Fold::LawProof(number), &words::law::proof(view.m, point));
                if page.folds.contains(&Fold::LawProof(number)) {
                    sources(ui, view, law, point);
                }
            });
        }
        let rest: Vec<&Point> = points.into_iter().filter(|point| !short.contains(point)).collect();
        let topics = Topic::ALL.into_iter().filter(|topic| rest.iter().any(|point| point.topic == *topic));
        let topics: Vec<Topic> = topics.collect();
        if topics.is_empty() {
            return;
        }
        ui.add_space(space::S);
        design::heading(ui, Type::Section, &view.t("law-more"));
        design::wrapped(ui, |ui| {
            ui.spacing_mut().item_spacing.x = space::CARD;
            for topic in &topics {
                page.fold_link(ui, view, Fold::LawOn(*topic), title(*topic));
            }
        });
        for topic in topics.into_iter().filter(|topic| page.folds.contains(&Fold::LawOn(*topic))) {
            ui.add_space(space::S);
            design::line(ui);
            design::heading(ui, Type::Label, &view.t(title(topic)));
            for point in rest.iter().filter(|point| point.topic == topic) {
                ui.push_id(&point.id, |ui| in_full(ui, view, law, point));
            }
        }
    });
}

fn title(topic: Topic) -> &'static str {
    match topic {
        Topic::Rights => "law-topic-rights",
        Topic::Courts => "law-topic-courts",
        Topic::Authorities => "law-topic-authorities",
        Topic::Others => "law-topic-others",
        Topic::Unsettled => "law-topic-unsettled",
        Topic::Children => "law-topic-children",
        Topic::Laws => "law-topic-laws",
    }
}

/// The title of a point, and how firm it is.
fn titled(ui: &mut Ui, view: &View<'_>, point: &Point) {
    ui.add_space(space::S);
    design::wrapped(ui, |ui| {
        design::strong(ui, point.title.get(view.lang()));
        if let Some((word, tone)) = words::law::firmness(view.m, point) {
            design::chip(ui, tone, &word);
        }
    });
}

/// A point with all there is: who said it and when, what holds instead, where it comes from.
fn in_full(ui: &mut Ui, view: &View<'_>, law: &Law, point: &Point) {
    titled(ui, view, point);
    design::small(ui, &words::law::said(view.m, point));
    design::body(ui, point.text.get(view.lang()));
    if let Some(instead) = words::law::instead(view.m, law, point) {
        design::small(ui, &instead);
    }
    sources(ui, view, law, point);
}

/// Where a point comes from.
fn sources(ui: &mut Ui, view: &View<'_>, law: &Law, point: &Point) {
    for source in law.sources_of(point) {
        ui.push_id(&source.id, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let published = words::law::published(view.m, source);
            let Some(url) = source.url() else {
                design::body(ui, &source.title);
                design::small(ui, &published);
                return;
            };
            let to = host(url).unwrap_or_default();
            let open =
                design::link(ui, &source.title).on_hover_text(view.tv("source-open", &[("host", to.as_str().into())]));
            design::small(ui, &published);
            if open.clicked() {
                view.send(Command::Visit(url.to_owned()));
            }
        });
    }
}
