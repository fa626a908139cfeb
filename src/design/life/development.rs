//! The phases of development (AV): what one sees in each, what helps there, and the steps that the alliance took between them.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// A phase of development. It goes forwards, sideways and back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Development {
    /// Start: design and align.
    Start,
    /// Discover and learn.
    Develop,
    /// Productivity and added value.
    Produce,
}

impl Development {
    /// Every phase, the first one first.
    pub const ALL: [Self; 3] = [Self::Start, Self::Develop, Self::Produce];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Start => "development-start",
            Self::Develop => "development-develop",
            Self::Produce => "development-produce",
        }
    }

    /// What one sees in it.
    pub fn seen(self) -> impl Iterator<Item = Seen> {
        Seen::ALL.into_iter().filter(move |it| it.of() == self)
    }

    /// What helps in it.
    pub fn doing(self) -> impl Iterator<Item = Doing> {
        Doing::ALL.into_iter().filter(move |it| it.of() == self)
    }
}

/// Something that one sees by which a phase is recognised: three of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Seen {
    /// The ambition leads and binds.
    AmbitionLeads,
    /// The content lies on the table.
    ContentAbove,
    /// The struggle goes on under it.
    StruggleUnder,
    /// People work together, each apart.
    WorkingApart,
    /// Differences are found.
    DifferencesFound,
    /// A pecking order arises.
    PeckingOrder,
    /// One language and one story.
    CommonStory,
    /// One front to the surroundings.
    OneFront,
    /// The added value takes shape.
    ValueTakesShape,
}

impl Seen {
    /// All, phase by phase in the order of the source.
    pub const ALL: [Self; 9] = [
        Self::AmbitionLeads,
        Self::ContentAbove,
        Self::StruggleUnder,
        Self::WorkingApart,
        Self::DifferencesFound,
        Self::PeckingOrder,
        Self::CommonStory,
        Self::OneFront,
        Self::ValueTakesShape,
    ];

    /// The phase that it is a sign of.
    pub const fn of(self) -> Development {
        match self {
            Self::AmbitionLeads | Self::ContentAbove | Self::StruggleUnder => Development::Start,
            Self::WorkingApart | Self::DifferencesFound | Self::PeckingOrder => Development::Develop,
            Self::CommonStory | Self::OneFront | Self::ValueTakesShape => Development::Produce,
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AmbitionLeads => "seen-ambition-leads",
            Self::ContentAbove => "seen-content-above",
            Self::StruggleUnder => "seen-struggle-under",
            Self::WorkingApart => "seen-working-apart",
            Self::DifferencesFound => "seen-differences-found",
            Self::PeckingOrder => "seen-pecking-order",
            Self::CommonStory => "seen-common-story",
            Self::OneFront => "seen-one-front",
            Self::ValueTakesShape => "seen-value-takes-shape",
        }
    }
}

/// Something that helps in a phase: three of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doing {
    /// Lower the waterline: get to know each other.
    LowerWaterline,
    /// Make a vision and values.
    VisionValues,
    /// Agree how to work, in balance between trust and control.
    WorkingAgreements,
    /// Make a learning agenda.
    LearningAgenda,
    /// Look back together and share.
    ReflectShare,
    /// Show yourselves outside.
    ShowOutside,
    /// Harvest, and record it.
    HarvestRecord,
    /// Use each other's strengths.
    UseStrengths,
    /// Organise contradiction.
    Contradiction,
}

impl Doing {
    /// All, phase by phase in the order of the source.
    pub const ALL: [Self; 9] = [
        Self::LowerWaterline,
        Self::VisionValues,
        Self::WorkingAgreements,
        Self::LearningAgenda,
        Self::ReflectShare,
        Self::ShowOutside,
        Self::HarvestRecord,
        Self::UseStrengths,
        Self::Contradiction,
    ];

    /// The phase in which it helps.
    pub const fn of(self) -> Development {
        match self {
            Self::LowerWaterline | Self::VisionValues | Self::WorkingAgreements => Development::Start,
            Self::LearningAgenda | Self::ReflectShare | Self::ShowOutside => Development::Develop,
            Self::HarvestRecord | Self::UseStrengths | Self::Contradiction => Development::Produce,
        }
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LowerWaterline => "doing-lower-waterline",
            Self::VisionValues => "doing-vision-values",
            Self::WorkingAgreements => "doing-working-agreements",
            Self::LearningAgenda => "doing-learning-agenda",
            Self::ReflectShare => "doing-reflect-share",
            Self::ShowOutside => "doing-show-outside",
            Self::HarvestRecord => "doing-harvest-record",
            Self::UseStrengths => "doing-use-strengths",
            Self::Contradiction => "doing-contradiction",
        }
    }
}

/// From a day on the alliance was in a phase of development.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Phased {
    /// From when.
    pub on: Date,
    /// The phase.
    pub to: Development,
    /// What happened, in a few words: a step back after a change in the board.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
}
