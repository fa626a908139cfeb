//! What the house stands on: the principles as stones, in full or on one line each.

use crate::design::Design;
use crate::design::id::Id;
use crate::design::principles::Principle;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::MARK;
use crate::picture::canvas::column;
use crate::picture::canvas::column_least;
use crate::picture::canvas::columns;
use crate::picture::canvas::edge;
use crate::picture::canvas::named;
use crate::picture::parts::Art;
use crate::picture::parts::Gathered;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::parts::Target;
use crate::picture::praatplaat::flow::{Flow, Rows};
use crate::picture::praatplaat::house::{Told, invitation};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Between stones, and around what is in them.
const GAP: f32 = 8.0;
/// Between rows of stones of one line, and how high those are.
const ROW_GAP: f32 = 4.0;
const LOW: f32 = 26.0;
/// Between stones of one line, and between a name and its tick.
const LINE_GAP: f32 = 6.0;
const TICK_GAP: f32 = 4.0;
/// Beside the words of a stone of one line.
const LINE_PAD: f32 = 6.0;
/// The least width of a stone.
const STONE: f32 = 110.0;
/// The least height of a stone: a name and how far it is.
const LEAST: f32 = 48.0;
/// The height of a foundation without stones.
const EMPTY: f32 = 52.0;

/// How the stones stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    /// Each with how far it is.
    Calm,
    /// One line each, in so many rows at most.
    Line(usize),
}

/// The foundation, before it has a place.
pub(super) struct Foundation<'a> {
    width: f32,
    stones: Vec<Stone<'a>>,
    lies: Lies,
    adds: bool,
    /// How high it is.
    pub height: f32,
    /// How many principles are gathered, and how many words are cut or left out.
    pub lost: [usize; 2],
}

enum Lies {
    Bare,
    Calm(usize),
    Lines(Flow),
}

/// A principle, before it has a place.
struct Stone<'a> {
    principle: &'a Principle,
    name: Block,
    state: Block,
    done: bool,
}

/// How far a principle is: in the contract, signed, or what lacks; and whether that is all there is to do.
fn state(principle: &Principle, design: &Design, text: &Text) -> (String, bool) {
    if !principle.in_contract {
        return (text.get("picture-not-in-contract"), false);
    }
    let lacking: Vec<String> =
        design.signatories().filter(|it| !principle.signed_by(it.id)).map(|it| text.signatory(design, it)).collect();
    if design.signatories().next().is_none() {
        (text.get("picture-in-contract"), false)
    } else if lacking.is_empty() {
        (text.get("picture-signed"), true)
    } else {
        (text.with("picture-not-signed", [("sides", text.list(&lacking).into())]), false)
    }
}

impl<'a> Stone<'a> {
    fn new(canvas: &Canvas, design: &Design, principle: &'a Principle, width: f32, lines: usize) -> Self {
        let inner = width - 2.0 * if lines == 1 { LINE_PAD } else { GAP };
        let (state, done) = state(principle, design, canvas.text);
        let mark = if done && lines == 1 { MARK + TICK_GAP } else { 0.0 };
        let name = named(&canvas.text.principle(principle), canvas.text);
        let name = Block::new(&name, size::SMALL, Weight::Semibold, inner - mark, lines);
        Self { principle, name, state: Block::new(&state, size::SMALL, Weight::Regular, inner, 2), done }
    }

    fn height(&self) -> f32 {
        (2.0 * GAP + self.name.height() + self.state.height()).max(LEAST)
    }

    fn wide(&self) -> f32 {
        (self.name.width() + 2.0 * LINE_PAD + if self.done { MARK + TICK_GAP } else { 0.0 }).ceil().max(LOW)
    }

    fn boxed(&self, canvas: &mut Canvas, rect: Rect) -> usize {
        let alarm = canvas.alarm(self.principle.id);
        let target = Target::Element(self.principle.id.into());
        let owner = canvas.spot(target, rect, [self.name.full(), self.state.full()]);
        let stroke = Some(edge(alarm, Ink::FoundationLine));
        canvas.boxed(Some(owner), rect, radius::SMALL, Some(Ink::Foundation), stroke);
        canvas.alarm_mark(owner, alarm, rect);
        owner
    }

