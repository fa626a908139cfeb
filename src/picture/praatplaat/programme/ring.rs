//! Where partners stand around the core: in a ring with nobody at the top, or in two columns.

use crate::picture::parts::{Point, Rect};

/// Between a card and the core.
pub(super) const GAP: f32 = 14.0;
/// Between cards of a column.
pub(super) const BETWEEN: f32 = 8.0;
/// From how many partners on they stand in two columns.
pub(super) const MANY: usize = 8;
/// The corners of the ring as it is drawn.
const CORNERS: usize = 72;

/// How many partners stand above, at the right of, below and at the left of the core.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seats {
    /// Above: none or two, so that nobody sits at the head.
    pub above: usize,
    /// At the right.
    pub right: usize,
    /// Below.
    pub below: usize,
    /// At the left.
    pub left: usize,
}

impl Seats {
    /// So many partners in a ring.
    pub(super) const fn ring(count: usize) -> Self {
        let (above, right, below, left) = match count {
            0 => (0, 0, 0, 0),
            1 => (0, 0, 0, 1),
            2 => (0, 1, 0, 1),
            3 => (0, 1, 1, 1),
            4 => (2, 0, 2, 0),
            5 => (2, 1, 1, 1),
            6 => (2, 1, 2, 1),
            more => (2, 1, more - 4, 1),
        };
        Self { above, right, below, left }
    }

    /// So many partners in two columns.
    pub(super) const fn columns(count: usize) -> Self {
        Self { above: 0, right: count / 2, below: 0, left: count.div_ceil(2) }
    }

    /// How high a column of cards is.
    fn column(count: usize, high: f32) -> f32 {
        if count == 0 { 0.0 } else { count as f32 * (high + BETWEEN) - BETWEEN }
    }

    /// How high it all is, with a core of this height and cards of this one.
    pub(super) fn height(self, core: f32, high: f32) -> f32 {
        let row = |count: usize| if count == 0 { 0.0 } else { high + GAP };
        row(self.above) + core.max(Self::column(self.left.max(self.right), high)) + row(self.below)
    }

    /// Where the core is, in an area with cards of this size.
    pub(super) fn core(self, area: Rect, [wide, high]: [f32; 2]) -> Rect {
        let row = |count: usize| if count == 0 { 0.0 } else { high + GAP };
        let (top, bottom) = (area.y + row(self.above), area.bottom() - row(self.below));
        let aside = if self.left + self.right > 0 { wide + GAP } else { (area.width * 0.14).floor() };
        Rect::new(area.x + aside, top, area.width - 2.0 * aside, bottom - top)
    }

    /// Where the cards are: clockwise from the left one above, as the partners stand in the list.
    pub(super) fn cards(self, area: Rect, [wide, high]: [f32; 2]) -> Vec<Rect> {
        let core = self.core(area, [wide, high]);
        // A row in even shares of the width, each card in the middle of its own.
        let row = |count: usize, y: f32| {
            let share = area.width / count.max(1) as f32;
            (0..count).map(move |nth| {
                let x = area.x + (nth as f32 + 0.5) * share - wide / 2.0;
                Rect::new(x.round(), y, wide, high)
            })
        };
        let column = |count: usize, x: f32| {
            let room = (core.height - Self::column(count, high)).max(0.0);
            // What is left of the height goes between them and around them.
            let apart = BETWEEN + (room / (count + 1) as f32).min(28.0);
            let all = count as f32 * (high + apart) - apart;
            let top = core.y + ((core.height - all) / 2.0).max(0.0);
            (0..count).map(move |nth| Rect::new(x, (top + nth as f32 * (high + apart)).round(), wide, high))
        };
        let above = row(self.above, area.y);
        let right = column(self.right, area.right() - wide);
        let below: Vec<Rect> = row(self.below, area.bottom() - high).collect();
        let left: Vec<Rect> = column(self.left, area.x).collect();
        above.chain(right).chain(below.into_iter().rev()).chain(left.into_iter().rev()).collect()
    }
}

/// The ring through the middle of the cards.
pub(super) fn ellipse(area: Rect, [wide, high]: [f32; 2]) -> Vec<Point> {
    let [x, y] = area.center();
    let (across, down) = (((area.width - wide) / 2.0).max(1.0), ((area.height - high) / 2.0).max(1.0));
    let corner = |nth: usize| {
        let angle = nth as f32 * std::f32::consts::TAU / CORNERS as f32;
        [x + across * angle.sin(), y + down * angle.cos()]
    };
    (0..=CORNERS).map(corner).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_partner_has_an_equal_place_and_none_is_at_the_head() {
        let (area, size) = (Rect::new(10.0, 20.0, 900.0, 420.0), [200.0, 80.0]);
        for count in 0..MANY {
            let seats = Seats::ring(count);
            let cards = seats.cards(area, size);
            assert_eq!(cards.len(), count);
            let core = seats.core(area, size);
            for (nth, card) in cards.iter().enumerate() {
                assert!(area.holds(card, 0.5), "{count} {card:?}");
                assert!(!card.overlaps(&core), "{count} {card:?} {core:?}");
                assert!(cards[..nth].iter().all(|it| !it.overlaps(card)), "{count} {card:?}");
                let head = card.bottom() <= core.y && (card.center()[0] - area.center()[0]).abs() < 1.0;
                assert!(!head, "{count}: somebody sits at the head");
            }
        }
    }

    #[test]
    fn many_stand_in_two_columns() {
        let (area, size) = (Rect::new(0.0, 0.0, 900.0, 420.0), [200.0, 50.0]);
        for count in MANY..=12 {
            let cards = Seats::columns(count).cards(area, size);
            assert_eq!(cards.len(), count);
            let left = cards.iter().filter(|it| it.x < 1.0).count();
            assert_eq!(left, count.div_ceil(2));
            for (nth, card) in cards.iter().enumerate() {
                assert!(area.holds(card, 0.5), "{count} {card:?}");
                assert!(cards[..nth].iter().all(|it| !it.overlaps(card)), "{count} {card:?}");
            }
        }
    }
}
