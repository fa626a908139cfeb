//! Amounts in millions of euro, and three-point estimates, as a column shows them and as people type them.

use crate::design::euro::Euro;
use crate::design::risks::ThreePoint;
use crate::text::amounts::{Beside, Reading, Unit};
use crate::text::language::Language;

/// What parts the three points where they are shown.
const BETWEEN: &str = " · ";

/// The amounts that are parted by spaces: a space before three digits that belong to a number parts its thousands.
fn spaced(typed: &str) -> Vec<String> {
    let words: Vec<&str> = typed.split_whitespace().collect();
    let number = |it: &str| it.starts_with(|c: char| c.is_ascii_digit());
    // `1 2 3` and `4,2 8,5 14` are three amounts; `250 000` is one.
    if words.len() == 3 && words.iter().all(|it| number(it)) && !words[1..].iter().all(|it| is_group(it)) {
        return words.into_iter().map(ToOwned::to_owned).collect();
    }
    // Each with a word of its own: `4 mln 8 mln 14 mln`.
    let mut all: Vec<String> = Vec::new();
    for (nth, word) in words.iter().enumerate() {
        let begins = number(word) && !is_group(word) && nth > 0 && !matches!(words[nth - 1], "€" | "eur" | "EUR" | "-");
        match all.last_mut().filter(|_| !begins) {
            Some(last) => last.extend([" ", word]),
            None => all.push((*word).to_owned()),
        }
    }
    all
}

/// The amounts that are parted by dashes without spaces, `0,5-1,5-3`: just three, each beginning as an amount does.
fn dashed(typed: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = typed.split(['-', '–']).map(str::trim).collect();
    let begins = |it: &&str| it.starts_with(|sign: char| sign.is_ascii_digit() || sign == '€');
    (parts.len() == 3 && parts.iter().all(begins)).then(|| parts.into_iter().map(ToOwned::to_owned).collect())
}

/// Whether it is three digits, as behind a space that parts thousands.
fn is_group(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|it| it.is_ascii_digit())
}

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
        // One for all three, as it is typed too.
        if it.low == it.likely && it.likely == it.high {
            return self.exact_millions(it.likely);
        }
        [it.low, it.likely, it.high].map(|it| self.exact_millions(it)).join(BETWEEN)
    }

    /// Reads three points from low to high, or one for all three: `4,2 · 8,5 · 14`, `4,2 8,5 14`, `800k; 1 mln; 2 mln`,
    /// `5`. A bare number is in millions, unless all that is typed cannot be: that is asked.
    pub fn read_points(self, typed: &str, beside: Beside) -> Reading<ThreePoint> {
        let typed = typed.replace('\u{a0}', " ");
        let beside = Beside { unit: Unit::Millions, ..beside };
        let parted = [" - ", "·", ";", "|", "/"].into_iter().find(|it| typed.contains(it));
        let parts: Vec<String> = match parted {
            Some(mark) => typed.split(mark).map(|it| it.trim().to_owned()).collect(),
            None => dashed(&typed).unwrap_or_else(|| spaced(&typed)),
        };
        let mut readings = Vec::new();
        for part in &parts {
            match self.read_amount(part, beside) {
                Reading::No("amount-groups") if typed.contains(' ') => return Reading::No("points-three"),
                Reading::No(why) => return Reading::No(why),
                // One word for all three is heard, as in `4 8 14 mln`: only the last has it, and the others follow.
                Reading::Is(it) => readings.push(vec![it]),
                Reading::Ask(all) => readings.push(all),
            }
        }
        let most = readings.iter().map(Vec::len).max().unwrap_or_default();
        // Three that each can be read in several ways are read in the same way.
        let way = |nth: usize| -> Option<ThreePoint> {
            let all: Vec<Euro> = readings.iter().filter_map(|it| it.get(nth).or(it.first())).copied().collect();
            let (low, likely, high) = match all[..] {
                [one] => (one, one, one),
                [low, likely, high] => (low, likely, high),
                _ => return None,
            };
            Some(ThreePoint { low, likely, high })
        };
        if !matches!(parts.len(), 1 | 3) {
            return Reading::No("points-three");
        }
        let mut ways: Vec<ThreePoint> = Vec::new();
        for it in (0..most).filter_map(way).filter(ThreePoint::is_ordered) {
            if !ways.contains(&it) {
                ways.push(it);
            }
        }
        match ways[..] {
            [] => Reading::No("points-order"),
            [one] => Reading::Is(one),
            _ => Reading::Ask(ways),
        }
    }

    /// An amount in millions with one decimal, or as many more as it has.
    pub(crate) fn exact_millions(self, amount: Euro) -> String {
        // A million euro is 10⁸ cents.
        let (whole, rest) = (amount.cents() / 100_000_000, amount.cents() % 100_000_000);
        let rest = format!("{:08}", rest.abs());
        let kept = rest.trim_end_matches('0');
        self.decimal(format!("{whole}.{}", if kept.is_empty() { "0" } else { kept }))
    }

    pub(crate) const fn decimal_mark(self) -> char {
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

    /// Neighbours of its own size, beside which nothing is asked.
    fn near(it: ThreePoint) -> Beside {
        Beside { median: Some(it.likely.to_f64()), ..Beside::default() }
    }

    fn points(typed: &str) -> Option<[i64; 3]> {
        Language::Nl
            .read_points(typed, Beside::default())
            .sure()
            .map(|it| [it.low, it.likely, it.high].map(|it| it.cents() / 100))
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
        assert_eq!(points("0,3-0,8-2"), Some([300_000, 800_000, 2_000_000]), "dashes without spaces");
        assert_eq!(points("€ 250.000–€ 300.000–€ 400.000"), Some([250_000, 300_000, 400_000]));
        assert_eq!(points("5"), Some([5_000_000; 3]));
        assert_eq!(points("€ 250.000"), Some([250_000; 3]));
        assert_eq!(points("€ 250.000 / € 300.000 / € 400.000"), Some([250_000, 300_000, 400_000]));
        assert_eq!(points("4 mln 8 mln 14 mln"), Some([4_000_000, 8_000_000, 14_000_000]));
        assert_eq!(points("€ 250 000"), Some([250_000; 3]));
        // Bare they are so many millions, which nobody means: asked, and for all three the same.
        let read = Language::Nl.read_points("250.000 / 300.000 / 400.000", Beside::default());
        let Reading::Ask(ways) = read else { panic!("{read:?}") };
        assert_eq!(ways.first().map(|it| it.likely), Some(Euro::new(300_000)), "{ways:?}");
        for wrong in ["", "veel", "1 · 2", "3 · 2 · 1", "1 · 2 · 3 · 4", "-1", "1-2", "1-2-3-4", "1--3", "-1-2-3"]
        {
            assert_eq!(points(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_is_shown_can_be_typed_back() {
        for cents in [0, 1, 99, 420_000_000, 850_000_000, 123_456_789, 1_234_500_000, 5_000_000, 100_000_000_000] {
            let amount = Euro::from_cents(cents);
            let it = ThreePoint { low: Euro::ZERO, likely: amount, high: amount };
            for language in Language::ALL {
                assert_eq!(
                    language.read_points(&language.points(it), near(it)),
                    Reading::Is(it),
                    "{}",
                    language.points(it)
                );
            }
        }
    }
}
