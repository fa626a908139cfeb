//! What the tests of rules about roles, lines and mandates add to the builder of designs; elements go by their names.

use crate::design::bovenkant::{LineKind, RoleKind, StepKind};
use crate::design::edit::BovenkantEdit;
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::form::Side::{Client, Contractor};
use crate::rules::testing::{Builder, design};

impl Builder {
    /// Gives a role to somebody who is there.
    #[track_caller]
    pub(super) fn appoint(self, role: &str, person: &str) -> Self {
        let (role, person) = (self.role_id(role), self.person_id(person));
        self.top(BovenkantEdit::Appoint(role, person))
    }

    /// Draws a line about everything.
    #[track_caller]
    pub(super) fn line(self, from: &str, kind: LineKind, to: &str) -> Self {
        let (from, to) = (self.role_id(from), self.role_id(to));
        self.top(BovenkantEdit::AddLine { from, to, kind, subject: None })
    }

    /// Draws a reporting line about a subject.
    #[track_caller]
    pub(super) fn reports_on(self, from: &str, to: &str, subject: &str) -> Self {
        let (from, to, subject) = (self.role_id(from), self.role_id(to), Some(self.subject_id(subject)));
        self.top(BovenkantEdit::AddLine { from, to, kind: LineKind::ReportsTo, subject })
    }

    /// Gives a role the mandate to decide alone between two amounts in whole euro.
    #[track_caller]
    pub(super) fn mandate(self, subject: &str, who: &str, above: i64, up_to: Option<i64>) -> Self {
        let (subject, who) = (self.subject_id(subject), self.role_id(who));
        self.top(BovenkantEdit::AddMandate { subject, who, above: Euro::new(above), up_to: up_to.map(Euro::new) })
    }

    /// Adds a step to the ladder.
    #[track_caller]
    pub(super) fn step(self, role: Option<&str>, days: Option<u16>) -> Self {
        let role = role.map(|it| self.role_id(it));
        self.top(BovenkantEdit::AddStep(role, days, StepKind::Decide))
    }
}

/// Client, alliance board and AMT, filled from both sides, with the lines between them.
pub(super) fn core(form: Form) -> Builder {
    design(form)
        .role(RoleKind::Client, "OG", &[Client])
        .role(RoleKind::AllianceBoard, "Bestuur", &[Client, Contractor])
        .role(RoleKind::ManagementTeam, "AMT", &[Client, Contractor])
        .line("OG", LineKind::DecidesWith, "Bestuur")
        .line("AMT", LineKind::ReportsTo, "Bestuur")
}
