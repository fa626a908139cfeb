//! Rules about how the value of the risks is spread: does the alliance carry enough of it? (GV 8, NdA De lering)

use crate::design::catalogue::Agreement;
use crate::design::form::{Form, Side};
use crate::design::risks::{Allocation, Origin, Risk};
use crate::design::stage::Stage;
use crate::design::thresholds::Threshold;
use crate::rules::chapter::{Group, Severity};
use crate::rules::examples;
use crate::rules::finding::{Arg, Finding};
use crate::rules::principles::agreement;
use crate::rules::risks::telling::{has_reason, naming_all};
use crate::rules::risks::thin_domain::{thin_shared_domain, value};
use crate::rules::rule::{Check, Rule};
use crate::rules::source::Source;
use crate::rules::thresholds::ROUNDING;

/// In three domains: most of the value of the execution risks stays with the executing contractor. Where the board wrote
/// of each why, it is meant so.
pub(crate) const EXECUTION_RISK_LEFT: Rule = Rule {
    id: "execution-risk-left",
    group: Group::Risks,
    stage: Stage::Design,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(8)],
    example: examples::risks::EXECUTION_RISK_LEFT,
    check: Check::Design(|facts| {
        let execution = || facts.design.risks.risks().filter(|it| it.origin == Some(Origin::Execution));
        let is_left = |it: &&Risk| it.allocation == Allocation::Allocated(Side::Contractor) && value(it) > 0.0;
        let left: Vec<&Risk> = execution().filter(is_left).collect();
        let share = left.iter().map(|it| value(it)).sum::<f64>() / execution().map(value).sum::<f64>();
        let most = facts.design.threshold(Threshold::ExecutionLeft);
        // Without any value the share is no number, and no number is above the threshold.
        let mostly = share > most + ROUNDING;
        if facts.design.form != Form::ThreeDomains || !mostly || left.iter().all(|it| has_reason(it)) {
            return Vec::new();
        }
        naming_all(&left, Finding::question().say("share", Arg::Share(share)).say("most", Arg::Share(most)))
    }),
};

/// In three domains: little of the value of all risks is shared.
pub(crate) const THIN_SHARED_DOMAIN: Rule = Rule {
    id: "thin-shared-domain",
    group: Group::Risks,
    stage: Stage::Sketch,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De lering")],
    example: examples::risks::THIN_SHARED_DOMAIN,
    check: Check::Design(|facts| {
        // The principle 'shared risks' that this contradicts is the more specific: it speaks and names these risks.
        if facts.design.form != Form::ThreeDomains || agreement::is_contradicted(facts, Agreement::SharedRisks) {
            return Vec::new();
        }
        thin_shared_domain(facts).map(|it| it.tell(Finding::warning())).into_iter().collect()
    }),
};

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared, Unplaced};
    use Form::{Full, ThreeDomains};
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::edit::{Edit, RiskField, Threshold};
    use crate::rules::risks::RULES;
    use crate::rules::testing::{Builder, design, fires, silent, speaks};

    fn execution(it: &mut Risk) {
        it.origin = Some(Origin::Execution);
    }

    /// Three domains with risks of these values, in thousands of euro, in these places.
    fn spread(values: &[(Allocation, i64)]) -> Builder {
        let add = |it: Builder, (at, (to, value)): (usize, &(Allocation, i64))| {
            it.risk(&format!("Risico {at}"), *to, value * 1_000, |_| ())
        };
        values.iter().enumerate().fold(design(ThreeDomains), add)
    }

    #[test]
    fn every_rule_has_its_words() {
        for rule in RULES {
            speaks(rule);
        }
    }

    #[test]
    fn most_execution_risk_with_the_contractor_is_a_question() {
        let half = |more: i64| {
            let shared = design(ThreeDomains).risk("Kabels en leidingen", Shared, 100_000, execution);
            shared.risk("Bouwkuip", Allocated(Contractor), 100_000 + more, execution)
        };
        silent(&EXECUTION_RISK_LEFT, &half(0).design);
        assert_eq!(fires(&EXECUTION_RISK_LEFT, &half(1).design).subjects.len(), 1);
        silent(&EXECUTION_RISK_LEFT, &half(1).edit(Edit::SetThreshold(Threshold::ExecutionLeft, Some(0.6))).design);
        silent(&EXECUTION_RISK_LEFT, &half(1).edit(Edit::SetForm(Full)).design);
        let unknown = |it: &mut Risk| (it.origin, it.impact) = (Some(Origin::Execution), None);
        let valueless = design(ThreeDomains).risk("Bouwkuip", Allocated(Contractor), 100_000, unknown).design;
        silent(&EXECUTION_RISK_LEFT, &valueless);
        let meant =
            |it: Builder, title: &str| it.with_risk(title, RiskField::Reason("De bouwer kiest de methode".into()));
        silent(&EXECUTION_RISK_LEFT, &meant(half(1), "Bouwkuip").design);
        let second = half(1).risk("Levertijd", Allocated(Contractor), 1_000, execution);
        assert_eq!(fires(&EXECUTION_RISK_LEFT, &meant(second, "Bouwkuip").design).subjects.len(), 2);
    }

    #[test]
    fn a_thin_shared_domain_is_under_half_of_the_value() {
        let four = [(Shared, 400), (Allocated(Client), 100), (Allocated(Client), 100), (Allocated(Contractor), 100)];
        let with = |to, value| spread(&[four.as_slice(), &[(to, value)]].concat());
        silent(&THIN_SHARED_DOMAIN, &with(Allocated(Contractor), 100).design);
        assert_eq!(fires(&THIN_SHARED_DOMAIN, &with(Allocated(Contractor), 101).design).subjects.len(), 4);
        // Four risks say nothing, and what is in the tray may still come in.
        silent(&THIN_SHARED_DOMAIN, &spread(&[(Shared, 1), four[1], four[2], four[3]]).design);
        silent(&THIN_SHARED_DOMAIN, &with(Unplaced, 101).design);
        let thin = || with(Allocated(Contractor), 101);
        silent(&THIN_SHARED_DOMAIN, &thin().edit(Edit::SetThreshold(Threshold::SharedLeast, Some(0.4))).design);
        silent(&THIN_SHARED_DOMAIN, &thin().edit(Edit::SetForm(Full)).design);
        silent(&THIN_SHARED_DOMAIN, &thin().principle("shared-risks").design);
    }
}
