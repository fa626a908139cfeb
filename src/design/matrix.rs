//! The axes of the matrix of probability and impact, and how heavy a place in it is.
//!
//! The zones are ours: the usual three by three classes, of which the sum of the two steps tells low, middle or high.

use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::risks::{Risk, RiskDossier, ThreePoint};

/// The axes of a design's matrix: where they end, and where one class becomes the next.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MatrixAxes {
    /// The probability (0-1) at the top.
    pub probability: f64,
    /// The impact in euro at the right end.
    pub impact: Euro,
    /// The probabilities (0-1) where low becomes middle and middle becomes high.
    pub probability_steps: [f64; 2],
    /// The impacts in euro where low becomes middle and middle becomes high.
    pub impact_steps: [Euro; 2],
}

/// How heavy probability and impact weigh together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Both low, or one of them middle.
    Low,
    /// In between.
    Middle,
    /// One high and the other at least middle.
    High,
}

/// Ends of the probability axis (0-1) whose thirds are round, but for the last.
const PROBABILITIES: [f64; 6] = [0.03, 0.06, 0.15, 0.3, 0.6, 0.9];

/// First figures of ends of the impact axis, whose thirds are round.
const IMPACTS: [f64; 8] = [1.2, 1.5, 2.4, 3.0, 4.5, 6.0, 7.5, 9.0];

impl MatrixAxes {
    /// The least end of the impact axis, in euro: an axis without length shows nothing.
    pub const LEAST_IMPACT: Euro = Euro::new(1);
    /// The least end of the probability axis (0-1).
    pub const LEAST_PROBABILITY: f64 = 0.01;

    /// Axes that end there, with steps at a third and two thirds.
    pub fn ending_at(probability: f64, impact: Euro) -> Self {
        let (third, part) = (impact.to_f64() / 3.0, probability / 3.0);
        Self {
            probability,
            impact,
            probability_steps: [part, 2.0 * part],
            impact_steps: [Euro::round(third), Euro::round(2.0 * third)],
        }
        .within_bounds()
    }

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

    /// With another end of the probability axis; the steps keep their shares of it.
    pub fn with_probability(mut self, to: f64) -> Self {
        let times = to / self.probability;
        (self.probability, self.probability_steps) = (to, self.probability_steps.map(|it| it * times));
        self.within_bounds()
    }

    /// With another end of the impact axis; the steps keep their shares of it.
    pub fn with_impact(mut self, to: Euro) -> Self {
        let times = to.to_f64() / self.impact.to_f64().max(1.0);
        (self.impact, self.impact_steps) = (to, self.impact_steps.map(|it| Euro::round(it.to_f64() * times)));
        self.within_bounds()
    }

    /// Ends that have a length, and steps in order on the axis.
    pub fn within_bounds(mut self) -> Self {
        let number = |it: f64, or: f64| if it.is_finite() { it } else { or };
        self.probability = number(self.probability, 1.0).clamp(Self::LEAST_PROBABILITY, 1.0);
        self.impact = self.impact.clamp(Self::LEAST_IMPACT, Euro::MAX);
        self.probability_steps = self.probability_steps.map(|it| number(it, 0.0).clamp(0.0, self.probability));
        self.probability_steps.sort_unstable_by(f64::total_cmp);
        self.impact_steps = self.impact_steps.map(|it| it.clamp(Euro::ZERO, self.impact));
        self.impact_steps.sort_unstable();
        self
    }

    /// Whether it is as [`Self::within_bounds`] leaves it.
    pub fn is_within_bounds(&self) -> bool {
        *self == self.within_bounds()
    }

    /// How heavy a probability and an impact weigh together.
    pub fn level(&self, probability: f64, impact: Euro) -> Level {
        let up = self.probability_steps.iter().filter(|it| probability >= **it).count();
        let right = self.impact_steps.iter().filter(|it| impact >= **it).count();
        Level::of(up, right)
    }

    /// A place on the axes, each a share (0-1) of its axis, as round numbers: whole per cents, and hundredths of the
    /// impact axis.
    pub fn at(&self, up: f64, right: f64) -> (f64, Euro) {
        let probability = (up.clamp(0.0, 1.0) * self.probability * 100.0).round() / 100.0;
        let step = self.step();
        let impact = (right.clamp(0.0, 1.0) * self.impact.to_f64() / step).round() * step;
        (probability.min(self.probability), Euro::round(impact).min(self.impact))
    }

    /// The step in euro by which keys move an impact: about a hundredth of the axis, and round.
    pub fn step(&self) -> f64 {
        let hundredth = (self.impact.to_f64() / 100.0).max(1.0);
        let unit = 10_f64.powf(hundredth.log10().floor());
        [5.0, 2.0, 1.0].into_iter().map(|it| it * unit).find(|it| *it <= hundredth * 1.0001).unwrap_or(unit)
    }
}

impl Level {
    /// The three levels.
    pub const ALL: [Self; 3] = [Self::Low, Self::Middle, Self::High];

    /// Of the class (0-2) on either axis.
    pub const fn of(up: usize, right: usize) -> Self {
        match up + right {
            0 | 1 => Self::Low,
            2 => Self::Middle,
            _ => Self::High,
        }
    }
}

impl Risk {
    /// Probability (0-1) and likely impact in euro; none while either is unknown.
    pub fn estimate(&self) -> Option<(f64, Euro)> {
        Some((self.probability?, self.impact?.likely))
    }
}

impl ThreePoint {
    /// The same estimate for another likely value: all three points in proportion, so that its spread stays. From a
    /// likely value of nothing there is no proportion: the bounds then give way only as far as they must.
    pub fn scaled_to(now: Option<Self>, likely: Euro) -> Self {
        let likely = likely.clamp(Euro::ZERO, Euro::MAX);
        match now {
            Some(now) if now.likely > Euro::ZERO => {
                let times = likely.to_f64() / now.likely.to_f64();
                let scaled = |it: Euro| Euro::round(it.to_f64() * times);
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
            assert!(axes.is_within_bounds(), "{axes:?}");
        }
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
        assert!(!wrong.is_within_bounds() && wrong.within_bounds().is_within_bounds());
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
        let none = ThreePoint { low: Euro::ZERO, likely: Euro::ZERO, high: Euro::new(300) };
        assert_eq!(points(ThreePoint::scaled_to(Some(none), Euro::new(200))), [0, 200, 300]);
        assert_eq!(points(ThreePoint::scaled_to(None, Euro::new(200))), [200, 200, 200]);
        assert!(ThreePoint::scaled_to(Some(now), Euro::MAX).is_ordered());
    }
}
