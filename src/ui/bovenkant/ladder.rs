//! The escalation ladder: steps in an order, each with a role and a term, and the day by which it is over.
//!
//! A step is moved by its handle, by its menu, or by Ctrl and an arrow while its handle has the focus.

use egui::accesskit;
use egui::{Align2, CursorIcon, FontId, Label, Rect, Response, Sense, Stroke, Ui, Vec2, pos2, vec2};

use crate::app::tables::bovenkant::taker;
use crate::app::usual;
use crate::design::bovenkant::{EscalationStep, Role, StepKind};
use crate::design::edit::{BovenkantEdit, Edit, StepField};
use crate::design::id::{RoleId, StepId};
use crate::design::stage::Stage;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::bovenkant::names::Names;
use crate::ui::bovenkant::powers::says;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, lit, numbers, parts, style, widgets};

/// The width of a number in its circle, of the handle, of the days, of the words behind them.
const NUMBER: f32 = 22.0;
const HANDLE: f32 = 24.0;
const DAYS: f32 = 44.0;
const WORD: f32 = 42.0;
const DAY: f32 = 96.0;
/// From this width on a step stands in one row.
const ONE_ROW: f32 = 600.0;

/// A number in a circle.
pub(crate) fn badge(ui: &mut Ui, cx: &Cx, number: &str) {
    let (rect, _) = ui.allocate_exact_size(vec2(NUMBER, 24.0), Sense::hover());
    ui.painter().circle_filled(rect.center(), 11.0, style::color(Ink::Line, cx.theme));
    let (font, color) = (FontId::proportional(style::SMALL), style::color(Ink::Ink, cx.theme));
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, number, font, color);
}

/// The steps of the ladder.
pub(crate) fn ladder_ui(ui: &mut Ui, cx: &Cx, names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    says(ui, cx, if top.ladder.is_empty() { "bovenkant-no-ladder" } else { "ladder-says" });
    let mut rows = Vec::with_capacity(top.ladder.len());
    let mut day = Some(0);
    for (nth, step) in top.ladder.iter().enumerate() {
        day = day.zip(step.days).map(|(day, days)| day + u32::from(days));
        rows.push(ui.push_id(step.id, |ui| step_ui(ui, cx, (nth, step, day), names, out)).inner);
    }
    drag_ui(ui, cx, &rows, out);
    if !top.ladder.is_empty() {
        let says = cx.text.with("bovenkant-ladder-days", [("count", (top.ladder_days() as usize).into())]);
        ui.label(style::strong(says));
    }
    ui.horizontal_wrapped(|ui| {
        if widgets::button(ui, Some(icons::ADD), &cx.t("bovenkant-add-step")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::AddStep(None, None, StepKind::Talk))));
        }
        let key = if top.ladder.is_empty() { "bovenkant-usual-ladder" } else { "bovenkant-replace-ladder" };
        for entry in cx.catalogue().ladders_of(cx.design().form) {
            let key = if entry.outside { "bovenkant-outside-ladder" } else { key };
            if widgets::button(ui, None, &cx.t(key)).clicked() {
                out.push(Intent::Edit(usual::ladder(entry)));
            }
        }
    });
}

/// A step in the hand.
#[derive(Clone, Copy)]
struct Lifted(StepId);

/// A row that was drawn: whose it is, where it lies, and its handle.
type Row = (StepId, Rect, Response);

