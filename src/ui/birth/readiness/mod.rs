//! Is the client ready for its hats, and why an alliance in the board's own words.

pub(crate) mod hats;

use egui::{Label, ScrollArea, Ui};

use crate::design::edit::{BirthEdit, Edit};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{style, widgets};

/// The least width of a card.
const CARD: f32 = 380.0;

/// The part.
pub(crate) fn readiness_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    // As wide with a bar to scroll as without.
    let room = ui.available_width() - 8.0;
    ScrollArea::vertical().id_salt("readiness").auto_shrink(false).show(ui, |ui| {
        ui.set_width(room);
        ui.spacing_mut().item_spacing.y = 6.0;
        let card = |which, key: &str| Card::white(which, cx.t(key), cx.theme);
        let two = vec![card(0, "birth-hats"), card(1, "birth-motive")];
        parts::cards(ui, cx.theme, ("readiness", CARD, 2), two, |ui, which| match which {
            0 => hats::hats_ui(ui, cx, out),
            _ => motive_ui(ui, cx, out),
        });
        widgets::follow_focus(ui);
    });
}

/// Why an alliance.
fn motive_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.set_width(ui.available_width());
    let name = cx.t("birth-motive");
    ui.label(style::strong(&name).size(style::CARD));
    ui.add(Label::new(style::secondary(cx.t("birth-motive-says"), cx.theme).size(style::SMALL)).wrap());
    let look = Look { rows: 6, hint: "birth-motive-hint", ..Look::default() };
    fields::text_field(ui, cx, ("motive", &name), &cx.design().birth.motive, look, out, |typed| {
        Some(Edit::Birth(BirthEdit::SetMotive(typed.trim().to_owned())))
    });
}
