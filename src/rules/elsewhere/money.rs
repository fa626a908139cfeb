//! Practice elsewhere: what experts beyond the sources of Dutch alliances expect of the money. (domain.md 11: NACG)

use crate::design::edit::{Edit, MoneyEdit};
use crate::design::euro::Euro;
use crate::design::money::{CostLine, Money};
use crate::design::stage::Stage;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding, Fix};
use crate::rules::risks::dossier::bare;
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::{POT_COVERS, WORKED_EXAMPLES};

/// Something is paid for twice: it stands in direct cost and in AK, whatever its case and punctuation.
pub(crate) const OVERHEAD_COUNTED_TWICE: Rule = Rule {
    id: "overhead-counted-twice",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere_money::OVERHEAD_COUNTED_TWICE,
    check: Check::Design(|facts| {
        let money = &facts.design.money;
        let in_overhead: Vec<(String, &CostLine)> = money.overhead.iter().map(|it| (bare(&it.name), it)).collect();
        let twin = |line: &CostLine| {
            let name = bare(&line.name);
            in_overhead.iter().find(|(other, _)| !name.is_empty() && *other == name).map(|it| it.1)
        };
        let twice: Vec<(&CostLine, &CostLine)> = money.direct.iter().filter_map(|it| Some((it, twin(it)?))).collect();
        if twice.is_empty() {
            return Vec::new();
        }
        let removes = twice.iter().map(|(it, _)| Edit::Money(MoneyEdit::RemoveCost(it.id)));
        let names: Vec<String> = twice.iter().map(|(it, _)| it.name.clone()).collect();
        let finding = Finding::hint().about_all(twice.iter().flat_map(|(one, other)| [one.id, other.id]));
        let fix = Fix::new("remove-from-direct", removes).say("count", twice.len());
        vec![finding.say("count", twice.len()).say("names", names).fix(fix)]
    }),
};

/// A staffel without enough worked examples of what it does.
pub(crate) const WORKED_EXAMPLES_MISSING: Rule = Rule {
    id: "worked-examples-missing",
    group: Group::Money,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere_money::WORKED_EXAMPLES_MISSING,
    check: Check::Design(|facts| {
        let (money, kept) = (&facts.design.money, facts.design.money.examples.len());
        if money.staffel.is_none() || kept >= WORKED_EXAMPLES {
            return Vec::new();
        }
        let finding = Finding::hint().say("kept", kept).say("least", WORKED_EXAMPLES);
        let lacking: Vec<Euro> = facts.design.budget().tab().map(|it| usual(money, it)).unwrap_or_default();
        if lacking.len() + kept < WORKED_EXAMPLES {
            return vec![finding];
        }
        // Their words are made from the amount, in the reader's language.
        let adds = lacking.iter().take(WORKED_EXAMPLES - kept);
        let adds = adds.map(|it| Edit::Money(MoneyEdit::AddWorked(String::new(), *it)));
        vec![finding.fix(Fix::new("add-worked-examples", adds).say("count", WORKED_EXAMPLES - kept))]
    }),
};

/// The usual examples that are not kept yet: a setback of 5 % and of 10 % of the TAB and a saving of 5 %, to whole
/// tonnes where the budget is that large.
fn usual(money: &Money, tab: Euro) -> Vec<Euro> {
    let ton = 100_000.0;
    let round =
        |euro: f64| if euro.abs() < 5.0 * ton { Euro::round(euro) } else { Euro::round((euro / ton).round() * ton) };
    let all = [0.05, 0.10, -0.05].map(|it| round(tab.to_f64() * it));
    all.into_iter().filter(|it| !money.examples.iter().any(|kept| kept.setback == *it)).collect()
}

