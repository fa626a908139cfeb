//! The matrix of probability and impact: which axes a dossier asks for, and where a risk stands on them.

use crate::design::euro::Euro;
use crate::design::risks::{Risk, RiskDossier, ThreePoint};

pub use crate::design::axes::{Level, MatrixAxes};

/// Ends of the probability axis (0-1) whose thirds are round, but for the last.
const PROBABILITIES: [f64; 6] = [0.03, 0.06, 0.15, 0.3, 0.6, 0.9];

/// First figures of ends of the impact axis, whose thirds are round.
const IMPACTS: [f64; 8] = [1.2, 1.5, 2.4, 3.0, 4.5, 6.0, 7.5, 9.0];

impl MatrixAxes {
    /// The axes of a dossier: its own, or round ends that all its estimates lie within.
    pub fn of(dossier: &RiskDossier) -> Self {
        dossier.axes.unwrap_or_else(|| Self::around(dossier))
    }

    /// Round ends that all estimates of a dossier lie within.
    pub fn around(dossier: &RiskDossier) -> Self {
        let estimates = || dossier.list.iter().filter_map(Risk::estimate);
        let most = estimates().map(|it| it.0).fold(0.0, f64::max);
        let largest = estimates().map(|it| it.1.to_f64()).fold(0.0, f64::max);
        let probability = if most > 0.0 { most } else { 0.6 };
        let top = PROBABILITIES.into_iter().find(|it| *it >= probability - 1e-9).unwrap_or(1.0);
        // Room for the largest dot before the edge.
        let impact = if largest > 0.0 { largest * 1.05 } else { 3_000_000.0 };
        Self::ending_at(top, Euro::round(round_end(impact)))
    }

    /// Whether axes still show a dossier well, so that they need not give way to those around it: nothing lies beyond them,
    /// and they are at most four times as long. So a mark stays where it was dropped.
    pub(crate) fn still_show(&self, dossier: &RiskDossier) -> bool {
        let around = Self::around(dossier);
        let within = dossier
            .list
            .iter()
            .filter_map(Risk::estimate)
            .all(|(probability, likely)| probability <= self.probability + 1e-9 && likely <= self.impact);
        within && self.impact.to_f64() <= around.impact.to_f64() * 4.0 && self.probability <= around.probability * 4.0
    }
}

impl Risk {
    /// Probability (0-1) and likely impact in euro; none while either is unknown, and of what can happen no more.
    pub fn estimate(&self) -> Option<(f64, Euro)> {
        if !self.is_open() {
            return None;
        }
        Some((self.probability?, self.impact?.likely))
    }
}

impl ThreePoint {
    /// The three from low to high, none negative: whoever types the highest in the first field meant it so.
    pub(crate) fn in_order(self) -> Self {
        let mut points = [self.low, self.likely, self.high].map(|it| it.max(Euro::ZERO));
        points.sort_unstable();
        let [low, likely, high] = points;
        Self { low, likely, high }
    }

    /// The same estimate for another likely value: all three points in proportion, so that its spread stays. From a
    /// likely value of nothing there is no proportion: the bounds then give way only as far as they must.
    /// Without an estimate all three points are the likely one.
    pub fn scaled_to(now: Option<Self>, likely: Euro) -> Self {
        let likely = likely.clamp(Euro::ZERO, Euro::MAX);
        match now {
            Some(now) if now.likely > Euro::ZERO => {
                let times = likely.to_f64() / now.likely.to_f64();
                let scaled = |it: Euro| if times == 1.0 { it } else { Euro::about(it.to_f64() * times) };
                // Rounding may not turn the order round.
                Self { low: scaled(now.low).min(likely), likely, high: scaled(now.high).max(likely) }
            }
            Some(now) => Self { low: now.low.min(likely), likely, high: now.high.max(likely) },
            None => Self { low: likely, likely, high: likely },
        }
    }
}

