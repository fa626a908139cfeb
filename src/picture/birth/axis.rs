//! The milestones on an axis to scale; words that would meet go to another height.

use crate::design::birth::{Card, Milestone};
use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Art, Rect, Stroke, Target};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;

/// How wide the words of a milestone are.
const WORDS: f32 = 124.0;

/// Between words on one height.
const APART: f32 = 6.0;

/// From the axis to the words.
const BENEATH: f32 = 18.0;

/// The radius of a milestone.
const DOT: f32 = 7.0;

/// The most marks of years: beyond that they would say nothing.
const YEARS_MAX: i32 = 60;

/// The words of a milestone, and where they stand.
struct Told<'a> {
    milestone: &'a Milestone,
    dot: f32,
    x: f32,
    level: usize,
    when: Block,
    what: Block,
}

/// The axis; returns where it ends.
pub(super) fn axis(canvas: &mut Canvas, card: &Card, place: Rect) -> f32 {
    let all = card.in_time();
    let (Some(first), Some(last)) = (all.first(), all.last()) else { return place.y };
    let (start, end) = (first.when.at(), last.when.at());
    let length = f64::from(place.width - WORDS);
    let along = |at: f64| {
        let share = if end > start { (at - start) / (end - start) } else { 0.0 };
        place.x + 12.0 + (share * length) as f32
    };
    let middle = place.y + 12.0;
    let stroke = Stroke::solid(Ink::Line, 4.0);
    canvas.put(None, Art::Line { points: vec![[along(start), middle], [along(end), middle]], stroke });
    let (from, to) = (start.ceil() as i32, end.floor() as i32);
    for year in (from..=to).filter(|_| to - from <= YEARS_MAX) {
        let x = along(f64::from(year));
        let stroke = Stroke::solid(Ink::Ink2, 1.0);
        canvas.put(None, Art::Line { points: vec![[x, middle - 5.0], [x, middle + 5.0]], stroke });
    }
    let told = placed(canvas, &all, along, place);
    let levels = told.iter().map(|it| it.level).max().unwrap_or(0) + 1;
    let mut bottom = middle + BENEATH;
    for level in 0..levels {
        let here = || told.iter().filter(|it| it.level == level);
        for it in here() {
            tell(canvas, it, (middle, bottom), card);
        }
        bottom += here().map(|it| it.when.height() + it.what.height()).fold(0.0, f32::max) + 8.0;
    }
    bottom
}

/// The words of every milestone, each on the first height where it meets no other.
fn placed<'a>(canvas: &Canvas, all: &[&'a Milestone], along: impl Fn(f64) -> f32, place: Rect) -> Vec<Told<'a>> {
    let mut ends: Vec<f32> = Vec::new();
    let tell = |it: &&'a Milestone| {
        let dot = along(it.when.at());
        let when = Block::new(&canvas.text.language().moment(it.when), size::LARGE, Weight::Semibold, WORDS, 1);
        let what = Block::new(&it.what, size::BODY, Weight::Regular, WORDS, 6);
        let x = (dot - 12.0).min(place.right() - WORDS);
        let level = ends.iter().position(|end| *end + APART <= x).unwrap_or(ends.len());
        let end = x + when.width().max(what.width());
        match ends.get_mut(level) {
            Some(it) => *it = end,
            None => ends.push(end),
        }
        Told { milestone: it, dot, x, level, when, what }
    };
    all.iter().map(tell).collect()
}

/// A milestone: its dot, filled where the alliance was born, and its words.
fn tell(canvas: &mut Canvas, it: &Told, (middle, top): (f32, f32), card: &Card) {
    let born = card.born == Some(it.milestone.id);
    let radius = if born { DOT + 3.0 } else { DOT };
    let dot = Rect::new(it.dot - radius, middle - radius, 2.0 * radius, 2.0 * radius);
    let high = it.when.height() + it.what.height();
    let said = Rect::new(it.x, top, WORDS, high);
    let rect = Rect::new(dot.x.min(it.x), dot.y, WORDS.max(dot.right() - it.x), said.bottom() - dot.y);
    let name = canvas.text.language().moment(it.milestone.when);
    let spot = canvas.spot(Target::Element(it.milestone.id.into()), rect, [name.as_str(), it.milestone.what.as_str()]);
    if it.level > 0 {
        // A thread from the axis down to words that stand lower.
        let stroke = Stroke::solid(Ink::Line, 1.0);
        let points = vec![[it.dot, middle + radius], [it.dot, top]];
        canvas.put(Some(spot), Art::Line { points, stroke });
    }
    let (fill, stroke) =
        if born { (Ink::Alliance, None) } else { (Ink::Panel, Some(Stroke::solid(Ink::Alliance, 3.0))) };
    canvas.boxed(Some(spot), dot, radius, Some(fill), stroke);
    canvas.words(Some(spot), &it.when, [it.x, top], WORDS, Align::Left, Ink::Ink);
    canvas.words(Some(spot), &it.what, [it.x, top + it.when.height()], WORDS, Align::Left, Ink::Ink2);
}
