//! Where a risk lies, as a mark: shape and colour of its room.

use egui::{CornerRadius, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, accesskit::Role};

use crate::design::risks::{Allocation, Nature};
use crate::picture::tokens::{Ink, Theme};
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The ink of a place's word and mark.
pub(crate) const fn place_ink(place: Allocation) -> Ink {
    match place {
        Allocation::Unplaced | Allocation::Partner(_) | Allocation::Project(_) => Ink::Ink2,
        Allocation::Shared => Ink::Alliance,
        Allocation::Allocated(side) => widgets::side_inks(side).0,
    }
}

/// The mark of a place: a side's own, a bar for the alliance, an empty ring for the tray.
pub(crate) fn place_mark(ui: &mut Ui, place: Allocation, theme: Theme) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
    paint_place_mark(ui, rect, place, theme);
}

/// Paints the mark of a place in a rectangle.
pub(crate) fn paint_place_mark(ui: &Ui, rect: Rect, place: Allocation, theme: Theme) {
    let color = style::color(place_ink(place), theme);
    match place {
        Allocation::Allocated(side) => widgets::paint_side_mark(ui, rect, side, false, theme),
        Allocation::Shared => {
            let bar = Rect::from_center_size(rect.center(), Vec2::new(12.0, 5.0));
            ui.painter().rect_filled(bar, CornerRadius::same(1), color);
        }
        // A programme tells its partners and projects apart by name: a card, with a frame of its own.
        Allocation::Partner(_) | Allocation::Project(_) => {
            let card = Rect::from_center_size(rect.center(), Vec2::new(10.0, 8.0));
            ui.painter().rect_stroke(card, CornerRadius::same(2), Stroke::new(1.2, color), egui::StrokeKind::Inside);
        }
        Allocation::Unplaced => {
            ui.painter().circle_stroke(rect.center(), 4.5, Stroke::new(1.2, color));
        }
    }
}

/// The mark of an opportunity, the same wherever one is named: a diamond. A risk has none.
pub(crate) fn nature_mark(ui: &mut Ui, cx: &Cx, nature: Nature) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
    if nature == Nature::Opportunity {
        let points = Rect::from_center_size(rect.center(), Vec2::splat(11.0));
        let points = vec![points.center_top(), points.right_center(), points.center_bottom(), points.left_center()];
        let color = style::color(Ink::Ink, cx.theme);
        ui.painter().add(Shape::convex_polygon(points, color, Stroke::NONE));
    }
    let word = cx.text.word(nature);
    style::name(&response, Role::Image, &word);
    response.on_hover_text(word)
}
