//! The table of what cost and results come to, in millions of euro: the mean and four percentiles, aligned on the mark.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Color32, FontId, Label, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::design::form::Side;
use crate::finance::figures::{Figures, Spread};
use crate::finance::percentile::Percentile;
use crate::finance::simulation::Simulation;
use crate::picture::tokens::Ink;
use crate::ui::money::Panel;
use crate::ui::{Cx, style, widgets};

/// Height of a line.
const LINE: f32 = 26.0;
/// The widest and the narrowest column of numbers.
const COLUMN: (f32, f32) = (96.0, 50.0);
/// The width that names want before columns of numbers grow.
const NAMES: f32 = 200.0;
/// The keys of the columns.
const COLUMNS: [&str; 5] =
    ["figures-table-mean", "figures-table-p10", "figures-table-p50", "figures-table-p80", "figures-table-p90"];

/// What a line is about.
struct Line {
    name: String,
    side: Option<Side>,
    /// Whether it is a partner's, within the side above it.
    partner: bool,
    now: Spread,
    before: Option<Spread>,
}

/// The table, as a card; nothing while there is nothing to count.
pub fn table_ui(ui: &mut Ui, cx: &Cx, panel: &mut Panel) {
    let Some(simulation) = &cx.session.insight().simulation else { return };
    let before = panel.figures.kept(cx).map(Simulation::figures);
    let lines = lines(cx, simulation.figures(), before);
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ((ui.available_width() - NAMES) / COLUMNS.len() as f32).clamp(COLUMN.1, COLUMN.0).floor();
        heading_ui(ui, cx, width);
        for line in &lines {
            line_ui(ui, cx, line, false, width);
            if line.before.is_some() {
                line_ui(ui, cx, line, true, width);
            }
        }
        if before.is_some() {
            ui.add_space(6.0);
            ui.add(Label::new(style::secondary(cx.t("figures-table-kept-says"), cx.theme).size(style::SMALL)).wrap());
        }
    });
}

fn lines(cx: &Cx, now: &Figures, before: Option<&Figures>) -> Vec<Line> {
    let (design, language) = (cx.design(), cx.text.language());
    let cost = Line {
        name: cx.t("figures-table-cost"),
        side: None,
        partner: false,
        now: now.cost,
        before: before.map(|it| it.cost),
    };
    let mut lines = vec![cost];
    for side in Side::ALL {
        let of = |it: &Figures| match side {
            Side::Client => it.client,
            Side::Contractor => it.contractor,
        };
        let (now, before_of) = (of(now), before.map(of));
        lines.push(Line { name: cx.text.side(side), side: Some(side), partner: false, now, before: before_of });
        lines.extend(design.partners_of(side).filter_map(|it| {
            let share = it.share?;
            let kept = design.money.kept.as_deref();
            // Where variant A divided a side otherwise, its own share holds there.
            let then = kept.and_then(|kept| kept.share_of(it.id));
            Some(Line {
                name: format!("{} ({})", it.name, language.share(share)),
                side: Some(side),
                partner: true,
                now: now.part(share),
                before: before_of.zip(then).map(|(it, then)| it.part(then)),
            })
        }));
    }
    lines
}

fn column(row: Rect, nth: usize, width: f32) -> Rect {
    let right = row.right() - width * (COLUMNS.len() - 1 - nth) as f32;
    Rect::from_min_max(pos2(right - width, row.top()), pos2(right, row.bottom()))
}

fn heading_ui(ui: &mut Ui, cx: &Cx, width: f32) {
    let row = row_ui(ui, cx, false);
    let quiet = style::color(Ink::Ink2, cx.theme);
    let font = FontId::proportional(style::BODY);
    ui.painter().text(row.left_center(), Align2::LEFT_CENTER, cx.t("figures-table-unit"), font.clone(), quiet);
    for (nth, key) in COLUMNS.into_iter().enumerate() {
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
    name_ui(ui, cx, (line, before), row, row.width() - width * COLUMNS.len() as f32, ink);
    let signed = line.side.is_some();
    let language = cx.text.language();
    let mean = Percentile { value: spread.mean, low: spread.mean, high: spread.mean };
    let values = std::iter::once(mean).chain(spread.percentiles);
    for ((nth, key), it) in COLUMNS.into_iter().enumerate().zip(values) {
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
            name = format!("A: {name}");
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
        let edge = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
        ui.painter().hline(row.x_range(), row.bottom() - 0.5, edge);
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
    let words = if before { cx.t("figures-table-kept") } else { line.name.clone() };
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
