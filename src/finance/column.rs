//! One column of samples per risk: what it costs or saves in every outcome.
//!
//! A draw depends on the seed, the risk's id and the outcome's number and on nothing else (common random numbers), so
//! a column stays as it is while the risk's own numbers do, whatever other risks do and on however many threads it is
//! made. Samples are whole units of euro, so that sums of them are exact in any order: adding a column and taking it
//! away again gives the same bits.

use crate::finance::drawing::Drawing;
use crate::finance::philox::BLOCK;
use crate::finance::source::Source;
use crate::finance::wide::{whole, wide};

/// The samples of one risk.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What one count is worth, in whole euro; more than one only where the estimate is beyond two thousand million.
    pub unit: i64,
    /// Per outcome what it costs or saves, in units; zero where it does not happen.
    pub values: Vec<i32>,
}

impl Source {
    /// Draws the column.
    pub fn draw(&self, outcomes: usize) -> Column {
        let mut column = Column::empty(self, outcomes);
        let Some(drawing) = Drawing::new(self) else {
            column.values.resize(outcomes, 0);
            return column;
        };
        let mut amounts = [0.0; BLOCK];
        for nth in 0..outcomes.div_ceil(BLOCK) {
            drawing.block(nth, &mut amounts);
            column.take_in(&amounts[..BLOCK.min(outcomes - nth * BLOCK)]);
        }
        column
    }
}

impl Column {
    /// One with room for so many outcomes. Nothing is written to it yet: memory that is new costs more than a draw.
    pub(super) fn empty(source: &Source, outcomes: usize) -> Self {
        Self { unit: source.unit(), values: Vec::with_capacity(outcomes) }
    }

    /// Takes the next outcomes in.
    pub(super) fn take_in(&mut self, amounts: &[f64]) {
        let mut counts = [0; BLOCK];
        wide(
            #[inline(always)]
            || {
                for (count, amount) in counts.iter_mut().zip(amounts) {
                    *count = whole(*amount);
                }
            },
        );
        self.values.extend_from_slice(&counts[..amounts.len()]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::euro::Euro;
    use crate::design::money::Shape;
    use crate::design::risks::ThreePoint;
    use crate::finance::source::mix;

    fn euro(low: i64, likely: i64, high: i64) -> ThreePoint {
        ThreePoint { low: Euro::new(low), likely: Euro::new(likely), high: Euro::new(high) }
    }

    fn source(seed: u64, probability: f64, impact: ThreePoint, shape: Shape) -> Source {
        Source { seed, strikes: seed, probability, impact, shape }
    }

    /// Mean and standard deviation over outcomes, in euro.
    fn moments(column: &Column) -> (f64, f64) {
        let n = column.values.len() as f64;
        let mean = column.values.iter().map(|&it| f64::from(it)).sum::<f64>() / n;
        let square = column.values.iter().map(|&it| (f64::from(it) - mean).powi(2)).sum::<f64>() / n;
        (mean, square.sqrt())
    }

    #[test]
    fn means_and_deviations_are_those_of_the_formulas() {
        // So many that 0.06 is five standard errors of the deviation where a risk is rarest.
        let outcomes = 200_000;
        for (probability, impact) in [
            (0.4, euro(10_000, 25_000, 90_000)),
            (0.02, euro(0, 500_000, 2_000_000)),
            (1.0, euro(5_000, 5_000, 40_000)),
            (0.75, euro(1_000, 80_000, 80_000)),
        ] {
            let (a, m, b) = (impact.low.to_f64(), impact.likely.to_f64(), impact.high.to_f64());
            let triangular = (a * a + m * m + b * b - a * m - a * b - m * b) / 18.0;
            let mean = impact.mean();
            let pert = (mean - a) * (b - mean) / 7.0;
            for (shape, variance) in [(Shape::Triangular, triangular), (Shape::Pert, pert)] {
                let of = shape.mean(&impact);
                let expected = probability * of;
                let deviation = (probability * (variance + of * of) - expected * expected).sqrt();
                for seed in 0..5 {
                    let (mean, spread) = moments(&source(mix(seed), probability, impact, shape).draw(outcomes));
                    let z = (mean - expected) / (deviation / (outcomes as f64).sqrt());
                    assert!(z.abs() < 4.0, "{shape:?} {probability} {impact:?}: mean {mean}, {expected}, z {z}");
                    assert!((spread / deviation - 1.0).abs() < 0.06, "{shape:?}: {spread}, expected {deviation}");
                }
            }
        }
    }

    #[test]
    fn a_column_is_made_of_its_own_numbers_alone() {
        let one = source(3, 0.3, euro(10, 20, 90), Shape::Pert);
        assert_eq!(one.draw(1000), one.draw(1000));
        assert_eq!(one.draw(2000).values[..1000], one.draw(1000).values[..]);
        assert_ne!(source(4, 0.3, euro(10, 20, 90), Shape::Pert).draw(1000), one.draw(1000));
    }

    #[test]
    fn what_never_happens_costs_nothing_and_what_is_certain_always_something() {
        let impact = euro(10, 20, 90);
        assert!(source(1, 0.0, impact, Shape::Pert).draw(500).values.iter().all(|it| *it == 0));
        let always = source(1, 1.0, impact, Shape::Triangular).draw(500);
        assert!(always.values.iter().all(|it| (10..=90).contains(it)));
        let exact = source(1, 1.0, euro(70, 70, 70), Shape::Pert).draw(50);
        assert!(exact.values.iter().all(|it| *it == 70));
    }

    #[test]
    fn risks_of_a_group_strike_together() {
        let impact = euro(10, 20, 90);
        let together = |seed| Source { strikes: 99, ..source(seed, 0.3, impact, Shape::Pert) }.draw(1000);
        let (one, other) = (together(1), together(2));
        assert!(one.values.iter().zip(&other.values).all(|(a, b)| (*a == 0) == (*b == 0)));
        assert_ne!(one, other);
    }

    #[test]
    fn the_largest_estimate_fits() {
        let column = source(1, 1.0, ThreePoint { high: Euro::MAX, ..euro(0, 1, 1) }, Shape::Triangular).draw(100);
        assert!(column.unit > 1 && column.values.iter().all(|it| *it >= 0));
    }

    #[test]
    fn the_same_on_every_machine() {
        let column = source(42, 0.5, euro(1_000, 2_000, 9_000), Shape::Pert).draw(12);
        // Those of a plain program elsewhere, which inverts PERT by halving.
        assert_eq!(column.values, [0, 0, 0, 0, 3357, 3260, 2601, 3649, 0, 2885, 0, 3365]);
    }
}
