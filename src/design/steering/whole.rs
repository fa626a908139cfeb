//! The steering as a whole: what the board placed, what it sees, who leads, and which way the arrangements lean.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{Id, LeaderId};
use crate::design::omitted::is_default;
use crate::design::steering::butterfly::{Adopted, Ingredient};
use crate::design::steering::space::{Space, Spaced};
use crate::design::steering::uncertainty::{MemberView, Placed, Uncertainty};

/// Something that shows that too little or too much is arranged (AV).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Sign {
    /// Nobody knows who decides.
    UnclearWhoDecides,
    /// People misunderstand each other again and again.
    Misunderstandings,
    /// Roles irritate.
    Irritation,
    /// Formats feel as being watched.
    FeelsWatched,
    /// A role that nobody asks for.
    RoleNobodyAsks,
    /// Hardly anybody brings something in.
    LittleInitiative,
}

impl Sign {
    /// Every sign: of too little first, then of too much.
    pub const ALL: [Self; 6] = [
        Self::UnclearWhoDecides,
        Self::Misunderstandings,
        Self::Irritation,
        Self::FeelsWatched,
        Self::RoleNobodyAsks,
        Self::LittleInitiative,
    ];

    /// Whether it shows that too much is arranged; else too little.
    pub const fn is_too_much(self) -> bool {
        matches!(self, Self::FeelsWatched | Self::RoleNobodyAsks | Self::LittleInitiative)
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::UnclearWhoDecides => "sign-unclear-who",
            Self::Misunderstandings => "sign-misunderstandings",
            Self::Irritation => "sign-irritation",
            Self::FeelsWatched => "sign-feels-watched",
            Self::RoleNobodyAsks => "sign-role-nobody-asks",
            Self::LittleInitiative => "sign-little-initiative",
        }
    }
}

/// Somebody who leads, as a function and without power over the others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Leader {
    /// Its id.
    pub id: LeaderId,
    /// What it leads: chairing the board, guarding the process.
    pub what: String,
    /// Who, and from where.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// Until when; none: no end was agreed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Date>,
    /// Whether it decides alone on what binds the partners: then it is power and no function.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decides_alone: bool,
}

/// How the alliance is steered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steering {
    /// What the board placed together, each day at most once, in the order of time.
    #[serde(default, skip_serializing_if = "is_default")]
    pub placed: Vec<Placed>,
    /// How the members of the board see it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub members: Vec<MemberView>,
    /// What the team sees of too little or too much.
    #[serde(default, skip_serializing_if = "is_default")]
    pub signs: Vec<Sign>,
    /// What lies in which space.
    #[serde(default, skip_serializing_if = "is_default")]
    pub spaces: Vec<Spaced>,
    /// Who leads, as a function.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leaders: Vec<Leader>,
    /// Ingredients of the practice cards that the team takes over, each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub adopted: Vec<Adopted>,
}

impl Steering {
    /// Whether the team worked on it.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// Calls `visit` with the id of every element, in file order.
    pub(in crate::design) fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        self.members.iter().for_each(|it| visit(it.id.into()));
        self.spaces.iter().for_each(|it| visit(it.id.into()));
        self.leaders.iter().for_each(|it| visit(it.id.into()));
    }

    /// How uncertain the board finds it now.
    pub fn now(&self) -> Option<Uncertainty> {
        self.placed.last().map(|it| it.at)
    }

    /// What lies in a space.
    pub fn within(&self, space: Space) -> impl Iterator<Item = &Spaced> {
        self.spaces.iter().filter(move |it| it.space == space)
    }

    /// How the team does an ingredient; none: it did not take it over.
    pub fn how(&self, of: Ingredient) -> Option<&str> {
        self.adopted.iter().find(|it| it.of == of).map(|it| it.how.as_str())
    }

    /// How much more shows that too much is arranged than that too little is: below zero the other way round.
    pub fn too_much(&self) -> i8 {
        self.signs.iter().map(|it| if it.is_too_much() { 1 } else { -1 }).sum()
    }
}