/// The money for risks covers the shared ones in less than half of the outcomes.
/// Both sides are after measures: what is left of the money once they are paid, and what they leave of the risks.
/// Quiet until something is set apart for risks: nothing is not little.
pub(crate) const RISK_POT_THIN: Rule = Rule {
    id: "risk-pot-thin",
    group: Group::Money,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere_money::RISK_POT_THIN,
    check: Check::Design(|facts| {
        let pot = facts.design.budget().for_risks();
        let covers = facts.simulation().map(|it| it.figures().pot_covers);
        let thin = covers.filter(|it| pot > Euro::ZERO && *it < POT_COVERS);
        let left = facts.design.left_for_risks().max(Euro::ZERO);
        let told = |covers| Finding::hint().say("covers", Arg::Share(covers)).say("pot", left);
        thin.map(|it| told(it).say("least", Arg::Share(POT_COVERS))).into_iter().collect()
    }),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{MeasureField, MoneyField, RisksEdit};
    use crate::design::form::Form::Full;
    use crate::design::form::Side;
    use crate::design::risks::Allocation::{Allocated, Shared};
    use crate::rules::examples::money::{divided, whole};
    use crate::rules::testing::{Builder, design, fires, silent, solved_by};

    fn worked(it: Builder, setbacks: &[i64]) -> Builder {
        let add = |it: Builder, at: &i64| it.edit(Edit::Money(MoneyEdit::AddWorked(String::new(), Euro::new(*at))));
        setbacks.iter().fold(it, add)
    }

    #[test]
    fn a_cost_is_counted_once() {
        let twice = whole(Full).cost("Verzekering (CAR)", 5).overhead("verzekering CAR", 7);
        assert_eq!(fires(&OVERHEAD_COUNTED_TWICE, &twice.design).subjects.len(), 2);
        solved_by(&OVERHEAD_COUNTED_TWICE, &twice.design, 0);
        let two = twice.cost("Directiekeet", 5).overhead("Directiekeet.", 7);
        assert_eq!(fires(&OVERHEAD_COUNTED_TWICE, &two.design).subjects.len(), 4);
        solved_by(&OVERHEAD_COUNTED_TWICE, &two.design, 0);
        silent(&OVERHEAD_COUNTED_TWICE, &whole(Full).cost("Verzekering", 5).overhead("Verzekeringen", 7).design);
        silent(&OVERHEAD_COUNTED_TWICE, &whole(Full).cost("", 5).overhead("-", 7).design);
        silent(&OVERHEAD_COUNTED_TWICE, &whole(Full).cost("Keet", 5).cost("Keet", 7).design);
    }

    #[test]
    fn three_worked_examples_go_with_a_staffel() {
        silent(&WORKED_EXAMPLES_MISSING, &whole(Full).design);
        let none = divided(Full);
        let found = fires(&WORKED_EXAMPLES_MISSING, &none.design);
        let add = |euro: i64| Edit::Money(MoneyEdit::AddWorked(String::new(), Euro::new(euro)));
        assert_eq!(found.fixes[0].edit, Edit::Several([5_000_000, 10_000_000, -5_000_000].map(add).into()));
        solved_by(&WORKED_EXAMPLES_MISSING, &none.design, 0);
        let two = worked(none.clone(), &[5_000_000, 1]);
        assert_eq!(fires(&WORKED_EXAMPLES_MISSING, &two.design).fixes[0].edit, add(10_000_000));
        solved_by(&WORKED_EXAMPLES_MISSING, &two.design, 0);
        silent(&WORKED_EXAMPLES_MISSING, &worked(none, &[1, 2, 3]).design);
        // Without a budget there is no amount to offer.
        let staffel = divided(Full).design.money.staffel.clone().expect("it has one");
        assert!(fires(&WORKED_EXAMPLES_MISSING, &design(Full).staffel(staffel).design).fixes.is_empty());
    }

    #[test]
    fn examples_are_whole_tonnes_where_the_budget_is_that_large() {
        let money = Money::default();
        assert_eq!(usual(&money, Euro::new(83_456_789)), [4_200_000, 8_300_000, -4_200_000].map(Euro::new));
        assert_eq!(usual(&money, Euro::new(1_000_000)), [50_000, 100_000, -50_000].map(Euro::new));
    }

    #[test]
    fn the_money_for_risks_covers_half_of_the_outcomes() {
        // The fund is eight million.
        let shared = |euro: i64, probability| {
            divided(Full).risk("Grondwater", Shared, euro, |it| it.probability = Some(probability))
        };
        silent(&RISK_POT_THIN, &shared(8_000_000, 1.0).design);
        fires(&RISK_POT_THIN, &shared(8_000_001, 1.0).design);
        silent(&RISK_POT_THIN, &shared(9_000_000, 0.45).design);
        fires(&RISK_POT_THIN, &shared(9_000_000, 0.55).design);
        let alone = divided(Full).risk("Wet", Allocated(Side::Client), 9_000_000, |it| it.probability = Some(1.0));
        silent(&RISK_POT_THIN, &alone.design);
        // A planned measure takes from the risk and is paid from the same money.
        let planned = |cost: i64| {
            let mut it = shared(16_000_000, 1.0);
            let risk = it.risk_id("Grondwater");
            let made = it.make(Edit::Risks(RisksEdit::AddMeasure(risk, "Damwand".into())));
            let measure = made.try_into().expect("a measure");
            let fields =
                [MeasureField::Cost(Euro::new(cost)), MeasureField::CutsImpact(0.75), MeasureField::Planned(true)];
            fields.into_iter().fold(it, |it, to| it.edit(Edit::Risks(RisksEdit::SetMeasure(risk, measure, to)))).design
        };
        silent(&RISK_POT_THIN, &planned(4_000_000));
        let found = fires(&RISK_POT_THIN, &planned(4_000_001));
        assert!(found.args.contains(&("pot", Arg::Euro(Euro::new(3_999_999)))), "{found:?}");
        // Nothing set apart is not little.
        let none = shared(9_000_000, 1.0).edit(Edit::Money(MoneyEdit::Set(MoneyField::Fund(None))));
        silent(&RISK_POT_THIN, &none.design);
    }
}