/// The least round amount in euro that is not under this one.
fn round_end(euro: f64) -> f64 {
    let unit = 10_f64.powf(euro.max(1.0).log10().floor());
    IMPACTS.into_iter().chain([12.0]).map(|it| it * unit).find(|it| *it >= euro).unwrap_or(12.0 * unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::{Ids, RiskId};
    use crate::design::risks::Nature;

    fn dossier(estimates: &[(f64, i64)]) -> RiskDossier {
        let mut ids = Ids::seeded(1);
        let list = estimates.iter().map(|(probability, euro)| {
            let mut risk = Risk::new(RiskId::new(&mut ids), Nature::Risk, "Zetting");
            risk.probability = Some(*probability);
            risk.impact = Some(ThreePoint::scaled_to(None, Euro::new(*euro)));
            risk
        });
        RiskDossier { list: list.collect(), ..RiskDossier::default() }
    }

    #[test]
    fn the_axes_end_round_above_every_estimate() {
        let axes = MatrixAxes::of(&dossier(&[(0.35, 8_500_000), (0.5, 1_500_000)]));
        assert_eq!((axes.probability, axes.impact), (0.6, Euro::new(9_000_000)));
        assert_eq!(axes.impact_steps, [3_000_000, 6_000_000].map(Euro::new));
        assert_eq!(MatrixAxes::of(&dossier(&[(0.6, 8_500_000)])), axes, "a dot may stand on the upper edge");
        assert_eq!(MatrixAxes::of(&dossier(&[(0.95, 9_500_000)])).probability, 1.0);
        assert_eq!(MatrixAxes::of(&dossier(&[(0.95, 9_500_000)])).impact, Euro::new(12_000_000));
        // Nothing to go by, and the least and the most that can be.
        for edge in [&[][..], &[(0.0, 0)], &[(1.0, 1_000_000_000_000)]] {
            let axes = MatrixAxes::of(&dossier(edge));
            assert_eq!(axes, axes.within_bounds());
        }
    }

    #[test]
    fn axes_stay_while_they_show_everything() {
        let axes = MatrixAxes::around(&dossier(&[(0.35, 8_500_000)]));
        assert!(axes.still_show(&dossier(&[(0.6, 9_000_000)])), "up to both edges");
        assert!(!axes.still_show(&dossier(&[(0.61, 8_500_000)])));
        assert!(!axes.still_show(&dossier(&[(0.35, 9_000_001)])));
        assert!(axes.still_show(&dossier(&[(0.35, 2_500_000)])));
        assert!(!axes.still_show(&dossier(&[(0.35, 1_000_000)])), "too long to tell dots apart");
    }

    #[test]
    fn a_design_may_have_axes_of_its_own() {
        let own = MatrixAxes::ending_at(0.3, Euro::new(600));
        let dossier = RiskDossier { axes: Some(own), ..dossier(&[(0.9, 9_000_000)]) };
        assert_eq!(MatrixAxes::of(&dossier), own);
        let wider = own.with_impact(Euro::new(1_200)).with_probability(0.6);
        assert_eq!(wider.impact_steps, [400, 800].map(Euro::new), "the steps go along");
        assert!((wider.probability_steps[1] - 0.4).abs() < 1e-9);
    }

    #[test]
    fn what_cannot_be_an_axis_becomes_one() {
        let wrong = MatrixAxes {
            probability: f64::NAN,
            impact: Euro::new(-5),
            probability_steps: [2.0, -1.0],
            impact_steps: [Euro::MAX, Euro::new(-1)],
        };
        let right = wrong.within_bounds();
        assert!(wrong != right && right == right.within_bounds());
    }

    #[test]
    fn likely_and_costly_is_high_and_neither_is_low() {
        let axes = MatrixAxes::ending_at(0.6, Euro::new(900));
        assert_eq!(axes.level(0.19, Euro::new(299)), Level::Low);
        assert_eq!(axes.level(0.21, Euro::new(299)), Level::Low);
        assert_eq!(axes.level(0.21, Euro::new(300)), Level::Middle);
        assert_eq!(axes.level(0.41, Euro::new(300)), Level::High);
        assert_eq!(axes.level(0.59, Euro::new(10)), Level::Middle);
        assert_eq!(axes.level(0.9, Euro::new(9_999)), Level::High, "beyond the axes is the last class");
    }

    #[test]
    fn a_place_on_the_axes_is_a_round_estimate() {
        let axes = MatrixAxes::ending_at(0.6, Euro::new(9_000_000));
        assert_eq!(axes.step(), 50_000.0);
        assert_eq!(axes.at(0.5, 0.333), (0.3, Euro::new(3_000_000)));
        assert_eq!(axes.at(-3.0, 7.0), (0.0, Euro::new(9_000_000)), "no further than the frame");
        assert_eq!(MatrixAxes::ending_at(1.0, Euro::new(1)).step(), 1.0);
    }

    #[test]
    fn another_likely_value_keeps_the_spread() {
        let points = |it: ThreePoint| [it.low, it.likely, it.high].map(|it| it.cents() / 100);
        let now = ThreePoint { low: Euro::new(50), likely: Euro::new(100), high: Euro::new(300) };
        assert_eq!(points(ThreePoint::scaled_to(Some(now), Euro::new(200))), [100, 200, 600]);
        assert_eq!(points(ThreePoint::scaled_to(Some(now), Euro::ZERO)), [0, 0, 0]);
        // What is scaled by an odd number is round all the same.
        let odd = ThreePoint { low: Euro::new(4_200_000), likely: Euro::new(8_500_000), high: Euro::new(14_000_000) };
        let dragged = ThreePoint::scaled_to(Some(odd), Euro::new(10_000_000));
        assert_eq!(points(dragged), [4_940_000, 10_000_000, 16_500_000]);
        assert_eq!(ThreePoint::scaled_to(Some(odd), odd.likely), odd);
        let none = ThreePoint { low: Euro::ZERO, likely: Euro::ZERO, high: Euro::new(300) };
        assert_eq!(points(ThreePoint::scaled_to(Some(none), Euro::new(200))), [0, 200, 300]);
        assert_eq!(points(ThreePoint::scaled_to(None, Euro::new(200))), [200, 200, 200]);
        assert!(ThreePoint::scaled_to(Some(now), Euro::MAX).is_ordered());
    }
}
