//! The parts of the report: whether each is in it, on which page, in which order. A part moves by its grip, or by Alt and an
//! arrow.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, CursorIcon, FontId, Key, Modifiers, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::design::edit::{Edit, ReportEdit};
use crate::design::report::Part;
use crate::picture::tokens::Ink;
use crate::report::Made;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, sought, style, widgets};
use crate::ui::report::state::State;

/// How high a row is, and how wide its grip.
const ROW: f32 = 28.0;
const GRIP: f32 = 20.0;
const TICK: f32 = 26.0;

/// The page on which a part starts, from 0.
fn page(made: &Made, part: Part) -> Option<usize> {
    made.book.pages.iter().position(|it| it.parts.contains(&part))
}

/// Whether a part is the one that is looked at: the one that was clicked, else the first of the page.
fn is_here(state: &State, made: &Made, part: Part) -> bool {
    let first = made.book.pages.get(state.page).and_then(|it| it.parts.first().copied());
    state.part.or(first) == Some(part)
}

/// The list.
pub(super) fn parts_ui(ui: &mut Ui, cx: &Cx, state: &mut State, made: &Made, out: &mut Vec<Intent>) {
    let choice = &cx.design().report;
    let shape = choice.shape;
    ui.horizontal(|ui| {
        let title = ui.label(style::strong(cx.t("report-parts")));
        sought::field(ui, &cx.t("report-parts"), &title);
        let usual = choice.order.is_empty() && choice.unusual(shape).is_empty();
        if !usual {
            let name = cx.t("report-usual");
            if parts::link(ui, style::secondary(&name, cx.theme).size(style::SMALL), 160.0, &name).clicked() {
                out.push(Intent::Edit(Edit::Report(ReportEdit::Usual(shape))));
            }
        }
    });
    let order = choice.ordered();
    let mut rows: Vec<(Part, Rect)> = Vec::new();
    ui.spacing_mut().item_spacing.y = 0.0;
    for (nth, part) in order.iter().copied().enumerate() {
        let rect = row_ui(ui, cx, (state, made), (part, nth), out);
        rows.push((part, rect));
    }
    drop_ui(ui, cx, state, &rows, out);
    ui.spacing_mut().item_spacing.y = 6.0;
}

