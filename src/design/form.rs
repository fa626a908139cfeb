//! The form of an alliance and the words that all other parts share: sides and domains.
//!
//! Source: domain.md 1 and 2; NdA De inrichting; GV 4.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The form of alliance that a design lays out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Form {
    /// ProRail's three domains: a D&C contract with an alliance shell, execution under the contract.
    #[default]
    ThreeDomains,
    /// Design and execution in one alliance, all risks shared but for two exceptions.
    Full,
    /// Autonomous partners at equal height around a shared core, with several projects under it.
    Programme,
}

impl Form {
    /// Every form, in the order in which the start screen shows them.
    pub const ALL: [Self; 3] = [Self::ThreeDomains, Self::Full, Self::Programme];

    /// Whether it has a client and a contractor who face each other. A programme has partners at equal height.
    pub const fn has_sides(self) -> bool {
        !matches!(self, Self::Programme)
    }
}

/// The side that a person or a party comes from: the bloedgroep.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Side {
    /// The public client (opdrachtgever, OG).
    Client,
    /// The private partner (opdrachtnemer, ON).
    Contractor,
}

impl Side {
    /// Both sides, the client first.
    pub const ALL: [Self; 2] = [Self::Client, Self::Contractor];

    /// The other side of the table. Who wants to know which side lacks somewhere asks [`OneSided`].
    ///
    /// [`OneSided`]: crate::design::team::OneSided
    pub(in crate::design) const fn other(self) -> Self {
        match self {
            Self::Client => Self::Contractor,
            Self::Contractor => Self::Client,
        }
    }
}

/// A room of the praatplaat: who carries what lies in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Domain {
    /// The client's domain; in a full alliance what stays with the client.
    ContractAuthority,
    /// The joint domain.
    Alliance,
    /// The contractor's domain; in a full alliance what stays with the contractor.
    ExecutingContractor,
}

impl Domain {
    /// The rooms from left to right.
    pub const ALL: [Self; 3] = [Self::ContractAuthority, Self::Alliance, Self::ExecutingContractor];

    /// The domain that is one side's own.
    pub const fn of(side: Side) -> Self {
        match side {
            Side::Client => Self::ContractAuthority,
            Side::Contractor => Self::ExecutingContractor,
        }
    }

    /// The side whose own domain it is; none for the alliance.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::ContractAuthority => Some(Side::Client),
            Self::Alliance => None,
            Self::ExecutingContractor => Some(Side::Contractor),
        }
    }
}
