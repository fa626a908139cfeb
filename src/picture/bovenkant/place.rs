//! Where the cards stand: the client's roles on the left, the alliance's in the middle, the contractor's on the right,
//! in rows by rank and by who reports to whom; everybody beside these beneath them.
//!
//! A place depends on as little as can be, so that a role that comes or goes moves others little: the middle column
//! stays where it is and the sides grow outwards. A card that was moved by hand keeps its place free, so that nothing
//! closes up behind it.

use std::collections::BTreeMap;

use crate::design::bovenkant::Bovenkant;
use crate::design::bovenkant::LineKind;
use crate::design::bovenkant::RoleKind;
use crate::picture::parts::Rect;

/// How wide a card is.
pub const WIDE: f32 = 224.0;
/// Between the columns of one side, between the sides, and between rows: room for lines and their words.
pub(crate) const COLUMN_GAP: f32 = 32.0;
/// Between the sides.
pub(crate) const LANE_GAP: f32 = 96.0;
/// Between rows.
pub(crate) const ROW_GAP: f32 = 40.0;
/// What a card keeps free around it when it has to give way.
pub const ROOM: f32 = 24.0;
/// By so much less room around it a card still does not give way.
const SLACK: f32 = 0.5;
/// Heights of rows are whole steps, so that a word more seldom moves what lies beneath.
const HEIGHT_STEP: f32 = 8.0;

/// A column of the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Lane {
    Client,
    Alliance,
    Contractor,
    Beside,
}

/// A column, a row, and an order within it.
type Stand = (Lane, usize, usize);

/// The two roles of a line, by their numbers, and what it means.
type Ends = (usize, usize, LineKind);

/// Where roles of a kind stand by nature: the column, the row, and the order within it, nearest to the middle first.
const fn nature(kind: RoleKind) -> Stand {
    match kind {
        RoleKind::Client => (Lane::Client, 0, 0),
        RoleKind::ClientBoard => (Lane::Client, 0, 2),
        RoleKind::Funder => (Lane::Client, 0, 1),
        RoleKind::ContractAuthority => (Lane::Client, 1, 0),
        RoleKind::AssetManager => (Lane::Client, 2, 0),
        RoleKind::AllianceBoard => (Lane::Alliance, 0, 0),
        RoleKind::IndependentChair => (Lane::Alliance, 0, 1),
        RoleKind::ManagementTeam => (Lane::Alliance, 1, 0),
        RoleKind::DisciplineLeads => (Lane::Alliance, 2, 0),
        RoleKind::ContractorBoard => (Lane::Contractor, 0, 0),
        RoleKind::ExecutingContractor => (Lane::Contractor, 1, 0),
        RoleKind::PublicRepresentative | RoleKind::IndependentReview | RoleKind::ProcessGuardian | RoleKind::Other => {
            (Lane::Beside, 0, 0)
        }
    }
}

/// The indices of the two ends of each line that has both.
fn ends(top: &Bovenkant) -> Vec<Ends> {
    let index: BTreeMap<_, usize> = top.roles.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
    let both = top.lines.iter().filter(|it| it.from != it.to);
    both.filter_map(|it| Some((*index.get(&it.from)?, *index.get(&it.to)?, it.kind))).collect()
}

/// Column, row and order of every role.
fn stands(top: &Bovenkant, lines: &[Ends]) -> Vec<Stand> {
    let mut all: Vec<_> = top.roles.iter().map(|it| nature(it.kind)).collect();
    // A role of its own kind stands with the side that all its lines lead to.
    let own: Vec<usize> = (0..all.len()).filter(|it| top.roles[*it].kind == RoleKind::Other).collect();
    for at in own {
        let others = lines.iter().filter_map(|(a, b, _)| match (*a == at, *b == at) {
            (true, _) => Some(*b),
            (_, true) => Some(*a),
            _ => None,
        });
        let mut near: Vec<usize> = others.filter(|it| top.roles[*it].kind != RoleKind::Other).collect();
        near.sort_by_key(|it| nature(top.roles[*it].kind).1);
        let lane = near.first().map(|it| nature(top.roles[*it].kind).0);
        let one = near.iter().all(|it| Some(nature(top.roles[*it].kind).0) == lane);
        if let (Some(lane), true, Some(first)) = (lane.filter(|it| *it != Lane::Beside), one, near.first()) {
            all[at] = (lane, nature(top.roles[*first].kind).1, 2);
        }
    }
    // Whoever reports to somebody of the same column stands beneath them.
    let mut known: Vec<Option<usize>> = vec![None; all.len()];
    let mut above: Vec<Vec<usize>> = vec![Vec::new(); all.len()];
    for (from, to, kind) in lines {
        if *kind == LineKind::ReportsTo && all[*from].0 == all[*to].0 && all[*from].0 != Lane::Beside {
            above[*from].push(*to);
        }
    }
    for at in 0..all.len() {
        all[at].1 = row_of(at, &all, &above, &mut known, &mut vec![false; top.roles.len()]);
    }
    all
}

