//! Rules about how the value of the risks is spread: does the alliance carry enough of it? (GV 8, NdA De lering)

use crate::design::catalogue::Agreement;
use crate::design::form::{Form, Side};
use crate::design::risks::{Allocation, Origin, Risk};
use crate::rules::agreement;
use crate::rules::examples;
use crate::rules::risks::naming_all;
use crate::rules::source::Source;
use crate::rules::thresholds::{self, RISKS_TO_JUDGE};
use crate::rules::{Arg, Check, Facts, Finding, Group, Rule, Severity};

/// The rules of this file, in the order of the catalogue.
pub const RULES: &[&Rule] = &[&EXECUTION_RISK_LEFT, &THIN_SHARED_DOMAIN];

/// Sums of shares are compared with this much room, so that 0.1 + 0.2 is not above 0.3.
pub(super) const ROUNDING: f64 = 1e-9;

/// In three domains: most of the value of the execution risks stays with the executing contractor.
pub const EXECUTION_RISK_LEFT: Rule = Rule {
    id: "execution-risk-left",
    group: Group::Risks,
    severities: &[Severity::Hint],
    sources: &[Source::Gv(8)],
    example: examples::risks::EXECUTION_RISK_LEFT,
    check: Check::Design(|facts| {
        let execution = || facts.design.risks.risks().filter(|it| it.origin == Some(Origin::Execution));
        let is_left = |it: &&Risk| it.allocation == Allocation::Allocated(Side::Contractor) && value(it) > 0.0;
        let left: Vec<&Risk> = execution().filter(is_left).collect();
        let share = left.iter().map(|it| value(it)).sum::<f64>() / execution().map(value).sum::<f64>();
        let most = thresholds::execution_left(facts.design);
        // Without any value the share is no number, and no number is above the threshold.
        let mostly = share > most + ROUNDING;
        if facts.design.form != Form::ThreeDomains || !mostly {
            return Vec::new();
        }
        naming_all(&left, Finding::question().say("share", Arg::Share(share)).say("most", Arg::Share(most)))
    }),
};

/// In three domains: little of the value of all risks is shared.
pub const THIN_SHARED_DOMAIN: Rule = Rule {
    id: "thin-shared-domain",
    group: Group::Risks,
    severities: &[Severity::Warning],
    sources: &[Source::Nda("De lering")],
    example: examples::risks::THIN_SHARED_DOMAIN,
    check: Check::Design(|facts| {
        // The principle 'shared risks' that this contradicts is the more specific: it speaks and names these risks.
        if agreement::is_contradicted(facts, Agreement::SharedRisks) {
            return Vec::new();
        }
        thin_shared_domain(facts).map(|it| it.tell(Finding::warning())).into_iter().collect()
    }),
};

/// The expected value in euro; what is not quantified has none.
fn value(risk: &Risk) -> f64 {
    risk.expected().unwrap_or_default()
}

/// A joint domain with little in it.
pub(super) struct ThinDomain<'a> {
    share: f64,
    least: f64,
    /// The risks with a value that lie with one side.
    outside: Vec<&'a Risk>,
}

/// Whether little of the value of all risks is shared in three domains. What waits in the tray may still be shared: only
/// a domain that stays thin even then is thin; before that `risk-unplaced` speaks.
pub(super) fn thin_shared_domain<'a>(facts: &Facts<'a>) -> Option<ThinDomain<'a>> {
    let (form, dossier) = (facts.design.form, &facts.design.risks);
    let quantified = dossier.risks().filter(|it| it.expected().is_some()).count();
    if form != Form::ThreeDomains || quantified < RISKS_TO_JUDGE {
        return None;
    }
    let (share, least) = (dossier.shared_share()?, thresholds::shared_least(facts.design));
    let reachable = share + dossier.expected_at(Allocation::Unplaced) / dossier.expected_total();
    let is_outside = |it: &&Risk| matches!(it.allocation, Allocation::Allocated(_)) && value(it) > 0.0;
    let outside = || dossier.risks().filter(is_outside).collect();
    (reachable < least - ROUNDING).then(|| ThinDomain { share, least, outside: outside() })
}

impl ThinDomain<'_> {
    /// A finding about it, that names the largest of the risks outside first.
    pub(super) fn tell(&self, finding: Finding) -> Finding {
        let mut largest = self.outside.clone();
        largest.sort_by(|a, b| value(b).total_cmp(&value(a)));
        let names: Vec<String> = largest.iter().map(|it| it.title.clone()).collect();
        finding
            .about_all(self.outside.iter().map(|it| it.id))
            .say("share", Arg::Share(self.share))
            .say("least", Arg::Share(self.least))
            .say("names", names)
    }
}

#[cfg(test)]
mod tests {
    use Allocation::{Allocated, Shared, Unplaced};
    use Form::{Full, ThreeDomains};
    use Side::{Client, Contractor};

    use super::*;
    use crate::design::edit::{Edit, Threshold};
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
