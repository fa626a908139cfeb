//! The staffel as a curve: what OG and ON get of every result, exact to the cent (domain.md 7).
//!
//! `r = TAB − actual cost`. The contractor's result is piecewise linear in `r` and never beyond its caps; the client has
//! the rest, also of what lies beyond a cap or the last tier (our choice where the agreement is silent).

use crate::design::euro::Euro;
use crate::design::money::{Staffel, Tier};

/// Shares are counted in parts of this many, so that dividing is whole-number arithmetic.
const WHOLE: i128 = 1_000_000_000;

/// A staffel at one budget.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// The half for gains.
    pub gain: Half,
    /// The half for losses.
    pub loss: Half,
}

/// One half of a curve.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Half {
    /// The pieces, from the budget outwards.
    pub pieces: Vec<Piece>,
    /// The most that the contractor gains or loses; none: no limit.
    pub cap: Option<Euro>,
}

/// A piece of a half on which the contractor's share is constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Piece {
    /// Where it starts, as a size of the result in euro.
    pub from: Euro,
    /// Where it ends; none: nowhere.
    pub to: Option<Euro>,
    /// The contractor's share, 0-1.
    pub contractor: f64,
}

/// A result divided between the sides; the two add up to it exactly.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Divided {
    /// The client's part, in euro; below zero it pays.
    pub client: Euro,
    /// The contractor's part, in euro; below zero it pays.
    pub contractor: Euro,
}

impl Curve {
    /// The curve of a staffel at a budget. A tier that ends before it starts (a broken staffel) counts for nothing.
    pub fn of(staffel: &Staffel, tab: Euro) -> Self {
        Self {
            gain: Half::of(&staffel.gain, tab, staffel.gain_cap),
            loss: Half::of(&staffel.loss, tab, staffel.loss_cap),
        }
    }

    /// Divides a result (TAB − actual cost, in euro).
    pub fn divide(&self, result: Euro) -> Divided {
        let size = Euro::from_cents(result.cents().saturating_abs());
        let contractor =
            if result < Euro::ZERO { -self.loss.contractor_of(size) } else { self.gain.contractor_of(size) };
        Divided { client: result - contractor, contractor }
    }
}

impl Half {
    fn of(tiers: &[Tier], tab: Euro, cap: Option<Euro>) -> Self {
        let mut pieces = Vec::new();
        let mut from = Euro::ZERO;
        for tier in tiers {
            let to = tier.up_to.map(|it| it.at(tab));
            if to.is_none_or(|it| it > from) {
                pieces.push(Piece { from, to, contractor: tier.contractor.clamp(0.0, 1.0) });
            }
            match to {
                Some(to) => from = from.max(to),
                // Nothing comes after an open tier.
                None => break,
            }
        }
        Self { pieces, cap: cap.map(|it| it.max(Euro::ZERO)) }
    }

    /// What the contractor has of a result of this size (never negative), in euro.
    pub(crate) fn contractor_of(&self, size: Euro) -> Euro {
        let of = |piece: &Piece| {
            let end = piece.to.map_or(size, |to| to.min(size));
            let width = i128::from((end - piece.from).cents().max(0));
            width * (piece.contractor * WHOLE as f64).round() as i128
        };
        let parts: i128 = self.pieces.iter().map(of).sum();
        // Half a cent goes to the contractor; the client has the rest, so nothing is lost or made.
        let cents = (parts + WHOLE / 2).div_euclid(WHOLE);
        let part = Euro::from_cents(i64::try_from(cents).unwrap_or(i64::MAX));
        self.cap.map_or(part, |cap| part.min(cap))
    }

    /// The size of the result from which the contractor's part no longer grows, in euro; none: it grows without end.
    pub(crate) fn flat_from(&self) -> Option<Euro> {
        let mut reached = Euro::ZERO;
        for piece in self.pieces.iter().filter(|it| it.contractor > 0.0) {
            if let Some(cap) = self.cap {
                let before = self.contractor_of(piece.from);
                if before >= cap {
                    break;
                }
                let full = piece.from + Euro::round((cap - before).to_f64() / piece.contractor);
                if piece.to.is_none_or(|it| full <= it) {
                    return Some(full);
                }
            }
            reached = piece.to?;
        }
        Some(reached)
    }
}

