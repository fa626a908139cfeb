//! What an edit would do, found by really doing it on a copy and running the rules. Computed once per place of a drag.

use crate::app::insight::Insight;
use crate::app::session::Session;
use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::edit::Edit;
use crate::design::id::Ids;
use crate::rules::{Severity, Signal};

/// What an edit would do.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The share of the value of all risks that is shared, now and then.
    pub shared_share: [Option<f64>; 2],
    /// The share of own client staff, now and then.
    pub own_client_share: [Option<f64>; 2],
    /// The alignment (0-1), now and then; none while the money says too little.
    pub alignment: [Option<f64>; 2],
    /// The signals that would go, the heaviest first.
    pub solved: Vec<Signal>,
    /// The signals that would come, the heaviest first.
    pub raised: Vec<Signal>,
    /// Whether it would change anything at all.
    pub changes: bool,
}

/// What would become of the signals.
#[derive(Clone, Debug)]
pub struct Parted<'a> {
    /// These would go.
    pub solved: Vec<&'a Signal>,
    /// These would come.
    pub raised: Vec<&'a Signal>,
    /// These would speak in place of others of their rule.
    pub changed: Vec<&'a Signal>,
}

impl Session {
    /// What an edit would do.
    pub fn preview(&self, edit: &Edit) -> Preview {
        Preview::of(edit, self.design(), self.insight(), (self.catalogue(), self.ids.clone()))
    }

    /// The design as edits would make it, on a copy: what is still being typed is seen in sums.
    pub(crate) fn would_be(&self, edits: &[Edit]) -> Design {
        let (mut design, mut ids) = (self.design().clone(), self.ids.clone());
        for it in edits {
            it.apply(&mut design, &mut ids);
        }
        design
    }
}

impl Preview {
    /// Tries an edit on a copy of the design, with the ids that what it makes would really get.
    pub fn of(edit: &Edit, design: &Design, now: &Insight, (catalogue, mut ids): (&Catalogue, Ids)) -> Self {
        let mut would_be = design.clone();
        edit.apply(&mut would_be, &mut ids);
        let then = now.after(&would_be, catalogue, now.draws);
        let missing_from = |one: &Insight, other: &Insight| {
            let not_there = |signal: &&Signal| !other.open().any(|it| it.same_as(signal));
            one.open().filter(not_there).cloned().collect::<Vec<_>>()
        };
        Self {
            shared_share: [now.shared_share, then.shared_share],
            own_client_share: [now.own_client_share, then.own_client_share],
            alignment: [now.alignment, then.alignment],
            solved: missing_from(now, &then),
            raised: missing_from(&then, now),
            changes: would_be != *design,
        }
    }

    /// The signals that would go for good, those that would come, and those that would speak on of other elements or in
    /// other words: of the last, how they would be then.
    pub fn parted(&self) -> Parted<'_> {
        let mut parted = Parted { solved: self.solved.iter().collect(), raised: Vec::new(), changed: Vec::new() };
        for new in &self.raised {
            match parted.solved.iter().position(|it| it.rule.id == new.rule.id) {
                Some(at) => {
                    parted.solved.remove(at);
                    parted.changed.push(new);
                }
                None => parted.raised.push(new),
            }
        }
        parted
    }

    /// How many signals of a severity would go, net of those of the same rule that would come in their place: a signal
    /// that names one risk fewer is no signal solved.
    pub(crate) fn net_solved(&self, severity: Severity) -> usize {
        net(&self.solved, &self.raised, severity)
    }

    /// How many signals of a severity would come, net of those of the same rule that would go.
    pub(crate) fn net_raised(&self, severity: Severity) -> usize {
        net(&self.raised, &self.solved, severity)
    }
}

fn net(these: &[Signal], those: &[Signal], severity: Severity) -> usize {
    let of = |list: &[Signal], rule: &str| {
        list.iter().filter(|it| it.finding.severity == severity && it.rule.id == rule).count()
    };
    let mut rules: Vec<&str> = these.iter().map(|it| it.rule.id).collect();
    rules.sort_unstable();
    rules.dedup();
    rules.into_iter().map(|rule| of(these, rule).saturating_sub(of(those, rule))).sum()
}