/// A step in the hand: where it would come lights up, and letting go puts it there.
fn drag_ui(ui: &Ui, cx: &Cx, rows: &[Row], out: &mut Vec<Intent>) {
    if let Some((id, ..)) = rows.iter().find(|(_, _, it)| it.drag_started()) {
        cx.gesture.lift(Lifted(*id));
    }
    let Some(Lifted(id)) = cx.gesture.get() else { return };
    let held = rows.iter().position(|(row, ..)| *row == id);
    let Some((nth, at)) = held.zip(ui.input(|it| it.pointer.interact_pos())) else { return };
    let rect = &rows[nth].1;
    let passed = |(other, (_, row, _)): &(usize, &Row)| *other != nth && row.center().y < at.y;
    let to = rows.iter().enumerate().filter(passed).count();
    if ui.input(|it| it.pointer.any_released()) {
        cx.gesture.take::<Lifted>();
        if to != nth {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::ShiftStep(id, to.cast_signed() - nth.cast_signed()))));
        }
        return;
    }
    let focus = style::color(Ink::Focus, cx.theme);
    ui.painter().rect_filled(rect.expand(3.0), egui::CornerRadius::same(6), focus.gamma_multiply(0.12));
    if to != nth {
        let y = if to < nth { rows[to].1.top() - 3.0 } else { rows[to].1.bottom() + 3.0 };
        ui.painter().hline(rect.x_range(), y, Stroke::new(3.0, focus));
    }
}

fn handle_ui(ui: &mut Ui, cx: &Cx, (nth, step): (usize, &EscalationStep), out: &mut Vec<Intent>) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(HANDLE), Sense::click_and_drag());
    let name = cx.text.with("ladder-handle", [("step", (nth + 1).into())]);
    style::name(&response, accesskit::Role::Button, &name);
    let color = style::color(if response.hovered() { Ink::Ink } else { Ink::Ink2 }, cx.theme);
    let icon = icons::HANDLE.rich_text().size(18.0).color(color);
    ui.put(rect, Label::new(icon).selectable(false).sense(Sense::empty()));
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    // What has the focus is selected, so that the keys move it.
    if (response.gained_focus() || response.clicked() || response.drag_started()) && !cx.is_selected(step.id) {
        out.push(Intent::Select(vec![step.id.into()]));
    }
    if response.clicked() {
        response.request_focus();
    }
    response.on_hover_cursor(CursorIcon::Grab).on_hover_text(cx.t("ladder-handle-tip"))
}

/// A bar beside the step that is selected.
fn selected_mark(ui: &Ui, cx: &Cx, id: StepId, rect: Rect) {
    if cx.is_selected(id) {
        let at = pos2(rect.left() - 5.0, rect.top());
        let side = Rect::from_min_size(at, vec2(3.0, rect.height()));
        ui.painter().rect_filled(side, egui::CornerRadius::same(2), style::color(Ink::Focus, cx.theme));
    }
}

/// Up, down, away.
fn menu_ui(ui: &mut Ui, cx: &Cx, (nth, id): (usize, StepId), out: &mut Vec<Intent>) {
    let of = |key: &str| cx.text.with(key, [("step", (nth + 1).into())]);
    let last = cx.design().bovenkant.ladder.len() - 1;
    parts::icon_menu(ui, icons::MORE, &of("ladder-menu"), |ui| {
        for (key, by, end) in [("bovenkant-step-up", -1, 0), ("bovenkant-step-down", 1, last)] {
            if ui.add_enabled(nth != end, egui::Button::new(of(key))).clicked() {
                out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::ShiftStep(id, by))));
            }
        }
        if ui.button(of("bovenkant-step-remove")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveStep(id))));
        }
    });
}

/// Whether nobody can take a step: its role is gone, or has nobody once people are due, as `escalation-dead-end` says.
fn is_dead(cx: &Cx, role: Option<&Role>) -> bool {
    role.is_none_or(|it| it.is_vacant() && cx.design().stage() >= Stage::Agree)
}

/// Who takes the step, in a drop-down; red where nobody can.
fn role_ui(
    ui: &mut Ui,
    cx: &Cx,
    (name, width): (&str, f32),
    step: &EscalationStep,
    names: &Names,
) -> Option<Option<RoleId>> {
    let role = step.role.and_then(|it| cx.design().bovenkant.role(it));
    let options = std::iter::once((None, cx.t("bovenkant-no-role")))
        .chain(names.iter().map(|(id, name)| (Some(*id), name.clone())));
    let shown = taker(cx.text, role);
    ui.scope(|ui| {
        if is_dead(cx, role) {
            ui.visuals_mut().override_text_color = Some(style::color(Ink::Blocker, cx.theme));
        }
        let pick = |ui: &mut Ui| widgets::pick(ui, ("role", name), &shown, Some(step.role), options, None);
        parts::within(ui, width, pick)
    })
    .inner
}

