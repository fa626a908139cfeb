//! Two cards beside each other.

use egui::{Align, Layout, Ui, vec2};

use crate::ui::intent::Intent;

/// From this width on two cards stand beside each other.
const BESIDE: f32 = 740.0;
/// The room between cards.
pub(super) const GAP: f32 = 10.0;

/// Two cards beside each other where there is room, and else under each other.
pub(super) fn pair(
    ui: &mut Ui,
    share: f32,
    out: &mut Vec<Intent>,
    one: impl FnOnce(&mut Ui, &mut Vec<Intent>),
    other: impl FnOnce(&mut Ui, &mut Vec<Intent>),
) {
    let room = ui.available_width();
    if room < BESIDE {
        one(ui, out);
        ui.add_space(GAP);
        other(ui, out);
    } else {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let left = (room * share).floor();
            ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                one(ui, out);
            });
            ui.vertical(|ui| other(ui, out));
        });
    }
    ui.add_space(GAP);
}
