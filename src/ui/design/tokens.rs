//! The tokens: colours, type, space, corners and measures, in one place. Nothing else in the window names a colour or a
//! length; a test holds that.

use eframe::egui::{Color32, FontFamily, FontId};

/// Space on a 4-point grid.
pub mod space {
    /// Between a word and its icon.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
    /// Inside a chip that can be chosen.
    pub const CHIP: f32 = 10.0;
    /// Between lines of a card.
    pub const M: f32 = 12.0;
    /// Inside rows.
    pub const L: f32 = 16.0;
    /// Inside cards.
    pub const CARD: f32 = 20.0;
    /// Between sections.
    pub const SECTION: f32 = 28.0;
    /// Between the page and the window's edge.
    pub const PAGE: f32 = 40.0;
}

/// Corner radii.
pub mod corner {
    /// Buttons, fields, rows.
    pub const CONTROL: u8 = 10;
    /// Cards.
    pub const CARD: u8 = 16;
    /// Chips: half their height.
    pub const CHIP: u8 = 16;
    /// Small squares.
    pub const SMALL: u8 = 4;
    /// The program's own mark.
    pub const BRAND: u8 = 7;
}

/// Measures, in points.
pub mod size {
    /// Smallest height of anything to click.
    pub const CONTROL: f32 = 40.0;
    /// Height of a button.
    pub const BUTTON: f32 = 44.0;
    /// Height of a chip, and of one that can be chosen.
    pub const CHIP: f32 = 32.0;
    /// Height of words that lead somewhere.
    pub const LINK: f32 = 28.0;
    /// Smallest height of a line of the checklist.
    pub const ROW: f32 = 56.0;
    /// The most lines of a name in it.
    pub const ROW_LINES: usize = 4;
    /// From this height of the checklist on there is room for choices above it.
    pub const ROOMY: f32 = 560.0;
    /// Width of the checklist.
    pub const LIST: f32 = 336.0;
    /// Widest text column.
    pub const COLUMN: f32 = 760.0;
    /// Below this width of the window there is one column.
    pub const NARROW: f32 = 760.0;
    /// From this width of the column on there is room for two cards side by side.
    pub const TWO_CARDS: f32 = 620.0;
    /// From this width on there is room for a picture beside words.
    pub const BESIDE: f32 = 460.0;
    /// The narrowest column that words are put in.
    pub const WORDS: f32 = 120.0;
    /// Width of a list of months: the longest name on one line.
    pub const MONTHS: f32 = 152.0;
    /// Diameter of a tick.
    pub const TICK: f32 = 20.0;
    /// Width of a switch.
    pub const SWITCH: f32 = 44.0;
    /// Height of a switch.
    pub const SWITCH_HIGH: f32 = 26.0;
    /// How much of a switch is seen around its knob.
    pub const KNOB_EDGE: f32 = 3.0;
    /// Diameter of the circle of a step.
    pub const STEP: f32 = 16.0;
    /// Side of the program's own mark.
    pub const BRAND: f32 = 26.0;
    /// Diameter of the ring, and how thick it is.
    pub const RING: f32 = 112.0;
    /// How thick the ring is.
    pub const RING_LINE: f32 = 9.0;
    /// Height of the bar of progress.
    pub const BAR: f32 = 5.0;
    /// Side of a square of the month, with the space beside it.
    pub const SQUARE: f32 = 22.0;
    /// Width of a day on the line of the coming weeks.
    pub const DAY: f32 = 33.0;
    /// Radius of a dot on that line.
    pub const DOT: f32 = 8.0;
    /// Radius of today's dot.
    pub const DOT_TODAY: f32 = 6.0;
    /// Radius of a lesser dot.
    pub const DOT_SMALL: f32 = 5.0;
    /// Width of the dates in the list under it.
    pub const AGENDA: f32 = 184.0;
    /// From the middle of the ring to the middle of the words above and below its count.
    pub const RING_WORDS: f32 = 28.0;
    /// Smallest side of a square of the month, with the space beside it.
    pub const SQUARE_LEAST: f32 = 16.0;
    /// How many days wide a week of the month is.
    pub const WEEK: f32 = 1.75;
    /// Radius of a mark on a square of the month.
    pub const SQUARE_MARK: f32 = 3.0;
    /// Diameter of the mark of the moment of joy.
    pub const JOY: f32 = 84.0;
    /// Height of the picture around it.
    pub const JOY_HIGH: f32 = 148.0;
    /// Length of a leaf in it.
    pub const LEAF: f32 = 24.0;
    /// Side of a code for a camera, at most.
    pub const CODE: f32 = 260.0;
    /// Width of a toast, at most.
    pub const TOAST: f32 = 620.0;
    /// Width of a dialog, at most.
    pub const DIALOG: f32 = 520.0;
    /// Width and height of a list that drops down, at most.
    pub const DROP: f32 = 320.0;
    /// Width of a few words beside buttons.
    pub const ASIDE: f32 = 200.0;
    /// Width of a column of dates.
    pub const DATES: f32 = 150.0;
    /// The narrowest tile.
    pub const TILE: f32 = 220.0;
    /// Widest column of a page that has the window to itself.
    pub const SHEET: f32 = 880.0;
    /// Height of its foot, before it is known.
    pub const SHEET_FOOT: f32 = 78.0;
    /// Width of a hairline.
    pub const HAIR: f32 = 1.0;
    /// Width of a drawn line: the circle of a tick.
    pub const STROKE: f32 = 1.75;
    /// Width of the focus line.
    pub const FOCUS: f32 = 2.0;
    /// More than any page is high.
    pub const FARTHEST: f32 = 100_000.0;
    /// A first window.
    pub const FIRST_WINDOW: [f32; 2] = [1120.0, 760.0];
    /// The smallest window.
    pub const LEAST_WINDOW: [f32; 2] = [360.0, 480.0];
    /// The largest that is remembered.
    pub const LARGEST_WINDOW: f32 = 8000.0;
}

