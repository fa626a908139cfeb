//! The picture of the money, laid out: where a cost and a result stand in it.

use crate::design::euro::Euro;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::money::scale::{self, Range};
use crate::picture::parts::{Art, Item, Point, Rect, Stroke};
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// A line of words with the room around it.
pub(super) const ROW: f32 = 18.0;

/// What is asked of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// How wide it is, in points.
    pub width: f32,
    /// How high it is, in points.
    pub height: f32,
    /// The range that it keeps to, as while a bound is dragged; none: the range around what there is to show.
    pub held: Option<Range>,
}

/// A place on the contractor's line where a tier ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    /// Whether it is a tier of losses.
    pub loss: bool,
    /// The tier's place in its half.
    pub tier: usize,
    /// Where it stands.
    pub at: Point,
    /// The actual cost there, in euro.
    pub cost: Euro,
}

/// The picture, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// What is painted, from the back to the front.
    pub items: Vec<Item>,
    /// Where both results are drawn.
    pub plot: Rect,
    /// Where the histogram is drawn; none without outcomes.
    pub bars: Option<Rect>,
    /// What is in sight.
    pub range: Range,
    /// The costs at the marks of the axis, in euro.
    pub ticks: Vec<f64>,
    /// Where tiers end.
    pub handles: Vec<Handle>,
}

impl Chart {
    /// Where a cost stands, in euro.
    pub fn x(&self, cost: f64) -> f32 {
        let [low, high] = self.range.cost;
        self.plot.x + ((cost - low) / (high - low)) as f32 * self.plot.width
    }

    /// Where a result stands, in euro.
    pub fn y(&self, result: f64) -> f32 {
        let [low, high] = self.range.result;
        self.plot.bottom() - ((result - low) / (high - low)) as f32 * self.plot.height
    }

    /// The cost at a place within the picture, in euro.
    pub fn cost_at(&self, x: f32) -> f64 {
        let [low, high] = self.range.cost;
        let share = f64::from((x - self.plot.x) / self.plot.width.max(1.0)).clamp(0.0, 1.0);
        low + share * (high - low)
    }

    /// The result at a height, in euro; also beyond the picture.
    pub(crate) fn result_at(&self, y: f32) -> f64 {
        let [low, high] = self.range.result;
        low + f64::from((self.plot.bottom() - y) / self.plot.height.max(1.0)) * (high - low)
    }

    /// The lowest part of the picture that a line through all of it reaches.
    pub(crate) fn foot(&self) -> f32 {
        self.bars.unwrap_or(self.plot).bottom()
    }

    /// A step of the cost for keys and handles, in euro: a round amount that can still be seen.
    pub fn step(&self) -> f64 {
        let [low, high] = self.range.cost;
        scale::round_step((high - low) / 200.0)
    }
}

/// Small words on one line.
pub(super) fn line_of(words: &str, width: f32) -> Block {
    Block::new(words, size::SMALL, Weight::Regular, width.max(10.0), 1)
}

pub(super) fn line(canvas: &mut Canvas, points: [Point; 2], stroke: Stroke) {
    canvas.put(None, Art::Line { points: points.to_vec(), stroke });
}
