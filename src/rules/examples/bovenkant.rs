//! Examples of the rules about roles, lines and voices in the bovenkant.

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{Filling, Hat, LineKind, Role, RoleKind};
use crate::design::edit::{BovenkantEdit, Edit, PersonField, RoleField, SeatField, TeamEdit};
use crate::design::form::Form::{Full, ThreeDomains};
use crate::design::form::Side::{self, Client};
use crate::design::id::VacancyId;
use crate::design::parties::Standing;
use crate::design::plan::Plan;
use crate::rules::examples::builder::{Builder, arranging, arranging_about, core, design};
use crate::rules::examples::example::{Cure, Example};

fn top(edit: BovenkantEdit) -> Edit {
    Edit::Bovenkant(edit)
}

fn add_role(kind: RoleKind) -> Edit {
    let (name, purpose, limits) = (String::new(), String::new(), String::new());
    top(BovenkantEdit::AddRole { kind, name, purpose, limits, hats: Vec::new() })
}

fn draw(it: &Builder, from: RoleKind, kind: LineKind, to: RoleKind) -> Edit {
    top(BovenkantEdit::AddLine { from: it.kind_id(from), to: it.kind_id(to), kind, subject: None })
}

pub(crate) const NOT_STARTED: Example =
    Example { design: || design(ThreeDomains), cure: Cure::Edit(|_| add_role(RoleKind::ContractAuthority)) };

pub(crate) const CLIENT_ROLE_MISSING: Example =
    Example { design: || design(ThreeDomains).seat(RoleKind::AllianceBoard, &Side::ALL), cure: Cure::WayOut };

pub(crate) const ALLIANCE_BOARD_MISSING: Example =
    Example { design: || design(Full).seat(RoleKind::Client, &[Client]), cure: Cure::WayOut };

pub(crate) const ROLE_VACANT: Example = Example {
    design: || core(Full).seat(RoleKind::AssetManager, &[]),
    cure: Cure::Edit(|it| {
        let role = it.kind_id(RoleKind::AssetManager);
        top(BovenkantEdit::AppointNew(role, "Hoofd beheer".into(), Client.into()))
    }),
};

pub(crate) const ROLE_TASK_MISSING: Example = Example {
    design: || core(Full).edit(add_role(RoleKind::ProcessGuardian)),
    cure: Cure::Edit(|it| {
        let purpose = RoleField::Purpose("Bewaakt hoe wij samenwerken".into());
        top(BovenkantEdit::SetRole(it.kind_id(RoleKind::ProcessGuardian), purpose))
    }),
};

pub(crate) const ROLE_LIMITS_MISSING: Example = Example {
    design: || core(Full).edit(add_role(RoleKind::ProcessGuardian)),
    cure: Cure::Edit(|it| {
        let limits = RoleField::Limits("Beslist niet over de inhoud".into());
        top(BovenkantEdit::SetRole(it.kind_id(RoleKind::ProcessGuardian), limits))
    }),
};

/// Client and alliance board, with no line between them.
fn apart() -> Builder {
    design(Full).seat(RoleKind::Client, &[Client]).seat(RoleKind::AllianceBoard, &Side::ALL)
}

pub(crate) const CLIENT_BOARD_LINE_MISSING: Example = Example { design: apart, cure: Cure::WayOut };

pub(crate) const CONTRACTOR_LINE_MISSING: Example = Example {
    design: || core(ThreeDomains).seat(RoleKind::ExecutingContractor, &[Side::Contractor]),
    cure: Cure::WayOut,
};

pub(crate) const ROLE_DETACHED: Example = Example {
    design: || core(Full).seat(RoleKind::IndependentReview, &[Client]),
    cure: Cure::Edit(|it| draw(it, RoleKind::IndependentReview, LineKind::Advises, RoleKind::AllianceBoard)),
};

pub(crate) const LINE_LOOP: Example = Example {
    design: || core(Full).tie(RoleKind::AllianceBoard, LineKind::ReportsTo, RoleKind::ManagementTeam),
    cure: Cure::Edit(|it| {
        let last = it.design.bovenkant.lines.iter().rev().map(|it| it.id).next();
        last.map_or(Edit::Several(Vec::new()), |it| top(BovenkantEdit::RemoveLine(it)))
    }),
};

