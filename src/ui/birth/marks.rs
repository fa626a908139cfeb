//! The marks of the section: a score, what a characteristic says of a form, how far something is. Each has a shape of its own,
//! so that none is told by its colour alone.

use std::f32::consts::TAU;

use egui::epaint::{PathShape, PathStroke};
use egui::{Painter, Pos2, Rect, Shape, Stroke, StrokeKind, pos2};

use crate::design::birth::{Light, Mark, Readiness, State};
use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::style;

/// The colour of a score.
pub(super) const fn light_ink(light: Option<Light>) -> Ink {
    match light {
        Some(Light::Green) => Ink::Alliance,
        Some(Light::Amber) => Ink::Warning,
        Some(Light::Red) => Ink::Blocker,
        None => Ink::Ink2,
    }
}

/// Paints a score: a circle with a tick, a diamond half full, an octagon with a cross; a dashed ring where there is none.
pub(super) fn light(painter: &Painter, at: Rect, light: Option<Light>, theme: Theme) {
    let ink = style::color(light_ink(light), theme);
    let ground = style::color(Ink::Panel, theme);
    let pen = Stroke::new((at.width() / 8.0).clamp(1.2, 2.4), ground);
    let (center, size) = (at.center(), at.width());
    let point = |x: f32, y: f32| pos2(at.left() + x * size, at.top() + y * size);
    match light {
        Some(Light::Green) => {
            painter.circle_filled(center, size / 2.0, ink);
            tick(painter, at, pen);
        }
        Some(Light::Amber) => {
            let inside = 0.6 / size;
            let ring = vec![point(0.5, inside), point(1.0 - inside, 0.5), point(0.5, 1.0 - inside), point(inside, 0.5)];
            let half = vec![point(0.5, inside), point(0.5, 1.0 - inside), point(inside, 0.5)];
            painter.add(PathShape::convex_polygon(half, ink, PathStroke::NONE));
            painter.add(PathShape::closed_line(ring, Stroke::new(1.4, ink)));
        }
        Some(Light::Red) => {
            painter.add(PathShape::convex_polygon(octagon(at), ink, PathStroke::NONE));
            for (from, to) in [((0.32, 0.32), (0.68, 0.68)), ((0.68, 0.32), (0.32, 0.68))] {
                painter.line_segment([point(from.0, from.1), point(to.0, to.1)], pen);
            }
        }
        None => dashed(painter, at, Stroke::new(1.4, ink)),
    }
}

/// Paints what a characteristic says of a form: a plus on a disc, a small ring, a minus in a box; a dot where it says nothing.
pub(super) fn mark(painter: &Painter, at: Rect, mark: Option<Mark>, theme: Theme) {
    let (center, half) = (at.center(), at.width() / 4.0);
    let color = |ink| style::color(ink, theme);
    let across = |pen| painter.line_segment([center - egui::vec2(half, 0.0), center + egui::vec2(half, 0.0)], pen);
    match mark {
        Some(Mark::For) => {
            painter.circle_filled(center, at.width() / 2.0, color(Ink::Alliance));
            let pen = Stroke::new(2.0, color(Ink::Panel));
            across(pen);
            painter.line_segment([center - egui::vec2(0.0, half), center + egui::vec2(0.0, half)], pen);
        }
        Some(Mark::Both) => {
            painter.circle_stroke(center, at.width() / 5.0, Stroke::new(1.4, color(Ink::Ink2)));
        }
        Some(Mark::Against) => {
            let stroke = Stroke::new(1.4, color(Ink::Ink2));
            painter.rect_stroke(at.shrink(0.5), 4.0, stroke, StrokeKind::Inside);
            across(Stroke::new(2.0, color(Ink::Ink)));
        }
        None => {
            painter.circle_filled(center, 1.5, color(Ink::Ink2));
        }
    }
}

/// Paints how far something is: a dashed ring, half a circle in a ring, a circle with a tick.
pub(super) fn state(painter: &Painter, at: Rect, state: State, theme: Theme) {
    match state {
        State::Open => light(painter, at, None, theme),
        State::Planned => half(painter, at, theme),
        State::Done => light(painter, at, Some(Light::Green), theme),
    }
}

/// Paints how ready somebody is, with the marks of a score.
pub(super) fn readiness(painter: &Painter, at: Rect, ready: Option<Readiness>, theme: Theme) {
    match ready {
        None => light(painter, at, None, theme),
        Some(Readiness::NotYet) => {
            let pen = Stroke::new(1.6, style::color(Ink::Ink2, theme));
            painter.circle_stroke(at.center(), at.width() / 2.0 - 0.8, pen);
        }
        Some(Readiness::Partly) => half(painter, at, theme),
        Some(Readiness::Ready) => light(painter, at, Some(Light::Green), theme),
    }
}

/// A ring that is half full.
fn half(painter: &Painter, at: Rect, theme: Theme) {
    let ink = style::color(Ink::Ink2, theme);
    let radius = at.width() / 2.0 - 0.8;
    let arc = (0..=12_u8).map(|it| (f32::from(it) / 24.0 + 0.25) * TAU);
    let points = arc.map(|turn| at.center() + radius * egui::vec2(turn.cos(), turn.sin())).collect();
    painter.add(PathShape::convex_polygon(points, ink, PathStroke::NONE));
    painter.circle_stroke(at.center(), radius, Stroke::new(1.6, ink));
}

fn tick(painter: &Painter, at: Rect, pen: Stroke) {
    let point = |x: f32, y: f32| pos2(at.left() + x * at.width(), at.top() + y * at.height());
    painter.line(vec![point(0.28, 0.52), point(0.44, 0.68), point(0.73, 0.36)], pen);
}

fn octagon(at: Rect) -> Vec<Pos2> {
    let corner = |it: u8| {
        let turn = (f32::from(it) + 0.5) * TAU / 8.0;
        at.center() + at.width() * 0.53 * egui::vec2(turn.cos(), turn.sin())
    };
    (0..8).map(corner).collect()
}

fn dashed(painter: &Painter, at: Rect, pen: Stroke) {
    let radius = at.width() / 2.0 - pen.width / 2.0;
    let turn = |it: u8| f32::from(it) / 24.0 * TAU;
    let ring: Vec<Pos2> =
        (0..=24).map(|it| at.center() + radius * egui::vec2(turn(it).cos(), turn(it).sin())).collect();
    painter.extend(Shape::dashed_line(&ring, pen, 2.6, 2.2));
}
