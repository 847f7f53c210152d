//! The keyboard's focus: the line around what has it, bringing it into sight, and sending it to a page's title.

use eframe::egui::{Context, Id, Rect, Response, Stroke, StrokeKind, Ui};

use super::theme;
use super::tokens::{size, space};

/// Shows that a control has the keyboard's focus, and brings it into sight when it gets it. Call it also for what is
/// scrolled out of sight.
pub(super) fn focus(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if !response.has_focus() {
        return;
    }
    reveal(ui, response);
    let stroke = Stroke::new(size::FOCUS, theme::colors(ui).accent);
    ui.painter().rect_stroke(rect.expand(size::FOCUS), radius + size::FOCUS as u8, stroke, StrokeKind::Outside);
}

/// Scrolls to what has the focus, once: afterwards one may scroll away from it.
pub(super) fn reveal(ui: &Ui, response: &Response) {
    if !response.has_focus() {
        return;
    }
    let place = revealed();
    let frame = ui.ctx().cumulative_frame_nr();
    let before: Option<(Id, u64)> = ui.data(|data| data.get_temp(place));
    // A frame may be laid out twice, and only the last time counts.
    if before.is_none_or(|(id, when)| id != response.id || when == frame) {
        ui.data_mut(|data| data.insert_temp(place, (response.id, frame)));
        ui.scroll_to_rect(response.rect.expand(space::L), None);
    }
}

/// Sends the focus to the title of the page, or of the dialog, that is shown next: there one who listens begins to
/// read, and the next Tab leads to its first control.
pub fn aim_at_title(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(aim(), true));
    ctx.request_repaint();
}

/// Whether a title has to take the focus now.
pub(super) fn is_aimed_at(ui: &Ui) -> bool {
    ui.data_mut(|data| data.remove_temp::<bool>(aim())).is_some()
}

/// At the end of a frame: forgets what nobody took.
pub fn settle(ctx: &Context) {
    let nothing = ctx.memory(|memory| memory.focused().is_none());
    ctx.data_mut(|data| {
        data.remove_temp::<bool>(aim());
        if nothing {
            data.remove::<(Id, u64)>(revealed());
        }
    });
}

fn revealed() -> Id {
    Id::unique("revealed focus")
}

fn aim() -> Id {
    Id::unique("title to focus")
}
