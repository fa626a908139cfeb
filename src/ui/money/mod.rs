//! The Money section: the budget and the staffel at the left, what they come to at the right.
//!
//! Beside each other where there is room for both, else below each other; the whole scrolls.

pub(crate) mod amounts;
pub(crate) mod bridge;
pub(crate) mod cap;
pub(crate) mod changes;
pub(crate) mod curve;
pub(crate) mod examples;
pub(crate) mod figures;
pub(crate) mod likely;
pub(crate) mod long;
pub(crate) mod measures;
pub(crate) mod partners;
pub(crate) mod programme;
pub(crate) mod range;
pub(crate) mod ready;
pub(crate) mod staffel;
pub(crate) mod tab;
pub(crate) mod table;
pub(crate) mod terms;
pub(crate) mod tornado;
pub(crate) mod troubles;
pub(crate) mod variants;

use egui::{Align, Layout, ScrollArea, Ui};

use crate::design::euro::Euro;
use crate::design::id::IdKind;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{style, widgets};
use crate::ui::room::Room;

/// The least and the most width of the editors where they stand beside the pictures, and their part (0-1) between those.
const EDITORS: (f32, f32, f32) = (300.0, 420.0, 0.4);
/// Room between cards.
const GAP: f32 = 12.0;
/// From this width on both stand beside each other.
const BESIDE: f32 = 700.0;
/// From this width on the variants stand beside the heading.
const HEADING_BESIDE: f32 = 715.0;

/// The section between frames: none of it is in the file or in undo.
#[derive(Default)]
pub(crate) struct MoneyRoom {
    /// The width of the fields for amounts, in points.
    width: Kept<(), f32>,
    range: range::State,
    variants: variants::State,
    curve: curve::state::State,
    likely: likely::State,
    bridge: bridge::State,
    figures: figures::State,
    tornado: tornado::State,
    measures: measures::State,
    staffel: staffel::State,
}

impl MoneyRoom {
    /// The actual cost that is walked along the curve, in euro; none: none is.
    pub(crate) fn walked_cost(&self) -> Option<Euro> {
        self.curve.what_if
    }
}

impl Room for MoneyRoom {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
        money_ui(ui, cx, self, out);
    }

    fn shows(&self, _: IdKind) -> bool {
        false
    }
}

/// The section.
fn money_ui(ui: &mut Ui, cx: &Cx, room: &mut MoneyRoom, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = GAP;
    amounts::set_width(ui, cx, &mut room.width);
    if !cx.design().form.has_sides() {
        programme::programme_ui(ui, cx, out);
        return;
    }
    heading(ui, cx, &mut room.variants, out);
    ScrollArea::vertical().id_salt("money").auto_shrink(false).show(ui, |ui| {
        let width = ui.available_width();
        if width < BESIDE {
            editors(ui, cx, room, out);
            pictures(ui, cx, room, out);
            widgets::follow_focus(ui);
            return;
        }
        let beside = (width * EDITORS.2).round().clamp(EDITORS.0, EDITORS.1);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            ui.vertical(|ui| {
                ui.set_width(beside);
                editors(ui, cx, room, out);
            });
            ui.vertical(|ui| {
                ui.set_width(width - beside - GAP);
                pictures(ui, cx, room, out);
            });
        });
        widgets::follow_focus(ui);
    });
}

/// The heading, with the variants at its right where there is room.
fn heading(ui: &mut Ui, cx: &Cx, state: &mut variants::State, out: &mut Vec<Intent>) {
    let (title, says) = (cx.t("section-money"), cx.t("money-says"));
    if ui.available_width() < HEADING_BESIDE {
        widgets::section_heading(ui, cx, &title, &says, |ui| variants::variants_ui(ui, cx, state, out));
        return;
    }
    ui.horizontal_top(|ui| {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 3.0;
            ui.label(style::strong(title).size(style::SECTION));
            ui.label(style::secondary(says, cx.theme));
        });
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            variants::variants_ui(ui, cx, state, out);
        });
    });
}

fn editors(ui: &mut Ui, cx: &Cx, room: &mut MoneyRoom, out: &mut Vec<Intent>) {
    tab::tab_ui(ui, cx, &mut room.range, out);
    staffel::staffel_ui(ui, cx, &mut room.staffel, out);
    changes::changes_ui(ui, cx, out);
    terms::terms_ui(ui, cx, out);
    partners::partners_ui(ui, cx, out);
}

fn pictures(ui: &mut Ui, cx: &Cx, room: &mut MoneyRoom, out: &mut Vec<Intent>) {
    let before = room.figures.kept(cx);
    figures::figures_ui(ui, cx, &mut room.figures, before.as_ref(), out);
    curve::curve_ui(ui, cx, &mut room.curve, out);
    if let Some(cost) = likely::likely_ui(ui, cx, (&mut room.likely, &mut room.figures), out) {
        room.curve.what_if = Some(cost);
        ui.ctx().request_repaint();
    }
    bridge::bridge_ui(ui, cx, &mut room.bridge, room.curve.what_if, out);
    table::table_ui(ui, cx, before.as_ref(), out);
    examples::examples_ui(ui, cx, &mut room.curve, out);
    tornado::tornado_ui(ui, cx, &mut room.tornado, &mut room.measures, out);
}
