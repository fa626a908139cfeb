//! The way of working with changes that is agreed before there is one: who decides, within which term, how it is settled.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::changes::change::Effect;
use crate::design::id::{Id, SubjectId};
use crate::design::omitted::is_default;

/// How a change is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Method {
    /// At a price that is agreed beforehand.
    AgreedPrice,
    /// At what it really cost, with open books.
    ActualCost,
    /// At rates per unit that stand in the contract.
    Rates,
}

impl Method {
    /// Every method, in the order in which lists show them.
    pub const ALL: [Self; 3] = [Self::AgreedPrice, Self::ActualCost, Self::Rates];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AgreedPrice => "change-method-price",
            Self::ActualCost => "change-method-actual",
            Self::Rates => "change-method-rates",
        }
    }
}

/// How changes are raised, decided on and settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Way {
    /// How one is raised: by whom, where, with what beside it, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub raising: String,
    /// Who decides, unless a change says otherwise: a role, or an organisation behind a party.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decides: Option<Id>,
    /// The subject under which it stands among the mandates: by it a difference of view walks mandates and ladder.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subject: Option<SubjectId>,
    /// Within how many calendar days from raising it is decided on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub days: Option<u16>,
    /// Within how many calendar days from the decision it is settled.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settle_days: Option<u16>,
    /// How it is settled.
    #[serde(default, skip_serializing_if = "is_default")]
    pub method: Option<Method>,
    /// Where the amount of a change lands unless it says otherwise; none: nothing was agreed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub effect: Option<Effect>,
}
