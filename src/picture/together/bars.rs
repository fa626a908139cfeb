//! The sum of changes beside the staffel: a bar for each scene, all on one axis. The bands are the tiers with their shares,
//! a line is the TAB, a triangle the forecast.

use crate::design::Design;
use crate::design::changes::{Change, Effect, Scene};
use crate::design::euro::Euro;
use crate::finance::changes::Forecast;
use crate::finance::staffel::Half;
use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Art, Picture, Rect, Stroke};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// From one bar to the next, how high a bar is, and where it stands beneath its name.
const PITCH: f32 = 66.0;
const BAR: f32 = 18.0;
const TOP: f32 = 22.0;
/// How far a line stands out above and beneath the bar, and half the width of a triangle.
const OUT: f32 = 5.0;
const TIP: f32 = 6.0;
/// What is shown beyond the last bound on either side, and where a tier has no end, as a share of the TAB.
const MARGIN: f64 = 0.01;
const OPEN: f64 = 0.05;
/// The furthest that is shown of a tier from the TAB, as a share of it.
const FURTHEST: f64 = 0.2;
/// How high the axis is.
const AXIS: f32 = 22.0;

/// What is asked of the bars.
#[derive(Clone, Copy, Debug)]
pub struct Bars<'a> {
    /// The forecasts, from none to all changes.
    pub forecasts: &'a [Forecast],
    /// The change whose share is shown in each bar.
    pub held: Option<&'a Change>,
    /// How wide they are.
    pub width: f32,
}

/// The axis: from which amount to which, in euro, over how much room.
struct Axis {
    from: f64,
    to: f64,
    width: f32,
}

impl Axis {
    fn of(forecasts: &[Forecast], width: f32) -> Self {
        let (mut from, mut to) = (f64::MAX, f64::MIN);
        for it in forecasts {
            let tab = it.tab.to_f64();
            let end = |half: &Half| {
                let ends = half.pieces.iter().filter_map(|it| it.to).map(Euro::to_f64);
                ends.fold(OPEN * tab, f64::max).min(FURTHEST * tab)
            };
            let cost = it.cost.map_or(tab, Euro::to_f64);
            from = from.min(tab - end(&it.curve.gain)).min(cost);
            to = to.max(tab + end(&it.curve.loss)).max(cost);
        }
        let margin = MARGIN * to.abs().max(1.0);
        Self { from: from - margin, to: to + margin, width }
    }

    fn x(&self, amount: f64) -> f32 {
        let share = (amount - self.from) / (self.to - self.from).max(1.0);
        share.clamp(0.0, 1.0) as f32 * self.width
    }

    /// Round amounts along it: some four to eight.
    fn ticks(&self) -> Vec<f64> {
        let rough = (self.to - self.from) / 5.0;
        let power = 10_f64.powf(rough.max(1.0).log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|it| it * power).find(|it| *it >= rough).unwrap_or(rough);
        let first = (self.from / step).ceil() as i64;
        (first..first + 12).map(|nth| nth as f64 * step).take_while(|it| *it <= self.to).collect()
    }
}

/// The bars; nothing while there is no TAB.
pub fn bars(design: &Design, text: &Text, asked: Bars) -> Picture {
    let mut canvas = Canvas::new(text, &[], asked.width);
    if asked.forecasts.is_empty() {
        return Picture { width: asked.width, height: 0.0, items: canvas.items, spots: Vec::new() };
    }
    let axis = Axis::of(asked.forecasts, asked.width);
    for (nth, it) in asked.forecasts.iter().enumerate() {
        bar(&mut canvas, (design, text), &axis, it, (nth as f32 * PITCH, asked.held));
    }
    let y = asked.forecasts.len() as f32 * PITCH;
    for (nth, at) in axis.ticks().into_iter().enumerate() {
        let amount = text.language().number((at / 1e5).round() / 10.0);
        let words = if nth == 0 { text.with("changes-bars-axis", [("amount", amount.into())]) } else { amount };
        let block = Block::new(&words, size::SMALL, Weight::Regular, 90.0, 1);
        let x = (axis.x(at) - block.width() / 2.0).clamp(0.0, (asked.width - block.width()).max(0.0));
        canvas.words(None, &block, [x, y], block.width() + 1.0, Align::Left, Ink::Ink2);
    }
    Picture { width: asked.width, height: y + AXIS, items: canvas.items, spots: Vec::new() }
}

