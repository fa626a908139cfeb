//! The tour: five steps that each point at a part of the screen. It lies over nothing that one needs, takes no click away, and
//! can be left at any step; all else goes on working.

use egui::accesskit::Role;
use egui::{
    Area, Button, Context, CornerRadius, Frame, Id, Label, LayerId, Margin, Order, Pos2, Rect, Stroke, StrokeKind, Ui,
    pos2, vec2,
};

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::landmark::Landmark;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::command::Command;

/// The steps: their keys in the language files, and what each points at.
const STEPS: [(&str, Landmark); 5] = [
    ("tour-plate", Landmark::Plate),
    ("tour-sections", Landmark::Sections),
    ("tour-signals", Landmark::Signals),
    ("tour-search", Landmark::Search),
    ("tour-menus", Landmark::Menus),
];
/// How wide the card is, about how high, and how far it stays from what it is about, in points.
const CARD: [f32; 2] = [320.0, 170.0];
const AWAY: f32 = 14.0;
/// How wide the ring is, in points.
const RING: f32 = 3.0;

/// At which step it is, and whether its button is to have the keyboard.
#[derive(Clone, Copy)]
struct At {
    step: usize,
    fresh: bool,
}

fn memory() -> Id {
    Id::unique("tour")
}

fn keep(ctx: &Context, at: At) {
    ctx.data_mut(|it| {
        it.insert_temp(memory(), at);
    });
}

fn go(ctx: &Context, to: Option<usize>) {
    match to.filter(|it| *it < STEPS.len()) {
        Some(step) => keep(ctx, At { step, fresh: true }),
        None => ctx.data_mut(|it| it.remove::<At>(memory())),
    }
    ctx.request_repaint();
}

/// Begins at the first step.
pub(crate) fn begin(ctx: &Context) {
    go(ctx, Some(0));
}

/// Ends it; false: it was not on.
pub(crate) fn leave(ctx: &Context) -> bool {
    let on = ctx.data(|it| it.get_temp::<At>(memory())).is_some();
    if on {
        go(ctx, None);
    }
    on
}

/// What it points at now: its place on the screen; none: it is not on, or that part is not shown.
pub fn points_at(ctx: &Context) -> Option<Rect> {
    let at = ctx.data(|it| it.get_temp::<At>(memory()))?;
    STEPS.get(at.step)?.1.at(ctx)
}

/// The step that it is at, over what is drawn already.
pub(crate) fn tour_ui(ui: &Ui, cx: &Cx) {
    let ctx = ui.ctx();
    let Some(at) = ctx.data(|it| it.get_temp::<At>(memory())).filter(|_| !cx.presenting) else { return };
    let Some((key, landmark)) = STEPS.get(at.step).copied() else { return };
    let place = landmark.at(ctx);
    if let Some(rect) = place {
        let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("tour ring")));
        let line = Stroke::new(RING, style::color(Ink::Focus, cx.theme));
        let ring = rect.expand(2.0).intersect(ctx.content_rect().shrink(RING));
        painter.rect_stroke(ring, CornerRadius::same(10), line, StrokeKind::Inside);
    }
    let area = Area::new(Id::unique("tour card")).order(Order::Foreground).constrain(true);
    let shown = area.fixed_pos(beside(ctx.content_rect(), place)).show(ctx, |ui| {
        let frame = Frame::popup(ui.style())
            .stroke(Stroke::new(1.0, style::color(Ink::Focus, cx.theme)))
            .inner_margin(Margin::same(14));
        frame.show(ui, |ui| card_ui(ui, cx, at, key)).inner
    });
    match shown.inner {
        Some(to) => go(ctx, to),
        None if at.fresh => keep(ctx, At { fresh: false, ..at }),
        None => {}
    }
}

/// The card. Returns to which step one goes, or that it ends.
fn card_ui(ui: &mut Ui, cx: &Cx, at: At, key: &str) -> Option<Option<usize>> {
    ui.set_width(CARD[0] - 28.0);
    let count = STEPS.len();
    let place =
        cx.text.with("tour-at", [("at", (at.step + 1).to_string().into()), ("count", count.to_string().into())]);
    ui.label(style::secondary(place, cx.theme).size(style::SMALL));
    ui.add(Label::new(style::strong(cx.t(key)).size(style::CARD)).wrap());
    let keys = Command::Palette.keys_shown(cx.text, ui.ctx()).unwrap_or_default();
    ui.add(Label::new(cx.text.with(&format!("{key}.says"), [("keys", keys.into())])).wrap());
    ui.add_space(8.0);
    let (mut to, last) = (None, at.step + 1 == count);
    ui.horizontal(|ui| {
        let next = widgets::primary_button(ui, &cx.t(if last { "tour-done" } else { "tour-next" }), cx.theme);
        if at.fresh {
            next.request_focus();
        }
        if next.clicked() {
            to = Some((!last).then_some(at.step + 1));
        }
        if at.step > 0 && widgets::button(ui, None, &cx.t("tour-back")).clicked() {
            to = Some(Some(at.step - 1));
        }
        if !last {
            let skip = cx.t("tour-skip");
            let response = ui.add(Button::new(skip.as_str()).frame(false).min_size(vec2(0.0, 24.0)));
            style::name(&response, Role::Button, &skip);
            if response.clicked() {
                to = Some(None);
            }
        }
    });
    to
}

/// Where the card comes: beside what it is about where there is room, else in the middle of it.
fn beside(screen: Rect, place: Option<Rect>) -> Pos2 {
    let size = vec2(CARD[0], CARD[1]);
    let middle = |rect: Rect| rect.center() - size / 2.0;
    let Some(it) = place else { return middle(screen) };
    let y = (it.top() + 40.0).min(screen.bottom() - size.y - AWAY).max(screen.top() + AWAY);
    let x = it.left().min(screen.right() - size.x - AWAY).max(screen.left() + AWAY);
    let places = [pos2(it.right() + AWAY, y), pos2(it.left() - AWAY - size.x, y), pos2(x, it.bottom() + AWAY)];
    let room = screen.shrink(AWAY / 2.0);
    let fits = |at: &Pos2| room.contains_rect(Rect::from_min_size(*at, size));
    places.into_iter().find(fits).unwrap_or_else(|| middle(it))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_card_stands_beside_what_it_is_about_and_always_within_the_window() {
        let screen = Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 720.0));
        let parts = [
            Rect::from_min_size(pos2(0.0, 44.0), vec2(192.0, 650.0)),
            Rect::from_min_size(pos2(1024.0, 44.0), vec2(256.0, 650.0)),
            Rect::from_min_size(pos2(900.0, 8.0), vec2(40.0, 28.0)),
            Rect::from_min_size(pos2(40.0, 8.0), vec2(264.0, 28.0)),
        ];
        for part in parts {
            let card = Rect::from_min_size(beside(screen, Some(part)), vec2(CARD[0], CARD[1]));
            assert!(screen.contains_rect(card) && !card.intersects(part), "{part:?}: {card:?}");
        }
        let whole = Rect::from_min_size(pos2(192.0, 44.0), vec2(832.0, 650.0));
        for place in [None, Some(whole), Some(screen)] {
            let card = Rect::from_min_size(beside(screen, place), vec2(CARD[0], CARD[1]));
            assert!(screen.contains_rect(card), "{place:?}");
        }
    }
}
