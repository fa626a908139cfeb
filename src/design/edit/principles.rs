//! Changes to the chosen principles.

use jiff::civil::Date;

use crate::design::edit::lists::shift;
use crate::design::id::{Id, Ids, PartyId, PrincipleId};
use crate::design::principles::{Principle, Principles, Signature};

/// A change to the principles.
#[derive(Clone, Debug, PartialEq)]
pub enum PrinciplesEdit {
    /// Chooses an entry of the catalogue.
    Choose(String),
    /// Adds one of the team's own.
    AddOwn(String),
    /// Drops a principle.
    Remove(PrincipleId),
    /// Changes a principle.
    Set(PrincipleId, PrincipleField),
    /// Makes principles part of the contract.
    PutInContract(Vec<PrincipleId>),
    /// A party's board signs.
    Sign {
        /// What it signs.
        principle: PrincipleId,
        /// For which party.
        party: PartyId,
        /// Who signs.
        name: String,
        /// When.
        on: Option<Date>,
    },
    /// A signature is taken back.
    Unsign(PrincipleId, PartyId),
    /// Moves a principle within the order.
    Shift(PrincipleId, isize),
}

/// A field of a principle.
#[derive(Clone, Debug, PartialEq)]
pub enum PrincipleField {
    /// What this alliance calls it.
    Name(String),
    /// What it asks.
    Asks(String),
    /// Part of the contract or not.
    InContract(bool),
    /// The team's own behaviours.
    Behaviours(Vec<String>),
    /// The catalogue's behaviours taken as the team's or not.
    CatalogueBehaviours(bool),
    /// Applied to partners outside or not.
    Outward(bool),
    /// Its exceptions.
    Exceptions(String),
}

impl PrinciplesEdit {
    pub(super) fn apply(&self, principles: &mut Principles, ids: &mut Ids) -> Option<Id> {
        let find = |list: &mut Vec<Principle>, id| list.iter().position(|it: &Principle| it.id == id);
        match self {
            Self::Choose(entry) => {
                principles.started = true;
                if principles.from_entry(entry).is_some() {
                    return None;
                }
                let id = PrincipleId::new(ids);
                principles.chosen.push(Principle::from_catalogue(id, entry.clone()));
                return Some(id.into());
            }
            Self::AddOwn(name) => {
                principles.started = true;
                let id = PrincipleId::new(ids);
                principles.chosen.push(Principle::own(id, name.clone()));
                return Some(id.into());
            }
            Self::Remove(id) => principles.chosen.retain(|it| it.id != *id),
            Self::Set(id, field) => {
                let at = find(&mut principles.chosen, *id)?;
                let it = &mut principles.chosen[at];
                match field {
                    PrincipleField::Name(name) => it.name.clone_from(name),
                    PrincipleField::Asks(asks) => it.asks.clone_from(asks),
                    PrincipleField::InContract(in_contract) => it.in_contract = *in_contract,
                    PrincipleField::Behaviours(behaviours) => it.behaviours.clone_from(behaviours),
                    PrincipleField::CatalogueBehaviours(taken) => it.catalogue_behaviours = *taken,
                    PrincipleField::Outward(outward) => it.outward = *outward,
                    PrincipleField::Exceptions(exceptions) => it.exceptions.clone_from(exceptions),
                }
            }
            Self::PutInContract(which) => {
                for it in principles.chosen.iter_mut().filter(|it| which.contains(&it.id)) {
                    it.in_contract = true;
                }
            }
            Self::Sign { principle, party, name, on } => {
                let at = find(&mut principles.chosen, *principle)?;
                let signatures = &mut principles.chosen[at].signatures;
                signatures.retain(|it| it.party != *party);
                signatures.push(Signature { party: *party, name: name.clone(), on: *on });
            }
            Self::Unsign(principle, party) => {
                let at = find(&mut principles.chosen, *principle)?;
                principles.chosen[at].signatures.retain(|it| it.party != *party);
            }
            Self::Shift(id, by) => shift(&mut principles.chosen, *by, |it| it.id == *id),
        }
        None
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Choose(_) | Self::AddOwn(_) => "add-principle",
            Self::Remove(_) => "remove-principle",
            Self::Set(..) => "set-principle",
            Self::PutInContract(_) => "put-in-contract",
            Self::Sign { .. } => "sign-principle",
            Self::Unsign(..) => "unsign-principle",
            Self::Shift(..) => "shift-principle",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::Choose(_) | Self::AddOwn(_) => Vec::new(),
            Self::PutInContract(which) => which.iter().map(|it| (*it).into()).collect(),
            Self::Remove(id)
            | Self::Set(id, _)
            | Self::Sign { principle: id, .. }
            | Self::Unsign(id, _)
            | Self::Shift(id, _) => vec![(*id).into()],
        }
    }
}
