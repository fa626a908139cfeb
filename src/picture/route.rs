//! Lines between boxes, horizontal and vertical, around every box that stands between.
//!
//! A line runs on a grid of the boxes' middles and of tracks just beside the boxes; the cheapest way is short, turns
//! little, and keeps off the lines that are there already.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::collections::BinaryHeap;

use crate::picture::parts::Point;
use crate::picture::parts::Rect;

/// How far a track runs beside a box.
pub(super) const TRACK: f32 = 7.0;
/// What a turn costs, in points of length.
const TURN: u32 = 40;
/// What crossing another line costs.
const CROSS: u32 = 25;
/// What running over another line costs, for each piece of the grid.
const OVER: u32 = 200;
/// What a start or end beside a side's middle costs, and one that another line has.
const ASIDE: u32 = 8;
const TAKEN: u32 = 120;

/// A place on the grid: the number of its column and of its row.
type Node = (usize, usize);

/// The grid on which lines run.
struct Grid {
    xs: Vec<f32>,
    ys: Vec<f32>,
    /// Which nodes lie in a box or on its edge.
    blocked: Vec<bool>,
    /// Pieces between neighbours that a line runs on, and nodes that it passes.
    pieces: BTreeSet<(Node, Node)>,
    passed: BTreeSet<Node>,
    /// Starts and ends that a line has.
    taken: BTreeSet<Node>,
}

/// A start or end: where it stands on its box, its first node off the box, and what it costs.
#[derive(Clone, Copy)]
struct Port {
    at: Point,
    node: Node,
    vertical: bool,
    cost: u32,
}

/// Draws a line for each pair of boxes, within bounds. The shortest are drawn first; a line that finds no way is empty.
pub(super) fn route(boxes: &[Rect], bounds: Rect, pairs: &[(usize, usize)]) -> Vec<Vec<Point>> {
    route_along(boxes, bounds, pairs, [&[], &[]])
}

/// The same, with tracks of its own to run on as well: their columns and their rows.
pub(super) fn route_along(
    boxes: &[Rect],
    bounds: Rect,
    pairs: &[(usize, usize)],
    more: [&[f32]; 2],
) -> Vec<Vec<Point>> {
    let mut grid = Grid::new(boxes, bounds, more);
    let distance = |&(a, b): &(usize, usize)| {
        let ([ax, ay], [bx, by]) = (boxes[a].center(), boxes[b].center());
        (ax - bx).abs() + (ay - by).abs()
    };
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by(|a, b| distance(&pairs[*a]).total_cmp(&distance(&pairs[*b])));
    let mut lines = vec![Vec::new(); pairs.len()];
    for at in order {
        let (from, to) = pairs[at];
        lines[at] = grid.line(&boxes[from], &boxes[to]).unwrap_or_default();
    }
    lines
}

/// Coordinates within bounds, in order and each once.
fn tracks(all: impl Iterator<Item = f32>, from: f32, to: f32) -> Vec<f32> {
    // On quarters of a point, so that what is the same is equal.
    let mut all: Vec<i32> = all.filter(|it| from <= *it && *it <= to).map(|it| (it * 4.0).round() as i32).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|it| it as f32 / 4.0).collect()
}

/// Where on a side of a box lines may start: its middle first.
const PARTS: [f32; 3] = [0.5, 0.25, 0.75];

impl Grid {
    fn new(boxes: &[Rect], bounds: Rect, more: [&[f32]; 2]) -> Self {
        let xs = boxes.iter().flat_map(|it| {
            PARTS.map(|part| it.x + part * it.width).into_iter().chain([it.x - TRACK, it.right() + TRACK])
        });
        let ys = boxes.iter().flat_map(|it| {
            PARTS.map(|part| it.y + part * it.height).into_iter().chain([it.y - TRACK, it.bottom() + TRACK])
        });
        let xs = tracks(xs.chain(more[0].iter().copied()), bounds.x, bounds.right());
        let ys = tracks(ys.chain(more[1].iter().copied()), bounds.y, bounds.bottom());
        // Near a box is too near, but its own tracks are not.
        let near: Vec<Rect> = boxes.iter().map(|it| it.shrunk(-(TRACK - 2.0))).collect();
        let blocked = ys.iter().flat_map(|y| xs.iter().map(|x| near.iter().any(|it| it.has([*x, *y])))).collect();
        let (pieces, passed, taken) = Default::default();
        Self { xs, ys, blocked, pieces, passed, taken }
    }

