//! The how-questions of each condition (ES 4.2): what to ask around the table when its balance is in question.

use crate::design::collaboration::condition::Condition;

/// A how-question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    /// How to develop and keep up a shared ambition.
    AmbitionKept,
    /// How it is carried by alliance and parents.
    AmbitionCarried,
    /// How it does not push the other conditions away.
    AmbitionDominant,
    /// How it does not water down.
    AmbitionDiluted,
    /// How to find moments to recalibrate it.
    AmbitionRecalibrated,
    /// How interests come on the table early.
    InterestsOpen,
    /// How the joint interest does not drown those of parents and surroundings.
    InterestsDrowned,
    /// How to tie personal, organisational and public interests without making them one.
    InterestsConnected,
    /// How interests are shared and not played.
    InterestsStrategic,
    /// How they may change without harm to trust.
    InterestsMoving,
    /// How the world outside stays close.
    OutsideClose,
    /// How roles, mandate and decisions are clear in each phase.
    RolesClear,
    /// How the alliance does not come loose from its parents.
    TooAutonomous,
    /// How process gives direction and leaves room.
    ProcessDirection,
    /// How pace and process help each other.
    PaceAndProcess,
    /// How parents accept the process.
    ProcessAccepted,
}

impl How {
    /// Every how-question, condition by condition.
    pub const ALL: [Self; 16] = [
        Self::AmbitionKept,
        Self::AmbitionCarried,
        Self::AmbitionDominant,
        Self::AmbitionDiluted,
        Self::AmbitionRecalibrated,
        Self::InterestsOpen,
        Self::InterestsDrowned,
        Self::InterestsConnected,
        Self::InterestsStrategic,
        Self::InterestsMoving,
        Self::OutsideClose,
        Self::RolesClear,
        Self::TooAutonomous,
        Self::ProcessDirection,
        Self::PaceAndProcess,
        Self::ProcessAccepted,
    ];

    /// The how-questions of a condition.
    pub fn of(condition: Condition) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |it| it.condition() == condition)
    }

    /// The condition that it is about.
    pub const fn condition(self) -> Condition {
        use How::*;
        match self {
            AmbitionKept | AmbitionCarried | AmbitionDominant | AmbitionDiluted | AmbitionRecalibrated => {
                Condition::Ambition
            }
            InterestsOpen | InterestsDrowned | InterestsConnected | InterestsStrategic | InterestsMoving => {
                Condition::Interests
            }
            OutsideClose => Condition::Relation,
            RolesClear | TooAutonomous => Condition::Organisation,
            ProcessDirection | PaceAndProcess | ProcessAccepted => Condition::Process,
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AmbitionKept => "how-ambition-kept",
            Self::AmbitionCarried => "how-ambition-carried",
            Self::AmbitionDominant => "how-ambition-dominant",
            Self::AmbitionDiluted => "how-ambition-diluted",
            Self::AmbitionRecalibrated => "how-ambition-recalibrated",
            Self::InterestsOpen => "how-interests-open",
            Self::InterestsDrowned => "how-interests-drowned",
            Self::InterestsConnected => "how-interests-connected",
            Self::InterestsStrategic => "how-interests-strategic",
            Self::InterestsMoving => "how-interests-moving",
            Self::OutsideClose => "how-outside-close",
            Self::RolesClear => "how-roles-clear",
            Self::TooAutonomous => "how-too-autonomous",
            Self::ProcessDirection => "how-process-direction",
            Self::PaceAndProcess => "how-pace-and-process",
            Self::ProcessAccepted => "how-process-accepted",
        }
    }
}
