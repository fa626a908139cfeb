//! A risk's draws, a block of outcomes at a time: whether it strikes, and what it then costs or saves.

use crate::design::euro::Euro;
use crate::design::money::Shape;
use crate::finance::philox::{self, BLOCK};
use crate::finance::shape::Table;
use crate::finance::source::Source;
use crate::finance::wide::{least, pick, rounded, wide};

/// How many draws there are of 32 bits.
const DRAWS: f64 = 4_294_967_296.0;

/// A risk made ready to draw.
pub(super) struct Drawing {
    own: u64,
    /// The key of its group's draws, where risks strike together.
    group: Option<u64>,
    /// It strikes where a draw lies below this.
    strikes: f64,
    low: f64,
    width: f64,
    shape: Inverse,
}

/// How an impact is spread, by the inverse of its distribution function over 0-1.
enum Inverse {
    Pert(Box<Table>),
    Triangular(Triangle),
}

/// The inverse of a distribution function.
trait Quantile {
    /// For each share (0-1) of the draws the place (0-1) under which it lies.
    fn places(&self, shares: &mut [f64; BLOCK]);
}

impl Quantile for Table {
    #[inline(always)]
    fn places(&self, shares: &mut [f64; BLOCK]) {
        for share in shares {
            *share = self.at(*share);
        }
    }
}

/// A triangle over 0-1 with its top at a place.
struct Triangle(f64);

impl Quantile for Triangle {
    #[inline(always)]
    fn places(&self, shares: &mut [f64; BLOCK]) {
        for share in shares {
            let rising = *share < self.0;
            let root = pick(rising, *share * self.0, (1.0 - *share) * (1.0 - self.0)).sqrt();
            *share = pick(rising, root, 1.0 - root);
        }
    }
}

impl Drawing {
    /// None where it never strikes.
    pub(super) fn new(source: &Source) -> Option<Self> {
        let strikes = strikes(source.probability);
        if strikes <= 0.0 {
            return None;
        }
        let unit = source.unit();
        let scale = |it: Euro| it.to_f64() / unit as f64;
        let (low, high) = (scale(source.impact.low), scale(source.impact.high));
        let width = (high - low).max(0.0);
        let likely = if width > 0.0 { ((scale(source.impact.likely) - low) / width).clamp(0.0, 1.0) } else { 0.0 };
        let shape = match source.shape {
            Shape::Pert => Inverse::Pert(Box::new(Table::pert(likely))),
            Shape::Triangular => Inverse::Triangular(Triangle(likely)),
        };
        let group = (source.strikes != source.seed).then_some(source.strikes);
        Some(Self { own: source.seed, group, strikes, low, width, shape })
    }

    /// What it costs or saves in each outcome of a block, in whole units; zero where it does not strike.
    pub(super) fn block(&self, nth: usize, amounts: &mut [f64; BLOCK]) {
        // Each of the four is a loop of its own, so that none asks per outcome which it is.
        match (&self.shape, self.group) {
            (Inverse::Pert(table), None) => self.alone(nth, &**table, amounts),
            (Inverse::Pert(table), Some(group)) => self.together((nth, group), &**table, amounts),
            (Inverse::Triangular(it), None) => self.alone(nth, it, amounts),
            (Inverse::Triangular(it), Some(group)) => self.together((nth, group), it, amounts),
        }
    }

    /// Whether it happens and how much it is come from one number, the second rescaled from what the first leaves.
    fn alone(&self, nth: usize, shape: &impl Quantile, amounts: &mut [f64; BLOCK]) {
        let mut draws = [0; BLOCK];
        let rescale = 1.0 / self.strikes;
        wide(
            #[inline(always)]
            || {
                philox::block(self.own, nth, &mut draws);
                for (amount, draw) in amounts.iter_mut().zip(&draws) {
                    // Beyond the end where it does not strike: what is worked out there is left out.
                    *amount = least(middle(*draw) * rescale, 1.0);
                }
                shape.places(amounts);
                self.settle(&draws, amounts);
            },
        );
    }

    /// Where risks strike together one number is the group's and the other the risk's own.
    fn together(&self, (nth, group): (usize, u64), shape: &impl Quantile, amounts: &mut [f64; BLOCK]) {
        let (mut strikes, mut much) = ([0; BLOCK], [0; BLOCK]);
        wide(
            #[inline(always)]
            || {
                philox::block(group, nth, &mut strikes);
                philox::block(self.own, nth, &mut much);
                for (amount, much) in amounts.iter_mut().zip(&much) {
                    *amount = middle(*much) * (1.0 / DRAWS);
                }
                shape.places(amounts);
                self.settle(&strikes, amounts);
            },
        );
    }

    /// From places to what it costs. Worked out also where it does not strike, since asking first takes longer.
    #[inline(always)]
    fn settle(&self, strikes: &[u32; BLOCK], amounts: &mut [f64; BLOCK]) {
        for (amount, strikes) in amounts.iter_mut().zip(strikes) {
            let costs = rounded(self.low + self.width * *amount);
            *amount = pick(middle(*strikes) < self.strikes, costs, 0.0);
        }
    }
}

/// At how many of the draws a risk strikes: to the nearest, so within 1.2 in ten thousand million of its probability.
fn strikes(probability: f64) -> f64 {
    rounded(probability.clamp(0.0, 1.0) * DRAWS)
}

/// The middle of the range that a draw stands for, so that neither end of an impact is left out more than the other: the
/// draw and a half, with the draw in the last bits of a number of which nothing is kept behind the point.
#[inline(always)]
fn middle(draw: u32) -> f64 {
    const WHOLE: f64 = 4_503_599_627_370_496.0;
    f64::from_bits(WHOLE.to_bits() | u64::from(draw)) - (WHOLE - 0.5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draw_stands_for_the_middle_of_its_range() {
        for draw in [0, 1, 0x8000_0000, u32::MAX - 1, u32::MAX] {
            assert_eq!(middle(draw), f64::from(draw) + 0.5);
            // As far from the one end as its opposite from the other.
            assert_eq!(middle(draw) + middle(!draw), DRAWS);
        }
    }

    /// A risk strikes at so many of the 32-bit draws as its probability says, to the nearest.
    #[test]
    fn a_probability_is_right_to_half_a_draw() {
        for probability in [1e-9, 0.001, 0.01, 0.3, 0.5, 1.0 / 3.0, 1.0 - 1e-9, 1.0] {
            let strikes = strikes(probability);
            assert!((strikes - probability * DRAWS).abs() <= 0.5 && strikes.fract() == 0.0, "{probability}");
            // The last draw that lies below it does, and the next one no more.
            assert!(middle((strikes - 1.0) as u32) < strikes);
            assert!(strikes == DRAWS || middle(strikes as u32) > strikes);
        }
        assert_eq!((strikes(-0.1), strikes(0.0), strikes(1.5)), (0.0, 0.0, DRAWS));
    }
}
