//! What part of costs and results is in sight, at which round amounts its marks stand, and how those are written.

use crate::design::euro::Euro;
use crate::finance::simulation::Simulation;
use crate::finance::staffel::Curve;
use crate::picture::money::shown::Shown;
use crate::text::{Language, Text};

/// Bounds further from the TAB than this share (0-1) of it do not widen the picture, but for the first of each half.
const WIDEST: f64 = 0.3;
/// How far from the TAB one sees at least, as a share (0-1) of it.
const LEAST: f64 = 0.06;

/// What is in sight, in euro.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The least and the most actual cost.
    pub cost: [f64; 2],
    /// The least and the most result.
    pub result: [f64; 2],
}

/// The unit in which amounts are written along the axes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Euro.
    Euro,
    /// Thousands of euro.
    Thousand,
    /// Millions of euro.
    Million,
}

impl Range {
    /// What there is to see: the outcomes from the least to the most, and the first tiers on both sides of the TAB.
    pub fn of(shown: &Shown, simulation: Option<&Simulation>) -> Self {
        let tab = shown.tab.to_f64();
        let mut cost = [tab - tab * LEAST, tab + tab * LEAST];
        let mut reach = |to: f64| cost = [cost[0].min(to), cost[1].max(to)];
        for (_, at, bound) in shown.bounds() {
            let off = bound.to_f64() - tab;
            if at == 0 || off.abs() <= tab * WIDEST {
                // A little of what comes after it is in sight too.
                reach(tab + off * 1.15);
            }
        }
        for (half, sign) in [(&shown.curve.gain, -1.0), (&shown.curve.loss, 1.0)] {
            let flat = half.flat_from().map(Euro::to_f64).filter(|it| *it <= tab * WIDEST);
            reach(tab + sign * flat.unwrap_or_default() * 1.15);
        }
        for off in shown.examples.iter().map(|it| it.to_f64() - tab).filter(|it| it.abs() <= tab / 2.0) {
            reach(tab + off * 1.05);
        }
        if let Some(it) = simulation {
            reach(it.figures().cost.least);
            reach(it.figures().cost.most);
        } else {
            reach(tab * 0.85);
            reach(tab * 1.15);
        }
        // Without any width there is nothing to draw.
        let span = (cost[1] - cost[0]).max(100.0);
        let step = round_step(span / 12.0);
        let cost = [(cost[0] / step).floor() * step, ((cost[0] + span) / step).ceil() * step];
        Self { cost: [cost[0].max(0.0), cost[1].max(step)], result: results(shown, cost) }
    }
}

/// The least and the most that either side has within a range of costs, with room around it.
fn results(shown: &Shown, cost: [f64; 2]) -> [f64; 2] {
    let now = (shown.tab, &shown.curve);
    let kept = shown.kept.as_ref().map(|it| (it.0, &it.1));
    let mut found = [0.0_f64; 2];
    for (tab, curve) in std::iter::once(now).chain(kept) {
        for cost in knots(tab, curve, cost) {
            let divided = curve.divide(tab - Euro::round(cost));
            for it in [divided.client.to_f64(), divided.contractor.to_f64()] {
                found = [found[0].min(it), found[1].max(it)];
            }
        }
    }
    let room = (found[1] - found[0]).max(1.0) * 0.07;
    [found[0] - room, found[1] + room]
}

/// The costs within a range at which a curve may turn, in order, with both ends.
pub(super) fn knots(tab: Euro, curve: &Curve, [low, high]: [f64; 2]) -> Vec<f64> {
    let mut all = vec![low, high, tab.to_f64()];
    for (half, sign) in [(&curve.gain, -1.0), (&curve.loss, 1.0)] {
        let ends = half.pieces.iter().filter_map(|it| it.to).chain(half.flat_from());
        all.extend(ends.map(|it| tab.to_f64() + sign * it.to_f64()));
    }
    all.retain(|it| (low..=high).contains(it));
    all.sort_by(f64::total_cmp);
    all.dedup();
    all
}

/// The least of 1, 2 and 5 times a power of ten that is no less than a size.
pub(super) fn round_step(size: f64) -> f64 {
    if !size.is_finite() || size <= 0.0 {
        return 1.0;
    }
    let power = 10.0_f64.powf(size.log10().floor());
    let found = [1.0, 2.0, 5.0, 10.0].into_iter().find(|it| it * power >= size * (1.0 - 1e-9));
    found.unwrap_or(10.0) * power
}

