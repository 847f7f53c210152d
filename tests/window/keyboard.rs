//! Everything by keyboard alone: each of the window's keys, the list, one step back, dialogs, and where the focus is.

use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;
use bezwaar::ui::design::theme;
use bezwaar::ui::design::tokens::{DARK, LIGHT};
use bezwaar::ui::keys::Shortcut;
use eframe::egui::accesskit::{Action, NodeId, Role};
use eframe::egui::{Color32, Event, Key, Modifiers, Rect, ViewportCommand, ViewportEvent, ViewportId, vec2};
use egui_kittest::Node;
use egui_kittest::kittest::NodeT;

use crate::support::{Home, Looks, MAY_20, Window, name_of, role_of};

const SEARCH: &str = "Zoek een platform of bedrijf";

impl Window {
    pub(super) fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    pub(super) fn shortcut(&mut self, shortcut: Shortcut) {
        let keys = shortcut.keys();
        let modifiers = if keys.modifiers.command { Modifiers::CTRL | Modifiers::COMMAND } else { keys.modifiers };
        self.harness.key_press_modifiers(modifiers, keys.logical_key);
        self.settle();
    }

    fn types(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// The name of what has the focus; nothing where nothing has.
    pub(super) fn at(&self) -> String {
        self.focused().map(|node| name_of(&node)).unwrap_or_default()
    }

    fn focused(&self) -> Option<Node<'_>> {
        self.nodes().find(|node| node.is_focused() && role_of(node) != Role::Window)
    }

    /// Presses Tab until something of this name has the focus.
    #[track_caller]
    pub fn tab_to(&mut self, name: &str) {
        for _ in 0..80 {
            self.key(Key::Tab);
            if self.at() == name {
                return;
            }
        }
        panic!("Tab does not lead to {name:?}: {}", self.at());
    }

    fn title(&self) -> String {
        let title = self.nodes().find(|node| role_of(node) == Role::Heading && level_of(node) == Some(1));
        title.map(|node| name_of(&node)).unwrap_or_default()
    }

    pub(super) fn has_dialog(&self) -> bool {
        self.nodes().any(|node| role_of(&node) == Role::Dialog)
    }

    /// Asks the window to close, as the desktop does. Says whether it does.
    pub(super) fn closes(&mut self) -> bool {
        let root = self.harness.input_mut().viewports.entry(ViewportId::ROOT).or_default();
        root.events.push(ViewportEvent::Close);
        self.harness.step();
        let stays = self.commands().contains(&ViewportCommand::CancelClose);
        self.settle();
        !stays
    }

    fn commands(&self) -> Vec<ViewportCommand> {
        let output = self.harness.output();
        output.viewport_output.get(&ViewportId::ROOT).map(|root| root.commands.clone()).unwrap_or_default()
    }
}

fn level_of(node: &Node<'_>) -> Option<usize> {
    node.accesskit_node().level()
}

#[test]
fn each_of_the_windows_keys_does_what_the_sheet_says() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    for shortcut in Shortcut::ALL {
        window.open("Facebook");
        match shortcut {
            Shortcut::Search => {
                window.shortcut(shortcut);
                assert_eq!(window.at(), SEARCH);
            }
            Shortcut::Undo => {
                window.press("Ja, vandaag");
                window.shortcut(shortcut);
                assert_eq!(home.journal().last().unwrap()["event"], "retracted");
            }
            Shortcut::Overview => {
                window.shortcut(shortcut);
                assert_eq!((window.title(), window.at()), ("Je volgende stap".into(), "Je volgende stap".into()));
            }
            Shortcut::Reminders => {
                window.shortcut(shortcut);
                assert_eq!((window.title(), window.at()), ("Herinneringen".into(), "Herinneringen".into()));
            }
            Shortcut::Settings => {
                window.shortcut(shortcut);
                assert_eq!((window.title(), window.at()), ("Instellingen".into(), "Instellingen".into()));
            }
            Shortcut::Part => {
                let mut seen = Vec::new();
                for _ in 0..4 {
                    window.shortcut(shortcut);
                    seen.push(window.at());
                }
                let row = window.row("Facebook");
                // It begins at the page that was opened just now.
                assert_eq!(seen, ["Overzicht".to_owned(), row, "Facebook".to_owned(), "Overzicht".to_owned()]);
            }
            Shortcut::Back => {
                window.shortcut(shortcut);
                assert_eq!(window.title(), "Je volgende stap");
                assert_eq!(window.at(), window.row("Facebook"), "back at the line one came from");
            }
            Shortcut::Larger | Shortcut::Smaller => {
                window.shortcut(shortcut);
                let size = if shortcut == Shortcut::Larger { "125" } else { "90" };
                assert!(home.settings().contains(size), "{}", home.settings());
                window.shortcut(Shortcut::Ordinary);
            }
            Shortcut::Ordinary => {
                window.shortcut(Shortcut::Larger);
                window.shortcut(shortcut);
                assert!(!home.settings().contains("125"), "{}", home.settings());
            }
            Shortcut::Help => {
                window.shortcut(shortcut);
                assert!(window.has_dialog());
                window.key(Key::Escape);
                assert!(!window.has_dialog());
            }
            Shortcut::Quit => {
                let modifiers = Modifiers::CTRL | Modifiers::COMMAND;
                let down = Event::Key { key: Key::Q, physical_key: None, pressed: true, repeat: false, modifiers };
                window.harness.event(down);
                window.harness.step();
                assert!(window.commands().contains(&ViewportCommand::Close));
            }
        }
    }
}

