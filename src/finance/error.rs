//! How far what was drawn may be off the truth, with 95 % confidence: of a share of the outcomes, and of what moving a
//! risk changes.

use crate::design::Design;
use crate::finance::column::Column;
use crate::finance::contribution::Effect;
use crate::finance::figures::{Figures, cost_alone};
use crate::finance::samples::FIRST;
use crate::finance::simulation::Simulation;
use crate::finance::totals::{Move, Totals};

/// The deviations that hold 95 % of a normal distribution.
const DEVIATIONS: f64 = 1.96;

/// Into how many equal parts outcomes are divided to see how far these differ, and the quantile of Student's t for that
/// many less one.
const PARTS: (usize, f64) = (10, 2.262);

/// How far the true share (0-1) may lie from one that was counted over so many outcomes: half of Wilson's interval, which
/// is not zero where it was never or always.
pub fn share_error(share: f64, outcomes: usize) -> f64 {
    let count = (outcomes as f64).max(1.0);
    let square = DEVIATIONS * DEVIATIONS / count;
    let spread = share * (1.0 - share) / count + square / (4.0 * count);
    DEVIATIONS * spread.sqrt() / (1.0 + square)
}

impl Simulation {
    /// How far each of these effects may be off, in its own units: what it changes differs from one tenth of the outcomes
    /// to the next, and that says how far all of them are off together. The same draws are used with and without the
    /// change, so this is less than the errors of both apart.
    pub fn effect_errors(&self, design: &Design, effects: &[Effect]) -> Vec<Effect> {
        let all = self.totals();
        let size = all.outcomes().min(FIRST) / PARTS.0;
        if size == 0 {
            return Vec::new();
        }
        let part = |nth: usize| {
            let of = |values: &[f64]| values[nth * size..(nth + 1) * size].to_vec();
            let totals = Totals {
                shared: of(&all.shared),
                hits: of(&all.hits),
                client: of(&all.client),
                contractor: of(&all.contractor),
            };
            let now = cost_alone(self.terms(), &totals, None);
            (totals, now)
        };
        let parts: Vec<(Totals, Figures)> = (0..PARTS.0).map(part).collect();
        let errors = effects.iter().filter_map(|effect| {
            let moved = self.first_of(effect.risk, effect.to)?;
            let terms = self.basis().moved(design.risks.get(effect.risk)?, effect.to).terms()?;
            let changes: Vec<[f64; 4]> = parts
                .iter()
                .enumerate()
                .map(|(nth, (totals, now))| {
                    let values = moved.column.values[nth * size..(nth + 1) * size].to_vec();
                    let column = Column { unit: moved.column.unit, values };
                    let then = cost_alone(&terms, totals, Some(&Move { column: &column, ..moved }));
                    changes(now, &then)
                })
                .collect();
            let [alignment, cost_p80, client, contractor] = std::array::from_fn(|it| half_width(&changes, it));
            Some(Effect { alignment, cost_p80, client, contractor, ..*effect })
        });
        errors.collect()
    }
}

fn changes(now: &Figures, then: &Figures) -> [f64; 4] {
    [
        then.alignment - now.alignment,
        then.cost.p80() - now.cost.p80(),
        then.client.mean - now.client.mean,
        then.contractor.mean - now.contractor.mean,
    ]
}

/// Half of the interval of the mean of the parts.
fn half_width(parts: &[[f64; 4]], figure: usize) -> f64 {
    let count = parts.len() as f64;
    let mean = parts.iter().map(|it| it[figure]).sum::<f64>() / count;
    let square = parts.iter().map(|it| (it[figure] - mean).powi(2)).sum::<f64>() / (count - 1.0);
    PARTS.1 * (square / count).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_off_by_what_the_textbook_says() {
        // 1.96 × √(0.24 × 0.76 / 10,000) = 0.00837.
        assert!((share_error(0.24, 10_000) - 0.008_37).abs() < 0.000_02, "{}", share_error(0.24, 10_000));
        // Never in ten thousand: less than 3 or 4 in ten thousand, and not surely never.
        let never = share_error(0.0, 10_000);
        assert!(
            (0.000_1..0.000_4).contains(&never) && never.to_bits() == share_error(1.0, 10_000).to_bits(),
            "{never}"
        );
        assert!(share_error(0.5, 1_000_000) < 0.001_1);
    }
}
