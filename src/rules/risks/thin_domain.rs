//! A joint domain with little in it: what `thin-shared-domain` tells, and the principle of shared risks.

use crate::design::form::Form;
use crate::design::risks::{Allocation, Risk};
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::thresholds::{self, RISKS_TO_JUDGE, ROUNDING};

/// The expected value in euro; what is not quantified has none.
pub(super) fn value(risk: &Risk) -> f64 {
    risk.expected().unwrap_or_default()
}

/// A joint domain with little in it.
pub(crate) struct ThinDomain<'a> {
    share: f64,
    least: f64,
    /// The risks with a value that lie with one side.
    outside: Vec<&'a Risk>,
}

/// Whether little of the value of all risks is shared in three domains. What waits in the tray may still be shared: only
/// a domain that stays thin even then is thin; before that `risk-unplaced` speaks.
pub(crate) fn thin_shared_domain<'a>(facts: &Facts<'a>) -> Option<ThinDomain<'a>> {
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
    pub(crate) fn tell(&self, finding: Finding) -> Finding {
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
