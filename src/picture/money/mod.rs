//! The curve of both results against actual cost as a layout, with the histogram of the outcomes under it on one axis.
//!
//! [`chart`] lays it out: lines, bars and words with places. Words give way: what has no free place is left out, and the
//! table beside the picture says it too.

mod curve;
mod histogram;
mod page;
mod scale;
mod taken;

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::money::Staffel;
use crate::finance::simulation::Simulation;
use crate::finance::staffel::{Curve, Divided};
use crate::picture::Art;
use crate::picture::Item;
use crate::picture::Point;
use crate::picture::Rect;
use crate::picture::Stroke;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::tokens::Ink;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::text::Text;

pub use self::histogram::share_below;
pub use self::page::page;
pub use self::scale::{Range, Unit};

use self::taken::Taken;

/// A line of words with the room around it.
const ROW: f32 = 18.0;
/// Room at the right of the plot: what walks under it has a handle that stands out by half of itself.
const EDGE: f32 = 12.0;
/// The room of the words of the axis of costs.
const AXIS: f32 = 20.0;
/// The part (0-1) of the height that the histogram has.
const BARS: f32 = 0.3;

/// The money of a design as the picture shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The TAB, in euro.
    pub tab: Euro,
    /// The staffel as agreed; none: the client has the whole result.
    pub staffel: Option<Staffel>,
    /// What it gives at the TAB.
    pub curve: Curve,
    /// The TAB and the curve of variant A, where one is kept.
    pub kept: Option<(Euro, Curve)>,
    /// The actual costs of the worked examples, in euro.
    pub examples: Vec<Euro>,
}

/// What is asked of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked {
    /// How wide it is, in points.
    pub width: f32,
    /// How high it is, in points.
    pub height: f32,
    /// The range that it keeps to, as while a bound is dragged; none: the range around what there is to show.
    pub held: Option<Range>,
}

/// A place on the contractor's line where a tier ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Handle {
    /// Whether it is a tier of losses.
    pub loss: bool,
    /// The tier's place in its half.
    pub tier: usize,
    /// Where it stands.
    pub at: Point,
    /// The actual cost there, in euro.
    pub cost: Euro,
}

/// The picture, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// What is painted, from the back to the front.
    pub items: Vec<Item>,
    /// Where both results are drawn.
    pub plot: Rect,
    /// Where the histogram is drawn; none without outcomes.
    pub bars: Option<Rect>,
    /// What is in sight.
    pub range: Range,
    /// The costs at the marks of the axis, in euro.
    pub ticks: Vec<f64>,
    /// Where tiers end.
    pub handles: Vec<Handle>,
}

impl Shown {
    /// What a design shows; none while it has no TAB.
    pub fn of(design: &Design) -> Option<Self> {
        let tab = design.budget().tab()?;
        let staffel = design.money.staffel.clone();
        let curve = staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default();
        let kept = design.money.kept.as_deref().and_then(|money| {
            // The TAB of a variant depends on the dossier too, so it is asked of a design that has it.
            let then = Design { money: money.clone().into(), ..design.clone() };
            let tab = then.budget().tab()?;
            Some((tab, money.staffel.as_ref().map(|it| Curve::of(it, tab)).unwrap_or_default()))
        });
        let examples = design.money.examples.iter().map(|it| tab + it.setback).collect();
        Some(Self { tab, staffel, curve, kept, examples })
    }

    /// What both sides have of the result at an actual cost.
    pub fn at(&self, cost: Euro) -> Divided {
        self.curve.divide(self.tab - cost)
    }

    /// Where the tiers end: half, place and actual cost, as far as they lie in order.
    pub fn bounds(&self) -> impl Iterator<Item = (bool, usize, Euro)> {
        let half = |loss: bool| {
            let tiers = self.staffel.as_ref().map(|it| if loss { &it.loss } else { &it.gain });
            let mut last = Euro::ZERO;
            let ends = tiers.into_iter().flatten().enumerate();
            ends.map_while(|(at, tier)| Some((at, tier.up_to?.at(self.tab))))
                .filter(move |(_, size)| {
                    let goes_on = *size > last;
                    last = last.max(*size);
                    goes_on
                })
                .map(move |(at, size)| (loss, at, if loss { self.tab + size } else { self.tab - size }))
        };
        half(false).chain(half(true))
    }
}

impl Chart {
    /// Where a cost stands, in euro.
    pub fn x(&self, cost: f64) -> f32 {
        let [low, high] = self.range.cost;
        self.plot.x + ((cost - low) / (high - low)) as f32 * self.plot.width
    }

    /// Where a result stands, in euro.
    pub fn y(&self, result: f64) -> f32 {
        let [low, high] = self.range.result;
        self.plot.bottom() - ((result - low) / (high - low)) as f32 * self.plot.height
    }

    /// The cost at a place within the picture, in euro.
    pub fn cost_at(&self, x: f32) -> f64 {
        let [low, high] = self.range.cost;
        let share = f64::from((x - self.plot.x) / self.plot.width.max(1.0)).clamp(0.0, 1.0);
        low + share * (high - low)
    }

    /// The result at a height, in euro; also beyond the picture.
    pub fn result_at(&self, y: f32) -> f64 {
        let [low, high] = self.range.result;
        low + f64::from((self.plot.bottom() - y) / self.plot.height.max(1.0)) * (high - low)
    }

    /// The lowest part of the picture that a line through all of it reaches.
    pub fn foot(&self) -> f32 {
        self.bars.unwrap_or(self.plot).bottom()
    }

