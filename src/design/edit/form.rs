//! Another form for a design: everything keeps its place where the other form has it, and else goes where it goes by
//! itself or where the board says. No element is lost; what the other form does not show stays in the design.

use std::sync::Arc;

use crate::design::bovenkant::Seat;
use crate::design::document::Design;
use crate::design::edit::parties::{belong_to_the_only_one, each_belonging};
use crate::design::form::{Form, Side};
use crate::design::id::{Ids, PartyId, ProjectId};
use crate::design::parties::{Belonging, Party, Standing};
use crate::design::risks::{Allocation, Risk};

/// Another form, with what the board chose for what does not go by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct FormChange {
    /// The form.
    pub to: Form,
    /// Out of a programme: the side that each partner comes to stand on; who is not named stands with the client.
    pub sides: Vec<(PartyId, Side)>,
    /// Into a programme: what a partner is called that comes for a side, the client first, to which something belongs and
    /// that had no party.
    pub names: [String; 2],
}

impl FormChange {
    /// Everything as it goes by itself.
    pub fn plain(to: Form) -> Self {
        Self { to, sides: Vec::new(), names: <[String; 2]>::default() }
    }

    pub(super) fn apply(&self, design: &mut Design, ids: &mut Ids) {
        let from = design.form;
        design.form = self.to;
        match (from.has_sides(), self.to.has_sides()) {
            (true, false) => self.to_programme(design, ids),
            (false, true) => self.out_of_programme(design),
            _ => {}
        }
    }

    fn to_programme(&self, design: &mut Design, ids: &mut Ids) {
        for (side, name) in Side::ALL.into_iter().zip(&self.names) {
            if no_party_of(design, side) {
                design.parties.push(Party::new(PartyId::new(ids), name.clone(), side));
            }
            belong_to_the_only_one(design, side.into());
        }
        let carrier = |risk: &Risk| match risk.allocation {
            Allocation::Allocated(side) => {
                let party = design.party_of(Belonging { standing: side.into(), party: risk.party });
                // What several parties of a side carried together no single partner carries: the board says who.
                Some(party.map_or(Allocation::Unplaced, |it| Allocation::Partner(it.id)))
            }
            _ => None,
        };
        let to: Vec<Option<Allocation>> = design.risks.list.iter().map(carrier).collect();
        move_risks(design, &to);
        for party in design.parties.iter_mut().filter(|it| it.side().is_some()) {
            party.standing = Standing::Partner;
        }
        let partner = |it: &Belonging| it.side().map(|_| Belonging { standing: Standing::Partner, party: it.party });
        each_belonging(design, &partner);
    }

    fn out_of_programme(&self, design: &mut Design) {
        let side = |party: PartyId| self.sides.iter().find(|it| it.0 == party).map_or(Side::Client, |it| it.1);
        let of_project = |id: ProjectId| {
            let partners = design.programme.project(id).map(|it| it.partners.as_slice()).unwrap_or_default();
            match partners.split_first() {
                Some((first, rest)) if rest.iter().all(|it| side(*it) == side(*first)) => {
                    Allocation::Allocated(side(*first))
                }
                _ => Allocation::Shared,
            }
        };
        let place = |risk: &Risk| match risk.allocation {
            Allocation::Partner(party) => Some(Allocation::Allocated(side(party))),
            Allocation::Project(id) => Some(of_project(id)),
            _ => None,
        };
        let to: Vec<Option<Allocation>> = design.risks.list.iter().map(place).collect();
        move_risks(design, &to);
        for party in design.parties.iter_mut().filter(|it| it.standing == Standing::Partner) {
            party.standing = side(party.id).into();
        }
        // Who named no partner stands on the one side that there is, where all partners went to one.
        let sides: Vec<Side> = Side::ALL.into_iter().filter(|it| design.parties_of(*it).next().is_some()).collect();
        if let [only] = sides[..] {
            let partner =
                |it: &Belonging| (it.standing == Standing::Partner && it.party.is_none()).then(|| only.into());
            each_belonging(design, &partner);
        }
    }
}

/// Lays every risk where it goes; one that a partner carried names it as its party, and the other way round.
fn move_risks(design: &mut Design, to: &[Option<Allocation>]) {
    if to.iter().all(Option::is_none) {
        return;
    }
    for (risk, to) in Arc::make_mut(&mut design.risks).list.iter_mut().zip(to) {
        let Some(to) = *to else { continue };
        risk.party = match risk.allocation {
            Allocation::Partner(party) => Some(party),
            _ => None,
        };
        risk.allocation = to;
    }
}

