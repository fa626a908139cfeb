//! What an edit changed beyond itself, on a dark label beside it for some seconds: figures of the whole, the TAB too.

use std::time::Duration;

use egui::accesskit::{Live, Role};
use egui::{Context, CornerRadius, FontId, Id, LayerId, Order, Pos2, Rect, Sense, Ui, Vec2, vec2};

use crate::app::news::{Figure, Figures};
use crate::design::Design;
use crate::design::id::DesignId;
use crate::picture::tokens::Ink;
use crate::text::Text;
use crate::ui::cx::Cx;
use crate::ui::kit::{said, style};

/// How long it stands there, in seconds; longer while the pointer is on it.
const SECONDS: f64 = 4.0;
/// The most figures that it names.
const NAMED: usize = 4;
/// How wide its words may be, in points; what comes first is tried first.
const WIDTHS: [f32; 2] = [300.0, 168.0];
/// How far apart the places are that are tried, in points.
const APART: f32 = 20.0;
/// What is higher than this is a ground, on which it may stand.
const CARD: f32 = 150.0;

/// The label: its words, and since when it stands there, in seconds of the screen's clock.
#[derive(Clone)]
struct Label {
    /// Of which design.
    of: DesignId,
    lines: Vec<String>,
    since: f64,
}

fn memory() -> Id {
    Id::unique("aftermath")
}

/// Says what changed, from the next frame on; nothing where no figure reads as another.
pub(crate) fn tell(ctx: &Context, text: &Text, design: &Design, act: &str, [before, after]: [&Figures; 2]) {
    let changed = after.changed(before);
    let lines: Vec<String> =
        changed.into_iter().filter_map(|(it, pair)| line(text, design, it, pair)).take(NAMED).collect();
    if lines.is_empty() {
        return;
    }
    let head = text.with("aftermath-act", [("act", act.into())]);
    let label =
        Label { of: design.id, lines: std::iter::once(head).chain(lines).collect(), since: ctx.input(|it| it.time) };
    ctx.data_mut(|it| it.insert_temp(memory(), label));
    ctx.request_repaint();
}

/// Says it no more: what was done is undone.
pub(crate) fn hush(ctx: &Context) {
    ctx.data_mut(|it| it.remove::<Label>(memory()));
}

/// A figure as it was and as it is; none where both read the same.
fn line(text: &Text, design: &Design, figure: Figure, pair: [Option<f64>; 2]) -> Option<String> {
    let language = text.language();
    // What is gone has no name any more, and lies nowhere.
    if matches!(figure, Figure::Place(it) if !design.places().contains(&it)) {
        return None;
    }
    let euro = matches!(figure, Figure::Place(_) | Figure::Tab | Figure::Cost);
    let shown = |it: Option<f64>| match it {
        None => "–".to_owned(),
        Some(it) if euro => language.euro_short(it),
        Some(it) => language.share(it),
    };
    let [now, then] = pair.map(shown);
    let what = match figure {
        Figure::Place(place) => text.with("aftermath-place", [("place", text.place(design, place).into())]),
        Figure::Shared => text.get("status-shared"),
        Figure::Alignment => text.get("status-alignment"),
        Figure::Tab => text.get("status-tab"),
        Figure::Cost => text.get("aftermath-cost"),
        Figure::OwnClient => text.get("aftermath-own"),
    };
    let words = [("what", what.into()), ("now", (&now).into()), ("then", (&then).into())];
    (now != then).then(|| text.with("aftermath-figure", words))
}

/// What a label may not cover: whatever stands on this layer and is no ground.
fn cards(ctx: &Context, layer: LayerId, within: Rect) -> Vec<Rect> {
    ctx.viewport(|it| {
        let all = it.prev_pass.widgets.get_layer(layer).filter(|it| it.id != memory());
        let all = all.map(|it| it.interact_rect).filter(|it| it.is_positive() && it.height() < CARD);
        all.filter(|it| it.intersects(within)).collect()
    })
}

