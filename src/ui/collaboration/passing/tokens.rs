//! The ten tokens: whole, half, and the places where one can lie.

use std::f32::consts::{FRAC_PI_2, PI, TAU};

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::picture::tokens::{Ink, Theme};
use crate::ui::kit::style;

/// How many tokens there are.
pub(super) const TEN: u8 = 10;

/// Where the tokens of a lane or of the tray lie.
#[derive(Clone, Copy, Debug)]
pub(super) struct Places {
    /// The middle of the first.
    first: Pos2,
    /// From one to the next.
    step: f32,
}

impl Places {
    /// Within a rectangle, from its left.
    pub(super) fn within(rect: Rect) -> Self {
        let step = rect.width() / f32::from(TEN);
        Self { first: pos2(rect.left() + step / 2.0, rect.center().y), step }
    }

    pub(super) fn radius(self) -> f32 {
        (self.step * 0.38).min(16.0)
    }

    pub(super) fn at(self, nth: u8) -> Pos2 {
        self.first + vec2(f32::from(nth) * self.step, 0.0)
    }

    /// The place under a point, by its number from 0.
    pub(super) fn under(self, point: Pos2) -> u8 {
        let at = (point.x - self.first.x) / self.step + 0.5;
        at.clamp(0.0, f32::from(TEN - 1)) as u8
    }

    /// Paints so many half points, and the places that are free.
    pub(super) fn paint(self, painter: &Painter, halves: u8, theme: Theme) {
        let color = |ink| style::color(ink, theme);
        for nth in 0..TEN {
            let at = self.at(nth);
            match halves.saturating_sub(nth * 2) {
                0 => drop(painter.circle_filled(at, 2.5, color(Ink::Ink2).gamma_multiply(0.7))),
                1 => half(painter, at, self.radius(), color(Ink::Ink)),
                _ => whole(painter, at, self.radius(), color(Ink::Ink)),
            }
        }
    }
}

/// A whole point.
pub(super) fn whole(painter: &Painter, at: Pos2, radius: f32, color: Color32) {
    painter.circle_filled(at, radius, color);
}

/// A half one: the left half, the rest dashed.
pub(super) fn half(painter: &Painter, at: Pos2, radius: f32, color: Color32) {
    ring(painter, at, radius - 0.5, color);
    let edge = (0..=16).map(|it| FRAC_PI_2 + PI * it as f32 / 16.0);
    let points = edge.map(|it| at + radius * vec2(it.cos(), it.sin())).collect();
    painter.add(Shape::convex_polygon(points, color, Stroke::NONE));
}

/// A dashed circle.
pub(super) fn ring(painter: &Painter, at: Pos2, radius: f32, color: Color32) {
    let edge: Vec<Pos2> =
        (0..=40).map(|it| TAU * it as f32 / 40.0).map(|it| at + radius * vec2(it.cos(), it.sin())).collect();
    painter.extend(Shape::dashed_line(&edge, Stroke::new(1.2, color), 3.0, 3.0));
}
