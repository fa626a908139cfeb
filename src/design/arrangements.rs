//! What the partners arranged beside roles and principles, their notes, the signals they accept, their own thresholds.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::design::bovenkant::Hat;
use crate::design::form::Side;
use crate::design::id::{ArrangementId, Id, NoteId, WaiverId};
use crate::design::omitted::is_default;

/// What an arrangement settles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// How the alliance ends and what is handed over (ISO 44001).
    Exit,
    /// Anything else.
    Other,
}

impl ArrangementKind {
    /// Every kind, in the order in which lists show them.
    pub const ALL: [Self; 15] = [
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
        Self::Exit,
        Self::Other,
    ];
}

/// What an arrangement leans on (De Man in AV).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Leaning {
    /// It controls.
    Control,
    /// It trusts.
    Trust,
}

/// Something that the partners arranged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// Whether it leans on control or on trust.
    #[serde(default, skip_serializing_if = "is_default")]
    pub leaning: Option<Leaning>,
    /// Who sees to it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// When, in words ('elk kwartaal').
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: String,
}

/// What a note is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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

/// This design's own thresholds; none: the program's, which stand with their source in `rules::thresholds`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thresholds {
    /// Goal for own client staff, share 0-1 of the alliance's FTE.
    #[serde(default, skip_serializing_if = "is_default")]
    pub client_share_goal: Option<f64>,
    /// From how many roles a person is overloaded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub overloaded_roles: Option<u8>,
    /// The share 0-1 of the value of execution risks that may stay with the executing contractor.
    #[serde(default, skip_serializing_if = "is_default")]
    pub execution_left: Option<f64>,
    /// The least share 0-1 of the value of all risks that is shared in three domains.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shared_least: Option<f64>,
    /// The least alignment (0-1) in a full alliance.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alignment_full: Option<f64>,
    /// The least alignment (0-1) in three domains.
    #[serde(default, skip_serializing_if = "is_default")]
    pub alignment_domains: Option<f64>,
    /// The most probability (0-1) that a side runs into its guard rail.
    #[serde(default, skip_serializing_if = "is_default")]
    pub guard_rails: Option<f64>,
    /// The most difference (0-1) between the contractor's share of a first gain and of a first loss.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lopsided: Option<f64>,
    /// The most weight (0-1) of the price in the award.
    #[serde(default, skip_serializing_if = "is_default")]
    pub price_weight: Option<f64>,
}

impl Thresholds {
    /// Those that are shares (0-1), each with the name of its field.
    pub fn shares(&self) -> impl Iterator<Item = (&'static str, f64)> {
        let all = [
            ("client_share_goal", self.client_share_goal),
            ("execution_left", self.execution_left),
            ("shared_least", self.shared_least),
            ("alignment_full", self.alignment_full),
            ("alignment_domains", self.alignment_domains),
            ("guard_rails", self.guard_rails),
            ("lopsided", self.lopsided),
            ("price_weight", self.price_weight),
        ];
        all.into_iter().filter_map(|(name, share)| Some((name, share?)))
    }
}
