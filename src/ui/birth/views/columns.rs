//! The three views beside each other, or below each other where there is little room: a card for each with its aspects, and
//! under the project's what would help.

use egui::{
    CornerRadius, EventFilter, FocusDirection, Id, Key, Modifiers, Rect, Response, Sense, Stroke, StrokeKind, Ui,
    UiBuilder, pos2, vec2,
};

use crate::design::birth::{Aspect, Kind, Light, View};
use crate::design::edit::{BirthEdit, Edit};
use crate::design::id::ScorerId;
use crate::picture::tokens::Ink;
use crate::ui::birth::segments::{galley, number};
use crate::ui::birth::views::helps::helps_ui;
use crate::ui::birth::views::row::Row;
use crate::ui::birth::views::state::{Reveal, State, further};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{in_rows, rule, sought, style};

/// Room between cards.
pub(super) const GAP: f32 = 10.0;
/// The height of a view's title, and of the words above what helps and what stands in the way.
const TITLE: f32 = 36.0;
const KIND: f32 = 22.0;
/// The room under the last row.
const FOOT: f32 = 6.0;
/// From this width on the views stand beside each other.
const BESIDE: f32 = 640.0;

/// A view, laid out.
struct Column {
    view: View,
    rows: Vec<Row>,
    height: f32,
}

impl Column {
    fn lay(ui: &Ui, cx: &Cx, view: View, width: f32) -> Self {
        let rows: Vec<Row> = Aspect::of(view).map(|it| Row::lay(ui, cx, it, width)).collect();
        let kinds = if has_kinds(view) { 2.0 * KIND } else { 0.0 };
        let height = TITLE + kinds + rows.iter().map(|it| it.height).sum::<f32>() + FOOT;
        Self { view, rows, height }
    }
}

/// Whether a view has both what helps and what stands in the way.
fn has_kinds(view: View) -> bool {
    Aspect::of(view).any(|it| it.kind() == Kind::Barrier)
}

/// The views. Returns nothing; what was chosen is in the state.
pub(super) fn columns_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let room = ui.available_width();
    let beside = room >= BESIDE;
    let width = if beside { ((room - 2.0 * GAP) / 3.0).floor() } else { room };
    let columns = View::ALL.map(|it| Column::lay(ui, cx, it, width));
    let top = ui.cursor().min;
    let chosen = state.aspect(&cx.design().birth);
    // What would help comes before the rows: from these Tab goes on to the scores.
    let helps = Rect::from_min_size(pos2(top.x, top.y + columns[0].height + GAP), vec2(width, f32::INFINITY));
    let build = UiBuilder::new().max_rect(helps).id_salt("helps");
    let helped = ui.scope_builder(build, |ui| helps_ui(ui, cx, state, out)).response.rect.height();
    keys(ui, cx, state, chosen, out);
    let chosen = state.aspect(&cx.design().birth);
    let mut at = top;
    let mut bottom = top.y;
    for column in &columns {
        let rect = Rect::from_min_size(at, vec2(width, column.height));
        column_ui(ui, cx, (column, rect), state, chosen);
        let under = if column.view == View::Project { helped + GAP } else { 0.0 };
        bottom = bottom.max(rect.bottom() + under);
        at = if beside { pos2(rect.right() + GAP, top.y) } else { pos2(top.x, rect.bottom() + under + GAP) };
    }
    ui.allocate_rect(Rect::from_min_max(top, pos2(top.x + room, bottom)), Sense::hover());
}

