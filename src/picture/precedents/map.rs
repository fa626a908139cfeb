//! The time line as it is painted: lanes and years behind, then lines, bars and cards, and what the marks mean underneath.

use crate::picture::canvas::{Align, Block, Canvas};
use crate::picture::parts::{Art, Dash, Picture, Rect, Stroke};
use crate::picture::precedents::lines::{self, Line};
use crate::picture::precedents::place::{Asked, CARD, INSIDE, MARK, Node, Places, YEARS};
use crate::picture::tokens::{Ink, radius, size};
use crate::picture::typeface::Weight;
use crate::rules::precedents::{INFLUENCES, Kind, Lane, Precedent, Tie};
use crate::text::Text;

/// How high the legend is, a line of it, and between two of its parts.
const LEGEND: f32 = 22.0;
const BETWEEN: f32 = 22.0;
/// Every so many years has its number.
const TICK: i16 = 5;

/// The time line.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// What is painted.
    pub picture: Picture,
    /// What can be pointed at, from top to bottom.
    pub nodes: Vec<Node>,
}

/// Lays it out.
pub fn map(asked: Asked, text: &Text) -> Map {
    let places = Places::of(asked, text);
    let mut canvas = Canvas::new(text, &[], asked.width);
    ground(&mut canvas, &places, text);
    let near = |it: &Precedent| asked.chosen.is_some_and(|chosen| it.key == chosen || is_near(chosen, it.key));
    let mut all = lines::lines(&places);
    // Lines of the one that is chosen lie over the others.
    all.sort_by_key(|it| is_of(it, asked.chosen));
    for line in &all {
        paint_line(&mut canvas, line, is_of(line, asked.chosen));
    }
    for node in &places.nodes {
        let state = if asked.chosen == Some(node.of.key) {
            State::Chosen
        } else if near(node.of) {
            State::Near
        } else {
            State::Plain
        };
        paint_node(&mut canvas, node, state, text);
    }
    let y = legend(&mut canvas, (places.bottom + 8.0, asked.width), text);
    let Canvas { items, spots, .. } = canvas;
    Map { picture: Picture { width: asked.width, height: y, items, spots }, nodes: places.nodes }
}

fn is_of(line: &Line, chosen: Option<&str>) -> bool {
    chosen.is_some_and(|it| line.from == it || line.to == it)
}

/// Whether a line joins the two.
fn is_near(one: &str, other: &str) -> bool {
    INFLUENCES.iter().any(|it| (it.from == one && it.to == other) || (it.to == one && it.from == other))
}

/// The lanes with their names, and the years.
fn ground(canvas: &mut Canvas, places: &Places, text: &Text) {
    for strip in &places.strips {
        let fill = match strip.lane {
            Lane::ThreeDomains => Ink::HintFill,
            Lane::Full => Ink::AllianceFill,
            Lane::Origin | Lane::None => Ink::Background,
        };
        // Only the name is tinted: what lies on the lane stays on paper.
        canvas.boxed(None, strip.rect, radius::SMALL, Some(Ink::Background), None);
        let head = Rect::new(strip.rect.x, strip.rect.y, places.label - INSIDE, strip.rect.height);
        canvas.boxed(None, head, radius::SMALL, Some(fill), None);
        let room = head.width - INSIDE - 2.0;
        let name = Block::new(&text.word(strip.lane), size::SMALL, Weight::Semibold, room, 2);
        let at = [INSIDE, strip.rect.y + 8.0];
        canvas.words(None, &name, at, room, Align::Left, Ink::Ink);
        if matches!(strip.lane, Lane::Origin | Lane::ThreeDomains) {
            let says = text.get(&format!("{}.says", strip.lane.key()));
            let says = Block::new(&says, size::SMALL, Weight::Regular, room, 1);
            canvas.words(None, &says, [INSIDE, at[1] + name.height()], room, Align::Left, Ink::Ink2);
        }
    }
    let axis = &places.axis;
    for year in (axis.first..=axis.last).filter(|it| it % TICK == 0) {
        let x = axis.x(year);
        let points = vec![[x, YEARS - 4.0], [x, places.bottom]];
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Line, 1.0) });
        let block = Block::new(&year.to_string(), size::SMALL, Weight::Regular, 44.0, 1);
        canvas.words(None, &block, [x - 22.0, 6.0], 44.0, Align::Center, Ink::Ink2);
    }
}

fn paint_line(canvas: &mut Canvas, line: &Line, lit: bool) {
    let (ink, width) = if lit { (Ink::Alliance, 2.2) } else { (Ink::Ink2, 1.2) };
    let dash = if line.tie == Tie::Resembles { Dash::Dashed } else { Dash::None };
    let Some(end) = line.points.last().copied() else { return };
    canvas.put(None, Art::Line { points: line.points.clone(), stroke: Stroke { ink, width, dash } });
    canvas.put(None, Art::Poly { points: lines::tip(end), fill: Some(ink), stroke: None });
}

/// What it is to the one that is chosen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Plain,
    Near,
    Chosen,
}

