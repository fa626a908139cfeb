//! A square map with words at its axes and in its corners, as the screen shows it.

use crate::design::hundred::Hundred;
use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Art, Dash, Point, Rect, Stroke};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;

/// The words of a map.
pub(super) struct Words {
    /// What runs across, and what up.
    pub(super) axes: [String; 2],
    /// Little and much.
    pub(super) ends: [String; 2],
    /// The corners: left top, right top, left under, right under.
    pub(super) corners: [String; 4],
}

/// Room under the map for its words.
pub(super) const UNDER: f32 = 24.0;

/// Draws the ground.
pub(super) fn ground(canvas: &mut Canvas, plot: Rect, words: &Words) {
    canvas.boxed(None, plot, 6.0, Some(Ink::Background), Some(Stroke::solid(Ink::Line, 1.0)));
    let (x, y) = (plot.x + plot.width / 2.0, plot.y + plot.height / 2.0);
    let dashed = Stroke { ink: Ink::Line, width: 1.0, dash: Dash::Dashed };
    for points in [vec![[x, plot.y], [x, plot.bottom()]], vec![[plot.x, y], [plot.right(), y]]] {
        canvas.put(None, Art::Line { points, stroke: dashed });
    }
    let half = plot.width / 2.0 - 16.0;
    for (nth, corner) in words.corners.iter().enumerate() {
        let block = Block::new(corner, size::SMALL, Weight::Semibold, half, 2);
        let left = plot.x + 8.0 + if nth % 2 == 1 { plot.width / 2.0 } else { 0.0 };
        let top = if nth < 2 { plot.y + 8.0 } else { plot.bottom() - 8.0 - block.height() };
        let align = if nth % 2 == 1 { Align::Right } else { Align::Left };
        canvas.words(None, &block, [left, top], half, align, Ink::Ink2);
    }
    let under = plot.bottom() + 4.0;
    let across = format!("{} →", words.axes[0]);
    let spread = [(&words.ends[0], Align::Left), (&across, Align::Center), (&words.ends[1], Align::Right)];
    for (words, align) in spread {
        let block = Block::new(words, size::SMALL, Weight::Regular, plot.width, 1);
        canvas.words(None, &block, [plot.x, under], plot.width, align, Ink::Ink2);
    }
    // Up there is no turned type: the word stands above the map.
    let up = format!("{} ↑", words.axes[1]);
    let block = Block::new(&up, size::SMALL, Weight::Regular, plot.width, 1);
    canvas.words(None, &block, [plot.x, plot.y - block.height() - 2.0], plot.width, Align::Left, Ink::Ink2);
}

/// Where a place lies.
pub(super) fn on(plot: Rect, (across, up): (Hundred, Hundred)) -> Point {
    let pad = 10.0;
    let (width, height) = (plot.width - 2.0 * pad, plot.height - 2.0 * pad);
    [plot.x + pad + across.share() * width, plot.bottom() - pad - up.share() * height]
}

/// A disc of which a part (share 0-1) is full, from the top with the clock; none: a dashed ring.
pub(super) fn disc(canvas: &mut Canvas, [x, y]: Point, share: Option<f32>, ink: Ink) {
    const RADIUS: f32 = 6.5;
    let edge = |to: f32| -> Vec<Point> {
        let turn = |it: i32| std::f32::consts::TAU * to * it as f32 / 32.0;
        (0..=32).map(turn).map(|it| [x + RADIUS * it.sin(), y - RADIUS * it.cos()]).collect()
    };
    let dash = if share.is_none() { Dash::Dashed } else { Dash::None };
    let stroke = Some(Stroke { ink, width: 1.6, dash });
    canvas.put(None, Art::Poly { points: edge(1.0), fill: Some(Ink::Panel), stroke });
    match share {
        Some(share) if share >= 1.0 => canvas.put(None, Art::Poly { points: edge(1.0), fill: Some(ink), stroke: None }),
        Some(share) if share > 0.0 => {
            let mut points = edge(share);
            points.push([x, y]);
            canvas.put(None, Art::Poly { points, fill: Some(ink), stroke: None });
        }
        _ => {}
    }
}
