//! Both results as lines, with their words: who they are of, where the contractor's part stops growing, the kept variant.

use crate::design::euro::Euro;
use crate::finance::staffel::{Curve, Divided};
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::money::chart::{Chart, Handle, ROW, line, line_of};
use crate::picture::money::scale::knots;
use crate::picture::money::shown::Shown;
use crate::picture::money::taken::Taken;
use crate::picture::parts::Art;
use crate::picture::parts::Dash;
use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::tokens::Ink;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;

/// How many places along a line its name may stand.
const PLACES: u8 = 24;

type Part = fn(&Divided) -> Euro;

/// Both lines, over those of the kept variant.
pub(super) fn paint(canvas: &mut Canvas, chart: &Chart, shown: &Shown, taken: &mut Taken) {
    let mut drawn = Vec::new();
    if let Some((tab, curve)) = &shown.kept {
        for (part, dash) in [(client as Part, Dash::None), (contractor, Dash::Dashed)] {
            drawn.extend(draw(canvas, chart, (*tab, curve), part, Stroke { ink: Ink::Ink2, width: 1.0, dash }));
        }
    }
    let now = (shown.tab, &shown.curve);
    drawn.extend(draw(canvas, chart, now, client, Stroke::solid(Ink::Client, 2.5)));
    drawn.extend(draw(canvas, chart, now, contractor, Stroke::dashed(Ink::Contractor, 2.5)));
    for points in drawn {
        points.windows(2).for_each(|it| taken.line(it[0], it[1]));
    }
}

fn client(of: &Divided) -> Euro {
    of.client
}

fn contractor(of: &Divided) -> Euro {
    of.contractor
}

/// Draws one result, as far as it is in sight. Returns its parts.
fn draw(
    canvas: &mut Canvas,
    chart: &Chart,
    (tab, curve): (Euro, &Curve),
    part: Part,
    stroke: Stroke,
) -> Vec<Vec<Point>> {
    let point = |cost: &f64| {
        let result = part(&curve.divide(tab - Euro::round(*cost))).to_f64();
        [chart.x(*cost), chart.y(result)]
    };
    let points: Vec<Point> = knots(tab, curve, chart.range.cost).iter().map(point).collect();
    let parts = clipped(&points, chart.plot);
    for points in &parts {
        canvas.put(None, Art::Line { points: points.clone(), stroke });
    }
    parts
}

/// The parts of a line between the top and the bottom of a room.
fn clipped(points: &[Point], room: Rect) -> Vec<Vec<Point>> {
    let (top, bottom) = (room.y, room.bottom());
    let mut parts: Vec<Vec<Point>> = Vec::new();
    for pair in points.windows(2) {
        let ([x0, y0], [x1, y1]) = (pair[0], pair[1]);
        let cross = |y: f32| (y - y0) / (y1 - y0);
        let (mut from, mut to) = (0.0_f32, 1.0_f32);
        if y0 == y1 {
            if y0 < top || y0 > bottom {
                continue;
            }
        } else {
            let (a, b) = (cross(top), cross(bottom));
            (from, to) = (from.max(a.min(b)), to.min(a.max(b)));
        }
        if from >= to {
            continue;
        }
        let at = |share: f32| [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];
        let (start, end) = (at(from), at(to));
        match parts.last_mut() {
            Some(part) if part.last() == Some(&start) => part.push(end),
            _ => parts.push(vec![start, end]),
        }
    }
    parts
}

