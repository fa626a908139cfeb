//! What a worked example comes to, in sentences: what both sides and their partners get or pay, and what it does to the
//! fund.

use crate::design::Design;
use crate::design::budget::Budget;
use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::money::Bound;
use crate::finance::staffel::{Curve, split};
use crate::text::language::Language;
use crate::text::messages::Text;

/// An amount without its sign, as exact as it is: € 4,6 mln, and in full where millions would round it.
pub fn amount(language: Language, amount: Euro) -> String {
    let amount = if amount < Euro::ZERO { -amount } else { amount };
    // Whole thousands are written out in full by three decimals of a million, so that one sentence keeps to one unit.
    if amount < Euro::new(100_000) || amount.cents() % 100_000 != 0 {
        return language.euro(amount);
    }
    let written = format!("{:.3}", amount.to_f64() / 1e6);
    let written = written.trim_end_matches('0').trim_end_matches('.');
    match language {
        Language::Nl => format!("€\u{a0}{}\u{a0}mln", written.replace('.', ",")),
        Language::En => format!("€{written}m"),
    }
}

/// A bound of a tier: 7,5 % or € 4 mln.
pub(crate) fn bound(language: Language, bound: Bound) -> String {
    match bound {
        Bound::Share(share) => match language {
            Language::Nl => format!("{}\u{a0}%", language.number(share * 100.0)),
            Language::En => format!("{}%", language.number(share * 100.0)),
        },
        Bound::Amount(euro) => amount(language, euro),
    }
}

impl Text {
    /// What both sides get or pay at a cost this much above the TAB (below zero: beneath it), in a sentence; and in another
    /// what that is for each partner, for a side whose partners agreed on their shares.
    pub fn worked(&self, design: &Design, curve: &Curve, setback: Euro) -> Vec<String> {
        let language = self.language();
        if setback == Euro::ZERO {
            return vec![self.get("worked-even")];
        }
        let divided = curve.divide(-setback);
        let part = |it: Euro| if it == Euro::ZERO { self.get("worked-nothing") } else { amount(language, it) };
        let pays = setback > Euro::ZERO;
        let values = [
            ("amount", amount(language, setback).into()),
            ("client", part(divided.client).into()),
            ("contractor", part(divided.contractor).into()),
        ];
        let mut said = vec![self.with(if pays { "worked-setback" } else { "worked-saving" }, values)];
        for (side, result) in [(Side::Client, divided.client), (Side::Contractor, divided.contractor)] {
            let partners = design.partners_of(side);
            let shares: Vec<(&str, f64)> = partners.filter_map(|it| Some((it.name, it.share?))).collect();
            if shares.len() < 2 || result == Euro::ZERO {
                continue;
            }
            let parts = split(result, &shares.iter().map(|it| it.1).collect::<Vec<_>>());
            let named = shares.iter().zip(parts).map(|((party, _), it)| {
                self.with("worked-part", [("party", (*party).into()), ("amount", part(it).into())])
            });
            let key = if pays { "worked-within-pays" } else { "worked-within-gets" };
            let parts = self.one_by_one(named.collect());
            said.push(self.with(key, [("side", self.word(side).into()), ("parts", parts.into())]));
        }
        said
    }

    /// Words one after the other: a, b en c.
    pub(crate) fn one_by_one(&self, mut words: Vec<String>) -> String {
        match words.pop() {
            Some(last) if !words.is_empty() => {
                self.with("worked-and", [("first", words.join(", ").into()), ("last", last.into())])
            }
            last => last.unwrap_or_default(),
        }
    }

    /// What a saving of this much (a setback below zero), or a setback, does to the sum for the work and the fund
    /// (domain.md 11).
    pub fn fund_after(&self, budget: &Budget, setback: Euro) -> String {
        let language = self.language();
        let saves = setback < Euro::ZERO;
        let (saved, hit) = if saves { (-setback, Euro::ZERO) } else { (Euro::ZERO, setback) };
        let (work, fund) = budget.after(saved, hit);
        let key = match fund {
            _ if saves => "fund-after-saving",
            it if it < Euro::ZERO => "fund-after-setback-short",
            _ => "fund-after-setback",
        };
        let values =
            [("by", setback), ("work", work), ("fund", fund)].map(|(name, it)| (name, amount(language, it).into()));
        self.with(key, values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_as_exact_as_they_are() {
        for (cents, nl, en) in [
            (800_000_000, "€\u{a0}8\u{a0}mln", "€8m"),
            (-460_000_000, "€\u{a0}4,6\u{a0}mln", "€4.6m"),
            (355_000_000, "€\u{a0}3,55\u{a0}mln", "€3.55m"),
            (333_333_333, "€\u{a0}3.333.333,33", "€3,333,333.33"),
            (5_000_000, "€\u{a0}50.000", "€50,000"),
        ] {
            let it = Euro::from_cents(cents);
            assert_eq!([amount(Language::Nl, it), amount(Language::En, it)], [nl, en]);
        }
        assert_eq!(bound(Language::Nl, Bound::Share(0.075)), "7,5\u{a0}%");
        assert_eq!(bound(Language::En, Bound::Amount(Euro::new(4_000_000))), "€4m");
    }

    #[test]
    fn the_fund_takes_in_savings_and_pays_hits() {
        let million = |it: i64| Euro::new(it * 1_000_000);
        let budget = Budget { direct: million(80), fund: million(10), ..Budget::default() };
        let says = |setback: i64| Text::new(Language::En).fund_after(&budget, million(setback));
        assert!(says(-6).contains("€74m") && says(-6).contains("€16m"), "{}", says(-6));
        assert!(says(9).contains("€1m") && says(9).contains("€80m"), "{}", says(9));
        // At the fund's last euro it is empty, and beyond it something lacks.
        assert!(says(10).contains("€0") && !says(10).contains("short"), "{}", says(10));
        assert!(says(11).contains("short") && says(11).contains("€1m"), "{}", says(11));
    }
}
