//! The language with longer words, for development: it is whole, and nobody is offered it. That it breaks nothing is
//! looked at in `looks.rs`.

use bezwaar::i18n::{Messages, files};
use bezwaar::lang::Lang;
use eframe::egui::accesskit::Role;

use crate::support::{Home, Looks, MAY_20, role_of};

#[test]
fn words_are_longer_and_what_is_filled_in_is_not() {
    let (short, long) = (Messages::of(Lang::Nl), Messages::of(Lang::Long));
    assert!(long.tv("goes-to", &[("host", "www.facebook.com".into())]).ends_with("www.facebook.com"));
    assert!(long.tv("days-left", &[("days", 6.into())]).contains(" 6 "));
    let plain =
        |line: &'static str| line.split_once(" = ").filter(|(id, text)| !id.starts_with(' ') && !text.contains('{'));
    let messages: Vec<&str> =
        files(Lang::Nl).iter().flat_map(|(_, text)| text.lines()).filter_map(plain).map(|(id, _)| id).collect();
    assert!(messages.len() > 200, "{} messages", messages.len());
    let length = |m: &Messages| messages.iter().map(|id| m.t(id).chars().count()).sum::<usize>();
    let (short, long) = (length(short), length(long));
    assert!(long * 100 >= short * 125, "{short} characters became {long}");
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
