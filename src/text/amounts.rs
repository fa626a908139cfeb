//! Reads amounts as people type them: what a number means, what has to be asked, or why it cannot be read.
//!
//! One reader for every field. A bare number is of the field's unit, a sign or a word of its own goes before it. What
//! would be a thousandfold off beside its neighbours is asked, and never taken in silence.

use crate::design::euro::Euro;
use crate::text::digits::{Number, number, plain, terms};
use crate::text::language::Language;

/// What a bare number in a field counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Euro.
    #[default]
    Euro,
    /// Millions of euro.
    Millions,
}

/// What stands beside a field, to judge by whether an amount can be meant.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Beside {
    /// The unit that stands beside the field.
    pub unit: Unit,
    /// The median of its neighbours, in euro; none: it has none.
    pub median: Option<f64>,
    /// What no amount without neighbours exceeds unasked, in euro, such as the TAB; none: only what exceeds a milliard.
    pub most: Option<Euro>,
}

/// What was typed, as it is read.
#[derive(Clone, Debug, PartialEq)]
pub enum Reading<T> {
    /// This.
    Is(T),
    /// One of these, the likeliest first: to be asked.
    Ask(Vec<T>),
    /// Nothing: why, as a key in the language files.
    No(&'static str),
}

/// From how many times the median on, or under it, an amount is asked.
const FAR: f64 = 300.0;
/// Above this, in euro, an amount without neighbours is asked; and under that one, since nobody models a few euro.
const ASKED: (f64, f64) = (100.0, 1e9);

impl<T> Reading<T> {
    /// The same, with each possible value made into another.
    pub fn map<U>(self, make: impl Fn(T) -> U) -> Reading<U> {
        match self {
            Self::Is(it) => Reading::Is(make(it)),
            Self::Ask(all) => Reading::Ask(all.into_iter().map(make).collect()),
            Self::No(why) => Reading::No(why),
        }
    }

    /// What it is, where nothing has to be asked.
    pub fn sure(self) -> Option<T> {
        if let Self::Is(it) = self { Some(it) } else { None }
    }
}

impl Language {
    /// Reads an amount that is zero or more.
    pub fn read_amount(self, typed: &str, beside: Beside) -> Reading<Euro> {
        match self.read_any_amount(typed, beside) {
            Reading::Is(it) if it < Euro::ZERO => Reading::No("amount-below-zero"),
            Reading::Ask(all) if all.iter().any(|it| *it < Euro::ZERO) => Reading::No("amount-below-zero"),
            it => it,
        }
    }

    /// Reads an amount that may be below zero.
    pub fn read_any_amount(self, typed: &str, beside: Beside) -> Reading<Euro> {
        let typed = plain(typed);
        let Some(sum) = typed.strip_prefix('=') else {
            return match number(&typed) {
                Ok(it) => judged(it.of(self, beside.unit), beside),
                Err(why) => Reading::No(why),
            };
        };
        let terms: Result<Vec<Number>, _> = terms(sum).iter().map(|it| Ok(number(it)?.of(self, beside.unit))).collect();
        match terms {
            Ok(terms) => added(&terms, beside),
            Err(why) => Reading::No(why),
        }
    }

    /// The amount that stands in text of which nothing can be asked, such as one that this program wrote; none where it
    /// cannot be told what was meant.
    pub(crate) fn written_amount(self, written: &str) -> Option<Euro> {
        let it = number(&plain(written)).ok()?;
        euro(in_euro(it, Unit::Euro))
    }

