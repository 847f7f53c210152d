//! A toast: a message over the foot of the page, announced to those who listen, with what can be done about it.

use eframe::egui::accesskit::Live;
use eframe::egui::{
    self, Align2, Area, Context, CornerRadius, Frame, Id, LayerId, Margin, Order, Response, Role, ScrollArea, Stroke,
    Ui,
};

use super::button::Button;
use super::card::{column, noted};
use super::theme;
use super::tokens::{Type, corner, motion, size, space};
use super::words::{Tone, body, chip, galley, muted, small};
use crate::ui::icon;

/// A toast.
pub struct Toast<'a> {
    /// What it says.
    pub text: &'a str,
    /// Whether something went wrong: then those who listen hear it at once.
    pub error: bool,
    /// What can be done about it: the icon of the button, its words and its tooltip.
    pub way: Option<(&'a str, &'a str, &'a str)>,
    /// What the button is called that puts it away.
    pub close: &'a str,
    /// For how long it has been there, in seconds.
    pub age: f32,
    /// Where the page begins, from the window's left.
    pub left: f32,
    /// How much stands still at the window's foot, and stays in sight.
    pub foot: f32,
}

/// What was done to a toast.
#[derive(Clone, Copy, Debug, Default)]
pub struct ToastResponse {
    /// Do that.
    pub way: bool,
    /// Put it away.
    pub close: bool,
    /// Somebody is at it: the mouse is over it, or a button of it has the keyboard's focus.
    pub held: bool,
}

fn id() -> Id {
    Id::unique("toast")
}

impl Toast<'_> {
    /// Shows it.
    pub fn show(&self, ui: &Ui) -> ToastResponse {
        let colors = theme::colors(ui);
        let window = ui.ctx().content_rect();
        let width = (window.width() - self.left - 2.0 * space::L).clamp(size::WORDS, size::TOAST);
        let moves = theme::lasting(ui, motion::SHORT);
        let here = if self.age < moves { self.age / moves } else { 1.0 };
        if here < 1.0 {
            ui.ctx().request_repaint();
        }
        let up = -space::CARD - self.foot + (1.0 - here) * space::M;
        let before = ui.memory(|memory| memory.area_rect(id())).map(|rect| rect.size());
        let area = Area::new(id())
            .anchor(Align2::CENTER_BOTTOM, [self.left / 2.0, up])
            .order(Order::Foreground)
            .fade_in(false)
            .show(ui.ctx(), |ui| {
                ui.set_opacity(here);
                let line = if self.error { colors.late } else { colors.accent };
                let frame = Frame::new()
                    .fill(colors.surface)
                    .stroke(Stroke::new(size::HAIR, line))
                    .corner_radius(CornerRadius::same(corner::CONTROL))
                    .inner_margin(Margin::symmetric(space::L as i8, space::S as i8));
                let highest = (window.height() - self.foot) / 2.0;
                frame.show(ui, |ui| self.inside(ui, width - 2.0 * space::L, highest)).inner
            });
        // It is placed by the size it had: where that changed, as when the window became narrower, once more.
        if before.is_some_and(|before| (before - area.response.rect.size()).abs().max_elem() > size::HAIR) {
            ui.ctx().request_repaint();
        }
        let mut said = area.inner;
        said.held |= area.response.contains_pointer();
        said
    }

    fn inside(&self, ui: &mut Ui, width: f32, highest: f32) -> ToastResponse {
        ui.set_width(width);
        let buttons = self.buttons_width(ui);
        if width < size::BESIDE && self.way.is_some() {
            // No room beside the words.
            self.words(ui, highest);
            return ui.horizontal(|ui| self.buttons(ui)).inner;
        }
        ui.horizontal_top(|ui| {
            column(ui, width - buttons - space::S, |ui| {
                // In line with the buttons beside it.
                ui.add_space((size::CONTROL - Type::Body.line()) / 2.0);
                self.words(ui, highest);
                ui.add_space((size::CONTROL - Type::Body.line()) / 2.0);
            });
            self.buttons(ui)
        })
        .inner
    }

    fn words(&self, ui: &mut Ui, highest: f32) {
        // A name of five hundred characters leaves the page in sight too.
        let scrolls = ScrollArea::vertical().max_height(highest).min_scrolled_height(highest);
        scrolls.auto_shrink([false, true]).show(ui, |ui| {
            let said = body(ui, self.text);
            ui.ctx().accesskit_node_builder(said.id, |node| {
                node.set_role(Role::Alert);
                node.set_live(if self.error { Live::Assertive } else { Live::Polite });
                node.set_label(self.text);
            });
        });
    }

    fn buttons(&self, ui: &mut Ui) -> ToastResponse {
        let way = self.way.map(|(icon, words, tip)| Button::secondary(words).tip(tip).icon(icon).small().show(ui));
        let close = Button::quiet("").icon(icon::CLOSE).named(self.close).show(ui).on_hover_text(self.close);
        ToastResponse {
            way: way.as_ref().is_some_and(egui::Response::clicked),
            close: close.clicked(),
            held: close.has_focus() || way.as_ref().is_some_and(egui::Response::has_focus),
        }
    }

    /// How much room the buttons take beside the words.
    fn buttons_width(&self, ui: &Ui) -> f32 {
        let wide = |text: &str, kind| galley(ui, text, kind, theme::colors(ui).text, f32::INFINITY).size().x;
        let close = wide(icon::CLOSE, Type::Icon) + 2.0 * space::S;
        let way = self.way.map(|(icon, words, _)| {
            wide(words, Type::SmallStrong) + wide(icon, Type::Icon) + 2.0 * space::M + 2.0 * space::S
        });
        close + way.unwrap_or_default()
    }
}

/// How much room a page leaves at its end, so that what stands there can be scrolled from under a toast.
pub(super) fn room(ctx: &Context) -> f32 {
    ctx.memory(|memory| {
        let there = memory.areas().visible_last_frame(&LayerId::new(Order::Foreground, id()));
        let rect = memory.area_rect(id()).filter(|_| there);
        rect.map_or(0.0, |rect| rect.height() + 2.0 * space::CARD)
    })
}

/// A short remark that something went well, in passing: those who listen hear it when nothing else is said.
pub fn said(ui: &mut Ui, text: &str) {
    let shown = chip(ui, Tone::Done, text);
    announce(ui, &shown, text);
}

/// How something is, in running text: those who listen hear it when it changes.
pub fn status(ui: &mut Ui, text: &str) {
    let shown = muted(ui, text);
    announce(ui, &shown, text);
}

/// The same in small: how much there is.
pub fn tally(ui: &mut Ui, text: &str) {
    let shown = small(ui, text);
    announce(ui, &shown, text);
}

/// What came of something that was asked for here: those who listen hear it when nothing else is said.
pub fn told(ui: &mut Ui, tone: Tone, text: &str) {
    let shown = noted(ui, tone, text);
    announce(ui, &shown, text);
}

fn announce(ui: &Ui, shown: &Response, text: &str) {
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(text);
        // A name and a value would both be read.
        node.clear_value();
    });
}