#[test]
fn the_sheet_lists_every_key_and_buttons_say_theirs() {
    let mut window = Home::at(MAY_20).window();
    window.press("Sneltoetsen");
    let m = Messages::of(Lang::Nl);
    for shortcut in Shortcut::ALL {
        assert!(window.says(&shortcut.does(m)) && window.says(&shortcut.named(m, false)), "{shortcut:?}");
    }
    window.key(Key::Escape);
    for (name, tooltip) in [
        ("Instellingen", "Open de instellingen (Ctrl+,)"),
        ("Overzicht", "Ga naar het overzicht (Ctrl+1)"),
        ("Herinneringen", "Ga naar je herinneringen (Ctrl+2)"),
        ("Sneltoetsen", "Bekijk de sneltoetsen (F1)"),
    ] {
        let found = window.nodes().find(|node| role_of(node) == Role::Button && name_of(node) == name).unwrap();
        assert_eq!(found.accesskit_node().description().as_deref(), Some(tooltip));
    }
}

#[test]
fn arrows_go_through_the_list_and_what_has_the_focus_is_in_sight() {
    let mut window = Home::at(MAY_20).window();
    let rows: Vec<String> = ["Facebook", "Instagram", "Threads"].iter().map(|name| window.row(name)).collect();
    let last = window.row("Straatfoto’s voor Apple Kaarten");
    window.tab_to(&rows[0]);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), rows[2]);
    window.key(Key::ArrowUp);
    assert_eq!(window.at(), rows[1]);
    window.key(Key::ArrowLeft);
    assert_eq!(window.at(), "Instagram: bezwaar verstuurd");
    window.key(Key::ArrowUp);
    assert_eq!(window.at(), "Facebook: bezwaar verstuurd", "from tick to tick");
    window.key(Key::ArrowRight);
    assert_eq!(window.at(), rows[0]);
    window.key(Key::End);
    assert_eq!(window.at(), last);
    in_sight(&window);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), last, "there is nothing below");
    window.key(Key::Home);
    assert_eq!(window.at(), "Meta, 8 van 8 te doen", "a heading is a line too");
    in_sight(&window);
    window.key(Key::ArrowDown);
    assert_eq!(window.at(), rows[0]);
    window.key(Key::Home);
    window.key(Key::ArrowUp);
    assert_eq!(window.at(), SEARCH);
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    assert_eq!((window.title(), window.at()), ("Facebook".into(), "Facebook".into()), "it begins at the title");
}

#[test]
fn space_ticks_and_the_focus_stays() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.tab_to("Facebook: bezwaar verstuurd");
    window.key(Key::Space);
    assert_eq!(home.acts(), ["facebook sent"]);
    assert_eq!(window.at(), "Facebook: bezwaar verstuurd");
}

