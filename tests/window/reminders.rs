//! Reminders in the window: what comes when, putting off with a way back, the switch, a trial, and the bar above the
//! overview.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bezwaar::desk::Desk;
use bezwaar::desktop::schedule::{Job, Registered, Scheduler, Way};
use bezwaar::desktop::{Desktop, Notification, NotifyError};
use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::plan::Reminder;
use bezwaar::reminded::{Outcome, Wish};
use bezwaar::ui::keys::Shortcut;
use bezwaar::words;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, vec2};
use egui_kittest::kittest::NodeT;

use crate::support::{Home, LAST_EVENING, Looks, MAY_20, TODAY, Window, name_of, role_of};

const SWITCH: &str = "Waarschuw me ook als Bezwaar dicht is";
const TRY: &str = "Stuur een proefmelding";

/// A window on the reminders, with what the system says of them.
fn reminders(home: &Home) -> Window {
    let mut window = home.window();
    go(&mut window);
    window
}

fn go(window: &mut Window) {
    window.press("Herinneringen");
    answered(window);
}

/// Waits until the system has answered what it was asked.
fn answered(window: &mut Window) {
    window.wait_for("answer of the system", |window| !window.harness.state().awaits_system());
}

/// What is registered with the system.
fn registered(home: &Home) -> Option<PathBuf> {
    home.outside.scheduler.registered.lock().unwrap().clone().and_then(|registered| Some(registered.job?.folder))
}

fn register(home: &Home, way: Way, folder: PathBuf, broken: bool) {
    let job = Some(Job { program: "/usr/bin/bezwaar".into(), folder });
    *home.outside.scheduler.registered.lock().unwrap() = Some(Registered { way, job, broken });
}

/// Running the job does as `bezwaar remind` does: it gives the trial that was asked for.
fn run_gives_trial(home: &Home) {
    let outside: Arc<dyn Desktop> = home.outside.clone();
    *home.outside.scheduler.job.lock().unwrap() = Some(Box::new(move |job| {
        let desk = Desk::open(&job.folder, outside.clone()).unwrap();
        assert!(desk.is_trial_due());
        let notification = Notification { title: "Proef".to_owned(), body: String::new(), stays: false };
        desk.log(match outside.notify(&notification) {
            Ok(()) => Outcome::Tried,
            Err(why) => Outcome::Failed { why, trial: true },
        });
        desk.end_trial();
    }));
}

fn said(home: &Home) -> String {
    std::fs::read_to_string(home.folder().join("reminded.jsonl")).unwrap_or_default()
}

/// The names of the buttons that put something off.
fn put_off(window: &Window) -> Vec<String> {
    let names = window.nodes().filter(|node| role_of(node) == Role::Button).map(|node| name_of(&node));
    names.filter(|name| name.starts_with("Uitstellen: ")).collect()
}

/// A person who uses only this platform.
fn with_only(now: &str, platform: &str) -> Home {
    let home = Home::at(now);
    home.record(platform, ActKind::Used, "2025-05-01");
    home
}

#[test]
fn the_switch_reaches_the_scheduler_and_says_how_it_is() {
    let home = Home::at(MAY_20);
    let mut window = reminders(&home);
    assert!(!window.is_on(SWITCH) && window.says("Staat uit."), "{:?}", window.all());
    assert!(!window.offers(TRY), "a trial goes the way that is registered");
    let switch = window.nodes().find(|node| name_of(node) == SWITCH).unwrap();
    assert_eq!(role_of(&switch), Role::Switch);
    window.press(SWITCH);
    answered(&mut window);
    assert_eq!(registered(&home), Some(home.folder()));
    assert!(window.is_on(SWITCH) && window.offers(TRY));
    assert!(window.says("Staat aan. Bezwaar kijkt elk uur, op dagen dat deze computer aanstaat."));
    window.press(SWITCH);
    answered(&mut window);
    assert_eq!(registered(&home), None);
    assert!(!window.is_on(SWITCH) && window.says("Staat uit."));
}

