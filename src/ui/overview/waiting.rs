//! What waits for a company's answer: a card each, which leads to its page.

use eframe::egui::Ui;

use crate::i18n::capital;
use crate::plan::Item;
use crate::ui::checklist::mark_of;
use crate::ui::design::{self, Door, space};
use crate::ui::view::{Key, Page, View};
use crate::words;

/// Shows the cards, soonest due first.
pub fn ui(ui: &mut Ui, view: &View<'_>) {
    let waiting = view.plan.waiting();
    if waiting.is_empty() {
        return;
    }
    design::section(ui, &view.t("waiting-title"));
    for item in waiting {
        let name = words::name(view.m, item);
        let text = waits(view, item);
        let date = words::short_date(view.m, item);
        let chip = date.as_ref().map(|(text, tone)| (text.as_str(), *tone));
        let left = date.as_ref().map(|(text, _)| capital(text)).unwrap_or_default();
        let values = [("name", name.as_str().into()), ("text", text.as_str().into()), ("left", left.into())];
        let door = Door {
            mark: mark_of(item.status),
            title: &name,
            text: &text,
            chip,
            said: &view.tv("waiting-said", &values),
        };
        if door.show(ui).clicked() {
            view.go(Page::Platform(Key::of(item)));
        }
        ui.add_space(space::XS);
    }
}

/// What is waited for, in one or two sentences.
fn waits(view: &View<'_>, item: &Item<'_>) -> String {
    let due = item.answer_due().map(|day| view.m.near_weekday_date(day, view.today)).unwrap_or_default();
    let status = words::status(view.m, item, view.today);
    let values = [("status", status.into()), ("company", words::company(item).into()), ("due", due.into())];
    let id = if item.late_since().is_some() { "waiting-late" } else { "waiting-for" };
    view.tv(id, &values)
}
