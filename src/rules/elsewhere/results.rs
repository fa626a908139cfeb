//! Practice elsewhere: what experts beyond the sources of Dutch alliances expect of what the contractor can win and lose.
//! (domain.md 11: NACG)

use crate::design::Design;
use crate::design::euro::Euro;
use crate::design::risks::{Allocation, Risk};
use crate::design::stage::Stage;
use crate::finance::staffel::Curve;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::{RISKS_TO_JUDGE, ROUNDING, TAB_RICH_GAIN, TAB_RICH_OVER};

/// The contractor can lose more than all that it earns: profit and AK together. Without a maximum `staffel-no-cap`
/// speaks.
pub(crate) const LOSS_BEYOND_FEE: Rule = Rule {
    id: "loss-beyond-fee",
    group: Group::Money,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere_money::LOSS_BEYOND_FEE,
    check: Check::Design(|facts| loss_beyond_fee(facts.design).into_iter().collect()),
};

fn loss_beyond_fee(design: &Design) -> Option<Finding> {
    let money = &design.money;
    let earned = money.fee? + money.overhead_agreed()?;
    let curve = Curve::of(money.staffel.as_ref()?, design.budget().tab()?);
    let loss = curve.loss.contractor_of(curve.loss.flat_from()?);
    (loss > earned).then(|| Finding::question().say("loss", loss).say("earned", earned))
}

/// A TAB in which risks hardly ever weigh: it is seldom exceeded, and mostly the contractor has all that it can gain.
/// Quiet while a shared risk has no numbers, or too few have: what is not counted makes any budget look rich. Quiet too
/// where the TAB is not what its parts come to, which is told.
pub(crate) const TAB_RICH: Rule = Rule {
    id: "tab-rich",
    group: Group::Money,
    stage: Stage::Agree,
    severities: &[Severity::Hint],
    sources: &[Source::Nacg],
    example: examples::elsewhere_money::TAB_RICH,
    check: Check::Design(|facts| tab_rich(facts).into_iter().collect()),
};

fn tab_rich(facts: &Facts) -> Option<Finding> {
    let risks = facts.design.risks.risks();
    let shared: Vec<&Risk> = risks.filter(|it| it.allocation == Allocation::Shared).collect();
    if shared.len() < RISKS_TO_JUDGE || shared.iter().any(|it| it.expected().is_none()) {
        return None;
    }
    if facts.design.budget().off().is_some_and(|it| it != Euro::ZERO) {
        return None;
    }
    let simulation = facts.simulation()?;
    let (terms, figures) = (simulation.terms(), simulation.figures());
    let full_at = terms.curve.gain.flat_from().filter(|it| terms.curve.gain.contractor_of(*it) > Euro::ZERO)?;
    // The cost at which the contractor has all that it can gain: half of the outcomes stay within their median.
    let mostly = figures.cost.p50() <= (terms.tab - full_at).to_f64();
    let rich = mostly && figures.over_tab < TAB_RICH_OVER - ROUNDING;
    rich.then(|| {
        let finding = Finding::question().say("over", Arg::Share(figures.over_tab));
        finding.say("least", Arg::Share(TAB_RICH_GAIN)).say("gain", terms.curve.gain.contractor_of(full_at))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, MoneyEdit, MoneyField, RiskField, RisksEdit};
    use crate::design::form::Form::Full;
    use crate::design::form::Side::Client;
    use crate::design::risks::Allocation::{Allocated, Shared};
    use crate::rules::examples::money::{divided, whole};
    use crate::rules::testing::{Builder, fires, silent};

    fn set(it: Builder, field: fn(Option<Euro>) -> MoneyField, euro: Option<i64>) -> Builder {
        it.edit(Edit::Money(MoneyEdit::Set(field(euro.map(Euro::new)))))
    }

    fn cap(it: Builder, loss: bool, euro: Option<i64>) -> Builder {
        it.edit(Edit::Money(MoneyEdit::SetCap { loss, to: euro.map(Euro::new) }))
    }

    #[test]
    fn what_is_lost_stays_within_what_is_earned() {
        // Profit and AK are ten million together.
        silent(&LOSS_BEYOND_FEE, &divided(Full).design);
        silent(&LOSS_BEYOND_FEE, &cap(divided(Full), true, Some(10_000_000)).design);
        let beyond = cap(divided(Full), true, Some(10_000_001));
        assert!(fires(&LOSS_BEYOND_FEE, &beyond.design).question);
        silent(&LOSS_BEYOND_FEE, &set(beyond.clone(), MoneyField::Fee, None).design);
        silent(&LOSS_BEYOND_FEE, &cap(beyond, true, None).design);
        silent(&LOSS_BEYOND_FEE, &whole(Full).design);
    }

    /// A budget of 100 million in which ten are left for five shared risks; ON has all that it can gain from eight on.
    /// The first risk strikes with this probability and costs so many millions, the others always cost so much together.
    fn spare(probability: f64, millions: i64, others: i64) -> Builder {
        let it = divided(Full).carried("Bouwkuip", Shared, millions * 1_000_000);
        let it = it.with_risk("Bouwkuip", RiskField::Probability(Some(probability)));
        ["Kabels", "Bodem", "Explosieven", "Vergunning"].into_iter().fold(it, |it, title| {
            it.carried(title, Shared, others * 250_000).with_risk(title, RiskField::Probability(Some(1.0)))
        })
    }

    #[test]
    fn a_budget_is_rich_where_hardly_anything_goes_over_it_and_mostly_all_is_gained() {
        let rich = spare(0.0, 1, 2);
        assert!(fires(&TAB_RICH, &rich.design).question);
        // At two million of cost all is gained to the cent; above it is not.
        silent(&TAB_RICH, &spare(0.0, 1, 3).design);
        // How often: half of the outcomes, and a tenth.
        fires(&TAB_RICH, &spare(0.45, 1, 2).design);
        silent(&TAB_RICH, &spare(0.55, 1, 2).design);
        fires(&TAB_RICH, &spare(0.08, 9, 2).design);
        silent(&TAB_RICH, &spare(0.12, 9, 2).design);
    }

    #[test]
    fn what_is_not_counted_makes_nothing_rich() {
        let rich = spare(0.0, 1, 2);
        silent(&TAB_RICH, &rich.clone().with_risk("Kabels", RiskField::Impact(None)).design);
        let away = RisksEdit::Move { risks: vec![rich.risk_id("Kabels")], to: Allocated(Client) };
        let four = rich.clone().edit(Edit::Risks(away));
        silent(&TAB_RICH, &four.design);
        // A TAB above its parts is told; it is as rich as it is wrong.
        silent(&TAB_RICH, &set(rich.clone(), MoneyField::Tab, Some(101_000_000)).design);
        fires(&TAB_RICH, &set(rich.clone(), MoneyField::Tab, Some(100_000_000)).design);
        // Without a maximum nothing says what all is.
        silent(&TAB_RICH, &cap(rich, false, None).design);
        silent(&TAB_RICH, &divided(Full).design);
    }
}
