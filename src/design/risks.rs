//! Risks and opportunities: what may happen, what it costs or saves, who carries it, what is done about it.
//!
//! Source: GV 5 (risicodeling), NdA De inrichting (domains), domain.md 7 and 13.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::axes::MatrixAxes;
use crate::design::euro::Euro;
use crate::design::form::{Domain, Form, Side};
use crate::design::id::{MeasureId, PartyId, ProjectId, RiskId};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;
use crate::design::register::{Classes, Entry};

pub use crate::design::points::{RiskHolder, ThreePoint};

/// The risk dossier: all risks and opportunities, and the phase for which it was adopted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RiskDossier {
    /// The phase for which the alliance last drew up and adopted the dossier (GV 5).
    #[serde(default, skip_serializing_if = "is_default")]
    pub adopted: Option<Phase>,
    /// The matrix's own axes; none: they follow from the estimates.
    #[serde(default, skip_serializing_if = "is_default")]
    pub axes: Option<MatrixAxes>,
    /// What the classes of the team's own register mean; empty: it has none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub classes: Classes,
    /// Risks and opportunities, in the order in which the team put them.
    #[serde(default, skip_serializing_if = "is_default")]
    pub list: Vec<Risk>,
}

/// Whether something costs or saves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Nature {
    /// It costs money or time when it happens.
    #[default]
    Risk,
    /// It saves money or time when it happens.
    Opportunity,
}

/// Where a risk lies: risicodeling or risicoverdeling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Allocation {
    /// In the tray: nobody placed it yet.
    #[default]
    Unplaced,
    /// In the alliance: both sides carry it together (gedeeld).
    Shared,
    /// With one side (toebedeeld).
    Allocated(Side),
    /// In a programme: with one partner.
    Partner(PartyId),
    /// In a programme: in one project, with the partners that take part in it.
    Project(ProjectId),
}

impl Allocation {
    /// Every place where there are sides, the tray last.
    pub const ALL: [Self; 4] =
        [Self::Allocated(Side::Client), Self::Shared, Self::Allocated(Side::Contractor), Self::Unplaced];

    /// The room in which it lies; none for the tray, and for a place that only a programme has.
    pub const fn domain(self) -> Option<Domain> {
        match self {
            Self::Unplaced | Self::Partner(_) | Self::Project(_) => None,
            Self::Shared => Some(Domain::Alliance),
            Self::Allocated(side) => Some(Domain::of(side)),
        }
    }

    /// The place that a room stands for.
    pub const fn of(domain: Domain) -> Self {
        match domain.side() {
            None => Self::Shared,
            Some(side) => Self::Allocated(side),
        }
    }
}

/// Where a risk comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Origin {
    /// The client's wishes.
    ClientWishes,
    /// The boundary conditions within which the wishes are to be met.
    BoundaryConditions,
    /// The design.
    Design,
    /// Execution work.
    Execution,
    /// Surroundings and stakeholders.
    Surroundings,
    /// A change of law or regulation: one of the two exceptional kinds (GV 5).
    Law,
    /// Missing public-law cooperation: the other exceptional kind (GV 5).
    PublicCooperation,
    /// People, and the organisations behind them.
    PeopleOrganisation,
}

impl Origin {
    /// Every origin, in the order in which lists show them.
    pub const ALL: [Self; 8] = [
        Self::ClientWishes,
        Self::BoundaryConditions,
        Self::Design,
        Self::Execution,
        Self::Surroundings,
        Self::Law,
        Self::PublicCooperation,
        Self::PeopleOrganisation,
    ];

    /// Whether it is one of the two kinds that Graaf Reinald kept out of the shared risks (GV 5).
    pub const fn is_exceptional(self) -> bool {
        matches!(self, Self::Law | Self::PublicCooperation)
    }

    /// The domain that is responsible for what it comes from (NdA De inrichting); none where that names nobody.
    pub const fn domain(self) -> Option<Domain> {
        match self {
            Self::ClientWishes | Self::BoundaryConditions => Some(Domain::ContractAuthority),
            Self::Design => Some(Domain::Alliance),
            Self::Execution => Some(Domain::ExecutingContractor),
            Self::Surroundings | Self::Law | Self::PublicCooperation | Self::PeopleOrganisation => None,
        }
    }
}

impl Form {
    /// Whether a risk of this origin may stay outside the alliance without breaking the form (GV 5).
    pub(crate) const fn may_stay_outside(self, origin: Option<Origin>) -> bool {
        !matches!(self, Self::Full) || matches!(origin, Some(it) if it.is_exceptional())
    }
}

/// Who can manage a risk best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ManagedBy {
    /// The client.
    Client,
    /// The contractor.
    Contractor,
    /// Both together.
    Jointly,
}

