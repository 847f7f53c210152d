//! What the person adds of their own: a platform, or a date that they were told. The form, and below it what there is,
//! to change, to remove and to hand in.

use eframe::egui::{Align, Ui};

use super::design::{self, Button, Tone, Type, space};
use super::icon;
use super::view::{Command, Key, Page, View};
use super::when::When;
use crate::desk::{Action, OwnAction, can_count};
use crate::explain::Explain;
use crate::i18n::capital;
use crate::journal::{DeadlineId, OwnDay, OwnDeadline, OwnPlatform};
use crate::own::draft;
use crate::record::{AddedDeadline, AddedPlatform};
use crate::words;

/// How many platforms are offered to one who types a name.
const OFFERED: usize = 6;

/// What is being added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Kind {
    #[default]
    Platform,
    Date,
}

/// What stands in the mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum How {
    #[default]
    From,
    LastDay,
}

/// What is being changed.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Changing {
    Platform(String),
    Deadline(DeadlineId),
}

/// What was filled in so far; kept until it is saved or the program ends.
#[derive(Clone, Debug, Default)]
pub struct Form {
    kind: Kind,
    changing: Option<Changing>,
    name: String,
    company: String,
    email: String,
    page: String,
    /// Whether there is a date with a platform; none: not said.
    has_date: Option<bool>,
    /// What is typed to find a platform.
    find: String,
    /// The platform that a date is about.
    platform: Option<String>,
    how: How,
    day: Option<When>,
    note: String,
    /// The form is to be shown, as something is being changed: at its title, or in sight of who uses the mouse.
    reveal: Option<Reveal>,
}

/// How the form is shown to somebody who asked for it further down the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reveal {
    /// Scrolled into sight.
    Scroll,
    /// With the focus on its title.
    Focus,
}

/// The way to the page, for the end of the checklist.
pub fn button(ui: &mut Ui, view: &View<'_>) {
    if Button::quiet(&view.t("yours-title")).icon(icon::PLUS).small().show(ui).clicked() {
        view.go(Page::Own);
    }
}

/// The way to the form for a date of a platform, among the rare links of its page.
pub fn date_link(ui: &mut Ui, view: &View<'_>, platform: &crate::catalog::Platform) {
    if can_count(platform) && design::link(ui, &view.t("yours-door-date")).clicked() {
        view.send(Command::OwnDate(platform.id.clone()));
    }
}

impl Form {
    /// Asks for a date of a platform.
    pub fn date_of(&mut self, platform: String) {
        *self = Self { kind: Kind::Date, platform: Some(platform), ..Self::default() };
    }

    /// What was filled in is saved.
    pub fn settled(&mut self) {
        *self = Self { kind: self.kind, ..Self::default() };
    }

    /// Leaves what is being changed as it was. Says whether there was anything.
    pub fn fold(&mut self) -> bool {
        let changing = self.changing.is_some();
        if changing {
            self.settled();
        }
        changing
    }

