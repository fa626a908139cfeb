//! The way of a line from a teacher to a pupil: straight on in a row; else down from under the card, and round a corner. Where
//! other cards stand beneath, it goes down on their left.

use crate::picture::parts::Point;
use crate::picture::precedents::place::{BAR, Node, Places};
use crate::rules::precedents::{INFLUENCES, Tie};

/// The first line leaves a card so far from its right side, each next one so far from the one before.
const FIRST: f32 = 18.0;
const STEP: f32 = 11.0;
/// The radius of a corner, and how far a line stays from cards beside it.
const CORNER: f32 = 14.0;
const FREE: f32 = 12.0;
/// In how many pieces a corner is drawn.
const PIECES: u8 = 8;

/// A line with its way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) tie: Tie,
    pub(super) points: Vec<Point>,
}

/// Every line between two that are shown.
pub(super) fn lines(places: &Places) -> Vec<Line> {
    let mut all = Vec::new();
    for node in &places.nodes {
        let mut pupils: Vec<(&Node, Tie)> = INFLUENCES
            .iter()
            .filter(|it| it.from == node.of.key)
            .filter_map(|it| Some((places.node(it.to)?, it.tie)))
            .collect();
        // What is further down leaves further to the left, so that no two lines cross.
        pupils.sort_by(|a, b| a.0.card.y.total_cmp(&b.0.card.y));
        let mut exit = node.card.right() - FIRST + STEP;
        for (pupil, tie) in pupils {
            let points = if (pupil.card.y - node.card.y).abs() < 1.0 {
                vec![[node.card.right(), node.card.center()[1]], [pupil.card.x, pupil.card.center()[1]]]
            } else {
                exit = (exit - STEP).min(pupil.card.x - CORNER - 4.0);
                down(places, (node, pupil), exit)
            };
            all.push(Line { from: node.of.key, to: pupil.of.key, tie, points });
        }
    }
    all
}

/// Down to a pupil.
fn down(places: &Places, (node, pupil): (&Node, &Node), exit: f32) -> Vec<Point> {
    let end = [pupil.card.x, pupil.card.center()[1]];
    let between = || {
        let beneath = |it: &&Node| it.card.y > node.card.y + 1.0 && it.card.y < pupil.card.y - 1.0;
        places.nodes.iter().filter(beneath).map(Node::whole)
    };
    let blocked = |x: f32| between().any(|it| it.x - 4.0 < x && x < it.right() + 4.0);
    let covers = node.bar.is_some_and(|it| it.x <= exit && exit <= it.right());
    let under = node.card.bottom() + if covers { BAR } else { 0.0 };
    if exit > node.card.x + 6.0 && !blocked(exit) {
        let mut points = vec![[exit, under]];
        points.extend(corner([exit, end[1] - CORNER], [exit + CORNER, end[1]], true));
        points.push(end);
        return points;
    }
    // On the left of all that stands between, and of the card itself.
    let left = between().map(|it| it.x).fold(node.card.x.min(pupil.card.x), f32::min) - FREE;
    // From its bar, beneath the line that comes in.
    let start = [node.card.x, node.card.bottom() + BAR / 2.0];
    let mut points = vec![start];
    points.extend(corner([left + CORNER, start[1]], [left, start[1] + CORNER], false));
    points.extend(corner([left, end[1] - CORNER], [left + CORNER, end[1]], true));
    points.push(end);
    points
}

/// A quarter of a circle between two points: leaving the first upright where so said, else level.
fn corner(from: Point, to: Point, upright: bool) -> impl Iterator<Item = Point> {
    (0..=PIECES).map(move |nth| {
        let turn = f32::from(nth) / f32::from(PIECES) * std::f32::consts::FRAC_PI_2;
        let (slow, fast) = (1.0 - turn.cos(), turn.sin());
        let [across, along] = if upright { [slow, fast] } else { [fast, slow] };
        [from[0] + across * (to[0] - from[0]), from[1] + along * (to[1] - from[1])]
    })
}

/// The tip of an arrow at the end of a line.
pub(super) fn tip([x, y]: Point) -> Vec<Point> {
    vec![[x, y], [x - 7.0, y - 4.0], [x - 7.0, y + 4.0]]
}

/// Whether a line keeps clear of a card that it does not belong to.
#[cfg(test)]
pub(super) fn clears(line: &Line, node: &Node) -> bool {
    let card = node.card.shrunk(1.0);
    line.points.windows(2).all(|it| {
        let steps = 24_u8;
        (0..=steps).all(|nth| {
            let share = f32::from(nth) / f32::from(steps);
            !card.has([it[0][0] + share * (it[1][0] - it[0][0]), it[0][1] + share * (it[1][1] - it[0][1])])
        })
    })
}
