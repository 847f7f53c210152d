//! The states of the window, each as a person meets it; `tests/support/states.rs` has the list.

use bezwaar::desktop::schedule::Scheduler;
use bezwaar::i18n::Messages;
use bezwaar::lang::Lang;
use bezwaar::words;
use eframe::egui::accesskit::Role;
use eframe::egui::{Key, vec2};

use crate::all_states::{Shows, State, Then};
use crate::support::{Home, Looks, Window, role_of};

/// The data folder of a state.
pub fn home(state: &State) -> Home {
    let home = Home::new_person(state.now);
    state.make(&home.folder());
    if state.reminds {
        home.outside.scheduler.on(&home.folder()).unwrap();
    }
    home
}

/// Goes on by mouse, as most people do: no line stands around the title of the page. The mouse leaves again.
fn click(window: &mut Window, name: &str) {
    let size = window.harness.ctx.content_rect().size();
    window.harness.set_size(vec2(size.x, 4000.0));
    window.settle();
    window.click(name);
    window.harness.remove_cursor();
    window.harness.set_size(size);
    window.settle();
}

/// The window of a state, in a language.
pub fn window(home: &Home, state: &State, lang: Lang) -> Window {
    let (width, height, text) = state.window;
    let size = vec2(f32::from(width), f32::from(height));
    let mut window = home.window_as(Looks { lang: Some(lang), size, text, ..Looks::default() });
    let m = Messages::of(lang);
    match state.shows {
        Shows::Overview => {}
        Shows::Platform(id) => {
            let name =
                home.desk().plan().items.iter().find(|item| item.platform.id == id).map(|item| words::name(m, item));
            let name = name.unwrap();
            if !window.has_row(&name) {
                // What asks nothing of the person stands behind the list.
                let rest = (1..100).map(|count| m.tv("list-all", &[("count", count.into())]));
                let rest = rest.into_iter().find(|rest| window.offers(rest)).unwrap();
                click(&mut window, &rest);
            }
            let row = window.row(&name);
            click(&mut window, &row);
        }
        Shows::Reminders => click(&mut window, &m.t("nav-reminders")),
        Shows::Settings => click(&mut window, &m.t("nav-settings")),
    }
    match state.then {
        Then::Looks => {}
        Then::SearchesInVain => {
            let search = window.nodes().find(|node| role_of(node) == Role::SearchInput).unwrap();
            search.focus();
            search.type_text("waterschap");
            window.settle();
        }
        Then::HasNoBrowser => {
            home.outside.lose_browser();
            window.press_any(&[&m.t("open-form"), &m.t("open-page")]);
            window.wait_for("error", |window| window.alert().is_some_and(|alert| alert.contains("https://")));
        }
        Then::Presses(ids) => ids.iter().for_each(|id| window.press(&m.t(id))),
        Then::Tabs(times) => {
            for _ in 0..times {
                window.harness.key_press(Key::Tab);
                window.settle();
            }
        }
    }
    window
}