#[test]
fn while_the_system_takes_its_time_the_window_goes_on() {
    let home = Home::at(MAY_20);
    let mut window = reminders(&home);
    let outside = home.outside.clone();
    let slow = outside.scheduler.slow.lock().unwrap();
    window.press(SWITCH);
    assert!(window.says("Bezig met aanzetten …") && window.is_on(SWITCH));
    let switch = window.nodes().find(|node| name_of(node) == SWITCH).unwrap();
    assert!(switch.accesskit_node().data().is_busy());
    window.press(SWITCH);
    window.press("Instellingen");
    assert_eq!(registered(&home), None, "one thing at a time");
    drop(slow);
    answered(&mut window);
    assert_eq!(registered(&home), Some(home.folder()));
}

#[test]
fn each_way_in_which_it_can_stand_is_said_as_it_is() {
    let home = Home::at(MAY_20);
    for (way, folder, broken, on, says) in [
        (Way::Systemd, home.folder(), false, true, "Staat aan. Bezwaar kijkt elk uur"),
        (Way::Autostart, home.folder(), false, true, "alleen kijken als je inlogt"),
        (Way::Systemd, home.folder(), true, true, "werkt niet meer"),
        (Way::Systemd, "/elders".into(), false, false, "aan voor die in /elders"),
    ] {
        register(&home, way, folder, broken);
        let window = reminders(&home);
        assert_eq!(window.is_on(SWITCH), on, "{says}");
        assert!(window.says(says), "{says}: {:?}", window.all());
    }
    register(&home, Way::Systemd, home.folder(), true);
    let mut window = reminders(&home);
    window.press("Zet opnieuw aan");
    answered(&mut window);
    assert!(!home.outside.scheduler.registered().unwrap().unwrap().broken);
    assert!(!window.offers("Zet opnieuw aan") && window.says("Staat aan."));
}

#[test]
fn a_computer_that_cannot_is_no_reason_to_miss_anything() {
    let home = Home::at(MAY_20);
    home.outside.scheduler.absent.store(true, Ordering::Relaxed);
    let window = reminders(&home);
    assert!(!window.offers(SWITCH), "{:?}", window.all());
    assert!(window.says("kan Bezwaar niet vanzelf laten kijken") && window.says("in je agenda"));
    assert!(window.offers("Zet in mijn agenda (.ics)"));
}

#[test]
fn where_nothing_shows_notifications_it_says_what_to_do_instead() {
    let home = Home::at(MAY_20);
    register(&home, Way::Systemd, home.folder(), false);
    *home.outside.unshown.lock().unwrap() = Some(NotifyError::NoService("x".to_owned()));
    let mut window = reminders(&home);
    assert!(window.says("Niets op deze computer toont meldingen.") && window.says("ook in je agenda"));
    run_gives_trial(&home);
    window.press(TRY);
    answered(&mut window);
    assert!(window.says("De proefmelding is niet verstuurd. Niets op deze computer toont meldingen."));
    assert!(!window.says("De proefmelding is verstuurd"));
}

#[test]
fn a_trial_goes_through_the_registered_job_and_says_sent() {
    let home = Home::at(MAY_20);
    register(&home, Way::Systemd, home.folder(), false);
    run_gives_trial(&home);
    let mut window = reminders(&home);
    window.press(TRY);
    answered(&mut window);
    assert_eq!(*home.outside.scheduler.runs.lock().unwrap(), 1);
    assert_eq!(home.outside.notified.lock().unwrap().len(), 1);
    assert!(window.says("De proefmelding is verstuurd."), "{:?}", window.all());
    assert!(window.says("Vandaag om 10.00 uur gekeken, proefmelding verstuurd."));
    window.press("Overzicht");
    go(&mut window);
    assert!(!window.says("De proefmelding is verstuurd."), "it was read");
}

#[test]
fn a_trial_that_fails_says_why() {
    let home = Home::at(MAY_20);
    register(&home, Way::Systemd, home.folder(), false);
    let mut window = reminders(&home);
    // Another program takes it away in the meantime.
    home.outside.scheduler.off().unwrap();
    window.press(TRY);
    answered(&mut window);
    assert!(
        window.says("De proefmelding is niet verstuurd. De herinneringen staan niet meer aan."),
        "{:?}",
        window.all()
    );
    assert!(!window.is_on(SWITCH), "and it says how it is now");
}

