//! The birth card: which parents, what is born, when and after how long, and what made it possible (GV 3).
//!
//! A page of A5 or A4 on its side. What was not filled in leaves its cell out; where texts are long the card grows.

mod axis;
mod head;
mod possible;

use crate::design::Design;
use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Picture, Rect, Stroke};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// How wide the card is, in points of a 96th of an inch.
pub const WIDTH: f32 = 1000.0;

/// How high it is at least: with the width the sheet of A4 on its side.
const HEIGHT: f32 = 707.0;

/// From the edge of the sheet to that of the card.
const EDGE: f32 = 20.0;

/// From the edge of the sheet to what stands on the card.
const MARGIN: f32 = 58.0;

/// Between the parts.
const GAP: f32 = 30.0;

/// The birth card of a design.
pub fn birth_card(design: &Design, text: &Text) -> Picture {
    let mut canvas = Canvas::new(text, &[], WIDTH);
    let width = WIDTH - 2.0 * MARGIN;
    let mut y = head::head(&mut canvas, design, Rect::new(MARGIN, MARGIN, width, 0.0)) + GAP;
    let card = &design.birth.card;
    y = head::facts(&mut canvas, design, Rect::new(MARGIN, y, width, 0.0));
    if !card.milestones.is_empty() {
        y = axis::axis(&mut canvas, card, Rect::new(MARGIN, y + GAP, width, 0.0));
    }
    if !card.is_filled() {
        let none = Block::new(&text.get("birth-card-none"), size::LARGE, Weight::Regular, width, 3);
        canvas.words(None, &none, [MARGIN, y + GAP], width, Align::Left, Ink::Ink2);
        y += GAP + none.height();
    }
    y = possible::possible(&mut canvas, card, Rect::new(MARGIN, y, width, 0.0));
    let foot = possible::foot(design, text, width);
    let height = HEIGHT.max(y + GAP + foot.height() + MARGIN - 12.0);
    foot.put(&mut canvas, [MARGIN, height - MARGIN + 12.0 - foot.height()]);
    let items = canvas.items;
    let mut sheet = Canvas::new(text, &[], WIDTH);
    sheet.boxed(None, Rect::new(0.0, 0.0, WIDTH, height), 0.0, Some(Ink::Panel), None);
    let edge = Rect::new(EDGE, EDGE, WIDTH - 2.0 * EDGE, height - 2.0 * EDGE);
    sheet.boxed(None, edge, radius::LARGE, None, Some(Stroke::solid(Ink::Line, 1.0)));
    sheet.items.extend(items);
    Picture { width: WIDTH, height: height.ceil(), items: sheet.items, spots: canvas.spots }
}

#[cfg(test)]
mod tests;
