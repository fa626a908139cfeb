//! How an impact is spread over its three estimates: PERT or triangular, by the inverse of the distribution function.

use std::sync::LazyLock;

use crate::design::money::Shape;
use crate::design::risks::ThreePoint;
use crate::finance::wide::{least, most, rounded, whole};

impl Shape {
    /// The mean of a three-point estimate, in euro.
    pub fn mean(self, impact: &ThreePoint) -> f64 {
        match self {
            Self::Pert => impact.mean(),
            Self::Triangular => (impact.low.to_f64() + impact.likely.to_f64() + impact.high.to_f64()) / 3.0,
        }
    }
}

/// The cells of the table's body.
const CELLS: usize = 512;
/// The cells into which the first and the last of them are divided again, where the tails are far from straight.
const FINE: usize = 64;
/// Room for all of them in a row, and a power of two.
const ROW: usize = 1024;
/// Steps over the estimate's range with which the table is made.
const STEPS: usize = 256;

/// A straight piece of the inverse of a distribution function: start and rise, as shares (0-1) of the way from low to
/// high.
type Piece = (f32, f32);

/// The inverse of the distribution function of a PERT estimate, as straight pieces over equal steps of probability. Its
/// error is far under the noise of a million draws.
pub struct Table {
    /// The fine ones of the first cell, the body, and the fine ones of the last, in one row, so that none of the three has
    /// to be chosen; then the upper end.
    pieces: [Piece; ROW],
}

/// Places on the way from low to high, dense at both ends, with what the density needs of each: half steps too.
static GRID: LazyLock<[GridPoint; 2 * STEPS + 1]> = LazyLock::new(|| {
    std::array::from_fn(|at| {
        let s = at as f64 / (2 * STEPS) as f64;
        let (x, rest) = (s * s * (3.0 - 2.0 * s), (1.0 - s) * (1.0 - s) * (1.0 + 2.0 * s));
        GridPoint { log: libm::log(x), log_rest: libm::log(rest), slope: 6.0 * s * (1.0 - s) }
    })
});

struct GridPoint {
    log: f64,
    log_rest: f64,
    slope: f64,
}

impl Table {
    /// The table of a PERT estimate whose most likely value lies at this share (0-1) of the way from low to high.
    pub fn pert(likely: f64) -> Self {
        // The density of a beta distribution with a + b = 6: x^(a−1) (1−x)^(b−1). The same machine-independent
        // exponential everywhere, so that a seed gives the same bits on every platform.
        let (a, b) = (4.0 * likely, 4.0 * (1.0 - likely));
        let density = |it: &GridPoint| {
            // At the very ends the slope is zero, and so is what they add.
            if it.slope > 0.0 { libm::exp(a * it.log + b * it.log_rest) * it.slope } else { 0.0 }
        };
        let heights: Vec<f64> = GRID.iter().map(density).collect();
        let mut below = [0.0_f64; STEPS + 1];
        for step in 0..STEPS {
            // Simpson's rule.
            let area = heights[2 * step] + 4.0 * heights[2 * step + 1] + heights[2 * step + 2];
            below[step + 1] = below[step] + area;
        }
        let inverse = Inverse { heights: &heights, below: &below };
        let mut at = 0;
        let mut pieces = [(1.0, 0.0); ROW];
        let cell = 1.0 / CELLS as f64;
        let (first, rest) = pieces.split_at_mut(FINE);
        let (body, last) = rest.split_at_mut(CELLS - 2);
        inverse.pieces(0.0, cell / FINE as f64, &mut at, first);
        inverse.pieces(cell, cell, &mut at, body);
        inverse.pieces(1.0 - cell, cell / FINE as f64, &mut at, &mut last[..FINE]);
        Self { pieces }
    }

    /// The place (0-1 from low to high) under which a share (0-1) of the draws lies.
    #[inline(always)]
    pub fn at(&self, share: f64) -> f64 {
        let place = share * CELLS as f64;
        // The first and the last cell are as wide in the row as their fine pieces are many.
        let ends = least(place, 1.0) + most(place - (CELLS - 1) as f64, 0.0);
        let along = place + ends * (FINE - 1) as f64;
        // Where one piece ends and the next starts both give the same place, so that either may be taken.
        let cell = rounded(along - 0.5);
        let (start, rise) = self.pieces[whole(cell) as u32 as usize % ROW];
        f64::from(start) + f64::from(rise) * (along - cell)
    }
}

