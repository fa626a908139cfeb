//! The histogram of the outcomes: how many cost how much, up to the TAB in one ink and beyond it in another, with P50
//! and P80.

use crate::finance::simulation::Simulation;
use crate::picture::Rect;
use crate::picture::Stroke;
use crate::picture::canvas::Canvas;
use crate::picture::money::scale::Unit;
use crate::picture::money::taken::Taken;
use crate::picture::money::{Chart, ROW, Shown, line, line_of};
use crate::picture::tokens::Ink;

/// How wide a bar is about, in points.
const BAR: f32 = 7.0;

/// The bars. They start to count at the TAB, so that none lies on both sides of it.
pub fn paint(canvas: &mut Canvas, chart: &Chart, shown: &Shown, simulation: &Simulation, room: Rect) {
    let [low, high] = chart.range.cost;
    let (tab, count) = (shown.tab.to_f64(), (room.width / BAR).floor().max(4.0));
    let width = (high - low) / f64::from(count);
    let place = |cost: f64| ((cost - tab) / width - 1e-9).ceil() as i64 - 1;
    let first = place(low);
    let mut counts = vec![0_u32; usize::try_from(place(high) - first + 1).unwrap_or_default().clamp(1, 4000)];
    for cents in &simulation.settled().cost {
        let at = usize::try_from(place(cents / 100.0) - first).unwrap_or_default();
        if let Some(it) = counts.get_mut(at) {
            *it += 1;
        }
    }
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    for (at, count) in counts.iter().enumerate().filter(|(_, it)| **it > 0) {
        let from = tab + (first as f64 + at as f64) * width;
        let left = chart.x(from).max(room.x);
        let right = chart.x(from + width).min(room.right());
        let height = (*count as f32 / most as f32 * room.height).max(0.75);
        let bar = Rect::new(left, room.bottom() - height, (right - left - 1.0).max(0.5), height);
        let ink = if from + width <= tab + width * 1e-6 { Ink::Alliance } else { Ink::Warning };
        canvas.boxed(None, bar, 0.0, Some(ink), None);
    }
    line(canvas, [[room.x, room.bottom()], [room.right(), room.bottom()]], Stroke::solid(Ink::Line, 1.0));
}

/// P50 and P80: a line over the bars, and their words above them where there is room.
pub fn percentiles(
    canvas: &mut Canvas,
    chart: &Chart,
    (simulation, unit): (&Simulation, Unit),
    room: Rect,
    taken: &mut Taken,
) {
    let (top, cost) = (room.y - ROW, &simulation.figures().cost);
    let found = [("curve-p50", cost.p50()), ("curve-p80", cost.p80())];
    for (_, value) in found {
        let x = chart.x(value);
        line(canvas, [[x, top + 2.0], [x, room.bottom()]], Stroke::solid(Ink::Ink, 1.5));
        taken.line([x, top], [x, room.bottom()]);
    }
    for (at, (key, value)) in found.into_iter().enumerate() {
        let number = unit.tenths(canvas.text.language(), value);
        let block = line_of(&canvas.text.with(key, [("number", number.into())]), chart.width);
        let (left, right) = (chart.x(value) - 4.0 - block.width().ceil(), chart.x(value) + 4.0);
        let sides = if at == 0 { [left, right] } else { [right, left] };
        taken.put(canvas, &block, sides.map(|x| [x, top]), Ink::Ink);
    }
}

/// The share (0-1) of the outcomes that cost less than an amount in euro.
pub fn share_below(simulation: &Simulation, cost: f64) -> f64 {
    let costs = &simulation.settled().cost;
    let less = costs.iter().filter(|it| **it < cost * 100.0 - 0.5).count();
    if costs.is_empty() { 0.0 } else { less as f64 / costs.len() as f64 }
}
