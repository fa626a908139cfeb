//! The bovenkant: everything above the team. Roles, lines, mandates, escalation, the client's hats.
//!
//! Source: GV 9, ES 4.1 Organisatie and Proces, ES Bijlage, domain.md 6.

mod deadlock;
mod spot;
mod walk;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::design::euro::Euro;
use crate::design::form::{Phase, Side};
use crate::design::id::{CaseId, LineId, MandateId, PersonId, RiskId, RoleId, StepId, SubjectId, VacancyId};
use crate::design::is_default;

pub use self::deadlock::{Deadlock, DeadlockKind};
pub use self::spot::Spot;
pub use self::walk::{Act, Stop, WalkStep};

/// Roles and how they decide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bovenkant {
    /// The roles.
    #[serde(default, skip_serializing_if = "is_default")]
    pub roles: Vec<Role>,
    /// The lines between them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lines: Vec<Line>,
    /// The subjects on which this alliance takes decisions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subjects: Vec<Subject>,
    /// Who decides on what, up to which amount.
    #[serde(default, skip_serializing_if = "is_default")]
    pub mandates: Vec<Mandate>,
    /// The escalation ladder, the first step first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ladder: Vec<EscalationStep>,
    /// How the alliance takes its decisions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decision_rule: Option<DecisionRule>,
    /// The votes of both sides, where the board votes.
    #[serde(default, skip_serializing_if = "is_default")]
    pub board_votes: Option<Votes>,
    /// The agreed route out of deadlock.
    #[serde(default, skip_serializing_if = "is_default")]
    pub deadlock: Option<Deadlock>,
    /// Cases that were walked through mandate and ladder.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cases: Vec<WalkedCase>,
}

/// What a role is in the alliance, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum RoleKind {
    /// Opdrachtgever: the client of the alliance.
    Client,
    /// Contractgemachtigde.
    ContractAuthority,
    /// Alliantiebestuur: the joint board of the partners.
    AllianceBoard,
    /// Alliance management team (AMT).
    ManagementTeam,
    /// The board behind the contractor.
    ContractorBoard,
    /// Uitvoerend aannemer.
    ExecutingContractor,
    /// Beheerorganisatie: takes over what is built.
    AssetManager,
    /// Whoever pays, behind the client.
    Funder,
    /// Stands for the public interest in board or AMT.
    PublicRepresentative,
    /// Independent review, outside reflectors.
    IndependentReview,
    /// Guards the process.
    ProcessGuardian,
    /// Independent chair of the board.
    IndependentChair,
    /// The leads of the disciplines together.
    DisciplineLeads,
    /// Anything else.
    Other,
}

impl RoleKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 14] = [
        Self::Client,
        Self::ContractAuthority,
        Self::AllianceBoard,
        Self::ManagementTeam,
        Self::ContractorBoard,
        Self::ExecutingContractor,
        Self::AssetManager,
        Self::Funder,
        Self::PublicRepresentative,
        Self::IndependentReview,
        Self::ProcessGuardian,
        Self::IndependentChair,
        Self::DisciplineLeads,
        Self::Other,
    ];

    /// The parent's side that the role stands on; none for a role in or beside the alliance.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Client | Self::ContractAuthority | Self::AssetManager | Self::Funder => Some(Side::Client),
            Self::ContractorBoard | Self::ExecutingContractor => Some(Side::Contractor),
            _ => None,
        }
    }

    /// Whether it is a role of the client towards the alliance: client or contract authority.
    pub const fn is_client_role(self) -> bool {
        matches!(self, Self::Client | Self::ContractAuthority)
    }

    /// Whether whoever holds it speaks for one parent towards the alliance: client or contract authority, contractor's
    /// board or executing contractor.
    pub const fn speaks_for_parent(self) -> bool {
        self.is_client_role() || matches!(self, Self::ContractorBoard | Self::ExecutingContractor)
    }

    /// Whether it leads the alliance: board or AMT.
    pub const fn leads_alliance(self) -> bool {
        matches!(self, Self::AllianceBoard | Self::ManagementTeam)
    }
}

