//! The tender: what others advise to have arranged, what is asked of the market, and on what is awarded.
//!
//! What stands elsewhere in the design is taken from there (`Design::done`) and not stored here.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::CriterionId;
use crate::design::omitted::is_default;

/// Something to have arranged when an alliance is brought to market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum TenderItem {
    /// One model contract (GV 9).
    ModelContract,
    /// Early market consultation (GV 9).
    Consultation,
    /// Specifications that leave room (GV 9).
    Specification,
    /// The client's people are chosen on competences too (GV 9).
    SelectionClient,
    /// The contractor's people are chosen on competences (GV 9).
    SelectionContractor,
    /// The client's own weak points are admitted (GV 9).
    WeakPoints,
    /// Time for team forming (GV 9).
    TeamForming,
    /// The bovenkant is designed (GV 9).
    Bovenkant,
    /// A location of its own (GV 9).
    Location,
    /// The other parent's decision processes are known (GV 9).
    ParentsProcesses,
    /// An adviser who helps to conceive it (GV 7).
    AdviserConception,
    /// An adviser who screens the plan (GV 7).
    AdviserReview,
    /// An adviser who stays to the end (GV 7).
    AdviserStays,
    /// How the funder's rule bears on it: at the HWBP the water board carries an overrun (GV 8).
    FunderRule,
    /// The criteria of the award with their weights (NdA De lering).
    Award,
    /// Unit prices, a financial plan or a price (NdA De inrichting).
    PriceBasis,
}

impl TenderItem {
    /// Every item, in the order in which lists show them.
    pub const ALL: [Self; 16] = [
        Self::ModelContract,
        Self::Consultation,
        Self::Specification,
        Self::SelectionClient,
        Self::SelectionContractor,
        Self::WeakPoints,
        Self::TeamForming,
        Self::Bovenkant,
        Self::Location,
        Self::ParentsProcesses,
        Self::AdviserConception,
        Self::AdviserReview,
        Self::AdviserStays,
        Self::FunderRule,
        Self::Award,
        Self::PriceBasis,
    ];
}

/// How far something is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum State {
    /// Nothing was arranged.
    #[default]
    Open,
    /// It is planned.
    Planned,
    /// It is done.
    Done,
}

impl State {
    /// Every state, in the order in which a click goes through them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Planned, Self::Done];
}

/// How far an item of the tender is, who arranges it and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The item.
    pub item: TenderItem,
    /// How far it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub state: State,
    /// Who arranges it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// By when, or since when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Date>,
    /// What was arranged, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
}

impl Step {
    /// Nothing is known of it yet.
    pub const fn new(item: TenderItem) -> Self {
        Self { item, state: State::Open, who: String::new(), on: None, note: String::new() }
    }

    /// Whether it says anything.
    pub(in crate::design) fn is_said(&self) -> bool {
        *self != Self::new(self.item)
    }
}

/// How much room the specifications leave (GV 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Requirements {
    /// They say what is to be reached, and leave how.
    Goals,
    /// Some of both.
    Mixed,
    /// They are many and say how.
    Detailed,
}

impl Requirements {
    /// Every answer, from most to least room.
    pub const ALL: [Self; 3] = [Self::Goals, Self::Mixed, Self::Detailed];
}

/// On what kind of offer is awarded (NdA De inrichting).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum PriceBasis {
    /// Unit prices with their grounds; the sum follows later (Markermeerdijken).
    UnitPrices,
    /// A financial plan: the promise of conformity with the market, and openness (Graaf Reinald).
    FinancialPlan,
    /// A price.
    Price,
}

impl PriceBasis {
    /// Every basis.
    pub const ALL: [Self; 3] = [Self::UnitPrices, Self::FinancialPlan, Self::Price];
}

/// A criterion of the award beside the price, whose weight is with the money.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Its id.
    pub id: CriterionId,
    /// What is looked at.
    pub name: String,
    /// Its weight, 0-1; none: not chosen yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub share: Option<f64>,
}

/// What is arranged for the tender.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tender {
    /// How far its items are, each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub steps: Vec<Step>,
    /// How much room the specifications leave.
    #[serde(default, skip_serializing_if = "is_default")]
    pub requirements: Option<Requirements>,
    /// On what kind of offer is awarded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Option<PriceBasis>,
    /// The criteria of the award beside the price.
    #[serde(default, skip_serializing_if = "is_default")]
    pub criteria: Vec<Criterion>,
}

impl Tender {
    /// What is known of an item.
    pub fn step(&self, item: TenderItem) -> Option<&Step> {
        self.steps.iter().find(|it| it.item == item)
    }
}
