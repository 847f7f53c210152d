//! The tokens given to egui: fonts, styles of both themes, and whether anything moves.

use std::sync::Arc;

use eframe::egui::{
    self, Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, Stroke, TextStyle, ThemePreference,
    Visuals, style::ScrollAnimation, style::WidgetVisuals,
};

use super::tokens::{Colors, DARK, LIGHT, Type, bold, corner, motion, of, semibold, size, space};
use crate::asset;
use crate::desktop::appearance::Appearance;
use crate::settings::Theme;

/// The colours of the theme in use.
pub fn colors(ui: &egui::Ui) -> &'static Colors {
    of(ui.visuals().dark_mode)
}

/// Which theme egui is to use.
pub fn preference(theme: Theme) -> ThemePreference {
    match theme {
        Theme::System => ThemePreference::System,
        Theme::Light => ThemePreference::Light,
        Theme::Dark => ThemePreference::Dark,
    }
}

/// Takes over the desktop's looks. A theme that the window system tells or that was chosen comes first.
pub fn follow(ctx: &Context, looks: Appearance) {
    let theme = if looks.dark { egui::Theme::Dark } else { egui::Theme::Light };
    ctx.options_mut(|options| options.fallback_theme = theme);
    motion(ctx, looks.less_motion);
}

/// How long something may move that moves for `seconds` at most: nothing does where motion is reduced.
pub(super) fn lasting(ui: &egui::Ui, seconds: f32) -> f32 {
    if ui.style().animation_time > 0.0 { seconds } else { 0.0 }
}

/// Lets things move, or stand still.
pub fn motion(ctx: &Context, reduced: bool) {
    ctx.all_styles_mut(|style| {
        style.animation_time = if reduced { 0.0 } else { motion::SHORT };
        style.scroll_animation = if reduced { ScrollAnimation::none() } else { ScrollAnimation::default() };
    });
}

/// Gives the window its fonts and its look; once, before the first frame.
pub fn install(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.add_plugin(super::crisp::Crisp);
    // winit knows no theme on Linux: light unless the desktop says otherwise.
    ctx.options_mut(|options| options.fallback_theme = egui::Theme::Light);
    motion(ctx, false);
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
            style.spacing.combo_height = size::DROP;
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
        });
    }
}

/// Inter in three weights, our icons behind each.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let files = [
        ("regular", asset::bytes!("fonts/Inter-Regular.ttf")),
        ("semibold", asset::bytes!("fonts/Inter-SemiBold.ttf")),
        ("bold", asset::bytes!("fonts/Inter-Bold.ttf")),
        ("icons", asset::bytes!("fonts/bezwaar-icons.ttf")),
    ];
    for (name, bytes) in files {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_owned(bytes)));
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
