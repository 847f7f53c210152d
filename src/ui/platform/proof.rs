//! Where each thing on the page comes from, one press below it; and a correction for who saw something else.

use std::collections::BTreeSet;

use eframe::egui::Ui;

use crate::catalog::trust::{Freshness, Grade, Point, newest};
use crate::catalog::{Source, host};
use crate::i18n::capital;
use crate::plan::Item;
use crate::ui::design::{self, Button, Lines, Sourced, space};
use crate::ui::icon;
use crate::ui::view::{Command, View};
use crate::words;

/// What is folded out, and the correction that is being written.
#[derive(Clone, Debug, Default)]
pub struct Proofs {
    open: BTreeSet<Point>,
    wrong: Option<(Point, String)>,
}

impl Proofs {
    /// Shows things that are said, each with where it comes from. `under` adds to what folds out.
    pub fn lines(
        &mut self,
        ui: &mut Ui,
        (view, item): (&View<'_>, &Item<'_>),
        look: Lines,
        said: &[(Point, String)],
        mut under: impl FnMut(&mut Ui, Point),
    ) {
        let Some((first, _)) = said.first() else { return };
        let sources: Vec<Vec<&Source>> =
            said.iter().map(|(point, _)| item.group.sources_at(item.platform, *point)).collect();
        // What holds for all of a list is said once.
        let old = |sources: &Vec<&Source>| Freshness::of(sources, view.today) != Freshness::Checked;
        let all_old = said.len() > 1 && sources.iter().all(old);
        if all_old && let Some(since) = sources.iter().filter_map(|of| newest(of)).max_by_key(|date| date.last()) {
            design::small(ui, &view.tv("proof-list", &[("date", view.m.date(since).into())]));
        }
        let graded = Grade::of(&sources[0]);
        let all_weak = said.len() > 1 && sources.iter().all(|sources| Grade::of(sources) == graded);
        let weak = match graded {
            Grade::Reported => Some("proof-list-reported"),
            Grade::Hearsay => Some("proof-list-hearsay"),
            Grade::Grounded => None,
        };
        if let Some(weak) = weak.filter(|_| all_weak) {
            design::small(ui, &view.t(weak));
        }
        let marks = |sources: &[&Source], in_card: bool| -> Vec<String> {
            let grade = words::trust::grade(view.m, Grade::of(sources)).filter(|_| in_card == all_weak);
            let old = words::trust::unchecked(view.m, Freshness::of(sources, view.today));
            grade.into_iter().chain(old.filter(|_| in_card == all_old)).collect()
        };
        let texts: Vec<(String, String)> = said
            .iter()
            .zip(&sources)
            .map(|((_, text), sources)| {
                let marks = marks(sources, false).join(" · ");
                let whole = if marks.is_empty() { text.clone() } else { format!("{text}, {marks}") };
                let source = words::trust::said(view.m, sources);
                let values = [("text", whole.trim_end_matches('.').into()), ("source", source.into())];
                (marks, view.tv("proof-name", &values))
            })
            .collect();
        let lines: Vec<Sourced<'_>> = said
            .iter()
            .zip(&texts)
            .map(|((point, text), (marks, said))| Sourced { text, marks, said, open: self.open.contains(point) })
            .collect();
        let wrong = &mut self.wrong;
        let pressed = design::sourced(ui, first, look, &lines, |ui, index| {
            let (point, sources) = (said[index].0, &sources[index]);
            // What the list says once, each of its lines says here.
            for mark in marks(sources, true) {
                design::small(ui, &capital(&mark));
            }
            if sources.is_empty() {
                design::small(ui, &capital(&view.t("proof-own")));
                return;
            }
            list(ui, view, sources);
            under(ui, point);
            correction(ui, view, item, point, wrong);
        });
        if let Some((point, _)) = pressed.and_then(|index| said.get(index))
            && !self.open.remove(point)
        {
            self.open.insert(*point);
        }
    }

    /// One thing that is said.
    pub fn line(&mut self, ui: &mut Ui, about: (&View<'_>, &Item<'_>), look: Lines, point: Point, text: &str) {
        self.lines(ui, about, look, &[(point, text.to_owned())], |_, _| {});
    }
}

/// Sources: each with who published it, what that is, when, and the site that its link leads to.
pub fn list(ui: &mut Ui, view: &View<'_>, sources: &[&Source]) {
    for source in sources {
        ui.push_id(&source.id, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let host = host(&source.url).unwrap_or_default();
            let open = design::link(ui, &source.title)
                .on_hover_text(view.tv("source-open", &[("host", host.as_str().into())]));
            design::small(ui, &words::trust::published(view.m, source));
            if open.clicked() {
                view.send(Command::Visit(source.url.clone()));
            }
        });
    }
}

/// "Is this not right?": one field, and a text to send in.
fn correction(ui: &mut Ui, view: &View<'_>, item: &Item<'_>, point: Point, wrong: &mut Option<(Point, String)>) {
    let open = wrong.as_ref().is_some_and(|(at, _)| *at == point);
    if design::fold(ui, open, &view.t("correction-ask")) {
        *wrong = if open { None } else { Some((point, String::new())) };
    }
    let Some((_, saw)) = wrong.as_mut().filter(|(at, _)| *at == point) else { return };
    design::sentences(ui, &view.t("correction-what"), &view.t("correction-hint"), saw);
    design::small(ui, &view.t("correction-why"));
    ui.add_space(space::XS);
    if Button::secondary(&view.t("correction-copy")).icon(icon::COPY).small().show(ui).clicked() {
        let text = words::trust::correction(view.m, (item.group, item.platform), point, saw, view.today);
        view.send(Command::Copy { text, said: "copied-correction" });
    }
}