/// The free place nearest to where it was done.
fn place(within: Rect, near: Pos2, size: Vec2, cards: &[Rect]) -> Option<Rect> {
    let (across, down) = ((within.width() - size.x).max(0.0), (within.height() - size.y).max(0.0));
    let steps = |room: f32| (0..=(room / APART) as usize).map(|it| it as f32 * APART);
    let all = steps(down).flat_map(|y| steps(across).map(move |x| vec2(x, y)));
    let all = all.map(|by| Rect::from_min_size(within.min + by, size));
    let free = all.filter(|it| !cards.iter().any(|card| card.intersects(it.expand(4.0))));
    free.min_by(|a, b| a.distance_to_pos(near).total_cmp(&b.distance_to_pos(near)))
}

/// Paints it over the section, where no card is; in the section's own room.
pub(crate) fn label_ui(ui: &Ui, cx: &Cx, within: Rect) {
    let ctx = ui.ctx();
    let label = ctx.data(|it| it.get_temp::<Label>(memory())).filter(|it| it.of == cx.design().id);
    let Some(label) = label else { return };
    let (time, pointer) = ctx.input(|it| (it.time, it.pointer.hover_pos()));
    let left = SECONDS - (time - label.since);
    if left <= 0.0 {
        return hush(ctx);
    }
    ctx.request_repaint_after(Duration::from_secs_f64(left));
    let painter = ctx.layer_painter(LayerId::new(Order::Foreground, Id::unique("aftermath label")));
    let (ground, ink) = (style::color(Ink::Ink, cx.theme), style::color(Ink::Panel, cx.theme));
    let font = FontId::proportional(style::BODY);
    let within = within.shrink(8.0);
    // Beside the form, in which most is edited; or where the pointer is.
    let near = pointer.filter(|it| within.contains(*it)).unwrap_or_else(|| within.right_bottom());
    let cards = cards(ctx, ui.layer_id(), within);
    let laid_out = |width: f32| {
        let lines = label.lines.iter().map(|it| painter.layout(it.clone(), font.clone(), ink, width));
        let galleys: Vec<_> = lines.collect();
        let width = galleys.iter().map(|it| it.size().x).fold(0.0, f32::max) + 24.0;
        let height = galleys.iter().map(|it| it.size().y + 3.0).sum::<f32>() + 13.0;
        Some((place(within, near, vec2(width, height), &cards)?, galleys))
    };
    // Narrow where there is no wide place, as between the cards of two rooms.
    let Some((rect, galleys)) = WIDTHS.into_iter().find_map(laid_out) else {
        // Nowhere: it is said in the status line.
        said::say(ctx, "aftermath", label.lines[1..].join(" · "));
        return hush(ctx);
    };
    painter.rect_filled(rect, CornerRadius::same(8), ground);
    // Who cannot see it hears it.
    let heard = ui.interact(rect, memory(), Sense::hover());
    style::name(&heard, Role::Status, &label.lines.join("; "));
    ctx.accesskit_node_builder(heard.id, |node| node.set_live(Live::Polite));
    let mut y = rect.top() + 8.0;
    for galley in galleys {
        let height = galley.size().y;
        painter.galley(Pos2::new(rect.left() + 12.0, y), galley, ink);
        y += height + 3.0;
    }
    if pointer.is_some_and(|it| rect.contains(it)) {
        // Who reads it keeps it.
        ctx.data_mut(|it| it.insert_temp(memory(), Label { since: time, ..label }));
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn it_stands_as_near_as_no_card_allows() {
        let within = Rect::from_min_max(pos2(0.0, 0.0), pos2(400.0, 300.0));
        let card = Rect::from_min_max(pos2(200.0, 100.0), pos2(400.0, 300.0));
        let rect = place(within, pos2(390.0, 290.0), vec2(100.0, 60.0), &[card]).expect("there is room");
        assert!(!rect.intersects(card) && within.contains_rect(rect), "{rect:?}");
        let all = Rect::from_min_max(pos2(0.0, 0.0), pos2(400.0, 300.0));
        assert_eq!(place(within, pos2(0.0, 0.0), vec2(100.0, 60.0), &[all]), None, "nowhere");
    }
}
