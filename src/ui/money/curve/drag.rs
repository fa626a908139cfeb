//! Dragging on the curve itself: a diamond where a tier ends goes left and right, the contractor's line between them up
//! and down.
//!
//! Every frame is an edit, so numbers and signals answer at once; one gesture is one undo step, and Esc takes it back.
//! The range in sight is held meanwhile, so that the curve does not run away from the pointer.

use egui::accesskit::Role;
use egui::{CursorIcon, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, pos2, vec2};

use crate::design::edit::{Edit, MoneyEdit, TierField};
use crate::design::euro::Euro;
use crate::design::money::{Bound, Tier};
use crate::picture::money::{Handle, Shown};
use crate::picture::tokens::Ink;
use crate::text::worked;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{drag, style};
use crate::ui::money::curve::state::{Grip, Lifted, Seen};
use crate::ui::money::curve::words;

/// How near to the contractor's line a pointer takes it, in points.
const NEAR: f32 = 6.0;
/// Half of the area in which a handle is taken, and of its diamond, in points.
const HANDLE: (f32, f32) = (12.0, 6.0);
/// Steps of a bound in a whole TAB: 0.5 % each.
const SHARE_STEPS: f64 = 200.0;

/// The handles, and what is dragged. Whether the pointer is on a handle.
pub(crate) fn drag_ui(ui: &Ui, cx: &Cx, seen: Seen, ground: &Response, out: &mut Vec<Intent>) -> bool {
    let mut on_handle = false;
    for handle in &seen.chart.handles {
        on_handle |= handle_ui(ui, cx, seen, handle);
    }
    if !cx.gesture.is_alive() && !on_handle {
        line_ui(ui, cx, seen, ground);
    }
    if let Some(lifted) = cx.gesture.get() {
        dragging(ui, cx, &lifted, seen, out);
    }
    on_handle
}

fn tiers(shown: &Shown, loss: bool) -> &[Tier] {
    shown.staffel.as_ref().map(|it| if loss { &it.loss } else { &it.gain }).map(Vec::as_slice).unwrap_or_default()
}

/// What a bound is called.
fn bound_name(cx: &Cx, shown: &Shown, loss: bool, tier: usize) -> String {
    let key = if loss { "curve-bound-loss" } else { "curve-bound-gain" };
    let bound = tiers(shown, loss).get(tier).and_then(|it| it.up_to);
    let bound = bound.map(|it| worked::bound(cx.text.language(), it)).unwrap_or_default();
    cx.text.with(key, [("nth", (tier + 1).into()), ("bound", bound.into())])
}

/// A diamond where a tier ends; the keyboard has the table of the staffel. Whether the pointer is on it.
fn handle_ui(ui: &Ui, cx: &Cx, seen: Seen, handle: &Handle) -> bool {
    let at = seen.origin + vec2(handle.at[0], handle.at[1]);
    let area = Rect::from_center_size(at, vec2(2.0, 2.0) * HANDLE.0);
    let id = egui::Id::unique(("end of tier", handle.loss, handle.tier));
    let response = ui.interact(area, id, Sense::DRAG).on_hover_cursor(CursorIcon::ResizeHorizontal);
    let name = bound_name(cx, seen.shown, handle.loss, handle.tier);
    style::name(&response, Role::Button, &name);
    if response.drag_started_by(egui::PointerButton::Primary)
        && tiers(seen.shown, handle.loss).get(handle.tier).is_some()
    {
        let from = ui.input(|it| it.pointer.press_origin()).unwrap_or(at);
        let (loss, tier) = (handle.loss, handle.tier);
        let grip = Grip::Bound(at.x - from.x);
        cx.gesture.lift(Lifted { loss, tier, grip, range: seen.chart.range });
    }
    let own = |it: &Lifted| it.loss == handle.loss && it.tier == handle.tier && matches!(it.grip, Grip::Bound(_));
    let held = cx.gesture.get::<Lifted>();
    let live = response.hovered() || held.as_ref().is_some_and(own);
    let half = if live { HANDLE.1 + 1.5 } else { HANDLE.1 };
    let ink = style::color(if live { Ink::Focus } else { Ink::Contractor }, cx.theme);
    let paper = style::color(Ink::Panel, cx.theme);
    let corners = [vec2(0.0, -half), vec2(half, 0.0), vec2(0.0, half), vec2(-half, 0.0)].map(|it| at + it);
    let (fill, edge) = if live { (ink, paper) } else { (paper, ink) };
    ui.painter().add(Shape::convex_polygon(corners.to_vec(), fill, Stroke::new(2.0, edge)));
    if response.hovered() && held.is_none() {
        drag::paint_preview(ui, cx, at, &[name, cx.t("curve-keys")]);
    }
    response.hovered()
}