    fn paint(&self, canvas: &mut Canvas, rect: Rect) {
        let owner = self.boxed(canvas, rect);
        let (x, y, inner) = (rect.x + GAP, rect.y + GAP, rect.width - 2.0 * GAP);
        canvas.words(Some(owner), &self.name, [x, y], inner, Align::Left, Ink::Ink);
        let top = y + self.name.height();
        canvas.words(Some(owner), &self.state, [x, top], inner, Align::Left, Ink::Ink2);
    }

    fn paint_line(&self, canvas: &mut Canvas, rect: Rect) {
        let owner = self.boxed(canvas, rect);
        let top = rect.y + (rect.height - self.name.height()) / 2.0;
        let mark = if self.done { MARK + TICK_GAP } else { 0.0 };
        let x = rect.x + (rect.width - self.name.width() - mark) / 2.0;
        canvas.words(Some(owner), &self.name, [x, top], self.name.width(), Align::Left, Ink::Ink);
        if self.done {
            // In the contract and signed: ticked.
            let (x, y) = (x + self.name.width() + TICK_GAP, rect.y + rect.height / 2.0);
            let points = vec![[x + 1.0, y], [x + 4.5, y + 3.5], [x + 11.0, y - 4.0]];
            canvas.put(Some(owner), Art::Line { points, stroke: Stroke::solid(Ink::Alliance, 2.0) });
        }
    }
}

impl<'a> Foundation<'a> {
    /// The stones of a foundation so wide.
    pub(super) fn new(canvas: &Canvas, design: &'a Design, width: f32, (way, adds): (Way, bool)) -> Self {
        let chosen = &design.principles.chosen;
        let count = chosen.len() + usize::from(adds);
        let of = |width: f32, lines: usize| -> Vec<Stone> {
            chosen.iter().map(|it| Stone::new(canvas, design, it, width, lines)).collect()
        };
        let (stones, lies, height) = match way {
            _ if chosen.is_empty() => (Vec::new(), Lies::Bare, EMPTY),
            Way::Calm => {
                let per_row = columns(count, width, GAP, STONE);
                let stones = of(column_least(width, per_row, GAP), 3);
                let rows: f32 = stones_rows(&stones, count, per_row).into_iter().map(|it| it + GAP).sum();
                (stones, Lies::Calm(per_row), rows - GAP)
            }
            Way::Line(most) => {
                let stones = of(width, 1);
                let widths: Vec<f32> = stones.iter().map(Stone::wide).collect();
                let more = |count| more_words(canvas, count).width() + 2.0 * LINE_PAD;
                let flow = Rows { width, gap: LINE_GAP, most }.flow(&widths, more, adds.then_some(LOW));
                let height = flow.rows.len() as f32 * (LOW + ROW_GAP) - ROW_GAP;
                (stones, Lies::Lines(flow), height)
            }
        };
        let cut = stones.iter().filter(|it| it.name.shortened).count();
        let lost = match &lies {
            Lies::Lines(flow) => {
                let unsaid = stones[..flow.shown].iter().filter(|it| !it.done).count();
                [stones.len() - flow.shown, cut + unsaid]
            }
            _ => [0, cut],
        };
        Self { width, stones, lies, adds, height, lost }
    }

    /// Paints it.
    pub(super) fn paint(&self, canvas: &mut Canvas, [x, y]: [f32; 2]) {
        let rect = Rect::new(x, y, self.width, self.height);
        let name = canvas.text.get("picture-foundation");
        let owner = canvas.spot(Target::Foundation, rect, [&name]);
        match &self.lies {
            Lies::Bare => {
                let (fill, line) = (Some(Ink::Foundation), Some(edge(None, Ink::FoundationLine)));
                canvas.boxed(Some(owner), rect, radius::SMALL, fill, line);
                let told = Told {
                    title: "picture-foundation",
                    calm: "picture-foundation-empty",
                    says: "plate-principles-says",
                };
                invitation(canvas, owner, rect, (&told, self.adds), Gathered::Principles);
            }
            Lies::Calm(per_row) => self.calm(canvas, rect, *per_row),
            Lies::Lines(flow) => self.lines(canvas, rect, flow),
        }
    }