#[test]
fn what_a_run_came_to_is_said_with_its_time() {
    let home = Home::at("2025-05-19T21:05:00+02:00");
    register(&home, Way::Systemd, home.folder(), false);
    home.desk().log(Outcome::Shown { count: 2, again: None });
    assert!(reminders(&home).says("Vandaag om 21.05 uur gekeken, melding verstuurd."));
    home.outside.set(MAY_20);
    assert!(reminders(&home).says("Gisteren om 21.05 uur gekeken"));
    home.desk().log(Outcome::Nothing);
    let window = reminders(&home);
    assert!(window.says("Vandaag om 10.00 uur gekeken: er was niets te melden."), "{:?}", window.all());
    assert!(window.says("De laatste melding is gisteren om 21.05 uur verstuurd."));
    home.desk().log(Outcome::Failed { why: NotifyError::NoSession("x".to_owned()), trial: false });
    assert!(reminders(&home).says("maar de melding is niet verstuurd. Er is hier geen bureaublad"));
}

#[test]
fn hours_and_what_may_be_said_are_kept() {
    let home = Home::at(MAY_20);
    let mut window = reminders(&home);
    window.choose("Meldingen vanaf", "9.00 uur");
    window.choose("Stil vanaf", "22.00 uur");
    window.choose("Stil tot", "7.00 uur");
    window.press("Noem platforms in de melding");
    window.press("Herinner me om instellingen na te kijken");
    for line in
        ["remind-from = \"9\"", "quiet-from = \"22\"", "quiet-to = \"7\"", "remind-names = \"on\"", "recheck = \"off\""]
    {
        assert!(home.settings().contains(line), "{line}: {}", home.settings());
    }
    assert!(window.is_on("Noem platforms in de melding") && !window.is_on("Herinner me om instellingen na te kijken"));
    window.choose("Meldingen vanaf", "23.00 uur");
    assert!(window.says("Dat is in je stille uren. De melding komt daarna, vanaf 7.00 uur."));
}

#[test]
fn what_comes_stands_by_date_and_says_only_what_will_be_true() {
    let home = with_only(MAY_20, "facebook");
    home.record("whatsapp", ActKind::Sent, "2025-05-20");
    let window = reminders(&home);
    for text in ["Vrijdag 23 mei", "over 3 dagen", "Facebook: nog 3 dagen", "Als je dan nog geen bezwaar hebt gemaakt."]
    {
        assert!(window.says(text), "{text}: {:?}", window.all());
    }
    assert!(window.says("Facebook: de laatste dag, tot middernacht"));
    assert!(window.says("Nog geen antwoord van"), "{:?}", window.all());
    assert!(!window.says("had moeten antwoorden") && !window.says("vandaag is de laatste dag"));
    assert!(window.offers("Bekijk: Facebook: nog 6 dagen"), "what stands now comes first");
}

#[test]
fn an_empty_list_says_how_it_fills() {
    let window = reminders(&Home::at(TODAY));
    assert!(window.says("Er komt nu niets aan. Hier verschijnt wat een dag heeft"), "{:?}", window.all());
    assert!(put_off(&window).is_empty() && !window.offers("Zet in mijn agenda (.ics)"));
}

#[test]
fn putting_off_is_kept_and_undo_brings_it_back() {
    let home = with_only(MAY_20, "facebook");
    let mut window = reminders(&home);
    window.press("Uitstellen: Facebook: nog 6 dagen");
    window.press("Morgen, woensdag 21 mei");
    assert_eq!(window.alert().as_deref(), Some("Bezwaar herinnert je er woensdag 21 mei aan."));
    let wish = |home: &Home| home.desk().reminded().wishes().map(|(_, wish)| wish).collect::<Vec<_>>();
    assert_eq!(wish(&home), [Wish::Snoozed("2025-05-21".parse().unwrap())]);
    assert!(!window.offers("Uitstellen: Facebook: nog 6 dagen"), "{:?}", put_off(&window));
    assert!(window.offers("Uitstellen: Facebook: nog 5 dagen"), "it comes tomorrow");
    window.press("Maak ongedaan");
    assert!(wish(&home).is_empty(), "{}", said(&home));
    assert!(window.offers("Uitstellen: Facebook: nog 6 dagen"));

    // The keys for it mean what is shown, not what was recorded earlier.
    window.press("Uitstellen: Facebook: nog 6 dagen");
    window.press("Over 3 dagen, vrijdag 23 mei");
    window.shortcut(Shortcut::Undo);
    assert!(wish(&home).is_empty(), "{}", said(&home));
    assert_eq!(home.acts(), ["facebook used"]);
}

