//! The lines between the cards: the kind by how a line is drawn and by what stands at its end, words beside it where
//! they fit, and dashed the lines that a signal asks for.

use std::collections::HashSet;

use crate::design::Design;
use crate::design::bovenkant::LineKind;
use crate::design::edit::BovenkantEdit;
use crate::design::edit::Edit;
use crate::design::id::LineId;
use crate::design::id::RoleId;
use crate::picture::bovenkant::near::Near;
use crate::picture::bovenkant::place;
use crate::picture::canvas::Align;
use crate::picture::canvas::Block;
use crate::picture::canvas::Canvas;
use crate::picture::canvas::sign;
use crate::picture::parts::Art;
use crate::picture::parts::Dash;
use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::parts::Stroke;
use crate::picture::route::crosses;
use crate::picture::route::route_along;
use crate::picture::tokens::Ink;
use crate::picture::tokens::size;
use crate::picture::typeface::Weight;
use crate::rules::Severity;
use crate::rules::Signal;

/// How wide a line is.
const WIDTH: f32 = 1.5;
/// The length of an arrow's head, and half of its width.
const HEAD: f32 = 7.0;
const HALF: f32 = 4.0;
/// How far around the cards lines may run.
pub(super) const AROUND: f32 = 28.0;
/// Wider words beside a line stand in some lines where there is no room for all of them in one.
const WORDS_WIDE: f32 = 110.0;
const WORDS_LINES: usize = 4;
/// What words keep from lines where there is room for it.
const CLEAR: f32 = 1.5;

/// A line of the picture: one of the design, or one that lacks.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a picture has a dozen lines, and of what lacks one or two")]
pub enum Tie {
    /// A line of the design.
    Line(LineId),
    /// A line that a signal asks for.
    Missing(Missing),
}

/// A line that a signal asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// Where it would start.
    pub from: RoleId,
    /// Where it would end.
    pub to: RoleId,
    /// How heavy the signal is.
    pub severity: Severity,
    /// The rule that asks for it.
    pub rule: &'static str,
    /// What draws it: the signal's own way out.
    pub edit: Edit,
}

/// A line with its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What it is.
    pub tie: Tie,
    /// Where it runs on the canvas, from its start to its end.
    pub points: Vec<Point>,
    /// Where its words stand as shown.
    pub words: Option<Rect>,
}

/// The lines that open signals ask for, between roles that are both there: read from their ways out. A question asks for
/// an answer, of which a line is one.
pub(super) fn missing(design: &Design, signals: &[Signal]) -> Vec<Missing> {
    let mut seen = HashSet::new();
    let mut all = Vec::new();
    for signal in signals.iter().filter(|it| it.waived.is_none() && !it.finding.question) {
        for fix in &signal.finding.fixes {
            let (severity, rule) = (signal.finding.severity, signal.rule.id);
            if let Some((from, to)) = added(&fix.edit)
                && design.bovenkant.role(from).is_some()
                && design.bovenkant.role(to).is_some()
                && seen.insert((from.min(to), from.max(to)))
            {
                all.push(Missing { from, to, severity, rule, edit: fix.edit.clone() });
            }
        }
    }
    all
}

/// The ends of the line that an edit draws, if it does that and nothing else.
fn added(edit: &Edit) -> Option<(RoleId, RoleId)> {
    match edit {
        Edit::Bovenkant(BovenkantEdit::AddLine { from, to, .. }) if from != to => Some((*from, *to)),
        _ => None,
    }
}

/// Lays all lines out around the cards.
pub(super) fn ways(design: &Design, missing: Vec<Missing>, cards: &[Rect]) -> Vec<Way> {
    let top = &design.bovenkant;
    let index = |id: RoleId| top.roles.iter().position(|it| it.id == id);
    let mut ties: Vec<Tie> = Vec::new();
    let mut pairs = Vec::new();
    for line in &top.lines {
        if let (Some(a), Some(b), true) = (index(line.from), index(line.to), line.from != line.to) {
            pairs.push((a, b));
            ties.push(Tie::Line(line.id));
        }
    }
    for line in missing {
        if let (Some(a), Some(b)) = (index(line.from), index(line.to)) {
            pairs.push((a, b));
            ties.push(Tie::Missing(line));
        }
    }
    let Some(around) = hull(cards) else { return Vec::new() };
    let bounds = around.shrunk(-AROUND);
    let ways = route_along(cards, bounds, &pairs, tracks(cards).each_ref().map(Vec::as_slice));
    ways.into_iter()
        .zip(&pairs)
        .zip(ties)
        .map(|((points, (a, b)), tie)| {
            let points = if points.len() > 1 { points } else { straight(&cards[*a], &cards[*b]) };
            Way { tie, points, words: None }
        })
        .collect()
}

