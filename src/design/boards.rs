//! The boards that carry the ambition: of the organisations behind the parties, or of a party that has none behind it.

use crate::design::document::Design;
use crate::design::id::{Id, PartyId};
use crate::design::parties::Standing;

/// A board whose ambition it is to be too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board<'a> {
    /// The parent organisation, or the party where none is known behind it.
    pub id: Id,
    /// What it is called.
    pub name: &'a str,
    /// The party that it stands behind.
    pub party: PartyId,
    /// Where that party stands at the table.
    pub standing: Standing,
}

impl Design {
    /// The boards behind the partners, in the order of the parties. Who is independent brings no ambition of its own.
    pub fn boards(&self) -> Vec<Board<'_>> {
        let parties = self.parties.iter().filter(|it| it.standing != Standing::Independent);
        let boards = parties.flat_map(|party| {
            let of = |id: Id, name| Board { id, name, party: party.id, standing: party.standing };
            let parents = party.parents.iter().map(move |it| of(it.id.into(), it.name.as_str()));
            let own = party.parents.is_empty().then(|| of(party.id.into(), party.name.as_str()));
            parents.chain(own)
        });
        boards.collect()
    }
}
