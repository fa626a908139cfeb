//! A case that is being walked, on the canvas: a number and a ring on each card that it passes, and arrows from one to
//! the next.

use egui::{Align2, FontId, Rect, Stroke, StrokeKind, Ui, pos2};

use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::state::{Canvas, on_screen};
use crate::ui::bovenkant::walk::{Mark, MarkState, marks};
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// The circle with a step's number.
const BADGE: f32 = 11.0;

/// Where the card of a step stands on the screen.
fn card(canvas: &Canvas, mark: &Mark) -> Option<Rect> {
    canvas.sheet.card(mark.role).map(|it| on_screen(&canvas.look, it))
}

/// Paints the arrows of the case that is being walked, if one is; under the cards, so that their words stay readable.
pub(super) fn ways_ui(ui: &Ui, cx: &Cx, canvas: &Canvas) {
    let marks = marks(cx);
    for pair in marks.windows(2) {
        let (Some(from), Some(to)) = (card(canvas, &pair[0]), card(canvas, &pair[1])) else { continue };
        let ink = style::color(ink(pair[1].state), cx.theme);
        // From edge to edge, along the straight line between both middles.
        let edge = |of: Rect, towards: egui::Pos2| {
            let way = towards - of.center();
            let part =
                (of.width() / 2.0 / way.x.abs().max(0.01)).min(of.height() / 2.0 / way.y.abs().max(0.01)).min(1.0);
            of.center() + way * part
        };
        let (a, b) = (edge(from, to.center()), edge(to, from.center()));
        let stroke = Stroke::new(2.5, ink);
        if pair[1].state == MarkState::Ahead {
            ui.painter().extend(egui::Shape::dashed_line(&[a, b], stroke, 6.0, 5.0));
        } else {
            ui.painter().line_segment([a, b], stroke);
        }
        let way = (b - a).normalized();
        let wing = way.rot90() * 5.0;
        let back = b - way * 10.0;
        let head = vec![b, back + wing, back - wing];
        ui.painter().add(egui::Shape::convex_polygon(head, ink, Stroke::NONE));
    }
}

/// Paints a number and a ring on each card that the case passes.
pub(super) fn numbers_ui(ui: &Ui, cx: &Cx, canvas: &Canvas) {
    let marks = marks(cx);
    for mark in &marks {
        let Some(rect) = card(canvas, mark) else { continue };
        let ink = style::color(ink(mark.state), cx.theme);
        let width = if matches!(mark.state, MarkState::Now | MarkState::Stop) { 3.0 } else { 1.5 };
        ui.painter().rect_stroke(rect.expand(1.0), 8.0, Stroke::new(width, ink), StrokeKind::Outside);
        // Roles that the path passes twice show their numbers beside each other.
        let nth = marks.iter().take_while(|it| it.order != mark.order).filter(|it| it.role == mark.role).count();
        let at = pos2(rect.left() + nth as f32 * 2.0 * BADGE, rect.top());
        ui.painter().circle(at, BADGE, ink, Stroke::new(1.5, style::color(Ink::Panel, cx.theme)));
        let font = FontId::proportional(style::SMALL);
        let words = style::color(Ink::Panel, cx.theme);
        ui.painter().text(at, Align2::CENTER_CENTER, mark.order.to_string(), font, words);
    }
}

/// The colour of a step; its number, its ring's width and its dashes say the same without colour.
const fn ink(state: MarkState) -> Ink {
    match state {
        MarkState::Passed => Ink::Alliance,
        MarkState::Now => Ink::Focus,
        MarkState::Ahead => Ink::Ink2,
        MarkState::Stop => Ink::Blocker,
    }
}
