//! The generator of all draws: Philox4x32-10, a number made from a counter and a key.
//!
//! After Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011). Any draw can be made alone,
//! keys give streams of their own by construction, and its products are of 32 bits, which every machine has wide.

/// Outcomes that are drawn together: each step is a loop of its own, so that several are worked out at once.
pub(super) const BLOCK: usize = 512;

/// What a counter gives: four words, each for an outcome of its own quarter of the block.
const WORDS: usize = 4;

/// The rounds of its authors' standard; they know of no flaw from eight on.
const ROUNDS: usize = 10;

/// What a word is multiplied by, and what is added to the key from one round to the next.
const TIMES: [u64; 2] = [0xd251_1f53, 0xcd9e_8d57];
const WEYL: [u32; 2] = [0x9e37_79b9, 0xbb67_ae85];

/// The lower half of a number.
const LOW: u64 = 0xffff_ffff;

/// The keys of the rounds.
#[inline(always)]
fn keys(key: u64) -> [[u64; 2]; ROUNDS] {
    let (first, second) = (key as u32, (key >> 32) as u32);
    std::array::from_fn(|round| {
        let at = |part: u32, weyl: u32| u64::from(part.wrapping_add(weyl.wrapping_mul(round as u32)));
        [at(first, WEYL[0]), at(second, WEYL[1])]
    })
}

/// The rounds. Words are the lower halves of the numbers: the upper ones may hold anything, since products pass them
/// over. So nothing has to be packed or unpacked between the rounds.
#[inline(always)]
fn rounds(mut it: [u64; WORDS], keys: &[[u64; 2]; ROUNDS]) -> [u64; WORDS] {
    for key in keys {
        let (one, other) = ((it[0] & LOW) * TIMES[0], (it[2] & LOW) * TIMES[1]);
        it = [(other >> 32) ^ it[1] ^ key[0], other, (one >> 32) ^ it[3] ^ key[1], one];
    }
    it
}

