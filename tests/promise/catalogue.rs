//! The catalogue changes under the person: by an update, or by files of their own.

use bezwaar::catalog::{Catalog, Standing};
use bezwaar::settings::Country;

use crate::world::{World, catalog, milestone, platform};

/// Somebody of whom this machine knows what the catalogue said in April.
fn known() -> World {
    let mut world = World::of(&["whatsapp used 2025-04-01", "siri used 2025-04-01"]);
    assert!(world.hears("2025-04-01").is_empty());
    world
}

fn told(change: impl FnOnce(&mut Catalog)) -> Vec<String> {
    let mut world = known();
    change(&mut world.catalog);
    let said = world.hears("2025-04-10");
    assert!(world.hears("2025-04-11").is_empty());
    said
}

#[test]
fn a_change_of_facts_is_told_once() {
    let whatsapp = ["changed whatsapp 2025-04-10"];
    let date = |date: &str| milestone(&["whatsapp"], "last-day", date, "eu");
    assert_eq!(told(|catalog| catalog.groups[0].milestones.push(date("2025-07-01"))), whatsapp);
    assert_eq!(told(|catalog| catalog.groups[0].milestones[4] = date("2025-09")), whatsapp);
    assert_eq!(told(|catalog| catalog.groups[0].milestones[4].standing = Standing::Cancelled), whatsapp);
    assert_eq!(told(|catalog| drop(catalog.groups[0].platforms[3].routes.pop())), whatsapp);
    assert_eq!(
        told(|catalog| catalog.groups[0].platforms[3].routes[0].url = Some("https://a.example".into())),
        whatsapp
    );
}

#[test]
fn other_words_another_order_or_another_platform_are_no_news() {
    let nothing: [&str; 0] = [];
    assert_eq!(told(|_| ()), nothing);
    assert_eq!(told(|catalog| catalog.groups[0].milestones.reverse()), nothing);
    assert_eq!(told(|catalog| catalog.groups[0].platforms[3].routes.reverse()), nothing);
    assert_eq!(told(|catalog| catalog.groups[0].platforms.reverse()), nothing);
    assert_eq!(told(|catalog| catalog.groups[0].platforms.push(platform("new", "objection", &[]))), nothing);
    assert_eq!(told(|catalog| catalog.groups[0].platforms[0].routes.clear()), nothing, "not used");
    let reword = |catalog: &mut Catalog| {
        let group = &mut catalog.groups[0];
        let text = group.controllers[0].id.clone();
        group.name = "Other".to_owned();
        group.milestones.iter_mut().for_each(|milestone| milestone.sources.push(text.clone()));
        group.milestones.iter_mut().for_each(|milestone| milestone.text.en = "in other words".to_owned());
        group.platforms[3].name.en = "WhatsApp".to_owned();
        group.platforms[3].routes[0].label.en = "the form".to_owned();
    };
    assert_eq!(told(reword), nothing);
    let mut world = known();
    for country in ["GB", "CH", "DE"] {
        world.settings.country = Country::from_code(country);
        assert!(world.hears("2025-04-10").is_empty(), "{country}");
    }
}

#[test]
fn two_changes_on_two_days_are_two_and_old_news_is_none() {
    let mut world = known();
    world.catalog.groups[0].milestones[4] = milestone(&["whatsapp"], "last-day", "2025-09", "eu");
    assert!(world.hears("2025-04-10T09:00:00+02:00").is_empty(), "it can wait for the chosen hour");
    assert_eq!(world.hears("2025-04-10"), ["changed whatsapp 2025-04-10"]);
    world.catalog = catalog();
    assert_eq!(world.hears("2025-04-12"), ["changed whatsapp 2025-04-12"]);
    world.catalog.groups[0].milestones.remove(4);
    assert!(world.hears("2025-04-14T23:00:00+02:00").is_empty());
    assert!(world.hears("2025-05-15").is_empty());
}

#[test]
fn a_day_that_moves_is_announced_anew() {
    let mut world = World::of(&["facebook used 2025-04-01"]);
    assert_eq!(world.hears("2025-05-20"), ["last-day facebook 2025-05-19"]);
    world.catalog.groups[0].milestones[1] = milestone(&["facebook"], "last-day", "2025-05-30", "eu");
    let said = world.hears("2025-05-24");
    assert_eq!(said, ["last-day facebook 2025-05-23", "changed facebook 2025-05-24"]);
    assert!(world.hears("2025-05-26").is_empty());
}

#[test]
fn a_deleted_pack_takes_its_reminders_along() {
    let mut world = World::of(&["facebook account anna", "facebook opened 2025-05-19", "siri used 2025-05-01"]);
    assert_eq!(world.hears("2025-05-20").len(), 2);
    world.snooze(["said/facebook/2025-05-19".to_owned()], "2025-05-24");
    let all = std::mem::take(&mut world.catalog.groups[0].platforms);
    assert!(world.hears("2025-05-26").is_empty());
    world.catalog.groups.clear();
    assert!(world.hears("2025-05-26").is_empty() && world.coming(crate::world::at("2025-05-26")).is_empty());
    // It comes back: as if it had never been away.
    world.catalog = catalog();
    assert_eq!(all.len(), world.catalog.groups[0].platforms.len());
    assert_eq!(world.hears("2025-05-26"), ["last-day facebook 2025-05-26", "say-whether-sent facebook 2025-05-24"]);
}

#[test]
fn a_day_that_stands_there_twice_is_said_once() {
    let mut world = World::of(&["facebook used 2025-04-01"]);
    let again = world.catalog.groups[0].milestones[1].clone();
    world.catalog.groups[0].milestones.push(again);
    assert_eq!(world.hears("2025-05-20"), ["last-day facebook 2025-05-19"]);
}
