//! The grid that lines run on: its columns and rows, what lies in a box, and which lines are there already.

use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::route::TRACK;

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

/// The grid on which lines run. A node is the number of its row times that of the columns, and that of its column.
pub(super) struct Grid {
    xs: Vec<f32>,
    ys: Vec<f32>,
    /// How far each column and row lies from the first, in what its steps cost.
    far: [Vec<u32>; 2],
    marks: Vec<u8>,
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
        let mut marks = vec![0; xs.len() * ys.len()];
        let within = |tracks: &[f32], from: f32, to: f32| {
            tracks.partition_point(|it| *it < from)..tracks.partition_point(|it| *it < to)
        };
        for it in boxes {
            // Near a box is too near, but its own tracks are not.
            let near = it.shrunk(-(TRACK - 2.0));
            let columns = within(&xs, near.x, near.right());
            for row in within(&ys, near.y, near.bottom()).filter(|_| !columns.is_empty()) {
                marks[row * xs.len()..][columns.clone()].fill(BLOCKED);
            }
        }
        let far = [far(&xs), far(&ys)];
        Self { xs, ys, far, marks }
    }

    /// How many nodes it has.
    pub(super) fn len(&self) -> usize {
        self.marks.len()
    }

    /// The column and the row of a node.
    pub(super) fn place(&self, node: usize) -> [usize; 2] {
        [node % self.xs.len(), node / self.xs.len()]
    }

    /// How far a node lies from the first column and row.
    pub(super) fn far(&self, node: usize) -> [u32; 2] {
        let [column, row] = self.place(node);
        [self.far[0][column], self.far[1][row]]
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
                let node = row * self.xs.len() + column;
                if self.marks[node] & BLOCKED == 0 {
                    let aside = if nth == 0 { 0 } else { ASIDE };
                    let cost = aside + if self.marks[node] & HAS == 0 { 0 } else { TAKEN };
                    ports.push(Port { at, node, vertical, cost });
                }
            }
        }
        ports
    }

    /// The steps from a node, or those to it: what a step costs depends on where it leads.
    pub(super) fn steps(&self, node: usize, back: bool) -> impl Iterator<Item = Step> {
        let [column, row] = self.place(node);
        let columns = self.xs.len();
        let [xs, ys] = &self.far;
        let step = move |there: bool, vertical: bool, to: usize, length: u32| {
            (there && self.marks[to] & BLOCKED == 0).then(|| {
                let reached = if back { node } else { to };
                let runs = self.marks[node.min(to)] & RUNS[usize::from(vertical)] != 0;
                // A line that is passed where it does not run along is crossed or touched.
                let crosses = self.marks[reached] & PASSED != 0;
                let extra = if runs { OVER } else { u32::from(crosses) * CROSS };
                Step { to, vertical, cost: length + extra }
            })
        };
        let length = |far: &[u32], there: bool, from: usize| if there { far[from + 1] - far[from] } else { 0 };
        let (left, right) = (column > 0, column + 1 < columns);
        let (up, down) = (row > 0, row + 1 < self.ys.len());
        let steps = [
            step(left, false, node.wrapping_sub(1), length(xs, left, column.wrapping_sub(1))),
            step(right, false, node + 1, length(xs, right, column)),
            step(up, true, node.wrapping_sub(columns), length(ys, up, row.wrapping_sub(1))),
            step(down, true, node + columns, length(ys, down, row)),
        ];
        steps.into_iter().flatten()
    }

    /// Takes in a line that runs over nodes, each beside the one before it.
    pub(super) fn take(&mut self, nodes: &[usize]) {
        for node in nodes {
            self.marks[*node] |= PASSED;
        }
        for end in nodes.first().into_iter().chain(nodes.last()) {
            self.marks[*end] |= HAS;
        }
        for piece in nodes.windows(2) {
            let vertical = piece[0].abs_diff(piece[1]) > 1 || self.xs.len() == 1;
            self.marks[piece[0].min(piece[1])] |= RUNS[usize::from(vertical)];
        }
    }
}
