//! The programme as a whole, and what it comes to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::document::Design;
use crate::design::euro::Euro;
use crate::design::id::{FunctionId, Id, PartyId, ProjectId};
use crate::design::omitted::is_default;
use crate::design::parties::{Party, Standing};
use crate::design::programme::part::{Function, FunctionKind, ProgrammeProject, Stake};

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

impl Design {
    /// The partners of a programme: every party that is not independent.
    pub fn partners(&self) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(|it| it.standing != Standing::Independent)
    }

    /// Two to four letters by which partners are told apart, in the order of [`Design::partners`]: capitals of their names,
    /// and a number where two would be called alike.
    pub fn partner_letters(&self) -> Vec<(PartyId, String)> {
        let mut all: Vec<(PartyId, String)> = Vec::new();
        for party in self.partners() {
            let mut letters = letters_of(&party.name);
            let taken = |it: &str| all.iter().any(|(_, other)| other == it);
            if letters.is_empty() || taken(&letters) {
                let stem: String = letters.chars().take(1).collect();
                let free = (1..).map(|nth| format!("{stem}{nth}")).find(|it| !taken(it));
                letters = free.unwrap_or_default();
            }
            all.push((party.id, letters));
        }
        all
    }

    /// Whether an independent chair leads the meeting: a function of nobody's, or a role for one with somebody in it.
    pub fn has_independent_chair(&self) -> bool {
        let independent = |party: Option<PartyId>| {
            party.is_none_or(|it| self.party(it).is_some_and(|it| it.standing == Standing::Independent))
        };
        let chair = |it: &Function| it.kind == FunctionKind::Chair && it.is_held() && independent(it.party);
        let role = |it: &crate::design::bovenkant::Role| {
            it.kind == crate::design::bovenkant::RoleKind::IndependentChair && it.holders().next().is_some()
        };
        self.programme.functions.iter().any(chair) || self.bovenkant.roles.iter().any(role)
    }
}

/// The letters of a name: the first two of its last word with its own capital, so that Waterschap Rijndal is RI and not WR
/// beside a Waterschap Reest; of a name in capitals that name itself.
fn letters_of(name: &str) -> String {
    let words: Vec<&str> = name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let whole = words.first().filter(|it| words.len() == 1 && it.chars().count() <= 4 && it.to_uppercase() == **it);
    if let Some(whole) = whole {
        return (*whole).to_owned();
    }
    let capital = |it: &&&str| it.chars().next().is_some_and(char::is_uppercase);
    let word = words.iter().rev().find(capital).or(words.last()).copied().unwrap_or_default();
    word.chars().take(2).flat_map(char::to_uppercase).take(4).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::design::id::Ids;

    #[test]
    fn partners_are_told_apart_by_letters() {
        let mut ids = Ids::seeded(8);
        let mut design = Design::new(&mut ids, "Proef", Form::Programme);
        for name in ["Waterschap Rijndal", "Waterschap Rivierzicht", "HHNK", "", "", "de dorpsraad"] {
            design.parties.push(Party::new(PartyId::new(&mut ids), name, Standing::Partner));
        }
        design.parties.push(Party::new(PartyId::new(&mut ids), "Bureau", Standing::Independent));
        let letters: Vec<String> = design.partner_letters().into_iter().map(|it| it.1).collect();
        assert_eq!(letters, ["RI", "R1", "HHNK", "1", "2", "DO"]);
    }

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