/// Paints the lines between the cards as they are shown at a zoom.
pub(super) fn paint(canvas: &mut Canvas, design: &Design, ways: &mut [Way], cards: &[Rect], zoom: [f32; 2]) {
    let Some(around) = hull(cards) else { return };
    let [x, y] = zoom.map(|it| AROUND * it);
    let bounds = Rect::new(around.x - x, around.y - y, around.width + 2.0 * x, around.height + 2.0 * y);
    let shown: Vec<Vec<Point>> =
        ways.iter().map(|it| it.points.iter().map(|[x, y]| [x * zoom[0], y * zoom[1]]).collect()).collect();
    for (way, points) in ways.iter().zip(&shown) {
        match &way.tie {
            Tie::Missing(it) => dashed(canvas, points, it.severity),
            Tie::Line(id) => {
                let kind = design.bovenkant.lines.iter().find(|it| it.id == *id).map(|it| it.kind);
                drawn(canvas, points, kind.unwrap_or(LineKind::Informs));
            }
        }
    }
    words(canvas, design, ways, (&shown, cards, bounds));
}

/// Tracks through the middle of the rooms between columns and between rows, beside those along the cards.
fn tracks(cards: &[Rect]) -> [Vec<f32>; 2] {
    let mut tracks = [Vec::new(), Vec::new()];
    for card in cards {
        for part in [0.3, 0.5, 0.7] {
            tracks[0].push(card.right() + part * place::LANE_GAP);
            tracks[0].push(card.x - part * place::LANE_GAP);
            tracks[1].push(card.bottom() + part * place::ROW_GAP);
            tracks[1].push(card.y - part * place::ROW_GAP);
        }
        tracks[0].push(card.right() + place::COLUMN_GAP / 2.0);
    }
    tracks
}

/// What lies around all cards.
pub(super) fn hull(cards: &[Rect]) -> Option<Rect> {
    let first = cards.first()?;
    let all = cards.iter().fold((first.x, first.y, first.right(), first.bottom()), |(x, y, right, bottom), it| {
        (x.min(it.x), y.min(it.y), right.max(it.right()), bottom.max(it.bottom()))
    });
    Some(Rect::new(all.0, all.1, all.2 - all.0, all.3 - all.1))
}

/// A straight line between the edges of two cards, where there is no way around.
fn straight(from: &Rect, to: &Rect) -> Vec<Point> {
    let edge = |of: &Rect, towards: Point| {
        let [x, y] = of.center();
        let (dx, dy) = (towards[0] - x, towards[1] - y);
        let (sx, sy) = (of.width / 2.0 / dx.abs().max(0.01), of.height / 2.0 / dy.abs().max(0.01));
        let part = sx.min(sy).min(1.0);
        [x + dx * part, y + dy * part]
    };
    vec![edge(from, to.center()), edge(to, from.center())]
}

/// A line that lacks: dashed, in the colour of its signal.
fn dashed(canvas: &mut Canvas, points: &[Point], severity: Severity) {
    let stroke = Stroke::dashed(sign(severity).ink, 2.0);
    canvas.put(None, Art::Line { points: points.to_vec(), stroke });
}

/// Reports: unbroken with a full head. Decides together: a double line. Advises and informs: dotted, with a full and
/// with an open head.
fn drawn(canvas: &mut Canvas, points: &[Point], kind: LineKind) {
    let ink = Ink::Ink2;
    match kind {
        LineKind::DecidesWith => {
            canvas.put(None, Art::Line { points: points.to_vec(), stroke: Stroke::solid(ink, 4.0) });
            canvas.put(None, Art::Line { points: points.to_vec(), stroke: Stroke::solid(Ink::Panel, 1.5) });
        }
        LineKind::ReportsTo => {
            canvas.put(None, Art::Line { points: cut(points), stroke: Stroke::solid(ink, WIDTH) });
            head(canvas, points, true);
        }
        LineKind::Advises | LineKind::Informs => {
            let stroke = Stroke { ink, width: 2.0, dash: Dash::Dotted };
            canvas.put(None, Art::Line { points: cut(points), stroke });
            head(canvas, points, kind == LineKind::Advises);
        }
    }
}

