//! What the list holds, line by line: worked out when something changed, not in every frame.

use std::collections::BTreeSet;

use eframe::egui::Id;

use super::paths;
use crate::catalog::{Deed, GroupKind, Need, RouteState};
use crate::plan::{Item, Plan};
use crate::ui::design::{Tone, size};
use crate::ui::view::View;
use crate::words;

/// What the list can be narrowed down to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filter {
    /// The person has a part to do.
    ToDo,
    /// A company has to answer.
    Waits,
    /// The first way needs a phone.
    Phone,
    /// There is a way that needs no log-in.
    NoLogIn,
}

impl Filter {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::ToDo, Self::Waits, Self::Phone, Self::NoLogIn];

    /// The message with its name.
    pub const fn message(self) -> &'static str {
        match self {
            Self::ToDo => "find-to-do",
            Self::Waits => "find-waits",
            Self::Phone => "find-phone",
            Self::NoLogIn => "find-no-log-in",
        }
    }

    /// Whether an item is what it leaves.
    fn leaves(self, item: &Item<'_>) -> bool {
        let mut open = item.platform.routes.iter().filter(|route| route.state != RouteState::Gone);
        match self {
            Self::ToDo => item.status.is_to_do(),
            Self::Waits => item.status.awaits_answer(),
            Self::Phone => item.route.is_some_and(|route| route.needs.contains(&Need::Phone)),
            Self::NoLogIn => {
                item.platform.deed != Deed::Nothing && open.any(|route| !route.needs.contains(&Need::LogIn))
            }
        }
    }
}

/// In which order the list stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By company and kind, under headings.
    #[default]
    Company,
    /// What matters next first.
    Soonest,
}

/// What a heading stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A group that stands under its own name.
    Group(String),
    /// Groups of a kind.
    Kind(GroupKind),
}

impl Part {
    fn of(item: &Item<'_>) -> Self {
        item.group.kind.map_or_else(|| Self::Group(item.group.id.clone()), Self::Kind)
    }
}

/// Whether two items stand under the same heading.
fn together(one: &Item<'_>, other: &Item<'_>) -> bool {
    one.group.kind == other.group.kind && (one.group.kind.is_some() || one.group.id == other.group.id)
}

/// What is wanted of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// What is not in the person's own list is shown too.
    pub all: bool,
    /// What it is narrowed down to.
    pub filter: Option<Filter>,
    /// In which order.
    pub order: Order,
    /// What is folded away.
    pub folded: BTreeSet<Part>,
}

/// A line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The heading of a part, by its place among them.
    Heading(usize),
    /// An item: its place in the plan, and which of the list it is, from 1.
    Item(usize, usize),
}

/// A part of the list, under its heading.
#[derive(Clone, Debug)]
pub struct Section {
    /// What it stands for.
    pub part: Part,
    /// What it is called, how it stands there, and both.
    pub words: [String; 3],
    /// Whether its lines are shown.
    pub open: bool,
}

/// The words of a line.
#[derive(Clone, Debug)]
pub struct Texts {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub status: String,
    /// Its date.
    pub end: Option<(String, Tone)>,
    /// All of it as a sentence.
    pub said: String,
    /// What its tick is called.
    pub tick: String,
}

impl Texts {
    fn of(view: &View<'_>, item: &Item<'_>) -> Self {
        let name = words::name(view.m, item);
        let status = words::status(view.m, item, view.today);
        let end = words::short_date(view.m, item);
        let date = end.as_ref().map(|(text, _)| text.as_str());
        let said = words::sentence(&name, &status, &words::company(item), date);
        Self { tick: words::tick(view.m, item, &name), name, status, end, said }
    }
}

/// The lines of the list.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    /// From top to bottom.
    pub lines: Vec<Line>,
    /// The parts that headings stand for.
    pub sections: Vec<Section>,
    /// How many items it shows, with those that are folded away.
    pub shown: usize,
    /// How many it would show if it were not narrowed down.
    pub total: usize,
    /// How many are not in the person's own list.
    pub unlisted: usize,
    /// The words of each line, once it was laid out.
    texts: Vec<Option<Box<Texts>>>,
}

impl Lines {
    /// The lines of a search: what was found, the likeliest first.
    pub fn found(found: &[usize]) -> Self {
        let lines: Vec<Line> = (1..).zip(found).map(|(nth, place)| Line::Item(*place, nth)).collect();
        let count = lines.len();
        Self { lines, shown: count, total: count, ..Self::default() }
    }

    /// The lines of the list as it is wanted.
    pub fn of(view: &View<'_>, wanted: &Wanted) -> Self {
        let plan = view.plan;
        let listed = |place: &usize| wanted.all || plan.lists(&plan.items[*place]);
        let mut places: Vec<usize> = (0..plan.items.len()).filter(listed).collect();
        let total = places.len();
        let unlisted = plan.items.len() - plan.listed().count();
        let left = |place: &usize| wanted.filter.is_none_or(|filter| filter.leaves(&plan.items[*place]));
        let mut made = Self { total, unlisted, ..Self::default() };
        match wanted.order {
            Order::Soonest => {
                places.retain(left);
                plan.soonest_first(&mut places);
                made.add(&places);
            }
            Order::Company => {
                let alike = |one: &usize, other: &usize| together(&plan.items[*one], &plan.items[*other]);
                for part in places.chunk_by(alike) {
                    made.section(view, wanted, part, left);
                }
            }
        }
        made
    }

    fn add(&mut self, places: &[usize]) {
        self.lines.extend((self.shown + 1..).zip(places).map(|(nth, place)| Line::Item(*place, nth)));
        self.shown += places.len();
    }

    /// Adds a part, if there is something left of it.
    fn section(&mut self, view: &View<'_>, wanted: &Wanted, places: &[usize], left: impl Fn(&usize) -> bool) {
        let shown: Vec<usize> = places.iter().copied().filter(left).collect();
        let Some(first) = shown.first().map(|place| &view.plan.items[*place]) else { return };
        let part = Part::of(first);
        let open = !wanted.folded.contains(&part);
        let name = words::heading(view.m, first.group).into_owned();
        let to_do = places.iter().filter(|place| view.plan.items[**place].status.is_to_do()).count();
        let count = view.tv("find-part", &[("todo", to_do.into()), ("count", places.len().into())]);
        let said = view.tv("find-part-said", &[("name", name.as_str().into()), ("part", count.as_str().into())]);
        self.lines.push(Line::Heading(self.sections.len()));
        self.sections.push(Section { part, words: [name, count, said], open });
        if open {
            self.add(&shown);
        } else {
            self.shown += shown.len();
        }
    }

    /// Each line's id for the focus, and how high it probably is.
    pub fn places<'l>(&'l self, plan: &'l Plan<'_>) -> impl Iterator<Item = (Id, f32)> + 'l {
        self.lines.iter().map(|line| match line {
            Line::Heading(section) => (paths::heading_id(&self.sections[*section].part), size::CONTROL),
            Line::Item(place, _) => (paths::item_id(&plan.items[*place]), size::ROW),
        })
    }

    /// The words of the item of a line.
    pub fn texts(&mut self, view: &View<'_>, index: usize, place: usize) -> &Texts {
        self.texts.resize_with(self.lines.len(), || None);
        self.texts[index].get_or_insert_with(|| Box::new(Texts::of(view, &view.plan.items[place])))
    }
}
