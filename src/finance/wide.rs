//! Loops over outcomes with the widest arithmetic that the machine has, and the arithmetic that suits them: without a
//! branch, and to the same bits on every machine.

use std::sync::LazyLock;

use fearless_simd::{Level, dispatch};

static LEVEL: LazyLock<Level> = LazyLock::new(Level::new);

/// Runs a loop as compiled for what the machine has: the same operations in the same order, on several outcomes at once,
/// so that the bits are the same on any. What is given has to be `#[inline(always)]`, and all that it calls as well.
#[inline(always)]
pub(super) fn wide<R>(run: impl FnOnce() -> R) -> R {
    dispatch!(*LEVEL, _ => run())
}

/// Beside this number nothing is kept behind the point, and whole numbers stand in the last bits.
const WHOLE: f64 = 6_755_399_441_055_744.0;

/// The nearest whole number.
#[inline(always)]
pub(super) fn rounded(number: f64) -> f64 {
    (number + WHOLE) - WHOLE
}

/// The nearest whole number of one that fits. Quicker than a cast, which looks first whether it fits.
#[inline(always)]
pub(super) fn whole(number: f64) -> i32 {
    (number + WHOLE).to_bits() as i32
}

/// One of two numbers by their bits: the compiler makes no branch of it.
#[inline(always)]
pub(super) fn pick(first: bool, one: f64, other: f64) -> f64 {
    let mask = u64::from(first).wrapping_neg();
    f64::from_bits((one.to_bits() & mask) | (other.to_bits() & !mask))
}

/// The lesser of two numbers.
#[inline(always)]
pub(super) fn least(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

/// The greater of two numbers.
#[inline(always)]
pub(super) fn most(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finance::shape::Table;

    /// Each kind of arithmetic that a loop does: a product added to, a root, a choice, a table.
    #[inline(always)]
    fn worked_out(table: &Table, numbers: &[f64], results: &mut [f64]) {
        for (result, it) in results.iter_mut().zip(numbers) {
            let part = least(most(it * 3.7 - 0.9, 0.0), 1.3) * 0.41 + it;
            *result = rounded(pick(*it < 0.3, part.sqrt(), table.at(*it)) * 1e9 + 0.1 * part);
        }
    }

    #[test]
    fn the_bits_are_the_same_as_one_at_a_time() {
        let table = Table::pert(0.3);
        let numbers: Vec<f64> = (0..10_001).map(|it| f64::from(it) / 10_000.0).collect();
        let (mut all, mut each) = (vec![0.0; numbers.len()], vec![0.0; numbers.len()]);
        wide(
            #[inline(always)]
            || worked_out(&table, &numbers, &mut all),
        );
        for (result, it) in each.iter_mut().zip(&numbers) {
            worked_out(&table, std::slice::from_ref(it), std::slice::from_mut(result));
        }
        let bits = |all: &[f64]| all.iter().map(|it| it.to_bits()).collect::<Vec<_>>();
        assert_eq!(bits(&all), bits(&each));
    }

    #[test]
    fn whole_numbers_are_the_nearest() {
        for (number, nearest) in [(0.0, 0), (0.49, 0), (0.51, 1), (-0.51, -1), (1_999_999_999.7, 2_000_000_000)] {
            assert_eq!((whole(number), rounded(number)), (nearest, f64::from(nearest)));
        }
    }
}
