//! Two designs on one page: the plate of the second with a ring around what differs and, dashed, what the first had and
//! where; beneath it every difference in words, by section, and the figures.

use crate::design::Design;
use crate::design::id::Id;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::column;
use crate::picture::parts::{Art, Dash, Frame, Item, Picture, Rect, Spot, Stroke, Target};
use crate::picture::praatplaat::praatplaat;
use crate::picture::tokens::Ink;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::rules::Signal;
use crate::text::Text;

/// How wide the page is, in points, and how high the plate on it.
const PLATE: [f32; 2] = [1440.0, 900.0];
/// Around the page.
const MARGIN: f32 = 24.0;
/// The columns of the words, and the room between them.
const COLUMNS: usize = 3;
const GAP: f32 = 28.0;
/// The most lines of one difference.
const LINES: usize = 6;

/// What differs of an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marked {
    /// The sign of what happened to it.
    pub sign: &'static str,
    /// Whether it stands there no more: the first design had it.
    pub gone: bool,
}

/// What the page says.
pub struct Page<'a> {
    /// What is compared, in words.
    pub title: String,
    /// What a dashed line means.
    pub key: String,
    /// The second design, with what the first had laid into it.
    pub design: &'a Design,
    /// The signals of the second.
    pub signals: &'a [Signal],
    /// Headings, each with its lines.
    pub sections: Vec<(String, Vec<String>)>,
}

/// The page. `marked` says of an element of the design in what it differs.
pub fn page(of: &Page, marked: impl Fn(Id) -> Option<Marked>, text: &Text) -> Picture {
    let mut canvas = Canvas::new(text, &[], PLATE[0]);
    let inner = PLATE[0] - 2.0 * MARGIN;
    let title = Block::new(&of.title, size::LARGE, Weight::Semibold, inner, 2);
    let key = Block::new(&of.key, size::SMALL, Weight::Regular, inner, 1);
    canvas.words(None, &title, [MARGIN, MARGIN], inner, Align::Left, Ink::Ink);
    let mut y = MARGIN + title.height() + 2.0;
    canvas.words(None, &key, [MARGIN, y], inner, Align::Left, Ink::Ink2);
    y += key.height() + 4.0;
    let plate = praatplaat(of.design, of.signals, text, Frame { width: PLATE[0], height: PLATE[1], heading: true });
    let high = plate.height;
    append(&mut canvas, plate, y, marked);
    y = words(&mut canvas, &of.sections, y + high + GAP, inner);
    let height = (y + MARGIN).ceil();
    let paper = Art::Box {
        rect: Rect::new(0.0, 0.0, PLATE[0], height),
        radius: 0.0,
        fill: Some(Ink::Background),
        stroke: None,
    };
    canvas.items.insert(0, Item { owner: None, art: paper });
    Picture { width: PLATE[0], height, items: canvas.items, spots: canvas.spots }
}

/// The plate with its rings. What counts in no sum has no sign for an amount that lacks.
fn append(canvas: &mut Canvas, plate: Picture, down: f32, marked: impl Fn(Id) -> Option<Marked>) {
    let of = |spot: &Spot| match spot.target {
        Target::Element(id) => marked(id),
        Target::More(_) => spot.gathers.iter().find_map(|it| marked(*it)).map(|it| Marked { gone: false, ..it }),
        _ => None,
    };
    let marks: Vec<Option<Marked>> = plate.spots.iter().map(of).collect();
    let gone = |owner: Option<usize>| owner.and_then(|it| marks[it]).is_some_and(|it| it.gone);
    let lacks = |it: &Item| matches!(&it.art, Art::Words(words) if words.full == "?");
    let first = canvas.spots.len();
    let seen = plate.items.into_iter().filter(|it| !(gone(it.owner) && lacks(it)));
    canvas.items.extend(seen.map(|it| Item { owner: it.owner.map(|it| it + first), art: it.art.moved([0.0, down]) }));
    let spots: Vec<Spot> = plate.spots.into_iter().map(|it| Spot { rect: it.rect.moved([0.0, down]), ..it }).collect();
    for (nth, (spot, mark)) in spots.iter().zip(&marks).enumerate() {
        if let Some(mark) = mark {
            ring(canvas, nth + first, spot.rect, *mark);
        }
    }
    canvas.spots.extend(spots);
}

/// A ring around what differs, with its sign over the left top corner, where it covers no words.
fn ring(canvas: &mut Canvas, owner: usize, rect: Rect, mark: Marked) {
    let dash = if mark.gone { Dash::Dashed } else { Dash::None };
    let stroke = Some(Stroke { ink: Ink::Focus, width: 2.0, dash });
    canvas.put(Some(owner), Art::Box { rect, radius: 6.0, fill: None, stroke });
    if rect.width < 40.0 {
        return;
    }
    let sign = Block::new(mark.sign, size::SMALL, Weight::Semibold, 40.0, 1);
    let (wide, high) = ((sign.width() + 6.0).max(16.0), 16.0);
    let at = Rect::new((rect.x + 6.0 - wide).max(1.0), rect.y - 8.0, wide, high);
    canvas.boxed(Some(owner), at, 8.0, Some(Ink::Focus), None);
    let top = at.y + (high - sign.height()) / 2.0;
    canvas.words(Some(owner), &sign, [at.x, top], at.width, Align::Center, Ink::Panel);
}

/// Headings with their lines in columns of about the same height. Returns where they end.
fn words(canvas: &mut Canvas, sections: &[(String, Vec<String>)], top: f32, inner: f32) -> f32 {
    let (_, wide) = column(inner, COLUMNS, GAP, 0);
    let mut blocks = Vec::new();
    for (heading, lines) in sections {
        blocks.push((14.0, Block::new(heading, size::BODY, Weight::Semibold, wide, 2)));
        blocks.extend(lines.iter().map(|it| (3.0, Block::new(it, size::BODY, Weight::Regular, wide, LINES))));
    }
    let all: f32 = blocks.iter().map(|(above, it)| above + it.height()).sum();
    let (mut nth, mut y, mut end) = (0, 0.0, 0.0_f32);
    for (above, block) in &blocks {
        if y > 0.0 && y + above + block.height() / 2.0 > all / COLUMNS as f32 && nth + 1 < COLUMNS {
            (nth, y) = (nth + 1, 0.0);
        }
        let above = if y > 0.0 { *above } else { 0.0 };
        let (x, _) = column(inner, COLUMNS, GAP, nth);
        canvas.words(None, block, [MARGIN + x, top + y + above], wide, Align::Left, Ink::Ink);
        y += above + block.height();
        end = end.max(y);
    }
    top + end
}
