//! The roles of an exercise that are played: what each wants, its guard rails, and what the staffel as it stands does to it.

use egui::{Label, Ui};

use crate::design::workshop::SeatCard;
use crate::finance::rails::{Held, held};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::section::Section;

/// The cards, one per side.
pub(super) fn seats_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let all = &cx.design().workshop.seats;
    if all.is_empty() {
        return;
    }
    ui.label(style::strong(cx.t("workshop-seats")).size(style::CARD));
    ui.add(Label::new(style::secondary(cx.t("workshop-seats-says"), cx.theme)).wrap());
    ui.columns(all.len(), |columns| {
        for (ui, it) in columns.iter_mut().zip(all) {
            widgets::card(ui, cx.theme, |ui| seat_ui(ui, cx, it));
        }
    });
    if widgets::button(ui, None, &cx.t("workshop-seats-to-money")).clicked() {
        out.push(Intent::Go(Section::Money));
    }
}

fn seat_ui(ui: &mut Ui, cx: &Cx, it: &SeatCard) {
    ui.set_width(ui.available_width());
    ui.horizontal(|ui| {
        widgets::side_mark(ui, it.side, false, cx.theme);
        ui.label(style::strong(cx.text.side(it.side)).size(style::CARD));
    });
    ui.add(Label::new(cx.text.both(&it.wants)).wrap());
    for rail in held(cx.design(), it) {
        rail_ui(ui, cx, &rail);
    }
}

/// A rail: what it asks, what it would be, and whether that is within it.
fn rail_ui(ui: &mut Ui, cx: &Cx, it: &Held) {
    let language = cx.text.language();
    let euro = |it| language.euro(it);
    let saves = it.rail.setback < crate::design::euro::Euro::ZERO;
    let size = if saves { -it.rail.setback } else { it.rail.setback };
    let key = if saves { "workshop-rail-saving" } else { "workshop-rail-setback" };
    let at = cx.text.with(key, [("amount", euro(size).into())]);
    let least = cx.text.with("workshop-rail-least", [("amount", euro(it.rail.least).into())]);
    let (icon, ink, says) = match (it.gets, it.is_within()) {
        (Some(gets), true) => {
            (icons::CHECK, Ink::Alliance, cx.text.with("workshop-rail-in", [("gets", euro(gets).into())]))
        }
        (Some(gets), false) => {
            (icons::CLOSE, Ink::Warning, cx.text.with("workshop-rail-out", [("gets", euro(gets).into())]))
        }
        (None, _) => (icons::LESS, Ink::Ink2, cx.t("workshop-rail-none")),
    };
    ui.horizontal_top(|ui| {
        ui.label(icon.rich_text().size(16.0).color(style::color(ink, cx.theme)));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Label::new(format!("{at}: {least}")).wrap());
            ui.add(Label::new(style::strong(says).color(style::color(ink, cx.theme))).wrap());
        });
    });
}