#[test]
fn a_last_day_is_not_put_off_beyond_itself() {
    let home = with_only(MAY_20, "facebook");
    let mut window = reminders(&home);
    window.press("Uitstellen: Facebook: nog 1 dag");
    assert!(window.offers("Een dag later, maandag 26 mei"), "{:?}", window.all());
    assert!(!window.says("3 dagen later") && !window.says("Een week later"));
    assert!(window.says("Langer kan niet: maandag 26 mei is de laatste dag."));
    window.harness.key_press(Key::Escape);
    window.settle();
    window.press("Uitstellen: Facebook: de laatste dag, tot middernacht");
    assert!(!window.says("later, ") && window.offers("Hier niet meer aan herinneren"));
    home.outside.set(LAST_EVENING);
    let mut window = reminders(&home);
    window.press("Uitstellen: Facebook: vandaag is de laatste dag, tot middernacht");
    assert!(!window.says("Morgen, ") && window.offers("Hier niet meer aan herinneren"));
}

#[test]
fn what_is_silenced_is_in_sight_and_comes_back() {
    let home = with_only(MAY_20, "facebook");
    let mut window = reminders(&home);
    window.press("Uitstellen: Facebook: nog 6 dagen");
    window.press("Hier niet meer aan herinneren");
    assert!(put_off(&window).is_empty(), "all of it: {:?}", put_off(&window));
    window.press("1 herinnering is uitgesteld of staat uit");
    assert!(window.says("Staat uit"));
    window.press("Weer herinneren: Facebook: nog 6 dagen");
    assert!(window.offers("Uitstellen: Facebook: nog 6 dagen") && !window.says("uitgesteld of staat uit"));
    assert_eq!(said(&home).lines().count(), 2, "{}", said(&home));
}

#[test]
fn the_menu_works_by_keyboard_and_the_focus_is_not_lost() {
    let home = with_only(MAY_20, "facebook");
    let mut window = reminders(&home);
    let name = "Uitstellen: Facebook: nog 6 dagen";
    let at = |window: &Window| {
        window.nodes().find(|node| node.is_focused() && role_of(node) != Role::Window).map(|node| name_of(&node))
    };
    let node = window.nodes().find(|node| name_of(node) == name).unwrap();
    node.focus();
    window.settle();
    window.harness.key_press(Key::Enter);
    window.settle();
    assert!(window.offers("Morgen, woensdag 21 mei"));
    window.harness.key_press(Key::Escape);
    window.settle();
    assert!(!window.offers("Morgen, woensdag 21 mei"));
    assert_eq!(at(&window).as_deref(), Some(name), "only the list was closed");
    window.harness.key_press(Key::Enter);
    window.settle();
    window.harness.key_press(Key::Tab);
    window.settle();
    assert_eq!(at(&window).as_deref(), Some("Morgen, woensdag 21 mei"));
    window.harness.key_press(Key::Enter);
    window.settle();
    assert!(said(&home).contains("2025-05-21"));
    assert_eq!(at(&window).as_deref(), Some("Herinneringen"), "its button is gone: one is at the title");
}

#[test]
fn the_bar_shows_what_stands_and_goes_away_when_it_was_dealt_with() {
    let home = Home::at("2025-06-24T10:00:00+02:00");
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    let bar = "Bekijk: Meta had moeten antwoorden over Facebook";
    assert!(window.offers(bar), "{:?}", window.all());
    let first = window.nodes().find(|node| name_of(node) == bar).unwrap().rect();
    let title = window.nodes().find(|node| name_of(node) == "Je volgende stap").unwrap().rect();
    assert!(first.bottom() < title.top(), "it is on top");
    window.press(bar);
    assert!(window.headings().contains(&"Facebook".to_owned()));
    home.record("facebook", ActKind::Granted, "2025-06-23");
    let window = home.window();
    assert!(!window.offers(bar), "{:?}", window.all());
}

#[test]
fn what_presses_less_than_the_next_step_stands_below_it() {
    let home = with_only("2025-05-26T23:30:00+02:00", "facebook");
    home.record("apple-applebot", ActKind::Sent, "2025-05-20");
    let window = home.window();
    let bar =
        window.nodes().find(|node| name_of(node) == "Bekijk: Kreeg je een bevestiging van Apple?").unwrap().rect();
    let begin = window.nodes().find(|node| name_of(node) == "Begin").unwrap().rect();
    assert!(begin.bottom() < bar.top(), "a last day that ends at midnight comes first");
}