#[test]
fn searching_from_anywhere_and_back() {
    for size in [vec2(1120.0, 760.0), vec2(400.0, 700.0)] {
        let mut window = Home::at(MAY_20).window_as(Looks { size, ..Looks::default() });
        window.open("WhatsApp");
        window.shortcut(Shortcut::Search);
        window.types("insta");
        window.key(Key::ArrowDown);
        assert_eq!(window.at(), window.row("Instagram"));
        in_sight(&window);
        window.shortcut(Shortcut::Search);
        // What is there is selected: typing begins anew. Enter at once opens the first hit of what was typed just now.
        window.harness.event(Event::Text("face".to_owned()));
        window.harness.key_press(Key::Enter);
        window.settle();
        assert_eq!((window.title(), window.at()), ("Facebook".into(), "Facebook".into()));
        window.shortcut(Shortcut::Search);
        window.types("qqq");
        assert!(window.says("Niets gevonden voor ‘qqq’."));
        window.key(Key::Escape);
        assert_eq!((window.written(SEARCH), window.at()), (String::new(), SEARCH.to_owned()), "first it is emptied");
        window.key(Key::Escape);
        assert_eq!(window.at(), "", "then it is left");
    }
}

#[test]
fn escape_goes_back_one_step_at_a_time() {
    let mut window = Home::at(MAY_20).window();
    window.shortcut(Shortcut::Search);
    window.types("face");
    window.key(Key::Enter);
    window.press("Andere dag");
    assert!(window.offers("Dag"));
    window.shortcut(Shortcut::Help);
    window.key(Key::Escape);
    assert!(!window.has_dialog() && window.offers("Dag"), "first the sheet");
    window.key(Key::Escape);
    assert!(!window.offers("Dag"), "then the form");
    assert_eq!((window.title(), window.written(SEARCH)), ("Facebook".into(), "face".into()));
    window.key(Key::Escape);
    assert_eq!((window.title(), window.written(SEARCH)), ("Facebook".into(), String::new()), "then the search");
    window.key(Key::Escape);
    assert_eq!((window.title(), window.at()), ("Je volgende stap".into(), window.row("Facebook")));
    window.key(Key::Escape);
    assert_eq!(window.at(), window.row("Facebook"), "there is nothing to go back to, and nothing is lost");
}

#[test]
fn a_list_that_drops_down_opens_chooses_and_closes_by_keyboard() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.shortcut(Shortcut::Settings);
    let name = "Het land waar je woont";
    window.tab_to(name);
    window.key(Key::Enter);
    assert!(window.offers("België"));
    window.key(Key::Escape);
    assert!(!window.offers("België"));
    assert_eq!((window.title(), window.at()), ("Instellingen".into(), name.into()), "only the list was closed");
    window.key(Key::Enter);
    window.tab_to("België");
    window.key(Key::Enter);
    assert!(home.settings().contains("BE"), "{}", home.settings());
    assert_eq!(window.at(), name);
}

#[test]
fn the_focus_stays_in_a_dialog_and_goes_back_afterwards() {
    for (size, text) in [(vec2(1120.0, 760.0), 100), (vec2(360.0, 480.0), 100), (vec2(360.0, 480.0), 200)] {
        let mut window = Home::at(MAY_20).window_as(Looks { size, text, ..Looks::default() });
        let screen = Rect::from_min_size(Default::default(), size * 100.0 / f32::from(text));
        let row = window.row("Facebook");
        window.tab_to(&row);
        window.shortcut(Shortcut::Help);
        assert_eq!(window.at(), "Sneltoetsen", "it begins at its title");
        for _ in 0..5 {
            window.key(Key::Tab);
            assert_eq!(window.at(), "Sluiten", "there is nothing else in it");
        }
        let dialog = window.nodes().find(|node| role_of(node) == Role::Dialog && name_of(node) == "Sneltoetsen");
        let rect = dialog.unwrap().rect();
        assert!(screen.contains_rect(rect), "{rect} in {screen}");
        window.key(Key::Enter);
        assert!(!window.has_dialog());
        assert_eq!(window.at(), row);
        // By mouse: a click beside it closes it too.
        window.shortcut(Shortcut::Help);
        window.harness.hover_at(screen.left_bottom() + vec2(2.0, -2.0));
        window.harness.drag_at(screen.left_bottom() + vec2(2.0, -2.0));
        window.harness.drop_at(screen.left_bottom() + vec2(2.0, -2.0));
        window.settle();
        assert!(!window.has_dialog());
    }
}

#[test]
fn a_button_that_is_gone_after_it_was_pressed_leaves_the_focus_on_its_page() {
    let home = Home::at(MAY_20);
    let mut window = home.window();
    window.open("Facebook");
    window.tab_to("Ja, vandaag");
    window.key(Key::Space);
    assert_eq!(home.acts(), ["facebook sent"]);
    assert!(!window.offers("Ja, vandaag"));
    assert_eq!(window.at(), "Facebook");
}

