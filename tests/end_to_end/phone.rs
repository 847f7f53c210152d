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
    let read = wait_for("code that can be read", || {
        let codes = codes(&[window.picture()]);
        (!codes.is_empty()).then_some(codes)
    });
    is_crisp(&fs::read(window.picture()).unwrap(), window.place("image", "Code voor je telefoon, gaat naar*"));
    read
}

/// Around its middle a code has nothing but black and white, and all of its modules are as many pixels wide.
fn is_crisp(picture: &[u8], (x, y): (i32, i32)) {
    const AROUND: usize = 90;
    let mut rest = picture;
    // "P5", the width, the height, the largest value; then the pixels.
    let head: Vec<&str> = std::iter::repeat_with(|| {
        let end = rest.iter().position(u8::is_ascii_whitespace).unwrap();
        let (word, after) = (&rest[..end], &rest[end + 1..]);
        rest = after;
        std::str::from_utf8(word).unwrap()
    })
    .take(4)
    .collect();
    assert_eq!([head[0], head[3]], ["P5", "255"]);
    let (width, x, y) = (head[1].parse::<usize>().unwrap(), x as usize, y as usize);
    let mut runs = Vec::new();
    for row in rest.chunks(width).skip(y - AROUND).take(2 * AROUND) {
        let square = &row[x - AROUND..x + AROUND];
        assert!(square.iter().all(|pixel| matches!(pixel, 0 | 255)), "grey: {square:?}");
        let whole: Vec<usize> = square.chunk_by(|one, next| one == next).map(<[u8]>::len).collect();
        // The first and the last are cut off.
        runs.extend_from_slice(whole.get(1..whole.len() - 1).unwrap_or_default());
    }
    let module = runs.iter().copied().reduce(common).unwrap();
    assert!(runs.len() > 500 && module >= 5, "{} runs of {module} pixels", runs.len());
}

/// The greatest length that both are a multiple of.
fn common(one: usize, other: usize) -> usize {
    if other == 0 { one } else { common(other, one % other) }
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
    check(&[&["text-size", "125"], &["theme", "dark"]], "whatsapp", "WhatsApp, te doen*");
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