/// One bar: its name, its bands, the TAB and the forecast.
fn bar(
    canvas: &mut Canvas,
    (design, text): (&Design, &Text),
    axis: &Axis,
    it: &Forecast,
    (top, held): (f32, Option<&Change>),
) {
    // What is decided is what one steers by.
    let main = it.scene == Scene::Decided;
    let weight = if main { Weight::Semibold } else { Weight::Regular };
    let y = top + TOP;
    let tab = it.tab.to_f64();
    canvas.boxed(None, Rect::new(0.0, y, axis.width, BAR), 2.0, Some(Ink::Foundation), None);
    if design.money.staffel.is_some() {
        for (half, toward, inks) in [
            (&it.curve.gain, -1.0, [Ink::AllianceLine, Ink::AllianceFill]),
            (&it.curve.loss, 1.0, [Ink::ContractorFill, Ink::ContractorLine]),
        ] {
            bands(canvas, axis, half, (tab, toward), (y, inks, it.cost.map(|it| axis.x(it.to_f64()))));
        }
    }
    let x = axis.x(tab);
    let line = |x: f32, to: [f32; 2], ink, width| Art::Line {
        points: vec![[x, to[0]], [x, to[1]]],
        stroke: Stroke::solid(ink, width),
    };
    canvas.put(None, line(x, [y - OUT, y + BAR + OUT], Ink::Ink, 2.0));
    let language = text.language();
    let short = |amount: Euro| language.number((amount.to_f64() / 1e5).round() / 10.0);
    let word = text.with("changes-bars-tab", [("amount", short(it.tab).into())]);
    let block = Block::new(&word, size::SMALL, Weight::Semibold, 140.0, 1);
    let left = (x - block.width() / 2.0).clamp(0.0, (axis.width - block.width()).max(0.0));
    canvas.words(None, &block, [left, top + 1.0], block.width() + 1.0, Align::Left, Ink::Ink);
    // A narrow picture keeps the TAB, whose place means something.
    let name = Block::new(&text.word(it.scene), size::SMALL, weight, (left - 8.0).max(0.0), 1);
    canvas.words(None, &name, [0.0, top + 1.0], name.width() + 1.0, Align::Left, Ink::Ink);
    if let Some(cost) = it.cost {
        let (at, ink) = (axis.x(cost.to_f64()), if main { Ink::Focus } else { Ink::Ink });
        canvas.put(None, line(at, [y, y + BAR], ink, 1.5));
        let (base, tip) = (y + BAR + 9.0, y + BAR);
        let points = vec![[at, tip], [at + TIP, base], [at - TIP, base]];
        canvas.put(None, Art::Poly { points, fill: Some(ink), stroke: None });
        let word = text.with("changes-bars-expected", [("amount", short(cost).into())]);
        let block = Block::new(&word, size::SMALL, weight, 160.0, 1);
        let right = at + TIP + 4.0;
        let left = if right + block.width() <= axis.width { right } else { at - TIP - 4.0 - block.width() };
        canvas.words(None, &block, [left, y + BAR + 1.0], block.width() + 1.0, Align::Left, ink);
    }
    if let Some(change) = held.filter(|change| it.scene.counts(change)) {
        share(canvas, axis, it, (change, y));
    }
}

/// The tiers of one half, from the TAB outwards, each with the shares of OG and ON where they fit, beside the line of the
/// forecast.
fn bands(
    canvas: &mut Canvas,
    axis: &Axis,
    half: &Half,
    (tab, toward): (f64, f64),
    (y, inks, line): (f32, [Ink; 2], Option<f32>),
) {
    for (nth, piece) in half.pieces.iter().enumerate() {
        let to = piece.to.map_or(f64::MAX, Euro::to_f64);
        let ends = [axis.x(tab + toward * piece.from.to_f64()), axis.x(tab + toward * to)];
        let (left, right) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
        let room = right - left - 1.0;
        if room <= 0.0 {
            continue;
        }
        canvas.boxed(None, Rect::new(left, y, room, BAR), 2.0, Some(inks[nth.min(1)]), None);
        let percent = |share: f64| (share * 100.0).round();
        let words = format!("{} / {}", percent(1.0 - piece.contractor), percent(piece.contractor));
        let block = Block::new(&words, size::SMALL, Weight::Regular, 90.0, 1);
        let middle = left + room / 2.0;
        let crossed = line.filter(|at| (at - middle).abs() < block.width() / 2.0 + 4.0);
        let (left, room) = match crossed {
            Some(at) if at < middle => (at, right - 1.0 - at),
            Some(at) => (left, at - left),
            None => (left, room),
        };
        if block.width() + 6.0 <= room {
            canvas.words(None, &block, [left, y + 1.0], room, Align::Center, Ink::Ink);
        }
    }
}

/// The share of one change in a bar: by how much it moved the TAB, or the forecast.
fn share(canvas: &mut Canvas, axis: &Axis, it: &Forecast, (change, y): (&Change, f32)) {
    let Some(amount) = change.amount.map(Euro::to_f64) else { return };
    let (end, by, y) = match (change.effect, it.cost) {
        (Effect::Budget, _) => (it.tab.to_f64(), amount, y - 3.0),
        (Effect::Result, Some(cost)) => (cost.to_f64(), -amount, y + BAR - 1.0),
        (Effect::Result, None) => return,
    };
    let (from, to) = (axis.x(end - by), axis.x(end));
    let rect = Rect::new(from.min(to), y, (to - from).abs().max(2.0), 4.0);
    canvas.boxed(None, rect, 0.0, Some(Ink::Focus), None);
}
