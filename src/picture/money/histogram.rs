//! The histogram of the outcomes: how many cost how much, up to the TAB in one ink and beyond it in another, with P50
//! and P80.

use crate::finance::simulation::Simulation;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::money::chart::{Chart, ROW, line, line_of};
use crate::picture::money::likely::bars;
use crate::picture::money::scale::{Range, Unit};
use crate::picture::money::shown::Shown;
use crate::picture::money::taken::Taken;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::tokens::Ink;

/// How wide a bar is about, in points.
const BAR: f32 = 7.0;
/// Between a line and its words.
const OFF: f32 = 5.0;

/// The bars. They start to count at the TAB, so that none lies on both sides of it.
pub(super) fn paint(canvas: &mut Canvas, chart: &Chart, shown: &Shown, simulation: &Simulation, room: Rect) {
    let (tab, count) = (shown.tab.to_f64(), (room.width / BAR).floor().max(4.0) as usize);
    for it in bars(&simulation.settled().cost, tab, chart.range.cost, count) {
        let width = it.to - it.from;
        let left = chart.x(it.from).max(room.x);
        let right = chart.x(it.to).min(room.right());
        let height = (it.height as f32 * room.height).max(0.75);
        let bar = Rect::new(left, room.bottom() - height, (right - left - 1.0).max(0.5), height);
        // Light, so that P50 and P80 are seen on it; the edge has the contrast.
        let within = it.to <= tab + width * 1e-6;
        let (fill, edge) =
            if within { (Ink::AllianceLine, Ink::Alliance) } else { (Ink::ContractorLine, Ink::Contractor) };
        canvas.boxed(None, bar, 0.0, Some(fill), Some(Stroke::solid(edge, 1.0)));
    }
    line(canvas, [[room.x, room.bottom()], [room.right(), room.bottom()]], Stroke::solid(Ink::Line, 1.0));
}

/// P50 and P80 above the bars, before they have a height.
pub(super) struct Marks {
    marks: Vec<Mark>,
}

/// One of them: where its line stands, and its words.
struct Mark {
    x: f32,
    words: Block,
    /// The left side of its words, where there is room for them.
    at: Option<f32>,
    /// The row of its words, from the bars upwards.
    row: u8,
}

/// Places P50 and P80: in one row of words, or in two where they are too near to each other or to the TAB.
pub(super) fn marks(
    canvas: &Canvas,
    (plot, range): (Rect, Range),
    shown: &Shown,
    (simulation, unit): (&Simulation, Unit),
) -> Marks {
    let (cost, language) = (&simulation.figures().cost, canvas.text.language());
    let x = |cost: f64| plot.x + ((cost - range.cost[0]) / (range.cost[1] - range.cost[0])) as f32 * plot.width;
    let tab = x(shown.tab.to_f64());
    let mark = |key: &str, value: f64| {
        let words = canvas.text.with(key, [("number", unit.tenths(language, value).into())]);
        Mark { x: x(value), words: line_of(&words, plot.width), at: None, row: 0 }
    };
    let mut marks = vec![mark("curve-p50", cost.p50()), mark("curve-p80", cost.p80())];
    let lines = [marks[0].x, marks[1].x, tab];
    let free = |at: f32, width: f32, lines: &[f32]| {
        let clear = |it: &f32| *it < at - 2.0 || *it > at + width + 2.0;
        at >= 0.0 && at + width <= canvas.right() && lines.iter().all(clear)
    };
    for nth in 0..marks.len() {
        let (width, x) = (marks[nth].words.width().ceil(), marks[nth].x);
        let (left, right) = (x - OFF - width, x + OFF);
        let sides = if nth == 0 { [left, right] } else { [right, left] };
        let one = |it: &&Mark| it.row == 0;
        let beside = marks[..nth].iter().filter(one).find_map(|it| it.at.map(|at| [at, at + it.words.width()]));
        let apart = |at: &f32| beside.is_none_or(|[from, to]| at + width + 4.0 <= from || *at >= to + 4.0);
        let low = sides.into_iter().find(|it| free(*it, width, &lines) && apart(it));
        // In the row above, the line of P50 does not reach.
        let high = || sides.into_iter().find(|it| nth > 0 && free(*it, width, &lines[1..]));
        let row = u8::from(low.is_none());
        (marks[nth].at, marks[nth].row) = (low.or_else(high), row);
    }
    Marks { marks }
}

impl Marks {
    /// How many rows of words stand above the bars.
    pub(super) fn rows(&self) -> f32 {
        let second = self.marks.iter().any(|it| it.row > 0 && it.at.is_some());
        if second { 2.0 } else { 1.0 }
    }

    /// A line over the bars for each, and its words above them.
    pub(super) fn paint(&self, canvas: &mut Canvas, room: Rect, taken: &mut Taken) {
        for it in &self.marks {
            let row = if it.at.is_some() { f32::from(it.row) } else { 0.0 };
            let top = room.y - ROW * (row + 1.0);
            line(canvas, [[it.x, top + 2.0], [it.x, room.bottom()]], Stroke::solid(Ink::Ink, 1.5));
            taken.line([it.x, top], [it.x, room.bottom()]);
            if let Some(at) = it.at {
                taken.put(canvas, &it.words, [[at, top]], Ink::Ink);
            }
        }
    }
}

/// The share (0-1) of the outcomes that cost less than an amount in euro.
pub fn share_below(simulation: &Simulation, cost: f64) -> f64 {
    let costs = &simulation.settled().cost;
    let less = costs.iter().filter(|it| **it < cost * 100.0 - 0.5).count();
    if costs.is_empty() { 0.0 } else { less as f64 / costs.len() as f64 }
}
