//! A role: what it is, what it is for, who holds it, and which of the client's hats go with it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::bovenkant::seat::{Filling, OpenSeat, Seat};
use crate::design::bovenkant::spot::Spot;
use crate::design::form::Side;
use crate::design::id::{PartyId, PersonId, RoleId};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;
use crate::design::tasks::Task;

/// What a role is in the alliance, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum RoleKind {
    /// Opdrachtgever: the client of the alliance.
    Client,
    /// Contractgemachtigde.
    ContractAuthority,
    /// Alliantiebestuur: the joint board of the partners.
    AllianceBoard,
    /// Alliance management team (AMT).
    ManagementTeam,
    /// The board behind the client: of the water authority, the council, the directors.
    ClientBoard,
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
    pub const ALL: [Self; 15] = [
        Self::Client,
        Self::ContractAuthority,
        Self::AllianceBoard,
        Self::ManagementTeam,
        Self::ClientBoard,
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
            Self::Client | Self::ClientBoard | Self::ContractAuthority | Self::AssetManager | Self::Funder => {
                Some(Side::Client)
            }
            Self::ContractorBoard | Self::ExecutingContractor => Some(Side::Contractor),
            _ => None,
        }
    }

    /// Whether it is a role of the client towards the alliance: client or contract authority.
    pub(crate) const fn is_client_role(self) -> bool {
        matches!(self, Self::Client | Self::ContractAuthority)
    }

    /// Whether whoever holds it speaks for one parent towards the alliance: client or contract authority, a side's own
    /// board or executing contractor.
    pub(crate) const fn speaks_for_parent(self) -> bool {
        self.is_client_role() || matches!(self, Self::ClientBoard | Self::ContractorBoard | Self::ExecutingContractor)
    }

    /// Whether it leads the alliance: board or AMT.
    pub(crate) const fn leads_alliance(self) -> bool {
        matches!(self, Self::AllianceBoard | Self::ManagementTeam)
    }
}

/// One of the client's four hats (ES 5, domain.md 6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    /// Why it is there, or is as it is, in the board's words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
    /// The party that it speaks for, where its side has several; none: for all of them, or for the alliance.
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Option<PartyId>,
    /// Who holds it, and which places are still open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seats: Vec<Seat>,
    /// The client's hats that go with it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hats: Vec<Hat>,
    /// The tasks that it sees to (GV 2).
    #[serde(default, skip_serializing_if = "is_default")]
    pub tasks: Vec<Task>,
    /// The phase in which the role was last confirmed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reconfirmed: Option<Phase>,
    /// Where its card was put on the canvas by hand; none: the program places it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<Spot>,
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
            reason: String::new(),
            party: None,
            seats: Vec::new(),
            hats: Vec::new(),
            tasks: Vec::new(),
            reconfirmed: None,
            at: None,
        }
    }

    /// Whether the board wrote why it is there, or is as it is.
    pub(crate) fn has_reason(&self) -> bool {
        !self.reason.trim().is_empty()
    }

    /// The people who hold it.
    pub fn holders(&self) -> impl Iterator<Item = PersonId> {
        self.seats.iter().filter_map(Seat::person)
    }

    /// The places in it that nobody in particular holds.
    pub fn open_seats(&self) -> impl Iterator<Item = &OpenSeat> {
        self.seats.iter().filter_map(Seat::open)
    }

    /// Whether nobody holds it: no person, and nobody in turn.
    pub(crate) fn is_vacant(&self) -> bool {
        let held = |it: &Seat| it.open().is_none_or(|it| it.filling == Filling::Changing);
        !self.seats.iter().any(held)
    }

    /// Whether nobody holds it and nobody planned that somebody will.
    pub(crate) fn is_unplanned(&self) -> bool {
        self.is_vacant() && self.open_seats().all(OpenSeat::is_unplanned)
    }

    /// Whether a place is open for a side, or is held by somebody of it in turn.
    pub fn seeks(&self, side: Side) -> bool {
        self.open_seats().any(|it| it.side() == Some(side))
    }
}
