//! A section, or a part of one, that does not fit the form of the design: it says so in a sentence.

use egui::{Label, Ui};

use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The section of this title, and why it does not fit.
pub(crate) fn section_ui(ui: &mut Ui, cx: &Cx, title: &str, says: &str) {
    ui.label(style::strong(cx.t(title)).size(style::SECTION));
    ui.add_space(6.0);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(cx.t(says)).wrap());
    });
}
