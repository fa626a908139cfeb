//! The birth card: what stands on it at the left, and the card itself beside it or beneath it.

pub(crate) mod fields;
pub(crate) mod milestones;

use egui::{ScrollArea, Ui};

use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::widgets;

/// The least width of a card of fields.
const CARD: f32 = 340.0;

/// The part.
pub(crate) fn card_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ScrollArea::vertical().id_salt("card").auto_shrink(false).show(ui, |ui| {
        ui.set_width(ui.available_width() - 8.0);
        ui.spacing_mut().item_spacing.y = 6.0;
        let card = &cx.design().birth.card;
        let cards = vec![
            Card::white(0, cx.t("birth-card-milestones"), cx.theme),
            Card::white(1, cx.t("birth-card-possible"), cx.theme),
        ];
        parts::cards(ui, cx.theme, ("birth card", CARD, 2), cards, |ui, which| {
            ui.set_width(ui.available_width());
            match which {
                0 => {
                    fields::what_ui(ui, cx, card, out);
                    ui.add_space(6.0);
                    milestones::milestones_ui(ui, cx, out);
                }
                _ => fields::possible_ui(ui, cx, card, out),
            }
        });
        widgets::follow_focus(ui);
    });
}
