//! The page: the time line, and beneath it each story in words, with its sources and where those differ.

use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Art, Picture, Rect, Stroke};
use crate::picture::precedents::map::map;
use crate::picture::precedents::place::Asked;
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::rules::precedents::{Precedent, stories};
use crate::text::Text;
use crate::text::precedents::Told;

/// How wide the page is, in points of a 96th of an inch: A4 on its side; how high at least; and the room around it.
const WIDTH: f32 = 1123.0;
const HEIGHT: f32 = 794.0;
const MARGIN: f32 = 40.0;
/// The columns beneath: who and when, what happened, what it teaches.
const COLUMNS: [f32; 3] = [0.27, 0.33, 0.40];
/// Between columns and rows.
const GAP: f32 = 18.0;
const ROW: f32 = 9.0;
/// More lines than any text has.
const LINES: usize = 30;

/// The page of all alliances that were there before.
pub fn precedents_page(text: &Text) -> Picture {
    let mut canvas = Canvas::new(text, &[], WIDTH);
    let within = WIDTH - 2.0 * MARGIN;
    let mut y = MARGIN;
    for (words, size, weight, ink) in [
        (text.get("section-precedents"), size::DISPLAY, Weight::Semibold, Ink::Ink),
        (text.get("precedents-says"), size::BODY, Weight::Regular, Ink::Ink2),
    ] {
        y += words_at(&mut canvas, (&words, size, weight, ink), [MARGIN, y], within);
    }
    y += 8.0;
    let laid = map(Asked { width: within, ..Asked::default() }, text);
    canvas.items.extend(laid.picture.items.into_iter().map(|mut it| {
        it.art = it.art.moved([MARGIN, y]);
        it
    }));
    y += laid.picture.height + 14.0;
    for it in stories() {
        let points = vec![[MARGIN, y], [MARGIN + within, y]];
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
        y = story(&mut canvas, it, (y + ROW - 3.0, within), text) + ROW;
    }
    let height = HEIGHT.max(y + MARGIN).ceil();
    let mut sheet = Canvas::new(text, &[], WIDTH);
    sheet.boxed(None, Rect::new(0.0, 0.0, WIDTH, height), 0.0, Some(Ink::Panel), None);
    sheet.items.extend(canvas.items);
    Picture { width: WIDTH, height, items: sheet.items, spots: Vec::new() }
}

/// A story in three columns. Returns where it ends.
fn story(canvas: &mut Canvas, it: &Precedent, (top, within): (f32, f32), text: &Text) -> f32 {
    let mut left = vec![
        (text.precedent_told(it, Told::Name), Weight::Semibold, Ink::Ink),
        (format!("{} · {}", text.precedent_told(it, Told::Form), text.precedent_years(it)), Weight::Regular, Ink::Ink2),
    ];
    left.extend(text.precedent_parties(it).into_iter().map(|it| (it, Weight::Regular, Ink::Ink)));
    let mut middle = vec![(text.precedent_told(it, Told::What), Weight::Regular, Ink::Ink)];
    for fact in it.facts {
        let (when, what) = text.precedent_fact(it, fact);
        middle.push((format!("{when} {what}"), Weight::Regular, Ink::Ink2));
    }
    let mut right = vec![(text.precedent_told(it, Told::Lesson), Weight::Regular, Ink::Ink)];
    if it.differs {
        let says = text.precedent_told(it, Told::Differs);
        right.push((format!("≠ {says}"), Weight::Regular, Ink::Warning));
    }
    right.push((text.precedent_sources(it), Weight::Regular, Ink::Ink2));
    let (mut x, mut end) = (MARGIN, top);
    for (column, share) in [left, middle, right].into_iter().zip(COLUMNS) {
        let (room, mut y) = (share * within - GAP, top);
        for (words, weight, ink) in column {
            y += words_at(canvas, (&words, size::SMALL, weight, ink), [x, y], room);
        }
        x += share * within;
        end = end.max(y);
    }
    end
}

/// Words in a room; returns how high they are.
fn words_at(
    canvas: &mut Canvas,
    (words, size, weight, ink): (&str, f32, Weight, Ink),
    at: [f32; 2],
    width: f32,
) -> f32 {
    let block = Block::new(words, size, weight, width, LINES);
    canvas.words(None, &block, at, width, Align::Left, ink);
    block.height()
}
