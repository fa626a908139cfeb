//! A joint domain with little in it: what `thin-shared-domain` tells in three domains, and the principle of shared risks
//! in every form.

use crate::design::Design;
use crate::design::form::Form;
use crate::design::risks::{Allocation, Origin, Risk};
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

/// The risks that say whether the alliance shares: all, but for the two exceptional kinds that a full one may leave out.
pub(super) fn counted(design: &Design) -> impl Iterator<Item = &Risk> {
    let is_out = |it: &Risk| design.form == Form::Full && it.origin.is_some_and(Origin::is_exceptional);
    design.risks.risks().filter(move |it| !is_out(it))
}

/// The shares (0-1) of the value of these risks that are shared, and that wait in the tray; none while nothing has a
/// value.
fn shares(design: &Design) -> Option<(f64, f64)> {
    let total: f64 = counted(design).map(value).sum();
    let at = |place| counted(design).filter(|it| it.allocation == place).map(value).sum::<f64>() / total;
    (total > 0.0).then(|| (at(Allocation::Shared), at(Allocation::Unplaced)))
}

/// The share (0-1) of the value that is shared, and whether that is enough; none while nothing has a value.
pub(crate) fn shared_enough(design: &Design) -> Option<(f64, bool)> {
    let (share, _) = shares(design)?;
    Some((share, share >= thresholds::shared_least(design) - ROUNDING))
}

/// Whether little of the value of all risks is shared. What waits in the tray may still be shared: only
/// a domain that stays thin even then is thin; before that `risk-unplaced` speaks.
pub(crate) fn thin_shared_domain<'a>(facts: &Facts<'a>) -> Option<ThinDomain<'a>> {
    let design = facts.design;
    if counted(design).filter(|it| it.expected().is_some()).count() < RISKS_TO_JUDGE {
        return None;
    }
    let ((share, waits), least) = (shares(design)?, thresholds::shared_least(design));
    let reachable = share + waits;
    let is_outside = |it: &&Risk| matches!(it.allocation, Allocation::Allocated(_)) && value(it) > 0.0;
    let outside = || counted(design).filter(is_outside).collect();
    (reachable < least - ROUNDING).then(|| ThinDomain { share, least, outside: outside() })
}

impl ThinDomain<'_> {
    /// The risks with a value that lie with one side.
    pub(crate) fn outside(&self) -> &[&Risk] {
        &self.outside
    }

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