/// The row of a role: that of its kind, or one beneath whom it reports to. In a loop the first that is asked stands on
/// top.
fn row_of(at: usize, all: &[Stand], above: &[Vec<usize>], known: &mut [Option<usize>], asked: &mut [bool]) -> usize {
    if let Some(row) = known[at] {
        return row;
    }
    asked[at] = true;
    let mut row = nature_row(all, at);
    for to in &above[at] {
        if !asked[*to] {
            row = row.max(row_of(*to, all, above, known, asked) + 1);
        }
    }
    asked[at] = false;
    known[at] = Some(row);
    row
}

fn nature_row(all: &[Stand], at: usize) -> usize {
    all[at].1
}

/// The left sides of the columns of one side that are in use, from the middle outwards.
fn columns(inner: f32, sign: f32, count: usize) -> Vec<f32> {
    let first = if sign < 0.0 { inner - WIDE } else { inner };
    (0..count).map(|it| first + sign * it as f32 * (WIDE + COLUMN_GAP)).collect()
}

/// A place for every role, as if none was put there by hand. `heights` are those of the cards; cards of one row are
/// equally high.
pub fn places(top: &Bovenkant, heights: &[f32]) -> Vec<Rect> {
    let lines = ends(top);
    let stands = stands(top, &lines);
    let lanes = [Lane::Client, Lane::Alliance, Lane::Contractor];
    let mut rows: BTreeMap<usize, [Vec<usize>; 3]> = BTreeMap::new();
    for (at, (lane, row, _)) in stands.iter().enumerate() {
        if let Some(lane) = lanes.iter().position(|it| it == lane) {
            rows.entry(*row).or_default()[lane].push(at);
        }
    }
    // As many columns to a side as its fullest row asks, but more rows rather than many columns.
    let mut used = [0; 3];
    for row in rows.values_mut() {
        for (lane, cards) in row.iter_mut().enumerate() {
            cards.sort_by_key(|it| stands[*it].2);
            used[lane] = used[lane].max(most_columns(cards.len()).min(cards.len()));
        }
    }
    // In the middle the first column stays, the second stands on its right, the third on its left.
    let pitch = WIDE + COLUMN_GAP;
    let offset = |it: usize| if it % 2 == 1 { it.div_ceil(2) as f32 } else { -((it / 2) as f32) };
    let middle: Vec<f32> = (0..used[1].max(1)).map(|it| offset(it) * pitch - WIDE / 2.0).collect();
    let left = middle.iter().copied().fold(0.0, f32::min) - LANE_GAP;
    let right = middle.iter().copied().fold(-WIDE / 2.0, f32::max) + WIDE + LANE_GAP;
    let xs = [columns(left, -1.0, used[0].max(1)), middle, columns(right, 1.0, used[2].max(1))];

    let mut places = vec![Rect::default(); top.roles.len()];
    let mut y = 0.0;
    for row in rows.values() {
        let per = |lane: usize| most_columns(row[lane].len()).max(1);
        let subrows = (0..3).map(|it| row[it].len().div_ceil(per(it))).max().unwrap_or_default();
        for sub in 0..subrows {
            let cards = |lane: usize| row[lane].iter().skip(sub * per(lane)).take(per(lane)).copied().enumerate();
            let high = (0..3).flat_map(cards).map(|(_, it)| heights[it]).fold(0.0, f32::max);
            let high = step_up(high);
            for lane in 0..3 {
                for (column, at) in cards(lane) {
                    places[at] = Rect::new(xs[lane][column.min(xs[lane].len() - 1)], y, WIDE, high);
                }
            }
            y += high + ROW_GAP;
        }
    }
    let all: Vec<f32> = [&xs[1], &xs[2], &xs[0]].into_iter().flatten().copied().collect();
    beneath(&mut places, (&stands, &lines, heights), all, y);
    places
}

