//! The bars: the sum of changes beside the staffel, with the share of the change under the pointer.

use egui::accesskit::Role;
use egui::{Label, Sense, Ui, vec2};

use crate::app::tables;
use crate::design::changes::Change;
use crate::finance::changes::Forecast;
use crate::picture::together::{Bars, bars};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{paint, sought, style, widgets};

/// The card.
pub(super) fn bars_ui(ui: &mut Ui, cx: &Cx, forecasts: &[Forecast], held: Option<&Change>, out: &mut Vec<Intent>) {
    let (mut copying, title) = (Copying::from_here(ui), cx.t("changes-bars"));
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(style::strong(&title).size(style::CARD));
            sought::figure(ui, &title, label.rect, cx.theme);
            copying.button(ui, cx, &title);
            ui.label(style::secondary(cx.t("changes-bars-says"), cx.theme).size(style::SMALL));
        });
        let says = |ui: &mut Ui, words: String| {
            ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).wrap());
        };
        if forecasts.is_empty() {
            says(ui, cx.t("changes-bars-no-tab"));
            return;
        }
        let picture = bars(cx.design(), cx.text, Bars { forecasts, held, width: ui.available_width() });
        let (place, response) = ui.allocate_exact_size(vec2(picture.width, picture.height), Sense::hover());
        paint::picture(ui.painter(), &picture, place.min.to_vec2(), cx.theme, |_| false);
        let spoken: Vec<String> = forecasts.iter().map(|it| cx.text.change_forecast(cx.design(), it)).collect();
        style::name(&response, Role::Image, &spoken.join(" "));
        if forecasts.iter().all(|it| it.cost.is_none()) {
            says(ui, cx.t("changes-bars-no-forecast"));
        }
        let unknown = forecasts.last().map_or(0, |it| it.sum.unknown);
        let counted = cx.t("changes-bars-counted");
        let lacks = (unknown > 0).then(|| cx.text.with("changes-bars-unknown", [("count", unknown.into())]));
        says(ui, lacks.map_or_else(|| counted.clone(), |it| format!("{counted} {it}")));
    });
    if copying.asked(ui) {
        let simulation = cx.session.insight().simulation.as_ref();
        out.push(Intent::CopyTable(title, tables::changes::forecast(cx.design(), simulation, cx.text)));
    }
}
