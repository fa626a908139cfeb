//! What a programme is made of: what a partner brings and has a say in, functions, projects.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{FunctionId, PartyId, ProjectId};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;

/// What a partner brings and how much it has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stake {
    /// The partner.
    pub party: PartyId,
    /// What it brings in, in euro; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contribution: Option<Euro>,
    /// How many votes it has; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub votes: Option<u8>,
}

impl Stake {
    /// One of which nothing is said yet.
    pub const fn new(party: PartyId) -> Self {
        Self { party, contribution: None, votes: None }
    }
}

/// What a function in the core is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum FunctionKind {
    /// Leads the meeting; of none of the partners (AV).
    Chair,
    /// Keeps the work of the partners together (AV).
    Coordinator,
    /// Applies for the money and accounts for it (AV: penvoerder).
    LeadApplicant,
}

impl FunctionKind {
    /// Every function, in the order of the screen.
    pub const ALL: [Self; 3] = [Self::Chair, Self::Coordinator, Self::LeadApplicant];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Chair => "function-chair",
            Self::Coordinator => "function-coordinator",
            Self::LeadApplicant => "function-lead-applicant",
        }
    }
}

/// A function in the core: it moves and carries no vote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Function {
    /// Its id.
    pub id: FunctionId,
    /// What it is for.
    pub kind: FunctionKind,
    /// Who has it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// The partner that they are of; none: of no partner, or not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Option<PartyId>,
    /// Until when; none: no day was agreed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Date>,
    /// On what that binds partners it decides alone; empty: on nothing.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alone: String,
}

impl Function {
    /// One that nobody has yet.
    pub const fn new(id: FunctionId, kind: FunctionKind) -> Self {
        Self { id, kind, who: String::new(), party: None, until: None, alone: String::new() }
    }

    /// Whether somebody has it.
    pub fn is_held(&self) -> bool {
        self.party.is_some() || !self.who.trim().is_empty()
    }

    /// Whether it decides alone on something that binds partners.
    pub fn holds_power(&self) -> bool {
        !self.alone.trim().is_empty()
    }
}

/// A project of the programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProgrammeProject {
    /// Its id.
    pub id: ProjectId,
    /// Its name.
    pub name: String,
    /// In which phase it is; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub phase: Option<Phase>,
    /// The partners that take part, each once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub partners: Vec<PartyId>,
    /// What it gets of what the partners bring in, in euro; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contribution: Option<Euro>,
    /// What it gets as a grant from outside, in euro; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub grant: Option<Euro>,
}

impl ProgrammeProject {
    /// One of which only the name is known.
    pub fn new(id: ProjectId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), phase: None, partners: Vec::new(), contribution: None, grant: None }
    }
}
