//! What comes first: the lists and sums that the faces show of a plan.

use std::cmp::Reverse;

use super::{Item, NextStep, Phase, Plan};
use crate::record::Usage;

impl<'a> Plan<'a> {
    /// The person's own list: every item but what is not used, only reassures, or is gone. Once they said which platforms
    /// they use, what they said nothing of is not in it either, unless it is about everybody: the same rule as for
    /// reminders, so that sixty platforms make a short list.
    pub fn listed(&self) -> impl Iterator<Item = &Item<'a>> {
        self.items.iter().filter(|item| self.lists(item))
    }

    /// Whether an item is in it.
    pub fn lists(&self, item: &Item<'_>) -> bool {
        let own = !self.chose || item.usage == Usage::Used || item.concerns_everybody() || item.has_own();
        own && item.status.is_listed()
    }

    /// Puts places of items in the order in which they matter: first what is to be done, soonest first; then what waits,
    /// soonest due first; then the rest, in the order in which it stood.
    pub fn soonest_first(&self, places: &mut [usize]) {
        places.sort_by_cached_key(|place| {
            let item = &self.items[*place];
            let (step, due) = (urgency(item), item.answer_due().or(item.news.map(|news| news.due.day)));
            (step.is_none(), step, due.is_none(), due)
        });
    }

    /// The next thing to do. What the person uses goes first; then countdowns, soonest first; then a page that was
    /// opened, an answer that is late, an answer that wants a reaction; then the order of the catalogue.
    pub fn next(&self) -> Option<&Item<'a>> {
        self.sums().next.map(|place| &self.items[place])
    }

    /// What is done as one step with the next thing to do, that included: platforms of the same controller with the
    /// same last day that are also to be sent and cover one another.
    pub fn next_group(&self) -> Vec<&Item<'a>> {
        self.sums().next_group.iter().map(|place| &self.items[*place]).collect()
    }

    /// How many listed items have the person's part done, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        let Sums { listed, to_do, .. } = self.sums();
        (listed - to_do, *listed)
    }

    /// Our estimate of the minutes that the person's part still takes.
    pub fn effort_left(&self) -> u32 {
        self.sums().effort_left
    }

    /// What waits for a company's answer with a clock, soonest due first.
    pub fn waiting(&self) -> Vec<&Item<'a>> {
        self.sums().waiting.iter().map(|place| &self.items[*place]).collect()
    }

    fn sums(&self) -> &Sums {
        self.sums.get_or_init(|| Sums::of(self))
    }
}

/// What is added up over all items, once.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sums {
    listed: usize,
    to_do: usize,
    effort_left: u32,
    next: Option<usize>,
    next_group: Vec<usize>,
    waiting: Vec<usize>,
}

impl Sums {
    fn of(plan: &Plan<'_>) -> Self {
        let listed = || plan.items.iter().enumerate().filter(|(_, item)| plan.lists(item));
        let to_do = || listed().filter(|(_, item)| item.status.is_to_do());
        let urgent = listed().filter_map(|(place, item)| Some((place, item.usage == Usage::Used, urgency(item)?)));
        let next = urgent.min_by_key(|(_, used, urgency)| (Reverse(*used), *urgency)).map(|(place, ..)| place);
        let is_waiting = |item: &Item| item.status.awaits_answer() && item.next_step == NextStep::Wait;
        let waiting = listed().filter(|(_, item)| is_waiting(item) && item.clock.is_some());
        let mut waiting: Vec<usize> = waiting.map(|(place, _)| place).collect();
        waiting.sort_by_key(|place| plan.items[*place].answer_due());
        let one_step = |place: usize, next: usize| {
            let (item, next) = (&plan.items[place], &plan.items[next]);
            std::ptr::eq(item, next)
                || (item.next_step == NextStep::Send
                    && next.next_step == NextStep::Send
                    && item.group.id == next.group.id
                    && item.platform.controller == next.platform.controller
                    && last_day(item) == last_day(next)
                    && covers(item, next)
                    && covers(next, item))
        };
        let group = listed().map(|(place, _)| place).filter(|place| next.is_some_and(|next| one_step(*place, next)));
        Self {
            listed: listed().count(),
            to_do: to_do().count(),
            effort_left: to_do().filter_map(|(_, item)| item.effort_minutes()).sum(),
            next,
            next_group: group.collect(),
            waiting,
        }
    }
}

/// How soon a step is wanted; the first comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Urgency {
    /// A last day is near, with the days left. Of two with the same, the page already opened goes first.
    Countdown(i64, Reverse<bool>),
    /// A page was opened.
    Unsaid,
    /// An answer is late.
    Late,
    /// An answer wants a reaction.
    Answered,
    /// All else.
    AnyTime,
}

fn urgency(item: &Item) -> Option<Urgency> {
    let open = item.milestone.filter(|view| matches!(view.phase, Phase::Open | Phase::LastDay));
    let days_left = open.and_then(|view| view.days_left);
    match (item.next_step, days_left) {
        (NextStep::Wait | NextStep::None, _) => None,
        (NextStep::Send, Some(days)) => Some(Urgency::Countdown(days, Reverse(false))),
        (NextStep::SayWhetherSent, Some(days)) => Some(Urgency::Countdown(days, Reverse(true))),
        (NextStep::SayWhetherSent, None) => Some(Urgency::Unsaid),
        (NextStep::SendReminder, _) => Some(Urgency::Late),
        (NextStep::ReadAnswer | NextStep::Complain, _) => Some(Urgency::Answered),
        (NextStep::Send, None) | (NextStep::CheckAgain, _) => Some(Urgency::AnyTime),
    }
}

fn last_day(item: &Item) -> Option<crate::date::PartialDate> {
    item.milestone.map(|view| view.milestone.date)
}

fn covers(item: &Item, other: &Item) -> bool {
    item.platform.covers.iter().any(|covers| covers.platform == other.platform.id)
}
