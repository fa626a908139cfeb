//! Lays the picture of the money out: axes, lines, bars and words. Words give way: what has no free place is left out,
//! and the table beside the picture says it too.

use crate::design::euro::Euro;
use crate::finance::simulation::Simulation;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::money::chart::{Asked, Chart, ROW, line, line_of};
use crate::picture::money::scale::{self, Range, Unit};
use crate::picture::money::shown::Shown;
use crate::picture::money::taken::Taken;
use crate::picture::money::{curve, histogram};
use crate::picture::parts::{Rect, Stroke};
use crate::picture::tokens::Ink;
use crate::text::Text;

/// Room at the right of the plot: what walks under it has a handle that stands out by half of itself.
const EDGE: f32 = 12.0;
/// The room of the words of the axis of costs.
const AXIS: f32 = 20.0;
/// The part (0-1) of the height that the histogram has.
const BARS: f32 = 0.3;

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
        curve::legend(&mut canvas, plot, &shown.kept_name, &mut taken);
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