/// The direction in which a line arrives, as a unit, and how long it went that way.
fn arrives(points: &[Point]) -> Option<(Point, Point, f32)> {
    let [.., before, end] = points else { return None };
    let (dx, dy) = (end[0] - before[0], end[1] - before[1]);
    let long = dx.hypot(dy);
    (long > 0.1).then(|| (*end, [dx / long, dy / long], long))
}

/// A line that ends where its head begins.
fn cut(points: &[Point]) -> Vec<Point> {
    let mut points = points.to_vec();
    if let Some(([x, y], [dx, dy], long)) = arrives(&points)
        && let Some(last) = points.last_mut()
    {
        let back = (HEAD - 1.0).min(long);
        *last = [x - dx * back, y - dy * back];
    }
    points
}

fn head(canvas: &mut Canvas, points: &[Point], full: bool) {
    let Some(([x, y], [dx, dy], _)) = arrives(points) else { return };
    let back = [x - dx * HEAD, y - dy * HEAD];
    let wings = [[back[0] - dy * HALF, back[1] + dx * HALF], [back[0] + dy * HALF, back[1] - dx * HALF]];
    if full {
        let points = vec![[x, y], wings[0], wings[1]];
        canvas.put(None, Art::Poly { points, fill: Some(Ink::Ink2), stroke: None });
    } else {
        let points = vec![wings[0], [x, y], wings[1]];
        canvas.put(None, Art::Line { points, stroke: Stroke::solid(Ink::Ink2, WIDTH) });
    }
}

/// Words beside the lines: those that lack always, the others where they lie over nothing. They stand there whole, in one
/// line or in some, or not at all: the pointer on a line says it too.
fn words(
    canvas: &mut Canvas,
    design: &Design,
    ways: &mut [Way],
    (lines, cards, bounds): (&[Vec<Point>], &[Rect], Rect),
) {
    let pieces = lines.iter().flat_map(|it| it.windows(2)).filter_map(|it| Some((hull_of(it), it.first_chunk::<2>()?)));
    let pieces = Near::of(pieces);
    let cards = Near::of(cards.iter().map(|it| it.shrunk(-2.0)).map(|it| (it, it)));
    let mut taken: Near<Rect> = Near::of(std::iter::empty());
    let order = ways.iter().enumerate().map(|(at, it)| (matches!(it.tie, Tie::Line(_)), at));
    let mut order: Vec<(bool, usize)> = order.collect();
    // What lacks has the first choice.
    order.sort_unstable();
    for (there, at) in order {
        ways[at].words = None;
        let (says, ink) = match &ways[at].tie {
            Tie::Missing(it) => (canvas.text.get("canvas-line-missing"), sign(it.severity).ink),
            Tie::Line(id) => match says(canvas, design, *id) {
                Some(says) => (says, Ink::Ink2),
                None => continue,
            },
        };
        let fits = |it: &Rect| {
            let overlaps = |other: &Rect| other.overlaps(it);
            bounds.holds(it, 0.0) && !cards.any(it, overlaps) && !taken.any(it, overlaps)
        };
        let clear_by = |it: &Rect, by: f32| {
            let room = it.shrunk(-by);
            !pieces.any(&room, |piece| crosses(*piece, &room))
        };
        let clear = |it: &Rect| clear_by(it, -0.5);
        let blocks = blocks(&says);
        let found = |block: &Block| beside(&lines[at], room_of(block)).into_iter().filter(fits);
        // Off other lines where there is room for that.
        let off = |by: f32| blocks.iter().find_map(|it| Some((it, found(it).find(|it| clear_by(it, by))?)));
        let place = off(CLEAR).or_else(|| off(-0.5));
        let first = blocks.first().filter(|_| !there);
        let over = || first.map(|it| (it, on(&lines[at], room_of(it), bounds, &found(it).collect::<Vec<_>>())));
        let Some((block, place)) = place.or_else(over) else { continue };
        if !clear(&place) {
            // Over a line the words need a ground.
            canvas.boxed(None, place.shrunk(-1.0), 3.0, Some(Ink::Panel), None);
        }
        canvas.words(None, block, [place.x, place.y], place.width, Align::Left, ink);
        taken.add(&place, place);
        ways[at].words = Some(place);
    }
}

