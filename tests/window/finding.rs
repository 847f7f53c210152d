//! Finding one's way among many: searching, headings that fold, filters, the order, a very long list, and the first screen.

use bezwaar::journal::ActKind;
use bezwaar::record::Usage;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, MouseWheelSource, MouseWheelUnit, TouchPhase, Vec2, pos2, vec2};
use egui_kittest::kittest::NodeT;

use crate::made;
use crate::support::{Home, Looks, MAY_20, TODAY, Window, name_of, role_of};

const SEARCH: &str = "Zoek een platform of bedrijf";

/// The lines that are laid out, as they are read aloud.
fn rows(window: &Window) -> Vec<String> {
    window.rows().collect()
}

/// Somebody with so many platforms more.
fn with(count: usize) -> Home {
    let home = Home::at(TODAY);
    made::platforms(&home.folder().join("catalog"), count);
    home
}

impl Window {
    /// Whether what has this name is folded out.
    #[track_caller]
    fn is_open(&self, name: &str) -> bool {
        let found = self.nodes().find(|node| name_of(node) == name).unwrap_or_else(|| panic!("no {name:?}"));
        found.accesskit_node().data().is_expanded().unwrap()
    }

    fn search_for(&mut self, text: &str) {
        self.focus(SEARCH);
        self.key(Key::Escape);
        self.write(SEARCH, text);
    }

    /// Where in its list a line stands, and of how many.
    fn place(&self, row: &str) -> (usize, usize) {
        let node = self.nodes().find(|node| name_of(node) == row).unwrap();
        let item = node.accesskit_node().parent().unwrap();
        (item.data().position_in_set().unwrap(), item.data().size_of_set().unwrap())
    }
}

#[test]
fn a_search_forgives_slips_and_puts_the_likeliest_first() {
    let mut window = with(40).window();
    for (typed, first) in [
        ("face", "Facebook"),
        ("facebok", "Facebook"),
        ("isntagram", "Instagram"),
        ("what sapp", "WhatsApp"),
        ("META AI", "Meta AI"),
        ("bijnaam 17", "Plek 17"),
        ("bijnam 17", "Plek 17"),
    ] {
        window.search_for(typed);
        let rows = rows(&window);
        assert!(rows.first().is_some_and(|row| row.starts_with(&format!("{first},"))), "{typed}: {rows:?}");
    }
    window.search_for("isntagram");
    assert_eq!(rows(&window).len(), 1);
    assert!(window.says("1 gevonden"));
    window.search_for("qqqq");
    assert!(rows(&window).is_empty() && window.says("Niets gevonden voor ‘qqqq’."));
    window.press("Wis de zoekopdracht");
    assert_eq!((rows(&window).len(), window.at()), (52, SEARCH.to_owned()));
}

#[test]
fn groups_stand_under_their_kind_and_fold() {
    let mut window = with(3).window();
    assert!(window.has_row("Facebook") && window.has_row("Plek 0"));
    let (meta, kind) = ("Meta, 8 van 8 te doen", "Sociale media, 3 van 3 te doen");
    assert!(window.is_open(meta) && window.is_open(kind));
    let whole = window.row("Plek 2");
    assert_eq!(window.place(&whole), (15, 15));
    window.press(meta);
    assert!(!window.is_open(meta) && !window.has_row("Facebook") && window.has_row("Plek 0"));
    assert_eq!(window.place(&whole), (15, 15), "what is folded away is counted");
    window.search_for("facebook");
    assert!(window.has_row("Facebook"), "while one searches nothing is folded");
    window.search_for("");
    assert!(!window.has_row("Facebook"));

    window.tab_to(meta);
    window.key(Key::ArrowRight);
    assert!(window.has_row("Facebook") && window.at() == meta);
    window.key(Key::ArrowLeft);
    assert!(!window.has_row("Facebook") && window.at() == meta);
    window.key(Key::Enter);
    assert!(window.has_row("Facebook") && window.at() == meta);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), window.row("Facebook"));
}

