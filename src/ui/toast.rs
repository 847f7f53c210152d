//! The toast: says what was recorded, with the way back; or what went wrong, with its remedy.

use std::time::{Duration, Instant};

use eframe::egui::{self, Align, Align2, Area, CornerRadius, Frame, Layout, Margin, Order, Role, Stroke, Ui};

use super::icon;
use super::parts::{self, Button};
use super::theme::{self, Type, corner, size, space};
use super::view::{Command, View};
use crate::desk::Action;
use crate::journal::EventId;

/// How long a toast stays: long enough to read it twice.
const STAYS: Duration = Duration::from_secs(12);
/// One that says what went wrong stays longer.
const ERROR_STAYS: Duration = Duration::from_secs(60);

/// A short message over the page.
#[derive(Clone, Debug)]
pub struct Toast {
    text: String,
    undo: Option<EventId>,
    error: bool,
    since: Instant,
}

impl Toast {
    /// Something was done.
    pub fn done(text: String) -> Self {
        Self { text, undo: None, error: false, since: Instant::now() }
    }

    /// Something was recorded, and can be taken back.
    pub fn recorded(text: String, event: EventId) -> Self {
        Self { undo: Some(event), ..Self::done(text) }
    }

    /// Something went wrong.
    pub fn error(text: String) -> Self {
        Self { error: true, ..Self::done(text) }
    }

    /// How long it still stays.
    fn left(&self) -> Duration {
        let stays = if self.error { ERROR_STAYS } else { STAYS };
        stays.saturating_sub(self.since.elapsed())
    }

    /// Shows it at the foot of the page, which begins at `page` of the window. Says whether its time is over.
    pub fn ui(&self, ui: &mut Ui, view: &View<'_>, page: f32) -> bool {
        let left = self.left();
        if left.is_zero() {
            return true;
        }
        ui.ctx().request_repaint_after(left);
        let colors = theme::colors(ui);
        let width = (ui.ctx().content_rect().width() - page - 2.0 * space::L).min(size::TOAST);
        Area::new(egui::Id::unique("toast"))
            .anchor(Align2::CENTER_BOTTOM, [page / 2.0, -space::CARD])
            .order(Order::Foreground)
            .show(ui.ctx(), |ui| {
                let line = if self.error { colors.late } else { colors.accent };
                let frame = Frame::new()
                    .fill(colors.surface)
                    .stroke(Stroke::new(1.5, line))
                    .corner_radius(CornerRadius::same(corner::CONTROL))
                    .inner_margin(Margin::symmetric(space::L as i8, space::S as i8));
                frame.show(ui, |ui| {
                    ui.set_width(width - 2.0 * space::L);
                    ui.horizontal_top(|ui| {
                        let buttons = if self.undo.is_some() { 190.0 } else { 60.0 };
                        let room = (ui.available_width() - buttons).max(120.0);
                        parts::column(ui, room, |ui| {
                            // In line with the buttons beside it.
                            ui.add_space((size::CONTROL - Type::Body.line()) / 2.0);
                            let said = parts::body(ui, &self.text);
                            ui.ctx().accesskit_node_builder(said.id, |node| {
                                node.set_role(Role::Alert);
                                node.set_label(self.text.as_str());
                            });
                        });
                        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                            let close = view.t("toast-close");
                            if Button::quiet("").icon(icon::CLOSE).named(&close).show(ui).clicked() {
                                view.send(Command::Dismiss);
                            }
                            if let Some(event) = self.undo
                                && Button::secondary(&view.t("undo")).icon(icon::UNDO).small().show(ui).clicked()
                            {
                                view.send(Command::Act(Action::Retract(event)));
                            }
                        });
                    });
                });
            });
        false
    }
}