    fn point(&self, (x, y): Node) -> Point {
        [self.xs[x], self.ys[y]]
    }

    /// The ports of a box that lie on the grid.
    fn ports(&self, of: &Rect) -> Vec<Port> {
        let find = |all: &[f32], it: f32| all.iter().position(|other| (other - it).abs() < 0.2);
        let mut ports = Vec::new();
        for (nth, part) in PARTS.into_iter().enumerate() {
            let (x, y) = (of.x + part * of.width, of.y + part * of.height);
            let sides = [
                ([x, of.y], [x, of.y - TRACK], true),
                ([x, of.bottom()], [x, of.bottom() + TRACK], true),
                ([of.x, y], [of.x - TRACK, y], false),
                ([of.right(), y], [of.right() + TRACK, y], false),
            ];
            for (at, first, vertical) in sides {
                let (Some(column), Some(row)) = (find(&self.xs, first[0]), find(&self.ys, first[1])) else { continue };
                let node = (column, row);
                if !self.blocked[row * self.xs.len() + column] {
                    let aside = if nth == 0 { 0 } else { ASIDE };
                    let cost = aside + if self.taken.contains(&node) { TAKEN } else { 0 };
                    ports.push(Port { at, node, vertical, cost });
                }
            }
        }
        ports
    }

    /// The cheapest line between two boxes (Dijkstra over places and directions).
    fn line(&mut self, from: &Rect, to: &Rect) -> Option<Vec<Point>> {
        let (starts, ends) = (self.ports(from), self.ports(to));
        let state = |node: Node, vertical: bool| (node.1 * self.xs.len() + node.0) * 2 + usize::from(vertical);
        let count = self.xs.len() * self.ys.len() * 2;
        let mut best = vec![u32::MAX; count];
        let mut before: Vec<Option<(Node, bool)>> = vec![None; count];
        let mut heap = BinaryHeap::new();
        for port in &starts {
            let at = state(port.node, port.vertical);
            if port.cost < best[at] {
                best[at] = port.cost;
                heap.push(Reverse((port.cost, port.node, port.vertical)));
            }
        }
        let goals: BTreeMap<(Node, bool), u32> = ends.iter().map(|it| ((it.node, it.vertical), it.cost)).collect();
        let mut reached: Option<(u32, Node, bool)> = None;
        while let Some(Reverse((cost, node, vertical))) = heap.pop() {
            if reached.is_some_and(|it| it.0 <= cost) {
                break;
            }
            if cost > best[state(node, vertical)] {
                continue;
            }
            for end in [false, true] {
                let turn = if end == vertical { 0 } else { TURN };
                if let Some(last) = goals.get(&(node, end)) {
                    let total = cost + turn + last;
                    if reached.is_none_or(|it| total < it.0) {
                        reached = Some((total, node, end));
                        if end != vertical && total < best[state(node, end)] {
                            best[state(node, end)] = total;
                            before[state(node, end)] = Some((node, vertical));
                        }
                    }
                }
            }
            for (next, along) in self.neighbours(node) {
                let step = self.cost(node, next) + if along == vertical { 0 } else { TURN };
                let (total, at) = (cost + step, state(next, along));
                if total < best[at] {
                    best[at] = total;
                    before[at] = Some((node, vertical));
                    heap.push(Reverse((total, next, along)));
                }
            }
        }
        let (_, mut node, mut vertical) = reached?;
        let end = ends.iter().filter(|it| it.node == node && it.vertical == vertical).min_by_key(|it| it.cost)?;
        let mut nodes = vec![node];
        while let Some((earlier, along)) = before[state(node, vertical)] {
            if earlier != node {
                nodes.push(earlier);
            }
            (node, vertical) = (earlier, along);
        }
        let start = starts.iter().filter(|it| it.node == node && it.vertical == vertical).min_by_key(|it| it.cost)?;
        self.taken.extend([start.node, end.node]);
        self.passed.extend(&nodes);
        self.pieces.extend(nodes.windows(2).map(|it| piece(it[0], it[1])));
        let mut points = vec![end.at];
        points.extend(nodes.iter().map(|it| self.point(*it)));
        points.push(start.at);
        points.reverse();
        Some(straightened(points))
    }

