//! The practice cards: what made another alliance fly, as a list of ingredients that the team takes over in its own way.

use egui::{Label, Ui};

use crate::design::edit::{Edit, SteeringEdit};
use crate::design::steering::{Butterfly, Ingredient};
use crate::rules::source::Source;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{sought, style, widgets};

/// The least width of a card.
const CARD: f32 = 250.0;
const GAP: f32 = 10.0;

/// The three, beside each other where there is room.
pub(super) fn butterflies_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-butterflies");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        ui.add(Label::new(style::secondary(cx.t("steering-butterflies-says"), cx.theme).size(style::SMALL)).wrap());
        ui.add_space(4.0);
        let room = ui.available_width();
        let across = (((room + GAP) / (CARD + GAP)) as usize).clamp(1, Butterfly::ALL.len());
        let width = ((room - GAP * (across - 1) as f32) / across as f32).floor();
        for row in Butterfly::ALL.chunks(across) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                for it in row {
                    let layout = egui::Layout::top_down(egui::Align::Min);
                    ui.allocate_ui_with_layout(egui::vec2(width, 0.0), layout, |ui| {
                        ui.set_width(width);
                        ui.push_id(*it, |ui| butterfly_ui(ui, cx, *it, out));
                    });
                }
            });
            ui.add_space(GAP);
        }
    });
}

fn butterfly_ui(ui: &mut Ui, cx: &Cx, it: Butterfly, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add(Label::new(style::strong(cx.text.word(it))).wrap());
    let says = cx.t(&format!("{}.says", it.key()));
    ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    for ingredient in it.ingredients() {
        ui.push_id(ingredient, |ui| ingredient_ui(ui, cx, ingredient, out));
    }
    let source = cx.text.short_sources(&[Source::Vl]);
    ui.label(style::secondary(source, cx.theme).size(style::SMALL));
}

/// An ingredient: taken over or not, and how the team does it.
fn ingredient_ui(ui: &mut Ui, cx: &Cx, it: Ingredient, out: &mut Vec<Intent>) {
    let how = cx.design().steering.how(it);
    let word = cx.text.word(it);
    if let Some(to) = widgets::tick(ui, &word, how.is_some()) {
        out.push(Intent::Edit(Edit::Steering(SteeringEdit::Adopt(it, to))));
    }
    let Some(how) = how else { return };
    let name = cx.text.with("steering-how-of", [("name", word.into())]);
    let look = Look { hint: "steering-how-hint", elide: true, ..Look::default() };
    fields::text_field(ui, cx, (("how", it), &name), how, look, out, move |typed| {
        Some(Edit::Steering(SteeringEdit::SetHow(it, typed.trim().to_owned())))
    });
}
