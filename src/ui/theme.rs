//! The tokens: colours, type, space and corners, in one place. Nothing else in the window names a colour or a size.

use std::sync::Arc;

use eframe::egui::{
    self, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, TextStyle,
    ThemePreference, Visuals, style::WidgetVisuals,
};

use crate::desktop::appearance::Appearance;
use crate::settings::Theme;

/// Space on a 4-point grid.
pub mod space {
    /// Between a word and its icon.
    pub const XS: f32 = 4.0;
    /// Between things that belong together.
    pub const S: f32 = 8.0;
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
    pub const CHIP: u8 = 15;
    /// Small squares.
    pub const SMALL: u8 = 4;
}

/// Fixed measures.
pub mod size {
    /// Smallest height of anything to click.
    pub const CONTROL: f32 = 40.0;
    /// Height of a button.
    pub const BUTTON: f32 = 44.0;
    /// Height of a chip.
    pub const CHIP: f32 = 30.0;
    /// Width of the checklist.
    pub const LIST: f32 = 336.0;
    /// Widest text column.
    pub const COLUMN: f32 = 760.0;
    /// Below this width of the window there is one column.
    pub const NARROW: f32 = 760.0;
    /// From this width of the column on there is room for two cards side by side.
    pub const TWO_CARDS: f32 = 620.0;
    /// Diameter of a tick.
    pub const TICK: f32 = 20.0;
    /// Diameter of the ring.
    pub const RING: f32 = 112.0;
    /// Side of a code for a camera, at most.
    pub const CODE: f32 = 176.0;
    /// Width of a toast, at most.
    pub const TOAST: f32 = 620.0;
    /// Width of a column of dates.
    pub const DATES: f32 = 150.0;
    /// Width of a hairline.
    pub const HAIR: f32 = 1.0;
    /// Width of the focus line.
    pub const FOCUS: f32 = 2.0;
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
            Self::Body | Self::Strong => 22.0,
            Self::Section => 24.0,
            Self::Card => 30.0,
            Self::Page => 34.0,
            Self::Count => 44.0,
        }
    }
}

fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

fn bold() -> FontFamily {
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

/// The colours of the theme in use.
pub fn colors(ui: &egui::Ui) -> &'static Colors {
    of(ui.visuals().dark_mode)
}

/// The colours of a theme.
pub fn of(dark: bool) -> &'static Colors {
    if dark { &DARK } else { &LIGHT }
}

/// Which theme egui is to use.
pub fn preference(theme: Theme) -> ThemePreference {
    match theme {
        Theme::System => ThemePreference::System,
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
    }
}

/// Gives the window its fonts and its look; once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    // winit knows no theme on Linux: light unless the desktop says otherwise.
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    for (theme, colors) in [(egui::Theme::Light, &LIGHT), (egui::Theme::Dark, &DARK)] {
        ctx.style_mut_of(theme, |style| {
            style.visuals = visuals(theme == egui::Theme::Dark, colors);
            style.text_styles = [
                (TextStyle::Small, Type::Small),
                (TextStyle::Body, Type::Body),
                (TextStyle::Button, Type::Strong),
                (TextStyle::Heading, Type::Section),
                (TextStyle::Monospace, Type::Body),
            ]
            .map(|(style, kind)| (style, kind.font()))
            .into();
            style.spacing.item_spacing = egui::vec2(space::S, space::S);
            style.spacing.interact_size = egui::vec2(size::CONTROL, size::CONTROL);
            style.spacing.button_padding = egui::vec2(space::L, space::S);
            style.spacing.combo_height = 320.0;
            style.spacing.scroll = egui::style::ScrollStyle {
                foreground_color: true,
                dormant_background_opacity: 0.0,
                active_background_opacity: 0.0,
                interact_background_opacity: 0.0,
                dormant_handle_opacity: 0.15,
                active_handle_opacity: 0.3,
                interact_handle_opacity: 0.5,
                ..egui::style::ScrollStyle::thin()
            };
            style.interaction.selectable_labels = true;
            // Nothing moves by itself: the window sleeps.
            style.animation_time = 0.0;
        });
    }
}

/// Takes over the desktop's looks. A theme that the window system tells or that was chosen comes first.
pub fn follow(ctx: &Context, looks: Appearance) {
    let theme = if looks.dark { egui::Theme::Dark } else { egui::Theme::Light };
    ctx.options_mut(|options| options.fallback_theme = theme);
    motion(ctx, looks.less_motion);
}

/// How much may move.
pub fn motion(ctx: &Context, reduced: bool) {
    ctx.all_styles_mut(|style| {
        style.scroll_animation = match reduced {
            true => egui::style::ScrollAnimation::none(),
            false => egui::style::ScrollAnimation::default(),
        };
    });
}

/// Inter in three weights, our icons behind each.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files: [(&str, &'static [u8]); 4] = [
        ("regular", include_bytes!("../../assets/fonts/Inter-Regular.ttf")),
        ("semibold", include_bytes!("../../assets/fonts/Inter-SemiBold.ttf")),
        ("bold", include_bytes!("../../assets/fonts/Inter-Bold.ttf")),
        ("icons", include_bytes!("../../assets/fonts/bezwaar-icons.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    let families = [
        (FontFamily::Proportional, "regular"),
        (FontFamily::Monospace, "regular"),
        (semibold(), "semibold"),
        (bold(), "bold"),
    ];
    for (family, face) in families {
        fonts.families.insert(family, vec![face.to_owned(), "icons".to_owned()]);
    }
    fonts
}

fn visuals(dark: bool, colors: &Colors) -> Visuals {
    let mut visuals = if dark { Visuals::dark() } else { Visuals::light() };
    visuals.override_text_color = Some(colors.text);
    visuals.weak_text_color = Some(colors.muted);
    visuals.hyperlink_color = colors.accent;
    visuals.panel_fill = colors.background;
    visuals.window_fill = colors.surface;
    visuals.window_stroke = Stroke::new(size::HAIR, colors.line);
    visuals.window_corner_radius = CornerRadius::same(corner::CARD);
    visuals.menu_corner_radius = CornerRadius::same(corner::CONTROL);
    visuals.extreme_bg_color = colors.surface;
    visuals.text_edit_bg_color = Some(colors.surface);
    visuals.faint_bg_color = colors.background;
    visuals.warn_fg_color = colors.wait;
    visuals.error_fg_color = colors.late;
    visuals.selection.bg_fill = colors.accent.gamma_multiply(0.25);
    visuals.selection.stroke = Stroke::new(size::FOCUS, colors.accent);
    // A blinking cursor would wake the window twice a second.
    visuals.text_cursor.blink = false;
    visuals.text_cursor.stroke = Stroke::new(size::FOCUS, colors.accent);
    let look = |fill: Color32, line: Color32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(size::HAIR, line),
        corner_radius: CornerRadius::same(corner::CONTROL),
        fg_stroke: Stroke::new(size::HAIR, colors.text),
        expansion: 0.0,
    };
    visuals.widgets.noninteractive = look(colors.surface, colors.line);
    visuals.widgets.inactive = look(colors.surface, colors.line);
    visuals.widgets.hovered = look(colors.surface, colors.faint);
    visuals.widgets.active = look(colors.accent_soft, colors.accent);
    visuals.widgets.open = look(colors.surface, colors.accent);
    visuals
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
            ];
            for (word, ground) in pairs {
                assert!(contrast(word, ground) >= 4.5, "{word:?} on {ground:?}: {}", contrast(word, ground));
            }
            for ground in grounds {
                assert!(contrast(c.faint, ground) >= 3.0, "lines: {}", contrast(c.faint, ground));
            }
        }
    }
}
