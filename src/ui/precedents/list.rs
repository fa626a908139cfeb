//! The same in rows: who, which form, when, what it teaches.

use egui::{Align, Label, Layout, Sense, Ui, vec2};

use crate::rules::precedents::{Precedent, stories};
use crate::text::precedents::Told;
use crate::ui::cx::Cx;
use crate::ui::kit::{sought, style, widgets};
use crate::ui::precedents::line::id_of;
use crate::ui::precedents::state::State;

/// The widths of the columns, as parts of the whole.
const COLUMNS: [f32; 4] = [0.2, 0.2, 0.13, 0.47];
/// How high a row is.
const ROW: f32 = 28.0;

/// The card with the rows.
pub(super) fn list_ui(ui: &mut Ui, cx: &Cx, state: &mut State) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let heads = ["precedent-list-name", "precedent-list-form", "precedent-list-years", "precedent-list-lesson"];
        cells_ui(ui, heads.map(|it| style::secondary(cx.t(it), cx.theme).size(style::SMALL)));
        let only_open = state.only_open;
        for it in stories().filter(|it| !only_open || it.opens.is_some()) {
            row_ui(ui, cx, it, state);
        }
    });
}

fn row_ui(ui: &mut Ui, cx: &Cx, it: &'static Precedent, state: &mut State) {
    ui.separator();
    let words = [
        cx.text.precedent(it),
        cx.text.precedent_told(it, Told::Form),
        cx.text.precedent_years(it),
        cx.text.precedent_told(it, Told::Lesson),
    ];
    let here = state.chosen == Some(it.key);
    let shown = words.map(|it| if here { style::strong(it) } else { egui::RichText::new(it) });
    let rect = cells_ui(ui, shown);
    let response = widgets::hit(ui, rect, id_of(it), Sense::click(), &cx.text.precedent_spoken(it));
    if response.has_focus() || response.hovered() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    if response.clicked() {
        response.request_focus();
        state.choose(it);
    }
    sought::figure(ui, &cx.text.precedent_told(it, Told::Name), rect, cx.theme);
}

fn cells_ui(ui: &mut Ui, cells: [egui::RichText; 4]) -> egui::Rect {
    let wide = ui.available_width();
    let row = ui.allocate_ui_with_layout(vec2(wide, ROW), Layout::left_to_right(Align::Center), |ui| {
        for (words, share) in cells.into_iter().zip(COLUMNS) {
            let room = vec2(share * wide, ROW);
            ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
                ui.set_width(room.x);
                ui.add(Label::new(words).truncate());
            });
        }
    });
    row.response.rect
}