fn column_ui(ui: &mut Ui, cx: &Cx, (column, rect): (&Column, Rect), state: &mut State, chosen: Aspect) {
    let color = |ink| style::color(ink, cx.theme);
    let radius = CornerRadius::same(8);
    ui.painter().rect_filled(rect, radius, color(Ink::Panel));
    ui.painter().rect_stroke(rect, radius, Stroke::new(1.0, color(Ink::Line)), StrokeKind::Inside);
    let tally = cx.design().birth.tally(column.view);
    let title = galley(ui, style::strong(cx.text.word(column.view)).size(style::CARD));
    let values = [("green", tally.green.into()), ("all", tally.all().into())];
    let counted = cx.text.with("birth-view-green", values);
    let says = galley(ui, style::secondary(&counted, cx.theme).size(style::SMALL));
    let middle = rect.top() + TITLE / 2.0 + 1.0;
    ui.painter().galley(pos2(rect.left() + 12.0, middle - title.size().y / 2.0), title, color(Ink::Ink));
    let at = pos2(rect.right() - 12.0 - says.size().x, middle - says.size().y / 2.0);
    ui.painter().galley(at, says, color(Ink::Ink2));
    let head = Rect::from_min_size(rect.min, vec2(rect.width(), TITLE));
    let head = ui.interact(head, ui.make_persistent_id(("view", column.view.key())), Sense::hover());
    style::name(&head, egui::accesskit::Role::Heading, &format!("{}: {counted}", cx.text.word(column.view)));
    let mut y = rect.top() + TITLE;
    let mut kind = None;
    for row in &column.rows {
        if has_kinds(column.view) && kind != Some(row.aspect.kind()) {
            kind = Some(row.aspect.kind());
            let words = galley(ui, style::secondary(cx.text.word(row.aspect.kind()), cx.theme).size(style::SMALL));
            let at = pos2(rect.left() + 12.0, y + KIND - 3.0 - words.size().y);
            ui.painter().galley(at, words, color(Ink::Ink2));
            y += KIND;
        }
        rule::above(ui, rect.left() + 12.0..=rect.right() - 12.0, y, cx.theme);
        let place = Rect::from_min_size(pos2(rect.left(), y), vec2(rect.width(), row.height));
        let response = row.ui(ui, cx, (place, row_id(row.aspect)), row.aspect == chosen);
        happened(ui, cx, state, (row.aspect, row.aspect == chosen), &response);
        y += row.height;
    }
}

fn row_id(aspect: Aspect) -> Id {
    Id::unique(("birth aspect", aspect))
}

/// What became of a row: it was clicked, went to, or looked for.
fn happened(ui: &Ui, cx: &Cx, state: &mut State, (aspect, chosen): (Aspect, bool), response: &Response) {
    sought::field(ui, &cx.text.word(aspect), response);
    if response.clicked() {
        state.step_to(aspect);
        ui.ctx().request_repaint();
        return;
    }
    // A click on another row counts from the next pass on.
    if chosen
        && state.aspect(&cx.design().birth) == aspect
        && let Some(reveal) = state.reveal.take()
    {
        if reveal != Reveal::Scroll {
            response.request_focus();
        }
        if reveal != Reveal::Back {
            response.scroll_to_me(None);
        }
        ui.ctx().request_repaint();
    }
}

/// The keys of the row that has the keyboard: arrows walk, numbers score for one after the other, Tab goes to what shows it.
fn keys(ui: &Ui, cx: &Cx, state: &mut State, chosen: Aspect, out: &mut Vec<Intent>) {
    let id = row_id(chosen);
    if !ui.memory(|it| it.has_focus(id)) {
        return;
    }
    let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|it| it.set_focus_lock_filter(id, filter));
    in_rows::keeps_tab(ui.ctx(), id);
    let arrows =
        [(Key::ArrowDown, (1, 0)), (Key::ArrowUp, (-1, 0)), (Key::ArrowRight, (0, 1)), (Key::ArrowLeft, (0, -1))];
    let pressed = |key| ui.input_mut(|it| it.consume_key(Modifiers::NONE, key));
    if let Some((_, by)) = arrows.into_iter().find(|(key, _)| pressed(*key)) {
        // egui would go to what lies that way.
        ui.memory_mut(|it| it.move_focus(FocusDirection::None));
        if let Some(to) = further(chosen, by) {
            state.step_to(to);
            ui.ctx().request_repaint();
        }
    } else if ui.input_mut(|it| it.consume_key(Modifiers::SHIFT, Key::Tab)) {
        ui.memory_mut(|it| it.move_focus(FocusDirection::Previous));
    } else if pressed(Key::Tab) {
        if cx.design().birth.scorers.is_empty() {
            ui.memory_mut(|it| it.move_focus(FocusDirection::Next));
        } else {
            state.to_evidence = true;
        }
    } else if let Some(to) = number(ui, Light::ALL.len()) {
        let birth = &cx.design().birth;
        let light = to.map(|nth| Light::ALL[nth]);
        // What is taken back is what was scored last.
        let scorer = if light.is_some() { state.next(birth, chosen) } else { state.at_hand(birth) };
        if let Some(scorer) = scorer {
            state.scorer = Some(scorer);
            out.push(score(cx, scorer, chosen, light));
        }
    }
}

/// Whether the row of an aspect has the keyboard.
pub(super) fn row_has_keyboard(ui: &Ui, aspect: Aspect) -> bool {
    ui.memory(|it| it.has_focus(row_id(aspect)))
}

/// Scores an aspect; none: takes the score back.
pub(super) fn score(cx: &Cx, scorer: ScorerId, aspect: Aspect, light: Option<Light>) -> Intent {
    Intent::Edit(Edit::Birth(BirthEdit::Score { scorer, aspect, light, on: cx.today }))
}
