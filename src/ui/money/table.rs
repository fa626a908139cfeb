//! The table of what cost and results come to, in millions of euro: the mean and four percentiles, aligned on the mark.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Color32, FontId, Label, Rect, Response, Sense, Ui, UiBuilder, pos2, vec2};

use crate::app::tables::figures::{Line, PERCENTILES, lines, percentiles};
use crate::finance::figures::Figures;
use crate::finance::percentile::Percentile;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{rule, style, widgets};

/// Height of a line.
const LINE: f32 = 26.0;
/// The widest and the narrowest column of numbers.
const COLUMN: (f32, f32) = (96.0, 50.0);
/// The width that names want before columns of numbers grow.
const NAMES: f32 = 200.0;
/// The table, as a card; nothing while there is nothing to count.
pub(crate) fn table_ui(ui: &mut Ui, cx: &Cx, before: Option<&Figures>, out: &mut Vec<Intent>) {
    let Some(simulation) = &cx.session.insight().simulation else { return };
    let lines = lines(cx.design(), cx.text, simulation.figures(), before);
    let (mut copying, name) = (Copying::from_here(ui), cx.t("tables-percentiles"));
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ((ui.available_width() - NAMES) / PERCENTILES.len() as f32).clamp(COLUMN.1, COLUMN.0).floor();
        heading_ui(ui, cx, width, (&mut copying, &name));
        for line in &lines {
            line_ui(ui, cx, line, false, width);
            if line.before.is_some() {
                line_ui(ui, cx, line, true, width);
            }
        }
        ui.add_space(6.0);
        ui.add(Label::new(style::secondary(cx.t("figures-table-reads"), cx.theme).size(style::SMALL)).wrap());
        if before.is_some() {
            ui.add_space(6.0);
            let says = cx.text.with("figures-table-kept-says", [("name", cx.design().money.kept_name().into())]);
            ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
        }
    });
    if copying.asked(ui) {
        out.push(Intent::CopyTable(name, percentiles(cx.design(), cx.text, simulation.figures(), before)));
    }
}

fn column(row: Rect, nth: usize, width: f32) -> Rect {
    let right = row.right() - width * (PERCENTILES.len() - 1 - nth) as f32;
    Rect::from_min_max(pos2(right - width, row.top()), pos2(right, row.bottom()))
}

fn heading_ui(ui: &mut Ui, cx: &Cx, width: f32, (copying, name): (&mut Copying, &str)) {
    let row = row_ui(ui, cx, false);
    let quiet = style::color(Ink::Ink2, cx.theme);
    let font = FontId::proportional(style::BODY);
    let unit =
        ui.painter().text(row.left_center(), Align2::LEFT_CENTER, cx.t("figures-table-unit"), font.clone(), quiet);
    let place = Rect::from_min_size(pos2(unit.right() + 4.0, row.center().y - 13.0), vec2(26.0, 26.0));
    ui.scope_builder(UiBuilder::new().max_rect(place), |ui| copying.button(ui, cx, name));
    for (nth, key) in PERCENTILES.into_iter().enumerate() {
        let place = column(row, nth, width);
        ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, cx.t(key), font.clone(), quiet);
        let says = cx.t(&format!("{key}-says"));
        let id = ui.scope_id().with(("table-head", key));
        let response = ui.interact(place, id, Sense::hover());
        style::name(&response, Role::ColumnHeader, &format!("{}: {says}", cx.t(key)));
        tooltip(response, &says);
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx, line: &Line, before: bool, width: f32) {
    let spread = match (before, &line.before) {
        (true, Some(it)) => it,
        _ => &line.now,
    };
    let row = row_ui(ui, cx, !before && line.before.is_some());
    let ink = style::color(if before { Ink::Ink2 } else { Ink::Ink }, cx.theme);
    name_ui(ui, cx, (line, before), row, row.width() - width * PERCENTILES.len() as f32, ink);
    let signed = line.side.is_some();
    let language = cx.text.language();
    let mean = Percentile { value: spread.mean, low: spread.mean, high: spread.mean };
    let values = std::iter::once(mean).chain(spread.percentiles);
    for ((nth, key), it) in PERCENTILES.into_iter().enumerate().zip(values) {
        let shown = language.table_millions(it.value, signed);
        let place = column(row, nth, width);
        aligned(ui, place, &shown, ink);
        let [low, high] = [it.low, it.high].map(|it| language.table_millions(it, signed));
        let error = if low == high {
            cx.t("figures-table-exact")
        } else {
            cx.text.with("figures-table-between", [("low", low.into()), ("high", high.into())])
        };
        let mut name = cx.text.with(
            "figures-table-cell",
            [("what", (&line.name).into()), ("column", cx.t(key).into()), ("value", (&shown).into())],
        );
        if before {
            name = format!("{}: {name}", cx.design().money.kept_name());
        }
        let said = if nth == 0 { name.clone() } else { format!("{name}, {error}") };
        let id = ui.scope_id().with(("table", &line.name, line.side, key, before));
        let response = ui.interact(place, id, Sense::hover());
        style::name(&response, Role::Cell, &said);
        if nth > 0 {
            tooltip(response, &format!("{said}. {}", cx.t("figures-table-between-says")));
        }
    }
}

