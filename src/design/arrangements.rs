//! What the partners arranged beside roles and principles, their notes, the signals they accept.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::bovenkant::Hat;
use crate::design::collaboration::Advice;
use crate::design::form::Side;
use crate::design::id::{ArrangementId, Id, KeyMomentId, NoteId, WaiverId};
use crate::design::omitted::is_default;

/// What an arrangement settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum ArrangementKind {
    /// Selection on competences, by one side (GV 9).
    CompetenceSelection(Side),
    /// A project location apart from the parents (GV 9).
    OwnLocation,
    /// Regular visitors from outside: the shutters open (ES Bijlage Relatie).
    OutsideVisitors,
    /// How newcomers are taken in (GV 9).
    Onboarding,
    /// Time for team forming (GV 9).
    TeamForming,
    /// Moments at which the parents' boards join in dilemmas (ES Bijlage Organisatie).
    ParentsInDilemmas,
    /// How somebody with two hats keeps them apart (ES 4.1 Proces).
    DoubleHat,
    /// How somebody answers to two masters on one subject (NdA De werking).
    TwoMasters,
    /// How a conflict between this and another hat of the client is kept apart (ES 5).
    HatConflict(Hat),
    /// That results are not divided by a staffel, and what holds in its place.
    NoStaffel,
    /// How the alliance ends and what is handed over (ISO 44001).
    Exit,
    /// Who decides on changes, how they are settled and within which term (NdA De werking).
    ChangeSettlement,
    /// How the budget was tested against the market (NdA De inrichting).
    MarketConformity,
    /// Anything else.
    Other,
}

impl ArrangementKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 18] = [
        Self::CompetenceSelection(Side::Client),
        Self::CompetenceSelection(Side::Contractor),
        Self::OwnLocation,
        Self::OutsideVisitors,
        Self::Onboarding,
        Self::TeamForming,
        Self::ParentsInDilemmas,
        Self::DoubleHat,
        Self::TwoMasters,
        Self::HatConflict(Hat::Partner),
        Self::HatConflict(Hat::Client),
        Self::HatConflict(Hat::FunderLink),
        Self::HatConflict(Hat::OwnerAssetManager),
        Self::NoStaffel,
        Self::Exit,
        Self::ChangeSettlement,
        Self::MarketConformity,
        Self::Other,
    ];
}

/// What an arrangement leans on (De Man in AV).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Leaning {
    /// It controls.
    Control,
    /// It trusts.
    Trust,
}

/// The card with advice that an arrangement came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FromCard {
    /// The advice (ES Bijlage).
    pub advice: Advice,
    /// The key moment at which it was talked about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moment: Option<KeyMomentId>,
}

/// Something that the partners arranged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Arrangement {
    /// Its id.
    pub id: ArrangementId,
    /// What it settles.
    pub kind: ArrangementKind,
    /// The elements that it is about: the person of a double hat, the role of two masters.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Vec<Id>,
    /// What was agreed, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// Why it was agreed, in the board's words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reason: String,
    /// Whether it leans on control or on trust.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leaning: Option<Leaning>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// When, in words ('elk kwartaal').
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: String,
    /// By when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: Option<Date>,
    /// When it is looked at again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub review: Option<Date>,
    /// Whether it was done and need not be looked at again.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: bool,
    /// The card that it came from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<FromCard>,
}

impl Arrangement {
    /// Nothing of what it settles was written down yet.
    pub const fn new(id: ArrangementId, kind: ArrangementKind) -> Self {
        Self {
            id,
            kind,
            about: Vec::new(),
            text: String::new(),
            reason: String::new(),
            leaning: None,
            who: String::new(),
            when: String::new(),
            by: None,
            review: None,
            done: false,
            from: None,
        }
    }

    /// The day of its that comes first: by when it is done, or when it is looked at again.
    pub fn first_day(&self) -> Option<Date> {
        self.by.into_iter().chain(self.review).min()
    }

    /// Whether a day of its has passed and it was not done.
    pub fn is_overdue(&self, today: Date) -> bool {
        !self.done && self.first_day().is_some_and(|it| it < today)
    }

    /// Whether it says what was agreed.
    pub fn is_written(&self) -> bool {
        !self.text.trim().is_empty()
    }
}

/// What a note is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum NoteKind {
    /// A remark of the team.
    #[default]
    Remark,
    /// Says that its subjects are illustrative: plausible, but not in the source.
    Illustrative,
    /// Says where a fact comes from.
    Source,
}

/// A note on the design or on some of its elements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// Its id.
    pub id: NoteId,
    /// What it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: NoteKind,
    /// The elements that it is about; none: the design as a whole.
    #[serde(default, skip_serializing_if = "is_default")]
    pub about: Vec<Id>,
    /// What it says.
    pub text: String,
}

/// A signal that the board accepts (bewust afgeweken): it stays listed, it stops shouting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Its id.
    pub id: WaiverId,
    /// The id of the rule whose signal is accepted.
    pub rule: String,
    /// The signal's subjects, in order: another set of subjects is another signal.
    #[serde(default, skip_serializing_if = "is_default")]
    pub subjects: Vec<Id>,
    /// How the signal was worded and how heavy it was: another wording is another signal. Empty: any.
    #[serde(default, skip_serializing_if = "is_default")]
    pub wording: String,
    /// What its subjects looked like (`Design::seen`): once they change, the signal is back. Zero: whatever they do.
    #[serde(default, skip_serializing_if = "is_default")]
    pub seen: u64,
    /// Why.
    pub reason: String,
    /// Who accepts it.
    pub name: String,
    /// Since when.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Date>,
}
