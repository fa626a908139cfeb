//! A key moment (sleutelmoment): what happened, who took part, and the forms that were filled in about it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::birth::Moment;
use crate::design::collaboration::condition::Condition;
use crate::design::collaboration::points::{Halves, Ten};
use crate::design::id::{KeyMomentId, ScoreFormId};
use crate::design::omitted::is_default;

/// From where somebody looks at a key moment (ES 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
pub enum Voice {
    /// Verteller: from the alliance, was there.
    #[default]
    Teller,
    /// Reflector: from outside, holds up a mirror.
    Reflector,
}

impl Voice {
    /// Both, tellers first.
    pub const ALL: [Self; 2] = [Self::Teller, Self::Reflector];

    /// Its stable name in keys.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Teller => "voice-teller",
            Self::Reflector => "voice-reflector",
        }
    }
}

/// What somebody hands in: exactly ten points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// From where.
    pub voice: Voice,
    /// Who; may stay empty.
    pub name: String,
    /// The points.
    pub ten: Ten,
}

/// A form that was handed in. In a file that was edited by hand it may add up to something else than ten: then it stays as
/// it is, counts in no mean, and a rule says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScoreForm {
    /// Its id.
    pub id: ScoreFormId,
    /// From where it was filled in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub voice: Voice,
    /// By whom; may be empty.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// How many half points each condition got.
    #[serde(default, skip_serializing_if = "is_default")]
    pub halves: Halves,
}

impl ScoreForm {
    /// What was handed in, under an id.
    pub fn new(id: ScoreFormId, filled: Filled) -> Self {
        Self { id, voice: filled.voice, name: filled.name, halves: filled.ten.halves() }
    }

    /// The points, where they are ten.
    pub fn ten(&self) -> Option<Ten> {
        Ten::new(self.halves)
    }
}

/// A key moment: an event on which the five conditions are scored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct KeyMoment {
    /// Its id.
    pub id: KeyMomentId,
    /// What it is called.
    pub name: String,
    /// When it was.
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: Option<Moment>,
    /// What happened, in a few sentences.
    #[serde(default, skip_serializing_if = "is_default")]
    pub story: String,
    /// Who took part, in words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// The forms, in the order of their ids: where a form stands does not tell when it was handed in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub forms: Vec<ScoreForm>,
}

impl KeyMoment {
    /// A moment of which only the name is known.
    pub fn new(id: KeyMomentId, name: impl Into<String>) -> Self {
        let (story, who) = (String::new(), String::new());
        Self { id, name: name.into(), when: None, story, who, forms: Vec::new() }
    }

    /// The forms of a voice that count: those of exactly ten points.
    pub fn counted(&self, voice: Voice) -> impl Iterator<Item = &ScoreForm> {
        self.forms.iter().filter(move |it| it.voice == voice && it.ten().is_some())
    }

    /// The forms that do not add up to ten: they count in nothing.
    pub fn not_ten(&self) -> impl Iterator<Item = &ScoreForm> {
        self.forms.iter().filter(|it| it.ten().is_none())
    }

    /// Whether any form counts.
    pub fn is_scored(&self) -> bool {
        self.forms.iter().any(|it| it.ten().is_some())
    }

    /// What each form of a voice gave a condition, in points, the least first.
    pub fn points(&self, voice: Voice, condition: Condition) -> Vec<f64> {
        let mut all: Vec<f64> = self.counted(voice).map(|it| it.halves.points(condition)).collect();
        all.sort_by(f64::total_cmp);
        all
    }
}
