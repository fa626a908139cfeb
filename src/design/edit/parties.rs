//! Changes to the parties and the organisations behind them. What belongs to a party goes along with it: to the other side
//! of the table, and to its side as a whole when it leaves.

use std::sync::Arc;

use crate::design::bovenkant::{Role, Seat};
use crate::design::document::Design;
use crate::design::edit::lists::shift;
use crate::design::id::{Id, Ids, ParentId, PartyId};
use crate::design::parties::{Belonging, ParentOrganisation, Party, Standing};
use crate::design::risks::Allocation;

/// The longest that an organisation can take for a decision of its own, in days: ten years.
pub(crate) const DECIDES_MAX: u16 = 3660;

/// A change to the parties.
#[derive(Clone, Debug, PartialEq)]
pub enum PartyEdit {
    /// Adds a party. The first other one of a side makes that whoever belonged to the side belongs to the party that was
    /// there.
    Add(String, Standing),
    /// Gives a party another name.
    Rename(PartyId, String),
    /// Moves a party to another place at the table, with whom and what belongs to it.
    SetStanding(PartyId, Standing),
    /// Moves a party within the order.
    Shift(PartyId, isize),
    /// Takes a party off the table.
    Remove(PartyId),
    /// Adds an organisation behind a party.
    AddParent(PartyId, String),
    /// Gives such an organisation another name.
    RenameParent(ParentId, String),
    /// Says how long it takes for a decision of its own, in days; none: not known.
    SetDecidesIn(ParentId, Option<u16>),
    /// Removes such an organisation.
    RemoveParent(ParentId),
}

impl PartyEdit {
    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) -> Option<Id> {
        match self {
            Self::Add(name, standing) => {
                belong_to_the_only_one(design, *standing);
                let id = PartyId::new(ids);
                design.parties.push(Party::new(id, name.clone(), *standing));
                return Some(id.into());
            }
            Self::Rename(id, name) => party_mut(design, *id)?.name.clone_from(name),
            Self::SetStanding(id, standing) => {
                belong_to_the_only_one(design, *standing);
                if let Some(from) = design.party(*id).map(|it| it.standing) {
                    belong_to_the_only_one(design, from);
                }
                party_mut(design, *id)?.standing = *standing;
            }
            Self::Shift(id, by) => shift_in_side(design, *id, *by),
            Self::Remove(id) => design.parties.retain(|it| it.id != *id),
            Self::AddParent(id, name) => {
                let party = party_mut(design, *id)?;
                let id = ParentId::new(ids);
                party.parents.push(ParentOrganisation::new(id, name.clone()));
                return Some(id.into());
            }
            Self::RenameParent(id, name) => parent_mut(design, *id)?.name.clone_from(name),
            Self::SetDecidesIn(id, days) => {
                parent_mut(design, *id)?.decides_in = days.map(|it| it.min(DECIDES_MAX));
            }
            Self::RemoveParent(id) => design.parties.iter_mut().for_each(|it| it.parents.retain(|it| it.id != *id)),
        }
        None
    }

    pub(super) fn same_field(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rename(a, _), Self::Rename(b, _)) => a == b,
            (Self::RenameParent(a, _), Self::RenameParent(b, _))
            | (Self::SetDecidesIn(a, _), Self::SetDecidesIn(b, _)) => a == b,
            _ => false,
        }
    }

    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::Add(..) => "add-party",
            Self::Remove(_) => "remove-party",
            Self::Shift(..) => "shift-party",
            _ => "set-party",
        }
    }

    pub(super) fn about(&self) -> Vec<Id> {
        match self {
            Self::Add(..) => Vec::new(),
            Self::Rename(id, _)
            | Self::SetStanding(id, _)
            | Self::Shift(id, _)
            | Self::Remove(id)
            | Self::AddParent(id, _) => vec![(*id).into()],
            Self::RenameParent(id, _) | Self::SetDecidesIn(id, _) | Self::RemoveParent(id) => vec![(*id).into()],
        }
    }
}

fn party_mut(design: &mut Design, id: PartyId) -> Option<&mut Party> {
    design.parties.iter_mut().find(|it| it.id == id)
}

fn parent_mut(design: &mut Design, id: ParentId) -> Option<&mut ParentOrganisation> {
    design.parties.iter_mut().flat_map(|it| &mut it.parents).find(|it| it.id == id)
}

/// Moves a party past those that stand where it stands: others may lie between them in the list.
fn shift_in_side(design: &mut Design, id: PartyId, by: isize) {
    let Some(standing) = design.party(id).map(|it| it.standing) else { return };
    let places: Vec<usize> =
        design.parties.iter().enumerate().filter(|(_, it)| it.standing == standing).map(|it| it.0).collect();
    let mut there: Vec<Party> = places.iter().map(|at| design.parties[*at].clone()).collect();
    shift(&mut there, by, |it| it.id == id);
    for (at, party) in places.into_iter().zip(there) {
        design.parties[at] = party;
    }
}

