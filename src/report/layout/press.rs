//! The page under construction: what stands next, and where it breaks.

use crate::picture::tokens::Ink;
use crate::picture::typeface::{CAP_HEIGHT, Weight};
use crate::picture::{Art, Item, Picture, Rect, Stroke, TextLine, Words};
use crate::report::layout::book::{Book, Kind, Mark, Node, Page};
use crate::report::layout::lines::Face;
use crate::report::layout::style::{A4, BODY, BOTTOM, TOP, leading};
use crate::text::Language;

/// What lines are set in, and where.
#[derive(Clone, Copy)]
pub(super) struct Set {
    pub(super) face: Face,
    pub(super) ink: Ink,
    pub(super) x: f32,
    pub(super) width: f32,
    /// Whether they stand against the right side.
    pub(super) right: bool,
}

/// The book under construction.
pub(super) struct Press {
    pub(super) book: Book,
    pub(super) language: Language,
    /// Where what comes next stands.
    pub(super) y: f32,
    /// Whether something stands on this page already.
    pub(super) used: bool,
}

impl Press {
    pub(super) fn new(title: &str, language: Language) -> Self {
        let book = Book { title: title.to_owned(), ..Book::default() };
        let mut press = Self { book, language, y: TOP, used: false };
        press.turn();
        press
    }

    /// A face of this size.
    pub(super) const fn face(&self, size: f32, weight: Weight) -> Face {
        Face { size, weight, language: self.language, fills: size == BODY }
    }

    /// Goes on on a new page.
    pub(super) fn turn(&mut self) {
        self.turn_to(A4);
    }

    /// The same on paper of this size; a page on which nothing stands yet becomes it.
    pub(super) fn turn_to(&mut self, [width, height]: [f32; 2]) {
        if !self.used && self.book.pages.last().is_some_and(|it| it.leaves.is_empty() && it.parts.is_empty()) {
            self.book.pages.pop();
        }
        let ground =
            Art::Box { rect: Rect::new(0.0, 0.0, width, height), radius: 0.0, fill: Some(Ink::Panel), stroke: None };
        let items = vec![Item { owner: None, art: ground }];
        let picture = Picture { width, height, items, spots: Vec::new() };
        self.book.pages.push(Page { picture, ..Page::default() });
        (self.y, self.used) = (TOP, false);
    }

    /// Which page it is at.
    pub(super) fn at(&self) -> usize {
        self.book.pages.len().saturating_sub(1)
    }

    /// How much room there is left.
    pub(super) fn room(&self) -> f32 {
        BOTTOM - self.y
    }

    /// Sees to it that this much stands together: on this page, or on the next.
    pub(super) fn keep(&mut self, high: f32) {
        if self.used && high > self.room() {
            self.turn();
        }
    }

    /// Room before what comes next; none at the head of a page.
    pub(super) fn space(&mut self, high: f32) {
        if self.used {
            self.y += high;
        }
    }

    fn page(&mut self) -> Option<&mut Page> {
        self.book.pages.last_mut()
    }

    /// Paints something that is ornament.
    pub(super) fn paint(&mut self, art: Art) {
        if let Some(page) = self.page() {
            page.picture.items.push(Item { owner: None, art });
        }
    }

    /// Paints something that says something.
    pub(super) fn say(&mut self, all: impl IntoIterator<Item = Art>) -> Node {
        let at = self.at();
        let Some(page) = self.page() else { return Node::Leaf(0, 0) };
        let from = page.picture.items.len();
        page.picture.items.extend(all.into_iter().map(|art| Item { owner: None, art }));
        page.leaves.push(from..page.picture.items.len());
        Node::Leaf(at, page.leaves.len() - 1)
    }

    /// Lines from a height on, as one thing.
    pub(super) fn words(set: Set, lines: &[String], y: f32) -> Art {
        let Set { face, ink, x, width, right } = set;
        let high = leading(face.size);
        let line = |(nth, words): (usize, &String)| {
            let dx = if right { width - face.measure(words) } else { 0.0 };
            let baseline = y + nth as f32 * high + f32::midpoint(high, CAP_HEIGHT * face.size);
            TextLine { text: words.clone(), x: x + dx, baseline }
        };
        let rect = Rect::new(x, y, width, lines.len() as f32 * high);
        let lines: Vec<TextLine> = lines.iter().enumerate().map(line).collect();
        let full = lines.iter().map(|it| it.text.as_str()).collect::<Vec<_>>().join(" ");
        Art::Words(Words { rect, lines, size: face.size, weight: face.weight, ink, full })
    }

    /// Lines one under the other; where they do not fit they go on on the next page, with two together at least.
    pub(super) fn flow(&mut self, set: Set, lines: &[String]) -> Vec<Node> {
        let high = leading(set.face.size);
        let (mut left, mut nodes) = (lines, Vec::new());
        while !left.is_empty() {
            let mut fits = ((self.room() + 0.01) / high).floor().max(0.0) as usize;
            if fits < left.len() {
                // Neither the first line alone at the foot nor the last alone at the head.
                if left.len() - fits == 1 {
                    fits = fits.saturating_sub(1);
                }
                if fits < 2 && self.used {
                    self.turn();
                    continue;
                }
            }
            let (now, later) = left.split_at(fits.clamp(1, left.len()));
            let art = Self::words(set, now, self.y);
            nodes.push(self.say([art]));
            self.y += now.len() as f32 * high;
            self.used = true;
            left = later;
            if !left.is_empty() {
                self.turn();
            }
        }
        nodes
    }

    /// A line across.
    pub(super) fn rule(&mut self, [x, to]: [f32; 2], y: f32, ink: Ink) {
        self.paint(Art::Line { points: vec![[x, y], [to, y]], stroke: Stroke::solid(ink, 0.6) });
    }

    /// What is read next.
    pub(super) fn read(&mut self, node: Node) {
        self.book.tree.push(node);
    }

    /// Pieces that are something together, read next.
    pub(super) fn read_all(&mut self, kind: Kind, nodes: Vec<Node>) {
        if !nodes.is_empty() {
            self.read(Node::Group(kind, nodes));
        }
    }

    /// A bookmark here.
    pub(super) fn mark(&mut self, mark: Mark) {
        let part = mark.part;
        self.book.marks.push(mark);
        if let (Some(part), Some(page)) = (part, self.page()) {
            page.parts.push(part);
        }
    }
}
