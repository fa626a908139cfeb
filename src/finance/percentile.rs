//! Percentiles of outcomes: the inverse of the distribution function, with the error that drawing leaves in them.
//!
//! P80 of n outcomes is the smallest of them that at least 80 % of n do not exceed. Found without sorting all: counted
//! into cells of equal width first, and sorted only within the cells that hold an answer.

use crate::finance::wide::{whole, wide};

/// The cells into which values are counted.
const CELLS: usize = 2048;

/// Values that are looked through together.
const BLOCK: usize = 1024;

/// Up to so many values are sorted outright: that is quicker than counting into cells.
const FEW: usize = 512;

/// A percentile, in the unit of the values.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Percentile {
    /// The value.
    pub value: f64,
    /// The lower end of the interval in which the true one lies with 95 % confidence.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Percentile {
    /// How far the true one may be off with 95 % confidence, in the unit of the values.
    pub fn error(&self) -> f64 {
        (self.value - self.low).max(self.high - self.value)
    }
}

/// The percentiles that are reported.
pub(crate) const REPORTED: [f64; 4] = [0.1, 0.5, 0.8, 0.9];

/// The place, counted from zero, of a percentile in a sorted list.
fn rank(share: f64, outcomes: usize) -> usize {
    // A hair off, so that 0.8 × 10 is the 8th and not, by the rounding of 0.8, the 9th.
    let count = (share * outcomes as f64 - 1e-9).ceil().max(1.0) as usize;
    count.min(outcomes) - 1
}

fn place(cell: u16) -> usize {
    usize::from(cell) % CELLS
}

/// How many lie in each cell. Counted in turns, since adding to what was added to just now has to wait for it.
fn counted(cells: &[u16]) -> [u32; CELLS] {
    let (mut even, mut odd) = ([0; CELLS], [0; CELLS]);
    let (pairs, rest) = cells.as_chunks::<2>();
    for [one, other] in pairs {
        even[place(*one)] += 1;
        odd[place(*other)] += 1;
    }
    for cell in rest {
        even[place(*cell)] += 1;
    }
    std::array::from_fn(|it| even[it] + odd[it])
}

/// The values in the wanted cells. Every place is written down and only the wanted ones stay, since a guess at which they
/// are is wrong too often.
fn picked(values: &[f64], cells: &[u16], wanted: &[bool; CELLS]) -> Vec<f64> {
    let mut picked = Vec::with_capacity(values.len() / 16);
    let mut places = [0_u16; BLOCK];
    for (values, cells) in values.chunks(BLOCK).zip(cells.chunks(BLOCK)) {
        let mut found = 0;
        for (at, cell) in cells.iter().enumerate() {
            places[found % BLOCK] = at as u16;
            found += usize::from(wanted[place(*cell)]);
        }
        picked.extend(places[..found].iter().map(|at| values[usize::from(*at)]));
    }
    picked
}

/// The percentiles of some values, of which none is below `low` or above `high`. Nothing of nothing.
pub fn percentiles<const N: usize>(values: &[f64], (low, high): (f64, f64), shares: [f64; N]) -> [Percentile; N] {
    if values.is_empty() {
        return [Percentile::default(); N];
    }
    let outcomes = values.len();
    let count = outcomes as f64;
    let ranks = shares.map(|share| {
        // The number of outcomes below the true percentile is binomial: ± 1.96 of its deviations hold 95 %.
        let off = 1.96 * (share * (1.0 - share) * count).sqrt();
        let at = |it: f64| (it.ceil().max(1.0) as usize).min(outcomes) - 1;
        [rank(share, outcomes), at(share * count - off), at(share * count + off)]
    });
    let width = high - low;
    if width <= 0.0 {
        return [Percentile { value: low, low, high: low }; N];
    }
    if outcomes <= FEW {
        let mut sorted = values.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        return ranks.map(|it| {
            let [value, low, high] = it.map(|rank| sorted[rank]);
            Percentile { value, low, high }
        });
    }
    let scale = (CELLS as f64 - 1.0) / width;
    let mut cells = vec![0_u16; outcomes];
    wide(
        #[inline(always)]
        || {
            for (cell, value) in cells.iter_mut().zip(values) {
                // Every value lies within the ends, and so every cell within the cells.
                *cell = whole((value - low) * scale) as u16 % CELLS as u16;
            }
        },
    );
    let counts = counted(&cells);
    // The cell of each rank, and how many lie in the cells before it.
    let mut before = vec![0_usize; CELLS + 1];
    for it in 0..CELLS {
        before[it + 1] = before[it] + counts[it] as usize;
    }
    let cell_of = |rank: usize| before.partition_point(|it| *it <= rank) - 1;
    let mut wanted = [false; CELLS];
    for rank in ranks.iter().flatten() {
        wanted[cell_of(*rank)] = true;
    }
    let mut kept = picked(values, &cells, &wanted);
    kept.sort_unstable_by(f64::total_cmp);
    // Cells are in order of value, so what was kept of the cells before comes first.
    let mut kept_before = vec![0_usize; CELLS + 1];
    for it in 0..CELLS {
        kept_before[it + 1] = kept_before[it] + if wanted[it] { counts[it] as usize } else { 0 };
    }
    let value = |rank: usize| {
        let cell = cell_of(rank);
        kept[kept_before[cell] + rank - before[cell]]
    };
    ranks.map(|[at, low, high]| Percentile { value: value(at), low: value(low), high: value(high) })
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prop_oneof;
    use proptest::strategy::{Just, Strategy};

    use super::*;
    use crate::property::for_all;

    fn ends(values: &[f64]) -> (f64, f64) {
        values.iter().fold((f64::MAX, f64::MIN), |(low, high), it| (low.min(*it), high.max(*it)))
    }

    #[test]
    fn the_definition_on_ten_values() {
        let values = [9.0, 1.0, 8.0, 2.0, 7.0, 3.0, 6.0, 4.0, 5.0, 10.0];
        let found = percentiles(&values, ends(&values), REPORTED);
        assert_eq!(found.map(|it| it.value), [1.0, 5.0, 8.0, 9.0]);
        assert!(found.iter().all(|it| it.low <= it.value && it.value <= it.high));
    }

    #[test]
    fn as_sorting_all_would_give() {
        // Many equal values, and some far away.
        let value =
            prop_oneof![48 => Just(0), 51 => 8_000_000..16_700_000_i64, 1 => 16_700_000_000..16_800_000_000_i64];
        for_all(200, vec(value.prop_map(|it| it as f64), 1..3400), |values| {
            let mut sorted = values.clone();
            sorted.sort_by(f64::total_cmp);
            let shares = [0.01, 0.1, 0.5, 0.8, 0.9, 0.999];
            let found = percentiles(&values, ends(&values), shares);
            for (share, it) in shares.into_iter().zip(found) {
                assert_eq!(it.value, sorted[rank(share, values.len())], "{share}");
                assert!(it.low <= it.value && it.value <= it.high);
            }
        });
    }

    #[test]
    fn of_one_value_and_of_none() {
        assert_eq!(percentiles(&[3.0, 3.0], (3.0, 3.0), [0.5])[0].value, 3.0);
        assert_eq!(percentiles(&[], (0.0, 0.0), [0.5])[0], Percentile::default());
    }
}
