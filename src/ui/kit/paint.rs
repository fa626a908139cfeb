//! Paints a picture's items with egui: what `picture/svg.rs` does for paper, for the screen.

use crate::picture::sign::Sign;
use egui::epaint::{PathShape, PathStroke};
use egui::text::{LayoutJob, TextFormat};
use egui::{
    Color32, CornerRadius, FontId, Painter, Pos2, Shape as EguiShape, Stroke as EguiStroke, StrokeKind, Vec2, pos2,
    vec2,
};

use crate::picture::marks::Outline;
use crate::picture::tokens::{Ink, Theme};
use crate::picture::typeface::Weight;
use crate::picture::{Art, Item, Picture, Rect, Stroke, Words};
use crate::ui::kit::style;

/// How much of a lifted card stays where it was.
const LEFT_BEHIND: f32 = 0.35;

/// A picture's rectangle as egui's.
pub(crate) fn rect(rect: Rect) -> egui::Rect {
    egui::Rect::from_min_size(pos2(rect.x, rect.y), vec2(rect.width, rect.height))
}

/// Paints a picture, shifted; items of a spot that is lifted stay behind as a shade.
pub(crate) fn picture(
    painter: &Painter,
    picture: &Picture,
    shift: Vec2,
    theme: Theme,
    lifted: impl Fn(Option<usize>) -> bool,
) {
    shifted(painter, &picture.items, shift, theme, lifted);
}

/// Paints items that are in view, shifted; those of a spot that is lifted stay behind as a shade.
pub(crate) fn shifted(
    painter: &Painter,
    items: &[Item],
    shift: Vec2,
    theme: Theme,
    lifted: impl Fn(Option<usize>) -> bool,
) {
    let mut shade = painter.clone();
    shade.multiply_opacity(LEFT_BEHIND);
    let seen = painter.clip_rect().translate(-shift);
    for item in items.iter().filter(|it| bounds(it).intersects(seen)) {
        paint(if lifted(item.owner) { &shade } else { painter }, item, shift, theme);
    }
}

/// Paints some items, shifted.
pub(crate) fn items<'a>(painter: &Painter, items: impl Iterator<Item = &'a Item>, shift: Vec2, theme: Theme) {
    items.for_each(|it| paint(painter, it, shift, theme));
}

/// What an item covers, so that what cannot be seen is not painted.
fn bounds(item: &Item) -> egui::Rect {
    match &item.art {
        Art::Box { rect: it, .. } | Art::Mark { rect: it, .. } => rect(*it),
        Art::Words(words) => rect(words.rect).expand(4.0),
        Art::Poly { points, .. } | Art::Line { points, .. } => {
            let points: Vec<Pos2> = points.iter().map(|it| pos2(it[0], it[1])).collect();
            egui::Rect::from_points(&points).expand(2.0)
        }
    }
}

fn paint(painter: &Painter, item: &Item, shift: Vec2, theme: Theme) {
    let color = |ink: Ink| style::color(ink, theme);
    let at = |points: &[[f32; 2]]| points.iter().map(|it| pos2(it[0], it[1]) + shift).collect::<Vec<_>>();
    match &item.art {
        Art::Box { rect: place, radius, fill, stroke } => {
            let (place, radius) = (rect(*place).translate(shift), CornerRadius::same(*radius as u8));
            if let Some(fill) = fill {
                painter.rect_filled(place, radius, color(*fill));
            }
            match stroke {
                Some(stroke) if stroke.dash.pattern(stroke.width).is_none() => {
                    let line = EguiStroke::new(stroke.width, color(stroke.ink));
                    painter.rect_stroke(place, radius, line, StrokeKind::Inside);
                }
                Some(stroke) => {
                    let inner = place.shrink(stroke.width / 2.0);
                    let ring = rounded(inner, f32::from(radius.nw));
                    line(painter, &ring, *stroke, theme);
                }
                None => {}
            }
        }
        Art::Poly { points, fill, stroke } => {
            let points = at(points);
            if let Some(fill) = fill {
                painter.add(PathShape::convex_polygon(points.clone(), color(*fill), PathStroke::NONE));
            }
            if let Some(stroke) = stroke {
                let closed: Vec<Pos2> = points.iter().chain(points.first()).copied().collect();
                line(painter, &closed, *stroke, theme);
            }
        }
        Art::Line { points, stroke } => line(painter, &at(points), *stroke, theme),
        Art::Mark { sign, rect: place, hollow, dimmed } => {
            mark(painter, *sign, *place, (*hollow, *dimmed), shift, theme);
        }
        Art::Words(words) => self::words(painter, words, shift, theme),
    }
}

/// A rectangle of the screen as one of a picture.
pub(crate) fn placed(it: egui::Rect) -> Rect {
    Rect::new(it.left(), it.top(), it.width(), it.height())
}

