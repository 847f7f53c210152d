//! The design system's rule: colours and lengths are named in `ui/design/tokens.rs`, a view paints nothing itself.
#![allow(clippy::unwrap_used, reason = "a test may end that way")]

use std::fs;
use std::path::{Path, PathBuf};

/// What only the design system may speak of: a view puts components together.
const PAINTING: [&str; 10] = [
    "Color32",
    "Stroke",
    "FontId",
    "FontFamily",
    "CornerRadius",
    "Margin",
    "RichText",
    "LayoutJob",
    "Shape",
    "Painter",
];
/// The same, as calls.
const PAINTING_CALLS: [&str; 6] =
    ["painter()", "Frame::new", "Frame::group", "visuals_mut(", "style_mut(", "layer_painter("];
/// Colours of egui that are none.
const NO_COLORS: [&str; 2] = ["Color32::TRANSPARENT", "Color32::PLACEHOLDER"];
/// Where whole numbers are lengths too: corners and margins.
const WHOLE_LENGTHS: [&str; 6] =
    ["CornerRadius::", "corner_radius(", "Margin::", "rect_filled(", "rect_stroke(", ".rect("];
/// From here on a number is a length rather than a share or a factor.
const LENGTH: f64 = 3.0;
/// Beside a number that is no length, with why.
const NO_LENGTH: &str = "// no length:";

/// Where in the window's rooms a file stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    View,
    Component,
    Tokens,
}

fn room(file: &Path) -> Room {
    match () {
        () if file.ends_with("design/tokens.rs") => Room::Tokens,
        () if file.components().any(|part| part.as_os_str() == "design") => Room::Component,
        () => Room::View,
    }
}

/// What is wrong in a file, a line each: where, what, and what to do.
fn faults(file: &Path, text: &str) -> Vec<String> {
    let room = room(file);
    let mut faults = Vec::new();
    let (code, _) = text.split_once("#[cfg(test)]").unwrap_or((text, ""));
    for (index, whole) in code.lines().enumerate() {
        let line = without_words(whole);
        let mut fault = |what: &str, remedy: &str| {
            faults.push(format!("{}:{}: {what}: {remedy}\n    {}", file.display(), index + 1, whole.trim()));
        };
        if room == Room::View {
            let named = PAINTING.into_iter().filter(|name| has_word(&line, name));
            for name in named.chain(PAINTING_CALLS.into_iter().filter(|call| line.contains(call))) {
                fault(name, "a view paints nothing; make it a component in ui/design");
            }
        }
        if room != Room::Tokens {
            let plain = NO_COLORS.iter().fold(line.clone(), |line, none| line.replace(none, ""));
            if let Some(at) = plain.find("Color32::") {
                let color: String = plain[at..].chars().take_while(|char| *char != '(' && *char != ',').collect();
                fault(color.trim(), "name the colour in ui/design/tokens.rs");
            }
            if !whole.contains(NO_LENGTH) {
                let whole_too = WHOLE_LENGTHS.iter().any(|place| line.contains(place));
                for number in numbers(&line).filter(|number| number.contains('.') || whole_too) {
                    if number.trim_end_matches('.').parse().is_ok_and(|length: f64| length >= LENGTH) {
                        let remedy = format!("name the length in ui/design/tokens.rs, or say beside it {NO_LENGTH} …");
                        fault(&number, &remedy);
                    }
                }
            }
        }
    }
    faults
}

/// The line without comments and without what stands in quotes.
fn without_words(line: &str) -> String {
    let (mut code, mut quoted, mut before) = (String::new(), false, ' ');
    for char in line.chars() {
        if char == '"' && before != '\\' && before != '\'' {
            quoted = !quoted;
        } else if !quoted {
            code.push(char);
        }
        if code.ends_with("//") {
            code.truncate(code.len() - 2);
            break;
        }
        before = char;
    }
    code
}

fn is_part(char: char) -> bool {
    char.is_ascii_alphanumeric() || char == '_'
}

fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line[..at].chars().next_back(), line[at + word.len()..].chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

/// The numbers of a line: not those in names, not the fields of tuples.
fn numbers(line: &str) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    let chars: Vec<char> = line.chars().collect();
    let mut at = 0;
    while at < chars.len() {
        if chars[at].is_ascii_digit() && !(at > 0 && (is_part(chars[at - 1]) || chars[at - 1] == '.')) {
            let from = at;
            let in_number = |at: usize| match chars[at] {
                '.' => chars.get(at + 1) != Some(&'.') && chars[at - 1] != '.',
                char => char.is_ascii_digit() || char == '_',
            };
            while at < chars.len() && in_number(at) {
                at += 1;
            }
            found.push(chars[from..at].iter().filter(|char| **char != '_').collect());
        } else {
            at += 1;
        }
    }
    found.into_iter()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false if path.extension().is_some_and(|ending| ending == "rs") => found.push(path),
            false => {}
        }
    }
    found.sort();
    found
}

#[test]
fn colours_and_lengths_are_named_in_one_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = files(&root.join("src/ui"));
    assert!(files.len() > 20, "the window's files were not found");
    assert!(files.iter().any(|file| room(file) == Room::Tokens), "the tokens were not found");
    let faults: Vec<String> = files
        .iter()
        .filter(|file| !file.ends_with("tests.rs"))
        .flat_map(|file| faults(file.strip_prefix(root).unwrap(), &fs::read_to_string(file).unwrap()))
        .collect();
    assert!(faults.is_empty(), "{}\n{} in all", faults.join("\n"), faults.len());
}

#[test]
fn what_is_not_allowed_is_seen() {
    let view = |line: &str| faults(Path::new("src/ui/overview.rs"), line).len();
    let component = |line: &str| faults(Path::new("src/ui/design/card.rs"), line).len();
    for line in [
        "use eframe::egui::{Color32, Ui};",
        "ui.painter().add(shape);",
        "Frame::new().show(ui, add);",
        "ui.label(RichText::new(text));",
        "let line: Stroke = stroke;",
    ] {
        assert!(view(line) > 0, "{line}");
    }
    for line in [
        "ui.add_space(12.0);",
        "let wide = 3.0;",
        "egui::vec2(0.0, 44.0)",
        "let wide = 1_000.5;",
        "CornerRadius::same(10)",
        "ui.painter().rect_filled(rect, 4, colors.line);",
        "Color32::from_rgb(1, 2, 3)",
        "let color = Color32::WHITE;",
    ] {
        assert!(component(line) > 0, "{line}");
        assert_eq!(faults(Path::new("src/ui/design/tokens.rs"), line), Vec::<String>::new());
    }
    for line in [
        "// The ring is 112.0 wide, in Color32::WHITE.",
        "/// A `Stroke` of 9.0 points.",
        "ui.label(\"12.0 Color32::WHITE\");",
        "let half = 2.0 * space::M / 2.0;",
        "for day in 1..31 {",
        "let day = pair.0;",
        "Some(days) if days > 45 => days.div_ceil(2),",
        "let share = percent as f32 / 100.0; // no length: a share of a hundred",
        "Color32::TRANSPARENT",
    ] {
        assert_eq!(component(line), 0, "{line}");
    }
}
