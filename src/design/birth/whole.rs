//! The birth as a whole, and the questions that are about one part of it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::birth::action::{Action, Cause};
use crate::design::birth::card::Card;
use crate::design::birth::feature::{Characteristic, Feature, Level};
use crate::design::birth::readiness::HatReadiness;
use crate::design::birth::scores::Scorer;
use crate::design::birth::tender::{Requirements, Tender};
use crate::design::bovenkant::Hat;
use crate::design::id::ScorerId;
use crate::design::omitted::is_default;

/// What is known about the birth of the alliance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Birth {
    /// Whether the form of the design is still to be chosen: until then it is laid out in one, and designed in none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub form_open: bool,
    /// Who score the aspects of the three views, in a fixed order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scorers: Vec<Scorer>,
    /// What is known of the project's characteristics, each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub features: Vec<Feature>,
    /// The tender.
    #[serde(default, skip_serializing_if = "is_default")]
    pub tender: Tender,
    /// How ready the client is for each of its hats, each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hats: Vec<HatReadiness>,
    /// Why an alliance, in the board's own words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub motive: String,
    /// What was agreed to do about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub actions: Vec<Action>,
    /// The birth card.
    #[serde(default, skip_serializing_if = "is_default")]
    pub card: Card,
}

impl Birth {
    /// Whether the team worked on it: that the form is still open says nothing yet.
    pub fn is_started(&self) -> bool {
        Self { form_open: false, ..self.clone() } != Self::default()
    }

    /// The scorer with this id.
    pub fn scorer(&self, id: ScorerId) -> Option<&Scorer> {
        self.scorers.iter().find(|it| it.id == id)
    }

    /// What is known of a characteristic.
    pub fn feature(&self, of: Characteristic) -> Option<&Feature> {
        self.features.iter().find(|it| it.of == of)
    }

    /// How much of a characteristic there is.
    pub fn level(&self, of: Characteristic) -> Option<Level> {
        self.feature(of).and_then(|it| it.level)
    }

    /// The action that was made of something: of several the first that is not done.
    pub fn action_of(&self, cause: Cause) -> Option<&Action> {
        let of = || self.actions.iter().filter(|it| it.cause == Some(cause));
        of().find(|it| !it.done).or_else(|| of().next())
    }

    /// What is known of a hat.
    pub fn hat(&self, hat: Hat) -> Option<&HatReadiness> {
        self.hats.iter().find(|it| it.hat == hat)
    }

    /// The hats for which it was not judged how ready the client is.
    pub fn hats_open(&self) -> impl Iterator<Item = Hat> {
        Hat::ALL.into_iter().filter(|hat| self.hat(*hat).is_none_or(|it| it.ready.is_none()))
    }

    /// Whether the specifications leave little room.
    pub fn is_tight(&self) -> bool {
        self.tender.requirements == Some(Requirements::Detailed)
    }
}
