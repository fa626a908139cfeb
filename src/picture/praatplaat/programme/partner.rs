//! A partner's card: its letters and name, what it brings and has a say in, the risks that it carries itself.

use crate::design::Design;
use crate::design::parties::Party;
use crate::design::risks::Allocation;
use crate::picture::canvas::{Align, Block, Canvas, edge, line_height};
use crate::picture::parts::{Rect, Stroke, Target};
use crate::picture::praatplaat::card::Amounts;
use crate::picture::praatplaat::programme::list::{self, List};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Around what is in a card.
const PAD: f32 = 8.0;
/// How high the letters are.
pub(super) const LETTERS: f32 = 18.0;
/// Between the lines of a card.
const GAP: f32 = 3.0;
/// How wide what stands for all risks of a card without rows is.
const MORE: f32 = 74.0;

/// A card before it has a place.
pub(super) struct Partner<'a> {
    party: &'a Party,
    letters: String,
    says: String,
    list: List<'a>,
}

/// How high a card with so many rows is.
pub(super) fn height(rows: usize) -> f32 {
    let list = if rows == 0 { 0.0 } else { 2.0 * GAP + list::height(rows) };
    2.0 * PAD + LETTERS + GAP + line_height(size::SMALL) + list
}

/// What a partner brings and has a say in.
fn says(design: &Design, party: &Party, text: &Text) -> String {
    let stake = design.programme.stake(party.id);
    let brings = match stake.contribution {
        Some(it) => text.with("plate-programme-brings", [("amount", text.language().euro_short(it.to_f64()).into())]),
        None => text.get("plate-programme-brings-open"),
    };
    let votes = match stake.votes {
        Some(it) => text.with("plate-programme-votes", [("count", usize::from(it).into())]),
        None => text.get("plate-programme-votes-open"),
    };
    format!("{brings} · {votes}")
}

/// The letters of a partner in a frame; returns how wide it is.
pub(super) fn letters_ui(canvas: &mut Canvas, owner: Option<usize>, letters: &str, [x, y]: [f32; 2]) -> f32 {
    let words = Block::new(letters, size::SMALL, Weight::Semibold, 60.0, 1);
    let wide = letters_wide(letters);
    canvas.boxed(owner, Rect::new(x, y, wide, LETTERS), 4.0, Some(Ink::Panel), Some(Stroke::solid(Ink::Ink2, 1.0)));
    let top = y + (LETTERS - line_height(size::SMALL)) / 2.0;
    canvas.words(owner, &words, [x, top], wide, Align::Center, Ink::Ink);
    wide
}

/// How wide the frame around letters is.
pub(super) fn letters_wide(letters: &str) -> f32 {
    (Block::new(letters, size::SMALL, Weight::Semibold, 60.0, 1).width() + 10.0).ceil().max(24.0)
}

impl<'a> Partner<'a> {
    /// Measures it.
    pub(super) fn new(
        canvas: &Canvas,
        design: &'a Design,
        amounts: &Amounts,
        (party, letters): (&'a Party, String),
    ) -> Self {
        let list = List::new(canvas, design, amounts, Allocation::Partner(party.id));
        Self { party, letters, says: says(design, party, canvas.text), list }
    }

    /// How many rows it would take to show all that it carries.
    pub(super) fn rows(&self) -> usize {
        self.list.rows(1).max(1)
    }

    /// Paints it with so many rows.
    pub(super) fn paint(&self, canvas: &mut Canvas, rect: Rect, rows: usize) {
        let name = canvas.text.party(self.party);
        let target = Target::Element(self.party.id.into());
        let owner = canvas.spot(target, rect, [&name, &self.letters, &self.says]);
        let alarm = canvas.alarm(self.party.id);
        canvas.boxed(Some(owner), rect, radius::LARGE, Some(Ink::Panel), Some(edge(alarm, Ink::HintFill)));
        if alarm.is_none() {
            canvas.boxed(Some(owner), rect, radius::LARGE, None, Some(Stroke::solid(Ink::Ink2, 1.0)));
        }
        let (x, inner) = (rect.x + PAD, rect.width - 2.0 * PAD);
        let mut y = rect.y + PAD;
        let wide = letters_ui(canvas, Some(owner), &self.letters, [x, y]);
        let left = inner - wide - PAD;
        let title = Block::new(&name, size::BODY, Weight::Semibold, left, 1);
        canvas.words(Some(owner), &title, [x + wide + PAD, y], left, Align::Left, Ink::Ink);
        y += LETTERS + GAP;
        let gathers = rows == 0 && !self.list.is_empty();
        let room = if gathers { (inner - MORE.min(inner / 2.0) - PAD).max(0.0) } else { inner };
        let says = Block::new(&self.says, size::SMALL, Weight::Regular, room, 1);
        canvas.words(Some(owner), &says, [x, y], room, Align::Left, Ink::Ink2);
        if gathers {
            let wide = MORE.min(inner / 2.0);
            let at = Rect::new(rect.right() - PAD - wide, rect.bottom() - list::ROW - 2.0, wide, list::ROW);
            self.list.gather(canvas, at, 0, &name);
        }
        if rows > 0 {
            y += line_height(size::SMALL) + 2.0 * GAP;
            if self.list.is_empty() {
                let at = Rect::new(x, y, inner, list::ROW);
                canvas.boxed(Some(owner), at, radius::SMALL, None, Some(Stroke::dashed(Ink::FoundationLine, 1.0)));
                let nothing = canvas.text.get("plate-programme-carries-nothing");
                let words = Block::new(&nothing, size::SMALL, Weight::Regular, inner - 2.0 * PAD, 1);
                let top = y + (list::ROW - words.height()) / 2.0;
                canvas.words(Some(owner), &words, [x + PAD, top], inner - 2.0 * PAD, Align::Left, Ink::Ink2);
            }
            self.list.paint(canvas, [x, y, inner], (1, rows), &name);
        }
        canvas.alarm_mark(owner, alarm, rect);
    }
}