#[test]
fn a_filter_says_how_much_one_sees_and_how_to_see_everything_again() {
    let home = with(3);
    home.record("facebook", ActKind::Sent, "2026-11-20");
    let mut window = home.window();
    assert!(window.says("15 platforms"));
    window.press("Wacht op antwoord");
    assert_eq!(rows(&window).len(), 1);
    assert!(window.is_on("Wacht op antwoord") && window.says("Je ziet er 1 van de 15."), "{:?}", window.all());
    window.press("Te doen");
    assert!(!window.is_on("Wacht op antwoord") && !window.has_row("Facebook") && window.has_row("Plek 0"));
    window.press("Te doen");
    assert_eq!(rows(&window).len(), 15, "a second press takes it back");
    window.press("Telefoon nodig");
    let some = rows(&window).len();
    assert!((1..15).contains(&some), "{:?}", rows(&window));
    window.press("Toon alles");
    assert_eq!(rows(&window).len(), 15);
    window.press("Zonder inloggen");
    assert!(window.has_row("Meta zonder account") && !window.has_row("Plek 0"), "{:?}", rows(&window));
}

#[test]
fn a_filter_that_leaves_nothing_says_so() {
    let mut window = with(3).window();
    window.press("Wacht op antwoord");
    assert!(rows(&window).is_empty() && window.says("Niets in je lijst past hierbij."));
    window.press("Toon alles");
    assert_eq!(rows(&window).len(), 15);
}

#[test]
fn what_matters_next_can_stand_first() {
    let home = Home::at(MAY_20);
    made::platforms(&home.folder().join("catalog"), 3);
    home.record("apple-siri", ActKind::SwitchedOff, "2025-05-19");
    home.record("whatsapp", ActKind::Sent, "2025-05-19");
    let mut window = home.window();
    window.press("Sorteer op datum");
    let rows = rows(&window);
    assert!(rows[0].ends_with("nog 6 dagen"), "{rows:?}");
    let at = |name: &str| rows.iter().position(|row| row.starts_with(name)).unwrap();
    assert!(at("Plek 0") < at("WhatsApp") && at("WhatsApp") < at("Siri"), "{rows:?}");
    assert!(!window.all().iter().any(|said| said.starts_with("Meta, ")), "no headings");
    window.press("Sorteer op bedrijf");
    assert!(window.is_open("Meta, 7 van 8 te doen"));
}

#[test]
fn a_line_that_a_filter_takes_away_leaves_the_focus_on_the_next() {
    let mut window = with(3).window();
    window.press("Te doen");
    window.tab_to("Plek 0: uitgezet");
    window.key(Key::Space);
    assert!(!window.has_row("Plek 0"));
    assert_eq!(window.at(), window.row("Plek 1"));
}

#[test]
fn in_a_small_window_the_filters_are_behind_one_button() {
    let home = with(3);
    for size in [vec2(400.0, 700.0), vec2(900.0, 480.0)] {
        let mut window = home.window_as(Looks { size, ..Looks::default() });
        assert!(!window.offers("Te doen"));
        window.press("Kies wat je ziet");
        assert!(window.is_open("Kies wat je ziet"));
        window.press("Wacht op antwoord");
        assert!(window.says("Niets in je lijst past hierbij."));
        window.press("Kies wat je ziet");
        assert!(window.offers("Toon alles"), "how to see everything again stays in sight");
    }
}

#[test]
fn of_a_very_long_list_only_what_is_near_is_laid_out_and_every_line_can_be_reached() {
    let home = with(988);
    let mut window = home.window();
    assert!(rows(&window).len() < 120, "{} lines are laid out", rows(&window).len());
    assert!(window.says("1000 platforms"));
    let first = window.row("Facebook");
    assert_eq!(window.place(&first), (1, 1000));
    window.tab_to(&first);
    window.key(Key::End);
    let last = window.at();
    assert!(last.starts_with("Plek "), "{last}");
    assert_eq!(window.place(&last), (1000, 1000));
    in_sight(&window, &last);
    window.key(Key::PageUp);
    assert_eq!(window.place(&window.at()), (994, 1000));
    in_sight(&window, &window.at());
    window.key(Key::Home);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), first);
    in_sight(&window, &first);

    // Who scrolls away by mouse goes on by keyboard where they were.
    wheel(&mut window, -20_000.0);
    assert!(!window.has_row("Instagram"), "{:?}", rows(&window));
    assert_eq!(window.at(), first);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), window.row("Instagram"));
    in_sight(&window, &window.at());
    window.search_for("plek 777");
    assert_eq!(rows(&window)[0], "Plek 777, te doen");
}

fn wheel(window: &mut Window, by: f32) {
    window.harness.hover_at(pos2(150.0, 500.0));
    window.harness.event(Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta: Vec2::new(0.0, by),
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers: Default::default(),
    });
    window.settle();
}

