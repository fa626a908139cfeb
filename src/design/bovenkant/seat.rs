//! A place in a role: held by a person, still to fill, with a plan or without, or held by somebody else each time.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::form::Side;
use crate::design::id::{PartyId, PersonId, VacancyId};
use crate::design::omitted::is_default;
use crate::design::parties::{Belonging, Standing};
use crate::design::plan::Plan;

/// A place in a role.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(from = "InFile", into = "InFile")]
pub enum Seat {
    /// Held by a person; it belongs to whom the person belongs to.
    Person(PersonId),
    /// Held by nobody in particular.
    Open(OpenSeat),
}

/// A place that belongs to a party, or a side, and is held by nobody in particular.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpenSeat {
    /// Its id.
    pub id: VacancyId,
    /// To whom it belongs.
    pub of: Belonging,
    /// How it is filled.
    pub filling: Filling,
}

/// How an open place is filled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Filling {
    /// Nobody holds it; who arranges that somebody will, and by when, where that was planned.
    Vacant(Option<Plan>),
    /// Wisselend: somebody of the party comes, not always the same.
    Changing,
}

impl OpenSeat {
    /// A place that nobody holds and nobody planned to fill.
    pub fn new(id: VacancyId, of: impl Into<Belonging>) -> Self {
        Self { id, of: of.into(), filling: Filling::Vacant(None) }
    }

    /// The side that it belongs to; none where an independent is to hold it.
    pub const fn side(&self) -> Option<Side> {
        self.of.side()
    }

    /// The plan by which it is filled; none where it has none that says anything, or needs none.
    pub fn plan(&self) -> Option<&Plan> {
        match &self.filling {
            Filling::Vacant(plan) => plan.as_ref().filter(|it| it.is_said()),
            Filling::Changing => None,
        }
    }

    /// Whether nobody holds it and nobody planned that somebody will.
    pub fn is_unplanned(&self) -> bool {
        matches!(self.filling, Filling::Vacant(_)) && self.plan().is_none()
    }
}

impl Seat {
    /// Who holds it.
    pub const fn person(&self) -> Option<PersonId> {
        match self {
            Self::Person(person) => Some(*person),
            Self::Open(_) => None,
        }
    }

    /// The place, where nobody in particular holds it.
    pub const fn open(&self) -> Option<&OpenSeat> {
        match self {
            Self::Person(_) => None,
            Self::Open(it) => Some(it),
        }
    }
}

/// A place as files have it: the first two choices are all that the first version knows, and are written wherever they
/// say enough.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename = "Seat", deny_unknown_fields)]
enum InFile {
    Person(PersonId),
    Vacancy(VacancyId, Side),
    Open {
        id: VacancyId,
        side: Standing,
        #[serde(default, skip_serializing_if = "is_default")]
        party: Option<PartyId>,
        #[serde(default, skip_serializing_if = "is_default")]
        plan: Option<Plan>,
        #[serde(default, skip_serializing_if = "is_default")]
        changing: bool,
    },
}

impl From<InFile> for Seat {
    fn from(seat: InFile) -> Self {
        match seat {
            InFile::Person(person) => Self::Person(person),
            InFile::Vacancy(id, side) => Self::Open(OpenSeat::new(id, side)),
            InFile::Open { id, side, party, plan, changing } => {
                let filling = if changing { Filling::Changing } else { Filling::Vacant(plan) };
                Self::Open(OpenSeat { id, of: Belonging { standing: side, party }, filling })
            }
        }
    }
}

impl From<Seat> for InFile {
    fn from(seat: Seat) -> Self {
        let it = match seat {
            Seat::Person(person) => return Self::Person(person),
            Seat::Open(it) => it,
        };
        let Belonging { standing, party } = it.of;
        match (it.filling, standing.side(), party) {
            (Filling::Vacant(None), Some(side), None) => Self::Vacancy(it.id, side),
            (Filling::Vacant(plan), ..) => Self::Open { id: it.id, side: standing, party, plan, changing: false },
            (Filling::Changing, ..) => Self::Open { id: it.id, side: standing, party, plan: None, changing: true },
        }
    }
}
