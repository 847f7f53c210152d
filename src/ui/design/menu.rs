//! A button that opens a short list of what one can do.

use eframe::egui::accesskit::HasPopup;
use eframe::egui::style::StyleModifier;
use eframe::egui::{self, Popup, RichText, Ui};

use super::button::Button;
use super::card::column;
use super::focus::focus;
use super::tokens::{Type, corner, size, space};
use super::words::{small, width};

/// Shows the button, and the list while it is open, with a remark under it. Returns the place of what was chosen.
pub fn menu(ui: &mut Ui, button: Button<'_>, options: &[String], remark: Option<&str>) -> Option<usize> {
    let response = button.show(ui);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_has_popup(HasPopup::Menu));
    let list = Popup::menu(&response).style(StyleModifier::default());
    let id = list.get_id();
    let was_open = list.is_open();
    let mut picked = None;
    list.show(|ui| {
        let widest = options.iter().map(|option| width(ui, option, Type::Body)).fold(size::WORDS, f32::max);
        let most = (ui.ctx().content_rect().width() - 2.0 * space::SECTION).min(size::DROP);
        ui.set_width((widest + 2.0 * space::L).min(most));
        ui.spacing_mut().interact_size.y = size::CONTROL;
        ui.spacing_mut().item_spacing.y = 0.0;
        for (index, option) in options.iter().enumerate() {
            let text = RichText::new(option).font(Type::Body.font());
            let choice = ui.add(egui::Button::selectable(false, text).wrap());
            focus(ui, &choice, choice.rect.shrink(2.0 * size::FOCUS), corner::CONTROL);
            if choice.clicked() {
                picked = Some(index);
                ui.close();
            }
        }
        if let Some(remark) = remark {
            ui.add_space(space::XS);
            ui.horizontal_top(|ui| {
                ui.add_space(space::L - space::S);
                let room = ui.available_width() - space::S;
                column(ui, room, |ui| small(ui, remark));
            });
            ui.add_space(space::XS);
        }
    });
    let closed = was_open && !Popup::is_id_open(ui.ctx(), id);
    if closed && !ui.input(|input| input.pointer.any_released()) {
        // By keyboard one goes on where one was.
        response.request_focus();
    }
    picked
}
