//! Where a staffel contradicts itself: in which half, at which tier, and how. The signal and the screen both ask here, so
//! that they say the same. (GV 5, domain.md 7)

use crate::design::euro::Euro;
use crate::design::money::{Bound, Staffel, Tier};

/// Two shares are the whole within this much, so that 0.1 + 0.2 + 0.7 is.
const ROUNDING: f64 = 1e-9;

/// Something in a staffel that contradicts the rest of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Whether it is in the half of losses.
    pub loss: bool,
    /// The place of the tier in its half; none: it is about the half as a whole.
    pub tier: Option<usize>,
    /// What is wrong there.
    pub kind: TroubleKind,
}

/// How a tier, or a half, contradicts the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TroubleKind {
    /// It is open, so what comes after it never applies.
    Open,
    /// It ends where an earlier tier does, or before: the place of the last such tier; none: it ends at zero.
    Backwards(Option<usize>),
    /// Its two shares are not the whole.
    NotWhole,
    /// The half has no tiers, while the other has some: nobody knows how what falls there is divided.
    NoTiers,
}

impl Staffel {
    /// The tiers of gains, or of losses where so said.
    pub fn tiers(&self, loss: bool) -> &[Tier] {
        if loss { &self.loss } else { &self.gain }
    }

    /// All that contradicts itself in it, gains before losses. Bounds of two kinds are compared at the budget (`tab`, in
    /// euro), and not at all without one.
    pub(crate) fn troubles(&self, tab: Option<Euro>) -> Vec<Trouble> {
        // At a budget of nothing every share lies at nothing: that says nothing of the tiers.
        let tab = tab.filter(|it| *it > Euro::ZERO);
        let half = |loss| {
            let tiers = self.tiers(loss);
            let none = (tiers.is_empty() && !self.tiers(!loss).is_empty()).then_some((None, TroubleKind::NoTiers));
            let of_tiers = open_before_last(tiers).into_iter().chain(backwards(tiers, tab)).chain(not_whole(tiers));
            let all = none.into_iter().chain(of_tiers.map(|(at, kind)| (Some(at), kind)));
            all.map(move |(tier, kind)| Trouble { loss, tier, kind }).collect::<Vec<_>>()
        };
        [false, true].into_iter().flat_map(half).collect()
    }
}

/// The first open tier where it is not the last: what comes after it is open or not to no effect.
fn open_before_last(tiers: &[Tier]) -> Option<(usize, TroubleKind)> {
    let first = tiers.iter().position(|it| it.up_to.is_none())?;
    (first + 1 < tiers.len()).then_some((first, TroubleKind::Open))
}

/// Tiers that end where an earlier one does, or before. One that does so is none to compare the next with.
fn backwards(tiers: &[Tier], tab: Option<Euro>) -> Vec<(usize, TroubleKind)> {
    let mut reached: Vec<(usize, Bound)> = Vec::new();
    let mut found = Vec::new();
    for (at, bound) in tiers.iter().enumerate().filter_map(|(at, it)| Some((at, it.up_to?))) {
        let earlier = reached.iter().rev().find(|(_, it)| !is_beyond(bound, *it, tab)).map(|it| it.0);
        if earlier.is_some() || !is_beyond(bound, Bound::Amount(Euro::ZERO), tab) {
            found.push((at, TroubleKind::Backwards(earlier)));
        } else {
            reached.push((at, bound));
        }
    }
    found
}

/// Whether a bound lies beyond another. A share and an amount cannot be compared without a budget: then nothing is wrong.
fn is_beyond(bound: Bound, other: Bound, tab: Option<Euro>) -> bool {
    match (bound, other, tab) {
        (_, _, Some(tab)) => bound.at(tab) > other.at(tab),
        (Bound::Share(this), Bound::Share(that), None) => this > that,
        (Bound::Amount(this), Bound::Amount(that), None) => this > that,
        (Bound::Share(this), Bound::Amount(Euro::ZERO), None) => this > 0.0,
        _ => true,
    }
}

/// Tiers whose two shares are not the whole.
fn not_whole(tiers: &[Tier]) -> impl Iterator<Item = (usize, TroubleKind)> {
    let is_off = |it: &Tier| (it.client + it.contractor - 1.0).abs() > ROUNDING;
    tiers.iter().enumerate().filter(move |(_, it)| is_off(it)).map(|(at, _)| (at, TroubleKind::NotWhole))
}