fn step_ui(
    ui: &mut Ui,
    cx: &Cx,
    (nth, step, day): (usize, &EscalationStep, Option<u32>),
    names: &Names,
    out: &mut Vec<Intent>,
) -> Row {
    let id = step.id;
    let set = move |to| Edit::Bovenkant(BovenkantEdit::SetStep(id, to));
    let top = &cx.design().bovenkant;
    let of = |key: &str| cx.text.with(key, [("step", (nth + 1).into())]);
    let one = ui.available_width() >= ONE_ROW;
    let role = step.role.and_then(|it| top.role(it));
    let dead = is_dead(cx, role);
    let menu = |ui: &mut Ui, out: &mut Vec<Intent>| {
        menu_ui(ui, cx, (nth, id), out);
        widgets::signal_mark(ui, cx, id);
    };
    let by = match day {
        Some(day) => cx.text.with("ladder-by-day", [("day", (day as usize).into())]),
        None => cx.t("ladder-no-day"),
    };
    let kind_ui = |ui: &mut Ui, width: f32, out: &mut Vec<Intent>| {
        let name = of("bovenkant-step-kind");
        let choice = |ui: &mut Ui| widgets::choice(ui, cx, ("kind", &name), step.kind, &StepKind::ALL, None);
        if let Some(to) = parts::within(ui, width, choice) {
            out.push(Intent::Edit(set(StepField::Kind(to))));
        }
    };
    let mut handle = None;
    let main = |ui: &mut Ui, out: &mut Vec<Intent>| {
        let gap = 5.0;
        ui.spacing_mut().item_spacing.x = gap;
        ui.spacing_mut().button_padding.x = 8.0;
        handle = Some(handle_ui(ui, cx, (nth, step), out));
        badge(ui, cx, &(nth + 1).to_string());
        if dead {
            let color = style::color(Ink::Blocker, cx.theme);
            ui.label(icons::severity(Severity::Blocker, false).rich_text().size(16.0).color(color));
        }
        let rest = DAYS + WORD + 3.0 * gap + if one { DAY + gap } else { 0.0 };
        let room = ui.available_width() - rest;
        let width = if one { (room - gap) * 0.62 } else { room }.max(80.0);
        if let Some(to) = role_ui(ui, cx, (&of("bovenkant-step-role"), width), step, names) {
            out.push(Intent::Edit(set(StepField::Role(to))));
        }
        if one {
            kind_ui(ui, (room - gap) * 0.38, out);
        }
        let name = of("bovenkant-step-days");
        let value = (step.days.map(f64::from), 0.0..=3650.0);
        let field = numbers::number_field(ui, cx, ("days", &name), value, Some(DAYS), out, move |to| {
            set(StepField::Days(to.map(|it| it.round() as u16)))
        });
        field.on_hover_text(cx.t("bovenkant-days"));
        ui.label(style::secondary(cx.t("bovenkant-days-word"), cx.theme));
        if one {
            ui.add(Label::new(style::secondary(&by, cx.theme)).truncate());
        }
    };
    let shown = ui.scope(|ui| {
        parts::row(ui, out, menu, main);
        if !one {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 5.0;
                ui.add_space(HANDLE + NUMBER + 5.0);
                kind_ui(ui, 150.0, out);
                ui.add(Label::new(style::secondary(&by, cx.theme)).truncate());
            });
        }
    });
    let rect = shown.response.rect;
    lit::light(ui, cx, id, rect);
    selected_mark(ui, cx, id, rect);
    let handle = handle.unwrap_or(shown.response);
    (id, rect, handle)
}