#[test]
fn only_leaving_an_edited_letter_asks() {
    let home = Home::at(MAY_20);
    let (why, stay) = ("Je paste de tekst voor Facebook aan.", "Blijf hier");
    let mut window = home.window();
    assert!(window.closes());
    window.open("Facebook");
    assert!(window.closes(), "a text that is as it was made");
    window.type_into("Jouw tekst", " Groeten");
    window.key(Key::Escape);
    window.press("Instellingen");
    assert!(!window.closes(), "also from another page");
    assert!(window.has_dialog() && window.says(why), "{:?}", window.all());
    window.press(stay);
    assert!(!window.has_dialog());
    assert!(!window.closes());
    window.key(Key::Escape);
    assert!(!window.has_dialog() && !window.closes(), "who only puts the question away stays");
    window.press(stay);
    window.open("Facebook");
    assert!(window.written("Jouw tekst").ends_with("Groeten"));
    window.press("Kopieer tekst");
    assert!(window.closes(), "it is on the clipboard");

    window.type_into("Jouw tekst", "!");
    assert!(!window.closes());
    window.press("Kopieer tekst en sluit");
    assert!(window.copied.last().unwrap().ends_with("Groeten!"));
    assert!(window.closes());

    let mut window = home.window();
    window.open("Facebook");
    window.type_into("Jouw tekst", "!");
    assert!(!window.closes());
    window.press("Sluit zonder te kopiëren");
    assert!(window.copied.is_empty() && window.closes());
}

/// What has the focus is in sight: in the window, and in the list between its head and its foot.
#[track_caller]
fn in_sight(window: &Window) {
    let node = window.focused().unwrap_or_else(|| panic!("nothing has the focus"));
    let rect = node.rect();
    let mut sight = window.harness.ctx.content_rect();
    let by_name = |name: &str| window.nodes().find(|node| name_of(node) == name).map(|node| node.rect());
    if sight.width() >= 760.0 && Side::of(window, &node) == Side::List {
        sight.min.y = by_name(SEARCH).unwrap().bottom();
        sight.max.y = by_name("Sneltoetsen").unwrap().top();
    }
    // What is higher than the window, a field for a letter, cannot be in it as a whole.
    let seen =
        if rect.height() > sight.height() { sight.intersects(rect) } else { sight.contains_rect(rect.shrink(1.0)) };
    assert!(seen, "{:?} has the focus at {rect}, out of sight: {sight}", name_of(&node));
}

fn id_of(node: &Node<'_>) -> NodeId {
    node.accesskit_node().locate().0
}

fn can_have_focus(node: &Node<'_>) -> bool {
    let node = node.accesskit_node();
    node.data().supports_action(Action::Focus) && !node.is_disabled() && node.role() != Role::Heading
}

/// Goes through all of the window by Tab: everything is reached, in the order in which it is read, and seen.
#[track_caller]
fn tab_through(window: &mut Window, place: &str) {
    let wanted: Vec<NodeId> = window.nodes().filter(can_have_focus).map(|node| id_of(&node)).collect();
    let mut reached = Vec::new();
    for _ in 0..wanted.len() + 5 {
        window.key(Key::Tab);
        in_sight(window);
        let id = id_of(&window.focused().unwrap());
        if reached.first() == Some(&id) {
            break;
        }
        reached.push(id);
    }
    let missed: Vec<String> = window
        .nodes()
        .filter(|node| can_have_focus(node) && !reached.contains(&id_of(node)))
        .map(|node| name_of(&node))
        .collect();
    assert!(missed.is_empty(), "Tab does not reach {missed:?} on {place}");

    // One may begin anywhere: the window begins with the field to search in, the page with its way back.
    let mut stops: Vec<(String, Side, Rect)> = reached
        .iter()
        .filter_map(|id| window.nodes().find(|node| id_of(node) == *id))
        .map(|node| (name_of(&node), Side::of(window, &node), node.rect()))
        .collect();
    let one_column = window.harness.ctx.content_rect().width() < 760.0;
    if !one_column {
        let first = stops.iter().position(|(name, ..)| name == SEARCH).unwrap();
        stops.rotate_left(first);
        let mut sides: Vec<Side> = stops.iter().map(|(_, side, _)| *side).collect();
        sides.dedup();
        assert_eq!(sides, [Side::Frame, Side::List, Side::Frame, Side::Page], "{place}");
    } else if let Some(first) = stops.iter().enumerate().min_by(|(_, a), (_, b)| a.2.top().total_cmp(&b.2.top())) {
        let first = first.0;
        stops.rotate_left(first);
    }
    for pair in stops.windows(2) {
        let [(one, side, a), (other, other_side, b)] = pair else { continue };
        // What scrolls apart is not compared.
        let together = one_column || side == other_side;
        let back = b.top() < a.top() - 8.0 && b.left() < a.right() - 8.0;
        assert!(!together || !back, "on {place} {other:?} at {b} comes after {one:?} at {a}");
    }
}