#[test]
fn what_is_put_off_is_gone_from_the_bar() {
    let home = Home::at("2025-06-24T10:00:00+02:00");
    home.record("facebook", ActKind::Sent, "2025-05-20");
    let mut window = home.window();
    window.press("Uitstellen: Meta had moeten antwoorden over Facebook");
    window.press("Over een week, dinsdag 1 juli");
    assert!(!window.offers("Bekijk: Meta had moeten antwoorden over Facebook"), "{:?}", window.all());
    window.press("Maak ongedaan");
    assert!(window.offers("Bekijk: Meta had moeten antwoorden over Facebook"));
}

#[test]
fn the_bar_does_not_say_again_what_the_next_step_says() {
    let home = with_only(MAY_20, "facebook");
    let due = home.desk();
    assert!(!due.plan().reminders(due.settings(), due.reminded()).is_empty());
    let mut window = home.window();
    assert!(put_off(&window).is_empty(), "{:?}", window.all());
    assert!(window.headings().contains(&"Maak bezwaar bij Facebook".to_owned()), "{:?}", window.headings());
    go(&mut window);
    assert!(window.offers("Uitstellen: Facebook: nog 6 dagen"), "the page has everything");
}

#[test]
fn after_a_notification_the_window_shows_the_same_reminders() {
    let m = Messages::of(Lang::Nl);
    for lang in Lang::ALL {
        let home = Home::at("2025-06-24T10:00:00+02:00");
        home.record("facebook", ActKind::Sent, "2025-05-20");
        home.record("whatsapp", ActKind::Opened, "2025-06-20");
        let notified = {
            let mut desk = home.desk();
            let (notification, keys) = {
                let plan = desk.plan();
                let due = plan.to_show(desk.settings(), desk.reminded(), desk.now().naive_local());
                (words::notification(m, &due, true, desk.today()), due.iter().map(Reminder::key).collect::<Vec<_>>())
            };
            desk.show(&notification, keys);
            let plan = desk.plan();
            let due = plan.reminders(desk.settings(), desk.reminded());
            due.iter().map(|due| words::reminder(Messages::of(lang), &[due], desk.today()).title).collect::<Vec<_>>()
        };
        assert!(notified.len() > 1);
        let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
        assert!(window.says(&notified[0]), "{} in {:?}", notified[0], window.all());
        window.press(&Messages::of(lang).t("nav-reminders"));
        for said in &notified {
            assert!(window.says(said), "{said} in {:?}", window.all());
        }
    }
}

#[test]
fn remind_me_tomorrow_is_offered_where_somebody_can() {
    let home = with_only(MAY_20, "facebook");
    let words = "Herinner me er morgen aan";
    assert!(!home.window().offers(words), "nobody would come");
    register(&home, Way::Systemd, home.folder(), false);
    let mut window = home.window();
    window.press(words);
    assert!(said(&home).contains("2025-05-21") && !window.offers(words), "{}", said(&home));
    home.outside.set(LAST_EVENING);
    let home = with_only(LAST_EVENING, "facebook");
    register(&home, Way::Systemd, home.folder(), false);
    assert!(!home.window().offers(words), "tomorrow the last day is over");
}

#[test]
fn while_they_are_off_one_quiet_line_says_so_and_can_be_put_away() {
    let home = Home::at(MAY_20);
    let line = "Bezwaar waarschuwt je nu alleen als je het opent.";
    let mut window = home.window();
    assert!(window.says(line));
    window.press("Ga naar herinneringen");
    assert!(window.offers(SWITCH));
    window.press("Overzicht");
    window.press("Niet nodig");
    assert!(!window.says(line) && !home.window().says(line), "for ever");
    let home = Home::at(MAY_20);
    register(&home, Way::Systemd, home.folder(), false);
    assert!(!home.window().says(line));
}

#[test]
fn after_sending_it_says_whether_somebody_watches() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.open("Facebook");
    assert!(!window.offers("Ga naar herinneringen"));
    window.press("Ja, vandaag");
    assert!(window.offers("Ga naar herinneringen"), "{:?}", window.all());
}

