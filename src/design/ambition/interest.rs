//! What a party needs: its own interests, those that lie under the table, and what is given for what.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::id::{ExchangeId, InterestId, PartyId};
use crate::design::omitted::is_default;

/// What an interest is: one that a party says at once, or one that usually stays under the table (ES Bijlage Belangen).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum InterestKind {
    /// Said at once.
    #[default]
    Own,
    /// How others look at the party.
    Reputation,
    /// How much risk it can or wants to bear.
    RiskAcceptance,
    /// Whether its own people may decide on it.
    UncertainMandate,
    /// Another one that stays under the table.
    Hidden,
}

impl InterestKind {
    /// Every kind, in the order of lists.
    pub const ALL: [Self; 5] =
        [Self::Own, Self::Reputation, Self::RiskAcceptance, Self::UncertainMandate, Self::Hidden];

    /// Whether it usually stays under the table.
    pub fn is_hidden(self) -> bool {
        self != Self::Own
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Own => "interest-own",
            Self::Reputation => "interest-reputation",
            Self::RiskAcceptance => "interest-risk-acceptance",
            Self::UncertainMandate => "interest-uncertain-mandate",
            Self::Hidden => "interest-hidden",
        }
    }
}

/// An interest of a party.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interest {
    /// Its id.
    pub id: InterestId,
    /// Whose it is.
    pub party: PartyId,
    /// What it is.
    pub text: String,
    /// Said at once, or usually under the table.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: InterestKind,
    /// When a hidden one was talked about: from then on it lies on the table.
    #[serde(default, skip_serializing_if = "is_default")]
    pub spoken: Option<Date>,
    /// Whether it gives way to what serves all: then the exchange is to be made visible.
    #[serde(default, skip_serializing_if = "is_default")]
    pub yields: bool,
}

impl Interest {
    /// Whether it says what it is.
    pub fn is_written(&self) -> bool {
        !self.text.trim().is_empty()
    }

    /// Whether it lies under the table: hidden, and not talked about.
    pub fn is_under(&self) -> bool {
        self.kind.is_hidden() && self.spoken.is_none()
    }
}

/// What a party gets in an exchange.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// The party.
    pub party: PartyId,
    /// What it gets, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gets: String,
}

/// An exchange of interests: the one gets this, the other that.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// Its id.
    pub id: ExchangeId,
    /// What the one gets.
    pub one: Share,
    /// What the other gets.
    pub other: Share,
    /// The interest that gives way in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Option<InterestId>,
}

impl Exchange {
    /// Whether it says what both get.
    pub fn is_explicit(&self) -> bool {
        [&self.one, &self.other].iter().all(|it| !it.gets.trim().is_empty())
    }
}
