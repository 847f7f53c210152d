//! The window's two sides: the checklist at the left, the page at the right; or one below the other.

use eframe::egui::{CentralPanel, Frame, Id, Margin, Panel, Role, ScrollArea, Ui};

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
        let margin = Frame::new().inner_margin(Margin { top: space::S as i8, ..Margin::ZERO });
        Panel::bottom("places").frame(margin).show_separator_line(false).show(ui, foot);
        add(ui);
    });
}

/// The right side: a page in a column of a readable width, which scrolls. `id` tells the pages apart, each keeps its place.
pub fn page(ui: &mut Ui, columns: Columns, id: Id, name: &str, add: impl FnOnce(&mut Ui)) {
    let side = if columns == Columns::One { space::L } else { space::PAGE };
    CentralPanel::default().frame(Frame::new().fill(theme::colors(ui).background)).show(ui, |ui| {
        landmark(ui, Role::Main, name);
        ScrollArea::vertical().id_salt(id).auto_shrink([false, false]).show(ui, |ui| {
            let width = (ui.available_width() - 2.0 * side).clamp(size::WORDS, size::COLUMN);
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

/// Gives a part of the window a role and a name, so that those who listen can go straight to it.
pub(super) fn landmark(ui: &Ui, role: Role, name: &str) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.set_label(name);
    });
}
