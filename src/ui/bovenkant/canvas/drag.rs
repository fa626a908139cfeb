//! Cards in the hand: they go along with the pointer, in line with the others where they come near to that, and all their
//! lines with them. Where they come down no other card has to move, and one goes on looking where one looked.

use egui::{CursorIcon, Pos2, Stroke, Ui, Vec2, vec2};

use crate::design::id::RoleId;
use crate::picture;
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::cards;
use crate::ui::bovenkant::canvas::state::{Canvas, Cards, GRID, Places, on_screen};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{paint, style};

/// So near, in points of the screen, a card comes in line with another.
const NEAR: f32 = 6.0;
/// How far a guide goes on beyond the cards that it joins.
const BEYOND: f32 = 10.0;

/// What hangs under the pointer in this frame.
pub(super) struct Hand {
    roles: Vec<RoleId>,
    /// From where the cards stand to where they hang, on the canvas.
    by: [f32; 2],
    /// Where they come down.
    places: Places,
    /// Lines that say with what the card is in line, on the canvas.
    guides: Vec<[[f32; 2]; 2]>,
}

/// The cards in the hand, if there are some.
pub(super) fn hand(ui: &Ui, cx: &Cx, canvas: &Canvas) -> Option<Hand> {
    let Cards(roles, grip) = cx.gesture.get()?;
    let pointer = ui.input(|it| it.pointer.latest_pos())?;
    let first = canvas.sheet.card(*roles.first()?)?;
    let [x, y] = canvas.look.world(pointer - grip);
    let wish = picture::Rect { x, y, ..first };
    let others = canvas.sheet.cards.iter().map(|it| it.0).filter(|it| !roles.contains(it));
    let others: Vec<picture::Rect> = others.filter_map(|it| canvas.sheet.card(it)).collect();
    let near = canvas.look.axes().map(|it| NEAR / it);
    let (to, guides) = in_line(wish, &others, near);
    let by = [to[0] - first.x, to[1] - first.y];
    let places = canvas.places(&roles, by);
    Some(Hand { roles, by, places, guides })
}

/// Where a card comes that is in line with others where it is near to that, else on whole steps; and guides that show it.
fn in_line(wish: picture::Rect, others: &[picture::Rect], near: [f32; 2]) -> ([f32; 2], Vec<[[f32; 2]; 2]>) {
    let nearest = |parts: &dyn Fn(&picture::Rect) -> Vec<(f32, f32)>, near: f32| {
        let all = others.iter().flat_map(|it| parts(it).into_iter().map(move |part| (part, it)));
        let close = all.filter(|((by, _), _)| by.abs() <= near);
        close.min_by(|a, b| a.0.0.abs().total_cmp(&b.0.0.abs())).map(|((by, at), it)| (by, at, *it))
    };
    let grid = |it: f32| (it / GRID).round() * GRID;
    // Middles first: cards of one width are in line with all of their sides.
    let across = |it: &picture::Rect| {
        let middle = it.center()[0];
        vec![(middle - wish.center()[0], middle)]
    };
    let down = |it: &picture::Rect| {
        let middle = it.center()[1];
        let ends = [(it.y - wish.y, it.y), (it.bottom() - wish.bottom(), it.bottom())];
        [(middle - wish.center()[1], middle)].into_iter().chain(ends).collect()
    };
    let (x, y) = (nearest(&across, near[0]), nearest(&down, near[1]));
    let to = [x.map_or_else(|| grid(wish.x), |it| wish.x + it.0), y.map_or_else(|| grid(wish.y), |it| wish.y + it.0)];
    let mut guides = Vec::new();
    if let Some((_, at, it)) = x {
        guides.push([[at, it.y.min(to[1])], [at, it.bottom().max(to[1] + wish.height)]]);
    }
    if let Some((_, at, it)) = y {
        guides.push([[it.x.min(to[0]), at], [it.right().max(to[0] + wish.width), at]]);
    }
    (to, guides)
}

/// Paints what is on the canvas: while cards are in the hand as it would be once they are put down, with all lines on their
/// new ways and where the cards came from no more than a shade of them.
pub(super) fn canvas_painted(ui: &Ui, cx: &Cx, canvas: &mut Canvas, hand: Option<&Hand>) {
    let shift = canvas.look.shift();
    let Some(hand) = hand else { return paint::shifted(ui.painter(), &canvas.items, shift, cx.theme, |_| false) };
    let cards: Vec<RoleId> = canvas.sheet.cards.iter().map(|it| it.0).collect();
    let lifted = |owner: Option<usize>| owner.and_then(|it| cards.get(it)).is_some_and(|it| hand.roles.contains(it));
    let moved = canvas.show_moved(cx, &hand.places);
    paint::shifted(ui.painter(), &moved.1, shift, cx.theme, lifted);
}