fn words(painter: &Painter, words: &Words, shift: Vec2, theme: Theme) {
    let color = style::color(words.ink, theme);
    for line in &words.lines {
        let mut format = TextFormat::simple(FontId::proportional(words.size), color);
        if words.weight == Weight::Semibold {
            format.coords.push("wght", style::SEMIBOLD);
        }
        let galley = painter.layout_job(LayoutJob::single_section(line.text.clone(), format));
        // A row's ascent is where egui puts the baseline; the picture says where it belongs.
        let ascent = galley.rows.first().and_then(|row| row.glyphs.first()).map_or(words.size, |it| it.pos.y);
        let place = pos2(line.x, line.baseline - ascent) + shift;
        painter.galley(place, galley, color);
    }
}

/// A line through points.
pub(crate) fn line(painter: &Painter, points: &[Pos2], stroke: Stroke, theme: Theme) {
    let pen = EguiStroke::new(stroke.width, style::color(stroke.ink, theme));
    match stroke.dash.pattern(stroke.width) {
        None => {
            painter.add(EguiShape::line(points.to_vec(), pen));
        }
        Some([dash, gap]) => painter.extend(EguiShape::dashed_line(points, pen, dash, gap)),
    }
}

/// The outline of a rectangle with round corners, closed.
fn rounded(rect: egui::Rect, radius: f32) -> Vec<Pos2> {
    let radius = radius.min(rect.width() / 2.0).min(rect.height() / 2.0);
    let inner = rect.shrink(radius);
    let corners = [
        (inner.right_top(), -90.0_f32),
        (inner.right_bottom(), 0.0),
        (inner.left_bottom(), 90.0),
        (inner.left_top(), 180.0),
    ];
    let mut points = Vec::with_capacity(21);
    for (center, start) in corners {
        for step in 0_u8..5 {
            let angle = (start + f32::from(step) * 22.5).to_radians();
            points.push(center + radius * vec2(angle.cos(), angle.sin()));
        }
    }
    points.extend(points.first().copied());
    points
}

/// A mark, from the same outlines as `picture/svg.rs` draws.
pub(crate) fn mark(
    painter: &Painter,
    sign: Sign,
    place: Rect,
    (hollow, dimmed): (bool, bool),
    shift: Vec2,
    theme: Theme,
) {
    let Sign { shape, ink, .. } = sign;
    let color = style::color(ink, theme);
    let fill = match (hollow, dimmed) {
        (true, _) => Color32::TRANSPARENT,
        (false, true) => style::color(ink.fill(), theme),
        (false, false) => color,
    };
    let pen = if hollow || dimmed { EguiStroke::new(1.4, color) } else { EguiStroke::NONE };
    let inset = pen.width / 2.0;
    match shape.outline(place) {
        Outline::Ellipse(it) if hollow => {
            let (it, steps) = (rect(it).translate(shift).shrink(inset), 24_u8);
            let ring: Vec<Pos2> = (0..=steps)
                .map(|nth| f32::from(nth) / f32::from(steps) * std::f32::consts::TAU)
                .map(|turn| it.center() + it.size() / 2.0 * vec2(turn.cos(), turn.sin()))
                .collect();
            painter.extend(EguiShape::dashed_line(&ring, pen, 2.4, 2.0));
        }
        Outline::Ellipse(it) => {
            let it = rect(it).translate(shift).shrink(inset);
            painter.circle(it.center(), it.width() / 2.0, fill, pen);
        }
        Outline::Round(it, radius) if hollow => {
            let it = rect(it).translate(shift).shrink(inset);
            painter.extend(EguiShape::dashed_line(&rounded(it, radius), pen, 2.4, 2.0));
        }
        Outline::Round(it, radius) => {
            painter.rect(rect(it).translate(shift), CornerRadius::same(radius as u8), fill, pen, StrokeKind::Inside);
        }
        Outline::Poly(points) => {
            let points = points.iter().map(|it| pos2(it[0], it[1]) + shift).collect();
            painter.add(PathShape::convex_polygon(points, fill, PathStroke::from(pen)));
        }
    }
    let behind = style::color(Ink::Panel, theme);
    for cut in shape.cuts(place) {
        painter.rect_filled(rect(cut).translate(shift), CornerRadius::ZERO, behind);
    }
    if let Some(letter) = sign.letter {
        let size = place.height * Sign::LETTER;
        let mut format =
            TextFormat::simple(FontId::proportional(size), style::color(sign.letter_ink(hollow || dimmed), theme));
        format.coords.push("wght", style::SEMIBOLD);
        let galley = painter.layout_job(LayoutJob::single_section(letter.into(), format));
        let ascent = galley.rows.first().and_then(|row| row.glyphs.first()).map_or(size, |it| it.pos.y);
        let middle = rect(place).center() + shift;
        let at = pos2(middle.x - galley.size().x / 2.0, middle.y + size * Sign::BASELINE - ascent);
        painter.galley(at, galley, Color32::PLACEHOLDER);
    }
}
