//! Choosing many, the same in every section: Shift to a row of them, Ctrl one more or less, Shift with an arrow what one
//! comes to, and a frame that is drawn around what is to be chosen.

use egui::{Context, CornerRadius, FocusDirection, Key, Modifiers, PointerButton, Rect, Response, Stroke};
use egui::{StrokeKind, Ui, Vec2};

use crate::design::id::Id;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{drag, style, widgets};

/// For how many passes after an arrow the focus may take to come to the next card.
const COMES: u64 = 2;

/// Where it is kept from which element a row is counted.
fn anchor_memory() -> egui::Id {
    egui::Id::unique("choosing from")
}

/// The element from which a row is counted: what was last clicked, or else what was selected first.
fn anchor(ctx: &Context, cx: &Cx) -> Option<Id> {
    let clicked: Option<Id> = ctx.data(|it| it.get_temp(anchor_memory()));
    clicked.filter(|it| cx.is_selected(*it)).or(cx.selection.first().copied())
}

/// The selection with an element more, or less where it was in it.
pub(crate) fn toggled(selection: &[Id], id: Id) -> Vec<Id> {
    let others = selection.iter().copied().filter(|it| *it != id);
    others.chain((!selection.contains(&id)).then_some(id)).collect()
}

/// The elements from one to another, the other last; none where one of them is not in the row.
fn between(row: &[Id], from: Id, to: Id) -> Option<Vec<Id>> {
    let at = |id| row.iter().position(|it| *it == id);
    let (from, to) = (at(from)?, at(to)?);
    let mut ids = row[from.min(to)..=from.max(to)].to_vec();
    if to < from {
        ids.reverse();
    }
    Some(ids)
}

/// What a click with Shift or Ctrl makes of the selection; none: a click alone, whose meaning is the section's own. `row`:
/// what stands where it stands, in its order; none where things lie about, and Shift adds as Ctrl does.
pub(crate) fn clicked(ctx: &Context, cx: &Cx, id: Id, row: impl FnOnce() -> Option<Vec<Id>>) -> Option<Vec<Id>> {
    let Modifiers { shift, command, .. } = ctx.input(|it| it.modifiers);
    let from = anchor(ctx, cx).filter(|_| shift);
    if let Some(range) = from.and_then(|from| between(&row()?, from, id)) {
        // With Ctrl too what was there stays.
        let kept = cx.selection.iter().copied().filter(|it| command && !range.contains(it));
        return Some(kept.chain(range.iter().copied()).collect());
    }
    ctx.data_mut(|it| it.insert_temp(anchor_memory(), id));
    (shift || command).then(|| toggled(cx.selection, id))
}

/// An arrow that was pressed on a card: egui does not say what gained the focus by it.
#[derive(Clone, Copy)]
struct Step {
    /// From which widget.
    from: egui::Id,
    /// In which pass.
    pass: u64,
    /// Whether what it comes to is chosen in addition.
    grows: bool,
}

fn step_memory() -> egui::Id {
    egui::Id::unique("choosing step")
}

/// An arrow goes from the card with the focus to the next one in that direction, as egui has it; with Shift that one is chosen
/// too.
pub(crate) fn steps(ui: &Ui, response: &Response) {
    if !response.has_focus() {
        return;
    }
    let arrows = [
        (Key::ArrowUp, FocusDirection::Up),
        (Key::ArrowDown, FocusDirection::Down),
        (Key::ArrowLeft, FocusDirection::Left),
        (Key::ArrowRight, FocusDirection::Right),
    ];
    let pressed = arrows.into_iter().find(|(key, _)| ui.input(|it| it.key_pressed(*key)));
    let held = ui.input(|it| it.modifiers);
    let Some((_, direction)) = pressed.filter(|_| held.is_none() || held.shift_only()) else { return };
    note_step(response, held.shift);
    if held.shift {
        ui.memory_mut(|it| it.move_focus(direction));
    }
}

/// Notes that an arrow goes on from a card now, and whether what it comes to is chosen in addition.
pub(crate) fn note_step(response: &Response, grows: bool) {
    let step = Step { from: response.id, pass: response.ctx.cumulative_pass_nr(), grows };
    response.ctx.data_mut(|it| it.insert_temp(step_memory(), step));
}

