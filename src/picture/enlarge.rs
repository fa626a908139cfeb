//! A picture, or a part of one, so many times as large: what zooming shows.

use crate::picture::parts::{Art, Dash, Item, Picture, Point, Rect, Spot, Stroke};

impl Picture {
    /// Itself, so many times as large.
    pub fn scaled(&self, by: f32) -> Self {
        let rect = |it: &Rect| Rect::new(it.x * by, it.y * by, it.width * by, it.height * by);
        let item = |it: &Item| Item { owner: it.owner, art: scaled(&it.art, by) };
        let spot = |it: &Spot| Spot { rect: rect(&it.rect), ..it.clone() };
        Self {
            width: self.width * by,
            height: self.height * by,
            items: self.items.iter().map(item).collect(),
            spots: self.spots.iter().map(spot).collect(),
        }
    }
}

/// An item at another scale, as a canvas shows it: its words grow with it, and no line gets thinner than is seen.
pub(crate) fn scaled(art: &Art, by: f32) -> Art {
    let rect = |it: &Rect| Rect::new(it.x * by, it.y * by, it.width * by, it.height * by);
    let all = |points: &[Point]| points.iter().map(|it| [it[0] * by, it[1] * by]).collect::<Vec<_>>();
    // Dots that are thinner are no longer seen.
    let least = |dash: Dash| if dash == Dash::None { 1.0 } else { 1.5 };
    let pen = |it: &Stroke| Stroke { width: (it.width * by).max(least(it.dash)), ..*it };
    match art {
        Art::Box { rect: place, radius, fill, stroke } => {
            Art::Box { rect: rect(place), radius: radius * by, fill: *fill, stroke: stroke.as_ref().map(pen) }
        }
        Art::Poly { points, fill, stroke } => {
            Art::Poly { points: all(points), fill: *fill, stroke: stroke.as_ref().map(pen) }
        }
        Art::Line { points, stroke } => Art::Line { points: all(points), stroke: pen(stroke) },
        Art::Mark { sign, rect: place, hollow, dimmed } => {
            Art::Mark { sign: *sign, rect: rect(place), hollow: *hollow, dimmed: *dimmed }
        }
        Art::Words(words) => {
            let mut words = words.clone();
            words.rect = rect(&words.rect);
            words.size *= by;
            for line in &mut words.lines {
                (line.x, line.baseline) = (line.x * by, line.baseline * by);
            }
            Art::Words(words)
        }
    }
}
