//! The rule about what the budget was tested against. (NdA De inrichting)

use crate::design::Design;
use crate::design::arrangements::ArrangementKind;
use crate::design::money::Fixed;
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Finding, arrange};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// A budget of which nothing says how it was tested against the market: it was not fixed in the tender, price did not
/// count in the award, and nobody wrote how else.
pub(crate) const MARKET_CONFORMITY_OPEN: Rule = Rule {
    id: "market-conformity-open",
    group: Group::Money,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Nda("De inrichting"), Source::Gv(7)],
    example: examples::money::MARKET_CONFORMITY_OPEN,
    check: Check::Design(|facts| {
        let (design, kind) = (facts.design, ArrangementKind::MarketConformity);
        if !design.money.is_started() || design.budget().tab().is_none() || is_tested(design) {
            return Vec::new();
        }
        let fix = arrange("arrange-market", design, kind, None);
        vec![fix.into_iter().fold(Finding::question(), Finding::fix)]
    }),
};

/// What words about the market are in both languages, in small letters: unit prices of a tender are the market's too.
const MARKET: [&str; 4] = ["markt", "eenheidspr", "market", "unit pric"];

/// Whether something says how the budget was tested: competition in the tender, an agreement, or what the partners wrote
/// of how it was set.
fn is_tested(design: &Design) -> bool {
    let money = &design.money;
    let in_tender = money.fixed == Some(Fixed::InTender) || money.price_weight.is_some_and(|it| it > 0.0);
    let how = money.how.to_lowercase();
    let written = MARKET.iter().any(|it| how.contains(it));
    in_tender || written || design.arranged(ArrangementKind::MarketConformity)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, MoneyEdit, MoneyField};
    use crate::design::form::Form::{Full, ThreeDomains};
    use crate::rules::examples::money::whole;
    use crate::rules::testing::{Builder, design, fires, silent, solved_once_written};

    fn set(it: Builder, field: MoneyField) -> Builder {
        it.edit(Edit::Money(MoneyEdit::Set(field)))
    }

    #[test]
    fn a_budget_says_how_it_was_tested_against_the_market() {
        for form in [Full, ThreeDomains] {
            let open = set(whole(form), MoneyField::How(String::new()));
            assert!(fires(&MARKET_CONFORMITY_OPEN, &open.design).question);
            solved_once_written(&MARKET_CONFORMITY_OPEN, &open.design);
            silent(&MARKET_CONFORMITY_OPEN, &design(form).design);
            silent(&MARKET_CONFORMITY_OPEN, &set(open.clone(), MoneyField::Fixed(Some(Fixed::InTender))).design);
            fires(&MARKET_CONFORMITY_OPEN, &set(open.clone(), MoneyField::Fixed(Some(Fixed::Later))).design);
            // An award on cooperation alone tested no price.
            fires(&MARKET_CONFORMITY_OPEN, &set(open.clone(), MoneyField::PriceWeight(Some(0.0))).design);
            silent(&MARKET_CONFORMITY_OPEN, &set(open.clone(), MoneyField::PriceWeight(Some(0.01))).design);
            fires(&MARKET_CONFORMITY_OPEN, &set(open.clone(), MoneyField::How("Samen bepaald".into())).design);
            let tested = MoneyField::How("Door kostendeskundigen getoetst op Marktconformiteit".into());
            silent(&MARKET_CONFORMITY_OPEN, &set(open.clone(), tested).design);
            let priced = MoneyField::How("Eenheidsprijzen uit de aanbesteding".into());
            silent(&MARKET_CONFORMITY_OPEN, &set(open, priced).design);
        }
    }
}