fn paint_node(canvas: &mut Canvas, node: &Node, state: State, text: &Text) {
    if let Some(bar) = node.bar {
        let ink = if state == State::Plain { Ink::FoundationLine } else { Ink::Alliance };
        canvas.boxed(None, bar, 2.0, Some(ink), None);
    }
    let (it, card) = (node.of, node.card);
    let station = it.kind == Kind::Station;
    let ink = if state == State::Plain { Ink::FoundationLine } else { Ink::Alliance };
    let dashed = it.years().is_none() && !station;
    let stroke = Stroke { ink, width: 1.0, dash: if dashed { Dash::Dashed } else { Dash::None } };
    let fill = if state == State::Chosen { Ink::Alliance } else { Ink::Panel };
    canvas.boxed(None, card, if station { CARD / 2.0 } else { radius::SMALL }, Some(fill), Some(stroke));
    let (words, accent) = match state {
        State::Chosen => (Ink::Panel, Ink::Panel),
        _ if station => (Ink::Ink2, Ink::Warning),
        _ => (Ink::Ink, Ink::Warning),
    };
    let (size, weight) = match (station, state) {
        (true, _) => (size::SMALL, Weight::Regular),
        (_, State::Chosen) => (size::BODY, Weight::Semibold),
        _ => (size::BODY, Weight::Regular),
    };
    let room = card.width - 2.0 * INSIDE;
    let name = Block::new(&text.precedent(it), size, weight, room, 1);
    let at = [card.x + INSIDE, card.y + (CARD - name.height()) / 2.0];
    canvas.words(None, &name, at, room, if station { Align::Center } else { Align::Left }, words);
    let mut x = card.right() - INSIDE;
    if it.opens.is_some() {
        x -= 10.0;
        sheet(canvas, [x, card.center()[1]], words);
        x -= MARK - 10.0;
    }
    if it.differs {
        differs(canvas, [x - 10.0, card.center()[1]], accent);
    }
    if dashed {
        let says = text.precedent_years(it);
        let block = Block::new(&says, size::SMALL, Weight::Regular, 160.0, 1);
        // Behind its card, or before it where there is no room.
        let (behind, before) = (card.right() + 7.0, card.x - 8.0 - block.width());
        let x = if behind + block.width() + 2.0 > canvas.right() { before } else { behind };
        let at = [x, card.center()[1] - block.height() / 2.0];
        canvas.words(None, &block, at, block.width() + 1.0, Align::Left, Ink::Ink2);
    }
}

/// A sheet with a folded corner: it opens as a design.
fn sheet(canvas: &mut Canvas, [x, middle]: [f32; 2], ink: Ink) {
    let (wide, half, fold) = (10.0, 6.5, 3.5);
    let (top, bottom, right) = (middle - half, middle + half, x + wide);
    let points = vec![[x, top], [right - fold, top], [right, top + fold], [right, bottom], [x, bottom]];
    canvas.put(None, Art::Poly { points, fill: None, stroke: Some(Stroke::solid(ink, 1.2)) });
    let points = vec![[right - fold, top], [right - fold, top + fold], [right, top + fold]];
    canvas.put(None, Art::Line { points, stroke: Stroke::solid(ink, 1.2) });
}

/// The sign of what is unlike: the sources differ.
fn differs(canvas: &mut Canvas, [x, middle]: [f32; 2], ink: Ink) {
    let block = Block::new("≠", size::BODY, Weight::Semibold, 12.0, 1);
    canvas.words(None, &block, [x, middle - block.height() / 2.0], 12.0, Align::Left, ink);
}

/// What the marks mean. Returns where it ends.
fn legend(canvas: &mut Canvas, (mut y, width): (f32, f32), text: &Text) -> f32 {
    let mut x = INSIDE;
    for (key, wide) in [("opens", 14.0), ("differs", 14.0), ("learned", 30.0), ("resembles", 30.0), ("years", 28.0)] {
        let words = text.get(&format!("precedent-legend-{key}"));
        let block = Block::new(&words, size::SMALL, Weight::Regular, width - 2.0 * INSIDE - wide, 1);
        let whole = wide + 6.0 + block.width();
        if x > INSIDE && x + whole > width - INSIDE {
            (x, y) = (INSIDE, y + LEGEND);
        }
        let middle = y + LEGEND / 2.0;
        let line = |dash| Art::Line {
            points: vec![[x, middle], [x + wide, middle]],
            stroke: Stroke { ink: Ink::Ink2, width: 2.0, dash },
        };
        match key {
            "opens" => sheet(canvas, [x, middle], Ink::Ink),
            "differs" => differs(canvas, [x, middle], Ink::Warning),
            "learned" => canvas.put(None, line(Dash::None)),
            "resembles" => canvas.put(None, line(Dash::Dashed)),
            _ => canvas.boxed(None, Rect::new(x, middle - 2.5, wide, 5.0), 2.0, Some(Ink::FoundationLine), None),
        }
        let at = [x + wide + 6.0, middle - block.height() / 2.0];
        canvas.words(None, &block, at, block.width() + 1.0, Align::Left, Ink::Ink2);
        x += whole + BETWEEN;
    }
    y + LEGEND + 4.0
}