/// A distribution function on the grid, to be read the other way round.
struct Inverse<'a> {
    heights: &'a [f64],
    below: &'a [f64; STEPS + 1],
}

impl Inverse<'_> {
    /// Straight pieces of equal probability from a share (0-1) on.
    fn pieces(&self, from: f64, each: f64, step: &mut usize, pieces: &mut [Piece]) {
        let mut start = self.place(from, step);
        for (at, piece) in pieces.iter_mut().enumerate() {
            let end = self.place(from + (at + 1) as f64 * each, step);
            *piece = (start as f32, (end - start) as f32);
            start = end;
        }
    }

    /// The place under which a share lies; steps before `step` lie under it for certain.
    fn place(&self, share: f64, step: &mut usize) -> f64 {
        let wanted = share * self.below[STEPS];
        if share >= 1.0 {
            return 1.0;
        }
        while *step < STEPS - 1 && self.below[*step + 1] < wanted {
            *step += 1;
        }
        let (low, high) = (self.below[*step], self.below[*step + 1]);
        let part = if high > low { ((wanted - low) / (high - low)).clamp(0.0, 1.0) } else { 0.0 };
        // Within a step the density is taken to be straight; the share of its area is a quadratic.
        let (left, right) = (self.heights[2 * *step], self.heights[2 * *step + 2]);
        let area = part * (left + right);
        let root = (left * left + (right - left) * area).max(0.0).sqrt();
        let along = if left + root > 0.0 { area / (left + root) } else { part };
        let s = (*step as f64 + along.clamp(0.0, 1.0)) / STEPS as f64;
        s * s * (3.0 - 2.0 * s)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mean and the variance of what a table draws, on the range 0-1, and its 10th, 50th and 90th percentile.
    fn moments(table: &Table) -> (f64, f64) {
        let n = 1_000_000;
        let draw = |it: i32| table.at((f64::from(it) + 0.5) / f64::from(n));
        let mean = (0..n).map(draw).sum::<f64>() / f64::from(n);
        (mean, (0..n).map(|it| (draw(it) - mean).powi(2)).sum::<f64>() / f64::from(n))
    }

    #[test]
    fn the_table_has_the_mean_and_variance_of_pert() {
        for likely in [0.0, 0.02, 0.1, 0.25, 0.5, 0.73, 0.9, 0.999, 1.0] {
            let (mean, variance) = moments(&Table::pert(likely));
            let expected = (4.0 * likely + 1.0) / 6.0;
            assert!((mean - expected).abs() < 2e-5, "{likely}: mean {mean}, expected {expected}");
            // The variance of a beta distribution with a + b = 6: a b / (6² · 7).
            let expected = (1.0 + 4.0 * likely) * (5.0 - 4.0 * likely) / 252.0;
            assert!((variance - expected).abs() < 2e-5, "{likely}: variance {variance}, expected {expected}");
        }
    }

    #[test]
    fn the_table_never_falls_and_spans_the_range() {
        for likely in [0.0, 0.3, 1.0] {
            let table = Table::pert(likely);
            let places: Vec<f64> = (0..=100_000).map(|it| table.at(f64::from(it) / 100_000.001)).collect();
            assert!(places.is_sorted(), "{likely}");
            assert!(places[0] == 0.0 && places[100_000] > 0.9, "{likely}");
        }
    }

    #[test]
    fn percentiles_are_those_of_the_formula() {
        assert!((Table::pert(0.5).at(0.5) - 0.5).abs() < 1e-6);
        // With the most likely value at an end the distribution function is 1 − (1 − x)^5 or x^5.
        for share in [0.001_f64, 0.1, 0.5, 0.8, 0.95, 0.999] {
            let low = 1.0 - (1.0 - share).powf(0.2);
            assert!((Table::pert(0.0).at(share) - low).abs() < 3e-5, "{share}: {} {low}", Table::pert(0.0).at(share));
            assert!(
                (Table::pert(1.0).at(share) - share.powf(0.2)).abs() < 1e-5,
                "{share}: {}",
                Table::pert(1.0).at(share)
            );
        }
    }
}
