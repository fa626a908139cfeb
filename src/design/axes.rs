//! The axes of the matrix of probability and impact, and how heavy a place in it is.
//!
//! The zones are ours: the usual three by three classes, of which the sum of the two steps tells low, middle or high.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;

/// The axes of a design's matrix: where they end, and where one class becomes the next.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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

impl MatrixAxes {
    /// The least end of the impact axis, in euro: an axis without length shows nothing.
    pub(crate) const LEAST_IMPACT: Euro = Euro::new(1);
    /// The least end of the probability axis (0-1).
    pub(crate) const LEAST_PROBABILITY: f64 = 0.01;

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

    /// With another end of the probability axis; the steps keep their shares of it.
    pub(crate) fn with_probability(mut self, to: f64) -> Self {
        let times = to / self.probability;
        (self.probability, self.probability_steps) = (to, self.probability_steps.map(|it| it * times));
        self.within_bounds()
    }

    /// With another end of the impact axis; the steps keep their shares of it.
    pub(crate) fn with_impact(mut self, to: Euro) -> Self {
        let times = to.to_f64() / self.impact.to_f64().max(1.0);
        (self.impact, self.impact_steps) = (to, self.impact_steps.map(|it| Euro::round(it.to_f64() * times)));
        self.within_bounds()
    }

    /// Ends that have a length, and steps in order on the axis.
    pub(crate) fn within_bounds(mut self) -> Self {
        let number = |it: f64, or: f64| if it.is_finite() { it } else { or };
        self.probability = number(self.probability, 1.0).clamp(Self::LEAST_PROBABILITY, 1.0);
        self.impact = self.impact.clamp(Self::LEAST_IMPACT, Euro::MAX);
        self.probability_steps = self.probability_steps.map(|it| number(it, 0.0).clamp(0.0, self.probability));
        self.probability_steps.sort_unstable_by(f64::total_cmp);
        self.impact_steps = self.impact_steps.map(|it| it.clamp(Euro::ZERO, self.impact));
        self.impact_steps.sort_unstable();
        self
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