pub(crate) const TWO_MASTERS: Example = Example {
    design: || {
        core(Full)
            .seat(RoleKind::ContractorBoard, &[Side::Contractor])
            .seat(RoleKind::DisciplineLeads, &[Side::Contractor])
            .tie(RoleKind::DisciplineLeads, LineKind::ReportsTo, RoleKind::ManagementTeam)
            .tie(RoleKind::DisciplineLeads, LineKind::ReportsTo, RoleKind::ContractorBoard)
    },
    cure: Cure::Edit(|it| arranging_about(ArrangementKind::TwoMasters, it.kind_id(RoleKind::DisciplineLeads))),
};

pub(crate) const PUBLIC_VOICE_MISSING: Example = Example {
    design: || {
        design(Full)
            .seat(RoleKind::AllianceBoard, &[Side::Contractor])
            .appoint_new(RoleKind::AllianceBoard, "Interimbestuurder", Client)
            .with_person("Interimbestuurder", PersonField::Hired(true))
    },
    cure: Cure::WayOut,
};

pub(crate) const ASSET_MANAGER_MISSING: Example = Example { design: || core(Full), cure: Cure::WayOut };

pub(crate) const COUNTERFORCE_MISSING: Example = Example { design: || core(Full), cure: Cure::WayOut };

pub(crate) const INDEPENDENT_FROM_PARENT: Example = Example {
    design: || {
        core(Full).seat(RoleKind::IndependentChair, &[]).appoint_new(
            RoleKind::IndependentChair,
            "Directeur van het waterschap",
            Client,
        )
    },
    cure: Cure::Edit(|it| {
        let person = it.person_id("Directeur van het waterschap");
        Edit::Team(TeamEdit::SetPerson(person, PersonField::Of(Standing::Independent.into())))
    }),
};

/// A place of the contractor in the AMT that somebody else takes each time.
fn changing() -> Builder {
    let it = core(Full);
    let amt = it.kind_id(RoleKind::ManagementTeam);
    let it = it.top(BovenkantEdit::OpenSeat(amt, Side::Contractor.into()));
    let turns = SeatField::Filling(Filling::Changing);
    let edit = open_seat(&it).map(|seat| top(BovenkantEdit::SetSeat(seat, turns)));
    it.edit(edit.unwrap_or(Edit::Several(Vec::new())))
}

/// The last open place in the bovenkant.
fn open_seat(it: &Builder) -> Option<VacancyId> {
    it.design.bovenkant.roles.iter().flat_map(Role::open_seats).map(|it| it.id).last()
}

pub(crate) const SEAT_CHANGING: Example = Example {
    design: changing,
    cure: Cure::Edit(|it| {
        let plan = Plan { who: "Directie".into(), by: None };
        let filled = |seat| top(BovenkantEdit::SetSeat(seat, SeatField::Filling(Filling::Vacant(Some(plan)))));
        open_seat(it).map_or(Edit::Several(Vec::new()), filled)
    }),
};

pub(crate) const PROCESS_GUARDIAN_MISSING: Example =
    Example { design: || core(Full), cure: Cure::Edit(|_| add_role(RoleKind::ProcessGuardian)) };

fn wear(it: &Builder, kind: RoleKind, hats: &[Hat]) -> Edit {
    let role = it.kind_id(kind);
    Edit::Several(hats.iter().map(|hat| top(BovenkantEdit::SetRole(role, RoleField::Hat(*hat, true)))).collect())
}

/// Client, board and AMT, with some hats on the client.
fn hatted(hats: &[Hat]) -> Builder {
    let it = core(Full);
    let worn = wear(&it, RoleKind::Client, hats);
    it.edit(worn)
}

pub(crate) const HAT_UNCOVERED: Example = Example { design: || hatted(&Hat::ALL[..3]), cure: Cure::WayOut };

pub(crate) const HATS_ON_ONE_ROLE: Example = Example {
    design: || hatted(&Hat::ALL),
    cure: Cure::Edit(|it| wear(it, RoleKind::ManagementTeam, &[Hat::Partner])),
};

pub(crate) const PARENTS_OUT_OF_SIGHT: Example =
    Example { design: || core(Full), cure: Cure::Edit(|_| arranging(ArrangementKind::ParentsInDilemmas)) };

pub(crate) const UNCLEAR_BOVENKANT: Example = Example {
    design: apart,
    cure: Cure::Edit(|it| draw(it, RoleKind::Client, LineKind::DecidesWith, RoleKind::AllianceBoard)),
};
