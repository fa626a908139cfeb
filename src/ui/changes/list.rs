//! The list: a heading, a row for each change of which one is open, the sums, and a field for one more.

use egui::{FocusDirection, Frame, Key, Label, Margin, Modifiers, Response, Stroke, Ui, WidgetInfo, vec2};

use crate::app::tables;
use crate::design::changes::{Effect, Scene, Sum};
use crate::design::edit::{ChangesEdit, Edit};
use crate::design::id::ChangeId;
use crate::picture::tokens::Ink;
use crate::ui::changes::columns::{self, Column, Words};
use crate::ui::changes::shown::{Shown, opened};
use crate::ui::changes::{form, row};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{lit, radio, sought, style, widgets};

/// How high the heading and a row with a sum are.
const HEAD: f32 = 26.0;

/// The card.
pub(super) fn list_ui(
    ui: &mut Ui,
    cx: &Cx,
    (which, under): (&mut Shown, &mut Option<ChangeId>),
    out: &mut Vec<Intent>,
) {
    let (mut copying, name) = (Copying::from_here(ui), cx.t("changes-list"));
    let changes = &cx.design().changes;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.horizontal_wrapped(|ui| {
            shown_ui(ui, cx, which);
            copying.button(ui, cx, &name);
            let says = cx.text.changes_way(cx.design());
            ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
        });
        heads_ui(ui, cx);
        let listed: Vec<_> = changes.list.iter().filter(|it| which.has(cx, it)).collect();
        if listed.is_empty() {
            ui.label(style::secondary(cx.t("changes-none-here"), cx.theme));
        }
        let opened = opened(cx);
        let mut rows: Vec<(ChangeId, Response)> = Vec::new();
        for it in &listed {
            line(ui, cx, Ink::Line);
            let open = opened == Some(it.id);
            let response = one_ui(ui, cx, (it, open), out);
            if response.hovered() || response.has_focus() {
                *under = Some(it.id);
            }
            if response.clicked() {
                out.push(Intent::Select(if open { Vec::new() } else { vec![it.id.into()] }));
            }
            rows.push((it.id, response));
        }
        arrows(ui, &rows);
        line(ui, cx, Ink::Ink2);
        sum_ui(ui, cx, "changes-sum-decided", changes.sum(Scene::Decided), Words::STRONG);
        sum_ui(ui, cx, "changes-sum-open", changes.open(), Words::QUIET);
        ui.add_space(4.0);
        new_ui(ui, cx, out);
    });
    if copying.asked(ui) {
        out.push(Intent::CopyTable(name, tables::changes::changes(cx.design(), cx.text)));
    }
}

/// Which changes are listed.
fn shown_ui(ui: &mut Ui, cx: &Cx, shown: &mut Shown) {
    let list = &cx.design().changes.list;
    let count = |which: Shown| list.iter().filter(|it| which.has(cx, it)).count();
    let mut group = Vec::new();
    for which in Shown::ALL {
        let words = cx.text.with(which.key(), [("count", count(which).into())]);
        let response = ui.selectable_label(*shown == which, &words);
        let on = *shown == which;
        response.widget_info(|| WidgetInfo::selected(egui::accesskit::Role::RadioButton, true, on, &words));
        if response.clicked() {
            *shown = which;
        }
        group.push(response);
    }
    if let Some(to) = radio::arrows(ui, &group) {
        *shown = Shown::ALL[to];
    }
}

fn heads_ui(ui: &mut Ui, cx: &Cx) {
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    for column in Column::ALL {
        let words = match column {
            Column::Number => cx.t("changes-number"),
            Column::What => cx.t("changes-what"),
            Column::From => cx.t("changes-from"),
            Column::State => cx.t("changes-state"),
            Column::Decides => cx.t("changes-decides"),
            Column::Due => cx.t("changes-due"),
            Column::Budget => cx.text.change_effect(cx.design().form, Effect::Budget),
            Column::Result => cx.text.change_effect(cx.design().form, Effect::Result),
        };
        columns::paint(ui, cx, column.of(place), (&words, Words::QUIET, column.is_right()));
    }
}

fn line(ui: &mut Ui, cx: &Cx, ink: Ink) {
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), 1.0));
    ui.painter().hline(place.x_range(), place.center().y, Stroke::new(1.0, style::color(ink, cx.theme)));
}

/// A change: its row, and below it its form where it is open.
fn one_ui(
    ui: &mut Ui,
    cx: &Cx,
    (it, open): (&crate::design::changes::Change, bool),
    out: &mut Vec<Intent>,
) -> Response {
    let frame = Frame::new().inner_margin(Margin { bottom: if open { 8 } else { 0 }, ..Margin::ZERO });
    let fill = if open { style::color(Ink::FocusFill, cx.theme) } else { egui::Color32::TRANSPARENT };
    let shown = frame.fill(fill).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let response = row::row_ui(ui, cx, (it, open), out);
        if open {
            ui.push_id(it.id, |ui| form::form_ui(ui, cx, it, out));
        }
        response
    });
    let place = shown.response.rect;
    if open {
        let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
        for y in [place.top(), place.bottom()] {
            ui.painter().hline(place.x_range(), y, stroke);
        }
    }
    lit::light(ui, cx, it.id, place);
    shown.inner
}

/// The arrows go from row to row.
fn arrows(ui: &Ui, rows: &[(ChangeId, Response)]) {
    let Some(now) = rows.iter().position(|it| it.1.has_focus()) else { return };
    let key = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    let to = if key(Key::ArrowDown) {
        (now + 1).min(rows.len() - 1)
    } else if key(Key::ArrowUp) {
        now.saturating_sub(1)
    } else {
        return;
    };
    // egui would go to what lies that way.
    ui.memory_mut(|it| it.move_focus(FocusDirection::None));
    rows[to].1.request_focus();
    rows[to].1.scroll_to_me(None);
}

fn sum_ui(ui: &mut Ui, cx: &Cx, key: &str, sum: Sum, look: Words) {
    let (_, place) = ui.allocate_space(vec2(ui.available_width(), HEAD));
    let words = |column: Column, words: &str| {
        columns::paint(ui, cx, column.of(place), (words, look, column.is_right()));
    };
    let amounts = [sum.budget, sum.result].map(|it| cx.text.change_amount(it));
    let name = cx.t(key);
    words(Column::What, &name);
    words(Column::Budget, &amounts[0]);
    words(Column::Result, &amounts[1]);
    columns::paint(ui, cx, Column::Due.of(place), (&cx.t("changes-in-millions"), Words::QUIET, true));
    let effects = [Effect::Budget, Effect::Result].map(|it| cx.text.change_effect(cx.design().form, it));
    let says = format!("{name}: {} {}, {} {}", effects[0], amounts[0], effects[1], amounts[1]);
    let response = ui.interact(place, ui.scope_id().with(("sum", key)), egui::Sense::hover());
    style::name(&response, egui::accesskit::Role::Label, &says);
}

/// One more: what is typed stands on the list, raised today.
pub(super) fn new_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (name, today) = (cx.t("changes-new"), cx.today);
    let width = 360.0_f32.min(ui.available_width());
    let look = Look { hint: "changes-new-hint", width: Some(width), ..Look::default() };
    let field = fields::text_field(ui, cx, ("new change", &name), "", look, out, move |typed| {
        let what = typed.trim();
        (!what.is_empty()).then(|| Edit::Changes(ChangesEdit::Add(what.to_owned(), today)))
    });
    sought::field(ui, &name, &field);
    fields::go_on_adding(ui, &field);
}
