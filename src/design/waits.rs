//! Where a decision waits for a parent: an AB or DB, a council or directors that have to decide for themselves first.
//!
//! A role on a parent's side speaks for it and waits for it. In the alliance's board only who cannot bind their party goes
//! back to ask (GV 9, NACG in domain.md 11); where the boards of the parents break a deadlock, all of them decide.

use crate::design::bovenkant::{Act, DeadlockKind, Role, RoleKind, Wait, WalkStep};
use crate::design::document::Design;
use crate::design::euro::Euro;
use crate::design::id::SubjectId;
use crate::design::parties::{ParentOrganisation, Party};
use crate::design::team::Person;

impl Design {
    /// The path of a decision ([`Bovenkant::walk`]) with the days that parents take for decisions of their own: a step is
    /// over when its term is, and when the slowest parent that it waits for has decided.
    ///
    /// [`Bovenkant::walk`]: crate::design::bovenkant::Bovenkant::walk
    pub fn walk(&self, subject: Option<SubjectId>, amount: Euro) -> Vec<WalkStep> {
        let mut path = self.bovenkant.walk(subject, amount);
        let mut longer = 0;
        for step in &mut path {
            let rung = step.rung.and_then(|id| self.bovenkant.ladder.iter().find(|it| it.id == id));
            let term = rung.and_then(|it| it.days).unwrap_or(0);
            step.wait = self.wait(&step.act).filter(|it| it.days > term);
            longer += step.wait.map_or(0, |it| u32::from(it.days - term));
            step.until = step.until.map(|it| it + longer);
        }
        path
    }

    /// The parent that takes longest for its own decision among those that have to take one at a step; none where none has
    /// to, or of none is known how long it takes.
    pub(crate) fn wait(&self, act: &Act) -> Option<Wait> {
        let parents: Vec<&ParentOrganisation> = match act {
            Act::Deadlock
                if self.bovenkant.deadlock.as_ref().is_some_and(|it| it.kind == DeadlockKind::ParentsBoards) =>
            {
                self.signatories().flat_map(|it| &it.parents).collect()
            }
            act => {
                let roles = self.bovenkant.acting(act).into_iter().filter_map(|it| self.bovenkant.role(it));
                roles.flat_map(|it| self.asks(it)).collect()
            }
        };
        let timed = parents.into_iter().filter_map(|it| Some(Wait { parent: it.id, days: it.decides_in? }));
        // Of equals the first stays.
        timed.reduce(|most, it| if it.days > most.days { it } else { most })
    }

    /// The parents that have to decide for themselves before a role can.
    fn asks(&self, role: &Role) -> Vec<&ParentOrganisation> {
        let goes_back = |it: &&Person| role.kind != RoleKind::AllianceBoard || !it.can_bind;
        let holders: Vec<&Person> = self.team.holders(role).filter(goes_back).collect();
        let mut asked: Vec<&ParentOrganisation> = Vec::new();
        match role.kind.side() {
            // Who sits there is asked first, then whose role it is, then everybody of its side.
            Some(side) => {
                let named = role.party.and_then(|it| self.party(it));
                let seats: Vec<&Party> = holders.iter().filter_map(|it| self.party_of_person(it)).collect();
                let parties: Vec<&Party> = match (named, seats) {
                    (Some(it), _) => vec![it],
                    (None, seats) if !seats.is_empty() => seats,
                    _ => self.parties_of(side).collect(),
                };
                asked.extend(parties.into_iter().flat_map(|it| &it.parents));
                // Of a combination only the organisation that somebody comes from is asked where that is known.
                let own: Vec<_> = holders.iter().filter_map(|it| it.parent).collect();
                if !own.is_empty() {
                    asked.retain(|it| own.contains(&it.id));
                }
            }
            None if role.kind == RoleKind::AllianceBoard => {
                for it in holders {
                    let of_party = || self.party_of_person(it).into_iter().flat_map(|it| &it.parents);
                    asked.extend(of_party().filter(|parent| it.parent.is_none_or(|own| own == parent.id)));
                }
            }
            None => {}
        }
        asked
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::design::edit::{BovenkantEdit, Edit, PartyEdit, PersonField, TeamEdit};
    use crate::design::form::{Form, Side};
    use crate::design::id::{Id, Ids, ParentId, PartyId, PersonId, RoleId};
    use crate::design::mandates::Band;

    /// A board with one member of the client, who decides on wishes; its parent takes 42 days for a decision of its own.
    fn slow() -> (Design, SubjectId, PersonId) {
        let mut ids = Ids::seeded(4);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        let mut make = |edit: Edit| edit.apply(&mut design, &mut ids);
        let client = made::<PartyId>(make(Edit::Party(PartyEdit::Add("Waterschap".into(), Side::Client.into()))));
        let parent = made::<ParentId>(make(Edit::Party(PartyEdit::AddParent(client, "Algemeen bestuur".into()))));
        make(Edit::Party(PartyEdit::SetDecidesIn(parent, Some(42))));
        let empty = String::new;
        let (kind, hats) = (RoleKind::AllianceBoard, Vec::new());
        let add = BovenkantEdit::AddRole { kind, name: empty(), purpose: empty(), limits: empty(), hats };
        let board = made::<RoleId>(make(Edit::Bovenkant(add)));
        let appoint = BovenkantEdit::AppointNew(board, "Anna".into(), Side::Client.into());
        let anna = made::<PersonId>(make(Edit::Bovenkant(appoint)));
        let subject = BovenkantEdit::AddSubject { name: "Wensen".into(), money: false };
        let subject = made::<SubjectId>(make(Edit::Bovenkant(subject)));
        let decide = BovenkantEdit::Decide { subject, band: Band::ALL, who: Some(board), with: Vec::new() };
        make(Edit::Bovenkant(decide));
        (design, subject, anna)
    }

    fn made<T: TryFrom<Id>>(id: Option<Id>) -> T {
        id.and_then(|it| T::try_from(it).ok()).expect("it was made")
    }

    #[test]
    fn a_board_waits_for_the_parent_of_who_cannot_bind_it() {
        let (mut design, subject, anna) = slow();
        let path = design.walk(Some(subject), Euro::ZERO);
        assert_eq!(path[0].wait.map(|it| it.days), Some(42));
        assert_eq!(path[0].until, Some(42));
        let binds = TeamEdit::SetPerson(anna, PersonField::CanBind(true));
        Edit::Team(binds).apply(&mut design, &mut Ids::seeded(9));
        let path = design.walk(Some(subject), Euro::ZERO);
        assert_eq!((path[0].wait, path[0].until), (None, Some(0)));
    }

    #[test]
    fn a_step_is_over_when_both_its_term_and_the_parent_are() {
        let (mut design, subject, _) = slow();
        let board = design.bovenkant.roles[0].id;
        let mut add = |days| {
            let step = BovenkantEdit::AddStep(Some(board), Some(days), crate::design::bovenkant::StepKind::Decide);
            Edit::Bovenkant(step).apply(&mut design, &mut Ids::seeded(u64::from(days)));
            let path = design.walk(Some(subject), Euro::ZERO);
            Arc::make_mut(&mut design.bovenkant).ladder.clear();
            (path[0].wait.map(|it| it.days), path[0].until)
        };
        assert_eq!(add(30), (Some(42), Some(42)));
        assert_eq!(add(42), (None, Some(42)));
        assert_eq!(add(60), (None, Some(60)));
    }
}