impl ManagedBy {
    /// Every answer, in the order in which lists show them.
    pub const ALL: [Self; 3] = [Self::Client, Self::Contractor, Self::Jointly];
}

/// The RISMAN lenses through which a team looks for risks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Lens {
    /// Political and administrative.
    Political,
    /// Financial and economic.
    Financial,
    /// Legal.
    Legal,
    /// Technical.
    Technical,
    /// Organisational.
    Organisational,
    /// Spatial and geographical.
    Spatial,
    /// Social.
    Social,
}

impl Lens {
    /// The seven lenses.
    pub const ALL: [Self; 7] = [
        Self::Political,
        Self::Financial,
        Self::Legal,
        Self::Technical,
        Self::Organisational,
        Self::Spatial,
        Self::Social,
    ];
}

/// Something that is done to make a risk less likely or less costly, or an opportunity more likely.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// What is done.
    pub title: String,
    /// What it costs, in euro.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cost: Euro,
    /// The share (0-1) of the probability that it takes away.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cuts_probability: f64,
    /// The share (0-1) of the impact that it takes away.
    #[serde(default, skip_serializing_if = "is_default")]
    pub cuts_impact: f64,
    /// Whether it is planned.
    #[serde(default, skip_serializing_if = "is_default")]
    pub planned: bool,
}

/// A risk or an opportunity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// Its id.
    pub id: RiskId,
    /// Its short name.
    pub title: String,
    /// Whether it costs or saves.
    #[serde(default, skip_serializing_if = "is_default")]
    pub nature: Nature,
    /// Cause, event and effect.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: String,
    /// Where it lies.
    #[serde(default, skip_serializing_if = "is_default")]
    pub allocation: Allocation,
    /// The party that carries it, where it lies with a side that has several; none: all of that side together.
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Option<PartyId>,
    /// Why it lies there.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
    /// The probability (0-1) that it happens.
    #[serde(default, skip_serializing_if = "is_default")]
    pub probability: Option<f64>,
    /// What it costs or saves when it happens.
    #[serde(default, skip_serializing_if = "is_default")]
    pub impact: Option<ThreePoint>,
    /// The price in the contract for carrying it, if the contractor carries it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub price: Option<Euro>,
    /// Where it comes from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub origin: Option<Origin>,
    /// Who can manage it best.
    #[serde(default, skip_serializing_if = "is_default")]
    pub managed_by: Option<ManagedBy>,
    /// The phase in which it can happen.
    #[serde(default, skip_serializing_if = "is_default")]
    pub phase: Option<Phase>,
    /// The lens through which it was found.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lens: Option<Lens>,
    /// Who acts on it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub holder: Option<RiskHolder>,
    /// What the team's own register knows of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub register: Entry,
    /// What is done about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub measures: Vec<Measure>,
    /// Free labels, trimmed, none twice whatever its case.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tags: Vec<String>,
}

impl Risk {
    /// A risk that has a name and nothing more.
    pub fn new(id: RiskId, nature: Nature, title: impl Into<String>) -> Self {
        Self {
            id,
            title: title.into(),
            nature,
            description: String::new(),
            allocation: Allocation::Unplaced,
            party: None,
            reason: String::new(),
            probability: None,
            impact: None,
            price: None,
            origin: None,
            managed_by: None,
            phase: None,
            lens: None,
            holder: None,
            register: Entry::default(),
            measures: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// Whether it is an opportunity.
    pub fn is_opportunity(&self) -> bool {
        self.nature == Nature::Opportunity
    }
}

impl RiskDossier {
    /// The risks alone, without those that are closed.
    pub fn risks(&self) -> impl Iterator<Item = &Risk> {
        self.counting().filter(|it| !it.is_opportunity())
    }

    /// The opportunities, without those that are closed.
    pub fn opportunities(&self) -> impl Iterator<Item = &Risk> {
        self.counting().filter(|it| it.is_opportunity())
    }

    /// A risk or opportunity by id.
    pub fn get(&self, id: RiskId) -> Option<&Risk> {
        self.list.iter().find(|it| it.id == id)
    }

    /// The shared risk with the largest expected value; none while no shared risk has a value.
    pub(crate) fn largest_shared(&self) -> Option<&Risk> {
        let shared = self.risks().filter(|it| it.allocation == Allocation::Shared);
        let valued = shared.filter_map(|it| it.expected().map(|value| (it, value)));
        // Of equals the first stays, so that the answer does not jump when a later one is added.
        valued.reduce(|most, it| if it.1 > most.1 { it } else { most }).map(|(risk, _)| risk)
    }
}
