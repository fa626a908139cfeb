//! The bridge from the staffel to each party's result as a layout: a pillar per step, each on what came before.
//!
//! Amounts are rounded so that what is shown adds up too.

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::finance::bridge::{Bridge, OfSide, Step, Steps};
use crate::finance::simulation::Simulation;
use crate::picture::canvas::{Align, Block, Canvas, MARK, MARK_PITCH};
use crate::picture::money::chart::{ROW, line, line_of};
use crate::picture::money::page::sheet;
use crate::picture::money::scale::Unit;
use crate::picture::parts::{Dash, Item, Picture, Rect, Stroke};
use crate::picture::sign::Sign;
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// Between two sides.
const GAP: f32 = 24.0;
/// The least width of a side that stands beside the other.
const LEAST: f32 = 270.0;
/// How high the pillars may be together.
const PLOT: f32 = 118.0;
/// The part (0-1) of its room that a pillar fills, and how wide it is at most.
const PILLAR: (f32, f32) = (0.64, 64.0);

/// The pillar of a step in the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pillar {
    /// Whose it is.
    pub side: Side,
    /// The step.
    pub step: Step,
    /// All that stands in its column: pillar, amount and name.
    pub rect: Rect,
}

/// The picture, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// What is painted, from the back to the front.
    pub items: Vec<Item>,
    /// Where the pillars stand.
    pub pillars: Vec<Pillar>,
}

/// What a step is called in the language files; with `-short` behind it where there is little room.
pub const fn step_key(step: Step) -> &'static str {
    match step {
        Step::Staffel => "bridge-staffel",
        Step::Risks => "bridge-risks",
        Step::Prices => "bridge-prices",
        Step::Measures => "bridge-measures",
        Step::Result => "bridge-result",
    }
}

/// In what a bridge is written: a unit, and the fine steps of it that are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The unit.
    pub unit: Unit,
    /// What the last decimal is worth, in euro.
    pub step: Euro,
}

impl Written {
    /// That of a bridge: two decimals of a million, or whole thousands or euro, by its largest amount.
    pub fn of(bridge: &Bridge) -> Self {
        let ends = bridge.sides.iter().flat_map(|it| Step::ALL.map(|step| it.steps.span(step)));
        let most = ends.flatten().map(|it| it.to_f64().abs()).fold(0.0, f64::max);
        let unit = Unit::of(most);
        let step = match unit {
            Unit::Euro => Euro::new(1),
            Unit::Thousand => Euro::new(1_000),
            Unit::Million => Euro::new(10_000),
        };
        Self { unit, step }
    }

    /// An amount without its unit, with its sign: + 2,10.
    pub fn signed(self, text: &Text, amount: Euro) -> String {
        sign(amount, self.unit.cell(text.language(), amount.to_f64().abs(), false))
    }

    /// The same with its unit: + € 2,10 mln.
    pub fn amount(self, text: &Text, amount: Euro) -> String {
        let number = self.unit.cell(text.language(), amount.to_f64().abs(), false);
        sign(amount, self.unit.amount(text, &number))
    }

    /// Steps as they are shown: rounded, and still adding up.
    pub fn rounded(self, steps: &Steps) -> Steps {
        steps.rounded(self.step)
    }
}

fn sign(amount: Euro, written: String) -> String {
    match amount {
        Euro::ZERO => written,
        it if it > Euro::ZERO => format!("+\u{a0}{written}"),
        _ => format!("\u{2212}\u{a0}{written}"),
    }
}

/// What a bridge is at, in words: the mean, or an actual cost.
pub fn when(text: &Text, bridge: &Bridge) -> String {
    bridge.cost.map_or_else(
        || text.get("bridge-mean"),
        |cost| {
            let unit = Unit::of(cost.to_f64());
            let cost = unit.amount(text, &unit.exact(text.language(), cost.to_f64()));
            text.with("bridge-at", [("cost", cost.into())])
        },
    )
}

/// Lays the bridge of some sides out: beside each other where there is room, on one scale.
pub fn waterfall(bridge: &Bridge, text: &Text, width: f32, sides: &[Side]) -> Waterfall {
    let beside = sides.len() > 1 && width >= 2.0 * LEAST + GAP;
    let wide = if beside { ((width - GAP) / 2.0).floor() } else { width };
    let mut canvas = Canvas::new(text, &[], width);
    let ends = sides.iter().flat_map(|it| Step::ALL.map(|step| bridge.of(*it).steps.span(step))).flatten();
    let (low, high) = ends.fold((0.0_f64, 0.0_f64), |(low, high), it| (low.min(it.to_f64()), high.max(it.to_f64())));
    let scale = Scale { high, each: f64::from(PLOT) / (high - low).max(1.0) };
    let mut pillars = Vec::new();
    let mut height = 0.0_f32;
    for (nth, side) in sides.iter().enumerate() {
        let left = if beside { nth as f32 * (wide + GAP) } else { 0.0 };
        let top = if beside || nth == 0 { 0.0 } else { height + GAP };
        let room = Rect::new(left, top, wide, PLOT);
        let bottom = panel(&mut canvas, (bridge.of(*side), Written::of(bridge)), room, scale, &mut pillars);
        height = height.max(bottom);
    }
    Waterfall { width, height: height.ceil(), items: canvas.items, pillars }
}

/// How high amounts stand.
#[derive(Clone, Copy)]
struct Scale {
    /// The highest level, in euro.
    high: f64,
    /// Points per euro.
    each: f64,
}

impl Scale {
    fn y(self, top: f32, level: Euro) -> f32 {
        top + ((self.high - level.to_f64()) * self.each) as f32
    }
}