/// The contractor's line where the pointer is near it, as something to drag up and down.
fn line_ui(ui: &Ui, cx: &Cx, seen: Seen, ground: &Response) {
    let started = ground.drag_started_by(egui::PointerButton::Primary);
    let pressed = ui.input(|it| it.pointer.press_origin()).filter(|_| started);
    let Some(at) = pressed.or_else(|| ground.hover_pos()) else { return };
    let Some((loss, tier, size, y)) = tier_at(seen, at) else { return };
    if !ground.dragged() || started {
        ui.ctx().set_cursor_icon(CursorIcon::ResizeVertical);
    }
    if started && tiers(seen.shown, loss).get(tier).is_some() {
        let grip = Grip::Share(size, y - at.y);
        cx.gesture.lift(Lifted { loss, tier, grip, range: seen.chart.range });
    }
}

/// The tier whose line lies at a point, with the size of the result there in euro and the line's height on the screen.
/// Where a cap holds the line there is nothing to drag.
fn tier_at(seen: Seen, at: Pos2) -> Option<(bool, usize, f64, f32)> {
    let x = at.x - seen.origin.x;
    let plot = seen.chart.plot;
    if x < plot.x || x > plot.right() {
        return None;
    }
    let cost = Euro::round(seen.chart.cost_at(x));
    let contractor = seen.shown.at(cost).contractor;
    let y = seen.origin.y + seen.chart.y(contractor.to_f64());
    if (y - at.y).abs() > NEAR {
        return None;
    }
    let loss = cost > seen.shown.tab;
    let size = (cost - seen.shown.tab).to_f64().abs();
    let half = if loss { &seen.shown.curve.loss } else { &seen.shown.curve.gain };
    if half.cap.is_some_and(|cap| half.contractor_of(Euro::round(size)) >= cap) {
        return None;
    }
    let [low, high] = seen.chart.range.cost;
    let mut from = 0.0;
    for (tier, it) in tiers(seen.shown, loss).iter().enumerate() {
        let to = it.up_to.map(|it| it.at(seen.shown.tab).to_f64());
        if size > from && to.is_none_or(|to| size <= to) {
            // Close to where the tier starts its share can hardly be seen.
            return (size - from > (high - low) * 0.015).then_some((loss, tier, size, y));
        }
        from = to.map_or(from, |to| to.max(from));
    }
    None
}

