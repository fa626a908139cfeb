//! Examples of the practice elsewhere.

use crate::design::bovenkant::{RoleKind, Seat};
use crate::design::edit::{BovenkantEdit, Edit, PartyEdit, PersonField, PrincipleField, PrinciplesEdit, RiskField};
use crate::design::edit::{RisksEdit, TeamEdit};
use crate::design::form::Form::Full;
use crate::design::form::Side::{self, Client, Contractor};
use crate::design::risks::{Allocation, Lens};
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::{Cure, Example};

pub(in crate::rules) const BOARD_MEMBER_CANNOT_BIND: Example = Example {
    design: || {
        design(Full)
            .seat(RoleKind::AllianceBoard, &[])
            .appoint_new(RoleKind::AllianceBoard, "Dijkgraaf", Client)
            .appoint_new(RoleKind::AllianceBoard, "Regiodirecteur", Contractor)
            .with_person("Dijkgraaf", PersonField::CanBind(true))
    },
    cure: Cure::WayOut,
};

pub(in crate::rules) const MANAGEMENT_TEAM_MISSES_PARTY: Example = Example {
    design: || {
        let mut it = design(Full)
            .edit(Edit::Party(PartyEdit::Add("Provincie".into(), Client)))
            .seat(RoleKind::ManagementTeam, &[Contractor])
            .appoint_new(RoleKind::ManagementTeam, "Projectmanager", Client);
        let parties: Vec<_> = it.design.parties_of(Client).map(|it| (it.id, it.name.clone())).collect();
        let made: Vec<_> =
            parties.into_iter().map(|(id, name)| it.make(Edit::Party(PartyEdit::AddParent(id, name)))).collect();
        let first = made.first().and_then(|it| (*it).try_into().ok());
        it.with_person("Projectmanager", PersonField::Parent(first))
    },
    cure: Cure::WayOut,
};

pub(in crate::rules) const MANAGEMENT_TEAM_LARGE: Example = Example {
    design: || {
        let sides: Vec<Side> = [Client, Contractor].into_iter().cycle().take(11).collect();
        design(Full).seat(RoleKind::ManagementTeam, &sides)
    },
    cure: Cure::Edit(|it| {
        let amt = it.kind_id(RoleKind::ManagementTeam);
        let last = it.design.bovenkant.role(amt).and_then(|it| it.holders().last());
        let remove = |it| Edit::Bovenkant(BovenkantEdit::RemoveSeat(amt, Seat::Person(it)));
        last.map_or(Edit::Several(Vec::new()), remove)
    }),
};

fn of_no_blame(it: &Builder, field: PrincipleField) -> Edit {
    Edit::Principles(PrinciplesEdit::Set(it.principle_id("no-blame-no-claim"), field))
}

pub(in crate::rules) const NO_BLAME_WITHOUT_EXCEPTIONS: Example = Example {
    design: || {
        let it = design(Full).principle("no-blame-no-claim");
        let in_contract = of_no_blame(&it, PrincipleField::InContract(true));
        it.edit(in_contract)
    },
    cure: Cure::Edit(|it| of_no_blame(it, PrincipleField::Exceptions("Opzet, fraude en faillissement".into()))),
};

pub(in crate::rules) const RISMAN_LENS_EMPTY: Example = Example {
    design: || {
        [
            ("Gemeenteraad wijzigt koers", Lens::Political),
            ("Staalprijs stijgt", Lens::Financial),
            ("Bezwaar tegen de vergunning", Lens::Legal),
            ("Grondwaterstand", Lens::Technical),
            ("Bouwkuip", Lens::Technical),
            ("Sleutelpersoon vertrekt", Lens::Organisational),
            ("Kabels en leidingen", Lens::Spatial),
            ("Explosieven in de grond", Lens::Spatial),
        ]
        .into_iter()
        .fold(design(Full), |it, (title, lens)| {
            it.carried(title, Allocation::Shared, 100_000).with_risk(title, RiskField::Lens(Some(lens)))
        })
    },
    cure: Cure::Edit(|it| {
        let title = it.risk_id("Bouwkuip");
        Edit::Risks(RisksEdit::Set(title, RiskField::Lens(Some(Lens::Social))))
    }),
};

pub(in crate::rules) const ROLE_COUNT_PER_PERSON: Example = Example {
    design: || {
        let it = design(Full).discipline("Ontwerp", &[Contractor]);
        let name = PersonField::Name("Sanne de Wit".into());
        it.with_person("Ontwerp 1", name)
            .with_person("Sanne de Wit", PersonField::Function("Technisch manager en contractmanager".into()))
    },
    cure: Cure::Edit(|it| {
        let function = PersonField::Function("Technisch manager".into());
        Edit::Team(TeamEdit::SetPerson(it.person_id("Sanne de Wit"), function))
    }),
};
