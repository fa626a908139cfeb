//! Where there is no exercise yet: those that come with the program, and making one of the design that is open.

use egui::{Label, Ui, vec2};

use crate::app::exercises::EXERCISES;
use crate::design::edit::{Edit, WorkshopEdit};
use crate::design::workshop::Kind;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::parts::{self, capital};
use crate::ui::kit::{style, widgets};

/// The cards.
pub(super) fn choose_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing = vec2(10.0, 8.0);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.label(style::strong(cx.t("workshop-make-title")).size(style::CARD));
        ui.add(Label::new(style::secondary(cx.t("workshop-make-says"), cx.theme)).wrap());
        ui.add_space(4.0);
        if widgets::primary_button(ui, &cx.t("workshop-make"), cx.theme).clicked() {
            out.push(Intent::Edit(Edit::Workshop(WorkshopEdit::Make(Kind::Own))));
        }
    });
    ui.label(style::strong(cx.t("workshop-shipped")).size(style::CARD));
    ui.add(Label::new(style::secondary(cx.t("workshop-shipped-says"), cx.theme)).wrap());
    for it in EXERCISES {
        ui.push_id(it.key, |ui| {
            widgets::card(ui, cx.theme, |ui| {
                ui.set_width(ui.available_width());
                let (name, minutes) = (capital(&cx.text.word(it.kind)), usize::from(it.minutes));
                ui.horizontal(|ui| {
                    ui.label(style::strong(&name).size(style::CARD));
                    let words = cx.text.with("workshop-minutes-of", [("minutes", minutes.into())]);
                    ui.label(style::secondary(words, cx.theme).size(style::SMALL));
                });
                ui.add(Label::new(cx.t(&format!("exercise-{}", it.key))).wrap());
                let open = cx.text.with("workshop-open", [("name", name.into())]);
                let room = ui.available_width();
                if parts::link(ui, style::strong(&open), room, &open).clicked() {
                    out.push(Intent::Example(it.key));
                }
            });
        });
    }
}
