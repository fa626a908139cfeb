//! Who sits at the table: parties, the organisations behind them, and to whom something belongs.
//!
//! A party stands on one of the two sides, or it is a partner among equals (a programme), or it belongs to nobody: an
//! independent chair, a reviewer. A side can have several parties: two owners, three contractors. What belongs to a side
//! and names no party belongs to its only one, or, where there are several, to all of them together.
//!
//! Source: GV 4 and 9 (bloedgroepen), NACG and AV in domain.md 11 (independent chair), domain.md 1.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::form::Side;
use crate::design::id::{ParentId, PartyId};
use crate::design::omitted::is_default;

/// Where a party stands at the table, and whoever comes from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Standing {
    /// On the client's side (OG).
    Client,
    /// On the contractor's side (ON).
    Contractor,
    /// A partner among equals, without sides: a programme.
    Partner,
    /// Nobody's: an independent chair, a reviewer, a reflector. Counts in no mix of the sides.
    Independent,
}

impl Standing {
    /// Every standing, in the order in which lists show them.
    pub const ALL: [Self; 4] = [Self::Client, Self::Contractor, Self::Partner, Self::Independent];

    /// The side; none for a partner among equals and for who is independent.
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Client => Some(Side::Client),
            Self::Contractor => Some(Side::Contractor),
            Self::Partner | Self::Independent => None,
        }
    }
}

impl From<Side> for Standing {
    fn from(side: Side) -> Self {
        match side {
            Side::Client => Self::Client,
            Side::Contractor => Self::Contractor,
        }
    }
}

/// A party at the table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Its id.
    pub id: PartyId,
    /// Its name.
    pub name: String,
    /// Where it stands at the table.
    #[serde(rename = "side")]
    pub standing: Standing,
    /// The organisations behind it; a client's party often is its own parent, a contractor's is a combination.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parents: Vec<ParentOrganisation>,
}

/// The organisation behind a partner (moederorganisatie).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParentOrganisation {
    /// Its id.
    pub id: ParentId,
    /// Its name.
    pub name: String,
    /// How long it takes for a decision of its own (its AB or DB, council, directors), in days; none: not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub decides_in: Option<u16>,
}

impl ParentOrganisation {
    /// One of which the name is known.
    pub fn new(id: ParentId, name: impl Into<String>) -> Self {
        Self { id, name: name.into(), decides_in: None }
    }
}

impl Party {
    /// One without organisations behind it.
    pub fn new(id: PartyId, name: impl Into<String>, standing: impl Into<Standing>) -> Self {
        Self { id, name: name.into(), standing: standing.into(), parents: Vec::new() }
    }

    /// The side that it stands on.
    pub fn side(&self) -> Option<Side> {
        self.standing.side()
    }

    /// How long its own decisions take, in days: as long as the slowest organisation behind it; none: not known.
    pub fn decides_in(&self) -> Option<u16> {
        self.parents.iter().filter_map(|it| it.decides_in).max()
    }
}

/// To whom somebody or something belongs: where that stands at the table, and which party it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Belonging {
    /// Where it stands.
    pub standing: Standing,
    /// The party; none: the only one that stands there, or all of that side together.
    pub party: Option<PartyId>,
}

impl Belonging {
    /// The side; none for a partner among equals and for who is independent.
    pub const fn side(self) -> Option<Side> {
        self.standing.side()
    }

    /// Whether somebody who belongs here can take a place that is kept for another belonging: of the same standing, and
    /// of its party where it names one.
    pub fn fits(self, place: Self) -> bool {
        self.standing == place.standing && (place.party.is_none() || place.party == self.party)
    }
}

impl From<Standing> for Belonging {
    fn from(standing: Standing) -> Self {
        Self { standing, party: None }
    }
}

impl From<Side> for Belonging {
    fn from(side: Side) -> Self {
        Standing::from(side).into()
    }
}

impl From<&Party> for Belonging {
    fn from(party: &Party) -> Self {
        Self { standing: party.standing, party: Some(party.id) }
    }
}

/// What tells in a picture to whom something belongs: the shape and colour of where that stands, and a shade and a letter
/// where its side has several parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Badge {
    /// Where it stands.
    pub standing: Standing,
    /// The party's place among those of its side, from 0; none: it stands alone there, or all of them are meant.
    pub nth: Option<usize>,
}

impl Badge {
    /// The letter of the party: A for the first one of its side. After the last letter there is none.
    pub fn letter(self) -> Option<char> {
        let nth = u8::try_from(self.nth?).ok()?;
        (nth < 26).then(|| char::from(b'A' + nth))
    }
}

impl From<Side> for Badge {
    fn from(side: Side) -> Self {
        Self { standing: side.into(), nth: None }
    }
}

impl From<Standing> for Badge {
    fn from(standing: Standing) -> Self {
        Self { standing, nth: None }
    }
}
