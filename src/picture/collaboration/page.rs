//! The page of the collaboration: spiders, courses, table and sentences, on A4 on its side; it grows where there is much.

use crate::design::Design;
use crate::design::arrangements::NoteKind;
use crate::design::collaboration::{KeyMoment, Voice};
use crate::design::id::{Id, KeyMomentId};
use crate::picture::canvas::{Align, Block, Canvas, named};
use crate::picture::collaboration::course::courses;
use crate::picture::collaboration::moments::{both, first_to_last, legend, multiples};
use crate::picture::collaboration::spider::{Names, spider};
use crate::picture::collaboration::table::table;
use crate::picture::parts::{Picture, Rect};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::text::Text;

/// How wide the page is: A4 on its side, in points of a 96th of an inch.
pub(super) const WIDTH: f32 = 1123.0;

/// How high it is at least.
const HEIGHT: f32 = 794.0;

/// Room around what stands on it.
pub(super) const MARGIN: f32 = 44.0;

/// Between parts.
const GAP: f32 = 26.0;

/// Lines in which a text is shown whole: more than anybody writes.
const LINES: usize = 60;

/// All key moments of a design.
pub fn page(design: &Design, text: &Text) -> Picture {
    let mut canvas = Canvas::new(text, &[], WIDTH);
    let width = WIDTH - 2.0 * MARGIN;
    let all = &design.collaboration;
    let (moments, outer) = (all.in_time(), all.ring());
    let mut y = head(&mut canvas, design, &text.get("section-collaboration"), &moments);
    let at = |y: f32| Rect::new(MARGIN, y, width, 0.0);
    if moments.is_empty() {
        let none = Block::new(&text.get("collaboration-none"), size::LARGE, Weight::Regular, width, LINES);
        canvas.words(None, &none, [MARGIN, y], width, Align::Left, Ink::Ink2);
        return sheet(canvas, text, y + none.height());
    }
    y = multiples(&mut canvas, &moments, outer, at(y)) + GAP;
    if moments.iter().any(|it| it.is_scored()) {
        y = courses(&mut canvas, &moments, at(y)) + 8.0;
        let bar = Block::new(&text.spreads_say(all), size::SMALL, Weight::Regular, width, LINES);
        canvas.words(None, &bar, [MARGIN, y], width, Align::Left, Ink::Ink2);
        y = sentences(&mut canvas, &all_said(design, text), at(y + bar.height() + 10.0)) + GAP;
        y = first_to_last(&mut canvas, &moments, outer, at(y)) + GAP;
        y = table(&mut canvas, &moments, at(y));
    }
    sheet(canvas, text, y)
}

/// What is said of the course, and of what moved against what: a paragraph each.
fn all_said(design: &Design, text: &Text) -> Vec<String> {
    let all = &design.collaboration;
    let mut says = vec![text.course_says(all).join(" ")];
    let vessels: Vec<String> =
        Voice::ALL.into_iter().filter_map(|it| all.vessels(it).first().map(|it| text.vessels(it, all))).collect();
    if !vessels.is_empty() {
        says.extend(vessels);
        says.push(text.vessels_care());
    }
    says
}

/// One key moment, large, with what it says; an empty page where it is gone.
pub fn spider_page(design: &Design, moment: KeyMomentId, text: &Text) -> Picture {
    let mut canvas = Canvas::new(text, &[], WIDTH);
    let width = WIDTH - 2.0 * MARGIN;
    let Some(moment) = design.collaboration.moment(moment) else { return sheet(canvas, text, MARGIN) };
    let when = moment.when.map(|it| text.language().moment(it)).unwrap_or_default();
    let title = [text.key_moment(moment), when].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ");
    let y = head(&mut canvas, design, &title, &[moment]);
    let room = Rect::new(MARGIN, y, width * 0.55, 440.0);
    spider(&mut canvas, room, design.collaboration.ring(), Names::Whole, &both(moment));
    let mut says = vec![text.who_scored(moment)];
    if moment.is_scored() {
        says.extend(text.spider_says(moment));
    }
    let beside = Rect::new(room.right() + GAP, y + 20.0, width - room.width - GAP, 0.0);
    let said = sentences(&mut canvas, &says, beside);
    let bottom = table(&mut canvas, &[moment], Rect::new(MARGIN, room.bottom().max(said) + GAP, width, 0.0));
    sheet(canvas, text, bottom)
}

/// Name, title, that it is no grade, and what the marks mean; returns where the parts begin.
fn head(canvas: &mut Canvas, design: &Design, title: &str, moments: &[&KeyMoment]) -> f32 {
    let (text, width) = (canvas.text, WIDTH - 2.0 * MARGIN);
    let title = format!("{} · {title}", named(&design.name, text));
    let title = Block::new(&title, size::DISPLAY, Weight::Semibold, width, LINES);
    canvas.words(None, &title, [MARGIN, MARGIN], width, Align::Left, Ink::Ink);
    let mut y = MARGIN + title.height() + 2.0;
    let mut says = text.get("collaboration-no-grade");
    let ids: Vec<Id> = moments.iter().map(|it| it.id.into()).collect();
    let invented = |it: &&crate::design::arrangements::Note| {
        it.kind == NoteKind::Illustrative && it.about.iter().any(|it| ids.contains(it))
    };
    if design.notes.iter().find(invented).is_some() {
        says = format!("{says} {}", text.get("collaboration-invented"));
    }
    let says = Block::new(&says, size::BODY, Weight::Regular, width, LINES);
    canvas.words(None, &says, [MARGIN, y], width, Align::Left, Ink::Ink2);
    y += says.height() + 8.0;
    legend(canvas, Rect::new(MARGIN, y, width, 0.0)) + 18.0
}

/// Sentences one under the other; returns where they end.
fn sentences(canvas: &mut Canvas, says: &[String], place: Rect) -> f32 {
    let mut y = place.y;
    for it in says {
        let block = Block::new(it, size::BODY, Weight::Regular, place.width, LINES);
        canvas.words(None, &block, [place.x, y], place.width, Align::Left, Ink::Ink);
        y += block.height() + 4.0;
    }
    y
}

/// What was painted, on a sheet that ends beneath it.
fn sheet(canvas: Canvas, text: &Text, bottom: f32) -> Picture {
    let height = HEIGHT.max(bottom + MARGIN).ceil();
    let (items, spots) = (canvas.items, canvas.spots);
    let mut sheet = Canvas::new(text, &[], WIDTH);
    sheet.boxed(None, Rect::new(0.0, 0.0, WIDTH, height), 0.0, Some(Ink::Panel), None);
    sheet.items.extend(items);
    Picture { width: WIDTH, height, items: sheet.items, spots }
}
