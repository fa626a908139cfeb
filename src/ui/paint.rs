//! Paints a picture's items with egui: what `picture/svg.rs` does for paper, for the screen.

use egui::epaint::{PathShape, PathStroke};
use egui::text::{LayoutJob, TextFormat};
use egui::{Align2, CornerRadius, FontId, Painter, Pos2, Shape as EguiShape, Stroke as EguiStroke, StrokeKind, Vec2, pos2, vec2};

use crate::picture::tokens::{Ink, Theme};
use crate::picture::typeface::Weight;
use crate::picture::{Art, Item, Picture, Rect, Shape, Stroke, Words};
use crate::ui::style;

/// How much of a lifted card stays where it was.
const LEFT_BEHIND: f32 = 0.35;

/// A picture's rectangle as egui's.
pub fn rect(rect: Rect) -> egui::Rect {
    egui::Rect::from_min_size(pos2(rect.x, rect.y), vec2(rect.width, rect.height))
}

/// Paints a picture, shifted; items of a spot that is lifted stay behind as a shade.
pub fn picture(painter: &Painter, picture: &Picture, shift: Vec2, theme: Theme, lifted: impl Fn(Option<usize>) -> bool) {
    let mut shade = painter.clone();
    shade.multiply_opacity(LEFT_BEHIND);
    let seen = painter.clip_rect().translate(-shift);
    for item in picture.items.iter().filter(|it| bounds(it).intersects(seen)) {
        paint(if lifted(item.owner) { &shade } else { painter }, item, shift, theme);
    }
}

/// Paints some items, shifted.
pub fn items<'a>(painter: &Painter, items: impl Iterator<Item = &'a Item>, shift: Vec2, theme: Theme) {
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
        Art::Mark { shape, rect: place, ink, hollow, dimmed } => {
            mark(painter, *shape, rect(*place).translate(shift), (*ink, *hollow, *dimmed), theme);
        }
        Art::Words(words) => self::words(painter, words, shift, theme),
    }
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

fn line(painter: &Painter, points: &[Pos2], stroke: Stroke, theme: Theme) {
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
    let corners =
        [(inner.right_top(), -90.0_f32), (inner.right_bottom(), 0.0), (inner.left_bottom(), 90.0), (inner.left_top(), 180.0)];
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

/// The shapes of the marks, as `picture/svg.rs` draws them.
fn mark(painter: &Painter, shape: Shape, rect: egui::Rect, (ink, hollow, dimmed): (Ink, bool, bool), theme: Theme) {
    let color = style::color(ink, theme);
    let fill = if hollow {
        egui::Color32::TRANSPARENT
    } else if dimmed {
        style::color(ink.fill(), theme)
    } else {
        color
    };
    let outlined = hollow || dimmed;
    let pen = if outlined { EguiStroke::new(1.4, color) } else { EguiStroke::NONE };
    let (center, half) = (rect.center(), rect.size() / 2.0);
    let radius = half.x.min(half.y);
    let polygon = |points: Vec<Pos2>| EguiShape::Path(PathShape::convex_polygon(points, fill, PathStroke::from(pen)));
    match shape {
        Shape::Circle if hollow => {
            let ring: Vec<Pos2> = (0_u8..=24)
                .map(|it| (f32::from(it) * 15.0).to_radians())
                .map(|it| center + (radius - 0.7) * vec2(it.cos(), it.sin()))
                .collect();
            painter.extend(EguiShape::dashed_line(&ring, pen, 2.4, 2.0));
        }
        Shape::Square if hollow => painter.extend(EguiShape::dashed_line(&rounded(rect.shrink(0.7), 2.0), pen, 2.4, 2.0)),
        Shape::Circle => {
            painter.circle(center, radius - pen.width / 2.0, fill, pen);
        }
        Shape::Square => {
            painter.rect(rect, CornerRadius::same(2), fill, pen, StrokeKind::Inside);
        }
        Shape::Bar => {
            let bar = egui::Rect::from_center_size(center, vec2(rect.width(), rect.height() * 0.4));
            painter.rect_filled(bar, CornerRadius::same(1), color);
        }
        Shape::Diamond => {
            let points = vec![rect.center_top(), rect.right_center(), rect.center_bottom(), rect.left_center()];
            painter.add(polygon(points));
        }
        Shape::Triangle => {
            painter.add(polygon(vec![rect.center_top(), rect.right_bottom(), rect.left_bottom()]));
            exclaim(painter, rect, theme);
        }
        Shape::Octagon => {
            let turn = |it: u8| (22.5 + 45.0 * f32::from(it)).to_radians();
            painter.add(polygon((0..8).map(|it| center + radius * vec2(turn(it).cos(), turn(it).sin())).collect()));
            exclaim(painter, rect, theme);
        }
        Shape::Bulb => {
            painter.circle(center - vec2(0.0, half.y * 0.2), radius * 0.75, fill, pen);
            let foot = egui::Rect::from_center_size(center + vec2(0.0, half.y * 0.75), vec2(radius * 0.7, radius * 0.4));
            painter.rect_filled(foot, CornerRadius::ZERO, color);
        }
    }
}

/// The sign in a stop sign or a triangle.
fn exclaim(painter: &Painter, rect: egui::Rect, theme: Theme) {
    let place = rect.center() + vec2(0.0, rect.height() * 0.08);
    let font = FontId::proportional(rect.height() * 0.8);
    painter.text(place, Align2::CENTER_CENTER, "!", font, style::color(Ink::Panel, theme));
}