    /// Shows the page.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = space::S;
        design::heading(ui, Type::Page, &view.t("yours-title"));
        design::muted(ui, &view.t("yours-intro"));
        ui.add_space(space::S);
        let reveal = self.reveal.take();
        if reveal == Some(Reveal::Focus) {
            design::aim_at_part(ui.ctx());
        }
        let card = ui.push_id("form", |ui| design::card(ui, |ui| self.form(ui, view))).inner;
        if reveal.is_some() {
            card.response.scroll_to_me(Some(Align::Min));
        }
        design::section(ui, &view.t("yours-list"));
        ui.push_id("list", |ui| self.list(ui, view));
    }

    fn form(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = space::S;
        if let Some(changing) = &self.changing {
            design::part(ui, &view.tv("yours-edit-name", &[("what", named(view, changing).into())]));
        } else {
            let kinds = [(Kind::Platform, "yours-which-platform"), (Kind::Date, "yours-which-date")];
            one_of(ui, view, "yours-which", &kinds, &mut self.kind);
        }
        let with_date = match (&self.changing, self.kind) {
            (Some(Changing::Platform(_)), _) => {
                self.described(ui, view);
                false
            }
            (Some(Changing::Deadline(_)), _) => true,
            (None, Kind::Platform) => {
                self.described(ui, view);
                let answers = [(Some(true), "yours-has-date-yes"), (Some(false), "yours-has-date-no")];
                one_of(ui, view, "yours-has-date", &answers, &mut self.has_date);
                self.has_date == Some(true)
            }
            (None, Kind::Date) => {
                self.find(ui, view);
                true
            }
        };
        if with_date {
            self.date(ui, view);
        }
        ui.add_space(space::XS);
        let action = self.action(with_date);
        design::wrapped(ui, |ui| {
            let words = view.t(if self.changing.is_some() { "yours-save-change" } else { "yours-save" });
            ui.add_enabled_ui(action.is_some(), |ui| {
                if Button::primary(&words).show(ui).clicked()
                    && let Some(action) = action
                {
                    view.send(Command::Act(Action::Own(action)));
                }
            });
            if self.changing.is_some() && Button::quiet(&view.t("cancel")).show(ui).clicked() {
                self.settled();
            }
        });
    }

    fn described(&mut self, ui: &mut Ui, view: &View<'_>) {
        let fields = [
            ("yours-name", "yours-name-hint", &mut self.name),
            ("yours-company", "yours-company-hint", &mut self.company),
            ("yours-email", "yours-email-hint", &mut self.email),
            ("yours-page", "yours-page-hint", &mut self.page),
        ];
        for (name, hint, text) in fields {
            design::field(ui, &view.t(name), &view.t(hint), text);
        }
    }

    /// Which platform of the list: one types a part of its name, and chooses.
    fn find(&mut self, ui: &mut Ui, view: &View<'_>) {
        design::field(ui, &view.t("yours-platform"), &view.t("yours-name-hint"), &mut self.find);
        let typed = self.find.trim().to_lowercase();
        let name = |platform: &crate::catalog::Platform| platform.name.get(view.lang()).to_owned();
        let all = view.desk.catalog().platforms().map(|(_, platform)| platform);
        let chosen = |platform: &&crate::catalog::Platform| self.platform.as_ref() == Some(&platform.id);
        let fits = |platform: &&crate::catalog::Platform| {
            let shown = platform.regions.contains(&view.plan.region) && can_count(platform);
            chosen(platform) || shown && !typed.is_empty() && name(platform).to_lowercase().contains(&typed)
        };
        let offered: Vec<_> = all.filter(fits).take(OFFERED).map(|it| (it.id.clone(), name(it), chosen(&it))).collect();
        design::wrapped(ui, |ui| {
            for (id, name, on) in offered {
                if design::choice(ui, on, &name).clicked() {
                    self.platform = (!on).then_some(id);
                }
            }
        });
    }

    fn date(&mut self, ui: &mut Ui, view: &View<'_>) {
        let hows = [(How::From, "yours-day-from"), (How::LastDay, "yours-day-last")];
        one_of(ui, view, "yours-day-how", &hows, &mut self.how);
        self.day.get_or_insert(When::month(view.today)).coming(ui, view);
        match self.told().map(|day| (day, view.desk.own_day(day))) {
            None => design::note(ui, Tone::Plain, &view.t("yours-no-day")),
            Some((_, Err(error))) => design::note(ui, Tone::Late, &error.explain(view.m)),
            Some((day, Ok(_))) => {
                design::note(ui, Tone::Accent, &words::own::comes_to(view.m, day, view.today));
            }
        }
        design::sentences(ui, &view.t("yours-note"), &view.t("yours-note-hint"), &mut self.note);
    }

    /// The day as it was told, where there is one.
    fn told(&self) -> Option<OwnDay> {
        let day = self.day?.own_day()?;
        Some(match self.how {
            How::From => OwnDay::From(day),
            How::LastDay => OwnDay::LastDay(day),
        })
    }

    /// What saving does; none while something lacks that is asked for.
    fn action(&self, with_date: bool) -> Option<OwnAction> {
        let written = |text: &String| Some(text.clone()).filter(|text| !text.trim().is_empty());
        let described = || OwnPlatform {
            name: self.name.clone(),
            company: written(&self.company),
            email: written(&self.email),
            page: written(&self.page),
        };
        let deadline = || Some(OwnDeadline { day: self.told()?, note: written(&self.note) });
        match (&self.changing, self.kind) {
            (Some(Changing::Platform(platform)), _) => {
                Some(OwnAction::ChangePlatform { platform: platform.clone(), own: described() })
            }
            (Some(Changing::Deadline(id)), _) => Some(OwnAction::ChangeDeadline { deadline: *id, own: deadline()? }),
            (None, Kind::Platform) if with_date => Some(OwnAction::AddPlatform(described(), Some(deadline()?))),
            (None, Kind::Platform) => Some(OwnAction::AddPlatform(described(), None)),
            (None, Kind::Date) => Some(OwnAction::AddDeadline { platform: self.platform.clone()?, own: deadline()? }),
        }
    }

    /// What there is.
    fn list(&mut self, ui: &mut Ui, view: &View<'_>) {
        let own = view.desk.record().own();
        if own.is_empty() {
            design::muted(ui, &view.t("yours-empty"));
            return;
        }
        for platform in &own.platforms {
            ui.push_id(&platform.id, |ui| {
                design::card(ui, |ui| {
                    self.platform(ui, view, platform);
                    for deadline in own.deadlines_of(&platform.id) {
                        ui.add_space(space::S);
                        design::line(ui);
                        ui.add_space(space::S);
                        ui.push_id(deadline.id.0, |ui| self.deadline(ui, view, deadline));
                    }
                })
            });
        }
        for deadline in own.deadlines.iter().filter(|deadline| own.platform(&deadline.platform).is_none()) {
            ui.push_id(deadline.id.0, |ui| design::card(ui, |ui| self.deadline(ui, view, deadline)));
        }
        design::small(ui, &view.t("yours-send-in"));
    }

    fn platform(&mut self, ui: &mut Ui, view: &View<'_>, added: &AddedPlatform) {
        ui.spacing_mut().item_spacing.y = space::XS;
        let OwnPlatform { name, company, email, page } = &added.own;
        if design::link(ui, name).clicked() {
            view.go(Page::Platform(Key { platform: added.id.clone(), account: None }));
        }
        for more in [company, email, page].into_iter().flatten() {
            design::small(ui, more);
        }
        design::small(ui, &capital(&view.tv("yours-added", &[("date", view.m.date(added.on).into())])));
        let toml = || draft::of_platform(view.m, view.desk.record().own(), added, view.plan.region);
        match buttons(ui, view, name, Some(&added.id), toml) {
            Some(Pressed::Change) => {
                let [company, email, page] = [company, email, page].map(|text| text.clone().unwrap_or_default());
                let changing = Some(Changing::Platform(added.id.clone()));
                let reveal = revealing(ui);
                *self = Self { changing, reveal, name: name.clone(), company, email, page, ..Self::default() };
            }
            Some(Pressed::Remove) => {
                let platform = added.id.clone();
                view.send(Command::Act(Action::Own(OwnAction::RemovePlatform { platform })));
            }
            None => {}
        }
    }

    fn deadline(&mut self, ui: &mut Ui, view: &View<'_>, added: &AddedDeadline) {
        ui.spacing_mut().item_spacing.y = space::XS;
        let found = view.desk.catalog().platform(&added.platform);
        let what = date_of(view, added);
        design::strong(ui, &what);
        design::body(ui, &words::own::comes_to(view.m, added.own.day, view.today));
        let told = words::own::told(view.m, added.own.day);
        let said = std::iter::once(&told).chain(&added.own.note).cloned().collect::<Vec<_>>().join(" · ");
        design::small(ui, &said);
        design::small(ui, &capital(&view.tv("yours-added", &[("date", view.m.date(added.on).into())])));
        // What is on a platform of one's own goes with its file.
        let apart = found.filter(|(group, _)| !group.is_own());
        let toml = || {
            let file = |(group, _)| draft::of_deadlines(view.m, group, &added.platform, &[added], view.plan.region);
            apart.map(file).unwrap_or_default()
        };
        match buttons(ui, view, &what, apart.map(|(group, _)| group.id.as_str()), toml) {
            Some(Pressed::Change) => {
                let how = match added.own.day {
                    OwnDay::From(_) => How::From,
                    OwnDay::LastDay(_) => How::LastDay,
                };
                *self = Self {
                    kind: Kind::Date,
                    changing: Some(Changing::Deadline(added.id)),
                    reveal: revealing(ui),
                    how,
                    day: Some(When::day(added.own.day.told())),
                    note: added.own.note.clone().unwrap_or_default(),
                    ..Self::default()
                };
            }
            Some(Pressed::Remove) => {
                view.send(Command::Act(Action::Own(OwnAction::RemoveDeadline { deadline: added.id })));
            }
            None => {}
        }
    }
}