/// A line of the table, with an edge below it unless the next one belongs to it.
fn row_ui(ui: &mut Ui, cx: &Cx, joined: bool) -> Rect {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    if !joined {
        rule::above(ui, row.x_range(), row.bottom(), cx.theme);
    }
    row
}

fn name_ui(ui: &Ui, cx: &Cx, (line, before): (&Line, bool), row: Rect, room: f32, ink: Color32) {
    let mut left = row.left();
    let mut ink = ink;
    if line.partner {
        left += 20.0;
    } else if let Some(side) = line.side {
        if !before {
            let mark = Rect::from_center_size(pos2(left + 7.0, row.center().y), vec2(14.0, 14.0));
            widgets::paint_side_mark(ui, mark, side, false, cx.theme);
            ink = style::color(widgets::side_inks(side).0, cx.theme);
        }
        left += 20.0;
    }
    let kept = || cx.text.with("figures-table-kept", [("name", cx.design().money.kept_name().into())]);
    let words = if before { kept() } else { line.name.clone() };
    let mut job = LayoutJob::simple_singleline(words, FontId::proportional(style::BODY), ink);
    job.wrap = TextWrapping::truncate_at_width(room - (left - row.left()) - 8.0);
    let galley = ui.painter().layout_job(job);
    let elided = galley.elided;
    ui.painter().galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, ink);
    if elided {
        let place = Rect::from_min_size(row.min, vec2(room - 8.0, row.height()));
        let response = ui.interact(place, ui.scope_id().with(("table-name", &line.name, before)), Sense::hover());
        response.on_hover_text(&line.name);
    }
}

/// Paints a number so that the marks of a column stand below each other, whatever the width of its digits.
fn aligned(ui: &Ui, place: Rect, shown: &str, ink: Color32) {
    let font = FontId::proportional(style::BODY);
    let layout = |text: &str| ui.painter().layout_no_wrap(text.to_owned(), font.clone(), ink);
    let mark = place.right() - layout(",0").size().x;
    let (whole, fraction) = shown.split_at(shown.rfind([',', '.']).unwrap_or(shown.len()));
    let (whole, fraction) = (layout(whole), layout(fraction));
    let top = place.center().y - whole.size().y / 2.0;
    ui.painter().galley(pos2(mark - whole.size().x, top), whole, ink);
    ui.painter().galley(pos2(mark, top), fraction, ink);
}

fn tooltip(response: Response, says: &str) {
    response.on_hover_ui(|ui| {
        ui.set_max_width(300.0);
        ui.label(says);
    });
}
