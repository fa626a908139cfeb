//! Amounts in millions of euro, and three-point estimates, as a column shows them and as people type them.

use crate::design::euro::Euro;
use crate::design::risks::ThreePoint;
use crate::text::language::Language;

/// What parts the three points where they are shown.
const BETWEEN: &str = " · ";

/// A bare number below this is in millions of euro, as the column's heading says; from here on it is in euro.
const MILLIONS_BELOW: i64 = 10_000;

impl Language {
    /// An amount in millions of euro with so many decimals, so that a column aligns on the decimal mark. What is too
    /// small to show says so.
    pub fn millions(self, euro: f64, decimals: usize) -> String {
        let least = 0.1_f64.powf(decimals as f64);
        let text = if euro > 0.0 && euro / 1e6 < least / 2.0 {
            format!("< {least:.decimals$}")
        } else {
            format!("{:.decimals$}", euro / 1e6)
        };
        self.decimal(text)
    }

    /// Three points in millions of euro, `4,2 · 8,5 · 14,0`: with as many decimals as they have, so that nothing is lost
    /// where they are typed over.
    pub fn points(self, it: ThreePoint) -> String {
        [it.low, it.likely, it.high].map(|it| self.exact_millions(it)).join(BETWEEN)
    }

    /// Reads three points from low to high, or one for all three: `4,2 · 8,5 · 14`, `4,2 8,5 14`, `800k; 1 mln; 2 mln`,
    /// `5`. A bare number is in millions, a large one in euro. None where it cannot be told what was meant.
    pub(crate) fn parse_points(self, typed: &str) -> Option<ThreePoint> {
        let typed = typed.replace('\u{a0}', " ");
        let parts: Vec<&str> = match [" - ", "·", ";", "|", "/"].into_iter().find(|it| typed.contains(it)) {
            Some(mark) => typed.split(mark).map(str::trim).collect(),
            None if self.parse_point(&typed).is_some() => vec![typed.trim()],
            None => typed.split_whitespace().collect(),
        };
        let points: Vec<Euro> = parts.iter().map(|it| self.parse_point(it)).collect::<Option<_>>()?;
        let (low, likely, high) = match points[..] {
            [all] => (all, all, all),
            [low, likely, high] => (low, likely, high),
            _ => return None,
        };
        Some(ThreePoint { low, likely, high }).filter(ThreePoint::is_ordered)
    }

    /// One amount: bare, in millions; with a unit, or too large for millions, as it stands.
    fn parse_point(self, typed: &str) -> Option<Euro> {
        let bare = !typed.contains(['€', 'k', 'K', 'm', 'M']);
        if bare && typed.trim().contains(' ') {
            // `1 2 3` is three amounts, not one.
            return None;
        }
        let amount = self.parse_euro(typed)?;
        // The unit keeps `1,234` from being read as thousands.
        let in_millions = bare && (typed.contains(self.decimal_mark()) || amount < Euro::new(MILLIONS_BELOW));
        if in_millions { self.parse_euro(&format!("{} mln", typed.trim())) } else { Some(amount) }
    }

    /// An amount in millions with one decimal, or as many more as it has.
    fn exact_millions(self, amount: Euro) -> String {
        // A million euro is 10⁸ cents.
        let (whole, rest) = (amount.cents() / 100_000_000, amount.cents() % 100_000_000);
        let rest = format!("{:08}", rest.abs());
        let kept = rest.trim_end_matches('0');
        self.decimal(format!("{whole}.{}", if kept.is_empty() { "0" } else { kept }))
    }

    const fn decimal_mark(self) -> char {
        match self {
            Self::Nl => ',',
            Self::En => '.',
        }
    }

    fn decimal(self, text: String) -> String {
        text.replace('.', &self.decimal_mark().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(typed: &str) -> Option<[i64; 3]> {
        Language::Nl.parse_points(typed).map(|it| [it.low, it.likely, it.high].map(|it| it.cents() / 100))
    }

    #[test]
    fn amounts_align_on_the_decimal_mark() {
        assert_eq!(Language::Nl.millions(3_100_000.0, 2), "3,10");
        assert_eq!(Language::En.millions(14_000_000.0, 1), "14.0");
        assert_eq!(Language::Nl.millions(1_000.0, 2), "< 0,01");
        assert_eq!(Language::Nl.millions(0.0, 2), "0,00");
    }

    #[test]
    fn three_points_are_typed_as_they_are_shown() {
        assert_eq!(points("4,2 · 8,5 · 14"), Some([4_200_000, 8_500_000, 14_000_000]));
        assert_eq!(points("4,2 8,5 14"), Some([4_200_000, 8_500_000, 14_000_000]));
        assert_eq!(points("800k; 1 mln; 2 mln"), Some([800_000, 1_000_000, 2_000_000]));
        assert_eq!(points("5"), Some([5_000_000; 3]));
        assert_eq!(points("€ 250.000"), Some([250_000; 3]));
        assert_eq!(points("250.000 / 300.000 / 400.000"), Some([250_000, 300_000, 400_000]));
        for wrong in ["", "veel", "1 · 2", "3 · 2 · 1", "1 · 2 · 3 · 4", "-1"] {
            assert_eq!(points(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_shown_can_be_typed_back() {
        for cents in [0, 1, 99, 420_000_000, 850_000_000, 123_456_789, 1_234_500_000, 5_000_000, 100_000_000_000] {
            let amount = Euro::from_cents(cents);
            let it = ThreePoint { low: Euro::ZERO, likely: amount, high: amount };
            for language in Language::ALL {
                assert_eq!(language.parse_points(&language.points(it)), Some(it), "{}", language.points(it));
            }
        }
    }
}
