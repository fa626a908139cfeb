//! Practice elsewhere: what experts beyond the sources of Dutch alliances expect of the money. (domain.md 11: NACG)

use crate::design::edit::{Edit, MoneyEdit};
use crate::design::euro::Euro;
use crate::design::money::{CostLine, Money};
use crate::rules::dossier::bare;
use crate::rules::examples;
use crate::rules::source::Source;
use crate::rules::thresholds::{POT_COVERS, WORKED_EXAMPLES};
use crate::rules::{Arg, Check, Finding, Fix, Group, Rule, Severity};

/// Something is paid for twice: it stands in direct cost and in AK, whatever its case and punctuation.
pub const OVERHEAD_COUNTED_TWICE: Rule = Rule {
    id: "overhead-counted-twice",
    group: Group::Money,
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
pub const WORKED_EXAMPLES_MISSING: Rule = Rule {
    id: "worked-examples-missing",
    group: Group::Money,
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
pub const RISK_POT_THIN: Rule = Rule {
    id: "risk-pot-thin",
    group: Group::Money,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere_money::RISK_POT_THIN,
    check: Check::Design(|facts| {
        let pot = facts.design.budget().for_risks();
        let covers = facts.simulation().map(|it| it.figures().pot_covers);
        let thin = covers.filter(|it| pot > Euro::ZERO && *it < POT_COVERS);
        let told = |covers| Finding::hint().say("covers", Arg::Share(covers)).say("pot", pot);
        thin.map(|it| told(it).say("least", Arg::Share(POT_COVERS))).into_iter().collect()
    }),
};