/// The cards under the pointer, and what becomes of them when they are let go.
pub(super) fn hand_ui(ui: &Ui, cx: &Cx, canvas: &mut Canvas, hand: &Hand, out: &mut Vec<Intent>) {
    let [zx, zy] = canvas.look.axes();
    let shift = vec2(hand.by[0] * zx, hand.by[1] * zy);
    let focus = style::color(Ink::Focus, cx.theme);
    for role in &hand.roles {
        let Some(at) = canvas.sheet.cards.iter().position(|it| it.0 == *role) else { continue };
        let card = canvas.sheet.card(*role).unwrap_or_default();
        let hangs = on_screen(&canvas.look, card).translate(shift);
        let put = hand.places.iter().find(|it| it.0 == *role).map(|it| it.1.point());
        if let Some([x, y]) = put {
            // Over another card it comes down beside it: where, is shown.
            let down = on_screen(&canvas.look, picture::Rect { x, y, ..card });
            if (down.min - hangs.min).length() > 2.0 {
                let ring =
                    [down.left_top(), down.right_top(), down.right_bottom(), down.left_bottom(), down.left_top()];
                ui.painter().extend(egui::Shape::dashed_line(&ring, Stroke::new(2.0, focus), 6.0, 4.0));
            }
        }
        crate::ui::kit::drag::paint_shadow(ui.painter(), hangs);
        let items = canvas.items.iter().filter(|it| it.owner == Some(at));
        paint::items(ui.painter(), items, canvas.look.shift() + shift, cx.theme);
        cards::ring(ui, cx, hangs, canvas.larger(), 1.0);
    }
    for [a, b] in &hand.guides {
        let (a, b) = (canvas.look.screen(*a), canvas.look.screen(*b));
        let beyond = (b - a).normalized() * BEYOND;
        ui.painter().line_segment([a - beyond, b + beyond], Stroke::new(1.0, focus));
    }
    ui.ctx().set_cursor_icon(CursorIcon::Grabbing);
    let (pointer, released) = ui.input(|it| (it.pointer.latest_pos(), it.pointer.primary_released()));
    if released {
        if hand.by != [0.0, 0.0] {
            canvas.look.stay();
            out.extend(canvas.placed(&hand.roles, hand.by).map(Intent::Edit));
        }
        cx.gesture.take::<Cards>();
    } else if let Some(pointer) = pointer {
        scroll_at_edge(ui, canvas, pointer);
    }
}

/// A drag near an edge of the canvas moves what is seen.
pub(super) fn scroll_at_edge(ui: &Ui, canvas: &mut Canvas, pointer: Pos2) {
    let view = ui.clip_rect();
    let near =
        |at: f32, from: f32, to: f32| ((from + 20.0 - at).max(0.0) - (at - to + 20.0).max(0.0)).clamp(-20.0, 20.0);
    let by = vec2(near(pointer.x, view.left(), view.right()), near(pointer.y, view.top(), view.bottom()));
    if by != Vec2::ZERO && canvas.look.pan_by(by * 0.4).length() > 0.1 {
        ui.ctx().request_repaint();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_comes_in_line_with_what_is_near_and_else_on_whole_steps() {
        let others = [picture::Rect::new(0.0, 0.0, 224.0, 160.0), picture::Rect::new(400.0, 200.0, 224.0, 120.0)];
        let at = |x: f32, y: f32| in_line(picture::Rect::new(x, y, 224.0, 120.0), &others, [6.0, 6.0]);
        let (to, guides) = at(5.0, 300.0);
        assert_eq!((to, guides.len()), ([0.0, 304.0], 1), "under the first");
        assert_eq!(guides[0], [[112.0, 0.0], [112.0, 424.0]], "from the one through the other");
        let (to, guides) = at(397.0, 17.0);
        assert_eq!((to, guides.len()), ([400.0, 20.0], 2), "over the second, its middle at that of the first");
        let (to, guides) = at(101.0, 203.0);
        assert_eq!((to, guides.len()), ([104.0, 200.0], 1), "beside the second, on a step to the side");
        let (to, guides) = at(171.0, 401.0);
        assert_eq!((to, guides.len()), ([168.0, 400.0], 0), "in line with nothing");
    }
}