/// One of the client's four hats (ES 5, domain.md 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Hat {
    /// Partner in the alliance.
    Partner,
    /// Client of the alliance.
    Client,
    /// Link to the funder.
    FunderLink,
    /// Owner and asset manager, to which the work is handed over.
    OwnerAssetManager,
}

impl Hat {
    /// The four hats.
    pub const ALL: [Self; 4] = [Self::Partner, Self::Client, Self::FunderLink, Self::OwnerAssetManager];
}

/// A role of the bovenkant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// What it is.
    pub kind: RoleKind,
    /// What this alliance calls it; empty: what the catalogue calls its kind.
    pub name: String,
    /// What it is for (waarvan).
    #[serde(default, skip_serializing_if = "is_default")]
    pub purpose: String,
    /// What it is not for (waarvan niet).
    #[serde(default, skip_serializing_if = "is_default")]
    pub limits: String,
    /// Who holds it, and which places are still open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seats: Vec<Seat>,
    /// The client's hats that go with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hats: Vec<Hat>,
    /// The phase in which the role was last confirmed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reconfirmed: Option<Phase>,
    /// Where its card was put on the canvas by hand; none: the program places it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<Spot>,
}

/// A place in a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Seat {
    /// Held by a person.
    Person(PersonId),
    /// Still to fill, by a side.
    Vacancy(VacancyId, Side),
}

impl Role {
    /// A role without holder, task or limits.
    pub fn new(id: RoleId, kind: RoleKind, name: impl Into<String>) -> Self {
        Self {
            id,
            kind,
            name: name.into(),
            purpose: String::new(),
            limits: String::new(),
            seats: Vec::new(),
            hats: Vec::new(),
            reconfirmed: None,
            at: None,
        }
    }

    /// The people who hold it.
    pub fn holders(&self) -> impl Iterator<Item = PersonId> {
        self.seats.iter().filter_map(|it| match it {
            Seat::Person(person) => Some(*person),
            Seat::Vacancy(..) => None,
        })
    }

    /// Whether nobody holds it.
    pub fn is_vacant(&self) -> bool {
        self.holders().next().is_none()
    }

    /// Whether a place is open for a side.
    pub fn seeks(&self, side: Side) -> bool {
        self.seats.iter().any(|it| matches!(it, Seat::Vacancy(_, of) if *of == side))
    }
}

/// What a line between two roles means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum LineKind {
    /// The first reports to the second.
    ReportsTo,
    /// The two decide together.
    DecidesWith,
    /// The first advises the second.
    Advises,
    /// The first informs the second.
    Informs,
}

impl LineKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::ReportsTo, Self::DecidesWith, Self::Advises, Self::Informs];
}

/// A line from one role to another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// Where it starts.
    pub from: RoleId,
    /// Where it ends.
    pub to: RoleId,
    /// What it means.
    pub kind: LineKind,
    /// What it is about; none means everything.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject: Option<SubjectId>,
}

/// A subject on which decisions are taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Its id.
    pub id: SubjectId,
    /// Its name.
    pub name: String,
    /// Whether its decisions have an amount.
    #[serde(default, skip_serializing_if = "is_default")]
    pub money: bool,
    /// Whether only the client decides on it (reserved power; Mallesons 2008 in domain.md 11).
    #[serde(default, skip_serializing_if = "is_default")]
    pub reserved: bool,
}

/// Who decides on a subject, between two amounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mandate {
    /// Its id.
    pub id: MandateId,
    /// What is decided on.
    pub subject: SubjectId,
    /// It holds above this amount in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub above: Euro,
    /// It holds up to and including this amount in euro; none: without limit.
    #[serde(default, skip_serializing_if = "is_default")]
    pub up_to: Option<Euro>,
    /// Who decides.
    pub who: RoleId,
    /// With whom; nobody means alone.
    #[serde(default, skip_serializing_if = "is_default")]
    pub with: Vec<RoleId>,
    /// The phase in which it was last renewed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub renewed: Option<Phase>,
}

