//! The project's characteristics, how much of each there is here, and what the team itself reads from that for a form.
//!
//! What a characteristic argues for in general is a judgement, and stands in `rules::birth::suitability`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// A characteristic of a project that bears on the form of its contract (GV 6, ES 2 and 5, NdA De lering).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Characteristic {
    /// How open the scope is.
    Scope,
    /// How uncertain task and surroundings are.
    Uncertainty,
    /// How far risks are best managed together.
    Risks,
    /// How urgent it is to do it differently.
    Urgency,
    /// How much room there is to optimise.
    Room,
    /// How large it is, in time and money.
    Size,
    /// How many stakeholders there are.
    Stakeholders,
    /// How much time there is before the work begins.
    Time,
    /// How many people of its own the client has for it.
    OwnPeople,
    /// How ready the client is for its hats.
    Hats,
}

impl Characteristic {
    /// Every characteristic, in the order in which lists show them.
    pub const ALL: [Self; 10] = [
        Self::Scope,
        Self::Uncertainty,
        Self::Risks,
        Self::Urgency,
        Self::Room,
        Self::Size,
        Self::Stakeholders,
        Self::Time,
        Self::OwnPeople,
        Self::Hats,
    ];
}

/// How much of a characteristic there is; every characteristic has words of its own for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Level {
    /// Little: the scope is fixed, the task is simple.
    Little,
    /// Something in between.
    Medium,
    /// Much: the scope is open, the task is uncertain.
    Much,
}

impl Level {
    /// Every level, from little to much.
    pub const ALL: [Self; 3] = [Self::Little, Self::Medium, Self::Much];
}

/// A form in which a project can be brought to market.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ContractForm {
    /// Full alliance.
    FullAlliance,
    /// ProRail's three domains.
    ThreeDomains,
    /// Two phases: design together, then a price for the work.
    TwoPhase,
    /// Bouwteam.
    BuildingTeam,
    /// Design and construct.
    DesignConstruct,
    /// Traditional: specifications, then the lowest price.
    Traditional,
}

impl ContractForm {
    /// Every form, from most to least together. No order of merit.
    pub const ALL: [Self; 6] = [
        Self::FullAlliance,
        Self::ThreeDomains,
        Self::TwoPhase,
        Self::BuildingTeam,
        Self::DesignConstruct,
        Self::Traditional,
    ];
}

/// What a characteristic says of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Mark {
    /// It argues for it.
    For,
    /// It says little: both can be.
    Both,
    /// It argues against it.
    Against,
}

impl Mark {
    /// Every mark, in the order in which a click goes through them.
    pub const ALL: [Self; 3] = [Self::For, Self::Both, Self::Against];
}

/// The team's own judgement where it differs from the program's.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnMark {
    /// The form.
    pub form: ContractForm,
    /// What the characteristic says of it here.
    pub mark: Mark,
}

/// What is known of one characteristic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Feature {
    /// Which.
    pub of: Characteristic,
    /// How much of it there is; none: not said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub level: Option<Level>,
    /// How it is here, in words: '€ 214 mln, 9 jaar'.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    /// The team's own marks, each form at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub marks: Vec<OwnMark>,
}

impl Feature {
    /// Nothing is known of it yet.
    pub const fn new(of: Characteristic) -> Self {
        Self { of, level: None, note: String::new(), marks: Vec::new() }
    }

    /// Whether it says anything.
    pub(in crate::design) fn is_said(&self) -> bool {
        *self != Self::new(self.of)
    }

    /// The team's own mark for a form.
    pub fn own(&self, form: ContractForm) -> Option<Mark> {
        self.marks.iter().find(|it| it.form == form).map(|it| it.mark)
    }
}