#[cfg(test)]
mod tests {
    use TroubleKind::{Backwards, NoTiers, NotWhole, Open};

    use super::*;

    const TAB: Option<Euro> = Some(Euro::new(100_000_000));

    /// A tier up to a share of the TAB.
    fn share(of: f64) -> Tier {
        Tier::new(Some(Bound::Share(of)), 0.5)
    }

    /// A tier up to an amount in millions of euro.
    fn millions(of: i64) -> Tier {
        Tier::new(Some(Bound::Amount(Euro::new(of * 1_000_000))), 0.5)
    }

    /// A tier without an end.
    fn open() -> Tier {
        Tier::new(None, 0.5)
    }

    /// What is wrong with tiers, by their places; the other half has nothing against it.
    fn troubles(tiers: &[Tier], tab: Option<Euro>) -> Vec<(usize, TroubleKind)> {
        let gain = tiers.to_vec();
        let staffel = Staffel { gain, loss: vec![open()], ..Staffel::default() };
        let of_gain = |it: &Trouble| !it.loss;
        let all = staffel.troubles(tab);
        assert!(all.iter().all(of_gain), "{all:?}");
        all.into_iter().filter_map(|it| Some((it.tier?, it.kind))).collect()
    }

    #[test]
    fn tiers_in_order_have_nothing_against_them() {
        for tab in [TAB, None] {
            assert_eq!(troubles(&[share(0.05), share(0.15), open()], tab), []);
            assert_eq!(troubles(&[millions(5), millions(6)], tab), []);
            assert_eq!(troubles(&[share(0.05), millions(6)], tab), []);
        }
        assert_eq!(Staffel::default().troubles(TAB), []);
    }

    #[test]
    fn of_open_tiers_the_first_is_to_mend() {
        assert_eq!(troubles(&[open(), open(), open()], TAB), [(0, Open)]);
        assert_eq!(troubles(&[share(0.05), open(), share(0.02)], TAB), [(1, Open), (2, Backwards(Some(0)))]);
    }

    #[test]
    fn a_tier_ends_beyond_all_before_it_and_beyond_zero() {
        let back = |beyond| Backwards(Some(beyond));
        assert_eq!(troubles(&[share(0.05), share(0.02), share(0.03)], TAB), [(1, back(0)), (2, back(0))]);
        assert_eq!(troubles(&[share(0.05), share(0.1), share(0.02)], TAB), [(2, back(1))]);
        for (zero, tab) in [(share(0.0), TAB), (share(0.0), None), (millions(0), TAB), (millions(0), None)] {
            assert_eq!(troubles(&[zero, open()], tab), [(0, Backwards(None))]);
        }
        // Less than a cent apart at this budget: no result falls between.
        assert_eq!(troubles(&[share(0.05), share(0.050_000_000_01)], TAB), [(1, back(0))]);
        assert_eq!(troubles(&[share(0.05), share(0.050_000_000_01)], None), []);
    }

    #[test]
    fn bounds_of_two_kinds_are_compared_at_the_budget_only() {
        assert_eq!(troubles(&[share(0.05), millions(5)], TAB), [(1, Backwards(Some(0)))]);
        assert_eq!(troubles(&[share(0.05), millions(5)], None), []);
        // An amount between two shares keeps nobody from comparing these.
        assert_eq!(troubles(&[share(0.05), millions(1), share(0.03)], None), [(2, Backwards(Some(0)))]);
    }

    #[test]
    fn shares_are_the_whole_within_the_dust_of_sums() {
        let off = |by: f64| Tier { client: 0.5 + by, ..open() };
        let of = |by: f64| Staffel { gain: vec![off(by)], loss: vec![off(0.0)], ..Staffel::default() }.troubles(TAB);
        assert_eq!(of(1e-10), []);
        assert_eq!(of(1e-8), [Trouble { loss: false, tier: Some(0), kind: NotWhole }]);
    }

    #[test]
    fn a_half_without_tiers_beside_one_with_some_is_named_as_a_whole() {
        let staffel = Staffel { gain: vec![open()], ..Staffel::default() };
        assert_eq!(staffel.troubles(TAB), [Trouble { loss: true, tier: None, kind: NoTiers }]);
    }
}
