//! The plate of two designs: the second, with what differs lit and, dashed, what the first had and where.

use egui::{CornerRadius, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::compared::Compared;
use crate::compare::Mark;
use crate::design::id::Id;
use crate::picture::tokens::Ink;
use crate::picture::{self, Art, Dash, Item, Target};
use crate::text::compare::sign;
use crate::ui::cx::Cx;
use crate::ui::kit::plate::Laid;
use crate::ui::kit::{paint, style, widgets};

/// How much is seen of what does not differ.
const SAME: f32 = 0.55;
/// How far the sign of a mark stands out.
const BADGE: f32 = 12.0;
/// Under this width a ring alone says it: a sign would hide what it is on.
const SMALL: f32 = 40.0;

/// What of which two designs is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Shown {
    /// The first.
    A,
    /// What differs.
    #[default]
    Differences,
    /// The second.
    B,
}

/// A spot that is lit.
struct Lit {
    id: Id,
    mark: Mark,
    ghost: bool,
    rect: Rect,
    name: String,
}

/// Paints the plate. Returns the element that was clicked.
pub(super) fn plate_ui(
    ui: &Ui,
    cx: &Cx,
    (compared, laid, shown): (&Compared, &Laid, Shown),
    chosen: Option<Id>,
) -> Option<Id> {
    let (picture, shift) = (&*laid.picture, laid.room.min.to_vec2());
    let clip = laid.room.expand(BADGE).intersect(ui.clip_rect());
    let painter = ui.painter().with_clip_rect(clip);
    let lit: Vec<(usize, Lit)> = picture
        .spots
        .iter()
        .enumerate()
        .filter_map(|(nth, spot)| {
            let found = lit(compared, (shown, chosen), spot)?;
            let rect = paint::rect(spot.rect).translate(shift);
            Some((nth, Lit { id: found.0, mark: found.1, ghost: found.2, rect, name: spot.name.clone() }))
        })
        .collect();
    let is_lit = |owner: Option<usize>| owner.is_none_or(|it| lit.iter().any(|lit| lit.0 == it));
    let is_ghost = |owner: Option<usize>| owner.is_some_and(|it| lit.iter().any(|lit| lit.0 == it && lit.1.ghost));
    let mut faint = painter.clone();
    faint.multiply_opacity(SAME);
    let holds = |owner: Option<usize>| owner.is_some_and(|it| !matches!(picture.spots[it].target, Target::Element(_)));
    for item in &picture.items {
        let plain = is_lit(item.owner) || holds(item.owner) || shown != Shown::Differences;
        if is_ghost(item.owner) && is_unknown(item) {
            continue;
        }
        let on = if plain && !is_ghost(item.owner) { &painter } else { &faint };
        paint::items(on, std::iter::once(item), shift, cx.theme);
    }
    let mut clicked = None;
    for (_, it) in &lit {
        mark_ui(&painter, cx, it, chosen == Some(it.id));
    }
    if shown == Shown::Differences
        && let Some(chosen) = chosen
    {
        arrow(&painter, cx, &lit, chosen);
    }
    for (nth, it) in &lit {
        let name = format!("{}: {}", cx.text.mark(it.mark), it.name);
        let response = widgets::hit(ui, it.rect, ui.scope_id().with(("lit", *nth)), egui::Sense::CLICK, &name);
        if response.clicked() {
            clicked = Some(it.id);
        }
        response.on_hover_text(&name);
    }
    clicked
}

/// The element of a spot that differs, how, and whether it stands there no more.
fn lit(compared: &Compared, (shown, chosen): (Shown, Option<Id>), spot: &picture::Spot) -> Option<(Id, Mark, bool)> {
    let marked = |id: Id| compared.lit.mark(id).map(|mark| (id, mark, false));
    match spot.target {
        Target::Element(id) => match compared.ghosts.is_of(id) {
            Some(of) => Some((of, compared.lit.mark(of).unwrap_or(Mark::Removed), true)),
            None => marked(id).filter(|it| shown != Shown::A || it.1 != Mark::Added),
        },
        Target::More(_) => {
            let gathered = || spot.gathers.iter().map(|it| compared.ghosts.is_of(*it).unwrap_or(*it));
            // Of what is gathered here the one that was chosen goes before the first.
            let chosen = gathered().find(|it| chosen == Some(*it)).and_then(marked);
            chosen.or_else(|| gathered().find_map(marked))
        }
        _ => None,
    }
}