/// Round amounts within a range, so many points apart at least on so many points.
pub(super) fn ticks([low, high]: [f64; 2], points: f32, apart: f32) -> Vec<f64> {
    let most = f64::from((points / apart).max(2.0));
    let step = round_step((high - low) / most);
    let (first, last) = ((low / step - 1e-6).ceil() as i64, (high / step + 1e-6).floor() as i64);
    (first..=last).take(60).map(|it| it as f64 * step).collect()
}

impl Unit {
    /// The unit for amounts up to a largest one, in euro.
    pub fn of(most: f64) -> Self {
        match most {
            it if it >= 2e6 => Self::Million,
            it if it >= 2e3 => Self::Thousand,
            _ => Self::Euro,
        }
    }

    /// How many euro it is.
    pub const fn euro(self) -> f64 {
        match self {
            Self::Euro => 1.0,
            Self::Thousand => 1e3,
            Self::Million => 1e6,
        }
    }

    /// What stands above an axis: € mln.
    pub(crate) fn caption(self, text: &Text) -> String {
        text.get(match self {
            Self::Euro => "curve-unit-euro",
            Self::Thousand => "curve-unit-thousand",
            Self::Million => "curve-unit-million",
        })
    }

    /// A number with its unit: € 80 mln.
    pub fn amount(self, text: &Text, number: &str) -> String {
        let key = match self {
            Self::Euro => "curve-euro",
            Self::Thousand => "curve-thousand",
            Self::Million => "curve-million",
        };
        text.with(key, [("number", number.into())])
    }

    /// One of the amounts along an axis, with as many decimals as tell them apart.
    pub fn plain(self, language: Language, amount: f64, all: &[f64]) -> String {
        let step = all.windows(2).map(|it| it[1] - it[0]).fold(self.euro(), f64::min) / self.euro();
        self.number(language, amount, (-step.log10() - 1e-9).ceil().clamp(0.0, 3.0) as usize)
    }

    /// The same with its sign: +16.
    pub fn signed(self, language: Language, amount: f64, all: &[f64]) -> String {
        let plain = self.plain(language, amount, all);
        if amount > 0.0 { format!("+{plain}") } else { plain }
    }

    /// An amount with one decimal, or none where it is whole.
    pub fn exact(self, language: Language, amount: f64) -> String {
        let whole = ((amount / self.euro()).round() - amount / self.euro()).abs() < 0.005;
        self.number(language, amount, usize::from(!whole && self != Self::Euro))
    }

    /// An amount with one decimal, always.
    pub(crate) fn tenths(self, language: Language, amount: f64) -> String {
        self.number(language, amount, usize::from(self != Self::Euro))
    }

    /// An amount as it stands in a table, where decimal marks stand beneath each other; with its sign where so said.
    pub fn cell(self, language: Language, amount: f64, signed: bool) -> String {
        let number = self.number(language, amount, if self == Self::Million { 2 } else { 0 });
        let above = signed && amount > 0.0 && number.contains(|it: char| ('1'..='9').contains(&it));
        if above { format!("+{number}") } else { number }
    }

    fn number(self, language: Language, amount: f64, decimals: usize) -> String {
        let written = format!("{:.decimals$}", (amount / self.euro()).abs());
        let mark = if language == Language::Nl { "," } else { "." };
        let zero = written.chars().all(|it| matches!(it, '0' | '.'));
        let sign = if amount < 0.0 && !zero { "\u{2212}" } else { "" };
        format!("{sign}{}", written.replace('.', mark))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (size, step) in [(0.3, 0.5), (1.0, 1.0), (1.1, 2.0), (4_900_000.0, 5e6), (5_100_000.0, 1e7)] {
            assert!((round_step(size) / step - 1.0).abs() < 1e-9, "{size}: {}", round_step(size));
        }
        assert_eq!(round_step(0.0), 1.0);
        assert_eq!(round_step(f64::NAN), 1.0);
        assert_eq!(ticks([80e6, 126e6], 500.0, 90.0), [80e6, 90e6, 100e6, 110e6, 120e6]);
    }

    #[test]
    fn amounts_along_an_axis_have_the_decimals_that_tell_them_apart() {
        let all = [-500_000.0, 0.0, 500_000.0];
        let written = all.map(|it| Unit::Million.signed(Language::Nl, it, &all));
        assert_eq!(written, ["\u{2212}0,5", "0,0", "+0,5"]);
        let all = [8e6, 16e6];
        assert_eq!(all.map(|it| Unit::Million.signed(Language::En, it, &all)), ["+8", "+16"]);
        assert_eq!(Unit::Million.exact(Language::Nl, 97_340_000.0), "97,3");
        assert_eq!(Unit::Million.exact(Language::Nl, 100e6), "100");
        assert_eq!(Unit::of(480_000.0), Unit::Thousand);
    }
}
