//! The lines between the roles of the roof: one for each pair, and those that lack.

use crate::design::Design;
use crate::design::bovenkant::{LineKind, Role, RoleKind};
use crate::design::id::{Id, RoleId};
use crate::picture::canvas::{Align, Block, Canvas, LINE_MISSING};
use crate::picture::parts::{Art, Dash, Point, Rect, Stroke};
use crate::picture::route::{crosses, route};
use crate::picture::tokens::{Ink, size};
use crate::picture::typeface::Weight;
use crate::rules::Signal;

/// Draws the lines between roles: one for each pair, and the lines that lack.
pub(super) fn lines(
    canvas: &mut Canvas,
    owner: usize,
    design: &Design,
    signals: &[Signal],
    roles: &[&Role],
    boxes: &[Rect],
    area: Rect,
) {
    let index = |id: RoleId| roles.iter().position(|it| it.id == id);
    let mut pairs: Vec<(usize, usize)> = Vec::new();
    let mut dashes: Vec<Dash> = Vec::new();
    for line in &design.bovenkant.lines {
        let (Some(a), Some(b)) = (index(line.from), index(line.to)) else { continue };
        if a == b {
            continue;
        }
        let dash = match line.kind {
            LineKind::ReportsTo | LineKind::DecidesWith => Dash::None,
            LineKind::Advises | LineKind::Informs => Dash::Dotted,
        };
        let pair = (a.min(b), a.max(b));
        match pairs.iter().position(|it| *it == pair) {
            // Two ties between two roles are one line; the stronger shows.
            Some(at) if dash == Dash::None => dashes[at] = dash,
            Some(_) => {}
            None => {
                pairs.push(pair);
                dashes.push(dash);
            }
        }
    }
    for (a, b) in missing(signals, roles) {
        pairs.push((a, b));
        dashes.push(Dash::Dashed);
    }
    let routes = route(boxes, area, &pairs);
    for (points, dash) in routes.iter().zip(&dashes).filter(|it| it.0.len() > 1) {
        let (ink, width) = if *dash == Dash::Dashed { (Ink::Blocker, 2.0) } else { (Ink::Ink2, 1.5) };
        let stroke = Stroke { ink, width, dash: *dash };
        canvas.put(Some(owner), Art::Line { points: points.clone(), stroke });
    }
    for points in routes.iter().zip(&dashes).filter(|it| *it.1 == Dash::Dashed && it.0.len() > 1).map(|it| it.0) {
        let words = canvas.text.get("picture-line-missing");
        let block = Block::new(&words, size::SMALL, Weight::Regular, area.width, 1);
        let at = beside(points, [block.width().ceil(), block.height()], boxes, &routes, area);
        canvas.words(Some(owner), &block, at, block.width(), Align::Left, Ink::Blocker);
    }
}

/// The pairs of roles between which a signal says that a line lacks.
fn missing(signals: &[Signal], roles: &[&Role]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let open = signals.iter().filter(|it| it.rule.id == LINE_MISSING && it.waived.is_none());
    for signal in open {
        let about = |it: &Role| signal.finding.subjects.contains(&Id::from(it.id));
        let named = |kind: &dyn Fn(RoleKind) -> bool| {
            let of_kind = |it: &Role| kind(it.kind);
            let told = roles.iter().position(|it| of_kind(it) && about(it));
            told.or_else(|| roles.iter().position(|it| of_kind(it)))
        };
        let (client, board) = (named(&RoleKind::is_client_role), named(&|it| it == RoleKind::AllianceBoard));
        if let (Some(client), Some(board)) = (client, board)
            && !pairs.contains(&(client, board))
        {
            pairs.push((client, board));
        }
    }
    pairs
}

/// A place for words beside a line, off the boxes and where it can be off all lines.
fn beside(line: &[Point], [width, height]: [f32; 2], boxes: &[Rect], lines: &[Vec<Point>], area: Rect) -> Point {
    let mut pieces: Vec<&[Point]> = line.windows(2).collect();
    let length = |it: &[Point]| (it[0][0] - it[1][0]).abs() + (it[0][1] - it[1][1]).abs();
    pieces.sort_by(|a, b| length(b).total_cmp(&length(a)));
    let places = pieces.iter().flat_map(|it| {
        let [x, y] = [f32::midpoint(it[0][0], it[1][0]), f32::midpoint(it[0][1], it[1][1])];
        let level = (it[0][1] - it[1][1]).abs() < 0.3;
        let (over, under) = ([x - width / 2.0, y - height - 2.0], [x - width / 2.0, y + 2.0]);
        let (left, right) = ([x - width - 5.0, y - height / 2.0], [x + 5.0, y - height / 2.0]);
        if level { [under, over] } else { [left, right] }
    });
    let rect = |[x, y]: Point| Rect::new(x, y, width, height);
    let off_boxes = |it: &Point| area.holds(&rect(*it), 0.0) && boxes.iter().all(|other| !other.overlaps(&rect(*it)));
    let off_lines = |it: &Point| !lines.iter().any(|line| crosses(line, &rect(*it).shrunk(1.0)));
    let places: Vec<Point> = places.filter(off_boxes).collect();
    // Beneath the last row there are no boxes.
    let foot = [line[0][0].clamp(area.x, area.right() - width), area.bottom() - height - 1.0];
    places.iter().copied().find(off_lines).or(places.first().copied()).unwrap_or(foot)
}