/// Divides an amount over shares so that the parts add up to it to the cent: the largest remainders get the last cents
/// (shares of several partners within a side, 67/33). Shares count by their size, whatever they add up to; without any
/// the first has all.
pub fn split(amount: Euro, shares: &[f64]) -> Vec<Euro> {
    let parts: Vec<i128> = shares.iter().map(|it| (it.max(0.0) * WHOLE as f64).round() as i128).collect();
    let total: i128 = parts.iter().sum();
    let mut cents = vec![0_i64; parts.len()];
    let whole = i128::from(amount.cents());
    if total == 0 {
        if let Some(first) = cents.first_mut() {
            *first = amount.cents();
        }
    } else {
        let mut left = whole;
        let mut rest: Vec<(i128, usize)> = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let down = (whole * part).div_euclid(total);
            cents[at] = i64::try_from(down).unwrap_or_default();
            left -= down;
            rest.push(((whole * part).rem_euclid(total), at));
        }
        rest.sort_by_key(|(remainder, at)| (std::cmp::Reverse(*remainder), *at));
        for (_, at) in rest.into_iter().take(usize::try_from(left).unwrap_or_default()) {
            cents[at] += 1;
        }
    }
    cents.into_iter().map(Euro::from_cents).collect()
}

#[cfg(test)]
mod tests {
    use proptest::array;
    use proptest::bool::weighted;
    use proptest::collection::vec;
    use proptest::option::of;
    use proptest::strategy::Strategy;

    use super::*;
    use crate::design::money::Bound;
    use crate::property::for_all;

    const MILLION: i64 = 1_000_000;

    fn share(of: f64, contractor: f64) -> Tier {
        Tier::new(Some(Bound::Share(of)), contractor)
    }

    fn open(contractor: f64) -> Tier {
        Tier::new(None, contractor)
    }

    fn million(amount: f64) -> Euro {
        Euro::round(amount * 1e6)
    }

    /// The worked example of domain.md 7.
    fn worked() -> Curve {
        let staffel = Staffel {
            gain: vec![share(0.05, 0.5), share(0.15, 0.4), open(0.0)],
            loss: vec![share(0.05, 0.5), share(0.10, 0.3), open(0.0)],
            ..Staffel::default()
        };
        Curve::of(&staffel, Euro::new(100 * MILLION))
    }

    #[track_caller]
    fn divides(curve: &Curve, result: f64, client: f64, contractor: f64) {
        let expected = Divided { client: million(client), contractor: million(contractor) };
        assert_eq!(curve.divide(million(result)), expected, "{result}");
    }

    #[test]
    fn the_worked_example_comes_out() {
        let curve = worked();
        divides(&curve, 10.0, 5.5, 4.5);
        divides(&curve, -8.0, -4.6, -3.4);
        divides(&curve, -30.0, -26.0, -4.0);
        divides(&curve, 0.0, 0.0, 0.0);
        divides(&curve, 5.0, 2.5, 2.5);
    }

    #[test]
    fn a_band_at_a_quarter_gives_25_000() {
        let staffel = Staffel { gain: vec![share(0.2, 0.25), open(0.0)], ..Staffel::default() };
        let curve = Curve::of(&staffel, Euro::new(500_000));
        assert_eq!(curve.divide(Euro::new(300_000)).contractor, Euro::new(25_000));
    }

    #[test]
    fn a_gain_is_shared_in_a_band_and_a_loss_is_the_contractors_above_it() {
        let staffel = Staffel {
            gain: vec![share(0.025, 0.5), open(0.0)],
            loss: vec![share(0.025, 0.5), open(1.0)],
            ..Staffel::default()
        };
        let curve = Curve::of(&staffel, Euro::new(100 * MILLION));
        divides(&curve, 10.0, 8.75, 1.25);
        divides(&curve, -10.0, -1.25, -8.75);
    }

    #[test]
    fn half_and_half_with_the_fee_at_risk_stops_at_the_fee() {
        let staffel = Staffel {
            gain: vec![open(0.5)],
            loss: vec![open(0.5)],
            loss_cap: Some(Euro::new(10 * MILLION)),
            ..Staffel::default()
        };
        let curve = Curve::of(&staffel, Euro::new(100 * MILLION));
        for (cost, contractor) in [(90.0, 5.0), (100.0, 0.0), (110.0, -5.0), (120.0, -10.0), (130.0, -10.0)] {
            assert_eq!(curve.divide(million(100.0 - cost)).contractor, million(contractor), "{cost}");
        }
        assert_eq!(curve.loss.flat_from(), Some(Euro::new(20 * MILLION)));
        assert_eq!(curve.gain.flat_from(), None);
    }

