//! What a risk comes to on average, and what of that its measures take away.

use crate::design::risks::{Measure, Risk};

impl Risk {
    /// The expected value in euro (never negative) before any measure: probability × mean impact; none while either is
    /// unknown.
    pub(crate) fn gross_expected(&self) -> Option<f64> {
        self.counted().map(|(probability, impact)| probability * impact.mean())
    }

    /// The expected value in euro (never negative) with the planned measures; none while probability or impact is
    /// unknown.
    pub fn expected(&self) -> Option<f64> {
        Some(self.gross_expected()? * self.left_by_plan())
    }

    /// The expected value in euro that a measure takes away on top of the other planned ones.
    pub(crate) fn taken_away_by(&self, measure: &Measure) -> Option<f64> {
        if self.has_occurred() {
            return self.counted().map(|_| 0.0);
        }
        let others: f64 =
            self.measures.iter().filter(|it| it.planned && it.id != measure.id).map(Measure::leaves).product();
        Some(self.gross_expected()? * others * (1.0 - measure.leaves()))
    }

    /// The measures still to plan that take away more than they cost, the one that gains most first, each with the euro
    /// that it takes away on top of those before it. An opportunity's measures take nothing away.
    pub(crate) fn worth_planning(&self) -> Vec<(&Measure, f64)> {
        let mut worth = Vec::new();
        let Some(mut left) = self.expected().filter(|_| !self.is_opportunity() && !self.has_occurred()) else {
            return worth;
        };
        let mut open: Vec<&Measure> = self.measures.iter().filter(|it| !it.planned).collect();
        let gain = |left: f64, it: &Measure| left * (1.0 - it.leaves()) - it.cost.to_f64();
        while let Some(best) = open.iter().copied().max_by(|a, b| gain(left, a).total_cmp(&gain(left, b))) {
            if gain(left, best) <= 0.0 {
                break;
            }
            worth.push((best, left * (1.0 - best.leaves())));
            left *= best.leaves();
            open.retain(|it| it.id != best.id);
        }
        worth
    }

    /// The share (0-1) of the expected value that the planned measures leave.
    fn left_by_plan(&self) -> f64 {
        // For an opportunity measures are what it takes to get it, not what takes it away.
        // Nor does anything keep off what happened.
        if self.is_opportunity() || self.has_occurred() {
            return 1.0;
        }
        self.measures.iter().filter(|it| it.planned).map(Measure::leaves).product()
    }
}

impl Measure {
    /// The share (0-1) of the expected value that it leaves.
    fn leaves(&self) -> f64 {
        (1.0 - self.cuts_probability) * (1.0 - self.cuts_impact)
    }
}
