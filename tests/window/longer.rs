//! The language with longer words, for development: it is whole, and nobody is offered it. That it breaks nothing is
//! looked at in `looks.rs`.

use bezwaar::i18n::Messages;
use bezwaar::lang::Lang;
use eframe::egui::accesskit::Role;

use crate::support::{Home, Looks, MAY_20, role_of};

#[test]
fn words_are_longer_and_what_is_filled_in_is_not() {
    let (short, long) = (Messages::of(Lang::Nl), Messages::of(Lang::Long));
    assert!(long.tv("goes-to", &[("host", "www.facebook.com".into())]).ends_with("www.facebook.com"));
    assert!(long.tv("days-left", &[("days", 6.into())]).contains(" 6 "));
    for id in ["overview-title", "done-text", "no-legal-advice"] {
        let (short, long) = (short.t(id).chars().count(), long.t(id).chars().count());
        assert!(long * 100 >= short * 130, "{id}: {short} became {long}");
    }
}

#[test]
fn nobody_is_offered_it() {
    assert_eq!(Lang::from_tag("x-long"), None, "a system's language never is");
    assert_eq!(Lang::from_option("x-long"), Some(Lang::Long));
    assert!(!Lang::ALL.contains(&Lang::Long));
    let home = Home::at(MAY_20);
    let kept = home.desk().carry_out(bezwaar::desk::Action::Set(bezwaar::settings::Key::Language, "x-long".to_owned()));
    assert!(kept.is_err(), "it cannot be kept");
    let mut window = home.window_as(Looks { lang: Some(Lang::Long), ..Looks::default() });
    window.press(&Messages::of(Lang::Long).t("nav-settings"));
    let choices = window.nodes().filter(|node| role_of(node) == Role::RadioButton);
    assert!(choices.count() >= Lang::ALL.len());
    assert!(!window.says("x-long"));
}
