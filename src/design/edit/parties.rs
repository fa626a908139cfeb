//! Changes to the partners and the organisations behind them.

use crate::design::document::Design;
use crate::design::form::{ParentOrganisation, Party, Side};
use crate::design::id::{Id, Ids, ParentId, PartyId};

/// A change to the partners.
#[derive(Clone, Debug, PartialEq)]
pub enum PartyEdit {
    /// Adds a partner.
    Add(String, Side),
    /// Gives a partner another name.
    Rename(PartyId, String),
    /// Takes a partner off the table.
    Remove(PartyId),
    /// Adds an organisation behind a partner.
    AddParent(PartyId, String),
    /// Gives such an organisation another name.
    RenameParent(ParentId, String),
    /// Removes such an organisation.
    RemoveParent(ParentId),
}

impl PartyEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(name, side) => {
                let id = PartyId::new(ids);
                design.parties.push(Party { id, name: name.clone(), side: *side, parents: Vec::new() });
                return Some(id.into());
            }
            Self::Rename(id, name) => {
                if let Some(party) = design.parties.iter_mut().find(|it| it.id == *id) {
                    party.name.clone_from(name);
                }
            }
            Self::Remove(id) => design.parties.retain(|it| it.id != *id),
            Self::AddParent(id, name) => {
                let party = design.parties.iter_mut().find(|it| it.id == *id)?;
                let id = ParentId::new(ids);
                party.parents.push(ParentOrganisation { id, name: name.clone() });
                return Some(id.into());
            }
            Self::RenameParent(id, name) => {
                let mut parents = design.parties.iter_mut().flat_map(|it| &mut it.parents);
                if let Some(parent) = parents.find(|it| it.id == *id) {
                    parent.name.clone_from(name);
                }
            }
            Self::RemoveParent(id) => design.parties.iter_mut().for_each(|it| it.parents.retain(|it| it.id != *id)),
        }
        None
    }
}