/// Whether something belongs to a side that has no party: in a programme a partner comes for it.
pub fn no_party_of(design: &Design, side: Side) -> bool {
    if design.parties_of(side).next().is_some() {
        return false;
    }
    let team = &design.team;
    let vacancies = team.disciplines.iter().flat_map(|it| &it.vacancies);
    let seats = design.bovenkant.roles.iter().flat_map(|it| &it.seats).filter_map(Seat::open);
    team.everybody().any(|it| it.side() == Some(side))
        || vacancies.into_iter().any(|it| it.belonging().side() == Some(side))
        || seats.into_iter().any(|it| it.of.side() == Some(side))
        || design.risks.list.iter().any(|it| it.allocation == Allocation::Allocated(side))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::edit::{Edit, PartyEdit, ProgrammeEdit, ProjectField, RiskField, RisksEdit, TeamEdit};
    use crate::design::id::{Id, RiskId};
    use crate::design::risks::Nature;

    struct Table {
        design: Design,
        ids: Ids,
    }

    impl Table {
        fn new(form: Form) -> Self {
            let mut ids = Ids::seeded(6);
            Self { design: Design::new(&mut ids, "Proef", form), ids }
        }

        fn make(&mut self, edit: Edit) -> Option<Id> {
            edit.apply(&mut self.design, &mut self.ids)
        }

        fn party(&mut self, name: &str, standing: impl Into<Standing>) -> PartyId {
            let made = self.make(Edit::Party(PartyEdit::Add(name.into(), standing.into())));
            made.and_then(|it| it.try_into().ok()).expect("a party")
        }

        fn risk(&mut self, title: &str, to: Allocation) -> RiskId {
            let made = self.make(Edit::Risks(RisksEdit::Add { nature: Nature::Risk, title: title.into(), to }));
            made.and_then(|it| it.try_into().ok()).expect("a risk")
        }

        fn place(&self, id: RiskId) -> Allocation {
            self.design.risks.get(id).map(|it| it.allocation).expect("the risk is there")
        }
    }

    #[test]
    fn a_side_becomes_partners_and_its_risks_go_to_the_one_that_carried_them() {
        let mut it = Table::new(Form::Full);
        let client = it.party("Rijndal", Side::Client);
        let [one, two] = ["Bouwer", "Baggeraar"].map(|name| it.party(name, Side::Contractor));
        let own = it.risk("Grond", Allocation::Allocated(Side::Client));
        let named = it.risk("Zetting", Allocation::Allocated(Side::Contractor));
        it.make(Edit::Risks(RisksEdit::Set(named, RiskField::Party(Some(two)))));
        let together = it.risk("Staal", Allocation::Allocated(Side::Contractor));
        it.make(Edit::SetForm(Form::Programme));
        assert!(it.design.parties.iter().all(|it| it.standing == Standing::Partner));
        assert_eq!(it.place(own), Allocation::Partner(client));
        assert_eq!(it.place(named), Allocation::Partner(two));
        assert_eq!(it.place(together), Allocation::Unplaced, "no single partner carried it");
        let sides = vec![(one, Side::Contractor), (two, Side::Contractor)];
        it.make(Edit::ChangeForm(FormChange { sides, ..FormChange::plain(Form::Full) }));
        assert_eq!(it.place(named), Allocation::Allocated(Side::Contractor));
        assert_eq!(it.design.risks.get(named).and_then(|it| it.party), Some(two));
        assert_eq!(it.place(own), Allocation::Allocated(Side::Client));
    }

    #[test]
    fn a_side_without_a_party_becomes_a_partner_of_its_own() {
        let mut it = Table::new(Form::ThreeDomains);
        let add = TeamEdit::AddPerson { to: None, name: "Anna".into(), of: Side::Client.into() };
        it.make(Edit::Team(add));
        let names = ["Opdrachtgever".to_owned(), "Opdrachtnemer".to_owned()];
        it.make(Edit::ChangeForm(FormChange { names, ..FormChange::plain(Form::Programme) }));
        assert_eq!(it.design.parties.len(), 1, "nothing belonged to the contractor");
        assert_eq!(it.design.parties[0].name, "Opdrachtgever");
        let anna = it.design.team.everybody().next().expect("Anna");
        assert_eq!((anna.standing, anna.party), (Standing::Partner, Some(it.design.parties[0].id)));
    }

    #[test]
    fn a_risk_of_a_project_is_shared_where_both_sides_take_part() {
        let mut it = Table::new(Form::Programme);
        let [one, two] = ["Rijndal", "Vechtkant"].map(|name| it.party(name, Standing::Partner));
        let mut project = |name: &str, partners: &[PartyId]| {
            let made = it.make(Edit::Programme(ProgrammeEdit::AddProject(name.into())));
            let id: ProjectId = made.and_then(|it| it.try_into().ok()).expect("a project");
            for party in partners {
                it.make(Edit::Programme(ProgrammeEdit::SetProject(id, ProjectField::Partner(*party, true))));
            }
            id
        };
        let (both, alone) = (project("Sluis", &[one, two]), project("Kade", &[two]));
        let (shared, own) = (it.risk("Veen", Allocation::Project(both)), it.risk("Klei", Allocation::Project(alone)));
        it.make(Edit::ChangeForm(FormChange { sides: vec![(two, Side::Contractor)], ..FormChange::plain(Form::Full) }));
        assert_eq!(it.place(shared), Allocation::Shared);
        assert_eq!(it.place(own), Allocation::Allocated(Side::Contractor));
        assert_eq!(it.design.programme.projects.len(), 2, "the projects stay in the design");
    }
}
