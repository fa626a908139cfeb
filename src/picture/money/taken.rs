//! What room in the picture is taken already, so that words find a free place or give way.

use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::tokens::Ink;

/// Between words.
const APART: f32 = 4.0;
/// Lines are remembered as points so far apart at most.
const FINE: f32 = 2.0;

/// What room is taken: by words, and by lines that no words may lie over.
#[derive(Default)]
pub(super) struct Taken {
    words: Vec<Rect>,
    lines: Vec<Point>,
}

impl Taken {
    /// Words do not lie over this line.
    pub(super) fn line(&mut self, from: Point, to: Point) {
        let steps = ((to[0] - from[0]).hypot(to[1] - from[1]) / FINE).ceil().clamp(1.0, 4000.0) as u16;
        let at = |it: u16| {
            let share = f32::from(it) / f32::from(steps);
            [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])]
        };
        self.lines.extend((0..=steps).map(at));
    }

    /// Whether words can stand here.
    pub(super) fn is_free(&self, room: Rect) -> bool {
        let (wide, near) = (room.shrunk_by(-APART, 0.0), room.shrunk_by(-2.0, 0.0));
        !self.words.iter().any(|it| it.overlaps(&wide)) && !self.lines.iter().any(|it| near.has(*it))
    }

    /// Puts words at the first of some places (left top) where they are free and on the canvas. Whether there was one.
    pub(super) fn put(
        &mut self,
        canvas: &mut Canvas,
        block: &Block,
        places: impl IntoIterator<Item = Point>,
        ink: Ink,
    ) -> bool {
        if block.shortened {
            return false;
        }
        let (width, height) = (block.width().ceil(), block.height());
        let rooms = places.into_iter().map(|[x, y]| Rect::new(x, y, width, height));
        let on_canvas = |it: &Rect| it.x >= -0.01 && it.y >= -0.01 && it.right() <= canvas.right() + 1.0;
        let Some(room) = rooms.filter(on_canvas).find(|it| self.is_free(*it)) else { return false };
        canvas.words(None, block, [room.x, room.y], width, Align::Left, ink);
        self.words.push(room);
        true
    }
}

impl Rect {
    fn shrunk_by(&self, dx: f32, dy: f32) -> Self {
        Self::new(self.x + dx, self.y + dy, self.width - 2.0 * dx, self.height - 2.0 * dy)
    }
}