/// Before a side gets another party: whoever belonged to the side belongs to the only one that it has.
pub(super) fn belong_to_the_only_one(design: &mut Design, standing: Standing) {
    let side: Belonging = standing.into();
    let Some(only) = design.party_of(side).map(|it| it.id) else { return };
    each_belonging(design, &|it| if *it == side { Some(Belonging { party: Some(only), ..side }) } else { None });
}

/// After an edit: whoever belongs to a party stands where it stands, and names it only where its side has several.
pub(super) fn settle(design: &mut Design) {
    // The few parties are copied, since what belongs to them changes meanwhile; of the rest only what changes is.
    let parties = design.parties.clone();
    let settled = |it: &Belonging| {
        let party = parties.iter().find(|party| Some(party.id) == it.party)?;
        let to = Belonging { standing: party.standing, party: is_named(&parties, party).then_some(party.id) };
        (to != *it).then_some(to)
    };
    each_belonging(design, &settled);
    settle_risks_and_roles(design, &parties);
}

/// Whether what belongs to a party says so: its side has several, or it has no side.
fn is_named(parties: &[Party], party: &Party) -> bool {
    let same = |other: &&Party| other.standing == party.standing;
    party.side().is_none() || parties.iter().filter(same).nth(1).is_some()
}

/// A risk lies with a party only in the room of that party's side, and only where the side has several; a role speaks for
/// one only where there are several.
fn settle_risks_and_roles(design: &mut Design, parties: &[Party]) {
    let stays = |id: PartyId| parties.iter().find(|it| it.id == id).filter(|it| is_named(parties, it));
    let lost = |allocation: Allocation, id: PartyId| match (allocation, stays(id)) {
        (Allocation::Allocated(side), Some(party)) => party.side() != Some(side),
        _ => true,
    };
    if design.risks.list.iter().any(|it| it.party.is_some_and(|id| lost(it.allocation, id))) {
        for risk in &mut Arc::make_mut(&mut design.risks).list {
            risk.party = risk.party.filter(|id| !lost(risk.allocation, *id));
        }
    }
    if design.bovenkant.roles.iter().any(|it| it.party.is_some_and(|id| stays(id).is_none())) {
        for role in &mut Arc::make_mut(&mut design.bovenkant).roles {
            role.party = role.party.filter(|id| stays(*id).is_some());
        }
    }
}

