//! A card that is lifted from the plate: it follows the pointer, the places for it light up, and words say what dropping it
//! there would do.

use egui::{Rect, Ui, Vec2, vec2};

use crate::design::edit::Edit;
use crate::picture::{self, Picture, Target};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::drag::{self, Drag};
use crate::ui::kit::look::Look;
use crate::ui::kit::{paint, style};

/// The lifted card, the lit places, the words beside the pointer, and the drop.
pub(super) fn dragging(
    ui: &mut Ui,
    cx: &Cx,
    (picture, origin): (&Picture, Vec2),
    look: &mut Look,
    out: &mut Vec<Intent>,
) {
    let (pointer, released) = ui.input(|it| (it.pointer.latest_pos(), it.pointer.primary_released()));
    let Some(pointer) = pointer else { return };
    let follow = |lifted: &mut Drag| follow(ui, cx, (picture, origin), lifted, pointer);
    let Some(dropped) = cx.gesture.with(follow) else { return };
    if released {
        cx.gesture.take::<Drag>();
        out.extend(dropped.map(Intent::Edit));
    } else {
        pan_at_edge(ui, pointer, look);
    }
}

/// Paints what is lifted and what letting it go here would do; the edit that does that, over a place for it.
fn follow(
    ui: &Ui,
    cx: &Cx,
    (picture, origin): (&Picture, Vec2),
    lifted: &mut Drag,
    pointer: egui::Pos2,
) -> Option<Edit> {
    let at = pointer - origin;
    // What lies under another panel is no place to drop on.
    let visible = ui.clip_rect().contains(pointer);
    let over = lifted.over(picture, [at.x, at.y]).filter(|_| visible);
    for (nth, spot) in picture.spots.iter().enumerate() {
        if lifted.place_of(spot).is_some() {
            let rect = paint::rect(spot.rect).translate(origin);
            drag::paint_place(ui.painter(), cx, rect, over.is_some_and(|(it, _)| it == nth));
        }
    }
    let mut card = Rect::NOTHING;
    if let Some(grabbed) = lifted.lifted.first().and_then(|it| picture.find(Target::Element(*it))) {
        let rect = paint::rect(picture.spots[grabbed].rect);
        let shift = (pointer + lifted.grip) - rect.min;
        let layer = egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("lifted card"));
        let painter = ui.ctx().layer_painter(layer);
        card = rect.translate(shift);
        drag::paint_shadow(&painter, card);
        paint::items(&painter, picture.items_of(grabbed), shift, cx.theme);
        let stroke = egui::Stroke::new(2.0, style::color(picture::tokens::Ink::Focus, cx.theme));
        painter.rect_stroke(card, 8.0, stroke, egui::StrokeKind::Outside);
        drag::paint_count(&painter, cx, card.right_top(), lifted.lifted.len());
    }
    ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
    let (_, place) = over?;
    let preview = lifted.preview(cx, place);
    drag::paint_beside(ui, cx, (pointer, card), &drag::preview_words(cx, place, preview));
    Some(lifted.edit(place))
}

/// A drag near an edge of an enlarged plate moves it.
pub(super) fn pan_at_edge(ui: &Ui, pointer: egui::Pos2, look: &mut Look) {
    let clip = ui.clip_rect();
    if !clip.contains(pointer) {
        return;
    }
    let near = |from: f32| (24.0 - from).clamp(0.0, 24.0);
    let by = vec2(
        near(pointer.x - clip.left()) - near(clip.right() - pointer.x),
        near(pointer.y - clip.top()) - near(clip.bottom() - pointer.y),
    );
    if by != Vec2::ZERO && look.pan_by(by * 0.5) != Vec2::ZERO {
        ui.ctx().request_repaint();
    }
}
