//! What milestones must say of themselves and of each other.

use std::collections::{HashMap, HashSet};

use chrono::{NaiveDate, TimeDelta};

use super::place::At;
use super::platforms::no_stop;
use super::rules::File;
use super::{Args, Code};
use crate::catalog::{Milestone, MilestoneKind, Platform, Region, Source, Standing};

/// How long after a start a last day is taken to be about it.
const SOON: TimeDelta = TimeDelta::days(183);

/// Looks at the milestones of a file; `own` are the ids of its platforms, also of those of another shape.
pub(super) fn check(
    file: &mut File<'_, '_>,
    milestones: &[(At<'_>, Milestone)],
    platforms: &[(At<'_>, Platform)],
    own: &HashSet<&str>,
) {
    let regions: HashMap<&str, &[Region]> =
        platforms.iter().map(|(_, platform)| (platform.id.as_str(), platform.regions.as_slice())).collect();
    let starts = starts(milestones);
    let mut seen = HashSet::new();
    for (at, milestone) in milestones {
        file.sources(*at, &milestone.sources);
        file.not_empty(*at, "regions", milestone.regions.len());
        file.not_empty(*at, "platforms", milestone.platforms.len());
        file.each_once(at.key("regions"), &milestone.regions);
        file.each_once(at.key("platforms"), &milestone.platforms);
        file.year(at.key("date"), milestone.date);
        no_stop(file, at.key("text"), &milestone.text);
        // Milestones are looked up in their platform's own group.
        for (at, id) in at.key("platforms").items().zip(&milestone.platforms) {
            file.refer(at, id, own.contains(id.as_str()));
        }
        let held: Vec<_> = milestone.platforms.iter().filter_map(|id| regions.get(id.as_str())).collect();
        for (at, region) in at.key("regions").items().zip(&milestone.regions) {
            if !held.is_empty() && !held.iter().any(|regions| regions.contains(region)) {
                let region = at.text().unwrap_or_default().to_owned();
                file.add(Code::MilestoneRegion, at, vec![("region", region)]);
            }
        }
        last_day(file, *at, milestone, &starts);
        let older = |source: &&Source| source.as_of().is_some_and(|as_of| as_of.last() < milestone.date.first());
        let sources = file.all_of(&milestone.sources).filter(|sources| !sources.is_empty());
        if milestone.standing == Standing::Seen && sources.is_some_and(|all| all.iter().all(older)) {
            file.add(Code::UnseenMilestone, at.key("standing"), vec![("date", milestone.date.to_string())]);
        }
        let again = pairs(milestone).filter(|of| !seen.insert((*of, milestone.kind, milestone.date))).count();
        if again > 0 {
            file.add(Code::SameMilestone, at.key("date"), vec![("date", milestone.date.to_string())]);
        }
    }
}

/// A platform and a region.
type Of<'a> = (&'a str, Region);

/// For whom a milestone is.
fn pairs(milestone: &Milestone) -> impl Iterator<Item = Of<'_>> {
    let platforms: HashSet<&str> = milestone.platforms.iter().map(String::as_str).collect();
    let regions: HashSet<Region> = milestone.regions.iter().copied().collect();
    platforms.into_iter().flat_map(move |id| regions.clone().into_iter().map(move |region| (id, region)))
}

/// The last day on which anything can start, for whom anything does.
fn starts<'a>(milestones: &'a [(At<'_>, Milestone)]) -> HashMap<Of<'a>, NaiveDate> {
    let mut starts = HashMap::new();
    let starting = |it: &&Milestone| it.kind == MilestoneKind::Starts && it.standing != Standing::Cancelled;
    for milestone in milestones.iter().map(|(_, it)| it).filter(starting) {
        for of in pairs(milestone) {
            let latest = starts.entry(of).or_insert(NaiveDate::MIN);
            *latest = milestone.date.last().max(*latest);
        }
    }
    starts
}

/// A last day is a day, and something starts after it.
fn last_day(file: &mut File<'_, '_>, at: At<'_>, milestone: &Milestone, starts: &HashMap<Of<'_>, NaiveDate>) {
    if milestone.kind != MilestoneKind::LastDay {
        return;
    }
    let Some(day) = milestone.date.day() else {
        file.add(Code::VagueLastDay, at.key("date"), Args::new());
        return;
    };
    // A start of long before is another one: what this is the last day for is not known yet.
    let is_just_over = |start: &&NaiveDate| (TimeDelta::zero()..=SOON).contains(&(day - **start));
    if let Some(start) = pairs(milestone).filter_map(|of| starts.get(&of)).find(is_just_over) {
        file.add(Code::LastDayOrder, at.key("date"), vec![("start", start.to_string())]);
    }
}