/// What something that is being changed is called.
fn named(view: &View<'_>, changing: &Changing) -> String {
    let own = view.desk.record().own();
    match changing {
        Changing::Platform(id) => own.platform(id).map(|known| known.own.name.clone()).unwrap_or_default(),
        Changing::Deadline(id) => own.deadline(*id).map(|known| date_of(view, known)).unwrap_or_default(),
    }
}

/// What a date is called: that of its platform.
fn date_of(view: &View<'_>, added: &AddedDeadline) -> String {
    let found = view.desk.catalog().platform(&added.platform);
    let name = found.map_or(added.platform.as_str(), |(_, platform)| platform.name.get(view.lang()));
    view.tv("yours-of", &[("name", name.into())])
}

fn revealing(ui: &Ui) -> Option<Reveal> {
    let by_mouse = ui.input(|input| input.pointer.any_released());
    Some(if by_mouse { Reveal::Scroll } else { Reveal::Focus })
}

/// What was pressed.
enum Pressed {
    Change,
    Remove,
}

/// What can be done with something of one's own; `file` is what its file is called, where it has one.
fn buttons(ui: &mut Ui, view: &View<'_>, what: &str, file: Option<&str>, toml: impl Fn() -> String) -> Option<Pressed> {
    let named = |id: &str| view.tv(id, &[("what", what.into())]);
    let mut pressed = None;
    ui.add_space(space::XS);
    design::wrapped(ui, |ui| {
        let button = |ui: &mut Ui, words: &str, name: &str, icon| {
            Button::secondary(&view.t(words)).small().icon(icon).named(&named(name)).show(ui).clicked()
        };
        if button(ui, "yours-edit", "yours-edit-name", icon::PENCIL) {
            pressed = Some(Pressed::Change);
        }
        if button(ui, "yours-remove", "yours-remove-name", icon::TRASH) {
            pressed = Some(Pressed::Remove);
        }
        let Some(file) = file else { return };
        if button(ui, "yours-copy", "yours-copy-name", icon::COPY) {
            view.send(Command::Copy { text: toml(), said: "yours-copied" });
        }
        if button(ui, "yours-keep", "yours-keep-name", icon::DOCUMENT) {
            view.send(Command::KeepToml { name: file.to_owned(), text: toml() });
        }
    });
    pressed
}

/// A question with its answers in a row.
fn one_of<T: Copy + PartialEq>(ui: &mut Ui, view: &View<'_>, name: &str, options: &[(T, &str)], chosen: &mut T) {
    design::choices(ui, &view.t(name), |ui| {
        for (option, words) in options {
            if design::choice(ui, *chosen == *option, &view.t(words)).clicked() {
                *chosen = *option;
            }
        }
    });
}