/// The draws of a block of outcomes, of 32 bits each.
#[inline(always)]
pub(super) fn block(key: u64, nth: usize, draws: &mut [u32; BLOCK]) {
    let keys = keys(key);
    let first = (nth * BLOCK / WORDS) as u64;
    let (quarters, _) = draws.as_chunks_mut::<{ BLOCK / WORDS }>();
    let [one, two, three, four] = quarters else { return };
    let pairs = one.iter_mut().zip(two).zip(three.iter_mut().zip(four));
    for (at, ((one, two), (three, four))) in pairs.enumerate() {
        let words = rounds([first + at as u64, 0, 0, 0], &keys);
        (*one, *two, *three, *four) = (words[0] as u32, words[1] as u32, words[2] as u32, words[3] as u32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(key: u64, nth: usize) -> [u32; BLOCK] {
        let mut draws = [0; BLOCK];
        block(key, nth, &mut draws);
        draws
    }

    /// A well mixed key, as risks have them.
    fn key(nth: u64) -> u64 {
        crate::finance::source::mix(nth)
    }

    /// The draws of some outcomes in a row.
    fn stream(key: u64, outcomes: usize) -> Vec<u32> {
        (0..outcomes / BLOCK).flat_map(|nth| drawn(key, nth)).collect()
    }

    /// How far a correlation of two streams lies from none, in standard deviations.
    fn correlated(one: &[u32], other: &[u32]) -> f64 {
        let centred = |it: u32| f64::from(it) / 4_294_967_296.0 - 0.5;
        let sum: f64 = one.iter().zip(other).map(|(a, b)| centred(*a) * centred(*b)).sum();
        // The variance of a uniform number is 1/12.
        sum * 12.0 / (one.len() as f64).sqrt()
    }

    /// Chi-squared of counts that should be equal, in standard deviations from what is expected.
    fn uneven(counts: &[u32]) -> f64 {
        let expected = f64::from(counts.iter().sum::<u32>()) / counts.len() as f64;
        let chi: f64 = counts.iter().map(|it| (f64::from(*it) - expected).powi(2) / expected).sum();
        let free = counts.len() as f64 - 1.0;
        (chi - free) / (2.0 * free).sqrt()
    }

    /// The known answers of the authors' own library (Random123, `kat_vectors`).
    #[test]
    fn the_answers_are_those_of_its_authors() {
        let answer = |counter, key| rounds(counter, &keys(key)).map(|it| it as u32);
        assert_eq!(answer([0; 4], 0), [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8]);
        assert_eq!(answer([LOW; 4], u64::MAX), [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd]);
        let pi = [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344];
        assert_eq!(answer(pi, 0x299f_31d0_a409_3822), [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1]);
    }

    #[test]
    fn every_outcome_has_its_own_word_of_its_own_counter() {
        let quarter = BLOCK / WORDS;
        let draws = drawn(77, 3);
        for at in [0, 1, quarter - 1] {
            let words = rounds([(3 * quarter + at) as u64, 0, 0, 0], &keys(77));
            for (nth, word) in words.into_iter().enumerate() {
                assert_eq!(draws[nth * quarter + at], word as u32);
            }
        }
    }

    /// One bit of the key or of the counter changes every bit of the answer half of the time.
    #[test]
    fn one_bit_changes_half_of_all() {
        let quarter = BLOCK / WORDS;
        let mut changed = [[0_u32; 32]; 64 + 7];
        let mut count = |of: usize, change: u32| {
            for (bit, count) in changed[of].iter_mut().enumerate() {
                *count += change >> bit & 1;
            }
        };
        for nth in 0..64 {
            let now = drawn(key(nth), 0);
            for bit in 0..64 {
                let then = drawn(key(nth) ^ (1 << bit), 0);
                now.iter().zip(then).for_each(|(now, then)| count(bit, now ^ then));
            }
            for bit in 0..7 {
                let other = |at: usize| now[at / quarter * quarter + ((at % quarter) ^ (1 << bit))];
                now.iter().enumerate().for_each(|(at, now)| count(64 + bit, now ^ other(at)));
            }
        }
        let tried = f64::from(64 * BLOCK as u32);
        for (bit, changed) in changed.iter().enumerate() {
            for it in changed {
                let z = (f64::from(*it) - tried / 2.0) / (tried / 4.0).sqrt();
                // A bit of the counter is tried from either side, so that its spread is half as wide again.
                assert!(z.abs() < 6.0, "bit {bit}: {it} of {tried}");
            }
        }
    }

    /// Even over its range, in the upper bits and in the lower, and so are neighbours in pairs.
    #[test]
    fn draws_are_even() {
        let mut furthest = 0.0_f64;
        for nth in 0..20 {
            let draws = stream(key(nth), 1 << 18);
            let counted = |of: &dyn Fn(&[u32]) -> usize| {
                let mut counts = vec![0; 1024];
                draws.windows(2).for_each(|it| counts[of(it)] += 1);
                uneven(&counts)
            };
            for z in [
                counted(&|it| (it[0] >> 22) as usize),
                counted(&|it| (it[0] & 1023) as usize),
                counted(&|it| (it[0] >> 27 << 5 | it[1] >> 27) as usize),
            ] {
                furthest = furthest.max(z.abs());
            }
        }
        assert!(furthest < 5.0, "{furthest}");
    }

    /// Neighbouring outcomes, quarters, blocks and risks have nothing to do with each other.
    #[test]
    fn streams_are_independent() {
        let count = 1 << 16;
        let streams: Vec<Vec<u32>> = (0..40).map(|nth| stream(key(nth), count)).collect();
        let (mut furthest, mut squares, mut pairs) = (0.0_f64, 0.0, 0.0);
        let mut seen = |z: f64| {
            furthest = furthest.max(z.abs());
            squares += z * z;
            pairs += 1.0;
        };
        for (nth, one) in streams.iter().enumerate() {
            for lag in [1, 2, BLOCK / WORDS, BLOCK] {
                seen(correlated(&one[lag..], &one[..count - lag]));
            }
            for other in &streams[nth + 1..] {
                seen(correlated(one, other));
                seen(correlated(&one[1..], &other[..count - 1]));
            }
        }
        assert!(furthest < 4.5, "{furthest} of {pairs}");
        // All together they spread as chance would have it: the mean of their squares is one.
        let z = (squares / pairs - 1.0) * (pairs / 2.0_f64).sqrt();
        assert!(z.abs() < 4.0, "{z}");
    }

    /// Keys that differ in one bit alone, as nothing in the program makes them, still do.
    #[test]
    fn keys_side_by_side_are_independent() {
        let count = 1 << 16;
        let streams: Vec<Vec<u32>> = (0..32).map(|it| stream(it, count)).collect();
        let pairs = streams.iter().zip(&streams[1..]);
        let furthest = pairs.map(|(one, other)| correlated(one, other).abs()).fold(0.0, f64::max);
        assert!(furthest < 4.5, "{furthest}");
    }
}
