//! The window by keyboard alone: what its keys do, one step back, and where the focus is after something happened.

use eframe::egui::{Context, Id, Key, Modifiers, Popup, ViewportCommand};

use super::checklist::Part;
use super::design;
use super::dialogs::Dialog;
use super::keys::Shortcut;
use super::view::{Command, Page};
use super::{App, checklist};
use crate::desk::Action;
use crate::settings::{Key as SettingsKey, TextSize};

/// Where the focus was at the end of the last frame.
#[derive(Clone, Copy, Debug, Default)]
pub struct Before {
    focused: Option<Id>,
    /// Whether that was a field to write in.
    writing: bool,
}

impl Before {
    /// At the end of a frame.
    pub fn take(ctx: &Context) -> Self {
        design::settle_focus(ctx);
        Self { focused: ctx.memory(|memory| memory.focused()), writing: ctx.text_edit_focused() }
    }
}

impl App {
    /// Hears the keys that are meant for the whole window, before anything in it does.
    pub(super) fn hear_keys(&mut self, ctx: &Context) {
        if self.dialog.is_some() {
            return;
        }
        let escape =
            ctx.input(|input| input.key_pressed(Key::Escape) && input.modifiers.matches_exact(Modifiers::NONE));
        if escape && !Popup::is_any_open(ctx) {
            self.escape(ctx);
        } else if !escape
            && !self.before.writing
            && self.before.focused.is_some()
            && ctx.memory(|m| m.focused()).is_none()
        {
            // What had the focus is gone: it was pressed, and something else is there now.
            design::aim_at_title(ctx);
        }
        if let Some(shortcut) = Shortcut::pressed(ctx) {
            self.perform(ctx, shortcut);
        }
    }

    /// Carries out one of the window's own commands.
    pub(super) fn perform(&mut self, ctx: &Context, shortcut: Shortcut) {
        match shortcut {
            Shortcut::Search => {
                if !self.checklist.is_shown() {
                    self.carry_out(ctx, Command::Go(Page::Overview));
                }
                checklist::focus_search(ctx);
            }
            Shortcut::Undo => {
                // What is said on the screen is what is meant.
                let shown = self.toast.as_ref().and_then(|toast| toast.back()).cloned();
                self.carry_out(ctx, Command::Act(shown.unwrap_or(Action::Undo)));
            }
            Shortcut::Overview => self.arrive(ctx, Page::Overview),
            Shortcut::Reminders => self.arrive(ctx, Page::Reminders),
            Shortcut::Settings => self.arrive(ctx, Page::Settings),
            Shortcut::Part => self.next_part(ctx),
            Shortcut::Back => self.back(ctx),
            Shortcut::Larger => self.resize_text(ctx, 1),
            Shortcut::Smaller => self.resize_text(ctx, -1),
            Shortcut::Ordinary => self.resize_text(ctx, 0),
            Shortcut::Help => self.open_dialog(ctx, Dialog::Keys),
            Shortcut::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
        }
    }

    fn arrive(&mut self, ctx: &Context, page: Page) {
        self.carry_out(ctx, Command::Go(page));
        design::aim_at_title(ctx);
    }

    /// Out of the field one writes in; else one step back.
    fn escape(&mut self, ctx: &Context) {
        if !self.before.writing {
            self.back(ctx);
        } else if self.before.focused == Some(design::search_id())
            && (self.checklist.stop_searching() || self.welcome.stop_searching())
        {
            checklist::focus_search(ctx);
        }
    }

    /// One step back: a form that is open, what was searched for, the page.
    fn back(&mut self, ctx: &Context) {
        let folded = self.current().is_some_and(super::platform::PlatformPage::fold_form);
        let folded = folded || self.page == Page::Own && self.own.fold();
        let here = self.page != Page::Welcome && (folded || self.checklist.stop_searching());
        if here || self.page == Page::Overview {
            // egui takes the focus away at Escape.
            if let Some(id) = self.before.focused {
                ctx.memory_mut(|memory| memory.request_focus(id));
            }
            return;
        }
        match self.page.clone() {
            Page::Platform(key) => {
                self.carry_out(ctx, Command::Go(Page::Overview));
                self.checklist.focus_line(ctx, &key);
            }
            Page::Welcome => self.carry_out(ctx, Command::Welcomed(Vec::new())),
            Page::Settings if let Some(key) = self.settings.came_from() => self.arrive(ctx, Page::Platform(key)),
            Page::Known => self.arrive(ctx, Page::Settings),
            Page::Overview | Page::Reminders | Page::Settings | Page::Own => self.arrive(ctx, Page::Overview),
        }
    }

    /// From the list to the page, to the places, and round again.
    fn next_part(&mut self, ctx: &Context) {
        let here = self.before.focused.map(|id| self.checklist.part_of(id));
        let next = match here {
            _ if !self.checklist.is_shown() => Part::Page,
            None | Some(Part::Places) => Part::List,
            Some(Part::List) => Part::Page,
            Some(Part::Page) => Part::Places,
        };
        if !self.checklist.focus_part(ctx, next, &self.page) {
            design::aim_at_title(ctx);
        }
    }

    fn resize_text(&mut self, ctx: &Context, step: isize) {
        let now = self.desk.settings().text_size;
        let wanted = match step {
            0 => Some(TextSize::default()),
            _ => {
                let at = TextSize::ALL.iter().position(|size| *size == now);
                at.and_then(|at| at.checked_add_signed(step)).and_then(|at| TextSize::ALL.get(at)).copied()
            }
        };
        if let Some(size) = wanted.filter(|size| *size != now) {
            self.carry_out(ctx, Command::Act(Action::Set(SettingsKey::TextSize, size.percent().to_string())));
        }
    }

    /// After what the views asked for: who came to a page without the mouse goes on at its title.
    pub(super) fn lead_focus(&self, ctx: &Context, commands: &[Command]) {
        let by_mouse = ctx.input(|input| input.pointer.any_released());
        if !by_mouse && commands.iter().any(|command| matches!(command, Command::Write(..))) {
            design::aim_at_part(ctx);
        }
        if !by_mouse
            && commands
                .iter()
                .any(|command| matches!(command, Command::Go(_) | Command::FillIn(_) | Command::OwnDate(_)))
        {
            design::aim_at_title(ctx);
        }
    }

    /// Before the window closes: an edited text that is only here is not thrown away unasked.
    pub(super) fn hear_close(&mut self, ctx: &Context) {
        let asked = ctx.input(|input| input.viewport().close_requested());
        if asked && !self.closing && self.platforms.iter().any(|page| page.unsaved().next().is_some()) {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
            if self.dialog != Some(Dialog::Unsaved) {
                self.open_dialog(ctx, Dialog::Unsaved);
            }
        }
    }
}
