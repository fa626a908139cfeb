//! The ambition and the interests as a whole.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::ambition::interest::{Exchange, Interest};
use crate::design::ambition::weighing::Weighing;
use crate::design::id::{ConfirmationId, Id, InterestId, NotNowId, PartyId};
use crate::design::omitted::is_default;
use crate::design::phases::Phase;

/// How a board makes the shared ambition its own.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnAmbition {
    /// The parent organisation, or the party where none is known behind it.
    pub board: Id,
    /// In its own words.
    pub text: String,
}

/// A board confirmed in a phase that the ambition still holds and is carried.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// Its id.
    pub id: ConfirmationId,
    /// The parent organisation, or the party where none is known behind it.
    pub board: Id,
    /// The project's phase.
    pub phase: Phase,
    /// When; none: the day is not known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Date>,
    /// Who confirmed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
}

/// What is deliberately not done now, and until when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NotNow {
    /// Its id.
    pub id: NotNowId,
    /// What.
    pub what: String,
    /// Why.
    #[serde(default, skip_serializing_if = "is_default")]
    pub why: String,
    /// Until when; none: no moment was agreed to take it up again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub until: Option<Date>,
}

/// The ambition and the interests.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ambition {
    /// What the partners are after together, in a sentence or two.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// What it brings to the public.
    #[serde(default, skip_serializing_if = "is_default")]
    pub public: String,
    /// Who sees to it that it stays alive.
    #[serde(default, skip_serializing_if = "is_default")]
    pub guard: String,
    /// How each board makes it its own, each at most once.
    #[serde(default, skip_serializing_if = "is_default")]
    pub own: Vec<OwnAmbition>,
    /// Which board confirmed it in which phase.
    #[serde(default, skip_serializing_if = "is_default")]
    pub confirmed: Vec<Confirmation>,
    /// What is deliberately not done now.
    #[serde(default, skip_serializing_if = "is_default")]
    pub not_now: Vec<NotNow>,
    /// The interests of the parties.
    #[serde(default, skip_serializing_if = "is_default")]
    pub interests: Vec<Interest>,
    /// When the interests were last gone through together.
    #[serde(default, skip_serializing_if = "is_default")]
    pub explored: Option<Date>,
    /// What is given for what.
    #[serde(default, skip_serializing_if = "is_default")]
    pub exchanges: Vec<Exchange>,
    /// Choices that were weighed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub weighings: Vec<Weighing>,
}

impl Ambition {
    /// Whether the team worked on it.
    pub fn is_started(&self) -> bool {
        *self != Self::default()
    }

    /// Calls `visit` with the id of every element, in file order.
    pub(in crate::design) fn each_id(&self, visit: &mut dyn FnMut(Id)) {
        self.confirmed.iter().for_each(|it| visit(it.id.into()));
        self.not_now.iter().for_each(|it| visit(it.id.into()));
        self.interests.iter().for_each(|it| visit(it.id.into()));
        self.exchanges.iter().for_each(|it| visit(it.id.into()));
        self.weighings.iter().for_each(|it| visit(it.id.into()));
    }

    /// How a board makes the ambition its own; none where it says nothing.
    pub fn own(&self, board: Id) -> Option<&str> {
        self.own.iter().find(|it| it.board == board).map(|it| it.text.as_str())
    }

    /// A board's confirmation in a phase.
    pub fn confirmation(&self, board: Id, phase: Phase) -> Option<&Confirmation> {
        self.confirmed.iter().find(|it| it.board == board && it.phase == phase)
    }

    /// An interest.
    pub fn interest(&self, id: InterestId) -> Option<&Interest> {
        self.interests.iter().find(|it| it.id == id)
    }

    /// The interests of a party that say what they are.
    pub fn written_of(&self, party: PartyId) -> impl Iterator<Item = &Interest> {
        self.interests.iter().filter(move |it| it.party == party && it.is_written())
    }

    /// Whether what an interest gets in return is made visible.
    pub fn is_exchanged(&self, id: InterestId) -> bool {
        self.exchanges.iter().any(|it| it.about == Some(id) && it.is_explicit())
    }

    /// How many hidden interests were named, and how many of them lie on the table.
    pub fn waterline(&self) -> (usize, usize) {
        let hidden = || self.interests.iter().filter(|it| it.kind.is_hidden() && it.is_written());
        (hidden().count(), hidden().filter(|it| !it.is_under()).count())
    }
}
