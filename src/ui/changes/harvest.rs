//! What the alliance learned and harvested, counted: a change is where something is learned. Its place is the section of phases.

use egui::{Align, CornerRadius, Frame, Label, Layout, Margin, Ui, vec2};

use crate::design::life::HarvestKind;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{sought, style, widgets};
use crate::ui::section::Section;

/// Between the counts.
const GAP: f32 = 8.0;
/// Under this width two stand beside each other and not four.
const WIDE: f32 = 420.0;

/// The card; nothing where nothing was learned or harvested yet.
pub(super) fn harvest_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let life = &cx.design().life;
    let learned = life.learning.iter().rev().find(|it| !it.learned.trim().is_empty());
    if life.harvest.is_empty() && learned.is_none() {
        return;
    }
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("phases-tab-harvest");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        if !life.harvest.is_empty() {
            let across = if ui.available_width() < WIDE { 2 } else { 4 };
            let width = ((ui.available_width() - (across - 1) as f32 * GAP) / across as f32).floor();
            for kinds in HarvestKind::ALL.chunks(across) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = GAP;
                    for kind in kinds {
                        count_ui(ui, cx, *kind, width);
                    }
                });
            }
        }
        if let Some(it) = learned {
            let words = cx.text.with("changes-learned", [("what", it.learned.trim().into())]);
            ui.add(Label::new(words).wrap());
        }
        if widgets::button(ui, None, &cx.t("changes-harvest-go")).clicked() {
            out.push(Intent::Go(Section::Phases));
            sought::seek(ui.ctx(), &cx.t("harvest-yield"));
        }
    });
}

/// How much of one kind was harvested.
fn count_ui(ui: &mut Ui, cx: &Cx, kind: HarvestKind, width: f32) {
    let count = cx.design().life.harvest.iter().filter(|it| it.kind == kind).count();
    let frame = Frame::new()
        .fill(style::color(Ink::Background, cx.theme))
        .corner_radius(CornerRadius::same(6))
        .inner_margin(Margin::symmetric(8, 6));
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        frame.show(ui, |ui| {
            ui.set_width(width - 16.0);
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.label(style::strong(count.to_string()).size(style::CARD));
            ui.add(Label::new(style::secondary(cx.text.word(kind), cx.theme).size(style::SMALL)).truncate());
        });
    });
}
