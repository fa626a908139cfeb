//! The tender: what others advise to have arranged, what is asked of the market, and on what is awarded.

pub(crate) mod award;
pub(crate) mod item;
pub(crate) mod state;
pub(crate) mod way;

use egui::{ScrollArea, Ui};

use crate::design::birth::TenderItem;
use crate::ui::birth::tender::item::{between, head_ui, item_ui};
use crate::ui::birth::tender::state::State;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::widgets;

/// The least width of a card under the list.
const CARD: f32 = 340.0;

/// The part.
pub(crate) fn tender_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    // As wide with a bar to scroll as without.
    let room = ui.available_width() - 8.0;
    ScrollArea::vertical().id_salt("tender").auto_shrink(false).show(ui, |ui| {
        ui.set_width(room);
        ui.spacing_mut().item_spacing.y = 8.0;
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            head_ui(ui, cx);
            for item in TenderItem::ALL {
                between(ui);
                ui.push_id(item, |ui| item_ui(ui, cx, item, state, out));
            }
        });
        let card = |which, key: &str| Card::white(which, cx.t(key), cx.theme);
        let cards = vec![card(0, "birth-tender-asked"), card(1, "birth-criteria")];
        parts::cards(ui, cx.theme, ("tender", CARD, 2), cards, |ui, which| match which {
            0 => award::asked_ui(ui, cx, out),
            _ => award::criteria_ui(ui, cx, out),
        });
        widgets::follow_focus(ui);
    });
}
