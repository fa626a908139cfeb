//! The roles that do not decide themselves: small cards in rows beneath the boxes of the roof.

use crate::design::Design;
use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::parts::Rect;
use crate::picture::parts::Target;
use crate::picture::roles::{beneath, holders, role_name};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// Between a card's edge and its words.
const PAD: f32 = 8.0;
/// Between cards, and between rows.
const GAP: f32 = 8.0;
/// The height of a card: what a pointer needs.
const HIGH: f32 = 24.0;
/// The widest card.
const MOST: f32 = 208.0;
/// Between the outer cards and the walls.
const MARGIN: f32 = 12.0;

/// The small cards, in rows.
pub(super) struct Chips<'a> {
    /// The rows.
    pub rows: Vec<Vec<Chip<'a>>>,
    x: f32,
    width: f32,
}

/// A small card, before it has a place.
pub(super) struct Chip<'a> {
    role: &'a Role,
    name: Block,
    holders: String,
    vacant: bool,
}

impl<'a> Chips<'a> {
    /// Fills rows with the cards, as many in each as fit, and about as many in one as in the other.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, [x, width]: [f32; 2]) -> Self {
        let most = MOST.min(width - 2.0 * MARGIN);
        let chips: Vec<Chip> = design
            .bovenkant
            .roles
            .iter()
            .filter(|it| beneath(it.kind))
            .map(|role| {
                let name = role_name(role, canvas.text);
                let name = Block::new(&name, size::SMALL, Weight::Regular, most - 2.0 * PAD, 1);
                let (holders, vacant) = holders(role, design, canvas.text);
                Chip { role, name, holders, vacant }
            })
            .collect();
        let inner = width - 2.0 * MARGIN;
        let total: f32 = chips.iter().map(|it| it.width() + GAP).sum::<f32>() - GAP;
        // Each row is filled up to an even share, so that the last one is not a single card.
        let share = total / (total / inner).ceil().max(1.0);
        let mut rows: Vec<Vec<Chip>> = Vec::new();
        let mut filled = f32::INFINITY;
        for chip in chips {
            if filled + chip.width() > inner || filled > share {
                rows.push(Vec::new());
                filled = 0.0;
            }
            filled += chip.width() + GAP;
            if let Some(row) = rows.last_mut() {
                row.push(chip);
            }
        }
        Self { rows, x, width }
    }

    /// How high the rows are together.
    pub(super) fn height(&self) -> f32 {
        let rows = self.rows.len() as f32;
        if self.rows.is_empty() { 0.0 } else { rows * (HIGH + GAP) - GAP }
    }

    /// Where the cards are, row by row, each row in the middle.
    pub(super) fn rects(&self, y: f32) -> Vec<Rect> {
        let mut rects = Vec::new();
        for (nth, row) in self.rows.iter().enumerate() {
            let wide = row.iter().map(|it| it.width() + GAP).sum::<f32>() - GAP;
            let mut at = (self.x + (self.width - wide) / 2.0).round();
            for chip in row {
                rects.push(Rect::new(at, y + nth as f32 * (HIGH + GAP), chip.width(), HIGH));
                at += chip.width() + GAP;
            }
        }
        rects
    }

    /// Paints them where `rects` says.
    pub(super) fn paint(&self, canvas: &mut Canvas, rects: &[Rect]) {
        for (chip, rect) in self.rows.iter().flatten().zip(rects) {
            chip.paint(canvas, *rect);
        }
    }
}

impl Chip<'_> {
    fn width(&self) -> f32 {
        (self.name.width() + 2.0 * PAD).ceil()
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let alarm = canvas.alarm(self.role.id);
        let target = Target::Element(self.role.id.into());
        let owner = canvas.spot(target, rect, [self.name.full(), &self.holders]);
        let (fill, line) = match self.role.kind.side() {
            Some(Side::Client) => (Ink::ClientFill, Ink::ClientLine),
            Some(Side::Contractor) => (Ink::ContractorFill, Ink::ContractorLine),
            None => (Ink::Panel, Ink::FoundationLine),
        };
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(fill), Some(edge(alarm, line)));
        let ink = if self.vacant { Ink::Warning } else { Ink::Ink };
        let top = rect.y + (rect.height - line_height(size::SMALL)) / 2.0;
        canvas.words(Some(owner), &self.name, [rect.x + PAD, top], rect.width - 2.0 * PAD, Align::Left, ink);
        canvas.alarm_mark(owner, alarm, rect);
    }
}
