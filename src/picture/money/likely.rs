//! How likely costs are: the S-curve, which says how many outcomes cost at most so much, over the histogram on the same
//! axis; and both of the kept variant behind them.

use crate::design::Design;
use crate::finance::percentile::REPORTED;
use crate::finance::simulation::Simulation;
use crate::picture::canvas::Canvas;
use crate::picture::money::chart::{ROW, line, line_of};
use crate::picture::money::scale::{self, Range, Unit};
use crate::picture::money::shown::Shown;
use crate::picture::money::taken::Taken;
use crate::picture::parts::{Art, Point, Rect, Stroke};
use crate::picture::tokens::Ink;

/// How many steps the S-curve has, and how many bars the histogram.
const STEPS: (usize, usize) = (1_000, 64);
/// The part (0-1) of the height that the bars have where both are drawn.
pub(crate) const BARS: f64 = 0.3;

/// Some outcomes: how many cost more than `from` and at most `to`, in euro, as a part (0-1) of the most that any has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Where it starts.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its height.
    pub height: f64,
}

/// One simulation as it is drawn.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spread {
    /// Costs in euro, each with the share (0-1) of the outcomes that cost at most that.
    pub curve: Vec<[f64; 2]>,
    /// The histogram.
    pub bars: Vec<Bar>,
}

/// How likely costs are.
#[derive(Clone, Debug, PartialEq)]
pub struct Likely {
    /// The least and the most cost in sight, in euro.
    pub range: [f64; 2],
    /// The TAB, in euro.
    pub tab: f64,
    /// As it is.
    pub now: Spread,
    /// As it is in the variant that is compared with.
    pub kept: Option<Spread>,
    /// The percentiles that are always marked: the share (0-1) and its cost in euro.
    pub marks: Vec<[f64; 2]>,
}

impl Likely {
    /// Of a design, and of the variant that is compared with. None while it has no TAB.
    pub fn of(design: &Design, simulation: &Simulation, kept: Option<&Simulation>) -> Option<Self> {
        let shown = Shown::of(design)?;
        // The same scale as the picture of both results, wide enough for both.
        let mut range = Range::of(&shown, Some(simulation)).cost;
        if let Some(it) = kept {
            range = [range[0].min(it.figures().cost.least), range[1].max(it.figures().cost.most)];
        }
        let tab = shown.tab.to_f64();
        let found = simulation.figures().cost.percentiles;
        let marks = REPORTED.iter().zip(found).map(|(share, it)| [*share, it.value]).collect();
        Some(Self {
            range,
            tab,
            now: Spread::of(simulation, tab, range),
            kept: kept.map(|it| Spread::of(it, tab, range)),
            marks,
        })
    }

    /// The share (0-1) of the outcomes that cost at most so much, in euro, as the curve is drawn.
    pub fn share_at(&self, cost: f64) -> f64 {
        let curve = &self.now.curve;
        let at = curve.partition_point(|it| it[0] < cost);
        match (at.checked_sub(1).and_then(|it| curve.get(it)), curve.get(at)) {
            (Some([x0, y0]), Some([x1, y1])) => y0 + (y1 - y0) * (cost - x0) / (x1 - x0).max(f64::MIN_POSITIVE),
            (Some(last), None) => last[1],
            (None, first) => first.map_or(0.0, |it| it[1]),
        }
    }
}

impl Spread {
    fn of(simulation: &Simulation, tab: f64, range: [f64; 2]) -> Self {
        let costs = &simulation.settled().cost;
        let (low, fine) = (range[0], (range[1] - range[0]) / STEPS.0 as f64);
        let (mut steps, mut under) = (vec![0_u32; STEPS.0], 0_u32);
        for cents in costs {
            match usize::try_from(((cents / 100.0 - low) / fine - 1e-9).ceil() as i64 - 1) {
                Ok(at) => steps[at.min(STEPS.0 - 1)] += 1,
                Err(_) => under += 1,
            }
        }
        let all = (costs.len() as f64).max(1.0);
        let mut sum = under;
        let after = steps.iter().enumerate().map(|(at, count)| {
            sum += count;
            [low + (at + 1) as f64 * fine, f64::from(sum) / all]
        });
        let curve = std::iter::once([low, f64::from(under) / all]).chain(after).collect();
        Self { curve, bars: bars(costs, tab, range, STEPS.1) }
    }
}

/// Bars of one width over a range, which start to count at the TAB, so that none lies on both sides of it.
pub(super) fn bars(cents: &[f64], tab: f64, [low, high]: [f64; 2], count: usize) -> Vec<Bar> {
    let width = (high - low) / count as f64;
    let place = |cost: f64| ((cost - tab) / width - 1e-9).ceil() as i64 - 1;
    let first = place(low);
    let mut counts = vec![0_u32; usize::try_from(place(high) - first + 1).unwrap_or_default().clamp(1, 4000)];
    for cents in cents {
        let at = usize::try_from(place(cents / 100.0) - first).unwrap_or_default();
        if let Some(it) = counts.get_mut(at) {
            *it += 1;
        }
    }
    let most = f64::from(counts.iter().copied().max().unwrap_or_default().max(1));
    let bar = |(at, count): (usize, &u32)| {
        let from = tab + (first as f64 + at as f64) * width;
        Bar { from, to: from + width, height: f64::from(*count) / most }
    };
    counts.iter().enumerate().filter(|it| *it.1 > 0).map(bar).collect()
}

