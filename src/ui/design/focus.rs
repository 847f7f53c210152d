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

/// What has a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Titled {
    /// A page.
    Page,
    /// A part of a page that was opened.
    Part,
    /// A dialog over it.
    Dialog,
}

/// Sends the focus to the title of the page that is shown next: there one who listens begins to read, and the next Tab
/// leads to its first control.
pub fn aim_at_title(ctx: &Context) {
    aim(ctx, Titled::Page);
}

/// The same for the title of a part of the page that is opened next.
pub fn aim_at_part(ctx: &Context) {
    aim(ctx, Titled::Part);
}

pub(super) fn aim(ctx: &Context, what: Titled) {
    ctx.data_mut(|data| data.insert_temp(aimed(), Some(what)));
    ctx.request_repaint();
}

/// Whether a title has to take the focus now. One that is only measured cannot.
pub(super) fn take_aim(ui: &Ui, what: Titled) -> bool {
    let here = ui.is_enabled() && ui.data(|data| data.get_temp::<Option<Titled>>(aimed())) == Some(Some(what));
    if here {
        ui.data_mut(|data| data.remove::<Option<Titled>>(aimed()));
    }
    here
}

/// Gives the focus back to what had it before a dialog: not before the dialog lets go of it, in the next frame.
pub(super) fn give_back(ctx: &Context, id: Id) {
    let now = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| {
        data.remove::<Option<Titled>>(aimed());
        data.insert_temp(given_back(), (id, now));
    });
    ctx.request_repaint();
}

/// At the end of a frame: forgets what nobody took, and gives back what a dialog had.
pub fn settle(ctx: &Context) {
    let given: Option<(Id, u64)> = ctx.data(|data| data.get_temp(given_back()));
    if let Some((id, since)) = given
        && since < ctx.cumulative_frame_nr()
    {
        ctx.data_mut(|data| data.remove::<(Id, u64)>(given_back()));
        ctx.memory_mut(|memory| memory.request_focus(id));
        ctx.request_repaint();
    }
    let nothing = ctx.memory(|memory| memory.focused().is_none());
    ctx.data_mut(|data| {
        if matches!(data.get_temp(aimed()), Some(Some(Titled::Page | Titled::Part))) {
            data.remove::<Option<Titled>>(aimed());
        }
        if nothing {
            data.remove::<(Id, u64)>(revealed());
        }
    });
}

fn revealed() -> Id {
    Id::unique("revealed focus")
}

fn aimed() -> Id {
    Id::unique("title to focus")
}

fn given_back() -> Id {
    Id::unique("focus to give back")
}
