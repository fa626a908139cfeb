//! Rules about the money that carries the shared risks: there where risks are shared, and not where none are.
//! (GV 6, NACG)

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::risks::{Allocation, Risk};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::Finding;
use crate::rules::risks::telling::naming_all;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;

/// Money for shared risks, and no risk that is shared: what is set apart becomes gain. Quiet until there are risks, and
/// while one of them waits for its place.
pub(crate) const POT_WITHOUT_SHARED_RISKS: Rule = Rule {
    id: "pot-without-shared-risks",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Ours, Source::Nacg],
    example: examples::money::POT_WITHOUT_SHARED_RISKS,
    check: Check::Design(|facts| {
        let (pot, mut risks) = (facts.design.budget().for_risks(), facts.design.risks.risks().peekable());
        let placed_apart = |it: &Risk| matches!(it.allocation, Allocation::Allocated(_));
        let fires = pot > Euro::ZERO && risks.peek().is_some() && risks.all(placed_apart);
        if fires { vec![Finding::warning().say("pot", pot)] } else { Vec::new() }
    }),
};

/// In three domains: shared risks, and neither a risk budget nor a fund to carry them.
pub(crate) const RISK_MONEY_MISSING: Rule = Rule {
    id: "risk-money-missing",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(6)],
    example: examples::money::RISK_MONEY_MISSING,
    check: Check::Design(|facts| naming_all(&risks_without_money(facts.design), Finding::warning())),
};

/// The shared risks that nothing is set apart for, where there is a sum for the work; without one there is no budget yet.
pub(super) fn risks_without_money(design: &Design) -> Vec<&Risk> {
    let budget = design.budget();
    let work = budget.direct > Euro::ZERO || budget.set.is_some();
    if design.form != Form::ThreeDomains || !work || budget.for_risks() > Euro::ZERO {
        return Vec::new();
    }
    design.risks.risks().filter(|it| it.allocation == Allocation::Shared).collect()
}

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared, Unplaced};
    use Form::{Full, ThreeDomains};

    use super::*;
    use crate::design::edit::{Edit, MoneyEdit, MoneyField};
    use crate::design::form::Side::{Client, Contractor};
    use crate::rules::examples::money::whole;
    use crate::rules::money::budget::TAB_MISSING;
    use crate::rules::testing::{Builder, design, fires, silent};

    fn set(it: Builder, field: fn(Option<Euro>) -> MoneyField, euro: Option<i64>) -> Builder {
        it.edit(Edit::Money(MoneyEdit::Set(field(euro.map(Euro::new)))))
    }

    #[test]
    fn money_for_shared_risks_asks_for_a_shared_risk() {
        for form in [Full, ThreeDomains] {
            silent(&POT_WITHOUT_SHARED_RISKS, &whole(form).design);
            let apart = whole(form).carried("Wet", Allocated(Client), 5).carried("Bouwkuip", Allocated(Contractor), 5);
            fires(&POT_WITHOUT_SHARED_RISKS, &apart.design);
            silent(&POT_WITHOUT_SHARED_RISKS, &apart.clone().carried("Grondwater", Shared, 5).design);
            // What waits in the tray may still be shared; an opportunity is carried by nothing.
            silent(&POT_WITHOUT_SHARED_RISKS, &apart.clone().carried("Grondwater", Unplaced, 5).design);
            fires(&POT_WITHOUT_SHARED_RISKS, &apart.clone().opportunity("Zand", Shared).design);
            let without = set(apart, MoneyField::Fund, None);
            silent(&POT_WITHOUT_SHARED_RISKS, &without.design);
            fires(&POT_WITHOUT_SHARED_RISKS, &set(without, MoneyField::RiskPot, Some(1)).design);
        }
    }

    #[test]
    fn shared_risks_ask_for_money_in_three_domains() {
        let bare = |form| set(whole(form), MoneyField::Fund, None).carried("Grondwater", Shared, 5);
        let lacks = bare(ThreeDomains);
        assert_eq!(fires(&RISK_MONEY_MISSING, &lacks.design).subjects.len(), 1);
        // One cause, one signal.
        silent(&TAB_MISSING, &lacks.design);
        silent(&RISK_MONEY_MISSING, &set(lacks.clone(), MoneyField::Fund, Some(1)).design);
        let pot = set(lacks, MoneyField::RiskPot, Some(1));
        silent(&RISK_MONEY_MISSING, &pot.design);
        fires(&TAB_MISSING, &pot.design);
        silent(&RISK_MONEY_MISSING, &bare(Full).design);
        let none = set(whole(ThreeDomains), MoneyField::Fund, None);
        silent(&RISK_MONEY_MISSING, &none.design);
        fires(&TAB_MISSING, &none.carried("Wet", Allocated(Client), 5).design);
        // Without a sum for the work the budget as a whole lacks.
        let started = design(ThreeDomains).overhead("Algemene kosten", 5).carried("Grondwater", Shared, 5);
        silent(&RISK_MONEY_MISSING, &started.design);
        fires(&TAB_MISSING, &started.design);
    }
}