/// What each line is called, and from where the contractor's part no longer grows.
pub(super) fn words(canvas: &mut Canvas, chart: &Chart, shown: &Shown, taken: &mut Taken) {
    for (half, sign) in [(&shown.curve.loss, -1.0), (&shown.curve.gain, 1.0)] {
        let Some(flat) = half.flat_from().filter(|it| *it > Euro::ZERO) else { continue };
        let most = half.contractor_of(flat);
        let from = shown.tab.to_f64() - sign * flat.to_f64();
        let [low, high] = chart.range.cost;
        if most == Euro::ZERO || from < low || from > high {
            continue;
        }
        let language = canvas.text.language();
        let amount = language.euro_short(sign * most.to_f64());
        let amount = if sign > 0.0 { format!("+{amount}") } else { amount };
        let words = canvas.text.with("curve-never-more", [("amount", amount.into())]);
        let one = line_of(&words, chart.plot.width);
        // On two lines where one has no room.
        let two = Block::new(&words, size::SMALL, Weight::Regular, one.width() * 0.64, 2);
        let (start, end) = if sign < 0.0 { (chart.x(from), chart.plot.right()) } else { (chart.plot.x, chart.x(from)) };
        let y = chart.y(sign * most.to_f64());
        for block in [one, two] {
            let (wide, high) = (block.width().ceil(), block.height());
            let rows = [y + 3.0, y - high - 3.0, y + 9.0, y - high - 9.0, y + 18.0, y - high - 18.0];
            // In the middle of the flat part, or at one of its ends.
            let columns = [f32::midpoint(start, end) - wide / 2.0, end - wide, start];
            let within = |it: &Point| chart.plot.holds(&Rect::new(it[0], it[1], wide, high), 0.5);
            let places = rows.into_iter().flat_map(|y| columns.map(|x| [x, y])).filter(within);
            if taken.put(canvas, &block, places.collect::<Vec<_>>(), Ink::Contractor) {
                break;
            }
        }
    }
    for (part, other, key, ink) in [
        (client as Part, contractor as Part, "side-client", Ink::Client),
        (contractor, client, "side-contractor", Ink::Contractor),
    ] {
        let block = Block::new(&canvas.text.get(key), size::SMALL, Weight::Semibold, chart.width, 1);
        let places = beside(chart, shown, (part, other), &block);
        taken.put(canvas, &block, places, ink);
    }
}

/// The places right above and beneath a line, from both ends inwards: where the other line lies apart first, since it is
/// plain there whose words they are, and on the side away from it.
fn beside(chart: &Chart, shown: &Shown, (part, other): (Part, Part), block: &Block) -> Vec<Point> {
    let (wide, high) = (block.width().ceil(), block.height());
    let room = chart.plot;
    let mut places: [Vec<Point>; 4] = Default::default();
    for it in 0..PLACES {
        // The left end, the right end, a step from the left …
        let step = f32::from(it / 2) / f32::from(PLACES) * (room.width - wide);
        let x = if it % 2 == 0 { room.x + 6.0 + step } else { room.right() - wide - step };
        let heights = [x, x + wide / 2.0, x + wide].map(|x| {
            let divided = shown.at(Euro::round(chart.cost_at(x)));
            (chart.y(part(&divided).to_f64()), chart.y(other(&divided).to_f64()))
        });
        let upper = heights.iter().map(|it| it.0).fold(f32::INFINITY, f32::min) - high - 2.0;
        let lower = heights.iter().map(|it| it.0).fold(f32::NEG_INFINITY, f32::max) + 2.0;
        let (own, others) = heights[1];
        let apart = (own - others).abs() > 10.0;
        let both = if own <= others { [upper, lower] } else { [lower, upper] };
        // The row above the plot has room too.
        let fits = |y: &f32| *y >= room.y - ROW && y + high <= room.bottom();
        for (far, y) in both.into_iter().enumerate().filter(|(_, y)| fits(y)) {
            places[if apart { far } else { 2 + far }].push([x, y]);
        }
    }
    places.concat()
}

/// What the lines of the kept variant are called.
pub(super) fn legend(canvas: &mut Canvas, room: Rect, variant: &str, taken: &mut Taken) {
    let mut x = room.x;
    for (key, dash) in [("curve-client-in-a", Dash::None), ("curve-contractor-in-a", Dash::Dashed)] {
        let block = line_of(&canvas.text.with(key, [("name", variant.into())]), room.width);
        if taken.put(canvas, &block, [[x + 28.0, 0.0]], Ink::Ink2) {
            let y = ROW / 2.0;
            line(canvas, [[x, y], [x + 22.0, y]], Stroke { ink: Ink::Ink2, width: 1.0, dash });
            x += 28.0 + block.width().ceil() + 18.0;
        }
    }
}

/// Where tiers end, on the contractor's line.
pub(super) fn handles(chart: &Chart, shown: &Shown) -> Vec<Handle> {
    let [low, high] = chart.range.cost;
    shown
        .bounds()
        .filter(|(.., cost)| (low..=high).contains(&cost.to_f64()))
        .map(|(loss, tier, cost)| {
            let y = chart.y(shown.at(cost).contractor.to_f64());
            let y = y.clamp(chart.plot.y, chart.plot.bottom());
            Handle { loss, tier, at: [chart.x(cost.to_f64()), y], cost }
        })
        .collect()
}
