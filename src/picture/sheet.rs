//! The principles on one page to sign: what each asks, how it shows, and a line for the board of every party.
//!
//! A page of A4 upright. Where not all fits, every principle shows fewer behaviours, then none, and then its name alone in
//! columns: it stays one page as long as the names and exceptions allow, and grows rather than leaving one of those out.

use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::parties::Party;
use crate::design::principles::{Principle, Signature};
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::column;
use crate::picture::canvas::named;
use crate::picture::parts::{Art, Item, Picture, Rect, Stroke};
use crate::picture::tokens::Ink;
use crate::picture::tokens::radius;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::text::Text;

/// A page of A4 upright, in points of a 96th of an inch.
const PAGE: [f32; 2] = [794.0, 1123.0];
/// Room around what stands on it.
const MARGIN: f32 = 52.0;
/// Room between columns.
const GAP: f32 = 24.0;
/// The height of a field to write in.
const FIELD: f32 = 34.0;
/// Lines in which a text is shown whole: more than anybody writes.
const LINES: usize = 60;

/// How much of a principle is shown; less where the page is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Detail {
    /// What it asks and how it shows.
    Whole,
    /// What it asks, and at most two behaviours.
    Two,
    /// What it asks, and one behaviour.
    One,
    /// What it asks.
    Asks,
    /// Its name, and where it does not hold, in two columns.
    Name,
}

/// The page.
pub fn sheet(design: &Design, catalogue: &Catalogue, text: &Text) -> Picture {
    let foot = signatures(design, text);
    let room = PAGE[1] - 2.0 * MARGIN - foot.height - GAP;
    let mut shown = None;
    for detail in [Detail::Whole, Detail::Two, Detail::One, Detail::Asks, Detail::Name] {
        let body = body(design, catalogue, text, detail);
        let fits = body.height <= room;
        shown = Some(body);
        if fits {
            break;
        }
    }
    let body = shown.unwrap_or_default();
    let height = PAGE[1].max(body.height + foot.height + 2.0 * MARGIN + GAP);
    let mut canvas = Canvas::new(text, &[], PAGE[0]);
    // Paper is white.
    canvas.boxed(None, Rect::new(0.0, 0.0, PAGE[0], height), 0.0, Some(Ink::Panel), None);
    canvas.append(body.canvas(text), MARGIN);
    canvas.append(foot.canvas(text), height - MARGIN - foot.height);
    Picture { width: PAGE[0], height: height.ceil(), items: canvas.items, spots: canvas.spots }
}

/// A part of the page, with its top at zero.
#[derive(Default)]
struct Part {
    items: Vec<Item>,
    height: f32,
}

impl Part {
    fn canvas<'a>(&self, text: &'a Text) -> Canvas<'a> {
        let mut canvas = Canvas::new(text, &[], PAGE[0]);
        canvas.items.clone_from(&self.items);
        canvas
    }
}

fn body(design: &Design, catalogue: &Catalogue, text: &Text, detail: Detail) -> Part {
    let mut canvas = Canvas::new(text, &[], PAGE[0]);
    let width = PAGE[0] - 2.0 * MARGIN;
    let title = Block::new(&text.get("sheet-title"), size::DISPLAY, Weight::Semibold, width, 2);
    canvas.words(None, &title, [MARGIN, 0.0], width, Align::Left, Ink::Ink);
    let mut y = title.height() + 2.0;
    let says = text.with("sheet-says", [("name", named(&design.name, text).into())]);
    let says = Block::new(&says, size::BODY, Weight::Regular, width, LINES);
    canvas.words(None, &says, [MARGIN, y], width, Align::Left, Ink::Ink2);
    y += says.height() + 16.0;
    let chosen = &design.principles.chosen;
    if chosen.is_empty() {
        let none = Block::new(&text.get("sheet-none"), size::BODY, Weight::Regular, width, 2);
        canvas.words(None, &none, [MARGIN, y], width, Align::Left, Ink::Ink2);
        y += none.height();
    }
    let columns = if detail == Detail::Name { 2 } else { 1 };
    for row in chosen.chunks(columns).enumerate() {
        let mut bottom: f32 = y;
        for (at, principle) in row.1.iter().enumerate() {
            let (x, wide) = column(width, columns, GAP, at);
            let number = row.0 * columns + at + 1;
            let height = principle_at(&mut canvas, catalogue, (principle, number, detail), [MARGIN + x, y], wide);
            bottom = bottom.max(y + height);
        }
        y = bottom + if detail == Detail::Name { 6.0 } else { 12.0 };
    }
    Part { items: canvas.items, height: y }
}

