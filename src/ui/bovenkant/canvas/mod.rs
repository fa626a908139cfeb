//! The bovenkant's canvas: paints the sheet of `picture::bovenkant`, and makes it live. A drag on the ground chooses cards; one
//! looks around by dragging with Space or the middle button, the wheel and the zoom buttons; cards and lines are worked on in the files beneath.

mod cards;
mod chooser;
mod drag;
mod lines;
mod offer;
mod panel;
pub(crate) mod state;
pub(crate) mod steer;
mod walk;

use egui::{CornerRadius, Sense, Stroke, StrokeKind, Ui, UiBuilder, accesskit::Role, vec2};

use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::state::{Canvas, Chooser, on_screen, unplace_all};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{choosing, marked, style};

/// How high the canvas is at least, and what it keeps free above and beneath what is on it.
const LEAST: f32 = 280.0;
const AROUND: f32 = 24.0;

/// The canvas, so high at most. `fresh`: the selection is another than before, and is to be brought into view.
pub(crate) fn canvas_ui(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, height: f32, fresh: bool, out: &mut Vec<Intent>) {
    canvas.refresh(cx);
    // Few roles need little room. What is put down beside them does not make more of it: all would jump.
    if !canvas.look.is_staying() || canvas.high <= 0.0 {
        canvas.high = (canvas.sheet.bounds.height + 2.0 * AROUND).max(LEAST);
    }
    let height = height.min(canvas.high);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let radius = CornerRadius::same(10);
    ui.painter().rect_filled(rect, radius, style::color(Ink::Panel, cx.theme));
    let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
    ui.painter().rect_stroke(rect, radius, line, StrokeKind::Inside);

    let inner = rect.shrink(1.0);
    let mut child = ui.new_child(UiBuilder::new().id_salt("canvas").max_rect(inner));
    child.set_clip_rect(inner.intersect(ui.clip_rect()));
    let ui = &mut child;
    let ground = ui.interact(inner, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
    style::name(&ground, Role::Pane, &cx.t("canvas-name"));

    canvas.look.follow(canvas.sheet.bounds, inner);
    let steers = steer::moves(ui, cx, &mut canvas.look);
    if fresh {
        let lit = cards::lit(cx);
        if let Some(card) = canvas.sheet.cards.iter().find(|it| lit.contains(&it.0)) {
            canvas.look.show(canvas.sheet.card(card.0).unwrap_or_default());
            ground.scroll_to_me(None);
        }
    }
    canvas.refresh(cx);
    let hand = drag::hand(ui, cx, canvas);
    walk::ways_ui(ui, cx, canvas);
    drag::canvas_painted(ui, cx, canvas, hand.as_ref());
    lines::lines_ui(ui, cx, canvas, &ground, out);
    let handles = cards::cards_ui(ui, cx, canvas, out);
    walk::numbers_ui(ui, cx, canvas);
    for role in &cx.design().bovenkant.roles {
        if let Some(card) = canvas.sheet.card(role.id) {
            let corner = on_screen(&canvas.look, card).right_top();
            marked::at(ui.painter(), cx, role.id.into(), corner + vec2(-4.0, 3.0));
        }
    }
    lines::missing_ui(ui, cx, canvas, out);
    // Over the words of a line that lacks: they stand at the very edge from which it is to be drawn.
    if let Some(card) = handles {
        cards::handles_ui(ui, cx, card);
    }
    if let Some(hand) = hand {
        drag::hand_ui(ui, cx, canvas, &hand, out);
    }
    canvas.look.hand(ui);
    lines::drawing(ui, cx, canvas, out);
    let drags = !steers && !cx.gesture.is::<Chooser>();
    if drags {
        let place = |role| Some(on_screen(&canvas.look, canvas.sheet.card(role)?));
        let cards = canvas.sheet.cards.iter().filter_map(|it| Some((it.0.into(), place(it.0)?)));
        choosing::marquee(ui, cx, (&ground, canvas.look.shift()), cards, out);
    }
    ground.context_menu(|ui| ground_menu(ui, cx, canvas, out));
    lines::bar_ui(ui, cx, inner, out);
    chooser::chooser_ui(ui, cx, canvas, inner, out);
    offer::offer_ui(ui, cx, canvas, out);
}

fn ground_menu(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, out: &mut Vec<Intent>) {
    ui.set_min_width(200.0);
    if ui.button(cx.t("canvas-fit")).clicked() {
        canvas.look.fit();
    }
    let two = cx.design().bovenkant.roles.len() > 1;
    if ui.add_enabled(two, egui::Button::new(cx.t("canvas-draw-line"))).clicked() {
        cx.gesture.begin(Chooser::new(None, None, None));
    }
    let unplace = unplace_all(cx);
    if ui.add_enabled(unplace.is_some(), egui::Button::new(cx.t("canvas-order"))).clicked() {
        canvas.look.fit_next();
        out.extend(unplace.map(Intent::Edit));
    }
}