/// One side from this left top: what it goes from and to, the pillars, and their names. Returns where it ends.
fn panel(
    canvas: &mut Canvas,
    (it, written): (&OfSide, Written),
    room: Rect,
    scale: Scale,
    pillars: &mut Vec<Pillar>,
) -> f32 {
    let text = canvas.text;
    let shown = written.rounded(&it.steps);
    let amount = |step: Step| written.signed(text, shown.of(step));
    let values = [
        ("side", text.side(it.side).into()),
        ("from", amount(Step::Staffel).into()),
        ("to", amount(Step::Result).into()),
    ];
    let heading = text.with("bridge-from-to", values);
    let block = Block::new(&heading, size::BODY, Weight::Semibold, room.width - MARK_PITCH, 1);
    let middle = room.y + block.height() / 2.0;
    canvas.mark(None, Sign::from(it.side), room.x, (middle - MARK / 2.0).round() + MARK / 2.0);
    canvas.words(None, &block, [room.x + MARK_PITCH, room.y], room.width - MARK_PITCH, Align::Left, Ink::Ink);

    let top = room.y + block.height() + ROW + 4.0;
    let names = top + PLOT + ROW + 4.0;
    let pitch = room.width / Step::ALL.len() as f32;
    let wide = (pitch * PILLAR.0).min(PILLAR.1).round();
    let zero = scale.y(top, Euro::ZERO).round();
    line(canvas, [[room.x, zero], [room.x + room.width, zero]], Stroke::solid(Ink::Ink2, 1.0));
    for (nth, step) in Step::ALL.into_iter().enumerate() {
        let [from, to] = it.steps.span(step);
        let column = Rect::new(room.x + pitch * nth as f32, room.y + block.height(), pitch, 0.0);
        let left = (column.x + (pitch - wide) / 2.0).round();
        let (upper, lower) = (scale.y(top, from.max(to)), scale.y(top, from.min(to)));
        let ends = matches!(step, Step::Staffel | Step::Result);
        if from == to {
            line(canvas, [[left, upper], [left + wide, upper]], Stroke::solid(Ink::Ink2, 2.0));
        } else {
            let (fill, edge) = match it.side {
                Side::Client if ends => (Ink::Client, Ink::Client),
                Side::Contractor if ends => (Ink::Contractor, Ink::Contractor),
                _ if to > from => (Ink::AllianceLine, Ink::Alliance),
                _ => (Ink::WarningFill, Ink::Warning),
            };
            let pillar = Rect::new(left, upper, wide, (lower - upper).max(1.0));
            canvas.boxed(None, pillar, 1.0, Some(fill), Some(Stroke::solid(edge, 1.0)));
        }
        if nth + 1 < Step::ALL.len() {
            // What comes next starts here.
            let y = scale.y(top, to);
            let next = left + pitch;
            line(canvas, [[left + wide, y], [next, y]], Stroke { ink: Ink::Ink2, width: 1.0, dash: Dash::Dotted });
        }
        let weight = if ends { Weight::Semibold } else { Weight::Regular };
        let value = Block::new(&amount(step), size::SMALL, weight, pitch, 1);
        let y = if to < from { lower + 2.0 } else { upper - value.height() - 2.0 };
        canvas.words(None, &value, [column.x, y], pitch, Align::Center, Ink::Ink);
        let full = text.get(step_key(step));
        let short = text.get(&format!("{}-short", step_key(step)));
        let name = [full, short].map(|it| Block::new(&it, size::SMALL, weight, pitch - 4.0, 1));
        let name = if name[0].shortened { &name[1] } else { &name[0] };
        let ink = if ends { Ink::Ink } else { Ink::Ink2 };
        canvas.words(None, name, [column.x + 2.0, names], pitch - 4.0, Align::Center, ink);
        let rect = Rect::new(column.x, column.y, pitch, names + name.height() - column.y);
        pillars.push(Pillar { side: it.side, step, rect });
    }
    names + line_of("x", room.width).height()
}

/// The bridge as a page of its own, for print and projector: the mean, and what the P80 of cost leaves.
pub fn bridge_page(design: &Design, simulation: Option<&Simulation>, text: &Text) -> Picture {
    sheet(design, text, "bridge-title", |canvas, wide| {
        let Some(simulation) = simulation else {
            let block = Block::new(&text.get("bridge-no-direct"), size::BODY, Weight::Regular, wide, 3);
            canvas.words(None, &block, [0.0, 0.0], wide, Align::Center, Ink::Ink2);
            return block.height();
        };
        let mean = Bridge::mean(design, simulation);
        let dear = mean.at(simulation.terms(), Euro::round(simulation.figures().cost.p80()));
        let mut y = 0.0;
        for (it, key) in [(&mean, None), (&dear, Some("bridge-at-p80"))] {
            let unit = Written::of(it).unit.caption(text);
            let when = match key {
                Some(key) => format!("{} ({})", text.get(key), when(text, it)),
                None => when(text, it),
            };
            let words = text.with("bridge-unit", [("unit", unit.into()), ("when", when.into())]);
            let block = Block::new(&words, size::SMALL, Weight::Regular, wide, 1);
            canvas.words(None, &block, [0.0, y], wide, Align::Left, Ink::Ink2);
            y += block.height() + 6.0;
            let drawn = waterfall(it, text, wide, &Side::ALL);
            canvas.items.extend(drawn.items.into_iter().map(|it| Item { art: it.art.moved([0.0, y]), ..it }));
            y += drawn.height + GAP;
        }
        y - GAP
    })
}