/// What becomes of the selection where the keyboard came to an element; none: nothing.
pub(crate) fn reached(response: &Response, cx: &Cx, id: Id) -> Option<Intent> {
    if !response.has_focus() {
        return None;
    }
    let ctx = &response.ctx;
    let now = ctx.cumulative_pass_nr();
    let step: Option<Step> = ctx.data(|it| it.get_temp(step_memory()));
    let step = step.filter(|it| it.pass + COMES >= now && it.from != response.id);
    if step.is_none() && !response.gained_focus() {
        return None;
    }
    ctx.data_mut(|it| it.remove::<Step>(step_memory()));
    if step.is_some_and(|it| it.grows) && !cx.selection.is_empty() {
        // Back to what was chosen before the last one: that one was too many.
        let back = cx.selection.len() > 1 && cx.selection[cx.selection.len() - 2] == id;
        let others = cx.selection.iter().copied().filter(|it| *it != id);
        return Some(Intent::Select(if back {
            cx.selection[..cx.selection.len() - 1].to_vec()
        } else {
            others.chain([id]).collect()
        }));
    }
    (step.is_some() || !cx.is_selected(id)).then(|| {
        ctx.data_mut(|it| it.insert_temp(anchor_memory(), id));
        Intent::Select(vec![id])
    })
}

/// A frame that is being drawn on a ground.
#[derive(Clone, Copy)]
pub(crate) struct Marquee {
    ground: egui::Id,
    /// Where it began, from the left top of what may scroll meanwhile.
    from: Vec2,
}

/// A drag on the ground draws a frame, and chooses what it touches when it is let go; with Shift or Ctrl in addition to what
/// was chosen. A click on the ground chooses nothing. `origin`: the left top of what scrolls, on the screen.
pub(crate) fn marquee(
    ui: &Ui,
    cx: &Cx,
    (ground, origin): (&Response, Vec2),
    cards: impl Iterator<Item = (Id, Rect)>,
    out: &mut Vec<Intent>,
) {
    if ground.clicked() && !cx.selection.is_empty() {
        out.push(Intent::Select(Vec::new()));
    }
    if ground.drag_started_by(PointerButton::Primary)
        && !cx.gesture.is_alive()
        && let Some(from) = ui.input(|it| it.pointer.press_origin())
    {
        cx.gesture.lift(Marquee { ground: ground.id, from: from.to_vec2() - origin });
    }
    let Some(drawn) = cx.gesture.get::<Marquee>().filter(|it| it.ground == ground.id) else { return };
    let (pointer, released, adds) = ui
        .input(|it| (it.pointer.latest_pos(), !it.pointer.primary_down(), it.modifiers.shift || it.modifiers.command));
    let Some(pointer) = pointer else { return };
    let frame = Rect::from_two_pos((drawn.from + origin).to_pos2(), pointer);
    let touched: Vec<(Id, Rect)> = cards.filter(|(_, rect)| rect.intersects(frame)).collect();
    let mut ids: Vec<Id> = if adds { cx.selection.to_vec() } else { Vec::new() };
    for (id, _) in &touched {
        // Who has two cards is one all the same.
        if !ids.contains(id) {
            ids.push(*id);
        }
    }
    if released {
        cx.gesture.take::<Marquee>();
        out.push(Intent::Select(ids));
        return;
    }
    let color = style::color(Ink::Focus, cx.theme);
    for (_, rect) in &touched {
        widgets::focus_ring(ui, *rect, cx.theme);
    }
    let painter = ui.painter();
    painter.rect_filled(frame, CornerRadius::same(2), color.gamma_multiply(0.08));
    painter.rect_stroke(frame, CornerRadius::same(2), Stroke::new(1.0, color), StrokeKind::Inside);
    let says = cx.text.with("many-chosen", [("count", ids.len().into())]);
    drag::paint_preview(ui, cx, pointer, &[says]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::{Ids, RiskId};

    #[test]
    fn a_row_runs_from_the_one_to_the_other_whichever_comes_first() {
        let mut ids = Ids::seeded(4);
        let row: Vec<Id> = (0..4).map(|_| RiskId::new(&mut ids).into()).collect();
        let other = RiskId::new(&mut ids).into();
        assert_eq!(between(&row, row[1], row[3]), Some(row[1..=3].to_vec()));
        assert_eq!(between(&row, row[2], row[0]), Some(vec![row[2], row[1], row[0]]));
        assert_eq!(between(&row, row[2], row[2]), Some(vec![row[2]]));
        assert_eq!(between(&row, other, row[2]), None, "what stands elsewhere begins no row");
        assert_eq!(toggled(&row[..2], row[0]), [row[1]]);
        assert_eq!(toggled(&row[..1], row[3]), [row[0], row[3]]);
    }
}
