//! What each side keeps of the expected result: without changes, with what is decided, with all.

use egui::{Align, Grid, Layout, Ui};

use crate::design::changes::Scene;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::finance::changes::Forecast;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{sought, style, widgets};
use crate::ui::section::Section;

/// The most width of a column of amounts, what stands before them, and the room between columns.
const AMOUNT: f32 = 76.0;
const NAME: f32 = 104.0;
const GAP: f32 = 6.0;

/// The card.
pub(super) fn keeps_ui(ui: &mut Ui, cx: &Cx, forecasts: &[Forecast], out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("changes-keeps");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let told = forecasts.iter().filter(|it| it.divided().is_some());
        let told: Vec<&Forecast> = told.filter(|_| cx.design().money.staffel.is_some()).collect();
        if told.is_empty() {
            let key = if forecasts.is_empty() { "changes-bars-no-tab" } else { "changes-bars-no-forecast" };
            let key = if cx.design().money.staffel.is_none() { "figures-no-staffel" } else { key };
            ui.add(egui::Label::new(style::secondary(cx.t(key), cx.theme)).wrap());
            if widgets::button(ui, None, &cx.t("command-go-money")).clicked() {
                out.push(Intent::Go(Section::Money));
            }
            return;
        }
        let width = ((ui.available_width() - NAME - 3.0 * GAP) / 3.0).clamp(36.0, AMOUNT);
        Grid::new("keeps").num_columns(4).min_col_width(20.0).spacing([GAP, 6.0]).show(ui, |ui| {
            ui.label(style::secondary(cx.t("changes-in-millions"), cx.theme).size(style::SMALL));
            right(ui, width, |ui| {
                ui.label(style::secondary(cx.t("changes-keeps-result"), cx.theme).size(style::SMALL));
            });
            for side in Side::ALL {
                right(ui, width, |ui| {
                    ui.label(style::secondary(cx.text.side(side), cx.theme).size(style::SMALL));
                    widgets::side_mark(ui, side, false, cx.theme);
                });
            }
            ui.end_row();
            for it in told {
                line_ui(ui, cx, it, width);
            }
        });
    });
}

fn line_ui(ui: &mut Ui, cx: &Cx, it: &Forecast, width: f32) {
    let (Some(result), Some(divided)) = (it.result(), it.divided()) else { return };
    let key = match it.scene {
        Scene::Without => "changes-keeps-without",
        Scene::Decided => "changes-keeps-decided",
        Scene::All => "changes-keeps-all",
    };
    let worded = |words: String| if it.scene == Scene::Decided { style::strong(words) } else { words.into() };
    ui.label(worded(cx.t(key)));
    for amount in [result, divided.client, divided.contractor] {
        right(ui, width, |ui| {
            ui.label(worded(shown(cx, amount)));
        });
    }
    ui.end_row();
}

/// An amount in millions with two decimals; below zero with its sign.
fn shown(cx: &Cx, amount: Euro) -> String {
    let written = cx.text.language().millions(amount.to_f64().abs(), 2);
    if amount < Euro::ZERO { format!("−\u{a0}{written}") } else { written }
}

fn right(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(egui::vec2(width, 20.0), Layout::right_to_left(Align::Center), |ui| {
        ui.set_width(width);
        add(ui);
    });
}