/// What scrolls together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// Above and below the list.
    Frame,
    List,
    Page,
}

impl Side {
    fn of(window: &Window, node: &Node<'_>) -> Self {
        let in_item = node.accesskit_node().parent().is_some_and(|item| item.role() == Role::ListItem);
        if in_item {
            Self::List
        } else if window.harness.ctx.content_rect().width() >= 760.0 && node.rect().left() < 336.0 {
            Self::Frame
        } else {
            Self::Page
        }
    }
}

#[test]
fn tab_reaches_everything_in_the_order_in_which_it_is_read() {
    for (size, text) in
        [(vec2(1120.0, 760.0), 100), (vec2(900.0, 600.0), 100), (vec2(400.0, 700.0), 100), (vec2(1120.0, 760.0), 200)]
    {
        let home = Home::at(MAY_20);
        home.record("whatsapp", ActKind::Sent, "2025-05-01");
        let mut window = home.window_as(Looks { size, text, ..Looks::default() });
        tab_through(&mut window, "the overview");
        window.open("Facebook");
        window.press_any(&[
            "Wat wordt wel en niet gebruikt?",
            "Werkt het niet? Andere manieren",
            "Bronnen",
            "Andere dag",
        ]);
        tab_through(&mut window, "Facebook");
        window.shortcut(Shortcut::Overview);
        window.open("WhatsApp");
        window.press("Ik heb antwoord");
        tab_through(&mut window, "WhatsApp");
        window.shortcut(Shortcut::Reminders);
        tab_through(&mut window, "the reminders");
        window.shortcut(Shortcut::Settings);
        tab_through(&mut window, "the settings");
    }
}

#[test]
fn with_reduced_motion_the_first_frame_is_the_last() {
    let mut window = Home::at(MAY_20).window();
    theme::motion(&window.harness.ctx, true);
    let last = window.row("Straatfoto’s voor Apple Kaarten");
    let first = window.row("Facebook");
    window.tab_to(&first);
    let place = |window: &Window, name: &str| window.nodes().find(|node| name_of(node) == name).unwrap().rect();
    let steps: [(&str, Key, &str); 3] =
        [("the list", Key::End, &last), ("the list", Key::Home, &first), ("the sheet", Key::F1, "Sluiten")];
    for (what, key, name) in steps {
        window.harness.key_press(key);
        // One frame takes in the key; the next one shows what it did.
        window.harness.step();
        window.harness.step();
        window.harness.step();
        let soon = place(&window, name);
        window.settle();
        assert_eq!(soon, place(&window, name), "{what} still moves");
    }
    let style = window.harness.ctx.global_style();
    assert_eq!(style.animation_time, 0.0);
}

/// Relative luminance (WCAG 2).
fn luminance(color: Color32) -> f32 {
    let part = |value: u8| {
        let value = f32::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
}

#[test]
fn the_line_of_the_focus_stands_out_from_everything_it_lies_on() {
    for c in [&LIGHT, &DARK] {
        let grounds = [c.background, c.panel, c.surface, c.accent_soft, c.wait_soft, c.late_soft, c.done_soft, c.line];
        for ground in grounds {
            let (a, b) = (luminance(c.accent), luminance(ground));
            let contrast = (a.max(b) + 0.05) / (a.min(b) + 0.05);
            assert!(contrast >= 3.0, "{:?} on {ground:?}: {contrast}", c.accent);
        }
    }
    // egui draws the line around fields itself, with this.
    let window = Home::at(MAY_20).window();
    for (theme, colors) in [(eframe::egui::Theme::Light, &LIGHT), (eframe::egui::Theme::Dark, &DARK)] {
        let visuals = window.harness.ctx.style_of(theme).visuals.clone();
        assert_eq!((visuals.selection.stroke.color, visuals.selection.stroke.width >= 2.0), (colors.accent, true));
    }
}
