//! A dialog: something that wants an answer, or a sheet to read, over everything else.

use eframe::egui::{self, Align, Context, Frame, Id, Layout, Margin, Modal, Role, ScrollArea, Stroke, Ui, accesskit};

use super::button::Button;
use super::focus::{Titled, aim, give_back};
use super::layout::scroll_keys;
use super::theme;
use super::tokens::{SHADE, corner, size, space};
use super::words::title;
use crate::ui::icon;

/// Shows a dialog under its title. True when the person wants it closed: by its close button, by Escape, or by a click
/// beside it. The focus stays in it while it is there; see [`open`] and [`closed`].
pub fn dialog(ui: &Ui, name: &str, close: &str, add: impl FnOnce(&mut Ui)) -> bool {
    let colors = theme::colors(ui);
    let whole = ui.ctx().content_rect().size();
    // In a small window every point counts.
    let small = whole.min_elem() < size::BESIDE;
    let (around, inside) = if small { (space::S, space::M) } else { (space::PAGE, space::CARD) };
    let room = whole - egui::Vec2::splat(2.0 * (around + inside + size::HAIR));
    let frame = Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(size::HAIR, colors.line))
        .corner_radius(corner::CARD)
        .inner_margin(Margin::same(inside as i8));
    // The area around it is nothing for those who listen: what is in it is the dialog.
    let area = Modal::default_area(Id::unique("dialog")).role(Role::GenericContainer);
    let mut node_id = None;
    let shown = Modal::new(Id::unique("dialog")).area(area).frame(frame).backdrop_color(SHADE).show(ui.ctx(), |ui| {
        ui.set_width(room.x.min(size::DIALOG));
        ui.set_max_height(room.y);
        node_id = Some(ui.unique_id());
        let scroll = ScrollArea::vertical().auto_shrink([false, true]).max_height(room.y);
        scroll
            .show(ui, |ui| {
                scroll_keys(ui, true);
                // Room for the line around the title.
                ui.add_space(space::S);
                let closed = head(ui, name, close);
                ui.add_space(space::S);
                add(ui);
                closed
            })
            .inner
    });
    if let Some(id) = node_id {
        let rect = shown.response.rect;
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Dialog);
            node.set_label(name);
            node.set_modal();
            node.set_bounds(accesskit::Rect::new(
                rect.left().into(),
                rect.top().into(),
                rect.right().into(),
                rect.bottom().into(),
            ));
        });
    }
    shown.should_close() || shown.inner
}

/// The title, and the button that closes at its right; above it where the title needs the width.
fn head(ui: &mut Ui, name: &str, close: &str) -> bool {
    let button = |ui: &mut Ui| Button::quiet("").icon(icon::CLOSE).named(close).show(ui).clicked();
    let words = ui.available_width() - size::CONTROL - space::S;
    if words < size::WORDS {
        let closed = ui.with_layout(Layout::right_to_left(Align::Min), button).inner;
        title(ui, Titled::Dialog, name);
        return closed;
    }
    let row = |ui: &mut Ui| {
        super::column(ui, words, |ui| title(ui, Titled::Dialog, name));
        ui.with_layout(Layout::right_to_left(Align::Min), button).inner
    };
    ui.horizontal_top(row).inner
}

/// Before a dialog is shown for the first time: the focus goes into it.
pub fn open(ctx: &Context) {
    let focused = ctx.memory(|memory| memory.focused());
    ctx.data_mut(|data| data.insert_temp(before(), focused));
    aim(ctx, Titled::Dialog);
}

/// After a dialog was shown for the last time: the focus goes back to where it was.
pub fn closed(ctx: &Context) {
    if let Some(Some(id)) = ctx.data_mut(|data| data.remove_temp::<Option<Id>>(before())) {
        give_back(ctx, id);
    }
}

fn before() -> Id {
    Id::unique("focus before the dialog")
}
