//! Examples of the practice elsewhere.

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{DecisionRule, RoleKind, Seat, StepKind};
use crate::design::edit::{BovenkantEdit, Edit, PartyEdit, PersonField, PrincipleField, PrinciplesEdit, RiskField};
use crate::design::edit::{RisksEdit, TeamEdit};
use crate::design::form::Form::Full;
use crate::design::form::Side::{self, Client, Contractor};
use crate::design::phases::Phase;
use crate::design::risks::{Allocation, Lens};
use crate::rules::examples::builder::{Builder, arranging, core, design};
use crate::rules::examples::example::{Cure, Example};

pub(crate) const BOARD_MEMBER_CANNOT_BIND: Example = Example {
    design: || {
        design(Full)
            .seat(RoleKind::AllianceBoard, &[])
            .appoint_new(RoleKind::AllianceBoard, "Dijkgraaf", Client)
            .appoint_new(RoleKind::AllianceBoard, "Regiodirecteur", Contractor)
            .with_person("Dijkgraaf", PersonField::CanBind(true))
    },
    cure: Cure::WayOut,
};

pub(crate) const MANAGEMENT_TEAM_MISSES_PARTY: Example = Example {
    design: || {
        let mut it = design(Full)
            .edit(Edit::Party(PartyEdit::Add("Provincie".into(), Client.into())))
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

pub(crate) const MANAGEMENT_TEAM_LARGE: Example = Example {
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

pub(crate) const NO_BLAME_WITHOUT_EXCEPTIONS: Example = Example {
    design: || {
        let it = design(Full).principle("no-blame-no-claim");
        let in_contract = of_no_blame(&it, PrincipleField::InContract(true));
        it.edit(in_contract)
    },
    cure: Cure::Edit(|it| of_no_blame(it, PrincipleField::Exceptions("Opzet, fraude en faillissement".into()))),
};

pub(crate) const RISMAN_LENS_EMPTY: Example = Example {
    design: || {
        [
            ("Gemeenteraad wijzigt koers", Lens::Political),
            ("Staalprijs stijgt", Lens::Financial),
            ("Bezwaar tegen de vergunning", Lens::Legal),
            ("Grondwaterstand", Lens::Technical),
            ("Bouwkuip", Lens::Technical),
            ("Sleutelpersoon vertrekt", Lens::Organisational),
            ("Kabels en leidingen", Lens::Spatial),
            ("Ontplofbare oorlogsresten", Lens::Spatial),
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

pub(crate) const ROLE_COUNT_PER_PERSON: Example = Example {
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

pub(crate) const DEADLOCK_ROUTE_MISSING: Example = Example {
    design: || {
        core(Full)
            .top(BovenkantEdit::SetDecisionRule(Some(DecisionRule::Jointly)))
            .rung(RoleKind::ManagementTeam, Some(5), StepKind::Talk)
            .rung(RoleKind::AllianceBoard, Some(10), StepKind::Decide)
    },
    cure: Cure::WayOut,
};

fn reserve(it: &Builder, subject: &str, reserved: bool) -> Edit {
    Edit::Bovenkant(BovenkantEdit::SetSubjectReserved(it.subject_id(subject), reserved))
}

pub(crate) const RESERVED_POWERS_MISSING: Example = Example {
    design: || {
        core(Full).subject("Wijziging van de scope", false).entrusted(
            "Wijziging van de scope",
            RoleKind::AllianceBoard,
            0,
            None,
        )
    },
    cure: Cure::Edit(|it| reserve(it, "Wijziging van de scope", true)),
};

pub(crate) const RESERVED_POWERS_MANY: Example = Example {
    design: || {
        ["Scope", "Noodsituaties", "Vergunningen", "Media", "Inkoop", "Planning", "Ontwerpkeuzen", "Omgeving"]
            .into_iter()
            .fold(core(Full), |it, name| {
                let it = it.subject(name, false);
                let reserved = reserve(&it, name, true);
                it.edit(reserved)
            })
    },
    cure: Cure::Edit(|it| reserve(it, "Planning", false)),
};

pub(crate) const EXIT_MISSING: Example = Example {
    design: || core(Full).edit(Edit::SetPhase(Phase::Realisation)),
    cure: Cure::Edit(|_| arranging(ArrangementKind::Exit)),
};
