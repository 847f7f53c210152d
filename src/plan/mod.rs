//! The rules: from catalogue, record and today to what to do now.
//!
//! Pure. The local date is handed in, nothing here asks a clock or touches a file, and no sentence is made here: the
//! faces turn these values into words.

pub mod clock;
mod dates;
pub mod holidays;
mod kept;
mod order;
pub mod phase;
pub mod remind;
pub mod status;

use std::cell::OnceCell;
use std::collections::HashMap;
use std::ops::Range;

use chrono::NaiveDate;

pub use clock::{AnswerClock, Due, NewsClock, OpenQuestion, Pause, Receipt, ReceiptBasis};
pub use dates::{DateKind, Dated};
pub use kept::{Ground, Kept};
pub use phase::{MilestoneView, Phase};
pub use remind::{Reason, Reminder};
pub use status::{NextStep, Status};

use crate::catalog::{
    Catalog, Controller, Covers, Deed, Group, Platform, Region, Route, RouteState, Standing, Subject,
};
use crate::journal::AccountId;
use crate::record::{Account, Objection, Record, State, Usage};
use status::Case;

/// An objection elsewhere that reaches a platform, or would.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cover<'a> {
    /// The platform objected to.
    pub by: &'a Platform,
    /// How surely, and on which condition.
    pub relation: &'a Covers,
    /// That objection was sent, for every account there. Before that it counts for nothing.
    pub in_effect: bool,
}

/// One account on a platform, or a platform where none is known: a line of the checklist.
#[derive(Clone, Debug, PartialEq)]
pub struct Item<'a> {
    /// The heading it stands under.
    pub group: &'a Group,
    /// The platform.
    pub platform: &'a Platform,
    /// The company that decides for people in this region, where known.
    pub controller: Option<&'a Controller>,
    /// The account, if anything is known of one.
    pub account: Option<&'a Account>,
    /// Whether the person uses the platform.
    pub usage: Usage,
    /// What has been done.
    pub status: Status,
    /// What comes next.
    pub next_step: NextStep,
    /// The next last day, else the newest passed one.
    pub milestone: Option<MilestoneView<'a>>,
    /// The answer clock, while an answer is outstanding and a day of receipt is known.
    pub clock: Option<AnswerClock>,
    /// When the objection was received, and what that rests on, as far as it is known.
    pub receipt: Option<Receipt>,
    /// From when a complaint is suggested, where a reminder was sent and nothing came of it.
    pub complain_from: Option<NaiveDate>,
    /// The time for an authority's news, where a complaint was made.
    pub news: Option<NewsClock>,
    /// The acts behind it.
    pub objection: Objection<'a>,
    /// Objections elsewhere that reach this platform, or would.
    pub covered_by: Vec<Cover<'a>>,
    /// The route to offer first.
    pub route: Option<&'a Route>,
    /// From when a setting that was switched off is worth another look.
    pub check_from: Option<NaiveDate>,
}

impl<'a> Item<'a> {
    /// Our own estimate of the effort by the first route, in minutes.
    pub fn effort_minutes(&self) -> Option<u32> {
        self.route.map(Route::effort_minutes)
    }

    /// What is done here first; or, once something was sent, what that was: at a setting a form beside it objects.
    pub fn deed(&self) -> Deed {
        let act = match self.objection.state {
            State::SwitchedOff | State::SwitchedOn => return self.platform.deed,
            State::Opened => self.objection.by,
            _ => self.objection.sent,
        };
        let route = act.and_then(|entry| self.platform.route(entry.act.route.as_deref()?));
        route.or(self.route).map_or(self.platform.deed, |route| self.platform.deed_by(route))
    }

    /// The way to object beside a setting that comes first: the first form or letter there that is not gone.
    pub fn beside(&self) -> Option<&'a Route> {
        let open = |route: &&Route| route.state != RouteState::Gone && self.platform.deed_by(route) == Deed::Objection;
        self.platform.routes.iter().filter(|_| self.platform.deed == Deed::Switch).find(open)
    }

    /// An objection was sent here that stands, so that it reaches what it covers: also where the person says that they
    /// do not use the platform (any more).
    pub fn covers_others(&self) -> bool {
        self.platform.deed == Deed::Objection && !self.platform.retired && self.objection.covers_others()
    }

    /// The person added it, or a date to it.
    pub fn has_own(&self) -> bool {
        let mut own = self.group.milestones.iter().filter(|it| matches!(it.standing, Standing::Own(_)));
        self.group.is_own() || own.any(|milestone| milestone.platforms.contains(&self.platform.id))
    }

    /// It is about everybody, not about what somebody uses: no account, and no switch of their own.
    pub fn concerns_everybody(&self) -> bool {
        self.platform.subject != Subject::Account && self.platform.deed != Deed::Switch
    }

    /// The last lawful day for the answer that is outstanding.
    pub fn answer_due(&self) -> Option<NaiveDate> {
        self.clock.map(|clock| clock.until().day)
    }

    /// The first day on which the answer was late.
    pub fn late_since(&self) -> Option<NaiveDate> {
        self.clock.and_then(|clock| clock.late_since)
    }
}

