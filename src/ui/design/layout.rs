//! The window's two sides: the checklist at the left, the page at the right; or one below the other.

use eframe::egui::{
    self, CentralPanel, Context, Frame, Id, Key, Margin, Modifiers, Panel, Role, ScrollArea, Ui, UiBuilder,
};

use super::card::column;
use super::theme;
use super::tokens::{size, space};

/// How the window is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// Too narrow: a page has the window to itself.
    One,
    /// The checklist beside the page.
    Two,
}

impl Columns {
    /// What there is room for.
    pub fn of(ui: &Ui) -> Self {
        if ui.available_width() < size::NARROW { Self::One } else { Self::Two }
    }

    /// Where the page begins, from the window's left.
    pub fn page_left(self) -> f32 {
        if self == Self::Two { size::LIST } else { 0.0 }
    }
}

/// The left side, with `foot` standing still at its end.
pub fn side(ui: &mut Ui, name: &str, foot: impl FnOnce(&mut Ui), add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(theme::colors(ui).panel).inner_margin(Margin {
        left: space::L as i8,
        right: space::L as i8,
        top: space::CARD as i8,
        bottom: space::S as i8,
    });
    Panel::left("checklist").exact_size(size::LIST).resizable(false).frame(frame).show(ui, |ui| {
        landmark(ui, Role::Navigation, name);
        // The foot comes last for the Tab key too; so its height is that of the frame before.
        let id = Id::unique("foot");
        let before: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(size::CONTROL);
        let whole = ui.available_rect_before_wrap();
        let (top, bottom) = whole.split_top_bottom_at_y(whole.bottom() - before);
        ui.scope_builder(UiBuilder::new().id_salt("lines").max_rect(top), add);
        let now = ui.scope_builder(UiBuilder::new().id_salt("foot").max_rect(bottom), foot).response.rect.height();
        if (now - before).abs() > size::HAIR {
            ui.data_mut(|data| data.insert_temp(id, now));
            ui.ctx().request_discard("the list gets the room that its foot leaves");
        }
    });
}

/// The right side: a page in a column of a readable width, which scrolls. `id` tells the pages apart, each keeps its place.
pub fn page(ui: &mut Ui, columns: Columns, id: Id, name: &str, add: impl FnOnce(&mut Ui)) {
    let side = if columns == Columns::One { space::L } else { space::PAGE };
    CentralPanel::default().frame(Frame::new().fill(theme::colors(ui).background)).show(ui, |ui| {
        landmark(ui, Role::Main, name);
        // The same with and without a scroll bar, which stands in the margin: or a page as high as the window would
        // have one, be narrower, have none, and so on for ever.
        let width = (ui.available_width() - 2.0 * side).clamp(size::WORDS, size::COLUMN);
        ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
            let ctx = ui.ctx();
            let elsewhere = ctx.text_edit_focused() || egui::Popup::is_any_open(ctx) || is_behind_dialog(ui);
            if !elsewhere {
                scroll_keys(ui, ctx.memory(|memory| memory.focused().is_none()));
            }
            ui.horizontal_top(|ui| {
                ui.add_space(side);
                column(ui, width, |ui| {
                    ui.add_space(space::SECTION);
                    add(ui);
                    ui.add_space((2.0 * space::PAGE).max(super::toast::room(ui.ctx())));
                });
            });
        });
    });
}

/// The keys that scroll what one reads. The arrows do so where nothing has the focus; else they lead from one control to
/// the next.
pub(super) fn scroll_keys(ui: &Ui, arrows: bool) {
    let (line, leaf) = (2.0 * size::CONTROL, 0.85 * ui.clip_rect().height());
    let far = size::FARTHEST;
    let mut steps = vec![(Key::PageDown, -leaf), (Key::PageUp, leaf), (Key::Home, far), (Key::End, -far)];
    if arrows {
        steps.extend([(Key::ArrowDown, -line), (Key::ArrowUp, line)]);
    }
    for (key, step) in steps {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(egui::vec2(0.0, step));
        }
    }
}

fn is_behind_dialog(ui: &Ui) -> bool {
    ui.memory(|memory| !memory.is_above_modal_layer(ui.layer_id()))
}

/// Tells those who listen in which window, and on which page of it, they are.
pub fn window_name(ctx: &Context, name: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(name));
}

/// Gives a part of the window a role and a name, so that those who listen can go straight to it.
pub(super) fn landmark(ui: &Ui, role: Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}
