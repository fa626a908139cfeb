//! A spider: five axes from one middle, and a line around for each of some means.

use std::f32::consts::TAU;

use crate::design::collaboration::Condition;
use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Art, Dash, Point, Rect, Stroke};
use crate::picture::sign::Sign;
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;

/// From the outer ring to what stands at an axis.
const OUTSIDE: f32 = 8.0;

/// How large the mark at a mean is, and at a form.
const DOTS: [f32; 2] = [7.0, 4.5];

/// A line around.
pub(super) struct Around {
    /// The means, in the order of the conditions.
    pub means: [f64; 5],
    /// In what.
    pub ink: Ink,
    /// How wide.
    pub width: f32,
    /// How it is broken.
    pub dash: Dash,
    /// What stands at each mean, where something does; of few forms at each of them.
    pub sign: Option<Sign>,
    /// Of few forms what each gave every condition, in points: they are shown, and no spread.
    pub forms: Option<[Vec<f64>; 5]>,
}

/// What stands at the axes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// The letters of the conditions.
    Letters,
    /// Their names.
    Whole,
}

/// Where a share (0-1) of an axis lies.
fn along([x, y]: Point, radius: f32, axis: usize, share: f32) -> Point {
    let turn = TAU * axis as f32 / 5.0;
    [x + radius * share * turn.sin(), y - radius * share * turn.cos()]
}

/// The five points of a ring, the first one again at the end.
fn ring(middle: Point, radius: f32, shares: [f32; 5]) -> Vec<Point> {
    let mut points: Vec<Point> = shares.iter().enumerate().map(|(at, it)| along(middle, radius, at, *it)).collect();
    points.extend(points.first().copied());
    points
}

/// A spider in a square room, with its outer ring at so many points.
pub(super) fn spider(canvas: &mut Canvas, room: Rect, outer: u8, names: Names, lines: &[Around]) {
    let high = Block::new("x", size::SMALL, Weight::Semibold, room.width, 1).height();
    let beside = if names == Names::Whole { room.width * 0.24 } else { high };
    let radius = (room.width / 2.0 - beside - OUTSIDE).min(room.height / 2.0 - high - OUTSIDE).max(1.0);
    let middle = [room.x + room.width / 2.0, room.y + room.height / 2.0];
    for step in 1..=outer {
        let points = ring(middle, radius, [f32::from(step) / f32::from(outer.max(1)); 5]);
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
    }
    for axis in 0..5 {
        let points = vec![middle, along(middle, radius, axis, 1.0)];
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
    }
    for it in lines {
        let shares = it.means.map(|mean| (mean / f64::from(outer.max(1))) as f32);
        let points = ring(middle, radius, shares);
        let stroke = Stroke { ink: it.ink, width: it.width, dash: it.dash };
        canvas.put(None, Art::Line { points: points.clone(), stroke });
        let Some(sign) = it.sign else { continue };
        let mut mark = |[x, y]: Point, dot: f32| {
            let rect = Rect::new(x - dot / 2.0, y - dot / 2.0, dot, dot);
            canvas.put(None, Art::Mark { sign, rect, hollow: false, dimmed: false });
        };
        match &it.forms {
            None => points.into_iter().take(5).for_each(|it| mark(it, DOTS[0])),
            Some(forms) => {
                for (axis, points) in forms.iter().enumerate() {
                    let share = |points: f64| (points / f64::from(outer.max(1))) as f32;
                    for it in points {
                        mark(along(middle, radius, axis, share(*it)), DOTS[1]);
                    }
                }
            }
        }
    }
    for (axis, condition) in Condition::ALL.into_iter().enumerate() {
        let words = canvas.text.condition(condition);
        let words = if names == Names::Whole { words.name } else { words.letter };
        let block = Block::new(&words, size::SMALL, Weight::Semibold, beside.max(high * 2.0), 1);
        let [x, y] = along(middle, radius + OUTSIDE, axis, 1.0);
        let wide = block.width().ceil() + 1.0;
        let left = match axis {
            0 => x - wide / 2.0,
            1 | 2 => x,
            _ => x - wide,
        };
        let top = if axis == 0 { y - block.height() } else { y - block.height() / 2.0 };
        canvas.words(None, &block, [left, top], wide, Align::Left, Ink::Ink);
    }
}
