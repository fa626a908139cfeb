//! The surroundings: who has a say or a stake outside the parents, how they are involved, and on what they could share.
//!
//! A strong feeling of 'we' keeps the outside world at a distance; a principle can hold with a partner outside as well.
//! Source: ES 4.1 and Bijlage (Relatie), VL (Heuff); domain.md 13.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::hundred::Hundred;
use crate::design::id::{PrincipleId, StakeholderId};
use crate::design::omitted::is_default;

/// How a stakeholder is involved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Involvement {
    /// Is told.
    Informed,
    /// Is asked.
    Consulted,
    /// Sits at the table.
    AtTheTable,
    /// Is a partner outside the alliance.
    Partner,
}

impl Involvement {
    /// Every way, from the loosest to the closest.
    pub const ALL: [Self; 4] = [Self::Informed, Self::Consulted, Self::AtTheTable, Self::Partner];

    /// How far it goes, as a share (0-1) of being a partner: what marks of it are filled by. Ours.
    pub const fn share(self) -> f32 {
        match self {
            Self::Informed => 0.25,
            Self::Consulted => 0.5,
            Self::AtTheTable => 0.75,
            Self::Partner => 1.0,
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Informed => "involved-informed",
            Self::Consulted => "involved-consulted",
            Self::AtTheTable => "involved-at-the-table",
            Self::Partner => "involved-partner",
        }
    }
}

/// Where a stakeholder stands on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// How much is at stake for it.
    pub interest: Hundred,
    /// How much it can make or break.
    pub influence: Hundred,
}

/// Somebody outside the parents with a stake.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// Its id.
    pub id: StakeholderId,
    /// Who: an organisation, a group of residents.
    pub name: String,
    /// What is at stake for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stake: String,
    /// Where it stands on the map; none: not placed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: Option<Place>,
    /// How it is involved; none: nothing was agreed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub involved: Option<Involvement>,
    /// Who of the alliance keeps in touch.
    #[serde(default, skip_serializing_if = "is_default")]
    pub contact: String,
    /// The principles that hold with it too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub principles: Vec<PrincipleId>,
    /// On what it would share in the risks.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shares: String,
}

impl Stakeholder {
    /// One of whom only the name is known.
    pub fn new(id: StakeholderId, name: impl Into<String>) -> Self {
        let (stake, contact, shares) = (String::new(), String::new(), String::new());
        Self { id, name: name.into(), stake, place: None, involved: None, contact, principles: Vec::new(), shares }
    }
}

/// The surroundings.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Surroundings {
    /// The stakeholders, in the order in which they were put.
    #[serde(default, skip_serializing_if = "is_default")]
    pub stakeholders: Vec<Stakeholder>,
}

impl Surroundings {
    /// Whether the team worked on it.
    pub fn is_started(&self) -> bool {
        !self.stakeholders.is_empty()
    }

    /// A stakeholder.
    pub fn stakeholder(&self, id: StakeholderId) -> Option<&Stakeholder> {
        self.stakeholders.iter().find(|it| it.id == id)
    }
}
