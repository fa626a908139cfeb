//! What the money comes to in each of two designs, and how much that differs.

use egui::{Align, Label, Layout, Ui, vec2};

use crate::app::compared::Compared;
use crate::design::form::Side;
use crate::text::compare::Figure;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The figures that stand in it: those of the money.
const FIGURES: [Figure; 6] = [
    Figure::Tab,
    Figure::Alignment,
    Figure::CostP80,
    Figure::Mean(Side::Client),
    Figure::Mean(Side::Contractor),
    Figure::OverTab,
];

/// How high a row is.
const ROW: f32 = 22.0;
/// Between two columns.
const GAP: f32 = 8.0;
/// How much of the width the names take.
const NAMES: f32 = 0.16;

/// The height of the card, in points.
pub(super) const HIGH: f32 = 4.0 * ROW + 36.0;

/// The table.
pub(super) fn money_ui(ui: &mut Ui, cx: &Cx, compared: &Compared, names: [&str; 2]) {
    widgets::card(ui, cx.theme, |ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let figures = FIGURES.map(|it| (it, compared.figure(it)));
        row_ui(ui, cx, &cx.t("beside-money"), figures.iter().map(|it| cx.text.figure(it.0)), Tone::Quiet);
        for (nth, letter) in ["A", "B"].into_iter().enumerate() {
            let name = format!("{letter}  {}", names[nth]);
            let tone = if nth == 0 { Tone::Plain } else { Tone::Strong };
            let cells =
                figures.iter().map(|it| (cx.text.figure_value(it.0, it.1[nth]), partners(cx, compared, it.0, nth)));
            cells_ui(ui, cx, &name, cells, tone);
        }
        let change = figures.iter().map(|it| change(cx, it.0, it.1));
        row_ui(ui, cx, &cx.t("beside-change"), change, Tone::Quiet);
    });
}

/// By how much a figure differs; of shares without the word for their points, for which a column has no room.
fn change(cx: &Cx, figure: Figure, [a, b]: [Option<f64>; 2]) -> String {
    let same = cx.text.figure_value(figure, a) == cx.text.figure_value(figure, b);
    match (a, b) {
        (Some(a), Some(b)) if !same && !figure.is_amount() => cx.text.language().points_change(b - a),
        _ => cx.text.figure_change(figure, a, b),
    }
}

#[derive(Clone, Copy)]
enum Tone {
    Plain,
    Strong,
    Quiet,
}

/// What the mean of a side comes to for each of its partners: to be read where one points at it.
fn partners(cx: &Cx, compared: &Compared, figure: Figure, nth: usize) -> Option<String> {
    let Figure::Mean(side) = figure else { return None };
    let line = |(name, means): (String, [Option<f64>; 2])| {
        format!("{}: {}", cx.text.partner_figure(&name), cx.text.figure_value(figure, means[nth]))
    };
    let lines: Vec<String> = compared.partners(side).into_iter().map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn row_ui(ui: &mut Ui, cx: &Cx, name: &str, cells: impl Iterator<Item = String>, tone: Tone) {
    cells_ui(ui, cx, name, cells.map(|it| (it, None)), tone);
}

/// A row of cells, each with what is to be read where one points at it.
fn cells_ui(ui: &mut Ui, cx: &Cx, name: &str, cells: impl Iterator<Item = (String, Option<String>)>, tone: Tone) {
    let words = |it: &str| match tone {
        Tone::Plain => egui::RichText::new(it).size(style::SMALL + 1.0),
        Tone::Strong => style::strong(it).size(style::SMALL + 1.0),
        Tone::Quiet => style::secondary(it, cx.theme).size(style::SMALL),
    };
    let wide = ui.available_width();
    ui.allocate_ui_with_layout(vec2(wide, ROW), Layout::left_to_right(Align::Center), |ui| {
        let room = vec2(wide * NAMES, ROW);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(room.x);
            ui.add(Label::new(words(name)).truncate());
        });
        let room = vec2(wide * (1.0 - NAMES) / FIGURES.len() as f32 - GAP, ROW);
        for (cell, more) in cells {
            // Words that are cut do not touch the next ones.
            ui.add_space(GAP);
            ui.allocate_ui_with_layout(room, Layout::right_to_left(Align::Center), |ui| {
                ui.set_min_width(room.x);
                let label = ui.add(Label::new(words(&cell)).truncate());
                if let Some(more) = more {
                    label.on_hover_text(more);
                }
            });
        }
    });
}