    /// Reads a share, in per cent: `35`, `35 %`, `12,5`. What is bare and under one can be a fraction too.
    pub fn read_share(self, typed: &str) -> Reading<f64> {
        let typed = plain(typed);
        let signs = ["%", "procent", "percent", "per cent", "pct"];
        let bare = signs.iter().find_map(|it| typed.strip_suffix(it)).map(str::trim_end);
        let value = match number(bare.unwrap_or(&typed)) {
            Ok(Number { times: Some(_), .. } | Number { euro: true, .. }) => return Reading::No("share-not-read"),
            // A share has no thousands: 12,125 % is a little over twelve.
            Ok(it) if it.unsure.is_some() => it.value / 1000.0,
            Ok(it) => it.value,
            Err(_) => return Reading::No("share-not-read"),
        };
        match value {
            it if it < 0.0 => Reading::No("share-below-zero"),
            it if it > 100.0 => Reading::No("share-above-all"),
            it if bare.is_none() && it > 0.0 && it < 1.0 => Reading::Ask(vec![it, tidy(it / 100.0)]),
            it => Reading::Is(tidy(it / 100.0)),
        }
    }
}

impl Number {
    /// The number in a field of this unit: where millions are meant the language's own decimal mark begins a fraction.
    fn of(self, language: Language, unit: Unit) -> Self {
        let fraction = self.unsure == Some(language.decimal_mark()) && self.times.is_none() && !self.euro;
        if unit == Unit::Millions && fraction {
            Self { value: self.value / 1000.0, unsure: None, ..self }
        } else {
            self
        }
    }
}

/// The number in euro by its own words, or else by the field's unit.
fn in_euro(it: Number, unit: Unit) -> f64 {
    match (it.times, it.euro, unit) {
        (Some(times), ..) => it.value * times,
        (None, true, _) | (None, false, Unit::Euro) => it.value,
        (None, false, Unit::Millions) => it.value * 1e6,
    }
}

/// A share as a file has it: 0.0035 and not what is left of 0.35 / 100 in floating point.
fn tidy(share: f64) -> f64 {
    (share * 1e10).round() / 1e10
}

/// An amount as it is read, with what stands beside its field.
fn judged(it: Number, beside: Beside) -> Reading<Euro> {
    let value = in_euro(it, beside.unit);
    if beside.unit == Unit::Millions && it.times.is_none() && !it.euro && it.unsure.is_some() {
        // `1.234` where millions are meant: a fraction of them, as many of them, or euro after all.
        let mut ways = [it.value * 1e3, it.value, it.value * 1e6];
        ways.sort_by(|a, b| off(*a, beside).total_cmp(&off(*b, beside)));
        return asked(ways[..2].to_vec());
    }
    // A word of its own says what is meant.
    if it.times.is_some() || value == 0.0 || !is_odd(value, beside) {
        return euro(value).map_or(Reading::No("amount-too-large"), Reading::Is);
    }
    let others = [1e-6, 1e-3, 1e3, 1e6].map(|by| value * by).into_iter();
    let others = others.filter(|it| !is_odd(*it, beside) && it.abs() >= ASKED.0);
    match others.min_by(|a, b| off(*a, beside).total_cmp(&off(*b, beside))) {
        Some(other) => asked(vec![other, value]),
        // Nothing else fits better: it stands under the field how it was read.
        None => euro(value).map_or(Reading::No("amount-too-large"), Reading::Is),
    }
}

/// How far an amount is from what stands beside it, as the logarithm of how many times.
fn off(value: f64, beside: Beside) -> f64 {
    let target = beside.median.or_else(|| beside.most.map(|it| it.to_f64() / 10.0)).unwrap_or(1e6);
    (value.abs() / target.abs().max(1.0)).ln().abs()
}

/// Whether an amount is so far from what stands beside it that somebody may mean another.
fn is_odd(value: f64, beside: Beside) -> bool {
    let size = value.abs();
    match beside.median.map(f64::abs).filter(|it| *it > 0.0) {
        Some(median) => size > median * FAR || size * FAR < median,
        None => size < ASKED.0 || size > beside.most.map_or(ASKED.1, |it| it.to_f64().min(ASKED.1)),
    }
}

/// A sum. Where some terms have a word of their own and others none, it may have been meant for all.
fn added(terms: &[Number], beside: Beside) -> Reading<Euro> {
    let total: f64 = terms.iter().map(|it| in_euro(*it, beside.unit)).sum();
    let word = terms.iter().find_map(|it| it.times);
    let mixed = terms.iter().any(|it| it.times.is_none() && !it.euro);
    match word.filter(|_| mixed) {
        Some(times) => {
            let all = terms.iter().map(|it| it.value * it.times.unwrap_or(if it.euro { 1.0 } else { times })).sum();
            asked(vec![all, total])
        }
        None if word.is_some() => euro(total).map_or(Reading::No("amount-too-large"), Reading::Is),
        None => {
            let unit = if beside.unit == Unit::Millions && terms.iter().all(|it| !it.euro) { 1e6 } else { 1.0 };
            let bare = Number { value: total / unit, times: None, euro: unit == 1.0, unsure: None };
            judged(bare, beside)
        }
    }
}

/// To be asked which of these it is.
fn asked(all: Vec<f64>) -> Reading<Euro> {
    let mut amounts: Vec<Euro> = Vec::new();
    for it in all.into_iter().filter_map(euro) {
        if !amounts.contains(&it) {
            amounts.push(it);
        }
    }
    match amounts[..] {
        [] => Reading::No("amount-too-large"),
        [one] => Reading::Is(one),
        _ => Reading::Ask(amounts),
    }
}

fn euro(value: f64) -> Option<Euro> {
    (value.abs() <= Euro::MAX.to_f64()).then(|| Euro::round(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::property::for_all;

    fn read(typed: &str) -> Reading<i64> {
        let all = Language::ALL.map(|it| it.read_any_amount(typed, Beside::default()).map(Euro::cents));
        assert_eq!(all[0], all[1], "{typed}: both languages read the same");
        all[0].clone()
    }

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, euro) in [
            ("1.234", 1_234),
            ("1,234", 1_234),
            ("€ 1234", 1_234),
            ("12,4 mln", 12_400_000),
            ("12,4mln.", 12_400_000),
            ("80 000 000", 80_000_000),
            ("80'000'000", 80_000_000),
            ("80M", 80_000_000),
            ("€ 50.000,-", 50_000),
            ("€50.000,--", 50_000),
            ("50.000 euro", 50_000),
            ("EUR 50.000", 50_000),
            ("50.000 EUR", 50_000),
            ("0,8 mld", 800_000_000),
            ("12,5 miljard", 12_500_000_000),
            ("250 k", 250_000),
            ("€ 250k", 250_000),
            ("k€ 250", 250_000),
            ("250 k€", 250_000),
            ("1,5 M€", 1_500_000),
            ("1,5 MEUR", 1_500_000),
            ("1,5 mio", 1_500_000),
            ("1,5 mio.", 1_500_000),
            ("1,5 mln euro", 1_500_000),
            ("€ 1,5 miljoen", 1_500_000),
            ("2,5 ton", 250_000),
            ("1.234 mln", 1_234_000),
            ("1.234.567", 1_234_567),
            ("\u{2212} 50.000", -50_000),
            ("€ -50.000", -50_000),
            ("=40.000+40.000", 80_000),
            ("=40 mln + 2,5 mln", 42_500_000),
            ("= 100.000 - 25.000", 75_000),
            ("0", 0),
        ] {
            assert_eq!(read(typed), Reading::Is(euro * 100), "{typed}");
        }
        assert_eq!(read("1.234,50"), Reading::Is(123_450));
        assert_eq!(read("1234.56"), Reading::Is(123_456));
        for typed in ["", "veel", "€", "mln", ",5", "1 2 3", "1.23.4", "1..2", "12345.678,9", "=", "=40+", "5 %"] {
            assert!(matches!(read(typed), Reading::No(_)), "{typed}: {:?}", read(typed));
        }
    }

    #[test]
    fn what_is_three_hundred_times_off_is_asked() {
        let median = |median: f64| Beside { median: Some(median), ..Beside::default() };
        let read = |typed: &str, beside| Language::Nl.read_amount(typed, beside);
        let million = Euro::new(1_500_000);
        assert_eq!(read("1,5", median(2e6)), Reading::Ask(vec![million, Euro::from_cents(150)]));
        assert_eq!(read("€ 1,50", median(2e6)), Reading::Ask(vec![million, Euro::from_cents(150)]));
        assert_eq!(read("1,5 mln", median(2e3)), Reading::Is(million), "a word of its own is heard");
        // At the limit nothing is asked, over it it is.
        assert_eq!(read("300.000", median(1_000.0)), Reading::Is(Euro::new(300_000)));
        assert_eq!(read("300.001", median(1_000.0)), Reading::Ask(vec![Euro::round(300.001), Euro::new(300_001)]));
        assert_eq!(read("1.000", median(300_000.0)), Reading::Is(Euro::new(1_000)));
    }

    #[test]
    fn without_neighbours_what_exceeds_the_tab_or_a_milliard_is_asked() {
        let read = |typed: &str, most: Option<i64>| {
            let beside = Beside { most: most.map(Euro::new), ..Beside::default() };
            Language::Nl.read_amount(typed, beside)
        };
        assert_eq!(read("100.000.000", Some(100_000_000)), Reading::Is(Euro::new(100_000_000)));
        assert!(matches!(read("100.000.001", Some(100_000_000)), Reading::Ask(_)));
        assert_eq!(read("1.000.000.000", None), Reading::Is(Euro::new(1_000_000_000)));
        assert!(matches!(read("1.000.000.001", None), Reading::Ask(_)));
        assert!(matches!(read("8,5", None), Reading::Ask(_)), "nobody models a few euro");
        assert_eq!(read("1,2 mld", None), Reading::Is(Euro::new(1_200_000_000)));
    }

    #[test]
    fn a_bare_number_is_of_the_fields_unit() {
        let beside = Beside { unit: Unit::Millions, ..Beside::default() };
        let read = |typed: &str| Language::Nl.read_amount(typed, beside);
        assert_eq!(read("8,5"), Reading::Is(Euro::new(8_500_000)));
        assert_eq!(read("€ 250.000"), Reading::Is(Euro::new(250_000)));
        assert_eq!(read("250k"), Reading::Is(Euro::new(250_000)));
        assert_eq!(read("=40+40"), Reading::Is(Euro::new(80_000_000)));
        // A fraction of a million, so many millions, or euro?
        let ways = [1_234_000, 1_234].map(Euro::new).to_vec();
        assert_eq!(read("1.234"), Reading::Ask(ways));
        assert_eq!(read("1,234"), Reading::Is(Euro::new(1_234_000)), "the language's own decimal mark");
        assert!(matches!(read("2500"), Reading::Ask(_)), "2,500 millions exceed a milliard");
        assert_eq!(read("-1"), Reading::No("amount-below-zero"));
    }

    #[test]
    fn a_word_at_one_term_may_be_meant_for_all() {
        let ways = vec![Euro::new(80_000_000), Euro::new(40_000_040)];
        assert_eq!(Language::Nl.read_amount("=40+40 mln", Beside::default()), Reading::Ask(ways));
    }

    #[test]
    fn shares_are_typed_in_per_cent() {
        let read = |typed: &str| Language::Nl.read_share(typed);
        for (typed, share) in [("35", 0.35), ("35 %", 0.35), ("12,5%", 0.125), ("5 procent", 0.05), ("0,5 %", 0.005)] {
            let Reading::Is(it) = read(typed) else { panic!("{typed}: {:?}", read(typed)) };
            assert!((it - share).abs() < 1e-12, "{typed}");
        }
        assert_eq!(read("0"), Reading::Is(0.0));
        assert_eq!(read("100"), Reading::Is(1.0));
        assert_eq!(read("0,15"), Reading::Ask(vec![0.15, 0.0015]));
        assert_eq!(read("101"), Reading::No("share-above-all"));
        assert_eq!(read("-1"), Reading::No("share-below-zero"));
        assert_eq!(read("12,125"), Reading::Is(0.12125));
        for typed in ["", "veel", "5k", "€ 5"] {
            assert_eq!(read(typed), Reading::No("share-not-read"), "{typed}");
        }
    }

    #[test]
    fn nothing_typed_makes_it_panic() {
        let signs: Vec<char> = "0123456789.,- €k=+%mlnro'\u{a0}\u{2212}e".chars().collect();
        for_all(20_000, proptest::collection::vec(0..signs.len(), 0..12), |picks| {
            let typed: String = picks.iter().map(|it| signs[*it]).collect();
            for unit in [Unit::Euro, Unit::Millions] {
                let beside = Beside { unit, median: Some(1e6), most: Some(Euro::new(1)) };
                let _ = Language::Nl.read_any_amount(&typed, beside);
            }
            let _ = Language::En.read_share(&typed);
        });
    }
}