/// Gives every person, vacancy and open seat the belonging that `to` says; none: the one that it has.
pub(super) fn each_belonging(design: &mut Design, to: &dyn Fn(&Belonging) -> Option<Belonging>) {
    let moves = |it: Belonging| to(&it).is_some();
    let vacancies = || design.team.disciplines.iter().flat_map(|it| &it.vacancies);
    if design.team.everybody().any(|it| moves(it.belonging())) || vacancies().any(|it| moves(it.belonging())) {
        let team = Arc::make_mut(&mut design.team);
        let members = team.disciplines.iter_mut().flat_map(|it| &mut it.people);
        for person in members.chain(&mut team.outside) {
            if let Some(it) = to(&person.belonging()) {
                (person.standing, person.party) = (it.standing, it.party);
            }
        }
        for vacancy in team.disciplines.iter_mut().flat_map(|it| &mut it.vacancies) {
            if let Some(it) = to(&vacancy.belonging()) {
                (vacancy.standing, vacancy.party) = (it.standing, it.party);
            }
        }
    }
    if design.bovenkant.roles.iter().flat_map(Role::open_seats).any(|it| moves(it.of)) {
        for seat in Arc::make_mut(&mut design.bovenkant).roles.iter_mut().flat_map(|it| &mut it.seats) {
            if let Seat::Open(seat) = seat {
                seat.of = to(&seat.of).unwrap_or(seat.of);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{BovenkantEdit, Edit, RiskField, RisksEdit, TeamEdit};
    use crate::design::form::{Form, Side};
    use crate::design::id::{PersonId, RiskId};
    use crate::design::risks::Nature;
    use crate::design::team::Person;

    struct Table {
        design: Design,
        ids: Ids,
    }

    impl Table {
        /// One client, with somebody of it and a risk that lies with its side.
        fn new() -> (Self, PartyId, PersonId, RiskId) {
            let mut ids = Ids::seeded(6);
            let design = Design::new(&mut ids, "Proef", Form::Full);
            let mut it = Self { design, ids };
            let first = it.party("Lelystad", Side::Client);
            let add = TeamEdit::AddPerson { to: None, name: "Anna".into(), of: Side::Client.into() };
            let anna = it.make(Edit::Team(add)).and_then(|it| it.try_into().ok()).expect("a person");
            let (nature, to) = (Nature::Risk, Allocation::Allocated(Side::Client));
            let risk = it.make(Edit::Risks(RisksEdit::Add { nature, title: "Grond".into(), to }));
            (it, first, anna, risk.and_then(|it| it.try_into().ok()).expect("a risk"))
        }

        fn make(&mut self, edit: Edit) -> Option<Id> {
            edit.apply(&mut self.design, &mut self.ids)
        }

        fn party(&mut self, name: &str, standing: impl Into<Standing>) -> PartyId {
            let made = self.make(Edit::Party(PartyEdit::Add(name.into(), standing.into())));
            made.and_then(|it| it.try_into().ok()).expect("a party")
        }

        fn person(&self, id: PersonId) -> &Person {
            self.design.team.person(id).expect("the person is there")
        }
    }

    #[test]
    fn whoever_is_there_belongs_to_the_first_party_once_a_second_comes() {
        let (mut it, first, anna, _) = Table::new();
        assert_eq!(it.person(anna).party, None, "with one party the side says it");
        assert_eq!(it.design.party_of_person(it.person(anna)).map(|it| it.id), Some(first));
        let second = it.party("Almere", Side::Client);
        assert_eq!(it.person(anna).party, Some(first));
        it.make(Edit::Party(PartyEdit::Remove(second)));
        assert_eq!(it.person(anna).party, None, "alone again, the side says it");
    }

    #[test]
    fn who_belongs_to_a_party_that_leaves_stays_with_its_side() {
        let (mut it, first, anna, _) = Table::new();
        it.party("Almere", Side::Client);
        it.party("Zeewolde", Side::Client);
        it.make(Edit::Party(PartyEdit::Remove(first)));
        let anna = it.person(anna);
        assert_eq!((anna.standing, anna.party), (Standing::Client, None));
        assert_eq!(it.design.party_of_person(anna), None, "two are left: nobody knows which");
    }

    #[test]
    fn a_party_takes_its_people_along_to_another_place_at_the_table() {
        let (mut it, first, anna, _) = Table::new();
        it.make(Edit::Party(PartyEdit::SetStanding(first, Standing::Contractor)));
        assert_eq!(it.person(anna).standing, Standing::Contractor);
        it.make(Edit::Party(PartyEdit::SetStanding(first, Standing::Independent)));
        let anna = it.person(anna);
        assert_eq!((anna.standing, anna.party, anna.side()), (Standing::Independent, Some(first), None));
    }

    #[test]
    fn a_risk_lies_with_one_party_only_in_the_room_of_its_side() {
        let (mut it, first, _, risk) = Table::new();
        let set = |party| Edit::Risks(RisksEdit::Set(risk, RiskField::Party(Some(party))));
        it.make(set(first));
        assert_eq!(it.design.risks.list[0].party, None, "with one party the side says it");
        let second = it.party("Almere", Side::Client);
        it.make(set(second));
        assert_eq!(it.design.risks.list[0].party, Some(second));
        assert_eq!(it.design.carried_by_one(Side::Client).count(), 1);
        assert_eq!(it.design.carried_by_one(Side::Contractor).count(), 0);
        let shared = RisksEdit::Move { risks: vec![risk], to: Allocation::Shared };
        it.make(Edit::Risks(shared));
        assert_eq!(it.design.risks.list[0].party, None, "shared, nobody carries it alone");
    }

    #[test]
    fn a_place_is_kept_for_the_party_that_it_names() {
        let (mut it, _, anna, _) = Table::new();
        let second = it.party("Almere", Side::Client);
        let of = Belonging { standing: Standing::Client, party: Some(second) };
        let role = BovenkantEdit::AddRole {
            kind: crate::design::bovenkant::RoleKind::AllianceBoard,
            name: String::new(),
            purpose: String::new(),
            limits: String::new(),
            hats: Vec::new(),
        };
        it.make(Edit::Bovenkant(role));
        let role = it.design.bovenkant.roles[0].id;
        let open = it.make(Edit::Bovenkant(BovenkantEdit::OpenSeat(role, of))).and_then(|it| it.try_into().ok());
        let open = open.expect("an open seat");
        it.make(Edit::Team(TeamEdit::FillVacancyBy(open, anna)));
        assert!(it.design.bovenkant.roles[0].is_vacant(), "Anna is of the other party");
        it.make(Edit::Bovenkant(BovenkantEdit::Appoint(role, anna)));
        assert_eq!(it.design.bovenkant.roles[0].seats.len(), 2, "she gets a place of her own");
    }

    #[test]
    fn a_party_moves_past_those_of_its_side() {
        let (mut it, first, ..) = Table::new();
        let builder = it.party("Bouwer", Side::Contractor);
        let second = it.party("Almere", Side::Client);
        it.make(Edit::Party(PartyEdit::Shift(second, -1)));
        let order: Vec<_> = it.design.parties.iter().map(|it| it.id).collect();
        assert_eq!(order, [second, builder, first]);
        assert_eq!(it.design.badge(Belonging { standing: Standing::Client, party: Some(first) }).letter(), Some('B'));
    }
}