/// A part; returns where it stands.
fn row_ui(
    ui: &mut Ui,
    cx: &Cx,
    (state, made): (&mut State, &Made),
    (part, nth): (Part, usize),
    out: &mut Vec<Intent>,
) -> Rect {
    let choice = &cx.design().report;
    let (shape, name) = (choice.shape, cx.text.report_part(part));
    let (has, at) = (choice.has(shape, part), page(made, part));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let here = has && is_here(state, made, part);
    if here {
        ui.painter().rect_filled(rect, CornerRadius::same(6), style::color(Ink::FocusFill, cx.theme));
    }
    let grip = Rect::from_min_size(rect.min, vec2(GRIP, ROW));
    let held = ui.interact(grip, ui.scope_id().with(("grip", part)), Sense::drag());
    let held = held.on_hover_cursor(CursorIcon::Grab);
    style::name(&held, Role::Button, &cx.text.with("report-grip", [("name", (&name).into())]));
    if held.drag_started() {
        state.lifted = Some(part);
    }
    moved(ui, &held, (part, nth), out);
    let ink = style::color(Ink::Ink2, cx.theme);
    let icon = icons::DRAG.rich_text().size(16.0).color(ink);
    ui.put(grip, egui::Label::new(icon).selectable(false));
    if held.has_focus() {
        widgets::focus_ring(ui, grip, cx.theme);
    }
    let tick = Rect::from_min_size(pos2(grip.right(), rect.top()), vec2(TICK, ROW));
    let mut ticked =
        ui.new_child(egui::UiBuilder::new().max_rect(tick).layout(egui::Layout::left_to_right(egui::Align::Center)));
    let says = cx.text.with("report-tick", [("name", (&name).into())]);
    if let Some(to) = parts::named_tick(&mut ticked, "", &says, has) {
        out.push(Intent::Edit(Edit::Report(ReportEdit::Has(shape, part, to))));
    }
    let rest = Rect::from_min_max(pos2(tick.right(), rect.top()), rect.max);
    let said = match (has, at) {
        (true, Some(page)) => cx.text.with("report-on-page", [("page", (page + 1).into())]),
        // It was asked for, and the design says nothing of it yet.
        (true, None) => cx.t("report-nothing"),
        (false, _) => String::new(),
    };
    let spoken = if said.is_empty() { name.clone() } else { format!("{name}, {said}") };
    let goes = widgets::hit(ui, rest, ui.scope_id().with(("part", part)), Sense::click(), &spoken);
    moved(ui, &goes, (part, nth), out);
    if goes.clicked()
        && let Some(page) = at
    {
        (state.page, state.goes, state.part) = (page, Some(page), Some(part));
    }
    let color = style::color(if has { Ink::Ink } else { Ink::Ink2 }, cx.theme);
    let small = FontId::proportional(style::SMALL);
    let wide = ui.painter().text(rest.right_center() - vec2(4.0, 0.0), Align2::RIGHT_CENTER, &said, small, ink).width();
    let words = Rect::from_min_max(rest.min, pos2(rest.right() - wide - 10.0, rest.bottom()));
    let left = egui::Layout::left_to_right(egui::Align::Center);
    let mut within = ui.new_child(egui::UiBuilder::new().max_rect(words).layout(left));
    within.add(egui::Label::new(egui::RichText::new(&name).color(color)).truncate().selectable(false));
    if goes.has_focus() {
        widgets::focus_ring(ui, rest, cx.theme);
    }
    if here {
        let stroke = Stroke::new(1.0, style::color(Ink::Focus, cx.theme));
        ui.painter().rect_stroke(rect, CornerRadius::same(6), stroke, egui::StrokeKind::Inside);
    }
    rect
}

/// Alt and an arrow move a part that has the keyboard.
fn moved(ui: &Ui, response: &Response, (part, nth): (Part, usize), out: &mut Vec<Intent>) {
    if !response.has_focus() {
        return;
    }
    let key = |key| ui.input_mut(|it| it.consume_key(Modifiers::ALT, key));
    let to = if key(Key::ArrowUp) {
        nth.checked_sub(1)
    } else if key(Key::ArrowDown) {
        Some(nth + 1)
    } else {
        None
    };
    if let Some(to) = to.filter(|it| *it < Part::ALL.len()) {
        out.push(Intent::Edit(Edit::Report(ReportEdit::Move(part, to))));
    }
}

/// Where a part that is dragged would come, and putting it there.
fn drop_ui(ui: &Ui, cx: &Cx, state: &mut State, rows: &[(Part, Rect)], out: &mut Vec<Intent>) {
    let Some(part) = state.lifted else { return };
    let Some(pointer) = ui.ctx().pointer_latest_pos() else { return };
    if ui.input(|it| it.key_pressed(Key::Escape)) {
        state.lifted = None;
        return;
    }
    let from = rows.iter().position(|it| it.0 == part).unwrap_or(0);
    // Before the first row whose middle lies under the pointer.
    let before = rows.iter().position(|it| pointer.y < it.1.center().y).unwrap_or(rows.len());
    let line = match rows.get(before) {
        Some(it) => it.1.top(),
        None => rows.last().map_or(0.0, |it| it.1.bottom()),
    };
    if let Some((_, first)) = rows.first() {
        let pen = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
        ui.painter().hline(first.x_range(), line, pen);
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    if ui.input(|it| it.pointer.any_released()) {
        state.lifted = None;
        let to = if before > from { before - 1 } else { before };
        if to != from {
            out.push(Intent::Edit(Edit::Report(ReportEdit::Move(part, to))));
        }
    }
}
