//! Vlinders: three practice cards of one alliance, each with the ingredients that made it fly (VL).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::omitted::is_default;

/// A practice card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Butterfly {
    /// The nugget of gold: what the alliance is worth, made visible and shared.
    Nugget,
    /// Winning trust with the alliance.
    WinningTrust,
    /// Daring to say yes without knowing how.
    DaringYes,
}

/// An ingredient of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Ingredient {
    /// A group within that learns.
    InnerLearning,
    /// Groups that learn with people from outside.
    OuterLearning,
    /// Using what is learned during the project, not after it.
    LearnDuring,
    /// Telling others of the alliance: meetings, talks, publications.
    TellOthers,
    /// One team without a visible line.
    OneTeam,
    /// Principles that are applied and not only written.
    AppliedPrinciples,
    /// Risks, gain and loss that are shared.
    SharedRisks,
    /// Transparency and being called to account, made concrete.
    ConcreteOpenness,
    /// Deciding oneself, within bounds.
    Autonomy,
    /// Rituals and informal moments.
    Rituals,
    /// A project in which people begin to talk again.
    TalkAgain,
    /// An alliance that speaks with one mouth and makes room.
    OneMouth,
    /// An occasion that sets something moving.
    Occasion,
    /// Administrators who dare.
    Daring,
    /// Relations from earlier phases.
    EarlierRelations,
    /// Needing each other.
    NeedEachOther,
}

impl Butterfly {
    /// The three, in the order of the source.
    pub const ALL: [Self; 3] = [Self::Nugget, Self::WinningTrust, Self::DaringYes];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Nugget => "butterfly-nugget",
            Self::WinningTrust => "butterfly-winning-trust",
            Self::DaringYes => "butterfly-daring-yes",
        }
    }

    /// Its ingredients, in the order of the source.
    pub fn ingredients(self) -> impl Iterator<Item = Ingredient> {
        Ingredient::ALL.into_iter().filter(move |it| it.of() == self)
    }
}

impl Ingredient {
    /// All, card by card.
    pub const ALL: [Self; 16] = [
        Self::InnerLearning,
        Self::OuterLearning,
        Self::LearnDuring,
        Self::TellOthers,
        Self::OneTeam,
        Self::AppliedPrinciples,
        Self::SharedRisks,
        Self::ConcreteOpenness,
        Self::Autonomy,
        Self::Rituals,
        Self::TalkAgain,
        Self::OneMouth,
        Self::Occasion,
        Self::Daring,
        Self::EarlierRelations,
        Self::NeedEachOther,
    ];

    /// The card that it is on.
    pub const fn of(self) -> Butterfly {
        match self {
            Self::InnerLearning | Self::OuterLearning | Self::LearnDuring | Self::TellOthers => Butterfly::Nugget,
            Self::OneTeam
            | Self::AppliedPrinciples
            | Self::SharedRisks
            | Self::ConcreteOpenness
            | Self::Autonomy
            | Self::Rituals => Butterfly::WinningTrust,
            Self::TalkAgain
            | Self::OneMouth
            | Self::Occasion
            | Self::Daring
            | Self::EarlierRelations
            | Self::NeedEachOther => Butterfly::DaringYes,
        }
    }

    /// Whether it is about what principles ask: shown there; what is about people is shown with the team.
    pub const fn is_of_principles(self) -> bool {
        matches!(self, Self::AppliedPrinciples | Self::SharedRisks | Self::ConcreteOpenness | Self::Autonomy)
    }

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InnerLearning => "ingredient-inner-learning",
            Self::OuterLearning => "ingredient-outer-learning",
            Self::LearnDuring => "ingredient-learn-during",
            Self::TellOthers => "ingredient-tell-others",
            Self::OneTeam => "ingredient-one-team",
            Self::AppliedPrinciples => "ingredient-applied-principles",
            Self::SharedRisks => "ingredient-shared-risks",
            Self::ConcreteOpenness => "ingredient-concrete-openness",
            Self::Autonomy => "ingredient-autonomy",
            Self::Rituals => "ingredient-rituals",
            Self::TalkAgain => "ingredient-talk-again",
            Self::OneMouth => "ingredient-one-mouth",
            Self::Occasion => "ingredient-occasion",
            Self::Daring => "ingredient-daring",
            Self::EarlierRelations => "ingredient-earlier-relations",
            Self::NeedEachOther => "ingredient-need-each-other",
        }
    }
}

/// An ingredient that the team takes over, and how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Adopted {
    /// The ingredient.
    pub of: Ingredient,
    /// How the team does it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub how: String,
}
