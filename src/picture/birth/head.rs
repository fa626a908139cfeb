//! The head of the card: the parents by their marks, what is born, and the facts beneath it.

use crate::design::Design;
use crate::design::parties::Standing;
use crate::picture::canvas::{Align, Block, Canvas, column, named};
use crate::picture::parts::{Art, Rect, Stroke};
use crate::picture::sign::{Shape, Sign};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::{Weight, measure};
use crate::text::Text;

/// The size of the name.
const NAME: f32 = 44.0;

/// The room of the sign of the alliance.
const SIGN: f32 = 124.0;

/// Lines in which a text is shown whole: more than anybody writes.
const LINES: usize = 60;

/// The parents, that something is born, its name; returns where it ends.
pub(super) fn head(canvas: &mut Canvas, design: &Design, place: Rect) -> f32 {
    let text = canvas.text;
    let width = place.width - SIGN - 24.0;
    sign(canvas, [place.right() - SIGN, place.y + 10.0]);
    let mut y = parents(canvas, design, Rect::new(place.x, place.y, width, 0.0));
    let born = design.birth.card.born.is_some();
    let count = design.signatories().count();
    let says =
        if born { text.with("birth-card-born", [("count", count.into())]) } else { text.get("birth-card-expected") };
    for (words, (size, weight, ink), above) in [
        (says, (size::LARGE, Weight::Regular, Ink::Ink2), 4.0),
        (named(&design.name, text), (NAME, Weight::Semibold, Ink::Ink), 4.0),
        (design.birth.card.task.clone(), (size::TITLE, Weight::Regular, Ink::Ink2), 0.0),
    ] {
        if words.trim().is_empty() {
            continue;
        }
        let block = Block::new(&words, size, weight, width, LINES);
        canvas.words(None, &block, [place.x, y + above], width, Align::Left, ink);
        y += above + block.height();
    }
    y.max(place.y + SIGN)
}

/// The parents one after the other, with their marks; returns where they end.
fn parents(canvas: &mut Canvas, design: &Design, place: Rect) -> f32 {
    let text = canvas.text;
    let and = text.get("birth-card-and");
    let high = Block::new("x", size::LARGE, Weight::Semibold, place.width, 1).height();
    let (mut x, mut y) = (place.x, place.y);
    for (nth, party) in design.signatories().enumerate() {
        let name = named(&text.party(party), text);
        let wide = measure(&name, size::LARGE, Weight::Semibold).min(place.width - 22.0);
        let before = if nth == 0 { 0.0 } else { measure(&and, size::LARGE, Weight::Regular) + 24.0 };
        if x > place.x && x + before + 22.0 + wide > place.right() {
            (x, y) = (place.x, y + high + 4.0);
        } else if nth > 0 {
            let block = Block::new(&and, size::LARGE, Weight::Regular, before, 1);
            canvas.words(None, &block, [x + 12.0, y], before, Align::Left, Ink::Ink2);
            x += before;
        }
        let ink = match party.standing {
            Standing::Client => Ink::Client,
            Standing::Contractor => Ink::Contractor,
            Standing::Partner => Ink::Alliance,
            Standing::Independent => Ink::Ink2,
        };
        let block = Block::new(&name, size::LARGE, Weight::Semibold, place.width - 22.0, LINES);
        let badge = Sign { letter: None, ..design.badge(party.into()).into() };
        let mark = Rect::new(x, y + high / 2.0 - 7.0, 14.0, 14.0);
        canvas.put(None, Art::Mark { sign: badge, rect: mark, hollow: false, dimmed: false });
        canvas.words(None, &block, [x + 22.0, y], place.width - 22.0, Align::Left, ink);
        x += 22.0 + wide;
        y += block.height() - high;
    }
    y + high
}

/// Client and contractor at one table.
fn sign(canvas: &mut Canvas, [x, y]: [f32; 2]) {
    for (shape, ink, left) in [(Shape::Circle, Ink::Client, 17.0), (Shape::Square, Ink::Contractor, 67.0)] {
        let rect = Rect::new(x + left, y, 40.0, 40.0);
        canvas.put(None, Art::Mark { sign: Sign::new(shape, ink), rect, hollow: false, dimmed: false });
    }
    for (left, top, wide, high) in [(0.0, 50.0, SIGN, 18.0), (18.0, 66.0, 12.0, 46.0), (94.0, 66.0, 12.0, 46.0)] {
        let radius = if high < 20.0 { 9.0 } else { 0.0 };
        canvas.boxed(None, Rect::new(x + left, y + top, wide, high), radius, Some(Ink::Alliance), None);
    }
}

/// When, in which form, how heavy, after how long; what is not known leaves its cell out. Returns where it ends.
pub(super) fn facts(canvas: &mut Canvas, design: &Design, place: Rect) -> f32 {
    let (text, card) = (canvas.text, &design.birth.card);
    let years = |count: u16| text.with("birth-card-years", [("count", usize::from(count).into())]);
    let all = [
        ("birth-card-when", card.birth().map(|it| text.language().moment(it.when))),
        ("birth-card-form", design.chosen_form().map(|it| text.form(it))),
        ("birth-card-heavy", Some(card.weight.clone()).filter(|it| !it.trim().is_empty())),
        ("birth-card-way", card.years().map(years)),
    ];
    let known: Vec<(&str, String)> = all.into_iter().filter_map(|(key, it)| Some((key, it?))).collect();
    if known.is_empty() {
        return place.y;
    }
    let cells: Vec<[Block; 2]> = known
        .iter()
        .enumerate()
        .map(|(at, (key, value))| {
            let wide = column(place.width, known.len(), 0.0, at).1 - 32.0;
            let name = Block::new(&text.get(key), size::SMALL, Weight::Regular, wide, 2);
            [name, Block::new(value, size::TITLE, Weight::Semibold, wide, LINES)]
        })
        .collect();
    let high = cells.iter().map(|[name, value]| name.height() + value.height()).fold(0.0, f32::max) + 28.0;
    let line = |canvas: &mut Canvas, points: [[f32; 2]; 2]| {
        canvas.put(None, Art::Line { points: points.to_vec(), stroke: Stroke::solid(Ink::Line, 1.0) });
    };
    let bottom = place.y + high;
    line(canvas, [[place.x, place.y], [place.right(), place.y]]);
    line(canvas, [[place.x, bottom], [place.right(), bottom]]);
    for (at, [name, value]) in cells.iter().enumerate() {
        let (x, wide) = column(place.width, known.len(), 0.0, at);
        let inset = if at == 0 { 0.0 } else { 16.0 };
        if at > 0 {
            line(canvas, [[place.x + x, place.y], [place.x + x, bottom]]);
        }
        let x = place.x + x + inset;
        canvas.words(None, name, [x, place.y + 13.0], wide - 32.0, Align::Left, Ink::Ink2);
        canvas.words(None, value, [x, place.y + 13.0 + name.height()], wide - 32.0, Align::Left, Ink::Ink);
    }
    bottom
}

/// The organisations behind the parties that have several: 'Waalensemble: Heijmans, GMB, DEME'.
pub(super) fn behind(design: &Design, text: &Text) -> Vec<String> {
    let several = design.signatories().filter(|it| it.parents.len() > 1);
    let line = |it: &crate::design::parties::Party| {
        let names: Vec<&str> = it.parents.iter().map(|it| it.name.trim()).filter(|it| !it.is_empty()).collect();
        let (party, names) = (named(&text.party(it), text), names.join(", "));
        text.with("birth-card-behind", [("party", party.into()), ("names", names.into())])
    };
    several.map(line).collect()
}
