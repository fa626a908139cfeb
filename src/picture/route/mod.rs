//! Lines between boxes, horizontal and vertical, around every box that stands between.
//!
//! A line runs on a grid of the boxes' middles and of tracks just beside the boxes; the cheapest way is short, turns
//! little, and keeps off the lines that are there already.

mod grid;
mod search;

use crate::picture::parts::{Point, Rect};
use crate::picture::route::grid::Grid;
use crate::picture::route::search::Search;

/// Draws a line for each pair of boxes, within bounds. The shortest are drawn first; a line that finds no way is empty.
pub(in crate::picture) fn route(boxes: &[Rect], bounds: Rect, pairs: &[(usize, usize)]) -> Vec<Vec<Point>> {
    route_along(boxes, bounds, pairs, [&[], &[]])
}

/// The same, with tracks of its own to run on as well: their columns and their rows.
pub(in crate::picture) fn route_along(
    boxes: &[Rect],
    bounds: Rect,
    pairs: &[(usize, usize)],
    more: [&[f32]; 2],
) -> Vec<Vec<Point>> {
    let mut grid = Grid::new(boxes, bounds, more);
    let mut search = Search::new(&grid);
    let distance = |&(a, b): &(usize, usize)| {
        let ([ax, ay], [bx, by]) = (boxes[a].center(), boxes[b].center());
        (ax - bx).abs() + (ay - by).abs()
    };
    let mut order: Vec<usize> = (0..pairs.len()).collect();
    order.sort_by(|a, b| distance(&pairs[*a]).total_cmp(&distance(&pairs[*b])));
    let mut lines = vec![Vec::new(); pairs.len()];
    for at in order {
        let (from, to) = pairs[at];
        lines[at] = search.line(&mut grid, &boxes[from], &boxes[to]).map(straightened).unwrap_or_default();
    }
    lines
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
pub(in crate::picture) fn crosses(line: &[Point], rect: &Rect) -> bool {
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
