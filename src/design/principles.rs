//! The alliantiebeginselen that a design has chosen: rules of conduct in the contract, signed by boards.
//!
//! Source: GV 5, GV 10, VL, domain.md 4.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{PartyId, PrincipleId};
use crate::design::omitted::is_default;

/// The chosen principles.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Principles {
    /// Whether the team has started on them: an empty list after that is a choice.
    #[serde(default, skip_serializing_if = "is_default")]
    pub started: bool,
    /// The principles, in the order in which the praatplaat shows them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chosen: Vec<Principle>,
}

/// A chosen principle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Its id in this design.
    pub id: PrincipleId,
    /// Its entry in the catalogue; none for one of the team's own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub entry: Option<String>,
    /// What this alliance calls it; empty: as the catalogue does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// What it asks, for one of the team's own.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asks: String,
    /// Whether it is part of the contract.
    #[serde(default, skip_serializing_if = "is_default")]
    pub in_contract: bool,
    /// Who signed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub signatures: Vec<Signature>,
    /// The behaviour by which this team wants to be known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub behaviours: Vec<String>,
    /// Whether the catalogue's behaviours are taken as the team's; they are shown in the reader's language.
    #[serde(default, skip_serializing_if = "is_default")]
    pub catalogue_behaviours: bool,
    /// Whether it also holds with partners outside the alliance (ES Bijlage Relatie).
    #[serde(default, skip_serializing_if = "is_default")]
    pub outward: bool,
    /// Its exceptions, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub exceptions: String,
}

/// A signature of a party's board.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The party that signed.
    pub party: PartyId,
    /// Who signed for it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// When.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<jiff::civil::Date>,
}

impl Principle {
    /// A principle from the catalogue, chosen and nothing more.
    pub(crate) fn from_catalogue(id: PrincipleId, entry: impl Into<String>) -> Self {
        Self { entry: Some(entry.into()), ..Self::own(id, String::new()) }
    }

    /// A principle of the team's own.
    pub fn own(id: PrincipleId, name: impl Into<String>) -> Self {
        Self {
            id,
            entry: None,
            name: name.into(),
            asks: String::new(),
            in_contract: false,
            signatures: Vec::new(),
            behaviours: Vec::new(),
            catalogue_behaviours: false,
            outward: false,
            exceptions: String::new(),
        }
    }

    /// Whether it says by which behaviour it shows: written by the team, or taken from the catalogue.
    pub(crate) fn is_concrete(&self) -> bool {
        let from_catalogue = self.catalogue_behaviours && self.entry.is_some();
        from_catalogue || self.behaviours.iter().any(|it| !it.trim().is_empty())
    }

    /// Whether a party's board has signed.
    pub(crate) fn signed_by(&self, party: PartyId) -> bool {
        self.signatures.iter().any(|it| it.party == party)
    }
}

impl Principles {
    /// A chosen principle by its id.
    pub fn get(&self, id: PrincipleId) -> Option<&Principle> {
        self.chosen.iter().find(|it| it.id == id)
    }

    /// The chosen principle that comes from a catalogue entry.
    pub fn from_entry(&self, entry: &str) -> Option<&Principle> {
        self.chosen.iter().find(|it| it.entry.as_deref() == Some(entry))
    }
}