/// How long something moves, in seconds. Nothing does where motion is reduced.
pub mod motion {
    /// A bar that fills, a message that comes up.
    pub const SHORT: f32 = 0.18;
    /// The one moment of joy.
    pub const JOY: f32 = 0.7;
}

/// A role of type: size, weight and line height, in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// 12: labels above groups.
    Label,
    /// 13: second lines.
    Small,
    /// 13 semibold.
    SmallStrong,
    /// 15: running text.
    Body,
    /// 15 semibold: names, buttons.
    Strong,
    /// 20: steps to read at arm's length.
    Large,
    /// 17: icons beside words.
    Icon,
    /// 17 bold: sections.
    Section,
    /// 22 bold: a card's title.
    Card,
    /// 26 bold: a page's title.
    Page,
    /// 40 bold: the countdown.
    Count,
}

impl Type {
    /// The font.
    pub fn font(self) -> FontId {
        let (size, family) = match self {
            Self::Label => (12.0, semibold()),
            Self::Small => (13.0, FontFamily::Proportional),
            Self::SmallStrong => (13.0, semibold()),
            Self::Body => (15.0, FontFamily::Proportional),
            Self::Strong => (15.0, semibold()),
            Self::Large => (20.0, FontFamily::Proportional),
            Self::Icon => (17.0, FontFamily::Proportional),
            Self::Section => (17.0, bold()),
            Self::Card => (22.0, bold()),
            Self::Page => (26.0, bold()),
            Self::Count => (40.0, bold()),
        };
        FontId::new(size, family)
    }

    /// The line height, in points.
    pub fn line(self) -> f32 {
        match self {
            Self::Label => 16.0,
            Self::Small | Self::SmallStrong => 19.0,
            Self::Body | Self::Strong | Self::Icon => 22.0,
            Self::Section => 24.0,
            Self::Large => 30.0,
            Self::Card => 30.0,
            Self::Page => 34.0,
            Self::Count => 44.0,
        }
    }
}

pub(super) fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