/// Draws it for a page, so high and as wide as the canvas.
pub(super) fn paint(canvas: &mut Canvas, likely: &Likely, top: f32, height: f32) {
    let (unit, language) = (Unit::of(likely.range[1]), canvas.text.language());
    let gutter = 56.0;
    let whole = Rect::new(gutter, top + ROW, (canvas.right() - gutter - 12.0).max(40.0), height - 3.0 * ROW);
    let bars = (f64::from(whole.height) * BARS) as f32;
    let plot = Rect::new(whole.x, whole.y, whole.width, whole.height - bars - ROW / 2.0);
    let [low, high] = likely.range;
    let x = |cost: f64| plot.x + ((cost - low) / (high - low)) as f32 * plot.width;
    let y = |share: f64| plot.bottom() - share as f32 * plot.height;
    let mut taken = Taken::default();
    for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
        line(canvas, [[plot.x, y(share)], [plot.right(), y(share)]], Stroke::solid(Ink::Line, 1.0));
        let block = line_of(&language.share(share), gutter);
        let at = [gutter - 8.0 - block.width().ceil(), y(share) - block.height() / 2.0];
        taken.put(canvas, &block, [at], Ink::Ink2);
    }
    if let Some(kept) = &likely.kept {
        paint_bars(canvas, kept, (x, whole.bottom(), bars), |_| (Ink::Line, Ink::Ink2));
        paint_curve(canvas, kept, (x, y), Stroke::solid(Ink::Ink2, 1.0));
    }
    let inks = |it: &Bar| {
        let within = it.to <= likely.tab + (it.to - it.from) * 1e-6;
        if within { (Ink::AllianceLine, Ink::Alliance) } else { (Ink::ContractorLine, Ink::Contractor) }
    };
    paint_bars(canvas, &likely.now, (x, whole.bottom(), bars), inks);
    let tab = x(likely.tab);
    line(canvas, [[tab, plot.y - ROW + 2.0], [tab, whole.bottom()]], Stroke::dashed(Ink::Ink2, 1.0));
    let points = paint_curve(canvas, &likely.now, (x, y), Stroke::solid(Ink::Ink, 2.0));
    points.windows(2).for_each(|it| taken.line(it[0], it[1]));
    for [share, cost] in &likely.marks {
        let at = [x(*cost), y(*share)];
        canvas.boxed(
            None,
            Rect::new(at[0] - 4.0, at[1] - 4.0, 8.0, 8.0),
            4.0,
            Some(Ink::Panel),
            Some(Stroke::solid(Ink::Ink, 1.5)),
        );
        let words = format!("P{:.0} {}", share * 100.0, unit.tenths(language, *cost));
        let block = line_of(&words, plot.width);
        let left = [at[0] - 10.0 - block.width().ceil(), at[1] - block.height() - 2.0];
        taken.put(canvas, &block, [left, [at[0] + 10.0, at[1] + 2.0]], Ink::Ink);
    }
    let ticks = scale::ticks(likely.range, plot.width, 60.0);
    for (nth, tick) in ticks.iter().enumerate() {
        let number = unit.plain(language, *tick, &ticks);
        let words = if nth == 0 { unit.amount(canvas.text, &number) } else { number };
        let block = line_of(&words, plot.width);
        let at = (x(*tick) - block.width() / 2.0).clamp(0.0, canvas.right() - block.width().ceil());
        taken.put(canvas, &block, [[at, whole.bottom() + 3.0]], Ink::Ink2);
    }
}

fn paint_bars(
    canvas: &mut Canvas,
    spread: &Spread,
    (x, foot, room): (impl Fn(f64) -> f32, f32, f32),
    inks: impl Fn(&Bar) -> (Ink, Ink),
) {
    for it in &spread.bars {
        let (left, right, height) = (x(it.from), x(it.to), (it.height as f32 * room).max(0.75));
        let place = Rect::new(left, foot - height, (right - left - 1.0).max(0.5), height);
        let (fill, edge) = inks(it);
        canvas.boxed(None, place, 0.0, Some(fill), Some(Stroke::solid(edge, 1.0)));
    }
}

fn paint_curve(
    canvas: &mut Canvas,
    spread: &Spread,
    (x, y): (impl Fn(f64) -> f32, impl Fn(f64) -> f32),
    stroke: Stroke,
) -> Vec<Point> {
    // A point on each bend is enough on paper.
    let points: Vec<Point> = spread.curve.iter().step_by(5).map(|it| [x(it[0]), y(it[1])]).collect();
    canvas.put(None, Art::Line { points: points.clone(), stroke });
    points
}
