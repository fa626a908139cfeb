//! Two uncertainties, placed by the board: in the relation, which asks for control, and in the work, which asks for trust
//! (De Man in AV).

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::arrangements::Leaning;
use crate::design::hundred::Hundred;
use crate::design::id::MemberViewId;
use crate::design::omitted::is_default;
use crate::design::parties::Standing;

/// From this difference on, in hundredths, one uncertainty clearly exceeds the other. Ours: the source gives no number.
pub const CLEARLY: u8 = 20;

/// How uncertain it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Uncertainty {
    /// In the relation: people do not know each other, compete, have other cultures.
    pub relation: Hundred,
    /// In the work: new rules, new technique, surroundings that move.
    pub work: Hundred,
}

/// What the two uncertainties ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// The one clearly exceeds the other: more of this.
    More(Leaning),
    /// Both are high: first get to know each other, and then leave room.
    Both,
    /// Neither stands out: short arrangements do.
    Little,
}

impl Uncertainty {
    /// What it asks for. Where neither exceeds the other, half of all tells high from low: ours, the source has no number.
    pub fn asks(self) -> Asked {
        let (relation, work) = (self.relation.get(), self.work.get());
        if relation.abs_diff(work) >= CLEARLY {
            Asked::More(if work > relation { Leaning::Trust } else { Leaning::Control })
        } else if relation.min(work) >= Hundred::MOST / 2 {
            Asked::Both
        } else {
            Asked::Little
        }
    }

    /// Where it lies between control (0) and trust (1), as far as the arrangements could follow it.
    pub fn leans(self) -> f32 {
        (1.0 + self.work.share() - self.relation.share()) / 2.0
    }
}

/// What the board placed together, on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Placed {
    /// When.
    pub on: Date,
    /// How uncertain it was.
    pub at: Uncertainty,
}

/// How one member of the board sees it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberView {
    /// Its id.
    pub id: MemberViewId,
    /// Who.
    pub name: String,
    /// Where that member stands at the table.
    pub standing: Standing,
    /// How uncertain it is; none: not placed yet.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<Uncertainty>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(relation: u8, work: u8) -> Asked {
        Uncertainty { relation: Hundred::new(relation), work: Hundred::new(work) }.asks()
    }

    #[test]
    fn only_what_clearly_exceeds_the_other_asks_for_one_of_the_two() {
        assert_eq!(asks(36, 70), Asked::More(Leaning::Trust));
        assert_eq!(asks(70, 50), Asked::More(Leaning::Control));
        assert_eq!(asks(70, 51), Asked::Both);
        assert_eq!(asks(49, 60), Asked::Little);
        assert_eq!(asks(10, 12), Asked::Little);
    }
}