    fn calm(&self, canvas: &mut Canvas, rect: Rect, per_row: usize) {
        let count = self.stones.len() + usize::from(self.adds);
        let mut top = rect.y;
        for (nth, height) in stones_rows(&self.stones, count, per_row).into_iter().enumerate() {
            for at in nth * per_row..count.min((nth + 1) * per_row) {
                let (dx, width) = column(self.width, per_row, GAP, at % per_row);
                let rect = Rect::new(rect.x + dx, top, width, height);
                match self.stones.get(at) {
                    Some(stone) => stone.paint(canvas, rect),
                    None => add_stone(canvas, rect),
                }
            }
            top += height + GAP;
        }
    }

    fn lines(&self, canvas: &mut Canvas, rect: Rect, flow: &Flow) {
        for (nth, row) in flow.rows.iter().enumerate() {
            let top = rect.y + nth as f32 * (LOW + ROW_GAP);
            for slot in row {
                let rect = Rect::new(rect.x + slot.x, top, slot.width, LOW);
                if slot.nth < flow.shown {
                    self.stones[slot.nth].paint_line(canvas, rect);
                } else if slot.nth == flow.shown && flow.shown < self.stones.len() {
                    self.more(canvas, rect, flow.shown);
                } else {
                    add_stone(canvas, rect);
                }
            }
        }
    }

    fn more(&self, canvas: &mut Canvas, rect: Rect, shown: usize) {
        let ids: Vec<Id> = self.stones[shown..].iter().map(|it| it.principle.id.into()).collect();
        let words = more_words(canvas, ids.len());
        let (owner, alarm) = canvas.gathering(Gathered::Principles, rect, words.full(), ids);
        canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(edge(alarm, Ink::Ink2)));
        let top = rect.y + (rect.height - words.height()) / 2.0;
        canvas.words(
            Some(owner),
            &words,
            [rect.x + LINE_PAD, top],
            rect.width - 2.0 * LINE_PAD,
            Align::Center,
            Ink::Ink,
        );
        canvas.alarm_mark(owner, alarm, rect);
    }
}

/// The heights of the rows of stones.
fn stones_rows(stones: &[Stone], count: usize, per_row: usize) -> Vec<f32> {
    let high = |first: usize| {
        let row = first..count.min(first + per_row);
        row.filter_map(|it| stones.get(it)).map(Stone::height).fold(LEAST, f32::max)
    };
    (0..count).step_by(per_row).map(high).collect()
}

fn more_words(canvas: &Canvas, count: usize) -> Block {
    let words = canvas.text.with("plate-more-principles", [("count", count.into())]);
    Block::new(&words, size::SMALL, Weight::Regular, f32::INFINITY, 1)
}

/// The dashed stone that is not there yet.
fn add_stone(canvas: &mut Canvas, rect: Rect) {
    let words = canvas.text.get("picture-add-principle");
    let owner = canvas.spot(Target::AddPrinciple, rect, [&words]);
    canvas.boxed(Some(owner), rect, radius::SMALL, None, Some(Stroke::dashed(Ink::FoundationLine, 1.0)));
    let block = |words: &str| Block::new(words, size::SMALL, Weight::Regular, rect.width - GAP, 1);
    let whole = block(&words);
    let block = if whole.shortened { block("+") } else { whole };
    let top = rect.y + (rect.height - block.height()) / 2.0;
    canvas.words(Some(owner), &block, [rect.x + GAP / 2.0, top], rect.width - GAP, Align::Center, Ink::Ink2);
}
