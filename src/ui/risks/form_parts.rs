//! What the parts of a risk's form share: headings, a label beside its field, the edit of a field.

use egui::{Align, Layout, Ui, Vec2};

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::risks::Risk;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::style;

/// Width of the labels that stand before a field.
const LABEL: f32 = 134.0;

/// A heading.
pub(super) fn heading(ui: &mut Ui, words: &str) {
    ui.add_space(12.0);
    ui.label(style::strong(words).size(style::CARD));
}

/// The edit of a field.
pub(super) fn set(risk: &Risk, field: RiskField) -> Intent {
    Intent::Edit(Edit::Risks(RisksEdit::Set(risk.id, field)))
}

/// A label and a field beside each other.
pub(super) fn beside(ui: &mut Ui, cx: &Cx, label: &str, add: impl FnOnce(&mut Ui)) {
    ui.horizontal(|ui| {
        let height = ui.spacing().interact_size.y;
        ui.allocate_ui_with_layout(Vec2::new(LABEL, height), Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(LABEL);
            ui.add(egui::Label::new(style::secondary(label, cx.theme)).truncate());
        });
        add(ui);
    });
}