/// The roles beside the sides, beneath all others: each takes the free place that is nearest to whom it is tied to.
fn beneath(places: &mut [Rect], (stands, lines, heights): (&[Stand], &[Ends], &[f32]), xs: Vec<f32>, mut y: f32) {
    let beside: Vec<usize> = (0..stands.len()).filter(|it| stands[*it].0 == Lane::Beside).collect();
    for row in beside.chunks(xs.len().max(1)) {
        let high = step_up(row.iter().map(|it| heights[*it]).fold(0.0, f32::max));
        let mut free = xs.clone();
        for at in row {
            let tied = lines.iter().filter_map(|(a, b, _)| match (*a == *at, *b == *at) {
                (true, _) => Some(*b),
                (_, true) => Some(*a),
                _ => None,
            });
            let near: Vec<f32> = tied.filter(|it| stands[*it].0 != Lane::Beside).map(|it| places[it].x).collect();
            let wish = near.iter().sum::<f32>() / near.len().max(1) as f32;
            let wish = if near.is_empty() { -WIDE / 2.0 } else { wish };
            let nearest = (0..free.len()).min_by(|a, b| (free[*a] - wish).abs().total_cmp(&(free[*b] - wish).abs()));
            if let Some(nearest) = nearest {
                places[*at] = Rect::new(free.remove(nearest), y, WIDE, high);
            }
        }
        y += high + ROW_GAP;
    }
}

fn step_up(height: f32) -> f32 {
    (height / HEIGHT_STEP).ceil() * HEIGHT_STEP
}

/// The most columns that one row of one side takes before it breaks: two, and more only where there are very many.
fn most_columns(count: usize) -> usize {
    match count {
        0..=8 => 2,
        9..=24 => 3,
        _ => 5,
    }
}

/// Moves what the program placed off what stands there by hand: to the nearest place that is free.
pub(crate) fn give_way(places: &mut [Rect], by_hand: &[bool]) {
    let hits = |one: &Rect, other: &Rect| one.shrunk(-ROOM / 2.0).overlaps(&other.shrunk(-ROOM / 2.0));
    let hand: Vec<Rect> = places.iter().zip(by_hand).filter(|it| *it.1).map(|it| *it.0).collect();
    for at in 0..places.len() {
        if !by_hand[at] && hand.iter().any(|it| hits(&places[at], it)) {
            let others: Vec<Rect> = (0..places.len()).filter(|it| *it != at).map(|it| places[it]).collect();
            places[at] = nearest_free(places[at], &others, SLACK);
        }
    }
}

/// The place nearest to a wish at which a card lies over no other, with room around it but for some slack.
pub(crate) fn nearest_free(wish: Rect, others: &[Rect], slack: f32) -> Rect {
    let around = slack - ROOM / 2.0;
    let hits = |at: &Rect| others.iter().any(|it| at.shrunk(around).overlaps(&it.shrunk(around)));
    if !hits(&wish) {
        return wish;
    }
    // The nearest free place touches the room around some card, on one axis or on both.
    let xs = others.iter().flat_map(|it| [it.x - ROOM - wish.width, it.right() + ROOM]).chain([wish.x]);
    let ys = others.iter().flat_map(|it| [it.y - ROOM - wish.height, it.bottom() + ROOM]).chain([wish.y]);
    let (mut xs, mut ys): (Vec<f32>, Vec<f32>) = (xs.collect(), ys.collect());
    for (list, at) in [(&mut xs, wish.x), (&mut ys, wish.y)] {
        list.sort_by(|a, b| (a - at).abs().total_cmp(&(b - at).abs()));
        list.dedup();
    }
    let mut best: Option<(f32, Rect)> = None;
    for x in &xs {
        for y in &ys {
            let away = (x - wish.x).abs() + (y - wish.y).abs();
            if best.is_some_and(|it| it.0 <= away) {
                break;
            }
            let at = Rect { x: *x, y: *y, ..wish };
            if !hits(&at) {
                best = Some((away, at));
            }
        }
    }
    best.map_or(wish, |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_gives_way_goes_no_further_than_it_must() {
        let card = Rect::new(0.0, 0.0, WIDE, 100.0);
        let free = nearest_free(card, &[Rect::new(30.0, 80.0, WIDE, 100.0)], SLACK);
        assert_eq!([free.x, free.y], [0.0, 80.0 - 100.0 - ROOM]);
        assert_eq!(nearest_free(card, &[Rect::new(0.0, 100.0 + ROOM, WIDE, 100.0)], 0.0), card);
    }
}
