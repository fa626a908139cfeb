//! Who sits where at the table: which party something belongs to, and how that is told apart.

use crate::design::bovenkant::Role;
use crate::design::document::Design;
use crate::design::form::Side;
use crate::design::id::PartyId;
use crate::design::parties::{Badge, Belonging, ParentOrganisation, Party, Standing};
use crate::design::risks::{Allocation, Risk};
use crate::design::team::Person;

impl Design {
    /// Every place where a risk can lie in its form, the tray last.
    pub fn places(&self) -> Vec<Allocation> {
        if self.form.has_sides() {
            return Allocation::ALL.to_vec();
        }
        let partners = self.partners().map(|it| Allocation::Partner(it.id));
        let projects = self.programme.projects.iter().map(|it| Allocation::Project(it.id));
        partners.chain([Allocation::Shared]).chain(projects).chain([Allocation::Unplaced]).collect()
    }

    /// Where a risk lies in the design's form: in the tray where the form has no such place.
    pub fn place_of(&self, risk: &Risk) -> Allocation {
        let there = match risk.allocation {
            Allocation::Partner(id) => !self.form.has_sides() && self.partners().any(|it| it.id == id),
            Allocation::Project(id) => !self.form.has_sides() && self.programme.project(id).is_some(),
            Allocation::Allocated(_) => self.form.has_sides(),
            Allocation::Shared | Allocation::Unplaced => true,
        };
        if there { risk.allocation } else { Allocation::Unplaced }
    }

    /// A party by id.
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        self.parties.iter().find(|it| it.id == id)
    }

    /// The parties of a side, in the order in which the board put them.
    pub fn parties_of(&self, side: Side) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(move |it| it.side() == Some(side))
    }

    /// Whether a side has more than one party: then whoever names the side has to say which.
    pub fn has_several(&self, side: Side) -> bool {
        self.parties_of(side).nth(1).is_some()
    }

    /// The party that something belongs to: the one it names, or the only one of its side; none where its side has
    /// several or none, and for who is independent without a party.
    pub fn party_of(&self, belonging: Belonging) -> Option<&Party> {
        if let Some(id) = belonging.party {
            return self.party(id);
        }
        let mut there = self.parties_of(belonging.side()?);
        let only = there.next();
        only.filter(|_| there.next().is_none())
    }

    /// The party that somebody comes from: the one that they name, that of the organisation behind them, or the only one of
    /// their side; none where none of these tells.
    pub fn party_of_person(&self, person: &Person) -> Option<&Party> {
        let by_parent = || {
            let parent = person.parent?;
            self.parents().find(|it| it.1.id == parent).map(|it| it.0)
        };
        let named = person.party.and_then(|it| self.party(it)).or_else(by_parent);
        named.or_else(|| self.party_of(person.belonging()))
    }

    /// The party that a role speaks for: the one that it names, or the one that everybody in it comes from; none where
    /// neither tells.
    pub(crate) fn party_of_role(&self, role: &Role) -> Option<&Party> {
        if let Some(named) = role.party {
            return self.party(named);
        }
        let mut parties = self.team.holders(role).map(|it| self.party_of_person(it));
        let first = parties.next()??;
        parties.all(|it| it.is_some_and(|it| it.id == first.id)).then_some(first)
    }

    /// The roles that a party has: by name, or by who holds them.
    pub(crate) fn roles_of_party(&self, party: PartyId) -> impl Iterator<Item = &Role> {
        let comes_from = move |it: &Person| self.party_of_person(it).is_some_and(|it| it.id == party);
        let roles = self.bovenkant.roles.iter();
        roles.filter(move |it| it.party == Some(party) || self.team.holders(it).any(comes_from))
    }

    /// The place of a party among those of its side, from 0; none where it stands alone there.
    pub fn place_in_side(&self, party: PartyId) -> Option<usize> {
        let side = self.party(party)?.side()?;
        self.has_several(side).then(|| self.parties_of(side).position(|it| it.id == party)).flatten()
    }

    /// What tells in a picture to whom something belongs.
    pub fn badge(&self, belonging: Belonging) -> Badge {
        Badge { standing: belonging.standing, nth: belonging.party.and_then(|it| self.place_in_side(it)) }
    }

    /// What tells in a picture where somebody comes from.
    pub fn badge_of(&self, person: &Person) -> Badge {
        let nth = self.party_of_person(person).and_then(|it| self.place_in_side(it.id));
        Badge { standing: person.standing, nth }
    }

    /// To whom something can belong, in the order in which choices show it: every party where a side has several, the
    /// side where it has one or none, the parties without a side, and nobody's.
    pub fn belongings(&self) -> Vec<Belonging> {
        let mut all = Vec::new();
        if !self.form.has_sides() {
            all.extend(self.parties.iter().map(Belonging::from));
            all.push(Standing::Independent.into());
            return all;
        }
        for side in Side::ALL {
            if self.has_several(side) {
                all.extend(self.parties_of(side).map(Belonging::from));
            } else {
                all.push(side.into());
            }
        }
        all.extend(self.parties.iter().filter(|it| it.side().is_none()).map(Belonging::from));
        all.push(Standing::Independent.into());
        all
    }

    /// The risks and opportunities of a side that one of its parties carries alone.
    pub fn carried_by_one(&self, side: Side) -> impl Iterator<Item = &Risk> {
        let of_side = self.risks.counting().filter(move |it| it.allocation == Allocation::Allocated(side));
        of_side.filter(|it| it.party.is_some())
    }

    /// The organisations behind the parties, each with its party.
    pub fn parents(&self) -> impl Iterator<Item = (&Party, &ParentOrganisation)> {
        self.parties.iter().flat_map(|party| party.parents.iter().map(move |it| (party, it)))
    }
}
