//! How far a design is: a sketch, a design, about to be agreed on, or at work. Advice has its time; this tells which.
//!
//! It follows from what is there until the board sets it. Source: ours, after the phases of GV and the tender guide
//! (domain.md 10).

use serde::{Deserialize, Serialize};

use crate::design::arrangements::ArrangementKind;
use crate::design::document::Design;
use crate::design::parties::{Party, Standing};
use crate::design::phases::Phase;

/// How far a design is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Stage {
    /// There are no people and no roles yet.
    Sketch,
    /// People or roles are there.
    Design,
    /// Budget, division of the result and mandates are there: it can be agreed on and signed.
    Agree,
    /// Every party has signed, or the work is being realised.
    Work,
}

impl Stage {
    /// The stages, in order.
    pub const ALL: [Self; 4] = [Self::Sketch, Self::Design, Self::Agree, Self::Work];
}

impl Design {
    /// The stage that the design is in: as the board set it, or as it follows from what is there.
    pub fn stage(&self) -> Stage {
        self.stage.unwrap_or_else(|| self.stage_by_content())
    }

    /// The stage that follows from what is there.
    pub fn stage_by_content(&self) -> Stage {
        let top = &self.bovenkant;
        let divided = self.money.staffel.is_some() || self.arranged(ArrangementKind::NoStaffel);
        if self.has_reached(Phase::Realisation) || self.is_signed() {
            Stage::Work
        } else if self.budget().tab().is_some() && divided && !top.mandates.is_empty() {
            Stage::Agree
        } else if self.team.everybody().next().is_some() || !top.roles.is_empty() {
            Stage::Design
        } else {
            Stage::Sketch
        }
    }

    /// The parties whose boards sign: all but those that belong to nobody.
    pub fn signatories(&self) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(|it| it.standing != Standing::Independent)
    }

    /// Whether every party has signed every principle of the contract; not while there is nothing to sign or nobody who
    /// does.
    pub fn is_signed(&self) -> bool {
        let mut due = self.principles.chosen.iter().filter(|it| it.in_contract).peekable();
        let signed = self.signatories().next().is_some() && due.peek().is_some();
        signed && due.all(|principle| self.signatories().all(|party| principle.signed_by(party.id)))
    }
}
