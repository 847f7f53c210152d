//! Every page of every platform, at ten dates from 2024 to 2035, in both languages: it is painted with the window's
//! own fonts, comes to rest, has a name for everything, and never says what may never be said.

use bezwaar::i18n::Messages;
use bezwaar::journal::ActKind;
use bezwaar::lang::Lang;

use crate::support::{Home, Looks, Window};

const DATES: [&str; 10] = [
    "2024-06-01T12:00:00+02:00",
    "2025-01-31T12:00:00+01:00",
    "2025-05-20T10:00:00+02:00",
    "2025-05-26T23:59:59+02:00",
    "2025-05-27T00:00:00+02:00",
    "2025-12-31T23:59:59+01:00",
    "2026-11-21T12:00:00+01:00",
    "2028-02-29T12:00:00+01:00",
    "2031-10-26T02:30:00+01:00",
    "2035-12-31T12:00:00+01:00",
];

/// In small letters. Sources' own titles are quotations; none has these words in these languages.
const FORBIDDEN: [&str; 6] = ["te laat", "vóór 27 mei", "voor 27 mei", "too late", "before 27 may", "{ $"];

/// What folds out, and the choices that show the most.
const FOLDS: [&str; 13] = [
    "platform-used",
    "other-ways",
    "used-know",
    "reasons-more",
    "more-accounts",
    "more-law",
    "more-sources",
    "kind-objection",
    "where-phone",
    "sent-earlier",
    "answer-have",
    "cases-more",
    "letters-others",
];

fn check(window: &Window, place: &str) {
    for text in window.all() {
        let small = text.to_lowercase();
        for forbidden in FORBIDDEN {
            assert!(!small.contains(forbidden), "{place} says {forbidden:?}: {text}");
        }
    }
}

/// Goes through all pages, with everything folded out or as they are.
fn tour(window: &mut Window, home: &Home, lang: Lang, folded_out: bool) {
    let (m, now) = (Messages::of(lang), home.desk().now());
    window.press(&m.t("nav-settings"));
    check(window, &format!("the settings at {now}"));
    window.press(&m.t("nav-reminders"));
    check(window, &format!("the reminders at {now}"));
    window.press(&m.t("nav-overview"));
    check(window, &format!("the overview at {now}"));
    for item in &home.desk().plan().items {
        let name = item.platform.name.get(lang);
        window.open(name);
        if folded_out {
            window.press_any(&FOLDS.map(|id| m.t(id)).each_ref().map(String::as_str));
        }
        check(window, &format!("{name} at {now}"));
    }
}

/// Goes through all pages at one date after the other. It is one window, left open for eleven years.
fn tour_of_dates(home: &Home) {
    for lang in Lang::ALL {
        let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
        for now in DATES {
            home.outside.set(now);
            tour(&mut window, home, lang, false);
        }
    }
}

/// Something of every kind happened, in May 2024.
fn eventful() -> Home {
    let kinds = [ActKind::Sent, ActKind::Refused, ActKind::IdentityAsked, ActKind::Extended, ActKind::Granted];
    let home = Home::at(DATES[0]);
    for (index, item) in home.desk().plan().items.iter().enumerate() {
        home.record(&item.platform.id, ActKind::Sent, "2024-05-20");
        home.record(&item.platform.id, kinds[index % kinds.len()], "2024-05-22");
    }
    home
}

#[test]
fn before_anything_was_done() {
    tour_of_dates(&Home::at(DATES[0]));
}

#[test]
fn after_much_was_done() {
    tour_of_dates(&eventful());
}

#[test]
fn with_everything_folded_out() {
    for home in [Home::at(DATES[6]), eventful()] {
        for lang in Lang::ALL {
            let mut window = home.window_as(Looks { lang: Some(lang), ..Looks::default() });
            tour(&mut window, &home, lang, true);
        }
    }
}
