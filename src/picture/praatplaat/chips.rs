//! The roles that do not decide themselves: small cards in rows beneath the boxes of the roof.

use crate::design::Design;
use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::edge;
use crate::picture::canvas::line_height;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Target;
use crate::picture::roles::{holders, role_name};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// Between a card's edge and its words.
const PAD: f32 = 8.0;
/// Between cards, and between rows.
const GAP: f32 = 6.0;
/// The height of a card: what a pointer needs.
const HIGH: f32 = 24.0;
/// Between the outer cards and the walls.
const MARGIN: f32 = 12.0;

/// The small cards, in rows.
pub(super) struct Chips<'a> {
    all: Vec<Chip<'a>>,
    /// How many are shown; what stands for the others comes after them.
    shown: usize,
    more: Block,
    rows: Vec<Vec<f32>>,
    x: f32,
    width: f32,
}

/// A small card, before it has a place.
struct Chip<'a> {
    role: &'a Role,
    name: Block,
    holders: String,
    vacant: bool,
}

/// Widths in rows, as many in each as fit, and about as many in one as in the other.
fn filled(widths: &[f32], inner: f32) -> Vec<Vec<f32>> {
    let total: f32 = widths.iter().map(|it| it + GAP).sum::<f32>() - GAP;
    // Each row is filled up to an even share, so that the last one is not a single card.
    let share = total / (total / inner).ceil().max(1.0);
    let mut rows: Vec<Vec<f32>> = Vec::new();
    let mut at = f32::INFINITY;
    for width in widths {
        if at + width > inner || at > share {
            rows.push(Vec::new());
            at = 0.0;
        }
        at += width + GAP;
        if let Some(row) = rows.last_mut() {
            row.push(*width);
        }
    }
    rows
}

impl<'a> Chips<'a> {
    /// The cards of these roles, in so many rows at most.
    pub(super) fn new(
        canvas: &Canvas,
        design: &Design,
        [x, width]: [f32; 2],
        (roles, most): (Vec<&'a Role>, usize),
    ) -> Self {
        let inner = width - 2.0 * MARGIN;
        let small = |words: &str| Block::new(words, size::SMALL, Weight::Regular, inner - 2.0 * PAD, 1);
        let chips: Vec<Chip> = roles
            .into_iter()
            .map(|role| {
                let (holders, vacant) = holders(role, design, canvas.text);
                Chip { role, name: small(&role_name(role, canvas.text)), holders, vacant }
            })
            .collect();
        let more = |count: usize| small(&canvas.text.with("plate-more-roles", [("count", count.into())]));
        let mut shown = chips.len();
        let rows = loop {
            let mut widths: Vec<f32> = chips[..shown].iter().map(Chip::width).collect();
            if shown < chips.len() {
                widths.push((more(chips.len() - shown).width() + 2.0 * PAD).ceil().min(inner));
            }
            let rows = filled(&widths, inner);
            if rows.len() <= most || shown == 0 {
                break rows;
            }
            shown -= 1;
        };
        Self { more: more(chips.len() - shown), all: chips, shown, rows, x, width }
    }

    /// How many are gathered.
    pub(super) fn gathered(&self) -> usize {
        self.all.len() - self.shown
    }

    /// Whether there are none.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
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
            let wide = row.iter().map(|it| it + GAP).sum::<f32>() - GAP;
            let mut at = (self.x + (self.width - wide) / 2.0).round();
            for width in row {
                rects.push(Rect::new(at, y + nth as f32 * (HIGH + GAP), *width, HIGH));
                at += width + GAP;
            }
        }
        rects
    }

    /// Paints them where `rects` says.
    pub(super) fn paint(&self, canvas: &mut Canvas, rects: &[Rect]) {
        for (chip, rect) in self.all[..self.shown].iter().zip(rects) {
            chip.paint(canvas, *rect);
        }
        if let Some(rect) = rects.get(self.shown) {
            let ids = self.all[self.shown..].iter().map(|it| it.role.id.into()).collect();
            let (owner, alarm) = canvas.gathering(Gathered::Roles, *rect, self.more.full(), ids);
            canvas.boxed(Some(owner), *rect, radius::SMALL, None, Some(edge(alarm, Ink::Ink2)));
            let top = rect.y + (rect.height - line_height(size::SMALL)) / 2.0;
            canvas.words(Some(owner), &self.more, [rect.x + PAD, top], rect.width - 2.0 * PAD, Align::Left, Ink::Ink);
            canvas.alarm_mark(owner, alarm, *rect);
        }
    }
}

impl Chip<'_> {
    fn width(&self) -> f32 {
        (self.name.width() + 2.0 * PAD).ceil().max(HIGH)
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
