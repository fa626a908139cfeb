//! What a simulation was asked of the risks that weigh most, kept as long as it stays the same: also from one revision of
//! a design to the next, where nothing of it changed.

use std::sync::{Arc, Mutex, PoisonError};

use crate::design::id::RiskId;
use crate::finance::figures::Figures;
use crate::finance::terms::Basis;
use crate::finance::totals::Totals;

/// The outcomes on which risks are weighed against each other: common random numbers make few of them enough. Ours.
const TO_WEIGH: usize = 2_000;

/// How many rests are kept: rules ask of all, and of all but the exceptional risks.
const KEPT: usize = 4;

/// What the outcomes come to as they are, and with each risk alone left out.
#[derive(Clone, Debug)]
pub(crate) struct Weighed {
    now: Figures,
    without: Vec<(RiskId, Figures)>,
}

impl Weighed {
    pub(super) fn new(now: Figures, without: Vec<(RiskId, Figures)>) -> Self {
        Self { now, without }
    }

    /// The risk that contributes most to a figure that is better when lower, and by how much that falls without it; none
    /// while none contributes. `counts` says which risks may be named.
    pub(crate) fn most(&self, of: impl Fn(&Figures) -> f64, counts: impl Fn(RiskId) -> bool) -> Option<(RiskId, f64)> {
        let now = of(&self.now);
        let falls = self.without.iter().filter(|it| counts(it.0)).map(|(id, then)| (*id, now - of(then)));
        // Of equals the first stays, so that the answer does not jump when a later one is added.
        falls.filter(|it| it.1 > 0.0).reduce(|most, it| if it.1 > most.1 { it } else { most })
    }
}

/// What is left when some risks are left out; with none left out, all of it.
#[derive(Debug)]
pub(crate) struct Rest {
    out: Vec<RiskId>,
    basis: Basis,
    /// The first outcomes alone: enough to tell which risk weighs most.
    first: Totals,
    /// The share (0-1) of outcomes in which the two results do not have opposite signs.
    pub(crate) alignment: f64,
    /// The last answer, by the risks that it was asked of.
    weighed: Mutex<Option<(Vec<RiskId>, Arc<Weighed>)>>,
}

impl Rest {
    pub(super) fn new(out: Vec<RiskId>, basis: Basis, totals: &Totals, alignment: f64) -> Self {
        Self { out, basis, first: totals.first(TO_WEIGH), alignment, weighed: Mutex::default() }
    }

    /// Weighs these risks, unless they were weighed last.
    pub(super) fn weighed(&self, risks: Vec<RiskId>, weigh: impl FnOnce(&Basis, &Totals) -> Weighed) -> Arc<Weighed> {
        let mut kept = self.weighed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, it)) = kept.as_ref().filter(|it| it.0 == risks) {
            return Arc::clone(it);
        }
        let weighed = Arc::new(weigh(&self.basis, &self.first));
        *kept = Some((risks, Arc::clone(&weighed)));
        weighed
    }
}

/// The rests that were asked for.
#[derive(Debug, Default)]
pub(super) struct Asked(Mutex<Vec<Arc<Rest>>>);

impl Asked {
    /// What is left without these risks, made where nobody asked for it yet.
    pub(super) fn rest(&self, out: Vec<RiskId>, make: impl FnOnce(Vec<RiskId>) -> Option<Rest>) -> Option<Arc<Rest>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(it) = kept.iter().find(|it| it.out == out) {
            return Some(Arc::clone(it));
        }
        let made = Arc::new(make(out)?);
        if kept.len() == KEPT {
            kept.remove(0);
        }
        kept.push(Arc::clone(&made));
        Some(made)
    }
}