#[track_caller]
fn in_sight(window: &Window, name: &str) {
    let by_name = |name: &str| window.nodes().find(|node| name_of(node) == name).unwrap().rect();
    let (row, above, below) = (by_name(name), by_name(SEARCH), by_name("Sneltoetsen"));
    assert!(row.top() > above.bottom() - 1.0 && row.bottom() < below.top() + 1.0, "{name:?} is at {row}");
}

#[test]
fn a_frame_at_rest_asks_for_no_more_memory_where_the_list_is_longer() {
    let counts = [300, 3_000].map(|count| {
        let mut window = with(count).window();
        (0..5).for_each(|_| window.harness.step());
        allocation_counter::measure(|| window.harness.step()).count_total
    });
    let [few, many] = counts;
    assert!(many <= few + few / 20, "{few} times with three hundred, {many} times with three thousand");
}

#[test]
fn the_first_screen_asks_for_a_few_and_has_the_rest_behind_headings() {
    let home = Home::new_person(TODAY);
    made::platforms(&home.folder().join("catalog"), 300);
    let mut window = home.window();
    let tiles = |window: &Window| window.nodes().filter(|node| role_of(node) == Role::CheckBox).count();
    let front = tiles(&window);
    assert!(front < 20, "{front} tiles");
    let (social, assistants) = ("Sociale media, 150 platforms", "AI-assistenten, 150 platforms");
    assert!(!window.is_open(social) && !window.is_open(assistants));
    window.press(social);
    assert!(window.is_open(social) && window.says("Er zijn er nog 90. Zoek hierboven op naam."));
    assert_eq!(tiles(&window), front + 60, "not all of them at once");
    window.press("Plek 3, van Bedrijf 0");
    window.press("Sociale media, 1 gekozen van 150");
    window.write(SEARCH, "plek 170");
    window.press("Plek 170, van Bedrijf 1");
    assert!(window.is_on("Plek 170, van Bedrijf 1"));
    window.focus(SEARCH);
    window.key(Key::Escape);
    assert!(window.written(SEARCH).is_empty() && window.offers("Facebook, van Meta"), "only the search is over");
    window.press("Facebook, van Meta");
    window.press("Klaar");

    let desk = home.desk();
    let uses = |id: &str| desk.record().uses(id);
    assert_eq!([uses("facebook"), uses("made-3"), uses("made-170")], [Usage::Used; 3]);
    assert_eq!([uses("instagram"), uses("made-4")], [Usage::NotUsed; 2], "they were shown, and not chosen");
    assert_eq!(uses("made-200"), Usage::Unknown, "nobody saw it, so nobody said anything of it");
    // The three, and what is about everybody.
    assert_eq!(rows(&window).len(), 6, "{:?}", rows(&window));
    assert!(window.says("0 van 6 gedaan") && window.offers("Toon er nog 306"), "{:?}", window.all());
    assert_eq!(window.alert().unwrap(), "Je lijst heeft nu 6 platforms. De rest vind je onder ‘Toon er nog 306’.");
    window.press("Maak ongedaan");
    assert!(window.says("0 van 312 gedaan"));
}

#[test]
fn who_says_so_uses_nothing_else() {
    let home = Home::new_person(TODAY);
    made::platforms(&home.folder().join("catalog"), 300);
    let mut window = home.window();
    let rest = "De rest gebruik ik niet";
    assert!(!window.offers(rest), "of nothing there is no rest");
    window.press("Facebook, van Meta");
    assert!(!window.is_on(rest), "nothing is said in advance");
    window.press(rest);
    window.press("Klaar");
    assert_eq!(home.desk().record().uses("made-200"), Usage::NotUsed);
    window.press("Maak ongedaan");
    assert_eq!(home.desk().record().uses("made-200"), Usage::Unknown);
}

#[test]
fn doing_something_somewhere_makes_no_list_shorter() {
    let home = with(20);
    let mut window = home.window();
    window.press("Facebook: bezwaar verstuurd");
    assert!(window.has_row("Plek 3"));
    window.open("WhatsApp");
    window.press("Gebruik ik niet");
    window.search_for("whatsapp");
    window.open("WhatsApp");
    window.press("Gebruik ik wel");
    window.search_for("");
    assert!(window.has_row("Plek 3"), "a \"not used\" that is taken back chooses nothing");
    home.record("instagram", ActKind::Used, "2026-11-20");
    let window = home.window();
    assert!(!window.has_row("Plek 3") && window.has_row("Facebook") && window.has_row("Instagram"));
    assert!(window.has_row("Meta zonder account"), "that is about everybody");
}
