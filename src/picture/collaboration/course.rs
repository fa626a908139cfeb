//! How each condition went over the moments: a small plot for each, with the mean of both voices and the middle half of each
//! group; with few forms every form is a point.

use crate::design::collaboration::{Condition, KeyMoment, Voice};
use crate::picture::canvas::{Align, Block, Canvas, column};
use crate::picture::collaboration::voice::{dash, sign};
use crate::picture::parts::{Art, Point, Rect, Stroke};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;

/// Between plots.
const GAP: f32 = 24.0;

/// How high a plot is.
const HIGH: f32 = 96.0;

/// Left of the plot, for the points of its lines.
const SCALE: f32 = 18.0;

/// How large a mean is, and a form.
const DOTS: [f32; 2] = [7.0, 4.0];

/// The points at the top of every plot: as much as anything in them reaches, rounded up to an even number.
fn top(all: &[&KeyMoment]) -> u8 {
    let reach = |moment: &KeyMoment, voice: Voice| {
        let Some(tally) = moment.tally(voice) else { return 0.0 };
        let one = |it: Condition| {
            let most = moment.points(voice, it).last().copied().unwrap_or_default();
            if tally.is_few() { most } else { tally.of(it).high.max(tally.mean(it)) }
        };
        Condition::ALL.into_iter().map(one).fold(0.0, f64::max)
    };
    let most = all.iter().flat_map(|it| Voice::ALL.map(|voice| reach(it, voice))).fold(1.0, f64::max);
    (most / 2.0).ceil() as u8 * 2
}

/// A plot for each condition; returns where they end.
pub(super) fn courses(canvas: &mut Canvas, all: &[&KeyMoment], place: Rect) -> f32 {
    let (mut bottom, outer) = (place.y, top(all));
    for (at, condition) in Condition::ALL.into_iter().enumerate() {
        let (x, wide) = column(place.width, 5, GAP, at);
        bottom = course(canvas, all, (condition, outer), Rect::new(place.x + x, place.y, wide, 0.0));
    }
    bottom
}

fn course(canvas: &mut Canvas, all: &[&KeyMoment], (of, outer): (Condition, u8), place: Rect) -> f32 {
    let words = canvas.text.condition(of);
    let title = format!("{} · {}", words.letter, words.name);
    let title = Block::new(&title, size::BODY, Weight::Semibold, place.width, 1);
    canvas.words(None, &title, [place.x, place.y], place.width, Align::Left, Ink::Ink);
    let plot = Rect::new(place.x + SCALE, place.y + title.height() + 10.0, place.width - SCALE, HIGH);
    let at = |points: f64| plot.bottom() - (points / f64::from(outer.max(1))) as f32 * plot.height;
    // Every second point has a line.
    for points in (0..=outer).step_by(2) {
        let y = at(f64::from(points));
        let line = vec![[plot.x, y], [plot.right(), y]];
        canvas.put(None, Art::Line { points: line, stroke: Stroke::solid(Ink::Line, 1.0) });
        let number = Block::new(&points.to_string(), size::SMALL, Weight::Regular, SCALE - 4.0, 1);
        canvas.words(None, &number, [place.x, y - number.height() / 2.0], SCALE - 4.0, Align::Left, Ink::Ink2);
    }
    let step = plot.width / all.len().max(1) as f32;
    let number_high = Block::new("1", size::SMALL, Weight::Regular, step, 1).height();
    // Many moments: as many numbers as there is room for.
    let every = ((22.0 / step).ceil() as usize).max(1);
    for nth in (0..all.len()).step_by(every) {
        let number = Block::new(&(nth + 1).to_string(), size::SMALL, Weight::Regular, step * every as f32, 1);
        let left = plot.x + step * nth as f32;
        canvas.words(None, &number, [left, plot.bottom() + 5.0], step, Align::Center, Ink::Ink2);
    }
    for (aside, voice) in [(-3.0, Voice::Teller), (3.0, Voice::Reflector)] {
        let x = |nth: usize| plot.x + step * (nth as f32 + 0.5) + aside;
        line(canvas, all, (voice, of), &|nth, points| [x(nth), at(points)]);
    }
    plot.bottom() + 5.0 + number_high
}

/// The line of a voice through its means, broken where it did not score.
fn line(canvas: &mut Canvas, all: &[&KeyMoment], (voice, of): (Voice, Condition), at: &dyn Fn(usize, f64) -> Point) {
    let sign = sign(voice);
    let mut through: Vec<Point> = Vec::new();
    let draw = |canvas: &mut Canvas, through: &mut Vec<Point>| {
        let points = std::mem::take(through);
        if points.len() > 1 {
            let stroke = Stroke { ink: sign.ink, width: 2.0, dash: dash(voice) };
            canvas.put(None, Art::Line { points, stroke });
        }
    };
    for (nth, moment) in all.iter().enumerate() {
        let Some(tally) = moment.tally(voice) else {
            draw(canvas, &mut through);
            continue;
        };
        let spread = tally.of(of);
        let mut dot = |place: Point, wide: f32| {
            let rect = Rect::new(place[0] - wide / 2.0, place[1] - wide / 2.0, wide, wide);
            canvas.put(None, Art::Mark { sign, rect, hollow: false, dimmed: false });
        };
        if tally.is_few() {
            moment.points(voice, of).into_iter().for_each(|it| dot(at(nth, it), DOTS[1]));
        } else {
            dot(at(nth, spread.mean), DOTS[0]);
            let points = vec![at(nth, spread.low), at(nth, spread.high)];
            canvas.put(None, Art::Line { points, stroke: Stroke::solid(sign.ink, 1.0) });
        }
        through.push(at(nth, spread.mean));
    }
    draw(canvas, &mut through);
}
