//! What other threads report: the browser, the data folder, the desktop.

use eframe::egui::{Context, ViewportCommand};

use super::reminders::Answer;
use super::toast::Toast;
use super::view::Key;
use super::{App, watch};
use crate::desk::{Action, Happening, Page as WebPage};
use crate::desktop::appearance::{Appearance, Follower};
use crate::desktop::{Desktop, OpenError};
use crate::explain::Explain;
use crate::journal::ActKind;

/// What other threads report.
pub(super) enum Report {
    /// The browser was asked to open a page.
    Opened(Key, WebPage, Result<(), OpenError>),
    /// The browser was asked to open a source.
    Visited(Result<(), OpenError>),
    /// The system was asked to open the mail program.
    Mailed(Result<(), OpenError>),
    /// Something happened in the data folder.
    Seen(watch::Seen),
    /// The desktop wants another look.
    Looks(Appearance),
    /// The system said how it is with reminders.
    Reminders(Answer),
    /// The system was asked to open a file of the person's.
    OpenedFile(Result<(), OpenError>),
}

impl App {
    /// Starts to watch the data folder.
    pub fn watch(&self, ctx: &Context) {
        let (tell, ctx) = (self.reports.0.clone(), ctx.clone());
        let watching = watch::watch(self.desk.folder(), move |seen| {
            let heard = tell.send(Report::Seen(seen)).is_ok();
            ctx.request_repaint();
            heard
        });
        if let Err(error) = watching {
            log::error!("cannot watch the data folder: {error}");
        }
    }

    /// Takes over the desktop's looks, and starts to follow them.
    pub fn follow(&mut self, ctx: &Context, appearance: &Follower) {
        let (tell, wake) = (self.reports.0.clone(), ctx.clone());
        self.looks = appearance.listen(move |looks| {
            // The window is gone if nobody listens.
            let _ = tell.send(Report::Looks(looks));
            wake.request_repaint();
        });
        // What is known already holds for the first frame, so that no light one comes before a dark one.
        self.apply_looks(ctx);
    }

    /// Asks the browser in a thread of its own: it may take seconds to say that it cannot.
    pub(super) fn in_browser(
        &mut self,
        ctx: &Context,
        url: String,
        report: impl FnOnce(Result<(), OpenError>) -> Report + Send + 'static,
    ) {
        self.in_thread(ctx, "open", move |desktop| report(desktop.open(&url)));
    }

    /// Does something that may take seconds in a thread of its own. Says whether there is one.
    pub(super) fn in_thread(
        &self,
        ctx: &Context,
        name: &str,
        work: impl FnOnce(&dyn Desktop) -> Report + Send + 'static,
    ) -> bool {
        let (desktop, tell, ctx) = (self.desk.desktop().clone(), self.reports.0.clone(), ctx.clone());
        let started = std::thread::Builder::new().name(name.to_owned()).spawn(move || {
            // The window is gone if nobody listens.
            let _ = tell.send(work(&*desktop));
            ctx.request_repaint();
        });
        if let Err(error) = &started {
            log::error!("cannot start a thread: {error}");
        }
        started.is_ok()
    }

    pub(super) fn take_reports(&mut self, ctx: &Context) {
        while let Ok(report) = self.reports.1.try_recv() {
            let m = self.m();
            match report {
                Report::Opened(key, page, Ok(())) => {
                    let opened = Happening {
                        route: Some(page.route),
                        ..Happening::new(&key.platform, key.account, ActKind::Opened)
                    };
                    match self.desk.carry_out(Action::Record(opened)) {
                        Ok(_) => self.toast = Some(Toast::done(m.tv("opened", &[("host", page.host.into())]))),
                        Err(error) => self.toast = Some(Toast::error(error.explain(m))),
                    }
                    self.page_of(&key).opened();
                }
                Report::Visited(Ok(())) | Report::Mailed(Ok(())) => {}
                Report::Mailed(Err(_)) => self.toast = Some(Toast::error(m.t("mail-unopened"))),
                Report::Opened(_, _, Err(error)) | Report::Visited(Err(error)) => {
                    self.toast = Some(Toast::unopened(error.explain(m), error.url));
                }
                Report::Seen(watch::Seen::Changed) => match self.desk.refresh() {
                    Ok(changed) => {
                        if changed {
                            self.apply_looks(ctx);
                        }
                        self.look_at_runs();
                    }
                    Err(error) => self.toast = Some(Toast::error(error.explain(m))),
                },
                Report::Reminders(answer) => self.hear_system(answer),
                Report::OpenedFile(Ok(())) => {}
                Report::OpenedFile(Err(error)) => {
                    let calendar = error.url.ends_with(".ics");
                    let path = [("path", error.url.into())];
                    let said = if calendar { "export-unopened" } else { "kept-unopened" };
                    self.toast = Some(Toast::error(m.tv(said, &path)));
                }
                Report::Looks(looks) => {
                    self.looks = looks;
                    self.apply_looks(ctx);
                }
                Report::Seen(watch::Seen::Raise) => {
                    ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
                    ctx.send_viewport_cmd(ViewportCommand::Focus);
                }
            }
        }
    }
}
