//! The four dots of how far a change is. Enter or a click on the present one goes on, a click on another goes there; arrows go
//! on and back.

use egui::accesskit::Role;
use egui::{FocusDirection, Id as UiId, Key, Modifiers, Rect, Response, Sense, Stroke, Ui, pos2, vec2};

use crate::design::changes::{Change, ChangeState};
use crate::design::edit::{ChangesEdit, Edit};
use crate::design::id::ChangeId;
use crate::picture::tokens::Ink;
use crate::ui::changes::columns::{self, Words};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// From dot to dot, and how large the present one and the others are.
const PITCH: f32 = 16.0;
const NOW: f32 = 5.5;
const DOT: f32 = 4.0;

/// The widget of the dots of a change.
pub(super) fn id(of: ChangeId) -> UiId {
    UiId::unique(("change state", of))
}

/// The dots with their word.
pub(super) fn dots_ui(ui: &Ui, cx: &Cx, (it, place): (&Change, Rect), out: &mut Vec<Intent>) -> Response {
    let wide = 3.0 * PITCH + 4.0 * NOW;
    let dots = Rect::from_min_size(pos2(place.left() - NOW, place.top()), vec2(wide, place.height()));
    let word = cx.text.word(it.state);
    let values = [("name", cx.text.change(it).into()), ("state", word.clone().into())];
    let response = ui.interact(dots, id(it.id), Sense::click());
    style::name(&response, Role::Button, &cx.text.with("changes-state-of", values));
    paint(ui, cx, (it, dots));
    let beside = Rect::from_min_max(pos2(dots.right() + 2.0, place.top()), place.max);
    columns::paint(ui, cx, beside, (&word, Words::PLAIN, false));
    if response.has_focus() {
        widgets::focus_ring(ui, dots.shrink2(vec2(0.0, 6.0)), cx.theme);
    }
    if let Some(to) = asked(ui, &response, (it, dots)) {
        out.push(Intent::Edit(Edit::Changes(ChangesEdit::Move(it.id, to, cx.today))));
    }
    let next = it.state.next().map_or_else(
        || cx.t("changes-state-last"),
        |it| cx.text.with("changes-state-next", [("state", cx.text.word(it).into())]),
    );
    response.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(next)
}

/// To which state one goes, where one does.
fn asked(ui: &Ui, response: &Response, (it, dots): (&Change, Rect)) -> Option<ChangeState> {
    if response.clicked() {
        let at = response.interact_pointer_pos().map(|at| {
            let nth = ((at.x - dots.left() - NOW) / PITCH).round().max(0.0) as usize;
            ChangeState::ALL[nth.min(ChangeState::ALL.len() - 1)]
        });
        return at.filter(|to| *to != it.state).or_else(|| it.state.next());
    }
    if !response.has_focus() {
        return None;
    }
    let key = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = if key(Key::ArrowRight) {
        it.state.next()
    } else if key(Key::ArrowLeft) {
        it.state.before()
    } else {
        return None;
    };
    // egui would go to what lies that way.
    ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
    to
}

fn paint(ui: &Ui, cx: &Cx, (it, dots): (&Change, Rect)) {
    let (full, open) = (style::color(Ink::Alliance, cx.theme), style::color(Ink::Ink2, cx.theme));
    let at = |nth: usize| pos2(dots.left() + NOW + nth as f32 * PITCH, dots.center().y);
    for nth in 1..ChangeState::ALL.len() {
        let color = if nth <= it.state.nth() { full } else { style::color(Ink::Line, cx.theme) };
        ui.painter().line_segment([at(nth - 1), at(nth)], Stroke::new(1.6, color));
    }
    for nth in 0..ChangeState::ALL.len() {
        if nth > it.state.nth() {
            ui.painter().circle_filled(at(nth), DOT, style::color(Ink::Panel, cx.theme));
            ui.painter().circle_stroke(at(nth), DOT, Stroke::new(1.3, open));
        } else {
            ui.painter().circle_filled(at(nth), if nth == it.state.nth() { NOW } else { DOT }, full);
        }
    }
}
