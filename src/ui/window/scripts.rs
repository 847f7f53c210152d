//! Names in any script: the system's fonts, for what our own do not have.

use std::sync::{Arc, LazyLock};

use eframe::egui::{Context, FallbackRequest, FontProvider};
use egui_system_font_provider::SystemFontProvider;

/// Lets a window look for a character in the system's fonts that ours do not have. They are gone through when the
/// first such character is to be shown: that takes some time and memory, and most people never need it.
pub fn any(ctx: &Context) {
    static SYSTEM: LazyLock<SystemFontProvider> = LazyLock::new(SystemFontProvider::new);
    ctx.add_font_provider(Arc::new(|asked: &FallbackRequest<'_>| SYSTEM.font_for(asked)));
}
