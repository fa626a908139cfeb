//! The cheapest line between two boxes on the grid: A* over places and directions.
//!
//! A state is a node and the direction in which it is reached. What is still to go is guessed as on a grid without boxes
//! and other lines, never too high; so every state on any cheapest line is settled, and among these lines the choice
//! depends on costs and places alone, not on the order of the search.

use crate::picture::parts::Point;
use crate::picture::parts::Rect;
use crate::picture::route::grid::Grid;
use crate::picture::route::grid::Port;

/// What a turn costs, in points of length.
const TURN: u32 = 40;
/// The cost of a state that was not reached.
const NEVER: u32 = u32::MAX;

/// A node, and whether it is reached up or down.
type State = (usize, bool);

/// What was found of the states; kept from line to line, since a line sees few of them.
pub(super) struct Search {
    best: Vec<u32>,
    settled: Vec<bool>,
    seen: Vec<usize>,
    queue: Queue,
}

/// States by what a line through them costs at least, the cheapest first; what comes is never cheaper than what went.
#[derive(Default)]
struct Queue {
    buckets: Vec<Vec<usize>>,
    from: u32,
    at: usize,
}

/// Ports on one side of a box, as far as the guess needs them: from where to where they lie, and their direction.
struct Goals {
    columns: [u32; 2],
    rows: [u32; 2],
    vertical: bool,
}

/// The end of the cheapest line: what it costs, and its last state but for a turn.
#[derive(Clone, Copy)]
struct Reached {
    total: u32,
    last: State,
    end: Port,
}

fn number((node, vertical): State) -> usize {
    node * 2 + usize::from(vertical)
}

fn turn(one: bool, other: bool) -> u32 {
    if one == other { 0 } else { TURN }
}

impl Search {
    pub(super) fn new(grid: &Grid) -> Self {
        let (best, settled) = (vec![NEVER; grid.len() * 2], vec![false; grid.len() * 2]);
        Self { best, settled, seen: Vec::new(), queue: Queue::default() }
    }

    /// The cheapest line between two boxes, which the grid then has.
    pub(super) fn line(&mut self, grid: &mut Grid, from: &Rect, to: &Rect) -> Option<Vec<Point>> {
        let (starts, ends) = (grid.ports(from), grid.ports(to));
        let reached = self.run(grid, &starts, &ends);
        let found = reached.and_then(|it| self.back(grid, &starts, it));
        for state in self.seen.drain(..) {
            (self.best[state], self.settled[state]) = (NEVER, false);
        }
        let (nodes, start) = found?;
        grid.take(&nodes);
        let mut points = vec![start.at];
        points.extend(nodes.iter().rev().map(|it| grid.point(*it)));
        points.push(reached?.end.at);
        Some(points)
    }

    /// Settles all states on the cheapest lines, and says where these end.
    fn run(&mut self, grid: &Grid, starts: &[Port], ends: &[Port]) -> Option<Reached> {
        let goals = goals(grid, ends);
        if ends.is_empty() {
            return None;
        }
        self.queue.clear(starts.iter().map(|it| it.cost + guess(grid, &goals, (it.node, it.vertical))).min()?);
        for port in starts {
            self.reach(grid, &goals, (port.node, port.vertical), port.cost);
        }
        let mut reached: Option<Reached> = None;
        while let Some((least, state)) = self.queue.pop() {
            if reached.is_some_and(|it| it.total < least) {
                break;
            }
            if std::mem::replace(&mut self.settled[state], true) {
                continue;
            }
            let (node, vertical, cost) = (state / 2, state % 2 == 1, self.best[state]);
            // Only this near its end is there that little to go.
            if least - cost <= TURN {
                for end in ends.iter().filter(|it| it.node == node) {
                    let total = cost + turn(vertical, end.vertical) + end.cost;
                    let this = Reached { total, last: (node, vertical), end: *end };
                    let order = |it: &Reached| (it.total, self.order(grid, it.last), it.end.vertical);
                    if reached.is_none_or(|it| order(&this) < order(&it)) {
                        reached = Some(this);
                    }
                }
            }
            grid.each_step(node, false, |step| {
                self.reach(grid, &goals, (step.to, step.vertical), cost + step.cost + turn(vertical, step.vertical));
            });
        }
        reached
    }

    #[inline]
    fn reach(&mut self, grid: &Grid, goals: &[Goals], state: State, cost: u32) {
        let at = number(state);
        if cost >= self.best[at] {
            return;
        }
        if self.best[at] == NEVER {
            self.seen.push(at);
        }
        self.best[at] = cost;
        // Where the other direction is as cheap with a turn, all that this one leads to is found from there.
        if self.best[at ^ 1].saturating_add(TURN) > cost {
            self.queue.push(cost + guess(grid, goals, state), at);
        }
    }