    fn neighbours(&self, (x, y): Node) -> impl Iterator<Item = (Node, bool)> {
        let (columns, rows) = (self.xs.len(), self.ys.len());
        let left = x.checked_sub(1).map(|it| ((it, y), false));
        let right = (x + 1 < columns).then_some(((x + 1, y), false));
        let up = y.checked_sub(1).map(|it| ((x, it), true));
        let down = (y + 1 < rows).then_some(((x, y + 1), true));
        let free = move |it: &(Node, bool)| !self.blocked[it.0.1 * columns + it.0.0];
        [left, right, up, down].into_iter().flatten().filter(free)
    }

    fn cost(&self, from: Node, to: Node) -> u32 {
        let ([ax, ay], [bx, by]) = (self.point(from), self.point(to));
        let length = ((ax - bx).abs() + (ay - by).abs()).ceil() as u32;
        let over = if self.pieces.contains(&piece(from, to)) { OVER } else { 0 };
        // A line that is passed where it does not run along is crossed or touched.
        let cross = if over == 0 && self.passed.contains(&to) { CROSS } else { 0 };
        length + over + cross
    }
}

fn piece(a: Node, b: Node) -> (Node, Node) {
    (a.min(b), a.max(b))
}

/// A line without the points that it runs straight through.
fn straightened(points: Vec<Point>) -> Vec<Point> {
    let mut line: Vec<Point> = Vec::new();
    for point in points {
        let same = |a: f32, b: f32| (a - b).abs() < 0.3;
        if line.last().is_some_and(|it| same(it[0], point[0]) && same(it[1], point[1])) {
            continue;
        }
        if let [.., a, b] = line[..]
            && ((same(a[0], b[0]) && same(b[0], point[0])) || (same(a[1], b[1]) && same(b[1], point[1])))
        {
            line.pop();
        }
        line.push(point);
    }
    line
}

/// Whether a line runs through a box; touching its edge is not that.
pub(super) fn crosses(line: &[Point], rect: &Rect) -> bool {
    line.windows(2).any(|it| {
        let (left, right) = (it[0][0].min(it[1][0]), it[0][0].max(it[1][0]));
        let (top, bottom) = (it[0][1].min(it[1][1]), it[0][1].max(it[1][1]));
        left < rect.right() && rect.x < right.max(left + 0.01) && top < rect.bottom() && rect.y < bottom.max(top + 0.01)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Boxes in a grid of this many columns and rows.
    fn boxes(columns: usize, rows: usize) -> Vec<Rect> {
        let at = |it: usize| [(it % columns) as f32, (it / columns) as f32];
        (0..columns * rows).map(at).map(|[x, y]| Rect::new(20.0 + 160.0 * x, 20.0 + 64.0 * y, 136.0, 44.0)).collect()
    }

    #[test]
    fn neighbours_get_a_straight_line() {
        let boxes = boxes(2, 2);
        let lines = route(&boxes, Rect::new(0.0, 0.0, 400.0, 200.0), &[(0, 1), (0, 2)]);
        assert_eq!(lines, [vec![[156.0, 42.0], [180.0, 42.0]], vec![[88.0, 64.0], [88.0, 84.0]]]);
    }

    #[test]
    fn no_line_runs_through_a_box_or_lacks() {
        for (columns, rows) in [(2, 1), (3, 1), (5, 1), (1, 4), (3, 3), (6, 4)] {
            let boxes = boxes(columns, rows);
            let all = || (0..boxes.len()).flat_map(|a| (0..boxes.len()).map(move |b| (a, b)));
            let pairs: Vec<_> = all().filter(|(a, b)| a < b && (a * 7 + b) % 3 == 0).take(40).collect();
            let bounds = Rect::new(0.0, 0.0, 40.0 + 160.0 * columns as f32, 20.0 + 64.0 * rows as f32);
            for (line, (a, b)) in route(&boxes, bounds, &pairs).iter().zip(&pairs) {
                assert!(line.len() >= 2, "{a} to {b} has no line");
                assert!(boxes.iter().all(|it| !crosses(line, &it.shrunk(1.0))), "{a} to {b}: {line:?}");
                let touches = |at: Option<&Point>, it: &Rect| at.is_some_and(|at| it.shrunk(-1.0).has(*at));
                assert!(touches(line.first(), &boxes[*a]) && touches(line.last(), &boxes[*b]), "{line:?}");
                let upright = |it: &[Point]| (it[0][0] - it[1][0]).abs() < 0.3 || (it[0][1] - it[1][1]).abs() < 0.3;
                assert!(line.windows(2).all(upright), "{line:?}");
            }
        }
    }
}