/// Follows the pointer, an edit at a time. All of the gesture is one step, and none where all is as it was.
fn dragging(ui: &Ui, cx: &Cx, lifted: &Lifted, seen: Seen, out: &mut Vec<Intent>) {
    let (pointer, down) = ui.input(|it| (it.pointer.interact_pos(), it.pointer.primary_down()));
    let (loss, at) = (lifted.loss, lifted.tier);
    let Some(tier) = tiers(seen.shown, loss).get(at) else { return };
    let Some(pointer) = pointer.filter(|_| down) else { return };
    let to = match lifted.grip {
        Grip::Bound(off) => {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeHorizontal);
            let cost = seen.chart.cost_at(pointer.x + off - seen.origin.x);
            bound_at(seen, (loss, at), cost).map(|it| TierField::UpTo(Some(it)))
        }
        Grip::Share(size, off) => {
            ui.ctx().set_cursor_icon(CursorIcon::ResizeVertical);
            let result = seen.chart.result_at(pointer.y + off - seen.origin.y);
            let wanted = if loss { -result } else { result };
            share_at(seen.shown, (loss, at), size, wanted).map(TierField::Contractor)
        }
    };
    let changes = |it: &TierField| match it {
        TierField::UpTo(to) => tier.up_to != *to,
        TierField::Contractor(to) => (tier.contractor - to).abs() > 1e-9,
    };
    if let Some(to) = to.filter(changes) {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::SetTier { loss, at, to })));
    }
    let (name, size) = match lifted.grip {
        Grip::Bound(_) => (bound_name(cx, seen.shown, loss, at), tier.up_to.map(|it| it.at(seen.shown.tab))),
        Grip::Share(size, _) => {
            let key = if loss { "curve-share-loss" } else { "curve-share-gain" };
            let share = cx.text.language().share(tier.contractor);
            (cx.text.with(key, [("nth", (at + 1).into()), ("share", share.into())]), Some(Euro::round(size)))
        }
    };
    let cost = size.map(|it| if loss { seen.shown.tab + it } else { seen.shown.tab - it });
    let there = cost.map(|it| words::at_cost(cx, seen.shown, it, None)).unwrap_or_default();
    let lines: Vec<String> = std::iter::once(name).chain(there).collect();
    drag::paint_preview(ui, cx, pos2(pointer.x, pointer.y), &lines);
}

/// The bound of a tier at an actual cost in euro: a round one of its own kind between its neighbours; none where those
/// leave no room.
fn bound_at(seen: Seen, (loss, at): (bool, usize), cost: f64) -> Option<Bound> {
    let (shown, tiers) = (seen.shown, tiers(seen.shown, loss));
    let tab = shown.tab.to_f64();
    let off = if loss { cost - tab } else { tab - cost };
    let up_to = tiers.get(at)?.up_to?;
    let step = match up_to {
        Bound::Share(_) => tab / SHARE_STEPS,
        Bound::Amount(_) => seen.chart.step(),
    };
    if step <= 0.0 {
        return None;
    }
    let end = |it: &Tier| it.up_to.map(|it| it.at(shown.tab).to_f64());
    let before = tiers[..at].iter().filter_map(end).fold(0.0, f64::max);
    let [low, high] = seen.chart.range.cost;
    let edge = if loss { high - tab } else { tab - low };
    // The next bound is not reached, the edge of what is in sight may be.
    let after =
        tiers[at + 1..].iter().find_map(end).map_or((edge / step + 1e-6).floor(), |it| (it / step - 1e-6).ceil() - 1.0);
    let least = (before / step + 1e-6).floor() + 1.0;
    if least > after {
        return None;
    }
    let steps = (off / step).round().clamp(least, after);
    Some(match up_to {
        Bound::Share(_) => Bound::Share(steps / SHARE_STEPS),
        Bound::Amount(_) => Bound::Amount(Euro::round(steps * step)),
    })
}

/// The contractor's share in a tier, in whole per cent, at which it has `wanted` euro of a result of `size` euro.
fn share_at(shown: &Shown, (loss, at): (bool, usize), size: f64, wanted: f64) -> Option<f64> {
    let half = if loss { &shown.curve.loss } else { &shown.curve.gain };
    let ends = tiers(shown, loss)[..at].iter().filter_map(|it| it.up_to);
    let from = ends.map(|it| it.at(shown.tab)).fold(Euro::ZERO, Euro::max);
    let width = size - from.to_f64();
    let share = (wanted - half.contractor_of(from).to_f64()) / width;
    (width > 0.0 && share.is_finite()).then(|| (share.clamp(0.0, 1.0) * 100.0).round() / 100.0)
}