    /// Which of two states goes first: the cheaper one, then the one further to the left, then the upper one.
    fn order(&self, grid: &Grid, state: State) -> (u32, [u32; 2], bool) {
        (self.best[number(state)], grid.far(state.0), state.1)
    }

    /// The nodes of a line, from its end back to its start.
    fn back(&self, grid: &Grid, starts: &[Port], reached: Reached) -> Option<(Vec<usize>, Port)> {
        let Reached { total, last, end } = reached;
        let mut state = (end.node, end.vertical);
        let mut nodes = vec![state.0];
        if last != state && !self.straight(grid, starts, state, (total, last)) {
            state = last;
        }
        loop {
            let cost = self.best[number(state)];
            let here = starts.iter().filter(|it| (it.node, it.vertical) == state);
            if let Some(start) = here.min_by_key(|it| it.cost).filter(|it| it.cost == cost) {
                return Some((nodes, *start));
            }
            state = self.before(grid, state)?;
            nodes.push(state.0);
        }
    }

    /// Whether a line comes straight to its end rather than by a turn of this cost there.
    fn straight(&self, grid: &Grid, starts: &[Port], end: State, (total, last): (u32, State)) -> bool {
        let cost = self.best[number(end)];
        let first = || {
            starts.iter().any(|it| (it.node, it.vertical) == end && it.cost == cost)
                || self.before(grid, end).is_some_and(|it| self.order(grid, it) < self.order(grid, last))
        };
        cost < total || (cost == total && first())
    }

    /// The state from which another is reached at its cost.
    fn before(&self, grid: &Grid, (node, vertical): State) -> Option<State> {
        let cost = self.best[number((node, vertical))];
        let mut first: Option<State> = None;
        grid.each_step(node, true, |step| {
            for from in [(step.to, false), (step.to, true)].into_iter().filter(|_| step.vertical == vertical) {
                let before = self.best[number(from)];
                let leads = before < cost && before + step.cost + turn(from.1, vertical) == cost;
                if leads && first.is_none_or(|it| self.order(grid, from) < self.order(grid, it)) {
                    first = Some(from);
                }
            }
        });
        first
    }
}

/// The ends of lines by the side of the box that they stand at.
fn goals(grid: &Grid, ends: &[Port]) -> Vec<Goals> {
    let mut all: Vec<Goals> = Vec::new();
    for end in ends {
        let [x, y] = grid.far(end.node);
        let same = |it: &&mut Goals| {
            let level = if end.vertical { it.rows[0] == y } else { it.columns[0] == x };
            it.vertical == end.vertical && level
        };
        if let Some(it) = all.iter_mut().find(same) {
            it.columns = [it.columns[0].min(x), it.columns[1].max(x)];
            it.rows = [it.rows[0].min(y), it.rows[1].max(y)];
        } else {
            all.push(Goals { columns: [x, x], rows: [y, y], vertical: end.vertical });
        }
    }
    all
}

/// What a line costs at least from a state to its end.
fn guess(grid: &Grid, goals: &[Goals], (node, vertical): State) -> u32 {
    let [x, y] = grid.far(node);
    let apart = |[from, to]: [u32; 2], at: u32| from.saturating_sub(at).max(at.saturating_sub(to));
    let to = |it: &Goals| {
        let (dx, dy) = (apart(it.columns, x), apart(it.rows, y));
        let aside = if it.vertical { dx } else { dy };
        let turns = match (it.vertical == vertical, aside) {
            (true, 0) => 0,
            (true, _) => 2,
            (false, _) => 1,
        };
        dx + dy + turns * TURN
    };
    goals.iter().map(to).min().unwrap_or(NEVER)
}

impl Queue {
    fn clear(&mut self, from: u32) {
        self.buckets.iter_mut().for_each(Vec::clear);
        (self.from, self.at) = (from, 0);
    }

    fn push(&mut self, cost: u32, state: usize) {
        let at = (cost - self.from) as usize;
        if self.buckets.len() <= at {
            self.buckets.resize_with(at + 1, Vec::new);
        }
        self.buckets[at].push(state);
    }

    fn pop(&mut self) -> Option<(u32, usize)> {
        while let Some(bucket) = self.buckets.get_mut(self.at) {
            if let Some(state) = bucket.pop() {
                return Some((self.from + self.at as u32, state));
            }
            self.at += 1;
        }
        None
    }
}
