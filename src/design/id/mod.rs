//! Ids of the elements of a design: made once, never reused, unique across copies of a design, readable in a diff.
//!
//! An id is its kind's prefix, a hyphen and a tail: `r-7k2m9q4t`. Tails that a person wrote (`r-kabels-en-leidingen`)
//! are as good: lowercase letters, digits and hyphens, at most [`Id::MAX`] bytes in all.

mod kind;

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

pub use self::kind::IdKind;

/// The id of any element, whatever its kind; [`Id::kind`] tells which.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id {
    len: u8,
    bytes: [u8; Id::MAX],
}

impl Id {
    /// The longest id, in bytes.
    pub const MAX: usize = 31;

    /// Reads an id, or says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, IdError> {
        let bad = || IdError(text.chars().take(48).collect());
        let (prefix, tail) = text.split_once('-').ok_or_else(bad)?;
        let known = IdKind::ALL.iter().any(|it| it.prefix() == prefix);
        let clean = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !known || tail.is_empty() || text.len() > Self::MAX || !tail.chars().all(clean) {
            return Err(bad());
        }
        let mut bytes = [0; Self::MAX];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Ok(Self { len: text.len() as u8, bytes })
    }

    /// The id as it stands in the file.
    pub fn as_str(&self) -> &str {
        // Only `parse` makes ids, and it lets ASCII through alone, so the fallback is never seen.
        std::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }

    /// What the id is about.
    pub fn kind(&self) -> IdKind {
        let prefix = self.as_str().split('-').next().unwrap_or_default();
        // `parse` lets known prefixes through alone, so the fallback is never taken.
        IdKind::ALL.into_iter().find(|it| it.prefix() == prefix).unwrap_or(IdKind::Note)
    }
}

/// A text that is no id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "'{0}' is not an id: expected a known prefix, a hyphen, and lowercase letters, digits or hyphens, as in r-7k2m9q"
)]
pub struct IdError(String);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(D::Error::custom)
    }
}

impl JsonSchema for Id {
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let prefixes: Vec<&str> = IdKind::ALL.into_iter().map(IdKind::prefix).collect();
        json_schema!({
            "description": "The id of any element.",
            "type": "string",
            "maxLength": Self::MAX,
            "pattern": format!("^({})-[0-9a-z-]+$", prefixes.join("|")),
        })
    }
}

/// Makes ids; handed in wherever elements are made, so that tests are repeatable.
#[derive(Clone, Debug)]
pub struct Ids(u64);

impl Ids {
    /// A generator with a seed: the program takes it from the system's randomness, a test takes a number.
    pub const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A generator of its own, for another design.
    pub fn split(&mut self) -> Self {
        self.next(IdKind::Design);
        Self(self.0 ^ 0x6a09_e667_f3bc_c909)
    }

    /// The next id of a kind: eight characters of 32, so that a thousand elements added to each of two copies of a
    /// design collide once in a million such pairs.
    pub fn next(&mut self, kind: IdKind) -> Id {
        const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        // SplitMix64: small, and every seed gives a full cycle.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        let mut bytes = [0; Id::MAX];
        let prefix = kind.prefix().as_bytes();
        bytes[..prefix.len()].copy_from_slice(prefix);
        bytes[prefix.len()] = b'-';
        for (at, byte) in bytes[prefix.len() + 1..prefix.len() + 9].iter_mut().enumerate() {
            *byte = ALPHABET[(z >> (5 * at)) as usize & 31];
        }
        Id { len: prefix.len() as u8 + 9, bytes }
    }
}

/// An id that can only be about one kind of element.
macro_rules! typed_ids {
    ($($(#[$doc:meta])* $name:ident = $kind:ident,)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(transparent)]
        pub struct $name(Id);

        impl $name {
            /// The next id of this kind.
            pub fn new(ids: &mut Ids) -> Self {
                Self(ids.next(IdKind::$kind))
            }

            /// Reads an id of this kind, or says what is wrong with it.
            pub fn parse(text: &str) -> Result<Self, IdError> {
                Self::try_from(Id::parse(text)?)
            }
        }

        impl TryFrom<Id> for $name {
            type Error = IdError;
            fn try_from(id: Id) -> Result<Self, IdError> {
                if id.kind() == IdKind::$kind { Ok(Self(id)) } else { Err(IdError(id.to_string())) }
            }
        }

        impl From<$name> for Id {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let id = Id::deserialize(deserializer)?;
                Self::try_from(id).map_err(|_| D::Error::custom(IdKind::$kind.expected(id)))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "type": "string",
                    "maxLength": Id::MAX,
                    "pattern": format!("^{}-[0-9a-z-]+$", IdKind::$kind.prefix()),
                })
            }
        }
    )*};
}