/// The sign that a card without an amount has: a ghost's amount counts nowhere.
fn is_unknown(item: &Item) -> bool {
    matches!(&item.art, Art::Words(words) if words.full == "?")
}

/// A ring around what differs, dashed where it was, with its sign.
fn mark_ui(painter: &egui::Painter, cx: &Cx, it: &Lit, chosen: bool) {
    let color = |ink| style::color(ink, cx.theme);
    let width = if chosen { 4.0 } else { 2.0 };
    if chosen {
        // So that the eye finds it among many rings.
        painter.rect_filled(it.rect.expand(4.0), CornerRadius::same(8), color(Ink::Focus).gamma_multiply(0.22));
    }
    if it.ghost {
        let stroke = picture::Stroke { ink: Ink::Focus, width, dash: Dash::Dashed };
        let art = Art::Box { rect: paint::placed(it.rect), radius: 6.0, fill: None, stroke: Some(stroke) };
        paint::items(painter, std::iter::once(&Item { owner: None, art }), vec2(0.0, 0.0), cx.theme);
    } else {
        let stroke = Stroke::new(width, color(Ink::Focus));
        let radius = CornerRadius::same(if it.rect.width() < SMALL { 9 } else { 6 });
        painter.rect_stroke(it.rect, radius, stroke, StrokeKind::Outside);
    }
    if it.rect.width() < SMALL {
        return;
    }
    let font = egui::FontId::proportional(style::SMALL);
    let words = painter.layout_no_wrap(sign(it.mark).to_owned(), font, color(Ink::Panel));
    let size = vec2((words.size().x + 4.0).max(14.0), 14.0);
    let at = pos2(it.rect.left() - 3.0, it.rect.center().y.min(it.rect.top() + 14.0));
    let badge = Rect::from_center_size(at, size);
    painter.rect(
        badge,
        CornerRadius::same(7),
        color(Ink::Focus),
        Stroke::new(1.0, color(Ink::Panel)),
        StrokeKind::Outside,
    );
    painter.galley(badge.center() - words.size() / 2.0, words, color(Ink::Panel));
}

/// From where the chosen element was to where it is.
fn arrow(painter: &egui::Painter, cx: &Cx, lit: &[(usize, Lit)], chosen: Id) {
    let find = |ghost: bool| lit.iter().map(|it| &it.1).find(|it| it.id == chosen && it.ghost == ghost);
    let (Some(from), Some(to)) = (find(true), find(false)) else { return };
    let right = to.rect.center().x > from.rect.center().x;
    let side = |it: Rect, right: bool| if right { it.right_center() } else { it.left_center() };
    let (start, end) = (side(from.rect, right), side(to.rect, !right));
    // In the gap beside the card where it was, then in the gap between two rows, so that it crosses no words.
    let gap = start.x + if right { 6.0 } else { -6.0 };
    let row = if start.y > end.y { to.rect.bottom() + 3.0 } else { to.rect.top() - 3.0 };
    let near = end.x + if right { -5.0 } else { 5.0 };
    let points = [start, pos2(gap, start.y), pos2(gap, row), pos2(near, row), pos2(near, end.y), end];
    let stroke = picture::Stroke { ink: Ink::Focus, width: 2.0, dash: Dash::None };
    paint::line(painter, &points, stroke, cx.theme);
    let back = if right { -5.0 } else { 5.0 };
    let head = |dy: f32| -> [Pos2; 2] { [end + vec2(back, dy), end] };
    paint::line(painter, &head(-4.0), stroke, cx.theme);
    paint::line(painter, &head(4.0), stroke, cx.theme);
}