    #[test]
    fn where_the_contractors_part_stops_growing() {
        assert_eq!(worked().gain.flat_from(), Some(Euro::new(15 * MILLION)));
        assert_eq!(worked().loss.flat_from(), Some(Euro::new(10 * MILLION)));
        let mut capped = worked();
        capped.gain.cap = Some(Euro::new(3 * MILLION));
        assert_eq!(capped.gain.flat_from(), Some(million(6.25)));
        assert_eq!(capped.divide(million(9.0)).contractor, million(3.0));
    }

    fn part() -> impl Strategy<Value = f64> {
        (0..=100).prop_map(|it| f64::from(it) / 100.0)
    }

    /// The tiers of one direction, in order, and their cap.
    fn half() -> impl Strategy<Value = (Vec<Tier>, Option<Euro>)> {
        let steps = vec((0..1000, weighted(1.0 / 3.0), part()), 0..5);
        (steps, of(part()), of(0..2_000_000_000_i64)).prop_map(|(steps, last, cap)| {
            let mut at = 0.0;
            let mut tier = |(step, as_amount, share)| {
                at += f64::from(step) / 9000.0;
                let bound = if as_amount { Bound::Amount(Euro::round(at * 1e8)) } else { Bound::Share(at) };
                Tier::new(Some(bound), share)
            };
            let mut tiers: Vec<Tier> = steps.into_iter().map(&mut tier).collect();
            tiers.extend(last.map(open));
            (tiers, cap.map(Euro::from_cents))
        })
    }

    #[test]
    fn a_hundred_thousand_staffels_keep_their_promises() {
        let results = array::uniform4(-30_000_000_000..30_000_000_000_i64);
        for_all(100_000, (0..50_000_000_000_i64, half(), half(), results), |(tab, gain, loss, results)| {
            let ((gain, gain_cap), (loss, loss_cap)) = (gain, loss);
            let curve = Curve::of(&Staffel { gain, loss, gain_cap, loss_cap }, Euro::from_cents(tab));
            let ends = curve.gain.pieces.iter().chain(&curve.loss.pieces).filter_map(|it| it.to);
            for cents in ends.flat_map(|it| [it.cents(), -it.cents()]).chain(results) {
                let result = Euro::from_cents(cents);
                let divided = curve.divide(result);
                assert_eq!(divided.client + divided.contractor, result);
                // Continuous and never steeper than the result: a cent more changes no part by more than a cent.
                let next = curve.divide(result + Euro::from_cents(1));
                let step = (next.contractor - divided.contractor).cents();
                assert!((0..=1).contains(&step), "a step of {step} at {result:?}");
                assert!(curve.gain.cap.is_none_or(|it| divided.contractor <= it));
                assert!(curve.loss.cap.is_none_or(|it| divided.contractor >= -it));
                assert!(divided.contractor.cents().signum() * cents.signum() >= 0, "the other sign");
            }
        });
    }

    #[test]
    fn the_same_tiers_and_caps_both_ways_give_a_curve_that_is_its_own_mirror() {
        for_all(100_000, (half(), 0..3_000_000_000_i64), |((tiers, cap), cents)| {
            let staffel = Staffel { gain: tiers.clone(), loss: tiers, gain_cap: cap, loss_cap: cap };
            let curve = Curve::of(&staffel, Euro::new(80 * MILLION));
            let result = Euro::from_cents(cents);
            assert_eq!(curve.divide(result).contractor, -curve.divide(-result).contractor);
        });
    }

    #[test]
    fn partners_share_to_the_cent() {
        let thirds = split(Euro::from_cents(100), &[1.0, 1.0, 1.0]);
        assert_eq!(thirds, [34, 33, 33].map(Euro::from_cents));
        assert_eq!(split(Euro::new(3 * MILLION), &[0.67, 0.33]), [2_010_000, 990_000].map(Euro::new));
        assert_eq!(split(Euro::from_cents(-100), &[1.0, 1.0, 1.0]).into_iter().sum::<Euro>(), Euro::from_cents(-100));
        assert_eq!(split(Euro::new(5), &[0.0, 0.0]), [Euro::new(5), Euro::ZERO]);
        assert!(split(Euro::new(5), &[]).is_empty());
    }
}