typed_ids! {
    /// The design as a whole.
    DesignId = Design,
    /// A partner in the alliance.
    PartyId = Party,
    /// An organisation behind a partner.
    ParentId = Parent,
    /// A risk or an opportunity.
    RiskId = Risk,
    /// A measure against a risk, or to take an opportunity.
    MeasureId = Measure,
    /// A discipline.
    DisciplineId = Discipline,
    /// A person.
    PersonId = Person,
    /// A vacancy.
    VacancyId = Vacancy,
    /// A role of the bovenkant.
    RoleId = Role,
    /// A line between two roles.
    LineId = Line,
    /// A subject on which decisions are taken.
    SubjectId = Subject,
    /// A mandate.
    MandateId = Mandate,
    /// A step of the escalation ladder.
    StepId = Step,
    /// A case walked through mandate and ladder.
    CaseId = Case,
    /// A chosen principle.
    PrincipleId = Principle,
    /// An arrangement.
    ArrangementId = Arrangement,
    /// A note.
    NoteId = Note,
    /// A waiver.
    WaiverId = Waiver,
    /// A line of cost.
    CostId = Cost,
    /// Risks that strike together.
    GroupId = Group,
    /// A worked example of the staffel.
    WorkedId = Worked,
    /// Somebody who scores.
    ScorerId = Scorer,
    /// What was agreed to do before the birth.
    ActionId = Action,
    /// A milestone on the birth card.
    MilestoneId = Milestone,
    /// A criterion of the award.
    CriterionId = Criterion,
    /// A key moment.
    KeyMomentId = KeyMoment,
    /// A form on which somebody divided ten points.
    ScoreFormId = ScoreForm,
    /// An interest of a party.
    InterestId = Interest,
    /// An exchange of interests.
    ExchangeId = Exchange,
    /// A choice that was weighed.
    WeighingId = Weighing,
    /// What is deliberately not done now.
    NotNowId = NotNow,
    /// A board that confirmed the ambition in a phase.
    ConfirmationId = Confirmation,
    /// Somebody outside the parents with a stake.
    StakeholderId = Stakeholder,
    /// How a member of the board sees the uncertainties.
    MemberViewId = MemberView,
    /// What lies in a strict or a free space.
    SpacedId = Spaced,
    /// Somebody who leads, as a function.
    LeaderId = Leader,
    /// A change to the assignment.
    ChangeId = Change,
    /// A moment of recalibration.
    RecalibrationId = Recalibration,
    /// What happened around the alliance.
    EventId = Event,
    /// A decision or a milestone of the project.
    DecisionId = Decision,
    /// Something on the learning agenda.
    LearningId = Learning,
    /// Something that was harvested.
    HarvestId = Harvest,
    /// A step of an exercise.
    TaskId = Task,
    /// A mistake that was planted.
    PlantedId = Planted,
    /// A mark in an exercise.
    MarkId = Mark,
    /// Something that was parked.
    ParkedId = Parked,
    /// A function in a programme.
    FunctionId = Function,
    /// A project of a programme.
    ProjectId = Project,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        let mut ids = Ids::seeded(7);
        for kind in IdKind::ALL {
            let id = ids.next(kind);
            assert_eq!(Id::parse(id.as_str()), Ok(id));
            assert_eq!(id.kind(), kind);
        }
        assert!(RiskId::parse("r-kabels-en-leidingen").is_ok());
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in ["", "r", "r-", "q-123", "r-ABC", "r-é", "r-abcdefghijklmnopqrstuvwxyz0123456"] {
            assert!(Id::parse(text).is_err(), "{text}");
        }
        assert!(RiskId::parse("p-jan").is_err(), "a person is no risk");
    }

    #[test]
    fn two_generators_of_a_seed_agree_and_two_seeds_do_not_meet() {
        let many = |seed| {
            let mut ids = Ids::seeded(seed);
            (0..2000).map(|_| ids.next(IdKind::Risk)).collect::<std::collections::BTreeSet<_>>()
        };
        assert_eq!(many(1), many(1));
        assert_eq!(many(1).len(), 2000);
        assert!(many(1).is_disjoint(&many(2)));
    }
}
