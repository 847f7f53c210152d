//! The code for the phone's camera, read back by a decoder that knows nothing of ours (zbar, as many phones do).

use std::collections::BTreeSet;
use std::fs;

use bezwaar::catalog;
use bezwaar::ui::design::Code;

use crate::screen::{Screen, codes, wait_for};

/// Opens a page, says that one is on the phone, and returns what the decoder reads on the screen.
fn scanned(screen: &Screen, row: &str) -> Vec<String> {
    let window = screen.window();
    window.press("button", row);
    window.press("radio button", "Op mijn telefoon");
    window.hear("Code voor je telefoon, gaat naar");
    // It comes into view by itself.
    wait_for("code that can be read", || {
        let codes = codes(&[window.picture()]);
        (!codes.is_empty()).then_some(codes)
    })
}

fn check(settings: &[&[&str]], platform: &str, row: &str) {
    let screen = Screen::new();
    let home = screen.home();
    for setting in settings {
        home.run(&[&["set"], *setting].concat());
    }
    let url = home.run(&["open", platform, "--print"]);
    assert_eq!(scanned(&screen, row), [url.trim()], "{platform} with {settings:?}");
}

#[test]
fn the_code_leads_to_exactly_the_form() {
    check(&[], "facebook", "Facebook, te doen*");
}

#[test]
fn in_the_dark_too() {
    check(&[&["theme", "dark"]], "apple-applebot", "Wat Apple van internet haalt, te doen*");
}

#[test]
fn with_larger_text_too() {
    check(&[&["text-size", "150"]], "facebook", "Facebook, te doen*");
    check(&[&["text-size", "150"], &["theme", "dark"]], "whatsapp", "WhatsApp, te doen*");
}

/// Every code at once, as plain pictures: the window itself shows some of them above. An own decoder in the tests would
/// be one more thing of ours; this one is another's.
#[test]
fn every_page_of_the_catalogue_has_a_code_that_can_be_read() {
    let catalog = catalog::embedded();
    let routes = catalog.platforms().flat_map(|(_, platform)| &platform.routes);
    let urls: BTreeSet<&str> = routes.filter_map(|route| route.url.as_deref()).collect();
    assert!(urls.len() > 10, "{urls:?}");
    let folder = tempfile::tempdir().unwrap();
    let pictures = urls.iter().enumerate().map(|(index, url)| {
        let path = folder.path().join(format!("{index:03}.pgm"));
        fs::write(&path, picture(&Code::of(url).unwrap())).unwrap();
        path
    });
    assert_eq!(codes(&pictures.collect::<Vec<_>>()), urls.into_iter().collect::<Vec<_>>());
}

/// A code as a grey picture, four pixels a module.
fn picture(code: &Code) -> Vec<u8> {
    const PIXELS: usize = 4;
    let side = code.side() * PIXELS;
    let mut picture = format!("P5 {side} {side} 255\n").into_bytes();
    for row in code.rows() {
        let line: Vec<u8> =
            row.iter().flat_map(|dark| std::iter::repeat_n(if *dark { 0 } else { 255 }, PIXELS)).collect();
        picture.extend(line.repeat(PIXELS));
    }
    picture
}