/// What to do now: everything a face shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan<'a> {
    /// The local date it holds for.
    pub today: NaiveDate,
    /// Where the person lives, as far as the law differs.
    pub region: Region,
    /// Every platform and account, in the order of the catalogue.
    pub items: Vec<Item<'a>>,
    /// Whether the person said which platforms they use: then what they said nothing of is not listed.
    pub chose: bool,
    /// Where the items of each platform stand.
    places: HashMap<&'a str, Range<usize>>,
    /// Added up when it is first asked for.
    sums: OnceCell<order::Sums>,
}

impl<'a> Plan<'a> {
    /// The items of a platform: one for each account.
    pub fn on(&self, platform: &str) -> &[Item<'a>] {
        self.places.get(platform).and_then(|places| self.items.get(places.clone())).unwrap_or_default()
    }

    /// The item of an account on a platform; none: of the one without a name.
    pub fn item(&self, platform: &str, account: Option<AccountId>) -> Option<&Item<'a>> {
        self.on(platform).iter().find(|item| item.account.and_then(|account| account.id) == account)
    }
}

/// Makes the plan. A platform that is not there for people in the region is left out, unless something was recorded.
///
/// Each thing is looked up once, so that thousands of platforms take no more than their share.
pub fn plan<'a>(catalog: &'a Catalog, record: &'a Record, region: Region, today: NaiveDate) -> Plan<'a> {
    let mut known: HashMap<&str, Vec<&'a Account>> = HashMap::new();
    for account in record.accounts() {
        known.entry(&account.platform).or_default().push(account);
    }
    let mut items = Vec::new();
    let mut places: HashMap<&str, Range<usize>> = HashMap::new();
    for (group, platform) in catalog.platforms() {
        let first = items.len();
        let usage = record.uses(&platform.id);
        let one = |account| item(group, platform, account, usage, region, today);
        match known.remove(platform.id.as_str()) {
            Some(accounts) => items.extend(accounts.into_iter().map(|account| one(Some(account)))),
            None if platform.regions.contains(&region) => items.push(one(None)),
            None => {}
        }
        places.insert(&platform.id, first..items.len());
    }
    let mut plan = Plan { today, region, items, chose: record.chose(), places, sums: OnceCell::new() };
    plan.cover(catalog);
    plan
}

impl<'a> Plan<'a> {
    /// Notes at each item which objections reach it, or would. It is not transitive: only what was sent itself reaches
    /// others, and only once it was sent for every account there.
    fn cover(&mut self, catalog: &'a Catalog) {
        let mut covers: HashMap<&str, Vec<Cover<'a>>> = HashMap::new();
        for (_, by) in catalog.platforms().filter(|(_, platform)| !platform.covers.is_empty()) {
            let accounts = self.on(&by.id);
            let in_effect = !accounts.is_empty() && accounts.iter().all(Item::covers_others);
            for relation in &by.covers {
                covers.entry(&relation.platform).or_default().push(Cover { by, relation, in_effect });
            }
        }
        for item in &mut self.items {
            let Some(covered_by) = covers.get(item.platform.id.as_str()) else { continue };
            let covered = covered_by.iter().any(|cover| cover.in_effect);
            if covered && item.status == Status::ToDo && item.objection.state == State::Nothing {
                item.status = Status::Covered;
                item.next_step = NextStep::None;
            }
            item.covered_by = covered_by.clone();
        }
    }
}

/// An item by itself, without what other objections do for it.
pub fn item<'a>(
    group: &'a Group,
    platform: &'a Platform,
    account: Option<&'a Account>,
    usage: Usage,
    region: Region,
    today: NaiveDate,
) -> Item<'a> {
    let controller = group.controller(platform).filter(|controller| controller.regions.contains(&region));
    let country = controller.and_then(|controller| controller.country.as_deref());
    let objection = account.map(|account| Objection::of(&account.history)).unwrap_or_default();
    let history = account.map(|account| account.history.as_slice()).unwrap_or_default();
    let case = Case { platform, country, region, usage, objection, history, today };
    let clock = case.clock();
    let status = case.status(clock.as_ref());
    Item {
        group,
        platform,
        controller,
        account,
        usage,
        status,
        next_step: case.next_step(status, clock.as_ref()),
        milestone: MilestoneView::of(group.milestones(&platform.id, region), today),
        clock,
        receipt: case.receipt(),
        complain_from: case.complain_from(clock.as_ref()),
        news: case.news_clock(),
        objection,
        covered_by: Vec::new(),
        route: platform.primary_route(),
        check_from: case.check_from(),
    }
}
