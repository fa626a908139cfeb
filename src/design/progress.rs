//! How far a design is by what is in it, and who still has to sign.

use crate::design::arrangements::ArrangementKind;
use crate::design::document::Design;
use crate::design::parties::{Party, Standing};
use crate::design::phases::Phase;
use crate::design::stage::Stage;

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
        } else if self.budget().tab().is_some() && divided && top.mandates.iter().any(|it| !it.proposed) {
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
