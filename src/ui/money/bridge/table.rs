//! The bridge as a table: a row for each side, each partner within it, and both sides together.

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, FontId, Rect, Sense, Ui, pos2, vec2};

use crate::design::form::Side;
use crate::finance::bridge::{Bridge, Step, Steps};
use crate::picture::money::{Written, step_key, when};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{rule, style, widgets};

/// Height of a line.
const LINE: f32 = 24.0;
/// The widest and the narrowest column of numbers.
const COLUMN: (f32, f32) = (96.0, 56.0);
/// The width that names want before columns of numbers grow.
const NAMES: f32 = 130.0;
/// How far the name of a side stands in behind its mark, and a partner's beneath it.
const INDENT: f32 = 20.0;

/// A row: whose, where that is a side itself, and the exact steps with those shown.
struct Row {
    name: String,
    mark: Option<Side>,
    indent: bool,
    strong: bool,
    exact: Steps,
    shown: Steps,
}

/// The table.
pub(crate) fn table_ui(ui: &mut Ui, cx: &Cx, (bridge, written): (&Bridge, Written)) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let rows = rows(cx, bridge, written);
        let steps: Vec<Step> = Step::ALL.into_iter().filter(|it| says_something(&rows, *it)).collect();
        let width = ((ui.available_width() - NAMES) / steps.len() as f32).clamp(COLUMN.1, COLUMN.0).floor();
        let columns = Columns { steps: &steps, width };
        heading_ui(ui, cx, columns);
        let when = when(cx.text, bridge);
        for (nth, row) in rows.iter().enumerate() {
            row_ui(ui, cx, (row, nth), (written, &when), columns);
        }
    });
}

fn rows(cx: &Cx, bridge: &Bridge, written: Written) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut together = Steps::default();
    for it in &bridge.sides {
        let shown = written.rounded(&it.steps);
        together = together.and(shown);
        let (name, mark) = (cx.text.side(it.side), Some(it.side));
        rows.push(Row { name, mark, indent: true, strong: true, exact: it.steps, shown });
        for partner in &it.partners {
            let share = cx.text.language().share_exact(partner.share);
            let values = [("name", (&partner.name).into()), ("share", share.into())];
            rows.push(Row {
                name: cx.text.with("bridge-partner", values),
                mark: None,
                indent: true,
                strong: false,
                exact: partner.steps,
                shown: written.rounded(&partner.steps),
            });
        }
    }
    // Of what is shown, so that the columns add up as well.
    let (name, exact) = (cx.t("bridge-together"), bridge.together());
    rows.push(Row { name, mark: None, indent: false, strong: true, exact, shown: together });
    rows
}

/// The columns of numbers: those in which something stands, and how wide each is.
#[derive(Clone, Copy)]
struct Columns<'a> {
    steps: &'a [Step],
    width: f32,
}

impl Columns<'_> {
    fn at(self, row: Rect, nth: usize) -> Rect {
        let right = row.right() - self.width * (self.steps.len() - 1 - nth) as f32;
        Rect::from_min_max(pos2(right - self.width, row.top()), pos2(right, row.bottom()))
    }
}

/// Whether a step is there for anybody; where it starts and what is left always stand.
fn says_something(rows: &[Row], step: Step) -> bool {
    matches!(step, Step::Staffel | Step::Result) || rows.iter().any(|it| it.exact.of(step).cents() != 0)
}

fn line_ui(ui: &mut Ui, cx: &Cx) -> Rect {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), LINE), Sense::hover());
    rule::above(ui, row.x_range(), row.bottom(), cx.theme);
    row
}

fn heading_ui(ui: &mut Ui, cx: &Cx, columns: Columns) {
    let row = line_ui(ui, cx);
    let (quiet, font) = (style::color(Ink::Ink2, cx.theme), FontId::proportional(style::SMALL));
    for (nth, step) in columns.steps.iter().copied().enumerate() {
        let place = columns.at(row, nth);
        let (full, short) = (cx.t(step_key(step)), cx.t(&format!("{}-short", step_key(step))));
        ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, short, font.clone(), quiet);
        let id = ui.scope_id().with(("bridge-head", step));
        let response = ui.interact(place, id, Sense::hover());
        style::name(&response, Role::ColumnHeader, &full);
        response.on_hover_text(full);
    }
}

fn row_ui(ui: &mut Ui, cx: &Cx, (it, at): (&Row, usize), (written, when): (Written, &str), columns: Columns) {
    let row = line_ui(ui, cx);
    let (ink, language) = (style::color(Ink::Ink, cx.theme), cx.text.language());
    if let Some(side) = it.mark {
        let mark = Rect::from_center_size(pos2(row.left() + 7.0, row.center().y), vec2(14.0, 14.0));
        widgets::paint_side_mark(ui, mark, side, false, cx.theme);
    }
    let left = row.left() + if it.indent { INDENT } else { 0.0 };
    let room = row.width() - columns.width * columns.steps.len() as f32 - (left - row.left()) - 4.0;
    let mut job = LayoutJob::default();
    let words = if it.strong { style::strong(&it.name) } else { egui::RichText::new(&it.name) };
    words.color(ink).append_to(&mut job, ui.style(), egui::FontSelection::Default, egui::Align::Center);
    job.wrap = TextWrapping::truncate_at_width(room.max(20.0));
    let galley = ui.painter().layout_job(job);
    let elided = galley.elided;
    ui.painter().galley(pos2(left, row.center().y - galley.size().y / 2.0), galley, ink);
    if elided {
        let place = Rect::from_min_max(row.min, pos2(left + room, row.bottom()));
        let response = ui.interact(place, ui.scope_id().with(("bridge-name", at)), Sense::hover());
        response.on_hover_text(&it.name);
    }
    let font = FontId::proportional(style::BODY);
    for (nth, step) in columns.steps.iter().copied().enumerate() {
        let place = columns.at(row, nth);
        let shown = written.signed(cx.text, it.shown.of(step));
        ui.painter().text(place.right_center(), Align2::RIGHT_CENTER, &shown, font.clone(), ink);
        let exact = language.euro_with_cents(it.exact.of(step));
        let values = [
            ("who", (&it.name).into()),
            ("step", cx.t(step_key(step)).into()),
            ("when", when.into()),
            ("amount", (&exact).into()),
        ];
        let name = cx.text.with("bridge-cell", values);
        let id = ui.scope_id().with(("bridge-cell", at, step));
        let response = ui.interact(place, id, Sense::hover());
        style::name(&response, Role::Cell, &name);
        response.on_hover_text(name);
    }
}
