//! Where everything stands: years from left to right, kinds of form from top to bottom.

use crate::picture::parts::Rect;
use crate::picture::tokens::size;
use crate::picture::typeface::{Weight, measure};
use crate::rules::precedents::{Kind, Lane, PRECEDENTS, Precedent};
use crate::text::Text;

/// The room for the names of lanes, in a wide picture and in a narrow one.
const LABEL: [f32; 2] = [128.0, 104.0];
/// Under this width a picture is narrow.
const NARROW: f32 = 640.0;
/// How high the years are, a card, the bar of its years, and a name of a lane at least.
pub(super) const YEARS: f32 = 30.0;
pub(super) const CARD: f32 = 24.0;
pub(super) const BAR: f32 = 5.0;
const LANE: f32 = 40.0;
/// From one row to the next at most and at least, around the rows of a lane, and between lanes.
const PITCH: [f32; 2] = [36.0, 30.0];
const PAD: f32 = 4.0;
const BETWEEN: f32 = 4.0;
/// Beside words in a card, what a mark takes there, and from one card to the next in a row.
pub(super) const INSIDE: f32 = 9.0;
pub(super) const MARK: f32 = 17.0;
const APART: f32 = 24.0;
/// How many years are shown before the first and after the last.
const MARGIN: [i16; 2] = [2, 3];

/// What is asked of the time line.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Asked<'a> {
    /// How wide it is.
    pub width: f32,
    /// How high it may be before rows come nearer to each other; none: as high as it likes.
    pub height: Option<f32>,
    /// The one that is chosen, by its key.
    pub chosen: Option<&'a str>,
    /// Whether only those are shown that open as a design.
    pub only_open: bool,
}

/// One of them with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Node {
    /// Which.
    pub of: &'static Precedent,
    /// Its card.
    pub card: Rect,
    /// The bar of its years; none where no source names one.
    pub bar: Option<Rect>,
}

/// A lane with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Strip {
    pub(super) lane: Lane,
    pub(super) rect: Rect,
}

/// All places.
pub(super) struct Places {
    pub(super) nodes: Vec<Node>,
    pub(super) strips: Vec<Strip>,
    pub(super) label: f32,
    pub(super) axis: Axis,
    pub(super) bottom: f32,
}

/// From year to place.
#[derive(Clone, Copy)]
pub(super) struct Axis {
    pub(super) first: i16,
    pub(super) last: i16,
    from: f32,
    to: f32,
}

impl Axis {
    pub(super) fn x(&self, year: i16) -> f32 {
        let share = f32::from(year - self.first) / f32::from(self.last - self.first);
        self.from + share * (self.to - self.from)
    }
}

impl Node {
    /// The card with what of its bar lies under it and behind it: what can be pointed at.
    pub fn whole(&self) -> Rect {
        let Some(bar) = self.bar else { return self.card };
        let right = self.card.right().max(bar.right());
        Rect::new(self.card.x, self.card.y, right - self.card.x, bar.bottom() - self.card.y)
    }
}

impl Places {
    pub(super) fn of(asked: Asked, text: &Text) -> Self {
        let shown: Vec<&'static Precedent> =
            PRECEDENTS.iter().filter(|it| !asked.only_open || it.opens.is_some()).collect();
        let label = LABEL[usize::from(asked.width < NARROW)];
        let years = |pick: fn((i16, i16)) -> i16| PRECEDENTS.iter().filter_map(Precedent::years).map(pick);
        let first = years(|it| it.0).min().unwrap_or_default() - MARGIN[0];
        let last = years(|it| it.1).max().unwrap_or_default() + MARGIN[1];
        let axis = Axis { first, last, from: label, to: asked.width - PAD };
        let right = asked.width - PAD;
        let lanes: Vec<(Lane, Vec<Vec<&'static Precedent>>)> = Lane::ALL
            .into_iter()
            .map(|lane| (lane, rows((lane, &shown), (&axis, right), text)))
            .filter(|it| !it.1.is_empty())
            .collect();
        let pitch = pitch(asked.height, &lanes);
        let (mut nodes, mut strips, mut y) = (Vec::new(), Vec::new(), YEARS);
        for (lane, rows) in lanes {
            let high = (rows.len() as f32 * pitch + 2.0 * PAD).max(LANE);
            for (nth, row) in rows.iter().enumerate() {
                let top = y + PAD + nth as f32 * pitch + (pitch - CARD - BAR) / 2.0;
                place_row(row, (top, right), &axis, text, &mut nodes);
            }
            strips.push(Strip { lane, rect: Rect::new(0.0, y, asked.width, high) });
            y += high + BETWEEN;
        }
        Self { nodes, strips, label, axis, bottom: y - BETWEEN }
    }

    pub(super) fn node(&self, key: &str) -> Option<&Node> {
        self.nodes.iter().find(|it| it.of.key == key)
    }
}

/// From one row to the next.
fn pitch(height: Option<f32>, lanes: &[(Lane, Vec<Vec<&'static Precedent>>)]) -> f32 {
    let [most, least] = PITCH;
    let count: usize = lanes.iter().map(|it| it.1.len()).sum();
    let around = YEARS + lanes.len() as f32 * (2.0 * PAD + BETWEEN);
    height.map_or(most, |it| ((it - around) / count.max(1) as f32).clamp(least, most))
}

/// The rows of a lane: each has one of its own, but what stands beside the one before it where there is room.
fn rows(
    (lane, shown): (Lane, &[&'static Precedent]),
    (axis, right): (&Axis, f32),
    text: &Text,
) -> Vec<Vec<&'static Precedent>> {
    let mut rows: Vec<Vec<&'static Precedent>> = Vec::new();
    for it in shown.iter().filter(|it| it.lane == lane) {
        let fits = |row: &Vec<&'static Precedent>| {
            let before = row.last().map_or(axis.from, |it| {
                let end = axis.x(it.stands_at()) + width(it, text);
                it.years().map_or(end, |years| end.max(axis.x(years.1))) + APART
            });
            axis.x(it.stands_at()).max(before) + width(it, text) <= right
        };
        match rows.last_mut().filter(|row| it.beside && fits(row)) {
            Some(row) => row.push(it),
            None => rows.push(vec![it]),
        }
    }
    rows
}

/// How wide a card is.
fn width(it: &Precedent, text: &Text) -> f32 {
    let small = it.kind == Kind::Station;
    let size = if small { size::SMALL } else { size::BODY };
    // Chosen it stands in a heavier weight: its width is the same then.
    let words = measure(&text.precedent(it), size, Weight::Semibold).ceil();
    let marks = f32::from(u8::from(it.differs) + u8::from(it.opens.is_some()));
    2.0 * INSIDE + words + marks * MARK + if marks > 0.0 { 4.0 } else { 0.0 }
}

/// Places what stands in a row, each at its first year or behind what stands before it.
fn place_row(row: &[&'static Precedent], (top, right): (f32, f32), axis: &Axis, text: &Text, nodes: &mut Vec<Node>) {
    let mut free = axis.from;
    for it in row {
        let wide = width(it, text);
        let x = axis.x(it.stands_at()).max(free).min(right - wide);
        let bar = it.years().map(|(first, last)| {
            let from = axis.x(first);
            // A year that ends is lived through: a bar is never a dot.
            Rect::new(from, top + CARD, (axis.x(last) - from).max(BAR), BAR)
        });
        let card = Rect::new(x, top, wide, CARD);
        let node = Node { of: it, card, bar: bar.filter(|_| it.kind == Kind::Alliance) };
        free = node.whole().right() + APART;
        nodes.push(node);
    }
}