/// Words whole in one line, and whole in some lines where they are long.
fn blocks(says: &str) -> Vec<Block> {
    let whole = Block::new(says, size::SMALL, Weight::Regular, f32::INFINITY, 1);
    let long = whole.width() > WORDS_WIDE;
    let broken = || Block::new(says, size::SMALL, Weight::Regular, WORDS_WIDE, WORDS_LINES);
    let broken = long.then(broken).filter(|it| !it.shortened);
    std::iter::once(whole).chain(broken).collect()
}

fn room_of(block: &Block) -> [f32; 2] {
    [block.width().ceil(), block.height()]
}

/// What lies around a piece of a line.
fn hull_of(piece: &[Point]) -> Rect {
    let [left, top] = [0, 1].map(|it| piece.iter().map(|at| at[it]).fold(f32::INFINITY, f32::min));
    let [right, bottom] = [0, 1].map(|it| piece.iter().map(|at| at[it]).fold(f32::NEG_INFINITY, f32::max));
    Rect::new(left, top, right - left, bottom - top)
}

/// What stands beside a line: kind and subject; nothing beside the usual line, which its arrow tells.
fn says(canvas: &Canvas, design: &Design, id: LineId) -> Option<String> {
    let line = design.bovenkant.lines.iter().find(|it| it.id == id)?;
    let subject = line.subject.and_then(|it| design.bovenkant.subject(it)).map(|it| it.name.trim());
    let kind = canvas.text.word(line.kind);
    match (subject.filter(|it| !it.is_empty()), line.kind) {
        (None, LineKind::ReportsTo) => None,
        (None, LineKind::DecidesWith) => Some(canvas.text.get("canvas-together")),
        (None, _) => Some(kind),
        (Some(subject), _) => Some(subject.to_owned()),
    }
}

/// Places for words beside the pieces of a line, along the longest first.
fn beside(line: &[Point], [width, height]: [f32; 2]) -> Vec<Rect> {
    let mut pieces: Vec<&[Point]> = line.windows(2).collect();
    let length = |it: &[Point]| (it[0][0] - it[1][0]).abs() + (it[0][1] - it[1][1]).abs();
    pieces.sort_by(|a, b| length(b).total_cmp(&length(a)));
    let mut places = Vec::new();
    for piece in pieces {
        for part in [0.5, 0.3, 0.7, 0.15, 0.85] {
            let x = piece[0][0] + part * (piece[1][0] - piece[0][0]);
            let y = piece[0][1] + part * (piece[1][1] - piece[0][1]);
            let level = (piece[0][1] - piece[1][1]).abs() < 0.3;
            places.extend(if level {
                [[x - width / 2.0, y - height - 2.0], [x - width / 2.0, y + 3.0]]
            } else {
                [[x + 6.0, y - height / 2.0], [x - width - 6.0, y - height / 2.0]]
            });
        }
    }
    places.into_iter().map(|[x, y]| Rect::new(x.round(), y.round(), width, height)).collect()
}

/// A place for words on the line itself, where there is none beside it.
fn on(line: &[Point], [width, height]: [f32; 2], bounds: Rect, beside: &[Rect]) -> Rect {
    if let Some(first) = beside.first() {
        return *first;
    }
    let [x, y] = middle(line);
    let x = (x - width / 2.0).clamp(bounds.x, (bounds.right() - width).max(bounds.x));
    let y = (y - height / 2.0).clamp(bounds.y, (bounds.bottom() - height).max(bounds.y));
    Rect::new(x.round(), y.round(), width, height)
}

/// The point halfway along a line.
pub fn middle(line: &[Point]) -> Point {
    let long = |it: &[Point]| (it[0][0] - it[1][0]).hypot(it[0][1] - it[1][1]);
    let mut left = line.windows(2).map(long).sum::<f32>() / 2.0;
    for piece in line.windows(2) {
        let length = long(piece);
        if left <= length && length > 0.0 {
            let part = left / length;
            return [0, 1].map(|it| piece[0][it] + part * (piece[1][it] - piece[0][it]));
        }
        left -= length;
    }
    line.first().copied().unwrap_or_default()
}

/// How far a point lies from a line.
pub fn distance(line: &[Point], [x, y]: Point) -> f32 {
    let from_piece = |it: &[Point]| {
        let ([ax, ay], [bx, by]) = (it[0], it[1]);
        let (dx, dy) = (bx - ax, by - ay);
        let square = dx.mul_add(dx, dy * dy);
        let part = if square > 0.0 { (((x - ax) * dx + (y - ay) * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
        (x - ax - part * dx).hypot(y - ay - part * dy)
    };
    line.windows(2).map(from_piece).fold(f32::INFINITY, f32::min)
}
