//! The grid that lines run on: its columns and rows, what lies in a box, and which lines are there already.

use crate::picture::parts::Point;
use crate::picture::parts::Rect;

/// How far a track runs beside a box.
const TRACK: f32 = 7.0;
/// What crossing another line costs, in points of length.
const CROSS: u32 = 25;
/// What running over another line costs, for each piece of the grid.
const OVER: u32 = 200;
/// What a start or end beside a side's middle costs, and one that another line has.
const ASIDE: u32 = 8;
const TAKEN: u32 = 120;

/// What is known of a node: it lies in a box or on its edge; a line passes it, runs on to the next column or row, or
/// starts or ends there.
const BLOCKED: u8 = 1;
const PASSED: u8 = 2;
const RUNS: [u8; 2] = [4, 8];
const HAS: u8 = 16;

/// Where on a side of a box lines may start: its middle first.
const PARTS: [f32; 3] = [0.5, 0.25, 0.75];

/// The grid on which lines run. Around it lies a border on which none runs, so that every node has others on all sides.
pub(super) struct Grid {
    xs: Vec<f32>,
    ys: Vec<f32>,
    /// Row by row, each with its border on the left and on the right.
    nodes: Vec<Node>,
}

/// A place on the grid.
#[derive(Clone, Copy)]
struct Node {
    /// How far it lies from the first column and row, in what the steps cost.
    far: [u32; 2],
    marks: u8,
}

/// A start or end: where it stands on its box, its first node off the box, and what it costs.
#[derive(Clone, Copy)]
pub(super) struct Port {
    pub(super) at: Point,
    pub(super) node: usize,
    pub(super) vertical: bool,
    pub(super) cost: u32,
}

/// A step to a node beside another: where to, whether it goes up or down, and what it costs.
#[derive(Clone, Copy)]
pub(super) struct Step {
    pub(super) to: usize,
    pub(super) vertical: bool,
    pub(super) cost: u32,
}

/// Coordinates within bounds, in order and each once.
fn tracks(all: impl Iterator<Item = f32>, from: f32, to: f32) -> Vec<f32> {
    // On quarters of a point, so that what is the same is equal.
    let mut all: Vec<i32> = all.filter(|it| from <= *it && *it <= to).map(|it| (it * 4.0).round() as i32).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter().map(|it| it as f32 / 4.0).collect()
}

/// How far each track lies from the first, when every step between two costs whole points.
fn far(tracks: &[f32]) -> Vec<u32> {
    let steps = tracks.windows(2).map(|it| (it[1] - it[0]).ceil() as u32);
    let add = |far: &mut u32, step: u32| {
        *far += step;
        Some(*far)
    };
    tracks.first().map(|_| 0).into_iter().chain(steps.scan(0, add)).collect()
}

/// The track at a place, where there is one.
fn find(tracks: &[f32], at: f32) -> Option<usize> {
    let first = tracks.partition_point(|it| it - at <= -0.2);
    tracks.get(first).filter(|it| (*it - at).abs() < 0.2).map(|_| first)
}

impl Grid {
    pub(super) fn new(boxes: &[Rect], bounds: Rect, more: [&[f32]; 2]) -> Self {
        let xs = boxes.iter().flat_map(|it| {
            PARTS.map(|part| it.x + part * it.width).into_iter().chain([it.x - TRACK, it.right() + TRACK])
        });
        let ys = boxes.iter().flat_map(|it| {
            PARTS.map(|part| it.y + part * it.height).into_iter().chain([it.y - TRACK, it.bottom() + TRACK])
        });
        let xs = tracks(xs.chain(more[0].iter().copied()), bounds.x, bounds.right());
        let ys = tracks(ys.chain(more[1].iter().copied()), bounds.y, bounds.bottom());
        let within = |tracks: &[f32], from: f32, to: f32| {
            tracks.partition_point(|it| *it < from)..tracks.partition_point(|it| *it < to)
        };
        let (across, down) = (far(&xs), far(&ys));
        let border = Node { far: [0, 0], marks: BLOCKED };
        let mut nodes = vec![border; (xs.len() + 2) * (ys.len() + 2)];
        let wide = xs.len() + 2;
        for (row, y) in down.iter().enumerate() {
            for (node, x) in nodes[(row + 1) * wide + 1..].iter_mut().zip(&across) {
                *node = Node { far: [*x, *y], marks: 0 };
            }
        }
        for it in boxes {
            // Near a box is too near, but its own tracks are not.
            let near = it.shrunk(-(TRACK - 2.0));
            let columns = within(&xs, near.x, near.right());
            for row in within(&ys, near.y, near.bottom()) {
                let row = (row + 1) * wide + 1;
                columns.clone().for_each(|it| nodes[row + it].marks = BLOCKED);
            }
        }
        Self { xs, ys, nodes }
    }

    /// How many nodes it has, with those of its border.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// From a node to the one beneath it.
    fn wide(&self) -> usize {
        self.xs.len() + 2
    }

    /// The column and the row of a node.
    fn place(&self, node: usize) -> [usize; 2] {
        [node % self.wide() - 1, node / self.wide() - 1]
    }

    /// How far a node lies from the first column and row.
    pub(super) fn far(&self, node: usize) -> [u32; 2] {
        self.nodes[node].far
    }

    pub(super) fn point(&self, node: usize) -> Point {
        let [column, row] = self.place(node);
        [self.xs[column], self.ys[row]]
    }

    /// The ports of a box that lie on the grid.
    pub(super) fn ports(&self, of: &Rect) -> Vec<Port> {
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
                let node = (row + 1) * self.wide() + column + 1;
                let marks = self.nodes[node].marks;
                if marks & BLOCKED == 0 {
                    let aside = if nth == 0 { 0 } else { ASIDE };
                    let cost = aside + if marks & HAS == 0 { 0 } else { TAKEN };
                    ports.push(Port { at, node, vertical, cost });
                }
            }
        }
        ports
    }

    /// The four steps from a node, or those to it, but for those into boxes: what a step costs depends on where it leads.
    #[inline]
    pub(super) fn each_step(&self, at: usize, back: bool, mut with: impl FnMut(Step)) {
        let (node, wide) = (self.nodes[at], self.wide());
        for (to, vertical) in [(at - 1, false), (at + 1, false), (at - wide, true), (at + wide, true)] {
            let other = self.nodes[to];
            if other.marks & BLOCKED != 0 {
                continue;
            }
            let side = usize::from(vertical);
            let length = node.far[side].abs_diff(other.far[side]);
            let (first, reached) = (if to < at { other } else { node }, if back { node } else { other });
            // A line that is passed where it does not run along is crossed or touched.
            let crosses = if reached.marks & PASSED == 0 { 0 } else { CROSS };
            let extra = if first.marks & RUNS[side] == 0 { crosses } else { OVER };
            with(Step { to, vertical, cost: length + extra });
        }
    }

    /// Takes in a line that runs over nodes, each beside the one before it.
    pub(super) fn take(&mut self, nodes: &[usize]) {
        for node in nodes {
            self.nodes[*node].marks |= PASSED;
        }
        for end in nodes.first().into_iter().chain(nodes.last()) {
            self.nodes[*end].marks |= HAS;
        }
        for piece in nodes.windows(2) {
            let vertical = self.far(piece[0])[0] == self.far(piece[1])[0];
            self.nodes[piece[0].min(piece[1])].marks |= RUNS[usize::from(vertical)];
        }
    }
}
