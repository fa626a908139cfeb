//! Rules about what the simulated outcomes come to: do both sides win or lose together, does each stay within its guard
//! rail, is the budget realistic? (GV 5, NdA De inrichting, NdA De lering)
//!
//! Each names the risk that weighs most, so that there is something to talk about.

use crate::design::catalogue::Agreement;
use crate::design::form::Side;
use crate::design::risks::{Allocation, Risk};
use crate::design::stage::Stage;
use crate::design::thresholds::Threshold;
use crate::finance::figures::Figures;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::interests::{heaviest, naming, opposed, weighed};
use crate::rules::principles::agreement;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::REALISTIC_LEAST;
use crate::rules::thresholds::ROUNDING;

/// One side gains while the other loses, too often.
pub(crate) const OPPOSED_INTERESTS: Rule = Rule {
    id: "opposed-interests",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Gv(5), Source::Nda("De bedoeling")],
    example: examples::money::OPPOSED_INTERESTS,
    check: Check::Design(|facts| {
        // The principle 'no gain at the other's loss' that this contradicts is the more specific: it speaks.
        if agreement::asked(facts, Agreement::CommonInterest) {
            return Vec::new();
        }
        opposed(facts).map(|it| it.tell(facts.design, Finding::warning())).into_iter().collect()
    }),
};

/// The client must ask for more money, too often; or nobody said what it can bear.
pub(crate) const GUARD_RAILS_CLIENT: Rule = Rule {
    id: "guard-rails-client",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Nda("De inrichting")],
    example: examples::money::GUARD_RAILS_CLIENT,
    check: Check::Design(|facts| {
        let known = facts.design.money.client_reserve.is_some();
        guard_rail(facts, known, Side::Client, |it| it.client_asks).into_iter().collect()
    }),
};

/// The contractor loses, too often; or nobody said what it can bear. Without agreed AK nothing can be said of it either,
/// but that has a signal of its own.
/// It asks for the profit; where AK alone lacks, `overhead-not-agreed` asks and this one waits.
pub(crate) const GUARD_RAILS_CONTRACTOR: Rule = Rule {
    id: "guard-rails-contractor",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning, Severity::Hint],
    sources: &[Source::Nda("De inrichting")],
    example: examples::money::GUARD_RAILS_CONTRACTOR,
    check: Check::Design(|facts| {
        let money = &facts.design.money;
        let known = money.contractor_bears().is_some();
        if known && money.overhead.is_empty() {
            return Vec::new();
        }
        guard_rail(facts, known, Side::Contractor, |it| it.contractor_loses).into_iter().collect()
    }),
};

/// What there is to say of a side's guard rail, once there is a budget.
fn guard_rail(facts: &Facts, known: bool, side: Side, of: fn(&Figures) -> f64) -> Option<Finding> {
    let design = facts.design;
    if !design.money.is_started() {
        return None;
    }
    design.budget().tab()?;
    if !known {
        return Some(Finding::hint().worded("unknown"));
    }
    let (simulation, most) = (facts.simulation()?, design.threshold(Threshold::GuardRails));
    let share = of(simulation.figures());
    if share <= most + ROUNDING {
        return None;
    }
    let risk = heaviest(&*weighed(facts)?, design, of, |_| true);
    let finding = Finding::warning().say("share", Arg::Share(share)).say("most", Arg::Share(most));
    Some(naming(finding, risk, |it| it == Allocation::Allocated(side)))
}

