//! Examples of the rules about the team.

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{RoleKind, Seat};
use crate::design::edit::{BovenkantEdit, Edit, TeamEdit};
use crate::design::form::Form::Full;
use crate::design::form::Side::{self, Client, Contractor};
use crate::rules::examples::builder::{Builder, arranging, arranging_about, design};
use crate::rules::examples::example::{Cure, Example};

pub(crate) const NOT_STARTED: Example =
    Example { design: || design(Full), cure: Cure::Edit(|_| Edit::Team(TeamEdit::AddDiscipline("Ontwerp".into()))) };

pub(crate) const SINGLE_BLOEDGROEP: Example = Example {
    design: || design(Full).discipline("Conditionering", &[Contractor; 4]),
    cure: Cure::Edit(|it| joins(it, "Conditioneringsmanager", Client)),
};

pub(crate) const LONE_DISCIPLINE: Example =
    Example { design: || design(Full).discipline("Omgeving", &[Client]), cure: Cure::WayOut };

pub(crate) const EMPTY_DISCIPLINE: Example = Example {
    design: || design(Full).discipline("Duurzaamheid", &[]),
    cure: Cure::Edit(|it| joins(it, "Adviseur duurzaamheid", Contractor)),
};

pub(crate) const CLIENT_SHARE_LOW: Example = Example {
    design: || design(Full).discipline("Ontwerp", &[Client, Contractor, Contractor, Contractor, Contractor]),
    cure: Cure::Edit(|it| joins(it, "Ontwerpleider", Client)),
};

/// Somebody joins the first discipline.
fn joins(it: &Builder, name: &str, side: Side) -> Edit {
    let to = it.design.team.disciplines.first().map(|it| it.id);
    Edit::Team(TeamEdit::AddPerson { to, name: name.into(), of: side.into() })
}

pub(crate) const MANAGEMENT_TEAM_ONE_SIDED: Example =
    Example { design: || design(Full).seat(RoleKind::ManagementTeam, &[Contractor; 2]), cure: Cure::WayOut };

pub(crate) const BOARD_UNBALANCED: Example =
    Example { design: || design(Full).seat(RoleKind::AllianceBoard, &[Client; 2]), cure: Cure::WayOut };

pub(crate) const LEADS_ONE_SIDED: Example =
    Example { design: || design(Full).seat(RoleKind::DisciplineLeads, &[Contractor; 3]), cure: Cure::WayOut };

pub(crate) const DOUBLE_HAT: Example = Example {
    design: || {
        design(Full)
            .seat(RoleKind::ContractAuthority, &[])
            .appoint_new(RoleKind::ContractAuthority, "Directeur projecten", Client)
            .seat(RoleKind::ManagementTeam, &Side::ALL)
            .appoint_also(RoleKind::ManagementTeam, "Directeur projecten")
    },
    cure: Cure::Edit(|it| arranging_about(ArrangementKind::DoubleHat, it.person_id("Directeur projecten"))),
};

pub(crate) const OVERLOADED_PERSON: Example = Example {
    design: || {
        design(Full)
            .seat(RoleKind::AllianceBoard, &[])
            .seat(RoleKind::PublicRepresentative, &[])
            .seat(RoleKind::ProcessGuardian, &[])
            .appoint_new(RoleKind::AllianceBoard, "Dijkgraaf", Client)
            .appoint_also(RoleKind::PublicRepresentative, "Dijkgraaf")
            .appoint_also(RoleKind::ProcessGuardian, "Dijkgraaf")
    },
    cure: Cure::Edit(|it| {
        let seat = Seat::Person(it.person_id("Dijkgraaf"));
        Edit::Bovenkant(BovenkantEdit::RemoveSeat(it.kind_id(RoleKind::ProcessGuardian), seat))
    }),
};

/// A team with both sides in its one discipline.
fn mixed() -> Builder {
    design(Full).discipline("Ontwerp", &Side::ALL)
}

pub(crate) const NO_COMPETENCE_SELECTION: Example = Example {
    design: || mixed().arrange(ArrangementKind::CompetenceSelection(Contractor)),
    cure: Cure::Edit(|_| arranging(ArrangementKind::CompetenceSelection(Client))),
};

pub(crate) const NO_OWN_LOCATION: Example =
    Example { design: mixed, cure: Cure::Edit(|_| arranging(ArrangementKind::OwnLocation)) };

pub(crate) const SHUTTERS_CLOSED: Example = Example {
    design: || mixed().arrange(ArrangementKind::OwnLocation),
    cure: Cure::Edit(|_| arranging(ArrangementKind::OutsideVisitors)),
};

pub(crate) const NO_ONBOARDING: Example =
    Example { design: mixed, cure: Cure::Edit(|_| arranging(ArrangementKind::Onboarding)) };