    /// A step of the cost for keys and handles, in euro: a round amount that can still be seen.
    pub fn step(&self) -> f64 {
        let [low, high] = self.range.cost;
        scale::round_step((high - low) / 200.0)
    }
}

/// Lays the picture out. Without a simulation it has no histogram.
pub fn chart(shown: &Shown, simulation: Option<&Simulation>, text: &Text, asked: Asked) -> Chart {
    let range = asked.held.unwrap_or_else(|| Range::of(shown, simulation));
    let unit = Unit::of(range.cost[1]);
    let mut canvas = Canvas::new(text, &[], asked.width);
    let rises = scale::ticks(range.result, asked.height * 0.55, 40.0);
    let names: Vec<String> = rises.iter().map(|it| unit.signed(text.language(), *it, &rises)).collect();
    let blocks: Vec<Block> = names.iter().map(|it| line_of(it, asked.width)).collect();
    let gutter = blocks.iter().map(Block::width).fold(24.0, f32::max).ceil() + 8.0;

    let legend = if shown.kept.is_some() { ROW } else { 0.0 };
    let top = legend + ROW;
    let rest = (asked.height - top - AXIS).max(40.0);
    let mut plot = Rect::new(gutter, top, (asked.width - gutter - EDGE).max(40.0), rest);
    let marks = simulation.map(|it| histogram::marks(&canvas, (plot, range), shown, (it, unit)));
    let bars = marks.as_ref().map(|marks| {
        let (strip, bars) = (ROW * marks.rows(), (rest * BARS).round());
        plot.height = rest - strip - bars;
        Rect::new(plot.x, plot.bottom() + strip, plot.width, bars)
    });
    let ticks = scale::ticks(range.cost, plot.width, 60.0);
    let items = Vec::new();
    let mut it =
        Chart { width: asked.width, height: asked.height, items, plot, bars, range, ticks, handles: Vec::new() };

    let mut taken = Taken::default();
    let x = it.x(shown.tab.to_f64());
    taken.line([x, top - ROW], [x, it.foot()]);
    let caption = line_of(&unit.caption(text), gutter + 40.0);
    taken.put(&mut canvas, &caption, [[0.0, top - ROW]], Ink::Ink2);
    for (rise, block) in rises.iter().zip(&blocks) {
        let (y, grid) = (it.y(*rise), if *rise == 0.0 { Ink::Ink2 } else { Ink::Line });
        line(&mut canvas, [[plot.x, y], [plot.right(), y]], Stroke::solid(grid, 1.0));
        let place = [gutter - 8.0 - block.width().ceil(), y - block.height() / 2.0];
        taken.put(&mut canvas, block, [place], Ink::Ink2);
        if *rise == 0.0 {
            taken.line([plot.x, y], [plot.right(), y]);
        }
    }
    if let (Some(simulation), Some(room)) = (simulation, bars) {
        histogram::paint(&mut canvas, &it, shown, simulation, room);
    }
    line(&mut canvas, [[x, top - ROW + 2.0], [x, it.foot()]], Stroke::dashed(Ink::Ink2, 1.0));
    curve::paint(&mut canvas, &it, shown, &mut taken);

    let caption = line_of(&tab_words(text, unit, shown.tab), plot.width);
    let wide = caption.width();
    taken.put(&mut canvas, &caption, [[x + 5.0, top - ROW], [x - 5.0 - wide, top - ROW]], Ink::Ink2);
    if legend > 0.0 {
        curve::legend(&mut canvas, plot, &mut taken);
    }
    if let (Some(marks), Some(room)) = (marks, bars) {
        marks.paint(&mut canvas, room, &mut taken);
    }
    costs(&mut canvas, &it, unit, &mut taken);
    curve::words(&mut canvas, &it, shown, &mut taken);
    it.handles = curve::handles(&it, shown);
    it.items = canvas.items;
    it
}

/// The words of the axis of costs: the first with its unit, and what it is at the end.
fn costs(canvas: &mut Canvas, chart: &Chart, unit: Unit, taken: &mut Taken) {
    let (language, top) = (canvas.text.language(), chart.foot() + 3.0);
    let block = line_of(&canvas.text.get("curve-actual-cost"), chart.width);
    if block.width() < chart.width / 3.0 {
        taken.put(canvas, &block, [[chart.width - block.width().ceil(), top]], Ink::Ink2);
    }
    let mut first = true;
    for tick in &chart.ticks {
        let number = unit.plain(language, *tick, &chart.ticks);
        let words = if first { unit.amount(canvas.text, &number) } else { number };
        let block = line_of(&words, chart.width);
        let middle = chart.x(*tick) - block.width() / 2.0;
        let at = middle.clamp(0.0, (chart.width - block.width().ceil()).max(0.0));
        first &= !taken.put(canvas, &block, [[at, top]], Ink::Ink2);
    }
}

/// How the TAB is called in the picture.
fn tab_words(text: &Text, unit: Unit, tab: Euro) -> String {
    let number = unit.exact(text.language(), tab.to_f64());
    text.with("curve-tab", [("amount", unit.amount(text, &number).into())])
}

/// Small words on one line.
fn line_of(words: &str, width: f32) -> Block {
    Block::new(words, size::SMALL, Weight::Regular, width.max(10.0), 1)
}

fn line(canvas: &mut Canvas, points: [Point; 2], stroke: Stroke) {
    canvas.put(None, Art::Line { points: points.to_vec(), stroke });
}
