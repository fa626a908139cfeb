//! The bovenkant as a whole: what stands in it, and how to find it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::bovenkant::case::WalkedCase;
use crate::design::bovenkant::deadlock::Deadlock;
use crate::design::bovenkant::ladder::{DecisionRule, EscalationStep, Votes};
use crate::design::bovenkant::line::Line;
use crate::design::bovenkant::mandate::{Mandate, Subject};
use crate::design::bovenkant::role::{Role, RoleKind};
use crate::design::id::{PersonId, RoleId, SubjectId};
use crate::design::omitted::is_default;

/// Roles and how they decide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bovenkant {
    /// The roles.
    #[serde(default, skip_serializing_if = "is_default")]
    pub roles: Vec<Role>,
    /// The lines between them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lines: Vec<Line>,
    /// The subjects on which this alliance takes decisions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subjects: Vec<Subject>,
    /// Who decides on what, up to which amount.
    #[serde(default, skip_serializing_if = "is_default")]
    pub mandates: Vec<Mandate>,
    /// The escalation ladder, the first step first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ladder: Vec<EscalationStep>,
    /// How the alliance takes its decisions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decision_rule: Option<DecisionRule>,
    /// The votes of both sides, where the board votes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub board_votes: Option<Votes>,
    /// The agreed route out of deadlock.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deadlock: Option<Deadlock>,
    /// Cases that were walked through mandate and ladder.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cases: Vec<WalkedCase>,
}

impl Bovenkant {
    /// A role by id.
    pub fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|it| it.id == id)
    }

    /// The roles of a kind.
    pub fn of_kind(&self, kind: RoleKind) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(move |it| it.kind == kind)
    }

    /// The roles that a person holds.
    pub(crate) fn roles_of(&self, person: PersonId) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(move |role| role.holders().any(|it| it == person))
    }

    /// A subject by id.
    pub fn subject(&self, id: SubjectId) -> Option<&Subject> {
        self.subjects.iter().find(|it| it.id == id)
    }

    /// The mandates on a subject.
    pub(crate) fn mandates_on(&self, subject: SubjectId) -> impl Iterator<Item = &Mandate> {
        self.mandates.iter().filter(move |it| it.subject == subject)
    }

    /// The role kinds that lines tie together, either way round.
    pub(crate) fn joins(&self, one: impl Fn(RoleKind) -> bool, other: impl Fn(RoleKind) -> bool) -> bool {
        let kind = |id| self.role(id).map(|it| it.kind);
        self.lines.iter().any(|line| match (kind(line.from), kind(line.to)) {
            (Some(a), Some(b)) => (one(a) && other(b)) || (one(b) && other(a)),
            _ => false,
        })
    }

    /// Whether the team has started on the bovenkant.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// The days that the whole ladder takes, as far as its steps have a term.
    pub(crate) fn ladder_days(&self) -> u32 {
        self.ladder.iter().filter_map(|it| it.days).map(u32::from).sum()
    }
}
