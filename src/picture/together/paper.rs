//! A page on which parts stand one under the other: it is A4 on its side, and grows where there is much. In a report the same
//! stands among other parts, as wide as those.

use crate::design::Design;
use crate::picture::canvas::{Align, Block, Canvas, named};
use crate::picture::parts::{Art, Picture, Rect, Stroke};
use crate::picture::sign::Sign;
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// How wide it is, in points of a 96th of an inch, how high at least, and the room around what stands on it.
pub(super) const WIDTH: f32 = 1123.0;
const HEIGHT: f32 = 794.0;
const MARGIN: f32 = 44.0;
/// How wide it is among the parts of a report: the less, the larger its words are there.
const COLUMN: f32 = 720.0;
/// Between parts.
pub(super) const GAP: f32 = 22.0;
/// Lines in which a text is shown whole: more than anybody writes.
const LINES: usize = 60;

/// Where what a page says stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// On a page of its own, with a title.
    Own,
    /// Among the parts of a report, under a heading there.
    Column,
}

/// A page under construction: what stands next stands at `y`, from `left` on.
pub(super) struct Paper<'a> {
    pub(super) canvas: Canvas<'a>,
    pub(super) y: f32,
    pub(super) left: f32,
    pub(super) leaf: Leaf,
}

impl<'a> Paper<'a> {
    /// A page with the design's name and a title.
    pub(super) fn new(design: &Design, text: &'a Text, (title, leaf): (&str, Leaf)) -> Self {
        if leaf == Leaf::Column {
            return Self { canvas: Canvas::new(text, &[], COLUMN), y: 0.0, left: 0.0, leaf };
        }
        let canvas = Canvas::new(text, &[], WIDTH);
        let mut paper = Self { canvas, y: MARGIN, left: MARGIN, leaf };
        let title = format!("{} · {title}", named(&design.name, text));
        paper.words(&title, size::DISPLAY, Weight::Semibold, Ink::Ink);
        paper.y += 8.0;
        paper
    }

    /// How wide the page is.
    const fn width(&self) -> f32 {
        match self.leaf {
            Leaf::Own => WIDTH,
            Leaf::Column => COLUMN,
        }
    }

    /// How wide what is written on it may be.
    pub(super) const fn within(&self) -> f32 {
        self.width() - 2.0 * self.left
    }

    /// Where that ends.
    pub(super) const fn right(&self) -> f32 {
        self.left + self.within()
    }

    /// Words over the whole width.
    pub(super) fn words(&mut self, words: &str, size: f32, weight: Weight, ink: Ink) {
        self.y = self.words_at((words, size, weight, ink), [self.left, self.y], self.within());
    }

    /// A paragraph over the whole width.
    pub(super) fn says(&mut self, words: &str) {
        self.words(words, size::BODY, Weight::Regular, Ink::Ink2);
        self.y += 4.0;
    }

    /// A heading.
    pub(super) fn heading(&mut self, words: &str) {
        // At the head of a column the report has room above it.
        self.y += if self.y > 0.0 { GAP - 8.0 } else { 0.0 };
        self.words(words, size::LARGE, Weight::Semibold, Ink::Ink);
        self.y += 4.0;
    }

    /// Words in a room; returns where they end.
    pub(super) fn words_at(
        &mut self,
        (words, size, weight, ink): (&str, f32, Weight, Ink),
        [x, y]: [f32; 2],
        width: f32,
    ) -> f32 {
        let block = Block::new(words, size, weight, width, LINES);
        self.canvas.words(None, &block, [x, y], width, Align::Left, ink);
        y + block.height()
    }

    /// A label and what belongs to it, on a line.
    pub(super) fn line(&mut self, label: &str, says: &str) {
        const LABEL: f32 = 150.0;
        let y = self.y;
        let one = self.words_at((label, size::BODY, Weight::Regular, Ink::Ink2), [self.left, y], LABEL - 12.0);
        let at = [self.left + LABEL, y];
        let room = self.within() - LABEL;
        let other = self.words_at((says, size::BODY, Weight::Regular, Ink::Ink), at, room);
        self.y = one.max(other) + 3.0;
    }

    /// A thin line over the whole width.
    pub(super) fn rule(&mut self) {
        let points = vec![[self.left, self.y], [self.right(), self.y]];
        self.canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
        self.y += 4.0;
    }

    /// A row of a table: cells of these widths, in type that is smaller than running text.
    pub(super) fn row(&mut self, cells: &[(&str, f32)], weight: Weight, ink: Ink) {
        let (mut x, y) = (self.left, self.y);
        let mut end = y;
        for (words, width) in cells {
            end = end.max(self.words_at((words, size::SMALL, weight, ink), [x, y], width - 10.0));
            x += width;
        }
        self.y = end + 4.0;
    }

    /// A mark before what stands at a place.
    pub(super) fn mark(&mut self, sign: Sign, x: f32, middle: f32) {
        self.canvas.mark(None, sign, x, middle);
    }

    /// The sheet that ends beneath what was painted.
    pub(super) fn finish(self, text: &Text) -> Picture {
        if self.leaf == Leaf::Column {
            let height = self.y.ceil();
            return Picture { width: COLUMN, height, items: self.canvas.items, spots: self.canvas.spots };
        }
        let height = HEIGHT.max(self.y + MARGIN).ceil();
        let mut sheet = Canvas::new(text, &[], WIDTH);
        sheet.boxed(None, Rect::new(0.0, 0.0, WIDTH, height), 0.0, Some(Ink::Panel), None);
        sheet.items.extend(self.canvas.items);
        Picture { width: WIDTH, height, items: sheet.items, spots: self.canvas.spots }
    }
}