/// Hardly an outcome stays within the TAB.
pub(crate) const BUDGET_UNREALISTIC: Rule = Rule {
    id: "budget-unrealistic",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De lering")],
    example: examples::money::BUDGET_UNREALISTIC,
    check: Check::Design(|facts| {
        let Some(simulation) = facts.simulation() else { return Vec::new() };
        let within = 1.0 - simulation.figures().over_tab;
        if within >= REALISTIC_LEAST - ROUNDING {
            return Vec::new();
        }
        let shared = |it: &Risk| it.allocation == Allocation::Shared;
        let risk = weighed(facts).and_then(|it| heaviest(&it, facts.design, |it| it.over_tab, shared));
        let finding = Finding::warning().say("within", Arg::Share(within)).say("least", Arg::Share(REALISTIC_LEAST));
        vec![naming(finding, risk, |_| false)]
    }),
};

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared};
    use Form::{Full, ThreeDomains};
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::Design;
    use crate::design::edit::{Edit, MeasureField, MoneyEdit, MoneyField, RiskField, RisksEdit, Threshold};
    use crate::design::euro::Euro;
    use crate::design::form::Form;
    use crate::design::risks::Origin;
    use crate::rules::all::signals;
    use crate::rules::chapter::Severity;
    use crate::rules::examples::money::{divided, whole};
    use crate::rules::money::budget::OVERHEAD_NOT_AGREED;
    use crate::rules::principles::agreement::PRINCIPLE_CONTRADICTED;
    use crate::rules::rule::Signal;
    use crate::rules::testing::{Builder, catalogue, design, fires, silent, solved_by};

    /// Adds a risk of so many millions of euro that strikes with this probability.
    fn risk(it: Builder, title: &str, to: Allocation, millions: i64, probability: f64) -> Builder {
        it.risk(title, to, millions * 1_000_000, |it| it.probability = Some(probability))
    }

    fn set(it: Builder, field: MoneyField) -> Builder {
        it.edit(Edit::Money(MoneyEdit::Set(field)))
    }

    fn own(it: &Builder, which: Threshold, to: f64) -> Design {
        it.clone().edit(Edit::SetThreshold(which, Some(to))).design
    }

    fn figures(it: &Builder) -> Figures {
        let facts = Facts::new(&it.design, catalogue());
        facts.simulation().expect("there is a budget").figures().clone()
    }

    #[test]
    fn interests_are_opposed_where_one_side_carries_what_the_other_gains_by() {
        // The result is 10 million: 6 for OG, 4 for ON, which pays 6 alone.
        let apart = risk(divided(ThreeDomains), "Bouwkuip", Allocated(Contractor), 6, 1.0);
        let found = fires(&OPPOSED_INTERESTS, &apart.design);
        assert_eq!(found.subjects, [apart.risk_id("Bouwkuip").into()]);
        assert!(found.args.contains(&("opposed", Arg::Share(1.0))));
        solved_by(&OPPOSED_INTERESTS, &apart.design, 0);
        // Of 4 nothing is left, which is no loss.
        silent(&OPPOSED_INTERESTS, &risk(divided(ThreeDomains), "Bouwkuip", Allocated(Contractor), 4, 1.0).design);
        silent(&OPPOSED_INTERESTS, &risk(divided(ThreeDomains), "Bouwkuip", Shared, 12, 1.0).design);
        // Nothing is agreed on how a result is divided.
        silent(&OPPOSED_INTERESTS, &risk(whole(ThreeDomains), "Bouwkuip", Allocated(Contractor), 6, 1.0).design);
    }

    #[test]
    fn the_least_alignment_is_the_designs_own_and_the_forms() {
        let half = |form| risk(divided(form), "Bouwkuip", Allocated(Contractor), 6, 0.5);
        let domains = half(ThreeDomains);
        let alignment = figures(&domains).alignment;
        assert!((0.45..0.55).contains(&alignment));
        silent(&OPPOSED_INTERESTS, &own(&domains, Threshold::AlignmentDomains, alignment));
        fires(&OPPOSED_INTERESTS, &own(&domains, Threshold::AlignmentDomains, alignment + 0.001));
        // The threshold of the other form says nothing.
        fires(&OPPOSED_INTERESTS, &own(&domains, Threshold::AlignmentFull, 0.0));
        silent(&OPPOSED_INTERESTS, &own(&half(Full), Threshold::AlignmentFull, alignment - 0.05));
        let fifth = |form| risk(divided(form), "Bouwkuip", Allocated(Contractor), 6, 0.18).design;
        silent(&OPPOSED_INTERESTS, &fifth(ThreeDomains));
        fires(&OPPOSED_INTERESTS, &fifth(Full));
    }

    #[test]
    fn a_full_alliance_is_judged_without_the_two_exceptions() {
        let from = |form, origin| {
            let carried = risk(divided(form), "Nieuwe wet", Allocated(Client), 8, 1.0);
            carried.with_risk("Nieuwe wet", RiskField::Origin(Some(origin)))
        };
        fires(&OPPOSED_INTERESTS, &from(Full, Origin::Execution).design);
        fires(&OPPOSED_INTERESTS, &from(ThreeDomains, Origin::Law).design);
        let law = from(Full, Origin::Law);
        silent(&OPPOSED_INTERESTS, &law.design);
        // Nor is the exception named where another risk is the cause.
        let both = risk(law, "Bouwkuip", Allocated(Contractor), 6, 1.0);
        assert_eq!(fires(&OPPOSED_INTERESTS, &both.design).subjects, [both.risk_id("Bouwkuip").into()]);
    }

    #[test]
    fn a_full_alliance_is_judged_without_the_wishes_that_the_client_itself_pays() {
        let from = |form, origin, to| {
            let carried = risk(divided(form), "Scope erbij", to, 8, 1.0);
            carried.with_risk("Scope erbij", RiskField::Origin(Some(origin)))
        };
        let said = |it: Builder, why: &str| it.with_risk("Scope erbij", RiskField::Reason(why.into())).design;
        let wish = |form, to| from(form, Origin::ClientWishes, to);
        let reason = "Wie meer bestelt, betaalt meer";
        silent(&OPPOSED_INTERESTS, &said(wish(Full, Allocated(Client)), reason));
        // Without a reason, of another origin, with the other side and in three domains it counts.
        fires(&OPPOSED_INTERESTS, &said(wish(Full, Allocated(Client)), " "));
        fires(&OPPOSED_INTERESTS, &said(from(Full, Origin::Design, Allocated(Client)), reason));
        fires(&OPPOSED_INTERESTS, &said(wish(Full, Allocated(Contractor)), reason));
        fires(&OPPOSED_INTERESTS, &said(wish(ThreeDomains, Allocated(Client)), reason));
    }

    #[test]
    fn the_principle_speaks_for_opposed_interests() {
        let apart = risk(divided(ThreeDomains), "Bouwkuip", Allocated(Contractor), 6, 1.0);
        silent(&PRINCIPLE_CONTRADICTED, &apart.design);
        let chosen = apart.principle("no-gain-at-others-loss");
        silent(&OPPOSED_INTERESTS, &chosen.design);
        let found = fires(&PRINCIPLE_CONTRADICTED, &chosen.design);
        assert_eq!((found.variant, found.subjects.len()), (Some("opposed-interests"), 2));
        // A frequency over a limit of our own proves nothing: it warns.
        assert_eq!(found.severity, Severity::Warning);
        solved_by(&PRINCIPLE_CONTRADICTED, &chosen.design, 0);
        silent(&PRINCIPLE_CONTRADICTED, &whole(ThreeDomains).principle("no-gain-at-others-loss").design);
    }

    #[test]
    fn without_a_risk_to_name_the_signal_still_speaks() {
        // What it takes to get an opportunity costs the contractor more than it has of the result.
        let mut it = divided(ThreeDomains).opportunity("Zand uit het gebied", Allocated(Contractor));
        let sand = it.risk_id("Zand uit het gebied");
        let made = it.make(Edit::Risks(RisksEdit::AddMeasure(sand, "Depot inrichten".into())));
        let measure = made.try_into().expect("a measure");
        let set = |it: Builder, to| it.edit(Edit::Risks(RisksEdit::SetMeasure(sand, measure, to)));
        let it = set(set(it, MeasureField::Cost(Euro::new(6_000_000))), MeasureField::Planned(true));
        let found = fires(&OPPOSED_INTERESTS, &it.design);
        assert!(found.subjects.is_empty() && found.fixes.is_empty(), "{found:?}");
    }

    #[test]
    fn the_client_stays_within_its_reserve() {
        // OG has 6 of the result and a reserve of 10.
        let carried =
            |millions, probability| risk(divided(ThreeDomains), "Wet", Allocated(Client), millions, probability);
        silent(&GUARD_RAILS_CLIENT, &carried(16, 1.0).design);
        let beyond = carried(17, 1.0).design;
        assert_eq!(fires(&GUARD_RAILS_CLIENT, &beyond).fixes.len(), 1);
        solved_by(&GUARD_RAILS_CLIENT, &beyond, 0);
        let sometimes = carried(17, 0.5);
        let share = figures(&sometimes).client_asks;
        silent(&GUARD_RAILS_CLIENT, &own(&sometimes, Threshold::GuardRails, share));
        fires(&GUARD_RAILS_CLIENT, &own(&sometimes, Threshold::GuardRails, share - 0.001));
        silent(&GUARD_RAILS_CLIENT, &carried(17, 0.15).design);
        // A shared risk is named without a way out: it already lies where it should.
        let shared = risk(divided(ThreeDomains), "Bouwkuip", Shared, 40, 1.0);
        assert!(fires(&GUARD_RAILS_CLIENT, &shared.design).fixes.is_empty());
    }

    #[test]
    fn the_contractor_keeps_its_profit() {
        // ON has 4 of the result and 4 of profit.
        let carried = |millions| risk(divided(ThreeDomains), "Bouwkuip", Allocated(Contractor), millions, 1.0);
        silent(&GUARD_RAILS_CONTRACTOR, &carried(8).design);
        fires(&GUARD_RAILS_CONTRACTOR, &carried(9).design);
        solved_by(&GUARD_RAILS_CONTRACTOR, &carried(9).design, 0);
        // What it puts at risk goes before its profit.
        let at_risk = |millions: i64| set(carried(8), MoneyField::FeeAtRisk(Some(Euro::new(millions * 1_000_000))));
        fires(&GUARD_RAILS_CONTRACTOR, &at_risk(3).design);
        silent(&GUARD_RAILS_CONTRACTOR, &at_risk(4).design);
    }

    #[test]
    fn a_guard_rail_that_is_not_filled_in_is_asked_for_once_there_is_a_budget() {
        let unknown = |it: &Design, rule| {
            let found = fires(rule, it);
            assert_eq!((found.severity, found.variant), (Severity::Hint, Some("unknown")));
        };
        unknown(&set(whole(Full), MoneyField::ClientReserve(None)).design, &GUARD_RAILS_CLIENT);
        silent(&GUARD_RAILS_CLIENT, &set(whole(Full), MoneyField::ClientReserve(Some(Euro::ZERO))).design);
        unknown(&set(whole(Full), MoneyField::Fee(None)).design, &GUARD_RAILS_CONTRACTOR);
        silent(&GUARD_RAILS_CONTRACTOR, &whole(Full).design);
        let start = set(design(Full), MoneyField::PriceWeight(Some(0.1)));
        silent(&GUARD_RAILS_CLIENT, &start.design);
        silent(&GUARD_RAILS_CONTRACTOR, &start.design);
        // Without AK alone one signal asks, and it is not this one.
        let profit = set(start.cost("Uitvoering", 5), MoneyField::Fee(Some(Euro::new(1))));
        silent(&GUARD_RAILS_CONTRACTOR, &profit.design);
        fires(&OVERHEAD_NOT_AGREED, &profit.design);
    }

    #[test]
    fn a_budget_is_kept_in_a_fifth_of_the_outcomes() {
        let shared = |millions, probability| risk(divided(Full), "Grondwater", Shared, millions, probability);
        silent(&BUDGET_UNREALISTIC, &shared(10, 1.0).design);
        let found = fires(&BUDGET_UNREALISTIC, &shared(11, 1.0).design);
        assert_eq!(found.subjects.len(), 1);
        silent(&BUDGET_UNREALISTIC, &shared(11, 0.75).design);
        fires(&BUDGET_UNREALISTIC, &shared(11, 0.85).design);
        // Only what is shared is paid from the TAB.
        silent(&BUDGET_UNREALISTIC, &risk(divided(Full), "Wet", Allocated(Client), 40, 1.0).design);
    }

    #[test]
    fn one_cause_gives_one_signal() {
        let apart = risk(divided(ThreeDomains), "Bouwkuip", Allocated(Contractor), 6, 1.0);
        for it in [apart.clone(), apart.principle("no-gain-at-others-loss")] {
            let it = it.edit(Edit::SetStage(Some(Stage::Work)));
            let facts = Facts::new(&it.design, catalogue());
            let about = |it: &&Signal| ["opposed-interests", "principle-contradicted"].contains(&it.rule.id);
            assert_eq!(signals(&facts).now.iter().filter(about).count(), 1);
        }
    }
}
