//! The outlines of the marks, for whoever paints them.

use std::f32::consts::TAU;

use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::sign::Shape;

/// The outline of a mark.
#[derive(Clone, Debug, PartialEq)]
pub enum Outline {
    /// An ellipse in a rectangle.
    Ellipse(Rect),
    /// A rectangle with round corners of this radius.
    Round(Rect, f32),
    /// A polygon.
    Poly(Vec<Point>),
}

impl Shape {
    /// The outline of the mark in a rectangle.
    pub(crate) fn outline(self, rect: Rect) -> Outline {
        let at = |x: f32, y: f32| [rect.x + x * rect.width, rect.y + y * rect.height];
        match self {
            Self::Circle => Outline::Ellipse(rect),
            // A square looks larger than a circle that is as wide.
            Self::Square => Outline::Round(rect.shrunk(rect.width / 24.0), rect.width / 5.0),
            Self::Diamond => Outline::Poly(vec![at(0.5, 0.02), at(0.98, 0.5), at(0.5, 0.98), at(0.02, 0.5)]),
            Self::Bar => {
                let [x, y] = at(0.0, 0.32);
                Outline::Round(Rect::new(x, y, rect.width, 0.36 * rect.height), 0.12 * rect.height)
            }
            Self::Triangle => Outline::Poly(vec![at(0.5, 0.02), at(1.0, 0.94), at(0.0, 0.94)]),
            Self::Octagon => {
                let corner = |it: u8| {
                    let angle = (f32::from(it) + 0.5) * TAU / 8.0;
                    at(0.5 + 0.53 * angle.cos(), 0.5 + 0.53 * angle.sin())
                };
                Outline::Poly((0..8).map(corner).collect())
            }
            Self::Pentagon => {
                let corner = |it: u8| {
                    let angle = (f32::from(it) / 5.0 - 0.25) * TAU;
                    at(0.5 + 0.53 * angle.cos(), 0.53 + 0.53 * angle.sin())
                };
                Outline::Poly((0..5).map(corner).collect())
            }
            Self::Bulb => {
                // The glass from one side of the neck round to the other, and the cap beneath it.
                let glass = (0..=14_u8).map(|it| {
                    let angle = 0.32 * TAU + f32::from(it) / 14.0 * 0.86 * TAU;
                    at(0.5 + 0.38 * angle.cos(), 0.4 + 0.38 * angle.sin())
                });
                Outline::Poly(glass.chain([at(0.66, 0.98), at(0.34, 0.98)]).collect())
            }
        }
    }

    /// What is left open in the mark, painted in the light colour behind its ink.
    pub fn cuts(self, rect: Rect) -> Vec<Rect> {
        let part = |x: f32, y: f32, width: f32, height: f32| {
            let (dx, dy) = (x * rect.width, y * rect.height);
            Rect::new(rect.x + dx, rect.y + dy, width * rect.width, height * rect.height)
        };
        match self {
            Self::Triangle => vec![part(0.43, 0.34, 0.14, 0.3), part(0.43, 0.7, 0.14, 0.13)],
            Self::Octagon => vec![part(0.22, 0.41, 0.56, 0.18)],
            _ => Vec::new(),
        }
    }
}