impl Mandate {
    /// Whether it covers an amount: above its lower and up to its upper bound (zero belongs to the lowest).
    pub fn covers(&self, amount: Euro) -> bool {
        (amount > self.above || (amount == Euro::ZERO && self.above == Euro::ZERO))
            && self.up_to.is_none_or(|limit| amount <= limit)
    }
}

/// What a step of the ladder does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum StepKind {
    /// They talk it through.
    #[default]
    Talk,
    /// Somebody advises.
    Advise,
    /// Somebody decides.
    Decide,
    /// A claim is laid: what 'no blame, no claim' rules out.
    ClaimProcedure,
}

impl StepKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::Talk, Self::Advise, Self::Decide, Self::ClaimProcedure];
}

/// A step of the escalation ladder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EscalationStep {
    /// Its id.
    pub id: StepId,
    /// The role that takes it; none when that role was removed or not chosen yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub role: Option<RoleId>,
    /// The term in calendar days.
    #[serde(default, skip_serializing_if = "is_default")]
    pub days: Option<u16>,
    /// What it does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: StepKind,
}

/// How the alliance takes its decisions (GV 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DecisionRule {
    /// Only together.
    Jointly,
    /// By majority.
    Majority,
    /// One side decides.
    OneSide(Side),
}

impl DecisionRule {
    /// Every rule, in the order in which lists show them.
    pub const ALL: [Self; 4] =
        [Self::Jointly, Self::Majority, Self::OneSide(Side::Client), Self::OneSide(Side::Contractor)];
}

/// The votes in the alliance board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Votes {
    /// The client's votes.
    pub client: u8,
    /// The contractor's votes.
    pub contractor: u8,
}

/// A case that was walked through mandate and ladder: 'if this, then that, along that path' (ES Bijlage Organisatie).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkedCase {
    /// Its id.
    pub id: CaseId,
    /// What happens.
    pub title: String,
    /// The risk that it takes as its example.
    #[serde(default, skip_serializing_if = "is_default")]
    pub risk: Option<RiskId>,
    /// The subject that has to be decided on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject: Option<SubjectId>,
    /// The amount at stake, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: Euro,
    /// The day on which it starts.
    #[serde(default, skip_serializing_if = "is_default")]
    pub starts: Option<Date>,
}

impl Bovenkant {
    /// A role by id.
    pub fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|it| it.id == id)
    }

    /// The roles of a kind.
    pub fn of_kind(&self, kind: RoleKind) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(move |it| it.kind == kind)
    }

    /// The roles that a person holds.
    pub fn roles_of(&self, person: PersonId) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(move |role| role.holders().any(|it| it == person))
    }

    /// A subject by id.
    pub fn subject(&self, id: SubjectId) -> Option<&Subject> {
        self.subjects.iter().find(|it| it.id == id)
    }

    /// The mandates on a subject.
    pub fn mandates_on(&self, subject: SubjectId) -> impl Iterator<Item = &Mandate> {
        self.mandates.iter().filter(move |it| it.subject == subject)
    }

    /// The role kinds that lines tie together, either way round.
    pub fn joins(&self, one: impl Fn(RoleKind) -> bool, other: impl Fn(RoleKind) -> bool) -> bool {
        let kind = |id| self.role(id).map(|it| it.kind);
        self.lines.iter().any(|line| match (kind(line.from), kind(line.to)) {
            (Some(a), Some(b)) => (one(a) && other(b)) || (one(b) && other(a)),
            _ => false,
        })
    }

    /// Whether the team has started on the bovenkant.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// The days that the whole ladder takes, as far as its steps have a term.
    pub fn ladder_days(&self) -> u32 {
        self.ladder.iter().filter_map(|it| it.days).map(u32::from).sum()
    }
}
