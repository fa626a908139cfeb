//! The programme as a whole, and what it comes to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::id::{FunctionId, Id, PartyId, ProjectId};
use crate::design::omitted::is_default;
use crate::design::programme::part::{Function, ProgrammeProject, Stake};

/// A programme.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Programme {
    /// What the partners bring and have a say in, each partner at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stakes: Vec<Stake>,
    /// The functions in the core.
    #[serde(default, skip_serializing_if = "is_default")]
    pub functions: Vec<Function>,
    /// The projects, in the order in which they were put.
    #[serde(default, skip_serializing_if = "is_default")]
    pub projects: Vec<ProgrammeProject>,
    /// How a partner joins.
    #[serde(default, skip_serializing_if = "is_default")]
    pub joining: String,
    /// How a partner leaves, and what comes of its contribution and of what it carries.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leaving: String,
    /// Why the say is divided as it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub say: String,
}

/// What comes in and goes out, in euro.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// What the partners bring in.
    pub contributions: Euro,
    /// What projects get of that.
    pub to_projects: Euro,
    /// What projects get as grants.
    pub grants: Euro,
}

impl Flow {
    /// What of the contributions is not with a project yet; below zero where more was promised than is brought in.
    pub fn left(self) -> Euro {
        self.contributions - self.to_projects
    }
}

impl Programme {
    /// Whether the partners worked on it.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// Calls `visit` with the id of every element, in file order.
    pub(in crate::design) fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        self.functions.iter().for_each(|it| visit(it.id.into()));
        self.projects.iter().for_each(|it| visit(it.id.into()));
    }

    /// What a partner brings and has a say in.
    pub fn stake(&self, party: PartyId) -> Stake {
        self.stakes.iter().find(|it| it.party == party).copied().unwrap_or(Stake::new(party))
    }

    /// A function.
    pub fn function(&self, id: FunctionId) -> Option<&Function> {
        self.functions.iter().find(|it| it.id == id)
    }

    /// A project.
    pub fn project(&self, id: ProjectId) -> Option<&ProgrammeProject> {
        self.projects.iter().find(|it| it.id == id)
    }

    /// What comes in and goes out.
    pub fn flow(&self) -> Flow {
        let sum = |all: &mut dyn Iterator<Item = Option<Euro>>| all.flatten().fold(Euro::ZERO, |sum, it| sum + it);
        Flow {
            contributions: sum(&mut self.stakes.iter().map(|it| it.contribution)),
            to_projects: sum(&mut self.projects.iter().map(|it| it.contribution)),
            grants: sum(&mut self.projects.iter().map(|it| it.grant)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::id::Ids;

    #[test]
    fn what_is_left_of_the_contributions_can_be_below_zero() {
        let mut ids = Ids::seeded(8);
        let party = PartyId::new(&mut ids);
        let mut programme = Programme::default();
        programme.stakes.push(Stake { contribution: Some(Euro::new(100)), ..Stake::new(party) });
        let mut project = ProgrammeProject::new(ProjectId::new(&mut ids), "Sluis");
        (project.contribution, project.grant) = (Some(Euro::new(130)), Some(Euro::new(900)));
        programme.projects.push(project);
        assert_eq!(programme.flow().left(), Euro::new(-30), "a grant is no contribution");
        assert_eq!(programme.flow().grants, Euro::new(900));
    }
}