#[test]
fn the_places_stand_on_one_line() {
    for lang in Lang::ALL {
        let m = Messages::of(lang);
        let window =
            Home::at(MAY_20).window_as(Looks { lang: Some(lang), size: vec2(900.0, 600.0), ..Looks::default() });
        let place = |id: &str| {
            let name = m.t(id);
            window.nodes().find(|node| role_of(node) == Role::Button && name_of(node) == name).unwrap().rect()
        };
        let places = ["nav-overview", "nav-reminders", "nav-settings", "keys-title"].map(place);
        assert!(places.iter().all(|rect| rect.top() == places[0].top()), "{lang}: {places:?}");
    }
}

#[test]
fn the_dates_go_into_a_file_for_the_calendar() {
    let home = with_only(MAY_20, "facebook");
    let mut window = reminders(&home);
    window.press("Zet in mijn agenda (.ics)");
    let file = home.folder().join("bezwaar.ics");
    assert!(file.exists());
    assert!(window.alert().unwrap().contains(&file.display().to_string()), "{:?}", window.alert());
    window.press("Open in je agenda");
    window.wait_for("calendar", |_| !home.outside.asked().is_empty());
    assert_eq!(home.outside.asked(), [file.display().to_string()]);
    home.outside.lose_browser();
    window.press("Zet in mijn agenda (.ics)");
    window.press("Open in je agenda");
    window.wait_for("error", |window| window.alert().is_some_and(|said| said.contains("Geen programma")));
    // What went into a calendar can be made right there when it is over.
    home.record("facebook", ActKind::Sent, "2025-05-20");
    home.record("facebook", ActKind::Granted, "2025-05-20");
    let mut window = reminders(&home);
    assert!(window.says("Er komt nu niets aan."), "{:?}", window.all());
    window.press("Zet in mijn agenda (.ics)");
    assert!(window.offers("Open in je agenda"), "{:?}", window.alert());
}

#[test]
fn a_calendar_file_that_cannot_be_written_says_where_and_what_helps() {
    let home = with_only(MAY_20, "facebook");
    let mut window = reminders(&home);
    std::fs::create_dir(home.folder().join("bezwaar.ics")).unwrap();
    window.press("Zet in mijn agenda (.ics)");
    let said = window.alert().unwrap();
    assert!(said.contains("bezwaar.ics") && !window.offers("Open in je agenda"), "{said}");
}

/// What is wrong with what was painted.
fn faults(window: &Window) -> Vec<String> {
    let found = crate::looks::painted(window).faults().into_iter();
    // A hint may lose its end in a language that is only made up.
    found.filter(|fault| !fault.hint).map(|fault| fault.what).collect()
}

#[test]
fn every_way_it_stands_and_the_menu_can_be_read_in_a_narrow_window_and_longer_words() {
    let m = Messages::of(Lang::Long);
    for size in [vec2(360.0, 4000.0), vec2(900.0, 4000.0)] {
        let home = with_only(MAY_20, "facebook");
        run_gives_trial(&home);
        let elsewhere = "/een/map/met/een/heel/lange/naam/die/niet/op/een/regel/past".into();
        for (way, folder, broken) in [
            (Way::Autostart, home.folder(), false),
            (Way::Systemd, home.folder(), true),
            (Way::Systemd, elsewhere, false),
            (Way::Systemd, home.folder(), false),
        ] {
            register(&home, way, folder, broken);
            let mut window = home.window_as(Looks { lang: Some(Lang::Long), size, ..Looks::default() });
            window.press(&m.t("nav-reminders"));
            answered(&mut window);
            assert_eq!(faults(&window), Vec::<String>::new(), "{way:?} {broken} at {size}");
            if window.offers(&m.t("reminders-try")) {
                for why in [None, Some(NotifyError::NoService("x".to_owned()))] {
                    *home.outside.unshown.lock().unwrap() = why;
                    window.press(&m.t("reminders-try"));
                    answered(&mut window);
                    assert_eq!(faults(&window), Vec::<String>::new(), "a trial at {size}");
                }
                *home.outside.unshown.lock().unwrap() = None;
            }
            let later = m.tv("later-name", &[("what", "".into())]);
            let name = window.nodes().map(|node| name_of(&node)).find(|name| name.starts_with(later.trim_end()));
            window.press(&name.unwrap());
            assert!(window.offers(&m.t("later-silence")));
            assert_eq!(faults(&window), Vec::<String>::new(), "the menu at {size}");
        }
    }
}
