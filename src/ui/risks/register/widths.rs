//! Columns made wider or narrower: by the edge of their heading, or by Shift with an arrow on it.

use std::collections::BTreeMap;

use egui::{
    Color32, CursorIcon, FocusDirection, Key, Modifiers, Rect, Response, Sense, Stroke, TextStyle, Ui, accesskit::Role,
    pos2,
};

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::style;
use crate::ui::risks::register::columns::{Column, NAMES, NARROWEST, WIDEST};

/// How wide the edge is that one takes in hand.
const EDGE: f32 = 8.0;
/// Room beside the words of a field in a cell.
const AROUND: f32 = 20.0;
/// The widest that amounts make their column.
const AMOUNTS: f32 = 340.0;
/// By how much a key makes it wider.
const STEP: f32 = 16.0;

/// The widths of the columns now.
pub(crate) fn now<'a>(cx: &Cx<'a>, dragged: Option<&'a BTreeMap<String, f32>>) -> &'a BTreeMap<String, f32> {
    dragged.unwrap_or(cx.widths)
}

/// Makes the column of the impact as wide as the amounts in it, where nobody gave it a width: an amount that is cut reads as
/// another one.
pub(crate) fn for_amounts(ui: &Ui, widest: &str, roomy: bool, widths: &mut BTreeMap<String, f32>) {
    let key = Column::Impact.key();
    if widest.is_empty() || widths.contains_key(key) {
        return;
    }
    let font = TextStyle::Body.resolve(ui.style());
    let words = ui.painter().layout_no_wrap(widest.to_owned(), font, Color32::PLACEHOLDER).size().x;
    let wanted = (words + AROUND).min(AMOUNTS);
    if Column::Impact.width(roomy).is_some_and(|it| it < wanted) {
        widths.insert(key.to_owned(), wanted);
    }
}

/// The edge of a heading: dragged, or double-clicked for the usual width; and what the keys do on the heading itself.
pub(crate) fn edge_ui(
    ui: &mut Ui,
    cx: &Cx,
    (column, head): (Column, &Response),
    dragged: &mut Option<BTreeMap<String, f32>>,
    out: &mut Vec<Intent>,
) {
    let cell = ui.max_rect();
    let place = Rect::from_min_max(pos2(cell.right() - EDGE, cell.top()), cell.max);
    let edge = ui.interact(place, egui::Id::unique(("register-edge", column)), Sense::click_and_drag());
    let name = cx.text.with("risks-column-edge", [("column", cx.t(column.key()).into())]);
    style::name(&edge, Role::Splitter, &name);
    let edge = edge.on_hover_cursor(CursorIcon::ResizeHorizontal);
    if edge.hovered() || edge.dragged() {
        let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
        ui.painter().vline(cell.right() - 2.0, cell.y_range().shrink(4.0), stroke);
    }
    let names = egui::Id::unique("register-names-width");
    if column == Column::Title {
        ui.data_mut(|it| it.insert_temp(names, cell.width()));
    }
    let names: f32 = ui.data(|it| it.get_temp(names)).unwrap_or(NAMES);
    let with = |by: f32, from: &BTreeMap<String, f32>| {
        let width = (cell.width() + by).clamp(NARROWEST, WIDEST);
        let mut widths = from.clone();
        // The names would give way, and the edge would stay where it is under the pointer that pulls it.
        widths.entry(Column::Title.key().to_owned()).or_insert(names);
        widths.insert(column.key().to_owned(), width);
        widths
    };
    if edge.dragged() && edge.drag_delta().x != 0.0 {
        *dragged = Some(with(edge.drag_delta().x, now(cx, dragged.as_ref())));
    }
    if edge.drag_stopped()
        && let Some(widths) = dragged.take()
    {
        out.push(Intent::Widths(widths));
    }
    if edge.double_clicked() {
        let mut widths = cx.widths.clone();
        widths.remove(column.key());
        // Where no other has a width of its own the names take what is left again.
        if widths.len() == 1 {
            widths.remove(Column::Title.key());
        }
        out.push(Intent::Widths(widths));
    }
    if !head.has_focus() {
        return;
    }
    for (key, by) in [(Key::ArrowRight, STEP), (Key::ArrowLeft, -STEP)] {
        if ui.input_mut(|it| it.consume_key(Modifiers::SHIFT, key)) {
            ui.memory_mut(|it| it.move_focus(FocusDirection::None));
            out.push(Intent::Widths(with(by, cx.widths)));
        }
    }
}
