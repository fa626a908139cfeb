//! What made the birth possible, view by view, and who stood behind it.

use crate::design::Design;
use crate::design::birth::{Card, View};
use crate::picture::birth::head::behind;
use crate::picture::canvas::{Align, Block, Canvas, column};
use crate::picture::parts::{Art, Rect, Stroke};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Between columns.
const APART: f32 = 32.0;

/// Lines in which a text is shown whole: more than anybody writes.
const LINES: usize = 60;

/// What made it possible: a column for each view of which it was said. Returns where it ends.
pub(super) fn possible(canvas: &mut Canvas, card: &Card, place: Rect) -> f32 {
    let said: Vec<View> = View::ALL.into_iter().filter(|it| !card.possible(*it).trim().is_empty()).collect();
    if said.is_empty() {
        return place.y;
    }
    let text = canvas.text;
    let top = place.y + 18.0;
    let points = vec![[place.x, top], [place.right(), top]];
    canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
    let title = Block::new(&text.get("birth-card-possible"), size::TITLE, Weight::Semibold, place.width, 2);
    canvas.words(None, &title, [place.x, top + 20.0], place.width, Align::Left, Ink::Ink);
    let y = top + 20.0 + title.height() + 10.0;
    let mut bottom: f32 = y;
    for (at, view) in said.iter().enumerate() {
        let (x, wide) = column(place.width, said.len(), APART, at);
        let name = Block::new(&text.word(*view), size::LARGE, Weight::Semibold, wide, 1);
        let says = Block::new(card.possible(*view), size::LARGE, Weight::Regular, wide, LINES);
        canvas.words(None, &name, [place.x + x, y], wide, Align::Left, Ink::Alliance);
        canvas.words(None, &says, [place.x + x, y + name.height() + 4.0], wide, Align::Left, Ink::Ink);
        bottom = bottom.max(y + name.height() + 4.0 + says.height());
    }
    bottom
}

/// What stands at the foot: who is behind the parties and who helped; and where it was told.
pub(super) struct Foot {
    left: Block,
    right: Block,
    width: f32,
}

/// The foot of the card.
pub(super) fn foot(design: &Design, text: &Text, width: f32) -> Foot {
    let card = &design.birth.card;
    let mut who = behind(design, text);
    let said = |key: &'static str, name: &'static str, words: &str| {
        (!words.trim().is_empty()).then(|| text.with(key, [(name, words.trim().into())]))
    };
    who.extend(said("birth-card-helped-by", "who", &card.helped));
    let told = said("birth-card-told", "where", &card.source).unwrap_or_default();
    let left = Block::new(&who.join(" "), size::SMALL, Weight::Regular, width * 0.62, LINES);
    Foot { left, right: Block::new(&told, size::SMALL, Weight::Regular, width * 0.35, LINES), width }
}

impl Foot {
    /// How high it is.
    pub(super) fn height(&self) -> f32 {
        self.left.height().max(self.right.height())
    }

    /// Puts it on a canvas.
    pub(super) fn put(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        let (width, high) = (self.width, self.height());
        canvas.words(None, &self.left, [x, y + high - self.left.height()], width * 0.62, Align::Left, Ink::Ink2);
        let (at, wide) = (x + width * 0.65, width * 0.35);
        canvas.words(None, &self.right, [at, y + high - self.right.height()], wide, Align::Right, Ink::Ink2);
    }
}
