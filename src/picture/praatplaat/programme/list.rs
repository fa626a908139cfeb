//! Risks of one place of a programme, in rows and columns; what is too much for its room gathers in the last one.

use crate::design::Design;
use crate::design::risks::{Allocation, Risk};
use crate::picture::canvas::{Align, Block, Canvas, column, edge, line_height};
use crate::picture::parts::{Gathered, Rect};
use crate::picture::praatplaat::card::{Amounts, Card, in_order, more_words};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;

/// How high a card is: what a pointer needs.
pub(super) const ROW: f32 = 24.0;
/// Between rows, and between columns.
pub(super) const BETWEEN: f32 = 4.0;
/// Beside words.
const PAD: f32 = 6.0;

/// The risks of a place.
pub(super) struct List<'a> {
    cards: Vec<Card<'a>>,
    place: Allocation,
    /// How wide the amounts are.
    amounts: f32,
}

/// How high so many rows are.
pub(super) fn height(rows: usize) -> f32 {
    if rows == 0 { 0.0 } else { rows as f32 * (ROW + BETWEEN) - BETWEEN }
}

impl<'a> List<'a> {
    /// Those of a place.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, amounts: &Amounts, place: Allocation) -> Self {
        let there = in_order(design.risks.counting().filter(|it| it.allocation == place));
        let cards: Vec<Card> = there.into_iter().map(|it| Card::new(canvas.text, design, amounts, it)).collect();
        let amounts = cards.iter().map(|it| it.amount_wide).fold(0.0, f32::max);
        Self { cards, place, amounts }
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.cards.is_empty()
    }

    /// In how many rows all show.
    pub(super) fn rows(&self, columns: usize) -> usize {
        self.cards.len().div_ceil(columns.max(1))
    }

    /// Paints as many as fit in these columns and rows, row by row.
    pub(super) fn paint(
        &self,
        canvas: &mut Canvas,
        [x, y, width]: [f32; 3],
        (columns, rows): (usize, usize),
        name: &str,
    ) {
        let room = columns * rows;
        let shown = if self.cards.len() > room { room.saturating_sub(1) } else { self.cards.len() };
        let slot = |nth: usize| {
            let (dx, wide) = column(width, columns, BETWEEN, nth % columns);
            Rect::new(x + dx, y + (nth / columns) as f32 * (ROW + BETWEEN), wide, ROW)
        };
        for (nth, card) in self.cards[..shown].iter().enumerate() {
            let rect = slot(nth);
            card.paint(canvas, &card.block(rect.width, self.amounts, 1), rect, name);
        }
        if shown < self.cards.len() && room > 0 {
            self.gather(canvas, slot(shown), shown, name);
        }
    }

    /// Paints what stands for those from a place in the order on.
    pub(super) fn gather(&self, canvas: &mut Canvas, rect: Rect, from: usize, name: &str) {
        let gathered: Vec<&Risk> = self.cards[from..].iter().map(|it| it.risk).collect();
        let words = more_words(&gathered, canvas.text);
        let ids = gathered.iter().map(|it| it.id.into()).collect();
        let (owner, alarm) = canvas.gathering(Gathered::Risks(self.place), rect, &format!("{words}, {name}"), ids);
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Panel), Some(edge(alarm, Ink::Ink2)));
        let short = canvas.text.with("plate-more", [("count", gathered.len().into())]);
        let ways = [words, short, format!("+{}", gathered.len())];
        let inner = rect.width - 2.0 * PAD;
        let ways = ways.map(|it| Block::new(&it, size::SMALL, Weight::Regular, inner, 1));
        let [.., least] = &ways;
        let words = ways.iter().find(|it| !it.shortened).unwrap_or(least);
        let top = rect.y + (rect.height - line_height(size::SMALL)) / 2.0;
        canvas.words(Some(owner), words, [rect.x + PAD, top], inner, Align::Left, Ink::Ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}