pub(super) fn bold() -> FontFamily {
    FontFamily::Name("bold".into())
}

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colors {
    /// Behind everything.
    pub background: Color32,
    /// Behind the checklist.
    pub panel: Color32,
    /// Cards.
    pub surface: Color32,
    /// Hairlines.
    pub line: Color32,
    /// Words.
    pub text: Color32,
    /// Second words.
    pub muted: Color32,
    /// Lines and icons only, never words.
    pub faint: Color32,
    /// The one accent.
    pub accent: Color32,
    /// Its soft ground.
    pub accent_soft: Color32,
    /// Words on the accent.
    pub on_accent: Color32,
    /// Waits.
    pub wait: Color32,
    /// Its soft ground.
    pub wait_soft: Color32,
    /// Late.
    pub late: Color32,
    /// Its soft ground.
    pub late_soft: Color32,
    /// Done.
    pub done: Color32,
    /// Its soft ground.
    pub done_soft: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

/// The ground of a code for a camera, in both themes.
pub const PAPER: Color32 = Color32::WHITE;
/// Its dark parts.
pub const INK: Color32 = Color32::BLACK;

/// What lies over the window behind a dialog.
pub const SHADE: Color32 = Color32::from_black_alpha(100);

/// Warm paper and ink.
pub const LIGHT: Colors = Colors {
    background: rgb(0xF6F5F1),
    panel: rgb(0xFBFAF7),
    surface: rgb(0xFFFFFF),
    line: rgb(0xE4E1D8),
    text: rgb(0x1B2330),
    muted: rgb(0x5C6675),
    faint: rgb(0x7E8794),
    accent: rgb(0x0B6E69),
    accent_soft: rgb(0xE2F1EF),
    on_accent: rgb(0xFFFFFF),
    wait: rgb(0x925500),
    wait_soft: rgb(0xFBF0DC),
    late: rgb(0xB3261E),
    late_soft: rgb(0xFBE9E7),
    done: rgb(0x2B7A3D),
    done_soft: rgb(0xE5F3E8),
};

/// The same at night.
pub const DARK: Colors = Colors {
    background: rgb(0x12161B),
    panel: rgb(0x171C22),
    surface: rgb(0x1D232B),
    line: rgb(0x2C343E),
    text: rgb(0xE9ECEF),
    muted: rgb(0xA7B0BB),
    faint: rgb(0x7B8592),
    accent: rgb(0x5CC8BE),
    accent_soft: rgb(0x17332F),
    on_accent: rgb(0x0B1F1D),
    wait: rgb(0xF0B95A),
    wait_soft: rgb(0x33291A),
    late: rgb(0xF28B82),
    late_soft: rgb(0x3A2220),
    done: rgb(0x7FCB8F),
    done_soft: rgb(0x1B3022),
};

/// The colours of a theme.
pub fn of(dark: bool) -> &'static Colors {
    if dark { &DARK } else { &LIGHT }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance (WCAG 2).
    fn luminance(color: Color32) -> f32 {
        let part = |value: u8| {
            let value = f32::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
    }

    fn contrast(a: Color32, b: Color32) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn words_can_be_read_on_every_ground_they_stand_on() {
        for c in [&LIGHT, &DARK] {
            let grounds = [c.background, c.panel, c.surface];
            let words = [c.text, c.muted, c.accent, c.wait, c.late, c.done];
            for (word, ground) in words.iter().flat_map(|word| grounds.iter().map(move |ground| (word, ground))) {
                assert!(contrast(*word, *ground) >= 4.5, "{word:?} on {ground:?}: {}", contrast(*word, *ground));
            }
            let pairs = [
                (c.on_accent, c.accent),
                (c.accent, c.accent_soft),
                (c.text, c.accent_soft),
                (c.muted, c.accent_soft),
                (c.wait, c.wait_soft),
                (c.text, c.wait_soft),
                (c.late, c.late_soft),
                (c.text, c.late_soft),
                (c.done, c.done_soft),
                (c.text, c.done_soft),
                // The date at the end of the line that is open.
                (c.wait, c.accent_soft),
                (c.late, c.accent_soft),
                (c.done, c.accent_soft),
                // A first button under the mouse.
                (c.on_accent, c.accent.lerp_to_gamma(c.text, 0.12)),
            ];
            for (word, ground) in pairs {
                assert!(contrast(word, ground) >= 4.5, "{word:?} on {ground:?}: {}", contrast(word, ground));
            }
            let drawn = [c.faint, c.accent, c.wait, c.late, c.done];
            let on_grounds = grounds.into_iter().chain([c.accent_soft]);
            let drawn = on_grounds.flat_map(|ground| drawn.map(|line| (line, ground)));
            // The check in a filled tick.
            for (line, ground) in drawn.chain([(c.surface, c.done), (c.surface, c.late), (c.on_accent, c.accent)]) {
                assert!(contrast(line, ground) >= 3.0, "{line:?} on {ground:?}: {}", contrast(line, ground));
            }
        }
    }
}