/// One principle; returns how high it is.
fn principle_at(
    canvas: &mut Canvas,
    catalogue: &Catalogue,
    (it, number, detail): (&Principle, usize, Detail),
    [x, top]: [f32; 2],
    width: f32,
) -> f32 {
    let text = canvas.text;
    let indent = 26.0;
    let (x, width) = (x + indent, width - indent);
    let mut y = top;
    let mut put = |canvas: &mut Canvas, words: &str, (size, weight, ink): (f32, Weight, Ink), left: f32| {
        let block = Block::new(words, size, weight, width - left, LINES);
        canvas.words(None, &block, [x + left, y], width - left, Align::Left, ink);
        y += block.height();
    };
    let count = Block::new(&number.to_string(), size::LARGE, Weight::Semibold, indent, 1);
    canvas.words(None, &count, [x - indent, top], indent, Align::Left, Ink::Alliance);
    put(canvas, &named(&text.principle(it), text), (size::LARGE, Weight::Semibold, Ink::Ink), 0.0);
    if detail < Detail::Name {
        let asks = match &it.entry {
            Some(entry) if catalogue.principle(entry).is_some() => text.get(&format!("principle-{entry}.asks")),
            Some(_) => String::new(),
            None => it.asks.clone(),
        };
        put(canvas, &asks, (size::BODY, Weight::Regular, Ink::Ink), 0.0);
    }
    let most = match detail {
        Detail::Whole => usize::MAX,
        Detail::Two => 2,
        Detail::One => 1,
        Detail::Asks | Detail::Name => 0,
    };
    if most > 0 {
        let entry = it.entry.as_deref().and_then(|it| catalogue.principle(it)).filter(|_| it.catalogue_behaviours);
        let taken = entry
            .iter()
            .flat_map(|entry| (1..=entry.shows).map(|at| text.get(&format!("principle-{}.shows-{at}", entry.id))));
        for behaviour in it.behaviours.iter().cloned().chain(taken).take(most) {
            put(canvas, &format!("– {behaviour}"), (size::BODY, Weight::Regular, Ink::Ink2), 8.0);
        }
    }
    let mut says = Vec::new();
    if detail < Detail::Name {
        says.push(text.get(if it.in_contract { "sheet-contract" } else { "sheet-not-contract" }) + ".");
    }
    if it.outward && detail < Detail::Name {
        says.push(text.get("sheet-outward"));
    }
    if !it.exceptions.trim().is_empty() {
        says.push(text.with("sheet-exceptions", [("what", it.exceptions.trim().into())]));
    }
    if !says.is_empty() {
        put(canvas, &says.join(" "), (size::SMALL, Weight::Regular, Ink::Ink2), 0.0);
    }
    y - top
}

/// The signature of a party that signed every principle: the latest; none while one lacks.
fn signed(design: &Design, party: &Party) -> Option<Signature> {
    let of = |it: &Principle| it.signatures.iter().find(|it| it.party == party.id).cloned();
    let all: Option<Vec<Signature>> = design.principles.chosen.iter().map(of).collect();
    all?.into_iter().max_by_key(|it| it.on)
}

/// A field per party: name, date, signature; filled in where the party has signed all.
fn signatures(design: &Design, text: &Text) -> Part {
    let mut canvas = Canvas::new(text, &[], PAGE[0]);
    let width = PAGE[0] - 2.0 * MARGIN;
    let mut y: f32 = 0.0;
    let parties: Vec<&Party> = design.signatories().collect();
    let columns = parties.len().clamp(1, 3);
    for row in parties.chunks(columns) {
        let mut bottom: f32 = y;
        for (at, party) in row.iter().enumerate() {
            let (x, wide) = column(width, columns, GAP, at);
            bottom = bottom.max(party_at(&mut canvas, design, party, Rect::new(MARGIN + x, y, wide, 0.0)));
        }
        y = bottom + 14.0;
    }
    Part { items: canvas.items, height: (y - 14.0).max(0.0) }
}

/// The fields of one party; returns where they end.
fn party_at(canvas: &mut Canvas, design: &Design, party: &Party, place: Rect) -> f32 {
    let text = canvas.text;
    let signed = signed(design, party);
    let title = text.with("sheet-for", [("party", named(&text.party(party), text).into())]);
    let inner = place.width - 24.0;
    let title = Block::new(&title, size::BODY, Weight::Semibold, inner, LINES);
    let name = signed.as_ref().map(|it| it.name.clone()).unwrap_or_default();
    let date = signed.and_then(|it| it.on).map(|it| text.language().date(it)).unwrap_or_default();
    let fields = [("sheet-name", name), ("sheet-date", date), ("sheet-sign", String::new())];
    let label_width = 84.0;
    let blocks = fields.map(|(key, value)| {
        let label = Block::new(&text.get(key), size::SMALL, Weight::Regular, label_width, 2);
        (label, Block::new(&value, size::SMALL, Weight::Regular, inner - label_width, LINES))
    });
    let height_of = |it: &(Block, Block)| FIELD.max(it.0.height().max(it.1.height()) + 12.0);
    let height = 12.0 + title.height() + blocks.iter().map(height_of).sum::<f32>() + 10.0;
    let frame = Rect::new(place.x, place.y, place.width, height);
    canvas.boxed(None, frame, radius::SMALL, None, Some(Stroke::solid(Ink::Line, 1.0)));
    let mut y = place.y + 12.0;
    canvas.words(None, &title, [place.x + 12.0, y], inner, Align::Left, Ink::Ink);
    y += title.height();
    for it in &blocks {
        let bottom = y + height_of(it);
        let (label, value) = it;
        canvas.words(None, label, [place.x + 12.0, bottom - 4.0 - label.height()], label_width, Align::Left, Ink::Ink2);
        let x = place.x + 12.0 + label_width;
        canvas.words(None, value, [x, bottom - 4.0 - value.height()], inner - label_width, Align::Left, Ink::Ink);
        let points = vec![[x, bottom], [place.right() - 12.0, bottom]];
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Ink2, 1.0) });
        y = bottom;
    }
    frame.bottom()
}
